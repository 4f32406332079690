//! One teacher, one child and one grown-up on one device: from the empty app to the paper in the school's drive.

use std::process::Command;

use e2e::{Browser, Class, Visit, Way, lesson};
use xtask::places;

use crate::pupil;

pub const PASSWORD: &str = "otter maple lantern bridge";
/// The staff code of every class that a journey makes.
pub const STAFF_CODE: &str = Class::STAFF_CODE;
/// Not as short as "4K", which stands by chance in what is locked.
const CLASS: &str = "Kestrels";
const CHILD: &str = "Zaynab";
const NAMES: &str = "Zaynab Ahmed\nZoë Łukasiewicz\nTom Reed";

/// The whole journey.
pub fn from_the_list_of_names_to_the_paper(visit: &mut Visit) {
    from_the_list_of_names_to_the_answers(visit);
    a_permission_is_withdrawn_by_telephone(visit);
    the_teacher_hands_over(visit);
}

/// All of it before the paper.
pub fn from_the_list_of_names_to_the_answers(visit: &mut Visit) {
    makes_a_class(visit);
    let file = starts_the_ipad(visit);
    the_pupil_signs(visit);
    the_grown_up_signs(visit);
    the_mode_ends(visit);
    the_teacher_sees_who_has_signed(visit, &file);
}

fn makes_a_class(visit: &Visit) {
    let browser = &visit.browser;
    visit.open("#/teacher");
    browser.see_heading("No class on this device yet");
    browser.see("Wise Owl Trust");
    visit.is_accessible();
    browser.screens("teacher-empty");
    browser.press_button("Make a class");
    browser.see_heading("Make a class");
    browser.press_button("Make the class");
    browser.see_heading("Something needs putting right");
    visit.is_accessible();
    browser.screens("teacher-making");
    a_class_is_made(browser, NAMES);
    browser.see("Not saved yet");
    visit.is_accessible();
    browser.see_no("Zaynab");
    browser.press_button("Show names");
    browser.see("Zaynab");
    browser.screens("register-new");
}

/// On the page that starts an iPad, or shows the code to several.
pub fn the_class_code_is_made(browser: &Browser) {
    browser.fill("Staff code", STAFF_CODE);
    browser.fill("Staff code again", STAFF_CODE);
    browser.press_button("Make the class code");
}

/// Fills in the form for a new class of these three children.
pub fn a_class_is_made(browser: &Browser, names: &str) {
    browser.fill("Class name", CLASS);
    browser.tick("Step 3 (Years 3 and 4)");
    browser.paste("Names", names);
    browser.see("3 children");
    the_form_is_finished(browser);
}

/// The password twice, the school's key, and the class.
pub fn the_form_is_finished(browser: &Browser) {
    browser.fill("Class password", PASSWORD);
    browser.see("Very strong");
    browser.fill("Class password again", PASSWORD);
    browser.press_button("Make the school key");
    browser.tick("These words are on paper, in the office safe");
    browser.press_button("Make the class");
    browser.see_heading("Who has signed");
}

/// Where this teacher keeps files: each journey its own, since two of them walk at once.
fn staff_drive(visit: &Visit) -> std::path::PathBuf {
    places::target().join("tmp/september").join(format!("{}-{:?}", visit.engine().name(), visit.browser.way()))
}

/// Returns the class file, as it lies on the staff drive.
fn starts_the_ipad(visit: &Visit) -> std::path::PathBuf {
    let browser = &visit.browser;
    browser.press_button("Start the class iPad");
    browser.see_heading("Start the class iPad");
    visit.is_accessible();
    browser.press_button("We were taught together today");
    the_class_code_is_made(browser);
    browser.see("It works on this device until the end of today");
    browser.press_button("Save class file");
    let saved = browser.saved_file(".thinkclick");
    assert_eq!(saved.name, format!("{CLASS}.thinkclick"));
    assert!(!has(&saved.bytes, "Zaynab"), "the class file shows a name");
    // The message comes into sight: a key that was quicker would be carried off with the page.
    browser.see("The class file was saved");
    browser.screens("teacher-ipad");
    browser.press_button("Start the class iPad");
    browser.see_heading("Who are you?");
    saved.keep(&staff_drive(visit))
}

fn the_pupil_signs(visit: &Visit) {
    let browser = &visit.browser;
    visit.is_accessible();
    browser.press_button(CHILD);
    browser.press_button("That’s me");
    assert_eq!(lesson::is_learnt(browser), 3);
    pupil::read_and_promise(visit);
    signs(visit);
    let thanked = "document.querySelector('h1')?.textContent.includes('Thank you')";
    browser.press_and_time("sealed, on the disk and thanked (sealing itself at most 10)", "I have finished", thanked);
    browser.see_heading("Thank you!");
    browser.press_button("Done");
    browser.see_heading("Who are you?");
    browser.see("Has been here");
}

