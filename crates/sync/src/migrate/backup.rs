//! Backups: the whole SQLite file, a dump by `pg_dump`, or an archive of the tables that a migration touches.
//!
//! Each is a folder in `.payload-sync/backups`, readable by its owner only, with a `manifest.json` that says what it is
//! of. It always has the ledger, so that what is restored and what is recorded as applied fit.

mod archive;
mod dump;
mod objects;

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use indexmap::IndexSet;
use payload_sync_core::migration::MigrationBody;
use payload_sync_core::risk::touched;
use payload_sync_core::{Dialect, Schema};
use payload_sync_database::{Database, DatabaseUrl, SqlValue, qualify};
use serde::{Deserialize, Serialize};

use super::session::{Gathered, Session};
use super::{Direction, Error, Folder, MigrationFile, progress};
use crate::{Event, Project, Step, Verb, Warning, files};

pub(super) use archive::Table;

/// How many are kept where nothing else is said.
pub const KEPT: usize = 5;
/// A PostgreSQL database of more bytes is not dumped unless somebody asks for it.
const LARGE: i64 = 1 << 30;

const MANIFEST: &str = "manifest.json";
const VERSION: u32 = 1;

/// Whether a run makes a backup first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Wanted {
    /// When there is data that could be lost.
    #[default]
    Sensibly,
    Always,
    Never,
}

/// What a backup is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    version: u32,
    /// The name of its folder.
    pub name: String,
    pub created: String,
    pub dialect: Dialect,
    /// The database, without credentials.
    pub database: String,
    database_name: String,
    namespace: Option<String>,
    pub method: Method,
    /// The migrations that were applied then.
    pub applied: Vec<String>,
    /// What was about to happen.
    pub before: String,
    /// The tables of an archive; a file or a dump has all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tables: Vec<Table>,
    /// What an archive does not have: foreign tables, aggregates, types that need a function.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<String>,
}

impl Manifest {
    /// The tables of an archive.
    pub fn archived(&self) -> Vec<String> {
        self.tables.iter().map(|table| table.table.clone()).collect()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// A copy of the SQLite file.
    Sqlite,
    /// `pg_dump`'s custom format.
    PgDump,
    /// Rows of some tables in `COPY`'s format, and the schema.
    Copy,
}

/// Where the backups of a project are.
pub(crate) fn folder(project: &Project) -> PathBuf {
    project.root.join(".payload-sync/backups")
}

/// All of them, oldest first. Folders without a manifest were not finished.
pub(crate) fn list(project: &Project) -> Result<Vec<Manifest>, Error> {
    let dir = folder(project);
    let entries = match fs::read_dir(&dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(Error::Read { path: dir, source }),
    };
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let Ok(text) = fs::read_to_string(entry.path().join(MANIFEST)) else { continue };
        let Ok(mut manifest) = serde_json::from_str::<Manifest>(&text) else { continue };
        if manifest.version == VERSION {
            manifest.name = entry.file_name().to_string_lossy().into_owned();
            found.push(manifest);
        }
    }
    found.sort_by(|a, b| (&a.created, &a.name).cmp(&(&b.created, &b.name)));
    Ok(found)
}

/// What a run is about to do to the database.
pub(crate) struct Plan<'a> {
    pub before: &'a str,
    pub touches: Touches<'a>,
    pub wanted: Wanted,
    /// How many backups are kept, this one among them.
    pub keep: usize,
}

/// What of the database a run works on.
pub(crate) enum Touches<'a> {
    /// What one direction of these migrations does.
    Migrations(Direction, Vec<&'a MigrationFile>),
    Everything,
}

impl<'a> Touches<'a> {
    /// The migrations by these names, as far as their files are here.
    pub(crate) fn of(folder: &'a Folder, direction: Direction, names: &[String]) -> Self {
        Self::Migrations(direction, names.iter().filter_map(|name| folder.migration(name)).collect())
    }

    pub(crate) fn nothing(&self) -> bool {
        matches!(self, Self::Migrations(_, files) if files.is_empty())
    }

