//! A message filled with its values: the part of Fluent that the words files use (`tests/words.rs` holds them to it).
//! Text, `{ $value }`, `{ "literal" }` and a choice by a value, with plural forms. The parser is Fluent's own; its
//! resolver is left out, since its number formatting alone would cost each child's device 20 KB.
//! Source: Fluent Syntax 1.0, <https://projectfluent.org/fluent/guide/>.

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// The form that a number takes in a language: "zero", "one", "two", "few", "many" or "other"; none if unknown.
pub type PluralForm = dyn Fn(i32) -> Option<String>;

/// A value inside a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    Text(Cow<'a, str>),
    /// A whole number, which can choose a plural form.
    Number(i32),
}

impl Value<'_> {
    fn shown(&self) -> String {
        match self {
            Value::Text(text) => text.to_string(),
            Value::Number(number) => number.to_string(),
        }
    }
}

/// What one message is filled with.
pub struct Filling<'a> {
    pub values: &'a [(&'static str, Value<'a>)],
    pub plural: &'a PluralForm,
}

impl Filling<'_> {
    /// The text of a pattern with its values in place.
    pub fn pattern(&self, pattern: &Pattern<String>) -> String {
        pattern
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => value.clone(),
                PatternElement::Placeable { expression } => self.expression(expression),
            })
            .collect()
    }

    fn expression(&self, expression: &Expression<String>) -> String {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => value.clone(),
            Expression::Inline(InlineExpression::VariableReference { id }) => self.variable(&id.name),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.chosen(&id.name, variants).map(|variant| self.pattern(&variant.value)).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    /// A value, keeping its own direction between U+2068 and U+2069. One that is missing shows its name, so that a
    /// slip is seen and nothing breaks.
    fn variable(&self, name: &str) -> String {
        match self.value(name) {
            Some(value) => format!("\u{2068}{}\u{2069}", value.shown()),
            None => format!("{{${name}}}"),
        }
    }

    fn value(&self, name: &str) -> Option<&Value<'_>> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The form that says exactly this value, else its plural form, else the one marked with a star.
    fn chosen<'v>(&self, name: &str, variants: &'v [Variant<String>]) -> Option<&'v Variant<String>> {
        let value = self.value(name);
        let exact = value.map(Value::shown);
        let form = value.and_then(|value| match value {
            Value::Number(number) => (self.plural)(*number),
            Value::Text(_) => None,
        });
        let says = |wanted: &Option<String>| variants.iter().find(|variant| Some(key(variant)) == wanted.as_deref());
        says(&exact).or_else(|| says(&form)).or_else(|| variants.iter().find(|variant| variant.default))
    }
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

/// Counts of children, pages, megabytes: far below two thousand million.
macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value<'_> {
            fn from(number: $kind) -> Self {
                Value::Number(i32::try_from(number).unwrap_or(i32::MAX))
            }
        }
    )*};
}

numbers!(i32, u8, u16, u32, usize);
