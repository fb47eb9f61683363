//! A database that did not get its schema from migrations: which of them does it already have?
//!
//! A push leaves the row `dev` and no row of a migration. Payload asks whether to go on and then fails on the first
//! table that is there already. Here the database is held against each snapshot: where one is exactly what is there,
//! the migrations up to it are taken down as applied, and the row `dev` goes.

use payload_sync_core::comparison::{Comparison, compare};
use payload_sync_core::ledger;
use payload_sync_core::migration::MigrationBody;
use payload_sync_core::{ProjectModel, Schema};
use payload_sync_database::Database;
use serde::Serialize;

use super::session::{Gathered, Ledger, Session};
use super::{Error, History};
use crate::{Event, Warning};

/// What was taken down as applied.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Adopted {
    /// The migration whose snapshot the database equals.
    pub migration: String,
    /// The migrations that were recorded, oldest first, without having been run.
    pub recorded: Vec<String>,
    /// The batch that they were recorded in.
    pub batch: Option<i64>,
    /// Those of them with code: what they do to data was not done.
    pub not_run: Vec<String>,
}

/// How the database stands to one snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    /// The position of the migration.
    pub at: usize,
    /// What is missing or different, one phrase each.
    pub missing: Vec<String>,
    /// What only a later migration or the config makes, or somebody by hand in a table of the snapshot's.
    pub beyond: Vec<String>,
}

impl Match {
    pub(crate) fn exact(&self) -> bool {
        self.missing.is_empty() && self.beyond.is_empty()
    }

    fn distance(&self) -> usize {
        self.missing.len() + self.beyond.len()
    }

    /// Both, missing first.
    pub(crate) fn differences(&self) -> Vec<String> {
        let beyond = self.beyond.iter().map(|one| format!("{one} is there already"));
        self.missing.iter().cloned().chain(beyond).collect()
    }
}

/// Holds the database against the snapshots of the migrations, the latest first, down to the last applied one or, unless
/// `all` are wanted, the first that is exact.
pub(crate) async fn matches(
    gathered: &Gathered,
    session: &Session,
    history: &History,
    ledger: &Ledger,
    all: bool,
) -> Result<Vec<Match>, Error> {
    let entries = ledger.entries();
    let applied = |at: &usize| entries.iter().any(|row| !row.is_dev() && row.name == history.steps[*at].file.name);
    let first = (0..history.steps.len()).rev().find(applied).unwrap_or(0);
    let config = gathered.model.as_deref().map(|model: &ProjectModel| Schema::from_model(model, gathered.dialect()));
    let config = config.transpose()?;
    let mut database = session.database().await;
    let mut found = Vec::new();
    for at in (first..history.steps.len()).rev() {
        let Some(snapshot) = &history.steps[at].snapshot else { continue };
        let one = one(&mut database, history, config.as_ref(), at, snapshot).await?;
        let enough = one.exact() && !all;
        found.push(one);
        if enough {
            break;
        }
    }
    Ok(found)
}

async fn one(
    database: &mut Database,
    history: &History,
    config: Option<&Schema>,
    at: usize,
    snapshot: &Schema,
) -> Result<Match, Error> {
    let found = database.introspect_as(snapshot).await?;
    let Comparison { differences, extra } = compare(snapshot, &found)?;
    let known = |table: &str| {
        let snapshots = history.steps.iter().filter_map(|step| step.snapshot.as_ref()).chain(config);
        snapshots.into_iter().any(|schema| schema.tables.contains_key(table) || schema.enums.contains_key(table))
    };
    // A table of nobody's is nobody's business; a column in a table of Payload's is.
    let beyond = extra.into_iter().filter(|extra| match extra.split_once(' ') {
        Some(("table" | "enum", name)) => known(name),
        _ => true,
    });
    Ok(Match { at, missing: differences.iter().map(ToString::to_string).collect(), beyond: beyond.collect() })
}

/// The latest migration whose snapshot is what the database has.
pub(crate) fn exact(matches: &[Match]) -> Option<&Match> {
    matches.iter().find(|one| one.exact())
}

/// The one that differs least; of two, the later.
pub(crate) fn nearest(matches: &[Match]) -> Option<&Match> {
    matches.iter().min_by_key(|one| one.distance())
}

/// What would be recorded up to the one at `at`.
pub(crate) fn adopted(history: &History, ledger: &Ledger, at: usize) -> Adopted {
    let names: Vec<String> = history.steps[..=at].iter().map(|step| step.file.name.clone()).collect();
    let recorded = ledger::pending(&names, &ledger.entries());
    let code =
        |name: &String| history.steps.iter().any(|step| step.file.name == *name && step.body == MigrationBody::Code);
    Adopted {
        migration: history.steps[at].file.name.clone(),
        batch: (!recorded.is_empty()).then(|| ledger::next_batch(&ledger.entries())),
        not_run: recorded.iter().filter(|name| code(name)).cloned().collect(),
        recorded,
    }
}

/// Records every migration up to the one at `at`, and forgets the push, in one transaction. The lock is the caller's.
pub(crate) async fn record(
    gathered: &Gathered,
    session: &Session,
    history: &History,
    at: usize,
    events: &mut dyn FnMut(Event),
) -> Result<Adopted, Error> {
    let ledger = session.ledger(gathered.namespace()).await?;
    let adopted = adopted(history, &ledger, at);
    let mut database = session.database().await;
    database.begin().await?;
    let written = async {
        for (name, batch) in adopted.recorded.iter().zip(adopted.batch.into_iter().cycle()) {
            database.insert_ledger(gathered.namespace(), name, batch).await?;
        }
        for row in ledger.rows.iter().filter(|row| row.batch == Some(ledger::DEV_BATCH)) {
            database.delete_ledger(gathered.namespace(), &row.id).await?;
        }
        database.commit().await
    };
    if let Err(error) = written.await {
        // The first error is the one that helps.
        let _ = database.rollback().await;
        return Err(error.into());
    }
    for name in &adopted.not_run {
        let message = format!("{name} has code, which was recorded as applied and did not run: look at what it does");
        events(Event::Warning(Warning::new("migration-code-not-run", message)));
    }
    Ok(adopted)
}

/// What a person has to know about a pushed database that equals no snapshot.
pub(crate) fn explain(history: &History, matches: &[Match]) -> Vec<String> {
    const SHOWN: usize = 12;
    let Some(nearest) = nearest(matches) else {
        return vec!["no migration has a snapshot that it could be held against".to_owned()];
    };
    let name = &history.steps[nearest.at].file.name;
    let differences = nearest.differences();
    let mut told = vec![format!("it equals no snapshot; nearest is that of {name}, and")];
    told.extend(differences.iter().take(SHOWN).map(|one| format!("  {one}")));
    if differences.len() > SHOWN {
        told.push(format!("  … and {} more", differences.len() - SHOWN));
    }
    told
}
