//! `push`: makes the database like the config, without a migration. Development.
//!
//! One transaction: what was pushed is read back, and kept only when nothing is left to change.

mod loss;
mod tables;

pub(crate) use tables::found;

use std::time::Duration;

use payload_sync_core::diff::{Answers as DiffAnswers, Hazard, Summary, diff};
use payload_sync_core::{Schema, sql};
use serde::Serialize;

use crate::migrate::{Error, Gathered, prepare, run_statements};
use crate::renames::{Rename, Settled, decide};
use crate::{Answers, Event, Outcome, Project, Question, Step, Verb};

/// The question before data is lost.
pub const DATA_LOSS: &str = "push-data-loss";
/// The question before a push with `NODE_ENV=production`.
pub const PRODUCTION: &str = "push-production";

#[derive(Debug, Clone, Default)]
pub struct Options {
    pub renames: Vec<Rename>,
    /// What is gone and not renamed is dropped, without a question about renames.
    pub accept_drop: bool,
    /// Go on although values are lost.
    pub accept_data_loss: bool,
    pub dry_run: bool,
    pub wait: Option<Duration>,
    pub answers: Answers,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub database: String,
    /// Whether the database was like the config already.
    pub unchanged: bool,
    pub dry_run: bool,
    pub changes: Summary,
    pub hazards: Vec<Hazard>,
    /// What is lost, one fact each: `customers.notes: 12 values`.
    pub losses: Vec<String>,
    pub statements: Vec<String>,
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    if !project.sync_config.drizzle.enabled {
        return Err(Error::PushDisabled);
    }
    let gathered = Gathered::of(project).await?;
    gathered.warn_of_memory(events);
    let model = match gathered.model.clone() {
        Some(model) => model,
        // The error says what is missing: a config, or Payload.
        None => project.model(None).await?,
    };
    let next = Schema::from_model(&model, gathered.dialect())?;
    if project.is_production() && !options.dry_run && !options.answers.confirmed(PRODUCTION) {
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
            id: PRODUCTION.into(),
            title: format!("Push to {} although NODE_ENV is production", gathered.url.place()),
            details: vec!["a push leaves no migration; production takes `payload-sync migrate`".into()],
        }]));
    }

    let session = gathered.open().await?;
    let lock = match options.dry_run {
        true => None,
        false => Some(session.lock(crate::migrate::wait(project, options.wait), events).await?),
    };
    if !options.dry_run {
        prepare(&gathered, &session, events).await?;
    }
    let mut database = session.database().await;
    let previous = found(&mut database, &next, Some(&model)).await?;
    let settled =
        Settled { renames: &options.renames, answers: Some(&options.answers), rest_is_new: options.accept_drop };
    let (changes, answers) = match decide(&previous, &next, settled)? {
        Ok(decided) => decided,
        Err(questions) => return Ok(Outcome::NeedsAnswer(questions)),
    };
    let statements = sql::statements(&previous, &next, &answers)?;
    let report = Report {
        database: gathered.url.place(),
        unchanged: statements.is_empty(),
        dry_run: options.dry_run,
        changes: changes.summary(),
        hazards: changes.hazards(),
        losses: loss::losses(&mut database, next.namespace.as_deref(), &changes).await?,
        statements,
    };
    if report.unchanged || options.dry_run {
        return Ok(Outcome::Done(report));
    }
    if !report.losses.is_empty() && !options.accept_data_loss && !options.answers.confirmed(DATA_LOSS) {
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
            id: DATA_LOSS.into(),
            title: format!("Push to {} and lose data", gathered.url.place()),
            details: report.losses.clone(),
        }]));
    }

    let begun = std::time::Instant::now();
    let step = Step::new(Verb::Push, gathered.url.place());
    events(Event::Started { step: step.clone() });
    run_statements(&mut database, "push", report.statements.clone(), async |database| {
        let found = found(database, &next, Some(&model)).await?;
        let left = diff(&found, &next, &DiffAnswers::all_new())?;
        if !left.is_empty() {
            let statements = sql::statements(&found, &next, &DiffAnswers::all_new())?;
            return Err(Error::NotClean { statements });
        }
        Ok(database.mark_pushed(next.namespace.as_deref()).await?)
    })
    .await?;
    drop(database);
    if let Some(lock) = lock {
        lock.release().await?;
    }
    let millis = begun.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
    events(Event::Finished { step, millis });
    Ok(Outcome::Done(report))
}
