//! What can happen to a device: two tabs, no storage, an empty battery, and someone with more knowledge than rights.

use e2e::{Browser, Class, Visit, lesson, now, random};
use thinkclick::domain::agreement::{Answer, Signatory, Taught, Way};
use thinkclick::domain::person::{ChildNumber, Name, Relationship};
use thinkclick::domain::record::{Door, Hash, Record, VERSION, hash_of_digits};
use thinkclick::sealing::class_file::ClassFile;
use thinkclick::sealing::envelope::{self, Kind};

use crate::september;

/// Two tabs would write over each other: the second stands still where things are kept, and works once it is alone.
pub fn a_second_tab_only_reads(visit: &mut Visit) {
    visit.open("#/teacher");
    let browser = &visit.browser;
    browser.see_heading("No class on this device yet");
    let first = browser.tab();
    browser.open_tab();
    let second = browser.tab();
    visit.open("#/teacher");
    browser.see_heading("The app is open twice");
    browser.see("Nothing is lost.");
    browser.see("Go to the other one, or close it and load this page again.");
    visit.is_accessible();
    browser.screens("second-tab");
    visit.open("#/family");
    browser.see_heading("For families");
    visit.open("#/pupil");
    browser.see_heading("The app is open twice");
    // The pretend class keeps nothing, so it is in nobody's way.
    visit.open("#/pretend");
    browser.press_button("Be a pupil");
    browser.see_heading("Who are you?");
    browser.turn_to(&first);
    browser.press_button("Make a class");
    browser.see_heading("Make a class");
    browser.turn_to(&second);
    browser.reload();
    browser.see_heading("The app is open twice");
    browser.close(&first);
    browser.turn_to(&second);
    browser.press_link("Load the page again");
    visit.ready();
    browser.press_link("I am a teacher");
    browser.see_heading("No class on this device yet");
    browser.see_button("Make a class");
}

/// A browser that keeps nothing: teachers and pupils are told what to do, nothing can be begun that would be lost, and the
/// pretend class, which keeps nothing anyway, can be played.
pub fn where_nothing_is_kept_it_says_what_to_do(visit: &mut Visit) {
    let site = e2e::Site::copy("nothing-kept", visit.engine()).where_nothing_is_kept();
    visit.serve(site.folder(), "/");
    visit.open("#/teacher");
    let browser = &visit.browser;
    browser.see("This browser will not keep anything, so answers could be lost.");
    browser.see("allow this site to store data, then load the page again, or use another device");
    assert!(!browser.has(&["button"], "Make a class") && !browser.has(&["file", "button"], "Open a class file"));
    visit.is_accessible();
    browser.screens("no-storage-teacher");
    visit.open("#/pupil");
    browser.see_heading("Hello!");
    browser.see("Ask your teacher to start it.");
    browser.see("For teachers: this browser will not keep anything, so it cannot be the class iPad.");
    visit.is_accessible();
    browser.screens("no-storage-pupil");
    visit.open("");
    browser.see("Rules of Wise Owl Trust");
    browser.press_link("Try it with a pretend class");
    browser.press_button("Be a pupil");
    browser.press_button("Freya");
    browser.press_button("That’s me");
    assert_eq!(lesson::goes_on(browser, 1), 1);
    visit.open("#/pretend");
    browser.press_button("Be the teacher");
    browser.see_heading("Who has signed");
    browser.see("12");
}

