//! The office pack of a class: every paper, the table and the class's public keys, under one password.

use super::teacher::{change, keep, refuse, view};
use super::workers::{self, vault};
use super::{Shell, papers, table};
use crate::documents::names::{self, NameParts};
use crate::documents::office_pack::{PackFile, PackPlan};
use crate::documents::order::{PackOrder, PressOrder, Pressed};
use crate::domain::checking::Whence;
use crate::domain::classroom::{Classroom, Event, Message, PackMaking};
use crate::platform::{clock, files, random};
use crate::sealing::random::bytes;
use crate::vault::protocol::{PaperSource, UnsealedPaper};
use crate::vault::{Done, Refusal, Request};
use crate::words::{Value, plain, plain_with};
use leptos::prelude::*;
use minicbor::bytes::ByteVec;

/// The orders that the parts of the files' names can stand in, each with an example.
pub fn pack_patterns() -> Vec<(String, String)> {
    let example = NameParts {
        surname: plain("pack-example-surname"),
        forename: plain("pack-example-forename"),
        number: plain("pack-example-number"),
        document: plain("pack-example-document"),
        class: plain("pack-example-class"),
    };
    names::PATTERNS.iter().map(|it| ((*it).to_owned(), names::file_name(it, &example, "pdf"))).collect()
}

/// Makes the pack, until it is ready to be saved. A pack that is stopped changes nothing: papers are sealed when all are pressed.
pub(super) async fn make(shell: Shell, password: String, pattern: String) {
    match made(shell, password, pattern).await {
        Ok(event) => shell.classroom(event),
        Err(No::Refused(refusal)) => refuse(shell, refusal),
        Err(No::Because(message)) => shell.classroom(Event::Refused(message)),
    }
}

/// Why there is no pack.
enum No {
    Refused(Refusal),
    Because(Message),
}

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> Self {
        No::Refused(refusal)
    }
}

fn because(word: &str) -> No {
    No::Because(Message::new(word))
}

async fn made(shell: Shell, password: String, pattern: String) -> Result<Event, No> {
    let Done::Papers(sources) = vault(shell, Request::Papers { children: vec![] }).await? else {
        return Err(Refusal::NotUnderstood.into());
    };
    if sources.is_empty() {
        return Err(because("no-papers"));
    }
    let of = sources.len() as u32;
    let (mut unsealed, mut called) = (vec![], vec![]);
    for (done, source) in (1..).zip(sources) {
        if is_stopped(shell) {
            return Ok(Event::PackStopped);
        }
        called.push(papers::named(&source, &pattern).ok_or_else(|| because("paper-unreadable"))?);
        unsealed.push(pressed(shell, source).await?);
        shell.classroom(Event::PackPaperMade { done, of });
    }
    if is_stopped(shell) {
        return Ok(Event::PackStopped);
    }
    let sealed = vault(shell, Request::SealPapers(unsealed)).await?;
    let Done::SealedPapers { pdfs, file, view } = sealed else { return Err(Refusal::NotUnderstood.into()) };
    if !keep(shell, file).await {
        return Err(because("not-kept"));
    }
    let mut files: Vec<PackFile> = names::distinct(called).into_iter().zip(pdfs).map(paper).collect();
    files.extend([table(shell).await?, keys(shell).await?]);
    let plan = PackPlan { files, password, seed: bytes(&mut random::rng()), made: clock::now() };
    match workers::press(shell, &PressOrder::Pack(PackOrder::Make(plan))).await {
        Pressed::Paper(pack) => {
            shell.tools(|tools| tools.pack = Some((name(shell, "pack-document", "zip"), pack)));
            Ok(Event::PackMade { papers: of, view })
        }
        Pressed::NoPack(error) => Err(because(error.word())),
        _ => Err(because("pack-failed")),
    }
}

