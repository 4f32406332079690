//! The parts of the program: what a child's device does not need is not fetched by it.
//!
//! A release is compiled with the feature `split`; the build then cuts the program at the functions marked here, and each part is
//! fetched when one of its functions is first called. Without the mark, in development and in tests, they are plain functions.

use std::pin::Pin;

/// What a function of another part answers, once that part is here.
pub type Answered<T> = Pin<Box<dyn Future<Output = T>>>;

/// Marks a function as the way into a part of the program: `pupil` (until the first rule is read), `signing` or `staff`.
///
/// A part that does not arrive stops the app on its own plain page: it is among the files that are kept for working offline.
macro_rules! part {
    ($part:ident, $(#[$about:meta])* $vis:vis fn $name:ident($($arg:ident: $kind:ty),*) -> $answer:ty $body:block) => {
        $(#[$about])*
        #[cfg_attr(
            feature = "split",
            leptos::wasm_split::wasm_split(
                $part,
                wasm_split_path = leptos::wasm_split,
                return_wrapper(let answered = _; { answered.await } -> $answer)
            )
        )]
        $vis fn $name($($arg: $kind),*) -> $crate::shell::Answered<$answer> {
            Box::pin(async move {
                let answer: $answer = $body;
                answer
            })
        }
    };
}

pub(crate) use part;
