//! Migrations of two branches, put on one line.

use payload_sync::migrate_rebase::{self, Options, REBASE, Report};
use payload_sync::migrate_verify;
use payload_sync::{Answers, Class, Fault, Outcome, Question};

use crate::world::{CUSTOMERS, NOTES, World, done};

async fn rebase(world: &World, dry_run: bool, yes: bool) -> Result<Outcome<Report>, payload_sync::migrate::Error> {
    let options = Options { dry_run, answers: Answers { yes, ..Answers::default() } };
    migrate_rebase::run(&world.project(), options, &mut |_| {}).await
}

fn rename(world: &World, from: &str, to: &str) {
    for end in ["ts", "json"] {
        let path = |name: &str| world.salon.path().join(format!("{name}.{end}"));
        std::fs::rename(path(from), path(to)).unwrap();
    }
}

/// Two branches from one snapshot; the second is later. Gives the names of both. The config has what both have.
async fn branches(world: &mut World, ours: &str, theirs: &str, both: &str) -> [String; 2] {
    let before = world.salon.read(CUSTOMERS);
    let with = |world: &World, field: &str| {
        world.salon.write(CUSTOMERS, &before);
        world.salon.edit(CUSTOMERS, NOTES, &format!("{field}\n    {NOTES}"));
    };
    with(world, ours);
    let first = world.create("ours").await.name.unwrap();
    rename(world, &format!("src/migrations/{first}"), "aside");
    with(world, theirs);
    let made = world.create("theirs").await.name.unwrap();
    let second = "99990101_000000_theirs".to_owned();
    rename(world, &format!("src/migrations/{made}"), &format!("src/migrations/{second}"));
    rename(world, "aside", &format!("src/migrations/{first}"));
    with(world, both);
    [first, second]
}

const SHOES: &str = "{ name: 'shoeSize', type: 'number' },";
const HATS: &str = "{ name: 'hats', type: 'select', hasMany: true, options: ['top', 'bowler'] },";

async fn on_one_line(mut world: World) {
    world.create("initial").await;
    world.migrate().await;
    assert!(done(rebase(&world, false, true).await).forks.is_empty());
    let [first, second] = branches(&mut world, SHOES, HATS, &format!("{SHOES}{HATS}")).await;
    let untouched = world.salon.read(&format!("src/migrations/{first}.ts"));
    assert!(!world.salon.read(&format!("src/migrations/{second}.json")).contains("shoe_size"));

    let planned = done(rebase(&world, true, false).await);
    assert_eq!((planned.forks.len(), planned.rewritten.len(), planned.joined.as_ref()), (1, 1, None));
    assert!(!world.salon.read(&format!("src/migrations/{second}.json")).contains("shoe_size"));
    match rebase(&world, false, false).await.unwrap() {
        Outcome::NeedsAnswer(open) => {
            assert!(
                matches!(&open[..], [Question::Confirm { id, details, .. }] if id == REBASE && details[0].contains(&second))
            );
        }
        Outcome::Done(report) => panic!("{report:?}"),
    }
    let report = done(rebase(&world, false, true).await);
    assert_eq!(report.rewritten[0].name, second);
    assert_eq!(world.salon.read(&format!("src/migrations/{first}.ts")), untouched);
    assert!(world.salon.read(&format!("src/migrations/{second}.json")).contains("shoe_size"));
    let verified = migrate_verify::run(&world.project(), Default::default(), &mut |_| {}).await.unwrap();
    assert!(verified.findings.is_empty(), "{verified:?}");
    assert!(world.create("nothing").await.unchanged);
    assert!(world.migrate().await.verified.unwrap().clean());
}

#[tokio::test]
async fn branches_are_put_on_one_line_on_postgres() {
    on_one_line(World::postgres()).await;
}

#[tokio::test]
async fn branches_are_put_on_one_line_on_sqlite() {
    on_one_line(World::sqlite()).await;
}

