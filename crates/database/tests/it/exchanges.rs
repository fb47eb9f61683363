//! A transaction in two exchanges: it begins with its statements, and it is committed with its last ones.

use std::time::Duration;

use payload_sync_database::{BeginFailure, ConnectOptions, Database, DatabaseUrl, ErrorKind, SqlValue};
use payload_sync_testkit::Postgres;

use crate::open;

type Prepared = (String, Vec<SqlValue>);

fn insert(id: i64) -> Prepared {
    let sql = "INSERT INTO t VALUES ($1)".to_owned();
    (sql, vec![id.into()])
}

fn texts(statements: &[&str]) -> Vec<String> {
    statements.iter().map(|sql| (*sql).to_owned()).collect()
}

async fn ids(database: &mut Database) -> Vec<i64> {
    let rows = database.query("SELECT id FROM t ORDER BY id", &[]).await.unwrap().rows;
    rows.iter().filter_map(|row| row[0].as_i64()).collect()
}

async fn begins_and_commits(database: &mut Database) {
    let create = texts(&["CREATE TABLE t (id integer PRIMARY KEY);", "INSERT INTO t VALUES (1)"]);
    database.begin_and_run(&create).await.unwrap();
    assert!(database.in_transaction().await.unwrap());
    let parameters = |sql: &str| sql.replace("$1", if matches!(database, Database::Postgres(_)) { "$1" } else { "?" });
    let prepared = |id: i64| (parameters(&insert(id).0), insert(id).1);
    let (two, three, again, four) = (prepared(2), prepared(3), prepared(2), prepared(4));
    database.commit_with(vec![two, three]).await.unwrap();
    assert!(!database.in_transaction().await.unwrap());
    assert_eq!(ids(database).await, [1, 2, 3]);

    // What fails among the last statements takes all back: nothing after it is done, the commit neither.
    database.begin_and_run(&texts(&["INSERT INTO t VALUES (10)"])).await.unwrap();
    let error = database.commit_with(vec![four, again]).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Statement);
    assert!(matches!(error.code.as_deref(), Some("23505" | "SQLITE_CONSTRAINT_PRIMARYKEY")), "{error}");
    assert!(database.in_transaction().await.unwrap());
    database.rollback().await.unwrap();
    assert_eq!(ids(database).await, [1, 2, 3]);

    // So does one of the first, which is named.
    let failing = texts(&["INSERT INTO t VALUES (5)", "INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (6)"]);
    match database.begin_and_run(&failing).await.unwrap_err() {
        BeginFailure::Statement(failure) => assert_eq!(failure.index, 1, "{failure}"),
        other @ BeginFailure::Begin(_) => panic!("{other}"),
    }
    database.rollback().await.unwrap();
    assert_eq!(ids(database).await, [1, 2, 3]);

    database.begin_and_run(&[]).await.unwrap();
    database.commit_with(Vec::new()).await.unwrap();
    assert!(!database.in_transaction().await.unwrap());
}

#[tokio::test]
async fn on_postgres() {
    let server = Postgres::shared().database();
    begins_and_commits(&mut open(server.url()).await).await;
}

#[tokio::test]
async fn on_sqlite() {
    begins_and_commits(&mut open(":memory:").await).await;
}

#[tokio::test]
async fn the_statement_that_failed_is_named_with_its_place() {
    let server = Postgres::shared().database();
    let mut database = open(server.url()).await;
    database.script("CREATE TABLE t (id integer PRIMARY KEY)").await.unwrap();
    let mut many: Vec<String> = (0..700).map(|id| format!("INSERT INTO t VALUES ({id});")).collect();
    for at in [0, 1, 199, 200, 533] {
        let before = std::mem::replace(&mut many[at], "SELECT 'é', nonsense".to_owned());
        let BeginFailure::Statement(failure) = database.begin_and_run(&many).await.unwrap_err() else {
            panic!("the transaction began")
        };
        assert_eq!((failure.index, failure.error.position), (at, Some(13)), "{failure}");
        database.rollback().await.unwrap();
        many[at] = before;
    }
    // One that cannot share a message with others.
    many[3] = "INSERT INTO t VALUES (3); SELECT 1 / 0".to_owned();
    let BeginFailure::Statement(failure) = database.begin_and_run(&many).await.unwrap_err() else {
        panic!("the transaction began")
    };
    assert_eq!((failure.index, failure.error.code.as_deref()), (3, Some("22012")));
    database.rollback().await.unwrap();
    assert_eq!(ids(&mut database).await, [0_i64; 0]);
}

