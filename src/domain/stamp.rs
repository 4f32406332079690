//! The stamps a child may sign with.

/// A stamp: its name, and its shape for the screen and for the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub name: &'static str,
    /// One SVG path in a box of 100 by 100, in absolute M, L, C and Z only, filled by the even-odd rule.
    pub path: &'static str,
}

impl Stamp {
    /// The stamp of this name.
    pub fn named(name: &str) -> Option<Self> {
        STAMPS.iter().chain(&GESTURES).copied().find(|stamp| stamp.name == name)
    }
}

/// All the stamps, in the order they are offered. `public/pictures/stamps.svg` is a copy for the screen.
pub const STAMPS: [Stamp; 10] = [
    Stamp {
        name: "star",
        path: "M47.3 13.4 C49.1 9.1 50.9 9.1 52.7 13.4 L59.6 29.6 C61.4 33.9 64.6 36.2 69.3 36.6 L86.8 38.2 C91.5 38.6 92 40.3 88.5 43.3 L75.2 54.9 C71.7 58 70.5 61.7 71.5 66.2 L75.5 83.5 C76.5 88 75.1 89 71.1 86.6 L55.9 77.6 C52 75.2 48 75.2 44.1 77.6 L28.9 86.6 C24.9 89 23.5 88 24.5 83.5 L28.5 66.2 C29.5 61.7 28.3 58 24.8 54.9 L11.5 43.3 C8 40.3 8.5 38.6 13.2 38.2 L30.7 36.6 C35.4 36.2 38.6 33.9 40.4 29.6 Z",
    },
    Stamp {
        name: "leaf",
        path: "M92 8 C96 46 84 82 48 84 C38 84.6 30 81 25 76 L12 92 C9 95 4 91 7 87 L21 70 C10 44 34 14 92 8 Z M27 66 L66 34 C69 31.5 66 27.5 63 30 L25 60 C25 62 26 64 27 66 Z",
    },
    Stamp {
        name: "rocket",
        path: "M50 3 C66 15 72 34 70 56 L84 70 C87 73 87 76 87 80 L87 90 L68 80 C66 83 64 85 61 86 L39 86 C36 85 34 83 32 80 L13 90 L13 80 C13 76 13 73 16 70 L30 56 C28 34 34 15 50 3 Z M50 28 C55.5 28 60 32.5 60 38 C60 43.5 55.5 48 50 48 C44.5 48 40 43.5 40 38 C40 32.5 44.5 28 50 28 Z M43 89 L57 89 C57 94 54 97 50 99 C46 97 43 94 43 89 Z",
    },
    Stamp {
        name: "shell",
        path: "M50 8 C60 8 66 13 70 17 C80 18 88 26 90 35 C97 44 96 54 92 62 L64 84 L72 90 C74 93 72 96 69 96 L31 96 C28 96 26 93 28 90 L36 84 L8 62 C4 54 3 44 10 35 C12 26 20 18 30 17 C34 13 40 8 50 8 Z M48 22 L47 78 L53 78 L52 22 C52 20 48 20 48 22 Z M28 30 L40 76 L45 75 L32 28 C31 26 27 27 28 30 Z M72 30 L60 76 L55 75 L68 28 C69 26 73 27 72 30 Z M15 48 L32 72 L36 69 L19 45 C17 43 13 45 15 48 Z M85 48 L68 72 L64 69 L81 45 C83 43 87 45 85 48 Z",
    },
    Stamp {
        name: "moon",
        path: "M58 6 C34 12 24 36 32 57 C40 78 64 88 86 76 C79 90 64 97 48 95 C23 92 5 70 8 45 C11 21 33 3 58 6 Z M73 19.7 C73.7 17.9 74.3 17.9 75 19.7 L77.6 26.7 C78.3 28.5 79.5 29.7 81.3 30.4 L88.3 33 C90.1 33.7 90.1 34.3 88.3 35 L81.3 37.6 C79.5 38.3 78.3 39.5 77.6 41.3 L75 48.3 C74.3 50.1 73.7 50.1 73 48.3 L70.4 41.3 C69.7 39.5 68.5 38.3 66.7 37.6 L59.7 35 C57.9 34.3 57.9 33.7 59.7 33 L66.7 30.4 C68.5 29.7 69.7 28.5 70.4 26.7 Z",
    },
    Stamp {
        name: "kite",
        path: "M77.5 5 L62.3 28.9 L42.7 21.5 Z M79.9 6.1 L92.9 45.3 L64.7 30.1 Z M40.6 24.5 L60.2 31.9 L33.7 68 Z M62.6 33.1 L90.9 48.3 L36.1 69.2 Z M27 77 L30.5 80.5 C24 88 16 84 11 94 C10 97 5 95 6.5 91.5 C12 79 22 84 27 77 Z",
    },
    Stamp {
        name: "tree",
        path: "M50 4 C62 4 71 12 72 22 C84 25 92 35 90 47 C96 58 88 72 75 73 C70 79 62 80 57 77 L58 92 C58 95 56 97 53 97 L47 97 C44 97 42 95 42 92 L43 77 C38 80 30 79 25 73 C12 72 4 58 10 47 C8 35 16 25 28 22 C29 12 38 4 50 4 Z M37 33 C39.8 33 42 35.2 42 38 C42 40.8 39.8 43 37 43 C34.2 43 32 40.8 32 38 C32 35.2 34.2 33 37 33 Z M63 39 C65.8 39 68 41.2 68 44 C68 46.8 65.8 49 63 49 C60.2 49 58 46.8 58 44 C58 41.2 60.2 39 63 39 Z M45 54 C47.8 54 50 56.2 50 59 C50 61.8 47.8 64 45 64 C42.2 64 40 61.8 40 59 C40 56.2 42.2 54 45 54 Z",
    },
    Stamp {
        name: "sun",
        path: "M50 26 C63.3 26 74 36.7 74 50 C74 63.3 63.3 74 50 74 C36.7 74 26 63.3 26 50 C26 36.7 36.7 26 50 26 Z M44 19 L46.5 4 L50 2.5 L53.5 4 L56 19 Z M63.4 21.4 L74.2 10.7 L77.9 11.6 L79.9 14.8 L73.1 28.4 Z M77.6 34.7 L92.7 32.5 L95.2 35.3 L94.8 39.1 L81.3 46.1 Z M81.3 53.9 L94.8 60.9 L95.2 64.7 L92.7 67.5 L77.6 65.3 Z M73.1 71.6 L79.9 85.2 L77.9 88.4 L74.2 89.3 L63.4 78.6 Z M56 81 L53.5 96 L50 97.5 L46.5 96 L44 81 Z M36.6 78.6 L25.8 89.3 L22.1 88.4 L20.1 85.2 L26.9 71.6 Z M22.4 65.3 L7.3 67.5 L4.8 64.7 L5.2 60.9 L18.7 53.9 Z M18.7 46.1 L5.2 39.1 L4.8 35.3 L7.3 32.5 L22.4 34.7 Z M26.9 28.4 L20.1 14.8 L22.1 11.6 L25.8 10.7 L36.6 21.4 Z",
    },
    Stamp {
        name: "boat",
        path: "M46 6 C46 3 50 2 52 5 C66 22 74 38 78 54 C79 57 77 59 74 59 L50 59 C47 59 46 57 46 55 Z M40 22 L40 55 C40 57 38 59 36 59 L20 59 C17 59 15 56 17 53 C24 43 32 33 40 22 Z M7 65 L93 65 C96 65 97 68 96 70 C92 84 84 93 74 94 L26 94 C16 93 8 84 4 70 C3 68 4 65 7 65 Z",
    },
    Stamp {
        name: "key",
        path: "M51.8 43 L92 43 C95 43 97 45 97 48 L97 66 C97 69 95 71 92 71 L88 71 C85 71 83 69 83 66 L83 59 L76 59 L76 63 C76 66 74 68 71 68 L67 68 C64 68 62 66 62 63 L62 59 L51.3 59 C47.6 68.6 38.6 75 28 75 C14.2 75 3 63.8 3 50 C3 36.2 14.2 25 28 25 C39.6 25 49 33 51.8 43 Z M28 38 C34.6 38 40 43.4 40 50 C40 56.6 34.6 62 28 62 C21.4 62 16 56.6 16 50 C16 43.4 21.4 38 28 38 Z",
    },
];

