//! Single values as they come in, and as they are kept.

use serde_json::{Value, json};

use crate::documents::cell::{self, number};
use crate::documents::date;
use crate::documents::map::{ColumnKind, FieldMap, FieldNode};

const INVALID: &str = "This field has an invalid input.";

/// What Payload makes of a submitted value before it is validated. What it leaves as it is, validation judges.
/// `auth` is set for the fields of a collection that users log in with.
pub(super) fn value(map: &FieldMap, field: &FieldNode, value: Value, auth: bool) -> Result<Value, String> {
    if !field.is_list() {
        return one(map, field, value, auth);
    }
    let relation = matches!(field.kind(), "relationship" | "upload");
    match value {
        Value::Null => Ok(Value::Array(Vec::new())),
        Value::Array(items) => {
            let items = items.into_iter().filter(|item| !item.is_null()).map(|item| one(map, field, item, false));
            items.collect::<Result<_, _>>().map(Value::Array)
        }
        Value::String(text) if relation && is_nothing(&text) => Ok(Value::Array(Vec::new())),
        // One value where a list is expected; a text is one of a list to Payload's validation as well.
        single @ (Value::String(_) | Value::Number(_)) => Ok(Value::Array(vec![one(map, field, single, false)?])),
        single @ Value::Object(_) if relation => Ok(Value::Array(vec![one(map, field, single, false)?])),
        _ => Err(INVALID.to_owned()),
    }
}

fn is_nothing(text: &str) -> bool {
    matches!(text, "" | "none" | "null")
}

fn one(map: &FieldMap, field: &FieldNode, value: Value, auth: bool) -> Result<Value, String> {
    if value.is_null() {
        return Ok(value);
    }
    match field.kind() {
        "number" => match &value {
            Value::Number(one) => Ok(one.as_f64().map_or(Value::Null, number)),
            Value::String(text) if text.trim().is_empty() => Ok(Value::Null),
            Value::String(text) => text.trim().parse().map(cell::number).map_err(|_| enter_number()),
            Value::Array(_) | Value::Object(_) => Err(INVALID.to_owned()),
            _ => Err(enter_number()),
        },
        "checkbox" => match &value {
            Value::String(text) if text == "true" => Ok(Value::Bool(true)),
            Value::String(text) if text == "false" || text.is_empty() => Ok(Value::Bool(false)),
            Value::Bool(_) => Ok(value),
            _ => Err("This field can only be equal to true or false.".to_owned()),
        },
        // JSON keeps the text that was given.
        "date" if field.in_json && value.as_str().is_none_or(|text| text.is_empty() || date::parse(text).is_some()) => {
            Ok(value)
        }
        "date" => moment(value),
        "email" | "text" if auth && matches!(field.path.as_str(), "email" | "username") => match &value {
            Value::String(text) => Ok(Value::String(text.to_lowercase().trim().to_owned())),
            _ => Err(INVALID.to_owned()),
        },
        "text" | "textarea" | "code" | "email" => match value {
            Value::String(_) => Ok(value),
            _ if field.in_json => Ok(value),
            // As Payload's adapters keep them.
            Value::Number(_) | Value::Bool(_) => Ok(Value::String(value.to_string())),
            _ => Err(INVALID.to_owned()),
        },
        "select" | "radio" => match value {
            Value::String(_) => Ok(value),
            _ => Err("This field has an invalid selection.".to_owned()),
        },
        "point" => match value {
            Value::Array(pair) => Ok(pair.into_iter().map(coordinate).collect()),
            _ => Err(INVALID.to_owned()),
        },
        "richText" => match value {
            Value::String(text) => serde_json::from_str(&text).map_err(|_| INVALID.to_owned()),
            Value::Array(_) | Value::Object(_) => Ok(value),
            _ => Err(INVALID.to_owned()),
        },
        "relationship" | "upload" => relation(map, field, value),
        _ => Ok(value),
    }
}

fn enter_number() -> String {
    "Please enter a valid number.".to_owned()
}

fn coordinate(value: Value) -> Value {
    match &value {
        Value::String(text) if text.trim().is_empty() => Value::Null,
        Value::String(text) => text.trim().parse().map_or(value, number),
        _ => value,
    }
}

fn moment(value: Value) -> Result<Value, String> {
    let wrong = |value: &dyn std::fmt::Display| format!("\"{value}\" is not a valid date.");
    match &value {
        Value::String(text) if text.is_empty() => Ok(Value::Null),
        Value::String(text) => date::to_iso(text).map(Value::String).ok_or_else(|| wrong(text)),
        Value::Number(milliseconds) => {
            let whole = milliseconds.as_f64().unwrap_or(f64::NAN);
            #[expect(clippy::cast_possible_truncation, reason = "JavaScript's dates are whole milliseconds")]
            match whole.abs() <= 8.64e15 {
                true => Ok(Value::String(date::format(whole as i64))),
                false => Err(wrong(milliseconds)),
            }
        }
        other => Err(wrong(other)),
    }
}

fn relation(map: &FieldMap, field: &FieldNode, value: Value) -> Result<Value, String> {
    if value.as_str().is_some_and(is_nothing) {
        return Ok(Value::Null);
    }
    let wrong = |value: &Value| {
        let shown = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        format!("This relationship field has the following invalid relationships: {shown} 0")
    };
    let targets = field.targets();
    if !field.is_polymorphic() {
        let slug = targets.first().copied().unwrap_or_default();
        let id = value.get("id").unwrap_or(&value);
        return target(map, slug, id).ok_or_else(|| wrong(&value));
    }
    let slug = value.get("relationTo").and_then(Value::as_str).filter(|slug| targets.contains(slug));
    let slug = slug.ok_or_else(|| wrong(&value))?;
    let given = value.get("value").unwrap_or(&Value::Null);
    if given.is_null() {
        return Ok(Value::Null);
    }
    let id = target(map, slug, given.get("id").unwrap_or(given)).ok_or_else(|| wrong(&value))?;
    Ok(json!({ "relationTo": slug, "value": id }))
}

/// An id of a collection.
fn target(map: &FieldMap, slug: &str, id: &Value) -> Option<Value> {
    let numeric = map.collection(slug).is_some_and(|entity| {
        let root = entity.main.root_table();
        matches!(root.columns[root.id].kind, ColumnKind::Integer | ColumnKind::Numeric)
    });
    match (numeric, id) {
        (true, Value::Number(id)) => id.as_f64().map(number),
        (true, Value::String(text)) => text.trim().parse().map(number).ok(),
        (false, Value::String(text)) => (!text.is_empty()).then(|| id.clone()),
        _ => None,
    }
}

/// A value in its stored form.
pub(super) fn stored(field: &FieldNode, value: &Value) -> Value {
    match (field.kind(), value.as_array().map(Vec::as_slice)) {
        ("point", Some([longitude @ Value::Number(_), latitude @ Value::Number(_)])) => {
            json!({ "type": "Point", "coordinates": [longitude, latitude] })
        }
        ("point", Some(_)) => Value::Null,
        _ => value.clone(),
    }
}
