//! Random configs with random documents that the real Payload wrote: what we answer about them is what Payload answers.
//!
//! `PAYLOAD_SYNC_CONFIGS=250 PAYLOAD_SYNC_SEED=1 PAYLOAD_SYNC_QUESTIONS=200` asks more of them; what differs is made
//! smaller before it is shown, in `PAYLOAD_SYNC_TRIES` steps. `PAYLOAD_SYNC_DIFFERENCES=FILE` takes all of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Arc;

use payload_sync::core::documents::FieldMap;
use payload_sync::core::documents::map::{FieldNode, Shape};
use payload_sync::core::{Dialect, ProjectModel, Schema, diff::Answers, sql};
use payload_sync::documents::{Documents, DocumentsError};
use payload_sync::{Project, ProjectOptions};
use payload_sync_conformance::random::{Config, Subject, shrink};
use payload_sync_conformance::{Case, ours};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_engine::EngineMode;
use payload_sync_testkit::{POSTGIS, Postgres, Salon};
use serde_json::{Value, json};

use super::random::{self, Random};
use super::{Outcome, answer, compare, fill, runtime};
use crate::writes::oracle::Oracle;

const SCRIPT: &str = include_str!("configs.mts");
/// Nothing that Node has imported is ever given back: with more bytes than this it starts anew.
const MEMORY: u64 = 1_400 << 20;
/// So many questions are sent at a time.
const AT_ONCE: usize = 100;
/// Seeds that have found something, on either database: `PAYLOAD_SYNC_FOUND=1` asks about all of them again.
const FOUND: &[u64] = &[
    2, 4, 5, 6, 7, 10, 11, 13, 14, 17, 23, 25, 28, 29, 31, 32, 101, 102, 107, 108, 110, 113, 116, 117, 119, 132, 134,
    135, 136, 138, 200, 202, 205, 206, 212, 213, 217, 230, 247, 249, 3000, 3031, 3038, 3041, 3053, 3074, 3082, 3102,
    3134, 3148, 5193, 5200, 5231, 6148, 12037, 15059, 15120, 15194, 15206, 15264, 40020, 40033, 40036, 40038,
];
/// The seeds from here on are configs with blocks, which are kept as JSON.
const AS_JSON: u64 = 20_000;
/// The seeds from here on are configs with drafts, which have a status for each locale.
const STATUSES: u64 = 40_000;
/// A few of them are asked about always.
const ALWAYS: &[u64] = &[5, 14, 28, 249, AS_JSON, STATUSES];

/// Where configs are compared: a project with the real Payload, its process, and databases.
struct Bench {
    salon: Salon,
    oracle: Oracle,
    runtime: tokio::runtime::Runtime,
    dialect: Dialect,
    number: usize,
    report: Report,
}

#[derive(Debug, Default)]
struct Report {
    configs: usize,
    /// Why others were not compared.
    skipped: BTreeMap<String, usize>,
    operations: usize,
    /// What Payload said to operations that it refused, by its first words.
    refused: BTreeMap<String, usize>,
    questions: usize,
    same: usize,
    payload_failed: usize,
    late: usize,
    /// Of the configs, those with blocks that are kept as JSON.
    as_json: usize,
    different: Vec<String>,
}

/// Why a config was not compared.
struct Skipped(String);

fn skipped(why: &str, error: impl ToString) -> Skipped {
    let first: String = error.to_string().lines().next().unwrap_or_default().chars().take(90).collect();
    Skipped(format!("{why}: {first}"))
}

impl Bench {
    fn new(dialect: Dialect) -> Self {
        let salon = Salon::copy("file:unused.db");
        let oracle = Oracle::of("configs.mts", SCRIPT);
        Self { salon, oracle, runtime: runtime(), dialect, number: 0, report: Report::default() }
    }

    /// Asks the real Payload, which is given a second chance.
    fn payload(&mut self, file: &str, url: &str, operations: &[Value]) -> Option<Value> {
        let request = json!({ "config": file, "dialect": self.dialect.name(), "url": url, "operations": operations });
        let answer = self.oracle.ask(&self.salon, &request)?;
        if answer["rss"].as_u64() > Some(MEMORY) {
            self.oracle.stop();
        }
        Some(answer)
    }

