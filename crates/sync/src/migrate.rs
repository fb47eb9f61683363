//! `migrate`: applies the migrations that the database does not have yet.
//!
//! One run at a time; each migration in one transaction with its row of Payload's ledger, on both databases. A
//! migration that fails leaves nothing behind, and those before it stay.

mod after;
mod apply;
pub(crate) mod backup;
pub(crate) mod baseline;
mod error;
mod folder;
mod guard;
mod history;
pub(crate) mod progress;
mod rebuild;
mod scratch;
mod session;

use std::sync::atomic::Ordering;
use std::time::Duration;

use payload_sync_core::ledger::{self, Standing};
use payload_sync_core::migration::MigrationBody;
use payload_sync_core::{Dialect, ProjectModel};
use payload_sync_database::{Lock, quote};
use serde::Serialize;

use crate::{Answers, Event, Outcome, Project, Question, Warning};

pub use after::Verification;
pub use apply::Applied;
pub(crate) use apply::{Direction, Record, apply, run_statements};
pub use backup::{KEPT as BACKUPS_KEPT, Wanted as BackupWanted};
pub use baseline::Adopted;
pub use error::Error;
pub(crate) use folder::{Folder, MigrationFile};
pub(crate) use guard::development_only;
pub(crate) use history::{History, Step};
pub(crate) use scratch::Scratch;
pub(crate) use session::{Gathered, Ledger, Session};

/// The question whether to migrate a database whose schema was pushed.
pub const PUSHED: &str = "migrate-after-push";

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Say what would be done, and do nothing.
    pub dry_run: bool,
    /// How long to wait for another run to end.
    pub wait: Duration,
    pub backup: BackupWanted,
    /// How many backups are kept; without it, as `sync-config.ts` says.
    pub keep_backups: Option<usize>,
    /// Do not look at the database afterwards.
    pub no_verify: bool,
    pub answers: Answers,
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
    /// What a dry run would apply.
    pub planned: Vec<Planned>,
    /// The migration that `migrations.autoGenerate` wrote beforehand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generated: Option<String>,
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
    let gathered = Gathered::of(project).await?;
    gathered.warn_of_memory(events);
    let mut report = Report {
        directory: project.display(&gathered.folder.dir).to_string(),
        database: gathered.url.place(),
        ..Report::default()
    };
    if gathered.folder.migrations.is_empty() {
        return Ok(Outcome::Done(report));
    }
    if options.dry_run {
        let ledger = match gathered.open_existing().await? {
            Some(session) => session.ledger(gathered.namespace()).await?,
            None => Ledger::none(),
        };
        report.planned = plan(&gathered, &ledger)?;
        return Ok(Outcome::Done(report));
    }

    let session = gathered.open().await?;
    let ledger = session.ledger(gathered.namespace()).await?;
    let names = gathered.folder.migration_names();
    if ledger::pending(&names, &ledger.entries()).is_empty() {
        warn_of_drift(&gathered, &ledger, events);
        return Ok(Outcome::Done(report));
    }
    let mut baseline = None;
    if let Some(at) = ledger.pushed_at() {
        let history = History::read(&gathered.folder, gathered.dialect())?;
        let matches = baseline::matches(&gathered, &session, &history, &ledger, false).await?;
        match baseline::exact(&matches) {
            Some(exact) => baseline = Some((history, exact.at)),
            None if !options.answers.confirmed(PUSHED) => {
                let details = baseline::explain(&history, &matches);
                return Ok(Outcome::NeedsAnswer(vec![after_push(&gathered, &ledger, at, details)]));
            }
            None => {}
        }
    }

    let lock = session.lock(options.wait).await?;
    if let Some((history, at)) = baseline {
        report.adopted = Some(baseline::record(&gathered, &session, &history, at, events).await?);
    }
    let ledger = session.ledger(gathered.namespace()).await?;
    let names = ledger::pending(&names, &ledger.entries());
    report.backup = secure(project, &gathered, &session, &names, &options, events).await?;
    let done = apply_pending(project, &gathered, &session, lock, None, events).await?;
    if !options.no_verify && !done.applied.is_empty() {
        report.verified = Some(look(&gathered, &session, None, events).await?);
    }
    Ok(Outcome::Done(Report { batch: done.batch, applied: done.applied, ..report }))
}

