//! The house rules, read from the sources: who may know whom, where the browser may be named, where the words are.
#![cfg(not(target_arch = "wasm32"))]

#[path = "architecture/source.rs"]
mod source;

use std::collections::BTreeSet;

use source::{app, files, has_call, named_after, read, root, shown, sources};

/// Who may know whom. Each layer also knows itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("sealing", &["domain"]),
    ("documents", &["domain"]),
    ("vault", &["sealing", "documents", "domain"]),
    ("lens", &["domain"]),
    ("words", &["domain"]),
    ("platform", &["domain"]),
    ("shell", &["platform", "vault", "lens", "documents", "sealing", "words", "domain", "route"]),
    ("ui", &["words", "domain"]),
    ("activities", &["ui", "words", "domain"]),
    ("pages", &["activities", "ui", "shell", "words", "domain", "route"]),
];

/// The layers that draw.
const VIEWS: &[&str] = &["ui", "activities", "pages"];

/// Components without a look of their own: they only put others together.
const WITHOUT_STYLE: &[&str] = &["mod"];

/// A file field hands over its files, and reading them is the field's own affair, which ui may not ask of platform.
const READS_FILES: &str = "src/ui/file_pick.rs";

/// So does a pad with its canvas: a pen's every move goes there without a detour.
const DRAWS: &str = "src/ui/ink_pad/";

/// A file that is longer has more than one thing to say.
const LONGEST: usize = 400;

#[test]
fn each_layer_knows_only_those_below_it() {
    let mut slips = Vec::new();
    for source in app() {
        let Some(layer) = source.layer() else { continue };
        let Some((_, known)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            slips.push(format!("{}: the layer “{layer}” is not in the table", source.name()));
            continue;
        };
        for (line, code) in source.code_lines() {
            for name in named_after(code, "crate::") {
                if name != layer && !known.contains(&name.as_str()) && name.starts_with(char::is_lowercase) {
                    slips.push(format!("{}:{line}: {layer} must not know {name}", source.name()));
                }
            }
        }
    }
    none(&slips);
}

#[test]
fn only_platform_names_the_browser() {
    let mut slips = Vec::new();
    for source in app() {
        let layer = source.layer().unwrap_or_default();
        if layer == "platform"
            || source.is_program()
            || source.name() == READS_FILES
            || source.name().starts_with(DRAWS)
        {
            continue;
        }
        for (line, code) in source.code_lines() {
            for library in ["web_sys", "js_sys", "wasm_bindgen", "gloo_storage", "idb"] {
                let mut names = named_after(code, &format!("{library}::")).into_iter().peekable();
                let names_it = code.contains(&format!("{library}::"));
                // A view may hold an element or receive an event, and nothing else.
                let as_view =
                    VIEWS.contains(&layer) && names.peek().is_some() && names.all(|name| is_part_of_a_view(&name));
                if names_it && !as_view {
                    slips.push(format!("{}:{line}: {library} belongs to platform", source.name()));
                }
            }
            // The parts in ui move the focus and follow the page's visibility; what is made of them need not.
            let above_the_parts = matches!(layer, "activities" | "pages");
            if above_the_parts && (has_call(code, "window") || has_call(code, "document")) {
                slips.push(format!("{}:{line}: the window and the document belong to platform and ui", source.name()));
            }
        }
    }
    none(&slips);
}

fn is_part_of_a_view(name: &str) -> bool {
    let ends = ["Event", "Element"].iter().any(|end| name.ends_with(end));
    let starts = ["DomRect", "Scroll"].iter().any(|start| name.starts_with(start));
    ends || starts || ["EventTarget", "JsCast", "File", "FileList", "JsFuture", "js_sys", "Uint8Array"].contains(&name)
}

#[test]
fn each_component_has_its_style_sheet() {
    let looks: String = files(&root().join("style"), "css").iter().map(|sheet| read(sheet)).collect();
    let mut slips = Vec::new();
    for source in app() {
        let Some(layer) = source.layer().filter(|layer| VIEWS.contains(layer)) else { continue };
        let stem = source.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if !source.code.contains("#[component]") || WITHOUT_STYLE.contains(&stem) {
            continue;
        }
        let sheets = files(&root().join("style").join(layer), "css");
        let own = sheets.iter().any(|sheet| sheet.file_stem().is_some_and(|name| name == stem));
        // Pages of one kind share a look, such as all of the teacher's forms: then their classes must be in some sheet.
        let unknown = source.classes().into_iter().find(|class| !has_class(&looks, class));
        match unknown {
            _ if own => {}
            None if layer == "pages" => {}
            None => slips.push(format!("{}: there is no style/{layer}/{stem}.css", source.name())),
            Some(class) => slips.push(format!("{}: no style sheet knows “{class}”", source.name())),
        }
    }
    none(&slips);
}

