//! How a grown-up signs: by hand or by typing.

use leptos::prelude::*;

use crate::domain::agreement::Way;
use crate::domain::ink::{Ink, InkSlip};
use crate::domain::kiosk::WayOf;
use crate::domain::person::Name;
use crate::domain::together::{FormSlip, name_slip};
use crate::ui::{PAPER, Stroke};

/// The words of the two ways, in the order they are offered.
pub const WAYS: [(WayOf, &str); 2] = [(WayOf::Draw, "draw"), (WayOf::Type, "type")];

/// What has been filled in under "Sign".
#[derive(Clone, Copy)]
pub struct Signing {
    pub read: RwSignal<bool>,
    pub way: RwSignal<Option<String>>,
    pub strokes: RwSignal<Vec<Stroke>>,
    pub typed: RwSignal<String>,
}

impl Signing {
    /// Nothing filled in.
    pub fn empty() -> Self {
        Self {
            read: RwSignal::new(false),
            way: RwSignal::new(None),
            strokes: RwSignal::new(vec![]),
            typed: RwSignal::new(String::new()),
        }
    }

    /// The chosen way, if there is one.
    pub fn chosen(self) -> Option<WayOf> {
        let word = self.way.get()?;
        WAYS.iter().find(|(_, each)| *each == word).map(|(way, _)| *way)
    }

    /// The signature, or everything that has to be put right.
    pub fn signature(self) -> Result<Way, Vec<FormSlip>> {
        let unread = (!self.read.get_untracked()).then(|| FormSlip::new("adult-read", "slip-read"));
        let way = match untrack(move || self.chosen()) {
            Some(WayOf::Draw) => self.strokes.with_untracked(|strokes| drawn(strokes)),
            Some(WayOf::Type) => {
                let name = self.typed.with_untracked(|typed| Name::parse(typed));
                name.map(Way::Typed).map_err(|slip| FormSlip::new("adult-typed", name_slip(slip)))
            }
            _ => Err(FormSlip::new("adult-way", "slip-way")),
        };
        match (unread, way) {
            (None, Ok(way)) => Ok(way),
            (unread, way) => Err(unread.into_iter().chain(way.err()).collect()),
        }
    }
}

fn drawn(strokes: &[Stroke]) -> Result<Way, FormSlip> {
    let word = |slip| match slip {
        InkSlip::LoneDot => "slip-ink-dot",
        InkSlip::Empty | InkSlip::Unreadable => "slip-ink-empty",
    };
    Ink::of(PAPER.0, PAPER.1, strokes).map(Way::Drawn).map_err(|slip| FormSlip::new("adult-pad", word(slip)))
}
