//! Papers that come back: checked, packed for the office, and opened again. And workers that stop in the middle of it.

use std::path::{Path, PathBuf};

use e2e::{Browser, Visit, now, random};
use thinkclick::documents::office_pack;
use thinkclick::domain::agreement::{Answer, Signatory, Taught, Way};
use thinkclick::domain::person::{ChildNumber, Name};
use thinkclick::domain::record::{Door, Record, VERSION, decode_whole};
use thinkclick::domain::register::ClassBook;
use thinkclick::sealing::class_file::ClassFile;
use thinkclick::sealing::envelope::{self, Kind};
use xtask::places;

use crate::september;

const NAMES: &str = "Zaynab Ahmed\nZoë Łukasiewicz\nTom Reed";
const PICK: &str = "Papers, a pack, or keys";
/// A PDF that this app never saw.
const FOREIGN: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// From one signed answer to the paper, the office pack, and the answers of "Check a document".
pub fn papers_are_packed_and_checked(visit: &mut Visit) {
    visit.open("#/teacher");
    let browser = &visit.browser;
    watches_the_workers(browser);
    a_class_with_an_answer(browser);
    the_vault_stops(visit);
    browser.press_button("Hand over and clear out");
    let paper = the_press_stops(browser).keep(&folder());
    let (pack, password) = an_office_pack(visit);
    browser.press_button("Back");
    browser.press_button("Check a document");
    browser.see_heading("Check a document");
    browser.see("from the class on this device");
    let bytes = std::fs::read(&paper).expect("the paper");
    papers_are_told_apart(visit, &paper, &bytes);
    the_pack_opens(visit, &pack, &password);
    known_without_a_password(visit, &paper);
}

fn folder() -> PathBuf {
    places::target().join("tmp/check")
}

fn lies(name: &str, bytes: &[u8]) -> PathBuf {
    std::fs::create_dir_all(folder()).expect("a folder for papers");
    let file = folder().join(name);
    std::fs::write(&file, bytes).expect("a place for a paper");
    file
}

/// A class, its code, and one pupil's answer that came through that door.
fn a_class_with_an_answer(browser: &Browser) {
    browser.press_button("Make a class");
    september::a_class_is_made(browser, NAMES);
    browser.press_button("Start the class iPad");
    september::the_class_code_is_made(browser);
    browser.see("It works on this device until the end of today");
    browser.press_button("Save class file");
    let file = browser.saved_file(".thinkclick").bytes;
    browser.see("The class file was saved");
    let file = ClassFile::parse(&file).expect("a class file");
    let (_, body) = file.open_with_password(september::PASSWORD).expect("its password");
    let book: ClassBook = decode_whole(&body).expect("a class");
    let record = signed(&book);
    let envelope =
        envelope::seal(file.public(), Kind::Record, &record.to_bytes(), &mut random()).expect("a locked answer");
    browser.lay_down("envelopes", "one", &envelope.to_bytes());
    browser.press_button("Back");
}

fn signed(book: &ClassBook) -> Record {
    let code = book.codes.last().expect("a class code");
    Record {
        version: VERSION,
        child: ChildNumber(1),
        form: book.forms.last().expect("the school's words").hash,
        language: "en".to_owned(),
        signatory: Signatory::Pupil,
        answer: Answer::Signed(Way::Typed(Name::parse("Zaynab").expect("a name"))),
        taught: Taught::AtHome { on: code.from },
        door: Door::ClassIpad { token: code.token, number: code.number },
        began: now(),
        ended: now(),
        build: "journey".to_owned(),
        supersedes: vec![],
        please_check: false,
        helper: None,
        translation: None,
    }
}

/// Remembers each worker that the page starts.
fn watches_the_workers(browser: &Browser) {
    browser.script(
        "const Worker = window.Worker;
         window.workers = {};
         window.Worker = function (...all) {
             const worker = new Worker(...all);
             window.workers[String(all[0]).includes('vault') ? 'vault' : 'press'] = worker;
             return worker;
         }",
        &[],
    );
}

/// The worker's program fails, as the browser tells a page of it.
fn stops(browser: &Browser, name: &str) {
    browser.script("window.workers[arguments[0]].dispatchEvent(new ErrorEvent('error'))", &[name.into()]);
}

/// The vault stops: the class is locked and says why; with the password it is there again, and nothing is lost.
fn the_vault_stops(visit: &Visit) {
    let browser = &visit.browser;
    stops(browser, "vault");
    browser.press_button("Save class file");
    browser.see("The part of the app that holds the class’s keys stopped, so the class is locked.");
    visit.is_accessible();
    browser.screens("vault-stopped");
    browser.fill("Class password", september::PASSWORD);
    browser.press_button("Open");
    browser.see("One answer was taken in.");
    browser.press_button("Show names");
    browser.see("Zaynab");
}

