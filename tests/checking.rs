//! Check a document: a paper as the school accepted it, and everything that somebody may pick instead.

#[path = "vault/desk.rs"]
mod desk;
#[allow(dead_code)]
#[path = "sealing/fixture.rs"]
mod fixture;
#[path = "../examples/specimen/mod.rs"]
mod specimen;

use desk::{Desk, answer, locked, now};
use fixture::{OUR_CLASS, changed, seeded};
use proptest::prelude::*;
use std::sync::LazyLock;
use thinkclick::documents::agreement::{AgreementPaper, press};
use thinkclick::domain::checking::{Checked, Remark, Verdict, Whence};
use thinkclick::domain::closing::{Beyond, Closing, Deleted, Kind};
use thinkclick::domain::moment::Moment;
use thinkclick::domain::person::{ChildNumber, Name};
use thinkclick::domain::register::AnswerKind;
use thinkclick::sealing::class_file::FileError;
use thinkclick::sealing::class_keys::ClassKeys;
use thinkclick::sealing::fingerprint::check_words;
use thinkclick::vault::check::{KnownClass, LONGEST};
use thinkclick::vault::protocol::UnsealedPaper;
use thinkclick::vault::{Done, Refusal, Request, Vault};

/// What September left: the class file, its keys as a file, and one child's sealed paper.
struct September {
    class_file: Vec<u8>,
    keys_file: Vec<u8>,
    paper: Vec<u8>,
}

static SEPTEMBER: LazyLock<September> = LazyLock::new(|| september(&mut Desk::with_a_class().0));

fn september(desk: &mut Desk) -> September {
    let code = desk.class_code();
    desk.takes_in(&[locked(&code, &answer(&code, 1), 5)]);
    let paper = sealed(desk);
    let Ok(Done::Bytes(keys_file)) = desk.asks(Request::KeysFile { at: now() }) else { panic!("no file of keys") };
    September { class_file: desk.file.clone(), keys_file, paper }
}

/// Zaynab's paper, with the words of the specimen and the record of this class.
fn sealed(desk: &mut Desk) -> Vec<u8> {
    let Ok(Done::Papers(sources)) = desk.asks(Request::Papers { children: vec![] }) else { panic!("no papers") };
    let mut paper: AgreementPaper = specimen::zaynab();
    paper.attached.record = sources[0].embed.clone();
    let pdf = press(&paper, &specimen::fonts(&paper)).expect("a paper");
    let entries = sources[0].records.iter().map(|signed| signed.id).collect();
    match desk.asks(Request::SealPapers(vec![UnsealedPaper { child: ChildNumber(1), entries, pdf }])) {
        Ok(Done::SealedPapers { pdfs, .. }) => pdfs[0].to_vec(),
        other => panic!("{other:?}"),
    }
}

fn ask(request: Request) -> Result<Done, Refusal> {
    Vault::default().handle(request, &mut seeded(1))
}

fn keys_in(file: &[u8]) -> Vec<KnownClass> {
    match ask(Request::KeysIn { file: file.to_vec(), whence: Whence::ClassFile }) {
        Ok(Done::Keys(keys, shown)) => {
            assert!(shown.iter().all(|key| key.check_words.len() == 4));
            keys
        }
        other => panic!("{other:?}"),
    }
}

fn checked_by(file: &[u8], known: Vec<KnownClass>) -> Checked {
    match ask(Request::Check { file: file.to_vec(), known }) {
        Ok(Done::Checked(checked)) => *checked,
        other => panic!("{other:?}"),
    }
}

/// Checked on a device that knows this class.
fn checked(file: &[u8]) -> Checked {
    static KNOWN: LazyLock<Vec<KnownClass>> = LazyLock::new(|| keys_in(&SEPTEMBER.class_file));
    checked_by(file, KNOWN.clone())
}

