//! Files and ledger are Payload's: each program goes on where the other stopped.

use payload_sync::Event;
use payload_sync::core::ledger::Standing;

use crate::world::{CUSTOMERS, NOTES, World, done};

/// Payload's table of migrations has our work in it: each name, and whether it ran.
fn payload_status(world: &World, expected: &[(&str, &str)]) {
    let output = world.salon.payload(&["migrate:status"], |output| output.text().contains(expected[0].0));
    let text = output.text();
    for (name, ran) in expected {
        let line = text.lines().find(|line| line.contains(name)).unwrap();
        assert!(line.contains(ran), "{text}");
    }
}

async fn ours_then_payload(mut world: World) {
    let created = world.create("first schema").await;
    let first = created.name.unwrap();
    assert!(first.ends_with("_first_schema"), "{first}");
    assert_eq!(world.files(), [format!("{first}.json"), format!("{first}.ts")]);
    let report = world.migrate().await;
    assert_eq!((report.batch, report.applied.len(), report.applied[0].code), (Some(1), 1, false));
    assert!(world.migrate().await.applied.is_empty());
    payload_status(&world, &[(&first, "Yes")]);

    // Payload finds nothing to change: the file that it is forced to write is blank.
    world.salon.payload(&["migrate:create", "blank", "--force-accept-warning"], |_| world.files().len() > 2);
    let blank = world.files().into_iter().find(|file| file.ends_with("_blank.ts")).unwrap();
    let text = world.salon.read(&format!("src/migrations/{blank}"));
    assert!(text.contains("// Migration code") && !text.contains("sql`"), "{text}");

    // It runs its file after ours, and we see it.
    let blank = blank.trim_end_matches(".ts").to_owned();
    let rows = || async { world.ledger().await };
    world.salon.payload(&["migrate"], |output| output.text().contains("Migrated:"));
    assert_eq!(rows().await, [format!("{first} (1)"), format!("{blank} (2)")]);
    let status = world.status().await;
    assert!(status.migrations.iter().all(|migration| migration.standing == Standing::Applied), "{status:?}");
    assert_eq!(status.pending(), 0);
}

#[tokio::test]
async fn payload_goes_on_after_us_on_postgres() {
    ours_then_payload(World::postgres()).await;
}

#[tokio::test]
async fn payload_goes_on_after_us_on_sqlite() {
    ours_then_payload(World::sqlite()).await;
}

async fn payload_then_ours(mut world: World) {
    world.salon.payload(&["migrate:create", "initial"], |_| world.files().len() == 2);
    let report = world.migrate().await;
    let first = report.applied[0].name.clone();
    assert!(first.ends_with("_initial"));
    // What Payload's file made is what the config wants, read from the database.
    let pushed = done(world.push(payload_sync::push::Options { dry_run: true, ..Default::default() }).await);
    assert_eq!(pushed.statements, Vec::<String>::new());
    // And from the snapshot.
    assert!(world.create("nothing").await.unchanged);

    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'shoeSize', type: 'number' }},\n    {NOTES}"));
    let second = world.create("shoes").await.name.unwrap();
    world.salon.payload(&["migrate"], |output| output.text().contains("Migrated:"));
    assert_eq!(world.ledger().await, [format!("{first} (1)"), format!("{second} (2)")]);
    assert!(world.migrate().await.applied.is_empty());
    world.sql("SELECT shoe_size FROM customers").await;

    // We take back what it applied; it sees that, and takes back what we applied.
    let reverted = world.down().await;
    assert_eq!(reverted.reverted[0].name, second);
    payload_status(&world, &[(&second, "No"), (&first, "Yes")]);
    assert_eq!(world.ledger().await, [format!("{first} (1)")]);
}

#[tokio::test]
async fn we_go_on_after_payload_on_postgres() {
    payload_then_ours(World::postgres()).await;
}

#[tokio::test]
async fn we_go_on_after_payload_on_sqlite() {
    payload_then_ours(World::sqlite()).await;
}

async fn payload_works_on_it(mut world: World) {
    world.create("initial").await;
    world.migrate().await;
    let server = world.salon.serve();
    let api = server.admin();
    let ids = api.fill();
    assert!(ids.as_object().is_some_and(|ids| !ids.is_empty()), "{ids}");
}

#[tokio::test]
async fn payload_fills_what_we_migrated_on_postgres() {
    payload_works_on_it(World::postgres()).await;
}

#[tokio::test]
async fn payload_fills_what_we_migrated_on_sqlite() {
    payload_works_on_it(World::sqlite()).await;
}

/// A column that becomes required makes Payload rebuild the table, and its copy names a column that is not there yet:
/// SQLite then takes the column's name for its value.
#[tokio::test]
async fn a_rebuild_by_payload_does_not_fill_new_columns_with_their_names() {
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email, phone) VALUES ('Ann', 'ann@example.com', '1')").await;
    world.salon.edit(CUSTOMERS, "type: 'text', index: true", "type: 'text', index: true, required: true");
    world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'nickname', type: 'text' }},\n    {NOTES}"));
    world.salon.payload(&["migrate:create", "rebuild"], |_| world.files().len() == 4);
    let file = world.files().into_iter().find(|file| file.ends_with("_rebuild.ts")).unwrap();
    let text = world.salon.read(&format!("src/migrations/{file}"));
    assert!(
        text.contains("SELECT") && text.contains("\"nickname\"") && text.contains("FROM \\`customers\\`"),
        "{text}"
    );

    world.migrate().await;
    assert_eq!(world.value("SELECT coalesce(nickname, 'nothing') || ' ' || phone FROM customers").await, "nothing 1");
    let warned = |event: &Event| matches!(event, Event::Warning(warning) if warning.code == "rebuild-mended");
    assert!(world.events.iter().any(warned), "{:?}", world.events);
    assert!(done(world.push(payload_sync::push::Options { dry_run: true, ..Default::default() }).await).unchanged);
}
