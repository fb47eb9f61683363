//! What is in the tables and in no document, looked for in every row.

use indexmap::{IndexMap, IndexSet};
use payload_sync_core::ProjectModel;
use payload_sync_core::documents::cell::Key;
use payload_sync_core::documents::malformed::{Pointer, unknown_blocks};
use payload_sync_core::documents::map::{ColumnKind, Entity, Tree};
use payload_sync_core::documents::read::{Page, Reader, Rows, quote};
use payload_sync_core::documents::{FieldMap, Malformed};
use payload_sync_database::{Database, DatabaseError};
use serde_json::Value;

use super::DocumentsError;
use super::lookups::existing;
use super::rows::{cell, rows};

/// How many documents are looked at at once.
const PAGE: u64 = 200;

pub(super) async fn check(
    database: &mut Database,
    map: &FieldMap,
    model: &ProjectModel,
    entities: &[&Entity],
) -> Result<Vec<Malformed>, DocumentsError> {
    let mut found = Vec::new();
    for entity in entities {
        for tree in [Some(&entity.main), entity.versions.as_ref()].into_iter().flatten() {
            let reader = Reader { map, tree };
            pages(database, reader, &mut found).await?;
            for stray in reader.strays(entity) {
                let strayed = rows(database, stray.statement.clone()).await?;
                found.extend(strayed.iter().map(|row| stray.malformed(tree, row)));
            }
        }
    }
    blocks(database, map, model, entities, &mut found).await?;
    Ok(found)
}

async fn pages(database: &mut Database, reader: Reader<'_>, found: &mut Vec<Malformed>) -> Result<(), DatabaseError> {
    let tree: &Tree = reader.tree;
    let root = tree.root_table();
    let kind = root.columns[root.id].kind;
    let mut page = Page { limit: PAGE, ..Page::default() };
    while let Some(statement) = reader.page(&page) {
        let roots = rows(database, statement).await?;
        let ids: Vec<Key> = roots.iter().filter_map(|row| row[root.id].key(kind)).collect();
        let Some(last) = ids.last() else { break };
        page.after = Some(last.clone());
        let mut all = Rows::new(tree);
        all.0[tree.root.table] = roots;
        for (table, statement) in reader.children(&ids) {
            all.0[table] = rows(database, statement).await?;
        }
        let (malformed, pointers) = reader.malformed(&all);
        found.extend(malformed);
        dangling(database, reader.map, pointers, found).await?;
    }
    Ok(())
}

/// References within JSON to documents that are not there: one question for each collection.
async fn dangling(
    database: &mut Database,
    map: &FieldMap,
    pointers: Vec<Pointer>,
    found: &mut Vec<Malformed>,
) -> Result<(), DatabaseError> {
    let mut wanted: IndexMap<&str, IndexSet<&Key>> = IndexMap::new();
    for pointer in &pointers {
        wanted.entry(&pointer.collection).or_default().insert(&pointer.id);
    }
    let known = existing(database, map, wanted).await?;
    let is_there = |one: &Pointer| known.get(one.collection.as_str()).is_some_and(|ids| ids.contains(&one.id));
    let lost: Vec<bool> = pointers.iter().map(|pointer| !is_there(pointer)).collect();
    found.extend(pointers.into_iter().zip(lost).filter(|(_, lost)| *lost).map(|(pointer, _)| pointer.dangling()));
    Ok(())
}

/// Rows of blocks that the config does not have any more.
async fn blocks(
    database: &mut Database,
    map: &FieldMap,
    model: &ProjectModel,
    entities: &[&Entity],
    found: &mut Vec<Malformed>,
) -> Result<(), DatabaseError> {
    let schema = database.introspect(map.namespace.as_deref()).await?;
    let known: Vec<&str> = model.tables.values().map(|table| table.name.as_str()).collect();
    for table in unknown_blocks(map, schema.tables.keys().map(String::as_str)) {
        let of = |tree: &Tree| table.starts_with(&format!("{}_blocks_", tree.root_table().name));
        let asked = entities.iter().any(|entity| of(&entity.main) || entity.versions.as_ref().is_some_and(of));
        let columns = &schema.tables[table].columns;
        if !asked || known.contains(&table) || !columns.contains_key("id") || !columns.contains_key("_path") {
            continue;
        }
        let name = match &map.namespace {
            Some(namespace) => format!("{}.{}", quote(namespace), quote(table)),
            None => quote(table),
        };
        let sql = format!("SELECT \"id\", \"_path\" FROM {name} ORDER BY 1");
        for row in database.query(&sql, &[]).await?.rows {
            let text = |index: usize| match row.get(index).cloned().map(|one| cell(one).to_json(ColumnKind::Text)) {
                Some(Value::String(text)) => text,
                other => other.unwrap_or_default().to_string(),
            };
            found.push(Malformed {
                table: table.to_owned(),
                row: text(0),
                field: text(1),
                problem: "the config has no block of this type".to_owned(),
            });
        }
    }
    Ok(())
}
