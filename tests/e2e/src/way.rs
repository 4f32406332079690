//! The ways of going through a journey: the same steps, done and looked at differently.

/// How a journey is walked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Way {
    /// With a finger or a mouse. On every screen the accessibility checker looks, also at 400 %, and pictures are taken.
    #[default]
    ByTouch,
    /// With the keyboard alone. Every screen is gone through with the Tab key, from its first stop to its last.
    ByKeyboard,
    /// With one switch: Space, when what is wanted is lit.
    ByOneSwitch,
    /// With two: Space until what is wanted is lit, then Enter.
    ByTwoSwitches,
    /// With a pointer that rests on what is wanted, as an eye-gaze camera moves it.
    ByLook,
    /// With a finger on a page that has come to rest, as a child taps: Chromium's own touches, for the bench.
    ByFinger,
    /// By touch, in the language of pseudo.rs. On every screen all words are read, and nothing may stick out.
    InPseudo,
}
