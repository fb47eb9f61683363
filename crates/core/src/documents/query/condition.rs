//! `where` to conditions.

mod inside;
mod json;
mod polymorphic;

use serde_json::{Map, Value};

use crate::Dialect;
use crate::documents::map::{ColumnKind, ColumnNode};
use crate::documents::query::operand::{Expected, Operand, list, operand};
use crate::documents::query::path::{Found, Target, is_text};
use crate::documents::query::{Query, QueryError};

pub(super) const OPERATORS: [&str; 16] = [
    "equals",
    "not_equals",
    "in",
    "not_in",
    "all",
    "exists",
    "greater_than",
    "greater_than_equal",
    "less_than",
    "less_than_equal",
    "like",
    "not_like",
    "contains",
    "near",
    "within",
    "intersects",
];

/// A condition that nothing meets, and one that everything meets, on both databases.
const NOTHING: &str = "1 = 0";
const EVERYTHING: &str = "1 = 1";

pub(super) fn is_operator(key: &str) -> bool {
    OPERATORS.contains(&key)
}

pub(super) fn is_connective(key: &str) -> bool {
    key.eq_ignore_ascii_case("and") || key.eq_ignore_ascii_case("or")
}

/// What is asked of one path.
struct Asked<'q> {
    path: &'q str,
    operator: &'q str,
    value: &'q Value,
}

impl Asked<'_> {
    fn unsupported(&self, why: &'static str) -> QueryError {
        QueryError::Unsupported { path: self.path.to_owned(), operator: self.operator.to_owned(), why }
    }

    fn value(&self, expected: &'static str) -> QueryError {
        QueryError::Value {
            path: self.path.to_owned(),
            operator: self.operator.to_owned(),
            value: self.value.to_string(),
            expected,
        }
    }
}

impl<'a> Query<'a> {
    /// Adds a `where`.
    pub fn filter(&mut self, filter: &Value) -> Result<(), QueryError> {
        let condition = self.conditions(filter)?;
        self.and(condition);
        Ok(())
    }

    /// Leaves documents out that are in the trash. The path is `deletedAt`, or `version.deletedAt`.
    pub fn without_trash(&mut self, path: &str) -> Result<(), QueryError> {
        self.filter(&serde_json::json!({ path: { "exists": false } }))
    }

    /// The same `where`, asked of the newest versions.
    pub fn filter_drafts(&mut self, filter: &Value) -> Result<(), QueryError> {
        self.filter(&super::draft::filter(filter))
    }

    /// `None` when nothing is asked.
    fn conditions(&mut self, filter: &Value) -> Result<Option<String>, QueryError> {
        let Value::Object(filter) = filter else {
            return match filter {
                Value::Null => Ok(None),
                other => Err(QueryError::Condition { path: "where".to_owned(), value: other.to_string() }),
            };
        };
        let mut all = Vec::new();
        for (key, value) in filter {
            match value {
                Value::Array(items) if is_connective(key) => {
                    let mut found = Vec::new();
                    for item in items {
                        found.extend(self.conditions(item)?);
                    }
                    let connective = if key.eq_ignore_ascii_case("or") { " OR " } else { " AND " };
                    if !found.is_empty() {
                        all.push(format!("({})", found.join(connective)));
                    }
                }
                Value::Object(asked) => self.path_conditions(key, asked, &mut all)?,
                other => return Err(QueryError::Condition { path: key.clone(), value: other.to_string() }),
            }
        }
        Ok(match all.len() {
            0 => None,
            1 => all.pop(),
            _ => Some(format!("({})", all.join(" AND "))),
        })
    }

