//! Values without what leaves no trace in the tables.

use serde_json::{Map, Value};

use crate::documents::map::{FieldNode, Shape, SharedBlocks};

/// A value without what leaves no trace in the tables: nulls, empty lists and what holds nothing else. A localized
/// `null` counts where there is a default value, which would be shown without it.
pub(super) fn bare(shared: &SharedBlocks, field: &FieldNode, value: &Value) -> Value {
    match value {
        Value::Object(by_locale) if field.localized => {
            let values = by_locale.iter().map(|(locale, value)| (locale.clone(), bare_one(shared, field, value)));
            Value::Object(values.filter(|(_, value)| !is_empty(field, value)).collect())
        }
        value => bare_one(shared, field, value),
    }
}

fn bare_one(shared: &SharedBlocks, field: &FieldNode, value: &Value) -> Value {
    match (field.place(), value) {
        (Shape::Column(_) | Shape::LocaleColumn(_), value) if matches!(field.shape, Shape::Blocks(_)) => {
            in_locale(shared, field, value)
        }
        (Shape::Group(fields), Value::Object(group)) => Value::Object(bare_fields(shared, fields, group)),
        (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
            let rows = rows.iter().map(|row| match (shared.row_shape(field, row), row) {
                (Some(shape), Value::Object(data)) => {
                    let mut bare = bare_fields(shared, &shape.fields, data);
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

fn bare_fields(shared: &SharedBlocks, fields: &[FieldNode], data: &Map<String, Value>) -> Map<String, Value> {
    let mut result = Map::new();
    for field in fields {
        if let Some(value) =
            data.get(&field.name).map(|value| bare(shared, field, value)).filter(|one| !is_empty(field, one))
        {
            result.insert(field.name.clone(), value);
        }
    }
    result
}

/// Blocks that are kept as JSON without what is shown in the same way whether it is there or not: lists without rows,
/// groups without values.
pub(super) fn json(shared: &SharedBlocks, field: &FieldNode, value: &Value) -> Value {
    inside(shared, field, value).unwrap_or(Value::Null)
}

/// The same of one locale.
pub(super) fn in_locale(shared: &SharedBlocks, field: &FieldNode, value: &Value) -> Value {
    blocks(shared, field, value).unwrap_or(Value::Null)
}

fn inside(shared: &SharedBlocks, field: &FieldNode, value: &Value) -> Option<Value> {
    match value {
        Value::Object(by_locale) if field.localized => {
            let holds = matches!(field.shape, Shape::Group(_) | Shape::Array(_) | Shape::Blocks(_));
            let values =
                by_locale.iter().filter_map(|(code, value)| Some((code.clone(), blocks(shared, field, value)?)));
            let values: Map<String, Value> = values.collect();
            (!holds || !values.is_empty()).then_some(Value::Object(values))
        }
        value => blocks(shared, field, value),
    }
}

/// Of one locale.
fn blocks(shared: &SharedBlocks, field: &FieldNode, value: &Value) -> Option<Value> {
    match (&field.shape, value) {
        (Shape::Array(_) | Shape::Blocks(_), Value::Null) => None,
        (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
            let rows: Vec<Value> = rows
                .iter()
                .map(|row| match (shared.row_shape(field, row), row) {
                    (Some(shape), Value::Object(data)) => Value::Object(members(shared, &shape.fields, data)),
                    _ => row.clone(),
                })
                .collect();
            (!rows.is_empty()).then_some(Value::Array(rows))
        }
        (Shape::Group(fields), Value::Object(data)) => {
            let data = members(shared, fields, data);
            (!data.is_empty()).then_some(Value::Object(data))
        }
        _ => Some(value.clone()),
    }
}

fn members(shared: &SharedBlocks, fields: &[FieldNode], data: &Map<String, Value>) -> Map<String, Value> {
    let kept = data.iter().filter_map(|(name, value)| {
        let value = match fields.iter().find(|field| field.name == *name) {
            Some(field) => inside(shared, field, value)?,
            None => value.clone(),
        };
        Some((name.clone(), value))
    });
    kept.collect()
}

fn is_empty(field: &FieldNode, value: &Value) -> bool {
    match value {
        Value::Null => !(matches!(field.place(), Shape::LocaleColumn(_)) && field.settings.default_value.is_some()),
        Value::Array(items) => items.is_empty() && !matches!(field.place(), Shape::Column(_) | Shape::LocaleColumn(_)),
        Value::Object(map) => {
            map.is_empty() && (field.localized || !matches!(field.place(), Shape::Column(_) | Shape::LocaleColumn(_)))
        }
        _ => false,
    }
}
