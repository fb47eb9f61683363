//! `migrate:baseline`: takes migrations down as applied whose schema the database already has.

use std::time::Duration;

use serde::Serialize;

use crate::migrate::{Adopted, Error, Gathered, History, baseline};
use crate::{Answers, Event, Outcome, Project, Question};

/// The question before a baseline.
pub const BASELINE: &str = "migrate-baseline";

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The last migration that the database has; without it, the one whose snapshot it equals.
    pub name: Option<String>,
    pub dry_run: bool,
    pub wait: Option<Duration>,
    pub answers: Answers,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub database: String,
    pub dry_run: bool,
    pub adopted: Adopted,
    /// What the database has beyond that migration's snapshot.
    pub beyond: Vec<String>,
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let gathered = Gathered::of(project).await?;
    let history = History::read(&gathered.folder, gathered.dialect())?;
    let Some(session) = gathered.open_existing().await? else {
        return Err(Error::NothingToBaseline { database: gathered.url.place() });
    };
    let lock = session.lock(crate::migrate::wait(project, options.wait), events).await?;
    let ledger = session.ledger(gathered.namespace()).await?;
    if !ledger.exists {
        return Err(Error::NothingToBaseline { database: gathered.url.place() });
    }
    let matches = baseline::matches(&gathered, &session, &history, &ledger, options.name.is_some()).await?;
    let at = match &options.name {
        Some(name) => position(&gathered, &history, name)?,
        None => match baseline::exact(&matches) {
            Some(exact) => exact.at,
            None => {
                let details = baseline::explain(&history, &matches);
                return Err(Error::NoBaseline { database: gathered.url.place(), details });
            }
        },
    };
    let chosen = matches.iter().find(|one| one.at == at);
    if let Some(chosen) = chosen
        && !chosen.missing.is_empty()
    {
        let name = &history.steps[at].file.name;
        let details = std::iter::once(format!("held against {name}:")).chain(chosen.missing.iter().cloned());
        return Err(Error::NoBaseline { database: gathered.url.place(), details: details.collect() });
    }
    let beyond = chosen.map(|chosen| chosen.beyond.clone()).unwrap_or_default();
    let names: Vec<String> = history.steps[..=at].iter().map(|step| step.file.name.clone()).collect();
    let recorded = payload_sync_core::ledger::pending(&names, &ledger.entries());
    if options.dry_run {
        let adopted = Adopted { migration: names[at].clone(), recorded, ..Adopted::default() };
        let report = Report { database: gathered.url.place(), dry_run: true, adopted, beyond };
        return Ok(Outcome::Done(report));
    }
    let changes = !recorded.is_empty() || ledger.pushed_at().is_some();
    if changes && !options.answers.confirmed(BASELINE) {
        let mut details: Vec<String> =
            recorded.iter().map(|name| format!("{name} is recorded as applied and not run")).collect();
        if chosen.is_none() {
            details.push(format!("{} has no snapshot: nothing shows that the database has it", names[at]));
        }
        details.extend(beyond.iter().map(|beyond| format!("{beyond} is there, and not in its snapshot")));
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
            id: BASELINE.into(),
            title: format!("Take {} down as the baseline of {}", names[at], gathered.url.place()),
            details,
        }]));
    }
    let adopted = baseline::record(&gathered, &session, &history, at, events).await?;
    lock.release().await?;
    Ok(Outcome::Done(Report { database: gathered.url.place(), dry_run: false, adopted, beyond }))
}

fn position(gathered: &Gathered, history: &History, given: &str) -> Result<usize, Error> {
    let file = gathered.folder.named(given)?;
    Ok(history.steps.iter().position(|step| step.file.name == file.name).expect("the history has every file"))
}