/// The press stops: the page says so, and the next try has a new press.
fn the_press_stops(browser: &Browser) -> e2e::Saved {
    browser.press_button("Make all papers (PDF)");
    browser.saved_file(".pdf");
    browser.see("The papers are made.");
    stops(browser, "press");
    browser.press_button("Make all papers (PDF)");
    browser.see("The papers stop here: one could not be made. The answers are safe. Try once more");
    browser.press_button("Make all papers (PDF)");
    browser.see("The papers are made.");
    browser.saved_file(".pdf")
}

/// Made, saved, and read back with its password: its papers may then be cleared out.
fn an_office_pack(visit: &Visit) -> (PathBuf, String) {
    let browser = &visit.browser;
    browser.press_button("Make the office pack");
    browser.see_heading("Something needs putting right");
    browser.press_button("Use these four words");
    let password = browser.script("return document.querySelector('#office-password').value", &[]);
    let password = password.as_str().unwrap_or_default().to_owned();
    assert_eq!(password.split(' ').count(), 4, "four words");
    visit.is_accessible();
    browser.screens("office-pack");
    browser.press_button("Make the office pack");
    browser.see("The office pack is ready: one paper, the table and the keys.");
    visit.is_accessible();
    browser.press_button("Save the office pack");
    let pack = browser.saved_file(".zip");
    assert_eq!(pack.name, "Kestrels office pack.zip");
    let files = office_pack::read(&pack.bytes, &password).expect("an office pack");
    let endings = [".pdf", ".csv", ".thinkclick"];
    assert!(files.len() == 3 && files.iter().zip(endings).all(|(file, ending)| file.name.ends_with(ending)));
    let lies = pack.keep(&folder());
    browser.hand_in("Papers to read back", &lies);
    browser.fill("Password of the pack", "not this one");
    browser.press_button("Read the pack back");
    browser.see("That is not the password of this pack.");
    browser.fill("Password of the pack", &password);
    browser.press_button("Read the pack back");
    browser.see("One paper was read back: it is whole.");
    browser.screens("office-pack-back");
    (lies, password)
}

fn papers_are_told_apart(visit: &Visit, paper: &Path, bytes: &[u8]) {
    let browser = &visit.browser;
    browser.hand_in(PICK, paper);
    browser.see_heading("Ours");
    browser.see("It does not show who held the pen.");
    browser.see("Signed by typing the name");
    browser.see("Accepted by the school");
    let mut altered = bytes.to_vec();
    altered[bytes.len() / 2] ^= 1;
    browser.hand_in(PICK, &lies("altered.pdf", &altered));
    browser.see_heading("Altered");
    browser.hand_in(PICK, &lies("foreign.pdf", FOREIGN));
    browser.see_heading("Not one of ours");
    browser.hand_in(PICK, &lies("half.pdf", &bytes[..bytes.len() / 2]));
    browser.see("Its end is missing");
    let mut huge = bytes.to_vec();
    huge.resize(50 * 1024 * 1024, b' ');
    browser.hand_in(PICK, &lies("huge.pdf", &huge));
    browser.see("It is far longer than any paper of this app");
    visit.is_accessible();
    browser.screens("check");
}

fn the_pack_opens(visit: &Visit, pack: &Path, password: &str) {
    let browser = &visit.browser;
    browser.hand_in(PICK, pack);
    browser.fill("Password of the pack", "not this one");
    browser.press_button("Open the pack");
    browser.see("That is not the password of this pack.");
    browser.fill("Password of the pack", password);
    browser.press_button("Open the pack");
    browser.see("3 files are in it.");
    let name = browser.names("button").into_iter().find(|name| name.starts_with("Check ") && name.ends_with(".pdf"));
    browser.press_button(&name.expect("a paper in the pack"));
    browser.until("both papers being ours", || {
        (browser.names("heading").iter().filter(|name| *name == "Ours").count() == 2).then_some(())
    });
    visit.is_accessible();
    browser.screens("check-pack");
    browser.press_button("Put the pack away");
    browser.see_no("3 files are in it.");
}

/// The page by itself, with the class locked: the paper is known, and no password was asked for.
fn known_without_a_password(visit: &Visit, paper: &Path) {
    visit.open("#/check");
    let browser = &visit.browser;
    browser.see("from the class on this device");
    browser.hand_in(PICK, paper);
    browser.see_heading("Ours");
    browser.see("Zaynab Ahmed");
}
