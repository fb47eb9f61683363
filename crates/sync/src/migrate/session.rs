//! What every job on migrations starts with: the project's model, its migration directory, its database.

use std::sync::Arc;
use std::time::Duration;

use payload_sync_core::ledger::Entry;
use payload_sync_core::{Dialect, ProjectModel};
use payload_sync_database::{
    ConnectOptions, Database, DatabaseError, DatabaseUrl, ErrorKind, LedgerRow, Lock, SqliteUrl,
};
use tokio::sync::{Mutex, MutexGuard};

use super::Error;
use super::folder::Folder;
use crate::{Event, Project, Warning};

/// How long a statement waits for a lock of another connection before the migration is taken back and tried again.
const LOCK_TIMEOUT: Duration = Duration::from_secs(3);

/// A run that has just ended may still be letting go of its lock.
const GRACE: Duration = Duration::from_millis(500);

/// The lock of everything that changes the schema.
const LOCK: &str = "migrate";

/// A project and what its migrations need of it. The config may be absent: an image that only migrates needs none.
pub(crate) struct Gathered {
    pub model: Option<Arc<ProjectModel>>,
    pub folder: Folder,
    pub url: DatabaseUrl,
    /// The PostgreSQL schema of the tables. Without a config, the last snapshot's.
    namespace: Option<String>,
}

impl Gathered {
    pub(crate) async fn of(project: &Project) -> Result<Self, Error> {
        Self::beside(project, None).await
    }

    /// The same with another database than the project's own, where one is given.
    pub(crate) async fn beside(project: &Project, url: Option<DatabaseUrl>) -> Result<Self, Error> {
        let model = if project.has_model() { Some(project.model(None).await?) } else { None };
        let folder = Folder::read(project.migration_dir(model.as_deref()))?;
        let url = match url {
            Some(url) => url,
            None => project.database_url().await?,
        };
        let namespace = match &model {
            Some(model) => model.adapter.schema_name.clone(),
            None => folder.last_snapshot(url.dialect())?.and_then(|schema| schema.namespace),
        };
        Ok(Self { model, folder, url, namespace })
    }

    /// What is done to a database in memory ends with the run.
    pub(crate) fn warn_of_memory(&self, events: &mut dyn FnMut(Event)) {
        if matches!(&self.url, DatabaseUrl::Sqlite(SqliteUrl::Memory)) {
            let message = "the database is in memory: what is done to it ends with this command";
            events(Event::Warning(
                Warning::new("database-in-memory", message).hint("a file keeps it: file:./payload.db"),
            ));
        }
    }

    pub(crate) fn dialect(&self) -> Dialect {
        self.url.dialect()
    }

    pub(crate) fn namespace(&self) -> Option<&str> {
        self.namespace.as_deref()
    }

    /// Opens the database, creating it when it does not exist, unless the adapter has `disableCreateDatabase`.
    pub(crate) async fn open(&self) -> Result<Session, Error> {
        let create = self.model.as_ref().is_none_or(|model| !model.adapter.disable_create_database);
        let options = ConnectOptions { create, lock_timeout: Some(LOCK_TIMEOUT), ..ConnectOptions::default() };
        Ok(Session::open(&self.url, options).await?)
    }

    /// Opens the database if there is one.
    pub(crate) async fn open_existing(&self) -> Result<Option<Session>, Error> {
        let options = ConnectOptions { lock_timeout: Some(LOCK_TIMEOUT), ..ConnectOptions::default() };
        match Session::open(&self.url, options).await {
            Ok(session) => Ok(Some(session)),
            Err(error) if error.kind == ErrorKind::NoDatabase => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// An open database, which a migration with code uses from the engine's thread.
pub(crate) struct Session {
    database: Arc<Mutex<Database>>,
}

impl Session {
    pub(crate) async fn open(url: &DatabaseUrl, options: ConnectOptions) -> Result<Self, DatabaseError> {
        Ok(Self { database: Arc::new(Mutex::new(Database::connect(url, &options).await?)) })
    }

    pub(crate) async fn database(&self) -> MutexGuard<'_, Database> {
        self.database.lock().await
    }

    /// Keeps every other run out, waiting up to `wait` for one that is at work.
    pub(crate) async fn lock(&self, wait: Duration) -> Result<Lock, Error> {
        Ok(self.database().await.lock(LOCK, wait.max(GRACE)).await?)
    }

    /// The same connection, for another thread.
    pub(crate) fn shared(&self) -> Arc<Mutex<Database>> {
        Arc::clone(&self.database)
    }

    /// The ledger: its rows, and whether there is one at all.
    pub(crate) async fn ledger(&self, namespace: Option<&str>) -> Result<Ledger, Error> {
        let rows = self.database().await.ledger(namespace).await?;
        Ok(Ledger { exists: rows.is_some(), rows: rows.unwrap_or_default() })
    }
}

pub(crate) struct Ledger {
    pub exists: bool,
    pub rows: Vec<LedgerRow>,
}

impl Ledger {
    pub(crate) fn none() -> Self {
        Self { exists: false, rows: Vec::new() }
    }

    /// The rows as decisions need them, at the same positions.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.rows.iter().map(|row| Entry { name: row.name.clone(), batch: row.batch }).collect()
    }

    /// When the schema was last pushed in dev mode.
    pub(crate) fn pushed_at(&self) -> Option<&str> {
        let row = self.rows.iter().find(|row| row.batch == Some(payload_sync_core::ledger::DEV_BATCH))?;
        Some(row.created_at.as_deref().unwrap_or_default())
    }
}
