//! What a person does in the browser: tapping, typing, ticking, drawing.

use serde_json::{Value, json};

use crate::browser::{Browser, Thing};
use crate::engine::Engine;
use crate::keys::Key;
use crate::way::Way;
use crate::wire::Refused;

/// The roles of the things that one can type into.
const FIELDS: &[&str] = &["textbox", "searchbox", "spinbutton", "date"];

impl Browser {
    /// Taps the button of this name, once it is awake.
    pub fn press_button(&self, name: &str) {
        self.press(&["button"], name);
    }

    /// Taps the link of this name.
    pub fn press_link(&self, name: &str) {
        self.press(&["link"], name);
    }

    /// Taps the last button of this name: an answer of a lesson may be called as the button at the top of every page.
    pub fn press_last_button(&self, name: &str) {
        self.press_one(&["button"], name, "find(...arguments).slice(-1)");
    }

    /// Taps the button of this name in the group of that name: each message of a mailbox has the same three.
    pub fn press_button_in(&self, group: &str, name: &str) {
        let inside = format!(
            "find(...arguments).filter((it) => __e2e.name(it.closest('[role=group]') ?? it) === {})",
            json!(group)
        );
        self.press_one(&["button"], name, &inside);
    }

    /// Taps whatever has one of these roles and this name, once it is awake.
    pub fn press(&self, roles: &[&str], name: &str) {
        self.press_one(roles, name, "find(...arguments)");
    }

    fn press_one(&self, roles: &[&str], name: &str, found: &str) {
        self.until(&format!("pressing the {} “{name}”", roles.join(" or ")), || {
            let thing = self.awake(roles, name, found)?;
            self.is_really_called(&thing, name);
            match self.way() {
                Way::ByKeyboard => self.press_by_key(&thing),
                Way::ByOneSwitch => self.press_when_lit(&thing),
                Way::ByTwoSwitches => self.press_once_lit(&thing),
                Way::ByLook => self.rest_on(&thing),
                Way::ByFinger => self.tap_at_rest(&thing),
                Way::ByTouch | Way::InPseudo => self.click(&thing).ok(),
            }
        });
    }

    /// A touch in the middle of this thing, once nothing is left to do in the page.
    fn tap_at_rest(&self, thing: &Thing) -> Option<()> {
        let middle = self.promise(
            "args[0].scrollIntoView({ block: 'nearest' });
             for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
             await new Promise((resolve) => requestIdleCallback(resolve));
             const box = args[0].getBoundingClientRect();
             return args[0].isConnected ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null",
            &[self.argument(thing)],
        );
        let at = middle.as_object()?;
        self.chromium("Input.dispatchTouchEvent", &json!({ "type": "touchStart", "touchPoints": [at] }));
        self.chromium("Input.dispatchTouchEvent", &json!({ "type": "touchEnd", "touchPoints": [] }));
        Some(())
    }

    /// Types into the field with this label, instead of what was there. WebKit's driver now and then loses a key on a busy
    /// machine; a person sees that and types again, and so does this.
    pub fn fill(&self, label: &str, text: &str) {
        self.remember_written(text);
        self.until(&format!("filling “{label}”"), || {
            let field = self.awake(FIELDS, label, "find(...arguments)")?;
            if self.way() == Way::ByKeyboard {
                return self.write_by_key(&field, text);
            }
            self.ask("POST", &format!("element/{}/clear", field.id), &json!({})).ok()?;
            self.ask("POST", &format!("element/{}/value", field.id), &json!({ "text": text })).ok()?;
            let value = self.script("return arguments[0].value", &[self.argument(&field)]);
            (value == json!(text)).then_some(())
        });
    }

