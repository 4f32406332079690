//! One browser window, driven in the words of the people who use the app.

use std::thread;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::driver::{Driver, Screen};
use crate::engine::Engine;
use crate::keys::Key;
use crate::wire::{self, Refused};

/// How long a thing may take to appear. Nothing waits this long unless it fails.
const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(60);
/// The protocol's key for an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const PAGE: &str = include_str!("page.js");

/// The roles of the things that one can type into.
const FIELDS: &[&str] = &["textbox", "searchbox", "spinbutton", "date"];

/// A browser with one window.
pub struct Browser {
    pub engine: Engine,
    driver: Driver,
    session: String,
}

/// Something on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    id: String,
}

impl Browser {
    /// A fresh browser that remembers nothing.
    pub(crate) fn start(engine: Engine, screen: Option<&Screen>) -> Self {
        let driver = Driver::start(engine, screen);
        let answer = wire::command(driver.port, "POST", "/session", &engine.capabilities());
        let answer = answer.unwrap_or_else(|refused| {
            panic!("{} did not start: {}\n{}", engine.name(), refused.message, driver.output().join("\n"))
        });
        let session = answer["sessionId"].as_str().expect("a session has an id").to_owned();
        let browser = Self { engine, driver, session };
        let limits = json!({ "script": 60_000, "pageLoad": 60_000, "implicit": 0 });
        browser.told("POST", "timeouts", &limits);
        browser
    }

    // ---- Going about

    /// Goes to an address.
    pub fn go(&self, address: &str) {
        self.told("POST", "url", &json!({ "url": address }));
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.told("POST", "refresh", &json!({}));
    }

    /// The browser's own way back.
    pub fn back(&self) {
        self.told("POST", "back", &json!({}));
    }

