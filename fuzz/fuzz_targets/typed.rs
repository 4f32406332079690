//! Whatever people type: the twelve words, the staff code, a password.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::sealing::passphrase::normalise;
use thinkclick::sealing::school_key::SchoolKey;
use thinkclick::sealing::staff_code::StaffCode;
use thinkclick::sealing::strength::strength;

fuzz_target!(|typed: &str| {
    let _ = (SchoolKey::parse(typed), StaffCode::parse(typed), strength(typed));
    assert_eq!(*normalise(&normalise(typed)), *normalise(typed));
});
