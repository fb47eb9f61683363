//! What is asked of something within JSON.

use serde_json::Value;

use super::{Asked, exists};
use crate::Dialect;
use crate::documents::query::operand::list;
use crate::documents::query::path::literal;
use crate::documents::query::{Query, QueryError};

impl Query<'_> {
    /// Something within JSON.
    pub(super) fn json(&mut self, column: &str, segments: &[String], asked: &Asked<'_>) -> Result<String, QueryError> {
        match self.dialect() {
            Dialect::Postgres => json_postgres(column, segments, asked.operator, asked.value, asked),
            Dialect::Sqlite => self.json_sqlite(column, segments, asked),
        }
    }

    fn json_sqlite(&mut self, column: &str, segments: &[String], asked: &Asked<'_>) -> Result<String, QueryError> {
        let path: String = segments
            .iter()
            .map(|segment| match segment.parse::<u32>() {
                Ok(index) => format!("[{index}]"),
                Err(_) => format!(".\"{}\"", segment.replace('"', "")),
            })
            .collect();
        let value = format!("json_extract({column}, {})", literal(&format!("${path}")));
        let param = |query: &mut Self, value: &Value| -> String {
            let cell = match value {
                Value::Bool(value) => crate::documents::Cell::Integer(i64::from(*value)),
                Value::Number(number) => match number.as_i64() {
                    Some(whole) => crate::documents::Cell::Integer(whole),
                    None => crate::documents::Cell::Real(number.as_f64().unwrap_or_default()),
                },
                Value::String(text) => crate::documents::Cell::Text(text.clone()),
                Value::Null => crate::documents::Cell::Null,
                other => crate::documents::Cell::Text(other.to_string()),
            };
            query.params.push(cell);
            format!("?{}", query.params.len())
        };
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Ok(match asked.operator {
            "exists" if exists(asked)? => format!("{value} IS NOT NULL"),
            "exists" => format!("{value} IS NULL"),
            "equals" if asked.value.is_null() => format!("{value} IS NULL"),
            "not_equals" if asked.value.is_null() => format!("{value} IS NOT NULL"),
            "equals" => format!("{value} = {}", param(self, asked.value)),
            "not_equals" => format!("{value} <> {}", param(self, asked.value)),
            "in" | "not_in" => {
                let items = list(asked.value).ok_or_else(|| asked.value("a list, or text with commas between"))?;
                let params: Vec<String> = items.iter().map(|item| param(self, item)).collect();
                let not = if asked.operator == "in" { "" } else { "NOT " };
                format!("{value} {not}IN ({})", params.join(", "))
            }
            "like" | "contains" => format!("{value} LIKE {}", self.text_param(format!("%{}%", text(asked.value)))),
            "not_like" => {
                format!("coalesce({value}, '') NOT LIKE {}", self.text_param(format!("%{}%", text(asked.value))))
            }
            "greater_than" => format!("{value} > {}", param(self, asked.value)),
            "greater_than_equal" => format!("{value} >= {}", param(self, asked.value)),
            "less_than" => format!("{value} < {}", param(self, asked.value)),
            "less_than_equal" => format!("{value} <= {}", param(self, asked.value)),
            _ => return Err(asked.unsupported("JSON cannot be asked this")),
        })
    }
}

fn json_postgres(
    column: &str,
    segments: &[String],
    operator: &str,
    value: &Value,
    asked: &Asked<'_>,
) -> Result<String, QueryError> {
    if let ("in" | "not_in", Some(items)) = (operator, list(value)) {
        let (each, connective) = if operator == "in" { ("equals", " OR ") } else { ("not_equals", " AND ") };
        let found: Result<Vec<String>, _> =
            items.iter().map(|item| json_postgres(column, segments, each, item, asked)).collect();
        return Ok(format!("({})", found?.join(connective)));
    }
    let path: String = segments
        .iter()
        .map(|segment| match segment.parse::<u32>() {
            Ok(index) => format!("[{index}]"),
            Err(_) => format!(".{}[*]", Value::from(segment.as_str())),
        })
        .collect();
    let exists = |test: &str| format!("jsonb_path_exists({column}, {})", literal(&format!("${path}{test}")));
    let pattern = || -> Result<String, QueryError> {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Ok(Value::from(text).to_string())
    };
    Ok(match operator {
        "exists" if super::exists(asked)? => exists(""),
        "exists" => format!("NOT {}", exists("")),
        "equals" => exists(&format!(" ? (@ == {value})")),
        "not_equals" => exists(&format!(" ? (@ != {value})")),
        "greater_than" => exists(&format!(" ? (@ > {value})")),
        "greater_than_equal" => exists(&format!(" ? (@ >= {value})")),
        "less_than" => exists(&format!(" ? (@ < {value})")),
        "less_than_equal" => exists(&format!(" ? (@ <= {value})")),
        "like" | "contains" => exists(&format!(" ? (@ like_regex {} flag \"iq\")", pattern()?)),
        "not_like" => format!("NOT {}", exists(&format!(" ? (@ like_regex {} flag \"iq\")", pattern()?))),
        _ => return Err(asked.unsupported("JSON cannot be asked this")),
    })
}
