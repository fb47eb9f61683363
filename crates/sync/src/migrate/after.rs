//! After a run: does the database have what the last applied migration's snapshot names, and is nothing pending?

use payload_sync_core::Schema;
use payload_sync_core::comparison::{Difference, compare};
use payload_sync_core::ledger::{self, Entry};
use payload_sync_core::lineage::Fork;
use serde::Serialize;

use super::session::{Gathered, Session};
use super::{Error, History};

/// What a look at the database after the run found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Verification {
    /// The migration whose snapshot the database was held against; absent when no applied one has a snapshot.
    pub snapshot: Option<String>,
    /// What is not as the snapshot says.
    pub differences: Vec<Difference>,
    /// What the snapshot does not name. It may be wanted, as raw SQL makes it, and is no fault.
    pub extra: Vec<String>,
    /// Migrations that are still not applied.
    pub pending: Vec<String>,
    /// What the migrations that were taken back had made, and is still there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<String>,
    /// Snapshots of two branches: the last one cannot be trusted to name everything.
    pub forks: Vec<Fork>,
}

impl Verification {
    /// Whether everything is as it should be.
    pub fn clean(&self) -> bool {
        self.differences.is_empty() && self.pending.is_empty() && self.left.is_empty()
    }
}

/// Looks. `to` is the last migration that was wanted.
pub(super) async fn verify(gathered: &Gathered, session: &Session, to: Option<&str>) -> Result<Verification, Error> {
    let names = gathered.folder.migration_names();
    let entries = session.ledger(gathered.namespace()).await?.entries();
    let pending = ledger::pending(&names, &entries);
    // Read while the database is asked.
    let (folder, dialect) = (gathered.folder.clone(), gathered.dialect());
    let forks = tokio::task::spawn_blocking(move || History::recent_forks(&folder, dialect));
    let end = to.and_then(|to| names.iter().position(|name| name == to)).map_or(names.len(), |at| at + 1);
    let mut verification = Verification {
        pending: pending.into_iter().filter(|name| names[..end].contains(name)).collect(),
        ..Verification::default()
    };
    if let Some((name, snapshot)) = latest(gathered, &entries)?.snapshot {
        let mut database = session.database().await;
        let found = database.introspect_as(&snapshot).await?;
        let comparison = compare(&snapshot, &found)?;
        verification.extra = comparison.extra;
        verification.extra.extend(database.other_objects(gathered.namespace()).await?);
        verification.differences = comparison.differences;
        verification.snapshot = Some(name);
    }
    verification.forks = forks.await.expect("reading files does not panic")?;
    Ok(verification)
}

/// Where the database stands by its ledger.
pub(crate) struct Before {
    /// The last applied migration.
    last: Option<String>,
    /// The last applied migration that has a snapshot, and what that is.
    snapshot: Option<(String, Schema)>,
}

impl Before {
    pub(crate) async fn of(gathered: &Gathered, session: &Session) -> Result<Self, Error> {
        latest(gathered, &session.ledger(gathered.namespace()).await?.entries())
    }
}

fn latest(gathered: &Gathered, entries: &[Entry]) -> Result<Before, Error> {
    let names = gathered.folder.migration_names();
    let pending = ledger::pending(&names, entries);
    let applied = || (0..names.len()).rev().filter(|at| !pending.contains(&names[*at]));
    let snapshots = gathered.folder.snapshots();
    let with_snapshot = applied().find_map(|at| {
        let file = gathered.folder.migrations[at].path.file_stem()?.to_string_lossy().into_owned();
        snapshots.contains(&file.as_str()).then_some((at, file))
    });
    let snapshot = match with_snapshot {
        Some((at, file)) => Some((names[at].clone(), gathered.folder.snapshot(&file)?)),
        None => None,
    };
    Ok(Before { last: applied().next().map(|at| names[at].clone()), snapshot })
}

/// Looks after migrations were taken back: the database must have what the last one that is left names, and nothing
/// that only those had which are gone.
pub(crate) async fn reverted(gathered: &Gathered, session: &Session, before: Before) -> Result<Verification, Error> {
    let now = Before::of(gathered, session).await?;
    // Where the last one that is left has no snapshot, nobody knows what it made and what those after it did.
    let told = match now {
        Before { last: None, .. } => {
            Some((None, Schema::empty(gathered.dialect(), gathered.namespace().map(Into::into))))
        }
        Before { last, snapshot: Some((name, schema)) } if last.as_ref() == Some(&name) => Some((Some(name), schema)),
        _ => None,
    };
    let Some((snapshot, schema)) = told else { return Ok(Verification::default()) };
    let mut database = session.database().await;
    let found = database.introspect_as(&schema).await?;
    let comparison = compare(&schema, &found)?;
    let gone = match &before.snapshot {
        Some((_, had)) => compare(&schema, had)?.extra,
        None => Vec::new(),
    };
    let (left, mut extra): (Vec<_>, Vec<_>) = comparison.extra.into_iter().partition(|one| gone.contains(one));
    extra.extend(database.other_objects(gathered.namespace()).await?);
    Ok(Verification { snapshot, differences: comparison.differences, extra, left, ..Verification::default() })
}