#[test]
fn the_paper_that_september_made_is_ours_and_says_what_is_in_it() {
    let checked = checked(&SEPTEMBER.paper);
    assert_eq!((checked.verdict, checked.remark, checked.whence), (Verdict::Ours, None, Some(Whence::ClassFile)));
    let keys = keys_in(&SEPTEMBER.class_file)[0].keys;
    assert_eq!(checked.check_words, check_words(&keys).unwrap());
    let inside = checked.inside.expect("what stands in the record");
    // As the school's list has it: not the made-up name that stands on this specimen's page.
    assert_eq!((inside.child.as_str(), inside.class.as_str()), ("Zaynab Ahmed", "4K"));
    let [answer] = &inside.answers[..] else { panic!("{:?}", inside.answers) };
    assert_eq!((answer.answer, answer.way.as_deref(), &answer.grown_up), (AnswerKind::Signed, Some("typed"), &None));
    assert_eq!((answer.ended, answer.accepted, answer.door.as_str()), (now(), now(), "door-class-ipad"));
}

#[test]
fn it_is_known_by_the_class_itself_its_file_its_keys_or_not_at_all() {
    let by_keys = checked_by(&SEPTEMBER.paper, keys_in(&SEPTEMBER.keys_file));
    assert_eq!((by_keys.verdict, by_keys.whence), (Verdict::Ours, Some(Whence::KeysFile)));
    let unknown = checked_by(&SEPTEMBER.paper, vec![]);
    assert_eq!((unknown.verdict, unknown.whence, unknown.inside), (Verdict::UnknownKey, None, None));
    assert_eq!(unknown.check_words, by_keys.check_words, "to be compared with those on the school's own page");
    let (mut desk, _) = Desk::with_a_class();
    let paper = september(&mut desk).paper;
    let Ok(Done::Checked(open)) = desk.asks(Request::Check { file: paper, known: vec![] }) else { panic!() };
    assert_eq!((open.verdict, open.whence), (Verdict::Ours, Some(Whence::Device)));
}

#[test]
fn a_school_pack_may_name_the_keys_of_its_classes() {
    let keys = keys_in(&SEPTEMBER.class_file)[0].keys;
    let asked = |digits: &str| ask(Request::KeysIn { file: digits.into(), whence: Whence::Pack });
    let Ok(Done::Keys(known, _)) = asked(&keys.to_digits()) else { panic!("160 digits") };
    let told = checked_by(&SEPTEMBER.paper, known);
    assert_eq!((told.verdict, told.whence), (Verdict::Ours, Some(Whence::Pack)));
    for digits in ["", "00", &keys.to_digits()[1..], &keys.to_digits().replace('a', "ä")] {
        assert_eq!(asked(digits), Err(Refusal::File("file-not-ours".into())), "{digits}");
    }
}

/// Where one part of the paper begins and ends.
fn part(begin: &[u8], end: &[u8]) -> std::ops::Range<usize> {
    let find = |what: &[u8], from: usize| {
        let windows = SEPTEMBER.paper[from..].windows(what.len());
        let at = windows.enumerate().find(|(_, window)| *window == what).map(|(at, _)| at);
        from + at.unwrap_or_else(|| panic!("{:?} is not in the paper", String::from_utf8_lossy(what)))
    };
    let start = find(begin, 0);
    start..find(end, start + begin.len())
}

/// Some of the drawing of the last page: the stream before the record.
fn last_page() -> std::ops::Range<usize> {
    let record = part(b"/Type/EmbeddedFile", b"endstream").start;
    let before = SEPTEMBER.paper[..record].windows(9).rposition(|window| window == b"endstream");
    let end = before.expect("a stream before the record");
    end - 2000..end
}

#[test]
fn every_kind_of_byte_is_noticed() {
    let all = SEPTEMBER.paper.len();
    let parts = [
        ("the first line", 0..8),
        ("what a page shows", last_page()),
        ("a font's letters", part(b"/Type/CMap", b"endstream")),
        ("the pages, the fonts and their tags", part(b"/Type/ObjStm", b"endstream")),
        ("the description", part(b"<?xpacket begin", b"<?xpacket end")),
        ("the record", part(b"stream\n\xd9\xd9\xf7", b"endstream")),
        ("the seal's place and the seal", part(b"think-then-click seal", b"endstream")),
        ("the table of places", part(b"/Type/XRef", b"endstream")),
        ("the trailer", part(b"startxref", b"%%EOF")),
        ("the last line", all - 6..all),
    ];
    for (name, range) in parts {
        assert!(!range.is_empty(), "{name}");
        let step = (range.len() / 24).max(1);
        for at in range.step_by(step) {
            let verdict = checked(&changed(&SEPTEMBER.paper, at, 1)).verdict;
            assert_eq!(verdict, Verdict::Altered, "byte {at}, {name}");
        }
    }
}

