//! The table on which documents are checked: what lies on it, and what may happen there.

use super::{Checked, KnownKey};

/// What a picked file is, by how it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    /// A paper, or whatever else it is.
    Paper,
    /// An office pack.
    Pack,
    /// A class file, or a class's keys.
    Keys,
}

impl Picked {
    /// By the file's first bytes; its name may say anything.
    pub fn of(bytes: &[u8]) -> Self {
        match bytes {
            [b'P', b'K', 3, 4, ..] => Self::Pack,
            [b'T', b'T', b'C', b'K', ..] | [0x89, b'T', b'T', b'C', ..] => Self::Keys,
            _ => Self::Paper,
        }
    }
}

/// A file in an open pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InPack {
    pub name: String,
    pub length: usize,
    pub checked: Option<Checked>,
}

/// The pack on the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Pack {
    #[default]
    None,
    /// Picked, its password not yet typed.
    Locked {
        name: String,
        /// Why it did not open, when it was tried.
        slip: Option<&'static str>,
    },
    Open {
        name: String,
        files: Vec<InPack>,
    },
}

/// The page now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checking {
    pub known: Vec<KnownKey>,
    /// The file's name and what was found out, the newest first.
    pub results: Vec<(String, Checked)>,
    pub pack: Pack,
    /// Files checked so far and files picked, while they are being checked.
    pub busy: Option<(usize, usize)>,
    /// A message in the words files, with a file's name in it.
    pub message: Option<(String, String)>,
}

/// What happened on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// It was opened.
    Came,
    PickedFiles(Vec<(String, Vec<u8>)>),
    LearntKeys(Vec<KnownKey>),
    /// A file of keys was refused: its name, and why.
    RefusedKeys(String, String),
    Checked(String, Checked),
    /// All that was picked has been looked at.
    Rested,
    TypedPassword(String),
    PackOpened(Vec<(String, usize)>),
    PackRefused(&'static str),
    /// The vault or the press stopped.
    Failed(&'static str),
    WantedSaved(usize),
    WantedChecked(usize),
    CheckedInPack(usize, Checked),
    PutPackAway,
    /// Nobody is there any more: what lay on the table is put away.
    LeftAlone,
}

/// What the shell is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    LookUpKeys,
    /// Learn these keys first, then check these papers.
    Check {
        keys: Vec<(String, Vec<u8>)>,
        papers: Vec<(String, Vec<u8>)>,
    },
    KeepPack(Vec<u8>),
    OpenPack {
        password: String,
    },
    SaveFromPack(usize),
    CheckFromPack(usize),
    ForgetPack,
}

/// The page after what happened.
pub fn update(mut page: Checking, event: Event) -> (Checking, Vec<Effect>) {
    let at_work = page.busy.is_some();
    let effects = match event {
        Event::Came => vec![Effect::LookUpKeys],
        Event::PickedFiles(files) if !at_work => picked(&mut page, files),
        Event::LearntKeys(keys) => {
            let new: Vec<_> = keys.into_iter().filter(|key| !page.known.contains(key)).collect();
            page.known.extend(new);
            vec![]
        }
        Event::RefusedKeys(name, why) => {
            page.message = Some((why, name));
            vec![]
        }
        Event::Checked(name, checked) => {
            page.busy = page.busy.map(|(done, of)| (done + 1, of));
            page.results.insert(0, (name, checked));
            vec![]
        }
        Event::Rested => {
            page.busy = None;
            vec![]
        }
        Event::TypedPassword(password) if !at_work && matches!(page.pack, Pack::Locked { .. }) => {
            page.busy = Some((0, 1));
            vec![Effect::OpenPack { password }]
        }
        Event::PackOpened(files) => {
            page.busy = None;
            let files = files.into_iter().map(|(name, length)| InPack { name, length, checked: None }).collect();
            if let Pack::Locked { name, .. } = page.pack {
                page.pack = Pack::Open { name, files };
            }
            vec![]
        }
        Event::PackRefused(why) => {
            page.busy = None;
            if let Pack::Locked { slip, .. } = &mut page.pack {
                *slip = Some(why);
            }
            vec![]
        }
        Event::Failed(why) => {
            page.busy = None;
            page.message = Some((why.to_owned(), String::new()));
            vec![]
        }
        Event::WantedSaved(place) if has(&page.pack, place) => vec![Effect::SaveFromPack(place)],
        Event::WantedChecked(place) if !at_work && has(&page.pack, place) => {
            page.busy = Some((0, 1));
            vec![Effect::CheckFromPack(place)]
        }
        Event::CheckedInPack(place, checked) => {
            page.busy = None;
            if let Pack::Open { files, .. } = &mut page.pack
                && let Some(file) = files.get_mut(place)
            {
                file.checked = Some(checked);
            }
            vec![]
        }
        Event::LeftAlone => {
            page.results.clear();
            page.pack = Pack::None;
            vec![Effect::ForgetPack]
        }
        Event::PutPackAway => {
            page.pack = Pack::None;
            vec![Effect::ForgetPack]
        }
        _ => vec![],
    };
    (page, effects)
}

