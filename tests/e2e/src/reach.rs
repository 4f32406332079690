//! Pressing without a finger: switches, and a pointer that rests.

use serde_json::json;

use crate::browser::{Browser, Thing};
use crate::keys::Key;

/// The most stops of one screen.
const STOPS: usize = 40;

impl Browser {
    /// The one switch, while the light is fresh on what is wanted: a person, too, waits for the next round when it has been
    /// there for a while.
    pub(crate) fn press_when_lit(&self, thing: &Thing) -> Option<()> {
        self.is(thing, "isFreshlyLit").then(|| self.press_key(Key::Space))
    }

    /// Two switches: one moves the light on, the other presses.
    pub(crate) fn press_once_lit(&self, thing: &Thing) -> Option<()> {
        for _ in 0..STOPS {
            if self.is(thing, "isLit") {
                return self.script("return __e2e.isRested()", &[]).as_bool()?.then(|| self.press_key(Key::Enter));
            }
            self.press_key(Key::Space);
        }
        None
    }

    /// The pointer goes there and rests until that has pressed it.
    pub(crate) fn rest_on(&self, thing: &Thing) -> Option<()> {
        self.try_script("__e2e.expectTap(arguments[0])", &[self.argument(thing)]).ok()?;
        let away = json!({ "type": "pointerMove", "duration": 0, "x": 2, "y": 2, "origin": "viewport" });
        let there = json!({ "type": "pointerMove", "duration": 50, "x": 0, "y": 0, "origin": self.argument(thing) });
        self.script("arguments[0].scrollIntoView({ block: 'center' })", &[self.argument(thing)]);
        let kind = json!({ "pointerType": "mouse" });
        let looks = json!([{ "type": "pointer", "id": "gaze", "parameters": kind, "actions": [away, there] }]);
        // What helps is fetched for the child who is here: who looked before it came looks again.
        let mut waited = 0;
        self.until("a look pressing", || {
            if waited % 16 == 0 {
                self.ask("POST", "actions", &json!({ "actions": looks })).ok()?;
            }
            waited += 1;
            (self.script("return __e2e.wasMissed()", &[]) == json!(false)).then_some(())
        });
        Some(())
    }

    fn is(&self, thing: &Thing, state: &str) -> bool {
        self.script(&format!("return __e2e.{state}(arguments[0])"), &[self.argument(thing)]) == json!(true)
    }
}
