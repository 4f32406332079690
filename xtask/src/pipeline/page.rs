//! The page: its first words, its policy, and the names of the files that belong to this build.

use std::path::Path;

use super::programs::Placed;
use super::style::Sheets;
use super::words::Messages;
use super::{Profile, folder};
use crate::server::headers::POLICY;
use crate::{Outcome, places, server};

/// Writes index.html into the site.
pub fn write(site: &Path, style: &Sheets, programs: &Placed, profile: Profile) -> Outcome<()> {
    let template = folder::read(&places::project().join("index.html"))?;
    let page = Messages::of("en")?.fill(&template)?;
    let page = assembled(&page, style, programs, &build_of(site)?, profile);
    folder::write(&site.join("index.html"), page)
}

/// One short text that stands for all files of this build, for records and the About page. The school's words are not of it.
fn build_of(site: &Path) -> Outcome<String> {
    let mut all = String::new();
    for file in folder::files(site) {
        let name = folder::address(&file);
        if name != "school.json" && !name.starts_with("packs/") {
            all += &format!("{name} {}\n", server::digest(&folder::read_bytes(&site.join(file))?));
        }
    }
    Ok(server::digest(all.as_bytes())[..12].to_owned())
}

fn assembled(page: &str, style: &Sheets, programs: &Placed, build: &str, profile: Profile) -> String {
    let Placed { script, wasm, vault, press, lens } = programs;
    let offline = if profile == Profile::Release { " data-offline" } else { "" };
    let head = [
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"),
        format!("<meta name=\"build\" content=\"{build}\">"),
        format!("<meta name=\"vault\" content=\"{vault}\">"),
        format!("<meta name=\"press\" content=\"{press}\">"),
        format!("<meta name=\"lens\" content=\"{lens}\">"),
        format!("<meta name=\"style\" content=\"{}\">", style.later),
        format!("<script src=\"boot.js\" data-program=\"{script}\" data-wasm=\"{wasm}\"{offline}></script>"),
        format!("<link rel=\"stylesheet\" href=\"{}\">", style.first),
    ];
    let mut lines = Vec::new();
    for line in page.lines().filter(|line| !line.contains("data-trunk")) {
        lines.push(line.to_owned());
        // The policy stands as early as it can: it holds only for what comes after it.
        if line.contains("<meta charset") {
            lines.extend(head.iter().map(|line| format!("    {line}")));
        }
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn programs() -> Placed {
        let [script, wasm, vault, press, lens] =
            ["a.js", "a.wasm", "w/1/vault.js", "w/2/press.js", "w/3/lens.js"].map(str::to_owned);
        Placed { script, wasm, vault, press, lens }
    }

    fn sheets() -> Sheets {
        Sheets { first: "style-1.css".to_owned(), later: "style-2.css".to_owned() }
    }

    #[test]
    fn the_policy_comes_before_everything_that_it_rules() {
        let page = "<head>\n<meta charset=\"utf-8\">\n<link data-trunk rel=\"rust\">\n</head>";
        let page = assembled(page, &sheets(), &programs(), "b", Profile::Release);
        let place = |text: &str| page.find(text).unwrap_or(usize::MAX);
        assert!(place("Content-Security-Policy") < place("boot.js"));
        // A script waits for the sheets before it.
        assert!(place("boot.js") < place("style-1.css"));
        assert!(!page.contains("data-trunk"));
    }

    #[test]
    fn only_a_release_works_offline() {
        let page = "<meta charset=\"utf-8\">";
        assert!(assembled(page, &sheets(), &programs(), "b", Profile::Release).contains("data-offline"));
        assert!(!assembled(page, &sheets(), &programs(), "b", Profile::Development).contains("data-offline"));
    }
}