/// The child draws; with the keyboard alone, it types its name.
fn signs(visit: &Visit) {
    let browser = &visit.browser;
    if browser.way() == Way::ByKeyboard {
        browser.press_button("My name");
        browser.press_button("Look at it once more");
        browser.fill("Type your name", CHILD);
    } else {
        browser.press_button("Draw");
        browser.press_button("Look at it once more");
        browser.see("The paper is still empty");
        draw(browser);
        browser.screens("sign-draw");
    }
    browser.press_button("Look at it once more");
    browser.see_heading("Check what you promise");
    visit.is_accessible();
    browser.screens("check");
}

/// Draws until the ink is there: only then can a stroke be undone.
fn draw(browser: &Browser) {
    let name = [&[(15, 60), (25, 25), (32, 70), (40, 30), (48, 66)][..], &[(55, 40), (65, 60), (80, 35)][..]];
    browser.until("the ink being on the paper", || {
        browser.draw(&["img", "application", "group", "figure"], "Draw your name here", &name);
        let asleep = browser.script("return [...document.querySelectorAll('button')].some((it) => it.textContent.includes('Undo') && (it.disabled || it.getAttribute('aria-disabled') === 'true'))", &[]);
        (asleep == serde_json::json!(false)).then_some(())
    });
}

fn the_grown_up_signs(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button(CHILD);
    browser.press_button(&format!("A grown-up signs for {CHILD}"));
    browser.see_heading("Staff code");
    browser.fill("Six-digit staff code", "111222");
    browser.press_button("Continue");
    browser.see("That is not the code");
    browser.fill("Six-digit staff code", STAFF_CODE);
    browser.press_button("Continue");
    browser.see_heading("The rules for being safe online");
    browser.see("Never give out personal information or passwords");
    browser.see_no("Tom");
    visit.is_accessible();
    browser.screens("together-rules");
    browser.press_button("Continue");
    browser.see_heading("What the school asks of you");
    browser.see("I understand that the school:");
    browser.press_button("Continue");
    browser.see_heading("Something needs putting right");
    browser.tick("I agree. I sign at the end.");
    visit.is_accessible();
    browser.screens("together-asks");
    browser.press_button("Continue");
    browser.see_heading("Who is signing?");
    browser.press_button("Continue");
    browser.see_heading("Something needs putting right");
    browser.fill("Your full name", "Amina Ahmed");
    browser.tick("Grandparent");
    visit.is_accessible();
    browser.press_button("Continue");
    browser.see("May you decide about photographs for this child?");
    browser.tick("Yes");
    browser.press_button("No to all");
    visit.is_accessible();
    browser.screens("together-photographs");
    browser.press_button("Continue");
    browser.see_heading("Sign");
    browser.tick("Type my name");
    browser.fill("Type your full name", "Amina");
    visit.is_accessible();
    browser.screens("together-sign");
    browser.press_button("Continue");
    browser.see_heading("Check what you promise");
    browser.see("Grandparent");
    browser.press_button("Change the signature");
    browser.see_heading("Sign");
    browser.fill("Type your full name", "Amina Ahmed");
    browser.press_button("Continue");
    browser.see_heading("Check what you promise");
    browser.press_button("Sign");
    browser.see("Tick the box when you have read everything");
    browser.tick("I have read the rules and what the school asks, and I agree.");
    visit.is_accessible();
    browser.screens("together-check");
    browser.press_button("Sign");
    browser.see_heading("Thank you!");
    browser.press_button("Done");
    browser.see_heading("Who are you?");
}

/// After the mode has ended, nothing that names a child is left where anyone could read it.
fn the_mode_ends(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("For staff");
    browser.fill("Six-digit staff code", STAFF_CODE);
    browser.press_button("Continue");
    browser.see_heading("No class on this device yet");
    let left = browser.promise(EVERYTHING_KEPT, &[]).as_str().unwrap_or_default().to_owned();
    for name in ["Zaynab", "Ahmed", "Amina", "Łukasiewicz", "Reed", CLASS] {
        assert!(!left.contains(name), "“{name}” is still on the device");
    }
    assert!(left.contains("Envelopes") || left.contains("envelopes"), "the locked answers are kept: {left:.300}");
}

