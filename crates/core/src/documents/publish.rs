//! A document that is published in some locales: what the others had published stays as it was.

use serde_json::{Map, Value};

use crate::documents::map::{FieldNode, Shape, SharedBlocks, unknown};

/// `published`, with what `data` has in the locales and with all that is in no locale. Both are in their stored form. A
/// row keeps its own texts in the other locales, wherever it is now.
pub fn in_locales(
    shared: &SharedBlocks,
    fields: &[FieldNode],
    data: &Map<String, Value>,
    published: &Map<String, Value>,
    locales: &[String],
) -> Map<String, Value> {
    let mut result = published.clone();
    for field in fields {
        let Some(value) = data.get(&field.name) else { continue };
        let before = published.get(&field.name);
        let value = match field.localized {
            true => {
                let mut by_locale = before.and_then(Value::as_object).cloned().unwrap_or_default();
                for locale in locales {
                    if let Some(value) = value.get(locale) {
                        by_locale.insert(locale.clone(), value.clone());
                    }
                }
                Value::Object(by_locale)
            }
            false => within(shared, field, value, before, locales),
        };
        result.insert(field.name.clone(), value);
    }
    result
}

fn within(
    shared: &SharedBlocks,
    field: &FieldNode,
    value: &Value,
    before: Option<&Value>,
    locales: &[String],
) -> Value {
    let empty = Map::new();
    match (&field.shape, value) {
        (Shape::Group(fields), Value::Object(group)) => {
            let before = before.and_then(Value::as_object).unwrap_or(&empty);
            Value::Object(in_locales(shared, fields, group, before, locales))
        }
        (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
            let rows = rows.iter().map(|row| {
                let (Some(shape), Value::Object(data)) = (shared.row_shape(field, row), row) else {
                    return row.clone();
                };
                let same = |one: &&Value| one.get("id") == row.get("id");
                let before = before.and_then(Value::as_array).and_then(|rows| rows.iter().find(same));
                let before = before.and_then(Value::as_object).unwrap_or(&empty);
                let mut made = in_locales(shared, &shape.fields, data, before, locales);
                if shape.in_json {
                    made.retain(|name, _| data.contains_key(name) || shape.fields.iter().any(|one| one.name == *name));
                    made.extend(unknown(&shape.fields, data).map(|(name, value)| (name.clone(), value.clone())));
                }
                for name in ["id", "blockType"] {
                    if let Some(value) = data.get(name) {
                        made.insert(name.to_owned(), value.clone());
                    }
                }
                Value::Object(made)
            });
            rows.collect()
        }
        _ => value.clone(),
    }
}

/// A document with the same status in all the locales.
pub fn with_status(mut data: Map<String, Value>, status: &str, locales: &[String]) -> Map<String, Value> {
    let by_locale = locales.iter().map(|locale| (locale.clone(), Value::from(status)));
    let mut all = data.get("_status").and_then(Value::as_object).cloned().unwrap_or_default();
    all.extend(by_locale);
    data.insert("_status".to_owned(), Value::Object(all));
    data
}
