//! Reading the place where a pupil is, for the screens.

use leptos::prelude::*;

use crate::domain::activity::Band;
use crate::domain::agreement::Way;
use crate::domain::kiosk::{IpadPupil, Kiosk, Place};
use crate::domain::person::ChildNumber;
use crate::domain::school::Translation;
use crate::shell::{Shell, shell};

/// Something that the present place says. It stays as it was while its screen is being left.
pub fn of_place<T>(read: fn(&Place) -> Option<T>) -> Memo<T>
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    let shell = shell();
    Memo::new(move |before: Option<&T>| {
        let now = shell.kiosk.with(|kiosk| match kiosk {
            Kiosk::Visiting(_, place) => read(place),
            _ => None,
        });
        now.or_else(|| before.cloned()).unwrap_or_default()
    })
}

/// How the child has signed before, where it changes that.
pub fn before(shell: Shell) -> Option<Way> {
    shell.kiosk.with_untracked(|kiosk| match kiosk {
        Kiosk::Visiting(_, Place::Signing { signed, .. }) => signed.as_ref().map(|signed| signed.way.clone()),
        _ => None,
    })
}

/// The child of this number, as this iPad knows it.
pub fn pupil(shell: Shell, child: ChildNumber) -> Option<IpadPupil> {
    shell.desk.with_untracked(|desk| desk.as_ref().and_then(|desk| desk.class.pupil(child).cloned()))
}

/// The step of the child whose visit it is: the class's, where it has none of its own.
pub fn band(shell: Shell) -> Option<Band> {
    let class = shell.desk.with(|desk| desk.as_ref().and_then(|desk| desk.class.band()));
    visitor(shell).and_then(|pupil| pupil.band).or(class)
}

/// The child whose visit it is.
pub fn visitor(shell: Shell) -> Option<IpadPupil> {
    let child = shell.kiosk.with(|kiosk| match kiosk {
        Kiosk::Visiting(visit, _) | Kiosk::Welcoming(visit) => Some(visit.child),
        _ => None,
    })?;
    pupil(shell, child)
}

/// The translation that stands under the English for the child whose visit it is.
pub fn beside(shell: Shell) -> Option<Translation> {
    let child = visitor(shell)?.number;
    shell.desk.with_untracked(|desk| desk.as_ref().and_then(|desk| desk.beside(child).map(|(words, _)| words.clone())))
}
