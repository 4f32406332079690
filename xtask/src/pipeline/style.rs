//! Two style sheets out of many small files, in the order of their layers: what the welcome and a lesson's first activity
//! need, and the rest, which the app fetches before it shows more. Each further link in the page would delay the first paint.

use std::path::{Path, PathBuf};

use super::folder;
use crate::{Outcome, places, server};

/// The order of the layers; what comes later wins.
const ORDER: &[&str] = &["tokens.css", "base.css", "print.css", "ui", "activities", "pages"];

/// What the welcome, the picker and a lesson's first activity look like, and what may lie over them or stand in their place.
const FIRST: &[&str] = &[
    "tokens.css",
    "base.css",
    "ui/banner.css",
    "ui/button.css",
    "ui/card.css",
    "ui/dialog.css",
    "ui/icon.css",
    "ui/listen.css",
    "ui/owl.css",
    "ui/picture.css",
    "ui/progress.css",
    "ui/screen.css",
    "ui/think_ring.css",
    "activities/choose.css",
    "activities/feedback.css",
    "activities/story.css",
    "activities/thinking.css",
    "pages/asking.css",
    "pages/keeping.css",
    "pages/lesson.css",
    "pages/missing.css",
    "pages/no_ipad.css",
    "pages/picker.css",
    "pages/tell.css",
    "pages/welcome.css",
];

/// The names of the style sheets in the site.
pub struct Sheets {
    pub first: String,
    /// The screens after a lesson's first activity, the families' and the teachers'.
    pub later: String,
}

/// Writes the style sheets into the site.
pub fn write(site: &Path) -> Outcome<Sheets> {
    let all = in_order(folder::files(&places::project().join("style")));
    let (first, later): (Vec<_>, Vec<_>) = all.into_iter().partition(|file| is_first(file));
    Ok(Sheets { first: sheet(site, &first)?, later: sheet(site, &later)? })
}

fn is_first(file: &Path) -> bool {
    FIRST.iter().any(|first| file == Path::new(first))
}

fn sheet(site: &Path, files: &[PathBuf]) -> Outcome<String> {
    let style = places::project().join("style");
    let mut sheet = String::new();
    for file in files {
        sheet += &without_comments(&folder::read(&style.join(file))?);
    }
    let sheet = with_pictures(sheet, |picture| folder::read(&places::project().join("public").join(picture)))?;
    let name = format!("style-{}.css", &server::digest(sheet.as_bytes())[..16]);
    folder::write(&site.join(&name), sheet)?;
    Ok(name)
}

fn in_order(mut files: Vec<PathBuf>) -> Vec<PathBuf> {
    let place = |file: &PathBuf| ORDER.iter().position(|first| file.starts_with(first));
    files.retain(|file| file.extension().is_some_and(|end| end == "css") && place(file).is_some());
    files.sort_by_key(|file| (place(file), file.clone()));
    files
}

/// The comments are for the people who write the style sheets; white space is brotli's affair.
fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept += part.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

/// The drawings that the first paint shows: it would wait for each of them.
const FIRST_PAINT: &[&str] = &["pictures/hills.svg", "pictures/sky.svg"];

/// The sheet with the first paint's drawings inside it.
fn with_pictures(sheet: String, drawing: impl Fn(&str) -> Outcome<String>) -> Outcome<String> {
    FIRST_PAINT.iter().try_fold(sheet, |sheet, picture| {
        // What a data address cannot hold as it is: RFC 3986, and the quotes around it.
        let address = drawing(picture)?.replace('%', "%25").replace('#', "%23").replace('"', "'");
        let address = format!("url(\"data:image/svg+xml,{}\")", address.lines().collect::<String>());
        Ok(sheet.replace(&format!("url(\"{picture}\")"), &address))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layers_come_in_their_order() {
        let files = [
            "pages/welcome.css",
            "ui/button.css",
            "print.css",
            "base.css",
            "tokens.css",
            "notes.md",
            "activities/sort.css",
        ];
        let files = in_order(files.map(PathBuf::from).into());
        let wanted =
            ["tokens.css", "base.css", "print.css", "ui/button.css", "activities/sort.css", "pages/welcome.css"];
        assert_eq!(files, wanted.map(PathBuf::from));
    }

    /// A name that no file has would quietly send its file to the later sheet.
    #[test]
    fn every_first_sheet_is_there() {
        let style = places::project().join("style");
        for first in FIRST {
            assert!(style.join(first).is_file(), "style/{first} is not there");
        }
    }

    #[test]
    fn comments_and_empty_lines_stay_at_home() {
        assert_eq!(without_comments("/* why */\na {\n  b: c; /* d */\n}\n\n"), "a {\nb: c;\n}\n");
    }

    #[test]
    fn the_first_paint_waits_for_no_picture() {
        let drawing = |name: &str| Ok(format!("<svg id=\"{name}\"\n fill=\"#fff\"/>"));
        let sheet = "a { background: url(\"pictures/sky.svg\") top; } b { background: url(\"pictures/owl.svg\"); }";
        let wanted = "a { background: url(\"data:image/svg+xml,<svg id='pictures/sky.svg' fill='%23fff'/>\") top; } \
                      b { background: url(\"pictures/owl.svg\"); }";
        assert_eq!(with_pictures(sheet.to_owned(), drawing).unwrap(), wanted);
    }
}
