//! Snapshot text → [`Schema`].

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{SnapshotError, plain_index_columns, version};
use crate::Dialect;
use crate::schema::{Column, Enum, ForeignKey, Index, Other, Schema, Table};

/// Reads a snapshot. Its `id` and `prevId` mean nothing to a schema and are left.
pub fn parse(text: &str) -> Result<Schema, SnapshotError> {
    from_value(serde_json::from_str(text)?)
}

/// The same of JSON that was read already.
pub fn from_value(snapshot: Value) -> Result<Schema, SnapshotError> {
    let Value::Object(mut root) = snapshot else { return Err(malformed("the snapshot")) };
    let dialect = match root.get("dialect").and_then(Value::as_str) {
        // `pg` is what version 5 and 6 said; the version is what is wrong with them.
        Some("postgresql" | "pg") => Dialect::Postgres,
        Some("sqlite") => Dialect::Sqlite,
        other => return Err(SnapshotError::Dialect { dialect: other.unwrap_or_default().to_owned() }),
    };
    let found = root.get("version").and_then(Value::as_str).unwrap_or_default();
    if found != version(dialect) {
        return Err(SnapshotError::Version { version: found.to_owned(), wanted: version(dialect), dialect });
    }
    for known in ["version", "dialect", "id", "prevId"] {
        root.shift_remove(known);
    }
    let tables = object(root.shift_remove("tables"), "tables")?;
    let mut schema = Schema::empty(dialect, None);
    if dialect == Dialect::Postgres {
        schema.namespace = namespace(&root, &tables)?;
        let public = schema.namespace.as_deref().unwrap_or("public").to_owned();
        schema.enums = enums(&public, object(root.shift_remove("enums"), "enums")?)?;
        let schemas = schema.namespace.as_ref().map_or_else(|| json!({}), |name| json!({ name: name }));
        usual(&mut root, "schemas", &[schemas]);
        for empty in ["sequences", "roles", "policies", "views"] {
            usual(&mut root, empty, &[json!({})]);
        }
        usual(&mut root, "_meta", &[json!({ "schemas": {}, "tables": {}, "columns": {} })]);
    } else {
        for empty in ["views", "enums"] {
            usual(&mut root, empty, &[json!({})]);
        }
        usual(&mut root, "_meta", &[json!({ "tables": {}, "columns": {} })]);
        usual(&mut root, "internal", &[json!({ "indexes": {} }), json!({})]);
    }
    for (key, value) in tables {
        let mut members = object(Some(value), &format!("tables.{key}"))?;
        let table = table(&schema, &key, &mut members)?;
        schema.tables.insert(table.name.clone(), table);
    }
    schema.other = rest(root);
    Ok(schema)
}

/// The one PostgreSQL schema that the tables are in; for a snapshot without tables the one that it declares.
fn namespace(root: &Map<String, Value>, tables: &Map<String, Value>) -> Result<Option<String>, SnapshotError> {
    let mut found: Option<&str> = None;
    for table in tables.values() {
        let name = table.get("schema").and_then(Value::as_str).unwrap_or_default();
        match found {
            Some(first) if first != name => {
                return Err(SnapshotError::ManyNamespaces { first: first.to_owned(), second: name.to_owned() });
            }
            _ => found = Some(name),
        }
    }
    let declared = || match root.get("schemas") {
        Some(Value::Object(schemas)) if schemas.len() == 1 => schemas.keys().next().cloned(),
        _ => None,
    };
    Ok(match found {
        Some("" | "public") => None,
        Some(name) => Some(name.to_owned()),
        None => declared(),
    })
}

fn enums(public: &str, members: Map<String, Value>) -> Result<IndexMap<String, Enum>, SnapshotError> {
    let mut enums = IndexMap::new();
    for (key, value) in members {
        let path = format!("enums.{key}");
        let mut value = object(Some(value), &path)?;
        let name = string(&mut value, "name", &path)?;
        let schema = string(&mut value, "schema", &path)?;
        if schema != public {
            return Err(SnapshotError::ManyNamespaces { first: public.to_owned(), second: schema });
        }
        enums.insert(name.clone(), Enum { name, values: strings(&mut value, "values", &path)? });
    }
    Ok(enums)
}

fn table(schema: &Schema, key: &str, members: &mut Map<String, Value>) -> Result<Table, SnapshotError> {
    let path = format!("tables.{key}");
    let mut table = Table { name: string(members, "name", &path)?, ..Table::default() };
    let columns = object(members.shift_remove("columns"), &format!("{path}.columns"))?;
    for (name, value) in columns {
        let path = format!("{path}.columns.{name}");
        let mut value = object(Some(value), &path)?;
        table.columns.insert(name, column(schema, &mut value, &path)?);
    }
    let indexes = object(members.shift_remove("indexes"), &format!("{path}.indexes"))?;
    for (name, value) in indexes {
        let path = format!("{path}.indexes.{name}");
        let mut value = object(Some(value), &path)?;
        table.indexes.insert(name, index(schema.dialect, &mut value, &path)?);
    }
    let keys = object(members.shift_remove("foreignKeys"), &format!("{path}.foreignKeys"))?;
    for (name, value) in keys {
        let path = format!("{path}.foreignKeys.{name}");
        let mut value = object(Some(value), &path)?;
        table.foreign_keys.insert(name, foreign_key(schema, &table.name, &mut value, &path)?);
    }
    if schema.dialect == Dialect::Postgres {
        members.shift_remove("schema");
        usual(members, "policies", &[json!({})]);
        usual(members, "isRLSEnabled", &[json!(false)]);
    }
    for empty in ["compositePrimaryKeys", "uniqueConstraints", "checkConstraints"] {
        usual(members, empty, &[json!({})]);
    }
    table.other = rest(std::mem::take(members));
    Ok(table)
}

