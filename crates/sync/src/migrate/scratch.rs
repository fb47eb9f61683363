//! A database to try things in: SQLite in memory, or a PostgreSQL database beside another one, dropped at the end
//! whatever happens.

use std::thread;

use payload_sync_core::Dialect;
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl, ErrorKind, PostgresUrl, SqliteUrl, quote};
use payload_sync_database::{DatabaseError, SqlValue};

use super::Error;
use super::session::Session;
use crate::Clock;

/// What the names of such databases begin with; the time in seconds follows.
const PREFIX: &str = "payload_sync_scratch_";
/// A database that a killed run left behind is removed by a later one after this many seconds, when nobody uses it.
const ABANDONED: i64 = 3600;

pub(crate) struct Scratch {
    pub session: Session,
    /// How to name it to a person.
    pub place: String,
    remains: Option<Remains>,
}

/// A PostgreSQL database that has to go.
struct Remains {
    server: PostgresUrl,
    name: String,
}

impl Scratch {
    /// An empty database like the one of `beside`: of its kind, on its server.
    pub(crate) async fn create(beside: &DatabaseUrl, clock: Clock) -> Result<Self, Error> {
        let DatabaseUrl::Postgres(beside) = beside else {
            let session = Session::open(&DatabaseUrl::Sqlite(SqliteUrl::Memory), ConnectOptions::default()).await?;
            return Ok(Self { session, place: "a database in memory".into(), remains: None });
        };
        let (mut server, admin) = connect_server(beside).await?;
        sweep(&mut server, clock).await;
        let name = format!("{PREFIX}{}_{}", clock.now().unix_timestamp(), uuid::Uuid::new_v4().simple());
        let created = server.query(&format!("CREATE DATABASE {}", quote(Dialect::Postgres, &name)), &[]).await;
        server.close().await;
        created.map_err(|source| Error::NoScratch { source })?;
        let remains = Some(Remains { server: admin, name: name.clone() });
        let mut url = beside.as_ref().clone();
        url.database.clone_from(&name);
        let url = DatabaseUrl::Postgres(Box::new(url));
        let place = url.place();
        // From here on the database goes with `remains`.
        let unopened = DropLater(remains);
        let session = Session::open(&url, ConnectOptions::default()).await?;
        Ok(Self { session, place, remains: unopened.keep() })
    }

    /// Removes it and says if that failed.
    pub(crate) async fn remove(mut self) -> Result<(), Error> {
        match self.remains.take() {
            Some(remains) => Ok(remains.remove().await?),
            None => Ok(()),
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(DropLater(self.remains.take()));
    }
}

/// Removes what it holds when nobody did before: after an error, a panic or an interrupt.
struct DropLater(Option<Remains>);

impl DropLater {
    fn keep(mut self) -> Option<Remains> {
        self.0.take()
    }
}

impl Drop for DropLater {
    fn drop(&mut self) {
        let Some(remains) = self.0.take() else { return };
        // The runtime may be on its way out: one of its own, and the process waits for it.
        let worker = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            // What cannot be removed now, a later run removes.
            let _ = runtime.map(|runtime| runtime.block_on(remains.remove()));
        });
        let _ = worker.join();
    }
}

impl Remains {
    async fn remove(&self) -> Result<(), DatabaseError> {
        let url = DatabaseUrl::Postgres(Box::new(self.server.clone()));
        let mut server = Database::connect(&url, &ConnectOptions::default()).await?;
        drop_database(&mut server, &self.name).await
    }
}

/// Ends the connections of the database, too.
async fn drop_database(server: &mut Database, name: &str) -> Result<(), DatabaseError> {
    let sql = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", quote(Dialect::Postgres, name));
    server.query(&sql, &[]).await.map(drop)
}

/// A connection to create databases by: to the database itself or, where that is not there yet, to `postgres`.
async fn connect_server(url: &PostgresUrl) -> Result<(Database, PostgresUrl), Error> {
    let connect = async |url: &PostgresUrl| {
        Database::connect(&DatabaseUrl::Postgres(Box::new(url.clone())), &ConnectOptions::default()).await
    };
    match connect(url).await {
        Err(error) if error.kind == ErrorKind::NoDatabase => {
            let mut server = url.clone();
            server.database = "postgres".into();
            Ok((connect(&server).await?, server))
        }
        other => Ok((other?, url.clone())),
    }
}

/// Removes what killed runs left behind. That it fails is no reason to stop: others may own it.
async fn sweep(server: &mut Database, clock: Clock) {
    let unused = "SELECT datname FROM pg_database d WHERE datname LIKE $1 \
                  AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)";
    let pattern = SqlValue::from(format!("{}%", PREFIX.replace('_', "\\_")).as_str());
    let Ok(found) = server.query(unused, &[pattern]).await else { return };
    let now = clock.now().unix_timestamp();
    for name in found.rows.iter().filter_map(|row| row[0].as_str()) {
        let made = name[PREFIX.len()..].split('_').next().and_then(|text| text.parse::<i64>().ok());
        if made.is_some_and(|made| now - made > ABANDONED) {
            let _ = drop_database(server, name).await;
        }
    }
}
