//! Migrations with code: what they leave in the database is what the same file leaves under `payload migrate`.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use payload_sync_engine::{
    Direction, EngineError, EngineMode, Environment, Limits, MigrationOutcome, Settings, run_migration,
};
use payload_sync_testkit::Salon;

use crate::sqlite::Sqlite;

const GUIDE: &str = r"import { MigrateUpArgs } from '@payloadcms/db-sqlite'

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

fn settings(salon: &Salon) -> Settings {
    let mut env = Environment::default();
    for line in salon.read(".env").lines() {
        let (name, value) = line.split_once('=').unwrap();
        env.values.insert(name.to_owned(), value.to_owned());
    }
    Settings {
        cwd: salon.path().to_path_buf(),
        config: salon.path().join("src/payload.config.ts"),
        env,
        mode: EngineMode::Auto,
        limits: Limits { memory: 1 << 30, time: None },
        cache_dir: None,
        interrupt: Arc::new(AtomicBool::new(false)),
    }
}

fn sqlite_salon() -> (Salon, Sqlite) {
    let salon = Salon::copy("file:salon.db");
    salon.create_schema();
    let database = Sqlite::open(&salon.path().join("salon.db"));
    (salon, database)
}

/// Runs the migration in a transaction of the test's, as its callers do.
fn migrate(salon: &Salon, database: &Sqlite, source: &str) -> Result<MigrationOutcome, EngineError> {
    salon.write("src/migrations/20261123_000000_data.ts", source);
    database.run("BEGIN IMMEDIATE");
    let file = PathBuf::from("src/migrations/20261123_000000_data.ts");
    let result = run_migration(&settings(salon), &file, Direction::Up, Box::new(database.clone()));
    database.run(if result.is_ok() { "COMMIT" } else { "ROLLBACK" });
    result
}

#[test]
fn the_guides_custom_script_runs() {
    let (salon, database) = sqlite_salon();
    database.run("INSERT INTO users (email, name, role) VALUES ('ada@example.com', 'Ada', 'admin'), ('bob@example.com', 'Bob', 'editor')");
    let outcome = migrate(&salon, &database, GUIDE).unwrap();
    assert!(outcome.payload);
    assert_eq!(outcome.logs, Vec::<String>::new());
    assert_eq!(
        database.rows("SELECT email, preferences_theme, preferences_notifications FROM users ORDER BY id"),
        ["ada@example.com|light|1", "bob@example.com|light|1"]
    );
}
