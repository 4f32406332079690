//! Of one class: the picture-day sheet, certificates, reminder slips.

use super::Desk;
use crate::documents::leaflet::{Art, Block, Card, Cards, Tone, Voice};
use crate::domain::register::picture_day::{PictureGroup, group};
use crate::domain::register::view::{RegisterView, Row};

/// The owl on a certificate.
pub const OWL: &str = "owl-pleased.svg";

/// Three groups, no reasons: what a teacher with a camera needs to know today.
pub fn picture_day(desk: &Desk<'_>) -> Vec<Block> {
    let Some(class) = desk.class else { return vec![] };
    let places: Vec<&str> = desk.school.photographs.places.iter().map(|place| place.id.as_str()).collect();
    let under = vec![
        desk.say_with("picture-day-class", &[("class", class.details.name.as_str())]),
        desk.say_with("picture-day-date", &[("date", desk.today)]),
    ];
    let mut blocks = vec![
        desk.title(desk.say("papers-picture-day"), under),
        Block::Boxed(Tone::ForAdults, desk.say("picture-day-newer")),
    ];
    for (wanted, word) in PictureGroup::ALL {
        let own: Vec<&Row> = class.rows.iter().filter(|row| group(row, &places, desk.day) == wanted).collect();
        let count = own.len().to_string();
        blocks.push(Block::Heading(desk.say_with(&format!("picture-day-{word}"), &[("count", &count)])));
        blocks.push(Block::Words(Voice::Note, desk.say(&format!("picture-day-{word}-what"))));
        if own.is_empty() {
            blocks.push(Block::Words(Voice::Body, desk.say("picture-day-nobody")));
        } else {
            let card = |row: &&Row| Card { words: row.pupil.paper_name.to_string(), ..Card::default() };
            let cards = own.iter().map(card).collect();
            blocks.push(Block::Cards(Cards { columns: 4, numbered: false, fill: None, cards, second: String::new() }));
        }
    }
    blocks.push(Block::Words(Voice::Note, desk.tell("picture-day-foot")));
    blocks
}

/// The same for everyone, whatever they answered: a page a child.
pub fn certificates(desk: &Desk<'_>) -> Vec<Block> {
    let Some(class) = desk.class else { return vec![] };
    let owl = desk.pictures.get(OWL).cloned().map(Art::Svg);
    let certificate = |(at, row): (usize, &Row)| {
        let mut blocks = if at > 0 { vec![Block::Turn] } else { vec![] };
        blocks.extend([Block::Frame, Block::Space(30.0)]);
        blocks.extend(owl.clone().map(|art| Block::Figure { art, spoken: String::new(), height: 196.0 }));
        blocks.extend([
            Block::Space(4.0),
            Block::Words(Voice::Display, desk.school.title.clone()),
            Block::Words(Voice::Middle, desk.say("certificate-for")),
            Block::Words(Voice::Giant, row.pupil.screen_name.to_string()),
            Block::Words(Voice::Middle, desk.say("certificate-words")),
            Block::Space(20.0),
            Block::Words(Voice::Middle, certificate_foot(desk, class)),
        ]);
        Block::Child(blocks)
    };
    class.rows.iter().enumerate().map(certificate).collect()
}

fn certificate_foot(desk: &Desk<'_>, class: &RegisterView) -> String {
    let school = &desk.school.school;
    let values = [("class", class.details.name.as_str()), ("school", &school.name), ("date", desk.today)];
    desk.say_with("certificate-foot", &values)
}

/// One for each child from whose home nothing has come. No slip says whether anybody else has answered.
pub fn slips(desk: &Desk<'_>) -> Vec<Block> {
    let Some(class) = desk.class else { return vec![] };
    let by = if desk.by.is_empty() { "slip-when" } else { "slip-by" };
    let slip = |row: &Row| {
        let child = row.pupil.screen_name.as_str();
        let class = class.details.name.as_str();
        let slip = Block::Share(
            4,
            vec![
                Block::Words(Voice::Lead, desk.say_with("slip-to", &[("child", child), ("class", class)])),
                Block::Words(Voice::Body, desk.tell("slip-what")),
                Block::Words(Voice::Strong, desk.tell(by)),
                Block::Words(Voice::Body, desk.tell("slip-how")),
                Block::Words(Voice::Note, desk.tell("slip-never")),
            ],
        );
        Block::Child(vec![slip])
    };
    let waiting: Vec<Block> = class.rows.iter().filter(|row| row.by_grown_up.is_none()).map(slip).collect();
    match waiting.is_empty() {
        true => vec![
            desk.title(desk.say("papers-reminder-slips"), vec![]),
            Block::Words(Voice::Body, desk.say("slip-nobody")),
        ],
        false => waiting,
    }
}
