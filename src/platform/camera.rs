//! The device's camera, and pictures out of files: both as shades of grey.

use std::cell::Cell;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap, MediaStream, MediaStreamConstraints,
    MediaStreamTrack,
};

use super::{error_name, property};
use crate::domain::qr::Grey;

/// Where the person sees what the camera sees.
pub use web_sys::HtmlVideoElement as Finder;

/// Wanted of the camera. A larger picture costs an old iPad more time than it gains.
const WIDTH: f64 = 1280.0;
const HEIGHT: f64 = 960.0;
/// A picture out of a file is looked through at this size at most: what a phone takes has four times as many dots.
const LARGEST: f64 = 2000.0;

/// Why there is no camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraError {
    /// The person or the school's settings said no.
    Refused,
    /// This device has none, or its browser gives none.
    Missing,
    /// Another program has it.
    Busy,
}

/// A camera that is on, until it is dropped.
pub struct Camera {
    stream: MediaStream,
    finder: Finder,
    desk: Desk,
    torch: Cell<bool>,
}

impl Camera {
    /// Turns on the camera that looks away from the person, where there is one. The browser asks the person first.
    pub async fn open(finder: Finder) -> Result<Self, CameraError> {
        let navigator = web_sys::window().ok_or(CameraError::Missing)?.navigator();
        // Absent outside https, and in some browsers inside other apps.
        property(&navigator, "mediaDevices").ok_or(CameraError::Missing)?;
        let devices = navigator.media_devices().map_err(|_| CameraError::Missing)?;
        let wish = object([
            ("facingMode", JsValue::from("environment")),
            ("width", object([("ideal", WIDTH.into())])),
            ("height", object([("ideal", HEIGHT.into())])),
        ]);
        let constraints = MediaStreamConstraints::new();
        constraints.set_video(&wish);
        let asked = devices.get_user_media_with_constraints(&constraints).map_err(|error| why(&error))?;
        let stream: MediaStream = JsFuture::from(asked).await.map_err(|error| why(&error))?.unchecked_into();
        let desk = Desk::new().ok_or(CameraError::Missing)?;
        let camera = Self { stream, finder, desk, torch: Cell::new(false) };
        // Safari on an iPad would otherwise fill the screen with it.
        camera.finder.set_muted(true);
        camera.finder.set_src_object(Some(&camera.stream));
        if let Ok(playing) = camera.finder.play() {
            // Refused only when the page is just being left.
            let _ = JsFuture::from(playing).await;
        }
        Ok(camera)
    }

    /// What it sees now; nothing while it is warming up.
    pub fn look(&self) -> Option<Grey> {
        let (width, height) = (self.finder.video_width(), self.finder.video_height());
        let (width, height) = fitted(width.into(), height.into(), WIDTH)?;
        self.desk.lay(width, height);
        let draw = |desk: &CanvasRenderingContext2d| {
            desk.draw_image_with_html_video_element_and_dw_and_dh(&self.finder, 0.0, 0.0, width.into(), height.into())
        };
        draw(&self.desk.context).ok()?;
        self.desk.shades(width, height)
    }

    /// Whether the torch is on; none where this camera has no torch.
    pub fn torch(&self) -> Option<bool> {
        let track = self.track()?;
        let get = property(&track, "getCapabilities")?.dyn_into::<js_sys::Function>().ok()?;
        let torch = property(&get.call0(&track).ok()?, "torch")?;
        // A list of what it can be in some browsers, a plain yes in others.
        let has = torch.as_bool().unwrap_or_else(|| Array::is_array(&torch) && Array::from(&torch).length() > 1);
        has.then(|| self.torch.get())
    }

    /// Turns the torch on or off. Where it does not obey, nothing happens.
    pub async fn set_torch(&self, on: bool) {
        let Some(track) = self.track() else { return };
        let wish = object([("advanced", Array::of1(&object([("torch", on.into())])).into())]);
        let apply = property(&track, "applyConstraints").and_then(|it| it.dyn_into::<js_sys::Function>().ok());
        let asked = apply.and_then(|apply| apply.call1(&track, &wish).ok());
        let asked = asked.and_then(|promise| promise.dyn_into::<js_sys::Promise>().ok());
        if let Some(asked) = asked
            && JsFuture::from(asked).await.is_ok()
        {
            self.torch.set(on);
        }
    }

    fn track(&self) -> Option<MediaStreamTrack> {
        self.stream.get_video_tracks().get(0).dyn_into().ok()
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        self.finder.set_src_object(None);
    }
}

/// A picture out of a file's bytes; nothing for what this browser cannot show.
pub async fn picture(bytes: &[u8]) -> Option<Grey> {
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&js_sys::Uint8Array::from(bytes))).ok()?;
    let asked = web_sys::window()?.create_image_bitmap_with_blob(&blob).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let (width, height) = fitted(bitmap.width().into(), bitmap.height().into(), LARGEST)?;
    let desk = Desk::new()?;
    desk.lay(width, height);
    let drawn = desk.context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width.into(), height.into());
    bitmap.close();
    drawn.ok()?;
    desk.shades(width, height)
}

/// A canvas that nobody sees, to read the dots from.
struct Desk {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Desk {
    fn new() -> Option<Self> {
        let canvas = web_sys::window()?.document()?.create_element("canvas").ok()?;
        let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
        let wish = object([("willReadFrequently", true.into())]);
        let context = canvas.get_context_with_context_options("2d", &wish).ok()??.dyn_into().ok()?;
        Some(Self { canvas, context })
    }

    fn lay(&self, width: u32, height: u32) {
        if (self.canvas.width(), self.canvas.height()) != (width, height) {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
    }

    fn shades(&self, width: u32, height: u32) -> Option<Grey> {
        let dots = self.context.get_image_data(0.0, 0.0, width.into(), height.into()).ok()?;
        Grey::of_colours(width, height, &dots.data())
    }
}

/// As large as it is, and its longer side not longer than this. Nothing for what has no size.
fn fitted(width: f64, height: f64, longest: f64) -> Option<(u32, u32)> {
    let scale = (longest / width.max(height)).min(1.0);
    let size = ((width * scale).round() as u32, (height * scale).round() as u32);
    (size.0 > 0 && size.1 > 0).then_some(size)
}

fn object<const N: usize>(entries: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        // A fresh object takes any property.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}

fn why(error: &JsValue) -> CameraError {
    match error_name(error).as_str() {
        "NotAllowedError" | "SecurityError" => CameraError::Refused,
        "NotReadableError" | "AbortError" => CameraError::Busy,
        _ => CameraError::Missing,
    }
}
