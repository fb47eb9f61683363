//! `migrate`: applies the migrations that the database does not have yet.
//!
//! One run at a time; each migration in one transaction with its row of Payload's ledger, on both databases. A
//! migration that fails leaves nothing behind, and those before it stay.

mod after;
mod apply;
pub(crate) mod backup;
pub(crate) mod baseline;
mod cascade;
mod error;
mod folder;
mod guard;
mod history;
mod in_parts;
mod marks;
pub(crate) mod progress;
mod rebuild;
mod scratch;
mod session;

use std::sync::atomic::Ordering;
use std::time::Duration;

use payload_sync_core::ledger::{self, Drift};
use payload_sync_core::migration::MigrationBody;
use payload_sync_core::{Dialect, ProjectModel};
use payload_sync_database::{Lock, quote};
use serde::Serialize;

use crate::{Answers, Event, Outcome, Project, Question, Warning};

pub use after::Verification;
pub(crate) use after::{Before, reverted};
pub use apply::Applied;
pub(crate) use apply::{Direction, Record, apply, run_statements};
pub(crate) use backup::Touches;
pub use backup::{KEPT as BACKUPS_KEPT, Wanted as BackupWanted};
pub use baseline::Adopted;
pub use error::Error;
pub(crate) use folder::{Folder, MigrationFile};
pub use guard::DATABASE_NAME;
pub(crate) use guard::{development_only, may_be_production};
pub(crate) use history::{History, Step};
pub(crate) use scratch::Scratch;
pub use session::Timeouts;
pub(crate) use session::{Gathered, Ledger, Session};

/// The question whether to migrate a database whose schema was pushed.
pub const PUSHED: &str = "migrate-after-push";

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Say what would be done, and do nothing.
    pub dry_run: bool,
    /// Apply what is pending up to this migration, and it too.
    pub to: Option<String>,
    pub allow: Allow,
    /// How long to wait for another run to end.
    pub wait: Option<Duration>,
    pub timeouts: Timeouts,
    pub care: Care,
    pub answers: Answers,
}

/// What is done before and after a run, so that nothing is lost and nothing goes unseen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Care {
    pub backup: BackupWanted,
    /// How many backups are kept; without it, as `sync-config.ts` says.
    pub keep_backups: Option<usize>,
    /// Do not look at the database afterwards.
    pub no_verify: bool,
}

/// Where a run goes on although files and ledger have parted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Allow {
    /// An applied migration was edited: what it is now is taken for what was applied.
    pub edited: bool,
    /// The file of an applied migration is not here.
    pub missing: bool,
    /// A migration that is older than the last applied one is applied now.
    pub out_of_order: bool,
}

/// What a run did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Where the migrations are, relative to the project.
    pub directory: String,
    /// The database, without credentials.
    pub database: String,
    /// The batch of what was applied; absent when nothing was.
    pub batch: Option<i64>,
    pub applied: Vec<Applied>,
    /// The last migration that was wanted, where not all of them were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What a dry run would apply.
    pub planned: Vec<Planned>,
    /// The migration that `migrations.autoGenerate` wrote beforehand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generated: Option<String>,
    /// Whether nothing was done.
    pub dry_run: bool,
    /// The migrations that the database had already, as a push had made them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adopted: Option<Adopted>,
    /// The backup that was made beforehand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<String>,
    /// How the database was found afterwards; absent when nothing was applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<Verification>,
}

/// A migration that would be applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Planned {
    pub name: String,
    /// Its SQL; absent when it has code, whose statements only a run can tell.
    pub statements: Option<Vec<String>>,
}

/// Applies every pending migration.
pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let mut generated = None;
    // Nothing is written for a database that nothing could be applied to.
    project.database_url().await?;
    if project.sync_config.migrations.auto_generate && !project.is_production() && !options.dry_run {
        let create = crate::migrate_create::Options { answers: options.answers.clone(), ..Default::default() };
        match crate::migrate_create::write(project, create, events).await? {
            Outcome::Done(report) => generated = report.name,
            Outcome::NeedsAnswer(questions) => return Ok(Outcome::NeedsAnswer(questions)),
        }
    }
    let outcome = pending(project, options, events).await?;
    Ok(match outcome {
        Outcome::Done(report) => Outcome::Done(Report { generated, ..report }),
        questions => questions,
    })
}

