//! The cards, baskets and lines of each way of answering.

use thinkclick::domain::activity::*;
use toml::Spanned;

use super::authored::{self, Card};
use super::reader::Reader;
use super::texts::sentences;

impl Reader<'_> {
    /// What the child does here.
    pub(super) fn kind(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        match card.kind.as_ref().map_or("choose", |kind| kind.get_ref().as_str()) {
            "choose" => self.choose(at, card),
            "sort" => self.sort(at, card),
            "spot" => self.spot(at, card),
            "order" => self.order(at, card),
            "build" => self.build(at, card),
            "inbox" => self.inbox(at, card),
            "browse" => self.browse(at, card),
            "story" => self.story(at, card),
            "talk" => self.talk(at, card),
            other => {
                self.problem(
                    at,
                    format!("There is no way of answering called \"{other}\"."),
                    "choose one of: choose, sort, spot, order, build, inbox, browse, story, talk",
                );
                None
            }
        }
    }

    fn choose(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        Some(Kind::Choose { options: self.options(at, &card.option)? })
    }

    /// Two to four options, of which exactly one is right.
    pub(super) fn options(&mut self, at: usize, written: &[Spanned<Card>]) -> Option<Vec<Choice>> {
        self.count(at, "option", written.len(), 2, 4);
        let options: Vec<_> = written.iter().filter_map(|option| self.option(option)).collect();
        let right = options.iter().filter(|option| option.verdict == Verdict::Right).count();
        if right != 1 && options.len() == written.len() {
            self.problem(
                at,
                format!("{right} options are right."),
                "write right = true under exactly one [[activity.option]]",
            );
        }
        (options.len() == written.len()).then_some(options)
    }

    pub(super) fn option(&mut self, written: &Spanned<Card>) -> Option<Choice> {
        let (at, card) = (written.span().start, written.get_ref());
        let text = self.text(at, "text", &card.text, self.limits.card);
        let picture = card.thing.as_ref().and_then(|thing| self.name(thing, PictureName::parse));
        let verdict = if card.right { Some(Verdict::Right) } else { self.slip(at, card).map(Verdict::Wrong) };
        Some(Choice { text: text?, picture, verdict: verdict?, shut: false })
    }

    fn sort(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        self.count(at, "basket", card.basket.len(), 2, 3);
        self.count(at, "item", card.item.len(), 3, 6);
        let longest = self.limits.card;
        let mut baskets = Vec::new();
        for basket in &card.basket {
            let picture = basket.thing.as_ref().and_then(|thing| self.name(thing, PictureName::parse));
            let label = self.text(at, "label", &Some(basket.label.clone()), longest)?;
            baskets.push(Basket { label, picture });
        }
        let items: Vec<_> = card.item.iter().filter_map(|item| self.item(item, &baskets)).collect();
        (items.len() == card.item.len()).then_some(Kind::Sort { baskets, items })
    }

    fn item(&mut self, written: &Spanned<Card>, baskets: &[Basket]) -> Option<Item> {
        let (at, card) = (written.span().start, written.get_ref());
        let text = self.text(at, "text", &card.text, self.limits.card);
        let picture = card.thing.as_ref().and_then(|thing| self.name(thing, PictureName::parse));
        let slip = self.slip(at, card);
        let label = card.basket.as_ref().map_or("", |label| label.get_ref().as_str());
        let basket = baskets.iter().position(|basket| basket.label == label);
        if basket.is_none() {
            let labels: Vec<_> = baskets.iter().map(|basket| format!("\"{}\"", basket.label)).collect();
            self.problem(
                at,
                "It is not clear which basket this belongs in.",
                format!("add basket = one of {}", labels.join(", ")),
            );
        }
        Some(Item { text: text?, picture, basket: u8::try_from(basket?).ok()?, slip: slip? })
    }

    fn spot(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        self.count(at, "line", card.line.len(), 3, 5);
        let surface = match card.surface.as_ref().map(|surface| surface.get_ref().as_str()) {
            Some("message") => Some(Surface::Message),
            Some("site") => Some(Surface::Site),
            Some("poster") => Some(Surface::Poster),
            _ => {
                self.problem(
                    at,
                    "It is not clear what the lines stand on.",
                    "add surface = \"message\", \"site\" or \"poster\"",
                );
                None
            }
        };
        let heading = self.text(at, "heading", &card.heading, self.limits.card);
        let lines: Vec<_> = card.line.iter().filter_map(|line| self.line(line)).collect();
        if lines.len() != card.line.len() {
            return None;
        }
        if !lines.iter().any(|line| line.gives_away) {
            self.problem(
                at,
                "No line gives anything away.",
                "write gives_away = true under at least one [[activity.line]]",
            );
        }
        Some(Kind::Spot { page: Page { surface: surface?, heading: heading?, lines } })
    }

    fn line(&mut self, written: &Spanned<Card>) -> Option<Line> {
        let (at, card) = (written.span().start, written.get_ref());
        let text = self.text(at, "text", &card.text, self.limits.card);
        let slip = self.slip(at, card);
        Some(Line { text: text?, gives_away: card.gives_away, slip: slip? })
    }

    /// Every wrong answer has a named misconception and one sentence that says what to do.
    pub(super) fn slip(&mut self, at: usize, card: &Card) -> Option<Slip> {
        let Some(name) = &card.misconception else {
            self.problem(
                at,
                "A wrong answer here has no misconception.",
                "add misconception = \"…\", a name from lessons/misconceptions.toml",
            );
            return None;
        };
        let misconception = self.name(name, Misconception::parse);
        if misconception.as_ref().is_some_and(|name| !self.known.has(name)) {
            let remedy = "use a name from lessons/misconceptions.toml, or add it there with the teacher's words for it";
            self.problem(name.span().start, format!("No misconception is called \"{}\".", name.get_ref()), remedy);
        }
        let Some(written) = &card.feedback else {
            self.problem(
                at,
                "A wrong answer here has no feedback.",
                "add feedback = \"…\", one sentence that says what to do",
            );
            return None;
        };
        let feedback = self.text(at, "feedback", &card.feedback, self.limits.line)?;
        if sentences(&feedback).len() != 1 {
            self.problem(
                written.span().start,
                "The feedback is not one sentence.",
                "keep the one that says what to do",
            );
        }
        Some(Slip { misconception: misconception?, feedback })
    }

    pub(super) fn count(&mut self, at: usize, what: &str, count: usize, least: usize, most: usize) {
        if count < least || count > most {
            self.problem(
                at,
                format!("Here are {count} of [[activity.{what}]]."),
                format!("write {least} to {most} of them"),
            );
        }
    }
}

