//! Makes the papers of the catalogue: gathers words, pictures, class and lesson, asks the press, and gives the file to the person.

use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::parts::part;
use super::workers::{self, vault};
use super::{Shell, papers, words};
use crate::documents::catalogue::{Desk, Document, Needs, Shelf};
use crate::documents::leaflet::{Art, Leaflet, Mark};
use crate::documents::names::{self, NameParts};
use crate::documents::order::{PressOrder, Pressed};
use crate::documents::paper::Direction;
use crate::domain::classroom::{Classroom, Message};
use crate::domain::moment::Day;
use crate::domain::papers::{Effect, Event, Wish, update};
use crate::domain::register::view::RegisterView;
use crate::platform::files::{self, FileError};
use crate::platform::worker::SoFar;
use crate::platform::{address, clock, fetch};
use crate::vault::{Done, Request};
use crate::words::{Value, Words, date, is_right_to_left, language, plain, say_with};

const PDF: &str = "application/pdf";

impl Shell {
    /// Something happened at the desk where papers are made.
    pub fn paper(self, event: Event) {
        let (next, effects) = update(self.papers.get_untracked(), event);
        self.papers.set(next);
        // Not in the queue of the teacher's side: a stop must not wait for what it stops.
        for effect in effects {
            spawn_local(carry_out(self, effect));
        }
    }

    /// Fetches the words of the papers. False when they did not arrive.
    pub async fn paper_words(self) -> bool {
        match Words::in_use() {
            Some(words) => words::load(self, words, &language(), &words::PAPERS).await,
            None => false,
        }
    }
}

part! {
    staff,
    /// Carries out one effect of the desk.
    fn carry_out(shell: Shell, effect: Effect) -> () {
        match effect {
            Effect::Make(turn, wish) => {
                let event = match make(shell, turn, *wish).await {
                    Ok(paper) => {
                        let shareable = files::can_share(&paper.0, PDF, &paper.1);
                        shell.tools(|tools| tools.paper = Some(paper));
                        Event::Made { turn, shareable }
                    }
                    Err(message) => Event::Failed { turn, message },
                };
                shell.paper(event);
            }
            Effect::Save => hand_out(shell, false).await,
            Effect::Share => hand_out(shell, true).await,
            Effect::Stop => drop(shell.tools(|tools| tools.workers.end_press())),
            Effect::Forget => drop(shell.tools(|tools| tools.paper = None)),
        }
    }
}

/// Gives the file that is ready to the person.
async fn hand_out(shell: Shell, share: bool) {
    let Some((name, bytes)) = shell.tools(|tools| tools.paper.clone()).flatten() else { return };
    let left = match share {
        true => files::share(&name, PDF, &bytes).await,
        false => files::save(&name, PDF, &bytes),
    };
    shell.paper(match left {
        Ok(()) => Event::Saved,
        Err(FileError::AnotherTap) => Event::NotSaved("papers-another-tap"),
        Err(_) => Event::NotSaved("papers-not-saved"),
    });
}

/// The file's name and bytes, or what to say.
async fn make(shell: Shell, turn: u32, wish: Wish) -> Result<(String, Vec<u8>), Message> {
    let missing = || Message::new("papers-missing");
    let document = Document::of(wish.document).ok_or_else(missing)?;
    if !shell.paper_words().await {
        return Err(missing());
    }
    let leaflet = leaflet(shell, document, &wish).await?;
    let school = leaflet.school.clone();
    let title = plain(&format!("papers-{}", document.word()));
    let parts = NameParts { document: format!("{title} {school}"), ..NameParts::default() };
    let so_far: SoFar = Rc::new(move |done, of| shell.paper(Event::Came { turn, done, of }));
    match workers::press_hearing(shell, &PressOrder::Leaflet(Box::new(leaflet)), Some(so_far)).await {
        Pressed::Paper(pdf) => Ok((names::file_name("{document}", &parts, "pdf"), pdf)),
        Pressed::NoGlyph(letter) => Err(Message { detail: letter.to_string(), ..Message::new("papers-no-letter") }),
        Pressed::Failed(_) | Pressed::Files(_) | Pressed::NoPack(_) => Err(Message::new("papers-failed")),
    }
}

