//! `payload-sync build`: what production needs of the project in one file, and a production that has nothing else.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use payload_sync_database::{ConnectOptions, Database, DatabaseUrl, Rows, SqlValue};
use payload_sync_testkit::{Output, Postgres, Salon, run};
use tempfile::TempDir;

/// A migration with code whose result shows that hooks ran: the slug and the end are made by them.
const CODE: &str = r"import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-ADAPTER'

import { NAMES } from '../lib/names'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  const cut = await payload.create({ collection: 'services', req, data: { name: NAMES[0], price: 20.5, duration: 45 } })
  const sam = await payload.create({ collection: 'stylists', req, data: { name: 'Sam', email: 'sam@example.com', services: [cut.id] } })
  const carol = await payload.create({ collection: 'customers', req, data: { email: 'carol@example.com', password: 'pw of carol', name: 'Carol', firstName: 'Carol', lastName: 'C' } })
  await payload.create({ collection: 'appointments', req, data: { customer: carol.id, stylist: sam.id, services: [cut.id], date: '2026-05-05T10:00:00.000Z' } })
  const draft = await payload.create({ collection: 'pages', req, draft: true, data: { title: 'Home', slug: 'home' } })
  await payload.update({ collection: 'pages', id: draft.id, req, data: { _status: 'published', title: 'Welcome' } })
  await db.RUN(sql`UPDATE services SET duration = ${50} WHERE slug = ${cut.slug}`)
}

export async function down({ payload, req }: MigrateDownArgs): Promise<void> {
  for (const collection of ['appointments', 'customers', 'pages', 'stylists', 'services'] as const) {
    await payload.delete({ collection, req, where: { id: { exists: true } } })
  }
}
";

const SECRET: &str = "a-secret-that-is-nowhere-in-the-source";

/// A folder as an image has it: the migrations, the build, and next to no environment. No `node` is on the path.
struct Image {
    dir: TempDir,
    url: String,
}

impl Image {
    fn of(salon: &Salon, url: &str) -> Self {
        let image = Self { dir: tempfile::tempdir().unwrap(), url: url.to_owned() };
        fs::create_dir(image.path("migrations")).unwrap();
        for entry in fs::read_dir(salon.path().join("src/migrations")).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), image.path("migrations").join(entry.file_name())).unwrap();
        }
        fs::copy(salon.path().join("payload-sync.build"), image.path("payload-sync.build")).unwrap();
        image
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.dir.path().join(path)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(crate::project::binary());
        command.args(arguments).current_dir(self.dir.path()).env_clear().env("DATABASE_URL", &self.url);
        command.env("NODE_ENV", "production").env("HOME", self.dir.path()).env("PAYLOAD_SECRET", SECRET);
        run(&mut command, Duration::from_secs(120))
    }

    fn rows(&self, sql: &str) -> Vec<String> {
        self.query(sql).rows.iter().map(|row| format!("{row:?}")).collect()
    }

    fn query(&self, sql: &str) -> Rows {
        let url = DatabaseUrl::parse(&self.url).unwrap().resolve(self.dir.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut database = Database::connect(&url, &ConnectOptions::default()).await.unwrap();
            database.query(sql, &[]).await.unwrap_or_else(|error| panic!("{sql}: {error}"))
        })
    }
}

/// The salon with a migration for its tables and one with code.
fn salon(url: &str, adapter: &str) -> Salon {
    let mut salon = Salon::copy(url);
    salon.set_env("PAYLOAD_SECRET", SECRET);
    payload_sync(&salon, &["migrate:create", "initial"], 0);
    let call = if adapter == "sqlite" { "db.run" } else { "db.execute" };
    salon.write("src/migrations/20991231_000000_data.ts", &CODE.replace("ADAPTER", adapter).replace("db.RUN", call));
    salon.write("src/lib/names.ts", "export const NAMES = ['Größer & kürzer']\n");
    salon
}

fn payload_sync(salon: &Salon, arguments: &[&str], code: i32) -> Output {
    let mut command = salon.command(crate::project::binary());
    let output = run(command.args(arguments).env_remove("DATABASE_URL"), Duration::from_secs(120));
    assert_eq!(output.code, Some(code), "{arguments:?}: {}", output.text());
    output
}

