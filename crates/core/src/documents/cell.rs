//! One value of one column, as a database driver gives and takes it, and as JSON.

use serde_json::{Number, Value};

use crate::documents::date;
use crate::documents::map::ColumnKind;

/// A value of a column. PostgreSQL's values come in their text form.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
    Bool(bool),
}

/// Something rows are found by: an id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    Integer(i64),
    Text(String),
}

impl Key {
    /// The key as the document shows it.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Integer(value) => Value::from(*value),
            Self::Text(text) => Value::from(text.as_str()),
        }
    }

    /// The id of a document, of a relationship's target or of a row.
    pub fn of_json(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => match integer(number) {
                Some(value) => Some(Self::Integer(value)),
                None => Some(Self::Text(number.to_string())),
            },
            Value::String(text) => Some(Self::Text(text.clone())),
            _ => None,
        }
    }

    pub fn to_cell(&self) -> Cell {
        match self {
            Self::Integer(value) => Cell::Integer(*value),
            Self::Text(text) => Cell::Text(text.clone()),
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => write!(f, "{value}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// The whole number that a JSON number is, if it is one.
fn integer(number: &Number) -> Option<i64> {
    if let Some(value) = number.as_i64() {
        return Some(value);
    }
    let value = number.as_f64()?;
    #[expect(clippy::cast_possible_truncation, reason = "the bounds are checked")]
    (value.fract() == 0.0 && value.abs() < 9.2e18).then_some(value as i64)
}

/// A number as JavaScript prints it: whole numbers without a point.
pub fn number(value: f64) -> Value {
    let candidate = Number::from_f64(value);
    match candidate.as_ref().and_then(integer) {
        Some(whole) if !(whole == 0 && value.is_sign_negative()) => Value::from(whole),
        Some(_) => Value::from(0),
        None => candidate.map_or(Value::Null, Value::Number),
    }
}

impl Cell {
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            Self::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The key in a column of this kind; `None` for NULL.
    pub fn key(&self, kind: ColumnKind) -> Option<Key> {
        match (kind, self) {
            (ColumnKind::Text | ColumnKind::Uuid, Self::Text(text)) => Some(Key::Text(text.clone())),
            _ => Key::of_json(&self.to_json(kind)),
        }
    }

    /// The value as Payload's adapters hand it to Payload.
    pub fn to_json(&self, kind: ColumnKind) -> Value {
        match (kind, self) {
            (_, Self::Null | Self::Blob(_)) => Value::Null,
            (ColumnKind::Boolean, Self::Integer(value)) => Value::Bool(*value != 0),
            (ColumnKind::Boolean, Self::Text(text)) => Value::Bool(matches!(text.as_str(), "t" | "true" | "1")),
            (ColumnKind::Integer | ColumnKind::Numeric, Self::Text(text)) => match text.parse::<i64>() {
                Ok(value) => number_of_integer(value),
                Err(_) => text.parse().map_or(Value::Null, number),
            },
            (ColumnKind::Integer | ColumnKind::Numeric, Self::Integer(value)) => number_of_integer(*value),
            (ColumnKind::Timestamp, Self::Text(text)) => {
                Value::String(date::to_iso(text).unwrap_or_else(|| text.clone()))
            }
            (ColumnKind::Json | ColumnKind::Point, Self::Text(text)) => {
                serde_json::from_str(text).map_or_else(|_| Value::from(text.as_str()), whole_numbers)
            }
            (_, Self::Text(text)) => Value::from(text.as_str()),
            (_, Self::Integer(value)) => Value::from(*value),
            (_, Self::Real(value)) => number(*value),
            (_, Self::Bool(value)) => Value::Bool(*value),
        }
    }

    /// The cell that a stored value becomes. `None` when the value cannot be in such a column.
    pub fn of_json(value: &Value, kind: ColumnKind) -> Option<Self> {
        Some(match (kind, value) {
            (_, Value::Null) => Self::Null,
            (ColumnKind::Json, value) => Self::Text(value.to_string()),
            (ColumnKind::Point, Value::Object(_)) => Self::Text(value.to_string()),
            (ColumnKind::Boolean, Value::Bool(value)) => Self::Bool(*value),
            (ColumnKind::Integer, Value::Number(number)) => Self::Integer(integer(number)?),
            (ColumnKind::Numeric, Value::Number(number)) => match integer(number) {
                Some(value) => Self::Integer(value),
                None => Self::Real(number.as_f64()?),
            },
            (ColumnKind::Timestamp, Value::String(text)) => Self::Text(text.clone()),
            (ColumnKind::Text | ColumnKind::Uuid, Value::String(text)) => Self::Text(text.clone()),
            _ => return None,
        })
    }
}

/// JavaScript has doubles only.
fn number_of_integer(value: i64) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "this loss is JavaScript's")]
    match value.unsigned_abs() >> 53 {
        0 => Value::from(value),
        _ => number(value as f64),
    }
}

/// `1.0` in stored JSON is `1` to JavaScript.
fn whole_numbers(value: Value) -> Value {
    match value {
        Value::Number(one) if one.is_f64() => one.as_f64().map_or(Value::Null, number),
        Value::Array(items) => Value::Array(items.into_iter().map(whole_numbers).collect()),
        Value::Object(map) => Value::Object(map.into_iter().map(|(key, value)| (key, whole_numbers(value))).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Cell;
    use crate::documents::map::ColumnKind;

    #[test]
    fn reads_cells_of_both_databases_alike() {
        for (kind, postgres, sqlite, expected) in [
            (ColumnKind::Boolean, Cell::Text("t".into()), Cell::Integer(1), json!(true)),
            (ColumnKind::Boolean, Cell::Text("f".into()), Cell::Integer(0), json!(false)),
            (ColumnKind::Numeric, Cell::Text("30.00".into()), Cell::Real(30.0), json!(30)),
            (ColumnKind::Numeric, Cell::Text("0.5".into()), Cell::Real(0.5), json!(0.5)),
            (ColumnKind::Integer, Cell::Text("7".into()), Cell::Integer(7), json!(7)),
            (
                ColumnKind::Timestamp,
                Cell::Text("2026-01-02 03:04:05.6+00".into()),
                Cell::Text("2026-01-02T03:04:05.600Z".into()),
                json!("2026-01-02T03:04:05.600Z"),
            ),
            (
                ColumnKind::Json,
                Cell::Text("{\"a\": [1.0, 2.5]}".into()),
                Cell::Text("{\"a\":[1,2.5]}".into()),
                json!({ "a": [1, 2.5] }),
            ),
        ] {
            assert_eq!(postgres.to_json(kind), expected);
            assert_eq!(sqlite.to_json(kind), expected);
        }
        let large = Cell::Text("9007199254740993.123".into()).to_json(ColumnKind::Numeric);
        assert_eq!(large.to_string(), "9007199254740994");
    }
}
