//! A folder as a production image has it: the migrations, and nothing else of the project.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_testkit::{Output, run};
use tempfile::TempDir;

/// Which database the migrations are written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Postgres,
    Sqlite,
}

pub(crate) struct Image {
    dir: TempDir,
    url: String,
}

/// Ten migrations of every kind that plain SQL can be: tables, rows, a rebuild or what runs outside of a transaction.
fn history(target: For) -> Vec<(String, Vec<&'static str>)> {
    let postgres = target == For::Postgres;
    let first = match target {
        For::Postgres => vec![
            "CREATE TABLE payload_migrations (id serial PRIMARY KEY, name varchar, batch numeric, updated_at timestamp(3) \
             with time zone DEFAULT now() NOT NULL, created_at timestamp(3) with time zone DEFAULT now() NOT NULL);",
            "CREATE TABLE hits (id serial PRIMARY KEY, name text);",
            "CREATE TYPE kind AS ENUM ('a');",
            "CREATE TABLE parents (id integer PRIMARY KEY, kind kind);",
        ],
        For::Sqlite => vec![
            "CREATE TABLE payload_migrations (id integer PRIMARY KEY NOT NULL, name text, batch numeric, updated_at text \
             NOT NULL, created_at text NOT NULL);",
            "CREATE TABLE hits (id integer PRIMARY KEY NOT NULL, name text);",
            "CREATE TABLE parents (id integer PRIMARY KEY NOT NULL, kind text);",
            "CREATE TABLE children (id integer PRIMARY KEY NOT NULL, parent integer REFERENCES parents(id) ON DELETE CASCADE);",
            "INSERT INTO parents VALUES (1, 'a'), (2, 'a');",
            "INSERT INTO children VALUES (1, 1), (2, 2);",
        ],
    };
    let special: Vec<&str> = match target {
        For::Postgres => vec![
            "INSERT INTO parents VALUES (1, 'a');",
            "CREATE INDEX CONCURRENTLY parents_kind ON parents (kind);",
            "CREATE UNIQUE INDEX CONCURRENTLY hits_name ON hits (name);",
            "ALTER TYPE kind ADD VALUE 'b';",
            "INSERT INTO parents VALUES (2, 'b');",
            "VACUUM parents;",
            "UPDATE parents SET kind = 'b' WHERE id = 1;",
        ],
        For::Sqlite => vec![
            "PRAGMA foreign_keys=OFF;",
            "CREATE TABLE `__new_parents` (id integer PRIMARY KEY NOT NULL, kind text DEFAULT 'x', more text);",
            "INSERT INTO `__new_parents`(\"id\", \"kind\") SELECT \"id\", \"kind\" FROM `parents`;",
            "DROP TABLE `parents`;",
            "ALTER TABLE `__new_parents` RENAME TO `parents`;",
            "PRAGMA foreign_keys=ON;",
        ],
    };
    let outside: Vec<&str> = if postgres {
        vec!["CREATE TABLE wide (id integer);", "CREATE INDEX CONCURRENTLY wide_id ON wide (id);"]
    } else {
        vec!["CREATE TABLE wide (id integer);", "VACUUM;", "INSERT INTO wide VALUES (1);"]
    };
    let mut history = vec![("20260101_000000_first".to_owned(), first)];
    for (at, statements) in [vec!["INSERT INTO hits (name) VALUES ('two');"], special, outside].into_iter().enumerate()
    {
        history.push((format!("2026010{}_000000_kind", at + 2), statements));
    }
    let hits = [
        "INSERT INTO hits (name) VALUES ('five');",
        "INSERT INTO hits (name) VALUES ('six');",
        "INSERT INTO hits (name) VALUES ('seven');",
        "INSERT INTO hits (name) VALUES ('eight');",
        "INSERT INTO hits (name) VALUES ('nine');",
        "INSERT INTO hits (name) VALUES ('ten');",
    ];
    for (at, hit) in hits.into_iter().enumerate() {
        history.push((format!("202601{:02}_000000_hit", at + 5), vec![hit, "UPDATE hits SET name = name || '+';"]));
    }
    history
}

impl Image {
    /// An image with ten migrations. Without `url`, the database is a SQLite file in it.
    pub(crate) fn new(target: For, url: Option<String>) -> Self {
        let image = Self { dir: tempfile::tempdir().unwrap(), url: url.unwrap_or_else(|| "file:./prod.db".to_owned()) };
        std::fs::create_dir(image.path().join("migrations")).unwrap();
        let (package, call) = match target {
            For::Postgres => ("postgres", "execute"),
            For::Sqlite => ("sqlite", "run"),
        };
        for (name, statements) in history(target) {
            let body: String =
                statements.iter().map(|sql| format!("  await db.{call}(sql`{}`)\n", sql.replace('`', "\\`"))).collect();
            let text = format!(
                "import {{ sql }} from '@payloadcms/db-{package}'\nexport async function up({{ db }}) {{\n{body}}}\n\
                 export async function down({{ db }}) {{\n}}\n"
            );
            std::fs::write(image.path().join("migrations").join(format!("{name}.ts")), text).unwrap();
        }
        image
    }

