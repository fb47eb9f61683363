//! `diff` between the config, snapshots and databases.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, and helpers of tests are tests, too")]

use payload_sync::diff::{self, DiffError, Options, PlaceKind, Report};
use payload_sync::renames::Rename;
use payload_sync::{Fault, Question, push};
use payload_sync_core::diff::FieldChange;

use crate::world::{CUSTOMERS, NOTES, World, done};

async fn compare(world: &World, from: &str, to: &str, renames: &[&str]) -> Result<Report, DiffError> {
    let renames = renames.iter().map(|given| Rename::parse(given).unwrap()).collect();
    let options = Options { from: Some(from.into()), to: Some(to.into()), renames, ..Options::default() };
    diff::run(&world.project(), options, &mut |_| {}).await
}

async fn each_side_can_be_compared(mut world: World) {
    world.create("initial").await;
    done(world.push(push::Options::default()).await);
    let url = world.salon.database_url().to_owned();
    for (from, to) in [("database", "config"), ("snapshot", "config"), ("snapshot:initial", &*url), (&*url, "database")]
    {
        let report = compare(&world, from, to, &[]).await.unwrap();
        assert!(report.equal, "{from} {to}: {:?}", report.changes);
        assert_eq!((report.sql.len(), report.questions.len()), (0, 0));
    }
    let report = compare(&world, "empty", "database", &[]).await.unwrap();
    assert_eq!((report.from.kind, report.to.kind), (PlaceKind::Empty, PlaceKind::Database));
    assert_eq!(report.changes.created_tables.len(), 86);
    assert_eq!(report.changes.dropped_tables.len(), 0);
    let fields = report.fields.unwrap();
    assert_eq!(fields.unowned, Vec::<String>::new());
    assert!(
        fields.fields.iter().all(|one| one.field.is_empty() && one.change == FieldChange::Added),
        "whole collections"
    );

    world.salon.edit(CUSTOMERS, NOTES, "{ name: 'remarks', type: 'textarea', ");
    let report = compare(&world, "database", "config", &[]).await.unwrap();
    assert!(!report.equal);
    let [Question::Rename { name, candidates, .. }] = report.questions.as_slice() else { panic!("{report:?}") };
    assert_eq!((name.as_str(), candidates.as_slice()), ("remarks", ["notes".to_owned()].as_slice()));
    let fields = report.fields.unwrap();
    assert_eq!(fields.unowned, ["customers.notes"], "the config has no such field any more");
    let [added] = fields.fields.as_slice() else { panic!("{fields:?}") };
    assert_eq!(
        (added.entity.as_str(), added.field.as_str(), added.change),
        ("customers", "remarks", FieldChange::Added)
    );

    let report = compare(&world, "snapshot", "config", &["customers.notes:customers.remarks"]).await.unwrap();
    assert_eq!(report.questions, []);
    let [renamed] = report.sql.as_slice() else { panic!("{:?}", report.sql) };
    assert!(renamed.contains("RENAME COLUMN \"notes\" TO \"remarks\""), "{renamed}");

    let error = compare(&world, "snapshot", "config", &["a:b"]).await.unwrap_err();
    assert_eq!(error.code(), "rename-unused", "{error}");
    let error = compare(&world, "nowhere", "config", &[]).await.unwrap_err();
    assert_eq!(error.code(), "diff-side-unknown");
    assert!(error.hint().unwrap().contains("snapshot:NAME"));
    let error = compare(&world, "snapshot:nothing", "config", &[]).await.unwrap_err();
    assert_eq!(error.code(), "snapshot-not-found");
    let error = compare(&world, "postgresql://user:geheim@localhost:1/nothing", "config", &[]).await.unwrap_err();
    let told = format!("{error} {error:?} {:?}", error.hint());
    assert!(!told.contains("geheim"), "{told}");
}

#[tokio::test]
async fn sides_on_sqlite() {
    each_side_can_be_compared(World::sqlite()).await;
}

#[tokio::test]
async fn sides_on_postgres() {
    each_side_can_be_compared(World::postgres()).await;
}