fn migrates_with_hooks(salon: &Salon, url: &str) -> Image {
    let output = payload_sync(salon, &["build"], 0);
    assert!(output.stdout.starts_with("wrote payload-sync.build: "), "{}", output.text());
    let bytes = fs::read(salon.path().join("payload-sync.build")).unwrap();
    for secret in [SECRET, url, &salon.path().display().to_string(), env!("CARGO_MANIFEST_DIR")] {
        let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found || url.starts_with("file:") && secret == url, "{secret} is in the build");
    }

    let image = Image::of(salon, url);
    let output = image.run(&["migrate", "-v"]);
    assert_eq!(output.code, Some(0), "{}", output.text());
    assert!(output.stderr.contains("from payload-sync.build: hooks run"), "{}", output.text());
    assert!(image.rows("SELECT slug, duration FROM services")[0].contains("gro-er-kurzer"));
    // An appointment ends when its services are done, which a hook of the collection knows.
    assert!(image.rows("SELECT ends_at FROM appointments")[0].contains("10:45:00"));
    assert!(image.rows("SELECT title FROM pages_locales")[0].contains("Welcome"));
    assert_eq!(image.run(&["migrate:status", "--check"]).code, Some(0));
    let found = image.run(&["documents", "count", "services"]);
    assert!(found.code == Some(0) && found.stdout.contains("\"totalDocs\": 1"), "{}", found.text());
    // A transform is lent the same Payload, and it does single operations.
    let transform = "export async function transform(doc, { payload }) {\n  \
                     const { totalDocs } = await payload.count({ collection: 'appointments' })\n  \
                     return { ...doc, description: `${totalDocs} booked` }\n}\n";
    fs::write(image.path("fix.ts"), transform).unwrap();
    let filled = image.run(&["backfill", "services", "fix.ts", "-v"]);
    assert_eq!(filled.code, Some(0), "{}", filled.text());
    assert!(filled.stderr.contains("from payload-sync.build: hooks run"), "{}", filled.text());
    let shown = image.run(&["documents", "find", "services", "--hooks"]);
    assert!(shown.code == Some(0) && shown.stdout.contains("\"description\": \"1 booked\""), "{}", shown.text());
    let down = image.run(&["migrate:down", "--steps", "1"]);
    assert_eq!(down.code, Some(0), "{}", down.text());
    assert!(image.rows("SELECT id FROM appointments").is_empty());
    image
}

fn refuses_what_it_cannot_trust(image: &Image) {
    let file = image.path("payload-sync.build");
    let whole = fs::read(&file).unwrap();
    let mut changed = whole.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    fs::write(&file, changed).unwrap();
    let output = image.run(&["migrate"]);
    assert_eq!(output.code, Some(1));
    let name = file.canonicalize().unwrap();
    assert_eq!(
        output.stderr,
        format!(
            "error: the build file {} cannot be used\ncaused by: it is damaged: its checksum does not hold\nhint: with \
             this payload-sync, where the project's packages are installed: payload-sync build\n",
            name.display()
        )
    );
    fs::write(&file, whole).unwrap();
    let code = "import { nothing } from 'a-package-that-nobody-has'\n\
                export async function up({ payload }) { await payload.count({ collection: nothing }) }\n";
    fs::write(image.path("migrations/20991232_000000_more.ts"), code).unwrap();
    let output = image.run(&["migrate"]);
    assert_eq!(output.code, Some(1), "{}", output.text());
    assert!(output.stderr.contains("'a-package-that-nobody-has'"), "{}", output.text());
    assert!(output.stderr.contains("is not in payload-sync.build"), "{}", output.text());
    assert!(output.stderr.contains("run `payload-sync build` again"), "{}", output.text());
}

#[test]
fn migrations_with_code_and_hooks_need_the_build_file_alone_on_sqlite() {
    let salon = salon("file:./prod.db", "sqlite");
    let image = migrates_with_hooks(&salon, "file:./prod.db");
    refuses_what_it_cannot_trust(&image);
    knows_when_it_is_stale(&salon);
    holds_no_secret(&salon);
}

#[test]
fn migrations_with_code_and_hooks_need_the_build_file_alone_on_postgres() {
    let database = Postgres::shared().database();
    let salon = salon(database.url(), "postgres");
    migrates_with_hooks(&salon, database.url());
}

