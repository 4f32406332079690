//! Check a document: what a paper's seal says, whose key it is, and only then what stands inside.

use minicbor::{Decode, Encode};

use super::take_in::acceptance;
use super::withdrawn::CountersignedWithdrawal;
use crate::domain::agreement::Signatory;
use crate::domain::checking::{Checked, CheckedAnswer, Inside, KnownKey, Remark, Verdict, Whence};
use crate::domain::closing::Closing;
use crate::domain::moment::Moment;
use crate::domain::person::{ChildNumber, Name};
use crate::domain::record::{Hash, Record, decode_whole};
use crate::domain::register::AnswerKind;
use crate::sealing::class_file::{ClassFile, FileError};
use crate::sealing::class_keys::{self, ClassKeys};
use crate::sealing::countersign::{self, Countersignature};
use crate::sealing::fingerprint;
use crate::sealing::keys::{KeyRing, PublicKeys};
use crate::sealing::paper_seal::{self, Seal};
use crate::sealing::wire::{self, Version};

/// Longer is no paper of ours: they have some tens of kilobytes, and a poster for a wall one megabyte.
pub const LONGEST: usize = 8 * 1024 * 1024;
/// The most keys by which one paper is checked.
const MOST_KEYS: usize = 200;
/// How the attachment with the record begins: the head of a stream in a PDF, then CBOR that says what it is (RFC 8949, 3.4.6).
const RECORD: &[u8] = b"stream\n\xd9\xd9\xf7";
/// So many places that look like it are tried; a paper has one.
const MOST_TRIES: usize = 4;
/// At its end, a PDF says so, within its last kilobyte.
const LAST: usize = 1_024;

/// A countersigned record as it is embedded in a paper: enough to check it without the app.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Countersigned {
    #[n(0)]
    pub record: Record,
    #[cbor(n(1), with = "minicbor::bytes")]
    pub hash: Hash,
    #[n(2)]
    pub child: ChildNumber,
    #[n(3)]
    pub accepted: Moment,
    #[cbor(n(4), with = "minicbor::bytes")]
    pub signature: Vec<u8>,
}

/// A class whose papers can be checked: its public keys, and from where they are known.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct KnownClass {
    #[n(0)]
    pub keys: PublicKeys,
    #[n(1)]
    pub whence: Whence,
    /// Its name; empty where only the keys are known.
    #[n(2)]
    pub class: String,
    /// What was deleted, when it came with a close certificate.
    #[n(3)]
    pub closing: Option<Closing>,
}

/// What a paper carries as `record.cbor`: the keys that countersigned, whose paper it is, and the countersigned records. The
/// tag is CBOR's own sign for itself, so that tools know the file.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map, tag(55799))]
pub struct Embedded {
    #[n(0)]
    version: Version<1>,
    #[n(1)]
    pub keys: PublicKeys,
    #[n(2)]
    pub child: Name,
    #[n(3)]
    pub class: Name,
    #[n(4)]
    pub answers: Vec<Countersigned>,
    /// Earlier keys of the class, which countersigned earlier answers.
    #[n(5)]
    earlier: Vec<PublicKeys>,
    /// Photograph permissions that were withdrawn. Papers of earlier versions have none in their record.
    #[n(6)]
    #[cbor(skip_if = "Vec::is_empty", default)]
    pub withdrawals: Vec<CountersignedWithdrawal>,
}

impl Embedded {
    /// What this child's paper carries.
    pub fn of(
        ring: &KeyRing,
        child: Name,
        class: Name,
        answers: Vec<Countersigned>,
        withdrawals: Vec<CountersignedWithdrawal>,
    ) -> Self {
        let earlier = ring.retired().map(|pair| *pair.public()).collect();
        Self { version: Version, keys: *ring.public(), child, class, answers, earlier, withdrawals }
    }

    /// Finds it in a whole paper, where it lies uncompressed.
    fn find(pdf: &[u8]) -> Option<Self> {
        let starts = pdf.windows(RECORD.len()).enumerate().filter(|(_, window)| *window == RECORD);
        let mut tries = starts.take(MOST_TRIES).filter_map(|(at, _)| {
            let bytes = pdf.get(at + b"stream\n".len()..)?;
            minicbor::decode::<Self>(bytes).ok()
        });
        tries.next()
    }

    /// What the page shows: only answers that these keys countersigned as they stand.
    fn inside(&self) -> Inside {
        let answers = self.answers.iter().filter(|answer| self.is_countersigned(answer)).map(shown).collect();
        let keys: Vec<_> = std::iter::once(&self.keys).chain(self.earlier.iter().take(MOST_KEYS)).collect();
        let withdrawals = self.withdrawals.iter().filter(|it| it.is_countersigned(&keys));
        let withdrawals = withdrawals.map(|it| it.withdrawal.clone()).collect();
        Inside { child: self.child.to_string(), class: self.class.to_string(), answers, withdrawals }
    }

