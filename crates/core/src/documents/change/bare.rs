//! Values without what leaves no trace in the tables.

use serde_json::{Map, Value};

use crate::documents::map::{FieldNode, Shape};
use crate::documents::present::row_shape;

/// A value without what leaves no trace in the tables: nulls, empty lists and what holds nothing else. A localized
/// `null` counts where there is a default value, which would be shown without it.
pub(super) fn bare(field: &FieldNode, value: &Value) -> Value {
    match value {
        Value::Object(by_locale) if field.localized => {
            let values = by_locale.iter().map(|(locale, value)| (locale.clone(), bare_one(field, value)));
            Value::Object(values.filter(|(_, value)| !is_empty(field, value)).collect())
        }
        value => bare_one(field, value),
    }
}

fn bare_one(field: &FieldNode, value: &Value) -> Value {
    match (&field.shape, value) {
        (Shape::Group(fields), Value::Object(group)) => Value::Object(bare_fields(fields, group)),
        (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
            let rows = rows.iter().map(|row| match (row_shape(field, row), row) {
                (Some(shape), Value::Object(data)) => {
                    let mut bare = bare_fields(&shape.fields, data);
                    for name in ["id", "blockType"] {
                        bare.insert(name.to_owned(), data.get(name).cloned().unwrap_or_default());
                    }
                    Value::Object(bare)
                }
                _ => row.clone(),
            });
            rows.collect()
        }
        _ => value.clone(),
    }
}

fn bare_fields(fields: &[FieldNode], data: &Map<String, Value>) -> Map<String, Value> {
    let mut result = Map::new();
    for field in fields {
        if let Some(value) = data.get(&field.name).map(|value| bare(field, value)).filter(|one| !is_empty(field, one)) {
            result.insert(field.name.clone(), value);
        }
    }
    result
}

fn is_empty(field: &FieldNode, value: &Value) -> bool {
    match value {
        Value::Null => !(matches!(field.shape, Shape::LocaleColumn(_)) && field.settings.default_value.is_some()),
        Value::Array(items) => items.is_empty() && !matches!(field.shape, Shape::Column(_) | Shape::LocaleColumn(_)),
        Value::Object(map) => {
            map.is_empty() && (field.localized || !matches!(field.shape, Shape::Column(_) | Shape::LocaleColumn(_)))
        }
        _ => false,
    }
}
