//! `cargo xtask bench`: what commands cost, next to Payload's own in the same run.

mod documents;
mod history;
mod report;
mod synthetic;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use payload_sync_testkit::Salon;

use crate::measure::{Cost, Measured, measure};
use crate::setup;
use crate::shell::{Failure, Result, command, has, only, root, run as run_command, say, typed};

const MIGRATIONS: &str = "src/migrations";
const TYPES: &str = "src/payload-types.ts";
const DB_SCHEMA: &str = "src/payload-generated-schema.ts";

/// A command of ours and the one of Payload's that does the same.
struct Task {
    name: &'static str,
    ours: &'static [&'static str],
    payload: &'static [&'static str],
    state: State,
    /// A file that the command writes, which is not there before.
    writes: Option<&'static str>,
    /// What is printed when the command has done its work. Payload's sometimes exit with 0 having done nothing.
    says: &'static [&'static str],
}

/// How the project is when a command begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// There is no migration.
    Bare,
    /// Every migration is applied.
    Done,
    /// There is a field more than in the last migration.
    Changed,
}

const TASKS: [Task; 7] = [
    Task {
        name: "migrate:create, initial",
        ours: &["migrate:create", "bench"],
        payload: &["migrate:create", "bench"],
        state: State::Bare,
        writes: Some("src/migrations/index.ts"),
        says: &[],
    },
    Task {
        name: "migrate:create, a field more",
        ours: &["migrate:create", "bench"],
        payload: &["migrate:create", "bench"],
        state: State::Changed,
        writes: Some("src/migrations/index.ts"),
        says: &[],
    },
    Task {
        name: "migrate:create, nothing changed",
        ours: &["migrate:create", "bench"],
        payload: &["migrate:create", "bench"],
        state: State::Done,
        writes: None,
        says: &["No schema changes detected", "there is nothing to migrate"],
    },
    Task {
        name: "migrate, nothing to do",
        ours: &["migrate"],
        payload: &["migrate"],
        state: State::Done,
        writes: None,
        says: &["Done.", "has every migration"],
    },
    Task {
        name: "status",
        ours: &["status"],
        payload: &["migrate:status"],
        state: State::Done,
        writes: None,
        says: &["initial", "migrations  1 applied"],
    },
    Task {
        name: "generate:types",
        ours: &["generate:types"],
        payload: &["generate:types"],
        state: State::Done,
        writes: Some(TYPES),
        says: &[],
    },
    Task {
        name: "generate:db-schema",
        ours: &["generate:db-schema"],
        payload: &["generate:db-schema"],
        state: State::Done,
        writes: Some(DB_SCHEMA),
        says: &[],
    },
];

const ATTEMPTS: usize = 8;

/// What a command costs.
struct Row {
    name: &'static str,
    payload: Option<Cost>,
    cold: Cost,
    warm: Cost,
    /// The database's own part, by a program that does nothing else.
    floor: Option<Floor>,
}

/// The same statements by `psql`, which neither locks nor looks at the result.
struct Floor {
    /// One after the other, as it sends a script.
    apart: Cost,
    /// All of them as one message, with the ledger's rows: what the server itself needs.
    together: Cost,
}

struct Subject {
    name: &'static str,
    /// How often Payload's commands are measured; the large project takes them minutes.
    payload_runs: usize,
    rows: Vec<Row>,
}

const FLAGS: [&str; 10] = [
    "--runs",
    "--json",
    "--quick",
    "--dev",
    "--program",
    "--only",
    "--without-payload",
    "--task",
    "--database",
    "--documents",
];

