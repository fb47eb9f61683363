//! Statements, values, transactions and errors on SQLite.

use std::time::{Duration, Instant};

use payload_sync_database::{ConnectOptions, Database, DatabaseUrl, ErrorKind, SqlValue};

use crate::open;

fn text(value: &str) -> SqlValue {
    SqlValue::Text(value.into())
}

#[tokio::test]
async fn values_go_in_and_come_out() {
    let mut database = open(":memory:").await;
    database.script("CREATE TABLE t (id integer PRIMARY KEY, v)").await.unwrap();
    let values = [
        SqlValue::Null,
        SqlValue::Integer(i64::MAX),
        SqlValue::Real(0.1),
        text("it's \u{1F600}"),
        SqlValue::Blob(vec![0, 255]),
    ];
    for value in &values {
        let rows = database.query("INSERT INTO t (v) VALUES (?)", std::slice::from_ref(value)).await.unwrap();
        assert_eq!((rows.affected, rows.command.as_str()), (1, "INSERT"));
    }
    let rows = database.query("SELECT v FROM t ORDER BY id", &[]).await.unwrap();
    assert_eq!(rows.rows.concat(), values);
    assert_eq!((rows.affected, rows.last_insert_rowid), (0, 5));
    let rows = database.query("INSERT INTO t (v) VALUES (?) RETURNING id, v", &[true.into()]).await.unwrap();
    assert_eq!((rows.rows, rows.affected), (vec![vec![SqlValue::Integer(6), SqlValue::Integer(1)]], 1));
    assert_eq!(database.execute("UPDATE t SET v = 1", &[]).await.unwrap(), 6);
    assert_eq!(database.execute("CREATE TABLE u (a)", &[]).await.unwrap(), 0);
    let sets = (0..1_000).map(|id| vec![SqlValue::Integer(id)]).collect();
    assert_eq!(database.execute_many("INSERT INTO u VALUES (?)", sets).await.unwrap(), 1_000);
}

#[tokio::test]
async fn refuses_what_would_be_lost_without_a_word() {
    let mut database = open(":memory:").await;
    database.script("CREATE TABLE t (a)").await.unwrap();
    database.query("INSERT INTO t VALUES (?)", &[SqlValue::Real(f64::NAN)]).await.unwrap_err();
    database.query("INSERT INTO t VALUES (1); INSERT INTO t VALUES (2)", &[]).await.unwrap_err();
    database.query("INSERT INTO t VALUES (?, ?)", &[SqlValue::Null]).await.unwrap_err();
    assert_eq!(database.query("SELECT count(*) FROM t", &[]).await.unwrap().scalar(), Some(&SqlValue::Integer(0)));
}

#[tokio::test]
async fn transactions_and_savepoints() {
    let mut database = open(":memory:").await;
    database.script("CREATE TABLE t (a)").await.unwrap();
    database.begin().await.unwrap();
    assert!(database.in_transaction().await.unwrap());
    database.execute("INSERT INTO t VALUES (1)", &[]).await.unwrap();
    database.savepoint("one").await.unwrap();
    database.execute("INSERT INTO t VALUES (2)", &[]).await.unwrap();
    database.rollback_to("one").await.unwrap();
    database.commit().await.unwrap();
    database.begin().await.unwrap();
    database.execute("INSERT INTO t VALUES (3)", &[]).await.unwrap();
    database.rollback().await.unwrap();
    assert_eq!(database.query("SELECT a FROM t", &[]).await.unwrap().rows, [[SqlValue::Integer(1)]]);
}

#[tokio::test]
async fn enforces_foreign_keys_and_finds_broken_ones() {
    let mut database = open(":memory:").await;
    database
        .script("CREATE TABLE a (id integer PRIMARY KEY); CREATE TABLE b (id integer PRIMARY KEY, a integer REFERENCES a(id))")
        .await
        .unwrap();
    let error = database.execute("INSERT INTO b VALUES (1, 9)", &[]).await.unwrap_err();
    assert_eq!(error.code.as_deref(), Some("SQLITE_CONSTRAINT_FOREIGNKEY"));
    database.foreign_keys(false).await.unwrap();
    database.execute("INSERT INTO b VALUES (1, 9)", &[]).await.unwrap();
    assert_eq!(database.broken_references().await.unwrap(), ["row 1 of b refers to a missing row of a"]);
    database.begin().await.unwrap();
    // SQLite ignores the pragma here.
    assert_eq!(database.foreign_keys(true).await.unwrap_err().kind, ErrorKind::Unsupported);
    database.rollback().await.unwrap();
    database.foreign_keys(true).await.unwrap();
}

