//! Payload's dev push leaves payload-sync's own tables alone: asked of the project's real Payload and drizzle-kit.

use payload_sync_core::Dialect;
use payload_sync_database::{Database, own_table};
use payload_sync_testkit::{Postgres, Salon};

use crate::open;

/// What `pushSchema` of the project's drizzle-kit would do to the database.
const PUSH: &str = r#"
import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import config from './src/payload.config'

process.env.PAYLOAD_MIGRATING = 'true'
const payload = await getPayload({ config, disableOnInit: true })
const { pushSchema } = (payload.db as any).requireDrizzleKit()
const { statementsToExecute, warnings } = await pushSchema((payload.db as any).schema, (payload.db as any).drizzle, undefined, undefined, undefined)
writeFileSync('pushed.json', JSON.stringify({ statements: statementsToExecute, warnings }))
process.exit(0)
"#;

fn statements_of_push(salon: &Salon) -> Vec<String> {
    salon.write("pushed.json", "");
    salon.write("push.ts", PUSH);
    salon.node("push.ts", &[], |_| !salon.read("pushed.json").is_empty());
    let pushed: serde_json::Value = serde_json::from_str(&salon.read("pushed.json")).unwrap();
    let statements = pushed["statements"].as_array().unwrap();
    statements.iter().map(|statement| statement.as_str().unwrap().to_owned()).collect()
}

async fn survive(database: &mut Database, salon: &Salon) {
    let dialect = database.dialect();
    if dialect == Dialect::Postgres {
        database.ensure_namespace(Some(payload_sync_database::OWN_NAMESPACE)).await.unwrap();
    }
    database
        .script(&format!("CREATE TABLE {} (id integer PRIMARY KEY, at text)", own_table(dialect, "runs")))
        .await
        .unwrap();
    // A table that nobody declares is what a push drops: the test would notice.
    database.script("CREATE TABLE stranger (id integer PRIMARY KEY)").await.unwrap();
    let statements = statements_of_push(salon);
    assert!(statements.iter().any(|statement| statement.contains("stranger")), "{statements:#?}");
    assert!(!statements.iter().any(|statement| statement.contains("payload_sync")), "{statements:#?}");
}

#[tokio::test]
async fn on_postgres() {
    let server = Postgres::shared().database();
    let salon = Salon::copy(server.url());
    salon.create_schema();
    survive(&mut open(server.url()).await, &salon).await;
}

#[tokio::test]
async fn on_sqlite() {
    let salon = Salon::copy("file:./salon.db");
    salon.create_schema();
    survive(&mut open(&format!("file:{}", salon.path().join("salon.db").display())).await, &salon).await;
}
