//! The press's worker: PDFs out of finished lines. It fetches the fonts that a paper needs, and keeps them.

use std::cell::RefCell;
use std::rc::Rc;

use thinkclick::documents::order::{PressOrder, Pressed};
use thinkclick::documents::{Fonts, PaperError};
use thinkclick::domain::record::encode;
use thinkclick::platform::worker_side::{self, Meanwhile};

fn main() {
    thinkclick::platform::crash::install();
    let fonts = Rc::new(RefCell::new(Fonts::default()));
    worker_side::serve_async(move |bytes, meanwhile| {
        let fonts = fonts.clone();
        Box::pin(async move {
            let pressed = press(&bytes, &fonts, &meanwhile).await;
            encode(&pressed.unwrap_or_else(|error| Pressed::from(Err(error))))
        })
    });
}

async fn press(bytes: &[u8], fonts: &RefCell<Fonts>, meanwhile: &Meanwhile) -> Result<Pressed, PaperError> {
    let order = PressOrder::parse(bytes)?;
    for file in order.fonts_needed() {
        if fonts.borrow().get(file).is_none() {
            // The worker lies in w/<hash>/, the fonts beside that folder.
            let path = format!("../../fonts/documents/{}", file.name());
            let bytes = worker_side::fetch_bytes(&path).await.map_err(|_| PaperError::FontMissing(file.name()))?;
            fonts.borrow_mut().insert(file, bytes);
        }
    }
    Ok(order.press(&fonts.borrow(), &|done, of| meanwhile.tell(done, of)))
}
