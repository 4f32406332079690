//! Presses a leaflet: its blocks one below the other, the foot of each page, then the bytes.

use super::{Block, Leaflet, Sheet, blocks};
use crate::documents::SoFar;
use crate::documents::composer::Composer;
use crate::documents::fonts::{Faces, Fonts};
use crate::documents::look::{FOOT, Frame, TOP};
use crate::documents::paper::PaperError;
use crate::documents::printing::{self, Cover};
use crate::documents::sheet::Align;

/// The paper as a PDF. Of a paper with a part for each child, `so_far` hears after each page how many parts are done.
pub fn press(paper: &Leaflet, fonts: &Fonts, so_far: &SoFar<'_>) -> Result<Vec<u8>, PaperError> {
    let faces = Faces::read(fonts)?;
    let mut composer = fitted(paper, &faces)?;
    if let Some((whose, count)) = &paper.foot {
        let pages = composer.page() + 1;
        let y = composer.frame.bottom() + 12.0;
        for page in 0..pages {
            let count = count.replace("{page}", &(page + 1).to_string()).replace("{pages}", &pages.to_string());
            composer.put_foot(page, FOOT, y, Align::Start, whose)?;
            composer.put_foot(page, FOOT, y, Align::End, &count)?;
        }
    }
    let cover = Cover {
        title: paper.title.clone(),
        author: &paper.school,
        language: &paper.language,
        direction: paper.direction,
        made: paper.made,
        attached: None,
    };
    let children = paper.blocks.iter().filter(|block| matches!(block, Block::Child(_))).count() as u32;
    printing::print(&composer.finish(), &cover, &|done| {
        if children > 0 {
            so_far(done, children)
        }
    })
}

/// As few pages as can be, and then as large as they allow.
fn fitted<'f>(paper: &Leaflet, faces: &'f Faces<'f>) -> Result<Composer<'f>, PaperError> {
    const LARGER: [f32; 4] = [1.0, 1.08, 1.16, 1.24];
    if !paper.fitted {
        return composed(paper, faces, 1.0);
    }
    let mut best = composed(paper, faces, 0.93)?;
    for larger in LARGER {
        let next = composed(paper, faces, larger)?;
        if next.page() > best.page() {
            break;
        }
        best = next;
    }
    Ok(best)
}

fn composed<'f>(paper: &Leaflet, faces: &'f Faces<'f>, larger: f32) -> Result<Composer<'f>, PaperError> {
    let mut frame = frame(paper.sheet);
    if paper.foot.is_none() {
        frame.foot = TOP;
    }
    frame = Frame { width: frame.width / larger, height: frame.height / larger, scale: frame.scale * larger, ..frame };
    let mut composer = Composer::new(faces, paper.direction, frame);
    blocks::compose(&mut composer, &paper.blocks)?;
    Ok(composer)
}

fn frame(sheet: Sheet) -> Frame {
    let scale = match sheet {
        Sheet::A4 | Sheet::A4Across => 1.0,
        Sheet::A3 | Sheet::A3Across => std::f32::consts::SQRT_2,
    };
    match sheet {
        Sheet::A4 | Sheet::A3 => Frame { scale, ..Frame::A4 },
        Sheet::A4Across | Sheet::A3Across => {
            Frame { width: Frame::A4.height, height: Frame::A4.width, scale, ..Frame::A4 }
        }
    }
}
