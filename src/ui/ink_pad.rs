//! Somewhere to sign by hand.

use leptos::{ev, prelude::*, svg};

use super::{Button, ButtonKind};
use crate::words::say;

/// One line drawn without lifting the pen.
pub type Stroke = Vec<(f32, f32)>;

/// The pad's own paper, in its own units (about a CSS pixel on an iPad). Strokes are kept in these, so that turning
/// the iPad, zooming or a late resize can never lose or bend them.
pub const PAPER: (f32, f32) = (800.0, 320.0);

/// How near to the side edges a stroke may not start: there the iPad takes it for a swipe back.
const EDGE: f32 = 24.0;

/// A pad to draw on with a finger, a pencil or a mouse. One pen at a time; a resting palm draws nothing. Those who
/// cannot draw sign in another way, and the words under the pad say so.
#[component]
pub fn InkPad(
    strokes: RwSignal<Vec<Stroke>>,
    #[prop(into)] label: Signal<String>,
    /// Called after each stroke, and after strokes were taken back.
    #[prop(optional, into)]
    on_pen_up: Option<Callback<()>>,
) -> impl IntoView {
    let pad = NodeRef::<svg::Svg>::new();
    let pen = RwSignal::new(None::<i32>);
    let wet = RwSignal::new(Stroke::new());

    let place = move |event: &ev::PointerEvent| {
        let edges = pad.get_untracked()?.get_bounding_client_rect();
        let (width, height) = (edges.width() as f32, edges.height() as f32);
        if width < 1.0 || height < 1.0 {
            return None;
        }
        let (x, y) = (event.client_x() as f32 - edges.left() as f32, event.client_y() as f32 - edges.top() as f32);
        let inside = x > EDGE.min(width / 16.0) && x < width - EDGE.min(width / 16.0);
        Some((inside, (x * PAPER.0 / width, y * PAPER.1 / height)))
    };
    let down = move |event: ev::PointerEvent| {
        event.prevent_default();
        let resting = pen.get_untracked().is_some() || !event.is_primary() || event.button() != 0;
        let Some((true, point)) = place(&event) else { return };
        if resting {
            return;
        }
        if let Some(pad) = pad.get_untracked() {
            drop(pad.set_pointer_capture(event.pointer_id()));
        }
        pen.set(Some(event.pointer_id()));
        wet.set(vec![point]);
    };
    let moved = move |event: ev::PointerEvent| {
        if pen.get_untracked() != Some(event.pointer_id()) {
            return;
        }
        if let Some((_, point)) = place(&event) {
            wet.update(|wet| wet.push(on_paper(point)));
        }
    };
    let up = move |event: ev::PointerEvent| {
        if pen.get_untracked() != Some(event.pointer_id()) {
            return;
        }
        pen.set(None);
        let stroke = wet.get_untracked();
        wet.set(Stroke::new());
        strokes.update(|strokes| strokes.push(stroke));
        if let Some(done) = on_pen_up {
            done.run(());
        }
    };
    let empty = Signal::derive(move || strokes.with(Vec::is_empty));
    let taken_back = move || {
        if let Some(done) = on_pen_up {
            done.run(());
        }
    };
    let undo = Callback::new(move |()| {
        strokes.update(|strokes| drop(strokes.pop()));
        taken_back();
    });
    let clear = Callback::new(move |()| {
        strokes.set(Vec::new());
        taken_back();
    });
    view! {
        <div class="ink-pad">
            <svg
                class="ink-pad-paper"
                node_ref=pad
                viewBox=format!("0 0 {} {}", PAPER.0, PAPER.1)
                role="img"
                aria-label=move || label.get()
                data-empty=move || (empty.get() && wet.with(Vec::is_empty)).then_some("")
                on:pointerdown=down
                on:pointermove=moved
                on:pointerup=up
                on:pointercancel=up
                on:touchstart=|event: ev::TouchEvent| event.prevent_default()
                on:touchmove=|event: ev::TouchEvent| event.prevent_default()
            >
                <line class="ink-pad-line" x1="60" y1="240" x2="740" y2="240"></line>
                <path class="ink-pad-cross" d="M64 204 l20 24 m0 -24 l-20 24"></path>
                <path class="ink-pad-ink" d=move || strokes.with(|strokes| strokes.iter().map(|s| outline(s)).collect::<String>())></path>
                <path class="ink-pad-ink" d=move || wet.with(|wet| outline(wet))></path>
            </svg>
            <p class="ink-pad-hint">{say("ui-ink-hint")}</p>
            <div class="actions">
                <Button label=say("ui-ink-undo") on_press=undo kind=ButtonKind::Plain icon="undo" disabled=empty />
                <Button label=say("ui-ink-clear") on_press=clear kind=ButtonKind::Plain icon="bin" disabled=empty />
            </div>
        </div>
    }
}

/// A point held inside the paper, so that a stroke that runs over the edge ends at the edge.
fn on_paper((x, y): (f32, f32)) -> (f32, f32) {
    (x.clamp(0.0, PAPER.0), y.clamp(0.0, PAPER.1))
}

/// A stroke as a path: curves through the middles between points; a lone point becomes a dot.
fn outline(stroke: &[(f32, f32)]) -> String {
    let (Some(&(x, y)), Some(&(end_x, end_y))) = (stroke.first(), stroke.last()) else { return String::new() };
    let curve = |pair: &[(f32, f32)]| match *pair {
        [(x, y), (nx, ny)] => format!("Q{x:.1} {y:.1} {:.1} {:.1}", f32::midpoint(x, nx), f32::midpoint(y, ny)),
        _ => String::new(),
    };
    let curves: String = stroke.windows(2).map(curve).collect();
    format!("M{x:.1} {y:.1}{curves}L{:.1} {end_y:.1}", end_x + 0.1)
}

#[cfg(test)]
mod tests {
    use super::outline;

    #[test]
    fn a_lone_point_is_a_dot_and_nothing_is_nothing() {
        assert_eq!(outline(&[]), "");
        assert_eq!(outline(&[(10.0, 20.0)]), "M10.0 20.0L10.1 20.0");
    }

    #[test]
    fn a_stroke_runs_through_the_middles_to_its_end() {
        assert_eq!(outline(&[(0.0, 0.0), (10.0, 20.0)]), "M0.0 0.0Q0.0 0.0 5.0 10.0L10.1 20.0");
    }
}
