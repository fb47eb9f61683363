//! `migrate:rebase`: puts migrations of two branches on one line.
//!
//! Two branches that both made a migration from one snapshot leave a later snapshot without the earlier branch's
//! changes. What each migration changed is merged (three-way, on the schema); the later ones are written again on top
//! of the earlier ones, SQL and snapshot. What is applied is never written again: where that would be needed, a
//! migration without statements joins the branches, and only its snapshot says something new.

use std::collections::BTreeSet;

use payload_sync_core::lineage::{self, Fork, Link, Parent, Problem, renames};
use payload_sync_core::merge::Conflict;
use payload_sync_core::migration::{MigrationBody, file_name, render_file, render_index};
use payload_sync_core::sql::{Fidelity, Style, Wording};
use payload_sync_core::{Dialect, Schema, snapshot, sql};
use serde::Serialize;

use crate::migrate::{Error, Gathered, History};
use crate::project::js_extension;
use crate::{Answers, Event, Fault, Outcome, Project, Question, Warning, files};

/// The question before migrations are written again.
pub const REBASE: &str = "migrate-rebase";

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Say what would be written, and write nothing.
    pub dry_run: bool,
    pub answers: Answers,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub dry_run: bool,
    /// Where the branches parted.
    pub forks: Vec<Fork>,
    /// The migrations that were written again, or would be.
    pub rewritten: Vec<Rewritten>,
    /// The migration without statements that joins branches of which the later one is applied.
    pub joined: Option<String>,
    /// Whether the ledger said what is applied.
    pub ledger: bool,
    /// What was written, relative to the project.
    pub files: Vec<String>,
}

/// A migration on top of what it did not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rewritten {
    pub name: String,
    pub up: Vec<String>,
    pub down: Vec<String>,
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let gathered = Gathered::of(project).await?;
    let history = History::read(&gathered.folder, gathered.dialect())?;
    let mut report = Report { dry_run: options.dry_run, forks: history.forks(), ..Report::default() };
    if report.forks.is_empty() {
        return Ok(Outcome::Done(report));
    }
    // Only what its own statements prove is rewritten: ids tell of an edit nothing.
    let links: Vec<Link<'_>> = history.links().into_iter().map(|link| Link { ids: None, ..link }).collect();
    // The snapshots' ids tell of a fork, but not what a migration that was edited, or is code, changed.
    let untold = |fork: &&Fork| lineage::parent(&links, fork.at) == Parent::Unknown;
    if let Some(fork) = report.forks.iter().find(untold) {
        return Err(problem_of(&history, &report.forks, Problem::Unknown { at: fork.at }));
    }
    let chain = lineage::chain(&links);
    if let Some(problem) = chain.problem {
        return Err(problem_of(&history, &report.forks, problem));
    }
    let applied = applied(&gathered, events).await;
    report.ledger = applied.is_some();
    let applied = applied.unwrap_or_default();

    let dialect = gathered.dialect();
    let wording = gathered.model.as_deref().map(Wording::of).unwrap_or_default();
    let mut texts = Vec::new();
    let mut last: Option<(&Schema, bool)> = None;
    for (step, schema) in history.steps.iter().zip(&chain.schemas) {
        let (Some(own), Some(next)) = (&step.snapshot, schema) else { continue };
        let empty = Schema::empty(dialect, own.namespace.clone());
        let previous = last.map_or(&empty, |(schema, _)| schema);
        let mut whole = own == next;
        let name = &step.file.name;
        if !whole && !applied.contains(name) {
            let MigrationBody::Sql { up, .. } = &step.body else {
                let source = "it has code, so its changes of the schema cannot be told".to_owned();
                return Err(Error::CannotRebase { migration: name.clone(), reason: source });
            };
            let answers = renames(up.iter().map(|statement| statement.text.as_str()), dialect);
            let style = Style { fidelity: Fidelity::Corrected, wording };
            let (up, down) = sql::both_ways_as(previous, next, &answers, style)?;
            let text = step.file.text()?;
            let package = package(&text, dialect);
            texts.push((step.file.path.clone(), render_file(&package, &up, &down, dialect)));
            texts.push((step.file.path.with_extension("json"), snapshot::render_as(next, &new_id(), wording)));
            report.rewritten.push(Rewritten { name: name.clone(), up, down });
            whole = true;
        }
        last = Some((next, whole));
    }
    if let Some((schema, false)) = last {
        let base = file_name(&project.clock.migration_timestamp(), Some("join branches"));
        let script = format!("{base}.ts");
        let first = history.steps.first().map(|step| step.file.text()).transpose()?.unwrap_or_default();
        let none: [&str; 0] = [];
        let text = render_file(&package(&first, dialect), &none, &none, dialect);
        texts.push((gathered.folder.dir.join(&script), text));
        texts.push((gathered.folder.dir.join(format!("{base}.json")), snapshot::render_as(schema, &new_id(), wording)));
        let index = render_index(&gathered.folder.names_with(&script), js_extension(&project.root)?);
        texts.push((gathered.folder.dir.join("index.ts"), index));
        report.joined = Some(base);
    }
    if !options.dry_run && !options.answers.confirmed(REBASE) {
        return Ok(Outcome::NeedsAnswer(vec![question(&report)]));
    }
    report.files = texts.iter().map(|(path, _)| project.display(path).to_string()).collect();
    if !options.dry_run {
        files::write_all(&texts).map_err(|source| Error::Write { source })?;
    }
    Ok(Outcome::Done(report))
}

