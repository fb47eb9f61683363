//! Bad input: a clear error with its place, an exit code that is not 0, and nothing half-done.

use crate::project::Project;

/// Runs a line that must fail, and gives what it says.
fn fails(project: &Project, line: &str, code: i32) -> String {
    let output = project.sh(line);
    assert_eq!(output.code, Some(code), "{line}\n{}", output.text());
    assert!(output.stderr.contains("error: "), "{line}\n{}", output.text());
    output.stderr
}

fn says(text: &str, expected: &[&str]) {
    for part in expected {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
}

#[test]
fn a_broken_config_names_its_line() {
    let project = Project::new();
    project.salon.edit("src/payload.config.ts", "globals: [Settings],", "globals: [Settings,,");
    says(&fails(&project, "payload-sync migrate:create x", 1), &["src/payload.config.ts:"]);
    assert!(project.files("src/migrations").is_empty());
}

#[test]
fn a_missing_package_names_who_wants_it() {
    let project = Project::new();
    let from = "import sharp from 'sharp'";
    project.salon.edit("src/payload.config.ts", from, "import sharp from 'sharp'\nimport 'not-installed'");
    says(&fails(&project, "payload-sync generate:types", 1), &["not-installed", "src/payload.config.ts:"]);
    assert!(!project.salon.path().join("src/payload-types.ts").exists());
}

#[test]
fn unknown_collections_are_named_with_what_is_near() {
    let project = Project::new();
    project.salon.create_schema();
    says(&fails(&project, "payload-sync backfill custmers transform-user-data.js", 2), &["custmers", "customers"]);
    says(
        &fails(&project, "payload-sync environments http://localhost:1 http://localhost:2 custmers", 2),
        &["custmers", "customers"],
    );
    says(&fails(&project, "payload-sync environments stagin http://localhost:2 users", 2), &["stagin"]);
}

#[test]
fn a_transform_that_throws_changes_nothing() {
    let project = Project::new();
    project.salon.create_schema();
    project
        .salon
        .write("broken.ts", "export function transform(doc: { id: number }) {\n  throw new Error('no ' + doc.id)\n}\n");
    let server = project.salon.serve();
    let api = server.admin();
    says(&fails(&project, "payload-sync backfill users broken.ts", 1), &["no 1", "at broken.ts:2:9"]);
    says(&fails(&project, "payload-sync backfill users nowhere.ts", 2), &["nowhere.ts"]);
    assert_eq!(api.all("users").len(), 1);
}

#[test]
fn an_unreachable_database_is_named_without_its_password() {
    let project = Project::on("postgres://owner:very-secret-word@127.0.0.1:9/salon");
    let text = fails(&project, "payload-sync migrate:status", 1);
    says(&text, &["127.0.0.1:9/salon", "hint: "]);
    assert!(!text.contains("very-secret-word"), "{text}");
    let text = fails(&project, "payload-sync migrate:status -v --json; echo 'error: ' >&2; exit 1", 1);
    assert!(!text.contains("very-secret-word"), "{text}");
}

#[test]
fn a_wrong_api_key_is_said_before_anything_is_read() {
    let project = Project::new();
    project.salon.create_schema();
    let server = project.salon.serve();
    server.admin();
    let line = format!("payload-sync environments {} http://127.0.0.1:9 services", server.url());
    let output =
        project.sh_with(&line, &[("SYNC_SOURCE_API_KEY", "wrong-key-1234"), ("SYNC_TARGET_API_KEY", "other-key-1234")]);
    assert_eq!(output.code, Some(1), "{}", output.text());
    assert!(!output.text().contains("wrong-key-1234"), "{}", output.text());
}

#[test]
fn a_config_is_asked_for_where_there_is_none() {
    let project = Project::new();
    std::fs::remove_file(project.salon.path().join("src/payload.config.ts")).unwrap();
    says(&fails(&project, "payload-sync migrate:create x", 1), &["src/payload.config.ts", "tsconfig.json"]);
    std::fs::remove_file(project.salon.path().join("tsconfig.json")).unwrap();
    says(&fails(&project, "payload-sync migrate:create x", 1), &["no Payload config was found", "--config PATH"]);
    let line = format!("{} migrate --env-file gone.env", crate::project::binary());
    says(&fails(&project, &line, 1), &["gone.env"]);
}

#[test]
fn a_transform_that_never_ends_can_be_stopped() {
    let project = Project::new();
    project.ok("payload-sync push");
    project.salon.write("endless.ts", "console.log('begun')\nexport function transform() {\n  for (;;) {}\n}\n");
    let insert = "const { createClient } = require('@libsql/client'); \
                  createClient({ url: 'file:./salon.db' }).execute(\
                  \"insert into users (email, updated_at, created_at) values ('a@b.c', '2026', '2026')\")";
    project.salon.write("insert.cjs", insert);
    project.ok("node insert.cjs");

    // The first Ctrl-C is enough.
    let mut command = project.salon.command(crate::project::binary());
    command.args(["backfill", "users", "endless.ts", "--json"]).stdout(std::process::Stdio::piped());
    let child = command.spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_secs(3));
    let began = std::time::Instant::now();
    std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{output:?}");
    assert!(began.elapsed() < std::time::Duration::from_secs(5), "{:?}", began.elapsed());
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["error"]["code"], "interrupted", "{answer}");
}
