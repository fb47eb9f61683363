//! Reads the schema of a PostgreSQL database from its catalogs, in the spelling of drizzle-kit's snapshots.
//!
//! Left out: tables that belong to an extension, unlogged detail that a [`Schema`] does not have (checks, policies,
//! unique constraints), and indexes that a config cannot declare (on expressions, with a condition, of another method
//! than btree): Payload did not make them and payload-sync does not touch them.

use indexmap::IndexMap;
use payload_sync_core::schema::{Column, Enum, ForeignKey, Index, Table};
use payload_sync_core::{Dialect, Schema};
use serde_json::Value;

use super::Postgres;
use crate::error::DatabaseError;
use crate::value::SqlValue;

/// Ordinary and partitioned tables of the schema $1 that no extension owns.
const TABLES: &str = "
SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND c.relname <> '__drizzle_migrations'
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY c.oid";

/// `pg_get_serial_sequence` is not used: it wants the privilege to read the sequence.
const COLUMNS: &str = "
SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), t.typtype = 'e', t.typname, a.attnotnull,
  pg_get_expr(d.adbin, d.adrelid),
  EXISTS (SELECT FROM pg_depend s WHERE s.classid = 'pg_class'::regclass AND s.refclassid = 'pg_class'::regclass
    AND s.refobjid = a.attrelid AND s.refobjsubid = a.attnum AND s.deptype = 'a'
    AND EXISTS (SELECT FROM pg_class q WHERE q.oid = s.objid AND q.relkind = 'S')),
  EXISTS (SELECT FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisprimary AND a.attnum = ANY (i.indkey))
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum";

const INDEXES: &str = "
SELECT i.indrelid, c.relname, i.indisunique, a.attname
FROM pg_index i
JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_am m ON m.oid = c.relam AND m.amname = 'btree'
JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, place) ON k.place <= i.indnkeyatts
JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
WHERE n.nspname = $1 AND i.indpred IS NULL AND i.indexprs IS NULL
AND NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x'))
ORDER BY i.indexrelid, k.place";

const FOREIGN_KEYS: &str = "
SELECT o.conrelid, o.conname, a.attname, f.relname, b.attname, o.confdeltype::text, o.confupdtype::text
FROM pg_constraint o
JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class f ON f.oid = o.confrelid
JOIN LATERAL unnest(o.conkey, o.confkey) WITH ORDINALITY k (own, other, place) ON true
JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.own
JOIN pg_attribute b ON b.attrelid = o.confrelid AND b.attnum = k.other
WHERE n.nspname = $1 AND o.contype = 'f' AND o.conparentid = 0
ORDER BY o.oid, k.place";

const ENUMS: &str = "
SELECT t.typname, e.enumlabel
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
WHERE n.nspname = $1
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY t.oid, e.enumsortorder";