    /// What differs between Payload's answers and ours, on documents that the seed makes.
    fn differences(&mut self, config: &Config, seed: u64, count: usize) -> Result<Outcome, Skipped> {
        self.number += 1;
        let file = format!("configs/config-{}.ts", self.number);
        // The editor that nobody changed is made once for a process, and knows the collections of its first config.
        let own = "lexicalEditor({ features: ({ defaultFeatures }) => defaultFeatures })";
        self.salon.write(&file, &config.render().replace("lexicalEditor()", own));
        let path = self.salon.path().canonicalize().expect("the copy is there").join(&file);
        let mut case = Case::of("random", self.salon.path(), &path);
        case.engine = EngineMode::Embedded;
        let loaded = ours::load(&case, &path, self.dialect, Some(&self.salon.path().join("cache")));
        let loaded = loaded.map_err(|error| skipped("refused", error))?;
        let model = ProjectModel::parse(&loaded.json).map_err(|error| skipped("no model", error))?;
        let map = FieldMap::new(&model).map_err(|error| skipped("no map", error))?;
        if let Some(collision) = map.collisions().first() {
            return Err(skipped("fields on one column", collision.to_string().split(" and ").count()));
        }
        let schema = Schema::from_model(&model, self.dialect).map_err(|error| skipped("no schema", error))?;

        let server = (self.dialect == Dialect::Postgres).then(|| Postgres::shared().database());
        let url = match &server {
            Some(database) => {
                database.sql(POSTGIS);
                database.url().to_owned()
            }
            None => format!("file:{}", self.salon.path().join(format!("config-{}.db", self.number)).display()),
        };
        let database = self.runtime.block_on(created(&url, &schema)).map_err(|error| skipped("no tables", error))?;

        self.report.as_json += usize::from(map.entities().any(|entity| has_json(&entity.main.root.fields)));

        let mut random = Random::new(seed);
        let operations = fill::operations(&mut random, &map, &model);
        let filled = self.payload(&file, &url, &operations).ok_or_else(|| skipped("Payload", "does not answer"))?;
        if let Some(error) = filled["error"].as_str() {
            return Err(skipped("Payload", error));
        }
        self.report.operations += operations.len();
        for (operation, answer) in operations.iter().zip(filled["answers"].as_array().expect("a list")) {
            if let Some(error) = answer["error"].as_str() {
                let what: String = error.chars().take(160).collect();
                *self.report.refused.entry(what).or_default() += 1;
                if std::env::var_os("PAYLOAD_SYNC_SHOW_FAILURES").is_some() {
                    eprintln!("{operation}\n    {error}");
                }
            }
        }

        // Functions of the config run where there is a project.
        let documents = match config.render().contains("defaultValue: () =>") {
            false => Documents::new(Arc::new(model), database).map_err(|error| skipped("no documents", error)),
            true => self.of_project(&file, &url).map_err(|error| skipped("no project", error)),
        };
        let mut documents = documents?;
        let samples = match self.runtime.block_on(random::samples(&mut documents)) {
            Ok(samples) => samples,
            Err(error) => {
                return Ok(Outcome { different: vec![format!("we cannot read it: {error}")], ..Outcome::default() });
            }
        };
        let questions: Vec<Value> = (0..count).map(|_| random::question(&mut random, &map, &samples)).collect();
        let mut outcome = Outcome::default();
        for questions in questions.chunks(AT_ONCE) {
            let Some(answers) = self.payload(&file, &url, questions) else {
                outcome.late += questions.len();
                continue;
            };
            let Some(answers) = answers["answers"].as_array() else {
                return Err(skipped("Payload", &answers["error"]));
            };
            let Self { runtime, .. } = self;
            let found = compare(|question| runtime.block_on(answer(&mut documents, question)), questions, answers);
            outcome.add(found);
        }
        drop(documents);
        if let Some(file) = url.strip_prefix("file:") {
            std::fs::remove_file(file).expect("the database is there");
        }
        Ok(outcome)
    }

    fn of_project(&self, file: &str, url: &str) -> Result<Documents, DocumentsError> {
        let environment = [("PAYLOAD_DATABASE".to_owned(), self.dialect.name().to_owned())].into();
        let at = ProjectOptions::at(self.salon.path());
        let project = Project::open(ProjectOptions { config: Some(file.into()), environment, ..at })?;
        self.runtime.block_on(Documents::open_url(&project, url, "the test"))
    }

    fn seed(&mut self, seed: u64, count: usize, tries: usize) {
        let config = config_of(seed);
        match self.differences(&config, seed, count) {
            Err(Skipped(why)) => *self.report.skipped.entry(why).or_default() += 1,
            Ok(outcome) => {
                let Report { different, .. } = &self.report;
                let first = different.len() < 2;
                self.report.configs += 1;
                self.report.questions += count;
                self.report.same += outcome.same;
                self.report.payload_failed += outcome.payload_failed;
                self.report.late += outcome.late;
                if outcome.different.is_empty() {
                    return;
                }
                let mut text = format!("seed {seed} on {}: {} differ\n", self.dialect, outcome.different.len());
                text.push_str(&outcome.different.iter().take(8).cloned().collect::<Vec<_>>().join("\n"));
                if std::env::var_os("PAYLOAD_SYNC_SHOW_CONFIG").is_some() {
                    let _ = write!(text, "\n{}", config.render());
                }
                if first && tries > 0 {
                    let subject = Subject { previous: None, config };
                    let mut smallest = Vec::new();
                    let subject = shrink(subject, tries, |subject| {
                        let found = self.differences(&subject.config, seed, count.min(80));
                        let different = found.map(|outcome| outcome.different).unwrap_or_default();
                        let differs = !different.is_empty();
                        if differs {
                            smallest = different;
                        }
                        differs
                    });
                    smallest.truncate(3);
                    let _ = write!(text, "\n--- smaller\n{}\n{}", smallest.join("\n"), subject.config.render());
                }
                if let Some(file) = std::env::var_os("PAYLOAD_SYNC_DIFFERENCES") {
                    let file = std::fs::OpenOptions::new().create(true).append(true).open(file);
                    writeln!(file.expect("the file can be written"), "{text}\n").expect("the file can be written");
                }
                self.report.different.push(text);
            }
        }
    }
}

