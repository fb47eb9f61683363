//! `migrate:status`: which migrations the database has.

use payload_sync_core::ledger::{self, Drift, Migration, Standing};
use serde::Serialize;

use crate::migrate::{Error, Gathered, Ledger, drift};
use crate::{Event, Project};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub directory: String,
    pub database: String,
    /// Whether the database has Payload's ledger; without it nothing was ever applied.
    pub ledger: bool,
    /// Every migration that there is a file or a row for.
    pub migrations: Vec<Migration>,
    /// Applied migrations whose files were edited since.
    pub edited: Vec<String>,
    /// When the schema was first pushed in dev mode, if it was.
    pub pushed_at: Option<String>,
}

impl Report {
    /// How many migrations wait to be applied.
    pub fn pending(&self) -> usize {
        let waits = |standing| matches!(standing, Standing::Pending | Standing::OutOfOrder);
        self.migrations.iter().filter(|migration| waits(migration.standing)).count()
    }
}

/// Reads; changes nothing, creates nothing.
pub async fn run(project: &Project, _events: &mut dyn FnMut(Event)) -> Result<Report, Error> {
    let gathered = Gathered::of(project).await?;
    let (ledger, drift) = match gathered.open_existing().await? {
        Some(session) => {
            let ledger = session.ledger(gathered.namespace()).await?;
            let drift = drift(&gathered, &session, &ledger).await?;
            (ledger, drift)
        }
        None => (Ledger::none(), Drift::default()),
    };
    Ok(Report {
        directory: project.display(&gathered.folder.dir).to_string(),
        database: gathered.url.place(),
        ledger: ledger.exists,
        migrations: ledger::migrations(&gathered.folder.migration_names(), &ledger.entries()),
        edited: drift.edited,
        pushed_at: ledger.pushed_at().map(str::to_owned),
    })
}
