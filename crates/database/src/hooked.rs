//! What schema hooks may declare beyond Payload's own tables: checks, unique constraints, primary keys over several
//! columns, generated columns, indexes with a condition, an expression, an order or another method.
//!
//! A database rewrites every expression, so these are compared by their kind and name, as drizzle-kit's push does: what
//! the database has under the expected name is taken as it is expected, what it lacks shows up in the diff, and what a
//! table of Payload's has beyond it, too. A project that declares nothing of the kind keeps what other hands made of it.

use payload_sync_core::Dialect;
use payload_sync_core::schema::{CHECKS, COMPOSITE_KEYS, Schema, Table, UNIQUES, named_checks};
use serde_json::{Map, Value, json};

use crate::names::truncate;
use crate::value::SqlValue;
use crate::{Database, DatabaseError};

const POSTGRES: &str = "
SELECT c.relname, 'index', i.relname, x.indisunique::text, '' FROM pg_index x
JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1
UNION ALL
SELECT c.relname, o.contype::text, o.conname, coalesce((SELECT string_agg(a.attname, ',' ORDER BY k.place)
  FROM unnest(o.conkey) WITH ORDINALITY k (attnum, place)
  JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.attnum), ''),
  coalesce(pg_get_expr(o.conbin, o.conrelid), '')
FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND o.contype IN ('p', 'u', 'c')
UNION ALL
SELECT c.relname, 'column', a.attname, '', CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) ELSE '' END
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE n.nspname = $1 AND NOT a.attisdropped AND (a.attgenerated <> '' OR a.attidentity <> '')";

const SQLITE: &str = r#"
SELECT m.name, 'index', l.name, CASE l."unique" WHEN 0 THEN 'false' ELSE 'true' END, ''
FROM sqlite_master m JOIN pragma_index_list(m.name) l WHERE m.type = 'table' AND l.origin = 'c'
UNION ALL
SELECT m.name, 'column', x.name, '', 'its expression' FROM sqlite_master m JOIN pragma_table_xinfo(m.name) x
WHERE m.type = 'table' AND x.hidden IN (2, 3)
UNION ALL
SELECT m.name, 'p', '', coalesce((SELECT group_concat(name, ',') FROM
  (SELECT name FROM pragma_table_info(m.name) WHERE pk > 0 ORDER BY pk)), ''), '' FROM sqlite_master m
WHERE m.type = 'table'
UNION ALL
SELECT m.name, 'sql', '', m.sql, '' FROM sqlite_master m WHERE m.type = 'table' AND m.sql LIKE '%CONSTRAINT%'"#;

/// One thing that the database has.
struct Part {
    table: String,
    kind: String,
    name: String,
    /// Whether an index is unique, the columns of a constraint, the text of a table.
    detail: String,
    /// The expression of a check or a generated column.
    expression: String,
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
            Part { table: next(), kind: next(), name: next(), detail: next(), expression: next() }
        })
        .collect();
    for (name, table) in &expected.tables {
        if let Some(found) = found.tables.get_mut(name) {
            let parts: Vec<&Part> = parts.iter().filter(|part| part.table == stored(expected, name)).collect();
            let table = Reconciled { expected: table, parts: &parts, schema: expected };
            table.columns(found);
            table.indexes(found);
            table.constraints(found);
            table.composite_key(found);
        }
    }
    Ok(())
}

fn says_more(table: &Table, schema: &Schema) -> bool {
    !table.other.is_empty()
        || table.columns.values().any(|column| !column.other.is_empty())
        || table.indexes.values().any(|index| !index.other.is_empty() || has_expression(schema, &index.name))
}

/// The name that the database has for it.
fn stored<'a>(schema: &Schema, name: &'a str) -> &'a str {
    if schema.dialect == Dialect::Postgres { truncate(name) } else { name }
}

/// SQLite's snapshots tell elsewhere which columns of an index are expressions.
fn has_expression(schema: &Schema, index: &str) -> bool {
    schema.other.get("internal").and_then(|internal| internal.get("indexes")?.get(index)).is_some()
}

/// A table as it is expected, and what the database has of it.
struct Reconciled<'a> {
    expected: &'a Table,
    parts: &'a [&'a Part],
    schema: &'a Schema,
}

