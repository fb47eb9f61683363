//! The search: seeds in, differences out, each with the smallest config that shows it.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use payload_sync_core::Dialect;
use payload_sync_core::diff::{Answer, Answers, RenameKind, diff};
use payload_sync_engine::EngineMode;

use super::dice::Dice;
use super::shrink::{Subject, shrink};
use super::{Config, Coverage};
use crate::ours::{self, Ours};
use crate::{Case, Difference, Oracle, Part, Wants, Workspace, differences};

/// The seed of a config, or of a change of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed {
    pub pair: bool,
    pub seed: u64,
}

impl Seed {
    /// Seeds as a file has them: `fuzz N` or `pairs N` a line, `#` before what is a remark.
    ///
    /// # Errors
    ///
    /// The first line that is neither, with its number.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, String> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        lines.map(|(n, line)| Self::parse(line).ok_or_else(|| format!("line {}: `{line}` is no seed", n + 1))).collect()
    }

    fn parse(line: &str) -> Option<Self> {
        let (kind, seed) = line.split_once(' ')?;
        let pair = match kind {
            "fuzz" => false,
            "pairs" => true,
            _ => return None,
        };
        Some(Self { pair, seed: seed.parse().ok()? })
    }
}

/// What is searched.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// These before all others.
    pub seeds: Vec<Seed>,
    /// How many configs, and how many changes of configs.
    pub singles: usize,
    pub pairs: usize,
    /// The seed of the first; the others follow.
    pub seed: u64,
    pub dialects: Vec<Dialect>,
    /// How many at a time, each with a Node process.
    pub jobs: usize,
    /// How many smaller configs are tried for a difference.
    pub tries: usize,
    /// So many differences of a kind are made small and shown; of the others the seeds are told.
    pub most: usize,
}

impl Options {
    fn total(&self) -> usize {
        self.seeds.len() + self.singles + self.pairs
    }

    fn nth(&self, n: usize) -> Seed {
        let Some(n) = n.checked_sub(self.seeds.len()) else { return self.seeds[n] };
        let pair = n >= self.singles;
        Seed { pair, seed: self.seed + if pair { n - self.singles } else { n } as u64 }
    }
}

/// A difference, made as small as it got.
#[derive(Debug, Clone)]
pub struct Found {
    pub seed: u64,
    pub pair: bool,
    pub dialect: Dialect,
    pub differences: Vec<Difference>,
    /// `config.ts`, and `previous.ts` of a change.
    pub config: String,
    pub previous: Option<String>,
    pub answers: Answers,
}

impl Found {
    /// The command that finds it again.
    pub fn command(&self) -> String {
        command(self.pair, self.seed, self.dialect)
    }
}

fn command(pair: bool, seed: u64, dialect: Dialect) -> String {
    let kind = if pair { "--pairs" } else { "--fuzz" };
    format!("cargo xtask conformance {kind} 1 --seed {seed} --dialect {dialect}")
}

/// What a search has done.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Configs and changes that were compared, once for each dialect.
    pub singles: usize,
    pub pairs: usize,
    /// What the real Payload refuses, and so do we, by the first words of its error.
    pub refused: BTreeMap<String, usize>,
    pub found: Vec<Found>,
    /// Differences like those that were shown, by what they have in common: their commands.
    pub alike: BTreeMap<String, Vec<String>>,
    pub coverage: Coverage,
    /// Statements of changes, up and down.
    pub statements: usize,
    pub elapsed: Duration,
    /// Of it, the time in Node and in ours, summed over the jobs.
    pub theirs: Duration,
    pub ours: Duration,
}

impl Report {
    /// How many comparisons differed.
    pub fn different(&self) -> usize {
        self.found.len() + self.alike.values().map(Vec::len).sum::<usize>()
    }
}

/// What came of one comparison.
enum Outcome {
    Same { statements: usize },
    Refused(String),
    Differs(Vec<Difference>),
}