fn column(schema: &Schema, members: &mut Map<String, Value>, path: &str) -> Result<Column, SnapshotError> {
    let type_name = string(members, "type", path)?;
    let public = schema.namespace.as_deref().unwrap_or("public");
    let is_enum = schema.dialect == Dialect::Postgres && members.get("typeSchema").is_some_and(|at| at == public);
    if is_enum {
        members.shift_remove("typeSchema");
    }
    Ok(Column {
        name: string(members, "name", path)?,
        type_name,
        is_enum,
        primary_key: boolean(members, "primaryKey", path)?,
        not_null: boolean(members, "notNull", path)?,
        autoincrement: schema.dialect == Dialect::Sqlite && boolean(members, "autoincrement", path)?,
        default: members.shift_remove("default"),
        other: rest(std::mem::take(members)),
    })
}

fn index(dialect: Dialect, members: &mut Map<String, Value>, path: &str) -> Result<Index, SnapshotError> {
    let mut index =
        Index { name: string(members, "name", path)?, unique: boolean(members, "isUnique", path)?, ..Index::default() };
    match dialect {
        Dialect::Sqlite => index.columns = strings(members, "columns", path)?,
        Dialect::Postgres => {
            let Some(Value::Array(columns)) = members.get("columns") else {
                return Err(malformed(&format!("{path}.columns")));
            };
            for column in columns {
                let expression = column.get("expression").and_then(Value::as_str);
                index.columns.push(expression.ok_or_else(|| malformed(&format!("{path}.columns")))?.to_owned());
            }
            usual(members, "columns", &[plain_index_columns(&index)]);
            usual(members, "concurrently", &[json!(false)]);
            usual(members, "method", &[json!("btree")]);
            usual(members, "with", &[json!({})]);
        }
    }
    index.other = rest(std::mem::take(members));
    Ok(index)
}

fn foreign_key(
    schema: &Schema,
    table: &str,
    members: &mut Map<String, Value>,
    path: &str,
) -> Result<ForeignKey, SnapshotError> {
    if let Some(namespace) = &schema.namespace {
        usual(members, "schemaTo", &[json!(namespace)]);
    }
    usual(members, "tableFrom", &[json!(table)]);
    let action = |value: Option<Value>| match value {
        Some(Value::String(action)) => action,
        _ => "no action".to_owned(),
    };
    Ok(ForeignKey {
        name: string(members, "name", path)?,
        columns: strings(members, "columnsFrom", path)?,
        foreign_table: string(members, "tableTo", path)?,
        foreign_columns: strings(members, "columnsTo", path)?,
        on_delete: action(members.shift_remove("onDelete")),
        on_update: action(members.shift_remove("onUpdate")),
        other: rest(std::mem::take(members)),
    })
}

/// Removes a member that says nothing beyond the usual.
fn usual(members: &mut Map<String, Value>, key: &str, values: &[Value]) {
    if members.get(key).is_some_and(|value| values.contains(value)) {
        members.shift_remove(key);
    }
}

fn rest(members: Map<String, Value>) -> Other {
    members.into_iter().collect()
}

fn malformed(path: &str) -> SnapshotError {
    SnapshotError::Malformed { path: path.to_owned() }
}

fn object(value: Option<Value>, path: &str) -> Result<Map<String, Value>, SnapshotError> {
    match value {
        Some(Value::Object(members)) => Ok(members),
        _ => Err(malformed(path)),
    }
}

fn string(members: &mut Map<String, Value>, key: &str, path: &str) -> Result<String, SnapshotError> {
    match members.shift_remove(key) {
        Some(Value::String(text)) => Ok(text),
        _ => Err(malformed(&format!("{path}.{key}"))),
    }
}

fn boolean(members: &mut Map<String, Value>, key: &str, path: &str) -> Result<bool, SnapshotError> {
    match members.shift_remove(key) {
        Some(Value::Bool(value)) => Ok(value),
        _ => Err(malformed(&format!("{path}.{key}"))),
    }
}

fn strings(members: &mut Map<String, Value>, key: &str, path: &str) -> Result<Vec<String>, SnapshotError> {
    let Some(Value::Array(items)) = members.shift_remove(key) else { return Err(malformed(&format!("{path}.{key}"))) };
    let text = |item: Value| match item {
        Value::String(text) => Ok(text),
        _ => Err(malformed(&format!("{path}.{key}"))),
    };
    items.into_iter().map(text).collect()
}
