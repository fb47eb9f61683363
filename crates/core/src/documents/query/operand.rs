//! The values of a `where`, as the columns hold them.

use serde_json::Value;

use crate::documents::cell::{Cell, number};
use crate::documents::date;
use crate::documents::map::{ColumnKind, ColumnNode, FieldNode};

/// A value that something is compared with.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Operand {
    Null,
    Cell(Cell),
    /// A number that is compared with a column of whole numbers.
    Fraction(f64),
    /// No row can hold it.
    Never,
}

/// Why a value cannot be compared with the column.
pub(super) struct Expected(pub &'static str);

/// The value as the column would hold it.
pub(super) fn operand(value: &Value, column: &ColumnNode, field: Option<&FieldNode>) -> Result<Operand, Expected> {
    let relation = field.is_some_and(|field| matches!(field.kind(), "relationship" | "upload"));
    if value.is_null() || (value == "null" && (relation || column.kind != ColumnKind::Text)) {
        return Ok(Operand::Null);
    }
    match column.kind {
        ColumnKind::Integer | ColumnKind::Numeric => numeric(value, column.kind),
        ColumnKind::Boolean => boolean(value),
        ColumnKind::Timestamp => timestamp(value),
        ColumnKind::Uuid => match value {
            Value::String(text) if is_uuid(text) => Ok(Operand::Cell(Cell::Text(text.to_lowercase()))),
            _ => Ok(Operand::Never),
        },
        ColumnKind::Text => match value {
            Value::String(text) => Ok(text_of(text, column, field)),
            Value::Number(number) => Ok(text_of(&number.to_string(), column, field)),
            Value::Bool(value) => Ok(text_of(&value.to_string(), column, field)),
            _ => Err(Expected("text")),
        },
        ColumnKind::Json => Ok(Operand::Cell(Cell::Text(value.to_string()))),
        ColumnKind::Point => Err(Expected("near, within, intersects or exists")),
    }
}

/// A column of PostgreSQL's enum holds its options and nothing else.
fn text_of(text: &str, column: &ColumnNode, field: Option<&FieldNode>) -> Operand {
    let options = field.map(|field| field.settings.options.as_slice()).unwrap_or_default();
    if column.postgres_type.contains('"') && !options.is_empty() && !options.iter().any(|option| option == text) {
        return Operand::Never;
    }
    Operand::Cell(Cell::Text(text.to_owned()))
}

fn numeric(value: &Value, kind: ColumnKind) -> Result<Operand, Expected> {
    let found = match value {
        Value::Number(number) => number.as_f64(),
        Value::Bool(value) => Some(f64::from(u8::from(*value))),
        // As JavaScript's `Number(text)`.
        Value::String(text) if text.trim().is_empty() => Some(0.0),
        Value::String(text) => text.trim().parse().ok().filter(|found: &f64| found.is_finite()),
        _ => None,
    };
    let Some(found) = found else { return Err(Expected("a number")) };
    Ok(match (kind, number(found)) {
        (ColumnKind::Integer, Value::Number(whole)) => {
            match whole.as_i64().filter(|whole| i32::try_from(*whole).is_ok()) {
                Some(whole) => Operand::Cell(Cell::Integer(whole)),
                None => Operand::Fraction(found),
            }
        }
        (_, Value::Number(one)) => match one.as_i64() {
            Some(whole) => Operand::Cell(Cell::Integer(whole)),
            None => Operand::Cell(Cell::Real(found)),
        },
        _ => Operand::Never,
    })
}

fn boolean(value: &Value) -> Result<Operand, Expected> {
    match value {
        Value::Bool(value) => Ok(Operand::Cell(Cell::Bool(*value))),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(Operand::Cell(Cell::Bool(true))),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(Operand::Cell(Cell::Bool(false))),
        _ => Err(Expected("true or false")),
    }
}

fn timestamp(value: &Value) -> Result<Operand, Expected> {
    match value {
        Value::String(text) if text.is_empty() => Ok(Operand::Null),
        Value::String(text) => date::to_iso(text).map(|text| Operand::Cell(Cell::Text(text))).ok_or(Expected("a date")),
        #[expect(clippy::cast_possible_truncation, reason = "JavaScript's dates are whole milliseconds")]
        Value::Number(milliseconds) => {
            let milliseconds = milliseconds.as_f64().filter(|one| one.abs() <= 8.64e15).ok_or(Expected("a date"))?;
            Ok(Operand::Cell(Cell::Text(date::format(milliseconds as i64))))
        }
        _ => Err(Expected("a date")),
    }
}

/// A list, or text with commas between.
pub(super) fn list(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(items) => Some(items.clone()),
        Value::String(text) => Some(text.split(',').map(|item| Value::from(item.trim())).collect()),
        Value::Number(_) => Some(vec![value.clone()]),
        _ => None,
    }
}

fn is_uuid(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 36
        && bytes.iter().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
