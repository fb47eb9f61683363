//! Many documents: read, created and changed by `payload-sync documents` and `backfill`, next to the Local API.

mod content;
mod report;

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::Command;

use payload_sync_testkit::{Database, Postgres, Salon};
use serde_json::{Value, json};

use super::{ATTEMPTS, middle};
use crate::measure::{Cost, measure};
use crate::shell::{Failure, Result, output, say};

/// What `cargo xtask bench --only` calls it.
pub(super) const NAME: &str = "documents";

/// How many customers there are, unless `--documents` says otherwise; of pages a tenth.
pub(super) const DOCUMENTS: usize = 100_000;
/// How many documents one file has that `create` reads.
const FILE: usize = 10_000;
/// What the Local API is asked to read and to write: it would take an hour for all.
const READ_SAMPLE: usize = 3_000;
const WRITE_SAMPLE: usize = 300;
/// No task of its takes longer than this and one page more; what it did until then is its sample.
const SECONDS: usize = 10;
/// Its documents at a time.
const PAGE: usize = 500;
/// How many documents it changes at a time.
const SOME: usize = 50;
/// How many documents of each reading are held against Payload's.
const SHOWN: usize = 50;

const CONFIG: &str = include_str!("documents/payload.config.ts");
const LOCAL: &str = include_str!("documents/local.mts");
const TRANSFORMS: [(&str, &str); 2] =
    [("customers.mjs", include_str!("documents/customers.mjs")), ("pages.mjs", include_str!("documents/pages.mjs"))];

/// How the documents of a collection are read.
struct Reading {
    name: &'static str,
    collection: &'static str,
    flags: &'static [&'static str],
    /// The same for the Local API.
    arguments: fn() -> Value,
}

/// How the documents of a collection are changed.
struct Change {
    name: &'static str,
    collection: &'static str,
    /// The field, and whether it is changed in Spanish; `None`: by the collection's function.
    field: Option<(&'static str, bool)>,
}

const fn reading(
    name: &'static str,
    collection: &'static str,
    flags: &'static [&'static str],
    arguments: fn() -> Value,
) -> Reading {
    Reading { name, collection, flags, arguments }
}

const ALL: &[&str] = &["--locale", "all", "--depth", "0"];
const ALL_DEEP: &[&str] = &["--locale", "all", "--depth", "1"];

const READINGS: [Reading; 8] = [
    reading("read customers", "customers", &["--depth", "0"], || json!({ "depth": 0 })),
    reading("read customers, depth 1", "customers", &["--depth", "1"], || json!({ "depth": 1 })),
    reading("read customers, all locales", "customers", ALL, || json!({ "depth": 0, "locale": "all" })),
    reading("read customers, all, depth 1", "customers", ALL_DEEP, || json!({ "depth": 1, "locale": "all" })),
    reading("read pages", "pages", &["--depth", "0"], || json!({ "depth": 0 })),
    reading("read pages, depth 1", "pages", &["--depth", "1"], || json!({ "depth": 1 })),
    reading("read pages, all locales", "pages", ALL, || json!({ "depth": 0, "locale": "all" })),
    reading("read pages, all, depth 1", "pages", ALL_DEEP, || json!({ "depth": 1, "locale": "all" })),
];

const CHANGES: [Change; 4] = [
    Change { name: "update customers, a field", collection: "customers", field: Some(("notes", false)) },
    Change { name: "update pages, one locale", collection: "pages", field: Some(("title", true)) },
    Change { name: "backfill customers, a field", collection: "customers", field: None },
    Change { name: "backfill pages, a block", collection: "pages", field: None },
];

/// What is measured of one kind of work.
struct Row {
    name: &'static str,
    writes: bool,
    /// How many documents ours did, and what that cost.
    documents: usize,
    cost: Cost,
    /// MiB with a tenth of the documents.
    memory_of_a_tenth: Option<f64>,
    payload: Option<Sample>,
}

/// What the Local API did of the same.
#[derive(Clone, Copy)]
struct Sample {
    documents: u64,
    /// Documents a second.
    rate: f64,
}

struct Subject {
    name: &'static str,
    rows: Vec<Row>,
    /// MiB of the Node process that read.
    payload_memory: Option<f64>,
}

