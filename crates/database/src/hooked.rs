//! What schema hooks may declare beyond Payload's own tables: checks, unique constraints, primary keys over several
//! columns, generated columns, indexes with a condition, an expression, an order or another method.
//!
//! A database rewrites every expression, so these are compared by their kind and name: what the database has under the
//! expected name is taken as it is expected, and what it lacks shows up in the diff.

use payload_sync_core::schema::{Schema, Table};
use serde_json::{Map, Value};

use crate::value::SqlValue;
use crate::{Database, DatabaseError};

const COMPOSITE: &str = "compositePrimaryKeys";
const UNIQUE: &str = "uniqueConstraints";
const CHECK: &str = "checkConstraints";

const POSTGRES: &str = "
SELECT c.relname, 'index', i.relname, x.indisunique::text FROM pg_index x
JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1
UNION ALL
SELECT c.relname, o.contype::text, o.conname, coalesce((SELECT string_agg(a.attname, ',' ORDER BY k.place)
  FROM unnest(o.conkey) WITH ORDINALITY k (attnum, place)
  JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.attnum), '')
FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND o.contype IN ('p', 'u', 'c')
UNION ALL
SELECT c.relname, 'column', a.attname, '' FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND NOT a.attisdropped AND (a.attgenerated <> '' OR a.attidentity <> '')";

const SQLITE: &str = r#"
SELECT m.name, 'index', l.name, CASE l."unique" WHEN 0 THEN 'false' ELSE 'true' END
FROM sqlite_master m JOIN pragma_index_list(m.name) l WHERE m.type = 'table' AND l.origin = 'c'
UNION ALL
SELECT m.name, 'column', x.name, '' FROM sqlite_master m JOIN pragma_table_xinfo(m.name) x
WHERE m.type = 'table' AND x.hidden IN (2, 3)
UNION ALL
SELECT m.name, 'p', '', group_concat(x.name, ',') FROM sqlite_master m
JOIN (SELECT t.name AS owner, i.name, i.pk FROM sqlite_master t JOIN pragma_table_info(t.name) i
  WHERE t.type = 'table' AND i.pk > 0 ORDER BY t.name, i.pk) x ON x.owner = m.name
WHERE m.type = 'table' GROUP BY m.name
UNION ALL
SELECT m.name, 'sql', '', m.sql FROM sqlite_master m WHERE m.type = 'table' AND m.sql LIKE '%CONSTRAINT%'"#;

/// One thing that the database has.
struct Part {
    table: String,
    kind: String,
    name: String,
    /// Whether an index is unique, the columns of a constraint, the text of a table.
    detail: String,
}

/// Takes over from `expected` what the database has of it.
pub(crate) async fn reconcile(
    database: &mut Database,
    found: &mut Schema,
    expected: &Schema,
) -> Result<(), DatabaseError> {
    if !expected.tables.values().any(|table| says_more(table, expected)) {
        return Ok(());
    }
    let parts = match database {
        Database::Postgres(_) => {
            let namespace = SqlValue::from(expected.namespace.as_deref().unwrap_or("public"));
            database.query(POSTGRES, &[namespace]).await?
        }
        Database::Sqlite(_) => database.query(SQLITE, &[]).await?,
    };
    let parts: Vec<Part> = parts
        .rows
        .into_iter()
        .map(|row| {
            let mut texts = row.into_iter().map(|value| value.to_text().unwrap_or_default());
            let mut next = || texts.next().unwrap_or_default();
            Part { table: next(), kind: next(), name: next(), detail: next() }
        })
        .collect();
    for (name, table) in &expected.tables {
        if let Some(found) = found.tables.get_mut(name).filter(|_| says_more(table, expected)) {
            let parts: Vec<&Part> = parts.iter().filter(|part| part.table == *name).collect();
            take_over(found, table, &parts, expected);
        }
    }
    Ok(())
}

fn says_more(table: &Table, schema: &Schema) -> bool {
    !table.other.is_empty()
        || table.columns.values().any(|column| !column.other.is_empty())
        || table.indexes.values().any(|index| !index.other.is_empty() || has_expression(schema, &index.name))
}

/// SQLite's snapshots tell elsewhere which columns of an index are expressions.
fn has_expression(schema: &Schema, index: &str) -> bool {
    schema.other.get("internal").and_then(|internal| internal.get("indexes")?.get(index)).is_some()
}

fn take_over(found: &mut Table, expected: &Table, parts: &[&Part], schema: &Schema) {
    let has = |kind: &str, name: &str| parts.iter().find(|part| part.kind == kind && part.name == name);
    for column in expected.columns.values().filter(|column| !column.other.is_empty()) {
        if has("column", &column.name).is_some() {
            found.columns.insert(column.name.clone(), column.clone());
        }
    }
    for index in expected.indexes.values() {
        let more = !index.other.is_empty() || has_expression(schema, &index.name);
        if more && has("index", &index.name).is_some_and(|part| (part.detail == "true") == index.unique) {
            found.indexes.insert(index.name.clone(), index.clone());
        }
    }
    for kind in [UNIQUE, CHECK] {
        let Some(Value::Object(members)) = expected.other.get(kind) else { continue };
        let code = if kind == UNIQUE { "u" } else { "c" };
        let there = |name: &str| {
            has(code, name).is_some() || parts.iter().any(|part| part.kind == "sql" && names(&part.detail, name))
        };
        let kept: Map<String, Value> =
            members.iter().filter(|(name, _)| there(name)).map(|(name, value)| (name.clone(), value.clone())).collect();
        if !kept.is_empty() {
            found.other.insert(kind.to_owned(), Value::Object(kept));
        }
    }
    composite_key(found, expected, parts);
}

/// Snapshots have a primary key over several columns on the table, introspection on each of its columns.
fn composite_key(found: &mut Table, expected: &Table, parts: &[&Part]) {
    let Some(Value::Object(keys)) = expected.other.get(COMPOSITE) else { return };
    let Some(columns) = keys.values().next().and_then(|key| key.get("columns")?.as_array()) else { return };
    let columns: Vec<&str> = columns.iter().filter_map(Value::as_str).collect();
    if !parts.iter().any(|part| part.kind == "p" && part.detail == columns.join(",")) {
        return;
    }
    for name in columns {
        if let (Some(column), Some(expected)) = (found.columns.get_mut(name), expected.columns.get(name)) {
            column.primary_key = expected.primary_key;
            // PostgreSQL makes it so by itself.
            column.not_null = expected.not_null;
        }
    }
    found.other.insert(COMPOSITE.to_owned(), Value::Object(keys.clone()));
}

/// Whether the text of a table names a constraint.
fn names(sql: &str, name: &str) -> bool {
    ["\"", "`", ""].iter().any(|quote| {
        let named = format!("CONSTRAINT {quote}{name}{quote}");
        sql.match_indices(&named).any(|(at, _)| {
            let after = sql[at + named.len()..].chars().next();
            after.is_none_or(|after| !after.is_alphanumeric() && after != '_')
        })
    })
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn constraints_are_found_by_their_whole_name() {
        let sql =
            "CREATE TABLE `t` (\n\ta integer,\n\tCONSTRAINT \"people\" CHECK(a > 0), CONSTRAINT many UNIQUE(`a`)\n)";
        assert!(names(sql, "people") && names(sql, "many"));
        assert!(!names(sql, "peop") && !names(sql, "man") && !names(sql, "a"));
    }
}
