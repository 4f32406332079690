//! How papers look: night-indigo ink, and sun, teal and coral as accents. Every accent has an indigo edge or another shape beside it,
//! so that nothing is lost on a printer without colours.

use super::fonts::Weight;
use super::shape::Colour;
use super::text::Style;

pub const INK: Colour = Colour(0x23, 0x1f, 0x54);
pub const INK_SOFT: Colour = Colour(0x44, 0x3f, 0x75);
pub const HAIR: Colour = Colour(0xb9, 0xb2, 0xcc);
pub const CREAM: Colour = Colour(0xff, 0xf9, 0xec);
pub const WHITE: Colour = Colour(0xff, 0xff, 0xff);
pub const SUN: Colour = Colour(0xff, 0xc8, 0x3d);
pub const SUN_SOFT: Colour = Colour(0xff, 0xee, 0xbf);
pub const TEAL: Colour = Colour(0x12, 0x90, 0x8e);
pub const TEAL_SOFT: Colour = Colour(0xd9, 0xf2, 0xec);
pub const TEAL_INK: Colour = Colour(0x0b, 0x4f, 0x52);
pub const CORAL: Colour = Colour(0xe4, 0x55, 0x3f);
pub const CORAL_SOFT: Colour = Colour(0xff, 0xe4, 0xda);
/// The box of the line for adults: its ground and its bar.
pub const FOR_ADULTS: (Colour, Colour) = (CORAL_SOFT, CORAL);

/// A4, in points.
pub const WIDTH: f32 = 595.28;
pub const HEIGHT: f32 = 841.89;
/// From the edge of the paper to the words: 17 mm at the sides, so that a punched hole takes none.
pub const SIDE: f32 = 48.0;
pub const TOP: f32 = 38.0;
/// Where the words end and the foot of the page begins.
pub const BOTTOM: f32 = HEIGHT - 52.0;
/// The width of the words.
pub const MEASURE: f32 = WIDTH - 2.0 * SIDE;

/// A page to compose on. What is larger than A4 is composed as A4 and made larger when it is printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub width: f32,
    pub height: f32,
    /// How much larger it is printed.
    pub scale: f32,
    /// From the edge of the paper to the words.
    pub side: f32,
    /// So much less room at the side where reading ends.
    pub end: f32,
    /// The height of the foot, which no words enter.
    pub foot: f32,
}

impl Frame {
    /// A4, upright.
    pub const A4: Frame =
        Frame { width: WIDTH, height: HEIGHT, scale: 1.0, side: SIDE, end: 0.0, foot: HEIGHT - BOTTOM };

    /// The width of the words.
    pub fn measure(self) -> f32 {
        self.width - 2.0 * self.side - self.end
    }

    /// Where the words end and the foot of the page begins.
    pub fn bottom(self) -> f32 {
        self.height - self.foot
    }
}

const fn style(size: f32, weight: Weight, colour: Colour, leading: f32) -> Style {
    Style { size, weight, colour, leading }
}

pub const TITLE: Style = style(25.0, Weight::Bold, INK, 1.12);
pub const MOTTO: Style = style(11.5, Weight::Bold, TEAL_INK, 1.25);
pub const SCHOOL: Style = style(12.0, Weight::Bold, INK, 1.3);
pub const HEADING: Style = style(14.5, Weight::Bold, INK, 1.25);
pub const BODY: Style = style(10.2, Weight::Regular, INK, 1.36);
pub const BODY_BOLD: Style = style(10.2, Weight::Bold, INK, 1.36);
pub const NAME: Style = style(15.0, Weight::Bold, INK, 1.2);
pub const VALUE: Style = style(10.6, Weight::Bold, INK, 1.25);
pub const LABEL: Style = style(8.2, Weight::Regular, INK_SOFT, 1.3);
pub const NOTE: Style = style(9.0, Weight::Regular, INK_SOFT, 1.36);
pub const NOTE_BOLD: Style = style(9.0, Weight::Bold, INK, 1.36);
pub const FOOT: Style = style(7.8, Weight::Regular, INK_SOFT, 1.3);
pub const TYPED: Style = style(21.0, Weight::Regular, INK, 1.2);
pub const RULE: Style = style(12.8, Weight::Regular, INK, 1.3);
pub const NUMBER: Style = style(11.0, Weight::Bold, INK, 1.0);
/// A sentence that leads, words in the middle of a certificate, the largest on a wall, and a child's own name.
pub const LEAD: Style = style(12.4, Weight::Regular, INK, 1.4);
pub const MIDDLE: Style = style(17.0, Weight::Regular, INK, 1.4);
pub const GIANT: Style = style(46.0, Weight::Bold, INK, 1.15);
pub const DISPLAY: Style = style(34.0, Weight::Bold, INK, 1.15);
pub const RULES_TITLE: Style = style(21.0, Weight::Bold, INK, 1.15);
