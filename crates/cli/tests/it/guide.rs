//! The guide's command lines, word for word, through `npm run` in a real project with its real Payload.

use payload_sync_testkit::run;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Duration;

use crate::project::Project;

#[test]
fn migrations_are_written_applied_and_reset() {
    let project = Project::new();
    project.ok(r#"npm run sync:migrate "add user preferences field""#);
    let files = project.files("src/migrations");
    assert_eq!(files.len(), 3, "{files:?}");
    assert!(files[1].ends_with("_add_user_preferences_field.ts"), "{files:?}");

    assert!(project.ok("npm run sync:status").contains("1 pending"));
    assert!(project.ok("npm run db:migrate").contains("1 migration applied"));
    assert!(project.ok("npm run sync:status").contains("1 applied"));

    // Without a person to ask, everything stays.
    let refused = project.sh("npm run db:reset");
    assert_eq!(refused.code, Some(4), "{}", refused.text());
    assert!(refused.stderr.contains("hint: add --yes to go ahead"), "{}", refused.text());
    assert!(project.ok("npm run db:reset").contains("1 migration applied"));
    assert!(project.ok("npm run db:migrate").contains("has every migration"));
}

#[test]
fn the_development_workflow_runs() {
    let project = Project::new();
    assert!(project.ok("npm run db:push").contains("pushed"));
    assert!(project.ok("npm run sync:drizzle").contains("wrote src/payload-types.ts"));
    assert!(project.ok("npm run generate:types").contains("is up to date"));

    // The salon, its sync-config.ts, the guide's hook and the module it imports are right for TypeScript.
    project.ok("npm run type-check");

    project.ok(r#"npm run sync:migrate "schema changes""#);
    assert!(project.files("src/migrations")[1].ends_with("_schema_changes.ts"));

    // `npm run dev` serves the project.
    let mut command = project.salon.command("npm");
    command.args(["run", "--silent", "dev"]).stdout(Stdio::piped()).stderr(Stdio::null()).stdin(Stdio::null());
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut served = false;
    // Node 20 can end without having done anything.
    for _ in 0..5 {
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        served = lines.map_while(Result::ok).any(|line| line.starts_with("{\"port\":"));
        let mut kill = std::process::Command::new("kill");
        run(kill.args(["-TERM", "--", &format!("-{}", child.id())]), Duration::from_secs(10));
        child.wait().unwrap();
        if served {
            break;
        }
    }
    assert!(served, "npm run dev printed no port");
}

#[test]
fn data_is_backfilled() {
    let project = Project::new();
    project.salon.create_schema();
    let server = project.salon.serve();
    let api = server.admin();
    for number in 0..3 {
        let email = format!("customer{number}@example.com");
        let data = json!({ "name": format!("Customer {number}"), "email": email, "password": "a-long-password" });
        api.create("customers", &data);
    }
    let mut shown = project.sh("npm run sync backfill customers transform-user-data.js -- --dry-run");
    assert!(shown.stdout.contains("lastLogin: null → \""), "{}", shown.text());
    assert!(api.all("customers").iter().all(|customer| customer["lastLogin"].is_null()));
    project.ok("npm run sync backfill customers transform-user-data.js");
    let filled = json!({ "notifications": true, "theme": "light" });
    let customers = api.all("customers");
    assert!(customers.iter().all(|one| one["lastLogin"].is_string() && one["preferences"] == filled), "{customers:?}");
    shown = project.sh("npm run sync backfill customers transform-user-data.js");
    assert!(shown.stdout.contains("0 changed, 3 unchanged"), "{}", shown.text());

    // The default values of the config.
    project.salon.write("src/backfills/users.js", "export const transform = (doc) => doc\n");
    assert!(project.ok("npm run sync:backfill users").contains("users: 0 changed, 1 unchanged"));
}

#[test]
fn affected_collections_are_backfilled() {
    let project = Project::new();
    project.ok("npm run sync:migrate first && npm run db:migrate");
    let field = "    { name: 'loyal', type: 'checkbox', defaultValue: true },\n    { name: 'tags',";
    project.salon.edit("src/collections/Customers.ts", "    { name: 'tags',", field);
    project.ok("npm run sync:migrate loyal && npm run db:migrate");
    let told = project.ok("npm run sync:backfill affected-collections");
    assert!(told.contains("affected by") && told.contains("customers: 0 changed"), "{told}");
    assert!(!told.contains("services"), "{told}");
}

#[test]
fn the_custom_migration_of_the_guide_runs() {
    let project = Project::new();
    project.ok("npm run sync:migrate first && npm run db:migrate");

    let server = project.salon.serve();
    let api = server.admin();
    // Without down, as in the guide; after the first in order of names.
    project.salon.write(
        "src/migrations/99991231_000000_add_user_preferences.ts",
        "// src/migrations/001-add-user-preferences.ts\n\
         import { MigrateUpArgs } from '@payloadcms/db-sqlite'\n\n\
         export async function up({ payload }: MigrateUpArgs): Promise<void> {\n  // Custom migration logic\n  \
         const users = await payload.find({ collection: 'users' })\n\n  for (const user of users.docs) {\n    \
         await payload.update({\n      collection: 'users',\n      id: user.id,\n      data: {\n        \
         preferences: { theme: 'light', notifications: true }\n      }\n    })\n  }\n}\n",
    );
    let told = project.ok("npm run db:migrate");
    assert!(told.contains("migrated 99991231_000000_add_user_preferences"), "{told}");
    for user in api.all("users") {
        assert_eq!(user["preferences"], json!({ "notifications": true, "theme": "light" }));
    }
}

#[test]
fn environments_are_brought_over() {
    let (source, target) = (Project::new(), Project::new());
    source.salon.create_schema();
    target.salon.create_schema();
    let (from, to) = std::thread::scope(|scope| {
        let from = scope.spawn(|| source.salon.serve());
        let to = target.salon.serve();
        (from.join().unwrap(), to)
    });
    let (read, write) = (from.admin(), to.admin());
    read.create("services", &json!({ "name": "Cut", "price": 20 }));
    read.create("stylists", &json!({ "name": "Ana" }));
    let keys = [("SYNC_SOURCE_API_KEY", read.key()), ("SYNC_TARGET_API_KEY", write.key())];

    let line = format!("npm run sync environments {} {} services,stylists", from.url(), to.url());
    let output = source.sh_with(&line, &keys);
    assert_eq!(output.code, Some(0), "{}", output.text());
    assert_eq!(write.all("services").len(), 1);
    assert_eq!(write.all("stylists").len(), 1);
    let line = format!("npm run sync:environments {} {} critical-data", from.url(), to.url());
    let again = source.sh_with(&line, &keys);
    assert!(again.stdout.contains("0 created, 0 changed"), "{}", again.text());
    let line = format!("npm run sync:environments {} {} all-collections", from.url(), to.url());
    assert_eq!(source.sh_with(&line, &keys).code, Some(0));

    // The guide's hook, from TypeScript.
    read.create("services", &json!({ "name": "Shave", "price": 12 }));
    source.salon.write(
        "deploy.ts",
        "import { postDeploySync } from './src/hooks/post-deploy-sync'\n\
         postDeploySync().then(() => console.log('deployed'))\n",
    );
    let mut environment = keys.to_vec();
    let (staging, production) = (from.url(), to.url());
    environment.extend([("STAGING_URL", staging.as_str()), ("PRODUCTION_URL", production.as_str())]);
    let names: Vec<(String, String)> = environment.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
    let deployed = (0..5).any(|_| {
        let pairs: Vec<(&str, &str)> = names.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        source.sh_with("tsx deploy.ts", &pairs).stdout.contains("deployed")
    });
    assert!(deployed);
    assert_eq!(write.all("services").len(), 2);
}

#[test]
fn environments_say_what_is_missing() {
    let project = Project::new();
    let line = "npm run sync:environments https://staging.modernmen.com https://modernmen.com \
                users,customers,appointments";
    let output = project.sh(line);
    assert_eq!(output.code, Some(1), "{}", output.text());
    assert!(output.stderr.contains("SYNC_SOURCE_API_KEY"), "{}", output.text());

    // npm takes `--help` for itself, as the documentation says; two dashes reach the program.
    let own = project.sh("npm run sync environments --help");
    assert_eq!(own.code, Some(0));
    assert!(!own.stdout.contains("SYNC_SOURCE_API_KEY"), "{}", own.text());
    assert!(project.ok("npm run sync environments -- --help").contains("SYNC_SOURCE_API_KEY"));
}

#[test]
fn the_settings_check_themselves() {
    let project = Project::new();
    let check = |expected: &str, code: i32| {
        // Node 20 can end without having done anything.
        let outputs: Vec<_> = (0..5).map(|_| project.sh("tsx src/config/sync-config.ts")).collect();
        let done = outputs.iter().find(|output| output.stdout.contains(expected));
        let done = done.unwrap_or_else(|| panic!("{}", outputs[0].text()));
        assert_eq!(done.code, Some(code), "{}", done.text());
    };
    check("src/config/sync-config.ts is right.", 0);
    project.salon.edit("src/config/sync-config.ts", "autoRun: false", "autorun: false");
    check("src/config/sync-config.ts:21:5: error: `migrations.autorun` is not a setting", 1);
}