/// What the command line asks of the bench.
pub(super) struct Asked {
    pub(super) runs: usize,
    pub(super) customers: usize,
    /// `sqlite`, `postgres` or `both`.
    pub(super) database: String,
    pub(super) with_payload: bool,
    pub(super) as_json: bool,
}

pub(super) fn run(program: &Path, asked: &Asked) -> Result<()> {
    let databases: &[(&'static str, bool)] = match asked.database.as_str() {
        "sqlite" => &[("SQLite", false)],
        "postgres" => &[("PostgreSQL", true)],
        "both" => &[("SQLite", false), ("PostgreSQL", true)],
        other => {
            return Err(Failure::new(format!("there is no database `{other}` here")).hint("sqlite, postgres or both"));
        }
    };
    let mut subjects = Vec::new();
    for (name, postgres) in databases {
        let bench = Bench::new(program.to_owned(), *postgres, asked)?;
        subjects.push(bench.subject(name)?);
        if let (false, Some(subject)) = (asked.as_json, subjects.last()) {
            report::table(subject);
        }
    }
    if asked.as_json {
        say(format!("{:#}", report::json(&subjects, asked)));
    } else {
        report::meaning(asked);
    }
    Ok(())
}

struct Bench<'a> {
    salon: Salon,
    program: PathBuf,
    asked: &'a Asked,
    /// Of PostgreSQL: dropped with the bench.
    _database: Option<Database<'static>>,
}

impl<'a> Bench<'a> {
    /// An empty database with Payload's tables.
    fn new(program: PathBuf, postgres: bool, asked: &'a Asked) -> Result<Self> {
        let database = postgres.then(|| Postgres::shared().database());
        let salon = Salon::copy(database.as_ref().map_or("file:./bench.db", |database| database.url()));
        salon.write("src/payload.config.ts", CONFIG);
        salon.write("local.mts", LOCAL);
        for (file, text) in TRANSFORMS {
            salon.write(file, text);
        }
        salon.create_schema();
        let bench = Self { salon, program, asked, _database: database };
        // The model is asked for once, as on any machine that has run a command before.
        bench.ours(&["documents", "count", "pages"], Path::new("count"))?;
        Ok(bench)
    }

    fn tell(&self, text: &str) {
        if !self.asked.as_json {
            say(text);
        }
    }

    fn path(&self, file: impl AsRef<Path>) -> PathBuf {
        self.salon.path().join(file)
    }

    fn count(&self, collection: &str) -> usize {
        if collection == "pages" { self.asked.customers.div_ceil(10) } else { self.asked.customers }
    }

    fn subject(&self, name: &'static str) -> Result<Subject> {
        self.tell(&format!("filling {name} with {} customers …", self.asked.customers));
        let mut rows = self.fill()?;
        let (read, payload_memory, shown) = self.payload_reads()?;
        for (place, reading) in READINGS.iter().enumerate() {
            self.tell(&format!("measuring {name}: {} …", reading.name));
            let row = self.read(reading, shown.get(place))?;
            rows.push(Row { payload: read.get(place).copied(), ..row });
        }
        let mut changed = Vec::new();
        for change in &CHANGES {
            self.tell(&format!("measuring {name}: {} …", change.name));
            changed.push(self.change(change)?);
        }
        let (created, written) = self.payload_writes()?;
        for (row, payload) in rows.iter_mut().zip(created) {
            row.payload = Some(payload);
        }
        for (place, row) in changed.into_iter().enumerate() {
            rows.push(Row { payload: written.get(place).copied(), ..row });
        }
        Ok(Subject { name, rows, payload_memory })
    }

    /// Fills the database with our own writer.
    fn fill(&self) -> Result<Vec<Row>> {
        for (collection, count) in [("services", content::SERVICES), ("stylists", content::STYLISTS)] {
            self.create(collection, 0, count)?;
        }
        let mut rows = Vec::new();
        for (name, collection) in [("create customers", "customers"), ("create pages", "pages")] {
            let count = self.count(collection);
            let mut cost = Cost { cpu: 0.0, wall: 0.0, memory: 0.0 };
            let mut from = 0;
            while from < count {
                let until = (from + FILE).min(count);
                let one = self.create(collection, from, until)?;
                cost.cpu += one.cpu;
                cost.wall += one.wall;
                cost.memory = cost.memory.max(one.memory);
                from = until;
            }
            rows.push(Row { name, writes: true, documents: count, cost, memory_of_a_tenth: None, payload: None });
        }
        Ok(rows)
    }