    fn path_conditions(
        &mut self,
        path: &str,
        asked: &Map<String, Value>,
        all: &mut Vec<String>,
    ) -> Result<(), QueryError> {
        for (operator, value) in asked {
            if !is_operator(operator) {
                return Err(QueryError::Operator { path: path.to_owned(), operator: operator.clone() });
            }
            // A question about the related documents themselves.
            if let (true, Value::Object(nested)) = (operator == "contains", value) {
                let nested = prefixed(path, nested);
                all.extend(self.conditions(&Value::Object(nested))?);
                continue;
            }
            let asked = Asked { path, operator, value };
            let condition = match self.resolve(path)? {
                Target::Column(found) => self.column(&found, &asked)?,
                Target::Polymorphic { targets, part } => self.polymorphic(&targets, part, &asked)?,
                Target::BlockType(blocks) => block_type(&blocks, &asked)?,
                Target::Rows(ids) => rows(&ids, &asked)?,
                Target::Json { column, segments } => self.json(&column, &segments, &asked)?,
                Target::Inside { column, steps } => self.inside(&column, &steps, &asked)?,
            };
            all.push(condition);
        }
        Ok(())
    }

    fn column(&mut self, found: &Found<'a>, asked: &Asked<'_>) -> Result<String, QueryError> {
        let sql = &found.sql;
        let kind = found.field.map_or("id", |field| field.kind());
        let relation = matches!(kind, "relationship" | "upload");
        let many = found.field.is_some_and(|field| field.settings.has_many);
        let operator = match asked.operator {
            "like" if kind == "number" || relation || found.column.kind == ColumnKind::Uuid => "equals",
            "contains" if many && (relation || kind == "select") => "equals",
            operator => operator,
        };
        // Of a list, `equals` is `in`.
        let operator = match (operator, asked.value) {
            ("equals", Value::Array(_)) if relation => "in",
            ("not_equals", Value::Array(_)) if relation => "not_in",
            (operator, _) => operator,
        };
        match operator {
            "exists" => Ok(match exists(asked)? {
                true => format!("{sql} IS NOT NULL"),
                false => format!("{sql} IS NULL"),
            }),
            "equals" | "not_equals" | "greater_than" | "greater_than_equal" | "less_than" | "less_than_equal" => {
                self.compare(found, operator, asked.value, asked)
            }
            "in" | "not_in" => self.within_list(found, operator == "in", relation, asked),
            "like" | "not_like" | "contains" => self.text(found, operator, many, asked),
            "near" | "within" | "intersects" => self.point(found, operator, asked),
            _ => Err(asked.unsupported("only Payload's MongoDB adapter has this operator; use `and` with `equals`")),
        }
    }

    fn operand(&self, found: &Found<'a>, value: &Value, asked: &Asked<'_>) -> Result<Operand, QueryError> {
        operand(value, found.column, found.field).map_err(|Expected(expected)| asked.value(expected))
    }

    /// The column and the parameter, so that both databases compare them as what they are.
    fn sides(&mut self, found: &Found<'a>, operand: Operand) -> Option<(String, String)> {
        let postgres = self.dialect() == Dialect::Postgres;
        let options = found.field.is_some_and(|field| !field.settings.options.is_empty());
        Some(match operand {
            Operand::Null | Operand::Never => return None,
            Operand::Fraction(value) => {
                let column = ColumnNode { postgres_type: "numeric".to_owned(), ..found.column.clone() };
                (found.sql.clone(), self.param(crate::documents::Cell::Real(value), &column))
            }
            Operand::Cell(cell) if postgres && found.column.postgres_type.contains('"') && !options => {
                let column = ColumnNode { postgres_type: "text".to_owned(), ..found.column.clone() };
                (format!("{}::text", found.sql), self.param(cell, &column))
            }
            Operand::Cell(cell) => (found.sql.clone(), self.param(cell, found.column)),
        })
    }

    fn compare(
        &mut self,
        found: &Found<'a>,
        operator: &str,
        value: &Value,
        asked: &Asked<'_>,
    ) -> Result<String, QueryError> {
        let operand = self.operand(found, value, asked)?;
        let null = operand == Operand::Null;
        let sides = self.sides(found, operand);
        let sql = &found.sql;
        Ok(match (operator, sides) {
            ("equals", None) if null => format!("{sql} IS NULL"),
            ("not_equals", None) if null => format!("{sql} IS NOT NULL"),
            ("not_equals", None) => EVERYTHING.to_owned(),
            (_, None) => NOTHING.to_owned(),
            ("equals", Some((left, right))) => format!("{left} = {right}"),
            ("not_equals", Some((left, right))) => format!("({sql} IS NULL OR {left} <> {right})"),
            ("greater_than", Some((left, right))) => format!("{left} > {right}"),
            ("greater_than_equal", Some((left, right))) => format!("{left} >= {right}"),
            ("less_than", Some((left, right))) => format!("{left} < {right}"),
            (_, Some((left, right))) => format!("{left} <= {right}"),
        })
    }

