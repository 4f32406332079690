//! How things stand.

use leptos::prelude::*;

use super::nothing;
use crate::{
    domain::person::PictureName,
    ui::{Banner, BannerKind, Button, ButtonKind, Column, ColumnKind, Columns, EmptyState, NameRow, Notices, Picture},
    words::{picture_name, say},
};

pub fn banners() -> AnyView {
    let banner = |kind| view! { <Banner kind=kind>{say("gallery-banner-words")}</Banner> };
    BannerKind::ALL.map(banner).collect_view().into_any()
}

pub fn notices() -> AnyView {
    let news = RwSignal::new(Vec::new());
    // Put in later: they come into sight, and the gallery should open at its top.
    let show = Callback::new(move |()| news.set(vec![(BannerKind::Saved, say("gallery-banner-words"))]));
    view! {
        <Button label=say("gallery-notices") on_press=show kind=ButtonKind::Plain />
        <Notices messages=news />
    }
    .into_any()
}

pub fn columns() -> AnyView {
    let column = |kind: ColumnKind| {
        let title = match kind {
            ColumnKind::Done => "gallery-columns-done",
            ColumnKind::StillToCome => "gallery-columns-to-come",
            ColumnKind::NeedsYou => "gallery-columns-needs-you",
        };
        view! {
            <Column kind=kind title=say(title) count=Signal::stored(3)>
                {(0..3).filter_map(PictureName::nth).map(row).collect_view()}
            </Column>
        }
    };
    view! { <Columns>{ColumnKind::ALL.map(column).collect_view()}</Columns> }.into_any()
}

fn row(picture: PictureName) -> impl IntoView {
    view! {
        <NameRow
            name=picture_name(picture)
            picture=Picture::animal(picture.colour(), picture.animal())
            note=say("gallery-columns-note")
            on_press=nothing()
        />
    }
}

pub fn empty() -> AnyView {
    let picture = Picture::File("door-teacher.svg".to_owned());
    view! { <EmptyState picture=picture title=say("gallery-empty-title") text=say("gallery-empty-text") /> }.into_any()
}
