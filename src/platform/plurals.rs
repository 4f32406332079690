//! Which form of a word a number takes in a language: the browser knows the rules (CLDR plural categories).

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// `Intl.PluralRules`. The binding of js-sys would throw on a tag that is none.
    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;

    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(language: &str) -> Result<PluralRules, JsValue>;

    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: i32) -> String;
}

/// How a language counts: "one", "few", "other" and so on. A text that is no language tag has no forms. What follows "-x-" is our own affair.
pub fn of(language: &str) -> impl Fn(i32) -> Option<String> + 'static {
    let known = language.split_once("-x-").map_or(language, |(known, _)| known);
    let rules = PluralRules::new(known).ok();
    move |number| rules.as_ref().map(|rules| rules.select(number))
}
