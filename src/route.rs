//! Where the app is, as the address bar says it: `#/…`, so that it works from any folder of any static host.

/// A place in the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    #[default]
    Welcome,
    Pupil,
    /// Scanning the class code: this device becomes a class iPad.
    Scan,
    /// The locked answers that wait on this device, for the teacher to collect.
    Answers,
    Family,
    Teacher,
    /// A lesson for a whole class on a big screen.
    Board,
    /// What teachers may want to know of the lessons.
    Notes,
    /// The papers that a school can make.
    Papers,
    Pretend,
    /// Whether a paper is as the school accepted it; opening an office pack.
    Check,
    About,
    Gallery,
}

impl Route {
    /// Every route with its address.
    pub const ALL: [(Route, &'static str); 13] = [
        (Self::Welcome, "#/"),
        (Self::Pupil, "#/pupil"),
        (Self::Scan, "#/scan"),
        (Self::Answers, "#/answers"),
        (Self::Family, "#/family"),
        (Self::Teacher, "#/teacher"),
        (Self::Board, "#/board"),
        (Self::Notes, "#/notes"),
        (Self::Papers, "#/papers"),
        (Self::Pretend, "#/pretend"),
        (Self::Check, "#/check"),
        (Self::About, "#/about"),
        (Self::Gallery, "#/gallery"),
    ];

    /// The address of this place.
    pub fn address(self) -> &'static str {
        Self::ALL.iter().find(|(route, _)| *route == self).map_or("#/", |(_, address)| address)
    }

    /// The place of an address; anything unknown is the welcome.
    pub fn parse(hash: &str) -> Self {
        let path = hash.split('?').next().unwrap_or_default();
        Self::ALL.iter().find(|(_, address)| *address == path).map_or(Self::Welcome, |(route, _)| *route)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_by_its_address() {
        for (route, address) in Route::ALL {
            assert_eq!((route.address(), Route::parse(address)), (address, route));
        }
    }

    #[test]
    fn unknown_addresses_lead_to_the_welcome() {
        for address in ["", "#", "#/nowhere", "#/teacher/x", "teacher"] {
            assert_eq!(Route::parse(address), Route::Welcome);
        }
    }
}