#[tokio::test]
async fn errors_tell_what_sqlite_told() {
    let mut database = open(":memory:").await;
    database.script("CREATE TABLE users (email text UNIQUE NOT NULL)").await.unwrap();
    database.execute("INSERT INTO users VALUES ('a')", &[]).await.unwrap();
    let error = database.execute("INSERT INTO users VALUES ('a')", &[]).await.unwrap_err();
    assert_eq!((error.code.as_deref(), error.sqlite_code), (Some("SQLITE_CONSTRAINT_UNIQUE"), Some(2067)));
    assert_eq!((error.table.as_deref(), error.column.as_deref()), (Some("users"), Some("email")));
    let error = database.query("SELECT 'ä', nothing FROM users", &[]).await.unwrap_err();
    assert_eq!((error.code.as_deref(), error.position), (Some("SQLITE_ERROR"), Some(13)));
}

#[tokio::test]
async fn tells_apart_why_it_cannot_open() {
    let directory = tempfile::tempdir().unwrap();
    let open = |path: std::path::PathBuf, create| async move {
        let url = DatabaseUrl::parse(&format!("file:{}", path.display())).unwrap();
        Database::connect(&url, &ConnectOptions { create, ..ConnectOptions::default() }).await.map(drop)
    };
    let file = directory.path().join("new.db");
    assert_eq!(open(file.clone(), false).await.unwrap_err().kind, ErrorKind::NoDatabase);
    assert!(!file.exists());
    open(file.clone(), true).await.unwrap();
    assert!(file.exists());
    let error = open(directory.path().join("no/such.db"), true).await.unwrap_err();
    assert!(error.kind == ErrorKind::NoDatabase && error.message.contains("no directory"), "{error}");
    std::fs::write(directory.path().join("text"), "This is a text file, and a long one at that. ".repeat(40)).unwrap();
    assert_eq!(open(directory.path().join("text"), false).await.unwrap_err().kind, ErrorKind::Unsupported);
}

#[tokio::test]
async fn two_connections_wait_for_each_other() {
    let directory = tempfile::tempdir().unwrap();
    let url = DatabaseUrl::parse(&format!("file:{}", directory.path().join("a.db").display())).unwrap();
    let options =
        ConnectOptions { create: true, lock_timeout: Some(Duration::from_millis(100)), ..ConnectOptions::default() };
    let mut first = Database::connect(&url, &options).await.unwrap();
    let mut second = first.another().await.unwrap();
    first.begin().await.unwrap();
    let begun = Instant::now();
    let error = second.begin().await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Locked, Some("SQLITE_BUSY")));
    assert!(begun.elapsed() >= Duration::from_millis(90));
    first.commit().await.unwrap();
    second.begin().await.unwrap();
    second.rollback().await.unwrap();
}

#[tokio::test]
async fn giving_up_on_a_statement_interrupts_it() {
    let mut database = open(":memory:").await;
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    let gave_up = tokio::time::timeout(Duration::from_millis(50), database.query(endless, &[])).await;
    assert!(gave_up.is_err());
    let begun = Instant::now();
    assert_eq!(database.query("SELECT 1", &[]).await.unwrap().scalar(), Some(&SqlValue::Integer(1)));
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn drops_everything() {
    let mut database = open(":memory:").await;
    database
        .script(
            "CREATE TABLE a (id integer PRIMARY KEY AUTOINCREMENT); CREATE TABLE `b c` (a integer REFERENCES a(id)); \
             INSERT INTO a VALUES (1); INSERT INTO `b c` VALUES (1); CREATE VIEW v AS SELECT * FROM a; \
             CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END; CREATE TABLE _cf_payload_sync_x (a); \
             CREATE VIRTUAL TABLE f USING fts5(body)",
        )
        .await
        .unwrap();
    database.drop_everything(None).await.unwrap();
    let left = database.query("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'", &[]).await.unwrap();
    assert_eq!(left.rows, Vec::<Vec<SqlValue>>::new());
    let enforced = database.query("PRAGMA foreign_keys", &[]).await.unwrap();
    assert_eq!(enforced.scalar(), Some(&SqlValue::Integer(1)));
}
