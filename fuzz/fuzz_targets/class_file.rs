//! Whatever comes in as a class file: no crash, no hang, no gigabytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::sealing::class_file::ClassFile;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(file) = ClassFile::parse(bytes) {
        let _ = (file.class(), file.public(), file.school());
    }
});
