//! `dev`, as the library gives it.

use std::sync::atomic::Ordering;

use payload_sync::dev::{self, Cycle, Schema};
use payload_sync::{Class, Fault, ProjectOptions};

use crate::world::{CUSTOMERS, NOTES, World};

fn options(world: &World) -> ProjectOptions {
    let mut options = ProjectOptions::at(world.salon.path());
    options.environment = std::env::vars().filter(|(name, _)| name == "PATH").collect();
    options
}

/// What is done after a cycle.
type Next = Box<dyn FnOnce(&World)>;

/// Runs it, doing one thing after each cycle, until there is nothing more to do.
async fn watched(world: &World, mut then: Vec<Next>) -> Vec<Cycle> {
    let options = options(world);
    let interrupt = options.interrupt.clone();
    let mut cycles: Vec<Cycle> = Vec::new();
    then.reverse();
    let mut told = |cycle: &Cycle| {
        cycles.push(cycle.clone());
        match then.pop() {
            Some(next) => next(world),
            None => interrupt.store(true, Ordering::Relaxed),
        }
    };
    let report = dev::run(options, &mut |_| {}, &mut told).await;
    let report = report.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(report.cycles, cycles.len() as u64);
    cycles
}

#[tokio::test]
async fn migrations_are_written_and_applied_as_the_settings_say() {
    let world = World::sqlite();
    let config = "src/config/sync-config.ts";
    world.salon.edit(config, "autoGenerate: false", "autoGenerate: true");
    let cycles = watched(
        &world,
        vec![
            // A comment in a file of the config is a change of the file, and none of the schema.
            Box::new(|world| world.salon.edit(CUSTOMERS, NOTES, &format!("// here\n    {NOTES}"))),
            // The settings themselves are watched, too.
            Box::new(move |world| world.salon.edit(config, "autoRun: false", "autoRun: true")),
            Box::new(|world| {
                world.salon.edit(CUSTOMERS, NOTES, &format!("{{ name: 'hat', type: 'text' }},\n    {NOTES}"));
            }),
            Box::new(|world| world.salon.edit(CUSTOMERS, "name: 'hat'", "name: 'cap'")),
        ],
    )
    .await;
    let migrations: Vec<Option<bool>> = cycles
        .iter()
        .map(|cycle| match &cycle.schema {
            Some(Schema::Migration(report)) if report.name.is_some() => Some(report.migrated.is_some()),
            _ => None,
        })
        .collect();
    assert_eq!(migrations, [Some(false), None, None, Some(true), None], "{cycles:?}");
    assert!(cycles[..4].iter().all(|cycle| cycle.problems.is_empty()), "{cycles:?}");
    assert_eq!(cycles[1].changed, [std::path::PathBuf::from(CUSTOMERS)]);
    world.sql("SELECT hat FROM customers").await;
    // A rename is a question, and nobody is asked while they type.
    let problem = &cycles[4].problems[0];
    assert_eq!(problem.code, "needs-answer");
    assert!(problem.message.contains("whether the column customers.cap is new or renamed"), "{problem:?}");
    assert_eq!(problem.hint.as_deref(), Some("payload-sync migrate:create NAME"));
}

#[tokio::test]
async fn production_is_no_place_for_it() {
    let mut world = World::sqlite();
    world.salon.set_env("NODE_ENV", "production");
    let error = dev::run(options(&world), &mut |_| {}, &mut |_| {}).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("development-only", Class::Refused));
    assert_eq!(error.hint().as_deref(), Some("NODE_ENV=development payload-sync dev"));
}