/// Compares random configs with the Payload that is installed at `packages`.
pub fn search(packages: &Path, options: &Options, say: &(dyn Fn(&str) + Sync)) -> io::Result<Report> {
    let start = Instant::now();
    let total = options.total();
    let next = AtomicUsize::new(0);
    let kinds = Mutex::new(BTreeMap::<String, usize>::new());
    let report = Mutex::new(Report::default());
    let locked = || report.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let work = || -> io::Result<()> {
        let mut bench = Bench::new(packages)?;
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            if n >= total {
                let mut report = locked();
                report.theirs += bench.theirs;
                report.ours += bench.ours;
                return Ok(());
            }
            let Seed { pair, seed } = options.nth(n);
            let config = Config::random(seed);
            let subject = if pair {
                Subject { config: config.edited(seed).0, previous: Some(config) }
            } else {
                Subject { previous: None, config }
            };
            locked().coverage.count(&subject.config);
            for &dialect in &options.dialects {
                match bench.compare(&subject, seed, dialect)? {
                    Outcome::Same { statements } => {
                        let mut report = locked();
                        *(if pair { &mut report.pairs } else { &mut report.singles }) += 1;
                        report.statements += statements;
                    }
                    Outcome::Refused(why) => *locked().refused.entry(why).or_default() += 1,
                    Outcome::Differs(differences) => {
                        let kind = differences.first().map(Difference::kind).unwrap_or_default();
                        let mut kinds = kinds.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                        let seen = kinds.entry(kind.clone()).or_default();
                        *seen += 1;
                        let alike = *seen > options.most;
                        drop(kinds);
                        if alike {
                            let command = command(pair, seed, dialect);
                            say(&format!("difference: {command}\n  like others: {kind}"));
                            locked().alike.entry(kind).or_default().push(command);
                            continue;
                        }
                        let found = bench.smallest(&subject, seed, dialect, differences, options.tries)?;
                        say(&shown(&found));
                        locked().found.push(found);
                    }
                }
            }
            if (n + 1).is_multiple_of(100) {
                say(&format!("{} of {total} after {:.0} s", n + 1, start.elapsed().as_secs_f64()));
            }
        }
    };
    std::thread::scope(|scope| {
        let jobs: Vec<_> = (0..options.jobs.max(1)).map(|_| scope.spawn(work)).collect();
        jobs.into_iter().try_for_each(|job| {
            job.join().unwrap_or_else(|_| Err(io::Error::other("a job of the search ended in a panic")))
        })
    })?;
    let mut report = report.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    report.elapsed = start.elapsed();
    Ok(report)
}

/// What this program refuses on purpose, because what Payload makes of it is broken; the documentation says so.
fn declined(error: &str) -> Option<String> {
    // Payload gives the enum the table's place, and makes no table. Two tables of SQLite with an index of one name:
    // Payload's migration fails when it runs.
    let known = ["is the name of a table and of an enum", "exists twice: on table"];
    known.iter().find(|text| error.contains(**text)).map(|text| format!("ours alone: … {text}"))
}

/// Whether a table has a column of this name, before or after the change.
fn has_column(ours: &Ours, name: &str) -> bool {
    let schemas = ours.previous.iter().chain([&ours.next]);
    schemas.flat_map(|schema| schema.tables.values()).any(|table| table.columns.contains_key(name))
}

/// A difference with all that is needed to look into it.
fn shown(found: &Found) -> String {
    let mut text = format!("difference: {}\n", found.command());
    for difference in &found.differences {
        text.push_str(&format!("{difference}\n"));
    }
    if let Some(previous) = &found.previous {
        text.push_str(&format!("--- previous.ts\n{previous}"));
        text.push_str(&format!("--- answers: {:?}\n", found.answers.given));
    }
    text.push_str(&format!("--- config.ts\n{}", found.config));
    text
}

/// A Node process and a folder.
struct Bench {
    oracle: Oracle,
    workspace: Workspace,
    cache: PathBuf,
    theirs: Duration,
    ours: Duration,
}

impl Bench {
    fn new(packages: &Path) -> io::Result<Self> {
        let workspace = Workspace::new(packages)?;
        let cache = workspace.path().join("cache");
        Ok(Self { oracle: Oracle::start(packages)?, workspace, cache, theirs: Duration::ZERO, ours: Duration::ZERO })
    }

    fn case(&self, subject: &Subject) -> io::Result<Case> {
        let config = subject.config.render();
        let previous = subject.previous.as_ref().map(Config::render);
        let mut files = vec![("config.ts", config.as_str())];
        files.extend(previous.as_ref().map(|text| ("previous.ts", text.as_str())));
        // Always the same folder: the bytecode of what configs import is found again.
        let name = if previous.is_some() { "change" } else { "config" };
        let mut case = self.workspace.case(name, &files)?;
        // Payload itself says what it refuses: Node need not be asked once more.
        case.engine = EngineMode::Embedded;
        Ok(case)
    }

