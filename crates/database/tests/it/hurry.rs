//! Commits that wait for the disk together.

use std::path::Path;
use std::time::Duration;

use payload_sync_database::Database;
use payload_sync_testkit::Postgres;

use crate::open;

async fn text(database: &mut Database, sql: &str) -> String {
    let rows = database.query(sql, &[]).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    rows.scalar().and_then(|value| value.to_text()).unwrap_or_default()
}

#[tokio::test]
async fn on_postgres_what_was_committed_is_on_the_disk_after_the_flush() {
    // Its own, whose writer of the log does not come by in the meantime.
    let server = Postgres::start();
    let given = server.database();
    given.sql("alter system set wal_writer_delay = '10s'");
    given.sql("select pg_reload_conf()");
    // The tests' server says otherwise for all that it has.
    given.sql(&format!("alter database {} set synchronous_commit = on", given.name()));
    let mut database = open(given.url()).await;
    assert_eq!(text(&mut database, "SHOW synchronous_commit").await, "on");
    assert!(database.is_empty().await.unwrap());
    let mut lock = database.lock("migrate", Duration::ZERO).await.unwrap();
    database.hurry(&mut lock).await.unwrap();
    database.begin().await.unwrap();
    assert_eq!(text(&mut database, "SHOW synchronous_commit").await, "off");
    database.script("CREATE TABLE a (id integer); INSERT INTO a VALUES (1)").await.unwrap();
    database.commit().await.unwrap();
    assert!(!database.is_empty().await.unwrap());
    // Code is not run twice: its commit is none of those.
    database.begin_flushed().await.unwrap();
    assert_eq!(text(&mut database, "SHOW synchronous_commit").await, "on");
    database.rollback().await.unwrap();

    database.begin().await.unwrap();
    database.script("INSERT INTO a VALUES (2)").await.unwrap();
    database.commit().await.unwrap();
    let written = text(&mut database, "SELECT pg_current_wal_insert_lsn()").await;
    assert!(database.flush(&mut lock).await.unwrap());
    let flushed = format!("SELECT pg_current_wal_flush_lsn() >= '{written}'::pg_lsn");
    assert_eq!(text(&mut database, &flushed).await, "t");
    database.begin().await.unwrap();
    assert_eq!(text(&mut database, "SHOW synchronous_commit").await, "on", "the hurry is over");
    database.rollback().await.unwrap();
    lock.release().await.unwrap();
}

async fn sqlite(path: &Path) -> Database {
    open(&format!("file:{}", path.display())).await
}

#[tokio::test]
async fn on_sqlite_the_file_is_afterwards_as_it_was() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.db");
    let mut database = sqlite(&path).await;
    assert!(database.is_empty().await.unwrap());
    let mut lock = database.lock("migrate", Duration::ZERO).await.unwrap();
    database.hurry(&mut lock).await.unwrap();
    let modes = async |database: &mut Database| {
        [text(database, "PRAGMA journal_mode").await, text(database, "PRAGMA synchronous").await]
    };
    database.begin().await.unwrap();
    assert_eq!(modes(&mut database).await, ["wal", "1"]);
    database.script("CREATE TABLE a (id integer)").await.unwrap();
    database.commit().await.unwrap();
    database.begin_flushed().await.unwrap();
    assert_eq!(modes(&mut database).await, ["wal", "2"], "code's commit waits for the disk");
    database.commit().await.unwrap();
    database.begin().await.unwrap();
    assert_eq!(modes(&mut database).await, ["wal", "1"]);
    database.commit().await.unwrap();
    assert!(!database.is_empty().await.unwrap());
    // It dies: the lock's file keeps in mind what is owed, also for a run that has nothing to do with it.
    drop(lock);
    database.close().await;
    let mut database = sqlite(&path).await;
    assert!(database.owes_flush("migrate"));
    assert_eq!(modes(&mut database).await, ["wal", "2"]);
    database.lock("migrate", Duration::ZERO).await.unwrap().release().await.unwrap();
    let mut lock = database.lock("migrate", Duration::ZERO).await.unwrap();
    assert!(database.flush(&mut lock).await.unwrap());
    assert_eq!(modes(&mut database).await, ["delete", "2"]);
    assert!(!database.owes_flush("migrate"));
    lock.release().await.unwrap();
    database.close().await;
    let left: Vec<_> = std::fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["a.db"]);
}

#[tokio::test]
async fn on_sqlite_a_file_that_others_have_open_is_put_right_when_they_are_gone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.db");
    let mut database = sqlite(&path).await;
    let mut lock = database.lock("migrate", Duration::ZERO).await.unwrap();
    database.hurry(&mut lock).await.unwrap();
    database.script("CREATE TABLE a (id integer)").await.unwrap();
    let mut other = sqlite(&path).await;
    assert_eq!(text(&mut other, "SELECT count(*) FROM a").await, "0");
    assert!(!database.flush(&mut lock).await.unwrap(), "not yet");
    assert_eq!(text(&mut other, "SELECT count(*) FROM a").await, "0");
    assert_eq!(text(&mut database, "PRAGMA journal_mode").await, "wal");
    lock.release().await.unwrap();
    assert!(database.owes_flush("migrate"));
    other.close().await;
    let mut lock = database.lock("migrate", Duration::ZERO).await.unwrap();
    assert!(database.flush(&mut lock).await.unwrap());
    assert_eq!(text(&mut database, "PRAGMA journal_mode").await, "delete");
    lock.release().await.unwrap();
    assert!(!database.owes_flush("migrate"));

    // The mode that somebody chose is theirs.
    database.query("PRAGMA journal_mode = wal", &[]).await.unwrap();
    let mut lock = database.lock("migrate", Duration::ZERO).await.unwrap();
    database.hurry(&mut lock).await.unwrap();
    assert!(database.flush(&mut lock).await.unwrap());
    assert_eq!(text(&mut database, "PRAGMA journal_mode").await, "wal");
}
