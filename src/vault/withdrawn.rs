//! A withdrawal as it is embedded in a paper: what was said, countersigned, so that the paper's own record tells it too.

use minicbor::{Decode, Encode};

use super::take_in::acceptance;
use crate::domain::record::{Hash, decode_whole, encode};
use crate::domain::register::Withdrawal;
use crate::sealing::countersign::{self, Countersignature};
use crate::sealing::keys::PublicKeys;
use crate::sealing::wire;

/// A withdrawal with its countersignature.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct CountersignedWithdrawal {
    #[n(0)]
    pub withdrawal: Withdrawal,
    /// The school's words on the day on which it was written down.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub form: Hash,
    #[cbor(n(2), with = "minicbor::bytes")]
    pub signature: Vec<u8>,
}

impl CountersignedWithdrawal {
    /// Whether one of these keys countersigned it as it stands.
    pub fn is_countersigned(&self, keys: &[&PublicKeys]) -> bool {
        let hash = wire::hash(&encode(&self.withdrawal));
        let accepted = acceptance(self.withdrawal.child, self.withdrawal.at, &self.form);
        decode_whole::<Countersignature>(&self.signature)
            .is_some_and(|by| keys.iter().any(|keys| countersign::is_countersigned(keys, &hash, &accepted, &by)))
    }
}
