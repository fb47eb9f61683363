//! One run at a time.

use std::time::{Duration, Instant};

use payload_sync_database::{Database, ErrorKind};
use payload_sync_testkit::Postgres;

use crate::open;

async fn excludes_others(database: &Database) {
    let held = database.lock("migrate", Duration::ZERO).await.unwrap();
    let refused = database.lock("migrate", Duration::from_millis(120)).await.err().unwrap();
    assert_eq!(refused.kind, ErrorKind::Locked);
    assert!(refused.detail.as_deref().is_some_and(|detail| detail.contains("process ")), "{refused}");
    database.lock("another", Duration::ZERO).await.unwrap().release().await.unwrap();
    // A waiting run goes on as soon as the holder is done.
    let other = database.another().await.unwrap();
    let (waited, released) = tokio::join!(
        async {
            let begun = Instant::now();
            other.lock("migrate", Duration::from_secs(10)).await.unwrap().release().await.unwrap();
            begun.elapsed()
        },
        async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            held.release().await
        }
    );
    released.unwrap();
    assert!(waited >= Duration::from_millis(250) && waited < Duration::from_secs(5), "{waited:?}");
    drop(database.lock("migrate", Duration::ZERO).await.unwrap());
    database.lock("migrate", Duration::from_secs(5)).await.unwrap().release().await.unwrap();
}

#[tokio::test]
async fn on_postgres() {
    let server = Postgres::shared().database();
    excludes_others(&open(server.url()).await).await;
}

#[tokio::test]
async fn on_sqlite() {
    let directory = tempfile::tempdir().unwrap();
    let database = open(&format!("file:{}", directory.path().join("a.db").display())).await;
    excludes_others(&database).await;
    database.close().await;
    let left: Vec<_> = std::fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["a.db"]);
}

#[tokio::test]
async fn does_not_outlive_its_holder_on_postgres() {
    let server = Postgres::shared().database();
    let database = open(server.url()).await;
    let mut lock = database.lock("migrate", Duration::ZERO).await.unwrap();
    lock.check().await.unwrap();
    // The holder dies: its connection ends without a word.
    server.sql(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' \
         and database = (select oid from pg_database where datname = current_database())",
    );
    database.lock("migrate", Duration::from_secs(5)).await.unwrap().release().await.unwrap();
    assert_eq!(lock.check().await.unwrap_err().kind, ErrorKind::Closed);
}

/// What a transaction pooler does between two transactions of a client: another client's transaction, and on some
/// `DISCARD ALL`. A lock of the session would be gone or stuck; this one belongs to an open transaction, which the
/// pooler has to leave alone.
#[tokio::test]
async fn belongs_to_an_open_transaction_on_postgres() {
    let server = Postgres::shared().database();
    let database = open(server.url()).await;
    let lock = database.lock("migrate", Duration::ZERO).await.unwrap();
    let state = "select count(*) from pg_stat_activity a join pg_locks l using (pid) where l.locktype = 'advisory' \
        and l.database = (select oid from pg_database where datname = current_database()) and a.state = 'idle in transaction' \
        and a.backend_xmin is null";
    assert_eq!(server.sql(state), "1", "open, idle, and holding back no vacuum");
    lock.release().await.unwrap();
    assert_eq!(server.sql(state), "0");
}

#[tokio::test]
async fn is_the_process_own_on_sqlite() {
    // The kernel gives a lock back when its process dies, however it dies.
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.db");
    let database = open(&format!("file:{}", path.display())).await;
    database.lock("migrate", Duration::ZERO).await.unwrap().release().await.unwrap();
    let lock = path.with_file_name("a.db-payload-sync-migrate");
    let mut holder = std::process::Command::new("flock")
        .args(["-F".as_ref(), "-x".as_ref(), lock.as_os_str()])
        .args(["sh", "-c", "echo held; exec sleep 60"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = [0; 5];
    std::io::Read::read_exact(&mut holder.stdout.take().unwrap(), &mut line).unwrap();
    assert_eq!(database.lock("migrate", Duration::ZERO).await.err().unwrap().kind, ErrorKind::Locked);
    holder.kill().unwrap();
    holder.wait().unwrap();
    database.lock("migrate", Duration::from_secs(5)).await.unwrap().release().await.unwrap();
}

#[tokio::test]
async fn needs_nothing_in_memory() {
    let database = open(":memory:").await;
    database.lock("migrate", Duration::ZERO).await.unwrap().release().await.unwrap();
}