    /// The same with code in the place of the seventh migration. The package that it imports is not there.
    pub(crate) fn with_code(self) -> Self {
        let file = self.path().join("migrations/20260107_000000_hit.ts");
        let text = std::fs::read_to_string(&file).unwrap();
        let call = if text.contains("db-sqlite") { "run" } else { "execute" };
        let (head, tail) = text.split_once("export async function up").unwrap();
        let (_, tail) = tail.split_once("export async function down").unwrap();
        let code = format!(
            "  for (const name of ['code', 'more']) {{\n    await db.{call}(sql`INSERT INTO hits (name) VALUES (${{name}})`)\n  }}\n"
        );
        let text = format!("{head}export async function up({{ db }}) {{\n{code}}}\n\nexport async function down{tail}");
        std::fs::write(&file, text).unwrap();
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }

    /// `payload-sync` in the image: no packages, no config, next to no environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(crate::project::binary());
        command.args(arguments).current_dir(self.path()).env_clear().env("DATABASE_URL", &self.url);
        command.env("NODE_ENV", "production").env("HOME", self.path());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        run(&mut self.command(arguments), Duration::from_secs(120))
    }

    /// Starts without waiting for the end.
    pub(crate) fn spawn(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Everything that ten migrations make, as text: the same for every way to it.
    pub(crate) fn state(&self, url: Option<&str>) -> String {
        let url = url.unwrap_or(&self.url).to_owned();
        let root = self.path().to_path_buf();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let url = DatabaseUrl::parse(&url).unwrap().resolve(&root);
            let mut database = Database::connect(&url, &ConnectOptions::default()).await.unwrap();
            let schema = database.introspect(None).await.unwrap();
            let mut text = format!("{schema:?}\n");
            let ordered = "SELECT name FROM payload_migrations ORDER BY name";
            let journal = match database {
                Database::Postgres(_) => "SELECT * FROM payload_sync.migration_journal",
                Database::Sqlite(_) => "SELECT * FROM _cf_payload_sync_migration_journal",
            };
            let others = match database {
                Database::Postgres(_) => [
                    "SELECT indisvalid, count(*) FROM pg_index GROUP BY 1",
                    "SELECT count(*) FROM payload_sync.migrations",
                ],
                Database::Sqlite(_) => {
                    ["SELECT * FROM children ORDER BY id", "SELECT count(*) FROM _cf_payload_sync_migrations"]
                }
            };
            if let Database::Sqlite(_) = database {
                let mode = database.query("PRAGMA journal_mode", &[]).await.unwrap();
                assert_eq!(mode.scalar().and_then(|mode| mode.as_str()), Some("delete"), "as it was");
            }
            let tables =
                ["SELECT name FROM hits ORDER BY id", "SELECT * FROM parents ORDER BY id", "SELECT * FROM wide"];
            for sql in [ordered, journal].into_iter().chain(tables).chain(others) {
                let rows = database.query(sql, &[]).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
                text.push_str(&format!("{sql}: {:?}\n", rows.rows));
            }
            text
        })
    }
}

#[test]
fn a_folder_of_migrations_is_all_it_takes_on_either_database() {
    let database = payload_sync_testkit::Postgres::shared().database();
    let images = [Image::new(For::Postgres, Some(database.url().to_owned())), Image::new(For::Sqlite, None)];
    for image in images.map(Image::with_code) {
        // Neither packages nor a `PATH` on which a `node` could be.
        assert!(!image.path().join("node_modules").exists());
        assert!(image.command(&[]).get_envs().all(|(name, _)| name != "PATH"));
        let planned = image.run(&["migrate", "--dry-run"]);
        assert_eq!(planned.code, Some(0), "{}", planned.text());
        assert!(planned.stdout.contains("would apply 20260110_000000_hit"), "{}", planned.text());
        let output = image.run(&["migrate"]);
        assert_eq!(output.code, Some(0), "{}", output.text());
        assert!(output.stdout.contains("10 migrations applied"), "{}", output.text());
        assert_eq!(image.run(&["migrate:status", "--check"]).code, Some(0));
        assert!(image.state(None).contains("code") && image.state(None).contains("more"), "{}", image.state(None));
        for (args, told) in [
            (["migrate", "--to", "20260110_000000_hit"], "has every migration up to 20260110_000000_hit."),
            (["migrate:down", "--to", "20260110_000000_hit"], "after 20260110_000000_hit."),
        ] {
            let nothing = image.run(&args);
            assert_eq!(nothing.code, Some(0), "{}", nothing.text());
            assert!(nothing.stdout.contains(told), "{}", nothing.text());
        }
        let edited = image.path().join("migrations/20260110_000000_hit.ts");
        let text = std::fs::read_to_string(&edited).unwrap();
        std::fs::write(&edited, text.replace("'ten'", "'eleven'")).unwrap();
        let refused = image.run(&["migrate"]);
        assert_eq!(refused.code, Some(4), "{}", refused.text());
        assert_eq!(
            refused.stderr,
            "error: `20260110_000000_hit` was edited after it was applied\n  at migrations/20260110_000000_hit.ts\n\
             hint: restore the file and write what is new into a new migration; if it does the same: --allow-edited\n"
        );
        let status = image.run(&["status", "--check"]);
        assert_eq!(status.code, Some(3), "{}", status.text());
        assert!(
            status.stdout.contains("edited      20260110_000000_hit was edited after it was applied\n"),
            "{}",
            status.text()
        );
    }
}
