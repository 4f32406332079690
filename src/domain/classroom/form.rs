//! The teacher's forms, read: all slips are told at once, each with its field.

use super::NewClass;
use crate::domain::person::{Name, NameSlip};
use crate::domain::register::Pupil;
use crate::domain::together::FormSlip;

/// The school key that a new class is locked to besides its password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchoolWords {
    /// It stands in the school pack: nothing to do.
    InPack([u8; 32]),
    /// Made just now; its twelve words must be on paper before the class is made.
    Made { public: [u8; 32], on_paper: bool },
    /// The school has none yet.
    NotMade,
}

impl SchoolWords {
    fn key(self) -> Result<[u8; 32], FormSlip> {
        match self {
            Self::InPack(public) | Self::Made { public, on_paper: true } => Ok(public),
            Self::Made { on_paper: false, .. } => Err(FormSlip::new("school-words-safe", "slip-school-words")),
            Self::NotMade => Err(FormSlip::new("school-key-make", "slip-school-key")),
        }
    }
}

/// The form for a new class, as typed.
pub struct ClassForm<'a> {
    pub name: &'a str,
    pub band: Option<&'a str>,
    /// The children of the list below the names.
    pub pupils: &'a [Pupil],
    /// Nothing in the list needs putting right, or the teacher goes on without those lines.
    pub list_settled: bool,
    pub password: &'a str,
    pub again: &'a str,
    /// Whether the password is strong enough to lock a class with.
    pub strong: bool,
    pub school: SchoolWords,
}

impl ClassForm<'_> {
    /// Reads the form; all slips are told at once, each with its field.
    pub fn read(&self) -> Result<NewClass, Vec<FormSlip>> {
        let mut slips = Vec::new();
        let name =
            Name::parse(self.name).map_err(|slip| slips.push(FormSlip::new("class-name", class_name_slip(slip)))).ok();
        if self.band.is_none() {
            slips.push(FormSlip::new("class-band", "slip-band"));
        }
        if self.pupils.is_empty() || !self.list_settled {
            slips.push(FormSlip::new("class-names", "slip-names"));
        }
        if !self.strong {
            slips.push(FormSlip::new("class-password", "slip-password-weak"));
        }
        if self.password != self.again {
            slips.push(FormSlip::new("class-password-again", "slip-password-again"));
        }
        let school_key = self.school.key().map_err(|slip| slips.push(slip)).ok();
        match (name, self.band, school_key) {
            (Some(name), Some(band), Some(school_key)) if slips.is_empty() => Ok(NewClass {
                name,
                band: band.to_owned(),
                pupils: self.pupils.to_vec(),
                password: self.password.to_owned(),
                school_key: Some(school_key),
            }),
            _ => Err(slips),
        }
    }
}

/// The reason for moving or setting aside an answer, as typed. It stays in the class's log.
pub fn read_reason(typed: &str) -> Result<String, &'static str> {
    let reason = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    match reason.chars().count() {
        0 => Err("slip-reason"),
        1..=LONGEST_REASON => Ok(reason),
        _ => Err("slip-reason-long"),
    }
}

/// The longest reason: two lines of the log.
const LONGEST_REASON: usize = 200;

/// The staff code as typed twice: six digits, and not the first ones a pupil would try.
pub fn read_staff_code(typed: &str, again: &str) -> Result<String, Vec<FormSlip>> {
    let code: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    let repeated: String = again.chars().filter(|sign| !sign.is_whitespace()).collect();
    if code.len() != 6 || !code.bytes().all(|sign| sign.is_ascii_digit()) {
        return Err(vec![FormSlip::new("staff-code", "slip-staff-code")]);
    }
    let steps: Vec<i32> =
        code.bytes().zip(code.bytes().skip(1)).map(|(one, next)| i32::from(next) - i32::from(one)).collect();
    if let [first, rest @ ..] = steps.as_slice()
        && first.abs() <= 1
        && rest.iter().all(|step| step == first)
    {
        return Err(vec![FormSlip::new("staff-code", "slip-staff-code-easy")]);
    }
    if code != repeated {
        return Err(vec![FormSlip::new("staff-code-again", "slip-staff-code-again")]);
    }
    Ok(code)
}

/// The message of a slip in the class's name.
fn class_name_slip(slip: NameSlip) -> &'static str {
    match slip {
        NameSlip::Empty => "slip-class-name-empty",
        NameSlip::TooLong => "slip-class-name-long",
        NameSlip::HiddenSign => "slip-class-name-hidden",
    }
}
