//! A worker.

fn main() {}
