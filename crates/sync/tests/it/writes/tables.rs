//! What is in the tables, in a form in which two databases can be compared: rows are named by the document that they
//! belong to and their place in it, times and generated values are left out.

use std::collections::{BTreeMap, BTreeSet};

use payload_sync::core::documents::map::{ColumnKind, FieldMap, FieldNode, RowShape, Shape, TableId, Tree};
use payload_sync::core::documents::read::{Reader, quote};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl, SqlValue};
use serde_json::Value;

use super::is_generated;

/// Rows by table.
pub(super) type Tables = BTreeMap<String, Vec<String>>;

const GENERATED: [&str; 6] = ["hash", "salt", "apiKey", "_verificationToken", "createdAt", "updatedAt"];

/// How a row ends that Payload writes into versions, and into what is made of them, for each locale of the rows of arrays.
const EMPTY: &str = " (empty)";

/// Rows that Payload leaves and we do not, as `docs/documents.md` has it in the list of its defects. Every one of them has
/// a test of its own in `defects.rs`.
pub(super) struct Defects {
    /// Table and id of the rows that `documents check` says no document shows: Payload forgets them when the row of an
    /// array goes that they belong to.
    pub left: BTreeSet<(String, String)>,
}

/// `defects`: for the tables that Payload has written.
pub(super) async fn tables(map: &FieldMap, url: &DatabaseUrl, defects: Option<&Defects>) -> Tables {
    let mut database = Database::connect(url, &ConnectOptions::default()).await.expect("the database is there");
    // Ids of documents that are random, by what the document is called.
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for entity in map.entities() {
        let found = rows(&mut database, map, &entity.main, entity.main.root.table).await;
        for (place, row) in in_order(&entity.main, &found).into_iter().enumerate() {
            let id = text(&row[entity.main.root_table().id]);
            if id.len() == 36 {
                known.insert(id, format!("{}#{place}", entity.slug));
            }
        }
    }
    let mut result = Tables::new();
    for entity in map.entities() {
        for tree in [Some(&entity.main), entity.versions.as_ref()].into_iter().flatten() {
            // Empty rows are written into versions, and from there into what is made of a version.
            let with_empty = entity.drafts || is_version(tree);
            of_tree(&mut database, map, tree, &known, defects, with_empty, &mut result).await;
        }
    }
    result
}

async fn rows(database: &mut Database, map: &FieldMap, tree: &Tree, place: TableId) -> Vec<Vec<SqlValue>> {
    let columns: Vec<String> = tree.tables[place].columns.iter().map(|column| quote(&column.name)).collect();
    let table = Reader { map, tree }.table_name(place);
    let sql = format!("SELECT {} FROM {table}", columns.join(", "));
    database.query(&sql, &[]).await.expect("every table can be read").rows
}

/// Root rows as they came into being.
fn in_order<'r>(tree: &Tree, rows: &'r [Vec<SqlValue>]) -> Vec<&'r Vec<SqlValue>> {
    let root = tree.root_table();
    let created = root.columns.iter().position(|column| column.key == "createdAt");
    let key = |row: &[SqlValue]| {
        let id = text(&row[root.id]);
        (id.parse::<u64>().ok().unwrap_or_default(), created.map(|column| text(&row[column])), id)
    };
    let mut rows: Vec<&Vec<SqlValue>> = rows.iter().collect();
    rows.sort_by_key(|row| key(row));
    rows
}

/// Every row as it is, without the times and marks that a write moves.
pub(super) async fn raw(map: &FieldMap, url: &DatabaseUrl) -> Tables {
    let mut database = Database::connect(url, &ConnectOptions::default()).await.expect("the database is there");
    let mut result = Tables::new();
    for entity in map.entities() {
        for tree in [Some(&entity.main), entity.versions.as_ref()].into_iter().flatten() {
            for (place, table) in tree.tables.iter().enumerate() {
                let moves = |key: &str| matches!(key, "updatedAt" | "latest") && table.parent.is_none();
                let shown = rows(&mut database, map, tree, place).await.into_iter().map(|row| {
                    let values = table.columns.iter().zip(&row).filter(|(column, _)| !moves(&column.key));
                    values
                        .map(|(column, value)| format!("{}={}", column.key, text(value)))
                        .collect::<Vec<_>>()
                        .join(" ")
                });
                result.insert(table.name.clone(), shown.collect());
            }
        }
    }
    result
}

