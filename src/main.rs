//! Mounts the app, nothing else.

fn main() {
    thinkclick::platform::crash::install();
    thinkclick::app::mount();
}