    /// Pastes text of several lines into the field with this label, all at once, as from a spreadsheet.
    pub fn paste(&self, label: &str, text: &str) {
        if self.way() == Way::ByKeyboard {
            return self.fill(label, text);
        }
        self.remember_written(text);
        let field = self.find(FIELDS, label);
        self.script(
            "arguments[0].focus();
             arguments[0].value = arguments[1];
             arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))",
            &[self.argument(&field), json!(text)],
        );
    }

    /// Chooses one of a list's options by its words.
    pub fn choose(&self, label: &str, option: &str) {
        let list = self.find(&["combobox", "listbox"], label);
        let chosen = self.script(
            "const option = [...arguments[0].options].find((one) => __e2e.plain(one.text) === arguments[1]);
             if (!option) return false;
             arguments[0].value = option.value;
             for (const kind of ['input', 'change']) arguments[0].dispatchEvent(new Event(kind, { bubbles: true }));
             return true",
            &[self.argument(&list), json!(option)],
        );
        assert_eq!(chosen, json!(true), "“{label}” has no “{option}”:\n{}", self.outline());
    }

    /// Ticks a box or chooses a radio button, if it is not already.
    pub fn tick(&self, label: &str) {
        if !self.is_ticked(label) {
            self.press(&["checkbox", "radio", "switch"], label);
        }
        self.until(&format!("“{label}” being ticked"), || self.is_ticked(label).then_some(()));
    }

    /// Whether a box is ticked, a radio button chosen or a toggle on.
    pub fn is_ticked(&self, label: &str) -> bool {
        let thing = self.find(&["checkbox", "radio", "switch"], label);
        let state = "const [it] = arguments; return it.checked ?? it.getAttribute('aria-checked') === 'true'";
        self.script(state, &[self.argument(&thing)]) == json!(true)
    }

    /// Gives a file to a file field. No driver can go through the system's own window for files; by keyboard the field is
    /// reached first.
    pub fn hand_in(&self, label: &str, file: &std::path::Path) {
        let field = self.find(&["file", "button"], label);
        if self.way() == Way::ByKeyboard {
            self.until(&format!("reaching “{label}”"), || self.reach(&field));
        }
        self.told("POST", &format!("element/{}/value", field.id), &json!({ "text": file.to_string_lossy() }));
    }

    /// Presses a key of the keyboard, for whatever has the focus.
    pub fn press_key(&self, key: Key) {
        let down = key.signs().iter().map(|sign| json!({ "type": "keyDown", "value": sign }));
        let up = key.signs().iter().rev().map(|sign| json!({ "type": "keyUp", "value": sign }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.act(&json!([{ "type": "key", "id": "keyboard", "actions": actions }]));
    }

    /// Types text on the keyboard, into whatever has the focus.
    pub fn type_text(&self, text: &str) {
        let keys = text.chars().map(|sign| if sign == '\n' { Key::Enter.signs()[0].to_owned() } else { sign.into() });
        let actions: Vec<Value> = keys
            .flat_map(|sign| [json!({ "type": "keyDown", "value": sign }), json!({ "type": "keyUp", "value": sign })])
            .collect();
        self.act(&json!([{ "type": "key", "id": "keyboard", "actions": actions }]));
    }

    /// Goes forward with the Tab key until the thing of this role and name has the focus.
    pub fn tab_to(&self, role: &str, name: &str) {
        let mut passed = Vec::new();
        while passed.len() < 80 {
            self.press_key(Key::Tab);
            let here = self.focused();
            let is_it = here.1 == name || here.1.starts_with(&format!("{name} "));
            if here.0 == role && is_it {
                return;
            }
            passed.push(format!("{} “{}”", here.0, here.1));
        }
        panic!("Tab never reached the {role} “{name}”, but:\n{}", passed.join("\n"));
    }

    /// Draws lines on the thing of this role and name; points are shares of its width and height, in hundredths.
    pub fn draw(&self, roles: &[&str], name: &str, lines: &[&[(u32, u32)]]) {
        let pad = self.find(roles, name);
        let place = self.script(
            "arguments[0].scrollIntoView({ block: 'center' });
             const { x, y, width, height } = arguments[0].getBoundingClientRect(); return [x, y, width, height]",
            &[self.argument(&pad)],
        );
        let number = |index: usize| place[index].as_f64().unwrap_or_default();
        let at = |(x, y): &(u32, u32)| {
            let x = number(0) + number(2) * f64::from(*x) / 100.0;
            let y = number(1) + number(3) * f64::from(*y) / 100.0;
            json!({ "type": "pointerMove", "duration": 10, "x": x.round(), "y": y.round(), "origin": "viewport" })
        };
        let mut actions = Vec::new();
        for line in lines {
            let Some((first, more)) = line.split_first() else { continue };
            actions.extend([at(first), json!({ "type": "pointerDown", "button": 0 })]);
            actions.extend(more.iter().map(at));
            actions.push(json!({ "type": "pointerUp", "button": 0 }));
        }
        let kind = json!({ "pointerType": "mouse" });
        self.act(&json!([{ "type": "pointer", "id": "pen", "parameters": kind, "actions": actions }]));
    }

    fn remember_written(&self, text: &str) {
        let parts = text.lines().chain(text.split_whitespace());
        self.written.borrow_mut().extend(parts.map(str::to_owned));
    }

    /// The first of what is found that is awake.
    fn awake(&self, roles: &[&str], name: &str, found: &str) -> Option<Thing> {
        let awake = format!("return __e2e.{found}.filter(__e2e.isAwake)");
        self.things(&awake, &[json!(roles), json!(name)]).into_iter().next()
    }

    /// Chromium says itself what a screen reader would hear; our script in the page must not be kinder than that. A page that
    /// is being drawn anew is told to it a moment later; what went with the old one has no name to ask for.
    fn is_really_called(&self, thing: &Thing, name: &str) {
        if self.engine != Engine::Chromium {
            return;
        }
        let plain = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
        self.until(&format!("a screen reader hearing “{name}”"), || {
            let heard = self.ask("GET", &format!("element/{}/computedlabel", thing.id), &Value::Null);
            let Some(heard) = heard.ok().and_then(|heard| heard.as_str().map(str::to_owned)) else { return Some(()) };
            let heard = self.script("return __e2e.plain(arguments[0])", &[json!(heard)]);
            plain(heard.as_str().unwrap_or_default()).starts_with(&plain(name)).then_some(())
        });
    }

    /// A tap as a person's: it fails while something covers the thing, and is then tried again. Firefox's and WebKit's
    /// drivers do not notice when the page scrolls under their finger, so there the thing itself is asked whether it was
    /// tapped.
    fn click(&self, thing: &Thing) -> Result<(), Refused> {
        self.try_script("__e2e.bringIntoSight(arguments[0])", &[self.argument(thing)])?;
        let is_asked = self.engine != Engine::Chromium;
        if is_asked {
            self.try_script("__e2e.expectTap(arguments[0])", &[self.argument(thing)])?;
        }
        self.ask("POST", &format!("element/{}/click", thing.id), &json!({}))?;
        if is_asked && self.script("return __e2e.wasMissed()", &[]) == json!(true) {
            return Err(Refused { error: "missed".to_owned(), message: "the tap went beside the thing".to_owned() });
        }
        Ok(())
    }

    pub(crate) fn act(&self, actions: &Value) {
        self.told("POST", "actions", &json!({ "actions": actions }));
    }
}
