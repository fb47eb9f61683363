//! Raw tables of `@payloadcms/drizzle` → [`Schema`], as drizzle-kit's snapshot of the installed adapter has it.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::{Value, json};
use thiserror::Error;

use super::{Column, Enum, ForeignKey, Index, Other, Schema, Table};
use crate::model::{ProjectModel, RawColumn, RawForeignKey, RawIndex, RawTable};
use crate::snapshot::{self, SnapshotError};
use crate::{Dialect, json};

/// The enum of the locale codes.
const LOCALES: &str = "_locales";
/// Types of pgvector. Payload declares them only through schema hooks.
const VECTORS: [&str; 4] = ["vector", "halfvec", "sparsevec", "bit"];

/// Why the tables of a project model are no schema. Payload itself stops, crashes or loses a table in each case.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SchemaError {
    #[error("the project model holds the tables of `{found}`, not of `{wanted}`")]
    OtherDialect { found: String, wanted: Dialect },
    #[error("column `{table}.{column}` has the type `{kind}`, which {dialect} does not have")]
    UnknownType { table: String, column: String, kind: String, dialect: Dialect },
    #[error("enum column `{table}.{column}` names no enum")]
    UnknownEnum { table: String, column: String },
    #[error("`{part}` of table `{table}` refers to the column `{key}`, which does not exist")]
    UnknownColumn { table: String, part: String, key: String },
    #[error("`{part}` of table `{table}` refers to the table `{foreign_table}`, which does not exist")]
    UnknownTable { table: String, part: String, foreign_table: String },
    #[error("index `{name}` exists twice: on table `{first}` and on table `{second}`")]
    DuplicateIndex { name: String, first: String, second: String },
    #[error("`{name}` is the name of a table and of an enum")]
    EnumNamedLikeTable { name: String },
    #[error("index `{name}` on the vector column `{table}.{column}` needs an operator class")]
    VectorIndex { name: String, table: String, column: String },
    #[error("what the schema hooks of the database adapter lead to cannot be read: {message}")]
    Hooks { message: String },
}

impl Schema {
    /// The schema of a project, in the order in which Payload creates it.
    ///
    /// The model must have been extracted for the same dialect: the adapters declare different columns for ids.
    /// With `beforeSchemaInit` or `afterSchemaInit` hooks it is the snapshot of the project's own drizzle-kit, which
    /// holds what they did; else it comes from the raw tables.
    pub fn from_model(model: &ProjectModel, dialect: Dialect) -> Result<Self, SchemaError> {
        if model.adapter.dialect != dialect.name() {
            return Err(SchemaError::OtherDialect { found: model.adapter.dialect.clone(), wanted: dialect });
        }
        if let Some(made) = &model.snapshot {
            let hooks = |error: SnapshotError| SchemaError::Hooks { message: error.to_string() };
            let schema = snapshot::from_value(made.clone()).map_err(hooks)?;
            return match schema.dialect == dialect {
                true => Ok(schema),
                false => Err(SchemaError::OtherDialect { found: schema.dialect.name().to_owned(), wanted: dialect }),
            };
        }
        let namespace = match dialect {
            Dialect::Postgres => model.adapter.schema_name.clone(),
            Dialect::Sqlite => None,
        };
        let mut schema = Self::empty(dialect, namespace);
        if dialect == Dialect::Postgres {
            schema.enums = enums(model)?;
        }
        let mut index_owners: BTreeMap<&str, &str> = BTreeMap::new();
        for raw in model.tables.values() {
            for index in raw.indexes.values() {
                // Within one table of SQLite the later index takes the place of the first, in drizzle-kit and here.
                if let Some(first) = index_owners.insert(&index.name, &raw.name)
                    && !(dialect == Dialect::Sqlite && first == raw.name)
                {
                    return Err(SchemaError::DuplicateIndex {
                        name: index.name.clone(),
                        first: first.to_owned(),
                        second: raw.name.clone(),
                    });
                }
            }
            schema.tables.insert(raw.name.clone(), table(model, raw, dialect)?);
        }
        Ok(schema)
    }
}

/// `_locales` first, then each enum where it first appears; a later definition replaces the values in place.
fn enums(model: &ProjectModel) -> Result<IndexMap<String, Enum>, SchemaError> {
    let mut enums = IndexMap::new();
    if let Some(localization) = &model.config.localization {
        let values = localization.locales.iter().map(|locale| locale.code.clone()).collect();
        enums.insert(LOCALES.to_owned(), Enum { name: LOCALES.to_owned(), values });
    }
    for table in model.tables.values() {
        for column in table.columns.values().filter(|column| column.kind == "enum" && !column.locale) {
            let Some(name) = &column.enum_name else { return Err(unknown_enum(table, column)) };
            if model.tables.contains_key(name) {
                return Err(SchemaError::EnumNamedLikeTable { name: name.clone() });
            }
            let options = column.options.as_deref().unwrap_or_default();
            let values = options.iter().map(|option| option.as_str().map_or_else(|| option.to_string(), str::to_owned));
            enums.insert(name.clone(), Enum { name: name.clone(), values: values.collect() });
        }
        if model.config.localization.is_none()
            && let Some(column) = table.columns.values().find(|column| column.kind == "enum" && column.locale)
        {
            return Err(unknown_enum(table, column));
        }
    }
    Ok(enums)
}