#[test]
fn a_paper_that_lost_or_gained_something_is_altered() {
    let paper = &SEPTEMBER.paper;
    let appended = checked(&[paper.as_slice(), b"\n%%EOF\n"].concat());
    assert_eq!((appended.verdict, appended.inside), (Verdict::Altered, None));
    let cut = checked(&paper[..paper.len() - 40]);
    assert_eq!((cut.verdict, cut.remark), (Verdict::Altered, Some(Remark::CutOff)));
    let half = checked(&paper[..paper.len() / 2]);
    assert_eq!(half.remark, Some(Remark::CutOff));
    assert_ne!(half.verdict, Verdict::Ours);
}

/// A forger has the app and everything that a paper shows, but not the class's keys.
#[test]
fn a_forgers_paper_with_a_key_of_its_own_is_never_ours() {
    let (mut forger, _) = Desk::with_a_class_of_chance(77);
    let forged = september(&mut forger).paper;
    let told = checked(&forged);
    assert_eq!((told.verdict, told.inside), (Verdict::UnknownKey, None), "nothing of it is shown");
    assert_ne!(told.check_words, checked(&SEPTEMBER.paper).check_words);
    // The true record in the forger's paper gives it no better check words: they are made from the key that sealed it.
    let Ok(Done::Papers(sources)) = forger.asks(Request::Papers { children: vec![] }) else { panic!() };
    let mut paper = specimen::zaynab();
    let record = part(b"\xd9\xd9\xf7", b"\rendstream");
    paper.attached.record = SEPTEMBER.paper[record].to_vec();
    let pdf = press(&paper, &specimen::fonts(&paper)).expect("a paper");
    let entries = sources[0].records.iter().map(|signed| signed.id).collect();
    let papers = vec![UnsealedPaper { child: ChildNumber(1), entries, pdf }];
    let Ok(Done::SealedPapers { pdfs, .. }) = forger.asks(Request::SealPapers(papers)) else { panic!() };
    let told = checked(&pdfs[0]);
    assert_eq!((told.verdict, told.inside, told.check_words), (Verdict::UnknownKey, None, vec![]));
}

#[test]
fn papers_of_others_say_what_they_are() {
    let cases: [(&[u8], Option<Remark>); 7] = [
        (b"", Some(Remark::Empty)),
        (b"<!doctype html><title>Blocked</title>", Some(Remark::WebPage)),
        (b"\x89PNG\r\n\x1a\n", Some(Remark::NotPdf)),
        (b"%PDF-1.4\n1 0 obj", Some(Remark::CutOff)),
        (b"%PDF-1.4\ntrailer<</Encrypt 5 0 R>>\n%%EOF\n", Some(Remark::Encrypted)),
        (b"%PDF-1.4\ntrailer<<>>\n%%EOF\n", None),
        (&vec![b'%'; LONGEST + 1], Some(Remark::TooBig)),
    ];
    for (file, remark) in cases {
        let told = checked(file);
        assert_eq!((told.verdict, told.remark), (Verdict::NotOurs, remark), "{:.30}", String::from_utf8_lossy(file));
    }
}

/// Whatever a PDF nests, repeats or claims: nothing of it is read that is not under a seal.
#[test]
fn hostile_papers_are_answered() {
    const RECORD: &[u8] = b"stream\n\xd9\xd9\xf7";
    let deep = |bytes: &[u8]| bytes.repeat(200_000 / bytes.len());
    let cases: [(&str, Vec<u8>, Verdict); 7] = [
        ("nested dictionaries", deep(b"<<["), Verdict::NotOurs),
        ("a nested record", [RECORD, &deep(b"\x81")].concat(), Verdict::NotOurs),
        (
            "a record that claims exabytes",
            [RECORD, b"\xa6\x04\x9b\x7f\xff\xff\xff\xff\xff\xff\xff"].concat(),
            Verdict::NotOurs,
        ),
        ("answers without end", [RECORD, b"\xa1\x04\x9f", &deep(b"\xa0")].concat(), Verdict::NotOurs),
        ("record upon record", deep(&[RECORD, b"\xa6\x00\x01"].concat()), Verdict::NotOurs),
        ("attachments", deep(b"7 0 obj<</Type/EmbeddedFile/Length 99999999999>>stream\n"), Verdict::NotOurs),
        ("seals without end", deep(b"think-then-click seal 1\n"), Verdict::Altered),
    ];
    for (name, inner, verdict) in cases {
        let file = [b"%PDF-1.7\n", inner.as_slice(), b"\ntrailer<<>>\n%%EOF\n"].concat();
        let told = checked(&file);
        assert_eq!((told.verdict, told.remark, told.inside), (verdict, None, None), "{name}");
    }
}

