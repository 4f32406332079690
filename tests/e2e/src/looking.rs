//! What a person sees in the browser, and waiting until it is there.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::{Browser, Thing};

/// How long a thing may take to appear. Nothing waits this long unless it fails.
const PATIENCE: Duration = Duration::from_secs(30);
/// How soon it is looked for again: the longer it takes, the less often, since looking costs the page's own time.
const LOOK_AGAIN: [Duration; 2] = [Duration::from_millis(60), Duration::from_millis(400)];

impl Browser {
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
        texts(&names)
    }

    /// All headings, all buttons and all words of the page, in one look.
    pub fn glance(&self) -> (Vec<String>, Vec<String>, String) {
        let all = self.script(
            "const names = (role) => __e2e.find([role], null).map(__e2e.name);
             return [names('heading'), names('button'), __e2e.words()]",
            &[],
        );
        (texts(&all[0]), texts(&all[1]), all[2].as_str().unwrap_or_default().to_owned())
    }

    /// The names of the buttons in the list that this heading stands over.
    pub fn list_under(&self, heading: &str) -> Vec<String> {
        self.see_heading(heading);
        let names = self.script(
            "const [heading] = __e2e.find(['heading'], arguments[0]);
             const after = (it) => heading.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING;
             const list = __e2e.find(['list'], null).find(after);
             return __e2e.find(['button'], null).filter((it) => list?.contains(it)).map(__e2e.name)",
            &[json!(heading)],
        );
        texts(&names)
    }

    /// The drawing of this name as it is seen, dot for dot.
    pub fn drawing_of(&self, name: &str) -> String {
        let drawing = self.find(&["img"], name);
        let seen = self.script("return arguments[0].toDataURL()", &[self.argument(&drawing)]);
        seen.as_str().unwrap_or_default().to_owned()
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
        let started = Instant::now();
        let [soon, late] = LOOK_AGAIN;
        loop {
            if let Some(found) = is_so() {
                return found;
            }
            assert!(started.elapsed() < PATIENCE, "{what} did not work. {}", self.outline());
            thread::sleep((started.elapsed() / 8).clamp(soon, late));
        }
    }

    fn all(&self, roles: &[&str], name: Option<&str>) -> Vec<Thing> {
        self.things("return __e2e.find(arguments[0], arguments[1])", &[json!(roles), json!(name)])
    }
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
