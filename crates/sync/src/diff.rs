//! `diff`: what leads from one schema to another. A side is nothing, the config, a snapshot or a database.
//!
//! Reads; changes nothing.

mod error;
mod sides;

use payload_sync_core::diff::{FieldSummary, Hazard, Summary};
use payload_sync_core::documents::FieldMap;
use payload_sync_core::sql::{self, Fidelity, Style, Uncorrected, Wording};
use payload_sync_core::{Dialect, ProjectModel, Schema};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use serde::Serialize;

use crate::migrate::{Error, Folder};
use crate::push::found;
use crate::renames::{self, Rename, Settled};
use crate::{Event, Project, ProjectError, Question};

pub use error::DiffError;
pub use sides::{Place, PlaceKind};

use sides::Side;

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `empty`, `config`, `snapshot`, `snapshot:NAME`, `database`, a database URL, or the name of an environment.
    /// Without it, the database of the config.
    pub from: Option<String>,
    /// The same; without it, the config.
    pub to: Option<String>,
    pub renames: Vec<Rename>,
    /// What is gone and not renamed is dropped, without a question.
    pub accept_drop: bool,
    /// drizzle-kit's own text, also where it is known to fail or to lose data.
    pub plain: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub from: Place,
    pub to: Place,
    pub dialect: Dialect,
    pub equal: bool,
    /// By table.
    pub changes: Summary,
    /// By field of the config; absent without a config for this dialect.
    pub fields: Option<FieldSummary>,
    /// Renames that nobody has answered: what is asked about counts as dropped and new.
    pub questions: Vec<Question>,
    pub hazards: Vec<Hazard>,
    /// The statements that lead from one to the other.
    pub sql: Vec<String>,
    /// With `plain`: where the statements fail or lose data.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub uncorrected: Vec<Uncorrected>,
}

impl Report {
    /// The statements as one script.
    pub fn script(&self) -> String {
        self.sql.iter().map(|statement| format!("{}\n", statement.trim_end())).collect()
    }
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Report, DiffError> {
    let from = Side::parse(project, "--from", options.from.as_deref().unwrap_or("database"))?;
    let to = Side::parse(project, "--to", options.to.as_deref().unwrap_or("config"))?;
    let gathered = Gathered::of(project, &from, &to).await?;
    let (previous, next) = gathered.schemas(&from, &to).await?;

    let settled = Settled { renames: &options.renames, answers: None, rest_is_new: options.accept_drop };
    let (changes, _) = renames::settle(&previous.schema, &next.schema, settled)?;
    let map = gathered.model.as_deref().filter(|model| model.adapter.dialect == changes.dialect().name());
    // The model was proven when it was made.
    let map = map.and_then(|model| FieldMap::new(model).ok());
    let fidelity = if options.plain { Fidelity::DrizzleKit } else { Fidelity::Corrected };
    let wording = gathered.model.as_deref().map(Wording::of).unwrap_or_default();
    let uncorrected = if options.plain { sql::uncorrected(&changes, wording) } else { Vec::new() };
    for place in &uncorrected {
        events(Event::Warning(crate::migrate_create::plain_warning("diff", place)));
    }
    Ok(Report {
        from: previous.place,
        to: next.place,
        dialect: changes.dialect(),
        equal: changes.is_empty(),
        changes: changes.summary(),
        fields: map.map(|map| changes.by_field(&map)),
        questions: renames::questions(&changes),
        hazards: changes.hazards(),
        sql: sql::render(&changes, Style { fidelity, wording }),
        uncorrected,
    })
}

/// One side, read.
struct Read {
    place: Place,
    schema: Schema,
}

/// What both sides need.
struct Gathered<'a> {
    project: &'a Project,
    model: Option<std::sync::Arc<ProjectModel>>,
    folder: Option<Folder>,
}

