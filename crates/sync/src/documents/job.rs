//! One write that a person asks for: asked again where it may hit production, then done.

mod hooked;

use payload_sync_core::documents::compare::FieldChange;
use payload_sync_database::DatabaseUrl;
use serde::Serialize;
use serde_json::Value;

use super::{Documents, DocumentsError, Refused, Save, Saved, SavedMany, Source};
use crate::migrate::may_be_production;
use crate::{Answers, Event, Outcome, Project, ProjectError, Question};

pub use hooked::ask;

/// The question before a write to what may be production.
pub const PRODUCTION: &str = "documents-production";

#[derive(Debug, Clone)]
pub enum Operation {
    /// One document for each of the source; what `Save` has as data is passed over.
    Create(Source),
    /// The document with the id, or those that the `where` finds; or the global of this name.
    Update(Option<String>),
    Delete(Option<String>),
}

#[derive(Debug, Clone)]
pub struct Options {
    pub slug: String,
    pub operation: Operation,
    pub save: Save,
    /// Done by the project's own Payload, with its hooks; nothing can be tried out then.
    pub hooks: bool,
    /// Another database than the config's.
    pub database: Option<String>,
    pub answers: Answers,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub slug: String,
    /// `create`, `update`, `delete`.
    pub operation: &'static str,
    pub dry_run: bool,
    /// How many documents were, or would be, written.
    pub count: u64,
    /// They themselves; none when a brief answer was asked for.
    pub documents: Vec<Changed>,
    pub errors: Vec<Refused>,
    /// Payload's own result.
    pub result: Value,
}

/// A document that was, or would be, written.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Changed {
    pub id: Value,
    pub changes: Vec<FieldChange>,
}

/// The database that `--database` names, or the config's.
pub async fn database(project: &Project, named: Option<&str>) -> Result<DatabaseUrl, DocumentsError> {
    let Some(url) = named else { return Ok(project.database_url().await?) };
    let parsed = DatabaseUrl::parse(url);
    let parsed = parsed.map_err(|source| ProjectError::Url { from: "--database".to_owned(), source })?;
    Ok(parsed.resolve(&project.root))
}

pub async fn run(
    project: &Project,
    options: &Options,
    events: &mut dyn FnMut(Event),
) -> Result<Outcome<Report>, DocumentsError> {
    let url = database(project, options.database.as_deref()).await?;
    let word = match &options.operation {
        Operation::Create(_) => "create",
        Operation::Update(_) => "update",
        Operation::Delete(_) => "delete",
    };
    if let Some(reason) = may_be_production(project, &url).filter(|_| !options.save.dry_run)
        && !options.answers.confirmed(PRODUCTION)
    {
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
            id: PRODUCTION.into(),
            title: format!("{reason}: {word} documents of {} in {}", options.slug, url.place()),
            details: vec!["--dry-run shows what would be written".into()],
        }]));
    }
    if options.hooks {
        return Ok(Outcome::Done(hooked::write(project, &url, options, word, events).await?));
    }
    let line = "documents are written by payload-sync itself: hooks and access functions do not run".to_owned();
    events(Event::Log { from: "documents".to_owned(), line });
    let mut documents = Documents::open_at(project, &url).await?;
    let (slug, save) = (options.slug.as_str(), &options.save);
    let is_global = documents.map().global(slug).is_some() && documents.map().collection(slug).is_none();
    let one = |saved: Saved| {
        let result = Value::Object(saved.document.clone());
        (SavedMany { count: 1, saved: vec![saved], errors: Vec::new() }, result)
    };
    let many = |saved: SavedMany| {
        let result = if save.brief { Value::Null } else { saved.to_json() };
        (saved, result)
    };
    let (done, result) = match &options.operation {
        Operation::Create(source) => {
            let mut data = source.documents()?;
            match (data.next().transpose()?, data.next().transpose()?) {
                (Some(data), None) => one(documents.create(slug, &Save { data, ..save.clone() }).await?),
                (first, second) => {
                    let mut data = first.into_iter().chain(second).map(Ok).chain(data);
                    many(documents.create_each(slug, &mut data, save).await?)
                }
            }
        }
        Operation::Update(None) if is_global => one(documents.update_global(slug, save).await?),
        Operation::Update(Some(id)) => one(documents.update_by_id(slug, &Value::from(id.as_str()), save).await?),
        Operation::Update(None) => many(documents.update(slug, save).await?),
        Operation::Delete(Some(id)) => one(documents.delete_by_id(slug, &Value::from(id.as_str()), save).await?),
        Operation::Delete(None) => many(documents.delete(slug, save).await?),
    };
    let count = done.count;
    let changed = done.saved.into_iter().map(|saved| Changed { id: saved.id, changes: saved.changes });
    let documents = if save.brief { Vec::new() } else { changed.collect() };
    let errors = done.errors;
    let dry_run = save.dry_run;
    Ok(Outcome::Done(Report { slug: slug.to_owned(), operation: word, dry_run, count, documents, errors, result }))
}