pub(crate) fn run(flags: &[String]) -> Result<()> {
    only(flags, &FLAGS)?;
    let quick = has(flags, "--quick");
    let only_documents = value(flags, "--only") == Some(documents::NAME);
    let usual = if only_documents { 3 } else { 5 };
    let runs = number(flags, "--runs")?.unwrap_or(if quick { 1 } else { usual });
    let as_json = has(flags, "--json");
    setup::packages()?;
    let program = match value(flags, "--program") {
        Some(path) => root().join(path),
        None => build(has(flags, "--dev"), as_json)?,
    };
    if only_documents {
        let asked = documents::Asked {
            runs,
            customers: number(flags, "--documents")?.unwrap_or(documents::DOCUMENTS),
            database: value(flags, "--database").unwrap_or("both").to_owned(),
            with_payload: !has(flags, "--without-payload"),
            as_json,
        };
        return documents::run(&program, &asked);
    }
    let mut subjects = Vec::new();
    for (name, payload_runs) in [("salon", runs), ("synthetic", 1)] {
        if value(flags, "--only").is_some_and(|one| one != name) {
            continue;
        }
        let payload_runs = if has(flags, "--without-payload") { 0 } else { payload_runs };
        let bench = Bench::new(name, program.clone(), runs, payload_runs)?;
        let mut rows = Vec::new();
        for task in TASKS.iter().filter(|task| value(flags, "--task").is_none_or(|one| task.name.starts_with(one))) {
            if !as_json {
                say(format!("measuring {name}: {} …", task.name));
            }
            rows.push(bench.task(task)?);
        }
        subjects.push(Subject { name, payload_runs, rows });
    }
    if value(flags, "--only").is_none_or(|one| one == history::NAME) && value(flags, "--task").is_none() {
        subjects.extend(history::subjects(&program, runs, !has(flags, "--without-payload"), as_json)?);
    }
    if as_json {
        say(format!("{:#}", report::json(&subjects, runs)));
    } else {
        report::tables(&subjects, runs);
    }
    Ok(())
}

fn value<'a>(flags: &'a [String], name: &str) -> Option<&'a str> {
    let at = flags.iter().position(|flag| flag == name)?;
    flags.get(at + 1).map(String::as_str)
}

/// A number of at least one.
fn number(flags: &[String], name: &str) -> Result<Option<usize>> {
    let Some(text) = value(flags, name) else { return Ok(None) };
    let number = text.parse().ok().filter(|number| *number > 0);
    number.map(Some).ok_or_else(|| Failure::new(format!("{name} takes a number")).hint("cargo xtask bench --runs 5"))
}

/// Builds the program that is measured, and says where it is.
fn build(dev: bool, quiet: bool) -> Result<PathBuf> {
    // Built with the workspace, a development build has the dependencies that the tests are built with.
    let mut build = match dev {
        true => command("cargo", &["build", "--workspace", "--bin", "payload-sync"]),
        false => command("cargo", &["build", "--package", "payload-sync-cli", "--release"]),
    };
    if !quiet {
        say(format!("$ {}", typed(&build)));
    }
    run_command(&mut build)?;
    Ok(root().join(if dev { "target/debug/payload-sync" } else { "target/release/payload-sync" }))
}

struct Bench {
    salon: Salon,
    is_large: bool,
    program: PathBuf,
    runs: usize,
    payload_runs: usize,
}

impl Bench {
    /// A project whose one migration is applied.
    fn new(name: &str, program: PathBuf, runs: usize, payload_runs: usize) -> Result<Self> {
        let salon = Salon::copy("file:./bench.db");
        let is_large = name == "synthetic";
        if is_large {
            synthetic::make(&salon);
        }
        let bench = Self { salon, is_large, program, runs, payload_runs };
        for args in [["migrate:create", "initial"].as_slice(), &["migrate"]] {
            let measured = bench.measured(&bench.ours(args))?;
            if !measured.success {
                return Err(Failure::new(format!("payload-sync {} failed:\n{}", args.join(" "), measured.text)));
            }
        }
        replace_folder(&bench.path(MIGRATIONS), &bench.kept())?;
        Ok(bench)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.salon.path().join(file)
    }

    /// The migrations of a project in which every one is applied.
    fn kept(&self) -> PathBuf {
        self.path("bench-migrations")
    }

