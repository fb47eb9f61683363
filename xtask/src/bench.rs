//! `cargo xtask bench`: what commands cost, next to Payload's own in the same run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use payload_sync_testkit::Salon;
use serde_json::{Value, json};

use crate::measure::{Cost, Measured, measure};
use crate::setup;
use crate::shell::{Failure, Result, command, has, root, run as run_command, say, typed};

/// A command of ours and the one of Payload's that does the same.
struct Task {
    name: &'static str,
    ours: &'static [&'static str],
    payload: &'static [&'static str],
    /// Leaves the project as the command expects it.
    prepare: fn(&Path),
    /// Whether the command did its work. Payload's sometimes exit with 0 having done nothing.
    done: fn(&Path, &Measured) -> bool,
}

const TASKS: [Task; 4] = [
    Task {
        name: "migrate:create",
        ours: &["migrate:create", "bench"],
        payload: &["migrate:create", "bench"],
        prepare: |project| drop(fs::remove_dir_all(project.join("src/migrations"))),
        done: |project, _| project.join("src/migrations/index.ts").is_file(),
    },
    Task {
        name: "migrate, nothing to do",
        ours: &["migrate"],
        payload: &["migrate"],
        prepare: |_| {},
        done: |_, measured| measured.text.contains("Done.") || measured.text.contains("has every migration"),
    },
    Task {
        name: "status",
        ours: &["status"],
        payload: &["migrate:status"],
        prepare: |_| {},
        done: |_, measured| measured.text.contains("initial") || measured.text.contains("migrations  1 applied"),
    },
    Task {
        name: "generate:types",
        ours: &["generate:types"],
        payload: &["generate:types"],
        prepare: |project| drop(fs::remove_file(project.join("src/payload-types.ts"))),
        done: |project, _| project.join("src/payload-types.ts").is_file(),
    },
];

const ATTEMPTS: usize = 8;

struct Row {
    name: &'static str,
    payload: Cost,
    cold: Cost,
    warm: Cost,
}

pub(crate) fn run(flags: &[String]) -> Result<()> {
    let runs = match flags.iter().position(|flag| flag == "--runs") {
        None => 5,
        Some(at) => flags
            .get(at + 1)
            .and_then(|text| text.parse().ok())
            .filter(|runs| *runs > 0)
            .ok_or_else(|| Failure::new("--runs takes a number").hint("cargo xtask bench --runs 5"))?,
    };
    let as_json = has(flags, "--json");
    setup::packages()?;
    let mut build = command("cargo", &["build", "--release", "--package", "payload-sync-cli"]);
    if !as_json {
        say(format!("$ {}", typed(&build)));
    }
    run_command(&mut build)?;
    let bench = Bench::new(runs)?;
    let mut rows = Vec::new();
    for task in &TASKS {
        if !as_json {
            say(format!("measuring {} …", task.name));
        }
        rows.push(bench.task(task)?);
    }
    if as_json {
        say(format!("{:#}", report(&rows, runs)));
    } else {
        table(&rows, runs);
    }
    Ok(())
}

struct Bench {
    salon: Salon,
    program: PathBuf,
    runs: usize,
}

impl Bench {
    /// A project whose one migration is applied.
    fn new(runs: usize) -> Result<Self> {
        let program = root().join("target/release/payload-sync");
        let bench = Self { salon: Salon::copy("file:./bench.db"), program, runs };
        for args in [["migrate:create", "initial"].as_slice(), &["migrate"]] {
            let measured = bench.measured(&bench.ours(args))?;
            if !measured.success {
                return Err(Failure::new(format!("payload-sync {} failed:\n{}", args.join(" "), measured.text)));
            }
        }
        Ok(bench)
    }

    fn task(&self, task: &Task) -> Result<Row> {
        let kept = self.salon.path().join("kept-migrations");
        let migrations = self.salon.path().join("src/migrations");
        copy_files(&migrations, &kept)?;
        let payload = || {
            let mut command = self.salon.command("node");
            command.arg("node_modules/payload/bin.js").args(task.payload);
            command
        };
        let cache = self.cache();
        let row = Row {
            name: task.name,
            cold: self.median(task, &|| self.ours(task.ours), &|| drop(fs::remove_dir_all(&cache)))?,
            warm: self.median(task, &|| self.ours(task.ours), &|| {})?,
            payload: self.median(task, &payload, &|| {})?,
        };
        fs::remove_dir_all(&migrations).ok();
        copy_files(&kept, &migrations)?;
        Ok(row)
    }