pub(super) async fn introspect(database: &mut Postgres, namespace: Option<&str>) -> Result<Schema, DatabaseError> {
    let parameter = [SqlValue::from(namespace.unwrap_or("public"))];
    let mut schema = Schema::empty(Dialect::Postgres, namespace.map(str::to_owned));
    let queries = [ENUMS, TABLES, COLUMNS, INDEXES, FOREIGN_KEYS].map(|sql| (sql.to_owned(), parameter.to_vec()));
    let mut answers = database.query_all(&queries).await?.into_iter().map(|rows| rows.rows);
    let mut next = || answers.next().unwrap_or_default();

    for row in next() {
        let [name, value] = texts(row);
        let values = &mut schema.enums.entry(name.clone()).or_insert_with(|| Enum { name, ..Enum::default() }).values;
        values.push(value);
    }

    let mut tables: IndexMap<String, Table> = IndexMap::new();
    for row in next() {
        let [oid, name] = texts(row);
        tables.insert(oid, Table { name, ..Table::default() });
    }
    for row in next() {
        let [table, name, formatted, is_enum, type_name, not_null, default, serial, primary_key] = options(row);
        let Some(table) = table.and_then(|oid| tables.get_mut(&oid)) else { continue };
        let name = name.unwrap_or_default();
        let is_enum = is(&is_enum);
        let mut type_name =
            if is_enum { type_name.unwrap_or_default() } else { spell_type(&formatted.unwrap_or_default()) };
        let mut default = default.map(|text| spell_default(&text));
        if is(&serial) && matches!(&default, Some(Value::String(text)) if text.starts_with("nextval(")) {
            type_name = match type_name.as_str() {
                "bigint" => "bigserial".into(),
                "smallint" => "smallserial".into(),
                _ => "serial".into(),
            };
            default = None;
        }
        let column = Column {
            name: name.clone(),
            type_name,
            is_enum,
            primary_key: is(&primary_key),
            not_null: is(&not_null),
            default,
            ..Column::default()
        };
        table.columns.insert(name, column);
    }
    for row in next() {
        let [table, name, unique, column] = texts(row);
        let Some(table) = tables.get_mut(&table) else { continue };
        let index = table.indexes.entry(name.clone()).or_insert_with(|| Index {
            name,
            unique: unique == "t",
            ..Index::default()
        });
        index.columns.push(column);
    }
    for row in next() {
        let [table, name, column, foreign_table, foreign_column, on_delete, on_update] = texts(row);
        let Some(table) = tables.get_mut(&table) else { continue };
        let key = table.foreign_keys.entry(name.clone()).or_insert_with(|| ForeignKey {
            name,
            foreign_table,
            on_delete: action(&on_delete),
            on_update: action(&on_update),
            ..ForeignKey::default()
        });
        key.columns.push(column);
        key.foreign_columns.push(foreign_column);
    }
    schema.tables = tables.into_values().map(|table| (table.name.clone(), table)).collect();
    Ok(schema)
}

/// What no [`Schema`] has, of the schema $1.
const OTHERS: &str = "
SELECT CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'f' THEN 'foreign table '
  ELSE 'sequence ' END || c.relname
FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('v', 'm', 'f', 'S')
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
  AND d.deptype IN ('e', 'a', 'i'))
UNION ALL
SELECT 'function ' || p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = $1::regnamespace
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
  AND d.deptype IN ('e', 'i'))
UNION ALL
SELECT 'trigger ' || c.relname || '.' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE c.relnamespace = $1::regnamespace AND NOT t.tgisinternal
UNION ALL
SELECT CASE o.contype WHEN 'c' THEN 'check ' WHEN 'u' THEN 'unique constraint ' ELSE 'constraint ' END
  || c.relname || '.' || o.conname
FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
WHERE c.relnamespace = $1::regnamespace AND o.contype IN ('c', 'u', 'x')
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
UNION ALL
SELECT 'index ' || t.relname || '.' || c.relname
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
JOIN pg_am m ON m.oid = c.relam
WHERE c.relnamespace = $1::regnamespace AND (m.amname <> 'btree' OR i.indpred IS NOT NULL OR i.indexprs IS NOT NULL)
AND NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid)
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.deptype = 'e')
UNION ALL
SELECT 'type ' || t.typname FROM pg_type t
WHERE t.typnamespace = $1::regnamespace AND (t.typtype IN ('d', 'r') OR t.typtype = 'c'
  AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY 1";

pub(super) async fn other_objects(
    database: &mut Postgres,
    namespace: Option<&str>,
) -> Result<Vec<String>, DatabaseError> {
    let namespace = namespace.unwrap_or("public");
    let exists = database.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", &[namespace.into()]).await?;
    if exists.rows.is_empty() {
        return Ok(Vec::new());
    }
    // `regnamespace` reads its argument as SQL does, quotes included.
    let parameter = [SqlValue::from(crate::names::quote(Dialect::Postgres, namespace).as_str())];
    let rows = database.query(OTHERS, &parameter).await?.rows;
    Ok(rows
        .into_iter()
        .map(|row| {
            let [name] = texts(row);
            name
        })
        .collect())
}

fn options<const N: usize>(row: Vec<SqlValue>) -> [Option<String>; N] {
    let mut values = row.into_iter();
    std::array::from_fn(|_| values.next().and_then(|value| value.to_text()))
}

fn texts<const N: usize>(row: Vec<SqlValue>) -> [String; N] {
    options(row).map(Option::unwrap_or_default)
}

fn is(flag: &Option<String>) -> bool {
    flag.as_deref() == Some("t")
}

fn action(code: &str) -> String {
    match code {
        "c" => "cascade",
        "n" => "set null",
        "d" => "set default",
        "r" => "restrict",
        _ => "no action",
    }
    .to_owned()
}

/// `format_type`'s name as drizzle writes it.
fn spell_type(formatted: &str) -> String {
    // A type of somebody's own. Names of types are quoted where they are written.
    if let Some(name) = formatted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return name.replace("\"\"", "\"");
    }
    let (name, rest) = match formatted.find(['(', '[']) {
        Some(at) => formatted.split_at(at),
        None => (formatted, ""),
    };
    let name = match name {
        "character varying" => "varchar",
        "character" => "char",
        // `timestamp(3) with time zone` has its words on both sides; the others are drizzle's already.
        other => other,
    };
    // numeric(10,2) → numeric(10, 2)
    let rest = if name == "numeric" { rest.replace(',', ", ") } else { rest.to_owned() };
    let spelled = format!("{name}{rest}");
    spelled.strip_suffix(" without time zone").map_or(spelled.clone(), str::to_owned)
}