fn question(report: &Report) -> Question {
    let rewritten = report.rewritten.iter().map(|one| format!("{} is written again, and its snapshot", one.name));
    let joined = report.joined.iter().map(|name| format!("{name} is written, with a snapshot and no statements"));
    let mut details: Vec<String> = rewritten.chain(joined).collect();
    if !report.ledger && !report.rewritten.is_empty() {
        details.push("the database could not be asked: they must not be applied anywhere yet".to_owned());
    }
    let title = "Put the branches of the migrations on one line".to_owned();
    Question::Confirm { id: REBASE.into(), title, details }
}

fn problem_of(history: &History, forks: &[Fork], problem: Problem) -> Error {
    let name = |at: usize| history.steps[at].file.name.clone();
    match problem {
        Problem::Unknown { at } => Error::CannotRebase {
            migration: name(at),
            reason: "it has code or was edited, so its changes of the schema cannot be told".into(),
        },
        Problem::Conflicts { at, conflicts } => {
            let first = forks.iter().find(|fork| fork.at == at).map(|fork| fork.first.clone());
            let first = first.unwrap_or_else(|| forks.first().map(|fork| fork.first.clone()).unwrap_or_default());
            Error::RebaseConflicts { first, second: name(at), conflicts: told(conflicts) }
        }
    }
}

fn told(conflicts: Vec<Conflict>) -> Vec<String> {
    conflicts.iter().map(ToString::to_string).collect()
}

/// What the database has; `None` when it cannot be asked.
async fn applied(gathered: &Gathered, events: &mut dyn FnMut(Event)) -> Option<BTreeSet<String>> {
    let asked: Result<BTreeSet<String>, Error> = async {
        let Some(session) = gathered.open_existing().await? else { return Ok(BTreeSet::new()) };
        let ledger = session.ledger(gathered.namespace()).await?;
        Ok(ledger.rows.into_iter().map(|row| row.name).collect())
    }
    .await;
    match asked {
        Ok(applied) => Some(applied),
        Err(error) => {
            let message = format!("{} could not be asked what is applied: {error}", gathered.url.place());
            let mut warning = Warning::new("ledger-unknown", message);
            warning.hint = error.hint();
            events(Event::Warning(warning));
            None
        }
    }
}

/// The adapter's package, as the file imports it.
fn package(text: &str, dialect: Dialect) -> String {
    let known = match dialect {
        Dialect::Postgres => "@payloadcms/db-postgres",
        Dialect::Sqlite => "@payloadcms/db-sqlite",
    };
    let quoted = text.split(['\'', '"']).find(|part| part.starts_with("@payloadcms/db-"));
    quoted.unwrap_or(known).to_owned()
}

fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}
