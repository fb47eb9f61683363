//! Backfills: a transform goes over the documents of collections, directly in the database.
//!
//! Documents are read in batches, shown to the transform as Payload's Local API would show them at depth 0, held
//! against the config and written back as the rows that changed. Collections of up to
//! [`ATOMIC`](payload_sync_core::backfill::ATOMIC) documents are written in one transaction, larger ones batch by
//! batch, each with a checkpoint in its own transaction, so that a run that stopped goes on where it was. A rehearsal on the first documents comes before anything is
//! written.
//!
//! Where a collection has versions, its newest version changes with the document: in place, so that the admin panel
//! shows the change. A newest version that differs from its document (a draft that is ahead of what is published)
//! goes through the transform by itself and stays a draft. No version is added and none is removed.
//!
//! Hooks, access functions and `validate` functions of the config do not run for the documents that a transform
//! returns. What a transform does with the `payload` that it is lent is in the same transaction, hooks included.

mod affected;
mod checkpoint;
mod error;
mod job;
mod lent;
mod session;
mod transform;

use std::path::PathBuf;

use indexmap::IndexMap;
use payload_sync_core::ProjectModel;
use payload_sync_core::backfill::Commit;
use payload_sync_core::backfill::decide::Frame;
use payload_sync_core::documents::compare::FieldChange;
use payload_sync_core::documents::map::FieldMap;
use payload_sync_core::documents::{Entity, Invalid};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use serde::Serialize;

pub use error::BackfillError;
pub use transform::{TransformFailure, Transformer};

use lent::Lent;

use crate::similar::similar;
use crate::{Event, Fault as _, Project, Warning};

/// The group of collections whose tables the last batch of migrations touched.
pub const AFFECTED: &str = "affected-collections";

/// What a backfill is told.
#[derive(Debug, Clone)]
pub struct Options {
    /// A collection or global, several of them with commas between, or [`AFFECTED`].
    pub target: String,
    /// The transform, relative to the project's folder. Without one, the usual places are looked at.
    pub transform: Option<PathBuf>,
    pub dry_run: bool,
    pub batch_size: u64,
    /// Batches grow and shrink with the time they take.
    pub adaptive: bool,
    /// At most so many documents of each collection.
    pub limit: Option<u64>,
    /// Only documents whose own field has this value.
    pub filter: Option<(String, String)>,
    /// A locale, or `all`; the default locale when absent.
    pub locale: Option<String>,
    /// The transform is rehearsed on so many documents before anything is written.
    pub sample: u64,
    /// So many documents may fail before the run stops.
    pub max_errors: u64,
    /// One transaction, however many documents there are.
    pub all_or_nothing: bool,
    /// Begin after the document with this id.
    pub after: Option<String>,
    /// Begin with the first document, even if an earlier run of the same backfill stopped half-way.
    pub restart: bool,
    /// How many changed documents the report shows field by field.
    pub show: usize,
}

impl Options {
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            target: target.into(),
            transform: None,
            dry_run: false,
            batch_size: 500,
            adaptive: false,
            limit: None,
            filter: None,
            locale: None,
            sample: 20,
            max_errors: 0,
            all_or_nothing: false,
            after: None,
            restart: false,
            show: 5,
        }
    }
}

/// What a backfill did, or with `dry_run` would do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub dry_run: bool,
    pub collections: Vec<CollectionReport>,
    /// The migrations that [`AFFECTED`] went by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migrations: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CollectionReport {
    pub collection: String,
    /// The transform's file; absent when the config's default values were filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transform: Option<String>,
    /// The locale that the transform saw: a code, or `all`. Absent without localization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    pub commit: Commit,
    /// How many documents the transform saw.
    pub documents: u64,
    pub changed: u64,
    pub unchanged: u64,
    pub failed: u64,
    /// How many newest versions changed with their documents.
    pub versions: u64,
    /// In how many documents a field changed, by its path; rows of lists are `*`.
    pub fields: IndexMap<String, u64>,
    /// The first changed documents, field by field.
    pub examples: Vec<Example>,
    /// The first documents that were refused.
    pub problems: Vec<Problem>,
    /// How many changed documents have fields that were invalid before and were not touched.
    pub invalid_before: u64,
    pub batches: u64,
    pub milliseconds: u64,
    /// The id of the last document: `--after` goes on from here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// An earlier run of the same backfill had stopped after this document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resumed_after: Option<String>,
    /// Without a transform: the fields with default values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defaults: Option<Vec<String>>,
}

/// A changed document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Example {
    pub id: String,
    pub changes: Vec<FieldChange>,
}

/// A document that was refused, or that the transform failed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub id: String,
    pub invalid: Vec<Invalid>,
}

/// Runs a backfill.
pub async fn run(project: &Project, options: &Options, events: &mut dyn FnMut(Event)) -> Result<Report, BackfillError> {
    let model = project.model(None).await?;
    let url = project.database_url().await?;
    run_with(project, &model, &url, options, None, events).await
}

/// Runs a backfill on a database, with a transformer of the caller's own instead of a file.
pub async fn run_with(
    project: &Project,
    model: &ProjectModel,
    url: &DatabaseUrl,
    options: &Options,
    mut transformer: Option<Box<dyn Transformer>>,
    events: &mut dyn FnMut(Event),
) -> Result<Report, BackfillError> {
    let map = FieldMap::new(model)?;
    let mut database = Lent::new(Database::connect(url, &ConnectOptions::default()).await?).await;
    let mut report = Report { dry_run: options.dry_run, collections: Vec::new(), migrations: None };
    let slugs = match options.target.as_str() {
        AFFECTED => {
            let affected = affected::affected(project, model, &map, &mut database).await?;
            report.migrations = Some(affected.migrations);
            affected.collections
        }
        target => target.split(',').map(|slug| slug.trim().to_owned()).filter(|slug| !slug.is_empty()).collect(),
    };
    let own = transformer.is_some();
    let mut entities = Vec::with_capacity(slugs.len());
    for slug in &slugs {
        entities.push(find(&map, slug)?);
    }
    let how = job::presentation(&map, options)?;
    let locale = job::shown_locale(&how);
    for entity in entities {
        let current = match transformer.take() {
            Some(transformer) => transformer,
            None => match transform::load(project, entity, options, locale.as_deref(), &database, events).await {
                Ok(transformer) => transformer,
                // Of a group, those that have something to do.
                Err(error @ BackfillError::NothingToDo { .. }) if options.target == AFFECTED => {
                    let mut warning = Warning::new(error.code(), error.to_string());
                    warning.hint = error.hint();
                    events(Event::Warning(warning));
                    continue;
                }
                Err(error) => return Err(error),
            },
        };
        let frame = Frame { map: &map, entity, how: &how };
        let mut job = job::Job::new(project, frame, options, &mut database, current, events);
        report.collections.push(job.run().await?);
        if own {
            transformer = job.into_transformer();
        }
    }
    database.close().await;
    Ok(report)
}

fn find<'a>(map: &'a FieldMap, slug: &str) -> Result<&'a Entity, BackfillError> {
    map.collection(slug).or_else(|| map.global(slug)).ok_or_else(|| BackfillError::UnknownCollection {
        slug: slug.to_owned(),
        similar: similar(slug, map.entities().map(|entity| entity.slug.as_str())).map(str::to_owned),
        known: map.entities().map(|entity| entity.slug.clone()).filter(|slug| !slug.starts_with("payload-")).collect(),
    })
}
