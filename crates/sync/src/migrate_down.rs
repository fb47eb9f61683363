//! `migrate:down`, `migrate:reset` and `migrate:refresh`: take migrations back, the last applied first.

use std::sync::atomic::Ordering;
use std::time::Duration;

use payload_sync_core::ledger;
use payload_sync_database::Lock;
use serde::Serialize;

use crate::migrate::{
    self, Applied, Before, Care, Direction, Error, Gathered, Record, Session, Timeouts, Touches, Verification, Wanted,
    apply, apply_pending, development_only, look, reverted, secure,
};
use crate::{Answers, Event, Outcome, Project, Question};

/// The question before a reset.
pub const RESET: &str = "migrate-reset";
/// The question before a refresh.
pub const REFRESH: &str = "migrate-refresh";

/// Which migrations go back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Extent {
    /// Those that were applied together last.
    #[default]
    Batch,
    /// So many of the last applied.
    Steps(usize),
    /// All that were applied after this one.
    To(String),
}

#[derive(Debug, Clone, Default)]
pub struct Options {
    pub extent: Extent,
    pub dry_run: bool,
    pub wait: Option<Duration>,
    pub timeouts: Timeouts,
    pub care: Care,
}

/// Of a reset or a refresh.
#[derive(Debug, Clone, Default)]
pub struct ResetOptions {
    /// The database's name, typed by a person: this is the one that is meant, production or not.
    pub database_name: Option<String>,
    pub dry_run: bool,
    pub wait: Option<Duration>,
    pub timeouts: Timeouts,
    pub care: Care,
    pub answers: Answers,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub database: String,
    /// What was taken back, in this order.
    pub reverted: Vec<Applied>,
    /// The migration that stays, where what came after it was to go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What a dry run would take back.
    pub planned: Vec<String>,
    /// What a refresh applied again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub applied: Vec<Applied>,
    /// The backup that was made beforehand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<String>,
    /// How the database was found afterwards; absent when nothing was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<Verification>,
}

/// Takes the latest batch back, or the last migrations.
pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Report, Error> {
    let gathered = Gathered::of(project).await?.within(options.timeouts);
    let mut report = Report { database: gathered.url.place(), ..Report::default() };
    let to = match &options.extent {
        // A migration whose file is gone is still in the ledger under its name.
        Extent::To(given) => {
            Some(gathered.folder.named(given).map_or_else(|_| given.clone(), |file| file.name.clone()))
        }
        Extent::Batch | Extent::Steps(_) => None,
    };
    report.to.clone_from(&to);
    let select = |entries: &[ledger::Entry]| match (&options.extent, &to) {
        (_, Some(to)) => ledger::applied_after(entries, to).ok_or_else(|| Error::NotApplied { name: to.clone() }),
        (Extent::Steps(steps), _) => Ok(ledger::reset_order(entries).into_iter().take(*steps).collect()),
        _ => Ok(ledger::rollback_batch(entries)),
    };
    let Some(session) = gathered.open_existing().await? else {
        select(&[])?;
        return Ok(report);
    };
    if options.dry_run {
        report.planned = planned(&gathered, &session, select).await?;
        return Ok(report);
    }
    let mut lock = session.lock(migrate::wait(project, options.wait), events).await?;
    let before = Before::of(&gathered, &session).await?;
    let back = Back { project, gathered: &gathered, session: &session, care: options.care, command: "migrate:down" };
    (report.reverted, report.backup) = back.go(&mut lock, select, events).await?;
    lock.release().await?;
    if !options.care.no_verify && !report.reverted.is_empty() {
        report.verified = Some(reverted(&gathered, &session, before).await?);
    }
    Ok(report)
}

/// Takes every migration back and forgets that the schema was pushed.
pub async fn reset(
    project: &Project,
    options: ResetOptions,
    events: &mut dyn FnMut(Event),
) -> Result<Outcome<Report>, Error> {
    all(project, options, false, events).await
}

/// Takes every migration back and applies all of them again.
pub async fn refresh(
    project: &Project,
    options: ResetOptions,
    events: &mut dyn FnMut(Event),
) -> Result<Outcome<Report>, Error> {
    all(project, options, true, events).await
}