/// The browser is killed in the middle of a lesson, and again in the middle of a drawing: the same child taps its name and
/// is where it was, ink and all.
pub fn a_child_comes_back_to_the_same_screen(visit: &mut Visit) {
    let dies = visit.keeps_a_profile("comes-back");
    if !dies {
        println!(
            "  note    {}’s driver gives a browser that forgets: the page is reloaded instead",
            visit.engine().name()
        );
    }
    visit.open("");
    visit.browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]).taught_together());
    visit.open("#/pupil");
    starts(&visit.browser);
    lesson::goes_on(&visit.browser, 1);
    lesson::leads_on(&visit.browser, "Go on");
    let question = visit.browser.names("heading");
    ends_at_once(visit, dies);
    shows(&visit.browser, &question);

    lesson::goes_on(&visit.browser, 1);
    let (answered, words) = (visit.browser.names("heading"), visit.browser.words());
    ends_at_once(visit, dies);
    shows(&visit.browser, &answered);
    visit.browser.see(&words);

    assert_eq!(lesson::is_learnt(&visit.browser), 1, "one question was left");
    lesson::rules_and_promises(&visit.browser, 10, 4);
    visit.browser.press_button("Draw");
    draws(&visit.browser, &[(15, 60), (25, 25), (32, 70), (40, 30)]);
    let ink = visit.browser.drawing_of(PAD);
    ends_at_once(visit, dies);
    visit.browser.see_heading("Sign in your own way");
    // The pad is drawn a frame after its page is there.
    visit.browser.until("the ink as it was", || (visit.browser.drawing_of(PAD) == ink).then_some(()));
    visit.browser.screens("sign-draw-again");
    draws(&visit.browser, &[(55, 40), (65, 60), (80, 35)]);
    assert_ne!(visit.browser.drawing_of(PAD), ink);
    visit.browser.press_button("Look at it once more");
    visit.browser.see_heading("Check what you promise");
    // Two taps in one moment are one: the answer is there once.
    visit.browser.script("const [it] = __e2e.find(['button'], 'I have finished'); it.click(); it.click()", &[]);
    visit.browser.see_heading("Thank you!");
    assert_eq!(visit.browser.keys_on("envelopes").len(), 2, "the answer and its note are locked and kept");
    visit.browser.press_button("Done");
    visit.browser.see("Has been here");
    assert!(visit.browser.keys_on("drafts").is_empty(), "nothing of the visit is left");
}

/// The device is full when the answer is to be kept: it stays where it is, a teacher can carry the locked answer away as a
/// file, and the next child finds an empty screen.
pub fn an_answer_that_cannot_be_kept_is_carried_away(visit: &mut Visit) {
    comes_to_the_pad(visit);
    let browser = &visit.browser;
    draws(browser, &[(15, 60), (25, 25), (32, 70), (40, 30)]);
    browser.press_button("Look at it once more");
    browser.see_heading("Check what you promise");
    browser.script(FULL, &[]);
    browser.press_button("I have finished");
    browser.see_heading("Call your teacher, please");
    visit.is_accessible();
    browser.screens("not-kept");
    browser.press_button("Try again");
    browser.see_heading("Call your teacher, please");
    assert!(!browser.has(&["button"], "The file is there. Go on"), "there is no file yet");
    // From the Home Screen files leave by the sharing sheet. It is refused: the file is saved all the same.
    browser.script(SHARING_IS_REFUSED, &[]);
    // The sheet wants a fresh tap: whose tap was too long ago taps again.
    browser.until("the locked answer leaving as a file", || {
        browser.press_button("Save the locked answer as a file");
        (!browser.saved().is_empty()).then_some(())
    });
    let file = browser.saved_file(".thinkclick").bytes;
    assert!(file.starts_with(b"TTCE") && !file.windows(6).any(|part| part == b"Zaynab"), "a locked answer");
    browser.press_button("The file is there. Go on");
    browser.see_heading("Thank you!");
    browser.press_button("Done");
    browser.see_heading("Who are you?");
    assert!(browser.keys_on("drafts").is_empty(), "nothing of the visit is left");
}

const SHARING_IS_REFUSED: &str = "Object.defineProperty(navigator, 'standalone', { value: true, configurable: true });
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    const refuse = () => Promise.reject(new DOMException('Not now', 'NotAllowedError'));
    Object.defineProperty(navigator, 'share', { value: refuse, configurable: true })";

