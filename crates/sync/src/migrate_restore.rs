//! `migrate:restore`: makes the database what it was when a backup was made.

use std::time::Duration;

use serde::Serialize;

use crate::migrate::{Error, Gathered, backup};
use crate::{Answers, Event, Outcome, Project, Question, Step, Verb};

pub use crate::migrate::backup::{Manifest, Method};

/// The question before the database is overwritten.
pub const RESTORE: &str = "migrate-restore";

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The backup; without it, the latest of this database.
    pub name: Option<String>,
    /// What is overwritten is not backed up before.
    pub no_backup: bool,
    pub wait: Option<Duration>,
    pub answers: Answers,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub database: String,
    pub restored: Manifest,
    /// Migrations that were applied and, in the restored database, are not.
    pub forgotten: Vec<String>,
    /// The backup of what was overwritten.
    pub backup: Option<String>,
}

/// Every backup of the project, oldest first.
pub fn list(project: &Project) -> Result<Vec<Manifest>, Error> {
    backup::list(project)
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let gathered = Gathered::of(project).await?;
    let all = backup::list(project)?;
    let here = gathered.url.place();
    let manifest = match &options.name {
        Some(name) => all.iter().find(|one| one.name == *name),
        None => all.iter().rev().find(|one| backup::is_of(one, &gathered.url)),
    };
    let Some(manifest) = manifest else {
        let known = all.iter().map(|one| one.name.clone()).collect();
        return Err(Error::UnknownBackup { given: options.name, known });
    };
    if !backup::is_of(manifest, &gathered.url) {
        return Err(Error::BackupOfOther { name: manifest.name.clone(), of: manifest.database.clone(), here });
    }
    let session = gathered.open().await?;
    let lock = session.lock(crate::migrate::wait(project, options.wait), events).await?;
    let ledger = session.ledger(gathered.namespace()).await?;
    let applied = ledger.rows.iter().map(|row| row.name.clone());
    let forgotten: Vec<String> = applied.filter(|name| !manifest.applied.contains(name)).collect();
    if !options.answers.confirmed(RESTORE) {
        let mut details = vec![format!("it was made at {} before {}", manifest.created, manifest.before)];
        details.push(match manifest.method {
            Method::Copy => {
                format!("the rows of {} are replaced, and the schema goes back", manifest.archived().join(", "))
            }
            Method::Sqlite | Method::PgDump => "everything that was written since is lost".to_owned(),
        });
        if !manifest.without.is_empty() {
            details.push(format!("it does not bring back {}", manifest.without.join(", ")));
        }
        details.extend(forgotten.iter().map(|name| format!("{name} is then no longer applied")));
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
            id: RESTORE.into(),
            title: format!("Overwrite {here} with the backup {}", manifest.name),
            details,
        }]));
    }
    let mut database = session.database().await;
    let mut kept = None;
    if !options.no_backup {
        let schema = database.introspect(gathered.namespace()).await?;
        let tables = schema.tables.keys().cloned().collect();
        let before = format!("the restore of {}", manifest.name);
        kept = Some(backup::write(project, &gathered, &mut database, &schema, tables, &before, events).await?);
    }
    let begun = std::time::Instant::now();
    let step = Step::new(Verb::Restore, &manifest.name);
    events(Event::Started { step: step.clone() });
    backup::restore(project, &gathered, &mut database, manifest).await?;
    let millis = begun.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
    events(Event::Finished { step, millis });
    drop(database);
    lock.release().await?;
    Ok(Outcome::Done(Report { database: here, restored: manifest.clone(), forgotten, backup: kept }))
}
