//! [`Schema`] → snapshot text.

use serde_json::{Map, Value, json};

use super::{ORIGIN, plain_index_columns, version};
use crate::schema::{Column, ForeignKey, Index, Other, Schema, Table};
use crate::sql::Wording;
use crate::{Dialect, json};

/// The text of a snapshot: what `JSON.stringify(snapshot, null, 2)` is in drizzle-kit, without a newline at the end.
/// `id` is a UUID of the caller's making.
pub fn render(schema: &Schema, id: &str) -> String {
    render_as(schema, id, Wording::Plain)
}

/// The same with its members where the project's own drizzle-kit has them.
pub fn render_as(schema: &Schema, id: &str, wording: Wording) -> String {
    let mut out = Map::new();
    if wording.ids_first(schema) {
        out.insert("id".into(), json!(id));
        out.insert("prevId".into(), json!(ORIGIN));
    }
    out.insert("version".into(), json!(version(schema.dialect)));
    match schema.dialect {
        Dialect::Postgres => postgres(schema, &mut out),
        Dialect::Sqlite => sqlite(schema, &mut out),
    }
    with_other(&mut out, &schema.other);
    out.insert("id".into(), json!(id));
    out.insert("prevId".into(), json!(ORIGIN));
    json::stringify_pretty(&Value::Object(out))
}

fn postgres(schema: &Schema, out: &mut Map<String, Value>) {
    let namespace = schema.namespace.as_deref();
    let public = namespace.unwrap_or("public");
    out.insert("dialect".into(), json!("postgresql"));
    let tables =
        schema.tables.values().map(|table| (format!("{public}.{}", table.name), postgres_table(schema, table)));
    out.insert("tables".into(), Value::Object(tables.collect()));
    let enums = schema
        .enums
        .values()
        .map(|e| (format!("{public}.{}", e.name), json!({ "name": e.name, "schema": public, "values": e.values })));
    out.insert("enums".into(), Value::Object(enums.collect()));
    out.insert("schemas".into(), namespace.map_or_else(|| json!({}), |name| json!({ name: name })));
    for empty in ["sequences", "roles", "policies", "views"] {
        out.insert(empty.into(), json!({}));
    }
    out.insert("_meta".into(), json!({ "schemas": {}, "tables": {}, "columns": {} }));
}

fn postgres_table(schema: &Schema, table: &Table) -> Value {
    let public = schema.namespace.as_deref().unwrap_or("public");
    let columns = table.columns.values().map(|column| (column.name.clone(), postgres_column(public, column)));
    let indexes = table.indexes.values().map(|index| (index.name.clone(), postgres_index(index)));
    let keys =
        table.foreign_keys.values().map(|key| (key.name.clone(), foreign_key(table, key, schema.namespace.as_deref())));
    let mut out = Map::new();
    out.insert("name".into(), json!(table.name));
    out.insert("schema".into(), json!(schema.namespace.as_deref().unwrap_or_default()));
    out.insert("columns".into(), Value::Object(columns.collect()));
    out.insert("indexes".into(), Value::Object(indexes.collect()));
    out.insert("foreignKeys".into(), Value::Object(keys.collect()));
    for empty in ["compositePrimaryKeys", "uniqueConstraints", "policies", "checkConstraints"] {
        out.insert(empty.into(), json!({}));
    }
    out.insert("isRLSEnabled".into(), json!(false));
    with_other(&mut out, &table.other);
    Value::Object(out)
}

fn postgres_column(public: &str, column: &Column) -> Value {
    let mut out = Map::new();
    out.insert("name".into(), json!(column.name));
    out.insert("type".into(), json!(column.type_name));
    if column.is_enum {
        out.insert("typeSchema".into(), json!(public));
    }
    out.insert("primaryKey".into(), json!(column.primary_key));
    out.insert("notNull".into(), json!(column.not_null));
    with_other(&mut out, &column.other);
    if let Some(default) = &column.default {
        out.insert("default".into(), default.clone());
    }
    Value::Object(out)
}

