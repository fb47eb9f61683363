//! The collections whose tables the last batch of migrations touched.

use std::fs;
use std::path::Path;

use indexmap::IndexSet;
use payload_sync_core::documents::map::FieldMap;
use payload_sync_core::{ProjectModel, Schema, snapshot};
use payload_sync_database::Database;

use super::BackfillError;
use crate::Project;

pub(super) struct Affected {
    /// The migrations of the batch.
    pub migrations: Vec<String>,
    pub collections: Vec<String>,
}

/// Compares the snapshot before the last batch with the one after it.
pub(super) async fn affected(
    project: &Project,
    model: &ProjectModel,
    map: &FieldMap,
    database: &mut Database,
) -> Result<Affected, BackfillError> {
    let none = Affected { migrations: Vec::new(), collections: Vec::new() };
    let rows = database.ledger(model.adapter.schema_name.as_deref()).await?.unwrap_or_default();
    let Some(batch) = rows.iter().filter_map(|row| row.batch).filter(|batch| *batch > 0).max() else {
        return Ok(none);
    };
    let mut migrations: Vec<String> =
        rows.into_iter().filter(|row| row.batch == Some(batch)).map(|row| row.name).collect();
    migrations.sort();
    let directory = project.migration_dir(Some(model));
    let names = snapshots(&directory);
    let first = migrations.first().cloned().unwrap_or_default();
    let last = migrations.last().cloned().unwrap_or_default();
    let before = names.iter().rfind(|name| **name < first);
    let Some(after) = names.iter().rfind(|name| **name >= first && **name <= last) else {
        // Migrations without a snapshot changed no table.
        return Ok(Affected { migrations, collections: Vec::new() });
    };
    let next = load(&directory, after)?;
    let previous = match before {
        Some(name) => load(&directory, name)?,
        None => Schema::empty(next.dialect, next.namespace.clone()),
    };
    let changed = next.tables.iter().filter(|(name, table)| previous.tables.get(*name) != Some(*table));
    let touched: IndexSet<&str> = changed.filter_map(|(name, _)| map.entity_of_table(name)).collect();
    let collections = map.entities().map(|entity| entity.slug.as_str());
    let collections = collections.filter(|slug| touched.contains(slug) && !slug.starts_with("payload-"));
    Ok(Affected { migrations, collections: collections.map(str::to_owned).collect() })
}

/// Names of the snapshots, in their order.
fn snapshots(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".json").map(str::to_owned)).collect();
    names.sort();
    names
}

fn load(directory: &Path, name: &str) -> Result<Schema, BackfillError> {
    let file = directory.join(format!("{name}.json"));
    let broken = |message: String| BackfillError::Snapshot { file: file.clone(), message };
    let text = fs::read_to_string(&file).map_err(|error| broken(error.to_string()))?;
    snapshot::parse(&text).map_err(|error| broken(error.to_string()))
}