async fn leaflet(shell: Shell, document: Document, wish: &Wish) -> Result<Leaflet, Message> {
    let missing = || Message::new("papers-missing");
    let pack = untrack(|| shell.pack()).ok_or_else(missing)?;
    let languages = if wish.language.is_some() { shell.languages().await } else { vec![] };
    let translation = languages.iter().find(|each| Some(&each.language) == wish.language.as_ref());
    let mut pictures = BTreeMap::new();
    for name in document.pictures(&pack.words, Some(wish.step)) {
        let text = fetch::text(&format!("pictures/{name}"), false).await.map_err(|_| missing())?;
        pictures.insert(name, text);
    }
    let lesson = match document.needs() {
        Needs::Lesson => Some(shell.board(wish.form, wish.step).await.ok_or_else(missing)?),
        _ => None,
    };
    let marks = match document.needs() {
        Needs::Marks => marks(shell, wish.names).await?,
        _ => vec![],
    };
    let (class, key_words) = of_the_class(shell);
    let now = clock::now();
    let (today, until) = (date(now.day()), Day::parse(&pack.words.keep_until).map(date).unwrap_or_default());
    let direction = |right: bool| if right { Direction::RightToLeft } else { Direction::LeftToRight };
    Ok(document.make(&Desk {
        words: &|key, values| {
            let values: Vec<(&'static str, Value<'_>)> =
                values.iter().map(|(name, text)| (*name, (*text).into())).collect();
            // With the marks that keep directions apart: a name reads its own way within the words.
            say_with(key, &values)
        },
        language: &language(),
        direction: direction(is_right_to_left()),
        school: &pack.words,
        band: Some(wish.step),
        translation,
        translated: direction(translation.is_some_and(|each| each.direction() == "rtl")),
        pictures: &pictures,
        address: &address::page(),
        day: now.day(),
        today: &today,
        by: &wish.by,
        keep_until: &until,
        made: papers::made(now),
        class: class.as_ref(),
        marks: &marks,
        lesson: lesson.as_ref(),
        key_words: &key_words,
    }))
}

/// The open class, and the words of a school key that was made just now.
fn of_the_class(shell: Shell) -> (Option<RegisterView>, Vec<String>) {
    shell.classroom.with_untracked(|classroom| match classroom {
        Classroom::Open(open) => (Some(open.view.clone()), vec![]),
        Classroom::Making { school_words: Some((words, _)), .. } => (None, words.clone()),
        _ => (None, vec![]),
    })
}

/// The stamps, drawings and typed names that the class's children signed with.
async fn marks(shell: Shell, names: bool) -> Result<Vec<Mark>, Message> {
    let Ok(Done::Papers(sources)) = vault(shell, Request::Papers { children: vec![] }).await else {
        return Err(Message::new("papers-no-marks"));
    };
    let mark = |source: &crate::vault::protocol::PaperSource| {
        let (art, spoken): (Art, String) = papers::mark(source)?;
        let name = if names { source.pupil.screen_name.to_string() } else { String::new() };
        Some(Mark { art, spoken, name })
    };
    let marks: Vec<Mark> = sources.iter().filter_map(mark).collect();
    if marks.is_empty() { Err(Message::new("papers-no-marks")) } else { Ok(marks) }
}

/// One paper of the catalogue: its word, and whether it is made of an open class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    pub word: &'static str,
    pub needs_class: bool,
}

/// The papers for one kind of reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    pub word: &'static str,
    pub papers: Vec<Listed>,
}

/// All papers that can be wanted, in their order.
pub fn catalogue() -> Vec<Shelved> {
    let listed = |document: Document| Listed {
        word: document.word(),
        needs_class: matches!(document.needs(), Needs::Class | Needs::Marks),
    };
    let shelved = |(shelf, word)| Shelved { word, papers: Document::on(shelf).map(listed).collect() };
    Shelf::ALL.into_iter().map(shelved).collect()
}
