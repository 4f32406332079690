//! The only place that names web-sys: one browser power a file.
