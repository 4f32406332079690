//! One file a screen, grouped as the people are.

mod gallery;
pub mod teacher;

pub use gallery::GalleryPage;