/// The pictures of a yes beside a partner: an eye, a speech bubble, a hand that signs, one that reaches. Printed as stamps are.
pub const GESTURES: [Stamp; 4] = [
    Stamp {
        name: "looked",
        path: "M2 50 C18 22 34 14 50 14 C66 14 82 22 98 50 C82 78 66 86 50 86 C34 86 18 78 2 50 Z M12 50 C25 29 38 23 50 23 C62 23 75 29 88 50 C75 71 62 77 50 77 C38 77 25 71 12 50 Z M50 33 C59.4 33 67 40.6 67 50 C67 59.4 59.4 67 50 67 C40.6 67 33 59.4 33 50 C33 40.6 40.6 33 50 33 Z",
    },
    Stamp {
        name: "said",
        path: "M16 10 L84 10 C92 10 97 15 97 23 L97 59 C97 67 92 72 84 72 L48 72 L27 93 C24 96 20 94 20 90 L20 72 L16 72 C8 72 3 67 3 59 L3 23 C3 15 8 10 16 10 Z M28 35 C31.9 35 35 38.1 35 42 C35 45.9 31.9 49 28 49 C24.1 49 21 45.9 21 42 C21 38.1 24.1 35 28 35 Z M50 35 C53.9 35 57 38.1 57 42 C57 45.9 53.9 49 50 49 C46.1 49 43 45.9 43 42 C43 38.1 46.1 35 50 35 Z M72 35 C75.9 35 79 38.1 79 42 C79 45.9 75.9 49 72 49 C68.1 49 65 45.9 65 42 C65 38.1 68.1 35 72 35 Z",
    },
    Stamp {
        name: "signed",
        path: "M30 97 C23 90 19 80 17 71 L6 55 C3 49 10 43 15 48 L25 59 L23 22 C23 14 33 13 34 21 L37 47 L40 47 L39 11 C39 3 50 3 50 11 L51 47 L54 47 L57 14 C58 6 68 7 67 15 L65 49 L68 49 L74 27 C76 20 86 22 84 30 L77 65 C76 78 73 89 66 97 Z M87 44 L91 40 C99 49 98 63 90 72 L86 68 C92 61 93 51 87 44 Z",
    },
    Stamp {
        name: "reached",
        path: "M3 40 L26 40 C31 34 38 31 45 31 L68 31 C77 31 77 42 68 42 L54 42 L54 46 L62 46 C70 46 70 56 62 56 L57 56 L57 59 C63 59 63 69 56 69 L52 69 C54 75 51 79 45 79 L32 79 C24 79 19 75 15 70 L3 70 Z M89 25 C93.9 25 98 29.1 98 34 C98 38.9 93.9 43 89 43 C84.1 43 80 38.9 80 34 C80 29.1 84.1 25 89 25 Z",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screen_shows_the_very_stamps_that_are_printed() {
        let sheet = include_str!("../../public/pictures/stamps.svg");
        for Stamp { name, path } in STAMPS.into_iter().chain(GESTURES) {
            let symbol = format!(
                r#"<symbol id="{name}" viewBox="0 0 100 100"><path fill="currentColor" fill-rule="evenodd" d="{path}"/>"#
            );
            assert!(sheet.contains(&symbol), "{name} differs");
        }
        assert_eq!(sheet.matches("<symbol").count(), STAMPS.len() + GESTURES.len());
    }

    #[test]
    fn a_stamp_keeps_inside_its_box_and_to_four_commands() {
        for Stamp { name, path } in STAMPS.into_iter().chain(GESTURES) {
            assert!(path.chars().filter(char::is_ascii_alphabetic).all(|c| "MLCZ".contains(c)), "{name}");
            let numbers = path.split(|c: char| c.is_ascii_alphabetic() || c == ' ').filter(|word| !word.is_empty());
            assert!(numbers.map(str::parse::<f32>).all(|n| n.is_ok_and(|n| (0.0..=100.0).contains(&n))), "{name}");
        }
    }
}
