//! All files of a step, bound into the one that a pupil's device loads.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use thinkclick::domain::activity::{Activity, Band, Misconception, Pack, Sitting};
use thinkclick::domain::lesson::{BandLessons, Version};
use thinkclick::domain::topic::Topic;

use super::notes::Notes;
use super::problem::Problem;
use super::reader::Reader;

/// The misconceptions with the teacher's words for them, from lessons/misconceptions.toml.
#[derive(Default)]
pub struct Misconceptions(BTreeMap<String, String>);

impl Misconceptions {
    /// Reads the list.
    pub fn read(root: &Path) -> Result<Self, Problem> {
        let source = read(root, "misconceptions.toml")?;
        toml::from_str(&source).map(Self).map_err(|error| {
            let line = error.span().map_or(1, |span| source[..span.start].matches('\n').count() + 1);
            problem("misconceptions.toml", line, error.message(), "write each line as name = \"what the child thinks\"")
        })
    }

    /// Whether this one is in the list.
    pub fn has(&self, name: &Misconception) -> bool {
        self.0.contains_key(name.as_str())
    }

    /// All of them, with the teacher's words.
    pub fn all(&self) -> &BTreeMap<String, String> {
        &self.0
    }
}

/// The steps that have lessons.
pub fn steps(root: &Path) -> Vec<Band> {
    Band::all().filter(|band| root.join(band.slug()).is_dir()).collect()
}

/// The lessons of all steps, or all that is wrong with the first one that has something wrong.
pub fn read_all(root: &Path) -> Result<Vec<Step>, Vec<Problem>> {
    let known = Misconceptions::read(root).map_err(|problem| vec![problem])?;
    steps(root).into_iter().map(|step| read_step(root, step, &known)).collect()
}

/// A step: its lessons, which go to a pupil's device, and its notes, which are for the teacher alone.
pub struct Step {
    pub lessons: BandLessons,
    pub notes: Notes,
}

/// All lessons and notes of a step, or all that is wrong with them.
pub fn read_step(root: &Path, band: Band, known: &Misconceptions) -> Result<Step, Vec<Problem>> {
    let mut activities = Vec::new();
    let mut notes = Notes::new();
    let mut problems = Vec::new();
    for place in files(root, band).map_err(|problem| vec![problem])? {
        let Some(holds) = Holds::of(&place) else {
            problems.push(problem(
                &place,
                1,
                "This file is not named after a topic or a half-term's pack.",
                "name it as in lessons/README.md, such as kind-words.toml or packs/spring-1.toml",
            ));
            continue;
        };
        match read(root, &place) {
            Ok(source) => {
                let found = Reader::read(band, holds, &format!("lessons/{place}"), &source, known);
                activities.extend(found.activities);
                notes.extend(found.notes);
                problems.extend(found.problems);
            }
            Err(wrong) => problems.push(wrong),
        }
    }
    problems.extend(doubles(band, &activities));
    if !problems.is_empty() {
        return Err(problems);
    }
    activities.sort_by(|a, b| (a.sitting, a.page, &a.id).cmp(&(b.sitting, b.page, &b.id)));
    let version = edition(&activities);
    Ok(Step { lessons: BandLessons { band, version, activities }, notes })
}

/// Two activities of one name, one page or one story.
fn doubles(band: Band, activities: &[Activity]) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for activity in activities {
        let file = format!("{}/{}.toml", band.slug(), activity.topic);
        let mut once = |key: String, what: &str, remedy: &str| {
            if !seen.insert(key) {
                problems.push(problem(&file, 1, &format!("{} {what}", activity.id), remedy));
            }
        };
        once(format!("id {}", activity.id), "is a name that another activity has.", "give it a name of its own");
        once(format!("story {}", activity.situation), "tells a story that was told before.", "tell another one");
        if matches!(activity.sitting, Sitting::First | Sitting::Second) {
            let page = format!("page {:?} {}", activity.sitting, activity.page);
            once(page, "stands on a page that another activity has.", "give it a page of its own");
        }
    }
    problems
}

/// A name for exactly these words, so that a draft knows whether they changed (FNV-1a, 64 bits).
fn edition(activities: &[Activity]) -> Version {
    let bytes = serde_json::to_vec(activities).unwrap_or_default();
    let sum = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    Version::new(format!("{sum:016x}"))
}

/// What a file of a step holds, as its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The pages and questions of a topic: `ks1/kind-words.toml`.
    Topic(Topic),
    /// The questions of a half-term's pack: `ks1/packs/spring-1.toml`.
    Pack(Pack),
}

impl Holds {
    fn of(place: &str) -> Option<Self> {
        let (_, name) = place.strip_suffix(".toml")?.split_once('/')?;
        match name.strip_prefix("packs/") {
            Some(pack) => Pack::parse(pack).map(Self::Pack),
            None => Topic::parse(name).map(Self::Topic),
        }
    }
}

/// The files of a step, those of its packs after those of its topics.
fn files(root: &Path, band: Band) -> Result<Vec<String>, Problem> {
    let in_folder = |folder: &str| -> Result<Vec<String>, Problem> {
        let entries = fs::read_dir(root.join(folder)).map_err(|error| unread(folder, &error))?;
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut places: Vec<String> = names.map(|name| format!("{folder}/{name}")).collect();
        places.sort();
        Ok(places)
    };
    let packs = format!("{}/packs", band.slug());
    let mut places = in_folder(band.slug())?;
    places.retain(|place| *place != packs);
    if root.join(&packs).is_dir() {
        places.extend(in_folder(&packs)?);
    }
    Ok(places)
}

fn read(root: &Path, place: &str) -> Result<String, Problem> {
    fs::read_to_string(root.join(place)).map_err(|error| unread(place, &error))
}

fn unread(place: &str, error: &std::io::Error) -> Problem {
    problem(place, 1, &format!("It cannot be read: {error}."), "see that the file is there and saved as UTF-8 text")
}

fn problem(place: &str, line: usize, what: &str, remedy: &str) -> Problem {
    Problem { file: format!("lessons/{place}"), line, what: what.to_owned(), remedy: remedy.to_owned() }
}
