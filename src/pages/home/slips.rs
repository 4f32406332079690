//! What has to be put right on a grown-up's form.

use leptos::prelude::*;

use crate::domain::together::FormSlip;
use crate::words::{say, say_with};

/// The slips of a form, for the summary at the top and for each field.
#[derive(Clone, Copy)]
pub struct Slips {
    found: RwSignal<Vec<FormSlip>>,
    /// The fields of photograph places with the place's words, which stand in the message.
    places: StoredValue<Vec<(String, String)>>,
}

impl Slips {
    /// No slip yet.
    pub fn none() -> Self {
        Self::among(vec![])
    }

    /// No slip yet, in a form with these fields of photograph places.
    pub fn among(places: Vec<(String, String)>) -> Self {
        Self { found: RwSignal::new(vec![]), places: StoredValue::new(places) }
    }

    /// Shows these slips instead of the earlier ones.
    pub fn tell(self, slips: Vec<FormSlip>) {
        self.found.set(slips);
    }

    /// Each field and its message, for the summary.
    pub fn summary(self) -> Signal<Vec<(String, String)>> {
        Signal::derive(move || {
            let found = self.found.get();
            found.into_iter().map(|slip| (slip.field.clone(), self.message(&slip))).collect()
        })
    }

    /// The message of one field, if it has one.
    pub fn at(self, field: impl Into<String>) -> Signal<Option<String>> {
        let field = field.into();
        Signal::derive(move || {
            self.found.with(|found| found.iter().find(|slip| slip.field == field).map(|slip| self.message(slip)))
        })
    }

    fn message(self, slip: &FormSlip) -> String {
        let place = self
            .places
            .with_value(|places| places.iter().find(|(field, _)| *field == slip.field).map(|(_, words)| words.clone()));
        match place {
            Some(place) => say_with(slip.word, &[("place", place.into())]),
            None => say(slip.word),
        }
    }
}