fn knows_when_it_is_stale(salon: &Salon) {
    let check = |code| payload_sync(salon, &["build", "--check"], code).stdout;
    assert!(check(0).starts_with("payload-sync.build is up to date: "));
    assert!(
        payload_sync(salon, &["build"], 0).stdout.contains("is up to date"),
        "the same project gives the same bytes"
    );
    salon.edit("src/hooks/appointment-end.ts", "?? 30", "?? 35");
    assert_eq!(
        check(3),
        "payload-sync.build is stale:\n  src/hooks/appointment-end.ts (changed)\n\nNext: payload-sync build\n"
    );
    let json: serde_json::Value =
        serde_json::from_str(&payload_sync(salon, &["build", "--check", "--json"], 3).stdout).unwrap();
    assert_eq!(json["result"]["state"], "stale");
    let missing = payload_sync(salon, &["build", "--check", "--out", "dist/app.build"], 3).stdout;
    assert_eq!(missing, "dist/app.build is not there.\n\nNext: payload-sync build\n");
    salon.write("notes.txt", "mine");
    let refused = payload_sync(salon, &["build", "--out", "notes.txt"], 4);
    assert!(
        refused.stderr.contains("notes.txt is there and is no build file: it is not overwritten"),
        "{}",
        refused.text()
    );
    assert_eq!(salon.read("notes.txt"), "mine");
    let model = payload_sync(salon, &["build", "--model-only", "--out", "model.build"], 0).stdout;
    assert!(model.starts_with("wrote model.build: the project model, 0."), "{model}");
    assert!(Path::new(&salon.path().join("model.build")).is_file());
}

fn holds_no_secret(salon: &Salon) {
    salon.edit("src/payload.config.ts", "process.env.PAYLOAD_SECRET || ''", &format!("'{SECRET}'"));
    let refused = payload_sync(salon, &["build", "--out", "other.build"], 1);
    let message = "error: The value of PAYLOAD_SECRET is written in src/payload.config.ts, and would be in the build\n";
    assert!(refused.stderr.starts_with(message), "{}", refused.text());
    assert!(!refused.text().contains(SECRET));
    assert!(!salon.path().join("other.build").exists());
}

/// The guide's own script, to the letter. Its import is of types only, so it is for either database.
const GUIDE: &str = r"// src/migrations/001-add-user-preferences.ts
import { MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  // Custom migration logic
  const users = await payload.find({ collection: 'users' })

  for (const user of users.docs) {
    await payload.update({
      collection: 'users',
      id: user.id,
      data: {
        preferences: { theme: 'light', notifications: true }
      }
    })
  }
}
";

/// `payload-sync` with these arguments, in a place of its own.
type Running<'a> = dyn Fn(&[&str]) -> Output + 'a;