    fn create(&self, collection: &str, from: usize, until: usize) -> Result<Cost> {
        let documents: Vec<Value> = (from..until).map(|at| content::document(collection, at)).collect();
        self.salon.write("documents.json", &Value::from(documents).to_string());
        let flags = ["--data", "documents.json", "--locale", "all", "--summary", "--yes"];
        self.ours(&[&["documents", "create", collection], flags.as_slice()].concat(), Path::new("created"))
    }

    fn read(&self, reading: &Reading, shown: Option<&Value>) -> Result<Row> {
        let count = self.count(reading.collection);
        let args = [&["documents", "find", reading.collection, "--lines"], reading.flags].concat();
        let all = Path::new("lines.jsonl");
        let mut costs = Vec::new();
        for _ in 0..self.asked.runs {
            costs.push(self.ours(&args, all)?);
            self.compare(&self.path(all), count, shown).map_err(|wrong| {
                Failure::new(format!("{}: what ours prints is not what Payload shows: {wrong}", reading.name))
            })?;
        }
        let tenth = count.div_ceil(10).to_string();
        let few = self.ours(&[args.as_slice(), &["--limit", &tenth]].concat(), all)?;
        let (cost, memory_of_a_tenth) = (middle(&costs), Some(few.memory));
        Ok(Row { name: reading.name, writes: false, documents: count, cost, memory_of_a_tenth, payload: None })
    }

    /// Whether all documents were printed, and the first of them as Payload shows them.
    fn compare(&self, file: &Path, count: usize, shown: Option<&Value>) -> std::result::Result<(), String> {
        let lines = BufReader::new(File::open(file).map_err(|error| error.to_string())?).lines();
        let shown = shown.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let mut found = 0;
        for line in lines {
            let line = line.map_err(|error| error.to_string())?;
            if let Some(expected) = shown.get(found) {
                let ours: Value = serde_json::from_str(&line).map_err(|error| error.to_string())?;
                if ours != *expected {
                    return Err(format!("\n{ours}\n{expected}"));
                }
            }
            found += 1;
        }
        if found == count { Ok(()) } else { Err(format!("{found} documents, not {count}")) }
    }

    fn change(&self, change: &Change) -> Result<Row> {
        let all = self.count(change.collection);
        let one = |run: usize, count: usize| -> Result<Cost> {
            let limit = count.to_string();
            let filter = json!({ "id": { "less_than_equal": count } }).to_string();
            match change.field {
                Some((field, spanish)) => {
                    self.salon.write("change.json", &json!({ field: format!("Run {run} of {count}") }).to_string());
                    let mut args = vec!["documents", "update", change.collection, "--where", &filter];
                    args.extend(["--data", "change.json", "--summary", "--yes"]);
                    args.extend(["--locale", "es"].iter().filter(|_| spanish));
                    self.ours(&args, Path::new("updated"))
                }
                None => {
                    let module = format!("{}.mjs", change.collection);
                    let mut args = vec!["backfill", change.collection, &module, "--yes"];
                    if count < all {
                        args.extend(["--limit", &limit]);
                    }
                    self.ours(&args, Path::new("backfilled"))
                }
            }
        };
        let few = one(0, all.div_ceil(10))?;
        let costs = (1..=self.asked.runs).map(|run| one(run, all)).collect::<Result<Vec<_>>>()?;
        let (cost, memory_of_a_tenth) = (middle(&costs), Some(few.memory));
        Ok(Row { name: change.name, writes: true, documents: all, cost, memory_of_a_tenth, payload: None })
    }

