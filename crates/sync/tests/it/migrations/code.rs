//! Migrations with code, run with the project's real Payload.

use payload_sync::migrate::{self, Options};
use payload_sync::{EngineMode, Event, Fault};

use crate::world::{World, done};

/// The guide's custom script, on the salon's customers.
const CUSTOM: &str = "import { MigrateUpArgs } from '@payloadcms/PACKAGE'

export async function up({ payload, req }: MigrateUpArgs): Promise<void> {
  const customers = await payload.find({ collection: 'customers', req })
  for (const customer of customers.docs) {
    await payload.update({
      collection: 'customers',
      id: customer.id,
      req,
      data: { preferences: { theme: 'light', notifications: true } },
    })
    console.log(`updated ${customer.name}`)
    if (customer.name === 'Thrower') throw new Error('not this one')
  }
}

export async function down(): Promise<void> {}
";

async fn custom(mut world: World, package: &str) {
    world.create("initial").await;
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'ann@example.com')").await;
    world.salon.write("src/migrations/99990101_000000_custom.ts", &CUSTOM.replace("PACKAGE", package));
    let report = world.migrate().await;
    assert!(report.applied[0].code);
    assert_eq!(world.value("SELECT preferences_theme FROM customers").await, "light");
    let logged = |event: &Event| matches!(event, Event::Log { line, .. } if line.contains("updated Ann"));
    assert!(world.events.iter().any(logged), "{:?}", world.events);
    assert_eq!(world.ledger().await.len(), 2);

    // `find` without a limit gives ten: a word about it, without being asked to be verbose.
    let warned = |event: &Event| matches!(event, Event::Warning(warning) if warning.message.contains("gave 10 of 11"));
    assert!(!world.events.iter().any(warned), "{:?}", world.events);
    for n in 1..=10 {
        world.sql(&format!("INSERT INTO customers (name, email) VALUES ('More', 'more{n}@example.com')")).await;
    }
    world.salon.write("src/migrations/99990101_500000_again.ts", &CUSTOM.replace("PACKAGE", package));
    world.migrate().await;
    assert!(world.events.iter().any(warned), "{:?}", world.events);

    // One that throws takes back what it did.
    world.sql("UPDATE customers SET preferences_theme = 'dark'").await;
    world.sql("INSERT INTO customers (name, email) VALUES ('Thrower', 'thrower@example.com')").await;
    world.salon.write("src/migrations/99990102_000000_throws.ts", &CUSTOM.replace("PACKAGE", package));
    let error = world.try_migrate(Options::default()).await.unwrap_err();
    assert_eq!(error.code(), "migration-code-failed");
    assert!(error.to_string().contains("not this one"), "{error}");
    let place = error.place().unwrap();
    assert!(place.file.ends_with("99990102_000000_throws.ts"), "{place:?}");
    assert_eq!(world.value("SELECT min(preferences_theme) FROM customers WHERE name <> 'Ann'").await, "dark");
    assert_eq!(world.ledger().await.len(), 3);

    // Under Node, too: what it did and its row of the ledger are one transaction, and it fails at the same place.
    let mut project = world.project();
    project.model(None).await.unwrap();
    project.engine = EngineMode::Node;
    let in_node = migrate::run(&project, Options::default(), &mut |_| {}).await.unwrap_err();
    assert_eq!((in_node.code(), in_node.to_string()), (error.code(), error.to_string()));
    assert_eq!(in_node.place().map(|place| (place.file, place.line)), Some((place.file, place.line)));
    assert_eq!(world.value("SELECT min(preferences_theme) FROM customers WHERE name <> 'Ann'").await, "dark");
    assert_eq!(world.ledger().await.len(), 3);
    world.sql("DELETE FROM customers WHERE name = 'Thrower'").await;
    let mut events = Vec::new();
    done(migrate::run(&project, Options::default(), &mut |event| events.push(event)).await);
    assert!(
        events.iter().any(warned)
            && events.iter().any(|event| {
                matches!(event, Event::Log { line, .. } if line.contains("in the project's Node: hooks run"))
            }),
        "{events:?}"
    );
    assert_eq!(world.value("SELECT count(*) FROM customers WHERE preferences_theme = 'light'").await, "10");
    assert_eq!(world.ledger().await.len(), 4);
}

#[tokio::test]
async fn on_postgres() {
    custom(World::postgres(), "db-postgres").await;
}

#[tokio::test]
async fn on_sqlite() {
    custom(World::sqlite(), "db-sqlite").await;
}
