//! Prints composed pages: a PDF that is an archive copy (PDF/A-3a) and reads aloud (PDF/UA-1), with its record and seal inside.

use super::agreement::Attached;
use super::fonts::Faces;
use super::look::Frame;
use super::packed;
use super::paper::{Direction, Moment, PaperError};
use super::shape::{Outline, Pen, Shape};
use super::sheet::{Branch, Composed, Item, Piece, Role, Twig};
use crate::domain::seal_place;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{Point, Transform};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline as Places, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

/// The record's name among the attachments.
pub const RECORD_NAME: &str = "record.cbor";
const RECORD_KIND: &str = "application/cbor";
/// The seal's name among the attachments.
pub const SEAL_NAME: &str = seal_place::NAME;

/// What a library of documents shows without opening this one.
pub struct Cover<'p> {
    pub title: String,
    pub author: &'p str,
    pub language: &'p str,
    pub direction: Direction,
    pub made: Moment,
    /// The record and the seal's place; papers that nobody signs have none.
    pub attached: Option<&'p Attached>,
}

/// Prints all pages. After each, `so_far` hears how many children's parts are done.
pub fn print(composed: &Composed<'_>, cover: &Cover<'_>, so_far: &dyn Fn(u32)) -> Result<Vec<u8>, PaperError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(not_archivable)?;
    let settings = SerializeSettings { configuration, enable_tagging: true, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let mut leaves: Vec<Option<Identifier>> = vec![None; composed.leaves];
    let Frame { width, height, scale, .. } = composed.frame;
    let mut children = 0;
    for sheet in &composed.sheets {
        let size = PageSettings::from_wh(width * scale, height * scale).ok_or_else(|| not_archivable("page size"))?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_scale(scale, scale));
        for item in &sheet.items {
            print_item(&mut surface, item, composed.faces, &mut leaves)?;
        }
        surface.pop();
        surface.finish();
        page.finish();
        children += sheet.children;
        so_far(children);
    }
    document.set_outline(outline(composed));
    document.set_tag_tree(tree(composed, &leaves, cover.language));
    document.set_metadata(metadata(cover));
    let Some(attached) = cover.attached else {
        return document.finish().map(streams_end_clearly).map_err(not_archivable);
    };
    attach(&mut document, attached, cover.made)?;
    let whole = document.finish().map(streams_end_clearly).map_err(not_archivable)?;
    // A child's paper is kept for years, one for each child and year: it is worth being small.
    let file = packed::pack(&whole).unwrap_or(whole);
    seal_place::find(&file).map(|_| file).map_err(|_| PaperError::SealPlace)
}

/// A stream whose last byte is a carriage return, with a line feed after it, could be taken for one byte shorter than it is; a
/// signature may end so too. A carriage return alone after a stream cannot be taken for a part of it.
fn streams_end_clearly(mut file: Vec<u8>) -> Vec<u8> {
    const END: &[u8] = b"\nendstream\nendobj";
    let ends: Vec<usize> = file.windows(END.len()).enumerate().filter(|(_, it)| *it == END).map(|(at, _)| at).collect();
    for at in ends {
        if let Some(byte) = file.get_mut(at) {
            *byte = b'\r';
        }
    }
    file
}

fn not_archivable(reason: impl std::fmt::Debug) -> PaperError {
    PaperError::NotArchivable(format!("{reason:?}"))
}

fn print_item(
    surface: &mut Surface<'_>,
    item: &Item,
    faces: &Faces<'_>,
    leaves: &mut [Option<Identifier>],
) -> Result<(), PaperError> {
    let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
    let (tag, leaf) = match item.role {
        Role::Words(leaf) => (ContentTag::Span(SpanTag::empty()), Some(leaf)),
        Role::Unspoken(leaf) => (ContentTag::Span(SpanTag::empty().with_actual_text(Some(""))), Some(leaf)),
        Role::Drawing(leaf) => (ContentTag::Other, Some(leaf)),
        Role::Decoration => (artifact(ArtifactType::Layout), None),
        Role::Foot => (artifact(ArtifactType::Footer), None),
    };
    let identifier = surface.start_tagged(tag);
    if let Some(place) = leaf.and_then(|leaf| leaves.get_mut(leaf)) {
        *place = Some(identifier);
    }
    let printed = item.pieces.iter().try_for_each(|piece| print_piece(surface, piece, faces));
    surface.end_tagged();
    printed
}

