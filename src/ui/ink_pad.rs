//! Somewhere to sign by hand.

mod brush;
mod desk;
mod hold;
mod pointer;
mod resized;

use leptos::{ev, html, prelude::*};

use self::desk::Desk;
use self::hold::Comes;
use self::resized::Resized;
use super::{Button, ButtonKind, Dialog};
use crate::words::say;

/// One line drawn without lifting the pen.
pub type Stroke = Vec<(f32, f32)>;

/// The pad's own paper, in its own units (about a CSS pixel on an iPad). Strokes are kept in these, so that turning
/// the iPad, zooming or a late resize can never lose or bend them.
pub const PAPER: (f32, f32) = (800.0, 320.0);

/// How near to the sides of the screen a stroke may not start: there the iPad takes it for a swipe back.
const EDGE: f32 = 24.0;

/// A pad to draw on with a finger, a pencil or a mouse. One pointer draws at a time; a resting palm draws nothing, and a pen
/// takes over from a finger. A line that is cut short by a call or a turn of the iPad stays. Those who cannot draw sign in
/// another way, and the words under the pad say so.
#[component]
pub fn InkPad(
    strokes: RwSignal<Vec<Stroke>>,
    #[prop(into)] label: Signal<String>,
    /// Called after each stroke, and after strokes were taken back.
    #[prop(optional, into)]
    on_pen_up: Option<Callback<()>>,
) -> impl IntoView {
    let canvas = NodeRef::<html::Canvas>::new();
    let desk = StoredValue::new_local(Desk::default());
    let draw_all = move || {
        if let Some(canvas) = canvas.get_untracked() {
            strokes.with_untracked(|strokes| desk.try_update_value(|desk| desk.lies(&canvas, strokes)));
        }
    };
    let changed = move || {
        if let Some(done) = on_pen_up {
            done.run(());
        }
    };
    let keep = move |stroke: Option<Stroke>| {
        if let Some(stroke) = stroke {
            strokes.update(|strokes| strokes.push(stroke));
            changed();
        }
    };
    let down = move |event: ev::PointerEvent| {
        event.prevent_default();
        let Some(canvas) = canvas.get_untracked() else { return };
        let Some((before, comes)) = desk.try_update_value(|desk| desk.comes(&event, &canvas)) else { return };
        if comes != Comes::Rests {
            // Refused for a pointer that is gone again: then there is nothing to hold.
            drop(canvas.set_pointer_capture(event.pointer_id()));
        }
        if comes == Comes::TakesOver {
            draw_all();
        }
        keep(before);
    };
    let moved = move |event: ev::PointerEvent| desk.update_value(|desk| desk.moves(&event));
    let up = move |event: ev::PointerEvent| keep(desk.try_update_value(|desk| desk.leaves(&event)).flatten());
    let seen = window_event_listener(ev::visibilitychange, move |_| match brush::is_out_of_sight() {
        true => keep(desk.try_update_value(Desk::ends).flatten()),
        // A browser may have let go of the canvas meanwhile.
        false => draw_all(),
    });
    on_cleanup(move || seen.remove());
    let resized = StoredValue::new_local(None::<Resized>);
    Effect::new(move || {
        if let Some(canvas) = canvas.get() {
            resized.set_value(Resized::watch(&canvas, draw_all));
        }
    });
    view! {
        <div class="ink-pad">
            <div class="ink-pad-sheet">
                <svg class="ink-pad-guide" viewBox=format!("0 0 {} {}", PAPER.0, PAPER.1) aria-hidden="true">
                    <line class="ink-pad-line" x1="60" y1="240" x2="740" y2="240"></line>
                    <path class="ink-pad-cross" d="M64 204 l20 24 m0 -24 l-20 24"></path>
                </svg>
                <canvas
                    class="ink-pad-paper"
                    node_ref=canvas
                    role="img"
                    aria-label=move || label.get()
                    on:pointerdown=down
                    on:pointermove=moved
                    on:pointerup=up
                    on:pointercancel=up
                    on:lostpointercapture=up
                    on:touchstart=|event: ev::TouchEvent| event.prevent_default()
                    on:touchmove=|event: ev::TouchEvent| event.prevent_default()
                ></canvas>
            </div>
            <p class="ink-pad-hint">{say("ui-ink-hint")}</p>
            <TakeBack
                strokes=strokes
                on_taken=Callback::new(move |()| {
                    desk.update_value(|desk| desk.forgets(strokes.with_untracked(Vec::len)));
                    draw_all();
                    changed();
                })
            />
        </div>
    }
}

/// Takes back the last line, or, when that was meant, all of them.
#[component]
fn TakeBack(strokes: RwSignal<Vec<Stroke>>, on_taken: Callback<()>) -> impl IntoView {
    let asking = RwSignal::new(false);
    let empty = Signal::derive(move || strokes.with(Vec::is_empty));
    let undo = Callback::new(move |()| {
        strokes.update(|strokes| drop(strokes.pop()));
        on_taken.run(());
    });
    let clear = Callback::new(move |()| {
        asking.set(false);
        strokes.set(Vec::new());
        on_taken.run(());
    });
    view! {
        <div class="actions">
            <Button label=say("ui-ink-undo") on_press=undo kind=ButtonKind::Plain icon="undo" disabled=empty />
            <Button
                label=say("ui-ink-clear")
                on_press=Callback::new(move |()| asking.set(true))
                kind=ButtonKind::Plain
                icon="bin"
                disabled=empty
            />
        </div>
        <Dialog open=asking title=say("ui-ink-clear-title")>
            <p>{say("ui-ink-clear-words")}</p>
            <div class="actions">
                <Button label=say("ui-ink-clear-yes") on_press=clear />
                <Button
                    label=say("ui-ink-clear-no")
                    kind=ButtonKind::Plain
                    on_press=Callback::new(move |()| asking.set(false))
                />
            </div>
        </Dialog>
    }
}
