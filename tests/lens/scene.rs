//! Pictures as cameras take them: a code on a wall, turned, out of focus, half in the shade.

use thinkclick::domain::qr::{Drawing, Grey};

const WALL: f64 = 205.0;
const PAPER: f64 = 250.0;
const INK: f64 = 25.0;

/// A code hung on a wall, and how it is looked at.
#[derive(Clone, Copy)]
pub struct Scene {
    /// Dots of the picture for each square of the code.
    pub dots: f64,
    /// Degrees.
    pub turned: f64,
    /// How far a point spreads, in dots (standard deviation).
    pub blurred: f64,
    /// How much of the light is left on the dark side; 1 is all.
    pub light: f64,
    /// How far the camera stands to the side: the far edge is so much shorter.
    pub askew: f64,
}

impl Scene {
    pub const PLAIN: Self = Self { dots: 6.0, turned: 0.0, blurred: 0.0, light: 1.0, askew: 0.0 };

    /// The picture that the camera takes.
    pub fn of(&self, drawing: &Drawing) -> Grey {
        let squares = squares(drawing);
        let code = f64::from(drawing.size) * self.dots;
        // Room for the corners when it is turned, and some wall.
        let side = (code * 1.5 + 16.0).ceil() as u32;
        let middle = f64::from(side) / 2.0;
        let (sin, cos) = self.turned.to_radians().sin_cos();
        let ink = |x: f64, y: f64| {
            let (x, y) = (x - middle, y - middle);
            let (x, y) = (x * cos + y * sin, y * cos - x * sin);
            // Further to the right is further away, so smaller both ways.
            let near = 1.0 - self.askew * x / code;
            let (column, row) = ((x / near + code / 2.0) / self.dots, (y / near + code / 2.0) / self.dots);
            if column < 0.0 || row < 0.0 {
                return WALL;
            }
            match squares.get(row as usize).and_then(|row| row.get(column as usize)) {
                Some(true) => INK,
                Some(false) => PAPER,
                None => WALL,
            }
        };
        // Four looks within each dot, as a sensor gathers light over its own width.
        let dot = |x: u32, y: u32| {
            let looks = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)];
            looks.iter().map(|(dx, dy)| ink(f64::from(x) + dx, f64::from(y) + dy)).sum::<f64>() / 4.0
        };
        let lit = |x: u32| {
            // The shadow's edge is as soft as a fifth of the picture.
            let deep = ((f64::from(x) / f64::from(side) - 0.4) / 0.2).clamp(0.0, 1.0);
            1.0 - deep * (1.0 - self.light)
        };
        let mut light: Vec<f64> =
            (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| dot(x, y) * lit(x)).collect();
        blur(&mut light, side as usize, self.blurred);
        Grey::new(side, side, light.into_iter().map(|it| it.round() as u8).collect()).unwrap()
    }
}

/// The dark squares of a drawing, row by row.
pub fn squares(drawing: &Drawing) -> Vec<Vec<bool>> {
    let size = drawing.size as usize;
    let mut squares = vec![vec![false; size]; size];
    for run in drawing.path.split('M').skip(1) {
        let (start, rest) = run.split_once('h').unwrap();
        let (x, y) = start.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
        squares[y][x..x + length].fill(true);
    }
    squares
}

fn blur(light: &mut [f64], side: usize, spread: f64) {
    if spread <= 0.0 {
        return;
    }
    let reach = (spread * 3.0).ceil() as i64;
    let weights: Vec<f64> = (-reach..=reach).map(|at| (-(at * at) as f64 / (2.0 * spread * spread)).exp()).collect();
    let all: f64 = weights.iter().sum();
    for step in [1, side] {
        let before = light.to_vec();
        for place in 0..before.len() {
            let along = if step == 1 { place % side } else { place / side } as i64;
            let near = weights.iter().zip(-reach..=reach).map(|(weight, at)| {
                let at = (along + at).clamp(0, side as i64 - 1) - along;
                weight * before[(place as i64 + at * step as i64) as usize]
            });
            light[place] = near.sum::<f64>() / all;
        }
    }
}
