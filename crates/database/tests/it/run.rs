//! Many statements at once, alike on both databases.

use payload_sync_database::{Database, SqlValue};
use payload_sync_testkit::Postgres;

use crate::open;

async fn names_the_one_that_fails(database: &mut Database) {
    let statement = |at: usize| format!("INSERT INTO t VALUES ({at});");
    database.script("CREATE TABLE t (a integer PRIMARY KEY)").await.unwrap();
    // More than go out at once.
    let mut statements: Vec<String> = (0..700).map(statement).collect();
    database.begin().await.unwrap();
    database.run(&statements).await.unwrap();
    database.rollback().await.unwrap();

    statements[533] = statement(7);
    database.begin().await.unwrap();
    let failure = database.run(&statements).await.unwrap_err();
    assert_eq!(failure.index, 533);
    assert!(matches!(failure.error.code.as_deref(), Some("23505" | "SQLITE_CONSTRAINT_PRIMARYKEY")), "{failure}");
    database.rollback().await.unwrap();

    statements[0] = "nonsense".into();
    database.begin().await.unwrap();
    assert_eq!(database.run(&statements).await.unwrap_err().index, 0);
    database.rollback().await.unwrap();
    let count = database.query("SELECT count(*) FROM t", &[]).await.unwrap();
    assert_eq!(count.scalar().and_then(SqlValue::as_i64), Some(0));
    database.run(&[]).await.unwrap();
}

#[tokio::test]
async fn on_postgres() {
    let server = Postgres::shared().database();
    let mut database = open(server.url()).await;
    names_the_one_that_fails(&mut database).await;
    let failing = |sql: &str| ["SELECT 'é' -- first", "SELECT 2;", sql, "SELECT 4"].map(str::to_owned);
    for (sql, code, position) in [
        ("SELECT 1 + nonsense", "42703", Some(12)),
        ("SELECT 1 nonsense 2", "42601", Some(19)),
        ("SELECT 1 / 0", "22012", None),
        ("SELECT 1; SELECT 1 / 0", "22012", None),
        ("DO $$ BEGIN RAISE EXCEPTION 'no'; END $$;", "P0001", None),
    ] {
        database.begin().await.unwrap();
        let failure = database.run(&failing(sql)).await.unwrap_err();
        assert_eq!((failure.index, failure.error.position), (2, position), "{sql}: {failure}");
        assert_eq!(failure.error.code.as_deref(), Some(code), "{sql}");
        database.rollback().await.unwrap();
    }
    let copy = ["SELECT 1", "COPY t FROM STDIN", "SELECT 2"].map(str::to_owned);
    assert_eq!(database.run(&copy).await.unwrap_err().index, 1);
    assert_eq!(database.query("SELECT 3", &[]).await.unwrap().scalar(), Some(&SqlValue::Text("3".into())));
}

#[tokio::test]
async fn on_sqlite() {
    names_the_one_that_fails(&mut open(":memory:").await).await;
}

#[tokio::test]
async fn sqlite_as_libsql_runs_it() {
    let Database::Sqlite(database) = open(":memory:").await else { panic!("in memory is SQLite") };
    let rows = database.query_first("SELECT ?1, :name, ?; SELECT nonsense", &[1.into()]).await.unwrap();
    assert_eq!(rows.rows, [[SqlValue::Integer(1), SqlValue::Null, SqlValue::Null]]);
    let rows = database.query_first("SELECT ?", &[1.into(), 2.into()]).await.unwrap();
    assert_eq!(rows.rows, [[SqlValue::Integer(1)]]);
    assert_eq!(database.parameter_index("SELECT ?1, :name, @other", "other").await.unwrap(), Some(3));
    assert_eq!(database.parameter_index("SELECT ?1", "other").await.unwrap(), None);
}
