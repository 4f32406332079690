//! The keys of a keyboard, as WebDriver names them.

/// A key that is not a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Tab,
    ShiftTab,
    Enter,
    Space,
    Escape,
    Backspace,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    /// All that is in the field.
    SelectAll,
}

impl Key {
    /// The protocol's characters for it, those that are held down first.
    pub fn signs(self) -> &'static [&'static str] {
        match self {
            Self::Tab => &["\u{e004}"],
            Self::ShiftTab => &["\u{e008}", "\u{e004}"],
            Self::Enter => &["\u{e007}"],
            Self::Space => &[" "],
            Self::Escape => &["\u{e00c}"],
            Self::Backspace => &["\u{e003}"],
            Self::Left => &["\u{e012}"],
            Self::Up => &["\u{e013}"],
            Self::Right => &["\u{e014}"],
            Self::Down => &["\u{e015}"],
            Self::Home => &["\u{e011}"],
            Self::End => &["\u{e010}"],
            Self::SelectAll => &["\u{e009}", "a"],
        }
    }
}
