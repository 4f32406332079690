//! A hand on the keyboard: what a finger does, done with Tab, the arrows, Space and Enter alone.
//!
//! On the way it sees to what nobody may be without: a new screen takes the focus to its title, the focus is never lost,
//! it can be seen wherever it stops, and it stops nowhere for ever.

use serde_json::json;

use crate::browser::{Browser, Thing};
use crate::keys::Key;

/// The most stops between two things of one screen.
const STOPS: usize = 150;

impl Browser {
    /// Presses the thing that has this role and name. None when it went away meanwhile.
    pub(crate) fn press_by_key(&self, thing: &Thing) -> Option<()> {
        self.reach(thing)?;
        let key = self.script("return __e2e.keyOf(arguments[0])", &[self.argument(thing)]);
        match key.as_str()? {
            "Enter" => self.press_key(Key::Enter),
            "Space" => self.press_key(Key::Space),
            _ => {}
        }
        Some(())
    }

    /// Writes into a field, instead of what was there. None when not every key arrived.
    pub(crate) fn write_by_key(&self, field: &Thing, text: &str) -> Option<()> {
        self.reach(field)?;
        let value = || self.script("return arguments[0].value", &[self.argument(field)]);
        if value() != json!("") {
            self.press_key(Key::SelectAll);
            self.press_key(Key::Backspace);
        }
        self.type_text(text);
        (value() == json!(text)).then_some(())
    }

    /// Moves the focus to this thing, forwards or backwards with the Tab key, within a group of radio buttons with the
    /// arrows. None when the thing went away meanwhile.
    pub(crate) fn reach(&self, thing: &Thing) -> Option<()> {
        self.has_arrived();
        let mut passed = Vec::new();
        while passed.len() < STOPS {
            let key = match self.seen_from_focus(thing)?.as_str() {
                "here" => return Some(()),
                "in its group" => Key::Down,
                "behind" => Key::ShiftTab,
                _ => Key::Tab,
            };
            passed.push(self.goes_on(key));
        }
        panic!("the keyboard never came to what was wanted, but to:\n{}", passed.join("\n"));
    }

    /// Goes through the whole screen from its first stop to its last: everything that can be pressed or written in is
    /// reached, in the order in which it stands there.
    pub(crate) fn goes_round(&self) {
        for stop in self.things("return __e2e.stops()", &[]) {
            let one_of_a_group = || (self.seen_from_focus(&stop)? == "in its group").then_some(());
            one_of_a_group().or_else(|| self.reach(&stop));
        }
    }

    /// One key on; fails where the focus stays where it was, cannot be seen where it comes to, or lies under something.
    fn goes_on(&self, key: Key) -> String {
        self.script("__e2e.remember()", &[]);
        self.press_key(key);
        let stop = || self.script("return __e2e.stop()", &[]);
        let is = |state: &str| (stop()[state] == json!(true)).then_some(());
        self.until(&format!("{key:?} leading on"), || is("moved"));
        let name = stop()["name"].as_str().unwrap_or_default().to_owned();
        self.until(&format!("the focus being seen on {name}"), || is("seen"));
        self.until(&format!("{name}, which has the focus, lying open"), || is("open"));
        name
    }

    /// A new screen has taken the focus to its title, an open dialog holds it, and whatever else has happened has left it
    /// on something.
    fn has_arrived(&self) {
        self.until("the focus moving to the title of the new screen, or staying on something", || {
            (self.script("return __e2e.arrived()", &[]) == json!(true)).then_some(())
        });
    }

    /// Where the thing is, seen from the focus.
    fn seen_from_focus(&self, thing: &Thing) -> Option<String> {
        self.script("return __e2e.fromFocus(arguments[0])", &[self.argument(thing)]).as_str().map(str::to_owned)
    }
}
