//! One style sheet out of many small files, in the order of their layers: each further link would delay the first paint.

use std::path::{Path, PathBuf};

use super::folder;
use crate::{Outcome, places, server};

/// The order of the layers; what comes later wins.
const ORDER: &[&str] = &["tokens.css", "base.css", "print.css", "ui", "activities", "pages"];

/// Writes the style sheet into the site and returns its name.
pub fn write(site: &Path) -> Outcome<String> {
    let style = places::project().join("style");
    let mut sheet = String::new();
    for file in in_order(folder::files(&style)) {
        sheet += &without_comments(&folder::read(&style.join(&file))?);
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