    fn ours(&self, args: &[&str]) -> Command {
        let mut command = self.salon.command(&self.program);
        command.args(args).env("PAYLOAD_SYNC_CACHE_DIR", self.cache());
        command
    }

    /// A cache of the bench's own: the user's stays as it is.
    fn cache(&self) -> PathBuf {
        self.salon.path().join("bench-cache")
    }

    fn measured(&self, command: &Command) -> Result<Measured> {
        measure(command, &self.salon.path().join("bench-output"))
    }

    /// The median of several runs that did their work.
    fn median(&self, task: &Task, command: &dyn Fn() -> Command, before: &dyn Fn()) -> Result<Cost> {
        let mut costs = Vec::new();
        // One more run, which warms the caches of the disk and is not counted.
        while costs.len() <= self.runs {
            costs.push(self.once(task, command, before)?);
        }
        let costs = &costs[1..];
        let middle = |of: fn(&Cost) -> f64| {
            let mut values: Vec<f64> = costs.iter().map(of).collect();
            values.sort_by(f64::total_cmp);
            values[values.len() / 2]
        };
        Ok(Cost { cpu: middle(|cost| cost.cpu), wall: middle(|cost| cost.wall), memory: middle(|cost| cost.memory) })
    }

    fn once(&self, task: &Task, command: &dyn Fn() -> Command, before: &dyn Fn()) -> Result<Cost> {
        let mut last = String::new();
        for _ in 0..ATTEMPTS {
            (task.prepare)(self.salon.path());
            before();
            let measured = self.measured(&command())?;
            if measured.success && (task.done)(self.salon.path(), &measured) {
                return Ok(measured.cost);
            }
            last = measured.text;
        }
        let what = typed(&command());
        Err(Failure::new(format!("`{what}` did not do its work in {ATTEMPTS} runs; the last one:\n{last}")))
    }
}

fn copy_files(from: &Path, to: &Path) -> Result<()> {
    let failed = |error: std::io::Error| Failure::new(format!("{}: {error}", from.display()));
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)?.flatten() {
        fs::copy(entry.path(), to.join(entry.file_name())).map_err(failed)?;
    }
    Ok(())
}

fn table(rows: &[Row], runs: usize) {
    say(format!("\nMedian of {runs} runs. CPU: user and system time of all processes. Memory: the largest process."));
    say("cold: no model cached. warm: the model cached.\n");
    say(format!("{:<24}{:>12}{:>10}{:>10}{:>10}{:>10}{:>10}", "", "Payload", "cold", "warm", "×cold", "×warm", ""));
    for row in rows {
        let line = |what: &str, of: fn(&Cost) -> f64, unit: &str, scale: f64, digits: usize| {
            let (payload, cold, warm) = (of(&row.payload), of(&row.cold), of(&row.warm));
            let show = |value: f64| format!("{:.digits$} {unit}", value * scale);
            say(format!(
                "{:<24}{:>12}{:>10}{:>10}{:>10}{:>10}",
                what,
                show(payload),
                show(cold),
                show(warm),
                times(payload, cold),
                times(payload, warm)
            ));
        };
        say(row.name);
        line("  CPU", |cost| cost.cpu, "ms", 1e3, 0);
        line("  wall", |cost| cost.wall, "ms", 1e3, 0);
        line("  memory", |cost| cost.memory, "MiB", 1.0, 0);
    }
}

fn times(payload: f64, ours: f64) -> String {
    format!("{:.1}×", payload / ours.max(1e-4))
}

fn report(rows: &[Row], runs: usize) -> Value {
    let cost = |cost: &Cost| json!({ "cpuSeconds": cost.cpu, "wallSeconds": cost.wall, "memoryMiB": cost.memory });
    let ratio = |payload: &Cost, ours: &Cost| {
        let times = |of: fn(&Cost) -> f64| of(payload) / of(ours).max(1e-4);
        json!({ "cpu": times(|cost| cost.cpu), "wall": times(|cost| cost.wall), "memory": times(|cost| cost.memory) })
    };
    let commands: Vec<Value> = rows
        .iter()
        .map(|row| {
            json!({
                "name": row.name,
                "payload": cost(&row.payload),
                "cold": cost(&row.cold),
                "warm": cost(&row.warm),
                "timesCold": ratio(&row.payload, &row.cold),
                "timesWarm": ratio(&row.payload, &row.warm),
            })
        })
        .collect();
    json!({ "runs": runs, "commands": commands })
}
