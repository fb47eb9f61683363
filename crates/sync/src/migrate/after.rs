//! After a run: does the database have what the last applied migration's snapshot names, and is nothing pending?

use payload_sync_core::comparison::{Difference, compare};
use payload_sync_core::ledger;
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
    /// Snapshots of two branches: the last one cannot be trusted to name everything.
    pub forks: Vec<Fork>,
}

impl Verification {
    /// Whether everything is as it should be.
    pub fn clean(&self) -> bool {
        self.differences.is_empty() && self.pending.is_empty()
    }
}

/// Looks. `to` is the last migration that was wanted.
pub(super) async fn verify(gathered: &Gathered, session: &Session, to: Option<&str>) -> Result<Verification, Error> {
    let names = gathered.folder.migration_names();
    let entries = session.ledger(gathered.namespace()).await?.entries();
    let pending = ledger::pending(&names, &entries);
    let last = (0..names.len()).rev().find(|at| !pending.contains(&names[*at]));
    let end = to.and_then(|to| names.iter().position(|name| name == to)).map_or(names.len(), |at| at + 1);
    let mut verification = Verification {
        pending: pending.into_iter().filter(|name| names[..end].contains(name)).collect(),
        forks: History::recent(&gathered.folder, gathered.dialect())?.forks(),
        ..Verification::default()
    };
    let snapshots = gathered.folder.snapshots();
    let file =
        |at: usize| gathered.folder.migrations[at].path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let with_snapshot = |last: usize| {
        (0..=last).rev().find_map(|at| Some((at, file(at).filter(|file| snapshots.contains(&file.as_str()))?)))
    };
    let Some((at, file)) = last.and_then(with_snapshot) else { return Ok(verification) };
    let snapshot = &gathered.folder.snapshot(&file)?;
    let mut database = session.database().await;
    let found = database.introspect_as(snapshot).await?;
    let comparison = compare(snapshot, &found)?;
    verification.extra = comparison.extra;
    verification.extra.extend(database.other_objects(gathered.namespace()).await?);
    verification.differences = comparison.differences;
    verification.snapshot = Some(names[at].clone());
    Ok(verification)
}