/// As its reader has it: the tables are migrated and filled, then the script comes, under the name that it has there.
/// In the project where Payload is installed, in an image with a build, and in one with a project model only.
fn the_guides_script_runs_everywhere(urls: [&str; 3]) {
    let mut salon = Salon::copy(urls[0]);
    salon.set_env("PAYLOAD_SECRET", SECRET);
    payload_sync(&salon, &["migrate:create", "initial"], 0);
    payload_sync(&salon, &["build"], 0);
    let built = Image::of(&salon, urls[1]);
    payload_sync(&salon, &["build", "--model-only"], 0);
    let native = Image::of(&salon, urls[2]);
    assert!([&built, &native].iter().all(|image| !image.path("node_modules").exists()));
    let installed = |arguments: &[&str]| {
        let mut command = salon.command(crate::project::binary());
        run(command.args(arguments), Duration::from_secs(120))
    };
    let file = salon.path().join("prod.db").display().to_string();
    let own_url = if urls[0].starts_with("file:") { format!("file:{file}") } else { urls[0].to_owned() };
    let own = Image { dir: TempDir::new().unwrap(), url: own_url };
    let users: Vec<String> = (10..22)
        .map(|at| {
            let time = format!("2026-01-{at}T00:00:00.000Z");
            format!("('u{at}@example.com', 'editor', '{time}', '{time}')")
        })
        .collect();
    let users = format!("INSERT INTO users (email, role, created_at, updated_at) VALUES {}", users.join(", "));
    let name = "001-add-user-preferences";
    salon.write(&format!("src/migrations/{name}.ts"), GUIDE);
    for image in [&built, &native] {
        fs::write(image.path(&format!("migrations/{name}.ts")), GUIDE).unwrap();
    }
    let in_built = |arguments: &[&str]| built.run(arguments);
    let in_native = |arguments: &[&str]| native.run(arguments);
    let ways: [(&str, &Image, &Running<'_>); 3] = [
        ("is the project's installed Payload", &own, &installed),
        ("from payload-sync.build: hooks run", &built, &in_built),
        ("reads and writes documents by itself", &native, &in_native),
    ];
    for (way, image, run) in ways {
        // Its name comes before all others: in an empty database it would run before the tables are made.
        let early = run(&["migrate"]);
        assert_eq!(early.code, Some(1), "{way}: {}", early.text());
        assert!(
            early.stderr.contains("`001-add-user-preferences` failed and was taken back"),
            "{way}: {}",
            early.text()
        );
        assert!(image.rows(ALL_TABLES[usize::from(!image.url.starts_with("file:"))]).is_empty(), "{way}");
    }
    for image in [&built, &native] {
        fs::remove_file(image.path(&format!("migrations/{name}.ts"))).unwrap();
    }
    fs::remove_file(salon.path().join(format!("src/migrations/{name}.ts"))).unwrap();
    for (way, image, run) in ways {
        let first = run(&["migrate"]);
        assert_eq!(first.code, Some(0), "{way}: {}", first.text());
        image.rows(&users);
    }
    salon.write(&format!("src/migrations/{name}.ts"), GUIDE);
    for image in [&built, &native] {
        fs::write(image.path(&format!("migrations/{name}.ts")), GUIDE).unwrap();
    }
    for (way, image, run) in ways {
        let refused = run(&["migrate"]);
        assert_eq!(refused.code, Some(4), "{way}: {}", refused.text());
        let late = "error: `001-add-user-preferences` is not applied, and a later migration is\n";
        assert!(refused.stderr.starts_with(late), "{way}: {}", refused.text());
        assert!(refused.stderr.contains("--allow-out-of-order"), "{way}: {}", refused.text());
        let output = run(&["migrate", "-v", "--allow-out-of-order"]);
        assert_eq!(output.code, Some(0), "{way}: {}", output.text());
        assert!(output.stderr.contains(way), "{way}: {}", output.text());
        let trap = "payload.find({ collection: 'users' }) gave 10 of 12 documents: without `limit: 0` or `pagination: \
                    false` it gives the first page only";
        assert!(output.stderr.contains(trap), "{way}: {}", output.text());
        let changed = "SELECT email FROM users WHERE preferences_theme = 'light' AND preferences_notifications = TRUE \
                       AND updated_at > '2026-02-01' ORDER BY email";
        let rows = image.rows(changed);
        assert_eq!(rows.len(), 10, "{way}: {rows:?}\n{}", output.text());
        // The newest first: the two oldest are not on the page.
        assert!(rows[0].contains("u12@example.com"), "{way}: {rows:?}");
        let recorded = format!("SELECT name FROM payload_migrations WHERE name = '{name}'");
        assert_eq!(image.rows(&recorded).len(), 1, "{way}");
    }
}

#[test]
fn the_guides_script_runs_installed_built_and_natively_on_sqlite() {
    the_guides_script_runs_everywhere(["file:./prod.db"; 3]);
}

#[test]
fn the_guides_script_runs_installed_built_and_natively_on_postgres() {
    let databases = [(); 3].map(|()| Postgres::shared().database());
    the_guides_script_runs_everywhere(databases.each_ref().map(|database| database.url()));
}

/// Without a build file there is no model of the project, and so no documents; SQL goes on as ever.
fn without_a_model(url: &str, adapter: &str) {
    let image = Image { dir: TempDir::new().unwrap(), url: url.to_owned() };
    fs::create_dir(image.path("migrations")).unwrap();
    let all = if adapter == "sqlite" { "db.all(" } else { "db.execute(" };
    let write = |name: &str, body: &str| {
        let text = format!(
            "import {{ type MigrateUpArgs, sql }} from '@payloadcms/db-{adapter}'\n\n\
             export async function up({{ db, payload }}: MigrateUpArgs): Promise<void> {{\n{body}}}\n"
        );
        fs::write(image.path(&format!("migrations/{name}.ts")), text).unwrap();
    };
    let key = if adapter == "sqlite" { "integer PRIMARY KEY NOT NULL" } else { "serial PRIMARY KEY" };
    write(
        "20260101_000000_tables",
        &format!(
            "  for (const name of ['payload_migrations', 'users']) {{\n    await {all}sql`CREATE TABLE ${{sql.identifier(name)}} \
             (id {key}, name varchar, batch numeric, updated_at timestamp, created_at timestamp)`)\n  }}\n"
        ),
    );
    for (operation, line) in [
        ("payload.find", "await payload.find({ collection: 'users' })"),
        ("payload.update", "await payload.update({ collection: 'users', id: 1, data: { name: 'x' } })"),
        ("payload.db.updateOne", "await payload.db.updateOne({ collection: 'users' })"),
    ] {
        write(
            "20260102_000000_documents",
            &format!("  await {all}sql`INSERT INTO users (name) VALUES ('x')`)\n  {line}\n"),
        );
        let output = image.run(&["migrate"]);
        assert_eq!(output.code, Some(1), "{}", output.text());
        let told = format!(
            "warning: 20260102_000000_documents: no Payload is installed here and no build file has its code, nor a project \
             model: `db` and `sql` work, and operations of `payload` do not\n\
             error: `20260102_000000_documents` failed and was taken back: {operation} needs the project's Payload, and no \
             Payload is installed here and no build file has its code\n  at migrations/20260102_000000_documents.ts:5:"
        );
        assert!(output.stderr.contains(&told), "{}", output.text());
        let hint =
            "hint: payload-sync build, where the packages are installed, and put the file beside the migrations\n";
        assert!(output.stderr.ends_with(hint), "{}", output.text());
        let json: serde_json::Value = serde_json::from_str(&image.run(&["migrate", "--json"]).stdout).unwrap();
        assert_eq!(json["error"]["code"], "migration-code-failed");
        // The first is applied, and nothing of the second is left.
        assert!(image.rows("SELECT id FROM users").is_empty());
        assert_eq!(image.rows("SELECT name FROM payload_migrations").len(), 1);
    }
}

#[test]
fn documents_without_a_model_are_an_error_that_says_what_is_missing() {
    without_a_model("file:./prod.db", "sqlite");
    let database = Postgres::shared().database();
    without_a_model(database.url(), "postgres");
}

/// Of SQLite, of PostgreSQL.
const ALL_TABLES: [&str; 2] = [
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'",
    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
];

/// Operations on documents that hooks of the salon have no say in, and a few that they have.
const DOCUMENTS: &str = r"import { type MigrateUpArgs, sql } from '@payloadcms/db-ADAPTER'

const told = (error: any) => `${error.name} ${error.status} ${JSON.stringify(error.data?.errors?.map((one: any) => [one.path, one.message]))}`

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  const ada = await payload.create({ collection: 'users', req, data: { email: 'Ada@Example.com', password: 'correct horse', name: `Ada O'Brien`, role: 'admin' } })
  await payload.create({ collection: 'users', data: { email: 'ada@example.com', password: 'correct horse', role: 'editor' } }).catch((error) => payload.logger.info(told(error)))
  await payload.findByID({ collection: 'users', id: 4711 }).catch((error) => payload.logger.info(told(error)))
  payload.logger.info(String(await payload.findByID({ collection: 'users', id: 4711, disableErrors: true })))
  const cut = await payload.create({
    collection: 'services', req, data: { name: 'Cut', slug: 'cut', price: 20.5, duration: 45, addOns: [{ name: 'Wash', price: 5 }, { name: 'Tea', price: 0 }] },
  })
  await payload.update({ collection: 'services', id: cut.id, locale: 'es', req, data: { name: 'Corte', addOns: cut.addOns!.map((one, i) => ({ ...one, name: `es ${i}` })) } })
  const more = await payload.create({ collection: 'services', req, data: { name: 'Colour', slug: 'colour', price: 60 } })
  const sam = await payload.create({ collection: 'stylists', req, data: { name: 'Sam', slug: 'sam', email: 'sam@example.com', services: [cut.id, more.id] } })
  const carol = await payload.create({ collection: 'customers', req, data: { email: 'carol@example.com', password: 'pw of carol', name: 'Carol', firstName: 'Carol', lastName: 'C' } })
  await payload.create({
    collection: 'appointments', req,
    data: { customer: carol.id, stylist: sam.id, services: [cut.id], date: '2026-05-05T10:00:00.000Z', endsAt: '2026-05-05T10:45:00.000Z', source: { relationTo: 'users', value: ada.id } },
  })
  await payload.updateGlobal({ slug: 'settings', req, data: { salonName: 'The Salon' } })
  const { docs, totalDocs } = await payload.find({ collection: 'services', req, locale: 'es', depth: 0, sort: 'price', where: { 'addOns.name': { equals: 'es 1' } } })
  payload.logger.info(`${totalDocs} ${docs[0].name} ${docs[0].addOns!.map((one) => one.name)} ${docs[0].price}`)
  await payload.update({ collection: 'services', req, where: { slug: { equals: 'colour' } }, data: { price: 61 } })
  const { totalDocs: left } = await payload.count({ collection: 'services', where: { price: { greater_than: 60 } } })
  const { rows } = { rows: await db.ALL(sql`SELECT email FROM users WHERE email = ${ada.email}`) }
  payload.logger.info(`${left} ${rows[0].email} ${(await payload.findGlobal({ slug: 'settings' })).salonName}`)
  await payload.delete({ collection: 'services', id: more.id, req })
  await payload.delete({ collection: 'customers', where: { email: { equals: 'nobody@example.com' } }, req })
}
";

