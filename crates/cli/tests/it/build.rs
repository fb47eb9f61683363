//! `payload-sync build`: what production needs of the project in one file, and a production that has nothing else.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
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
        let url = DatabaseUrl::parse(&self.url).unwrap().resolve(self.dir.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut database = Database::connect(&url, &ConnectOptions::default()).await.unwrap();
            let rows = database.query(sql, &[]).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
            rows.rows.iter().map(|row| format!("{row:?}")).collect()
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
