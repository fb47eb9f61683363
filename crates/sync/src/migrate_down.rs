//! `migrate:down` and `migrate:reset`: take migrations back, newest first.

use std::sync::atomic::Ordering;
use std::time::Duration;

use payload_sync_core::ledger;
use serde::Serialize;

use crate::migrate::{Applied, Direction, Error, Gathered, Record, Session, apply, development_only};
use crate::{Answers, Event, Outcome, Project, Question};

/// The question before a reset.
pub const RESET: &str = "migrate-reset";

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How many migrations to take back; without it, the latest batch.
    pub steps: Option<usize>,
    pub dry_run: bool,
    pub wait: Duration,
}

#[derive(Debug, Clone, Default)]
pub struct ResetOptions {
    /// The database's name, typed by a person: this is the one that is meant, production or not.
    pub database_name: Option<String>,
    pub dry_run: bool,
    pub wait: Duration,
    pub answers: Answers,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub database: String,
    /// What was taken back, in this order.
    pub reverted: Vec<Applied>,
    /// What a dry run would take back.
    pub planned: Vec<String>,
}

/// Takes the latest batch back, or the last migrations.
pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Report, Error> {
    let gathered = Gathered::of(project).await?;
    let select = |entries: &[ledger::Entry]| match options.steps {
        Some(steps) => ledger::reset_order(entries).into_iter().take(steps).collect(),
        None => ledger::rollback_batch(entries),
    };
    let Some(session) = gathered.open_existing().await? else {
        return Ok(Report { database: gathered.url.place(), ..Report::default() });
    };
    revert(project, &gathered, &session, options.dry_run, options.wait, select, events).await
}

/// Takes every migration back and forgets that the schema was pushed.
pub async fn reset(
    project: &Project,
    options: ResetOptions,
    events: &mut dyn FnMut(Event),
) -> Result<Outcome<Report>, Error> {
    let gathered = Gathered::of(project).await?;
    development_only(project, &gathered.url, "migrate:reset", options.database_name.as_deref())?;
    let Some(session) = gathered.open_existing().await? else {
        return Ok(Outcome::Done(Report { database: gathered.url.place(), ..Report::default() }));
    };
    if !options.dry_run && !options.answers.confirmed(RESET) {
        let ledger = session.ledger(gathered.namespace()).await?;
        let entries = ledger.entries();
        let order = ledger::reset_order(&entries);
        if !order.is_empty() {
            return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
                id: RESET.into(),
                title: format!("Take back every migration of {}", gathered.url.place()),
                details: order.into_iter().map(|at| entries[at].name.clone()).collect(),
            }]));
        }
    }
    let report =
        revert(project, &gathered, &session, options.dry_run, options.wait, ledger::reset_order, events).await?;
    if !options.dry_run {
        let ledger = session.ledger(gathered.namespace()).await?;
        let mut database = session.database().await;
        for row in ledger.rows.iter().filter(|row| row.batch == Some(ledger::DEV_BATCH)) {
            database.delete_ledger(gathered.namespace(), &row.id).await?;
        }
    }
    Ok(Outcome::Done(report))
}

async fn revert(
    project: &Project,
    gathered: &Gathered,
    session: &Session,
    dry_run: bool,
    wait: Duration,
    select: impl Fn(&[ledger::Entry]) -> Vec<usize>,
    events: &mut dyn FnMut(Event),
) -> Result<Report, Error> {
    let mut report = Report { database: gathered.url.place(), ..Report::default() };
    if dry_run {
        let ledger = session.ledger(gathered.namespace()).await?;
        report.planned = select(&ledger.entries()).into_iter().map(|at| ledger.rows[at].name.clone()).collect();
        return Ok(report);
    }
    let mut lock = session.lock(wait).await?;
    let ledger = session.ledger(gathered.namespace()).await?;
    let rows: Vec<_> = select(&ledger.entries()).into_iter().map(|at| &ledger.rows[at]).collect();
    // All files must be here before the first is taken back.
    let mut files = Vec::new();
    for row in &rows {
        let missing = || Error::MissingFile { migration: row.name.clone(), dir: gathered.folder.dir.clone() };
        files.push(gathered.folder.migration(&row.name).ok_or_else(missing)?);
    }
    for (row, file) in rows.into_iter().zip(files) {
        if project.interrupt.load(Ordering::Relaxed) {
            return Err(Error::Interrupted);
        }
        lock.check().await?;
        let record = Record::Delete { id: row.id.clone() };
        let namespace = gathered.namespace();
        report.reverted.push(apply(project, session, namespace, file, Direction::Down, record, events).await?);
    }
    lock.release().await?;
    Ok(report)
}
