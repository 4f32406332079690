//! Whatever is given to "Check a document", and what is dropped as the source of a known key.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rand_core::UnwrapErr;
use thinkclick::domain::checking::{Verdict, Whence};
use thinkclick::domain::seal_place::MARKER;
use thinkclick::sealing::paper_seal::{self, Seal};
use thinkclick::vault::{Done, Request, Vault};

fuzz_target!(|bytes: &[u8]| {
    // As it comes, and behind the marks that chance would hardly find.
    let heads: [&[u8]; 4] = [b"", MARKER, b"TTCK\x01", b"%PDF-1.7\nstream\n\xd9\xd9\xf7"];
    for head in heads {
        let file = [head, bytes].concat();
        assert!(!matches!(paper_seal::examine(&file), Seal::Whole(_)));
        let rng = &mut UnwrapErr(getrandom::SysRng);
        let checked = Vault::default().handle(Request::Check { file: file.clone(), known: vec![] }, rng);
        assert!(matches!(checked, Ok(Done::Checked(it)) if it.verdict != Verdict::Ours && it.inside.is_none()));
        assert!(Vault::default().handle(Request::KeysIn { file, whence: Whence::KeysFile }, rng).is_err());
    }
});
