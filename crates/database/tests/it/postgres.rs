//! Statements, values, transactions and errors on PostgreSQL.

use std::time::{Duration, Instant};

use bytes::Bytes;
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl, ErrorKind, Postgres, SqlValue};
use payload_sync_testkit::Postgres as Server;

use crate::open;

async fn postgres(url: &str) -> Postgres {
    match open(url).await {
        Database::Postgres(database) => *database,
        Database::Sqlite(_) => panic!("{url} is not PostgreSQL"),
    }
}

fn text(value: &str) -> SqlValue {
    SqlValue::Text(value.into())
}

#[tokio::test]
async fn values_come_as_text_with_their_types() {
    let database = Server::shared().database();
    let mut postgres = postgres(database.url()).await;
    let sql = "SELECT 1::int4 AS i, 9007199254740993::int8, 1.50::numeric, 'a'::text, true, '{\"b\":1,\"a\":[null]}'::jsonb, \
         '2026-01-02 03:04:05.678+00'::timestamptz AT TIME ZONE 'UTC', '\\xdeadbeef'::bytea, ARRAY['x','y z'], \
         NULL::date, 0.1::float8, 'f47ac10b-58cc-4372-a567-0e02b2c3d479'::uuid";
    let expected = [
        text("1"),
        text("9007199254740993"),
        text("1.50"),
        text("a"),
        text("t"),
        text("{\"a\": [null], \"b\": 1}"),
        text("2026-01-02 03:04:05.678"),
        text("\\xdeadbeef"),
        text("{x,\"y z\"}"),
        SqlValue::Null,
        text("0.1"),
        text("f47ac10b-58cc-4372-a567-0e02b2c3d479"),
    ];
    // The same by the simple and by the extended protocol.
    for (sql, params) in [(sql.to_owned(), vec![]), (format!("{sql} WHERE $1 = 1"), vec![SqlValue::Integer(1)])] {
        let rows = postgres.query(&sql, &params).await.unwrap();
        let types: Vec<u32> = rows.columns.iter().map(|column| column.type_oid).collect();
        assert_eq!(types, [23, 20, 1700, 25, 16, 3802, 1114, 17, 1009, 1082, 701, 2950]);
        assert_eq!(rows.columns[0].name, "i");
        assert_eq!(rows.rows, [expected.to_vec()]);
        assert_eq!((rows.command.as_str(), rows.affected), ("SELECT", 1));
    }
}

#[tokio::test]
async fn parameters_take_the_type_that_the_statement_wants() {
    let database = Server::shared().database();
    let mut postgres = postgres(database.url()).await;
    postgres
        .query(
            "CREATE TYPE mood AS ENUM ('good', 'bad'); \
             CREATE TABLE t (i integer, n numeric, r float8, b boolean, s varchar, j jsonb, m mood, d timestamptz(3), x bytea, e integer)",
            &[],
        )
        .await
        .unwrap();
    let params = [
        SqlValue::Integer(7),
        text("0.10"),
        SqlValue::Real(0.25),
        SqlValue::Bool(true),
        text("it's \\ \"so\""),
        text("{\"a\":1}"),
        text("bad"),
        text("2026-01-02T03:04:05.678Z"),
        SqlValue::Blob(vec![0, 255, b'\\']),
        SqlValue::Null,
    ];
    let rows = postgres
        .query("INSERT INTO t VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10) RETURNING i, n, r, b, s, j, m, d AT TIME ZONE 'UTC', x, e", &params)
        .await
        .unwrap();
    assert_eq!((rows.command.as_str(), rows.affected), ("INSERT", 1));
    let expected = [
        text("7"),
        text("0.10"),
        text("0.25"),
        text("t"),
        text("it's \\ \"so\""),
        text("{\"a\": 1}"),
        text("bad"),
        text("2026-01-02 03:04:05.678"),
        text("\\x00ff5c"),
        SqlValue::Null,
    ];
    assert_eq!(rows.rows, [expected.to_vec()]);
}

#[tokio::test]
async fn scripts_answer_with_their_last_statement() {
    let database = Server::shared().database();
    let mut postgres = postgres(database.url()).await;
    let rows = postgres
        .query(
            "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (2); SELECT a FROM t ORDER BY a; UPDATE t SET a = 3",
            &[],
        )
        .await
        .unwrap();
    assert_eq!((rows.command.as_str(), rows.affected, rows.rows.len()), ("UPDATE", 2, 0));
    assert_eq!(postgres.query("", &[]).await.unwrap().command, "");
    // A failing statement undoes the script, and the connection goes on.
    postgres.query("INSERT INTO t VALUES (9); SELECT 1/0", &[]).await.unwrap_err();
    assert_eq!(postgres.query("SELECT count(*) FROM t", &[]).await.unwrap().scalar(), Some(&text("2")));
}

