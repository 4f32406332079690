//! Mounts the app, nothing else.

fn main() {
    thinkclick::platform::crash::watch();
    if let Some(place) = thinkclick::platform::address::place_of_the_app() {
        leptos::mount::mount_to(place, thinkclick::app::App).forget();
    }
}