/// One child's paper, finished but for its seal.
async fn pressed(shell: Shell, source: PaperSource) -> Result<UnsealedPaper, No> {
    let (_, paper) = papers::agreement(&source).ok_or_else(|| because("paper-unreadable"))?;
    let entries = source.entries();
    match workers::press(shell, &PressOrder::Agreement(Box::new(paper))).await {
        Pressed::Paper(pdf) => Ok(UnsealedPaper { child: source.pupil.number, entries, pdf }),
        Pressed::NoGlyph(letter) => {
            Err(No::Because(Message { detail: letter.to_string(), ..Message::new("paper-no-letter") }))
        }
        _ => Err(because("paper-failed")),
    }
}

fn paper((name, bytes): (String, ByteVec)) -> PackFile {
    PackFile { name, bytes: bytes.into() }
}

async fn table(shell: Shell) -> Result<PackFile, No> {
    let view = view(shell).ok_or(Refusal::Locked)?;
    file(
        table::name_of(&view),
        vault(shell, Request::Table { headings: table::words_of(shell.pack().as_deref(), &view) }).await?,
    )
}

async fn keys(shell: Shell) -> Result<PackFile, No> {
    let name = name(shell, "pack-keys-document", "thinkclick");
    file(name, vault(shell, Request::KeysFile { at: clock::now() }).await?)
}

fn file(name: String, done: Done) -> Result<PackFile, No> {
    match done {
        Done::Bytes(bytes) => Ok(PackFile { name, bytes }),
        _ => Err(Refusal::NotUnderstood.into()),
    }
}

impl Shell {
    /// The open class's public keys as a line for the school pack, and their check words. Nothing secret is in it.
    pub async fn class_line(self) -> Option<(String, Vec<String>)> {
        let Ok(Done::Bytes(file)) = vault(self, Request::KeysFile { at: clock::now() }).await else { return None };
        match vault(self, Request::KeysIn { file, whence: Whence::KeysFile }).await {
            Ok(Done::Keys(keys, shown)) => Some((keys.first()?.keys.to_digits(), shown.first()?.check_words.clone())),
            Ok(_) | Err(_) => None,
        }
    }
}

/// A name that says the class, and no child.
fn name(shell: Shell, word: &str, ending: &str) -> String {
    let class = view(shell).map(|view| view.details.name.to_string()).unwrap_or_default();
    let document = plain_with(word, &[("class", Value::from(class))]);
    names::file_name("{document}", &NameParts { document, ..NameParts::default() }, ending)
}

/// Whether "Stop" was pressed, or the class is not open any more.
fn is_stopped(shell: Shell) -> bool {
    shell.classroom.with_untracked(|classroom| match classroom {
        Classroom::Open(open) => open.pack == PackMaking::Stopping,
        _ => true,
    })
}

/// Saves the pack that is ready. Its bytes stay until the class is locked, so that it can be saved once more.
pub(super) fn save(shell: Shell) {
    let pack = shell.tools(|tools| tools.pack.clone()).flatten();
    let saved = pack.map(|(name, bytes)| files::save(&name, "application/zip", &bytes));
    match saved {
        Some(Ok(())) => shell.classroom(Event::PackSaved),
        Some(Err(_)) | None => shell.classroom(Event::Refused(Message::new("pack-not-saved"))),
    }
}

/// The papers of a pack, read again from where it was saved. That it opens with its password is a part of that.
pub(super) async fn read_back(shell: Shell, pack: Vec<u8>, password: String) {
    match workers::press(shell, &PressOrder::Pack(PackOrder::Open { pack, password })).await {
        Pressed::Files(files) => {
            let papers = files.into_iter().filter(|file| file.bytes.starts_with(b"%PDF-"));
            let files = papers.map(|file| ByteVec::from(file.bytes)).collect();
            change(shell, Request::ReadBack { files }).await;
        }
        Pressed::NoPack(error) => shell.classroom(Event::Refused(Message::new(error.word()))),
        _ => shell.classroom(Event::Refused(Message::new("pack-failed"))),
    }
}
