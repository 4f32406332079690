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
    pub way: RwSignal<Option<String>>,
    pub strokes: RwSignal<Vec<Stroke>>,
    pub typed: RwSignal<String>,
}

impl Signing {
    /// As it was signed before, if it was.
    pub fn of(before: Option<&Way>) -> Self {
        let (way, strokes, typed) = match before {
            Some(Way::Drawn(ink)) => (Some("draw"), on_pad(ink), String::new()),
            Some(Way::Typed(name)) => (Some("type"), vec![], name.to_string()),
            _ => (None, vec![], String::new()),
        };
        Self {
            way: RwSignal::new(way.map(str::to_owned)),
            strokes: RwSignal::new(strokes),
            typed: RwSignal::new(typed),
        }
    }

    /// The chosen way, if there is one.
    pub fn chosen(self) -> Option<WayOf> {
        let word = self.way.get()?;
        WAYS.iter().find(|(_, each)| *each == word).map(|(way, _)| *way)
    }

    /// The signature, or everything that has to be put right.
    pub fn signature(self) -> Result<Way, Vec<FormSlip>> {
        let way = match untrack(move || self.chosen()) {
            Some(WayOf::Draw) => self.strokes.with_untracked(|strokes| drawn(strokes)),
            Some(WayOf::Type) => {
                let name = self.typed.with_untracked(|typed| Name::parse(typed));
                name.map(Way::Typed).map_err(|slip| FormSlip::new("adult-typed", name_slip(slip)))
            }
            _ => Err(FormSlip::new("adult-way", "slip-way")),
        };
        way.map_err(|slip| vec![slip])
    }
}

fn on_pad(ink: &Ink) -> Vec<Stroke> {
    let place = |(x, y): (f32, f32)| (x * PAPER.0, y * PAPER.1);
    ink.normalised().into_iter().map(|stroke| stroke.into_iter().map(place).collect()).collect()
}

fn drawn(strokes: &[Stroke]) -> Result<Way, FormSlip> {
    let word = |slip| match slip {
        InkSlip::LoneDot => "slip-ink-dot",
        InkSlip::Empty | InkSlip::Unreadable => "slip-ink-empty",
    };
    Ink::of(PAPER.0, PAPER.1, strokes).map(Way::Drawn).map_err(|slip| FormSlip::new("adult-pad", word(slip)))
}
