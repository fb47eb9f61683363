//! A copy of the salon with an empty database, and payload-sync's jobs on it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, and helpers of tests are tests, too")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use payload_sync::{
    Event, Fault, Outcome, Project, ProjectOptions, Question, migrate, migrate_create, migrate_down, migrate_status,
    push,
};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl, Rows};
use payload_sync_testkit::{Postgres, Salon};

/// Where the salon's customers have their fields.
pub(crate) const CUSTOMERS: &str = "src/collections/Customers.ts";
/// A field of theirs.
pub(crate) const NOTES: &str = "{ name: 'notes', type: 'textarea', ";

pub(crate) struct World {
    pub salon: Salon,
    /// Everything that the jobs told.
    pub events: Vec<Event>,
    /// Whether no program is found.
    pub without_path: bool,
    /// The second, since 1970, in which the latest migration was made.
    made: u64,
    /// Dropped last.
    _database: Option<payload_sync_testkit::Database<'static>>,
}

impl World {
    pub(crate) fn sqlite() -> Self {
        Self {
            salon: Salon::copy("file:./salon.db"),
            events: Vec::new(),
            without_path: false,
            made: 0,
            _database: None,
        }
    }

    pub(crate) fn postgres() -> Self {
        let database = Postgres::shared().database();
        Self {
            salon: Salon::copy(database.url()),
            events: Vec::new(),
            without_path: false,
            made: 0,
            _database: Some(database),
        }
    }

    /// Opened anew each time, as each command does.
    pub(crate) fn project(&self) -> Project {
        let mut options = ProjectOptions::at(self.salon.path());
        options.environment = std::env::vars().filter(|(name, _)| name == "PATH" && !self.without_path).collect();
        Project::open(options).unwrap()
    }

    pub(crate) async fn create(&mut self, name: &str) -> migrate_create::Report {
        done(self.try_create(migrate_create::Options { name: vec![name.into()], ..Default::default() }).await)
    }

    pub(crate) async fn try_create(
        &mut self,
        options: migrate_create::Options,
    ) -> Result<Outcome<migrate_create::Report>, migrate::Error> {
        // Names begin with the second: of two that were made in one, the names would tell the order.
        while seconds() == self.made {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let result = migrate_create::run(&self.project(), options, &mut |event| self.events.push(event)).await;
        self.made = seconds();
        result
    }

    pub(crate) async fn migrate(&mut self) -> migrate::Report {
        done(self.try_migrate(migrate::Options::default()).await)
    }

    pub(crate) async fn try_migrate(
        &mut self,
        options: migrate::Options,
    ) -> Result<Outcome<migrate::Report>, migrate::Error> {
        migrate::run(&self.project(), options, &mut |event| self.events.push(event)).await
    }

    pub(crate) async fn status(&mut self) -> migrate_status::Report {
        migrate_status::run(&self.project(), &mut |_| {}).await.unwrap()
    }

    pub(crate) async fn down(&mut self) -> migrate_down::Report {
        let options = migrate_down::Options::default();
        migrate_down::run(&self.project(), options, &mut |event| self.events.push(event)).await.unwrap()
    }

    /// A migration of plain SQL. `up` and `down` are one statement an item.
    pub(crate) fn write_migration(&self, name: &str, up: &[&str], down: &[&str]) {
        let postgres = self.salon.database_url().starts_with("postgres");
        let (package, run) = if postgres { ("postgres", "execute") } else { ("sqlite", "run") };
        let body = |statements: &[&str]| -> String {
            statements.iter().map(|sql| format!("  await db.{run}(sql`{sql}`)\n")).collect()
        };
        let text = format!(
            "import {{ MigrateUpArgs, MigrateDownArgs, sql }} from '@payloadcms/db-{package}'\n\n\
             export async function up({{ db }}: MigrateUpArgs): Promise<void> {{\n{}}}\n\n\
             export async function down({{ db }}: MigrateDownArgs): Promise<void> {{\n{}}}\n",
            body(up),
            body(down)
        );
        self.salon.write(&format!("src/migrations/{name}.ts"), &text);
    }

    /// What was warned of under this code.
    pub(crate) fn warnings(&self, code: &str) -> Vec<String> {
        let of_code = |event: &Event| match event {
            Event::Warning(warning) if warning.code == code => Some(warning.message.clone()),
            _ => None,
        };
        self.events.iter().filter_map(of_code).collect()
    }

    pub(crate) async fn push(&mut self, options: push::Options) -> Result<Outcome<push::Report>, migrate::Error> {
        push::run(&self.project(), options, &mut |event| self.events.push(event)).await
    }

    /// A connection of its own.
    pub(crate) async fn database(&self) -> Database {
        let url = DatabaseUrl::parse(self.salon.database_url()).unwrap().resolve(self.salon.path());
        Database::connect(&url, &ConnectOptions { create: true, ..ConnectOptions::default() }).await.unwrap()
    }

    pub(crate) async fn sql(&self, sql: &str) -> Rows {
        self.database().await.query(sql, &[]).await.unwrap()
    }

    /// The first value, as text.
    pub(crate) async fn value(&self, sql: &str) -> String {
        self.sql(sql).await.scalar().and_then(payload_sync_database::SqlValue::to_text).unwrap_or_default()
    }

    /// `name (batch)` of every row of the ledger.
    pub(crate) async fn ledger(&self) -> Vec<String> {
        let rows = self.database().await.ledger(None).await.unwrap().unwrap_or_default();
        rows.into_iter().map(|row| format!("{} ({})", row.name, row.batch.unwrap_or_default())).collect()
    }

    /// Migration files, without the index.
    pub(crate) fn files(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.salon.path().join("src/migrations")) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "index.ts")
            .collect();
        names.sort();
        names
    }
}

fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

pub(crate) fn done<R, E: Fault>(outcome: Result<Outcome<R>, E>) -> R {
    match outcome {
        Ok(Outcome::Done(report)) => report,
        Ok(Outcome::NeedsAnswer(questions)) => panic!("open questions: {questions:?}"),
        Err(error) => panic!("{}: {error} {:?} {:?} {:?}", error.code(), error.hint(), error.place(), error.detail()),
    }
}

pub(crate) fn questions<R: std::fmt::Debug, E: Fault>(outcome: Result<Outcome<R>, E>) -> Vec<Question> {
    match outcome {
        Ok(Outcome::NeedsAnswer(questions)) => questions,
        Ok(Outcome::Done(report)) => panic!("no question: {report:?}"),
        Err(error) => panic!("{}: {error}", error.code()),
    }
}
