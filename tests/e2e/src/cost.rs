//! What a visit costs: bytes over the network, and a person's time.

use xtask::server::Seen;

use crate::{Browser, Class, Site, Visit};

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

impl Browser {
    /// Whether times are wanted: `--times`, as the bench says.
    pub fn is_timed(&self) -> bool {
        std::env::args().any(|word| word == "--times")
    }

    /// Presses a button. Where times are wanted, prints how long it then takes until this holds in the page, by the page's
    /// own clock.
    pub fn press_and_time(&self, what: &str, button: &str, until: &str) {
        if !self.is_timed() {
            return self.press_button(button);
        }
        let watch = format!(
            "const before = __e2e.savedCount();
             const watch = window.__watch = {{ workers: [] }};
             const post = Worker.prototype.postMessage;
             Worker.prototype.postMessage = function (...message) {{
               const sent = performance.now();
               const heard = () => watch.workers.push(Math.round(performance.now() - sent));
               this.addEventListener('message', heard, {{ once: true }});
               return post.apply(this, message);
             }};
             const look = () => {until} ? watch.milliseconds = performance.now() - watch.start : setTimeout(look);
             document.addEventListener('click', () => {{ watch.start = performance.now(); look(); }}, {{ capture: true, once: true }})"
        );
        self.script(&watch, &[]);
        self.press_button(button);
        let milliseconds = self.until(what, || self.script("return __watch.milliseconds", &[]).as_f64());
        let shares = "const shares = performance.getEntriesByType('measure').map(({ name, duration }) => `${name} ${duration.toFixed(1)} ms`);
             return [...shares, ...__watch.workers.map((answer) => `a worker's answer ${answer} ms`)].join(', ')";
        let shares = self.script(shares, &[]);
        println!("  note    {what}: {milliseconds:.0} ms, of it {}", shares.as_str().unwrap_or_default());
    }
}