impl Reconciled<'_> {
    fn has(&self, kind: &str, name: &str) -> Option<&Part> {
        let name = stored(self.schema, name);
        self.parts.iter().copied().find(|part| part.kind == kind && part.name == name)
    }

    fn columns(&self, found: &mut Table) {
        for column in self.expected.columns.values() {
            let Some(part) = self.has("column", &column.name) else { continue };
            if !column.other.is_empty() {
                found.columns.insert(column.name.clone(), column.clone());
            } else if !part.expression.is_empty() {
                // Introspection takes the expression for a default, and passes over such a column of SQLite.
                let mut generated = found.columns.get(&column.name).unwrap_or(column).clone();
                generated.default = None;
                let kind = if self.schema.dialect == Dialect::Postgres { "stored" } else { "virtual" };
                generated.other.insert("generated".to_owned(), json!({ "as": part.expression, "type": kind }));
                found.columns.insert(column.name.clone(), generated);
            }
        }
    }

    fn indexes(&self, found: &mut Table) {
        for index in self.expected.indexes.values() {
            let more = !index.other.is_empty() || has_expression(self.schema, &index.name);
            if more && self.has("index", &index.name).is_some_and(|part| (part.detail == "true") == index.unique) {
                found.indexes.insert(index.name.clone(), index.clone());
            }
        }
    }

    fn constraints(&self, found: &mut Table) {
        let text = self.parts.iter().find(|part| part.kind == "sql").map_or("", |part| part.detail.as_str());
        for (kind, code) in [(UNIQUES, "u"), (CHECKS, "c")] {
            let members = self.expected.other.get(kind).and_then(Value::as_object).into_iter().flatten();
            let there = |name: &str, value: &Value| match self.has(code, name) {
                Some(part) => kind == CHECKS || part.detail == self.columns_of(value),
                None => names(text, name),
            };
            let mut kept = Map::new();
            let mut known = Vec::new();
            for (name, value) in members {
                known.push(stored(self.schema, name));
                if there(name, value) {
                    kept.insert(name.clone(), value.clone());
                } else if let Some(part) = self.has(code, name) {
                    kept.insert(name.clone(), constraint(kind, name, part));
                }
            }
            for part in self.parts.iter().filter(|part| part.kind == code && !known.contains(&part.name.as_str())) {
                kept.insert(part.name.clone(), constraint(kind, &part.name, part));
            }
            if kind == CHECKS {
                for (name, value) in named_checks(text).into_iter().filter(|(name, _)| !known.contains(&name.as_str()))
                {
                    kept.insert(name.clone(), json!({ "name": name, "value": value }));
                }
            }
            if !kept.is_empty() {
                found.other.insert(kind.to_owned(), Value::Object(kept));
            }
        }
    }

    /// The columns of a constraint as the database would list them.
    fn columns_of(&self, constraint: &Value) -> String {
        let columns = constraint["columns"].as_array().into_iter().flatten().filter_map(Value::as_str);
        columns.map(|name| stored(self.schema, name)).collect::<Vec<_>>().join(",")
    }

    /// Snapshots have a primary key over several columns on the table, introspection on each of its columns.
    fn composite_key(&self, found: &mut Table) {
        let Some(part) = self.parts.iter().find(|part| part.kind == "p" && part.detail.contains(',')) else { return };
        let expected = self.expected.other.get(COMPOSITE_KEYS).and_then(Value::as_object);
        let same = expected.into_iter().flatten().find(|(name, key)| {
            let named = part.name.is_empty() || part.name == stored(self.schema, name);
            named && self.columns_of(key) == part.detail
        });
        let long = |name: &'_ str| self.expected.columns.keys().find(|long| stored(self.schema, long) == name);
        let own: Vec<&str> = part.detail.split(',').map(|name| long(name).map_or(name, String::as_str)).collect();
        for name in &own {
            if let Some(column) = found.columns.get_mut(*name) {
                column.primary_key = false;
                let expected = self.expected.columns.get(*name);
                if let Some(expected) = expected.filter(|_| same.is_some()) {
                    // PostgreSQL makes it so by itself.
                    column.not_null = expected.not_null;
                }
            }
        }
        let (name, key) = match same {
            Some((name, key)) => (name.clone(), key.clone()),
            None => {
                let name = match part.name.as_str() {
                    "" => format!("{}_{}_pk", found.name, own.join("_")),
                    name => name.to_owned(),
                };
                // The same name with other columns is a key that changes.
                let long = expected.into_iter().flatten().map(|(long, _)| long);
                let name = long.into_iter().find(|long| stored(self.schema, long) == name).cloned().unwrap_or(name);
                let key = json!({ "name": name, "columns": own });
                (name, key)
            }
        };
        found.other.insert(COMPOSITE_KEYS.to_owned(), Value::Object(Map::from_iter([(name, key)])));
    }
}

/// A constraint that is not the expected one, as a snapshot would have it.
fn constraint(kind: &str, name: &str, part: &Part) -> Value {
    match kind {
        UNIQUES => {
            let columns: Vec<&str> = part.detail.split(',').collect();
            json!({ "name": name, "nullsNotDistinct": false, "columns": columns })
        }
        _ => json!({ "name": name, "value": part.expression }),
    }
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
