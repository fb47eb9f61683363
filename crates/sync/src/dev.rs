//! `dev`: watches what the config is made of and, after each change, does what `sync-config.ts` says.
//!
//! The files are asked for their times again and again rather than watched by the operating system: there are a few
//! hundred of them at most, and changes from outside a container or over a network raise no events.

mod watched;

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::types::{self, State};
use crate::{
    Class, Event, Fault, Outcome, Place, Project, ProjectError, ProjectOptions, Question, auto_push, migrate,
    migrate_create, push,
};
use watched::Watched;

/// How long nothing may have changed before work begins: an editor writes more than one file, a checkout hundreds.
const QUIET: Duration = Duration::from_millis(200);
const POLL: Duration = Duration::from_millis(100);

/// What came of one change.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cycle {
    /// The files that changed, relative to the project; none the first time.
    pub changed: Vec<PathBuf>,
    /// What the schema went through; absent when nothing of it is done by itself, or something was in the way.
    pub schema: Option<Schema>,
    pub types: Option<Types>,
    /// What was in the way. The next change is a new try.
    pub problems: Vec<Problem>,
    pub millis: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Schema {
    Pushed(Box<push::Report>),
    Migration(Box<migrate_create::Report>),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Types {
    pub file: PathBuf,
    pub state: State,
}

/// An error as data: it ends nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub code: &'static str,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Problem {
    fn of(fault: &dyn Fault) -> Self {
        let mut message = fault.to_string();
        let mut source = fault.source();
        while let Some(cause) = source {
            message.push_str(&format!(": {cause}"));
            source = cause.source();
        }
        Self { code: fault.code(), message, place: fault.place(), hint: fault.hint() }
    }

    /// Nobody is asked while they type; the command that asks is named.
    fn unanswered(questions: &[Question], command: &str) -> Self {
        let about = match questions.first() {
            Some(Question::Rename { entity, name, table, .. }) => {
                let of = table.as_ref().map(|table| format!("{table}.")).unwrap_or_default();
                format!("whether the {entity} {of}{name} is new or renamed")
            }
            Some(Question::Confirm { title, details, .. } | Question::Name { title, details, .. }) => {
                format!("{title}: {}", details.join("; "))
            }
            None => "a question".to_owned(),
        };
        let message = format!("this needs an answer: {about}");
        Self { code: "needs-answer", message, place: None, hint: Some(command.to_owned()) }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How often something was done.
    pub cycles: u64,
    /// How often something was in the way.
    pub problems: u64,
}

/// Works until it is interrupted, which is how it ends well. What it did is told after each change.
pub async fn run(
    options: ProjectOptions,
    events: &mut dyn FnMut(Event),
    told: &mut dyn FnMut(&Cycle),
) -> Result<Report, ProjectError> {
    let interrupt = options.interrupt.clone();
    let stopped = || interrupt.load(Ordering::Relaxed);
    let mut report = Report::default();
    // A project that is not there at all, or is in production, is no matter of a later change.
    let found = Project::find(options.clone())?;
    found.config_path()?;
    if found.is_production() {
        return Err(ProjectError::DevInProduction);
    }
    let mut changed = Vec::new();
    loop {
        let (cycle, watched) = cycle(&options, &found, changed, events).await;
        if stopped() {
            return Ok(report);
        }
        report.cycles += 1;
        report.problems += cycle.problems.len() as u64;
        told(&cycle);
        match next(watched, &stopped).await {
            Some(files) => changed = files.iter().map(|file| relative(&found.root, file)).collect(),
            None => return Ok(report),
        }
    }
}

/// Waits for a change and then for quiet. `None`: it was interrupted.
async fn next(mut watched: Watched, stopped: &dyn Fn() -> bool) -> Option<Vec<PathBuf>> {
    let mut changed: Vec<PathBuf> = Vec::new();
    let mut last = Instant::now();
    loop {
        if stopped() {
            return None;
        }
        let more = watched.changes();
        if more.is_empty() {
            if !changed.is_empty() && last.elapsed() >= QUIET {
                changed.sort();
                changed.dedup();
                return Some(changed);
            }
        } else {
            changed.extend(more);
            last = Instant::now();
        }
        tokio::time::sleep(POLL).await;
    }
}

async fn cycle(
    options: &ProjectOptions,
    found: &Project,
    changed: Vec<PathBuf>,
    events: &mut dyn FnMut(Event),
) -> (Cycle, Watched) {
    let begun = Instant::now();
    let mut cycle = Cycle { changed, schema: None, types: None, problems: Vec::new(), millis: 0 };
    // Before anything is read: what changes meanwhile is a change.
    let mut watched = Watched::before(found);
    match Project::open(options.clone()) {
        Ok(project) => {
            match project.model(None).await {
                Ok(_) => {
                    schema(&project, &mut cycle, events).await;
                    match types::run(&project, types::Mode::Write, events).await {
                        Ok(report) => {
                            let file = relative(&project.root, &report.file);
                            cycle.types = Some(Types { file, state: report.state });
                        }
                        Err(error) => cycle.problems.push(Problem::of(&error)),
                    }
                }
                Err(error) => cycle.problems.push(Problem::of(&error)),
            }
            watched.learn(&project);
        }
        Err(error) => cycle.problems.push(Problem::of(&error)),
    }
    cycle.millis = begun.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
    (cycle, watched)
}

async fn schema(project: &Project, cycle: &mut Cycle, events: &mut dyn FnMut(Event)) {
    let done = if project.sync_config.drizzle.enabled && auto_push::wanted(project) {
        pushed(project, cycle, events).await
    } else if project.sync_config.migrations.auto_generate {
        generated(project, cycle, events).await
    } else {
        Ok(())
    };
    match done {
        Err(error) if error.class() != Class::Interrupted => cycle.problems.push(Problem::of(&error)),
        _ => {}
    }
}

async fn pushed(project: &Project, cycle: &mut Cycle, events: &mut dyn FnMut(Event)) -> Result<(), migrate::Error> {
    match push::run(project, push::Options::default(), events).await? {
        Outcome::Done(report) => cycle.schema = Some(Schema::Pushed(Box::new(report))),
        Outcome::NeedsAnswer(questions) => {
            cycle.problems.push(Problem::unanswered(&questions, "payload-sync push"));
        }
    }
    Ok(())
}

/// `migrate:create` also applies it, where `migrations.autoRun` says so.
async fn generated(project: &Project, cycle: &mut Cycle, events: &mut dyn FnMut(Event)) -> Result<(), migrate::Error> {
    let options = migrate_create::Options { name: vec!["dev".into()], ..migrate_create::Options::default() };
    match migrate_create::run(project, options, events).await? {
        Outcome::Done(report) => cycle.schema = Some(Schema::Migration(Box::new(report))),
        Outcome::NeedsAnswer(questions) => {
            cycle.problems.push(Problem::unanswered(&questions, "payload-sync migrate:create NAME"));
        }
    }
    Ok(())
}

fn relative(root: &Path, file: &Path) -> PathBuf {
    file.strip_prefix(root).unwrap_or(file).to_path_buf()
}
