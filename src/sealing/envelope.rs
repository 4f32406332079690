//! The locked answer: what a pupil or a family wrote, sealed so that only the class's vault can open it.
//!
//! Bytes: `TTCE`, then a CBOR map { 0: clear header, 1: one-time key, 2: locked }. The clear header is itself a CBOR map
//! { 0: version, 1: suite, 2: class, 3: key, 4: envelope } and is authenticated (AAD), so nobody can re-address an
//! envelope. What kind it is stands only in HPKE's `info`: from outside, a record and a note look alike.

use super::hybrid::{self, Locked};
use super::keys::{ClassId, KeyId, KeyRing, PublicKeys};
use super::random;
use super::wire::{self, Version};
use minicbor::{Decode, Encode};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

const MAGIC: &[u8; 4] = b"TTCE";
const VERSION: u8 = 1;
/// X25519-HKDF-SHA256, HKDF-SHA256, ChaCha20-Poly1305, padded in steps of 1,280.
const SUITE: u8 = 1;
/// A stamp and a drawing fill the same number of steps.
const STEP: usize = 1280;
/// The longest answer, with its length in front: 128 steps.
const MOST: usize = 128 * STEP;
const LENGTH: usize = 4;
/// Header, keys and framing need under 200 bytes.
const MOST_BYTES: usize = MOST + 512;

/// What is inside. A note (what to talk about again) is kept apart from the record and deleted early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Record,
    Note,
}

impl Kind {
    fn info(self) -> &'static [u8] {
        match self {
            Kind::Record => b"think-then-click/record/1",
            Kind::Note => b"think-then-click/note/1",
        }
    }
}

/// Which envelope: random, so that importing it twice changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct EnvelopeId(
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub [u8; 16],
);

/// Why nothing was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// More than 160 KB: not an answer that a child gave.
    TooLong,
    /// The class code's key is not a key: scan it again.
    BadKey,
}

/// Why an envelope stays closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// Not an envelope of this app, or cut off.
    Unreadable,
    /// Sealed for another class.
    OtherClass,
    /// Sealed for this class, with a key that it never had: possibly a forged letter.
    UnknownKey,
    /// Something was changed on the way, or it is of another kind than asked for.
    Altered,
    /// Made by a newer version of the app.
    Newer,
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Header {
    #[n(0)]
    version: Version<VERSION>,
    #[n(1)]
    suite: u8,
    #[n(2)]
    class: ClassId,
    #[n(3)]
    key: KeyId,
    #[n(4)]
    id: EnvelopeId,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct Frame {
    #[cbor(n(0), with = "minicbor::bytes")]
    header: Vec<u8>,
    #[cbor(n(1), with = "minicbor::bytes")]
    encapsulated: [u8; 32],
    #[cbor(n(2), with = "minicbor::bytes")]
    locked: Vec<u8>,
}

/// The part of a frame that every version keeps.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Outside {
    #[cbor(n(0), with = "minicbor::bytes")]
    header: Vec<u8>,
}

/// One locked answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    header: Header,
    locked: Locked,
}

impl Envelope {
    pub fn id(&self) -> EnvelopeId {
        self.header.id
    }

    pub fn class(&self) -> ClassId {
        self.header.class
    }

    pub fn key(&self) -> KeyId {
        self.header.key
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let (header, locked) = (wire::write(&self.header), self.locked.bytes.clone());
        let frame = wire::write(&Frame { header, encapsulated: self.locked.encapsulated, locked });
        [MAGIC.as_slice(), &frame].concat()
    }

    /// Reads an envelope without opening it.
    pub fn parse(bytes: &[u8]) -> Result<Envelope, OpenError> {
        let frame = bytes.strip_prefix(MAGIC).filter(|it| it.len() <= MOST_BYTES).ok_or(OpenError::Unreadable)?;
        let outside = wire::read::<Outside>(frame).ok_or(OpenError::Unreadable)?;
        if wire::version(&outside.header).ok_or(OpenError::Unreadable)? > VERSION {
            return Err(OpenError::Newer);
        }
        let frame = wire::read_exact::<Frame>(frame).ok_or(OpenError::Unreadable)?;
        let header = wire::read_exact::<Header>(&frame.header).ok_or(OpenError::Unreadable)?;
        match header.suite {
            SUITE => {
                let locked = Locked { encapsulated: frame.encapsulated, bytes: frame.locked };
                Ok(Envelope { header, locked })
            }
            newer if newer > SUITE => Err(OpenError::Newer),
            _ => Err(OpenError::Unreadable),
        }
    }
}

/// Locks an answer to a class. Only the vault that holds the class's keys can open it again.
pub fn seal(keys: &PublicKeys, kind: Kind, open: &[u8], rng: &mut impl CryptoRng) -> Result<Envelope, SealError> {
    let id = EnvelopeId(random::bytes(rng));
    let header = Header { version: Version, suite: SUITE, class: keys.class(), key: keys.key(), id };
    let padded = pad(open).ok_or(SealError::TooLong)?;
    let clear = wire::write(&header);
    let locked = hybrid::lock(keys.seal(), kind.info(), &clear, &padded, rng).ok_or(SealError::BadKey)?;
    Ok(Envelope { header, locked })
}

/// Opens an envelope of the kind that is expected.
pub fn open(ring: &KeyRing, kind: Kind, envelope: &Envelope) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if envelope.class() != ring.class() {
        return Err(OpenError::OtherClass);
    }
    let keys = ring.find(envelope.key()).ok_or(OpenError::UnknownKey)?;
    let clear = wire::write(&envelope.header);
    let padded = keys.unlock(kind.info(), &clear, &envelope.locked).ok_or(OpenError::Altered)?;
    unpad(&padded).ok_or(OpenError::Unreadable)
}

/// Opens an envelope of either kind and says which it was.
pub fn open_any(ring: &KeyRing, envelope: &Envelope) -> Result<(Kind, Zeroizing<Vec<u8>>), OpenError> {
    match open(ring, Kind::Record, envelope) {
        Err(OpenError::Altered) => open(ring, Kind::Note, envelope).map(|bytes| (Kind::Note, bytes)),
        record => record.map(|bytes| (Kind::Record, bytes)),
    }
}

/// The length (32 bits, big end first), the answer, zeros up to the next full step.
fn pad(open: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let whole = (open.len() + LENGTH).next_multiple_of(STEP);
    let length = u32::try_from(open.len()).ok().filter(|_| whole <= MOST)?;
    let mut padded = Zeroizing::new(Vec::with_capacity(whole));
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(open);
    padded.resize(whole, 0);
    Some(padded)
}

fn unpad(padded: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (length, rest) = padded.split_first_chunk::<LENGTH>()?;
    let (open, zeros) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    let right = padded.len() == (open.len() + LENGTH).next_multiple_of(STEP) && zeros.iter().all(|&zero| zero == 0);
    right.then(|| Zeroizing::new(open.to_vec()))
}
