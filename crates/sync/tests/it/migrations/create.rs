//! What `migrate:create` writes, asks and leaves alone.

use payload_sync::migrate_create::Options;
use payload_sync::renames::Rename;
use payload_sync::{Answer, Answers, Fault, Question};

use crate::world::{CUSTOMERS, NOTES, World, done, questions};

#[tokio::test]
async fn writes_nothing_when_nothing_changed() {
    let mut world = World::sqlite();
    let planned = done(world.try_create(Options { dry_run: true, ..Options::default() }).await);
    assert!(planned.dry_run && !planned.up.is_empty() && !planned.files.is_empty());
    assert_eq!(world.files(), Vec::<String>::new());
    assert!(!world.salon.path().join("src/migrations").exists());

    world.create("").await;
    let files = world.files();
    assert_eq!(files.len(), 2);
    let report = world.create("again").await;
    assert!(report.unchanged && report.name.is_none() && report.files.is_empty());
    assert_eq!(world.files(), files);

    let blank = Options { name: vec!["my".into(), "own code".into()], blank: true, ..Options::default() };
    let report = done(world.try_create(blank).await);
    assert!(report.unchanged && report.name.unwrap().ends_with("_my_own_code"));
    assert_eq!(world.files().len(), 4);
    assert_eq!(world.salon.read("src/migrations/index.ts").matches("import * as").count(), 2);
}

#[tokio::test]
async fn asks_what_a_rename_is() {
    let mut world = World::sqlite();
    world.create("initial").await;
    let before = world.files();
    world.salon.edit(CUSTOMERS, NOTES, "{ name: 'remarks', type: 'textarea', ");
    let open = questions(world.try_create(Options::default()).await);
    let Question::Rename { id, entity, table, name, candidates } = &open[0] else { panic!("{open:?}") };
    assert_eq!((*entity, table.as_deref(), name.as_str()), ("column", Some("customers"), "remarks"));
    assert_eq!((id.as_str(), candidates.as_slice()), ("rename:column:customers.remarks", &["notes".to_owned()][..]));
    assert_eq!(world.files(), before);

    let rename = |given: &str| vec![Rename::parse(given).unwrap()];
    let unused =
        world.try_create(Options { renames: rename("phone:remarks"), accept_drop: true, ..Options::default() }).await;
    assert_eq!(unused.unwrap_err().code(), "rename-unused");

    // By flag, by answer, and as something new: three plans.
    let dry = Options { dry_run: true, ..Options::default() };
    let by_flag = done(world.try_create(Options { renames: rename("notes:remarks"), ..dry.clone() }).await);
    assert_eq!(by_flag.up, ["ALTER TABLE `customers` RENAME COLUMN \"notes\" TO \"remarks\";"]);
    assert_eq!(by_flag.down, ["ALTER TABLE `customers` RENAME COLUMN \"remarks\" TO \"notes\";"]);
    assert!(by_flag.hazards.is_empty());
    let mut answers = Answers::default();
    answers.given.insert(id.clone(), Answer::RenameFrom("notes".into()));
    let by_answer = done(world.try_create(Options { answers: answers.clone(), ..dry.clone() }).await);
    assert_eq!((by_answer.up, by_answer.down), (by_flag.up, by_flag.down));
    answers.given.insert(id.clone(), Answer::Create);
    let new = done(world.try_create(Options { answers, ..dry.clone() }).await);
    assert!(new.up.iter().any(|sql| sql.contains("DROP COLUMN `notes`")), "{:?}", new.up);
    assert_eq!(new.hazards.len(), 1);
    assert_eq!(done(world.try_create(Options { accept_drop: true, ..dry }).await).up, new.up);
    assert_eq!(world.files(), before);
}

#[tokio::test]
async fn a_renamed_column_keeps_its_values() {
    for mut world in [World::sqlite(), World::postgres()] {
        world.create("initial").await;
        world.migrate().await;
        world.sql("INSERT INTO customers (name, email, notes) VALUES ('Ann', 'ann@example.com', 'likes tea')").await;
        world.salon.edit(CUSTOMERS, NOTES, "{ name: 'remarks', type: 'textarea', ");
        let renames = vec![Rename::parse("customers.notes:customers.remarks").unwrap()];
        done(world.try_create(Options { name: vec!["remarks".into()], renames, ..Options::default() }).await);
        world.migrate().await;
        assert_eq!(world.value("SELECT remarks FROM customers").await, "likes tea");
        world.down().await;
        assert_eq!(world.value("SELECT notes FROM customers").await, "likes tea");
    }
}

#[tokio::test]
async fn refuses_the_snapshot_of_another_dialect() {
    let mut world = World::sqlite();
    world.create("initial").await;
    let snapshot = world.files().into_iter().find(|file| file.ends_with(".json")).unwrap();
    let text = world.salon.read(&format!("src/migrations/{snapshot}"));
    world.salon.write(&format!("src/migrations/{snapshot}"), &text.replace("\"sqlite\"", "\"mysql\""));
    let error = world.try_create(Options::default()).await.unwrap_err();
    assert_eq!(error.code(), "snapshot-dialect");
    assert!(error.place().unwrap().file.ends_with(&snapshot));
}
