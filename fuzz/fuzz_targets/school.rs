//! What a school puts up: its pack, and the rules in other languages beside it.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use thinkclick::domain::school::{SchoolPack, Translations};

/// The app's own pack, for translations to be checked against.
fn pack() -> &'static SchoolPack {
    static PACK: OnceLock<SchoolPack> = OnceLock::new();
    PACK.get_or_init(|| {
        let public = concat!(env!("CARGO_MANIFEST_DIR"), "/../public");
        let files = std::fs::read_dir(format!("{public}/packs")).expect("the app's own pack");
        let mut packs = files.filter_map(|file| SchoolPack::read(&std::fs::read(file.ok()?.path()).ok()?).ok());
        packs.next().expect("the app's own pack")
    })
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(read) = SchoolPack::read(bytes) {
        let _ = (read.flags(), read.clauses(), read.photographs.valid(), read.translations(), read.school_key());
    }
    let _ = Translations::read(bytes, pack());
});