    fn is_countersigned(&self, answer: &Countersigned) -> bool {
        let accepted = acceptance(answer.child, answer.accepted, &answer.record.form);
        wire::hash(&answer.record.to_bytes()) == answer.hash
            && decode_whole::<Countersignature>(&answer.signature).is_some_and(|by| {
                let mut pairs = std::iter::once(&self.keys).chain(self.earlier.iter().take(MOST_KEYS));
                pairs.any(|keys| countersign::is_countersigned(keys, &answer.hash, &accepted, &by))
            })
    }
}

fn shown(answer: &Countersigned) -> CheckedAnswer {
    let record = &answer.record;
    let grown_up = match &record.signatory {
        Signatory::Pupil => None,
        Signatory::GrownUp { name, relationship, .. } => Some((name.to_string(), relationship.word().to_owned())),
    };
    let kind = AnswerKind::of(&record.answer);
    let way = record.answer.way().map(|way| way.word().to_owned());
    let (door, accepted) = (record.door.word().to_owned(), answer.accepted);
    CheckedAnswer { grown_up, answer: kind, way, ended: record.ended, door, accepted }
}

/// Checks one file against these keys. The work is bounded by the file's length, and that is capped.
pub(super) fn check(file: &[u8], known: &[KnownClass]) -> Checked {
    if file.len() > LONGEST {
        return Checked::as_only(Verdict::NotOurs, Some(Remark::TooBig));
    }
    let key = match paper_seal::examine(file) {
        Seal::Missing => return Checked::as_only(Verdict::NotOurs, remark(file)),
        Seal::Broken => return Checked::as_only(Verdict::Altered, remark(file)),
        Seal::Whole(key) => key,
    };
    let embedded = Embedded::find(file).filter(|embedded| *embedded.keys.sign() == key);
    let ours = known.iter().take(MOST_KEYS).find(|known| *known.keys.sign() == key);
    let keys = ours.map(|known| known.keys).or(embedded.as_ref().map(|embedded| embedded.keys));
    Checked {
        verdict: if ours.is_some() { Verdict::Ours } else { Verdict::UnknownKey },
        remark: None,
        check_words: keys.as_ref().map(words_of).unwrap_or_default(),
        whence: ours.map(|known| known.whence),
        inside: ours.and(embedded).map(|embedded| embedded.inside()),
    }
}

/// The four check words; none on a device that has not the memory for them.
pub(super) fn words_of(keys: &PublicKeys) -> Vec<String> {
    fingerprint::check_words(keys).map(|words| words.map(str::to_owned).to_vec()).unwrap_or_default()
}

/// What the file's beginning and end tell of why it is not one of ours.
fn remark(file: &[u8]) -> Option<Remark> {
    let text = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file).trim_ascii_start();
    let holds = |part: &[u8], what: &[u8]| part.windows(what.len()).any(|window| window == what);
    let last = file.get(file.len().saturating_sub(LAST)..).unwrap_or_default();
    match file {
        [] => Some(Remark::Empty),
        _ if text.starts_with(b"<") => Some(Remark::WebPage),
        // Readers take a PDF whose first line stands somewhat later.
        _ if !holds(file.get(..LAST).unwrap_or(file), b"%PDF-") => Some(Remark::NotPdf),
        _ if !holds(last, b"%%EOF") => Some(Remark::CutOff),
        _ if holds(file, b"/Encrypt") => Some(Remark::Encrypted),
        _ => None,
    }
}

/// The keys that a file tells of: a class file, which need not be opened for it, or a file of keys. From the school pack comes a
/// line of digits.
pub(super) fn keys_in(file: &[u8], whence: Whence) -> Result<Vec<KnownClass>, FileError> {
    if whence == Whence::Pack {
        let keys = std::str::from_utf8(file).ok().and_then(PublicKeys::of_digits).ok_or(FileError::NotOurs)?;
        return Ok(vec![KnownClass { keys, whence, class: String::new(), closing: None }]);
    }
    if !class_keys::is_one(file) {
        let keys = *ClassFile::parse(file)?.public();
        return Ok(vec![KnownClass { keys, whence, class: String::new(), closing: None }]);
    }
    let read = ClassKeys::parse(file)?;
    if read.check_words != words_of(&read.keys) {
        return Err(FileError::Altered);
    }
    let known = |keys: &PublicKeys| KnownClass {
        keys: *keys,
        whence: Whence::KeysFile,
        class: read.class.to_string(),
        closing: read.closing.clone(),
    };
    Ok(read.all().map(known).collect())
}

impl KnownClass {
    /// What the page shows of it.
    pub fn shown(&self) -> KnownKey {
        let (class, closing) = (self.class.clone(), self.closing.clone());
        KnownKey { whence: self.whence, class, check_words: words_of(&self.keys), closing }
    }
}
