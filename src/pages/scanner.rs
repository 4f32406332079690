//! The scanner: what the camera sees, what it says of it, and the ways round a camera.

use leptos::{html, prelude::*};

use crate::shell::{ScanDesk, Sight};
use crate::ui::{Banner, BannerKind, Button, ButtonKind, FilePick, Picked};
use crate::words::say;

/// The camera's picture, with a torch where there is one, and a picture from a file where there is no camera. It opens the
/// camera by itself: whoever comes to a page with a scanner has asked for one.
#[component]
pub fn Scanner(desk: ScanDesk, #[prop(into)] label: Signal<String>) -> impl IntoView {
    let finder = NodeRef::<html::Video>::new();
    let open = move || {
        if let Some(finder) = finder.get_untracked() {
            desk.open(finder);
        }
    };
    Effect::new(move || {
        if finder.get().is_some() {
            open();
        }
    });
    let sight = desk.sight;
    let torch = desk.torch;
    let picked = Callback::new(move |files: Picked| desk.picked(files.into_iter().map(|(_, bytes)| bytes).collect()));
    view! {
        <div class="scanner">
            <div class="scanner-finder" data-open=move || (sight.get() == Sight::Open).then_some("")>
                <video class="scanner-video" node_ref=finder muted playsinline aria-label=move || label.get()></video>
                <div class="scanner-corners" aria-hidden="true"></div>
                <p class="scanner-waiting" role="status">{move || waiting(sight.get())}</p>
            </div>
            <div class="actions">
                <Show when=move || !matches!(sight.get(), Sight::Open | Sight::Opening)>
                    <Button label=say("scan-open") icon="camera" on_press=Callback::new(move |()| open()) />
                </Show>
                <Show when=move || torch.get().is_some()>
                    <Button
                        label=say("scan-torch")
                        kind=ButtonKind::Plain
                        pressed=Signal::derive(move || torch.get() == Some(true))
                        on_press=Callback::new(move |()| desk.turn_torch())
                    />
                </Show>
            </div>
            <div class="scanner-said" aria-live="polite">
                {move || desk.said.get().map(|word| view! { <Banner kind=BannerKind::Warning>{say(word)}</Banner> })}
            </div>
            <FilePick
                id="scan-picture"
                label=say("scan-picture")
                hint=say("scan-picture-hint")
                accept="image/*"
                multiple=true
                on_picked=picked
            />
        </div>
    }
}

/// What stands in the place of the picture.
fn waiting(sight: Sight) -> String {
    match sight {
        Sight::Open => String::new(),
        Sight::Opening => say("scan-opening"),
        Sight::Closed => say("scan-closed"),
        Sight::Refused => say("scan-refused"),
        Sight::Missing => say("scan-missing"),
        Sight::Busy => say("scan-busy"),
    }
}
