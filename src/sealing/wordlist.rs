//! Words that people can read out over a telephone: the English list of BIP-39.
//! The first four letters of each are enough to know it.

use super::random;
use bip39::Language;
use rand_core::CryptoRng;

/// Words of the list that have no place, alone or beside another, in a letter to a family or on a child's screen.
const UNSUITABLE: &[&str] = &[
    "abandon", "abuse", "accident", "accuse", "addict", "adult", "afraid", "alcohol", "alien", "anger", "angry",
    "anxiety", "army", "arrest", "assault", "attack", "awful", "banana", "battle", "betray", "bitter", "black",
    "blade", "blame", "blast", "bleak", "blind", "blood", "body", "bomb", "bone", "boring", "boy", "brown", "bullet",
    "bunker", "burden", "cage", "cannon", "casino", "chaos", "cheap", "chest", "child", "cigar", "coyote", "crack",
    "cradle", "crash", "crazy", "crime", "cruel", "crush", "cry", "damage", "danger", "debris", "defense", "demise",
    "denial", "deny", "despair", "destroy", "dice", "dirt", "disagree", "disease", "dismiss", "disorder", "divorce",
    "dizzy", "dog", "drastic", "drink", "dumb", "dwarf", "enemy", "erode", "erosion", "error", "evil", "execute",
    "exile", "exotic", "expose", "false", "fat", "fatal", "fatigue", "fault", "female", "fever", "fire", "fiscal",
    "flame", "flee", "force", "frown", "fury", "gasp", "ghost", "girl", "gloom", "goddess", "gorilla", "gospel",
    "gossip", "grief", "guilt", "gun", "harsh", "hazard", "horror", "horse", "hospital", "hunt", "hurt", "husband",
    "idle", "ignore", "ill", "illegal", "illness", "impose", "infant", "inflict", "inject", "injury", "inmate",
    "insane", "jealous", "jeans", "junk", "kick", "kid", "kiss", "knife", "lady", "lawsuit", "lazy", "liar", "lonely",
    "lottery", "loud", "mad", "man", "mask", "misery", "mistake", "monkey", "monster", "naive", "nasty", "negative",
    "neglect", "nerve", "noble", "nuclear", "oblige", "odor", "orphan", "panic", "penalty", "pig", "pill", "pistol",
    "police", "poverty", "prison", "problem", "punch", "race", "refuse", "regret", "reject", "rifle", "riot", "risk",
    "ritual", "rude", "sad", "satoshi", "scare", "scorpion", "scrap", "shock", "shoot", "shove", "sick", "siege",
    "silly", "skin", "skull", "slab", "slam", "slender", "slim", "smoke", "soldier", "spider", "spike", "sting",
    "stomach", "strike", "struggle", "stumble", "suffer", "suspect", "swallow", "swear", "sword", "tank", "tattoo",
    "tired", "tobacco", "toilet", "tragic", "trap", "trash", "trigger", "trouble", "ugly", "unable", "unaware",
    "unfair", "unhappy", "upset", "useless", "vacant", "vicious", "virus", "warfare", "warrior", "waste", "weapon",
    "wedding", "weird", "wet", "whip", "wife", "wine", "woman", "worry", "wreck", "wrestle", "wrong",
];

/// All 2,048 words, in alphabetical order.
pub fn all() -> &'static [&'static str; 2048] {
    Language::English.word_list()
}

/// The friendly words: those that may stand in a letter or be suggested to a teacher. Their order never changes.
pub fn friendly() -> Vec<&'static str> {
    all().iter().copied().filter(|word| !UNSUITABLE.contains(word)).collect()
}

/// So many of these words at random, none twice.
pub fn choose(mut words: Vec<&'static str>, count: usize, rng: &mut impl CryptoRng) -> Vec<&'static str> {
    let count = count.min(words.len());
    let mut chosen = Vec::with_capacity(count);
    while chosen.len() < count {
        let left = u32::try_from(words.len()).unwrap_or(0);
        let place = usize::try_from(random::below(left, rng)).unwrap_or(0);
        chosen.push(words.swap_remove(place));
    }
    chosen
}

/// The words of the list that are most like one that is not on it, nearest first, three at most.
pub fn nearest(typed: &str) -> Vec<&'static str> {
    let typed: Vec<char> = typed.chars().take(12).collect();
    let mut near: Vec<_> = all().iter().map(|word| (distance(&typed, word), *word)).filter(|it| it.0 <= 2).collect();
    near.sort();
    near.into_iter().map(|it| it.1).take(3).collect()
}

/// How many letters must be changed, added, left out or swapped with the next (optimal string alignment).
fn distance(typed: &[char], word: &str) -> usize {
    let word: Vec<char> = word.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (i, letter) in typed.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, other) in word.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let change = at(&row, j) + usize::from(letter != other);
            let mut best = change.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && typed.get(i - 1) == Some(other) && word.get(j - 1) == Some(letter);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(usize::MAX)
}
