//! A class made here, without a teacher: its code makes a class iPad at once. And what a browser keeps, laid down and looked at.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use getrandom::SysRng;
use rand_core::{CryptoRng, UnwrapErr};
use serde_json::{Value, json};
use thinkclick::domain::access::Access;
use thinkclick::domain::lesson::Later;
use thinkclick::domain::moment::{Day, Moment};
use thinkclick::domain::person::{ChildNumber, Name, PictureName};
use thinkclick::sealing::class_code::{ClassCode, CodePupil};
use thinkclick::sealing::keys::KeyRing;
use thinkclick::sealing::staff_code::{StaffCode, StaffVerifier};
use thinkclick::sealing::wire::{Version, hash};

use crate::Browser;

/// This machine's own randomness.
pub fn random() -> impl CryptoRng {
    UnwrapErr(SysRng)
}

/// A class of these children. Nobody holds its password: what its iPad locks stays locked.
pub struct Class {
    code: ClassCode,
    ring: KeyRing,
}

impl Class {
    /// The staff code of every such class.
    pub const STAFF_CODE: &'static str = "271828";

    /// Children of these names, in Years 3 and 4.
    pub fn of(names: &[&str]) -> Self {
        let pupil = |(place, name): (usize, &&str)| CodePupil {
            number: ChildNumber(place as u32 + 1),
            screen_name: Name::parse(name).expect("a name"),
            picture: PictureName::nth(place).expect("a picture for each"),
            band: None,
            language: None,
            access: Default::default(),
        };
        let digits = StaffCode::parse(Self::STAFF_CODE).expect("six digits");
        let ring = KeyRing::generate(&mut random());
        let code = ClassCode {
            version: Version,
            keys: *ring.public(),
            pack: [0; 32],
            kiosk_token: thinkclick::sealing::random::bytes(&mut random()),
            kiosk_number: 1,
            staff: StaffVerifier::of(&digits, &mut random()).expect("memory enough"),
            class_name: Name::parse("4K").expect("a name"),
            band: "lower_ks2".to_owned(),
            // Wherever the browser is, its day is not over before that.
            ends: Day(now().day().0 + 1),
            taught_together: None,
            pupils: names.iter().enumerate().map(pupil).collect(),
            later: None,
        };
        Self { code, ring }
    }

    /// The same class, whose pupils sign the words of the school that the built site names.
    pub fn of_the_school(mut self) -> Self {
        let site = crate::built();
        let named = std::fs::read_to_string(site.join("school.json")).expect("the site names its school pack");
        let named: Value = serde_json::from_str(&named).expect("JSON");
        let pack = site.join(format!("packs/{}.json", named["pack"].as_str().unwrap_or_default()));
        self.code.pack = hash(&std::fs::read(pack).expect("the school pack"));
        self
    }

    /// The same class, whose code was good until yesterday.
    pub fn of_yesterday(mut self) -> Self {
        self.code.ends = Day(now().day().0 - 2);
        self
    }

    /// The text of its code, as the teacher's screen shows it.
    pub fn text(&self) -> String {
        self.code.to_text(self.ring.current()).expect("a class that can be")
    }

    /// The same class, taught together today: its pupils take the short way.
    pub fn taught_together(mut self) -> Self {
        self.code.taught_together = Some(now().day());
        self
    }

    /// The same class weeks later: its pupils sign nothing.
    pub fn later(mut self, later: Later) -> Self {
        self.code.later = Some(later);
        self
    }

    /// The same class, with its iPad set so for every child.
    pub fn within_reach(mut self, access: Access) -> Self {
        for pupil in &mut self.code.pupils {
            pupil.access = access.write(Default::default());
        }
        self
    }

    /// The same class, whose rules stand in this language too.
    pub fn reading(mut self, language: &str) -> Self {
        for pupil in &mut self.code.pupils {
            pupil.language = Some(language.to_owned());
        }
        self
    }

    /// The same class at another step, such as "ks1".
    pub fn of_step(mut self, step: &str) -> Self {
        self.code.band = step.to_owned();
        self
    }
}

/// The moment of this machine's clock, in UTC.
pub fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Moment { seconds: since.as_secs() as i64, offset: 0 }
}

/// Opens what the app keeps, as the app itself does, and hands the wanted shelf on.
const SHELF: &str = r"
    const asked = (request) => new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
    });
    const opening = indexedDB.open('think-then-click', 1);
    opening.onupgradeneeded = () => {
        for (const name of ['envelopes', 'ipad', 'class-file', 'drafts', 'pack', 'probe']) opening.result.createObjectStore(name);
    };
    const database = await asked(opening);
    const [name, key, text] = args;
    const transaction = database.transaction(name, text ? 'readwrite' : 'readonly');
    const shelf = transaction.objectStore(name);
";

impl Browser {
    /// Makes this browser the class iPad of this class, whatever page of the app's place is open.
    pub fn is_class_ipad_of(&self, class: &Class) {
        self.lay_down("ipad", "code", &class.code.to_kept());
    }

    /// Wipes an unfinished visit off this device.
    pub fn forgets_the_visit(&self) {
        self.promise(
            &format!("{SHELF} await asked(shelf.clear()); database.close()"),
            &[json!("drafts"), json!(0), json!(" ")],
        );
    }

    /// Puts bytes on one of the app's shelves, as only someone with the device in their hands can.
    pub fn lay_down(&self, shelf: &str, key: &str, bytes: &[u8]) {
        let lay = format!(
            "{SHELF}
             await asked(shelf.put(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)), key));
             database.close()"
        );
        self.promise(&lay, &[json!(shelf), json!(key), json!(STANDARD.encode(bytes))]);
    }

    /// The keys of what lies on one of the app's shelves.
    pub fn keys_on(&self, shelf: &str) -> Vec<String> {
        let look = format!("{SHELF} const keys = await asked(shelf.getAllKeys()); database.close(); return keys");
        let keys = self.promise(&look, &[json!(shelf)]);
        keys.as_array().into_iter().flatten().filter_map(|key| key.as_str().map(str::to_owned)).collect()
    }

    /// Waits until the unfinished visit on this device has been kept and is no longer being written.
    pub fn has_kept_the_visit(&self) {
        let look = format!(
            "{SHELF} const all = await asked(shelf.getAll()); database.close();
             return all.map((draft) => [...draft.sealed].join()).join(' ')"
        );
        // A step is written in several goes; it is over when some looks in a row find the same.
        let (mut before, mut alike) = (Value::Null, 0);
        self.until("the visit being kept", || {
            let now = self.promise(&look, &[json!("drafts")]);
            alike = if now == before && now != json!("") { alike + 1 } else { 0 };
            before = now;
            (alike == 5).then_some(())
        });
    }
}
