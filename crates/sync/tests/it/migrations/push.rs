//! `push`, and what Payload makes of a pushed database.

use payload_sync::migrate::{self, PUSHED};
use payload_sync::push::{DATA_LOSS, Options};
use payload_sync::renames::Rename;
use payload_sync::{Answers, Fault, Question, drizzle};

use crate::world::{CUSTOMERS, NOTES, World, done, questions};

fn confirmation(questions: &[Question]) -> (&str, String) {
    match questions {
        [Question::Confirm { id, details, .. }] => (id, details.join("; ")),
        other => panic!("{other:?}"),
    }
}

async fn pushed(mut world: World) {
    let planned = done(world.push(Options { dry_run: true, ..Options::default() }).await);
    assert!(planned.dry_run && planned.statements.len() > 100);
    assert!(world.database().await.introspect(None).await.unwrap().is_empty());

    let report = done(world.push(Options::default()).await);
    assert!(!report.unchanged && report.losses.is_empty());
    assert_eq!(world.ledger().await, ["dev (-1)"]);
    assert!(done(world.push(Options::default()).await).unchanged);
    assert!(world.status().await.pushed_at.is_some());

    world.sql("INSERT INTO customers (name, email, notes) VALUES ('Ann', 'ann@example.com', 'likes tea')").await;
    world.salon.edit(CUSTOMERS, NOTES, "{ name: 'remarks', type: 'textarea', ");
    let open = questions(world.push(Options::default()).await);
    assert!(matches!(&open[..], [Question::Rename { .. }]), "{open:?}");
    let renames = vec![Rename::parse("notes:remarks").unwrap()];
    let report = done(world.push(Options { renames, ..Options::default() }).await);
    assert!(report.losses.is_empty(), "{report:?}");
    assert_eq!(world.value("SELECT remarks FROM customers").await, "likes tea");

    world.salon.edit(
        CUSTOMERS,
        "    { name: 'remarks', type: 'textarea', ",
        "    { name: 'gone', virtual: true, type: 'textarea', ",
    );
    let open = questions(world.push(Options::default()).await);
    assert_eq!(confirmation(&open), (DATA_LOSS, "customers.remarks: 1 values".to_owned()));
    assert_eq!(world.value("SELECT remarks FROM customers").await, "likes tea");
    done(world.push(Options { accept_data_loss: true, ..Options::default() }).await);
    assert!(done(world.push(Options::default()).await).unchanged);

    // Migrations on top of a push that is not what they make are asked about.
    world.create("initial").await;
    world.sql("ALTER TABLE customers ADD COLUMN own text").await;
    let open = questions(world.try_migrate(migrate::Options::default()).await);
    let (id, details) = confirmation(&open);
    assert_eq!(id, PUSHED);
    assert!(details.contains("column customers.own is there already"), "{details}");
    let answers = Answers { yes: true, ..Answers::default() };
    let error = world.try_migrate(migrate::Options { answers, ..Default::default() }).await.unwrap_err();
    assert_eq!(error.code(), "migration-statement-failed", "everything is there already");
    assert_eq!(world.ledger().await, ["dev (-1)"]);
}

#[tokio::test]
async fn on_postgres() {
    pushed(World::postgres()).await;
}

#[tokio::test]
async fn on_sqlite() {
    pushed(World::sqlite()).await;
}

#[tokio::test]
async fn drizzle_pushes_and_writes_types() {
    let world = World::sqlite();
    let types = world.salon.path().join("src/payload-types.ts");
    let _ = std::fs::remove_file(&types);
    let run = async |options| done(drizzle::run(&world.project(), options, &mut |_| {}).await);
    let planned = run(Options { dry_run: true, ..Options::default() }).await;
    assert!(planned.types.is_none() && !types.exists());
    let report = run(Options::default()).await;
    assert!(!report.push.unchanged && report.types.is_some());
    assert!(std::fs::read_to_string(&types).unwrap().contains("export interface Customer "));
    assert!(run(Options::default()).await.push.unchanged);
}

#[tokio::test]
async fn what_the_sync_config_forbids_is_refused() {
    let mut world = World::sqlite();
    let config = world.salon.read("src/config/sync-config.ts");
    assert!(config.contains("drizzle:"), "{config}");
    let at = config.find("drizzle:").unwrap();
    let (before, after) = config.split_at(at);
    world.salon.write(
        "src/config/sync-config.ts",
        &format!("{before}{}", after.replacen("enabled: true", "enabled: false", 1)),
    );
    let error = world.push(Options::default()).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("push-disabled", payload_sync::Class::Refused));

    let mut world = World::sqlite();
    world.salon.set_env("NODE_ENV", "production");
    assert_eq!(confirmation(&questions(world.push(Options::default()).await)).0, payload_sync::push::PRODUCTION);
    assert!(world.database().await.introspect(None).await.unwrap().is_empty());
}

/// What the project's own `pushSchema` would do to the database as it is.
fn payloads_push(world: &World) -> Vec<String> {
    const PUSH: &str = r#"
import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import config from './src/payload.config'

process.env.PAYLOAD_MIGRATING = 'true'
const payload = await getPayload({ config, disableOnInit: true })
const { pushSchema } = (payload.db as any).requireDrizzleKit()
const { statementsToExecute } = await pushSchema((payload.db as any).schema, (payload.db as any).drizzle, undefined, undefined, undefined)
writeFileSync('pushed.json', JSON.stringify(statementsToExecute))
process.exit(0)
"#;
    world.salon.write("pushed.json", "");
    world.salon.write("push.ts", PUSH);
    world.salon.node("push.ts", &[], |_| !world.salon.read("pushed.json").is_empty());
    // In an order of its own each time: tables come from the database as they please.
    let mut statements: Vec<String> = serde_json::from_str(&world.salon.read("pushed.json")).unwrap();
    statements.sort();
    statements
}

#[tokio::test]
async fn payload_has_nothing_to_push_after_us_on_postgres() {
    let (mut ours, payloads) = (World::postgres(), World::postgres());
    done(ours.push(Options::default()).await);
    payloads.salon.create_schema();
    let left = payloads_push(&ours);
    // drizzle-kit reads `0` back as a text and sets such defaults again on each push: after its own tables, too.
    assert_eq!(left, payloads_push(&payloads));
    assert!(left.iter().all(|statement| statement.contains("SET DEFAULT")), "{left:?}");
}

#[tokio::test]
async fn payload_has_nothing_to_push_after_us_on_sqlite() {
    let mut world = World::sqlite();
    done(world.push(Options::default()).await);
    assert_eq!(payloads_push(&world), Vec::<String>::new());
}