/// Everything in an activity that a child reads or hears, in the order in which it comes.
pub fn spoken(activity: &Activity) -> Vec<String> {
    let mut texts = vec![activity.title.clone(), activity.situation.clone()];
    texts.extend(activity.model.clone());
    texts.push(activity.question.clone());
    let slip = |slip: &Slip| slip.feedback.clone();
    let choices = |options: &[Choice]| -> Vec<String> {
        let texts = options.iter().map(|option| option.text.clone());
        texts.chain(options.iter().filter_map(|option| option.verdict.slip()).map(slip)).collect()
    };
    match &activity.kind {
        Kind::Choose { options } => texts.extend(choices(options)),
        Kind::Sort { baskets, items } => {
            texts.extend(baskets.iter().map(|basket| basket.label.clone()));
            texts.extend(items.iter().flat_map(|item| [item.text.clone(), slip(&item.slip)]));
        }
        Kind::Spot { page } => {
            texts.push(page.heading.clone());
            texts.extend(page.lines.iter().flat_map(|line| [line.text.clone(), slip(&line.slip)]));
        }
        Kind::Order { cards } => texts.extend(cards.iter().flat_map(|card| [card.text.clone(), slip(&card.slip)])),
        Kind::Build { gaps } => {
            texts.extend(gaps.iter().flat_map(|gap| [vec![gap.label.clone()], choices(&gap.pieces)].concat()));
        }
        Kind::Inbox { letters } => texts
            .extend(letters.iter().flat_map(|letter| [letter.from.clone(), letter.text.clone(), slip(&letter.slip)])),
        Kind::Browse { before, after, options } => {
            texts.extend([before, after].into_iter().flat_map(|leaf| [leaf.heading.clone(), leaf.text.clone()]));
            texts.extend(choices(options));
        }
        Kind::Story { turns } => {
            texts.extend(turns.iter().flat_map(|turn| [vec![turn.text.clone()], choices(&turn.options)].concat()));
        }
        Kind::Talk { prompts } => texts.extend(prompts.clone()),
    }
    texts.extend([activity.why.clone(), activity.tell.clone()]);
    texts.into_iter().filter(|text| !text.is_empty()).map(ended).collect()
}

/// A card without a full stop is still a sentence of its own.
fn ended(text: String) -> String {
    if text.ends_with(['.', '!', '?', '…', ':', '"', '”']) { text } else { format!("{text}.") }
}
