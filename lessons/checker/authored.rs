//! A lesson file as it is written, before anything is believed.

use serde::Deserialize;
use toml::Spanned;

/// Text with the place where it stands in the file.
pub type Text = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    #[serde(default)]
    pub activity: Vec<Spanned<Activity>>,
    #[serde(default)]
    pub remember: Vec<Spanned<Activity>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    pub name: Text,
    /// Of a pack's question: elsewhere the file's name says it.
    pub topic: Option<Text>,
    pub sitting: Option<Text>,
    pub page: Option<u8>,
    #[serde(default)]
    pub also: Vec<Text>,
    pub title: Option<Text>,
    pub place: Option<Text>,
    #[serde(default)]
    pub cast: Vec<Text>,
    pub thing: Option<Text>,
    pub picture: Option<Text>,
    pub situation: Option<Text>,
    pub model: Option<Text>,
    pub question: Option<Text>,
    pub kind: Option<Text>,
    pub why: Option<Text>,
    pub tell: Option<Text>,
    pub partner: Option<Text>,
    pub seconds: Option<u16>,
    #[serde(default)]
    pub option: Vec<Spanned<Card>>,
    #[serde(default)]
    pub basket: Vec<Basket>,
    #[serde(default)]
    pub item: Vec<Spanned<Card>>,
    pub surface: Option<Text>,
    pub heading: Option<Text>,
    #[serde(default)]
    pub line: Vec<Spanned<Card>>,
    #[serde(default)]
    pub step: Vec<Spanned<Card>>,
    #[serde(default)]
    pub gap: Vec<Spanned<Gap>>,
    #[serde(default)]
    pub letter: Vec<Spanned<Card>>,
    #[serde(default)]
    pub leaf: Vec<Spanned<Leaf>>,
    #[serde(default)]
    pub fork: Vec<Spanned<Fork>>,
    #[serde(default)]
    pub prompt: Vec<Text>,
    pub teacher: Option<Spanned<Teacher>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Teacher {
    pub objective: Option<Text>,
    #[serde(default)]
    pub ask: Vec<Text>,
    pub care: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    pub label: Option<Text>,
    #[serde(default)]
    pub piece: Vec<Spanned<Card>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaf {
    pub heading: Option<Text>,
    pub text: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fork {
    pub text: Option<Text>,
    #[serde(default)]
    pub option: Vec<Spanned<Card>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basket {
    pub label: Text,
    pub thing: Option<Text>,
}

/// An option, an item, a line, a step or a letter: what differs between them is which fields they need.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub text: Option<Text>,
    pub thing: Option<Text>,
    #[serde(default)]
    pub right: bool,
    pub basket: Option<Text>,
    pub from: Option<Text>,
    /// What to do with a letter: keep, close-and-tell or ask.
    pub fate: Option<Text>,
    #[serde(default)]
    pub gives_away: bool,
    pub misconception: Option<Text>,
    pub feedback: Option<Text>,
}