    fn task(&self, task: &Task) -> Result<Row> {
        let (file, before, after) = if self.is_large {
            (synthetic::CHANGED, synthetic::BEFORE, synthetic::AFTER)
        } else {
            (
                "src/collections/Services.ts",
                "    { name: 'duration',",
                "    { name: 'added', type: 'text' },\n    { name: 'duration',",
            )
        };
        if task.state == State::Changed {
            self.salon.edit(file, before, after);
        }
        let payload = || {
            let mut command = self.salon.command("node");
            // As its users run it.
            command.arg("node_modules/payload/bin.js").args(task.payload).env_remove("NODE_OPTIONS");
            command
        };
        let cache = self.cache();
        let row = Row {
            name: task.name,
            cold: self.median(task, self.runs, &|| self.ours(task.ours), &|| drop(fs::remove_dir_all(&cache)))?,
            warm: self.median(task, self.runs, &|| self.ours(task.ours), &|| {})?,
            payload: match self.payload_runs {
                0 => None,
                runs => Some(self.median(task, runs, &payload, &|| {})?),
            },
            floor: None,
        };
        if task.state == State::Changed {
            self.salon.edit(file, after, before);
        }
        Ok(row)
    }

    fn ours(&self, args: &[&str]) -> Command {
        let mut command = self.salon.command(&self.program);
        command.args(args).env("PAYLOAD_SYNC_CACHE_DIR", self.cache());
        command
    }

    /// A cache of the bench's own: the user's stays as it is.
    fn cache(&self) -> PathBuf {
        self.path("bench-cache")
    }

    fn measured(&self, command: &Command) -> Result<Measured> {
        measure(command, &self.path("bench-output"))
    }

    /// The median of several runs that did their work.
    fn median(&self, task: &Task, runs: usize, command: &dyn Fn() -> Command, before: &dyn Fn()) -> Result<Cost> {
        let mut costs = Vec::new();
        // One more run, which warms caches and is not counted; where there is one run only, it has to do.
        let extra = usize::from(runs > 1 || command().get_program() == self.program);
        while costs.len() < runs + extra {
            costs.push(self.once(task, command, before)?);
        }
        Ok(middle(&costs[extra..]))
    }

    fn once(&self, task: &Task, command: &dyn Fn() -> Command, before: &dyn Fn()) -> Result<Cost> {
        let mut last = String::new();
        for _ in 0..ATTEMPTS {
            self.prepare(task)?;
            before();
            let measured = self.measured(&command())?;
            let wrote = task.writes.is_none_or(|file| self.path(file).is_file());
            let said = task.says.is_empty() || task.says.iter().any(|text| measured.text.contains(text));
            if measured.success && wrote && said {
                return Ok(measured.cost);
            }
            last = measured.text;
        }
        let what = typed(&command());
        Err(Failure::new(format!("`{what}` did not do its work in {ATTEMPTS} runs; the last one:\n{last}")))
    }

    /// Leaves the project as a command expects it.
    fn prepare(&self, task: &Task) -> Result<()> {
        let migrations = self.path(MIGRATIONS);
        fs::remove_dir_all(&migrations).ok();
        if task.state != State::Bare {
            replace_folder(&self.kept(), &migrations)?;
        }
        if let Some(file) = task.writes {
            fs::remove_file(self.path(file)).ok();
        }
        Ok(())
    }
}

/// The median of each figure.
fn middle(costs: &[Cost]) -> Cost {
    let middle = |of: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    Cost { cpu: middle(|cost| cost.cpu), wall: middle(|cost| cost.wall), memory: middle(|cost| cost.memory) }
}

/// Makes `to` a copy of a folder of files.
fn replace_folder(from: &Path, to: &Path) -> Result<()> {
    let failed = |error: std::io::Error| Failure::new(format!("{}: {error}", from.display()));
    fs::remove_dir_all(to).ok();
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)?.flatten() {
        fs::copy(entry.path(), to.join(entry.file_name())).map_err(failed)?;
    }
    Ok(())
}
