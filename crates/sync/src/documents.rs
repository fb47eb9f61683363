//! Payload's documents, read in the database itself: `find`, `findByID`, `findVersions`, `findGlobal` and `count` with
//! the arguments and the results of Payload's Local API.
//!
//! A page of documents costs one statement for each table that they are kept in, however many documents it has, and
//! each level of related documents the same again for each collection that they are in.
//!
//! Hooks and access functions do not run: what is shown is what Payload shows to `overrideAccess: true` without hooks.
//! Default values that a function computes are not filled in.
//!
//! ```no_run
//! use payload_sync::documents::{Documents, Find};
//! use payload_sync::{Project, ProjectOptions};
//! use serde_json::json;
//!
//! # async fn read() -> Result<(), Box<dyn std::error::Error>> {
//! let project = Project::open(ProjectOptions::at("./salon"))?;
//! let mut documents = Documents::open(&project).await?;
//! let find = Find::new().filter(json!({ "status": { "equals": "booked" } })).sort(["-start"]).depth(1);
//! let page = documents.find("appointments", &find).await?;
//! for appointment in &page.docs {
//!     println!("{}: {}", appointment["start"], appointment["customer"]["name"]);
//! }
//! println!("{} of {}", page.docs.len(), page.shape.total_docs);
//! # Ok(())
//! # }
//! ```

mod error;
mod joins;
mod populate;
mod read;
mod relations;
pub(crate) mod rows;
mod virtuals;

use std::sync::Arc;

use payload_sync_core::ProjectModel;
use payload_sync_core::documents::FieldMap;
use payload_sync_core::documents::map::Entity;
use payload_sync_core::documents::query::Catalog;
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use serde_json::{Map, Value};

pub use error::DocumentsError;
pub use payload_sync_core::documents::query::{FallbackLocale, Find, JoinQuery, Joins, Page, PageShape};

use crate::similar::similar;
use crate::{Project, ProjectError};
use read::Reading;

/// The documents of a project's database.
pub struct Documents {
    model: Arc<ProjectModel>,
    map: FieldMap,
    database: Database,
}

impl Documents {
    /// Those of the database that the project's config names.
    pub async fn open(project: &Project) -> Result<Self, DocumentsError> {
        let url = project.database_url().await?;
        Self::open_at(project, &url).await
    }

    /// Those of another database with the project's tables.
    pub async fn open_at(project: &Project, url: &DatabaseUrl) -> Result<Self, DocumentsError> {
        let model = project.model(Some(url.dialect())).await?;
        let database = Database::connect(url, &ConnectOptions::default()).await?;
        Self::new(model, database)
    }

    /// The same, by the database's address as a person wrote it; `from` says where.
    pub async fn open_url(project: &Project, url: &str, from: &str) -> Result<Self, DocumentsError> {
        let url = DatabaseUrl::parse(url).map_err(|source| ProjectError::Url { from: from.to_owned(), source })?;
        Self::open_at(project, &url.resolve(&project.root)).await
    }

    /// Those of a database that is open already. Reading within its transaction sees what the transaction did.
    pub fn new(model: Arc<ProjectModel>, database: Database) -> Result<Self, DocumentsError> {
        let map = FieldMap::new(&model)?;
        Ok(Self { model, map, database })
    }

    /// The database, to go on with something else.
    pub fn into_database(self) -> Database {
        self.database
    }

    /// Where every field is kept.
    pub fn map(&self) -> &FieldMap {
        &self.map
    }

    /// A page of documents: `payload.find`.
    pub async fn find(&mut self, collection: &str, find: &Find) -> Result<Page, DocumentsError> {
        let (entity, mut reading) = self.collection(collection, find)?;
        reading.find(entity).await
    }

    /// One document: `payload.findByID`. `None` when there is none.
    pub async fn find_by_id(
        &mut self,
        collection: &str,
        id: &Value,
        find: &Find,
    ) -> Result<Option<Map<String, Value>>, DocumentsError> {
        let (entity, mut reading) = self.collection(collection, find)?;
        reading.find_by_id(entity, id).await
    }

    /// A page of versions: `payload.findVersions`.
    pub async fn find_versions(&mut self, collection: &str, find: &Find) -> Result<Page, DocumentsError> {
        let (entity, mut reading) = self.collection(collection, find)?;
        reading.find_versions(entity).await
    }

    /// A global: `payload.findGlobal`. One that was never written shows its default values.
    pub async fn find_global(&mut self, slug: &str, find: &Find) -> Result<Map<String, Value>, DocumentsError> {
        let (entity, mut reading) = self.global(slug, find)?;
        reading.find_global(entity).await
    }

    /// A page of a global's versions: `payload.findGlobalVersions`.
    pub async fn find_global_versions(&mut self, slug: &str, find: &Find) -> Result<Page, DocumentsError> {
        let (entity, mut reading) = self.global(slug, find)?;
        reading.find_versions(entity).await
    }

    /// How many documents there are: `payload.count`.
    pub async fn count(&mut self, collection: &str, find: &Find) -> Result<u64, DocumentsError> {
        let (entity, mut reading) = self.collection(collection, find)?;
        reading.count(entity).await
    }

    fn collection<'a>(&'a mut self, slug: &str, find: &'a Find) -> Result<(&'a Entity, Reading<'a>), DocumentsError> {
        let Self { model, map, database } = self;
        let Some(entity) = map.collection(slug) else {
            let known = || map.collections().map(|entity| entity.slug.as_str());
            return Err(DocumentsError::UnknownCollection {
                slug: slug.to_owned(),
                similar: similar(slug, known()).map(str::to_owned),
                known: known().filter(|slug| !slug.starts_with("payload-")).map(str::to_owned).collect(),
                global: map.global(slug).is_some(),
            });
        };
        Ok((entity, Reading::new(Catalog { map, model }, database, find)?))
    }

    fn global<'a>(&'a mut self, slug: &str, find: &'a Find) -> Result<(&'a Entity, Reading<'a>), DocumentsError> {
        let Self { model, map, database } = self;
        let Some(entity) = map.global(slug) else {
            let known = || model.config.globals.iter().map(|global| global.slug.as_str());
            return Err(DocumentsError::UnknownGlobal {
                slug: slug.to_owned(),
                similar: similar(slug, known()).map(str::to_owned),
                known: known().map(str::to_owned).collect(),
            });
        };
        Ok((entity, Reading::new(Catalog { map, model }, database, find)?))
    }
}
