//! The three engines, and how each is asked for a browser.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use xtask::command::{find, find_one};
use xtask::setup::{CHROMIUM, FIREFOX, MINI_BROWSER};

/// A browser engine. WebKitGTK stands for the iPad's Safari.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name on the command line and in the names of pictures.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The program that speaks WebDriver for this engine, if this machine has it and its browser.
    pub fn driver(self) -> Option<PathBuf> {
        self.browser()?;
        find(match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        })
    }

    fn browser(self) -> Option<PathBuf> {
        find_one(match self {
            Self::Chromium => CHROMIUM,
            Self::Firefox => FIREFOX,
            Self::WebKit => MINI_BROWSER,
        })
    }

    /// Whether its browser can be started again over what it had written to the disk. WebKitGTK's driver always gives one
    /// that forgets.
    pub fn keeps_a_profile(self) -> bool {
        self != Self::WebKit
    }

    /// What a new session asks for; with a profile, what the browser keeps lies in this folder and stays there; with a film,
    /// Chromium's camera sees that film when it is turned on, and nobody is asked first.
    pub fn capabilities(self, profile: Option<&Path>, film: Option<&Path>) -> Value {
        let browser = self.browser();
        let mut own = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "binary": browser, "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--force-color-profile=srgb",
                ] },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "binary": browser, "args": ["-headless"], "prefs": {
                    // What the page says on its console, on the terminal: see driver.rs.
                    "devtools.console.stdout.content": true,
                    "browser.dom.window.dump.enabled": true,
                    // Chromium shows what moves; here everything stands still, as for those who ask for that.
                    "ui.prefersReducedMotion": 1,
                    "services.settings.server": "data:,#nothing/v1",
                    "app.normandy.enabled": false,
                } },
            }),
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": browser, "args": [
                    "--automation", "--enable-write-console-messages-to-stdout=true",
                ] },
            }),
        };
        let folder = |folder: &Path| folder.to_string_lossy().into_owned();
        let more = match (self, profile) {
            (Self::Chromium, Some(profile)) => vec![format!("--user-data-dir={}", folder(profile))],
            (Self::Firefox, Some(profile)) => vec!["-profile".to_owned(), folder(profile)],
            _ => vec![],
        };
        let camera = film.filter(|_| self == Self::Chromium).into_iter().flat_map(|film| {
            let seen = format!("--use-file-for-fake-video-capture={}", folder(film));
            ["--use-fake-device-for-media-stream".to_owned(), "--use-fake-ui-for-media-stream".to_owned(), seen]
        });
        let more: Vec<_> = more.into_iter().chain(camera).collect();
        let options = own.as_object_mut().into_iter().flat_map(|own| own.values_mut());
        for arguments in options.filter_map(|options| options.get_mut("args")?.as_array_mut()) {
            arguments.extend(more.iter().cloned().map(Value::from));
        }
        json!({ "capabilities": { "alwaysMatch": own } })
    }

    /// A line on the browser's own output that says that something on the page went wrong.
    pub fn complains(self, line: &str) -> bool {
        match self {
            // Chromium's driver answers for its console.
            Self::Chromium => false,
            // Its own parts complain there too, of having no network.
            Self::Firefox => {
                let of_the_page = !["RSLoader", "resource://", "chrome://"].iter().any(|own| line.contains(own));
                of_the_page && (line.starts_with("console.error") || line.starts_with("JavaScript error: http"))
            }
            Self::WebKit => line.contains("CONSOLE") && line.contains("ERROR"),
        }
    }
}
