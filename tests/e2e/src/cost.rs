//! What a visit costs over the network.

use xtask::server::Seen;

use crate::{Class, Site, Visit};

impl Visit {
    /// What was fetched so far for the screens themselves: what the service worker fetches afterwards, for a day without a
    /// network, holds nobody up.
    pub fn fetched(&self) -> Vec<Seen> {
        self.server.log().into_iter().take_while(|seen| !seen.path.ends_with("/sw.js")).collect()
    }

    /// The kilobytes of [`Visit::fetched`].
    pub fn kilobytes(&self) -> f64 {
        self.fetched().iter().map(|seen| seen.bytes).sum::<usize>() as f64 / 1000.0
    }

    /// A class iPad that holds its class code and no file of the app opens at the pupils' address, and a child starts: the
    /// log then holds what that took until the first activity was there.
    pub fn comes_to_the_first_activity(&mut self) {
        let site = Site::copy("first-activity", self.engine()).without_keeping().with_an_empty_page();
        self.serve(site.folder(), "/");
        self.browser.go(&format!("{}{}", self.server.address(), Site::EMPTY_PAGE));
        self.browser.is_class_ipad_of(&Class::of(&["Zaynab", "Tom"]));
        self.server.forget();
        self.open("#/pupil");
        self.browser.press_button("Zaynab");
        self.browser.press_button("That’s me");
        self.browser.see_button("Now I will think");
        self.browser.until("the pictures being there", || {
            let all =
                "return [...document.images].every((image) => image.complete) && document.fonts.status === 'loaded'";
            (self.browser.script(all, &[]) == serde_json::json!(true)).then_some(())
        });
    }
}
