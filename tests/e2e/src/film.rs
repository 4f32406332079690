//! Codes off a screen: read from the page, and put before a camera as a film, or into a file as a picture.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use thinkclick::domain::qr::Drawing;
use xtask::places;

use crate::Browser;

/// What a small camera sees.
const WIDTH: usize = 640;
const HEIGHT: usize = 480;

impl Browser {
    /// All codes that are shown one after the other under this name: watched until the first one comes again.
    pub fn codes_shown(&self, name: &str) -> Vec<Drawing> {
        self.find(&["img"], name);
        let seen = self.promise(
            "const [svg] = __e2e.find(['img'], args[0]);
             const path = svg.querySelector('path');
             const shown = () => path.getAttribute('d');
             const all = [shown()];
             await new Promise((done) => {
                 const watch = new MutationObserver(() => {
                     if (shown() !== all[0]) return all.push(shown());
                     watch.disconnect();
                     done();
                 });
                 watch.observe(path, { attributes: true });
             });
             return [svg.viewBox.baseVal.width, all]",
            &[json!(name)],
        );
        let size = seen[0].as_u64().unwrap_or_default() as u32;
        let paths = seen[1].as_array().into_iter().flatten().filter_map(Value::as_str);
        paths.map(|path| Drawing { size, path: path.to_owned() }).collect()
    }
}

/// Where the film of this name lies, or will.
pub fn film(name: &str) -> PathBuf {
    let folder = places::target().join("tmp/films");
    std::fs::create_dir_all(&folder).expect("a folder for films");
    folder.join(format!("{name}.y4m"))
}

/// Makes a film (YUV4MPEG2) in which these codes are held before a camera one after the other, each for a fifth of a second.
pub fn film_of(drawings: &[Drawing], file: &Path) {
    let mut film = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F5:1 Ip A1:1 C420jpeg\n").into_bytes();
    for drawing in drawings {
        film.extend_from_slice(b"FRAME\n");
        let scale = HEIGHT / drawing.size as usize;
        film.extend(shades(drawing, scale, WIDTH, HEIGHT));
        // No colour.
        film.extend(std::iter::repeat_n(128, WIDTH * HEIGHT / 2));
    }
    std::fs::write(file, film).expect("a place for the film");
}

/// A picture (BMP) of this code in a file.
pub fn picture_of(drawing: &Drawing, name: &str) -> PathBuf {
    let side = (drawing.size as usize * 8).next_multiple_of(4);
    let dots: Vec<u8> = shades(drawing, 8, side, side).collect();
    let (size, start) = ((side * side * 3) as u32, 54_u32);
    let mut file = b"BM".to_vec();
    file.extend([size + start, 0, start, 40, side as u32, side as u32].map(u32::to_le_bytes).concat());
    file.extend([1_u16, 24].map(u16::to_le_bytes).concat());
    file.extend([0, size, 2_835, 2_835, 0, 0].map(u32::to_le_bytes).concat());
    // Its rows begin at the bottom.
    file.extend(dots.chunks(side).rev().flatten().flat_map(|shade| [*shade; 3]));
    let place = film(name).with_extension("bmp");
    std::fs::write(&place, file).expect("a place for the picture");
    place
}

/// A code in the middle of a picture.
fn shades(drawing: &Drawing, scale: usize, width: usize, height: usize) -> impl Iterator<Item = u8> {
    let code = drawing.size as usize * scale;
    let (left, top) = ((width - code) / 2, (height - code) / 2);
    let mut dark = vec![false; width * height];
    for run in drawing.path.split('M').skip(1) {
        let numbers: Vec<usize> = run.split([' ', 'h', 'v', 'z']).filter_map(|number| number.parse().ok()).collect();
        let [x, y, length, ..] = numbers[..] else { continue };
        for row in top + y * scale..top + (y + 1) * scale {
            let start = row * width + left + x * scale;
            dark[start..start + length * scale].fill(true);
        }
    }
    dark.into_iter().map(|dark| if dark { 20 } else { 235 })
}