fn unknown_enum(table: &RawTable, column: &RawColumn) -> SchemaError {
    SchemaError::UnknownEnum { table: table.name.clone(), column: column.name.clone() }
}

fn table(model: &ProjectModel, raw: &RawTable, dialect: Dialect) -> Result<Table, SchemaError> {
    let mut table = Table { name: raw.name.clone(), ..Table::default() };
    for raw_column in raw.columns.values() {
        table.columns.insert(raw_column.name.clone(), column(model, raw, raw_column, dialect)?);
        if let Some(reference) = &raw_column.reference {
            let part = format!("reference of column {}", raw_column.name);
            let foreign_column = foreign_column(model, raw, &part, &reference.table, &reference.name)?;
            let name = format!("{}_{}_{}_{foreign_column}_fk", raw.name, raw_column.name, reference.table);
            table.foreign_keys.insert(
                name.clone(),
                ForeignKey {
                    name,
                    columns: vec![raw_column.name.clone()],
                    foreign_table: reference.table.clone(),
                    foreign_columns: vec![foreign_column],
                    on_delete: action(reference.on_delete.as_ref()),
                    on_update: action(None),
                    other: Other::new(),
                },
            );
        }
    }
    for raw_key in raw.foreign_keys.values() {
        table.foreign_keys.insert(raw_key.name.clone(), foreign_key(model, raw, raw_key)?);
    }
    for raw_index in raw.indexes.values() {
        if let Some(index) = index(raw, raw_index, dialect)? {
            table.indexes.insert(index.name.clone(), index);
        }
    }
    Ok(table)
}

fn action(raw: Option<&String>) -> String {
    raw.cloned().unwrap_or_else(|| "no action".to_owned())
}

fn column(model: &ProjectModel, table: &RawTable, raw: &RawColumn, dialect: Dialect) -> Result<Column, SchemaError> {
    let is_enum = raw.kind == "enum" && dialect == Dialect::Postgres;
    let type_name = match dialect {
        Dialect::Postgres => postgres_type(table, raw)?,
        Dialect::Sqlite => sqlite_type(table, raw, model.is_before(10))?.to_owned(),
    };
    let flag = |name: &str| raw.other.get(name).and_then(Value::as_bool).unwrap_or_default();
    let autoincrement = dialect == Dialect::Sqlite && raw.primary_key && raw.kind == "integer" && flag("autoIncrement");
    let always_not_null = raw.primary_key || (dialect == Dialect::Postgres && raw.kind == "serial");
    Ok(Column {
        name: raw.name.clone(),
        default: default(raw, dialect),
        type_name,
        is_enum,
        primary_key: raw.primary_key,
        not_null: raw.not_null || always_not_null,
        autoincrement,
        other: Other::new(),
    })
}

fn postgres_type(table: &RawTable, raw: &RawColumn) -> Result<String, SchemaError> {
    let number = |name: &str| raw.other.get(name).and_then(Value::as_u64);
    Ok(match raw.kind.as_str() {
        "boolean" | "integer" | "jsonb" | "numeric" | "serial" | "text" | "uuid" | "varchar" => raw.kind.clone(),
        "geometry" => "geometry(Point)".to_owned(),
        "timestamp" => {
            let precision = number("precision").map(|n| format!("({n})")).unwrap_or_default();
            let zone = raw.other.get("withTimezone").and_then(Value::as_bool).unwrap_or_default();
            format!("timestamp{precision}{}", if zone { " with time zone" } else { "" })
        }
        "enum" if raw.locale => LOCALES.to_owned(),
        "enum" => raw.enum_name.clone().ok_or_else(|| unknown_enum(table, raw))?,
        kind if VECTORS.contains(&kind) => {
            let Some(dimensions) = number("dimensions") else {
                return Err(unknown_type(table, raw, Dialect::Postgres));
            };
            format!("{kind}({dimensions})")
        }
        _ => return Err(unknown_type(table, raw, Dialect::Postgres)),
    })
}

fn sqlite_type(table: &RawTable, raw: &RawColumn, early: bool) -> Result<&'static str, SchemaError> {
    Ok(match raw.kind.as_str() {
        "boolean" | "integer" | "serial" => "integer",
        "numeric" => "numeric",
        "enum" | "geometry" | "jsonb" | "text" | "timestamp" | "varchar" => "text",
        // Payload 3.8 and 3.9 leave the length to nobody.
        "uuid" if early => "text",
        "uuid" => "text(36)",
        _ => return Err(unknown_type(table, raw, Dialect::Sqlite)),
    })
}

