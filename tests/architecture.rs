//! The house rules, read from the sources: who may know whom, where the browser may be named, where the words are.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Who may know whom. Each layer also knows itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("sealing", &["domain"]),
    ("documents", &["domain"]),
    ("vault", &["sealing", "documents", "domain"]),
    ("words", &["domain"]),
    ("platform", &["domain"]),
    ("shell", &["platform", "vault", "documents", "sealing", "words", "domain", "route"]),
    ("ui", &["words", "domain"]),
    ("activities", &["ui", "words", "domain"]),
    ("pages", &["activities", "ui", "shell", "words", "domain", "route"]),
];

/// The layers that draw.
const VIEWS: &[&str] = &["ui", "activities", "pages"];

/// Components without a look of their own: they only put others together.
const WITHOUT_STYLE: &[&str] = &["mod"];

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
        if layer == "platform" || source.is_program() {
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
    name.ends_with("Event")
        || name.ends_with("Element")
        || name.starts_with("DomRect")
        || ["EventTarget", "JsCast", "ScrollIntoViewOptions", "ScrollLogicalPosition"].contains(&name)
        // What a file field holds, and reading it.
        || ["File", "FileList", "JsFuture", "js_sys", "Uint8Array"].contains(&name)
}

#[test]
fn each_component_has_its_style_sheet() {
    let mut slips = Vec::new();
    for source in app() {
        let Some(layer) = source.layer().filter(|layer| VIEWS.contains(layer)) else { continue };
        let stem = source.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if !source.code.contains("#[component]") || WITHOUT_STYLE.contains(&stem) {
            continue;
        }
        // The screens of one person may share one look: that of their folder, such as style/pages/teacher.css.
        let folder = source.path.strip_prefix(root().join("src").join(layer)).ok().and_then(|path| path.iter().next());
        let sheets = files(&root().join("style").join(layer), "css");
        let has = |wanted: &std::ffi::OsStr| sheets.iter().any(|sheet| sheet.file_stem() == Some(wanted));
        if !has(stem.as_ref()) && !folder.is_some_and(has) {
            slips.push(format!("{}: there is no style/{layer}/{stem}.css", source.name()));
        }
    }
    none(&slips);
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
            if !messages.contains(&key) {
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

// ---- Reading the sources

/// A file of Rust: its code without comments, tests and the insides of its texts, and those texts.
struct Source {
    path: PathBuf,
    code: String,
    strings: Vec<String>,
}

impl Source {
    fn read(path: PathBuf) -> Self {
        let (code, strings) = parted(&without_tests(&read(&path)));
        Self { path, code, strings }
    }

    fn name(&self) -> String {
        shown(&self.path)
    }

    /// The layer that the file belongs to: the first folder, or the file that stands for it.
    fn layer(&self) -> Option<&str> {
        let inside = self.path.strip_prefix(root().join("src")).ok()?;
        let first = inside.components().next()?.as_os_str().to_str()?;
        let top = ["lib.rs", "main.rs", "app.rs", "route.rs", "bin"];
        (!top.contains(&first)).then_some(first.trim_end_matches(".rs"))
    }

    /// Programs, and what starts them, put the layers together.
    fn is_program(&self) -> bool {
        self.layer().is_none()
    }

    fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// The keys in `say("…")` and `say_with("…", …)`. In the code each text is only its place in the list.
    fn keys_said(&self) -> Vec<String> {
        let mut keys = Vec::new();
        for call in ["say(", "say_with("] {
            for (place, _) in self.code.match_indices(call) {
                let rest = self.code[place + call.len()..].trim_start();
                let number = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
                let text = number.and_then(|number| self.strings.get(number.parse::<usize>().ok()?));
                keys.extend(text.cloned());
            }
        }
        keys
    }
}

/// Cuts each `#[cfg(test)] mod … { … }` out, keeping the lines' numbers.
fn without_tests(text: &str) -> String {
    let Some((before, tests)) = text.split_once("#[cfg(test)]\nmod ") else { return text.to_owned() };
    // rustfmt puts the end of a top-level module at the start of a line.
    let inline = tests.lines().next().is_some_and(|line| line.ends_with('{'));
    let end = if inline { tests.find("\n}").map(|end| end + 2) } else { tests.find('\n') };
    let (cut, after) = tests.split_at(end.unwrap_or(tests.len()));
    format!("{before}\n{}{}", "\n".repeat(cut.matches('\n').count()), without_tests(after))
}

/// The code with each text replaced by its number, and the texts.
fn parted(text: &str) -> (String, Vec<String>) {
    let (mut code, mut strings) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let raw = raw_string(rest, &code);
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if let Some((inside, length)) = raw.or_else(|| plain_string(rest)) {
            code += &format!("\"{}\"{}", strings.len(), "\n".repeat(rest[..length].matches('\n').count()));
            strings.push(inside);
            rest = &rest[length..];
        } else if let Some(length) = letter(rest) {
            code += "' '";
            rest = &rest[length..];
        } else {
            code.push(sign);
            rest = &rest[sign.len_utf8()..];
        }
    }
    (code, strings)
}

fn plain_string(text: &str) -> Option<(String, usize)> {
    let inside = text.strip_prefix('"')?;
    let mut escaped = false;
    let end = inside.find(|sign| match sign {
        '"' if !escaped => true,
        sign => {
            escaped = sign == '\\' && !escaped;
            false
        }
    })?;
    Some((inside[..end].replace("\\\"", "\"").replace("\\n", "\n"), end + 2))
}

fn raw_string(text: &str, before: &str) -> Option<(String, usize)> {
    let inside =
        text.strip_prefix('r').filter(|_| !before.ends_with(|sign: char| sign.is_alphanumeric() && sign != 'b'))?;
    let marks = inside.len() - inside.trim_start_matches('#').len();
    let inside = inside[marks..].strip_prefix('"')?;
    let end = inside.find(&format!("\"{}", "#".repeat(marks)))?;
    Some((inside[..end].to_owned(), 1 + marks + 1 + end + 1 + marks))
}

/// The length of a character such as `'"'`, which must not begin a text; a lifetime has none.
fn letter(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let mut signs = inside.char_indices();
    let (_, first) = signs.next()?;
    let end =
        if first == '\\' { inside[2..].find('\'')? + 2 } else { signs.next().filter(|(_, sign)| *sign == '\'')?.0 };
    Some(end + 2)
}

/// The first names that follow a path such as `crate::`, also those in braces.
fn named_after(code: &str, path: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (place, _) in code.match_indices(path) {
        let rest = &code[place + path.len()..];
        let list = rest.strip_prefix('{').map_or(rest, |inside| inside.split('}').next().unwrap_or(inside));
        let several = if rest.starts_with('{') { list.split(',').collect() } else { vec![list] };
        let first = |name: &str| {
            name.trim().chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect::<String>()
        };
        names.extend(several.into_iter().map(first).filter(|name| !name.is_empty()));
    }
    names
}

fn has_call(code: &str, name: &str) -> bool {
    let call = format!("{name}()");
    code.match_indices(&call)
        .any(|(place, _)| !code[..place].ends_with(|sign: char| sign.is_alphanumeric() || sign == '_' || sign == '.'))
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

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The app's own sources, read once for all tests.
fn app() -> &'static [Source] {
    static READ: OnceLock<Vec<Source>> = OnceLock::new();
    READ.get_or_init(|| sources("src"))
}

fn sources(folder: &str) -> Vec<Source> {
    files(&root().join(folder), "rs").into_iter().map(Source::read).collect()
}

fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => found.extend(files(&path, end)),
            false if path.extension().is_some_and(|own| own == end) => found.push(path),
            false => {}
        }
    }
    found.sort();
    found
}

#[track_caller]
fn none(slips: &[String]) {
    assert!(slips.is_empty(), "\n{}\n", slips.join("\n"));
}

#[test]
fn the_reader_of_sources_is_not_fooled() {
    let (code, strings) =
        parted("let a = \"x \\\" // y\"; // \"no\"\nlet b: &'static str = r#\"raw \"q\"\"#; let c = '\"';");
    assert_eq!(strings, ["x \" // y", "raw \"q\""]);
    assert!(!code.contains("no") && code.contains("'static"));
    assert_eq!(named_after("use crate::{ui, words::say};", "crate::"), ["ui", "words"]);
    assert!(is_prose("Tell a grown-up") && !is_prose("button wide") && !is_prose("M10 10 l5 5"));
    assert_eq!(without_tests("a\n#[cfg(test)]\nmod tests {\n    b\n}\nc"), "a\n\n\n\n\nc");
}
