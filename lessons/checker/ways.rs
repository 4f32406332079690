//! The ways of answering that are made of more than cards: orders, gaps, mailboxes, pages, stories and talk.

use thinkclick::domain::activity::*;
use toml::Spanned;

use super::authored::{self, Card};
use super::reader::Reader;

impl Reader<'_> {
    /// Cards in their right order. They are shown in another one, which comes from the number of cards alone.
    pub(super) fn order(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        self.count(at, "step", card.step.len(), 3, 5);
        let steps: Vec<_> = card.step.iter().zip(0_u8..).filter_map(|(step, place)| self.step(step, place)).collect();
        let whole = steps.len() == card.step.len();
        let (odd, even): (Vec<_>, Vec<_>) = steps.into_iter().partition(|step| step.place % 2 == 1);
        whole.then(|| Kind::Order { cards: odd.into_iter().chain(even.into_iter().rev()).collect() })
    }

    fn step(&mut self, written: &Spanned<Card>, place: u8) -> Option<Step> {
        let (at, card) = (written.span().start, written.get_ref());
        let text = self.text(at, "text", &card.text, self.limits.card);
        let picture = card.thing.as_ref().and_then(|thing| self.name(thing, PictureName::parse));
        let slip = self.slip(at, card);
        Some(Step { text: text?, picture, place, slip: slip? })
    }

    pub(super) fn build(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        self.count(at, "gap", card.gap.len(), 2, 4);
        let gaps: Vec<_> = card.gap.iter().filter_map(|gap| self.gap(gap)).collect();
        (gaps.len() == card.gap.len()).then_some(Kind::Build { gaps })
    }

    fn gap(&mut self, written: &Spanned<authored::Gap>) -> Option<Gap> {
        let (at, gap) = (written.span().start, written.get_ref());
        let label = self.text(at, "label", &gap.label, self.limits.card);
        self.count(at, "gap.piece", gap.piece.len(), 2, 3);
        let pieces: Vec<_> = gap.piece.iter().filter_map(|piece| self.option(piece)).collect();
        let right = pieces.iter().any(|piece| piece.verdict == Verdict::Right);
        if !right && pieces.len() == gap.piece.len() {
            self.problem(at, "No piece fits here.", "write right = true under at least one [[activity.gap.piece]]");
        }
        (pieces.len() == gap.piece.len()).then_some(Gap { label: label?, pieces })
    }

    pub(super) fn inbox(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        self.count(at, "letter", card.letter.len(), 3, 5);
        let letters: Vec<_> = card.letter.iter().filter_map(|letter| self.letter(letter)).collect();
        (letters.len() == card.letter.len()).then_some(Kind::Inbox { letters })
    }

    fn letter(&mut self, written: &Spanned<Card>) -> Option<Letter> {
        let (at, card) = (written.span().start, written.get_ref());
        let from = self.text(at, "from", &card.from, self.limits.card);
        let text = self.text(at, "text", &card.text, self.limits.line);
        let slip = self.slip(at, card);
        let fate = match card.fate.as_ref().map(|fate| fate.get_ref().as_str()) {
            Some("keep") => Some(Fate::Keep),
            Some("close-and-tell") => Some(Fate::CloseAndTell),
            Some("ask") => Some(Fate::Ask),
            _ => {
                let remedy = "add fate = \"keep\", \"close-and-tell\" or \"ask\"";
                self.problem(at, "It is not clear what to do with this message.", remedy);
                None
            }
        };
        Some(Letter { from: from?, text: text?, fate: fate?, slip: slip? })
    }

    pub(super) fn browse(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        self.count(at, "leaf", card.leaf.len(), 2, 2);
        let leaves: Vec<_> = card.leaf.iter().filter_map(|leaf| self.leaf(leaf)).collect();
        let options = self.options(at, &card.option)?;
        let [before, after] = <[Leaf; 2]>::try_from(leaves).ok()?;
        Some(Kind::Browse { before, after, options })
    }

    fn leaf(&mut self, written: &Spanned<authored::Leaf>) -> Option<Leaf> {
        let (at, leaf) = (written.span().start, written.get_ref());
        let heading = self.text(at, "heading", &leaf.heading, self.limits.card);
        let text = self.text(at, "text", &leaf.text, self.limits.story);
        Some(Leaf { heading: heading?, text: text? })
    }

    /// Forks one after the other: at each exactly one way leads on, so that every page can be reached.
    pub(super) fn story(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        self.count(at, "fork", card.fork.len(), 2, 4);
        let turns: Vec<_> = card.fork.iter().filter_map(|fork| self.fork(fork)).collect();
        (turns.len() == card.fork.len()).then_some(Kind::Story { turns })
    }

    fn fork(&mut self, written: &Spanned<authored::Fork>) -> Option<Fork> {
        let (at, fork) = (written.span().start, written.get_ref());
        let text = self.text(at, "text", &fork.text, self.limits.story);
        let options = self.options(at, &fork.option)?;
        Some(Fork { text: text?, options })
    }

    pub(super) fn talk(&mut self, at: usize, card: &authored::Activity) -> Option<Kind> {
        self.count(at, "prompt", card.prompt.len(), 1, 3);
        let prompt = |prompt: &authored::Text| self.text(at, "prompt", &Some(prompt.clone()), self.limits.line);
        let prompts: Vec<_> = card.prompt.iter().filter_map(prompt).collect();
        (prompts.len() == card.prompt.len()).then_some(Kind::Talk { prompts })
    }
}
