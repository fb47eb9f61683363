//! Puts an introspected schema into the words of the schema that it is compared with.
//!
//! A database does not store everything as it was written: PostgreSQL cuts names at 63 bytes and rewrites defaults,
//! SQLite has no names for foreign keys at all. Where both schemas mean the same thing, the expected spelling is taken;
//! where they differ, the introspected one stays as it is and shows up in the diff.

use indexmap::IndexMap;
use payload_sync_core::schema::{ForeignKey, Index, Table};
use payload_sync_core::{Dialect, Schema};

use crate::names::truncate;

/// Names first, since everything else is looked up by them.
pub(crate) fn names(found: Schema, expected: &Schema) -> Schema {
    let postgres = expected.dialect == Dialect::Postgres;
    let stored = |name: &str| if postgres { truncate(name).to_owned() } else { name.to_owned() };
    let tables: IndexMap<String, &str> = expected.tables.keys().map(|name| (stored(name), name.as_str())).collect();
    let enums: IndexMap<String, &str> = expected.enums.keys().map(|name| (stored(name), name.as_str())).collect();
    let spell = |names: &IndexMap<String, &str>, name: String| names.get(&name).map_or(name, |name| (*name).to_owned());

    let mut schema = Schema::empty(found.dialect, found.namespace);
    for (name, mut found) in found.enums {
        let name = spell(&enums, name);
        found.name.clone_from(&name);
        schema.enums.insert(name, found);
    }
    for (name, mut table) in found.tables {
        let name = spell(&tables, name);
        table.name.clone_from(&name);
        for key in table.foreign_keys.values_mut() {
            key.foreign_table = spell(&tables, std::mem::take(&mut key.foreign_table));
        }
        for column in table.columns.values_mut().filter(|column| column.is_enum) {
            column.type_name = spell(&enums, std::mem::take(&mut column.type_name));
        }
        if let Some(expected) = expected.tables.get(&name) {
            columns(&mut table, expected, postgres);
            indexes(&mut table, expected);
            foreign_keys(&mut table, expected, postgres);
        }
        schema.tables.insert(name, table);
    }
    schema
}

fn columns(table: &mut Table, expected: &Table, postgres: bool) {
    if !postgres {
        return;
    }
    let long: IndexMap<&str, &str> = expected
        .columns
        .keys()
        .filter(|name| truncate(name) != *name)
        .map(|name| (truncate(name), name.as_str()))
        .collect();
    if long.is_empty() {
        return;
    }
    let spell = |name: &mut String| {
        if let Some(expected) = long.get(name.as_str()) {
            *name = (*expected).to_owned();
        }
    };
    table.columns = std::mem::take(&mut table.columns)
        .into_values()
        .map(|mut column| {
            spell(&mut column.name);
            (column.name.clone(), column)
        })
        .collect();
    table.indexes.values_mut().flat_map(|index| &mut index.columns).for_each(spell);
    table.foreign_keys.values_mut().flat_map(|key| &mut key.columns).for_each(spell);
}

/// Indexes have names on both databases; PostgreSQL cuts them.
fn indexes(table: &mut Table, expected: &Table) {
    let same = |found: &Index, name: &str| found.name == truncate(name);
    table.indexes = std::mem::take(&mut table.indexes)
        .into_values()
        .map(|mut index| {
            let taken = expected.indexes.contains_key(&index.name);
            if let Some(name) = expected.indexes.keys().find(|name| !taken && same(&index, name)) {
                index.name.clone_from(name);
            }
            (index.name.clone(), index)
        })
        .collect();
}

/// SQLite's foreign keys are told apart by what they refer to.
fn foreign_keys(table: &mut Table, expected: &Table, postgres: bool) {
    let same = |found: &ForeignKey, expected: &ForeignKey| {
        if postgres {
            found.name == truncate(&expected.name)
        } else {
            found.columns == expected.columns
                && found.foreign_table == expected.foreign_table
                && found.foreign_columns == expected.foreign_columns
        }
    };
    table.foreign_keys = std::mem::take(&mut table.foreign_keys)
        .into_values()
        .map(|mut key| {
            if let Some(expected) = expected.foreign_keys.values().find(|expected| same(&key, expected)) {
                key.name.clone_from(&expected.name);
            }
            (key.name.clone(), key)
        })
        .collect();
}
