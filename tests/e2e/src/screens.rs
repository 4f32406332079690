//! The sizes of the devices, and pictures of the screens at each of them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use xtask::places;

use crate::{Browser, Engine, Way};

/// A device's screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    IpadPortrait,
    IpadLandscape,
    Phone,
    Board,
    /// A laptop's window at 400 %: 320 CSS pixels wide, as WCAG 1.4.10 has it.
    Zoomed,
}

impl Size {
    /// The sizes of which pictures are taken.
    pub const ALL: [Self; 4] = [Self::IpadPortrait, Self::IpadLandscape, Self::Phone, Self::Board];

    fn name(self) -> &'static str {
        match self {
            Self::IpadPortrait => "ipad-portrait",
            Self::IpadLandscape => "ipad-landscape",
            Self::Phone => "phone",
            Self::Board => "board",
            Self::Zoomed => "zoomed",
        }
    }

    fn pixels(self) -> (u32, u32) {
        match self {
            Self::IpadPortrait => (810, 1080),
            Self::IpadLandscape => (1080, 810),
            Self::Phone => (390, 844),
            Self::Board => (1920, 1080),
            Self::Zoomed => (320, 256),
        }
    }
}

impl Browser {
    /// Makes the window as large as this device's screen. Chromium shows any size; the others no window as narrow as a phone.
    pub fn resize(&self, size: Size) {
        let (width, height) = size.pixels();
        match self.engine {
            Engine::Chromium => {
                let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.chromium("Emulation.setDeviceMetricsOverride", &metrics);
            }
            _ => self.set_window(width, height),
        }
    }

    /// Takes a picture of the screen at each size into target/screens, and fails where something sticks out sideways.
    /// Chromium shows all sizes; WebKit, as the iPad's kin, the iPad's; Firefox draws as Chromium does and takes none.
    pub fn screens(&self, name: &str) {
        let sizes: &[Size] = match (self.way(), self.engine) {
            (Way::ByKeyboard | Way::ByFinger, _) | (_, Engine::Firefox) => &[],
            (Way::ByOneSwitch | Way::ByTwoSwitches | Way::ByLook, _) => &[Size::IpadLandscape],
            (Way::ByTouch, Engine::Chromium) => &Size::ALL,
            (Way::InPseudo, Engine::Chromium) => &[Size::Phone, Size::IpadLandscape],
            (_, Engine::WebKit) => &[Size::IpadPortrait],
        };
        self.picture_for_readme(name);
        let pseudo = if self.way() == Way::InPseudo { "pseudo-" } else { "" };
        for size in sizes {
            self.resize(*size);
            self.fits(*size);
            let folder = places::screens();
            std::fs::create_dir_all(&folder).expect("a folder for the pictures");
            let file = folder.join(format!("{pseudo}{name}-{}-{}.png", size.name(), self.engine.name()));
            std::fs::write(file, self.picture()).expect("a place for the picture");
        }
        if !sizes.is_empty() {
            self.resize(Size::IpadLandscape);
        }
    }

    /// With `--pictures`, Chromium takes the pictures that the README shows, as a landscape iPad has them, at 60 %.
    fn picture_for_readme(&self, name: &str) {
        let file = format!("docs/pictures/{name}.webp");
        let readme = std::fs::read_to_string(places::project().join("README.md")).unwrap_or_default();
        if (self.way(), self.engine) != (Way::ByTouch, Engine::Chromium)
            || !readme.contains(&file)
            || !std::env::args().any(|word| word == "--pictures")
        {
            return;
        }
        self.fits(Size::IpadLandscape);
        let (width, height) = Size::IpadLandscape.pixels();
        let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 0.6 });
        let taken = self.chromium("Page.captureScreenshot", &json!({ "format": "webp", "quality": 85, "clip": clip }));
        let picture = STANDARD.decode(taken["data"].as_str().unwrap_or_default()).unwrap_or_default();
        std::fs::write(places::project().join(file), picture).expect("a place for the README's picture");
    }

    /// Fails when something is wider than the window at this size, has to be scrolled sideways or is cut off.
    pub fn fits(&self, size: Size) {
        self.resize(size);
        // Two frames, so that what moves with the size has moved.
        self.promise("await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))", &[]);
        let found = self.script("return __e2e.sticksOut()", &[]);
        let found: Vec<_> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(found.is_empty(), "at {} and the size {}:\n{}", self.address(), size.name(), found.join("\n"));
    }

    /// Fails when something sticks out or is cut off at 400 %. Only Chromium's window can be so narrow; the rules of
    /// layout are the same in the others.
    pub fn fits_zoomed(&self) {
        if self.engine == Engine::Chromium {
            self.fits(Size::Zoomed);
            self.resize(Size::IpadLandscape);
        }
    }
}