#[tokio::test]
async fn what_is_applied_is_joined_and_not_written_again() {
    let mut world = World::sqlite();
    world.create("initial").await;
    let [first, second] = branches(&mut world, SHOES, HATS, &format!("{SHOES}{HATS}")).await;
    // Both ran before anybody noticed.
    let report = world.migrate().await;
    assert_eq!(report.applied.len(), 3);
    assert_eq!(report.verified.unwrap().forks.len(), 1);
    let texts = [&first, &second].map(|name| world.salon.read(&format!("src/migrations/{name}.ts")));
    let mut options = payload_sync::ProjectOptions::at(world.salon.path());
    options.environment = std::env::vars().filter(|(name, _)| name == "PATH").collect();
    // Later than everything that is there.
    options.clock = payload_sync::Clock::parse("9999-06-01T00:00:00Z").unwrap();
    let project = payload_sync::Project::open(options).unwrap();
    let yes = Answers { yes: true, ..Answers::default() };
    let report = done(migrate_rebase::run(&project, Options { dry_run: false, answers: yes }, &mut |_| {}).await);
    assert!(report.rewritten.is_empty() && report.ledger, "{report:?}");
    let joined = report.joined.unwrap();
    assert_eq!(joined, "99990601_000000_join_branches");
    assert!(world.salon.read("src/migrations/index.ts").contains(&joined));
    assert_eq!(texts, [&first, &second].map(|name| world.salon.read(&format!("src/migrations/{name}.ts"))));
    assert!(world.migrate().await.verified.unwrap().clean());
    let verified = migrate_verify::run(&world.project(), Default::default(), &mut |_| {}).await.unwrap();
    assert!(verified.findings.is_empty(), "{verified:?}");
    assert!(world.create("nothing").await.unchanged);
}

#[tokio::test]
async fn what_both_changed_is_named() {
    let mut world = World::sqlite();
    world.create("initial").await;
    let text = "{ name: 'size', type: 'text' },";
    let [first, second] = branches(&mut world, "{ name: 'size', type: 'number' },", text, text).await;
    let before = world.salon.read(&format!("src/migrations/{second}.ts"));
    let error = rebase(&world, false, true).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("rebase-conflicts", Class::Refused));
    let told = error.to_string();
    assert!(told.contains(&first) && told.contains(&second), "{told}");
    assert!(told.contains("customers.size: one adds it as numeric, the other adds it as text"), "{told}");
    assert!(error.hint().unwrap().contains(&second));
    assert_eq!(world.salon.read(&format!("src/migrations/{second}.ts")), before);
}

#[tokio::test]
async fn what_cannot_be_told_of_an_edited_migration_is_not_guessed() {
    let mut world = World::sqlite();
    let initial = world.create("initial").await.name.unwrap();
    let [_, second] = branches(&mut world, SHOES, HATS, &format!("{SHOES}{HATS}")).await;
    let migration = format!("src/migrations/{second}.ts");
    world.salon.edit(&migration, "CREATE TABLE", "CREATE TABLE IF NOT EXISTS");
    assert!(done(rebase(&world, false, true).await).forks.is_empty(), "its snapshot alone does not tell");
    // A snapshot that names the one it was made from does.
    let id = |name: &str, key: &str| {
        let text = world.salon.read(&format!("src/migrations/{name}.json"));
        let snapshot: serde_json::Value = serde_json::from_str(&text).unwrap();
        format!("\"{key}\": \"{}\"", snapshot[key].as_str().unwrap())
    };
    let parent = id(&initial, "id").replace("\"id\"", "\"prevId\"");
    world.salon.edit(&format!("src/migrations/{second}.json"), &id(&second, "prevId"), &parent);
    let before = world.salon.read(&migration);
    let error = rebase(&world, false, true).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("rebase-unknown", Class::Refused));
    let text = format!("`{second}` cannot be written again: it has code or was edited");
    assert!(error.to_string().starts_with(&text), "{error}");
    assert!(error.hint().unwrap().contains("payload-sync migrate:create NAME"));
    assert_eq!(world.salon.read(&migration), before);
}
