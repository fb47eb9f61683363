//! `drizzle.autoPush`: the schema goes to the database before the jobs that build on it. Development only.

use crate::migrate::Error;
use crate::push::{self, Report};
use crate::{Answers, Event, Outcome, Project};

/// Whether `drizzle.autoPush` is on, and this is not production.
pub fn wanted(project: &Project) -> bool {
    project.sync_config.drizzle.auto_push && !project.is_production()
}

/// Pushes, before `generate:types` and before a backfill.
pub async fn run(project: &Project, answers: Answers, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    push::run(project, push::Options { answers, ..push::Options::default() }, events).await
}
