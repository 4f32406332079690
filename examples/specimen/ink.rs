//! Drawings that nobody made: a stamp, a child's name in print letters, a grown-up's quick hand.

pub const STAR: &str = "M12 1.6l3.2 6.9 7.5.9-5.5 5.2 1.4 7.5L12 18.4l-6.6 3.7 1.4-7.5L1.3 9.4l7.5-.9z";

/// A seven-year-old's name in print letters.
pub fn scrawl() -> Vec<Vec<(f32, f32)>> {
    vec![
        vec![
            (0.08, 0.30),
            (0.15, 0.27),
            (0.21, 0.29),
            (0.17, 0.45),
            (0.11, 0.62),
            (0.08, 0.72),
            (0.15, 0.70),
            (0.23, 0.73),
        ],
        curl(0.32, 0.60, 0.055, 0.13),
        vec![(0.375, 0.47), (0.375, 0.6), (0.385, 0.73), (0.41, 0.72)],
        vec![(0.43, 0.48), (0.455, 0.6), (0.485, 0.66)],
        vec![(0.535, 0.46), (0.51, 0.6), (0.475, 0.76), (0.44, 0.9), (0.41, 0.93)],
        vec![(0.57, 0.5), (0.575, 0.62), (0.575, 0.72), (0.585, 0.58), (0.62, 0.48), (0.645, 0.55), (0.65, 0.72)],
        curl(0.735, 0.60, 0.05, 0.12),
        vec![(0.787, 0.48), (0.785, 0.6), (0.795, 0.72), (0.82, 0.70)],
        vec![
            (0.86, 0.22),
            (0.855, 0.45),
            (0.86, 0.72),
            (0.87, 0.55),
            (0.92, 0.48),
            (0.94, 0.6),
            (0.91, 0.72),
            (0.865, 0.70),
        ],
    ]
}

fn curl(x: f32, y: f32, across: f32, down: f32) -> Vec<(f32, f32)> {
    let turn = |step: i32| step as f32 / 11.0 * std::f32::consts::TAU * 0.96 - 0.8;
    (0..=11).map(|step| (x + across * turn(step).cos(), y - down * turn(step).sin())).collect()
}

/// A grown-up's quick hand: loops that grow flatter to the right.
pub fn hand() -> Vec<Vec<(f32, f32)>> {
    let loops = (0..90).map(|step| {
        let t = step as f32 / 89.0;
        let turn = t * std::f32::consts::TAU * 5.2;
        let height = 0.30 * (1.0 - 0.72 * t);
        (0.10 + 0.72 * t + 0.045 * turn.sin(), 0.52 + height * (turn + 0.6).cos() * (1.0 - 0.2 * t))
    });
    let under = (0..24).map(|step| {
        let t = step as f32 / 23.0;
        (0.16 + 0.76 * t, 0.86 - 0.10 * (t * 3.1).sin())
    });
    vec![loops.collect(), under.collect()]
}
