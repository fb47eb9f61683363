//! What is asked of something within blocks that are kept as JSON: one value of one of them has to meet it.
//!
//! On both databases as the path expressions of PostgreSQL have it, which is how Payload asks there.

use serde_json::Value;

use super::{Asked, NOTHING, exists};
use crate::Dialect;
use crate::documents::Cell;
use crate::documents::query::operand::list;
use crate::documents::query::path::{Step, literal};
use crate::documents::query::{Query, QueryError};

impl Query<'_> {
    pub(super) fn inside(&mut self, column: &str, steps: &[Step], asked: &Asked<'_>) -> Result<String, QueryError> {
        let value = asked.value;
        let one = |query: &mut Self, operator: &str, value: &Value| match query.dialect() {
            Dialect::Postgres => postgres(column, steps, operator, value, asked),
            Dialect::Sqlite => query.sqlite(column, steps, operator, value, asked),
        };
        Ok(match asked.operator {
            "exists" if exists(asked)? => one(self, "exists", value)?,
            "exists" => format!("NOT coalesce({}, false)", one(self, "exists", value)?),
            "not_like" => format!("NOT coalesce({}, false)", one(self, "like", value)?),
            "in" | "not_in" => {
                let items = list(value).ok_or_else(|| asked.value("a list, or text with commas between"))?;
                let (each, connective) =
                    if asked.operator == "in" { ("equals", " OR ") } else { ("not_equals", " AND ") };
                let found: Result<Vec<String>, _> = items.iter().map(|item| one(self, each, item)).collect();
                match found? {
                    found if found.is_empty() => NOTHING.to_owned(),
                    found => format!("({})", found.join(connective)),
                }
            }
            operator => one(self, operator, value)?,
        })
    }

    fn sqlite(
        &mut self,
        column: &str,
        steps: &[Step],
        operator: &str,
        value: &Value,
        asked: &Asked<'_>,
    ) -> Result<String, QueryError> {
        let last = format!("v{}", steps.len());
        let types = match value {
            Value::Null => "('null')",
            Value::Bool(_) => "('true', 'false')",
            Value::Number(_) => "('integer', 'real')",
            _ => "('text')",
        };
        let compare = |query: &mut Self, sign: &str| {
            let cell = match value {
                Value::Bool(value) => Cell::Integer(i64::from(*value)),
                Value::Number(number) => match number.as_i64() {
                    Some(whole) => Cell::Integer(whole),
                    None => Cell::Real(number.as_f64().unwrap_or_default()),
                },
                Value::String(text) => Cell::Text(text.clone()),
                Value::Null => Cell::Null,
                other => Cell::Text(other.to_string()),
            };
            query.params.push(cell);
            format!("{last}.type IN {types} AND {last}.value {sign} ?{}", query.params.len())
        };
        let test = match operator {
            "exists" => String::new(),
            "equals" if value.is_null() => format!("{last}.type = 'null'"),
            "not_equals" if value.is_null() => format!("{last}.type <> 'null'"),
            "equals" => compare(self, "="),
            "not_equals" => format!("({last}.type = 'null' OR {})", compare(self, "<>")),
            "greater_than" => compare(self, ">"),
            "greater_than_equal" => compare(self, ">="),
            "less_than" => compare(self, "<"),
            "less_than_equal" => compare(self, "<="),
            "like" | "contains" => {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let text = self.text_param(format!("%{text}%"));
                format!("{last}.type = 'text' AND {last}.value LIKE {text}")
            }
            _ => return Err(asked.unsupported("what is within blocks that are kept as JSON cannot be asked this")),
        };
        // Lists are gone through; what is no JSON holds nothing.
        let whole = format!("CASE WHEN json_valid({column}) THEN {column} ELSE '[]' END");
        let mut tables = vec![format!("json_each({}) AS v0", listed(&whole))];
        for (number, step) in steps.iter().enumerate() {
            let (this, next) = (format!("v{number}"), format!("v{}", number + 1));
            let object = |inner: &str| format!("CASE {this}.type WHEN 'object' THEN {inner} ELSE '[]' END");
            match step {
                Step::Member(name) => {
                    let path = literal(&format!("$.\"{}\"", name.replace('"', "")));
                    let member = format!("{this}.value -> {path}");
                    let member = format!("CASE WHEN {member} IS NULL THEN '[]' ELSE {} END", listed(&member));
                    tables.push(format!("json_each({}) AS {next}", object(&member)));
                }
                Step::Every => tables.push(format!("json_each({}) AS {next}", object(&format!("{this}.value")))),
            }
        }
        let condition = if test.is_empty() { String::new() } else { format!(" WHERE {test}") };
        Ok(format!("EXISTS (SELECT 1 FROM {}{condition})", tables.join(", ")))
    }
}

/// JSON of SQLite as a list: of itself, where it is none.
fn listed(json: &str) -> String {
    format!("CASE json_type({json}) WHEN 'array' THEN {json} ELSE json_array(json({json})) END")
}

fn postgres(
    column: &str,
    steps: &[Step],
    operator: &str,
    value: &Value,
    asked: &Asked<'_>,
) -> Result<String, QueryError> {
    let path: String = steps
        .iter()
        .map(|step| match step {
            Step::Member(name) => format!(".{}[*]", Value::from(name.as_str())),
            Step::Every => ".*[*]".to_owned(),
        })
        .collect();
    let test = match operator {
        "exists" => String::new(),
        "equals" => format!(" ? (@ == {value})"),
        "not_equals" => format!(" ? (@ != {value})"),
        "greater_than" => format!(" ? (@ > {value})"),
        "greater_than_equal" => format!(" ? (@ >= {value})"),
        "less_than" => format!(" ? (@ < {value})"),
        "less_than_equal" => format!(" ? (@ <= {value})"),
        "like" | "contains" => {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            format!(" ? (@ like_regex {} flag \"iq\")", Value::from(text))
        }
        _ => return Err(asked.unsupported("what is within blocks that are kept as JSON cannot be asked this")),
    };
    Ok(format!("jsonb_path_exists({column}, {})", literal(&format!("${path}{test}"))))
}
