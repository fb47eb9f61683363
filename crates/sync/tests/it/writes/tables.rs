//! What is in the tables, in a form in which two databases can be compared: rows are named by the document that they
//! belong to and their place in it, times and generated values are left out.

use std::collections::BTreeMap;

use payload_sync::core::documents::map::{FieldMap, Tree};
use payload_sync::core::documents::read::quote;
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl, SqlValue};

/// Rows by table.
pub(super) type Tables = BTreeMap<String, Vec<String>>;

const GENERATED: [&str; 6] = ["hash", "salt", "apiKey", "_verificationToken", "createdAt", "updatedAt"];

pub(super) async fn tables(map: &FieldMap, url: &DatabaseUrl) -> Tables {
    let mut database = Database::connect(url, &ConnectOptions::default()).await.expect("the database is there");
    let mut result = Tables::new();
    for entity in map.entities() {
        for tree in [Some(&entity.main), entity.versions.as_ref()].into_iter().flatten() {
            of_tree(&mut database, tree, &mut result).await;
        }
    }
    result
}

async fn of_tree(database: &mut Database, tree: &Tree, result: &mut Tables) {
    let mut names: Vec<BTreeMap<String, String>> = vec![BTreeMap::new(); tree.tables.len()];
    for (place, table) in tree.tables.iter().enumerate() {
        let columns: Vec<String> = table.columns.iter().map(|column| quote(&column.name)).collect();
        let sql = format!("SELECT {} FROM {}", columns.join(", "), quote(&table.name));
        let found = database.query(&sql, &[]).await.expect("every table can be read").rows;
        let mut shown = Vec::new();
        for row in found {
            let own = text(&row[table.id]);
            let mut name = match table.parent {
                None => own.clone(),
                Some((parent, column)) => {
                    let parent = names[parent].get(&text(&row[column])).cloned();
                    parent.unwrap_or_else(|| "lost".to_owned())
                }
            };
            let mut values = Vec::new();
            for (index, column) in table.columns.iter().enumerate() {
                let structural = index == table.id && table.parent.is_some()
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

fn text(value: &SqlValue) -> String {
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

fn only_in<'r>(these: &'r [String], those: &[String]) -> Vec<&'r String> {
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