/// All that a browser keeps for the app, as one text.
const EVERYTHING_KEPT: &str = r"
    const text = (value) => {
        if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
        if (value && typeof value === 'object') return Object.entries(value).map(([key, one]) => key + text(one)).join(' ');
        return String(value);
    };
    const asked = (request) => new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
    });
    let all = JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location.href + JSON.stringify(history.state);
    for (const { name } of await indexedDB.databases()) {
        const database = await asked(indexedDB.open(name));
        for (const store of database.objectStoreNames) {
            const shelf = database.transaction(store).objectStore(store);
            const [keys, values] = [await asked(shelf.getAllKeys()), await asked(shelf.getAll())];
            all += store + text(keys) + text(values);
        }
        database.close();
    }
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        all += name + (await cache.keys()).map((request) => request.url).join(' ');
    }
    return all;
";

/// Opens the class file again, and looks at what came.
fn the_teacher_sees_who_has_signed(visit: &Visit, file: &std::path::Path) {
    let browser = &visit.browser;
    browser.hand_in("Open a class file", file);
    browser.fill("Class password", "something else");
    browser.press_button("Open");
    browser.see("That is not the class password");
    visit.is_accessible();
    browser.screens("teacher-locked");
    browser.fill("Class password", PASSWORD);
    browser.press_button("Open");
    browser.see_heading("Who has signed");
    browser.see("2 answers were taken in");
    browser.press_button("Show names");
    browser.screens("register");
    visit.is_accessible();
    browser.press_button(CHILD);
    browser.see(if browser.way() == Way::ByKeyboard { "Signed by typing the name" } else { "Signed by drawing" });
    browser.see("Amina Ahmed");
    browser.see("In school, staff present");
    visit.is_accessible();
    browser.screens("child");
    browser.tick("Twice as long");
    browser.tick("One switch: what can be pressed lights up in turn");
    browser.tick("3 seconds");
    browser.press_button("Keep these settings");
    browser.see("Done, and kept in this browser.");
    assert!(browser.is_ticked("3 seconds"), "the settings are there again when the class has changed");
    browser.screens("child-settings");
    browser.press_button("Back");
}

fn a_permission_is_withdrawn_by_telephone(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button(CHILD);
    browser.see_heading("Photographs: what holds today");
    browser.press_button("Record a withdrawal");
    browser.press_button("Record the withdrawal");
    browser.see("Choose at least one place");
    visit.is_accessible();
    browser.tick("In a newspaper");
    browser.tick("By telephone");
    browser.fill("Who said it?", "Amina Ahmed");
    browser.choose("Who are they to the child?", "Grandparent");
    browser.screens("withdrawal");
    browser.press_button("Record the withdrawal");
    browser.see("by Amina Ahmed (Grandparent), by telephone: In a newspaper.");
    browser.press_button("Back");
}

fn the_teacher_hands_over(visit: &Visit) {
    let browser = &visit.browser;
    browser.press_button("Hand over and clear out");
    browser.see("Anyone with this file can read it. Keep it on the school’s drive, not on a stick or at home.");
    browser.press_button("Make all papers (PDF)");
    let mut paper = browser.saved_file(".pdf");
    if browser.is_timed() {
        let (what, more) = ("one paper, once the press is warm (at most 150)", "__e2e.savedCount() > before");
        browser.press_and_time(what, "Make all papers (PDF)", more);
        paper = browser.saved_file(".pdf");
    }
    let kept = paper.keep(&staff_drive(visit));
    the_paper_reads_right(&kept);
    browser.press_button("Make the table (CSV)");
    let table = String::from_utf8_lossy(&browser.saved_file(".csv").bytes).into_owned();
    assert!(table.contains("Zaynab Ahmed") && table.contains("Done") && table.contains("Grandparent"), "{table}");
    browser.hand_in("Papers to read back", &kept);
    browser.see("One paper was read back: it is whole.");
    browser.fill("Class password again", PASSWORD);
    browser.tick("The papers are where the school keeps them");
    visit.is_accessible();
    browser.screens("hand-over");
    browser.press_button("Clear out one child’s answers");
    browser.see("answers were cleared out");
}

fn the_paper_reads_right(paper: &std::path::Path) {
    let output = Command::new("pdftotext").arg("-layout").arg(paper).arg("-").output().expect("pdftotext");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in [
        "Online Safety Agreement 2026–27",
        "Wise Owl Trust",
        "Zaynab Ahmed",
        "Blue Otter",
        "Ask permission before using the internet",
        "Never give out personal information or passwords",
        "I know that network and internet access can be monitored.",
        "Amina Ahmed",
        "Grandparent",
        "I understand that the school:",
        "Taught together in class on",
        "by Amina Ahmed (Grandparent), by telephone: In a newspaper.",
        "These answers count from 1 September 2026 until 31 August 2027.",
        "Version 1, in use from 1 September 2026",
    ] {
        assert!(words.contains(expected), "“{expected}” is not on the paper:\n{text}");
    }
    for never in ["misconception", "Try again", "Think first", "topic-", "paper-"] {
        assert!(!words.contains(never), "“{never}” is on the paper");
    }
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
