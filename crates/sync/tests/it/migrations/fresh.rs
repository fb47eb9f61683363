//! Development's commands stay in development.

use payload_sync::migrate::DATABASE_NAME;
use payload_sync::migrate_down::{self, ResetOptions};
use payload_sync::{Answer, Answers, Fault, Question, migrate_fresh};

use crate::world::{World, done, questions};

fn yes() -> Answers {
    Answers { yes: true, ..Answers::default() }
}

async fn fresh_and_reset(mut world: World) {
    let first = world.create("initial").await.name.unwrap();
    world.migrate().await;
    world.sql("INSERT INTO customers (name, email) VALUES ('Ann', 'ann@example.com')").await;
    world.database().await.script("CREATE TABLE stranger (id integer)").await.unwrap();

    let project = world.project();
    let fresh = async |options| migrate_fresh::run(&project, options, &mut |_| {}).await;
    questions(fresh(migrate_fresh::Options::default()).await);
    assert_eq!(world.value("SELECT count(*) FROM customers").await, "1");
    let report = done(fresh(migrate_fresh::Options { answers: yes(), ..Default::default() }).await);
    assert!(report.dropped.contains(&"stranger".to_owned()));
    assert_eq!(report.applied.len(), 1);
    assert_eq!(world.value("SELECT count(*) FROM customers").await, "0");
    assert_eq!(world.ledger().await, [format!("{first} (1)")]);

    questions(migrate_down::reset(&project, ResetOptions::default(), &mut |_| {}).await);
    let options = ResetOptions { answers: yes(), ..Default::default() };
    let report = done(migrate_down::reset(&project, options, &mut |_| {}).await);
    assert_eq!(report.reverted.len(), 1);
    assert!(world.database().await.introspect(None).await.unwrap().is_empty());
    assert_eq!(world.migrate().await.applied.len(), 1);
}

#[tokio::test]
async fn start_over_on_postgres() {
    fresh_and_reset(World::postgres()).await;
}

#[tokio::test]
async fn start_over_on_sqlite() {
    fresh_and_reset(World::sqlite()).await;
}

#[tokio::test]
async fn production_is_left_alone() {
    let mut world = World::sqlite();
    world.create("initial").await;
    world.migrate().await;
    world.salon.set_env("NODE_ENV", "production");
    let project = world.project();
    let fresh = async |name: Option<&str>| {
        let options =
            migrate_fresh::Options { database_name: name.map(str::to_owned), answers: yes(), ..Default::default() };
        migrate_fresh::run(&project, options, &mut |_| {}).await
    };
    let Question::Name { title, command, name, .. } = &questions(fresh(None).await)[0] else {
        panic!("another question")
    };
    assert_eq!(title, "NODE_ENV is production: `migrate:fresh` is for development");
    assert_eq!((command.as_str(), name.as_str()), ("migrate:fresh", "salon.db"));
    assert_eq!(fresh(Some("other.db")).await.unwrap_err().code(), "database-name-wrong");
    let refused =
        migrate_down::reset(&project, ResetOptions { answers: yes(), ..Default::default() }, &mut |_| {}).await;
    assert!(matches!(questions(refused)[0], Question::Name { .. }));
    let refused =
        migrate_down::refresh(&project, ResetOptions { answers: yes(), ..Default::default() }, &mut |_| {}).await;
    assert!(matches!(questions(refused)[0], Question::Name { .. }));
    assert_eq!(world.ledger().await.len(), 1);
    // Typed on a terminal.
    let mut typed = yes();
    typed.given.insert(DATABASE_NAME.into(), Answer::Text("salon.db".into()));
    let options = ResetOptions { answers: typed, ..Default::default() };
    assert_eq!(done(migrate_down::refresh(&project, options, &mut |_| {}).await).applied.len(), 1);
    done(fresh(Some("salon.db")).await);
}

/// A server that keeps its database to itself says what it is by its own address.
#[tokio::test]
async fn the_environment_production_is_left_alone() {
    let mut world = World::sqlite();
    world.salon.write(
        "src/config/sync-config.ts",
        "export const syncConfig = { environments: { staging: 'https://staging.example.com', production: 'https://www.example.com' } }\n",
    );
    world.salon.set_env("NEXT_PUBLIC_SERVER_URL", "https://www.example.com/");
    let fresh = async |world: &World| {
        let options = migrate_fresh::Options { answers: yes(), ..Default::default() };
        migrate_fresh::run(&world.project(), options, &mut |_| {}).await
    };
    let Question::Name { title, .. } = &questions(fresh(&world).await)[0] else { panic!("another question") };
    assert_eq!(title, "NEXT_PUBLIC_SERVER_URL is the environment `production`: `migrate:fresh` is for development");
    world.salon.set_env("NEXT_PUBLIC_SERVER_URL", "https://staging.example.com");
    done(fresh(&world).await);
}
