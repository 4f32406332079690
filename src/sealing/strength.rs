//! How hard a password is to guess: an honest, simple hint, never a score of the teacher.

use super::passphrase::normalise;
use super::wordlist;
use rand_core::CryptoRng;

/// What the hint under the password field says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Under eight characters: not accepted.
    TooShort,
    /// Among the first that anyone would try: not accepted.
    Weak,
    /// Would hold off a colleague, not a determined stranger.
    Fair,
    Good,
    /// Four different words or more: what we suggest.
    FourWords,
}

impl Strength {
    /// Whether a class may be locked with it.
    pub fn is_accepted(self) -> bool {
        self >= Strength::Fair
    }
}

/// What everyone tries first, and what stands on every classroom wall.
const TRIED_FIRST: &[&str] = &[
    "password",
    "passw0rd",
    "qwerty",
    "asdf",
    "zxcv",
    "letmein",
    "welcome",
    "iloveyou",
    "admin",
    "school",
    "teacher",
    "class",
    "primary",
    "year",
    "think",
    "click",
    "thinkthenclick",
    "monday",
    "friday",
    "summer",
    "winter",
    "autumn",
    "spring",
    "september",
    "london",
    "manchester",
    "liverpool",
    "arsenal",
    "chelsea",
    "football",
    "dragon",
    "sunshine",
    "princess",
    "monkey",
    "abc",
    "secret",
    "computer",
    "safety",
    "online",
];

/// Words of counting, which make a password long but not strong.
const COUNTING: &[&str] =
    &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "the", "and", "you", "our"];

/// How hard this password is to guess.
pub fn strength(password: &str) -> Strength {
    let password = normalise(password);
    let letters: Vec<char> = password.to_lowercase().chars().collect();
    if letters.len() < 8 {
        return Strength::TooShort;
    }
    let left = guessable_removed(&letters);
    let different = count_different(&left);
    if left.len() < 5 || different < 5 {
        return Strength::Weak;
    }
    match (count_words(&password), left.len(), different) {
        (4.., _, _) => Strength::FourWords,
        (_, 12.., 8..) => Strength::Good,
        _ => Strength::Fair,
    }
}

/// Four friendly words with blanks between them: what we suggest, and always the strongest answer of the hint.
pub fn suggest_password(rng: &mut impl CryptoRng) -> String {
    let words = wordlist::friendly().into_iter().filter(|word| is_own(word)).collect();
    wordlist::choose(words, 4, rng).join(" ")
}

/// How many different words of three letters or more it has, without those that everyone tries.
fn count_words(password: &str) -> usize {
    let lower = password.to_lowercase();
    let mut words: Vec<&str> = lower.split(' ').filter(|word| word.chars().count() > 2 && is_own(word)).collect();
    words.sort_unstable();
    words.dedup();
    words.len()
}

fn is_own(word: &str) -> bool {
    !TRIED_FIRST.contains(&word) && !COUNTING.contains(&word)
}

/// What is left without blanks, well-known words, repeats and runs such as 4567: only that makes guessing hard.
fn guessable_removed(letters: &[char]) -> Vec<char> {
    let mut text: String = letters.iter().filter(|it| !it.is_whitespace()).collect();
    for tried in TRIED_FIRST {
        text = text.replace(tried, "");
    }
    let steps = |a: char, b: char| u32::from(b).abs_diff(u32::from(a));
    let mut left: Vec<char> = Vec::new();
    let mut last = None;
    for letter in text.chars() {
        if last.is_none_or(|last| steps(last, letter) > 1) {
            left.push(letter);
        }
        last = Some(letter);
    }
    left
}

fn count_different(letters: &[char]) -> usize {
    let mut letters = letters.to_vec();
    letters.sort_unstable();
    letters.dedup();
    letters.len()
}
