//! Every component on one page, with when to use it. For those who build and those who check.

mod forms;
mod lists;
mod pictures;
mod pupil;
mod ways;

use leptos::prelude::*;

use crate::{
    ui::{Button, ButtonKind, Dialog, LinkButton, Reader, Screen},
    words::say,
};

/// The page at `#/gallery`.
#[component]
pub fn GalleryPage() -> impl IntoView {
    let back = Callback::new(|()| ());
    let tell = Callback::new(|()| ());
    let listen = Signal::stored(say("gallery-lead"));
    view! {
        <Screen
            title=say("gallery-title")
            reader=Reader::Pupil
            page="gallery"
            on_back=back
            tell=tell
            listen=listen
        >
            <p>{say("gallery-lead")}</p>
            <Part name="button" show=buttons />
            <Part name="card" show=pictures::cards />
            <Part name="picture" show=pictures::all />
            <Part name="think" show=pupil::think />
            <Part name="listen" show=pupil::listen />
            <Part name="ways" show=ways::all />
            <Part name="owl" show=pupil::owls />
            <Part name="progress" show=pupil::progress />
            <Part name="ink" show=pupil::ink />
            <Part name="field" show=forms::fields />
            <Part name="choices" show=forms::choices />
            <Part name="select" show=forms::select />
            <Part name="file" show=forms::file />
            <Part name="error" show=forms::errors />
            <Part name="dialog" show=dialog />
            <Part name="banner" show=lists::banners />
            <Part name="notices" show=lists::notices />
            <Part name="columns" show=lists::columns />
            <Part name="empty" show=lists::empty />
        </Screen>
    }
    .into_any()
}

/// One component: its name, its guidance, itself.
#[component]
fn Part(name: &'static str, show: fn() -> AnyView) -> impl IntoView {
    view! {
        <section class="gallery-part">
            <h2>{say(&format!("gallery-{name}"))}</h2>
            <p>{say(&format!("gallery-{name}-when"))}</p>
            <div class="gallery-show">{show()}</div>
        </section>
    }
}

/// Nothing happens in the gallery.
fn nothing() -> Callback<()> {
    Callback::new(|()| ())
}

fn buttons() -> AnyView {
    view! {
        <Button label=say("gallery-button-primary") on_press=nothing() icon="next" />
        <Button label=say("gallery-button-plain") on_press=nothing() kind=ButtonKind::Plain />
        <Button label=say("gallery-button-quiet") on_press=nothing() kind=ButtonKind::Quiet />
        <Button label=say("gallery-button-danger") on_press=nothing() kind=ButtonKind::Danger icon="bin" />
        <Button label=say("gallery-button-waiting") on_press=nothing() disabled=Signal::stored(true) />
        <LinkButton label=say("gallery-title") href="#/gallery" kind=ButtonKind::Plain />
    }
    .into_any()
}

fn dialog() -> AnyView {
    let open = RwSignal::new(false);
    let show = Callback::new(move |()| open.set(true));
    let close = Callback::new(move |()| open.set(false));
    view! {
        <Button label=say("gallery-dialog-open") on_press=show kind=ButtonKind::Plain />
        <Dialog open=open title=say("gallery-dialog-title")>
            <div class="picker-answers">
                <Button label=say("gallery-dialog-yes") on_press=close icon="tick" />
                <Button label=say("gallery-dialog-no") on_press=close kind=ButtonKind::Plain />
            </div>
        </Dialog>
    }
    .into_any()
}