fn postgres_index(index: &Index) -> Value {
    let mut out = Map::new();
    out.insert("name".into(), json!(index.name));
    out.insert("columns".into(), plain_index_columns(index));
    out.insert("isUnique".into(), json!(index.unique));
    if let Some(condition) = index.other.get("where") {
        out.insert("where".into(), condition.clone());
    }
    out.insert("concurrently".into(), json!(false));
    out.insert("method".into(), json!("btree"));
    out.insert("with".into(), json!({}));
    with_other(&mut out, &index.other);
    Value::Object(out)
}

fn foreign_key(table: &Table, key: &ForeignKey, namespace: Option<&str>) -> Value {
    let mut out = Map::new();
    out.insert("name".into(), json!(key.name));
    out.insert("tableFrom".into(), json!(table.name));
    out.insert("tableTo".into(), json!(key.foreign_table));
    if let Some(to) = key.other.get("schemaTo").cloned().or_else(|| namespace.map(|name| json!(name))) {
        out.insert("schemaTo".into(), to);
    }
    out.insert("columnsFrom".into(), json!(key.columns));
    out.insert("columnsTo".into(), json!(key.foreign_columns));
    out.insert("onDelete".into(), json!(key.on_delete));
    out.insert("onUpdate".into(), json!(key.on_update));
    with_other(&mut out, &key.other);
    Value::Object(out)
}

fn sqlite(schema: &Schema, out: &mut Map<String, Value>) {
    out.insert("dialect".into(), json!("sqlite"));
    let tables = schema.tables.values().map(|table| (table.name.clone(), sqlite_table(table)));
    out.insert("tables".into(), Value::Object(tables.collect()));
    out.insert("views".into(), json!({}));
    out.insert("enums".into(), json!({}));
    out.insert("_meta".into(), json!({ "tables": {}, "columns": {} }));
    out.insert("internal".into(), json!({ "indexes": {} }));
}

fn sqlite_table(table: &Table) -> Value {
    let columns = table.columns.values().map(|column| (column.name.clone(), sqlite_column(column)));
    let indexes = table.indexes.values().map(|index| {
        let mut out = Map::new();
        out.insert("name".into(), json!(index.name));
        out.insert("columns".into(), json!(index.columns));
        out.insert("isUnique".into(), json!(index.unique));
        with_other(&mut out, &index.other);
        (index.name.clone(), Value::Object(out))
    });
    let keys = table.foreign_keys.values().map(|key| (key.name.clone(), foreign_key(table, key, None)));
    let mut out = Map::new();
    out.insert("name".into(), json!(table.name));
    out.insert("columns".into(), Value::Object(columns.collect()));
    out.insert("indexes".into(), Value::Object(indexes.collect()));
    out.insert("foreignKeys".into(), Value::Object(keys.collect()));
    for empty in ["compositePrimaryKeys", "uniqueConstraints", "checkConstraints"] {
        out.insert(empty.into(), json!({}));
    }
    with_other(&mut out, &table.other);
    Value::Object(out)
}

fn sqlite_column(column: &Column) -> Value {
    let mut out = Map::new();
    out.insert("name".into(), json!(column.name));
    out.insert("type".into(), json!(column.type_name));
    out.insert("primaryKey".into(), json!(column.primary_key));
    out.insert("notNull".into(), json!(column.not_null));
    out.insert("autoincrement".into(), json!(column.autoincrement));
    with_other(&mut out, &column.other);
    if let Some(default) = &column.default {
        out.insert("default".into(), default.clone());
    }
    Value::Object(out)
}

/// What is beyond the usual replaces the usual value in its place, or comes last.
fn with_other(out: &mut Map<String, Value>, other: &Other) {
    for (key, value) in other {
        out.insert(key.clone(), value.clone());
    }
}
