//! `CREATE TABLE` and `CREATE INDEX`, and the pieces that other statements share with them.

use serde_json::Value;

use super::{Fidelity, corrections, default_text};
use crate::Dialect;
use crate::schema::{CHECKS, COMPOSITE_KEYS, Column, ForeignKey, Index, Schema, Table, UNIQUES};

/// How the types begin that drizzle-kit prints without quotes.
const NATIVE: [&str; 23] = [
    "uuid",
    "smallint",
    "integer",
    "bigint",
    "boolean",
    "text",
    "varchar",
    "serial",
    "bigserial",
    "decimal",
    "numeric",
    "real",
    "json",
    "time",
    "date",
    "interval",
    "double precision",
    "char",
    "vector",
    "geometry",
    "halfvec",
    "sparsevec",
    "bit",
];

/// `"table"` or `"schema"."table"`.
pub(super) fn postgres_table_name(schema: &Schema, table: &str) -> String {
    match &schema.namespace {
        Some(namespace) => format!("\"{namespace}\".\"{table}\""),
        None => format!("\"{table}\""),
    }
}

/// The type of a column; a name that is not native is quoted and prefixed.
pub(super) fn postgres_type(column: &Column, prefix: &str, fidelity: Fidelity) -> String {
    let name = &column.type_name;
    let native = NATIVE.iter().any(|native| name.starts_with(native));
    if native && !corrections::enum_is_quoted(column, fidelity) {
        return name.clone();
    }
    let (name, dimensions) = name.find('[').map_or((name.as_str(), ""), |at| name.split_at(at));
    format!("{prefix}\"{name}\"{dimensions}")
}

/// What follows the name of a column in `CREATE TABLE` and `ADD COLUMN`.
pub(super) fn postgres_column(schema: &Schema, column: &Column, fidelity: Fidelity) -> String {
    let prefix = match &schema.namespace {
        Some(namespace) if column.is_enum => format!("\"{namespace}\"."),
        _ => String::new(),
    };
    let mut out = postgres_type(column, &prefix, fidelity);
    if column.primary_key {
        out.push_str(" PRIMARY KEY");
    }
    if let Some(default) = &column.default {
        out.push_str(" DEFAULT ");
        out.push_str(&corrections::default_value(&default_text(default), column, Dialect::Postgres, fidelity));
    }
    if let Some(expression) = generated(column) {
        out.push_str(&format!(" GENERATED ALWAYS AS ({expression}) STORED"));
    }
    if column.not_null && !column.other.contains_key("identity") {
        out.push_str(" NOT NULL");
    }
    out
}

fn generated(column: &Column) -> Option<&str> {
    column.other.get("generated")?.get("as")?.as_str()
}

pub(super) fn postgres_table(schema: &Schema, table: &Table, fidelity: Fidelity) -> String {
    let mut lines: Vec<String> = table
        .columns
        .values()
        .map(|column| format!("\t\"{}\" {}", column.name, postgres_column(schema, column, fidelity)))
        .collect();
    for kind in [COMPOSITE_KEYS, UNIQUES, CHECKS] {
        let members = table.other.get(kind).and_then(Value::as_object).into_iter().flatten();
        lines.extend(members.map(|(_, value)| format!("\t{}", postgres_constraint(kind, value))));
    }
    format!("CREATE TABLE {} (\n{}\n);\n", postgres_table_name(schema, &table.name), lines.join(",\n"))
}

/// `CONSTRAINT … UNIQUE(…)`
pub(super) fn postgres_constraint(kind: &str, value: &Value) -> String {
    let part = Part(value);
    let columns = || part.list("columns", "\",\"");
    let what = match kind {
        COMPOSITE_KEYS => format!("PRIMARY KEY(\"{}\")", columns()),
        UNIQUES => {
            let nulls = if part.flag("nullsNotDistinct") { " NULLS NOT DISTINCT" } else { "" };
            format!("UNIQUE{nulls}(\"{}\")", columns())
        }
        _ => format!("CHECK ({})", part.text("value")),
    };
    format!("CONSTRAINT \"{}\" {what}", part.text("name"))
}

pub(super) fn postgres_index(schema: &Schema, table: &str, index: &Index) -> String {
    let text = |name: &str| index.other.get(name).and_then(Value::as_str);
    let unique = if index.unique { "UNIQUE INDEX" } else { "INDEX" };
    let concurrently = index.other.get("concurrently").and_then(Value::as_bool).unwrap_or_default();
    let concurrently = if concurrently { " CONCURRENTLY" } else { "" };
    let columns = match index.other.get("columns") {
        Some(Value::Array(columns)) => {
            let columns: Vec<String> = columns.iter().map(index_column).collect();
            columns.join(",")
        }
        _ => format!("\"{}\"", index.columns.join("\",\"")),
    };
    let options: Vec<String> = match index.other.get("with") {
        Some(Value::Object(options)) => options.iter().map(|(key, value)| format!("{key}={}", bare(value))).collect(),
        _ => Vec::new(),
    };
    let with = if options.is_empty() { String::new() } else { format!(" WITH ({})", options.join(",")) };
    let condition = text("where").map(|condition| format!(" WHERE {condition}")).unwrap_or_default();
    format!(
        "CREATE {unique}{concurrently} \"{}\" ON {} USING {} ({columns}){with}{condition};",
        index.name,
        postgres_table_name(schema, table),
        text("method").unwrap_or("btree"),
    )
}

