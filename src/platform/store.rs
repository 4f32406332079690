//! What this device keeps: five shelves of bytes, each thing under a key. On the device, or in memory for the pretend class.

use super::database::{self, Database};
use super::memory::Memory;

/// Where a thing lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelf {
    /// Locked answers that wait for the teacher.
    Envelopes,
    /// What makes this device a class iPad: its class code and who has been here.
    Ipad,
    /// The working copy of the class file, sealed.
    ClassFile,
    /// Unfinished visits; read and written by `draft_key` alone.
    Drafts,
    /// The last good school pack.
    Pack,
}

impl Shelf {
    /// Every shelf.
    pub const ALL: [Self; 5] = [Self::Envelopes, Self::Ipad, Self::ClassFile, Self::Drafts, Self::Pack];

    pub(super) fn place(self) -> &'static str {
        match self {
            Self::Envelopes => "envelopes",
            Self::Ipad => "ipad",
            Self::ClassFile => "class-file",
            Self::Drafts => "drafts",
            Self::Pack => "pack",
        }
    }
}

/// Why nothing was kept, or nothing could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// This browser keeps nothing for the page: allow it to, or use another.
    Unavailable,
    /// The device is full: make room.
    Full,
    /// Storage does not answer, perhaps because another tab holds it: close the others and try again.
    Blocked,
    /// A newer version of the app has been here: load the page afresh.
    Newer,
    /// What lies there cannot be read any more.
    Unreadable,
}

/// A place to keep things. Copies of it are the same place.
#[derive(Clone)]
pub enum Store {
    /// Kept by the browser until it is deleted.
    Device(Database),
    /// Gone when the page goes.
    Memory(Memory),
}

/// Opens what this device keeps. Says so when it does not answer within some seconds.
pub async fn open() -> Result<Store, StoreError> {
    Database::open().await.map(Store::Device)
}

impl Store {
    /// A place that keeps nothing once the page is gone.
    pub fn in_memory() -> Self {
        Self::Memory(Memory::default())
    }

    /// Puts a thing there, in place of what had the same key. Done means done: for envelopes and class files it is on
    /// the disk by then, as far as a browser can promise it.
    pub async fn put(&self, shelf: Shelf, key: &str, bytes: &[u8]) -> Result<(), StoreError> {
        match self {
            Self::Device(database) => database.put(shelf.place(), key, &database::bytes(bytes)).await,
            Self::Memory(memory) => {
                memory.put(shelf, key, bytes);
                Ok(())
            }
        }
    }

    /// The thing under this key, if there is one.
    pub async fn get(&self, shelf: Shelf, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match self {
            Self::Device(database) => {
                let value = database.get(shelf.place(), key).await?;
                value.map(|value| database::bytes_of(&value)).transpose()
            }
            Self::Memory(memory) => Ok(memory.get(shelf, key)),
        }
    }

    /// Deletes the thing under this key; nothing happens if there is none.
    pub async fn delete(&self, shelf: Shelf, key: &str) -> Result<(), StoreError> {
        match self {
            Self::Device(database) => database.delete(shelf.place(), key).await,
            Self::Memory(memory) => {
                memory.delete(shelf, key);
                Ok(())
            }
        }
    }

    /// The keys on a shelf, in order.
    pub async fn keys(&self, shelf: Shelf) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Device(database) => database.keys(shelf.place()).await,
            Self::Memory(memory) => Ok(memory.all(shelf).into_iter().map(|(key, _)| key).collect()),
        }
    }

    /// Everything on a shelf with its keys, in their order.
    pub async fn all(&self, shelf: Shelf) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        match self {
            Self::Device(database) => {
                let all = database.all(shelf.place()).await?;
                all.into_iter().map(|(key, value)| Ok((key, database::bytes_of(&value)?))).collect()
            }
            Self::Memory(memory) => Ok(memory.all(shelf)),
        }
    }

    /// Empties a shelf.
    pub async fn clear(&self, shelf: Shelf) -> Result<(), StoreError> {
        match self {
            Self::Device(database) => database.clear(shelf.place()).await,
            Self::Memory(memory) => {
                memory.clear(shelf);
                Ok(())
            }
        }
    }

    /// Tries whether things are really kept: writes something, reads it back and deletes it.
    pub async fn probe(&self) -> Result<(), StoreError> {
        match self {
            Self::Device(database) => database.probe().await,
            Self::Memory(_) => Ok(()),
        }
    }
}