#[test]
fn the_keys_of_a_class_are_a_file_that_no_change_survives() {
    let file = &SEPTEMBER.keys_file;
    assert!(file.len() < 512, "{} bytes", file.len());
    let keys = ClassKeys::parse(file).expect("a file of keys");
    assert_eq!((keys.class.as_str(), keys.written, keys.closing.as_ref()), ("4K", now(), None));
    for at in 0..file.len() {
        for bit in 0..8 {
            assert!(ClassKeys::parse(&changed(file, at, 1 << bit)).is_err(), "byte {at}, bit {bit}");
        }
        assert!(ClassKeys::parse(&file[..at]).is_err(), "cut at {at}");
    }
    assert_eq!(ClassKeys::parse(b"%PDF-1.7"), Err(FileError::NotOurs));
    assert_eq!(ClassKeys::parse(b"TTCK\x02"), Err(FileError::Newer));
    assert_eq!(ClassKeys::parse(&[b"TTCK\x01".as_slice(), &[0; 20_000]].concat()), Err(FileError::TooBig));
}

#[test]
fn a_close_certificate_says_what_went_and_what_it_cannot_reach_and_still_checks_papers() {
    let closing = Closing {
        at: Moment { seconds: 1_800_000_000, offset: 0 },
        deleted: vec![Deleted { what: Kind::Children, count: 30 }, Deleted { what: Kind::Keys, count: 1 }],
        beyond: Beyond::ALL.to_vec(),
    };
    let words = check_words(OUR_CLASS.public()).unwrap().map(str::to_owned);
    let class = Name::parse("4K").unwrap();
    let certificate = ClassKeys::of(&OUR_CLASS, class.clone(), &words, closing.at, Some(closing.clone()));
    let file = certificate.to_bytes(OUR_CLASS.current());
    assert_eq!(ClassKeys::parse(&file), Ok(certificate));
    let Ok(Done::Keys(keys, shown)) = ask(Request::KeysIn { file, whence: Whence::KeysFile }) else { panic!() };
    assert_eq!((keys[0].keys, shown[0].closing.as_ref()), (*OUR_CLASS.public(), Some(&closing)));
    // Words that are not those of the keys would lead a reader astray.
    let lying = ClassKeys::of(&OUR_CLASS, class, &["a".into()], closing.at, None).to_bytes(OUR_CLASS.current());
    let told = ask(Request::KeysIn { file: lying, whence: Whence::KeysFile });
    assert_eq!(told, Err(Refusal::File("file-altered".into())));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_change_anywhere_is_noticed(at: usize, bits in 1_u8.., cut: usize) {
        prop_assert_eq!(checked(&changed(&SEPTEMBER.paper, at, bits)).verdict, Verdict::Altered);
        let cut = checked(&SEPTEMBER.paper[..cut % SEPTEMBER.paper.len()]);
        prop_assert!(matches!(cut.verdict, Verdict::Altered | Verdict::NotOurs));
        prop_assert_eq!(cut.inside, None);
    }

    #[test]
    fn anything_is_answered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let heads: [&[u8]; 4] = [b"", b"%PDF-1.7\n", b"TTCK\x01", b"stream\n\xd9\xd9\xf7"];
        for head in heads {
            let file = [head, &bytes].concat();
            prop_assert_ne!(checked(&file).verdict, Verdict::Ours);
            let keys = ask(Request::KeysIn { file, whence: Whence::KeysFile });
            prop_assert!(matches!(keys, Err(Refusal::File(_))));
        }
    }
}
