//! Getting the school pack: the one that the host names now, else the last good one.

use std::rc::Rc;

use leptos::prelude::*;

use super::{Pack, School, Shell};
use crate::domain::record::hash_of_digits;
use crate::domain::school::SchoolPack;
use crate::platform::answer::{Answer, begin};
use crate::platform::fetch;
use crate::platform::store::{Shelf, Store};
use crate::sealing::wire;

const LAST_GOOD: &str = "last-good";

/// The file that names the current pack.
#[derive(serde::Deserialize)]
struct Current {
    pack: String,
}

/// Asks the host for the school's words.
pub fn ask() -> Answer<Result<Pack, Reason>> {
    begin(fetched())
}

/// Puts the school's words into use. Whatever goes wrong, the last good pack stays.
pub async fn load(shell: Shell, asked: Answer<Result<Pack, Reason>>) {
    let store = shell.store();
    let state = match asked.await {
        Ok(pack) => {
            if let Some(store) = &store {
                // A device that cannot keep it fetches it again next time.
                let _ = store.put(Shelf::Pack, LAST_GOOD, &pack.bytes).await;
            }
            School::Ready(Rc::new(pack))
        }
        Err(reason) => match kept(store.as_ref()).await {
            Some(pack) => School::Ready(Rc::new(Pack { refused: reason.told(), ..pack })),
            None => School::Failed(reason.told().unwrap_or_default()),
        },
    };
    shell.school.set(state);
}

/// Why the current pack is not in use.
pub enum Reason {
    /// No network, or no such file: nothing to tell when a good pack is here.
    NotReached,
    /// It is there and it is wrong: the place and the reason.
    Wrong(String),
}

impl Reason {
    fn told(self) -> Option<String> {
        match self {
            Self::NotReached => None,
            Self::Wrong(reason) => Some(reason),
        }
    }
}

async fn fetched() -> Result<Pack, Reason> {
    let current = fetch::text("school.json", true).await.map_err(|_| Reason::NotReached)?;
    let current: Current =
        serde_json::from_str(&current).map_err(|error| Reason::Wrong(format!("school.json: {error}")))?;
    let named =
        hash_of_digits(&current.pack).ok_or_else(|| Reason::Wrong("school.json: pack is not a SHA-256".into()))?;
    let path = format!("packs/{}.json", current.pack);
    let bytes = fetch::bytes(&path, true).await.map_err(|_| Reason::NotReached)?;
    if wire::hash(&bytes) != named {
        return Err(Reason::Wrong(format!("{path}: its content has another SHA-256 than its name")));
    }
    read(bytes).map_err(|reason| Reason::Wrong(format!("{path}: {reason}")))
}

async fn kept(store: Option<&Store>) -> Option<Pack> {
    read(store?.get(Shelf::Pack, LAST_GOOD).await.ok()??).ok()
}

/// A pack out of its bytes.
pub fn read(bytes: Vec<u8>) -> Result<Pack, String> {
    let words = SchoolPack::read(&bytes).map_err(|refused| refused.to_string())?;
    Ok(Pack { words, hash: wire::hash(&bytes), bytes, refused: None })
}