async fn of_tree(
    database: &mut Database,
    map: &FieldMap,
    tree: &Tree,
    known: &BTreeMap<String, String>,
    defects: Option<&Defects>,
    with_empty: bool,
    result: &mut Tables,
) {
    let mut names: Vec<BTreeMap<String, String>> = vec![BTreeMap::new(); tree.tables.len()];
    let text = |value: &SqlValue| {
        let text = text(value);
        known.get(&text).cloned().unwrap_or(text)
    };
    let is_version = is_version(tree);
    let mut as_json = BTreeSet::new();
    blocks_as_json(&tree.root, &tree.root.fields, &mut as_json);
    for (place, table) in tree.tables.iter().enumerate() {
        let mut shown = Vec::new();
        let found = rows(database, map, tree, place).await;
        let found = if table.parent.is_none() { in_order(tree, &found) } else { found.iter().collect() };
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        for row in found {
            let own = text(&row[table.id]);
            if defects.is_some_and(|defects| defects.left.contains(&(table.name.clone(), self::text(&row[table.id])))) {
                continue;
            }
            let mut name = match table.parent {
                None if is_version => {
                    // Payload changes many documents at once: their versions come in any order.
                    let parent = table.columns.iter().position(|column| column.key == "parent");
                    let parent = parent.map_or_else(String::new, |column| text(&row[column]));
                    let number = numbers.entry(parent.clone()).or_insert(0);
                    *number += 1;
                    format!("version {number} of {parent}")
                }
                None => own.clone(),
                Some((parent, column)) => {
                    let parent = names[parent].get(&text(&row[column])).cloned();
                    parent.unwrap_or_else(|| "lost".to_owned())
                }
            };
            let mut values = Vec::new();
            for (index, column) in table.columns.iter().enumerate() {
                let structural = index == table.id
                    || table.parent.is_some_and(|(_, parent)| parent == index)
                    || column.key == "_uuid";
                if structural {
                    continue;
                }
                let key = column.key.strip_prefix("version_").unwrap_or(&column.key);
                let value = match &row[index] {
                    SqlValue::Null => "-".to_owned(),
                    _ if GENERATED.contains(&key) => "*".to_owned(),
                    SqlValue::Text(json) if column.kind == ColumnKind::Json => {
                        let json = serde_json::from_str(json).expect("it is JSON");
                        match as_json.contains(&(place, index)) {
                            true => bare(still(json, known)).map_or_else(|| "-".to_owned(), |json| json.to_string()),
                            false => still(json, known).to_string(),
                        }
                    }
                    value => text(value),
                };
                if matches!(column.key.as_str(), "_order" | "_path" | "_locale") {
                    name.push_str(&format!("/{value}"));
                }
                values.push(format!("{}={value}", column.key));
            }
            names[place].insert(own, name.clone());
            let empty = if with_empty && is_empty_locale(tree, place, row) { EMPTY } else { "" };
            shown.push(format!("{name}: {}{empty}", values.join(" ")));
        }
        shown.sort();
        result.insert(table.name.clone(), shown);
    }
}

pub(super) fn text(value: &SqlValue) -> String {
    match value {
        SqlValue::Null => "-".to_owned(),
        SqlValue::Integer(value) => value.to_string(),
        SqlValue::Real(value) => value.to_string(),
        SqlValue::Text(text) => text.clone(),
        SqlValue::Blob(bytes) => format!("{} bytes", bytes.len()),
        SqlValue::Bool(value) => i64::from(*value).to_string(),
    }
}

/// The columns with blocks in them.
fn blocks_as_json(row: &RowShape, fields: &[FieldNode], found: &mut BTreeSet<(TableId, usize)>) {
    for field in fields {
        match (&field.shape, field.place()) {
            (Shape::Blocks(_), Shape::Column(column)) => drop(found.insert((row.table, *column))),
            (Shape::Blocks(_), Shape::LocaleColumn(column)) => found.extend(row.locales.map(|table| (table, *column))),
            (Shape::Group(inner), _) => blocks_as_json(row, inner, found),
            (Shape::Array(inner), _) => blocks_as_json(inner, &inner.fields, found),
            _ => {}
        }
    }
}

/// Blocks without lists and groups that hold nothing: Payload shows them whether they are there or not, and writes them
/// when a write is about something else.
fn bare(json: Value) -> Option<Value> {
    match json {
        Value::Object(members) => {
            let members: Vec<_> = members.into_iter().filter_map(|(name, value)| Some((name, bare(value)?))).collect();
            (!members.is_empty()).then(|| Value::Object(members.into_iter().collect()))
        }
        Value::Array(items) => {
            let items: Vec<Value> = items.into_iter().filter_map(bare).collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Value::Null => None,
        other => Some(other),
    }
}

/// JSON with its members in one order, and without the ids that rows of blocks were given.
fn still(json: Value, known: &BTreeMap<String, String>) -> Value {
    match json {
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> = members.into_iter().collect();
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(members.into_iter().map(|(name, value)| (name, still(value, known))).collect())
        }
        Value::Array(items) => items.into_iter().map(|item| still(item, known)).collect(),
        Value::String(text) => match known.get(&text) {
            Some(document) => Value::from(document.as_str()),
            None if is_generated(&text) => Value::from("*"),
            None => Value::String(text),
        },
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        other => other,
    }
}

fn is_version(tree: &Tree) -> bool {
    !tree.version_fields().is_empty()
}

/// A row of `_locales` of the rows of an array with nothing in it.
fn is_empty_locale(tree: &Tree, place: TableId, row: &[SqlValue]) -> bool {
    let table = &tree.tables[place];
    let Some((parent, column)) = table.parent.filter(|_| table.locale_key.is_some()) else { return false };
    let of_array =
        tree.tables[parent].parent.is_some() && !tree.tables[parent].columns.iter().any(|column| column.key == "_path");
    let values = row
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != column && *index != table.id && Some(*index) != table.locale_key);
    of_array && values.into_iter().all(|(_, value)| matches!(value, SqlValue::Null))
}

/// What differs.
pub(super) fn differences(ours: &Tables, theirs: &Tables) -> Vec<String> {
    let mut found = Vec::new();
    for (table, ours) in ours {
        let theirs = &theirs[table];
        for row in only_in(ours, theirs) {
            found.push(format!("{table}, only ours:   {row}"));
        }
        for row in only_in(theirs, ours).into_iter().filter(|row| !row.ends_with(EMPTY)) {
            found.push(format!("{table}, only theirs: {row}"));
        }
    }
    found
}

pub(super) fn only_in<'r>(these: &'r [String], those: &[String]) -> Vec<&'r String> {
    let mut left: BTreeMap<&String, usize> = BTreeMap::new();
    those.iter().for_each(|row| *left.entry(row).or_default() += 1);
    let mut result = Vec::new();
    for row in these {
        match left.get_mut(row) {
            Some(count) if *count > 0 => *count -= 1,
            _ => result.push(row),
        }
    }
    result
}