fn has(pack: &Pack, place: usize) -> bool {
    matches!(pack, Pack::Open { files, .. } if place < files.len())
}

fn picked(page: &mut Checking, files: Vec<(String, Vec<u8>)>) -> Vec<Effect> {
    page.message = None;
    let (mut keys, mut papers, mut effects) = (vec![], vec![], vec![]);
    for (name, bytes) in files {
        match Picked::of(&bytes) {
            Picked::Paper => papers.push((name, bytes)),
            Picked::Keys => keys.push((name, bytes)),
            Picked::Pack => {
                page.pack = Pack::Locked { name, slip: None };
                effects.push(Effect::KeepPack(bytes));
            }
        }
    }
    if !keys.is_empty() || !papers.is_empty() {
        page.busy = Some((0, papers.len()));
        effects.push(Effect::Check { keys, papers });
    }
    effects
}

#[cfg(test)]
mod tests {
    use super::super::{Remark, Verdict};
    use super::*;

    fn after(events: impl IntoIterator<Item = Event>) -> (Checking, Vec<Effect>) {
        events.into_iter().fold((Checking::default(), vec![]), |(page, _), event| update(page, event))
    }

    fn picked(files: &[(&str, &[u8])]) -> Event {
        Event::PickedFiles(files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect())
    }

    fn not_ours() -> Checked {
        Checked::as_only(Verdict::NotOurs, Some(Remark::NotPdf))
    }

    #[test]
    fn keys_are_learnt_before_papers_are_checked_and_each_file_has_one_result() {
        let files = picked(&[("a.pdf", b"%PDF-"), ("keys.pdf", b"TTCK\x01"), ("b.pdf", b"hello")]);
        let (page, effects) = after([files]);
        let [Effect::Check { keys, papers }] = &effects[..] else { panic!("{effects:?}") };
        assert_eq!((keys.len(), papers.len(), page.busy), (1, 2, Some((0, 2))), "what a file is, it says itself");
        let (page, _) = update(page, Event::Checked("a.pdf".into(), not_ours()));
        let (page, _) = update(page, Event::Checked("b.pdf".into(), not_ours()));
        let (page, _) = update(page, Event::Rested);
        assert_eq!((page.results.len(), page.busy), (2, None));
    }

    #[test]
    fn nothing_is_picked_while_something_is_checked() {
        let (page, _) = after([picked(&[("a.pdf", b"%PDF-")])]);
        assert_eq!(update(page.clone(), picked(&[("b.pdf", b"%PDF-")])), (page, vec![]));
    }

    #[test]
    fn a_pack_waits_for_its_password_and_is_put_away_when_nobody_is_there() {
        let pack = [picked(&[("4K.zip", b"PK\x03\x04")]), Event::TypedPassword("otter".into())];
        let (page, effects) = after(pack);
        assert_eq!(effects, [Effect::OpenPack { password: "otter".into() }]);
        let (wrong, _) = update(page.clone(), Event::PackRefused("pack-wrong-password"));
        assert!(matches!(wrong.pack, Pack::Locked { slip: Some("pack-wrong-password"), .. }));
        let (open, _) = update(page, Event::PackOpened(vec![("a.pdf".into(), 5)]));
        assert_eq!(update(open.clone(), Event::WantedChecked(0)).1, [Effect::CheckFromPack(0)]);
        assert_eq!(update(open.clone(), Event::WantedChecked(1)).1, [], "there is no second file");
        let (left, effects) = update(open, Event::LeftAlone);
        assert_eq!((left.pack, effects), (Pack::None, vec![Effect::ForgetPack]));
    }
}
