//! Payload's documents, read in the database itself: `find`, `findByID`, `findVersions`, `findGlobal` and `count` with
//! the arguments and the results of Payload's Local API.
//!
//! A page of documents costs one statement for each table that they are kept in, however many documents it has, and
//! each level of related documents the same again for each collection that they are in.
//!
//! Hooks and access functions do not run: what is shown is what Payload shows to `overrideAccess: true` without hooks.
//! Default values that a function computes are computed in the engine, where it can run.
//!
//! `create`, `update`, `updateGlobal` and `delete` write as Payload does without hooks: each in one transaction (or
//! within the one that is open), many documents with as many statements as one.
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

mod auth;
mod check;
mod defaults;
mod each;
pub(crate) mod error;
mod functions;
mod held;
mod hooked;
pub(crate) mod ids;
pub mod job;
mod joins;
mod levels;
pub(crate) mod local_api;
pub(crate) mod lookups;
mod populate;
mod read;
mod relations;
pub(crate) mod rows;
mod save;
mod source;
mod virtuals;
mod writing;

use std::ops::ControlFlow;
use std::sync::Arc;

use indexmap::IndexMap;
use payload_sync_core::ProjectModel;
use payload_sync_core::documents::FieldMap;
use payload_sync_core::documents::map::Entity;
use payload_sync_core::documents::query::Catalog;
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use serde_json::{Map, Value};
use tokio::sync::OwnedMutexGuard;

pub use error::DocumentsError;
pub use hooked::{with_hooks, with_hooks_at};
pub use payload_sync_core::documents::Malformed;
pub use payload_sync_core::documents::query::{FallbackLocale, Find, JoinQuery, Joins, Page, PageShape};

pub use save::{AllLocales, Refused, Save, Saved, SavedMany};
pub use source::{DataError, Objects, Source, Wrong};

use crate::similar::similar;
use crate::{Clock, Project, ProjectError};
use auth::Credentials;
use defaults::{Computed, Computing};
use each::Shared;
use functions::Functions;
use held::Held;
use read::Reading;
use writing::{Context, Writing};

/// The documents of a project's database.
pub struct Documents {
    model: Arc<ProjectModel>,
    map: Arc<FieldMap>,
    database: Held,
    credentials: Credentials,
    clock: Clock,
    computed: Computed,
    functions: Functions,
}

/// How the transaction of a write began.
enum Began {
    Own,
    /// Within one that was open already.
    Savepoint,
    /// Nothing is written.
    Nothing,
}