/// A backup, where one is wanted.
async fn secure(
    project: &Project,
    gathered: &Gathered,
    session: &Session,
    names: &[String],
    options: &Options,
    events: &mut dyn FnMut(Event),
) -> Result<Option<String>, Error> {
    if names.is_empty() {
        return Ok(None);
    }
    let plan = backup::Plan {
        before: "migrate",
        files: names.iter().filter_map(|name| gathered.folder.migration(name)).collect(),
        wanted: options.backup,
        keep: options.keep_backups.or(project.sync_config.migrations.backups).unwrap_or(BACKUPS_KEPT),
    };
    backup::before(project, gathered, session, plan, events).await
}

/// The database after the run.
async fn look(
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

pub(crate) struct Done {
    pub batch: Option<i64>,
    pub applied: Vec<Applied>,
}

/// Applies what is pending now that nobody else can, in `batch` or the next one.
pub(crate) async fn apply_pending(
    project: &Project,
    gathered: &Gathered,
    session: &Session,
    mut lock: Lock,
    batch: Option<i64>,
    events: &mut dyn FnMut(Event),
) -> Result<Done, Error> {
    // Another run may have ended while this one waited.
    let ledger = session.ledger(gathered.namespace()).await?;
    warn_of_drift(gathered, &ledger, events);
    let entries = ledger.entries();
    let batch = batch.unwrap_or_else(|| ledger::next_batch(&entries));
    prepare(gathered, session, events).await?;
    let mut applied = Vec::new();
    for name in ledger::pending(&gathered.folder.migration_names(), &entries) {
        if project.interrupt.load(Ordering::Relaxed) {
            return Err(Error::Interrupted);
        }
        lock.check().await?;
        let file = gathered.folder.migration(&name).expect("what is pending is a file");
        let record = Record::Insert { batch };
        applied.push(apply(project, session, gathered.namespace(), file, Direction::Up, record, events).await?);
    }
    lock.release().await?;
    let batch = if applied.is_empty() { None } else { Some(batch) };
    Ok(Done { batch, applied })
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

fn plan(gathered: &Gathered, ledger: &Ledger) -> Result<Vec<Planned>, Error> {
    let pending = ledger::pending(&gathered.folder.migration_names(), &ledger.entries());
    let planned = pending.into_iter().map(|name| {
        let file = gathered.folder.migration(&name).expect("what is pending is a file");
        let statements = match file.load()? {
            MigrationBody::Sql { up, .. } => Some(up.into_iter().map(|statement| statement.text).collect()),
            MigrationBody::Code => None,
        };
        Ok(Planned { name, statements })
    });
    planned.collect()
}

/// Migrations whose files are missing, or that come late, are no reason to stop, but somebody should know.
fn warn_of_drift(gathered: &Gathered, ledger: &Ledger, events: &mut dyn FnMut(Event)) {
    for migration in ledger::migrations(&gathered.folder.migration_names(), &ledger.entries()) {
        let (code, message) = match migration.standing {
            Standing::MissingFile => ("migration-file-missing", "is applied, but its file is not here"),
            Standing::OutOfOrder => ("migration-out-of-order", "is older than the last applied one"),
            Standing::Applied | Standing::Pending => continue,
        };
        events(Event::Warning(Warning::new(code, format!("{} {message}", migration.name))));
    }
}

fn after_push(gathered: &Gathered, ledger: &Ledger, at: &str, differences: Vec<String>) -> Question {
    let pending = ledger::pending(&gathered.folder.migration_names(), &ledger.entries());
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
