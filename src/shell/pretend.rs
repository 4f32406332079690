//! The pretend class: every step can be played at once, and nothing is kept.

use leptos::prelude::*;

use super::desk::lay_desk;
use super::parts::part;
use super::queue::Order;
use super::{Keep, School, Shell, Waking, ipad};
use crate::domain::class_list;
use crate::domain::classroom::{Classroom, Event as TeacherEvent, NewClass};
use crate::domain::kiosk::{Event, Kiosk, StaffWish};
use crate::domain::person::Name;
use crate::platform::address;
use crate::platform::store::Store;
use crate::route::Route;
use crate::words::say;

/// The pretend class's password; the screens show it.
pub const PRETEND_PASSWORD: &str = "otter maple lantern bridge";
/// The pretend class's staff code; the screens show it.
pub const PRETEND_STAFF_CODE: &str = "271828";

/// Who to be in the pretend class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Pupil,
    GrownUp,
    Teacher,
}

impl Shell {
    /// Plays this part in the pretend class, which is made when it is not there yet.
    pub fn pretend(self, role: Role) {
        self.order([Order::Pretend(role)].into_iter());
    }

    /// Leaves the pretend class; nothing of it is kept.
    pub fn leave_pretend(self) {
        address::replace(Route::Welcome.address());
        address::reload();
    }
}

part! {
    staff,
    /// Begins to play this part.
    pub fn begin(shell: Shell, role: Role) -> () {
        play(shell, role).await;
    }
}

async fn play(shell: Shell, role: Role) {
    if shell.keep.get_untracked() == Keep::Device {
        shell.keep.set(Keep::Nothing);
        shell.tools(|tools| tools.store = Some(Store::in_memory()));
        if !make(shell).await {
            return;
        }
    }
    match role {
        Role::Pupil => as_pupil(shell).await,
        Role::GrownUp => {
            as_pupil(shell).await;
            let first =
                shell.desk.with_untracked(|desk| desk.as_ref().and_then(|desk| desk.class.pupils.first().cloned()));
            if let Some(pupil) = first {
                shell.kiosk(Event::AskedForStaff(StaffWish::SignTogether(pupil.number)));
                shell.kiosk(Event::TypedStaffCode(PRETEND_STAFF_CODE.to_owned()));
            }
        }
        Role::Teacher => {
            shell.classroom.set(Classroom::Locked { copy: true, wrong: 0, busy: false, message: None });
            shell.go(Route::Teacher);
            super::start::enter(shell, Route::Teacher).await;
            shell.classroom(TeacherEvent::TypedPassword(PRETEND_PASSWORD.to_owned()));
        }
    }
}

/// Makes the class and its code, in memory only.
async fn make(shell: Shell) -> bool {
    if !matches!(shell.school.get_untracked(), School::Ready(_)) {
        return false;
    }
    let Ok(pupils) = class_list::read(&say("pretend-names").replace(", ", "\n")) else { return false };
    let Ok(name) = Name::parse(&say("pretend-class-name")) else { return false };
    let class = NewClass {
        name,
        band: "lower_ks2".to_owned(),
        pupils,
        password: PRETEND_PASSWORD.to_owned(),
        school_key: None,
    };
    use crate::domain::classroom::Effect;
    shell.classroom.set(Classroom::Making {
        from: None,
        suggestion: None,
        school_words: None,
        busy: true,
        message: None,
    });
    super::teacher::carry_out(shell, Effect::Make(Box::new(class))).await;
    super::teacher::carry_out(shell, Effect::MakeCode { staff_code: PRETEND_STAFF_CODE.to_owned() }).await;
    let code = shell.tools(|tools| tools.code.take()).flatten();
    match (shell.store(), code) {
        (Some(store), Some(code)) => ipad::keep_code(&store, &code).await,
        _ => false,
    }
}

/// Shows the class iPad of the pretend class.
pub(super) async fn as_pupil(shell: Shell) {
    if !lay_desk(shell).await {
        return shell.waking.set(Waking::Missing);
    }
    shell.kiosk.set(Kiosk::Choosing);
    shell.go(Route::Pupil);
}

/// Back to where the parts are chosen.
pub(super) fn home(shell: Shell) {
    shell.go(Route::Pretend);
}