/// Two taps on "I have finished", a call that comes in while the pen is on the paper and while the answer is being locked, and
/// the gesture that goes back: the answer is there exactly once.
pub fn one_answer_whatever_happens(visit: &mut Visit) {
    comes_to_the_pad(visit);
    let browser = &visit.browser;
    draws(browser, &[(15, 60), (25, 25), (32, 70), (40, 30)]);
    let ink = browser.drawing_of(PAD);
    browser.script(&format!("{A_CALL} call()"), &[]);
    assert_eq!(browser.drawing_of(PAD), ink, "the ink is not as it was before the call");
    draws(browser, &[(55, 40), (65, 60), (80, 35)]);
    let ink = browser.drawing_of(PAD);
    browser.script("history.back()", &[]);
    browser.until("the browser having gone back", || (!browser.address().ends_with("#/pupil")).then_some(()));
    visit.open("#/pupil");
    browser.see_heading("Sign in your own way");
    browser.until("the ink being there again", || (browser.drawing_of(PAD) == ink).then_some(()));
    browser.press_button("Look at it once more");
    browser.see_heading("Check what you promise");
    let finish = format!(
        "{A_CALL}
         const [button] = __e2e.find(['button'], 'I have finished');
         button.click(); button.click(); call(); button.click()"
    );
    browser.script(&finish, &[]);
    browser.see_heading("Thank you!");
    assert_eq!(browser.keys_on("envelopes").len(), 2, "one answer and its note, locked and kept");
    browser.script("history.back()", &[]);
    browser.until("the browser having gone back", || (!browser.address().ends_with("#/pupil")).then_some(()));
    visit.open("#/pupil");
    browser.see_heading("Thank you!");
    browser.press_button("Done");
    browser.see_heading("Who are you?");
    browser.see("Has been here");
    assert_eq!(browser.keys_on("envelopes").len(), 2, "and they stay");
    assert!(browser.keys_on("drafts").is_empty(), "nothing of the visit is left");
}

/// The page goes out of sight and comes back, as when the telephone rings.
const A_CALL: &str = "const call = () => {
        for (const hidden of [true, false]) {
            Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
            Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
            window.dispatchEvent(new Event(hidden ? 'blur' : 'focus'));
        }
    };";

/// Somebody clears the browser's data while a child is drawing. The answer is kept all the same, or the app says that it is
/// not and gives it out as a file.
pub fn the_storage_goes_in_the_middle(visit: &mut Visit) {
    comes_to_the_pad(visit);
    let browser = &visit.browser;
    draws(browser, &[(15, 60), (25, 25), (32, 70), (40, 30)]);
    browser.promise(
        "await new Promise((done) => {
             const gone = indexedDB.deleteDatabase('think-then-click');
             gone.onsuccess = gone.onerror = gone.onblocked = done;
         })",
        &[],
    );
    browser.press_button("Look at it once more");
    browser.see_heading("Check what you promise");
    browser.press_button("I have finished");
    let ends = ["Thank you!", "Call your teacher, please"];
    let end = browser.until("an end", || ends.into_iter().find(|end| browser.has(&["heading"], end)));
    if end == ends[0] {
        assert_eq!(browser.keys_on("envelopes").len(), 2, "one answer and its note, locked and kept");
    } else {
        browser.press_button("Save the locked answer as a file");
        assert!(browser.saved_file(".thinkclick").bytes.starts_with(b"TTCE"), "a locked answer");
    }
}

/// Through the short way to the empty paper.
fn comes_to_the_pad(visit: &Visit) {
    visit.open("");
    let browser = &visit.browser;
    browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]).taught_together());
    visit.open("#/pupil");
    starts(browser);
    assert_eq!(lesson::is_learnt(browser), 3, "the short way");
    lesson::rules_and_promises(browser, 10, 4);
    browser.press_button("Draw");
}

/// From now on there is no room for a locked answer.
const FULL: &str = "const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...all) {
        if (this.name === 'envelopes') throw new DOMException('There is no room', 'QuotaExceededError');
        return put.apply(this, all);
    }";

const PAD: &str = "Draw your name here with a finger or a pencil";

fn starts(browser: &Browser) {
    browser.see_heading("Who are you?");
    browser.press_button("Zaynab");
    browser.press_button("That’s me");
    browser.until("the visit going on", || (!browser.has(&["heading"], "Are you Zaynab?")).then_some(()));
    browser.until("the screen being there", || (!browser.has(&["heading"], "One moment")).then_some(()));
}

