//! Files and codes that the first version wrote. Every later version must read them: a class file lies on the staff
//! drive, a letter in a kitchen drawer, a paper in the archive, for years.

use crate::fixture::{OUR_CLASS, quick, seeded};
use std::path::{Path, PathBuf};
use thinkclick::domain::moment::Day;
use thinkclick::domain::person::{ChildNumber, Name, PictureName};
use thinkclick::domain::seal_place;
use thinkclick::sealing::class_code::{ClassCode, CodePupil};
use thinkclick::sealing::class_file::{ClassFile, Unlocked};
use thinkclick::sealing::envelope::{self, Envelope, Kind};
use thinkclick::sealing::keys::KeyRing;
use thinkclick::sealing::letter_code::{Called, LetterCode};
use thinkclick::sealing::paper_seal::{self, Verdict};
use thinkclick::sealing::school_key::SchoolKey;
use thinkclick::sealing::staff_code::{StaffCode, StaffVerifier};
use thinkclick::sealing::wire::Version;

const PASSWORD: &str = "a sample has no secrets";
const SCHOOL: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sealing/samples").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(sample(name)).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(bytes(name)).unwrap()
}

#[test]
fn the_class_file_of_version_1_opens_with_password_and_school_key() {
    let bytes = bytes("class-1.thinkclick");
    let file = ClassFile::parse(&bytes).unwrap();
    assert_eq!(file.open_with_password(PASSWORD).unwrap().1.as_slice(), b"the class book");
    let school = SchoolKey::parse(SCHOOL).unwrap();
    assert_eq!(file.open_with_school_key(&school).unwrap().1.as_slice(), b"the class book");
}

#[test]
fn the_envelope_of_version_1_opens_with_the_keys_in_that_file() {
    let file = bytes("class-1.thinkclick");
    let (class, _) = ClassFile::parse(&file).unwrap().open_with_password(PASSWORD).unwrap();
    let envelope = Envelope::parse(&bytes("envelope-1.thinkclick")).unwrap();
    assert_eq!(envelope::open(class.keys(), Kind::Record, &envelope).unwrap().as_slice(), b"a record");
}

#[test]
fn the_codes_of_version_1_are_read() {
    let code = ClassCode::parse(&text("class-code-1.txt"), Day(20_700)).unwrap();
    assert_eq!(code, class_code());
    assert_eq!(code.staff.accepts(&StaffCode::parse("204815").unwrap()), Some(true));
    assert_eq!(LetterCode::parse(&text("letter-code-1.txt")), Ok(letter_code()));
}

#[test]
fn the_seal_of_version_1_holds() {
    assert_eq!(paper_seal::check(&bytes("paper-1.pdf"), |key| key == OUR_CLASS.public().sign()), Verdict::Ours);
}

fn class_code() -> ClassCode {
    let pupil = CodePupil {
        number: ChildNumber(1_234_567),
        screen_name: Name::parse("Zoë A").unwrap(),
        picture: PictureName::nth(5).unwrap(),
        band: Some("ks1".into()),
        access: [(1, 2)].into(),
        language: None,
    };
    ClassCode {
        version: Version,
        keys: *OUR_CLASS.public(),
        pack: [1; 32],
        kiosk_token: [2; 16],
        kiosk_number: 3,
        staff: StaffVerifier::of(&StaffCode::parse("204815").unwrap(), &mut seeded(1)).unwrap(),
        class_name: Name::parse("4K").unwrap(),
        band: "lower_ks2".into(),
        ends: Day(20_700),
        taught_together: Some(Day(20_699)),
        pupils: vec![pupil],
        later: None,
    }
}

fn letter_code() -> LetterCode {
    let (keys, called) = (*OUR_CLASS.public(), Called::Picture(PictureName::nth(5).unwrap()));
    LetterCode { version: Version, keys, pack: [1; 32], called, token: [4; 16], slot: 1, by: Day(20_710), child: None }
}

/// Writes the samples of a new version beside the old ones: change the names, then
/// `cargo test --no-default-features --test sealing -- --ignored`. Samples that exist are never written again.
#[test]
#[ignore = "writes files; needed only for a new version of a format"]
fn write_samples() {
    let ring = KeyRing::generate(&mut seeded(1));
    let record = envelope::seal(ring.public(), Kind::Record, b"a record", &mut seeded(2)).unwrap();
    let school = SchoolKey::parse(SCHOOL).unwrap().public();
    let class = Unlocked::create(ring, PASSWORD, quick(), Some(school), &mut seeded(3)).unwrap();
    let pdf = [b"%PDF-1.7\n".as_slice(), &seal_place::blank(), b"\n%%EOF\n"].concat();
    let samples = [
        ("class-1.thinkclick", class.save(b"the class book", &mut seeded(4)).unwrap()),
        ("envelope-1.thinkclick", record.to_bytes()),
        ("class-code-1.txt", class_code().to_text(OUR_CLASS.current()).unwrap().into()),
        ("letter-code-1.txt", letter_code().to_text(OUR_CLASS.current()).unwrap().into()),
        ("paper-1.pdf", paper_seal::seal(pdf, OUR_CLASS.current()).unwrap()),
    ];
    std::fs::create_dir_all(sample("")).unwrap();
    for (name, bytes) in samples.into_iter().filter(|it| !sample(it.0).exists()) {
        std::fs::write(sample(name), bytes).unwrap();
    }
}
