//! One browser window: its session, its address, its scripts. What one does in it is in doing.rs, what one sees in looking.rs.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use xtask::command::program;

use crate::driver::{Driver, Screen};
use crate::engine::Engine;
use crate::way::Way;
use crate::wire::{self, Refused};

/// The protocol's key for an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const PAGE: &str = include_str!("page.js");

/// A browser with one window.
pub struct Browser {
    pub engine: Engine,
    pub(crate) way: Cell<Way>,
    /// What was written into fields, whole and in its words: names and the like, which come back on other screens.
    pub(crate) written: RefCell<BTreeSet<String>>,
    driver: Driver,
    session: String,
    /// The number of the browser's own process, where the engine tells.
    process: Option<u64>,
    profile: Option<PathBuf>,
}

/// One of the browser's tabs.
pub struct Tab(Value);

/// Something on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    pub(crate) id: String,
}

impl Browser {
    /// A fresh browser that remembers nothing; with a profile, one that remembers what lies in that folder.
    pub(crate) fn start(engine: Engine, screen: Option<&Screen>, profile: Option<&Path>) -> Self {
        Self::start_with(engine, screen, profile, None)
    }

    /// The same with a camera, which sees this film.
    pub(crate) fn start_with(
        engine: Engine,
        screen: Option<&Screen>,
        profile: Option<&Path>,
        film: Option<&Path>,
    ) -> Self {
        let driver = Driver::start(engine, screen);
        let answer = wire::command(driver.port, "POST", "/session", &engine.capabilities(profile, film));
        let answer = answer.unwrap_or_else(|refused| {
            panic!("{} did not start: {}\n{}", engine.name(), refused.message, driver.output().join("\n"))
        });
        let session = answer["sessionId"].as_str().expect("a session has an id").to_owned();
        let told = &answer["capabilities"];
        let process = told["goog:processID"].as_u64().or(told["moz:processID"].as_u64());
        let profile = profile.map(Path::to_owned);
        let browser =
            Self { engine, way: Cell::default(), written: RefCell::default(), driver, session, process, profile };
        let limits = json!({ "script": 60_000, "pageLoad": 60_000, "implicit": 0 });
        browser.told("POST", "timeouts", &limits);
        browser
    }

    /// How the journey is walked.
    pub fn way(&self) -> Way {
        self.way.get()
    }

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

    /// Ends the browser at once and unasked, as an empty battery does. Returns where its profile lies.
    pub(crate) fn loses_power(&self) -> Option<PathBuf> {
        let process = self.process?.to_string();
        let killed = program("kill").args(["-KILL", &process]).status();
        assert!(killed.is_ok_and(|status| status.success()), "process {process} could not be ended");
        self.profile.clone()
    }

    /// The tab that everything happens in now.
    pub fn tab(&self) -> Tab {
        Tab(self.told("GET", "window", &Value::Null))
    }

    /// Goes on in this tab.
    pub fn turn_to(&self, tab: &Tab) {
        self.told("POST", "window", &json!({ "handle": tab.0 }));
    }

    /// Opens another tab beside this one and goes on in it. WebKit's driver cannot bring a tab to the front, and one that
    /// nobody sees draws nothing: there it is a window.
    pub fn open_tab(&self) {
        let kind = if self.engine == Engine::WebKit { "window" } else { "tab" };
        let tab = self.told("POST", "window/new", &json!({ "type": kind }));
        self.turn_to(&Tab(tab["handle"].clone()));
    }

    /// Closes the tab; another one has to be turned to.
    pub fn close(&self, tab: &Tab) {
        self.turn_to(tab);
        self.told("DELETE", "window", &Value::Null);
    }

    /// The address as the bar shows it.
    pub fn address(&self) -> String {
        self.told("GET", "url", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    /// The page's title, as the tab shows it.
    pub fn title(&self) -> String {
        self.told("GET", "title", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

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
        // What the browser itself notes: what it could not fetch while a journey had taken the network away, and the service
        // worker's script, where a journey left the page while that was on its way.
        let noted = ["net::ERR_CONNECTION_REFUSED", "unknown error occurred when fetching the script"];
        let own = own.filter(|message| !noted.iter().any(|noted| message.contains(noted)));
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

    pub(crate) fn things(&self, script: &str, arguments: &[Value]) -> Vec<Thing> {
        let things = self.script(script, arguments);
        let ids = things.as_array().into_iter().flatten().filter_map(|thing| thing.get(ELEMENT)?.as_str());
        ids.map(|id| Thing { id: id.to_owned() }).collect()
    }

    pub(crate) fn argument(&self, thing: &Thing) -> Value {
        json!({ ELEMENT: thing.id })
    }

    pub(crate) fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, Refused> {
        wire::command(self.driver.port, method, &format!("/session/{}/{path}", self.session), body)
    }

    pub(crate) fn told(&self, method: &str, path: &str, body: &Value) -> Value {
        self.ask(method, path, body).unwrap_or_else(|refused| panic!("{path}: {} ({})", refused.message, refused.error))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browser with the session; killing the driver alone would leave the browser behind.
        let _ended = wire::command(self.driver.port, "DELETE", &format!("/session/{}", self.session), &Value::Null);
    }
}
