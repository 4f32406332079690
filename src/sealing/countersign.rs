//! The school's countersignature: this record, accepted so.

use super::keys::{KeyId, PublicKeys, Purpose, SecretKeys};
use crate::domain::record::Hash;
use minicbor::{Decode, Encode};

/// An Ed25519 signature over the record's hash and the acceptance (who, when, which door, the words).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Countersignature {
    /// Which of the class's keys signed.
    #[n(0)]
    pub key: KeyId,
    #[cbor(n(1), with = "minicbor::bytes")]
    pub signature: [u8; 64],
}

/// Countersigns a record together with the bytes of its acceptance.
pub fn countersign(keys: &SecretKeys, record: &Hash, acceptance: &[u8]) -> Countersignature {
    let signature = keys.sign(Purpose::Acceptance, &message(record, acceptance));
    Countersignature { key: keys.public().key(), signature }
}

/// Whether these keys countersigned exactly this.
pub fn is_countersigned(keys: &PublicKeys, record: &Hash, acceptance: &[u8], by: &Countersignature) -> bool {
    by.key == keys.key() && keys.verify(Purpose::Acceptance, &message(record, acceptance), &by.signature)
}

/// The hash has a fixed length, so that no two pairs give the same message.
fn message(record: &Hash, acceptance: &[u8]) -> Vec<u8> {
    [record.as_slice(), acceptance].concat()
}
