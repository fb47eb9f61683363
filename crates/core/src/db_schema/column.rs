//! A column as code.

use serde_json::Value;

use super::{DbSchemaError, Generator, quoted};
use crate::Dialect;
use crate::json::stringify;
use crate::model::{RawColumn, RawReference};

impl Generator<'_> {
    pub(super) fn column(&mut self, table: &str, column: &RawColumn) -> Result<String, DbSchemaError> {
        let mut code = match self.dialect {
            Dialect::Postgres => self.postgres_column(column)?,
            Dialect::Sqlite => self.sqlite_column(column)?,
        };
        if let Some(reference) = &column.reference {
            code.push_str(&self.reference(table, reference));
        }
        Ok(code)
    }

    fn reference(&mut self, table: &str, reference: &RawReference) -> String {
        let to = reference.table.as_str();
        let mut callback = "()".to_owned();
        if to == table || self.circular.contains(&(table, to)) {
            let any = match self.dialect {
                Dialect::Postgres => "AnyPgColumn",
                Dialect::Sqlite => "AnySQLiteColumn",
            };
            let core = self.core_package();
            self.import(&core, &format!("type {any}"));
            callback.push_str(&format!(": {any}"));
        }
        let on_delete = reference.on_delete.as_ref().map(|action| format!("onDelete: '{action}'")).unwrap_or_default();
        format!(".references({callback} => {to}.{}, {{\n      {on_delete}\n  }})", reference.name)
    }

    fn postgres_column(&mut self, column: &RawColumn) -> Result<String, DbSchemaError> {
        let kind = column.kind.as_str();
        let function = match kind {
            "geometry" => {
                let package = self.package.to_owned();
                self.import(&package, "geometryColumn");
                "geometryColumn".to_owned()
            }
            "enum" if column.locale => "enum__locales".to_owned(),
            "enum" => {
                let name = column.enum_name.clone().unwrap_or_default();
                self.declare_enum(&name, &options(column)?);
                name
            }
            _ => {
                let core = self.core_package();
                self.import(&core, kind);
                kind.to_owned()
            }
        };
        let mut arguments = Vec::new();
        match kind {
            "bit" | "halfvec" | "sparsevec" | "vector" => {
                let dimensions = column.other.get("dimensions").filter(|value| is_truthy(value));
                arguments.extend(dimensions.map(|value| format!("dimensions: {}", plain(value))));
            }
            "numeric" => arguments.push("mode: 'number'".to_owned()),
            "timestamp" => {
                let mode = column.other.get("mode").map_or_else(|| "undefined".to_owned(), plain);
                arguments.push(format!("mode: '{mode}'"));
                if column.other.get("withTimezone").is_some_and(is_truthy) {
                    arguments.push("withTimezone: true".to_owned());
                }
                let precision = column.other.get("precision").filter(|value| value.is_number());
                arguments.extend(precision.map(|value| format!("precision: {}", plain(value))));
            }
            _ => {}
        }
        let mut code = call(&function, column, &arguments);
        if kind == "timestamp" && column.default_now {
            code.push_str(".defaultNow()");
        }
        if kind == "uuid" && column.default_random {
            code.push_str(".defaultRandom()");
        }
        if kind == "uuid" && is_version_7(column) {
            self.import("uuid", "v7 as uuidv7");
            code.push_str(".$defaultFn(() => uuidv7())");
        }
        if column.not_null {
            code.push_str(".notNull()");
        }
        if column.primary_key {
            code.push_str(".primaryKey()");
        }
        if let Some(default) = &column.default {
            let default = match (kind, default) {
                ("geometry", value) => format!("sql`{}`", plain(value)),
                ("jsonb", value) => format!("sql`'{}'::jsonb`", stringify(value)),
                ("numeric", value) => self.numeric_default(value),
                (_, Value::String(_)) => stringify(default),
                (_, value) => plain(value),
            };
            code.push_str(&format!(".default({default})"));
        }
        Ok(code)
    }

    /// Payload before 3.62 has quotes around it.
    fn numeric_default(&self, value: &Value) -> String {
        let quote = if self.model.is_before(62) { "'" } else { "" };
        format!("{quote}{}{quote}", plain(value))
    }

    fn sqlite_column(&mut self, column: &RawColumn) -> Result<String, DbSchemaError> {
        let kind = column.kind.as_str();
        let mut arguments = Vec::new();
        let mut default = None;
        let function = match kind {
            "boolean" => {
                arguments.push("mode: 'boolean'".to_owned());
                "integer"
            }
            "enum" => {
                let options = match (&self.locales, column.locale) {
                    (Some(locales), true) if !locales.is_empty() => quoted(locales),
                    (_, true) => {
                        return Err(DbSchemaError::Model { what: format!("`{}` without locales", column.name) });
                    }
                    _ => quoted(&options(column)?),
                };
                arguments.push(format!("enum: [{options}]"));
                "text"
            }
            "geometry" | "jsonb" => {
                arguments.push("mode: 'json'".to_owned());
                "text"
            }
            "numeric" => {
                arguments.push("mode: 'number'".to_owned());
                kind
            }
            "serial" => "integer",
            "timestamp" => {
                default = Some("default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`)");
                "text"
            }
            "uuid" => {
                if column.default_random {
                    self.import("crypto", "randomUUID");
                    default = Some("$defaultFn(() => randomUUID())");
                }
                if is_version_7(column) {
                    self.import("uuid", "v7 as uuidv7");
                    default = Some("$defaultFn(() => uuidv7())");
                }
                "text"
            }
            "varchar" => "text",
            _ => kind,
        };
        let core = self.core_package();
        self.import(&core, function);
        let mut code = call(function, column, &arguments);
        if column.not_null {
            code.push_str(".notNull()");
        }
        if column.primary_key {
            let counts = kind == "integer" && column.other.get("autoIncrement").is_some_and(is_truthy);
            code.push_str(if counts { ".primaryKey({ autoIncrement: true })" } else { ".primaryKey()" });
        }
        if let Some(default) = default {
            code.push_str(&format!(".{default}"));
        } else if let Some(default) = &column.default {
            let default = match (kind, default) {
                ("jsonb" | "geometry", value) => format!("'{}'", stringify(value)),
                (_, Value::String(_)) => stringify(default),
                ("numeric", value) => self.numeric_default(value),
                (_, value) => plain(value),
            };
            code.push_str(&format!(".default({default})"));
        }
        Ok(code)
    }
}

fn call(function: &str, column: &RawColumn, arguments: &[String]) -> String {
    let name = if column.unnamed { "" } else { &column.name };
    match arguments {
        [] => format!("{function}('{name}')"),
        _ => format!("{function}('{name}', {{{}}})", arguments.join(",")),
    }
}

fn options(column: &RawColumn) -> Result<Vec<&str>, DbSchemaError> {
    let list = column.options.as_deref().unwrap_or_default();
    list.iter()
        .map(Value::as_str)
        .collect::<Option<_>>()
        .ok_or_else(|| DbSchemaError::Model { what: format!("options of `{}` that are no texts", column.name) })
}

fn is_version_7(column: &RawColumn) -> bool {
    column.other.get("defaultV7").is_some_and(is_truthy)
}

fn is_truthy(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && value.as_f64() != Some(0.0)
}

/// A value as JavaScript puts it into a text.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Value::Object(_) => "[object Object]".to_owned(),
        other => stringify(other),
    }
}
