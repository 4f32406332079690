//! QR codes as pictures: as a camera sees them, and as a screen draws them.

use minicbor::{Decode, Encode};

/// A picture in shades of grey, row by row; 0 is black.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Grey {
    #[n(0)]
    pub width: u32,
    #[n(1)]
    pub height: u32,
    #[cbor(n(2), with = "minicbor::bytes")]
    pub shades: Vec<u8>,
}

/// The longest side that is looked through: as sharp as any camera here, and not more work than an old iPad can do.
pub const LONGEST_SIDE: u32 = 4_096;

impl Grey {
    /// A picture whose shades fill its width and height.
    pub fn new(width: u32, height: u32, shades: Vec<u8>) -> Option<Self> {
        let picture = Self { width, height, shades };
        picture.is_whole().then_some(picture)
    }

    /// Out of a picture in colours: red, green, blue and opacity of each dot.
    pub fn of_colours(width: u32, height: u32, colours: &[u8]) -> Option<Self> {
        // The eye's weights (ITU-R BT.601), out of 256.
        let grey = |dot: &[u8]| match dot {
            [red, green, blue, _] => {
                ((u32::from(*red) * 77 + u32::from(*green) * 150 + u32::from(*blue) * 29) >> 8) as u8
            }
            _ => u8::MAX,
        };
        Self::new(width, height, colours.chunks_exact(4).map(grey).collect())
    }

    /// Whether there is a shade for each dot, and not too many of them.
    pub fn is_whole(&self) -> bool {
        let side = 1..=LONGEST_SIDE;
        side.contains(&self.width)
            && side.contains(&self.height)
            && self.shades.len() as u64 == u64::from(self.width) * u64::from(self.height)
    }

    /// The shade of a dot; white outside.
    pub fn at(&self, x: u32, y: u32) -> u8 {
        let place = (x < self.width).then(|| y as usize * self.width as usize + x as usize);
        place.and_then(|place| self.shades.get(place)).copied().unwrap_or(u8::MAX)
    }

    /// The same picture at so many quarters of its size, what lies between the dots being guessed. Half as large, what is blurred
    /// is often clearer.
    pub fn in_quarters(&self, quarters: u32) -> Option<Self> {
        let (width, height) = (self.width * quarters / 4, self.height * quarters / 4);
        // Where a dot of the new picture has its middle in the old one: the dot before it, the one after, and how far between, in 256ths.
        let between = |at: u32, end: u32| {
            let middle = ((2 * at + 1) * 512 / quarters).saturating_sub(128);
            let before = (middle / 256).min(end - 1);
            (before, (before + 1).min(end - 1), middle % 256)
        };
        let dot = |x: u32, y: u32| {
            let ((left, right, across), (top, bottom, down)) = (between(x, self.width), between(y, self.height));
            let row = |y| u32::from(self.at(left, y)) * (256 - across) + u32::from(self.at(right, y)) * across;
            ((row(top) * (256 - down) + row(bottom) * down) >> 16) as u8
        };
        let dots = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Self::new(width, height, dots.map(|(x, y)| dot(x, y)).collect())
    }
}

impl std::fmt::Debug for Grey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Grey {} × {}", self.width, self.height)
    }
}

/// A QR code to draw, with the empty edge that it needs: its size in squares, and its dark squares as the path of an SVG.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Drawing {
    #[n(0)]
    pub size: u32,
    #[n(1)]
    pub path: String,
}

/// How far the reading of codes that are shown one after the other is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Codes read and codes wanted of what was seen last, such as one answer.
    pub have: u32,
    pub want: u32,
    /// How many answers were read whole since the beginning.
    pub whole: u32,
    /// How many whoever shows them said that there are.
    pub shown: u32,
}