fn print_piece(surface: &mut Surface<'_>, piece: &Piece, faces: &Faces<'_>) -> Result<(), PaperError> {
    match piece {
        Piece::Letters { run, x, baseline, colour } => {
            let font = faces.get(run.font)?.page.clone();
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*colour)));
            surface.draw_glyphs(Point::from_xy(*x, *baseline), &run.letters, font, &run.text, run.size, false);
        }
        Piece::Shape(shape) => print_shape(surface, shape),
        Piece::Clipped(edges, shapes) => {
            let edges: Vec<_> = edges.iter().filter_map(Outline::path).collect();
            edges.iter().for_each(|path| surface.push_clip_path(path, &FillRule::NonZero));
            shapes.iter().for_each(|shape| print_shape(surface, shape));
            edges.iter().for_each(|_| surface.pop());
        }
    }
    Ok(())
}

fn print_shape(surface: &mut Surface<'_>, shape: &Shape) {
    let opacity = NormalizedF32::new(shape.opacity).unwrap_or(NormalizedF32::ONE);
    let rule = if shape.even_odd { FillRule::EvenOdd } else { FillRule::NonZero };
    surface.set_fill(shape.fill.map(|colour| Fill { opacity, rule, ..fill(colour) }));
    surface.set_stroke(shape.pen.as_ref().map(|pen| Stroke { opacity, ..stroke(pen) }));
    if let Some(path) = shape.outline.path() {
        surface.draw_path(&path);
    }
}

fn fill(colour: super::shape::Colour) -> Fill {
    Fill { paint: krilla::color::rgb::Color::from(colour).into(), ..Fill::default() }
}

fn stroke(pen: &Pen) -> Stroke {
    Stroke {
        paint: krilla::color::rgb::Color::from(pen.colour).into(),
        width: pen.width,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        dash: pen.dashes.map(|dashes| StrokeDash { array: dashes.to_vec(), offset: 0.0 }),
        ..Stroke::default()
    }
}

fn outline(composed: &Composed<'_>) -> Places {
    let mut outline = Places::new();
    for jump in &composed.jumps {
        let place = XyzDestination::new(jump.page, Point::from_xy(0.0, jump.y * composed.frame.scale));
        outline.push_child(OutlineNode::new(jump.title.clone(), place));
    }
    outline
}

fn tree(composed: &Composed<'_>, leaves: &[Option<Identifier>], language: &str) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    for node in composed.tree.iter().filter_map(|twig| node(twig, leaves)) {
        tree.push(node);
    }
    tree
}

fn node(twig: &Twig, leaves: &[Option<Identifier>]) -> Option<Node> {
    match twig {
        Twig::Leaf(leaf) => leaves.get(*leaf).copied().flatten().map(Node::Leaf),
        Twig::Branch(Branch { tag, twigs }) => {
            let mut group = TagGroup::new(tag.clone());
            group.children.extend(twigs.iter().filter_map(|twig| node(twig, leaves)));
            Some(Node::Group(group))
        }
    }
}

fn metadata(cover: &Cover<'_>) -> Metadata {
    Metadata::new()
        .title(cover.title.clone())
        .authors(vec![cover.author.to_owned()])
        .creator(env!("CARGO_PKG_NAME").to_owned())
        .language(cover.language.to_owned())
        .creation_date(date(cover.made))
        .text_direction(match cover.direction {
            Direction::LeftToRight => TextDirection::LeftToRight,
            Direction::RightToLeft => TextDirection::RightToLeft,
        })
}

fn date(made: Moment) -> DateTime {
    DateTime::new(made.year)
        .month(made.month)
        .day(made.day)
        .hour(made.hour)
        .minute(made.minute)
        .second(0)
        .utc_offset_hour((made.offset / 60) as i8)
        .utc_offset_minute((made.offset % 60).unsigned_abs() as u8)
}

fn attach(document: &mut Document, attached: &Attached, made: Moment) -> Result<(), PaperError> {
    let Attached { record, record_is, seal, seal_is } = attached;
    if !seal_place::is_blank(seal) {
        return Err(PaperError::SealPlace);
    }
    // Neither is compressed: whoever checks the paper finds both without a reader of PDFs. Only a record that looks like a seal is
    // packed away.
    let file = |name: &str, kind: &str, is: &str, bytes: &[u8], association_kind| EmbeddedFile {
        path: name.to_owned(),
        mime_type: MimeType::new(kind),
        description: Some(is.to_owned()),
        association_kind,
        data: bytes.to_vec().into(),
        modification_date: Some(date(made)),
        compress: Some(kind == RECORD_KIND && seal_place::has_traces(bytes)),
        location: None,
    };
    let record = file(RECORD_NAME, RECORD_KIND, record_is, record, AssociationKind::Data);
    let seal = file(SEAL_NAME, "application/octet-stream", seal_is, seal, AssociationKind::Supplement);
    document.embed_file(record).ok_or_else(|| not_archivable("record"))?;
    document.embed_file(seal).ok_or_else(|| not_archivable("seal"))
}
