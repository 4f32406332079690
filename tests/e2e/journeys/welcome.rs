//! Anyone, at the front door.

use e2e::{Size, Visit};

const DOORS: [&str; 3] = ["I am a pupil", "I am a parent or carer", "I am a teacher"];
const PRETEND: &str = "Try it with a pretend class";

/// Three doors and the pretend class, on every device, and nothing that the accessibility checker minds.
pub fn anyone_finds_their_door(visit: &mut Visit) {
    visit.open("");
    visit.browser.see_heading("Think then Click");
    for name in DOORS.iter().chain([&PRETEND]) {
        visit.browser.find(&["link"], name);
    }
    visit.is_accessible();
    visit.browser.fits(Size::Zoomed);
    visit.browser.screens("welcome");
}

/// The Tab key reaches each door in turn, and Enter opens it.
pub fn the_doors_work_by_keyboard(visit: &mut Visit) {
    visit.open("");
    for name in DOORS.iter().chain([&PRETEND]) {
        visit.browser.tab_to("link", name);
    }
}

/// Once it was here, it opens with the server gone.
pub fn it_opens_without_a_network(visit: &mut Visit) {
    visit.open("");
    visit.is_kept_offline();
    visit.go_offline();
    // Firefox shows its own error page for a reload with the server gone; going to the address is what a person does.
    visit.open("");
    visit.browser.see_heading("Think then Click");
    visit.come_online();
}

/// Where a teacher has been once, the keys and the papers work with the server gone as well.
pub fn a_teacher_works_without_a_network(visit: &mut Visit) {
    visit.open("#/pretend");
    visit.is_kept_offline();
    visit.browser.until("the teacher's programs being kept", || {
        let kept = visit.browser.promise(
            "for (const name of await caches.keys()) {
                const files = (await (await caches.open(name)).keys()).map((request) => request.url);
                if (['vault_bg.wasm', 'press_bg.wasm', 'sans-bold.ttf'].every((end) => files.some((it) => it.endsWith(end)))) return true;
             }
             return false",
            &[],
        );
        (kept == serde_json::json!(true)).then_some(())
    });
    visit.go_offline();
    visit.open("#/pretend");
    visit.browser.press_button("Be the teacher");
    visit.browser.see_heading("Who has signed");
    visit.come_online();
}
