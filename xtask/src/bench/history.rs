//! A hundred migrations of a project that grew, applied to an empty database: `migrate` next to `payload migrate`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use payload_sync_testkit::{Database, Postgres, Salon};
use serde_json::Value;

use super::{ATTEMPTS, Floor, Row, Subject, middle};
use crate::measure::{Cost, Measured, measure};
use crate::shell::{Failure, Result, say};

/// What `cargo xtask bench --only` calls it.
pub(super) const NAME: &str = "history";

const MIGRATIONS: usize = 100;
/// Payload's run takes half a minute of a small machine.
const PAYLOAD_RUNS: usize = 3;
const SERVICES: &str = "src/collections/Services.ts";
const BEFORE: &str = "    { name: 'duration',";

struct History {
    salon: Salon,
    program: PathBuf,
    /// Of PostgreSQL. One for all runs: where the database is, is part of what a model is kept for.
    database: Option<Database<'static>>,
    /// The name of the last migration.
    last: String,
}

/// Both databases, whose history is the same.
pub(super) fn subjects(program: &Path, runs: usize, with_payload: bool, quiet: bool) -> Result<Vec<Subject>> {
    let tell = |text: &str| {
        if !quiet {
            say(text);
        }
    };
    let mut subjects = Vec::new();
    for (name, postgres) in [("history on SQLite", false), ("history on PostgreSQL", true)] {
        tell(&format!("writing {MIGRATIONS} migrations: {name} …"));
        let history = History::write(program.to_owned(), postgres)?;
        tell(&format!("measuring {name} …"));
        let payload_runs = if with_payload { PAYLOAD_RUNS.min(runs) } else { 0 };
        subjects.push(Subject { name, payload_runs, rows: vec![history.row(runs, payload_runs)?] });
    }
    Ok(subjects)
}

