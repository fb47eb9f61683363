//! Commands that prove, bring back and correct, through the binary: what they say and their exit codes.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use crate::project::Project;

#[test]
fn migrations_are_proven_and_mended() {
    let project = Project::new();
    let none = project.sh("payload-sync migrate:verify");
    assert_eq!(none.code, Some(3), "{}", none.text());
    assert!(none.stdout.contains("! the config has changes that no migration makes\n"), "{}", none.text());
    assert!(none.stdout.contains(" more\n  next: payload-sync migrate:create NAME\n"), "{}", none.text());
    project.ok("payload-sync migrate:create first");
    let good = project.ok("payload-sync migrate:verify");
    assert!(good.contains("1 migration verified on a database in memory, and they lead to the config."), "{good}");
    assert!(good.contains("down undoes it, and loses what is in "), "{good}");
    assert!(project.files("").iter().all(|name| !name.ends_with(".db")), "nothing touches the project's database");

    let name = project.files("src/migrations").into_iter().find(|name| name.ends_with(".json")).unwrap();
    let snapshot = project.salon.read(&format!("src/migrations/{name}"));
    project.salon.write(&format!("src/migrations/{name}"), &snapshot.replace("\"phone\"", "\"telephone\""));
    let bad = project.sh("payload-sync migrate:verify");
    assert_eq!(bad.code, Some(3), "{}", bad.text());
    assert!(bad.stdout.contains("is not what"), "{}", bad.text());
    assert!(bad.stdout.contains("    customers.telephone is missing\n"), "{}", bad.text());
    let json = project.json("payload-sync migrate:verify --json");
    assert_eq!((&json["ok"], &json["result"]["findings"][0]["code"]), (&false.into(), &"snapshot-differs".into()));

    // The same after a run: applied, and said.
    let applied = project.sh("payload-sync migrate");
    assert_eq!(applied.code, Some(3), "{}", applied.text());
    assert!(applied.stdout.contains("customers.telephone is missing"), "{}", applied.text());
    assert!(applied.stdout.contains("next: payload-sync migrate:verify"), "{}", applied.text());
    project.salon.write(&format!("src/migrations/{name}"), &snapshot);
    project.ok("payload-sync migrate:status --check");
    assert!(project.ok("payload-sync migrate:rebase").contains("The migrations are on one line."));

    let refused = project.sh("payload-sync migrate:verify --database mysql://somewhere/x");
    assert_eq!(refused.code, Some(1), "{}", refused.text());
    assert!(refused.stderr.contains("--database"), "{}", refused.text());
}

#[test]
fn the_ledger_is_corrected_only_when_somebody_says_so() {
    let project = Project::new();
    project.ok("payload-sync push && payload-sync migrate:create first");
    let asked = project.json("payload-sync migrate:baseline --json");
    assert_eq!(asked["error"]["code"], "needs-answer");
    assert_eq!(project.sh("payload-sync migrate:baseline").code, Some(4));
    assert!(project.ok("payload-sync migrate:baseline --dry-run").contains("would record "));
    let done = project.ok("payload-sync migrate:baseline --yes");
    assert!(done.contains("_first as applied\n"), "{done}");
    project.ok("payload-sync status --check || test $? = 3; payload-sync migrate:status --check");

    assert_eq!(project.sh("payload-sync migrate:resolve first").code, Some(2), "applied or not?");
    assert_eq!(project.sh("payload-sync migrate:resolve first --rolled-back").code, Some(4));
    assert!(project.ok("payload-sync migrate:resolve first --rolled-back").contains("as not applied"));
    assert_eq!(project.sh("payload-sync migrate:status --check").code, Some(3));
    let unknown = project.sh("payload-sync migrate:resolve frist --applied --yes");
    assert_eq!(unknown.code, Some(2), "{}", unknown.text());
    assert!(unknown.stderr.contains("there is no migration `frist`"), "{}", unknown.text());
    project.ok("payload-sync migrate:resolve first --applied && payload-sync migrate:status --check");
}

#[test]
fn a_backup_is_named_where_nobody_can_be_asked() {
    let project = Project::new();
    project.ok("payload-sync migrate:create first && payload-sync migrate");
    assert_eq!(project.ok("payload-sync migrate:restore --list"), "There are no backups.\n");
    let insert = "INSERT INTO customers (name, email) VALUES (1, 2)";
    project
        .salon
        .write("src/migrations/99990101_000000_rows.ts", &ONE.replace("CREATE TABLE one (id integer)", insert));
    let applied = project.ok("payload-sync migrate");
    assert!(!applied.contains("backup"), "no rows, nothing to lose: {applied}");
    project.salon.write("src/migrations/99990102_000000_one.ts", ONE);
    let applied = project.ok("payload-sync migrate");
    assert!(applied.contains("(payload-sync migrate:restore brings it back)"), "{applied}");
    let refused = project.sh("payload-sync migrate:restore --yes");
    assert_eq!(refused.code, Some(4), "{}", refused.text());
    assert!(refused.stderr.contains("the backup must be named"), "{}", refused.text());
    let list = project.json("payload-sync migrate:restore --list --json");
    let name = list["result"]["backups"][0]["name"].as_str().unwrap();
    assert_eq!(project.sh(&format!("payload-sync migrate:restore {name}")).code, Some(4));
    let restored = project.ok(&format!("payload-sync migrate:restore {name} --yes"));
    assert!(
        restored.contains("is no longer applied\n") && restored.contains("what was overwritten is in"),
        "{restored}"
    );
    assert_eq!(project.sh("payload-sync migrate:status --check").code, Some(3));
}

const ONE: &str = "import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }) {
  await db.run(sql`CREATE TABLE one (id integer);`)
}

export async function down({ db }) {
  await db.run(sql`DROP TABLE IF EXISTS one;`)
}
";

#[test]
fn the_config_is_watched_until_ctrl_c() {
    let project = Project::new();
    project.salon.edit("src/config/sync-config.ts", "autoPush: false", "autoPush: true");
    let mut command = project.salon.command(crate::project::binary());
    let mut child =
        command.arg("dev").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    // Up to the line that ends what was done.
    let mut ready = || {
        let mut text = String::new();
        for line in lines.by_ref() {
            text.push_str(&format!("{line}\n"));
            if line.trim_start().starts_with("ready (") {
                return text;
            }
        }
        panic!("it ended: {text}");
    };
    let first = ready();
    assert!(first.contains("pushed ") && first.contains("wrote src/payload-types.ts"), "{first}");

    const SERVICES: &str = "src/collections/Services.ts";
    let good = project.salon.read(SERVICES);
    project.salon.write(
        SERVICES,
        &good.replace("    { name: 'duration',", "    { name: 'note', type: 'text' },\n    { name: 'duration',"),
    );
    let changed = ready();
    assert!(changed.contains("src/collections/Services.ts changed"), "{changed}");
    assert!(changed.contains("~ table services: +note") && changed.contains("wrote src/payload-types.ts"), "{changed}");

    // An error is shown with its place, and the next change is a new try.
    project.salon.write(SERVICES, &good.replace("fields: [", "fields: [ {{"));
    let broken = ready();
    assert!(broken.contains("error: ") && broken.contains("src/collections/Services.ts:"), "{broken}");
    project.salon.write(
        SERVICES,
        &good.replace(
            "    { name: 'duration',",
            "    { name: 'note', type: 'text', index: true },\n    { name: 'duration',",
        ),
    );
    let mended = ready();
    assert!(mended.contains("+index "), "{mended}");

    let signal = format!("kill -INT {}", child.id());
    project.sh(&signal);
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(0));
}