    /// The case, with random answers to the questions about renames, and what we make of it.
    fn answered(&mut self, subject: &Subject, seed: u64, dialect: Dialect) -> io::Result<(Case, Result<Ours, String>)> {
        let start = Instant::now();
        let mut case = self.case(subject)?;
        let mut ours = ours::make(&case, dialect, Some(&self.cache));
        if let Ok(Ours { previous: Some(previous), next, .. }) = &ours {
            let mut dice = Dice::new(seed ^ 0x00a2_5e1e);
            let mut answers = Answers::default();
            while let Ok(changes) = diff(previous, next, &answers)
                && let Some(question) = changes.questions.first()
            {
                // drizzle-kit throws when a renamed table has columns that change.
                let often = if question.kind == RenameKind::Table { 15 } else { 60 };
                let from = dice.chance(often).then(|| dice.pick(&question.candidates).clone());
                let (kind, table, added) = (question.kind, question.table.clone(), question.added.clone());
                answers.given.push(Answer { kind, table, added, from });
            }
            if !answers.given.is_empty() {
                case.answers = Answers { rest_is_new: true, ..answers };
                ours = ours::make(&case, dialect, Some(&self.cache));
            }
        }
        self.ours += start.elapsed();
        Ok((case, ours))
    }

    fn compare(&mut self, subject: &Subject, seed: u64, dialect: Dialect) -> io::Result<Outcome> {
        let (case, ours) = self.answered(subject, seed, dialect)?;
        if let Some(why) = ours.as_ref().err().and_then(|error| declined(error)) {
            return Ok(Outcome::Refused(why));
        }
        let start = Instant::now();
        let made = self.oracle.make(&case, dialect, Wants::ALL);
        let outcome = match made {
            Ok(made) => {
                let statements = ours.as_ref().map_or(0, |ours| ours.up.len() + ours.down.len());
                match differences(&made, ours, dialect) {
                    none if none.is_empty() => Outcome::Same { statements },
                    some => Outcome::Differs(some),
                }
            }
            Err(refusal) => self.refused(&case, dialect, &refusal.message, ours),
        };
        self.theirs += start.elapsed();
        Ok(outcome)
    }

    /// Payload has no answer to the whole: what it does have is compared, and where it has none we need none.
    fn refused(&mut self, case: &Case, dialect: Dialect, why: &str, ours: Result<Ours, String>) -> Outcome {
        // Without the names in it, which are never the same.
        let first = why.lines().next().unwrap_or_default();
        let first = first.split_once(". Invalid name").map_or(first, |(message, _)| message);
        let first: String = first.chars().take(120).collect();
        let Ok(ours) = ours else { return Outcome::Refused(first) };
        let mut found = Vec::new();
        let mut refusals = Vec::new();
        for &want in Wants::ALL {
            match self.oracle.make(case, dialect, &[want]) {
                Ok(made) => found.extend(differences(&made, Ok(ours.clone()), dialect)),
                Err(refusal) => refusals.push((want, refusal.message)),
            }
        }
        let renamed_table = case.answers.given.iter().any(|one| one.table.is_none() && one.from.is_some());
        for (want, message) in refusals {
            let known = match want {
                // drizzle-kit looks for a renamed table under its new name in the old snapshot.
                Wants::Migration if renamed_table && message.contains("TypeError") => true,
                // It finds `constructor` in an object without such a column, and takes the column for a changed one.
                Wants::Migration => message.contains("'__old'") && has_column(&ours, "constructor"),
                // json-schema-to-typescript stops at copies of schemas that contain themselves.
                Wants::Types => ours.types.is_err() || message.contains("Refs should have been resolved"),
                Wants::DbSchema => ours.db_schema.is_err(),
            };
            if !known {
                found.push(Difference { part: Part::Load, payload: message, ours: "an answer".to_owned() });
            }
        }
        if found.is_empty() { Outcome::Refused(first) } else { Outcome::Differs(found) }
    }

    /// The smallest config with a difference in the same part.
    fn smallest(
        &mut self,
        subject: &Subject,
        seed: u64,
        dialect: Dialect,
        differences: Vec<Difference>,
        tries: usize,
    ) -> io::Result<Found> {
        let part = differences.first().map(|one| one.part);
        let mut last = differences;
        let mut failure = None;
        let smallest = shrink(subject.clone(), tries, |smaller| match self.compare(smaller, seed, dialect) {
            Ok(Outcome::Differs(differences)) if differences.iter().any(|one| Some(one.part) == part) => {
                last = differences;
                true
            }
            Ok(_) => false,
            Err(error) => {
                failure = Some(error);
                false
            }
        });
        if let Some(error) = failure {
            return Err(error);
        }
        let (case, _) = self.answered(&smallest, seed, dialect)?;
        Ok(Found {
            seed,
            pair: smallest.previous.is_some(),
            dialect,
            differences: last,
            config: smallest.config.render(),
            previous: smallest.previous.as_ref().map(Config::render),
            answers: case.answers,
        })
    }
}