const SAVEPOINT: &str = "payload_sync_documents";

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
        let credentials = Credentials::of(project, &model);
        let functions = Functions::of(project);
        Ok(Self { credentials, clock: project.clock, functions, ..Self::new(model, database)? })
    }

    /// The same, by the database's address as a person wrote it; `from` says where.
    pub async fn open_url(project: &Project, url: &str, from: &str) -> Result<Self, DocumentsError> {
        let url = DatabaseUrl::parse(url).map_err(|source| ProjectError::Url { from: from.to_owned(), source })?;
        Self::open_at(project, &url.resolve(&project.root)).await
    }

    /// Those of a database that is open already. Reading within its transaction sees what the transaction did.
    pub fn new(model: Arc<ProjectModel>, database: Database) -> Result<Self, DocumentsError> {
        let map = Arc::new(FieldMap::new(&model)?);
        let credentials = Credentials::of_model(&model);
        let database = Held::Own(database);
        let (clock, computed, functions) = (Clock::System, IndexMap::new(), Functions::default());
        Ok(Self { model, map, database, credentials, clock, computed, functions })
    }

    /// Those of a connection that is lent for each operation: see `on`.
    pub(crate) fn on_loan(project: &Project, model: Arc<ProjectModel>) -> Result<Self, DocumentsError> {
        let map = Arc::new(FieldMap::new(&model)?);
        let credentials = Credentials::of(project, &model);
        let (database, clock, functions) = (Held::Lent(None), project.clock, Functions::of(project));
        Ok(Self { model, map, database, credentials, clock, computed: IndexMap::new(), functions })
    }

    /// Does `work` on a connection, within its transaction.
    pub(crate) async fn on<T>(
        &mut self,
        connection: OwnedMutexGuard<Database>,
        work: impl AsyncFnOnce(&mut Self) -> T,
    ) -> T {
        self.database = Held::Lent(Some(connection));
        let done = work(self).await;
        self.database = Held::Lent(None);
        done
    }

    /// The config's `secret`, which API keys are encrypted with. [`Documents::open`] takes it from `PAYLOAD_SECRET`.
    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<String>) -> Self {
        self.credentials.set_secret(secret.into());
        self
    }

    /// What a function of the config is to have computed as a field's default value (`path` as in
    /// [`FieldNode::path`](payload_sync_core::documents::map::FieldNode::path)); `None`: it gave nothing. The
    /// function does not run then. Where no function can run, a field that needs such a value and has none is refused.
    pub fn set_default(&mut self, slug: impl Into<String>, path: impl Into<String>, value: Option<Value>) {
        self.computed.entry(slug.into()).or_default().insert(path.into(), value);
    }

    /// The database, to go on with something else.
    pub fn into_database(self) -> Database {
        match self.database {
            Held::Own(database) => database,
            Held::Lent(_) => unreachable!("only documents within this crate are on loan"),
        }
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

    /// All documents that are found, or `limit` of them, one after the other and in little memory: they are read page
    /// by page, without a transaction of its own. Without a `sort` they come in the order of their ids; `page` means
    /// nothing here. Gives how many were visited.
    ///
    /// ```no_run
    /// # use std::ops::ControlFlow;
    /// # use payload_sync::documents::{Documents, DocumentsError, Find};
    /// # async fn emails(documents: &mut Documents) -> Result<u64, DocumentsError> {
    /// let find = Find::new().depth(0);
    /// let print = &mut |customer: serde_json::Map<String, serde_json::Value>| {
    ///     println!("{}", customer["email"]);
    ///     ControlFlow::Continue(())
    /// };
    /// documents.find_each("customers", &find, print).await
    /// # }
    /// ```
    pub async fn find_each(
        &mut self,
        collection: &str,
        find: &Find,
        visit: &mut dyn FnMut(Map<String, Value>) -> ControlFlow<()>,
    ) -> Result<u64, DocumentsError> {
        let shared = Shared { map: Arc::clone(&self.map), model: Arc::clone(&self.model) };
        let (entity, mut reading) = self.collection(collection, find)?;
        reading.each(entity, &shared, visit).await
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

    /// What is in the tables of a collection or global (`None`: of all) and in no document: values that are not what
    /// their columns hold, rows that belong to nothing.
    pub async fn check(&mut self, slug: Option<&str>) -> Result<Vec<Malformed>, DocumentsError> {
        let Self { model, map, database, .. } = self;
        let entities: Vec<&Entity> = match slug {
            Some(slug) => vec![map.global(slug).map_or_else(|| collection(map, slug), Ok)?],
            None => map.entities().collect(),
        };
        check::check(database, map, model, &entities).await
    }

    /// Creates a document: `payload.create`.
    pub async fn create(&mut self, collection: &str, save: &Save) -> Result<Saved, DocumentsError> {
        let mut saved = self.create_many(collection, vec![save.data.clone()], save).await?;
        Ok(saved.pop().expect("one document was created"))
    }

    /// Creates many documents at once; `save.data` is passed over. All of them, or none.
    pub async fn create_many(
        &mut self,
        collection: &str,
        data: Vec<Map<String, Value>>,
        save: &Save,
    ) -> Result<Vec<Saved>, DocumentsError> {
        let mut all = Vec::with_capacity(data.len());
        self.create_pages(collection, &mut data.into_iter().map(Ok), save, &mut |saved| all.extend(saved)).await?;
        Ok(all)
    }

    /// The same of documents that come one after the other, as from a [`Source`]: with `save.brief`, a page of them at
    /// a time is in memory.
    pub async fn create_each(
        &mut self,
        collection: &str,
        documents: &mut (dyn Iterator<Item = Result<Map<String, Value>, DocumentsError>> + Send),
        save: &Save,
    ) -> Result<SavedMany, DocumentsError> {
        let mut all = SavedMany::default();
        self.create_pages(collection, documents, save, &mut |saved| all.add(saved, save.brief)).await?;
        Ok(all)
    }

    async fn create_pages(
        &mut self,
        collection: &str,
        documents: &mut (dyn Iterator<Item = Result<Map<String, Value>, DocumentsError>> + Send),
        save: &Save,
        done: &mut (dyn FnMut(Vec<Saved>) + Send),
    ) -> Result<(), DocumentsError> {
        let began = self.begin(save).await?;
        let result = async {
            let (entity, mut writing) = self.writing(collection, save)?;
            writing.create(entity, documents, done).await
        };
        let result = result.await;
        self.end(began, result).await
    }

    /// Changes a document: `payload.update` with an `id`.
    pub async fn update_by_id(&mut self, collection: &str, id: &Value, save: &Save) -> Result<Saved, DocumentsError> {
        let began = self.begin(save).await?;
        let result = async {
            let (entity, mut writing) = self.writing(collection, save)?;
            writing.update_by_id(entity, id).await
        };
        let result = result.await;
        self.end(began, result).await
    }

    /// Changes the documents that a `where` finds: `payload.update`. Those that cannot be changed as asked are left
    /// as they are, and told.
    pub async fn update(&mut self, collection: &str, save: &Save) -> Result<SavedMany, DocumentsError> {
        let began = self.begin(save).await?;
        let result = async {
            let (entity, mut writing) = self.writing(collection, save)?;
            writing.update(entity).await
        };
        let result = result.await;
        self.end(began, result).await
    }

    /// Changes a global, or writes it for the first time: `payload.updateGlobal`.
    pub async fn update_global(&mut self, slug: &str, save: &Save) -> Result<Saved, DocumentsError> {
        let began = self.begin(save).await?;
        let result = async {
            let Self { model, map, database, credentials, clock, computed, functions } = &mut *self;
            let entity = global(map, model, slug)?;
            let catalog = Catalog { map, model };
            let context = Context { credentials, clock: *clock, computed, functions };
            let mut writing = Writing::new(catalog, database, save, context)?;
            writing.update_global(entity).await
        };
        let result = result.await;
        self.end(began, result).await
    }

    /// Deletes a document with its versions: `payload.delete` with an `id`.
    pub async fn delete_by_id(&mut self, collection: &str, id: &Value, save: &Save) -> Result<Saved, DocumentsError> {
        let began = self.begin(save).await?;
        let result = async {
            let (entity, mut writing) = self.writing(collection, save)?;
            writing.delete_by_id(entity, id).await
        };
        let result = result.await;
        self.end(began, result).await
    }

    /// Deletes the documents that a `where` finds: `payload.delete`.
    pub async fn delete(&mut self, collection: &str, save: &Save) -> Result<SavedMany, DocumentsError> {
        let began = self.begin(save).await?;
        let result = async {
            let (entity, mut writing) = self.writing(collection, save)?;
            writing.delete(entity).await
        };
        let result = result.await;
        self.end(began, result).await
    }

    async fn begin(&mut self, save: &Save) -> Result<Began, DocumentsError> {
        if save.dry_run {
            return Ok(Began::Nothing);
        }
        if self.database.in_transaction().await? {
            self.database.savepoint(SAVEPOINT).await?;
            return Ok(Began::Savepoint);
        }
        self.database.begin().await?;
        Ok(Began::Own)
    }

    /// Everything is written, or nothing.
    async fn end<T>(&mut self, began: Began, result: Result<T, DocumentsError>) -> Result<T, DocumentsError> {
        match (&began, &result) {
            (Began::Nothing, _) => {}
            (Began::Own, Ok(_)) => self.database.commit().await?,
            (Began::Savepoint, Ok(_)) => self.database.release(SAVEPOINT).await?,
            // What failed may have ended the connection, and the transaction with it: the first error counts.
            (Began::Own, Err(_)) => drop(self.database.rollback().await),
            (Began::Savepoint, Err(_)) => drop(self.database.rollback_to(SAVEPOINT).await),
        }
        result
    }

    fn writing<'a>(&'a mut self, slug: &str, save: &'a Save) -> Result<(&'a Entity, Writing<'a>), DocumentsError> {
        let Self { model, map, database, credentials, clock, computed, functions } = self;
        let entity = collection(map, slug)?;
        let catalog = Catalog { map, model };
        let context = Context { credentials, clock: *clock, computed, functions };
        Ok((entity, Writing::new(catalog, database, save, context)?))
    }

    fn collection<'a>(&'a mut self, slug: &str, find: &'a Find) -> Result<(&'a Entity, Reading<'a>), DocumentsError> {
        let Self { model, map, database, functions, computed, .. } = self;
        let entity = collection(map, slug)?;
        let reading = Reading::new(Catalog { map, model }, database, find)?;
        Ok((entity, Reading { computing: Some(Computing::new(functions, computed)), ..reading }))
    }

    fn global<'a>(&'a mut self, slug: &str, find: &'a Find) -> Result<(&'a Entity, Reading<'a>), DocumentsError> {
        let Self { model, map, database, functions, computed, .. } = self;
        let entity = global(map, model, slug)?;
        let reading = Reading::new(Catalog { map, model }, database, find)?;
        Ok((entity, Reading { computing: Some(Computing::new(functions, computed)), ..reading }))
    }
}

fn collection<'m>(map: &'m FieldMap, slug: &str) -> Result<&'m Entity, DocumentsError> {
    map.collection(slug).ok_or_else(|| {
        let known = || map.collections().map(|entity| entity.slug.as_str());
        DocumentsError::UnknownCollection {
            slug: slug.to_owned(),
            similar: similar(slug, known()).map(str::to_owned),
            known: known().filter(|slug| !slug.starts_with("payload-")).map(str::to_owned).collect(),
            global: map.global(slug).is_some(),
        }
    })
}

fn global<'m>(map: &'m FieldMap, model: &ProjectModel, slug: &str) -> Result<&'m Entity, DocumentsError> {
    map.global(slug).ok_or_else(|| {
        let known = || model.config.globals.iter().map(|global| global.slug.as_str());
        DocumentsError::UnknownGlobal {
            slug: slug.to_owned(),
            similar: similar(slug, known()).map(str::to_owned),
            known: known().map(str::to_owned).collect(),
        }
    })
}
