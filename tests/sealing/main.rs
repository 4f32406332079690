//! Keys, locked answers, codes and papers, as people meet them: what opens, what does not, and why.
#![cfg(not(target_arch = "wasm32"))]

mod fixture;

mod answer_texts;
mod class_codes;
mod class_files;
mod envelopes;
mod frames;
mod hostile;
mod hpke_vectors;
mod letters;
mod papers;
mod passwords;
mod samples;
mod school_keys;
mod texts;
