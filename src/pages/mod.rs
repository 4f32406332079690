//! One file a screen, grouped as the people are.

mod gallery;

pub use gallery::GalleryPage;