async fn all(
    project: &Project,
    options: ResetOptions,
    again: bool,
    events: &mut dyn FnMut(Event),
) -> Result<Outcome<Report>, Error> {
    let gathered = Gathered::of(project).await?.within(options.timeouts);
    let command = if again { "migrate:refresh" } else { "migrate:reset" };
    let given = options.database_name.as_deref();
    if let Some(question) = development_only(project, &gathered.url, command, given, &options.answers)? {
        return Ok(Outcome::NeedsAnswer(vec![question]));
    }
    let mut report = Report { database: gathered.url.place(), ..Report::default() };
    let every = |entries: &[ledger::Entry]| Ok(ledger::reset_order(entries));
    let session = match again && !options.dry_run {
        true => gathered.open().await?,
        false => match gathered.open_existing().await? {
            Some(session) => session,
            None => return Ok(Outcome::Done(report)),
        },
    };
    let order = planned(&gathered, &session, every).await?;
    if options.dry_run {
        report.planned = order;
        return Ok(Outcome::Done(report));
    }
    let id = if again { REFRESH } else { RESET };
    if !order.is_empty() && !options.answers.confirmed(id) {
        let end = if again { " and apply all again" } else { "" };
        let title = format!("Take back every migration of {}{end}", gathered.url.place());
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm { id: id.into(), title, details: order }]));
    }
    let mut lock = session.lock(migrate::wait(project, options.wait), events).await?;
    let before = Before::of(&gathered, &session).await?;
    let care = options.care;
    let back = Back { project, gathered: &gathered, session: &session, care, command };
    (report.reverted, report.backup) = back.go(&mut lock, every, events).await?;
    let ledger = session.ledger(gathered.namespace()).await?;
    for row in ledger.rows.iter().filter(|row| row.batch == Some(ledger::DEV_BATCH)) {
        session.database().await.delete_ledger(gathered.namespace(), &row.id).await?;
    }
    if again {
        let wanted = Wanted { batch: Some(1), ..Wanted::default() };
        report.applied = apply_pending(project, &gathered, &session, lock, &wanted, events).await?.applied;
        if !care.no_verify && !report.applied.is_empty() {
            report.verified = Some(look(&gathered, &session, None, events).await?);
        }
    } else {
        lock.release().await?;
        if !care.no_verify && !report.reverted.is_empty() {
            report.verified = Some(reverted(&gathered, &session, before).await?);
        }
    }
    Ok(Outcome::Done(report))
}

/// The names of what would go back.
async fn planned(
    gathered: &Gathered,
    session: &Session,
    select: impl Fn(&[ledger::Entry]) -> Result<Vec<usize>, Error>,
) -> Result<Vec<String>, Error> {
    let ledger = session.ledger(gathered.namespace()).await?;
    Ok(select(&ledger.entries())?.into_iter().map(|at| ledger.rows[at].name.clone()).collect())
}

/// A way back.
struct Back<'a> {
    project: &'a Project,
    gathered: &'a Gathered,
    session: &'a Session,
    care: Care,
    command: &'static str,
}

impl Back<'_> {
    /// Takes back what is selected now that nobody else can, after a backup. Gives the backup's name, too.
    async fn go(
        &self,
        lock: &mut Lock,
        select: impl Fn(&[ledger::Entry]) -> Result<Vec<usize>, Error>,
        events: &mut dyn FnMut(Event),
    ) -> Result<(Vec<Applied>, Option<String>), Error> {
        let Self { project, gathered, session, care, command } = *self;
        let ledger = session.ledger(gathered.namespace()).await?;
        let rows: Vec<_> = select(&ledger.entries())?.into_iter().map(|at| &ledger.rows[at]).collect();
        // All files must be here before the first is taken back.
        let mut files = Vec::new();
        for row in &rows {
            let missing = || Error::MissingFile { migration: row.name.clone(), dir: gathered.folder.dir.clone() };
            files.push(gathered.folder.migration(&row.name).ok_or_else(missing)?);
        }
        let touches = Touches::Migrations(Direction::Down, files.clone());
        let backup = secure(project, gathered, session, command, touches, care, events).await?;
        let mut reverted = Vec::new();
        for (row, file) in rows.into_iter().zip(files) {
            if project.interrupt.load(Ordering::Relaxed) {
                return Err(Error::Interrupted);
            }
            let record = Record::Delete { id: row.id.clone() };
            let namespace = gathered.namespace();
            reverted.push(apply(project, session, Some(lock), namespace, file, Direction::Down, record, events).await?);
        }
        Ok((reverted, backup))
    }
}
