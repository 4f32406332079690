//! Whose line it is: one pointer draws at a time, and a resting palm never does.

/// What touches the pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Pen,
    Finger,
    Mouse,
}

impl Tool {
    /// The tool of a pointer event's `pointerType`.
    pub fn of(kind: &str) -> Self {
        match kind {
            "pen" => Self::Pen,
            "touch" => Self::Finger,
            _ => Self::Mouse,
        }
    }
}

/// What it means when something comes down on the pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comes {
    /// A new line.
    Begins,
    /// A pen: what drew until now was the hand that holds it, and its line goes.
    TakesOver,
    /// The one that drew went without a word, as in a call: its line stays, and a new one begins.
    BeginsAnew,
    /// A palm, or a second finger.
    Rests,
}

/// The pointer that draws now, if one does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hold(Option<(i32, Tool)>);

impl Hold {
    /// Something comes down. Only the first finger on the screen is `primary`.
    pub fn comes(&mut self, pointer: i32, tool: Tool, primary: bool) -> Comes {
        let comes = match self.0 {
            _ if !primary => Comes::Rests,
            None => Comes::Begins,
            Some((held, before)) if held == pointer || before == tool => Comes::BeginsAnew,
            Some((_, Tool::Finger)) if tool == Tool::Pen => Comes::TakesOver,
            Some(_) => Comes::Rests,
        };
        if comes != Comes::Rests {
            self.0 = Some((pointer, tool));
        }
        comes
    }

    /// The tool of this pointer, if it is the one that draws.
    pub fn draws(self, pointer: i32) -> Option<Tool> {
        self.0.filter(|(held, _)| *held == pointer).map(|(_, tool)| tool)
    }

    /// Nothing draws any more.
    pub fn lets_go(&mut self) {
        self.0 = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_palm_rests_while_a_pen_draws_and_a_pen_takes_over_from_a_palm() {
        let mut hold = Hold::default();
        assert_eq!(hold.comes(1, Tool::Finger, true), Comes::Begins);
        assert_eq!(hold.comes(2, Tool::Finger, false), Comes::Rests, "a second finger");
        assert_eq!(hold.comes(3, Tool::Pen, true), Comes::TakesOver);
        assert_eq!((hold.draws(1), hold.draws(3)), (None, Some(Tool::Pen)));
        assert_eq!(hold.comes(4, Tool::Finger, true), Comes::Rests, "the palm beside the pen");
        assert_eq!(hold.draws(3), Some(Tool::Pen));
    }

    #[test]
    fn a_pointer_that_went_without_a_word_blocks_nobody() {
        let mut hold = Hold::default();
        hold.comes(1, Tool::Mouse, true);
        assert_eq!(hold.comes(1, Tool::Mouse, true), Comes::BeginsAnew);
        let mut hold = Hold::default();
        hold.comes(5, Tool::Finger, true);
        assert_eq!(hold.comes(9, Tool::Finger, true), Comes::BeginsAnew, "the first finger on the screen is a new one");
        hold.lets_go();
        assert_eq!(hold.comes(10, Tool::Finger, true), Comes::Begins);
    }
}