impl History {
    /// A salon whose services got something new a hundred times, with the migrations of that.
    fn write(program: PathBuf, postgres: bool) -> Result<Self> {
        let database = postgres.then(|| Postgres::shared().database());
        let url = database.as_ref().map_or("file:./bench.db", |database| database.url());
        let mut history = Self { salon: Salon::copy(url), program, database, last: String::new() };
        let services = history.salon.read(SERVICES);
        let mut fields = String::new();
        for at in 0..MIGRATIONS {
            match at {
                0 => {}
                // A select is a type of its own, and lists are tables.
                _ if at % 10 == 3 => {
                    let _ = writeln!(fields, "    {{ name: 'kind{at}', type: 'select', options: ['a', 'b{at}'] }},");
                }
                _ if at % 10 == 5 => {
                    let _ = writeln!(
                        fields,
                        "    {{ name: 'rows{at}', type: 'array', fields: [{{ name: 'text', type: 'text', localized: true }}] }},"
                    );
                }
                _ if at % 10 == 7 => {
                    let _ = writeln!(fields, "    {{ name: 'user{at}', type: 'relationship', relationTo: 'users' }},");
                }
                // What was there becomes something else: SQLite rebuilds the table.
                _ if at % 10 == 9 => {
                    let before = format!("name: 'text{}', type: 'text' ", at - 1);
                    fields = fields.replace(&before, &format!("{before}, defaultValue: 'x', index: true "));
                }
                _ => {
                    let _ = writeln!(fields, "    {{ name: 'text{at}', type: 'text' }},");
                }
            }
            history.salon.write(SERVICES, &services.replace(BEFORE, &format!("{fields}{BEFORE}")));
            let mut create = history.ours(&["migrate:create", &format!("step {at}"), "--yes", "--quiet"]);
            create.env("PAYLOAD_SYNC_NOW", format!("2026-01-{:02}T00:00:{:02}Z", 1 + at / 60, at % 60));
            let made = history.measured(&create)?;
            if !made.success {
                return Err(Failure::new(format!("migration {at} was not written:\n{}", made.text)));
            }
        }
        let mut names: Vec<String> = fs::read_dir(history.salon.path().join(super::MIGRATIONS))
            .map_err(|error| Failure::new(format!("no migrations: {error}")))?
            .flatten()
            .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".json")?.to_owned()))
            .collect();
        names.sort();
        if names.len() != MIGRATIONS {
            return Err(Failure::new(format!("{} migrations were written, not {MIGRATIONS}", names.len())));
        }
        history.last = names.pop().unwrap_or_default();
        Ok(history)
    }

    fn row(&self, runs: usize, payload_runs: usize) -> Result<Row> {
        let cache = self.cache();
        let cold = self.median(runs, &|| {
            drop(fs::remove_dir_all(&cache));
            self.ours(&["migrate"])
        })?;
        let warm = self.median(runs, &|| self.ours(&["migrate"]))?;
        let payload = || {
            let mut command = self.salon.command("node");
            // As its users run it.
            command.arg("node_modules/payload/bin.js").arg("migrate").env_remove("NODE_OPTIONS");
            command
        };
        let payload = if payload_runs == 0 { None } else { Some(self.median(payload_runs, &payload)?) };
        Ok(Row { name: "migrate, 100 pending", payload, cold, warm, floor: self.floor(runs)? })
    }

    /// What PostgreSQL itself needs: the same statements, a transaction each migration, by `psql`.
    fn floor(&self, runs: usize) -> Result<Option<Floor>> {
        let Some(database) = &self.database else { return Ok(None) };
        self.empty();
        let planned = self.measured(&self.ours(&["migrate", "--dry-run", "--json"]))?;
        let cost = |script: String| {
            let file = self.salon.path().join("bench.sql");
            fs::write(&file, script)
                .map_err(|error| Failure::new(format!("{} cannot be written: {error}", file.display())))?;
            let costs = (0..runs)
                .map(|_| {
                    self.empty();
                    let measured = self.measured(&database.psql(&file))?;
                    if measured.success { Ok(measured.cost) } else { Err(Failure::new(measured.text)) }
                })
                .collect::<Result<Vec<_>>>()?;
            Ok(middle(&costs))
        };
        Ok(Some(Floor { apart: cost(apart(&planned.text)?)?, together: cost(together(&planned.text)?)? }))
    }

    fn median(&self, runs: usize, command: &dyn Fn() -> Command) -> Result<Cost> {
        let costs = (0..runs).map(|_| self.once(command)).collect::<Result<Vec<_>>>()?;
        Ok(middle(&costs))
    }

    /// One run on an empty database, which must end with every migration applied.
    fn once(&self, command: &dyn Fn() -> Command) -> Result<Cost> {
        let mut last = String::new();
        for _ in 0..ATTEMPTS {
            self.empty();
            let measured = self.measured(&command())?;
            let status = self.measured(&self.ours(&["migrate:status", "--check"]))?;
            if measured.success && status.success {
                return Ok(measured.cost);
            }
            last = format!("{}\n{}", measured.text, status.text);
        }
        Err(Failure::new(format!("{} was not applied in {ATTEMPTS} runs; the last one:\n{last}", self.last)))
    }

    /// Nothing is left in the database.
    fn empty(&self) {
        if let Some(database) = &self.database {
            database
                .sql("drop schema public cascade; drop schema if exists payload_sync cascade; create schema public");
            return;
        }
        for end in ["", "-wal", "-shm", "-journal"] {
            // There may be none.
            let _ = fs::remove_file(self.salon.path().join(format!("bench.db{end}")));
        }
    }

    fn ours(&self, args: &[&str]) -> Command {
        let mut command = self.salon.command(&self.program);
        command.args(args).env("PAYLOAD_SYNC_CACHE_DIR", self.cache());
        command
    }

    fn cache(&self) -> PathBuf {
        self.salon.path().join("bench-cache")
    }

    fn measured(&self, command: &Command) -> Result<Measured> {
        measure(command, &self.salon.path().join("bench-output"))
    }
}

/// The statements of `migrate --dry-run --json`, by migration, without what ends them.
fn statements(planned: &str) -> Result<Vec<(String, Vec<String>)>> {
    let report: Value = serde_json::from_str(planned).map_err(|error| Failure::new(format!("{error}: {planned}")))?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let statement = |value: &Value| text(value).trim_end().trim_end_matches(';').to_owned();
    let migrations: Vec<(String, Vec<String>)> = list(&report["result"]["planned"])
        .iter()
        .map(|migration| (text(&migration["name"]), list(&migration["statements"]).iter().map(statement).collect()))
        .collect();
    match migrations.len() {
        MIGRATIONS => Ok(migrations),
        other => Err(Failure::new(format!("{other} migrations would run, not {MIGRATIONS}"))),
    }
}

/// A script of them that `psql` sends one by one.
fn apart(planned: &str) -> Result<String> {
    let mut script = String::new();
    for (_, statements) in statements(planned)? {
        let _ = writeln!(script, "BEGIN;\n{};\nCOMMIT;", statements.join(";\n"));
    }
    Ok(script)
}

/// A script of them that `psql` sends as one message: `\;` ends a statement, and not what is sent together. Each
/// migration with its row of the ledger.
fn together(planned: &str) -> Result<String> {
    let mut script = String::new();
    for (name, statements) in statements(planned)? {
        let _ = writeln!(
            script,
            "BEGIN\\;\n{}\\;\nINSERT INTO payload_migrations (name, batch, updated_at, created_at) \
             VALUES ('{name}', 1, clock_timestamp(), clock_timestamp())\\;\nCOMMIT\\;",
            statements.join("\\;\n")
        );
    }
    script.push_str("SELECT 1;\n");
    Ok(script)
}
