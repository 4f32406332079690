//! Brotli, once per file: the result is kept under the hash of what went in.

use std::fs;
use std::io::Write;

use sha2::{Digest, Sha256};

use crate::places;

/// Above this a file is a development build, which changes too often to be worth a minute of squeezing.
const TOO_BIG_FOR_THE_BEST: usize = 3 * 1024 * 1024;

/// The file as brotli makes it, at the quality that hosts use for files that were packed beforehand.
pub fn brotli(bytes: Vec<u8>) -> Vec<u8> {
    let quality = if bytes.len() > TOO_BIG_FOR_THE_BEST { 1 } else { 11 };
    let kept = places::stage().join("brotli").join(format!("{}.{quality}", digest(&bytes)));
    if let Ok(packed) = fs::read(&kept) {
        return packed;
    }
    let mut packed = Vec::new();
    let options = brotli::enc::BrotliEncoderParams { quality, lgwin: 22, ..Default::default() };
    let mut writer = brotli::CompressorWriter::with_params(&mut packed, 64 * 1024, &options);
    let written = writer.write_all(&bytes);
    drop(writer);
    if written.is_err() {
        return bytes;
    }
    keep(&kept, &packed);
    packed
}

/// Keeping is a convenience: where it fails, the file is packed again next time.
fn keep(at: &std::path::Path, packed: &[u8]) {
    let unfinished = at.with_extension(format!("{:?}", std::thread::current().id()));
    let kept = at.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&unfinished, packed));
    let _kept_or_packed_again = kept.and_then(|()| fs::rename(&unfinished, at));
}

/// SHA-256 as the first 32 hexadecimal digits: enough to tell two of our files apart.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
