//! Reads sources as far as the house rules need: what is code, what is a text, what is only a test.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A file of Rust: its code without comments, tests and the insides of its texts, and those texts.
pub struct Source {
    pub path: PathBuf,
    pub code: String,
    pub strings: Vec<String>,
}

impl Source {
    fn read(path: PathBuf) -> Self {
        let (code, strings) = parted(&without_tests(&read(&path)));
        Self { path, code, strings }
    }

    pub fn name(&self) -> String {
        shown(&self.path)
    }

    /// The layer that the file belongs to: the first folder, or the file that stands for it.
    pub fn layer(&self) -> Option<&str> {
        let inside = self.path.strip_prefix(root().join("src")).ok()?;
        let first = inside.components().next()?.as_os_str().to_str()?;
        let top = ["lib.rs", "main.rs", "app.rs", "route.rs", "bin"];
        (!top.contains(&first)).then_some(first.trim_end_matches(".rs"))
    }

    /// Programs, and what starts them, put the layers together.
    pub fn is_program(&self) -> bool {
        self.layer().is_none()
    }

    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// The classes in `class="…"`.
    pub fn classes(&self) -> Vec<&str> {
        let numbers =
            self.code.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<usize>().ok());
        let texts = numbers.filter_map(|number| self.strings.get(number));
        texts.flat_map(|text| text.split_whitespace()).collect()
    }

    /// The keys in `say("…")`, `plain(&format!("…"))` and the like; a key made of parts with its braces. In the code each
    /// text is only its place in the list.
    pub fn keys_said(&self) -> Vec<String> {
        let mut keys = Vec::new();
        for call in ["say(", "say_with(", "plain(", "plain_with("] {
            for (place, _) in self.code.match_indices(call) {
                let rest = self.code[place + call.len()..].trim_start();
                let rest = rest.strip_prefix("&format!(").map_or(rest, str::trim_start);
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
pub fn named_after(code: &str, path: &str) -> Vec<String> {
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

pub fn has_call(code: &str, name: &str) -> bool {
    let call = format!("{name}()");
    code.match_indices(&call)
        .any(|(place, _)| !code[..place].ends_with(|sign: char| sign.is_alphanumeric() || sign == '_' || sign == '.'))
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The app's own sources, read once for all tests.
pub fn app() -> &'static [Source] {
    static READ: OnceLock<Vec<Source>> = OnceLock::new();
    READ.get_or_init(|| sources("src"))
}

pub fn sources(folder: &str) -> Vec<Source> {
    files(&root().join(folder), "rs").into_iter().map(Source::read).collect()
}

pub fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
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

#[test]
fn the_reader_of_sources_is_not_fooled() {
    let (code, strings) =
        parted("let a = \"x \\\" // y\"; // \"no\"\nlet b: &'static str = r#\"raw \"q\"\"#; let c = '\"';");
    assert_eq!(strings, ["x \" // y", "raw \"q\""]);
    assert!(!code.contains("no") && code.contains("'static"));
    assert_eq!(named_after("use crate::{ui, words::say};", "crate::"), ["ui", "words"]);
    assert_eq!(without_tests("a\n#[cfg(test)]\nmod tests {\n    b\n}\nc"), "a\n\n\n\n\nc");
}
