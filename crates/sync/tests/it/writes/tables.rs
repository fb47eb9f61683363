//! What is in the tables, in a form in which two databases can be compared: rows are named by the document that they
//! belong to and their place in it, times and generated values are left out.

use std::collections::BTreeMap;

use payload_sync::core::documents::map::{FieldMap, TableId, Tree};
use payload_sync::core::documents::read::{Reader, quote};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl, SqlValue};

/// Rows by table.
pub(super) type Tables = BTreeMap<String, Vec<String>>;

const GENERATED: [&str; 6] = ["hash", "salt", "apiKey", "_verificationToken", "createdAt", "updatedAt"];

pub(super) async fn tables(map: &FieldMap, url: &DatabaseUrl) -> Tables {
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
            of_tree(&mut database, map, tree, &known, &mut result).await;
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
    result: &mut Tables,
) {
    let mut names: Vec<BTreeMap<String, String>> = vec![BTreeMap::new(); tree.tables.len()];
    let text = |value: &SqlValue| {
        let text = text(value);
        known.get(&text).cloned().unwrap_or(text)
    };
    let is_version = tree.root_table().columns.iter().any(|column| column.key.starts_with("version_"));
    for (place, table) in tree.tables.iter().enumerate() {
        let mut shown = Vec::new();
        let found = rows(database, map, tree, place).await;
        let found = if table.parent.is_none() { in_order(tree, &found) } else { found.iter().collect() };
        for (number, row) in found.into_iter().enumerate() {
            let own = text(&row[table.id]);
            let mut name = match table.parent {
                None if is_version => format!("version {number}"),
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
                    value => text(value),
                };
                if matches!(column.key.as_str(), "_order" | "_path" | "_locale") {
                    name.push_str(&format!("/{value}"));
                }
                values.push(format!("{}={value}", column.key));
            }
            names[place].insert(own, name.clone());
            shown.push(format!("{name}: {}", values.join(" ")));
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

/// What differs. Rows that Payload forgets when the row that they belonged to goes are not counted.
pub(super) fn differences(ours: &Tables, theirs: &Tables) -> Vec<String> {
    let mut found = Vec::new();
    for (table, ours) in ours {
        let theirs = &theirs[table];
        for row in only_in(ours, theirs) {
            found.push(format!("{table}, only ours:   {row}"));
        }
        let may_be_left = |row: &str| {
            let path = row.split(' ').find_map(|part| part.strip_prefix("path=").or(part.strip_prefix("_path=")));
            path.is_some_and(|path| path.split('.').any(|part| part.parse::<usize>().is_ok()))
                || row.starts_with("lost")
        };
        let says_nothing = |row: &str| {
            table.ends_with("_locales")
                && row.split_once(": ").is_some_and(|(_, values)| {
                    values.split(' ').all(|part| part.starts_with("_locale=") || part.ends_with("=-"))
                })
        };
        for row in only_in(theirs, ours).into_iter().filter(|row| !may_be_left(row) && !says_nothing(row)) {
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
