//! Presses an agreement: front, back, the foot of each page, then the bytes.

use super::back::Fit;
use super::{AgreementPaper, back, front};
use crate::documents::composer::Composer;
use crate::documents::fonts::{Faces, Fonts};
use crate::documents::look::{BOTTOM, FOOT, Frame};
use crate::documents::paper::PaperError;
use crate::documents::printing::{self, Cover};
use crate::documents::sheet::Align;
use crate::domain::isolates::without_isolates;

/// The agreement as a PDF: two pages in the usual case, the rules on the second.
pub fn press(paper: &AgreementPaper, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let faces = Faces::read(fonts)?;
    let mut composer = compose(paper, &faces, Fit::Roomy)?;
    if composer.page() > 1 {
        let closer = compose(paper, &faces, Fit::Close)?;
        if closer.page() < composer.page() {
            composer = closer;
        }
    }
    let pages = composer.page() + 1;
    for page in 0..pages {
        foot(&mut composer, paper, page, pages)?;
    }
    let cover = Cover {
        title: without_isolates(&format!("{} – {}", paper.title, paper.child.value)),
        author: &paper.school.name,
        language: &paper.language,
        direction: paper.direction,
        made: paper.made,
        attached: Some(&paper.attached),
    };
    printing::print(&composer.finish(), &cover, &|_| ())
}

fn compose<'f>(paper: &AgreementPaper, faces: &'f Faces<'f>, fit: Fit) -> Result<Composer<'f>, PaperError> {
    let mut composer = Composer::new(faces, paper.direction, Frame::A4);
    let for_adults = front::compose(&mut composer, paper)?;
    back::compose(&mut composer, paper, for_adults, fit)?;
    Ok(composer)
}

/// Whose paper it is, the check words, and which page of how many, so that a loose sheet finds its way back.
fn foot(c: &mut Composer<'_>, paper: &AgreementPaper, page: usize, pages: usize) -> Result<(), PaperError> {
    let y = BOTTOM + 12.0;
    let count = paper.page_line.replace("{page}", &(page + 1).to_string()).replace("{pages}", &pages.to_string());
    // Isolated, so that a name that reads from the right does not turn the class round.
    let whose = [&paper.child.value, &paper.class.value].map(|part| format!("\u{2068}{part}\u{2069}")).join(" · ");
    let check = &paper.about.check_words;
    c.put_foot(page, FOOT, y, Align::Start, &whose)?;
    c.put_foot(page, FOOT, y, Align::Middle, &format!("{}: {}", check.label, check.value))?;
    c.put_foot(page, FOOT, y, Align::End, &count)
}