    fn within_list(
        &mut self,
        found: &Found<'a>,
        inside: bool,
        relation: bool,
        asked: &Asked<'_>,
    ) -> Result<String, QueryError> {
        let items = list(asked.value).ok_or_else(|| asked.value("a list, or text with commas between"))?;
        let mut params = Vec::new();
        let mut null = false;
        let mut left = found.sql.clone();
        for item in &items {
            match self.operand(found, item, asked)? {
                Operand::Null => null = true,
                // No row holds it.
                Operand::Never | Operand::Fraction(_) => {}
                operand => {
                    if let Some((column, param)) = self.sides(found, operand) {
                        left = column;
                        params.push(param);
                    }
                }
            }
        }
        let sql = &found.sql;
        let list = params.join(", ");
        Ok(match (inside, params.is_empty(), null) {
            (true, true, false) => NOTHING.to_owned(),
            (true, true, true) => format!("{sql} IS NULL"),
            (true, false, false) => format!("{left} IN ({list})"),
            (true, false, true) => format!("({sql} IS NULL OR {left} IN ({list}))"),
            (false, true, false) if relation || items.is_empty() => EVERYTHING.to_owned(),
            (false, true, false) => format!("{sql} IS NOT NULL"),
            // In SQL, nothing is outside of a list that holds NULL; what is meant is a value that is not in the list.
            (false, true, true) => format!("{sql} IS NOT NULL"),
            (false, false, false) if relation => format!("({left} NOT IN ({list}) OR {sql} IS NULL)"),
            (false, false, _) => format!("{left} NOT IN ({list})"),
        })
    }

    fn text(&mut self, found: &Found<'a>, operator: &str, many: bool, asked: &Asked<'_>) -> Result<String, QueryError> {
        let texts: Vec<String> = match asked.value {
            Value::String(text) => vec![text.clone()],
            Value::Number(number) => vec![number.to_string()],
            Value::Bool(value) => vec![value.to_string()],
            Value::Array(items) if operator == "contains" && many => {
                items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect()
            }
            _ => return Err(asked.value("text")),
        };
        let (left, like) = match self.dialect() {
            Dialect::Postgres if is_text(found.column) => (found.sql.clone(), "ILIKE"),
            Dialect::Postgres => (format!("{}::text", found.sql), "ILIKE"),
            Dialect::Sqlite => (found.sql.clone(), "LIKE"),
        };
        let conditions: Vec<String> = match operator {
            "like" => texts[0].split(' ').map(|word| format!("%{word}%")).collect(),
            "contains" => texts.iter().map(|text| format!("%{text}%")).collect(),
            _ => texts,
        };
        let like = if operator == "not_like" { format!("NOT {like}") } else { like.to_owned() };
        let conditions: Vec<String> =
            conditions.into_iter().map(|text| format!("{left} {like} {}", self.text_param(text))).collect();
        let connective = if operator == "contains" { " OR " } else { " AND " };
        Ok(match conditions.len() {
            0 => NOTHING.to_owned(),
            1 => conditions.join(""),
            _ => format!("({})", conditions.join(connective)),
        })
    }