    /// The tables that something can be taken from; all where there is code.
    fn tables(&self, schema: &Schema) -> Result<IndexSet<String>, Error> {
        let all = || schema.tables.keys().cloned().collect();
        let Self::Migrations(direction, files) = self else { return Ok(all()) };
        let mut tables = IndexSet::new();
        for file in files {
            let statements = match (file.load()?, direction) {
                (MigrationBody::Sql { up, .. }, Direction::Up) => up,
                (MigrationBody::Sql { down, .. }, Direction::Down) => down,
                (MigrationBody::Code, _) => return Ok(all()),
            };
            let statements: Vec<&str> = statements.iter().map(|statement| statement.text.as_str()).collect();
            tables.extend(touched(&statements, schema));
        }
        Ok(tables)
    }
}

/// Makes a backup when it is wanted and there is something to lose. Gives its name.
pub(crate) async fn before(
    project: &Project,
    gathered: &Gathered,
    session: &Session,
    plan: Plan<'_>,
    events: &mut dyn FnMut(Event),
) -> Result<Option<String>, Error> {
    if plan.wanted == Wanted::Never || (plan.wanted == Wanted::Sensibly && plan.keep == 0) {
        return Ok(None);
    }
    let mut database = session.database().await;
    // A first migration's database; to read its schema is more work.
    if database.is_empty().await? {
        return Ok(None);
    }
    let schema = database.introspect(gathered.namespace()).await?;
    // Who asks for one gets it: a ledger and empty tables are something, too.
    let something = match plan.wanted {
        Wanted::Always => !schema.tables.is_empty(),
        _ => has_rows(&mut database, &schema).await?,
    };
    if !something {
        return Ok(None);
    }
    let tables = match plan.wanted {
        Wanted::Always => schema.tables.keys().cloned().collect(),
        _ => plan.touches.tables(&schema)?,
    };
    if plan.wanted == Wanted::Sensibly && database.dialect() == Dialect::Postgres {
        if tables.is_empty() {
            return Ok(None);
        }
        let size = database.query("SELECT pg_database_size(current_database())", &[]).await?;
        let size = size.scalar().and_then(SqlValue::as_i64).unwrap_or_default();
        if size > LARGE {
            let message = format!(
                "no backup was made: {} has {} GB, and {} touches {}",
                gathered.url.place(),
                size >> 30,
                plan.before,
                tables.iter().cloned().collect::<Vec<_>>().join(", ")
            );
            let hint = "--backup makes one of any size, --no-backup says that there is another one";
            events(Event::Warning(Warning::new("database-large", message).hint(hint)));
            return Ok(None);
        }
    }
    let name = write(project, gathered, &mut database, &schema, tables, plan.before, events).await?;
    drop(database);
    forget(project, plan.keep.max(1))?;
    Ok(Some(name))
}

