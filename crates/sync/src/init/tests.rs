//! Tests of `init` in folders of their own.

use std::fs;

use super::{Action, Options, Report, run};
use crate::{Answers, Outcome, Project, ProjectOptions};

fn options(force: bool) -> Options {
    Options {
        force,
        dry_run: false,
        collections: Some(vec!["users".into(), "services".into()]),
        answers: Answers { yes: true, ..Answers::default() },
    }
}

async fn init(folder: &tempfile::TempDir, options: Options) -> Outcome<Report> {
    let project = Project::open(ProjectOptions::at(folder.path())).unwrap();
    run(&project, options, &mut |_| {}).await.unwrap()
}

fn done(outcome: Outcome<Report>) -> Report {
    match outcome {
        Outcome::Done(report) => report,
        Outcome::NeedsAnswer(questions) => panic!("{questions:?}"),
    }
}

#[tokio::test]
async fn writes_what_is_missing_and_then_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    fs::write(at("package.json"), "{\n  \"name\": \"salon\",\n  \"scripts\": {\n    \"sync\": \"mine\"\n  }\n}\n")
        .unwrap();

    let asked = init(&folder, Options { answers: Answers::default(), ..options(false) }).await;
    assert!(matches!(asked, Outcome::NeedsAnswer(questions) if questions[0].id() == "init"));
    let planned = done(init(&folder, Options { dry_run: true, answers: Answers::default(), ..options(false) }).await);
    assert_eq!(planned.written().count(), 3);
    assert!(!at("src").exists(), "nothing is written before it was confirmed");

    let report = done(init(&folder, options(false)).await);
    assert_eq!(report.written().count(), 3);
    assert_eq!(report.scripts.len(), 10);
    assert_eq!(report.kept_scripts[0].command, "mine");
    let config = fs::read_to_string(at("src/config/sync-config.ts")).unwrap();
    assert!(config.contains("  collections: [\n    'users',\n    'services',\n  ],\n"), "{config}");
    assert!(fs::read_to_string(at("src/scripts/sync-payload-schema.ts")).unwrap().contains("syncEnvironments"));
    let package: serde_json::Value = serde_json::from_str(&fs::read_to_string(at("package.json")).unwrap()).unwrap();
    assert_eq!(package["scripts"]["sync"], "mine");
    assert_eq!(package["scripts"]["sync:migrate"], "payload-sync migrate:create");

    let again = done(init(&folder, options(false)).await);
    assert_eq!(again.written().count(), 0);
    assert!(again.scripts.is_empty());
}

#[tokio::test]
async fn what_the_user_wrote_stays_unless_forced() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    fs::write(
        at("package.json"),
        "{ \"scripts\": { \"sync\": \"mine\" }, \"devDependencies\": { \"payload-sync\": \"*\" } }",
    )
    .unwrap();
    // Another place that is looked at: no second file is made.
    fs::write(at("sync-config.ts"), "export const syncConfig = {}\n").unwrap();

    let report = done(init(&folder, options(false)).await);
    assert!(report.dependency);
    assert!(!at("src/config/sync-config.ts").exists());
    assert_eq!(fs::read_to_string(at("sync-config.ts")).unwrap(), "export const syncConfig = {}\n");

    let report = done(init(&folder, options(true)).await);
    assert_eq!(report.files[1].action, Action::Update);
    assert!(fs::read_to_string(at("sync-config.ts")).unwrap().contains("SyncConfig"));
    assert!(fs::read_to_string(at("package.json")).unwrap().contains("\"sync\": \"payload-sync\""));
}

#[tokio::test]
async fn a_broken_package_is_named_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let project = Project::open(ProjectOptions::at(folder.path())).unwrap();
    let error = run(&project, options(false), &mut |_| {}).await.unwrap_err();
    assert!(error.to_string().ends_with("package.json is not there"), "{error}");
    fs::write(folder.path().join("package.json"), "{\n  nope\n}").unwrap();
    let error = run(&project, options(false), &mut |_| {}).await.unwrap_err();
    assert!(error.to_string().contains("is not valid JSON: key must be a string at line 2"), "{error}");
}
