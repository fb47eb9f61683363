//! Types and sequences of their own, views, functions, triggers, and the constraints and indexes that a config cannot
//! declare, in an archive.
//!
//! To restore makes again what is missing and what is another one now. Triggers of the tables that are filled are out
//! of the way meanwhile: what they would do was done when the rows were written first.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use payload_sync_database::{Database, Definition, Postgres};
use serde::{Deserialize, Serialize};

use super::super::Error;

const FILE: &str = "objects.json";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Stored {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    table: Option<String>,
    create: String,
    drop: String,
}

/// Writes what can be made again, and gives the names of what cannot.
pub(super) async fn write(database: &mut Postgres, namespace: Option<&str>, dir: &Path) -> Result<Vec<String>, Error> {
    let definitions = database.definitions(namespace).await?;
    let mut others = database.other_objects(namespace).await?;
    others.retain(|name| definitions.iter().all(|one| one.name != *name));
    let stored: Vec<Stored> = definitions
        .into_iter()
        .map(|Definition { name, table, create, drop }| Stored { name, table, create, drop })
        .collect();
    let text = serde_json::to_string_pretty(&stored).expect("definitions are plain data");
    super::write_private(&dir.join(FILE), text.as_bytes())
        .map_err(|error| Error::Backup { path: dir.to_owned(), reason: error.to_string() })?;
    Ok(others)
}

/// What stands in the way of a restore, and what comes back after it.
#[derive(Debug, Default)]
pub(super) struct Objects {
    wanted: Vec<Definition>,
    /// Statements before the tables are touched.
    pub first: Vec<String>,
}

impl Objects {
    /// `filled`: whether a table is emptied and filled. `reshaped`: whether any table gets another shape.
    pub(super) async fn prepare(
        database: &mut Postgres,
        namespace: Option<&str>,
        dir: &Path,
        filled: impl Fn(&str) -> bool,
        reshaped: bool,
    ) -> Result<Self, Error> {
        let path = dir.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            // An archive of an earlier version.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(source) => return Err(Error::Read { path, source }),
        };
        let unreadable = |error: serde_json::Error| Error::Restore { reason: format!("{FILE}: {error}") };
        let stored: Vec<Stored> = serde_json::from_str(&text).map_err(unreadable)?;
        let mut wanted: Vec<Definition> = stored
            .into_iter()
            .map(|Stored { name, table, create, drop }| Definition { name, table, create, drop })
            .collect();
        let now = database.definitions(namespace).await?;
        // Columns are of these types, and count by these sequences.
        let basis = |one: &&Definition| one.is("type") || one.is("sequence");
        let is_there = |one: &&Definition| now.iter().any(|now| now.name == one.name);
        let mut first: Vec<String> =
            wanted.iter().filter(basis).filter(|one| !is_there(one)).map(|one| one.create.clone()).collect();
        for one in now.into_iter().rev() {
            let of_filled = one.table.as_deref().is_some_and(&filled);
            let known = wanted.iter().any(|wanted| wanted.name == one.name);
            if one.is("trigger") && of_filled {
                first.push(one.drop.clone());
                if !known {
                    // It came since, and stays.
                    wanted.push(one);
                }
            } else if reshaped && known && (one.is("view") || one.is("materialized view")) {
                first.push(one.drop);
            }
        }
        Ok(Self { wanted, first })
    }

    /// Makes what is missing, and what is another one than it was.
    pub(super) async fn make(&self, database: &mut Database, namespace: Option<&str>) -> Result<(), Error> {
        let Database::Postgres(postgres) = &mut *database else { return Ok(()) };
        let now: BTreeMap<String, Definition> =
            postgres.definitions(namespace).await?.into_iter().map(|one| (one.name.clone(), one)).collect();
        // A function may be written of what is made after it.
        database.script("SET LOCAL check_function_bodies = off").await?;
        for one in &self.wanted {
            match now.get(&one.name) {
                Some(found) if found.create == one.create => continue,
                Some(_) if one.can_be_renewed() => {}
                Some(found) => {
                    let dropped = database.script(&found.drop).await;
                    dropped.map_err(|error| Error::Restore {
                        reason: format!("{} is another one now: {error}", one.name),
                    })?;
                }
                None => {}
            }
            let made = database.script(&one.create).await;
            made.map_err(|error| Error::Restore { reason: format!("{} cannot be made again: {error}", one.name) })?;
        }
        Ok(())
    }
}