/// A column of an index with an order, an operator class or an expression.
fn index_column(column: &Value) -> String {
    let text = |name: &str| column.get(name).and_then(Value::as_str).unwrap_or_default();
    let flag = |name: &str| column.get(name).and_then(Value::as_bool).unwrap_or_default();
    let expression = match flag("isExpression") {
        true => text("expression").to_owned(),
        false => format!("\"{}\"", text("expression")),
    };
    match text("opclass") {
        "" => {
            let order = if flag("asc") { "" } else { " DESC" };
            let nulls = text("nulls");
            let nulls = match flag("asc") && nulls == "last" {
                true => String::new(),
                false => format!(" NULLS {}", nulls.to_uppercase()),
            };
            format!("{expression}{order}{nulls}")
        }
        class => format!("{expression} {class}"),
    }
}

fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

pub(super) fn postgres_foreign_key(schema: &Schema, table: &str, key: &ForeignKey) -> String {
    let to = match key.other.get("schemaTo").and_then(Value::as_str) {
        Some(to) if !to.is_empty() => to,
        _ => schema.namespace.as_deref().unwrap_or("public"),
    };
    format!(
        "ALTER TABLE {} ADD CONSTRAINT \"{}\" FOREIGN KEY (\"{}\") REFERENCES \"{to}\".\"{}\"(\"{}\") ON DELETE {} ON UPDATE {};",
        postgres_table_name(schema, table),
        key.name,
        key.columns.join("\",\""),
        key.foreign_table,
        key.foreign_columns.join("\",\""),
        key.on_delete,
        key.on_update,
    )
}

/// A column of SQLite in `CREATE TABLE` and `ADD`.
pub(super) fn sqlite_column(column: &Column, fidelity: Fidelity) -> String {
    let mut out = column.type_name.clone();
    if column.primary_key {
        out.push_str(" PRIMARY KEY");
    }
    if column.autoincrement {
        out.push_str(" AUTOINCREMENT");
    }
    if let Some(default) = &column.default {
        out.push_str(" DEFAULT ");
        out.push_str(&corrections::default_value(&default_text(default), column, Dialect::Sqlite, fidelity));
    }
    if let Some(expression) = generated(column) {
        let kind = column.other.get("generated").and_then(|generated| generated.get("type")).and_then(Value::as_str);
        out.push_str(&format!(" GENERATED ALWAYS AS {expression} {}", kind.unwrap_or("virtual").to_uppercase()));
    }
    if column.not_null {
        out.push_str(" NOT NULL");
    }
    out
}

/// `CREATE TABLE` under a name of its own: the rebuild of a table makes it as `__new_…`.
pub(super) fn sqlite_table(table: &Table, name: &str, fidelity: Fidelity) -> String {
    let rebuilt = name != table.name;
    let mut lines: Vec<String> = table
        .columns
        .values()
        .map(|column| format!("\t`{}` {}", column.name, sqlite_column(column, fidelity)))
        .collect();
    for key in foreign_parts(table, COMPOSITE_KEYS) {
        lines.push(format!("\tPRIMARY KEY(`{}`)", key.list("columns", "`, `")));
    }
    for key in table.foreign_keys.values() {
        lines.push(format!(
            "\tFOREIGN KEY (`{}`) REFERENCES `{}`(`{}`) ON UPDATE {} ON DELETE {}",
            key.columns.join("`,`"),
            key.foreign_table,
            key.foreign_columns.join("`,`"),
            key.on_update,
            key.on_delete,
        ));
    }
    if !rebuilt || corrections::rebuild_keeps_unique_constraints(fidelity) {
        for unique in foreign_parts(table, UNIQUES) {
            lines.push(format!("\tCONSTRAINT {} UNIQUE(`{}`)", unique.text("name"), unique.list("columns", "`,`")));
        }
    }
    for check in foreign_parts(table, CHECKS) {
        let mut condition = check.text("value").to_owned();
        if rebuilt {
            for (open, close) in [("\"", "\"."), ("`", "`."), ("", "."), ("'", "'.")] {
                let (from, to) = (format!("{open}{}{close}", table.name), format!("{open}{name}{close}"));
                condition = condition.replace(&from, &to);
            }
        }
        lines.push(format!("\tCONSTRAINT \"{}\" CHECK({condition})", check.text("name")));
    }
    format!("CREATE TABLE `{name}` (\n{}\n);\n", lines.join(",\n"))
}

pub(super) fn sqlite_index(schema: &Schema, table: &str, index: &Index) -> String {
    let unique = if index.unique { "UNIQUE INDEX" } else { "INDEX" };
    let expressions =
        schema.other.get("internal").and_then(|internal| internal.get("indexes")?.get(&index.name)?.get("columns"));
    let column = |name: &String| {
        let expression = expressions.and_then(|columns| columns.get(name)?.get("isExpression")?.as_bool());
        if expression.unwrap_or_default() { name.clone() } else { format!("`{name}`") }
    };
    let columns: Vec<String> = index.columns.iter().map(column).collect();
    let condition = index.other.get("where").and_then(Value::as_str).filter(|condition| !condition.is_empty());
    let condition = condition.map(|condition| format!(" WHERE {condition}")).unwrap_or_default();
    format!("CREATE {unique} `{}` ON `{table}` ({}){condition};", index.name, columns.join(","))
}

/// A constraint that only snapshots of other origin have.
struct Part<'a>(&'a Value);

impl<'a> Part<'a> {
    fn text(&self, name: &str) -> &'a str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn flag(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    fn list(&self, name: &str, separator: &str) -> String {
        let items = self.0.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
        items.join(separator)
    }
}

fn foreign_parts<'a>(table: &'a Table, name: &str) -> Vec<Part<'a>> {
    match table.other.get(name) {
        Some(Value::Object(parts)) => parts.values().map(Part).collect(),
        _ => Vec::new(),
    }
}