/// The tables that only hooks write in this script: the search plugin's.
const OF_HOOKS: &[&str] = &["search", "search_locales", "search_rels"];

fn native_and_real_are_alike(salon: &Salon, urls: [&str; 2], adapter: &str) {
    let all = if adapter == "sqlite" { "db.all(" } else { "(async (query) => (await db.execute(query)).rows)(" };
    let source = DOCUMENTS.replace("ADAPTER", adapter).replace("db.ALL(", all);
    salon.write("src/migrations/20991231_000000_data.ts", &source);
    payload_sync(salon, &["build"], 0);
    let real = Image::of(salon, urls[0]);
    payload_sync(salon, &["build", "--model-only"], 0);
    let native = Image::of(salon, urls[1]);
    let (with, without) = (real.run(&["migrate", "-v"]), native.run(&["migrate", "-v"]));
    let lines = |output: &Output| -> Vec<String> {
        assert_eq!(output.code, Some(0), "{}", output.text());
        let told = output.stderr.lines().filter_map(|line| line.strip_prefix("20991231_000000_data: "));
        told.filter(|line| !line.contains("`payload`")).map(str::to_owned).collect()
    };
    assert_eq!(lines(&with), lines(&without));
    assert_eq!(lines(&with).len(), 5, "{}", with.text());
    let (with, without) = (real.contents(), native.contents());
    for (table, rows) in &with {
        if OF_HOOKS.contains(&table.as_str()) {
            assert!(without[table].is_empty(), "{table}");
        } else {
            assert_eq!(rows, &without[table], "{table}");
        }
    }
    assert!(!with["search"].is_empty() && !with["services_add_ons_locales"].is_empty());
}

