//! `migrate:resolve`: corrects the ledger after a person has looked at the database.

use std::time::Duration;

use payload_sync_core::ledger;
use serde::Serialize;

use crate::migrate::{Error, Gathered, progress};
use crate::{Answers, Event, Outcome, Project, Question};

/// The question before the ledger is changed.
pub const RESOLVE: &str = "migrate-resolve";

/// What the person found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Resolution {
    /// The database has what the migration does.
    Applied,
    /// It does not.
    RolledBack,
}

#[derive(Debug, Clone)]
pub struct Options {
    /// The migration.
    pub name: String,
    pub resolution: Resolution,
    pub wait: Option<Duration>,
    pub answers: Answers,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub database: String,
    pub migration: String,
    pub resolution: Resolution,
    /// Whether the ledger said so already.
    pub unchanged: bool,
    /// The batch that it was recorded in.
    pub batch: Option<i64>,
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let gathered = Gathered::of(project).await?;
    let Some(session) = gathered.open_existing().await? else {
        return Err(Error::NothingToBaseline { database: gathered.url.place() });
    };
    let lock = session.lock(crate::migrate::wait(project, options.wait), events).await?;
    let ledger = session.ledger(gathered.namespace()).await?;
    if !ledger.exists {
        return Err(Error::NothingToBaseline { database: gathered.url.place() });
    }
    let row = |name: &str| ledger.rows.iter().find(|row| row.name == name && row.batch != Some(ledger::DEV_BATCH));
    // What is rolled back may have no file any more.
    let name = match row(&options.name) {
        Some(row) => row.name.clone(),
        None => gathered.folder.named(&options.name)?.name.clone(),
    };
    let row = row(&name);
    let unchanged = row.is_some() == (options.resolution == Resolution::Applied);
    let batch = match options.resolution {
        Resolution::Applied if !unchanged => Some(ledger::next_batch(&ledger.entries())),
        _ => row.and_then(|row| row.batch),
    };
    let report = Report {
        database: gathered.url.place(),
        migration: name.clone(),
        resolution: options.resolution,
        unchanged,
        batch,
    };
    if unchanged {
        return Ok(Outcome::Done(report));
    }
    if !options.answers.confirmed(RESOLVE) {
        let (title, detail) = match options.resolution {
            Resolution::Applied => ("Record as applied", "it is not run, now or later"),
            Resolution::RolledBack => {
                ("Record as not applied", "its `down` is not run; the next `migrate` runs its `up`")
            }
        };
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
            id: RESOLVE.into(),
            title: format!("{title}: {name} on {}", gathered.url.place()),
            details: vec![detail.to_owned()],
        }]));
    }
    let mut database = session.database().await;
    match (options.resolution, row) {
        (Resolution::Applied, _) => {
            database.insert_ledger(gathered.namespace(), &name, batch.unwrap_or(1)).await?;
        }
        (Resolution::RolledBack, Some(row)) => database.delete_ledger(gathered.namespace(), &row.id).await?,
        (Resolution::RolledBack, None) => {}
    }
    progress::forget(&mut database, gathered.namespace(), Some(&name)).await?;
    drop(database);
    lock.release().await?;
    Ok(Outcome::Done(report))
}
