//! Where the app is, as the address bar says it.
