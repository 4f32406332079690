//! Components that know nothing of lessons. Each file's first lines say when to use it; `#/gallery` shows them all.

mod banner;
mod button;
mod card;
mod choices;
mod columns;
mod dialog;
mod empty_state;
mod error_summary;
mod field;
mod icon;
mod ink_pad;
mod listen;
mod owl;
mod picture;
mod progress;
mod screen;
mod think_ring;

pub use banner::{Banner, BannerKind};
pub use button::{Button, ButtonKind, LinkButton};
pub use card::PictureCard;
pub use choices::{CheckBox, Choices};
pub use columns::{Column, ColumnKind, Columns, NameRow};
pub use dialog::Dialog;
pub use empty_state::EmptyState;
pub use error_summary::ErrorSummary;
pub use field::{Field, FieldKind};
pub use icon::Icon;
pub use ink_pad::{InkPad, PAPER, Stroke};
pub use listen::{Listen, Spoken, Voice};
pub use owl::{Mood, Owl};
pub use picture::{Picture, PictureView};
pub use progress::{Progress, Steps};
pub use screen::{Reader, Screen};
pub use think_ring::ThinkRing;