    /// The address as the bar shows it.
    pub fn address(&self) -> String {
        self.told("GET", "url", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    /// The page's title, as the tab shows it.
    pub fn title(&self) -> String {
        self.told("GET", "title", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    // ---- Doing

    /// Taps the button of this name, once it is awake.
    pub fn press_button(&self, name: &str) {
        self.press(&["button"], name);
    }

    /// Taps the link of this name.
    pub fn press_link(&self, name: &str) {
        self.press(&["link"], name);
    }

    /// Taps whatever has one of these roles and this name, once it is awake.
    pub fn press(&self, roles: &[&str], name: &str) {
        self.until(&format!("pressing the {} “{name}”", roles.join(" or ")), || {
            let thing = self.awake(roles, name)?;
            self.click(&thing).is_ok().then_some(())
        });
    }

    /// Types into the field with this label, instead of what was there.
    pub fn fill(&self, label: &str, text: &str) {
        self.until(&format!("filling “{label}”"), || {
            let field = self.awake(FIELDS, label)?;
            self.ask("POST", &format!("element/{}/clear", field.id), &json!({})).ok()?;
            self.ask("POST", &format!("element/{}/value", field.id), &json!({ "text": text })).ok()
        });
        // What the page made of it is its own affair, but it must have arrived.
        let value = self.script("return arguments[0].value", &[self.argument(&self.find(FIELDS, label))]);
        assert!(!value.as_str().unwrap_or_default().is_empty() || text.is_empty(), "“{label}” stayed empty");
    }

    /// Chooses one of a list's options by its words.
    pub fn choose(&self, label: &str, option: &str) {
        let list = self.find(&["combobox", "listbox"], label);
        let chosen = self.script(
            "const option = [...arguments[0].options].find((one) => one.text.trim() === arguments[1]);
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

    /// Gives a file to a file field.
    pub fn hand_in(&self, label: &str, file: &std::path::Path) {
        let field = self.find(&["file", "button"], label);
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
        let keys = text.chars().map(String::from);
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
            if here == (role.to_owned(), name.to_owned()) {
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

    // ---- Looking

    /// Waits until these words can be read on the page.
    pub fn see(&self, words: &str) {
        self.until(&format!("seeing “{words}”"), || self.reads(words).then_some(()));
    }

    /// Waits until these words can no longer be read on the page.
    pub fn see_no(&self, words: &str) {
        self.until(&format!("“{words}” being gone"), || (!self.reads(words)).then_some(()));
    }

    /// Waits for a heading.
    pub fn see_heading(&self, name: &str) {
        self.find(&["heading"], name);
    }

    /// Waits for a button.
    pub fn see_button(&self, name: &str) {
        self.find(&["button"], name);
    }

    /// Whether these words can be read on the page now.
    pub fn reads(&self, words: &str) -> bool {
        self.words().contains(words)
    }

    /// All that can be read on the page now.
    pub fn words(&self) -> String {
        self.script("return __e2e.words()", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Whether there is such a thing now.
    pub fn has(&self, roles: &[&str], name: &str) -> bool {
        !self.all(roles, Some(name)).is_empty()
    }

    /// The names of all things of this role, in the page's order.
    pub fn names(&self, role: &str) -> Vec<String> {
        let names = self.script("return __e2e.find([arguments[0]], null).map(__e2e.name)", &[json!(role)]);
        names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
    }

    /// Waits for the thing of one of these roles and this name.
    pub fn find(&self, roles: &[&str], name: &str) -> Thing {
        self.until(&format!("finding the {} “{name}”", roles.join(" or ")), || {
            self.all(roles, Some(name)).into_iter().next()
        })
    }

    /// An attribute of the thing of this role and name, such as `aria-pressed`.
    pub fn attribute(&self, roles: &[&str], name: &str, attribute: &str) -> Option<String> {
        let thing = self.find(roles, name);
        let value =
            self.script("return arguments[0].getAttribute(arguments[1])", &[self.argument(&thing), json!(attribute)]);
        value.as_str().map(str::to_owned)
    }

    /// What has the focus: its role and its name.
    pub fn focused(&self) -> (String, String) {
        let both = self.script("const it = document.activeElement; return [__e2e.role(it), __e2e.name(it)]", &[]);
        let part = |index: usize| both[index].as_str().unwrap_or_default().to_owned();
        (part(0), part(1))
    }

    /// What a screen reader would go through, for messages.
    pub fn outline(&self) -> String {
        let outline = self.script("return __e2e.outline()", &[]);
        format!("At {} there is:\n{}", self.address(), outline.as_str().unwrap_or_default())
    }

    /// Waits until something is so; fails with what was on the page otherwise.
    pub fn until<T>(&self, what: &str, mut is_so: impl FnMut() -> Option<T>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = is_so() {
                return found;
            }
            assert!(Instant::now() < deadline, "{what} did not work. {}", self.outline());
            thread::sleep(LOOK_AGAIN);
        }
    }

    // ---- Under the surface

    /// Runs a script in the page; `arguments` are what it is given, and what it returns comes back.
    pub fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.try_script(script, arguments).unwrap_or(Value::Null)
    }

    /// Runs a script that may be refused, as when the page is just being left.
    pub(crate) fn try_script(&self, script: &str, arguments: &[Value]) -> Result<Value, Refused> {
        let script = format!("{PAGE}\n{script}");
        self.ask("POST", "execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a script and waits for the promise that it returns.
    pub fn promise(&self, script: &str, arguments: &[Value]) -> Value {
        let script = format!(
            "{PAGE}\nconst done = arguments[arguments.length - 1];
             (async (...args) => {{ {script} }})(...[...arguments].slice(0, -1)).then((value) => done({{ value }}), (error) => done({{ error: String(error) }}))"
        );
        let answer = self.told("POST", "execute/async", &json!({ "script": script, "args": arguments }));
        if let Some(error) = answer.get("error") {
            panic!("the script failed: {error}");
        }
        answer.get("value").cloned().unwrap_or(Value::Null)
    }

    /// A picture of the window, as PNG.
    pub fn picture(&self) -> Vec<u8> {
        let text = self.told("GET", "screenshot", &Value::Null);
        STANDARD.decode(text.as_str().unwrap_or_default()).unwrap_or_default()
    }

    /// Chromium's own further commands; nothing elsewhere.
    pub fn chromium(&self, command: &str, parameters: &Value) -> Value {
        if self.engine != Engine::Chromium {
            return Value::Null;
        }
        self.told("POST", "goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// What went wrong on the page's console, where the engine tells. An empty list is what every journey wants.
    pub fn complaints(&self) -> Vec<String> {
        let log = match self.engine {
            Engine::Chromium => self.ask("POST", "se/log", &json!({ "type": "browser" })).unwrap_or(Value::Null),
            _ => Value::Null,
        };
        let own = log.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE");
        let own = own.filter_map(|entry| entry["message"].as_str().map(str::to_owned));
        own.chain(self.driver.output().into_iter().filter(|line| self.engine.complains(line))).collect()
    }

    /// The window's size in the page's own pixels.
    pub(crate) fn set_window(&self, width: u32, height: u32) {
        let set = |width: i64, height: i64| {
            self.told("POST", "window/rect", &json!({ "x": 0, "y": 0, "width": width, "height": height }));
        };
        let (width, height) = (i64::from(width), i64::from(height));
        set(width, height);
        // The window's frame is in the way: what is missing inside is added outside.
        let inside = self.script("return [innerWidth, innerHeight]", &[]);
        let lacking = |index: usize, wanted: i64| wanted - inside[index].as_i64().unwrap_or(wanted);
        if (lacking(0, width), lacking(1, height)) != (0, 0) {
            set(width + lacking(0, width), height + lacking(1, height));
        }
    }

    fn awake(&self, roles: &[&str], name: &str) -> Option<Thing> {
        let awake = "return __e2e.find(arguments[0], arguments[1]).filter(__e2e.isAwake)";
        self.things(awake, &[json!(roles), json!(name)]).into_iter().next()
    }

    fn all(&self, roles: &[&str], name: Option<&str>) -> Vec<Thing> {
        self.things("return __e2e.find(arguments[0], arguments[1])", &[json!(roles), json!(name)])
    }

    fn things(&self, script: &str, arguments: &[Value]) -> Vec<Thing> {
        let things = self.script(script, arguments);
        let ids = things.as_array().into_iter().flatten().filter_map(|thing| thing.get(ELEMENT)?.as_str());
        ids.map(|id| Thing { id: id.to_owned() }).collect()
    }

    /// A tap as a person's: it fails while something covers the thing, and is then tried again.
    fn click(&self, thing: &Thing) -> Result<Value, Refused> {
        self.ask("POST", &format!("element/{}/click", thing.id), &json!({}))
    }

    fn argument(&self, thing: &Thing) -> Value {
        json!({ ELEMENT: thing.id })
    }

    fn act(&self, actions: &Value) {
        self.told("POST", "actions", &json!({ "actions": actions }));
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, Refused> {
        wire::command(self.driver.port, method, &format!("/session/{}/{path}", self.session), body)
    }

    fn told(&self, method: &str, path: &str, body: &Value) -> Value {
        self.ask(method, path, body).unwrap_or_else(|refused| panic!("{path}: {} ({})", refused.message, refused.error))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browser with the session; killing the driver alone would leave the browser behind.
        let _ended = wire::command(self.driver.port, "DELETE", &format!("/session/{}", self.session), &Value::Null);
    }
}
