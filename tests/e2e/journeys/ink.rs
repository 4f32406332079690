//! A pen, a palm and a call: what happens on the pad while a line is being drawn.

use e2e::{Browser, Visit};
use serde_json::json;

/// The pad of the gallery.
const PAD: &str = "The pad";

/// A palm that rests first draws nothing once the pen comes, a turn of the device in the middle of a line keeps it, and a call
/// in the middle of a line ends it where it was.
pub fn a_line_outlives_a_palm_a_turn_and_a_call(visit: &mut Visit) {
    visit.open("#/gallery");
    let browser = &visit.browser;
    browser.see_heading("The pad");
    browser.script(HANDS, &[json!(PAD)]);
    let blank = browser.drawing_of(PAD);

    hands(browser, "palm.comes(20, 80); palm.goes(25, 82); pen.comes(30, 40); palm.goes(60, 90); second.comes(70, 70)");
    hands(
        browser,
        "pen.goes(40, 60); second.goes(75, 75); pen.goes(50, 40); pen.leaves(); second.leaves(); palm.leaves()",
    );
    one_line_is_there(browser, &blank, "the pen's, and not the palm's");

    hands(browser, "pen.comes(30, 40); pen.goes(40, 60)");
    browser.script("window.__wide = __pad.width; __pad.parentElement.style.maxInlineSize = '12rem'", &[]);
    let narrow = || (browser.script("return __pad.width < 0.9 * __wide", &[]) == json!(true)).then_some(());
    browser.until("the pad being narrow", narrow);
    hands(browser, "pen.goes(50, 40); pen.leaves()");
    browser.script("__pad.parentElement.style.maxInlineSize = ''", &[]);
    browser.until("the pad being wide again", || narrow().is_none().then_some(()));
    one_line_is_there(browser, &blank, "the one that was drawn while the iPad was turned");

    hands(browser, "pen.comes(30, 40); pen.goes(40, 60)");
    browser.script(
        "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
         document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
         delete document.hidden;
         document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
        &[],
    );
    one_line_is_there(browser, &blank, "the one that a call cut short");

    hands(browser, "finger.comes(30, 40); finger.leaves()");
    browser.press_button("Start again");
    browser.see("Everything on the pad goes");
    browser.press_button("No, keep it");
    one_line_is_there(browser, &blank, "it was kept");
}

/// Fails unless there is ink, and none is left once one line was taken back.
fn one_line_is_there(browser: &Browser, blank: &str, which: &str) {
    let can_undo = || browser.script("return __e2e.find(['button'], 'Undo').some(__e2e.isAwake)", &[]) == json!(true);
    browser.until(&format!("a line being there: {which}"), || can_undo().then_some(()));
    assert_ne!(browser.drawing_of(PAD), blank, "nothing is seen: {which}");
    browser.press_button("Undo");
    browser.until(&format!("one line only: {which}"), || (!can_undo()).then_some(()));
    browser.until("the pad being empty", || (browser.drawing_of(PAD) == blank).then_some(()));
}

fn hands(browser: &Browser, what: &str) {
    browser.script(&format!("const {{ palm, second, pen, finger }} = __hands; {what}"), &[]);
}

/// Hands over the pad: places are hundredths of its width and height, as the browser would report them.
const HANDS: &str = r"
    const [pad] = __e2e.find(['img'], arguments[0]);
    window.__pad = pad;
    pad.scrollIntoView({ block: 'center' });
    const hand = (pointerId, pointerType, isPrimary) => {
      let last = [0, 0];
      const event = (kind, button, buttons, [x, y]) => {
        last = [x, y];
        const box = pad.getBoundingClientRect();
        pad.dispatchEvent(new PointerEvent(kind, { bubbles: true, cancelable: true, pointerId, pointerType, isPrimary, button, buttons,
          pressure: buttons ? 0.5 : 0, clientX: box.x + box.width * x / 100, clientY: box.y + box.height * y / 100 }));
      };
      return { comes: (...at) => event('pointerdown', 0, 1, at), goes: (...at) => event('pointermove', -1, 1, at), leaves: () => event('pointerup', 0, 0, last) };
    };
    window.__hands = { palm: hand(2, 'touch', true), second: hand(3, 'touch', false), pen: hand(4, 'pen', true), finger: hand(5, 'touch', true) };
";
