//! What children are called on screens: the first name, and where several have it, as much of the surname as tells them apart.

use std::collections::BTreeSet;

use super::children::Child;
use crate::domain::person::Name;

/// A name for each, all different.
pub fn screen_names(children: &[Child]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let names = children.iter().enumerate().map(|(place, child)| {
        let wanted = told_apart(place, child, children);
        // Two children of one name altogether get a number each but the first.
        let numbered = (2..).map(|number| format!("{wanted} {number}"));
        let mut names = std::iter::once(wanted.clone()).chain(numbered);
        let free = names.find(|name| taken.insert(name.to_lowercase())).unwrap_or(wanted);
        shortened(free)
    });
    names.collect()
}

fn told_apart(place: usize, child: &Child, all: &[Child]) -> String {
    let low = |name: &Name| name.as_str().to_lowercase();
    let others = all.iter().enumerate().filter(|(at, other)| *at != place && low(&other.first) == low(&child.first));
    let others: Vec<String> = others.map(|(_, other)| other.last.as_ref().map(low).unwrap_or_default()).collect();
    let Some(last) = child.last.as_ref().filter(|_| !others.is_empty()) else { return child.first.to_string() };
    let letters: Vec<char> = last.as_str().chars().collect();
    let start = |count: usize| letters.iter().take(count).collect::<String>();
    let tells = |count: &usize| !others.iter().any(|other| other.starts_with(&start(*count).to_lowercase()));
    let enough = (1..letters.len()).find(tells).unwrap_or(letters.len());
    format!("{} {}", child.first, start(enough).trim_end())
}

/// A name that is as long as a name may be has no room for a surname's letters.
fn shortened(name: String) -> String {
    match Name::parse(&name) {
        Ok(_) => name,
        Err(_) => {
            let count = name.chars().count();
            let end: String = name.chars().skip(count.saturating_sub(8)).collect();
            name.chars().take(60).chain(['…']).chain(end.chars()).collect()
        }
    }
}
