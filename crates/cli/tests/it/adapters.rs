//! Every database adapter and its options, from the model to a clean status.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use payload_sync_testkit::{Postgres, adapters, node_options};
use serde_json::Value;

use crate::support::{Run, Sandbox};

/// A project of these files with the packages of another one.
fn project(packages: &Path, files: &[(&str, &str)], env: &str) -> Sandbox {
    let sandbox = Sandbox::new(files);
    sandbox.write("package.json", r#"{ "type": "module" }"#);
    // Payload's own command line wants one.
    sandbox.write("tsconfig.json", r#"{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" } }"#);
    sandbox.write(".env", &format!("PAYLOAD_SECRET=word-of-the-tests\n{env}"));
    symlink(packages.join("node_modules").canonicalize().unwrap(), sandbox.path("node_modules")).unwrap();
    sandbox
}

fn example(config: &str, env: &str) -> Sandbox {
    let packages = adapters();
    let text = fs::read_to_string(packages.join(config)).unwrap();
    project(&packages, &[("payload.config.ts", &text)], env)
}

fn salon() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon")
}

fn ok(sandbox: &Sandbox, line: &str) -> Run {
    let run = sandbox.run(&line.split(' ').collect::<Vec<_>>());
    assert_eq!(run.code, 0, "{line}\n{run}");
    run
}

fn result(sandbox: &Sandbox, line: &str) -> Value {
    ok(sandbox, &format!("{line} --json")).json()["result"].take()
}

/// Runs the project's own Payload until it has done its work: now and then it does nothing and says nothing.
fn payload(sandbox: &Sandbox, arguments: &[&str], done: impl Fn() -> bool) {
    let mut printed = String::new();
    for _ in 0..8 {
        let mut command = sandbox.command(Path::new("node"));
        command.arg("node_modules/payload/bin.js").args(arguments).env("NODE_OPTIONS", node_options());
        let output = command.output().unwrap();
        if done() {
            return;
        }
        printed = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    }
    panic!("payload {} did nothing: {printed}", arguments.join(" "));
}

/// The migrations, with the name of the one that is there as `<name>`.
fn migrations(sandbox: &Sandbox) -> Vec<(String, String)> {
    let mut names: Vec<String> = fs::read_dir(sandbox.path("migrations"))
        .map(|entries| entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect())
        .unwrap_or_default();
    names.sort();
    let base = names.iter().find_map(|name| name.strip_suffix(".ts")).unwrap_or_default().to_owned();
    let text =
        |name: &String| fs::read_to_string(sandbox.path("migrations").join(name)).unwrap().replace(&base, "<name>");
    names.iter().map(|name| (name.replace(&base, "<name>"), text(name))).collect()
}

/// A project on MongoDB, whose server nobody answers for, with collections as the salon has them: without drafts.
pub(crate) fn mongodb_without_drafts() -> Sandbox {
    let packages = adapters();
    let text = fs::read_to_string(packages.join("mongodb.config.ts")).unwrap();
    let config = text.replace("versions: { drafts: true },", "");
    assert_ne!(config, text);
    project(&packages, &[("payload.config.ts", &config)], MONGODB)
}

const MONGODB: &str = "DATABASE_URI=mongodb://me:secret-word@127.0.0.1:27017/salon?retryWrites=true\n";

#[test]
fn mongodb_projects_have_files_types_and_a_status() {
    let ours = example("mongodb.config.ts", MONGODB);
    let info = ok(&ours, "info --json");
    assert!(!info.to_string().contains("secret-word"), "{info}");
    assert_eq!(info.json()["result"]["dialect"], "mongodb");
    assert_eq!(info.json()["result"]["database"], "127.0.0.1:27017/salon");

    ok(&ours, "migrate:create seed the services");
    let types = ok(&ours, "generate:types");
    assert!(types.stdout.contains("payload-types.ts"), "{types}");
    ok(&ours, "generate:types --check");
    let status = result(&ours, "status --check");
    assert_eq!(status["dialect"], "mongodb");
    assert_eq!(status["unknown"], serde_json::json!(["20261122_100000_seed_the_services"]));
    assert_eq!(status["types"]["state"], "current");
    let text = ok(&ours, "status");
    assert!(text.stdout.contains("npx payload migrate:status") && !text.stdout.contains("secret-word"), "{text}");
    assert_eq!(result(&ours, "migrate:create nothing --skip-empty")["name"], Value::Null);
    let dry = result(&ours, "migrate:create more --dry-run");
    assert_eq!(dry["name"], "20261122_100000_more");

    // The real Payload writes the same.
    let theirs = example("mongodb.config.ts", MONGODB);
    theirs.write("migrations/.keep", "");
    payload(&theirs, &["migrate:create", "seed the services"], || migrations(&theirs).len() > 2);
    fs::remove_file(theirs.path("migrations/.keep")).unwrap();
    assert_eq!(migrations(&ours), migrations(&theirs));
    payload(&theirs, &["generate:types"], || theirs.path("payload-types.ts").exists());
    let read = |sandbox: &Sandbox| fs::read_to_string(sandbox.path("payload-types.ts")).unwrap();
    assert_eq!(read(&ours), read(&theirs));
}

#[test]
fn what_mongodb_cannot_do_says_what_does_it() {
    let mongodb = example("mongodb.config.ts", MONGODB);
    mongodb
        .write("sync-config.ts", "export const syncConfig = { migrations: { autoGenerate: true, autoRun: true } }\n");
    for line in
        ["migrate", "migrate:status", "migrate:down", "migrate:reset", "push", "drizzle", "schema", "backfill services"]
    {
        let run = mongodb.run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(run.code, 1, "{line}\n{run}");
        assert!(run.stderr.contains("MongoDB") && run.stderr.contains("npx payload migrate"), "{line}\n{run}");
    }
    assert!(!mongodb.path("migrations").exists(), "no migration was generated for nothing");
    let created = ok(&mongodb, "migrate:create first");
    assert!(created.stderr.contains("Payload applies those of MongoDB"), "{created}");
    ok(&mongodb, "config:check");
}

#[test]
fn vercel_postgres_goes_all_the_way() {
    let server = Postgres::shared().database();
    let vercel = example("vercel.config.ts", &format!("POSTGRES_URL={}\n", server.url()));
    ok(&vercel, "migrate:create first");
    let script = fs::read_to_string(vercel.path("migrations/20261122_100000_first.ts")).unwrap();
    assert!(script.starts_with("import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-vercel-postgres'"));
    // A migration with code runs in the project's own Payload, on our connection.
    vercel.write(
        "migrations/20261122_110000_seed.ts",
        "import { MigrateUpArgs, sql } from '@payloadcms/db-vercel-postgres'\n\
         export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {\n  \
           await payload.create({ collection: 'services', data: { name: 'Cut' }, req })\n  \
           await db.execute(sql`UPDATE services SET price = 20`)\n}\n\
         export async function down(): Promise<void> {}\n",
    );
    ok(&vercel, "migrate");
    assert_eq!(server.sql("SELECT price FROM services").trim(), "20");
    ok(&vercel, "generate:types");
    ok(&vercel, "status --check");
    assert_eq!(result(&vercel, "push --dry-run")["unchanged"], true);
    let without = example("vercel.config.ts", "");
    let run = without.run(&["migrate"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("POSTGRES_URL is not set"), "{run}");
}

/// The adapter with these options; `project(…)` of the conformance corpus, on a database of this test.
fn with_options(options: &str, url: &str) -> Sandbox {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/corpus/shared");
    let hooks = fs::read_to_string(corpus.join("hooks.ts")).unwrap();
    let dialect = if url.starts_with("postgres") { "postgres" } else { "sqlite" };
    let shared = fs::read_to_string(corpus.join("project.ts")).unwrap();
    let shared = shared
        .replace("url: ':memory:'", "url: process.env.DATABASE_URL as string")
        .replace("pool: {}", "pool: { connectionString: process.env.DATABASE_URL }");
    let config = format!(
        "import {{ afterSchemaInit, beforeSchemaInit }} from './shared/hooks'\n\
         import {{ locales, project }} from './shared/project'\n\
         void [afterSchemaInit, beforeSchemaInit]\n\
         export default project({{\n\
           collections: [{{ slug: 'posts', versions: {{ drafts: true }}, fields: [\n\
             {{ name: 'title', type: 'text' }}, {{ name: 'kind', type: 'select', options: ['a', 'b'] }},\n\
             {{ name: 'about', type: 'text', localized: true }}, {{ name: 'others', type: 'relationship', relationTo: 'posts', hasMany: true }},\n\
             {{ name: 'layout', type: 'blocks', blocks: [{{ slug: 'quote', fields: [{{ name: 'text', type: 'text' }}] }}] }},\n\
           ] }}],\n\
           localization: locales,\n\
           typescript: {{ outputFile: 'payload-types.ts' }},\n\
         }}, {{ {options} }})\n"
    );
    project(
        &salon(),
        &[("payload.config.ts", &config), ("shared/hooks.ts", &hooks), ("shared/project.ts", &shared)],
        &format!("DATABASE_URL={url}\nPAYLOAD_DATABASE={dialect}\n"),
    )
}

/// model → migrate:create → migrate → push → types → status
fn goes_all_the_way(options: &str, url: &str) -> Sandbox {
    let project = with_options(options, url);
    ok(&project, "migrate:create first");
    ok(&project, "migrate");
    ok(&project, "generate:types");
    let status = project.run(&["status", "--check"]);
    assert_eq!(status.code, 0, "{options}\n{status}");
    let pushed = result(&project, "push --dry-run");
    assert_eq!(pushed["unchanged"], true, "{options}: {pushed}");
    project
}

#[test]
fn options_of_postgres_go_all_the_way() {
    let server = Postgres::shared().database();
    server
        .sql("CREATE TABLE legacy_orders (id int); CREATE SCHEMA content; CREATE TABLE content.legacy_orders (id int)");
    let names = "schemaName: 'content', localesSuffix: '_i18n', relationshipsSuffix: '_relations', \
                 versionsSuffix: '_versions', idType: 'uuid', tablesFilter: ['!legacy_*'], migrationDir: './db/migrations'";
    let project = goes_all_the_way(names, server.url());
    assert!(project.path("db/migrations/20261122_100000_first.ts").is_file());
    let tables =
        server.sql("SELECT string_agg(table_name, ' ') FROM information_schema.tables WHERE table_schema = 'content'");
    for table in ["posts_i18n", "posts_relations", "_posts_versions", "legacy_orders", "payload_migrations"] {
        assert!(tables.split_whitespace().any(|name| name == table), "{table}: {tables}");
    }

    let server = Postgres::shared().database();
    goes_all_the_way("afterSchemaInit, beforeSchemaInit, idType: 'uuidv7', allowIDOnCreate: true", server.url());
    // A check that a hook declared holds.
    let refused = server.sql(
        "INSERT INTO cities (code, country, people) SELECT 'abc', 1, 1; SELECT count(*) FROM pg_constraint WHERE conname = 'people_count'",
    );
    assert!(refused.trim().ends_with('1'), "{refused}");

    let server = Postgres::shared().database();
    let quiet = "blocksAsJSON: true, push: false, logger: true, readReplicas: ['postgres://reader:secret-word@127.0.0.1:1/x'], \
                 transactionOptions: { isolationLevel: 'serializable' }, extensions: ['plpgsql'], \
                 prodMigrations: [{ name: 'x', up: async () => {}, down: async () => {} }]";
    let project = goes_all_the_way(quiet, server.url());
    let model = ok(&project, "info --json");
    assert!(!model.to_string().contains("secret-word"), "{model}");

    // A database that is not there stays away when the adapter says so.
    let missing = server.url().replace(server.name(), "not_there_at_all");
    let project = with_options("disableCreateDatabase: true", &missing);
    ok(&project, "migrate:create first");
    let run = project.run(&["migrate"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("not_there_at_all"), "{run}");
}

#[test]
fn options_of_sqlite_go_all_the_way() {
    let names =
        "autoIncrement: true, localesSuffix: '_i18n', relationshipsSuffix: '_relations', versionsSuffix: '_versions'";
    let project = goes_all_the_way(names, "file:./data.db");
    let script = fs::read_to_string(project.path("migrations/20261122_100000_first.ts")).unwrap();
    assert!(script.contains("PRIMARY KEY AUTOINCREMENT"), "{script}");
    goes_all_the_way("afterSchemaInit, beforeSchemaInit, idType: 'uuid'", "file:./data.db");
    goes_all_the_way(
        "blocksAsJSON: true, idType: 'uuidv7', wal: true, transactionOptions: {}, push: false",
        "file:./data.db",
    );

    // In memory there is nothing to keep, and that is said.
    let memory = with_options("", ":memory:");
    ok(&memory, "migrate:create first");
    let run = ok(&memory, "migrate");
    assert!(run.stderr.contains("in memory"), "{run}");
    assert!(ok(&memory, "push --yes").stderr.contains("in memory"));
    ok(&memory, "generate:types");
}

#[test]
fn without_packages_the_error_says_how_to_get_them() {
    let config =
        "import { buildConfig } from 'payload'\nexport default buildConfig({ collections: [], secret: 'x' })\n";
    let bare =
        Sandbox::new(&[("package.json", "{}"), ("payload.config.ts", config)]).env("DATABASE_URL", "file:./a.db");
    for line in ["migrate:create x", "generate:types", "push", "drizzle", "schema", "backfill posts"] {
        let run = bare.run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(run.code, 1, "{line}\n{run}");
        assert!(run.stderr.contains("npm install payload"), "{line}\n{run}");
    }
    let status = ok(&bare, "status");
    assert!(status.stderr.contains("npm install payload"), "{status}");

    // A clone whose packages were not installed yet, whatever is imported first.
    let config = "import { sqliteAdapter } from '@payloadcms/db-sqlite'\nimport { buildConfig } from 'payload'\n\
                  export default buildConfig({ collections: [], db: sqliteAdapter({}), secret: 'x' })\n";
    let listed = r#"{ "dependencies": { "payload": "3", "@payloadcms/db-sqlite": "3" } }"#;
    for (manifest, lock, hint) in [
        (listed, "package-lock.json", "hint: npm install\n"),
        (listed, "pnpm-lock.yaml", "hint: pnpm install\n"),
        ("{}", "yarn.lock", "hint: yarn add payload @payloadcms/db-sqlite\n"),
    ] {
        let clone = Sandbox::new(&[("package.json", manifest), (lock, ""), ("payload.config.ts", config)]);
        let run = clone.run(&["generate:types"]);
        assert_eq!(run.code, 1, "{run}");
        assert!(run.stderr.contains("error: Payload is not installed: "), "{run}");
        assert!(run.stderr.contains(hint), "{run}");
    }
}
