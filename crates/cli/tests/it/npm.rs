//! The npm package: its functions resolve with reports and reject with errors that help.

use crate::project::Project;

/// Runs a script in the project; it prints what came out as JSON.
fn node(project: &Project, expression: &str, variables: &[(&str, &str)]) -> serde_json::Value {
    let script = format!(
        "const api = require('payload-sync'); ({expression}).then(\
           (result) => console.log(JSON.stringify({{ result }})),\
           (error) => console.log(JSON.stringify({{ name: error.name, message: error.message, code: error.code, \
             exitCode: error.exitCode, hint: error.hint }})))"
    );
    project.salon.write("run.cjs", &script);
    let output = project.sh_with("node run.cjs", variables);
    serde_json::from_str(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", output.text()))
}

#[test]
fn jobs_are_functions() {
    let project = Project::new();
    let created = node(&project, "api.createMigration('first one')", &[]);
    assert!(created["result"]["name"].as_str().unwrap().ends_with("_first_one"), "{created}");
    let migrated = node(&project, "api.migrate()", &[]);
    assert_eq!(migrated["result"]["applied"].as_array().unwrap().len(), 1, "{migrated}");
    assert_eq!(node(&project, "api.generateTypes()", &[])["result"]["state"], "written");
    assert_eq!(node(&project, "api.status()", &[])["result"]["differs"]["none"], true);
    let whole = node(&project, "api.run('migrate:status', ['--check'])", &[]);
    assert_eq!((&whole["result"]["ok"], &whole["result"]["exitCode"]), (&true.into(), &0.into()), "{whole}");
}

#[test]
fn what_fails_says_why() {
    let project = Project::new();
    let missing = node(&project, "api.syncEnvironments(undefined, 'production', ['users'])", &[]);
    assert_eq!((&missing["name"], &missing["code"]), (&"PayloadSyncError".into(), &"usage".into()), "{missing}");
    assert!(missing["message"].as_str().unwrap().contains("the source is not set"), "{missing}");

    let unknown = node(&project, "api.syncEnvironments('stagin', 'http://localhost:1', ['users'])", &[]);
    assert_eq!((&unknown["code"], &unknown["exitCode"]), (&"environment-unknown".into(), &2.into()), "{unknown}");

    let disabled = "api.run('migrate:fresh')";
    node(&project, "api.createMigration('first')", &[]);
    node(&project, "api.migrate()", &[]);
    let refused = node(&project, disabled, &[]);
    assert_eq!((&refused["code"], &refused["exitCode"]), (&"needs-answer".into(), &4.into()), "{refused}");
    assert_eq!(refused["hint"], "add --yes to go ahead");

    let gone = node(&project, "api.migrate()", &[("PAYLOAD_SYNC_BINARY", "/nowhere/payload-sync")]);
    assert_eq!(gone["code"], "binary-not-found", "{gone}");
    let other = node(&project, "api.migrate()", &[("PAYLOAD_SYNC_BINARY", "/bin/true")]);
    assert_eq!(other["code"], "no-answer", "{other}");
}