    fn point(&mut self, found: &Found<'a>, operator: &str, asked: &Asked<'_>) -> Result<String, QueryError> {
        if found.column.kind != ColumnKind::Point && found.field.is_none_or(|field| field.kind() != "point") {
            return Err(asked.unsupported("only points can be asked this"));
        }
        if self.dialect() == Dialect::Sqlite {
            return Err(asked.unsupported("Payload's SQLite adapter does not have this operator"));
        }
        let sql = &found.sql;
        if operator != "near" {
            if !asked.value.is_object() {
                return Err(asked.value("an area in GeoJSON"));
            }
            let area = self.text_param(asked.value.to_string());
            let function = if operator == "within" { "ST_Within" } else { "ST_Intersects" };
            return Ok(format!("{function}({sql}, ST_GeomFromGeoJSON({area}))"));
        }
        let numbers: Vec<Option<f64>> = match asked.value {
            Value::String(text) => text.split(',').map(|one| one.trim().parse().ok()).collect(),
            Value::Array(items) => items.iter().map(Value::as_f64).collect(),
            _ => Vec::new(),
        };
        let at = |index: usize| numbers.get(index).copied().flatten().filter(|one| one.is_finite());
        let (Some(longitude), Some(latitude)) = (at(0), at(1)) else {
            return Err(asked.value("longitude, latitude, greatest and smallest distance in metres"));
        };
        let place = format!("ST_SetSRID(ST_MakePoint({longitude}, {latitude}), 4326)");
        let mut conditions = Vec::new();
        if let Some(most) = at(2) {
            conditions.push(format!("ST_DWithin({sql}::geography, {place}::geography, {most})"));
        }
        if let Some(least) = at(3) {
            conditions.push(format!("ST_Distance({sql}::geography, {place}::geography) >= {least}"));
        }
        if conditions.is_empty() {
            return Ok(EVERYTHING.to_owned());
        }
        self.distance = Some(format!("{sql} <-> {place}"));
        Ok(format!("({})", conditions.join(" AND ")))
    }
}

/// `exists` as it may come from a query string.
fn exists(asked: &Asked<'_>) -> Result<bool, QueryError> {
    match asked.value {
        Value::Bool(value) => Ok(*value),
        Value::String(text) if text == "true" => Ok(true),
        Value::String(text) if text == "false" => Ok(false),
        _ => Err(asked.value("true or false")),
    }
}

fn rows(ids: &[String], asked: &Asked<'_>) -> Result<String, QueryError> {
    if asked.operator != "exists" {
        return Err(asked.unsupported("rows can be asked whether they exist; their fields have values"));
    }
    let (test, connective) = if exists(asked)? { ("IS NOT NULL", " OR ") } else { ("IS NULL", " AND ") };
    let all: Vec<String> = ids.iter().map(|id| format!("{id} {test}")).collect();
    Ok(if all.is_empty() { NOTHING.to_owned() } else { format!("({})", all.join(connective)) })
}

fn block_type(blocks: &[(String, String)], asked: &Asked<'_>) -> Result<String, QueryError> {
    let (items, test, connective) = match asked.operator {
        "equals" | "contains" | "in" => (list(asked.value), "IS NOT NULL", " OR "),
        "not_equals" | "not_in" => (list(asked.value), "IS NULL", " AND "),
        "exists" => {
            let ids: Vec<String> = blocks.iter().map(|(_, id)| id.clone()).collect();
            return rows(&ids, asked);
        }
        _ => return Err(asked.unsupported("a block's type can be asked equals, not_equals, in, not_in and exists")),
    };
    let items = items.ok_or_else(|| asked.value("a block's slug"))?;
    let mut found = Vec::new();
    for item in &items {
        let (_, id) = blocks
            .iter()
            .find(|(slug, _)| item == slug)
            .ok_or_else(|| asked.value("the slug of a block that the field can hold"))?;
        found.push(format!("{id} {test}"));
    }
    Ok(if found.is_empty() { NOTHING.to_owned() } else { format!("({})", found.join(connective)) })
}

/// Each path of a nested question after the path of the relationship.
fn prefixed(path: &str, nested: &Map<String, Value>) -> Map<String, Value> {
    let entries = nested.iter().map(|(key, value)| match value {
        Value::Array(items) if is_connective(key) => {
            let items = items.iter().map(|item| match item {
                Value::Object(item) => Value::Object(prefixed(path, item)),
                other => other.clone(),
            });
            (key.clone(), Value::Array(items.collect()))
        }
        value => (format!("{path}.{key}"), value.clone()),
    });
    entries.collect()
}