/// The same without `migrations.autoGenerate`.
pub(crate) async fn pending(
    project: &Project,
    options: Options,
    events: &mut dyn FnMut(Event),
) -> Result<Outcome<Report>, Error> {
    let gathered = Gathered::of(project).await?.within(options.timeouts);
    gathered.warn_of_memory(events);
    let mut report = Report {
        directory: project.display(&gathered.folder.dir).to_string(),
        database: gathered.url.place(),
        dry_run: options.dry_run,
        ..Report::default()
    };
    let to = options.to.as_deref().map(|given| gathered.folder.named(given)).transpose()?;
    let to = to.map(|file| file.name.clone());
    report.to.clone_from(&to);
    if gathered.folder.migrations.is_empty() {
        return Ok(Outcome::Done(report));
    }
    let wanted = Wanted { batch: None, to, allow: options.allow };
    if options.dry_run {
        dry(&gathered, &wanted, &mut report, events).await?;
        return Ok(Outcome::Done(report));
    }

    let session = gathered.open().await?;
    let ledger = session.ledger(gathered.namespace()).await?;
    let names = pending_names(&gathered, &ledger, &wanted);
    let parted = drift(&gathered, &session, &ledger).await?;
    check(&gathered, &parted, &wanted, &names)?;
    if names.is_empty() {
        warn_of_drift(&parted, events);
        adopt(&gathered, &session, &ledger, options.allow).await;
        session.settle().await?;
        return Ok(Outcome::Done(report));
    }
    let lock = session.lock(wait(project, options.wait), events).await?;
    // Another run may have ended while this one waited: what follows holds because nobody else is at work.
    let mut ledger = session.ledger(gathered.namespace()).await?;
    let names = pending_names(&gathered, &ledger, &wanted);
    if let Some(at) = ledger.pushed_at().filter(|_| !names.is_empty()) {
        check(&gathered, &drift(&gathered, &session, &ledger).await?, &wanted, &names)?;
        let history = History::read(&gathered.folder, gathered.dialect())?;
        let matches = baseline::matches(&gathered, &session, &history, &ledger, false).await?;
        match baseline::exact(&matches) {
            Some(exact) => {
                report.adopted = Some(baseline::record(&gathered, &session, &history, exact.at, events).await?);
                ledger = session.ledger(gathered.namespace()).await?;
            }
            None if !options.answers.confirmed(PUSHED) => {
                let details = baseline::explain(&history, &matches);
                let question = after_push(&gathered, &names, at, details);
                lock.release().await?;
                return Ok(Outcome::NeedsAnswer(vec![question]));
            }
            None => {}
        }
    }
    let names = pending_names(&gathered, &ledger, &wanted);
    let touches = Touches::of(&gathered.folder, Direction::Up, &names);
    report.backup = secure(project, &gathered, &session, "migrate", touches, options.care, events).await?;
    let done = apply_pending(project, &gathered, &session, lock, &wanted, events).await?;
    if !options.care.no_verify && !done.applied.is_empty() {
        report.verified = Some(look(&gathered, &session, wanted.to.as_deref(), events).await?);
    }
    Ok(Outcome::Done(Report { batch: done.batch, applied: done.applied, ..report }))
}

/// What a run would do.
async fn dry(
    gathered: &Gathered,
    wanted: &Wanted,
    report: &mut Report,
    events: &mut dyn FnMut(Event),
) -> Result<(), Error> {
    let Some(session) = gathered.open_existing().await? else {
        report.planned = plan(gathered, pending_names(gathered, &Ledger::none(), wanted))?;
        return Ok(());
    };
    let ledger = session.ledger(gathered.namespace()).await?;
    let mut names = pending_names(gathered, &ledger, wanted);
    check(gathered, &drift(gathered, &session, &ledger).await?, wanted, &names)?;
    if let Some(at) = ledger.pushed_at().filter(|_| !names.is_empty()) {
        let history = History::read(&gathered.folder, gathered.dialect())?;
        let matches = baseline::matches(gathered, &session, &history, &ledger, false).await?;
        match baseline::exact(&matches) {
            Some(exact) => {
                let adopted = baseline::adopted(&history, &ledger, exact.at);
                names.retain(|name| !adopted.recorded.contains(name));
                report.adopted = Some(adopted);
            }
            None => {
                let told = baseline::explain(&history, &matches).join("\n  ");
                let place = gathered.url.place();
                let message = format!("{place} was pushed to in development ({at}), so `migrate` will ask: {told}");
                let hint = "payload-sync migrate:baseline records what is there, payload-sync migrate --yes goes on";
                events(Event::Warning(Warning::new(PUSHED, message).hint(hint)));
            }
        }
    }
    report.planned = plan(gathered, names)?;
    Ok(())
}