    /// A command of ours, which must succeed; what it prints goes into a file of the project.
    fn ours(&self, args: &[&str], file: &Path) -> Result<Cost> {
        let mut command = self.salon.command(&self.program);
        command.args(args).env("PAYLOAD_SYNC_CACHE_DIR", self.path("bench-cache"));
        let file = self.path(file);
        let measured = measure(&command, &file)?;
        match measured.success {
            true => Ok(measured.cost),
            false => {
                let text = String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).into_owned();
                Err(Failure::new(format!("payload-sync {} failed:\n{text}", args.join(" "))))
            }
        }
    }

    /// Documents a second of each reading, the memory of that, and the first documents.
    fn payload_reads(&self) -> Result<(Vec<Sample>, Option<f64>, Vec<Value>)> {
        if !self.asked.with_payload {
            return Ok((Vec::new(), None, Vec::new()));
        }
        self.tell("measuring the Local API: reading …");
        let tasks = READINGS.iter().map(|reading| {
            let mut arguments = (reading.arguments)();
            arguments["collection"] = json!(reading.collection);
            let documents = READ_SAMPLE.min(self.count(reading.collection));
            json!({ "kind": "read", "arguments": arguments, "documents": documents, "page": PAGE, "shown": SHOWN,
                "runs": self.asked.runs, "seconds": SECONDS })
        });
        let figures = self.local(tasks.collect())?;
        let shown = figures["tasks"].as_array().into_iter().flatten().map(|task| task["shown"].clone());
        Ok((samples(&figures), figures["memory"].as_f64(), shown.collect()))
    }

    /// Documents a second of creating customers and pages, and of each change.
    fn payload_writes(&self) -> Result<(Vec<Sample>, Vec<Sample>)> {
        if !self.asked.with_payload {
            return Ok((Vec::new(), Vec::new()));
        }
        self.tell("measuring the Local API: writing …");
        let mut tasks = Vec::new();
        for collection in ["customers", "pages"] {
            let from = self.count(collection);
            let data = (from..from + WRITE_SAMPLE).map(|at| content::in_english(content::document(collection, at)));
            let arguments = json!({ "collection": collection, "depth": 0 });
            // Once: the addresses of customers are unique.
            let data = data.collect::<Vec<_>>();
            tasks
                .push(json!({ "kind": "create", "arguments": arguments, "data": data, "runs": 1, "seconds": SECONDS }));
        }
        for change in &CHANGES {
            let documents = WRITE_SAMPLE.min(self.count(change.collection));
            let mut arguments = json!({ "collection": change.collection, "depth": 0 });
            let kind = match change.field {
                Some((field, spanish)) => {
                    arguments["data"] = json!({ field: "Written by Payload" });
                    if spanish {
                        arguments["locale"] = json!("es");
                    }
                    "update"
                }
                None => "each",
            };
            let module = format!("{}.mjs", change.collection);
            tasks.push(json!({ "kind": kind, "arguments": arguments, "documents": documents, "page": PAGE,
                "module": module, "runs": self.asked.runs, "seconds": SECONDS, "some": SOME }));
        }
        let mut rates = samples(&self.local(tasks)?);
        let changes = rates.split_off(2);
        Ok((rates, changes))
    }

    /// The Local API in one Node process.
    fn local(&self, tasks: Vec<Value>) -> Result<Value> {
        self.salon.write("tasks.json", &Value::from(tasks).to_string());
        let figures = self.path("figures.json");
        let mut said = String::new();
        for _ in 0..ATTEMPTS {
            drop(fs::remove_file(&figures));
            let mut command: Command = self.salon.command("node");
            command.args(["--import", "tsx", "local.mts", "tasks.json", "figures.json"]);
            said = output(&mut command).unwrap_or_default();
            if let Ok(text) = fs::read_to_string(&figures) {
                return serde_json::from_str(&text)
                    .map_err(|error| Failure::new(format!("the figures of the Local API are no JSON: {error}")));
            }
        }
        Err(Failure::new(format!("the Local API did not do its work in {ATTEMPTS} runs; the last one:\n{said}")))
    }
}

/// What the Local API did, task by task.
fn samples(figures: &Value) -> Vec<Sample> {
    let sample = |task: &Value| {
        let rate = task["documents"].as_f64()? / task["seconds"].as_f64()?.max(1e-6);
        Some(Sample { documents: task["documents"].as_u64()?, rate })
    };
    figures["tasks"].as_array().into_iter().flatten().filter_map(sample).collect()
}
