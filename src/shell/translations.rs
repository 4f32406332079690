//! Getting the rules in other languages: the file that the school pack names, else what this device kept of it.

use std::rc::Rc;

use leptos::prelude::*;

use super::Shell;
use super::parts::part;
use crate::domain::record::Hash;
use crate::domain::school::{Translation, Translations};
use crate::platform::fetch;
use crate::platform::store::Shelf;
use crate::sealing::wire;

/// Where the file lies on this device once it was fetched.
const KEPT: &str = "translations";

part! {
    signing,
    /// The school's rules in other languages, with their file's hash; none when the school has no such file, or it is neither
    /// on the host nor here, or it is not the one that the pack names.
    pub fn translations(shell: Shell) -> Option<(Rc<Translations>, Hash)> {
        let (store, pack) = (shell.store(), untrack(|| shell.pack())?);
        let hash = pack.words.translations()?;
        let named = pack.words.translations.as_deref().unwrap_or_default();
        let kept = match &store {
            Some(store) => store.get(Shelf::Pack, KEPT).await.ok().flatten().filter(|bytes| wire::hash(bytes) == hash),
            None => None,
        };
        let bytes = match kept {
            Some(bytes) => bytes,
            None => {
                let bytes = fetch::bytes(&format!("packs/{named}.json"), true).await.ok()?;
                if wire::hash(&bytes) != hash {
                    return None;
                }
                if let Some(store) = &store {
                    // A device that cannot keep it fetches it again next time.
                    let _ = store.put(Shelf::Pack, KEPT, &bytes).await;
                }
                bytes
            }
        };
        Translations::read(&bytes, &pack.words).ok().map(|read| (Rc::new(read), hash))
    }
}

impl Shell {
    /// The languages besides English in which this school's rules can be shown.
    pub async fn languages(self) -> Vec<Translation> {
        translations(self).await.map(|(read, _)| read.languages().to_vec()).unwrap_or_default()
    }
}
