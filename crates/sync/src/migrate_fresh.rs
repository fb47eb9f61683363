//! `migrate:fresh`: empties the database and applies every migration. Development only.

use std::time::Duration;

use serde::Serialize;

use crate::migrate::{
    self, Applied, Care, Error, Gathered, Timeouts, Touches, Verification, Wanted, apply_pending, development_only,
    look, secure,
};
use crate::{Answers, Event, Outcome, Project, Question};

/// The question before everything is dropped.
pub const DROP: &str = "drop-everything";

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The database's name, typed by a person: this is the one that is meant, production or not.
    pub database_name: Option<String>,
    pub wait: Option<Duration>,
    pub timeouts: Timeouts,
    pub care: Care,
    pub answers: Answers,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub database: String,
    /// Tables that were dropped, with what was in them.
    pub dropped: Vec<String>,
    pub applied: Vec<Applied>,
    /// The backup that was made beforehand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<String>,
    /// How the database was found afterwards; absent when nothing was applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<Verification>,
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let gathered = Gathered::of(project).await?.within(options.timeouts);
    let given = options.database_name.as_deref();
    if let Some(question) = development_only(project, &gathered.url, "migrate:fresh", given, &options.answers)? {
        return Ok(Outcome::NeedsAnswer(vec![question]));
    }
    let session = gathered.open().await?;
    let schema = session.database().await.introspect(gathered.namespace()).await?;
    let dropped: Vec<String> = schema.tables.keys().cloned().collect();
    if !dropped.is_empty() && !options.answers.confirmed(DROP) {
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
            id: DROP.into(),
            title: format!("Drop everything in {} and apply all migrations", gathered.url.place()),
            details: vec![format!("{} tables and their rows are lost", dropped.len())],
        }]));
    }
    let lock = session.lock(migrate::wait(project, options.wait), events).await?;
    let care = options.care;
    let backup = secure(project, &gathered, &session, "migrate:fresh", Touches::Everything, care, events).await?;
    session.database().await.drop_everything(gathered.namespace()).await?;
    let wanted = Wanted { batch: Some(1), ..Wanted::default() };
    let applied = apply_pending(project, &gathered, &session, lock, &wanted, events).await?.applied;
    let verified = match !care.no_verify && !applied.is_empty() {
        true => Some(look(&gathered, &session, None, events).await?),
        false => None,
    };
    Ok(Outcome::Done(Report { database: gathered.url.place(), dropped, applied, backup, verified }))
}
