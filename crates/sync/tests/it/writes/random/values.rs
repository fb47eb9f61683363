//! Values of single fields.

use payload_sync::core::documents::map::{FieldNode, Shape};
use serde_json::{Value, json};

use super::Sequence;

impl Sequence<'_> {
    pub(super) fn value(&mut self, field: &FieldNode, given: Option<bool>) -> Value {
        let must = given == Some(true) || field.settings.required;
        let list = field.settings.has_many;
        if list {
            let most = field.settings.other.get("maxRows").and_then(Value::as_u64).unwrap_or(4);
            let most = usize::try_from(most).expect("a small number") + usize::from(self.spoilt);
            let least = usize::from(matches!(field.shape, Shape::Selects(_)) || (field.localized && !must));
            let count = least.max(self.random.below(most + 1));
            let mut items: Vec<Value> = Vec::new();
            for _ in 0..count {
                let one = self.one(field);
                if !items.contains(&one) || self.spoilt {
                    items.push(one);
                }
            }
            return Value::Array(items);
        }
        if !must && self.random.one_in(8) {
            return Value::Null;
        }
        self.one(field)
    }

    fn one(&mut self, field: &FieldNode) -> Value {
        let n = self.random.below(100);
        match field.kind() {
            "text" if field.settings.unique => json!(format!("u{}-{}-{n}", self.tag, self.operations.len())),
            "text" | "textarea" | "code" => match self.spoilt && self.random.one_in(3) {
                true => json!(*self.random.of(&["", "x", "a text that is far too long for anything short"])),
                false => {
                    json!(format!("{} {n} {}", self.random.of(&["ein", "dos", "tres' \"x\"", "naïve"]), self.locale))
                }
            },
            "number" if self.spoilt => {
                // A single number that is none, Payload takes for nothing.
                let many = if field.settings.has_many { json!("many") } else { json!("13") };
                self.random.of(&[json!(-5), json!(500), json!("12"), many, json!(3)]).clone()
            }
            "number" => self.random.of(&[json!(0), json!(n), json!(12.5), json!(0.25)]).clone(),
            "checkbox" if self.spoilt => self.random.of(&[json!("true"), json!(""), json!(false)]).clone(),
            "checkbox" => json!(self.random.one_in(2)),
            "email" if self.spoilt => json!("nobody"),
            "email" => json!(format!("Ada{n}@Example.com")),
            "select" | "radio" => match self.spoilt && self.random.one_in(3) {
                true => json!("zzz"),
                false => self.random.of(&field.settings.options).clone(),
            },
            "date" => json!(format!("2026-0{}-1{}T03:04:05.678Z", 1 + n % 9, n / 10 % 10)),
            "json" => {
                self.random.of(&[json!({ "a": [1, null, "x"], "b": { "c": 1.5 } }), json!([1, 2]), json!({})]).clone()
            }
            "point" => json!([12.5, -7]),
            "relationship" => {
                let targets = field.targets();
                let slug = *self.random.of(&targets);
                let id = match slug {
                    "tags" => json!(format!("${}.id", self.random.below(3))),
                    "words" => json!(*self.random.of(&["wort", "palabra"])),
                    _ => json!(41),
                };
                if field.is_polymorphic() { json!({ "relationTo": slug, "value": id }) } else { id }
            }
            kind => panic!("no value for {kind}"),
        }
    }
}

/// Puts an option where a text is that is none.
pub(super) fn with_options(value: &mut Value, name: &str) {
    match value {
        Value::String(text) if text == "zzz" => {
            *value = json!(match name {
                "mood" => "good",
                "level" => "low",
                _ => "a",
            });
        }
        Value::Array(items) => items.iter_mut().for_each(|item| with_options(item, name)),
        Value::Object(map) => map.iter_mut().for_each(|(name, value)| with_options(value, name)),
        _ => {}
    }
}

/// Puts a number into lists where a text is that is none.
pub(super) fn with_numbers(value: &mut Value) {
    match value {
        Value::Array(items) => {
            for item in items {
                if item == "many" {
                    *item = json!(13);
                }
                with_numbers(item);
            }
        }
        Value::Object(map) => map.values_mut().for_each(with_numbers),
        _ => {}
    }
}