/// What was going on ends without a word, and the child comes back.
fn ends_at_once(visit: &mut Visit, dies: bool) {
    visit.browser.has_kept_the_visit();
    match dies {
        true => visit.loses_power(),
        false => visit.browser.reload(),
    }
    // A class iPad opens as one, whatever the address says.
    visit.open("");
    starts(&visit.browser);
}

/// Waits for the screen with these headings.
fn shows(browser: &Browser, headings: &[String]) {
    assert!(headings.len() > 1, "the screen before had only {headings:?}");
    browser.until(&format!("coming back to {headings:?}"), || (browser.names("heading") == headings).then_some(()));
}

/// Draws one line, until it is on the paper: drivers lose a pen now and then.
fn draws(browser: &Browser, line: &[(u32, u32)]) {
    let before = browser.drawing_of(PAD);
    browser.until("the ink being on the paper", || {
        browser.draw(&["img"], PAD, &[line]);
        (browser.drawing_of(PAD) != before).then_some(())
    });
}

const NAMES: &str = "Zaynab Ahmed\nZoë Łukasiewicz\nTom Reed";

/// Whoever has the class's public keys can lock an answer, and no more: without a door that the class opened, it waits for
/// the teacher and never counts as signed.
pub fn the_public_keys_alone_sign_nothing(visit: &mut Visit) {
    visit.open("#/teacher");
    let browser = &visit.browser;
    browser.press_button("Make a class");
    september::a_class_is_made(browser, NAMES);
    browser.press_button("Save class file");
    let file = browser.saved_file(".thinkclick").bytes;
    let keys = *ClassFile::parse(&file).expect("a class file").public();
    for record in forged(words_in_use()) {
        let envelope = envelope::seal(&keys, Kind::Record, &record.to_bytes(), &mut random()).expect("an envelope");
        let name: String = envelope.id().0.iter().map(|byte| format!("{byte:02x}")).collect();
        browser.lay_down("envelopes", &name, &envelope.to_bytes());
    }
    browser.press_button("Lock now");
    browser.fill("Class password", september::PASSWORD);
    browser.press_button("Open");
    browser.see("3 answers wait for you under Needs you.");
    browser.press_button("Show names");
    assert_eq!(browser.list_under("Needs you").len(), 3);
    for heading in ["Still to come", "Done"] {
        assert!(browser.list_under(heading).is_empty(), "somebody stands under “{heading}”");
    }
    visit.is_accessible();
    browser.screens("register-forged");
    for child in ["Zaynab", "Zoë", "Tom"] {
        browser.press_button(child);
        browser.see("It did not come through a code that this class gave out for that day, so it does not count yet.");
        browser.see("There is no answer to put on it yet.");
        browser.press_button("Back");
    }
    assert!(browser.keys_on("envelopes").is_empty(), "what the class holds leaves its shelf");
}

/// A pupil's answer with a made-up class code, another with a made-up letter, and a grown-up's without a staff code.
fn forged(form: Hash) -> [Record; 3] {
    let typed = |name: &str| Answer::Signed(Way::Typed(Name::parse(name).expect("a name")));
    let pupil = |child: u32, name: &str, door: Door| Record {
        version: VERSION,
        child: ChildNumber(child),
        form,
        language: "en".to_owned(),
        signatory: Signatory::Pupil,
        answer: typed(name),
        taught: Taught::AtHome { on: now().day() },
        door,
        began: now(),
        ended: now(),
        build: "forged".to_owned(),
        supersedes: vec![],
        please_check: false,
        helper: None,
        translation: None,
    };
    let name = Name::parse("A. N. Other").expect("a name");
    let grown_up = Signatory::GrownUp { name, relationship: Relationship::Parent, photographs: None };
    [
        pupil(1, "Zaynab", Door::ClassIpad { token: [0; 16], number: 1 }),
        pupil(2, "Zoë", Door::Letter { token: [3; 16] }),
        Record { signatory: grown_up, ..pupil(3, "A. N. Other", Door::StaffPresent { token: [7; 16], number: 1 }) },
    ]
}

/// The SHA-256 of the school pack on the host.
fn words_in_use() -> Hash {
    let current = std::fs::read_to_string(e2e::built().join("school.json")).expect("school.json");
    current.split('"').find_map(hash_of_digits).expect("a SHA-256")
}