/// Whether there is anything but the ledger and empty tables.
async fn has_rows(database: &mut Database, schema: &Schema) -> Result<bool, Error> {
    let dialect = database.dialect();
    let tables = schema.tables.keys().filter(|name| *name != "payload_migrations");
    let one = |name: &String| format!("EXISTS (SELECT 1 FROM {})", qualify(dialect, schema.namespace.as_deref(), name));
    // SQLite takes expressions of a limited depth.
    let tables: Vec<String> = tables.map(one).collect();
    for some in tables.chunks(100) {
        let found = database.query(&format!("SELECT {}", some.join(" OR ")), &[]).await?;
        if found.scalar().and_then(SqlValue::as_bool).unwrap_or_default() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Writes a backup; an unfinished one is taken away again.
pub(crate) async fn write(
    project: &Project,
    gathered: &Gathered,
    database: &mut Database,
    schema: &Schema,
    mut tables: IndexSet<String>,
    before: &str,
    events: &mut dyn FnMut(Event),
) -> Result<String, Error> {
    let parent = folder(project);
    let begun = std::time::Instant::now();
    let made = files::own_folder(&project.root).and_then(|_| private_folder(&parent));
    made.map_err(|source| Error::Backup { path: parent.clone(), reason: source.to_string() })?;
    let stamp = project.clock.migration_timestamp();
    let dir = (1..)
        .map(|number| if number == 1 { stamp.clone() } else { format!("{stamp}_{number}") })
        .map(|name| parent.join(name))
        .find(|dir| !dir.exists())
        .expect("one of all numbers is free");
    let name = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let step = Step::new(Verb::Backup, gathered.url.place());
    events(Event::Started { step: step.clone() });
    let applied = database.ledger(gathered.namespace()).await?.unwrap_or_default();
    let applied = applied.into_iter().map(|row| row.name).collect();
    let mut manifest = Manifest {
        version: VERSION,
        name: name.clone(),
        created: project.clock.iso(),
        dialect: database.dialect(),
        database: gathered.url.place(),
        database_name: gathered.url.database_name(),
        namespace: schema.namespace.clone(),
        method: Method::Sqlite,
        applied,
        before: before.to_owned(),
        tables: Vec::new(),
        without: Vec::new(),
    };
    let failed = |reason: String| Error::Backup { path: dir.clone(), reason };
    let written = async {
        private_folder(&dir).map_err(|error| failed(error.to_string()))?;
        match database {
            Database::Sqlite(sqlite) => {
                let file = dir.join("database.db");
                private_file(&file).map_err(|error| failed(error.to_string()))?;
                sqlite.copy_to(&file).await.map_err(|error| failed(error.to_string()))?;
            }
            Database::Postgres(postgres) => match dump::write(project, postgres.url(), schema, &dir).await {
                Ok(()) => manifest.method = Method::PgDump,
                Err(reason) => {
                    if let Some(reason) = reason {
                        let message = format!("pg_dump made no backup, so the tables are archived: {reason}");
                        events(Event::Warning(Warning::new("pg-dump-failed", message)));
                    }
                    manifest.method = Method::Copy;
                    if schema.tables.contains_key("payload_migrations") {
                        tables.insert("payload_migrations".to_owned());
                    }
                    manifest.tables = archive::write(postgres, schema, &tables, &dir).await?;
                    manifest.without = objects::write(postgres, schema.namespace.as_deref(), &dir).await?;
                    if !manifest.without.is_empty() {
                        events(Event::Warning(incomplete(&manifest)));
                    }
                }
            },
        }
        let text = serde_json::to_string_pretty(&manifest).expect("a manifest is plain data");
        // The last file: without it, the backup does not count.
        write_private(&dir.join(MANIFEST), text.as_bytes()).map_err(|error| failed(error.to_string()))
    };
    if let Err(error) = written.await {
        // What is there of it is of no use.
        let _ = fs::remove_dir_all(&dir);
        return Err(error);
    }
    let millis = begun.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
    events(Event::Finished { step, millis });
    Ok(name)
}

/// An archive is no dump, and that must be known before it is needed.
fn incomplete(manifest: &Manifest) -> Warning {
    let message = format!(
        "the backup {} is an archive of tables, and does not bring back {}",
        manifest.name,
        manifest.without.join(", ")
    );
    Warning::new("archive-incomplete", message).hint("pg_dump in the PATH makes a whole one")
}

/// Makes the database what it was, ledger included.
pub(crate) async fn restore(
    project: &Project,
    gathered: &Gathered,
    database: &mut Database,
    manifest: &Manifest,
) -> Result<(), Error> {
    let dir = folder(project).join(&manifest.name);
    if manifest.method == Method::PgDump {
        // A dump that has it brings it back as it was.
        progress::forget(database, manifest.namespace.as_deref(), None).await?;
    }
    match (database, manifest.method) {
        (Database::Sqlite(sqlite), Method::Sqlite) => Ok(sqlite.copy_from(&dir.join("database.db")).await?),
        (Database::Postgres(postgres), Method::PgDump) => {
            let then = archive::schema(&dir)?;
            dump::restore(project, postgres, &then, &dir).await
        }
        (database, Method::Copy) => archive::restore(database, &dir, &manifest.tables).await,
        _ => Err(Error::BackupOfOther {
            name: manifest.name.clone(),
            of: manifest.database.clone(),
            here: gathered.url.place(),
        }),
    }
}

/// Whether the backup is of this database.
pub(crate) fn is_of(manifest: &Manifest, url: &DatabaseUrl) -> bool {
    manifest.dialect == url.dialect() && manifest.database_name == url.database_name()
}

/// Removes all but the latest.
fn forget(project: &Project, keep: usize) -> Result<(), Error> {
    let all = list(project)?;
    let old = all.len().saturating_sub(keep);
    for manifest in &all[..old] {
        let path = folder(project).join(&manifest.name);
        fs::remove_dir_all(&path).map_err(|source| Error::Backup { path, reason: source.to_string() })?;
    }
    Ok(())
}

fn private_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o700))
}

/// An empty file that only its owner reads.
fn private_file(path: &Path) -> io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::io::Write as _;
    let mut file = private_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