/// A backup, where one is wanted and the run does anything.
pub(crate) async fn secure(
    project: &Project,
    gathered: &Gathered,
    session: &Session,
    before: &str,
    touches: Touches<'_>,
    care: Care,
    events: &mut dyn FnMut(Event),
) -> Result<Option<String>, Error> {
    if touches.nothing() {
        return Ok(None);
    }
    let plan = backup::Plan {
        before,
        touches,
        wanted: care.backup,
        keep: care.keep_backups.or(project.sync_config.migrations.backups).unwrap_or(BACKUPS_KEPT),
    };
    backup::before(project, gathered, session, plan, events).await
}

/// The database after the run.
pub(crate) async fn look(
    gathered: &Gathered,
    session: &Session,
    to: Option<&str>,
    events: &mut dyn FnMut(Event),
) -> Result<Verification, Error> {
    let verification = after::verify(gathered, session, to).await?;
    for fork in &verification.forks {
        let message = format!("{} and {} were made from one snapshot, on two branches", fork.first, fork.second);
        events(Event::Warning(Warning::new("snapshots-forked", message).hint("payload-sync migrate:rebase")));
    }
    Ok(verification)
}

/// How long to wait for another run: as the flag says, else as `sync-config.ts` does, else not at all.
pub(crate) fn wait(project: &Project, given: Option<Duration>) -> Duration {
    given.or(project.sync_config.migrations.wait).unwrap_or_default()
}

/// What a run is to apply.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    /// Without it, the next one.
    pub batch: Option<i64>,
    /// The last migration, by its full name.
    pub to: Option<String>,
    pub allow: Allow,
}

pub(crate) struct Done {
    pub batch: Option<i64>,
    pub applied: Vec<Applied>,
}

/// Applies what is pending now that nobody else can.
pub(crate) async fn apply_pending(
    project: &Project,
    gathered: &Gathered,
    session: &Session,
    mut lock: Lock,
    wanted: &Wanted,
    events: &mut dyn FnMut(Event),
) -> Result<Done, Error> {
    // Another run may have ended while this one waited.
    let ledger = session.ledger(gathered.namespace()).await?;
    let names = pending_names(gathered, &ledger, wanted);
    let parted = drift(gathered, session, &ledger).await?;
    check(gathered, &parted, wanted, &names)?;
    warn_of_drift(&parted, events);
    adopt(gathered, session, &ledger, wanted.allow).await;
    let batch = wanted.batch.unwrap_or_else(|| ledger::next_batch(&ledger.entries()));
    prepare(gathered, session, events).await?;
    if names.len() > 1 {
        session.hurry_if_empty(&mut lock).await?;
    }
    let run = async {
        let mut applied = Vec::new();
        for name in names {
            if project.interrupt.load(Ordering::Relaxed) {
                return Err(Error::Interrupted);
            }
            let file = gathered.folder.migration(&name).expect("what is pending is a file");
            let (namespace, record) = (gathered.namespace(), Record::Insert { batch });
            applied
                .push(apply(project, session, Some(&mut lock), namespace, file, Direction::Up, record, events).await?);
        }
        Ok(applied)
    };
    let ran = run.await;
    // Also what came before a failure stays.
    let flushed = session.flush(&mut lock, events).await;
    let applied = ran?;
    flushed?;
    lock.release().await?;
    let batch = if applied.is_empty() { None } else { Some(batch) };
    Ok(Done { batch, applied })
}

/// What is not applied, in order, up to the last that is wanted.
fn pending_names(gathered: &Gathered, ledger: &Ledger, wanted: &Wanted) -> Vec<String> {
    let all = gathered.folder.migration_names();
    let end = wanted.to.as_ref().and_then(|to| all.iter().position(|name| name == to)).map_or(all.len(), |at| at + 1);
    ledger::pending(&all[..end], &ledger.entries())
}

/// Where files and ledger have parted.
pub(crate) async fn drift(gathered: &Gathered, session: &Session, ledger: &Ledger) -> Result<Drift, Error> {
    let entries = ledger.entries();
    let mut files = Vec::new();
    for file in &gathered.folder.migrations {
        // Only what is applied can have been edited since.
        let applied = entries.iter().any(|row| row.name == file.name);
        files.push((file.name.clone(), if applied { file.fingerprint()? } else { String::new() }));
    }
    let marks = marks::read(&mut *session.database().await, gathered.namespace(), &ledger.rows).await?;
    Ok(ledger::drift(&files, &entries, &marks))
}

