//! The frame of every page.

use leptos::{html, prelude::*};

use super::{Icon, Listen};
use crate::words::say;

/// Who reads the page: decides type, sizes and how much is said at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Pupil,
    Adult,
    Board,
}

impl Reader {
    fn name(self) -> &'static str {
        match self {
            Self::Pupil => "pupil",
            Self::Adult => "adult",
            Self::Board => "board",
        }
    }
}

/// A page: Back, Listen and Tell a grown-up always in the same three places, then the title, then what the page is
/// about. The title takes the focus when the page appears or its title changes, so that everyone starts at the top.
#[component]
pub fn Screen(
    #[prop(into)] title: Signal<String>,
    reader: Reader,
    #[prop(optional)] on_back: Option<Callback<()>>,
    #[prop(optional, into)] listen: Option<Signal<String>>,
    #[prop(optional)] tell: Option<Callback<()>>,
    /// The page's name in the style sheets, such as "rules".
    #[prop(optional)]
    page: &'static str,
    children: Children,
) -> impl IntoView {
    let heading = NodeRef::<html::H1>::new();
    let scroller = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        title.track();
        if let Some(body) = document().body() {
            drop(body.set_attribute("data-reader", reader.name()));
        }
        if let (Some(heading), Some(scroller)) = (heading.get(), scroller.get()) {
            let is_there = heading.is_connected();
            let start = move || {
                scroller.set_scroll_top(0);
                drop(heading.focus());
            };
            // At once where the page is there already, so that a quick tap never finds it moving.
            match is_there {
                true => start(),
                false => request_animation_frame(start),
            }
        }
    });
    view! {
        <div class="screen" data-reader=reader.name() data-page=page>
            <div class="screen-scroller" node_ref=scroller>
                <header class="screen-bar">
                    <div class="screen-back">{on_back.map(|back| view! { <Back press=back /> })}</div>
                    <div class="screen-listen">{listen.map(|text| view! { <Listen text=text /> })}</div>
                    <div class="screen-tell">{tell.map(|tell| view! { <Tell press=tell /> })}</div>
                </header>
                <main class="screen-main">
                    <h1 class="screen-title" node_ref=heading tabindex="-1">{move || title.get()}</h1>
                    {children()}
                </main>
            </div>
        </div>
    }
}

/// One step back.
#[component]
fn Back(press: Callback<()>) -> impl IntoView {
    view! {
        <button type="button" class="bar-button" data-place="back" on:click=move |_| press.run(())>
            <Icon name="back" />
            <span>{say("ui-back")}</span>
        </button>
    }
}

/// Opens the card to show to a grown-up. Always there, never counted.
#[component]
fn Tell(press: Callback<()>) -> impl IntoView {
    view! {
        <button type="button" class="bar-button" data-place="tell" on:click=move |_| press.run(())>
            <Icon name="tell" />
            <span>{say("ui-tell")}</span>
        </button>
    }
}
