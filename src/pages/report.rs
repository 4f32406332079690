//! What a tap reports. Pages decide nothing; they say what happened.

use leptos::prelude::*;

use crate::domain::kiosk::Event;
use crate::domain::together;
use crate::route::Route;
use crate::shell::{Shell, shell};

/// Reports a fact of the class iPad when something is tapped.
pub fn reports(event: impl Fn(Shell) -> Event + Send + Sync + 'static) -> Callback<()> {
    let shell = shell();
    Callback::new(move |()| shell.tapped(event(shell)))
}

/// Reports a fact of the grown-up's pages when something is tapped.
pub fn grown_up(event: impl Fn(Shell) -> together::Event + Send + Sync + 'static) -> Callback<()> {
    let shell = shell();
    Callback::new(move |()| shell.grown_up_tapped(event(shell)))
}

/// Shows the card to show to a grown-up.
pub fn tells() -> Callback<()> {
    let shell = shell();
    Callback::new(move |()| shell.telling.set(true))
}

/// Goes to another place of the app.
pub fn goes(route: Route) -> Callback<()> {
    let shell = shell();
    Callback::new(move |()| shell.go(route))
}

/// Turns something on or off, such as a dialog.
pub fn turns(switch: RwSignal<bool>, to: bool) -> Callback<()> {
    Callback::new(move |()| switch.set(to))
}
