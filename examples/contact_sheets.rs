//! Writes a contact sheet of each step's lessons, to look at page by page, in a browser or on paper:
//! `cargo run --no-default-features --example contact_sheets DIR` writes `DIR/lessons-ks1.html` and so on. The pictures are put
//! together and laid out as in the app, with its own style sheets.

#[path = "../lessons/checker/mod.rs"]
#[allow(dead_code, unused_imports)]
mod checker;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use thinkclick::domain::activity::{Activity, Kind, Scene};
use thinkclick::domain::lesson::BandLessons;

/// What lays the pictures out.
const STYLES: [&str; 3] = ["tokens.css", "ui/picture.css", "pages/lesson.css"];
/// Where their parts are drawn.
const SHEETS: [&str; 8] =
    ["cast/pip", "cast/tansy", "cast/bramble", "cast/moss", "cast/bear", "cast/deer", "heroes", "scenes"];

fn main() -> ExitCode {
    let Some(out) = env::args().nth(1).map(PathBuf::from) else {
        eprintln!("Say where to: contact_sheets DIR");
        return ExitCode::FAILURE;
    };
    match write_all(&out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(out: &Path) -> Result<(), String> {
    let failed = |path: &Path| format!("This file could not be read or written: {}", path.display());
    let read = |path: PathBuf| fs::read_to_string(&path).map_err(|_| failed(&path));
    let steps = checker::read_all(Path::new("lessons"))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let styles: Result<String, String> = STYLES.iter().map(|file| read(Path::new("style").join(file))).collect();
    let symbols: Result<String, String> =
        SHEETS.iter().map(|sheet| read(Path::new("public/pictures").join(format!("{sheet}.svg")))).collect();
    let (styles, symbols) = (styles?, symbols?);
    fs::create_dir_all(out).map_err(|_| failed(out))?;
    for step in steps {
        let path = out.join(format!("lessons-{}.html", step.lessons.band.slug()));
        fs::write(&path, page(&step.lessons, &styles, &symbols)).map_err(|_| failed(&path))?;
        println!("{:>4} pictures  {}", step.lessons.activities.len(), path.display());
    }
    Ok(())
}

/// The whole sheet of a step. It stands alone: what it shows is inside it.
fn page(lessons: &BandLessons, styles: &str, symbols: &str) -> String {
    let name = lessons.band.slug();
    let cards: String = lessons.activities.iter().map(card).collect();
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{name}</title>
         <style>{styles}
         body {{ margin: 1rem; font: 0.8rem/1.35 sans-serif; background: var(--paper); color: var(--ink); }}
         .sheet {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; }}
         article {{ break-inside: avoid; padding: 0.5rem; border-radius: 0.75rem; background: var(--card); }}
         h2 {{ margin: 0.375rem 0 0.25rem; font-size: 0.9rem; }} p {{ margin: 0.125rem 0; }}
         .right {{ color: var(--teal-ink); font-weight: bold; }}</style>
         <div hidden>{symbols}</div><h1>{name}</h1><div class=\"sheet\">{cards}</div></html>\n"
    )
}

/// One page of the story or short question: its picture, its words, and what can be picked.
fn card(activity: &Activity) -> String {
    let picks: String = match &activity.kind {
        Kind::Choose { options } => options
            .iter()
            .map(|option| {
                let mark = if option.verdict.slip().is_none() { " class=\"right\"" } else { "" };
                format!("<p{mark}>– {}</p>", text(&option.text))
            })
            .collect(),
        _ => String::new(),
    };
    format!(
        "<article>{}<h2>{}</h2><p>{}</p><p><em>{}</em></p>{picks}</article>\n",
        picture(&activity.scene),
        text(if activity.title.is_empty() { activity.id.as_str() } else { &activity.title }),
        text(&activity.situation),
        text(&activity.question),
    )
}

/// The picture as the app puts it together: the place, the animals, the thing.
fn picture(scene: &Scene) -> String {
    let part = |class: &str, name: &str| format!("<svg class=\"{class}\"><use href=\"#{name}\"></use></svg>");
    let cast = scene.cast.iter().map(|actor| part("cast", &format!("{}-{}", actor.who(), actor.mood())));
    let thing = scene.thing.iter().map(|thing| part("scene", thing.as_str()));
    let parts: String = std::iter::once(part("scene", scene.place.as_str())).chain(cast).chain(thing).collect();
    format!("<div class=\"story-picture\" role=\"img\" aria-label=\"{}\">{parts}</div>", text(&scene.description))
}

/// Text as HTML has it.
fn text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