/// Stops before anything runs.
fn check(gathered: &Gathered, drift: &Drift, wanted: &Wanted, pending: &[String]) -> Result<(), Error> {
    let place = |names: &[String]| {
        let file = names.first().and_then(|name| gathered.folder.migration(name));
        crate::Place::file(file.map_or(gathered.folder.dir.clone(), |file| file.path.clone()))
    };
    if !drift.edited.is_empty() && !wanted.allow.edited {
        return Err(Error::Edited { place: place(&drift.edited), names: drift.edited.clone() });
    }
    // With nothing to apply, an older release beside a newer database is no reason to stop.
    if !drift.missing.is_empty() && !wanted.allow.missing && !pending.is_empty() {
        return Err(Error::FilesMissing { names: drift.missing.clone(), dir: gathered.folder.dir.clone() });
    }
    let late: Vec<String> = drift.out_of_order.iter().filter(|name| pending.contains(name)).cloned().collect();
    if !late.is_empty() && !wanted.allow.out_of_order {
        return Err(Error::OutOfOrder { place: place(&late), names: late });
    }
    Ok(())
}

/// Remembers what applied migrations do that nobody remembers: another program applied them. A run does not depend on
/// it, so nothing stops where it cannot be written.
async fn adopt(gathered: &Gathered, session: &Session, ledger: &Ledger, allow: Allow) {
    let mut database = session.database().await;
    let adopted: Result<(), Error> = async {
        let known = marks::read(&mut database, gathered.namespace(), &ledger.rows).await?;
        for row in ledger.rows.iter().filter(|row| row.batch != Some(ledger::DEV_BATCH)) {
            let Some(file) = gathered.folder.migration(&row.name) else { continue };
            let fingerprint = file.fingerprint()?;
            let mark = known.iter().find(|mark| mark.name == row.name);
            let is_new = mark.is_none_or(|mark| allow.edited && mark.fingerprint != fingerprint);
            if is_new && session.own_tables(&mut database).await? {
                let (sql, params) = marks::write(gathered.dialect(), gathered.namespace(), row, &fingerprint);
                database.execute(&sql, &params).await?;
            }
        }
        Ok(())
    }
    .await;
    drop(adopted);
}

/// What the migrations take for granted: the schema that the tables live in, and extensions.
pub(crate) async fn prepare(
    gathered: &Gathered,
    session: &Session,
    events: &mut dyn FnMut(Event),
) -> Result<(), Error> {
    let mut database = session.database().await;
    database.ensure_namespace(gathered.namespace()).await?;
    for extension in extensions(gathered.model.as_deref()) {
        let sql = format!("CREATE EXTENSION IF NOT EXISTS {}", quote(Dialect::Postgres, extension));
        // As in Payload: the extension may be there under other rights, and if not, a statement will say so.
        if let Err(error) = database.script(&sql).await {
            let message = format!("the extension {extension} could not be created: {}", error.message);
            events(Event::Warning(Warning::new("extension-not-created", message)));
        }
    }
    Ok(())
}

fn extensions(model: Option<&ProjectModel>) -> impl Iterator<Item = &str> {
    let all = model.filter(|model| model.adapter.dialect == Dialect::Postgres.name());
    all.into_iter()
        .flat_map(|model| &model.adapter.extensions)
        .filter(|(_, wanted)| **wanted != serde_json::Value::Bool(false))
        .map(|(name, _)| name.as_str())
}

fn plan(gathered: &Gathered, names: Vec<String>) -> Result<Vec<Planned>, Error> {
    let planned = names.into_iter().map(|name| {
        let file = gathered.folder.migration(&name).expect("what is pending is a file");
        let statements = match file.load()? {
            MigrationBody::Sql { up, .. } => Some(up.into_iter().map(|statement| statement.text).collect()),
            MigrationBody::Code => None,
        };
        Ok(Planned { name, statements })
    });
    planned.collect()
}

/// What the run goes on with although somebody should know.
fn warn_of_drift(drift: &Drift, events: &mut dyn FnMut(Event)) {
    let kinds = [
        (&drift.edited, "migration-edited", "was edited after it was applied"),
        (&drift.missing, "migration-file-missing", "is applied, but its file is not here"),
        (&drift.out_of_order, "migration-out-of-order", "is older than the last applied one"),
    ];
    for (names, code, message) in kinds {
        for name in names {
            events(Event::Warning(Warning::new(code, format!("{name} {message}"))));
        }
    }
}

fn after_push(gathered: &Gathered, pending: &[String], at: &str, differences: Vec<String>) -> Question {
    let last = vec![
        format!("pending: {}", pending.join(", ")),
        "a migration that meets what is there already fails and is taken back; `payload-sync migrate:baseline` \
         records what is there, `payload-sync migrate:fresh` starts over with an empty database"
            .into(),
    ];
    Question::Confirm {
        id: PUSHED.into(),
        title: "Migrate a database whose schema was pushed".into(),
        details: std::iter::once(format!(
            "{} was pushed to in development ({at}), so it may have what these migrations create",
            gathered.url.place()
        ))
        .chain(differences)
        .chain(last)
        .collect(),
    }
}
