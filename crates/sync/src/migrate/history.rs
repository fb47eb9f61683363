//! The migration directory as a whole: every migration with its snapshot and its statements.

use std::fs;

use payload_sync_core::lineage::{self, Fork, Link};
use payload_sync_core::migration::{MigrationBody, Statement};
use payload_sync_core::snapshot::{self, SnapshotError};
use payload_sync_core::{Dialect, Schema};
use serde_json::Value;

use super::Error;
use super::folder::{Folder, MigrationFile};

pub(crate) struct History {
    /// In the order in which they run.
    pub steps: Vec<Step>,
    /// Snapshots without a migration, which `migrate:create` may take for the last one.
    pub stray: Vec<String>,
}

pub(crate) struct Step {
    pub file: MigrationFile,
    pub body: MigrationBody,
    pub snapshot: Option<Schema>,
    /// The statements of `up`; `None` for code.
    pub up: Option<Vec<String>>,
    /// The snapshot's `id` and `prevId`.
    ids: Option<(String, String)>,
}

/// How many of the latest migrations are read where only news matter.
const RECENT: usize = 10;

impl History {
    pub(crate) fn read(folder: &Folder, dialect: Dialect) -> Result<Self, Error> {
        Self::of(folder, &folder.migrations, dialect)
    }

    /// The forks of the latest migrations only: a long history is large, and a fork is met when it is new.
    ///
    /// Where each snapshot has everything of the one before it there is none, and that is told without reading more.
    pub(crate) fn recent_forks(folder: &Folder, dialect: Dialect) -> Result<Vec<Fork>, Error> {
        let files = &folder.migrations[folder.migrations.len().saturating_sub(RECENT)..];
        let names: Vec<&str> = folder.snapshot_names().collect();
        let with_snapshot = files.iter().filter(|file| names.contains(&snapshot_name(file).as_str())).count();
        // It takes two to part, and reading is most of the work.
        if with_snapshot < 2 {
            return Ok(Vec::new());
        }
        let mut before: Option<String> = None;
        let mut grows = true;
        for file in files {
            let path = folder.dir.join(snapshot_name(file));
            // One that cannot be read is told below.
            let Ok(text) = fs::read_to_string(path) else { continue };
            grows = before.is_none_or(|before| snapshot::keeps(&before, &text));
            if !grows {
                break;
            }
            before = Some(text);
        }
        if grows {
            return Ok(Vec::new());
        }
        Ok(Self::of(folder, files, dialect)?.forks())
    }

    fn of(folder: &Folder, files: &[MigrationFile], dialect: Dialect) -> Result<Self, Error> {
        let mut stray: Vec<String> = folder.snapshot_names().map(str::to_owned).collect();
        let mut steps = Vec::new();
        for file in files {
            let name = snapshot_name(file);
            let (mut snapshot, mut ids) = (None, None);
            if stray.contains(&name) {
                stray.retain(|stray| *stray != name);
                let path = folder.dir.join(&name);
                let text = fs::read_to_string(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
                let wrong = |source| Error::Snapshot { path: path.clone(), source };
                let json: Value = serde_json::from_str(&text).map_err(|error| wrong(SnapshotError::from(error)))?;
                let id = |name: &str| json[name].as_str().unwrap_or_default().to_owned();
                ids = Some((id("id"), id("prevId")));
                let schema = snapshot::from_value(json).map_err(wrong)?;
                if schema.dialect != dialect {
                    return Err(Error::SnapshotDialect { path, found: schema.dialect, wanted: dialect });
                }
                snapshot = Some(schema);
            }
            let body = file.load()?;
            let up = match &body {
                MigrationBody::Sql { up, .. } => Some(texts(up)),
                MigrationBody::Code => None,
            };
            steps.push(Step { file: file.clone(), body, snapshot, up, ids });
        }
        Ok(Self { steps, stray })
    }

    pub(crate) fn links(&self) -> Vec<Link<'_>> {
        let link = |step| {
            let Step { file, snapshot, up, ids, .. }: &Step = step;
            Link {
                name: &file.name,
                snapshot: snapshot.as_ref(),
                up: up.as_deref(),
                ids: ids.as_ref().map(|(id, previous)| (id.as_str(), previous.as_str())),
            }
        };
        self.steps.iter().map(link).collect()
    }

    /// Where two branches met without anybody noticing.
    pub(crate) fn forks(&self) -> Vec<Fork> {
        lineage::forks(&self.links())
    }

    /// The last snapshot at or before a migration.
    pub(crate) fn snapshot_at(&self, at: usize) -> Option<&Schema> {
        self.steps[..=at].iter().rev().find_map(|step| step.snapshot.as_ref())
    }
}

/// What the snapshot of a migration is called, if there is one.
fn snapshot_name(file: &MigrationFile) -> String {
    let stem = file.path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
    format!("{stem}.json")
}

fn texts(statements: &[Statement]) -> Vec<String> {
    statements.iter().map(|statement| statement.text.clone()).collect()
}
