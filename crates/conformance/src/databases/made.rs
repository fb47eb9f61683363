//! The databases themselves.

use std::future::Future;
use std::time::Duration;

use payload_sync_core::diff::Answers;
use payload_sync_core::{Dialect, Schema, sql};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_testkit::{Database as ServerDatabase, GEOMETRY, Postgres};
use tempfile::TempDir;

use super::Found;
use crate::Difference;

/// All that is done in the databases of one case takes seconds. Longer than this, it hangs.
const LIMIT: Duration = Duration::from_secs(180);

/// Schemas to go from and to, and what is said to the questions about renames.
pub(super) type Step<'a> = (&'a Schema, &'a Schema, &'a Answers);

/// Empty databases, gone with the value.
pub(super) struct Made {
    urls: [String; 4],
    _dir: TempDir,
    _servers: Vec<ServerDatabase<'static>>,
}

impl Made {
    pub(super) fn new(dialect: Dialect) -> std::io::Result<Self> {
        let dir = TempDir::with_prefix("conformance-")?;
        let (servers, urls) = match dialect {
            Dialect::Postgres => {
                let databases = [(); 4].map(|()| Postgres::shared().database());
                for database in &databases {
                    database.sql(GEOMETRY);
                }
                let urls = databases.each_ref().map(|database| database.url().to_owned());
                (Vec::from(databases), urls)
            }
            Dialect::Sqlite => {
                let url = |name: &str| format!("file:{}", dir.path().join(name).display());
                (Vec::new(), [url("ours.db"), url("migrated.db"), url("payload.db"), url("pushed.db")])
            }
        };
        Ok(Self { urls, _dir: dir, _servers: servers })
    }

    /// Where Payload's goes.
    pub(super) fn payloads(&self) -> &str {
        &self.urls[2]
    }

    /// Opens the first and makes it.
    pub(super) async fn ours(&self, steps: &[Step<'_>]) -> Result<Database, String> {
        make(self.open(&self.urls[0]).await?, steps).await
    }

    /// The same with the second.
    pub(super) async fn migrated(&self, steps: &[Step<'_>]) -> Result<Database, String> {
        make(self.open(&self.urls[1]).await?, steps).await
    }

    /// The same with the last.
    pub(super) async fn pushed(&self, steps: &[Step<'_>]) -> Result<Database, String> {
        make(self.open(&self.urls[3]).await?, steps).await
    }

    pub(super) async fn open(&self, url: &str) -> Result<Database, String> {
        let url = DatabaseUrl::parse(url).map_err(|error| error.to_string())?;
        let options = ConnectOptions { create: true, ..ConnectOptions::default() };
        Database::connect(&url, &options).await.map_err(|error| error.to_string())
    }

    /// Waits for an answer, and not for ever.
    pub(super) fn within_limits(&self, work: impl Future<Output = Result<Vec<Difference>, String>>) -> Found {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let done = runtime.map_err(|error| error.to_string()).and_then(|runtime| {
            let limited = async { tokio::time::timeout(LIMIT, work).await };
            runtime.block_on(limited).unwrap_or_else(|_| Err(format!("no end within {} s", LIMIT.as_secs())))
        });
        match done {
            Ok(differences) => Found { differences, refused: None },
            Err(error) => Found::different("", error),
        }
    }
}

async fn make(mut database: Database, steps: &[Step<'_>]) -> Result<Database, String> {
    for step in steps {
        change(&mut database, *step).await?;
    }
    Ok(database)
}

/// As a migration runs: one transaction, with foreign keys off before it where a table is rebuilt.
pub(super) async fn change(database: &mut Database, (previous, next, answers): Step<'_>) -> Result<(), String> {
    let failed = |error: payload_sync_database::DatabaseError| error.to_string();
    let statements = sql::statements(previous, next, answers).map_err(|error| error.to_string())?;
    database.ensure_namespace(next.namespace.as_deref()).await.map_err(failed)?;
    database.foreign_keys(false).await.map_err(failed)?;
    database.begin().await.map_err(failed)?;
    database.run(&statements).await.map_err(|failure| {
        format!("{}: {}", failure.error, statements.get(failure.index).map_or("", String::as_str))
    })?;
    database.commit().await.map_err(failed)?;
    database.foreign_keys(true).await.map_err(failed)
}
