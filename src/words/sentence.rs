//! Where one sentence ends and the next begins, for reading aloud.

/// The sentences of a text, each with its full stop, in order. Knows the full stops of Arabic, Urdu and Bengali too.
pub fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (sentence, after) = rest.split_at(end_of_first(rest));
        found.push(sentence.trim().to_owned());
        rest = after.trim_start();
    }
    found
}

/// How many bytes the first sentence takes: up to a stop that is followed by space or by nothing.
fn end_of_first(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        let Some(&(next_at, next)) = letters.peek() else { break };
        let line_ends = next == '\n';
        let stops = is_stop(letter)
            || (is_closer(letter) && text[..next_at].chars().rev().find(|c| !is_closer(*c)).is_some_and(is_stop));
        if line_ends || (stops && next.is_whitespace()) {
            return next_at;
        }
    }
    text.len()
}

fn is_stop(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…' | '؟' | '۔' | '।')
}

fn is_closer(letter: char) -> bool {
    matches!(letter, '"' | '”' | '’' | '\'' | ')' | '»')
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_text_is_read_sentence_by_sentence() {
        assert_eq!(
            sentences("Stop. Think! “Is it safe?” Then click."),
            ["Stop.", "Think!", "“Is it safe?”", "Then click."]
        );
    }

    #[test]
    fn numbers_and_lines_do_not_confuse_it() {
        assert_eq!(sentences("Call 0800 1111.5 now\nTell a grown-up"), ["Call 0800 1111.5 now", "Tell a grown-up"]);
        assert!(sentences("  ").is_empty());
    }
}