fn has_class(looks: &str, class: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_');
    let dotted = format!(".{class}");
    looks.match_indices(&dotted).any(|(place, _)| ends(&looks[place + dotted.len()..]))
}

#[test]
fn nothing_gives_up_outside_tests() {
    let mut slips = Vec::new();
    for source in app() {
        for (line, code) in source.code_lines() {
            for word in [".unwrap()", ".expect(", ".unwrap_err()", ".expect_err(", "panic!(", "todo!(", "dbg!("] {
                if code.contains(word) {
                    slips.push(format!("{}:{line}: {word}", source.name()));
                }
            }
        }
    }
    none(&slips);
}

#[test]
fn no_file_is_too_long() {
    let folders = ["src", "xtask", "tests", "examples"];
    let all = folders.into_iter().flat_map(|folder| files(&root().join(folder), "rs"));
    let long = all.filter_map(|path| {
        let lines = read(&path).lines().count();
        (lines > LONGEST).then(|| format!("{}: {lines} lines", shown(&path)))
    });
    none(&long.collect::<Vec<_>>());
}

#[test]
fn views_hold_no_words_of_their_own() {
    let mut slips = Vec::new();
    for source in app() {
        if !source.layer().is_some_and(|layer| VIEWS.contains(&layer)) {
            continue;
        }
        slips.extend(
            source.strings.iter().filter(|text| is_prose(text)).map(|text| format!("{}: “{text}”", source.name())),
        );
    }
    none(&slips);
}

/// Keys, classes and paths are small letters without spaces between capitals; a sentence starts with a capital letter.
fn is_prose(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let mut letters = first.chars();
    let capital = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    (capital && words.next().is_some_and(|word| word.chars().all(char::is_alphabetic))) || text.contains(['’', '…'])
}

#[test]
fn every_key_has_its_message() {
    let messages = messages();
    let mut slips = Vec::new();
    for source in app() {
        for key in source.keys_said() {
            let (before, after) = key.split_once('{').unwrap_or((&key, ""));
            let after = after.rsplit('}').next().unwrap_or_default();
            let fits = |message: &String| message.starts_with(before) && message.ends_with(after);
            let made_of_parts = key.contains('{') && messages.iter().any(fits);
            if !messages.contains(&key) && !made_of_parts {
                slips.push(format!("{}: “{key}” is in no file of public/words/en", source.name()));
            }
        }
    }
    none(&slips);
}

#[test]
fn every_message_is_used() {
    let mut used = BTreeSet::new();
    let mut patterns = Vec::new();
    let examples = sources("examples");
    for source in app().iter().chain(&examples) {
        for text in source.strings.iter().cloned() {
            match text.split_once('{') {
                // A key made of parts, as in format!("rule-{number}-short").
                Some((before, after)) if before.len() > 2 => {
                    patterns.push((before.to_owned(), after.rsplit('}').next().unwrap_or_default().to_owned()));
                }
                _ => drop(used.insert(text)),
            }
        }
    }
    let page = read(&root().join("index.html"));
    used.extend(page.split("{{").skip(1).filter_map(|part| Some(part.split_once("}}")?.0.trim().to_owned())));
    let texts: String = files(&root().join("public/words/en"), "ftl").iter().map(|file| read(file)).collect();
    let fits = |key: &str| {
        patterns.iter().any(|(before, after)| key.starts_with(before.as_str()) && key.ends_with(after.as_str()))
    };
    let quoted = |key: &str| texts.contains(&format!("{{ {key} }}"));
    let idle = messages().into_iter().filter(|key| !used.contains(key) && !fits(key) && !quoted(key));
    none(&idle.map(|key| format!("public/words/en: nothing says “{key}”")).collect::<Vec<_>>());
}

fn messages() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in files(&root().join("public/words/en"), "ftl") {
        let text = read(&file);
        let lines = text.lines().filter(|line| line.starts_with(|sign: char| sign.is_ascii_alphabetic()));
        keys.extend(lines.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())));
    }
    keys
}

#[track_caller]
fn none(slips: &[String]) {
    assert!(slips.is_empty(), "\n{}\n", slips.join("\n"));
}

#[test]
fn a_sentence_is_told_from_a_class() {
    assert!(is_prose("Tell a grown-up") && !is_prose("button wide") && !is_prose("M10 10 l5 5"));
}
