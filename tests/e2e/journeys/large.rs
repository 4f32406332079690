//! At 400 %: a window of 320 by 256. The screens of the other journeys are looked at there, each in its turn; here are
//! those that lie beside the way.

use e2e::Visit;

const ROUTES: [&str; 6] = ["", "#/pupil", "#/family", "#/teacher", "#/about", "#/gallery"];

/// Every page that an address leads to, and what opens over a pupil's page.
pub fn the_screens_beside_the_way_fit_at_400_percent(visit: &mut Visit) {
    for route in ROUTES {
        visit.open(route);
        visit.browser.fits_zoomed();
    }
    visit.open("#/pretend");
    let browser = &visit.browser;
    browser.press_button("Be a pupil");
    browser.press_button("Freya");
    browser.press_button("That’s me");
    for (button, says) in [("Tell a grown-up", "A grown-up here"), ("Pause", "Tap your name after lunch")] {
        browser.press_button(button);
        browser.see(says);
        browser.fits_zoomed();
        browser.press_key(e2e::Key::Escape);
        browser.see_no(says);
    }
}
