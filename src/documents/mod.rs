//! Bytes out of records: finished lines come in as values.
//!
//! A paper is a plain struct of lines that are ready to print, so that the words (Fluent) are not shipped a second time to the
//! worker that presses it. What a paper's type has no field for cannot be printed: no answer of any activity, no score, no address
//! of a device.

pub mod agreement;
pub mod catalogue;
pub mod leaflet;
pub mod names;
pub mod office_pack;
pub mod order;
pub mod paper;
pub mod register_csv;

#[cfg(feature = "press")]
pub mod fonts;

#[cfg(feature = "press")]
mod composer;
#[cfg(feature = "press")]
mod coverage;
#[cfg(feature = "press")]
mod ink;
#[cfg(feature = "press")]
mod look;
#[cfg(feature = "press")]
mod owl;
#[cfg(feature = "press")]
mod packed;
#[cfg(feature = "press")]
mod parts;
#[cfg(feature = "press")]
mod printing;
#[cfg(feature = "press")]
mod shape;
#[cfg(feature = "press")]
mod sheet;
#[cfg(feature = "press")]
mod stamp_path;
#[cfg(feature = "press")]
mod text;

pub use paper::PaperError;

/// Hears how many children's parts of a class's paper are done, of how many.
#[cfg(feature = "press")]
pub type SoFar<'a> = dyn Fn(u32, u32) + 'a;

#[cfg(feature = "press")]
pub use fonts::{FontFile, Fonts, fonts_needed};
