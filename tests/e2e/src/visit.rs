//! One journey's world: a browser that knows nothing yet, and a server of its own.

use std::path::Path;

use serde_json::{Value, json};
use xtask::places;
use xtask::server::{Seen, Server};

use crate::driver::Screen;
use crate::{Browser, Engine, Way};

/// Someone's visit to the app.
pub struct Visit {
    pub browser: Browser,
    pub server: Server,
}

impl Visit {
    pub(crate) fn start(engine: Engine, screen: Option<&Screen>) -> Self {
        let server = Server::start(&crate::built(), 0, "/").expect("a free port");
        Self { browser: Browser::start(engine, screen, None), server }
    }

    /// A visit outside the run of journeys, for measuring. Not in WebKitGTK, which needs a screen.
    pub fn alone(engine: Engine) -> Self {
        Self::start(engine, None)
    }

    /// The same, where the page's clock is as fine as the browser has it.
    pub fn alone_with_a_fine_clock(engine: Engine) -> Self {
        let server = Server::with_a_fine_clock(&crate::built()).expect("a free port");
        Self { browser: Browser::start(engine, None, None), server }
    }

    /// The engine that this visit uses.
    pub fn engine(&self) -> Engine {
        self.browser.engine
    }

    /// Serves another folder, or the same one under a sub-folder such as "/school/".
    pub fn serve(&mut self, folder: &Path, prefix: &str) {
        self.server = Server::start(folder, 0, prefix).expect("a free port");
    }

    /// Starts the browser anew with a profile on the disk, so that it can lose its power. False where the engine cannot.
    pub fn keeps_a_profile(&mut self, name: &str) -> bool {
        if !self.engine().keeps_a_profile() {
            return false;
        }
        let profile = places::target().join("tmp/profiles").join(format!("{name}-{}", self.engine().name()));
        let _gone_or_never_there = std::fs::remove_dir_all(&profile);
        std::fs::create_dir_all(&profile).expect("a folder for the profile");
        self.browser = Browser::start(self.engine(), None, Some(&profile));
        true
    }

    /// Another device's browser, whose camera sees this film. It may be made later, before the camera is turned on. Only Chromium
    /// takes a film.
    pub fn another_with_a_camera(&self, film: &Path) -> Browser {
        Browser::start_with(self.engine(), None, None, Some(film))
    }

    /// The browser is killed, and started again over what it had written.
    pub fn loses_power(&mut self) {
        let profile = self.browser.loses_power().expect("a browser with a profile");
        self.browser = Browser::start(self.engine(), None, Some(&profile));
    }

    /// Opens the app: `""` for the welcome, `"#/teacher"` and so on for a screen.
    pub fn open(&self, route: &str) {
        self.browser.go(&format!("{}{route}", self.server.address()));
        self.ready();
    }

    /// Chooses how this journey is walked.
    pub fn goes(&self, way: Way) {
        self.browser.way.set(way);
    }

    /// Waits until the program has taken over from the painted welcome.
    pub fn ready(&self) {
        self.browser.until("the program starting", || {
            let ready = "return document.readyState === 'complete' && !document.querySelector('#first-paint:not([data-awake])')";
            (self.browser.script(ready, &[]) == json!(true)).then_some(())
        });
    }

    /// Waits until the service worker has every file, so that the network may go.
    pub fn is_kept_offline(&self) {
        self.browser.until("the files being kept", || {
            let kept = self.browser.promise(
                "const ready = await navigator.serviceWorker.getRegistration(); return ready?.active?.state ?? ''",
                &[],
            );
            (kept == json!("activated")).then_some(())
        });
    }

    /// Takes the network away.
    pub fn go_offline(&mut self) {
        self.server.stop();
    }

    /// Gives the network back.
    pub fn come_online(&mut self) {
        self.server.start_again().expect("the same port again");
    }

    /// Looks at the screen, in the way that this journey is walked.
    pub fn is_accessible(&self) {
        match self.browser.way() {
            Way::ByOneSwitch | Way::ByTwoSwitches | Way::ByLook | Way::ByFinger => self.the_checker_finds_nothing(),
            Way::ByTouch => {
                self.the_checker_finds_nothing();
                self.browser.fits_zoomed();
            }
            Way::ByKeyboard => self.browser.goes_round(),
            Way::InPseudo => {
                self.browser.says_only(&self.school_words());
                self.browser.fits_on_devices();
            }
        }
    }

    /// Fails when the accessibility checker finds anything on the screen. It reads the page's own tree and styles, which are
    /// the same everywhere, so Chromium is asked for all.
    fn the_checker_finds_nothing(&self) {
        if self.engine() != Engine::Chromium {
            return;
        }
        let axe = places::npm().join("node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).expect("axe-core: run `cargo xtask setup`");
        // As the driver's own script and not as an element of the page, whose policy allows no foreign script.
        let found = self.browser.promise(
            &format!(
                "if (!window.axe) {{ {axe} }}
                 // What is just fading in would be found too pale.
                 const ends = (one) => Number.isFinite(one.effect?.getComputedTiming().endTime);
                 const moving = document.getAnimations().filter(ends).map((one) => one.finished.catch(() => {{}}));
                 await Promise.race([Promise.all(moving), new Promise((late) => setTimeout(late, 2000))]);
                 const {{ violations }} = await window.axe.run(document, {{ resultTypes: ['violations'] }});
                 const places = (nodes) => nodes.map((node) => node.html + '\\n    ' + node.failureSummary).join('\\n  ');
                 return violations.map(({{ id, help, nodes }}) => `${{id}}: ${{help}}\\n  ${{places(nodes)}}`)"
            ),
            &[],
        );
        let found: Vec<_> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(found.is_empty(), "axe found this at {}:\n{}", self.browser.address(), found.join("\n"));
    }

    /// What holds for every journey: no complaint on the console, and no request but the reading of the app's own files.
    pub(crate) fn ends_well(&self) {
        let complaints = self.browser.complaints();
        assert!(complaints.is_empty(), "the console says:\n{}", complaints.join("\n"));
        let own = |seen: &Seen| {
            seen.method == "GET" && seen.sent == 0 && !seen.path.contains('?') && matches!(seen.status, 200 | 304)
        };
        let odd: Vec<_> = self.server.log().into_iter().filter(|seen| !own(seen)).collect();
        assert!(odd.is_empty(), "the app asked for more than its own public files: {odd:#?}");
    }
}