fn unknown_type(table: &RawTable, raw: &RawColumn, dialect: Dialect) -> SchemaError {
    SchemaError::UnknownType { table: table.name.clone(), column: raw.name.clone(), kind: raw.kind.clone(), dialect }
}

/// The default as snapshots have it: SQL text, or a number, a boolean or null as it is.
fn default(raw: &RawColumn, dialect: Dialect) -> Option<Value> {
    let quoted = |text: &str| json!(format!("'{}'", text.replace('\'', "''")));
    let Some(value) = &raw.default else {
        return match dialect {
            Dialect::Postgres if raw.default_now => Some(json!("now()")),
            Dialect::Postgres if raw.default_random => Some(json!("gen_random_uuid()")),
            Dialect::Sqlite if raw.default_now => Some(json!("(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))")),
            _ => None,
        };
    };
    if raw.kind == "geometry"
        && let Value::Array(point) = value
        && let [x, y, ..] = point.as_slice()
    {
        return Some(match dialect {
            Dialect::Postgres => quoted(&format!("SRID=4326;POINT({} {})", json::stringify(x), json::stringify(y))),
            Dialect::Sqlite => quoted(&json::stringify(&json!({ "type": "Point", "coordinates": [x, y] }))),
        });
    }
    Some(match (value, dialect) {
        (Value::String(text), _) => quoted(text),
        // The JSON is not quoted for SQL here, and so it is in Payload's snapshots: `sql::corrections` sees to it.
        (value, Dialect::Postgres) if raw.kind == "jsonb" => json!(format!("'{}'::jsonb", json::stringify(value))),
        (value @ (Value::Object(_) | Value::Array(_) | Value::Null), Dialect::Sqlite) => {
            json!(format!("'{}'", json::stringify(value)))
        }
        // As JavaScript writes it: 1.0 is 1.
        (value, _) => serde_json::from_str(&json::stringify(value)).unwrap_or_else(|_| value.clone()),
    })
}

fn index(table: &RawTable, raw: &RawIndex, dialect: Dialect) -> Result<Option<Index>, SchemaError> {
    let keys: Vec<&str> = match &raw.on {
        Value::Array(keys) => keys.iter().filter_map(Value::as_str).collect(),
        Value::String(key) => vec![key],
        _ => Vec::new(),
    };
    let mut columns = Vec::new();
    for key in &keys {
        let column = table.columns.get(*key).ok_or_else(|| SchemaError::UnknownColumn {
            table: table.name.clone(),
            part: raw.name.clone(),
            key: (*key).to_owned(),
        })?;
        if dialect == Dialect::Postgres && column.kind == "vector" {
            return Err(SchemaError::VectorIndex {
                name: raw.name.clone(),
                table: table.name.clone(),
                column: column.name.clone(),
            });
        }
        columns.push(column.name.clone());
    }
    if columns.is_empty() {
        return Ok(None);
    }
    Ok(Some(Index { name: raw.name.clone(), columns, unique: raw.unique, other: Other::new() }))
}

fn foreign_key(model: &ProjectModel, table: &RawTable, raw: &RawForeignKey) -> Result<ForeignKey, SchemaError> {
    let mut columns = Vec::new();
    for key in &raw.columns {
        let column = table.columns.get(key).ok_or_else(|| SchemaError::UnknownColumn {
            table: table.name.clone(),
            part: raw.name.clone(),
            key: key.clone(),
        })?;
        columns.push(column.name.clone());
    }
    let mut foreign_columns = Vec::new();
    for reference in &raw.foreign_columns {
        foreign_columns.push(foreign_column(model, table, &raw.name, &reference.table, &reference.name)?);
    }
    Ok(ForeignKey {
        name: raw.name.clone(),
        columns,
        foreign_table: raw.foreign_columns.first().map(|first| first.table.clone()).unwrap_or_default(),
        foreign_columns,
        on_delete: action(raw.on_delete.as_ref()),
        on_update: action(None),
        other: Other::new(),
    })
}

/// The SQL name of the column that `key` is in JavaScript.
fn foreign_column(
    model: &ProjectModel,
    table: &RawTable,
    part: &str,
    foreign_table: &str,
    key: &str,
) -> Result<String, SchemaError> {
    let Some(foreign) = model.tables.get(foreign_table) else {
        return Err(SchemaError::UnknownTable {
            table: table.name.clone(),
            part: part.to_owned(),
            foreign_table: foreign_table.to_owned(),
        });
    };
    let Some(column) = foreign.columns.get(key) else {
        return Err(SchemaError::UnknownColumn {
            table: foreign_table.to_owned(),
            part: part.to_owned(),
            key: key.to_owned(),
        });
    };
    Ok(column.name.clone())
}
