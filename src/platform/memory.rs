//! Keeping things in memory, for the pretend class: gone when the page goes.

use std::cell::RefCell;
use std::rc::Rc;

use super::store::Shelf;

/// Things in memory. Copies of it are the same place.
#[derive(Clone, Default)]
pub struct Memory(Rc<RefCell<Shelves>>);

/// What lies where: shelf, key and bytes, in the order of their keys, as a database has them. There are only ever a few.
type Shelves = Vec<(Shelf, String, Vec<u8>)>;

impl Memory {
    pub(super) fn put(&self, shelf: Shelf, key: &str, bytes: &[u8]) {
        self.delete(shelf, key);
        let mut things = self.0.borrow_mut();
        let place = things.partition_point(|(on, name, _)| (*on, name.as_str()) < (shelf, key));
        things.insert(place, (shelf, key.to_owned(), bytes.to_owned()));
    }

    pub(super) fn get(&self, shelf: Shelf, key: &str) -> Option<Vec<u8>> {
        let things = self.0.borrow();
        things.iter().find(|(on, name, _)| (*on, name.as_str()) == (shelf, key)).map(|(.., bytes)| bytes.clone())
    }

    pub(super) fn delete(&self, shelf: Shelf, key: &str) {
        self.0.borrow_mut().retain(|(on, name, _)| (*on, name.as_str()) != (shelf, key));
    }

    pub(super) fn all(&self, shelf: Shelf) -> Vec<(String, Vec<u8>)> {
        let things = self.0.borrow();
        let of_shelf = things.iter().filter(|(on, ..)| *on == shelf);
        of_shelf.map(|(_, key, bytes)| (key.clone(), bytes.clone())).collect()
    }

    pub(super) fn clear(&self, shelf: Shelf) {
        self.0.borrow_mut().retain(|(on, ..)| *on != shelf);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_shelf_holds_its_own() {
        let memory = Memory::default();
        memory.put(Shelf::Pack, "b", b"two");
        memory.put(Shelf::Pack, "a", b"one");
        memory.clone().put(Shelf::Drafts, "a", b"draft");
        memory.clear(Shelf::Drafts);
        assert_eq!(memory.get(Shelf::Drafts, "a"), None);
        assert_eq!(memory.all(Shelf::Pack), [("a".into(), b"one".to_vec()), ("b".into(), b"two".to_vec())]);
        memory.delete(Shelf::Pack, "a");
        assert_eq!(memory.get(Shelf::Pack, "a"), None);
    }
}