#[tokio::test]
async fn large_and_many_values_pass() {
    let database = Server::shared().database();
    let mut postgres = postgres(database.url()).await;
    postgres.query("CREATE TABLE t (id int, s text)", &[]).await.unwrap();
    // Far more than the socket buffers of either side: writing and reading must go on at once.
    let long = "ä".repeat(2_000);
    let sets: Vec<Vec<SqlValue>> = (0..20_000).map(|id| vec![SqlValue::Integer(id), text(&long)]).collect();
    assert_eq!(postgres.execute_many("INSERT INTO t VALUES ($1, $2)", &sets).await.unwrap(), 20_000);
    let rows =
        postgres.query("SELECT id, s FROM t WHERE id < $1 ORDER BY id", &[SqlValue::Integer(3_000)]).await.unwrap();
    assert_eq!(rows.rows.len(), 3_000);
    assert_eq!(rows.rows[2_999], [text("2999"), text(&long)]);

    let data: String = (0..100_000).map(|id| format!("{id}\tcopied\n")).collect();
    assert_eq!(postgres.copy_in("COPY t FROM STDIN", Bytes::from(data)).await.unwrap(), 100_000);
    assert_eq!(postgres.query("SELECT count(*) FROM t", &[]).await.unwrap().scalar(), Some(&text("120000")));
    let failed = postgres.copy_in("COPY t FROM STDIN", Bytes::from("no number\tx\n")).await.unwrap_err();
    assert_eq!(failed.code.as_deref(), Some("22P02"));
    postgres.query("COPY t FROM STDIN", &[]).await.unwrap_err();
    assert_eq!(postgres.query("SELECT count(*) FROM t", &[]).await.unwrap().scalar(), Some(&text("120000")));
}

#[tokio::test]
async fn one_failing_set_undoes_all_sets() {
    let database = Server::shared().database();
    let mut postgres = postgres(database.url()).await;
    postgres.query("CREATE TABLE t (id int PRIMARY KEY)", &[]).await.unwrap();
    let sets: Vec<Vec<SqlValue>> = [1, 2, 2, 3].iter().map(|id| vec![SqlValue::Integer(*id)]).collect();
    let failed = postgres.execute_many("INSERT INTO t VALUES ($1)", &sets).await.unwrap_err();
    assert_eq!(failed.code.as_deref(), Some("23505"));
    assert_eq!(postgres.query("SELECT count(*) FROM t", &[]).await.unwrap().scalar(), Some(&text("0")));
}

#[tokio::test]
async fn transactions_and_savepoints() {
    let database = Server::shared().database();
    let mut database = open(database.url()).await;
    database.script("CREATE TABLE t (a int)").await.unwrap();
    database.begin().await.unwrap();
    assert!(database.in_transaction().await.unwrap());
    database.execute("INSERT INTO t VALUES ($1)", &[1.into()]).await.unwrap();
    database.savepoint("one").await.unwrap();
    database.execute("INSERT INTO t VALUES ('x')", &[]).await.unwrap_err();
    database.rollback_to("one").await.unwrap();
    database.commit().await.unwrap();
    assert!(!database.in_transaction().await.unwrap());
    assert_eq!(database.query("SELECT a FROM t", &[]).await.unwrap().rows, [[text("1")]]);

    database.begin().await.unwrap();
    database.execute("INSERT INTO t VALUES ('x')", &[]).await.unwrap_err();
    // PostgreSQL answers ROLLBACK to this COMMIT, without an error.
    assert_eq!(database.commit().await.unwrap_err().kind, ErrorKind::Statement);
    database.begin().await.unwrap();
    database.execute("INSERT INTO t VALUES (2)", &[]).await.unwrap();
    database.rollback().await.unwrap();
    assert_eq!(database.query("SELECT count(*) FROM t", &[]).await.unwrap().scalar(), Some(&text("1")));
}

#[tokio::test]
async fn errors_tell_what_the_server_told() {
    let database = Server::shared().database();
    let mut postgres = postgres(database.url()).await;
    postgres.query("CREATE TABLE users (email text CONSTRAINT users_email_unique UNIQUE)", &[]).await.unwrap();
    postgres.query("INSERT INTO users VALUES ($1)", &[text("a@b.c")]).await.unwrap();
    let error = postgres.query("INSERT INTO users VALUES ($1)", &[text("a@b.c")]).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Statement, Some("23505")));
    assert_eq!(error.detail.as_deref(), Some("Key (email)=(a@b.c) already exists."));
    assert_eq!((error.table.as_deref(), error.constraint.as_deref()), (Some("users"), Some("users_email_unique")));
    let error = postgres.query("SELECT 1;\nSELECT nothing FROM users", &[]).await.unwrap_err();
    assert_eq!((error.code.as_deref(), error.position), (Some("42703"), Some(18)));
    let error = postgres.query("SELECT $1", &vec![SqlValue::Null; 70_000]).await.unwrap_err();
    assert!(error.message.contains("65535"), "{error}");
}

