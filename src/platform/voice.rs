//! Which of a device's voices reads to a child.

/// A voice, as the browser describes it.
pub struct Voice<'a> {
    /// Such as "en-GB"; some devices write "en_GB".
    pub language: &'a str,
    pub name: &'a str,
    /// The browser's own name for it, such as "com.apple.voice.compact.en-GB.Daniel".
    pub address: &'a str,
    /// Whether it speaks on the device itself.
    pub local: bool,
}

/// How well a voice fits a language; the highest reads. None: it must not.
///
/// A voice from the network never does, since what it reads would be sent there.
pub fn fit(voice: &Voice<'_>, wanted: &str) -> Option<i32> {
    let [spoken, wanted] = [voice.language, wanted].map(|tag| tag.replace('_', "-").to_ascii_lowercase());
    let [spoken_base, wanted_base] = [&spoken, &wanted].map(|tag| tag.split('-').next().unwrap_or_default());
    if !voice.local || spoken_base != wanted_base || spoken_base.is_empty() {
        return None;
    }
    // A school in Britain hears British English, unless another kind was asked for by name.
    let best = if wanted == "en" { "en-gb" } else { wanted.as_str() };
    let place = if spoken == best { 100 } else { 0 };
    let sound = format!("{} {}", voice.name, voice.address).to_ascii_lowercase();
    let quality: i32 = SOUNDS.iter().filter(|(sign, _)| sound.contains(sign)).map(|(_, worth)| worth).sum();
    Some(place + quality)
}

/// How devices name their better voices, and the ones that are made for jokes or sound like a machine.
const SOUNDS: &[(&str, i32)] = &[
    ("premium", 30),
    ("enhanced", 20),
    ("natural", 20),
    ("eloquence", -40),
    ("com.apple.speech.synthesis.voice", -40),
    ("espeak", -20),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(language: &'static str, name: &'static str, local: bool) -> Voice<'static> {
        Voice { language, name, address: "", local }
    }

    #[test]
    fn a_british_voice_reads_english() {
        let british = fit(&voice("en_GB", "Daniel", true), "en");
        assert!(british > fit(&voice("en-US", "Samantha (Premium)", true), "en"));
        assert!(british < fit(&voice("en-GB", "Serena (Enhanced)", true), "en"));
    }

    #[test]
    fn a_child_is_not_read_to_by_a_joke() {
        let joke = Voice { address: "com.apple.eloquence.en-GB.Grandpa", ..voice("en-GB", "Grandpa", true) };
        assert!(fit(&joke, "en") < fit(&voice("en-GB", "Daniel", true), "en"));
    }

    #[test]
    fn nothing_is_read_over_the_network_or_in_another_language() {
        assert_eq!(fit(&voice("en-GB", "Google UK English Female", false), "en"), None);
        assert_eq!(fit(&voice("pl-PL", "Zosia", true), "en"), None);
        assert_eq!(fit(&voice("", "", true), ""), None);
        assert!(fit(&voice("ar-SA", "Majed", true), "ar").is_some());
    }
}
