//! The office pack: what an office's own programs open, what ours opens, and what it refuses.

use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::process::Command;
use thinkclick::documents::office_pack::{LARGEST, PackError, PackFile, PackPlan, read, write};
use thinkclick::domain::moment::{Day, Moment};

const PASSWORD: &str = "otter maple lantern bridge";

fn file(name: &str, bytes: &[u8]) -> PackFile {
    PackFile { name: name.into(), bytes: bytes.into() }
}

fn files() -> Vec<PackFile> {
    vec![
        file("AHMED Zaynab 1041 Online safety agreement 2026-27.pdf", b"%PDF-1.7 a paper\n%%EOF\n"),
        file("ŁUKASIEWICZ Zoë Online safety agreement 2026-27.pdf", &[7; 40_000]),
        file("empty.csv", b""),
    ]
}

fn plan(files: Vec<PackFile>) -> PackPlan {
    let made = Moment { seconds: i64::from(Day::of(2026, 9, 3).0) * 86_400 + 54_120, offset: 60 };
    PackPlan { files, password: PASSWORD.into(), seed: [9; 32], made }
}

fn pack() -> Vec<u8> {
    write(&plan(files())).unwrap()
}

fn sample(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(name)).unwrap()
}

#[test]
fn what_was_packed_comes_out_with_the_password_and_no_other() {
    assert_eq!(read(&pack(), PASSWORD), Ok(files()));
    assert_eq!(read(&pack(), "otter maple lantern bride"), Err(PackError::WrongPassword));
    assert!(!pack().windows(8).any(|part| part == b"%PDF-1.7"), "a paper lies open in the pack");
    assert_eq!(read(&write(&plan(vec![])).unwrap(), PASSWORD), Ok(vec![]));
}

/// Made by 7-Zip 25.01 (`7z a -tzip -mx0 -mem=AES256`) and by pyzipper 0.4.0: whoever reads their packs speaks their language.
#[test]
fn packs_of_other_programs_are_opened() {
    for name in ["pack-7zip.zip", "pack-pyzipper.zip"] {
        let opened = read(&sample(name), PASSWORD).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(opened, [file("AHMED Zaynab.pdf", b"%PDF-1.7 a paper\n"), file("Zoë.pdf", b"%PDF-1.7 another\n")]);
    }
}

#[test]
fn what_another_program_compressed_or_left_open_is_that_programs() {
    assert_eq!(read(&sample("pack-compressed.zip"), PASSWORD), Err(PackError::Foreign));
    assert_eq!(read(&sample("pack-open.zip"), PASSWORD), Err(PackError::Foreign));
}

/// The office's own program opens it, where this machine has one.
#[test]
fn seven_zip_opens_it() {
    let Some(program) = ["7zz", "7z"].into_iter().find(|name| Command::new(name).output().is_ok()) else {
        println!("not tried: this machine has no 7-Zip (Debian's p7zip-full); its own sample is read in another test");
        return;
    };
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let (lies, into) = (folder.join("office.zip"), folder.join("office"));
    std::fs::write(&lies, pack()).unwrap();
    let done = Command::new(program)
        .arg("x")
        .args(["-y", &format!("-p{PASSWORD}"), &format!("-o{}", into.display())])
        .arg(&lies)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    for PackFile { name, bytes } in files() {
        assert_eq!(std::fs::read(into.join(&name)).unwrap(), bytes, "{name}");
    }
}

#[test]
fn a_pack_that_is_cut_foreign_or_huge_says_so() {
    let pack = write(&plan(vec![file("a.pdf", b"%PDF-1.7"), file("b.csv", b"")])).unwrap();
    for length in 4..pack.len() {
        let cut = read(&pack[..length], PASSWORD);
        assert!(matches!(cut, Err(PackError::CutOff | PackError::Altered)), "cut at {length}: {cut:?}");
    }
    assert_eq!(read(b"", PASSWORD), Err(PackError::NotAPack));
    assert_eq!(read(b"%PDF-1.7", PASSWORD), Err(PackError::NotAPack));
    assert_eq!(read(&vec![0; LARGEST + 1], PASSWORD), Err(PackError::TooBig));
    assert_eq!(write(&plan(vec![file("big.pdf", &vec![0; LARGEST / 2 + 1])])), Err(PackError::TooBig));
    assert_eq!(write(&plan(vec![file("a", b""); 401])), Err(PackError::TooBig));
}

/// Four hundred lines of the list that all point at the same long file would swell to gigabytes.
#[test]
fn files_that_lie_over_one_another_are_refused() {
    let honest = write(&plan(vec![file("a", &[0; 5_000])])).unwrap();
    let start = honest.windows(4).position(|part| part == b"PK\x01\x02").unwrap();
    let end = honest.windows(4).position(|part| part == b"PK\x05\x06").unwrap();
    let list = honest[start..end].repeat(400);
    let mut tail = honest[end..].to_vec();
    tail[8..10].copy_from_slice(&400_u16.to_le_bytes());
    tail[10..12].copy_from_slice(&400_u16.to_le_bytes());
    tail[12..16].copy_from_slice(&(list.len() as u32).to_le_bytes());
    assert_eq!(read(&[&honest[..start], &list, &tail].concat(), PASSWORD), Err(PackError::Altered));
}

/// AES in a ZIP guards what files hold; names, times and the list are not under its code. No other byte changes unnoticed.
#[test]
fn no_changed_bit_gives_another_paper() {
    let small = vec![file("a.pdf", b"%PDF"), file("b.pdf", b"%PDF-1.7")];
    let pack = write(&plan(small.clone())).unwrap();
    let bytes = |files: &[PackFile]| files.iter().map(|file| file.bytes.clone()).collect::<Vec<_>>();
    for at in 0..pack.len() {
        let mut changed = pack.clone();
        changed[at] ^= 0x10;
        if let Ok(read) = read(&changed, PASSWORD) {
            assert!(bytes(&read).iter().all(|it| bytes(&small).contains(it)), "byte {at} gave another paper");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_files_come_out_as_they_went_in(
        files in prop::collection::vec(("\\PC{1,40}[^/\\\\]", prop::collection::vec(any::<u8>(), 0..300)), 0..4),
        password in "[ -~]{1,30}",
    ) {
        let files: Vec<PackFile> = files.iter().map(|(name, bytes)| file(name, bytes)).collect();
        let pack = write(&PackPlan { password: password.clone(), ..plan(files.clone()) }).unwrap();
        prop_assert_eq!(read(&pack, &password), Ok(files));
    }

    #[test]
    fn anything_is_answered(bytes in prop::collection::vec(any::<u8>(), 0..300), at: usize, byte: u8) {
        let _ = read(&bytes, PASSWORD);
        let _ = read(&[b"PK\x03\x04".as_slice(), &bytes].concat(), PASSWORD);
        let mut pack = write(&plan(vec![file("a.pdf", b"%PDF")])).unwrap();
        let place = at % pack.len();
        pack[place] = byte;
        let _ = read(&pack, PASSWORD);
        let _ = read(&[pack, bytes].concat(), PASSWORD);
    }
}