fn config_of(seed: u64) -> Config {
    if let Some(number) = seed.checked_sub(STATUSES) {
        let mut configs = (number * 20..).map(|seed| Config::random(seed).for_documents());
        return configs.find(Config::holds_drafts_in_locales).expect("one of them has drafts").with_statuses();
    }
    let Some(number) = seed.checked_sub(AS_JSON) else { return Config::random(seed).for_documents() };
    let mut configs = (number * 20..).map(|seed| Config::random(seed).for_documents());
    configs.find(Config::holds_blocks).expect("one of them has blocks").with_blocks_as_json()
}

/// Whether there is a column with blocks.
fn has_json(fields: &[FieldNode]) -> bool {
    fields.iter().any(|field| match &field.shape {
        Shape::Blocks(blocks) => blocks.json.is_some(),
        Shape::Group(fields) => has_json(fields),
        Shape::Array(row) => has_json(&row.fields),
        _ => false,
    })
}

async fn created(url: &str, schema: &Schema) -> Result<Database, String> {
    let text = |error: &dyn std::error::Error| error.to_string();
    let url = DatabaseUrl::parse(url).map_err(|error| text(&error))?;
    let options = ConnectOptions { create: true, ..ConnectOptions::default() };
    let mut database = Database::connect(&url, &options).await.map_err(|error| text(&error))?;
    let empty = Schema::empty(schema.dialect, schema.namespace.clone());
    let statements = sql::statements(&empty, schema, &Answers::all_new()).map_err(|error| text(&error))?;
    database.ensure_namespace(schema.namespace.as_deref()).await.map_err(|error| text(&error))?;
    database.begin().await.map_err(|error| text(&error))?;
    database.run(&statements).await.map_err(|failure| failure.error.to_string())?;
    database.commit().await.map_err(|error| text(&error))?;
    Ok(database)
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

fn check(dialect: Dialect) {
    let mut bench = Bench::new(dialect);
    let searched = number("PAYLOAD_SYNC_CONFIGS");
    let count = usize::try_from(number("PAYLOAD_SYNC_QUESTIONS").unwrap_or(60)).expect("a small number");
    let tries = usize::try_from(number("PAYLOAD_SYNC_TRIES").unwrap_or(60)).expect("a small number");
    let start = number("PAYLOAD_SYNC_SEED").unwrap_or(1);
    let seeds: Vec<u64> = match searched {
        Some(many) => (start..start + many).collect(),
        None if std::env::var_os("PAYLOAD_SYNC_FOUND").is_some() => FOUND.to_vec(),
        None => ALWAYS.to_vec(),
    };
    for (done, seed) in seeds.iter().enumerate() {
        bench.seed(*seed, count, tries);
        if (done + 1).is_multiple_of(10) {
            let Report { configs, same, payload_failed, late, different, .. } = &bench.report;
            eprintln!(
                "{} of {}: {configs} configs, {same} the same, Payload failed on {payload_failed}, {late} too late, {} configs differ",
                done + 1,
                seeds.len(),
                different.len()
            );
        }
    }
    let Report { configs, skipped, operations, refused, questions, same, payload_failed, late, as_json, different } =
        bench.report;
    let refusals: usize = refused.values().sum();
    eprintln!(
        "{dialect}, {} seeds from {}: {configs} configs ({as_json} with blocks as JSON), {operations} operations, {refusals} refused",
        seeds.len(),
        seeds[0]
    );
    eprintln!("{questions} questions: {same} the same, Payload failed on {payload_failed}, {late} too late");
    eprintln!("not compared: {skipped:#?}");
    if std::env::var_os("PAYLOAD_SYNC_SHOW_REFUSED").is_some() {
        eprintln!("refused: {refused:#?}");
    }
    assert!(different.is_empty(), "{} configs differ\n{}", different.len(), different.join("\n\n"));
    assert!(configs * 2 >= seeds.len(), "most configs were not compared: {skipped:#?}");
    assert!(refusals * 2 < operations, "Payload refused most of the documents: {refused:#?}");
    assert!(same * 2 > questions, "Payload failed on most questions: the comparison says little");
}

#[test]
fn answers_about_random_configs_on_sqlite() {
    check(Dialect::Sqlite);
}

#[test]
fn answers_about_random_configs_on_postgres() {
    check(Dialect::Postgres);
}