#[tokio::test]
async fn tells_apart_why_it_cannot_connect() {
    let database = Server::shared().database();
    let open = |url: String| async move {
        let options = ConnectOptions { connect_timeout: Duration::from_millis(500), ..ConnectOptions::default() };
        Database::connect(&DatabaseUrl::parse(&url).unwrap(), &options).await.map(drop).unwrap_err()
    };
    let missing = open(database.url().replace(database.name(), "no_such_database")).await;
    assert_eq!((missing.kind, missing.code.as_deref()), (ErrorKind::NoDatabase, Some("3D000")));
    let nobody = open(database.url().replace("postgres@", "nobody-here:hunter2@")).await;
    assert_eq!(nobody.kind, ErrorKind::Authentication);
    assert!(!format!("{nobody} {nobody:?}").contains("hunter2"));
    let closed = open("postgres://me:hunter2@127.0.0.1:1/salon".into()).await;
    assert_eq!(closed.kind, ErrorKind::Unreachable);
    assert_eq!(closed.kind.code(), "database-unreachable");
    let said = format!("{closed} {closed:?}");
    assert!(said.contains("127.0.0.1:1/salon") && !said.contains("hunter2"), "{said}");
    // A server that accepts and says nothing.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    assert_eq!(open(format!("postgres://me@127.0.0.1:{port}/salon")).await.kind, ErrorKind::Unreachable);
    assert_eq!(open("postgres://me@/salon?host=/no/such/directory".into()).await.kind, ErrorKind::Unreachable);
}

#[tokio::test]
async fn creates_a_missing_database() {
    let beside = Server::shared().database();
    let name = format!("{} \"made\"", beside.name());
    let url = beside.url().replace(beside.name(), &name.replace(' ', "%20").replace('"', "%22"));
    let mut made = open(&url).await;
    let current = made.query("SELECT current_database()", &[]).await.unwrap();
    assert_eq!(current.scalar(), Some(&text(&name)));
    made.close().await;
    open(&url).await.close().await;
    beside.sql(&format!("drop database \"{}\" with (force)", name.replace('"', "\"\"")));
}

#[tokio::test]
async fn a_lost_connection_is_an_error_of_its_own() {
    let database = Server::shared().database();
    let mut first = postgres(database.url()).await;
    let pid = first.query("SELECT pg_backend_pid()", &[]).await.unwrap().scalar().unwrap().to_text().unwrap();
    database.sql(&format!("select pg_terminate_backend({pid})"));
    assert_eq!(first.query("SELECT 1", &[]).await.unwrap_err().kind, ErrorKind::Closed);
    assert_eq!(first.query("SELECT 1", &[]).await.unwrap_err().kind, ErrorKind::Closed);
}

#[tokio::test]
async fn giving_up_on_a_statement_cancels_it_on_the_server() {
    let database = Server::shared().database();
    let mut first = postgres(database.url()).await;
    let mut watch = postgres(database.url()).await;
    let gave_up = tokio::time::timeout(Duration::from_millis(100), first.query("SELECT pg_sleep(60)", &[])).await;
    assert!(gave_up.is_err());
    assert_eq!(first.query("SELECT 1", &[]).await.unwrap_err().kind, ErrorKind::Closed);
    let begun = Instant::now();
    loop {
        let busy = watch
            .query("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%' AND state = 'active'", &[])
            .await
            .unwrap();
        if busy.scalar() == Some(&text("0")) {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "the server still works on it");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn timeouts_hold_for_a_transaction_only() {
    let server = Server::shared().database();
    let options = ConnectOptions {
        lock_timeout: Some(Duration::from_millis(50)),
        statement_timeout: Some(Duration::from_secs(9)),
        ..ConnectOptions::default()
    };
    let mut first = open(server.url()).await;
    let mut second = Database::connect(&DatabaseUrl::parse(server.url()).unwrap(), &options).await.unwrap();
    first.script("CREATE TABLE t (a int)").await.unwrap();
    first.script("BEGIN; LOCK TABLE t").await.unwrap();
    second.begin().await.unwrap();
    assert_eq!(second.query("SHOW statement_timeout", &[]).await.unwrap().scalar(), Some(&text("9s")));
    let error = second.query("SELECT * FROM t", &[]).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Locked, Some("55P03")));
    second.rollback().await.unwrap();
    assert_eq!(second.query("SHOW lock_timeout", &[]).await.unwrap().scalar(), Some(&text("0")));
}

#[tokio::test]
async fn drops_everything_in_its_schema_and_nothing_else() {
    let server = Server::shared().database();
    let mut database = open(server.url()).await;
    database.ensure_namespace(Some("cms")).await.unwrap();
    database.ensure_namespace(Some("cms")).await.unwrap();
    database
        .script("CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (a e); CREATE VIEW v AS SELECT * FROM t; CREATE TABLE cms.t (a int)")
        .await
        .unwrap();
    database.drop_everything(None).await.unwrap();
    assert!(database.introspect(None).await.unwrap().is_empty());
    assert_eq!(database.introspect(Some("cms")).await.unwrap().tables.len(), 1);
    database.drop_everything(Some("cms")).await.unwrap();
    assert!(database.introspect(Some("cms")).await.unwrap().is_empty());
}
