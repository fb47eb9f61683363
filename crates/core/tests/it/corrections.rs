//! Each correction of drizzle-kit's text, on the real database: theirs fails or loses data, ours does not.

mod plain;
mod postgres;
mod sqlite;

use payload_sync_core::diff::{Answer, Answers, RenameKind, diff};
use payload_sync_core::schema::{Column, Enum, ForeignKey, Index, Table};
use payload_sync_core::sql::{self, Fidelity, Style, Wording};
use payload_sync_core::{Dialect, Schema};
use serde_json::Value;

/// `"name type [pk] [not null]"`, with `enum` before the name of an enum.
pub(crate) fn column(definition: &str) -> Column {
    let primary_key = definition.contains(" pk");
    let not_null = primary_key || definition.contains(" not null");
    let plain = definition.replace(" pk", "").replace(" not null", "");
    let (name, type_name) = plain.split_once(' ').expect("a name and a type");
    let is_enum = type_name.starts_with("enum ");
    Column {
        name: name.to_owned(),
        type_name: type_name.trim_start_matches("enum ").to_owned(),
        is_enum,
        primary_key,
        not_null,
        ..Column::default()
    }
}

pub(crate) fn with_default(definition: &str, default: Value) -> Column {
    Column { default: Some(default), ..column(definition) }
}

pub(crate) fn table(name: &str, columns: &[Column]) -> Table {
    let columns = columns.iter().map(|column| (column.name.clone(), column.clone())).collect();
    Table { name: name.to_owned(), columns, ..Table::default() }
}

pub(crate) fn key(mut table: Table, column: &str, to: &str, on_delete: &str) -> Table {
    let name = format!("{}_{column}_{to}_id_fk", table.name);
    let key = ForeignKey {
        name: name.clone(),
        columns: vec![column.to_owned()],
        foreign_table: to.to_owned(),
        foreign_columns: vec!["id".to_owned()],
        on_delete: on_delete.to_owned(),
        on_update: "no action".to_owned(),
        ..ForeignKey::default()
    };
    table.foreign_keys.insert(name, key);
    table
}

pub(crate) fn index(mut table: Table, name: &str, column: &str) -> Table {
    let index = Index { name: name.to_owned(), columns: vec![column.to_owned()], ..Index::default() };
    table.indexes.insert(name.to_owned(), index);
    table
}

pub(crate) fn schema(dialect: Dialect, tables: &[Table], enums: &[(&str, &[&str])]) -> Schema {
    let mut schema = Schema::empty(dialect, None);
    schema.tables = tables.iter().map(|table| (table.name.clone(), table.clone())).collect();
    let value = |value: &&str| (*value).to_owned();
    let e = |(name, values): &(&str, &[&str])| {
        let values = values.iter().map(value).collect();
        ((*name).to_owned(), Enum { name: (*name).to_owned(), values })
    };
    schema.enums = enums.iter().map(e).collect();
    schema
}

pub(crate) fn renamed(table: &str, from: &str, to: &str) -> Answers {
    let answer = Answer {
        kind: RenameKind::Column,
        table: Some(table.to_owned()),
        added: to.to_owned(),
        from: Some(from.to_owned()),
    };
    Answers { given: vec![answer], rest_is_new: true }
}

/// Their statements and ours.
fn both(previous: &Schema, next: &Schema, answers: &Answers, wording: Wording) -> (Vec<String>, Vec<String>) {
    let diff = diff(previous, next, answers).expect("one dialect");
    let render = |fidelity| sql::render(&diff, Style { fidelity, wording });
    (render(Fidelity::DrizzleKit), render(Fidelity::Corrected))
}

fn initial(schema: &Schema) -> Vec<String> {
    let empty = Schema::empty(schema.dialect, None);
    sql::statements(&empty, schema, &Answers::all_new()).expect("one dialect")
}