impl<'a> Gathered<'a> {
    async fn of(project: &'a Project, from: &Side, to: &Side) -> Result<Self, DiffError> {
        let needed = *from == Side::Config || *to == Side::Config;
        let model = match needed || project.has_model() {
            true => Some(project.model(None).await?),
            false => None,
        };
        let folder = match (from, to) {
            (Side::Snapshot(_), _) | (_, Side::Snapshot(_)) => {
                Some(Folder::read(project.migration_dir(model.as_deref()))?)
            }
            _ => None,
        };
        Ok(Self { project, model, folder })
    }

    /// Sides that stand for themselves come first: databases are spelled like them, and nothing takes their dialect.
    async fn schemas(&self, from: &Side, to: &Side) -> Result<(Read, Read), DiffError> {
        let (previous, next) = (self.fixed(from)?, self.fixed(to)?);
        let config = || self.config().ok().map(|read| read.schema);
        let previous = match previous {
            Some(read) => read,
            None => self.other(from, next.as_ref().map(|read| &read.schema).or(config().as_ref())).await?,
        };
        let next = match next {
            Some(read) => read,
            None => {
                // Two databases: both in the words of the config, if it speaks of their kind.
                let same = |schema: &Schema| schema.dialect == previous.schema.dialect;
                let spelling = match from.is_fixed() {
                    true => None,
                    false => config().filter(same),
                };
                self.other(to, spelling.as_ref().or(Some(&previous.schema))).await?
            }
        };
        Ok((previous, next))
    }

    fn config(&self) -> Result<Read, DiffError> {
        let Some(model) = &self.model else { return Err(ProjectError::NoConnection.into()) };
        let dialect = Dialect::parse(&model.adapter.dialect)
            .ok_or_else(|| ProjectError::Adapter { name: model.adapter.name.clone() })?;
        let schema = Schema::from_model(model, dialect).map_err(Error::from)?;
        let place = self.project.config_path().map(|path| self.project.display(path).to_string()).unwrap_or_default();
        Ok(Read { place: Place { kind: PlaceKind::Config, name: None, place }, schema })
    }

    fn fixed(&self, side: &Side) -> Result<Option<Read>, DiffError> {
        Ok(match side {
            Side::Config => Some(self.config()?),
            Side::Snapshot(name) => {
                let folder = self.folder.as_ref().expect("the folder is read for snapshots");
                let name = sides::snapshot(folder, self.project, name.as_deref())?;
                let schema = folder.snapshot(&name)?;
                let place = self.project.display(&folder.dir.join(format!("{name}.json"))).to_string();
                Some(Read { place: Place { kind: PlaceKind::Snapshot, name: Some(name), place }, schema })
            }
            Side::Empty | Side::Database(_) | Side::Environment(..) => None,
        })
    }

    async fn other(&self, side: &Side, spelling: Option<&Schema>) -> Result<Read, DiffError> {
        let (kind, name, url) = match side {
            Side::Database(url) => {
                let url = match url {
                    Some(url) => (**url).clone(),
                    None => self.project.database_url().await?,
                };
                (PlaceKind::Database, None, url)
            }
            Side::Environment(name, url) => (PlaceKind::Environment, Some(name.clone()), (**url).clone()),
            Side::Empty | Side::Config | Side::Snapshot(_) => {
                let dialect = spelling.map_or(Dialect::Postgres, |schema| schema.dialect);
                let schema = Schema::empty(dialect, spelling.and_then(|schema| schema.namespace.clone()));
                return Ok(Read { place: Place { kind: PlaceKind::Empty, name: None, place: String::new() }, schema });
            }
        };
        let schema = self.introspect(&url, spelling).await?;
        Ok(Read { place: Place { kind, name, place: url.place() }, schema })
    }

    async fn introspect(&self, url: &DatabaseUrl, spelling: Option<&Schema>) -> Result<Schema, DiffError> {
        let mut database = Database::connect(url, &ConnectOptions::default()).await.map_err(Error::from)?;
        let schema = match spelling.filter(|schema| schema.dialect == url.dialect()) {
            Some(schema) => found(&mut database, schema, self.model.as_deref()).await,
            None => database.introspect(None).await,
        };
        database.close().await;
        Ok(schema.map_err(Error::from)?)
    }
}
