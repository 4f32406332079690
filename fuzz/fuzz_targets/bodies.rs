//! What stands behind the checksums and signatures: the maps themselves.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::sealing::class_code::ClassCode;
use thinkclick::sealing::countersign::Countersignature;
use thinkclick::sealing::letter_code::LetterCode;
use thinkclick::sealing::passphrase::Wrapped;
use thinkclick::sealing::school_key::SchoolWrapped;
use thinkclick::sealing::wire;

fuzz_target!(|bytes: &[u8]| {
    let _ = wire::read_exact::<ClassCode>(bytes);
    let _ = wire::read_exact::<LetterCode>(bytes);
    let _ = wire::read_exact::<Wrapped>(bytes);
    let _ = wire::read_exact::<SchoolWrapped>(bytes);
    let _ = wire::read_exact::<Countersignature>(bytes);
    let _ = wire::version(bytes);
});
