//! Whatever is given to "Open a pack".
#![no_main]

use libfuzzer_sys::fuzz_target;
use thinkclick::documents::office_pack::{PackFile, PackPlan, read, write};

fuzz_target!(|bytes: &[u8]| {
    let _ = read(bytes, "otter");
    let _ = read(&[b"PK\x03\x04".as_slice(), bytes].concat(), "otter");
    // A true pack in which some bytes are written over.
    let file = PackFile { name: "a.pdf".into(), bytes: b"%PDF-1.7".to_vec() };
    let plan = PackPlan { files: vec![file.clone()], password: "otter".into(), seed: [1; 32], made: Default::default() };
    let mut pack = write(&plan).unwrap_or_default();
    for pair in bytes.chunks_exact(2) {
        let place = usize::from(pair[0]) % pack.len().max(1);
        pack[place] = pair[1];
    }
    if let Ok(files) = read(&pack, "otter") {
        assert!(files.iter().all(|it| it.bytes == file.bytes), "another paper came out");
    }
});
