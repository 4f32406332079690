//! A teacher's September with the vault: make, lock, open, take in, hand over, clear out.

use minicbor::bytes::ByteVec;
#[path = "vault/desk.rs"]
mod desk;
#[allow(dead_code)]
#[path = "sealing/fixture.rs"]
mod fixture;
mod vault {
    pub mod agreed;
    pub mod handed_over;