#[test]
fn native_documents_write_what_the_real_payload_writes_on_sqlite() {
    let mut salon = Salon::copy("file:./prod.db");
    salon.set_env("PAYLOAD_SECRET", SECRET);
    payload_sync(&salon, &["migrate:create", "initial"], 0);
    native_and_real_are_alike(&salon, ["file:./prod.db"; 2], "sqlite");
}

#[test]
fn native_documents_write_what_the_real_payload_writes_on_postgres() {
    let [one, two] = [(); 2].map(|()| Postgres::shared().database());
    let mut salon = Salon::copy(one.url());
    salon.set_env("PAYLOAD_SECRET", SECRET);
    payload_sync(&salon, &["migrate:create", "initial"], 0);
    native_and_real_are_alike(&salon, [one.url(), two.url()], "postgres");
}

impl Image {
    /// Every table's rows, without times, random ids and what passwords are kept as.
    fn contents(&self) -> BTreeMap<String, Vec<String>> {
        let names = ALL_TABLES[usize::from(!self.url.starts_with("file:"))];
        let mut contents = BTreeMap::new();
        for name in self.query(names).rows {
            let [SqlValue::Text(name)] = name.as_slice() else { panic!("{name:?}") };
            let Rows { columns, rows, .. } = self.query(&format!("SELECT * FROM \"{name}\""));
            // Payload writes these rows anew with each change, so their numbers say how often.
            let numbered = ["_locales", "_rels", "_texts"].iter().any(|end| name.ends_with(end));
            let shown = |row: &Vec<SqlValue>| -> String {
                let cells = columns.iter().zip(row).filter(|(column, _)| !(numbered && column.name == "id"));
                cells.map(|(column, value)| format!("{} = {}; ", column.name, masked(value))).collect()
            };
            let mut rows: Vec<String> = rows.iter().map(shown).collect();
            rows.sort();
            contents.insert(name.clone(), rows);
        }
        contents
    }
}

fn masked(value: &SqlValue) -> String {
    match value {
        SqlValue::Text(text) if text.starts_with("20") && text.len() > 18 && !text.starts_with("2026-05-05") => {
            "a time".to_owned()
        }
        SqlValue::Text(text) if text.len() >= 24 && text.chars().all(|char| char.is_ascii_hexdigit()) => {
            "random".to_owned()
        }
        SqlValue::Text(text) if text.starts_with("pbkdf2-") => "a hash".to_owned(),
        value => format!("{value:?}"),
    }
}
