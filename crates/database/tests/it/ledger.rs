//! Payload's ledger, as Payload itself reads and writes it.

use payload_sync_database::{Database, SqlValue};
use payload_sync_testkit::{Postgres, Salon};

use crate::open;

async fn write_and_read(database: &mut Database) {
    assert_eq!(database.ledger(None).await.unwrap(), Some(vec![]));
    database.insert_ledger(None, "20260101_000000_initial", 1).await.unwrap();
    database.insert_ledger(None, "20260102_000000", 2).await.unwrap();
    database.mark_pushed(None).await.unwrap();
    database.mark_pushed(None).await.unwrap();
    let rows = database.ledger(None).await.unwrap().unwrap();
    let seen: Vec<_> = rows.iter().map(|row| (row.name.as_str(), row.batch)).collect();
    assert_eq!(seen, [("20260101_000000_initial", Some(1)), ("20260102_000000", Some(2)), ("dev", Some(-1))]);
    for row in &rows {
        let at = row.created_at.as_deref().unwrap();
        assert!(at.len() == 24 && at.ends_with('Z') && at.as_bytes()[10] == b'T', "{at}");
    }
    database.delete_ledger(None, &rows[0].id).await.unwrap();
    assert_eq!(database.ledger(None).await.unwrap().unwrap().len(), 2);
}

#[tokio::test]
async fn in_postgres() {
    let server = Postgres::shared().database();
    assert_eq!(open(server.url()).await.ledger(None).await.unwrap(), None);
    Salon::copy(server.url()).create_schema();
    write_and_read(&mut open(server.url()).await).await;
}

#[tokio::test]
async fn in_sqlite() {
    let salon = Salon::copy("file:./salon.db");
    salon.create_schema();
    assert_eq!(open(":memory:").await.ledger(None).await.unwrap(), None);
    write_and_read(&mut open(&format!("file:{}", salon.path().join("salon.db").display())).await).await;
}

#[tokio::test]
async fn with_ids_that_payload_makes_itself() {
    let server = Postgres::shared().database();
    let mut postgres = open(server.url()).await;
    postgres
        .script(
            "CREATE SCHEMA cms; CREATE TABLE cms.payload_migrations (id uuid PRIMARY KEY, name varchar, batch numeric, \
             updated_at timestamp(3) with time zone DEFAULT now() NOT NULL, created_at timestamp(3) with time zone DEFAULT now() NOT NULL)",
        )
        .await
        .unwrap();
    assert_eq!(postgres.ledger(None).await.unwrap(), None);
    let mut sqlite = open(":memory:").await;
    sqlite
        .script(
            "CREATE TABLE payload_migrations (id text(36) PRIMARY KEY NOT NULL, name text, batch numeric, \
             updated_at text NOT NULL, created_at text NOT NULL)",
        )
        .await
        .unwrap();
    for (database, namespace) in [(&mut postgres, Some("cms")), (&mut sqlite, None)] {
        for name in ["a", "b"] {
            database.insert_ledger(namespace, name, 1).await.unwrap();
        }
        let rows = database.ledger(namespace).await.unwrap().unwrap();
        assert_ne!(rows[0].id, rows[1].id);
        for row in &rows {
            let id = row.id.as_str().unwrap();
            let parts: Vec<usize> = id.split('-').map(str::len).collect();
            assert!(
                parts == [8, 4, 4, 4, 12] && id.as_bytes()[14] == b'4' && b"89ab".contains(&id.as_bytes()[19]),
                "{id}"
            );
            database.delete_ledger(namespace, &row.id).await.unwrap();
        }
        assert_eq!(database.ledger(namespace).await.unwrap(), Some(vec![]));
        // A row that Payload's `migrate:refresh` wrote.
        let table = payload_sync_database::qualify(database.dialect(), namespace, "payload_migrations");
        let sql = format!(
            "INSERT INTO {table} (id, name, updated_at, created_at) VALUES ('f47ac10b-58cc-4372-a567-0e02b2c3d479', 'x', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')"
        );
        database.execute(&sql, &[]).await.unwrap();
        let row = database.ledger(namespace).await.unwrap().unwrap().remove(0);
        assert_eq!((row.batch, row.created_at.as_deref()), (None, Some("2026-01-01T00:00:00.000Z")));
        assert_eq!(row.id, SqlValue::Text("f47ac10b-58cc-4372-a567-0e02b2c3d479".into()));
    }
}