#[tokio::test]
async fn without_a_transaction_no_statement_runs() {
    let server = Postgres::shared().database();
    open(server.url()).await.script("CREATE TABLE t (id integer)").await.unwrap();
    // More than the server takes for a timeout.
    let options = ConnectOptions { lock_timeout: Some(Duration::from_secs(u64::MAX / 1000)), ..Default::default() };
    let mut database = Database::connect(&DatabaseUrl::parse(server.url()).unwrap(), &options).await.unwrap();
    let failed = database.begin_and_run(&texts(&["INSERT INTO t VALUES (1)"])).await.unwrap_err();
    let BeginFailure::Begin(error) = failed else { panic!("{failed}") };
    assert!(error.message.contains("lock_timeout"), "{error}");
    // It can be neither committed nor taken for done.
    let error = database.commit_with(vec![insert(2)]).await.unwrap_err();
    assert_eq!(error.code.as_deref(), Some("25P02"));
    database.rollback().await.unwrap();
    assert_eq!(ids(&mut database).await, [0_i64; 0]);
}

#[tokio::test]
async fn a_transaction_that_failed_is_not_committed() {
    let server = Postgres::shared().database();
    let mut database = open(server.url()).await;
    database.script("CREATE TABLE t (id integer)").await.unwrap();
    database.begin_and_run(&texts(&["INSERT INTO t VALUES (1)"])).await.unwrap();
    database.query("SELECT 1 / 0", &[]).await.unwrap_err();
    // PostgreSQL answers ROLLBACK to this COMMIT, without an error.
    let error = database.commit_with(Vec::new()).await.unwrap_err();
    assert!(error.message.starts_with("the transaction was rolled back"), "{error}");
    assert_eq!(error.kind, ErrorKind::Statement);
    assert_eq!(ids(&mut database).await, [0_i64; 0]);
}

#[tokio::test]
async fn what_the_commit_itself_refuses_is_an_error() {
    let server = Postgres::shared().database();
    let mut database = open(server.url()).await;
    let create = "CREATE TABLE t (id integer CONSTRAINT once UNIQUE DEFERRABLE INITIALLY DEFERRED)";
    database.script(create).await.unwrap();
    database.begin_and_run(&texts(&["INSERT INTO t VALUES (1)"])).await.unwrap();
    let error = database.commit_with(vec![insert(1)]).await.unwrap_err();
    assert_eq!((error.kind, error.constraint.as_deref()), (ErrorKind::Statement, Some("once")));
    assert!(!database.in_transaction().await.unwrap());
    assert_eq!(ids(&mut database).await, [0_i64; 0]);
}

#[tokio::test]
async fn a_connection_that_ends_with_the_commit_is_lost() {
    let server = Postgres::shared().database();
    let mut other = open(server.url()).await;
    other.script("CREATE TABLE t (id integer)").await.unwrap();
    let mut database = open(server.url()).await;
    database.begin_and_run(&texts(&["INSERT INTO t VALUES (1)"])).await.unwrap();
    let end = ("SELECT pg_terminate_backend(pg_backend_pid())".to_owned(), Vec::new());
    let error = database.commit_with(vec![insert(2), end]).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Closed, "{error}");
    assert_eq!(ids(&mut other).await, [0_i64; 0]);
}

#[tokio::test]
async fn the_process_is_known_while_the_statements_run() {
    let server = Postgres::shared().database();
    let Database::Postgres(postgres) = open(server.url()).await else { panic!("it is PostgreSQL") };
    let process = postgres.process();
    assert_eq!(process.number(), None);
    let mut database = Database::Postgres(postgres);
    let statements = texts(&["CREATE TABLE t AS SELECT pg_backend_pid() AS id", "SELECT pg_sleep(0.5)"]);
    let looking = async {
        tokio::time::sleep(Duration::from_millis(250)).await;
        process.number()
    };
    let (seen, ran) = tokio::join!(looking, database.begin_and_run(&statements));
    ran.unwrap();
    let expected = ids(&mut database).await;
    assert_eq!(seen.into_iter().map(i64::from).collect::<Vec<_>>(), expected, "not only at their end");
    database.rollback().await.unwrap();
}
