//! What every job on migrations starts with: the project's model, its migration directory, its database.

use std::cell::RefCell;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use payload_sync_core::ledger::Entry;
use payload_sync_core::migration::without_literals;
use payload_sync_core::{Dialect, ProjectModel};
use payload_sync_database::{
    Blocker, ConnectOptions, Database, DatabaseError, DatabaseUrl, ErrorKind, LedgerRow, Lock, Process, SqliteUrl,
};
use tokio::sync::{Mutex, MutexGuard, OnceCell};

use super::folder::Folder;
use super::{Error, marks};
use crate::{Event, Project, Warning};

/// How long a statement waits for a lock of another connection before the migration is taken back and tried again.
const LOCK_TIMEOUT: Duration = Duration::from_secs(3);

/// After how long somebody looks who is in the way.
const LOOK: Duration = Duration::from_millis(500);

/// How long a run may wait and take. What is absent here is what `sync-config.ts` says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Timeouts {
    /// For the lock of another connection, each time; zero is for ever.
    pub lock: Option<Duration>,
    /// For one statement (PostgreSQL); zero is for ever.
    pub statement: Option<Duration>,
}

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
    timeouts: Timeouts,
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
        let settings = &project.sync_config.migrations;
        let timeouts = Timeouts { lock: settings.lock_timeout, statement: settings.statement_timeout };
        Ok(Self { model, folder, url, namespace, timeouts })
    }

    /// The same with other timeouts, where they are given.
    pub(crate) fn within(mut self, timeouts: Timeouts) -> Self {
        self.timeouts.lock = timeouts.lock.or(self.timeouts.lock);
        self.timeouts.statement = timeouts.statement.or(self.timeouts.statement);
        self
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
        Ok(Session::open(&self.url, ConnectOptions { create, ..self.connect_options() }).await?)
    }

    /// Opens the database if there is one.
    pub(crate) async fn open_existing(&self) -> Result<Option<Session>, Error> {
        match Session::open(&self.url, self.connect_options()).await {
            Ok(session) => Ok(Some(session)),
            Err(error) if error.kind == ErrorKind::NoDatabase => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn connect_options(&self) -> ConnectOptions {
        ConnectOptions {
            lock_timeout: Some(self.timeouts.lock.unwrap_or(LOCK_TIMEOUT)),
            statement_timeout: self.timeouts.statement,
            ..ConnectOptions::default()
        }
    }
}

/// An open database, which a migration with code uses from the engine's thread.
pub(crate) struct Session {
    database: Arc<Mutex<Database>>,
    url: DatabaseUrl,
    options: ConnectOptions,
    /// Whether payload-sync may keep what is its own in this database.
    own_tables: OnceCell<bool>,
    /// A connection that looks who is in the way of the other one; opened when it is first wanted.
    watcher: Mutex<Option<Database>>,
}

impl Session {
    pub(crate) async fn open(url: &DatabaseUrl, options: ConnectOptions) -> Result<Self, DatabaseError> {
        let database = Arc::new(Mutex::new(Database::connect(url, &options).await?));
        let watcher = Mutex::new(None);
        Ok(Self { database, url: url.clone(), options, own_tables: OnceCell::new(), watcher })
    }

    pub(crate) async fn database(&self) -> MutexGuard<'_, Database> {
        self.database.lock().await
    }

    /// Keeps every other run out, waiting up to `wait` for one that is at work, and says so.
    pub(crate) async fn lock(&self, wait: Duration, events: &mut dyn FnMut(Event)) -> Result<Lock, Error> {
        let database = self.database().await;
        match database.lock(LOCK, GRACE).await {
            Err(error) if error.kind == ErrorKind::Locked && wait > GRACE => {
                let holder = error.detail.as_ref().map(|holder| format!(" ({holder})")).unwrap_or_default();
                let message = format!("waiting for another run of payload-sync{holder}, up to {} s", wait.as_secs());
                events(Event::Warning(Warning::new("waiting-for-run", message)));
                Ok(database.lock(LOCK, wait - GRACE).await?)
            }
            locked => Ok(locked?),
        }
    }

    /// A database with nothing in it has nothing to lose: commits need not wait for the disk one by one, but all of
    /// them together at the end. See [`Session::flush`].
    pub(crate) async fn hurry_if_empty(&self, lock: &mut Lock) -> Result<(), Error> {
        let mut database = self.database().await;
        if database.is_empty().await? {
            database.hurry(lock).await?;
        }
        Ok(())
    }

    /// What was committed is on the disk.
    pub(crate) async fn flush(&self, lock: &mut Lock, events: &mut dyn FnMut(Event)) -> Result<(), Error> {
        if !self.database().await.flush(lock).await? {
            let message = "the new file is in WAL mode for now, as another program has it open";
            let hint = "the next `payload-sync migrate` that has it for itself takes that back";
            events(Event::Warning(Warning::new("database-in-wal-mode", message).hint(hint)));
        }
        Ok(())
    }

    /// Puts in order what a run left that was killed or not alone, where there is nothing else to do.
    pub(crate) async fn settle(&self) -> Result<(), Error> {
        if !self.database().await.owes_flush(LOCK) {
            return Ok(());
        }
        let locked = self.database().await.lock(LOCK, Duration::ZERO).await;
        match locked {
            Ok(mut lock) => {
                // Where that cannot be yet, the next one does it.
                self.database().await.flush(&mut lock).await?;
                Ok(lock.release().await?)
            }
            // It is at work.
            Err(error) if error.kind == ErrorKind::Locked => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Makes the tables of payload-sync's own, once. `false`: this user may not.
    pub(crate) async fn own_tables(&self, database: &mut Database) -> Result<bool, DatabaseError> {
        self.own_tables.get_or_try_init(|| marks::ensure(database)).await.copied()
    }

    /// Does `work`, which the server's process `process` does, and tells who keeps it waiting as soon as that is seen.
    /// Everybody who was seen is in `seen`.
    pub(crate) async fn watched<T>(
        &self,
        process: Option<Process>,
        migration: &str,
        seen: &RefCell<Vec<String>>,
        events: &RefCell<&mut dyn FnMut(Event)>,
        work: impl Future<Output = T>,
    ) -> T {
        let Some(process) = process else { return work.await };
        let mut work = pin!(work);
        // Before the statement gives up.
        let pause = match self.options.lock_timeout {
            Some(timeout) if !timeout.is_zero() => LOOK.min(timeout / 2),
            _ => LOOK,
        };
        loop {
            tokio::select! {
                biased;
                done = &mut work => return done,
                () = tokio::time::sleep(pause) => {}
            }
            // Its transaction has not begun.
            let Some(process) = process.number() else { continue };
            let found = tokio::select! {
                biased;
                done = &mut work => return done,
                found = self.blockers(process) => found,
            };
            for blocker in found {
                let blocker = describe(&blocker);
                if seen.borrow().iter().all(|known| known.split(':').next() != blocker.split(':').next()) {
                    let message = format!("{migration} waits for a lock that {blocker}");
                    seen.borrow_mut().push(blocker);
                    (events.borrow_mut())(Event::Warning(Warning::new("waiting-for-lock", message)));
                }
            }
        }
    }

    /// Who keeps this process waiting. Nobody, where that cannot be found out.
    async fn blockers(&self, process: i32) -> Vec<Blocker> {
        let mut slot = self.watcher.lock().await;
        // Taken out: a question that is broken off leaves a connection that nobody can use.
        let watcher = match slot.take() {
            Some(watcher) => Ok(watcher),
            None => Database::connect(&self.url, &ConnectOptions { create: false, ..self.options.clone() }).await,
        };
        let Ok(Database::Postgres(mut watcher)) = watcher else { return Vec::new() };
        let found = watcher.blockers(process).await;
        *slot = Some(Database::Postgres(watcher));
        found.unwrap_or_default()
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

/// `process 42 (psql) holds, idle in transaction for 12 s: UPDATE customers SET notes = …`
fn describe(blocker: &Blocker) -> String {
    let Blocker { process, application, state, seconds, statement } = blocker;
    let application = if application.is_empty() { "an unnamed program" } else { application };
    let statement = without_literals(statement, Dialect::Postgres);
    format!("process {process} ({application}) holds, {state} for {seconds} s: {statement}")
}
