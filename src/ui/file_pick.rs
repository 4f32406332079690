//! Picking files from this device.

use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_futures::js_sys::Uint8Array;

use crate::words::{say, say_with};

/// Files come in as their name and their bytes.
pub type Picked = Vec<(String, Vec<u8>)>;

/// The most that is read in one go, in megabytes.
const MOST_MEGABYTES: u32 = 64;
const MOST_BYTES: f64 = MOST_MEGABYTES as f64 * 1_048_576.0;

/// How the reading goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Resting,
    Busy,
    TooBig,
    Failed,
}

/// A place to pick files from or to drop them on; it reads them itself. Picking the same file again works. It is the
/// browser's own file field, so that keyboard, switch, screen reader and dropping need nothing of ours.
#[component]
pub fn FilePick(
    id: &'static str,
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] hint: Signal<String>,
    /// Endings such as ".thinkclick"; empty for any.
    #[prop(optional)]
    accept: &'static str,
    #[prop(optional)] multiple: bool,
    /// Of a longer file only so many bytes and one more are read: enough to say that it is too long.
    #[prop(default = MOST_BYTES)]
    most_each: f64,
    #[prop(optional, into)] disabled: Signal<bool>,
    on_picked: Callback<Picked>,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let reading = RwSignal::new(Reading::Resting);
    let take = move |files: Option<leptos::web_sys::FileList>| {
        let files = listed(files);
        if files.is_empty() || disabled.get_untracked() {
            return;
        }
        let bytes: f64 = files.iter().map(|file| file.size().min(most_each)).sum();
        if bytes > MOST_BYTES {
            reading.set(Reading::TooBig);
            return;
        }
        reading.set(Reading::Busy);
        spawn_local(async move {
            let read = read_all(files, most_each).await;
            // The page may have gone meanwhile: then nobody waits for the files.
            let _ = reading.try_set(if read.is_some() { Reading::Resting } else { Reading::Failed });
            if let Some(read) = read {
                let _ = on_picked.try_run(read);
            }
        });
    };
    let picked = move |_| {
        let Some(input) = input.get_untracked() else { return };
        take(input.files());
        input.set_value("");
    };
    let hint_id = format!("{id}-hint");
    let said = move || match reading.get() {
        Reading::Resting => String::new(),
        Reading::Busy => say("ui-file-reading"),
        Reading::TooBig => say_with("ui-file-too-big", &[("most", MOST_MEGABYTES.into())]),
        Reading::Failed => say("ui-file-failed"),
    };
    view! {
        <div
            class="file-pick"
            data-disabled=move || disabled.get().then_some("")
        >
            <label class="file-pick-label" for=id>{move || label.get()}</label>
            <input
                class="file-pick-input"
                node_ref=input
                type="file"
                id=id
                accept=accept
                multiple=multiple
                disabled=move || disabled.get()
                aria-describedby=hint_id.clone()
                on:change=picked
            />
            <p class="file-pick-hint" id=hint_id hidden=move || hint.get().is_empty()>{move || hint.get()}</p>
            <p class="file-pick-said" role="status" data-wrong=move || matches!(reading.get(), Reading::TooBig | Reading::Failed).then_some("")>
                {said}
            </p>
        </div>
    }
}

fn listed(files: Option<leptos::web_sys::FileList>) -> Vec<leptos::web_sys::File> {
    let Some(files) = files else { return vec![] };
    (0..files.length()).filter_map(|place| files.get(place)).collect()
}

/// Reads every file; None when one of them cannot be read.
async fn read_all(files: Vec<leptos::web_sys::File>, most_each: f64) -> Option<Picked> {
    let mut read = Vec::new();
    for file in files {
        let part = file.slice_with_f64_and_f64(0.0, file.size().min(most_each + 1.0)).ok()?;
        let buffer = JsFuture::from(part.array_buffer()).await.ok()?;
        read.push((file.name(), Uint8Array::new(&buffer).to_vec()));
    }
    Some(read)
}
