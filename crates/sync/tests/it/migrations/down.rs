//! How far back `migrate:down` goes, and there and back again.

use payload_sync::migrate::{Allow, Options};
use payload_sync::migrate_down::{self, Extent, ResetOptions};
use payload_sync::{Answers, Fault};

use crate::world::{World, done, questions};

/// Four migrations in three batches; each `down` fails unless the later ones are gone.
async fn history(world: &mut World) {
    world.create("initial").await;
    world.migrate().await;
    let step = |at: usize| {
        let name = format!("9999010{at}_000000_step{at}");
        let before = at - 1;
        let (up, down) = match at {
            1 => ("CREATE TABLE t1 (id integer);".to_owned(), "DROP TABLE t1;".to_owned()),
            _ => (format!("ALTER TABLE t{before} RENAME TO t{at};"), format!("ALTER TABLE t{at} RENAME TO t{before};")),
        };
        (name, up, down)
    };
    for batch in [vec![1, 2], vec![3]] {
        for at in batch {
            let (name, up, down) = step(at);
            world.write_migration(&name, &[&up], &[&down]);
        }
        world.migrate().await;
    }
}

async fn down(world: &World, extent: Extent) -> Vec<String> {
    let options = migrate_down::Options { extent, ..Default::default() };
    let report = migrate_down::run(&world.project(), options, &mut |_| {}).await.unwrap();
    report.reverted.into_iter().map(|one| one.name.split('_').next_back().unwrap_or_default().to_owned()).collect()
}

async fn as_far_as_told(mut world: World) {
    history(&mut world).await;
    assert_eq!(down(&world, Extent::Batch).await, ["step3"]);
    assert_eq!(down(&world, Extent::Batch).await, ["step2", "step1"]);
    world.migrate().await;
    assert_eq!(down(&world, Extent::Steps(2)).await, ["step3", "step2"]);
    world.migrate().await;
    assert_eq!(down(&world, Extent::To("step1".into())).await, ["step3", "step2"]);
    assert_eq!(down(&world, Extent::To("99990101_000000_step1.ts".into())).await, Vec::<String>::new());

    let refused = |extent| {
        let options = migrate_down::Options { extent, ..Default::default() };
        let project = world.project();
        async move { migrate_down::run(&project, options, &mut |_| {}).await.unwrap_err() }
    };
    let error = refused(Extent::To("step3".into())).await;
    assert_eq!((error.code(), error.class()), ("migration-not-applied", payload_sync::Class::Usage));
    assert_eq!(error.to_string(), "`99990103_000000_step3` is not applied");
    assert_eq!(error.hint().as_deref(), Some("payload-sync migrate:status"));

    // Only up to a migration, by the words of its name.
    let to = |name: &str| Options { to: Some(name.into()), ..Options::default() };
    let report = done(world.try_migrate(to("step2")).await);
    assert_eq!(report.applied.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["99990102_000000_step2"]);
    assert!(done(world.try_migrate(to("step1")).await).applied.is_empty());
    let error = world.try_migrate(to("99990103_000000_stepp3")).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-unknown", payload_sync::Class::Usage));
    assert_eq!(error.hint().as_deref(), Some("did you mean `99990103_000000_step3`?"));

    // A late file with an early name was applied last, so it goes back first, and alone.
    world.write_migration("99990100_000000_late", &["CREATE TABLE late (id integer);"], &["DROP TABLE late;"]);
    done(world.try_migrate(Options { allow: Allow { out_of_order: true, ..Allow::default() }, ..to("late") }).await);
    assert_eq!(down(&world, Extent::Batch).await, ["late"]);
    std::fs::remove_file(world.salon.path().join("src/migrations/99990100_000000_late.ts")).unwrap();

    // All back and all applied again, in one batch.
    let refresh = async |answers| {
        let options = ResetOptions { answers, ..ResetOptions::default() };
        migrate_down::refresh(&world.project(), options, &mut |_| {}).await
    };
    questions(refresh(Answers::default()).await);
    let report = done(refresh(Answers { yes: true, ..Answers::default() }).await);
    assert_eq!((report.reverted.len(), report.applied.len()), (3, 4));
    let ledger = world.ledger().await;
    assert!(ledger.len() == 4 && ledger.iter().all(|row| row.ends_with("(1)")), "{ledger:?}");
    world.sql("SELECT * FROM t3").await;
}

#[tokio::test]
async fn goes_back_as_far_as_told_on_postgres() {
    as_far_as_told(World::postgres()).await;
}

#[tokio::test]
async fn goes_back_as_far_as_told_on_sqlite() {
    as_far_as_told(World::sqlite()).await;
}
