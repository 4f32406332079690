//! The vault's worker: keys never leave it.

use thinkclick::domain::record::{decode_whole, encode};
use thinkclick::platform::{random, worker_side};
use thinkclick::vault::{Refusal, Reply, Vault};

fn main() {
    thinkclick::platform::crash::install();
    let mut vault = Vault::default();
    worker_side::serve(move |bytes| {
        let reply: Reply = match decode_whole(&bytes) {
            Some(request) => vault.handle(request, &mut random::rng()),
            None => Err(Refusal::NotUnderstood),
        };
        encode(&reply)
    });
}
