//! Finding codes in a picture.

use rqrr::PreparedImage;

use crate::domain::qr::Grey;

/// How large a picture is looked at, in quarters, one after the other until something is found: each look has its own small luck
/// with the edges of the squares, and what is blurred is clearer from further away.
const LOOKS: [u32; 4] = [4, 3, 2, 6];
/// A picture of this side and smaller is worth a look with a magnifying glass.
const SMALL: u32 = 900;
/// What is smaller than this is not looked at from further away.
const LARGE: u32 = 240;

/// The texts of all codes in this picture. What is no text, or cannot be read whole, is not among them.
pub fn read(picture: &Grey) -> Vec<String> {
    if !picture.is_whole() {
        return vec![];
    }
    let side = picture.width.max(picture.height);
    let is_worth_it = |quarters: &u32| match quarters {
        ..4 => side >= LARGE,
        4 => true,
        5.. => side <= SMALL,
    };
    let looks = LOOKS.into_iter().filter(is_worth_it).map(|quarters| match quarters {
        4 => found(picture),
        other => picture.in_quarters(other).map(|picture| found(&picture)).unwrap_or_default(),
    });
    looks.into_iter().find(|texts| !texts.is_empty()).unwrap_or_default()
}

fn found(picture: &Grey) -> Vec<String> {
    let dark = dark(picture);
    let is_dark = |x: usize, y: usize| dark.get(y * picture.width as usize + x) == Some(&true);
    let mut prepared = PreparedImage::prepare_from_bitmap(picture.width as usize, picture.height as usize, is_dark);
    let mut texts: Vec<String> = Vec::new();
    for grid in prepared.detect_grids() {
        match grid.decode() {
            Ok((_, text)) if !texts.contains(&text) => texts.push(text),
            // A code that is only half in sight, or somebody's own: the next look may find ours.
            _ => {}
        }
    }
    texts
}

/// Half of the square round a dot whose light it is compared with, as a share of the picture.
const AROUND: u32 = 20;
/// A dot is dark when it has less than this percentage of the light around it.
const DARK: u64 = 92;

/// Which dots are dark for where they are: a code that is half in the shade has its own measure in each half (Bradley and Roth 2007).
fn dark(picture: &Grey) -> Vec<bool> {
    let (width, height) = (picture.width as usize, picture.height as usize);
    // The light of everything above and to the left of a corner.
    let mut light = vec![0_u64; (width + 1) * (height + 1)];
    let corner = |x: usize, y: usize| y * (width + 1) + x;
    for y in 0..height {
        let mut row = 0;
        for x in 0..width {
            row += u64::from(picture.at(x as u32, y as u32));
            light[corner(x + 1, y + 1)] = light[corner(x + 1, y)] + row;
        }
    }
    let reach = (picture.width.max(picture.height) / AROUND).max(6) as usize;
    let is_dark = |x: usize, y: usize| {
        let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
        let (top, bottom) = (y.saturating_sub(reach), (y + reach + 1).min(height));
        let dots = ((right - left) * (bottom - top)) as u64;
        let around = light[corner(right, bottom)] + light[corner(left, top)]
            - light[corner(right, top)]
            - light[corner(left, bottom)];
        u64::from(picture.at(x as u32, y as u32)) * dots * 100 < around * DARK
    };
    (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| is_dark(x, y)).collect()
}
