//! `status`: how config, migrations, ledger, database and types stand to each other. Reads; changes nothing.

use std::path::PathBuf;

use payload_sync_core::diff::{Answers as DiffAnswers, Summary, diff};
use payload_sync_core::ledger::{self, Migration, Standing};
use payload_sync_core::lineage::Fork;
use payload_sync_core::{ProjectModel, Schema};
use serde::Serialize;

use crate::migrate::{Error, Folder, Gathered, History, Ledger, drift};
use crate::push::found;
use crate::types::{self, State};
use crate::{Event, Fault, Project, Warning};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The Payload config, relative to the project; absent where only migrations are.
    pub config: Option<String>,
    /// `postgres`, `sqlite` or `mongodb`.
    pub dialect: &'static str,
    /// The database, without credentials.
    pub database: String,
    /// Whether the database is there.
    pub exists: bool,
    /// The migration directory, relative to the project.
    pub directory: String,
    /// Every migration that there is a file or a row for.
    pub migrations: Vec<Migration>,
    /// Applied migrations whose files were edited since: `migrate` refuses to run.
    pub edited: Vec<String>,
    /// Migrations whose standing only Payload can tell: those of MongoDB.
    pub unknown: Vec<String>,
    /// When the schema was last pushed in dev mode, if it was.
    pub pushed_at: Option<String>,
    /// What the config has that no migration makes; absent without a config.
    pub unsaved: Option<Changes>,
    /// What the database would have to change to be what the config says; without a config, what the last snapshot
    /// says. Absent without either, or without a database.
    pub differs: Option<Changes>,
    /// Where two branches made migrations from one snapshot.
    pub forks: Vec<Fork>,
    pub types: Option<Types>,
}

/// How one schema differs from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    pub none: bool,
    pub summary: Summary,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Types {
    /// Relative to the project.
    pub file: PathBuf,
    pub state: State,
}

impl Report {
    /// The migrations that wait to be applied.
    pub fn pending(&self) -> impl Iterator<Item = &Migration> {
        self.migrations.iter().filter(|one| matches!(one.standing, Standing::Pending | Standing::OutOfOrder))
    }

    /// Applied migrations whose file is not here.
    pub fn missing(&self) -> impl Iterator<Item = &Migration> {
        self.migrations.iter().filter(|one| one.standing == Standing::MissingFile)
    }

    /// Whether there is nothing to do. Types that were never generated are no fault.
    pub fn clean(&self) -> bool {
        let same = |changes: &Option<Changes>| changes.as_ref().is_none_or(|changes| changes.none);
        let stale = self.types.as_ref().is_some_and(|types| types.state == State::Stale);
        self.pending().next().is_none()
            && self.missing().next().is_none()
            && self.edited.is_empty()
            && same(&self.unsaved)
            && same(&self.differs)
            && self.forks.is_empty()
            && !stale
    }
}

pub async fn run(project: &Project, events: &mut dyn FnMut(Event)) -> Result<Report, Error> {
    if let Some(model) = project.mongodb().await? {
        return mongodb(project, &model, events).await;
    }
    if !project.has_model() && project.config_path().is_ok() {
        let message = "Payload is not installed, so nothing is compared with the config";
        events(Event::Warning(Warning::new("payload-missing", message).hint("npm install payload")));
    }
    let gathered = Gathered::of(project).await?;
    let dialect = gathered.dialect();
    let next = gathered.model.as_ref().map(|model| Schema::from_model(model, dialect)).transpose()?;

    let session = gathered.open_existing().await?;
    let (ledger, edited) = match &session {
        Some(session) => {
            let ledger = session.ledger(gathered.namespace()).await?;
            let edited = drift(&gathered, session, &ledger).await?.edited;
            (ledger, edited)
        }
        None => (Ledger::none(), Vec::new()),
    };
    let unsaved = match &next {
        Some(next) => {
            let previous = gathered.folder.last_snapshot(dialect)?;
            let previous = previous.unwrap_or_else(|| Schema::empty(dialect, next.namespace.clone()));
            Some(changes(&previous, next)?)
        }
        None => None,
    };
    let differs = match (&session, &next, &gathered.model) {
        (Some(session), Some(next), Some(model)) => {
            let found = found(&mut *session.database().await, next, Some(model)).await?;
            Some(changes(&found, next)?)
        }
        (Some(session), None, _) => match gathered.folder.last_snapshot(dialect)? {
            // Where only migrations are, a database that does not have all of them differs for that reason.
            Some(last) if ledger::pending(&gathered.folder.migration_names(), &ledger.entries()).is_empty() => {
                let found = found(&mut *session.database().await, &last, None).await?;
                Some(changes(&found, &last)?)
            }
            _ => None,
        },
        _ => None,
    };
    let names = gathered.folder.migration_names();
    let types = match &gathered.model {
        Some(model) => types_of(project, model, events).await,
        None => None,
    };
    Ok(Report {
        config: project.config_path().ok().map(|path| project.display(path).to_string()),
        dialect: dialect.name(),
        database: gathered.url.place(),
        exists: session.is_some(),
        directory: project.display(&gathered.folder.dir).to_string(),
        migrations: ledger::migrations(&names, &ledger.entries()),
        edited,
        unknown: Vec::new(),
        pushed_at: ledger.pushed_at().map(str::to_owned),
        unsaved,
        differs,
        forks: History::recent_forks(&gathered.folder, dialect)?,
        types,
    })
}

/// What can be told of a project on MongoDB: its files, not what its database has.
async fn mongodb(project: &Project, model: &ProjectModel, events: &mut dyn FnMut(Event)) -> Result<Report, Error> {
    let folder = Folder::read(project.migration_dir(Some(model)))?;
    Ok(Report {
        config: project.config_path().ok().map(|path| project.display(path).to_string()),
        dialect: "mongodb",
        database: project.mongodb_place(model).unwrap_or_default(),
        exists: true,
        directory: project.display(&folder.dir).to_string(),
        migrations: Vec::new(),
        edited: Vec::new(),
        unknown: folder.migration_names(),
        pushed_at: None,
        unsaved: None,
        differs: None,
        forks: Vec::new(),
        types: types_of(project, model, events).await,
    })
}

/// Every rename is taken for a drop and a creation: enough to say that something differs.
fn changes(previous: &Schema, next: &Schema) -> Result<Changes, Error> {
    let diff = diff(previous, next, &DiffAnswers::all_new())?;
    Ok(Changes { none: diff.is_empty(), summary: diff.summary() })
}

/// Types that cannot be rendered are no reason to say nothing about the rest.
async fn types_of(project: &Project, model: &ProjectModel, events: &mut dyn FnMut(Event)) -> Option<Types> {
    match types::check(project, model).await {
        Ok((file, state)) => {
            let file = file.strip_prefix(&project.root).map(PathBuf::from).unwrap_or(file);
            Some(Types { file, state })
        }
        Err(error) => {
            let mut warning = Warning::new("types-unchecked", format!("the types were not checked: {error}"));
            warning.hint = error.hint();
            events(Event::Warning(warning));
            None
        }
    }
}
