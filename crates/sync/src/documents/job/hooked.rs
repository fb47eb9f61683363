//! What a person asks for, done by the project's own Payload: hooks take part.

use std::sync::Arc;

use payload_sync_core::ProjectModel;
use payload_sync_core::documents::cell::Cell;
use payload_sync_core::documents::{FieldMap, Invalid};
use payload_sync_database::DatabaseUrl;
use serde_json::{Map, Value, json};

use super::{Changed, Operation, Options, Report};
use crate::documents::{AllLocales, DocumentsError, Find, Refused, collection, global, with_hooks_at};
use crate::{Event, Project};

/// Where the documents of a project are.
struct Tables {
    model: Arc<ProjectModel>,
    map: FieldMap,
}

impl Tables {
    async fn of(project: &Project, url: &DatabaseUrl) -> Result<Self, DocumentsError> {
        let model = project.model(Some(url.dialect())).await?;
        let map = FieldMap::new(&model)?;
        Ok(Self { model, map })
    }

    /// Is this a global, and no collection?
    fn is_global(&self, slug: &str) -> bool {
        self.map.global(slug).is_some() && self.map.collection(slug).is_none()
    }

    /// The arguments that say what is meant; an error where there is no such thing.
    fn named(&self, slug: &str, as_global: bool, find: &Find) -> Result<Map<String, Value>, DocumentsError> {
        let name = match as_global {
            true => global(&self.map, &self.model, slug).map(|_| "slug")?,
            false => collection(&self.map, slug).map(|_| "collection")?,
        };
        let mut arguments = find.arguments();
        arguments.insert(name.to_owned(), Value::from(slug));
        Ok(arguments)
    }

    /// An id as the collection has it: Payload takes no text where ids are numbers.
    fn id(&self, slug: &str, id: &str) -> Result<Value, DocumentsError> {
        let root = collection(&self.map, slug)?.main.root_table();
        let key = Cell::Text(id.to_owned()).key(root.columns[root.id].kind);
        let key = key.ok_or_else(|| DocumentsError::Id { slug: slug.to_owned(), value: id.to_owned() })?;
        Ok(key.to_json())
    }
}

/// A question by its name in Payload's Local API: `find`, `findByID` (with an id), `findVersions` (of a global, too),
/// `count`, `findGlobal`.
pub async fn ask(
    project: &Project,
    url: &DatabaseUrl,
    (operation, slug, id): (&str, &str, Option<&str>),
    find: &Find,
    events: &mut dyn FnMut(Event),
) -> Result<Value, DocumentsError> {
    let tables = Tables::of(project, url).await?;
    let versions_of_global = operation == "findVersions" && tables.map.global(slug).is_some();
    let mut arguments = tables.named(slug, operation == "findGlobal" || versions_of_global, find)?;
    if let Some(id) = id {
        arguments.insert("id".to_owned(), tables.id(slug, id)?);
        arguments.insert("disableErrors".to_owned(), Value::Bool(true));
    }
    let name = if versions_of_global { "findGlobalVersions" } else { operation };
    let operation = (name.to_owned(), Value::Object(arguments));
    let result = with_hooks_at(project, url, &[operation], events).await?.pop().unwrap_or_default();
    match id {
        Some(id) if result.is_null() => Err(DocumentsError::NotFound { slug: slug.to_owned(), id: id.to_owned() }),
        _ => Ok(result),
    }
}

/// A write. Payload does not say field by field what it changes.
pub(super) async fn write(
    project: &Project,
    url: &DatabaseUrl,
    options: &Options,
    word: &'static str,
    events: &mut dyn FnMut(Event),
) -> Result<Report, DocumentsError> {
    let Options { slug, operation, save, .. } = options;
    let tables = Tables::of(project, url).await?;
    let is_global = tables.is_global(slug) && word == "update";
    let mut arguments = tables.named(slug, is_global, &save.find)?;
    if save.autosave {
        arguments.insert("autosave".to_owned(), Value::Bool(true));
    }
    if let Some(locale) = &save.publish_locale {
        arguments.insert("publishSpecificLocale".to_owned(), Value::from(locale.as_str()));
    }
    if let Some(all) = save.all_locales {
        let name = match all {
            AllLocales::Publish => "publishAllLocales",
            AllLocales::Unpublish => "unpublishAllLocales",
        };
        arguments.insert(name.to_owned(), Value::Bool(true));
    }
    let operations: Vec<(String, Value)> = match operation {
        Operation::Create(source) => {
            let create = |data: Result<Map<String, Value>, DocumentsError>| {
                let mut arguments = arguments.clone();
                arguments.insert("data".to_owned(), Value::Object(data?));
                Ok(("create".to_owned(), Value::Object(arguments)))
            };
            source.documents()?.map(create).collect::<Result<_, DocumentsError>>()?
        }
        Operation::Update(None) | Operation::Delete(None) if !is_global && save.find.filter.is_none() => {
            return Err(DocumentsError::NoWhere { operation: word });
        }
        Operation::Update(id) | Operation::Delete(id) => {
            if let Some(id) = id {
                arguments.insert("id".to_owned(), tables.id(slug, id)?);
            }
            if word == "update" {
                arguments.insert("data".to_owned(), Value::Object(save.data.clone()));
            }
            let name = if is_global { "updateGlobal" } else { word };
            vec![(name.to_owned(), Value::Object(arguments))]
        }
    };
    let mut results = with_hooks_at(project, url, &operations, events).await?;
    let many = match operation {
        Operation::Create(_) => results.len() != 1,
        Operation::Update(id) | Operation::Delete(id) => id.is_none() && !is_global,
    };
    let result = match operation {
        Operation::Create(_) if many => json!({ "docs": results, "errors": [] }),
        _ => results.pop().unwrap_or_default(),
    };
    let list = |name: &str| result[name].as_array().map(Vec::as_slice).unwrap_or_default();
    let changed = |document: &Value| Changed {
        id: if is_global { Value::Null } else { document["id"].clone() },
        changes: Vec::new(),
    };
    let refused = |error: &Value| {
        let message = error["message"].as_str().unwrap_or("Payload does not say why");
        Refused { id: error["id"].clone(), invalid: vec![Invalid::new("", message)] }
    };
    let documents = if many { list("docs").iter().map(changed).collect() } else { vec![changed(&result)] };
    let errors = if many { list("errors").iter().map(refused).collect() } else { Vec::new() };
    let count = u64::try_from(documents.len()).unwrap_or(u64::MAX);
    Ok(Report { slug: slug.clone(), operation: word, dry_run: false, count, documents, errors, result })
}
