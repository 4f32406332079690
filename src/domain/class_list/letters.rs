//! The letters of a cell as a name may hold them: composed, and without signs that hide, turn or decorate.

use unicode_normalization::UnicodeNormalization;

/// A cell without the signs that no name has, and what was taken out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// In NFC, so that "é" is one letter however it was typed; white space folded.
    pub text: String,
    /// Signs that turn the writing direction, that have no width, or that control a printer were taken out.
    pub hidden: bool,
    /// Emoji were taken out: no paper can print them.
    pub pictures: bool,
}

/// Cleans a cell.
pub fn cleaned(cell: &str) -> Cleaned {
    let mut result = Cleaned::default();
    let letters: Vec<char> = cell.nfc().collect();
    let mut kept = String::new();
    for (place, letter) in letters.iter().copied().enumerate() {
        let beside = |near: Option<usize>| near.and_then(|near| letters.get(near)).is_some_and(|it| joins(*it));
        match letter {
            _ if letter.is_whitespace() => kept.push(' '),
            // Between Persian or Indic letters the joiners are spelling.
            '\u{200C}' | '\u{200D}' if beside(place.checked_sub(1)) && beside(Some(place + 1)) => kept.push(letter),
            _ if is_picture(letter) => result.pictures = true,
            _ if is_hidden(letter) => result.hidden = true,
            _ => kept.push(letter),
        }
    }
    // Taking a sign out can bring two letters together that are written as one.
    result.text = kept.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
    result
}

fn joins(letter: char) -> bool {
    matches!(letter, '\u{0620}'..='\u{0DFF}') && letter.is_alphanumeric() || matches!(letter, '\u{094D}' | '\u{09CD}')
}

fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}' | '\u{E0000}'..='\u{E0FFF}')
}

fn is_picture(letter: char) -> bool {
    matches!(letter,
        '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{20E3}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_composed_and_spaces_folded() {
        let zoe = cleaned(" Zoe\u{308}\u{A0} \tReed ");
        assert_eq!(zoe, Cleaned { text: "Zoë Reed".into(), hidden: false, pictures: false });
    }

    #[test]
    fn what_turns_hides_or_decorates_is_taken_out_and_told() {
        let turned = cleaned("\u{202E}moT\u{202C} Re\u{200B}ed");
        assert_eq!((turned.text.as_str(), turned.hidden, turned.pictures), ("moT Reed", true, false));
        let decorated = cleaned("Tom 😀\u{FE0F} Reed ⭐");
        assert_eq!((decorated.text.as_str(), decorated.hidden, decorated.pictures), ("Tom Reed", false, true));
    }

    #[test]
    fn joiners_that_are_spelling_stay() {
        assert_eq!(cleaned("مه\u{200C}دی").text, "مه\u{200C}دی");
        assert_eq!(cleaned("Tom\u{200D}Reed").text, "TomReed");
    }
}