/// `pg_get_expr`'s text as drizzle's snapshots have it: `'one'::character varying` → `'one'`, `1` → the number.
/// JSON keeps its cast, as drizzle writes it.
fn spell_default(text: &str) -> Value {
    if let Some((inner, cast)) = cast_literal(text) {
        return match cast {
            "jsonb" | "json" => Value::String(text.to_owned()),
            "integer" | "bigint" | "smallint" | "numeric" | "real" | "double precision" => {
                number(inner).unwrap_or_else(|| Value::String(text.to_owned()))
            }
            _ => Value::String(format!("'{inner}'")),
        };
    }
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => {
            number(text.trim_start_matches('(').trim_end_matches(')')).unwrap_or_else(|| Value::String(text.to_owned()))
        }
    }
}

fn number(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().filter(Value::is_number)
}

/// `'it''s'::type` → (`it''s`, `type`).
fn cast_literal(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix('\'')?;
    let bytes = rest.as_bytes();
    let mut end = 0;
    loop {
        match (bytes.get(end)?, bytes.get(end + 1)) {
            (b'\'', Some(b'\'')) => end += 2,
            (b'\'', _) => break,
            _ => end += 1,
        }
    }
    Some((&rest[..end], rest[end + 1..].strip_prefix("::")?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{spell_default, spell_type};

    #[test]
    fn spells_types_as_drizzle_does() {
        for (postgres, drizzle) in [
            ("character varying", "varchar"),
            ("character varying(255)", "varchar(255)"),
            ("timestamp(3) with time zone", "timestamp(3) with time zone"),
            ("timestamp without time zone", "timestamp"),
            ("numeric(10,2)", "numeric(10, 2)"),
            ("numeric", "numeric"),
            ("geometry(Point,4326)", "geometry(Point,4326)"),
            ("text[]", "text[]"),
            ("jsonb", "jsonb"),
            ("\"Place\"", "Place"),
        ] {
            assert_eq!(spell_type(postgres), drizzle);
        }
    }

    #[test]
    fn spells_defaults_as_snapshots_do() {
        for (postgres, snapshot) in [
            ("'one'::character varying", json!("'one'")),
            ("'it''s'::enum_x", json!("'it''s'")),
            ("'a::b'::my_schema.enum_x", json!("'a::b'")),
            ("now()", json!("now()")),
            ("gen_random_uuid()", json!("gen_random_uuid()")),
            ("30", json!(30)),
            ("'-1'::integer", json!(-1)),
            ("(-1.5)", json!(-1.5)),
            ("true", json!(true)),
            ("'{\"a\": 1}'::jsonb", json!("'{\"a\": 1}'::jsonb")),
            ("NULL::character varying", json!("NULL::character varying")),
        ] {
            assert_eq!(spell_default(postgres), snapshot, "{postgres}");
        }
    }
}
