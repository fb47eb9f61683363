//! Reads both sides: the chosen collections whole, and of others what the chosen ones refer to.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use payload_sync_core::content::{
    Base, CollectionInput, FileEntry, Matches, Scope, Shape, Shapes, dependency_order, id_text, match_documents,
    references,
};
use serde_json::{Value, json};

use super::EnvironmentsError;
use super::sides::Side;
use crate::rest::{Query, RestError};
use crate::{Event, Step, Verb, Warning};

/// Values in one `in` of a query.
const BATCH: usize = 100;
/// Files up to this size are compared byte by byte when there is no record of them.
const SMALL: u64 = 8 * 1024 * 1024;

pub(super) struct Gathered {
    /// In the order of writing.
    pub inputs: Vec<CollectionInput>,
}

pub(super) async fn gather(
    shapes: &Shapes,
    source: &Side,
    target: &Side,
    chosen: &[String],
    base: &Base,
    events: &mut dyn FnMut(Event),
) -> Result<Gathered, EnvironmentsError> {
    let mut inputs: Vec<CollectionInput> = Vec::new();
    for slug in dependency_order(shapes, chosen) {
        let Some(shape) = shapes.get(&slug) else { continue };
        let step = Step::new(Verb::Read, &slug);
        events(Event::Started { step: step.clone() });
        let began = Instant::now();
        let (from, to) = tokio::try_join!(list(source, shapes, shape, None), list(target, shapes, shape, None))?;
        if from.newer_drafts > 0 {
            let message = format!(
                "{slug}: {} published documents have a newer draft on {}; the published version is brought over",
                from.newer_drafts, source.place
            );
            events(Event::Warning(Warning::new("drafts-left", message)));
        }
        inputs.push(input(&slug, Scope::Chosen, from.documents, to.documents));
        events(Event::Finished { step, millis: began.elapsed().as_millis() as u64 });
    }
    related(shapes, source, target, base, &mut inputs, events).await?;

    let slugs: Vec<String> = inputs.iter().map(|input| input.slug.clone()).collect();
    let order = dependency_order(shapes, &slugs);
    inputs.sort_by_key(|input| order.iter().position(|slug| *slug == input.slug));
    for input in &mut inputs {
        let Some(shape) = shapes.get(&input.slug) else { continue };
        input.matches = match_documents(shape, &input.source, &input.target, base);
        if shape.upload && input.scope != Scope::Known {
            input.files = changed_files(source, target, input, base, events).await?;
        }
    }
    Ok(Gathered { inputs })
}

fn input(slug: &str, scope: Scope, source: Vec<Value>, target: Vec<Value>) -> CollectionInput {
    let (slug, matches, files) = (slug.to_owned(), Matches::default(), BTreeSet::new());
    CollectionInput { slug, scope, source, target, matches, files }
}

struct Listing {
    documents: Vec<Value>,
    /// Published documents that have a newer draft.
    newer_drafts: usize,
}

/// Documents as an editor sees them: the published version, or the newest draft of what was never published.
async fn list(
    side: &Side,
    shapes: &Shapes,
    shape: &Shape,
    filter: Option<Value>,
) -> Result<Listing, EnvironmentsError> {
    let locales = !shapes.locales.is_empty();
    let missing = |error| match error {
        RestError::Refused { status: 404, .. } => {
            EnvironmentsError::CollectionMissing { server: side.place.to_string(), slug: shape.slug.clone() }
        }
        other => other.into(),
    };
    let query = Query { filter: filter.clone(), draft: false, locales };
    let mut documents = side.client.list(&shape.slug, &query).await.map_err(missing)?;
    if !shape.drafts {
        return Ok(Listing { documents, newer_drafts: 0 });
    }
    let is_draft = json!({ "_status": { "equals": "draft" } });
    let both = |filter| json!({ "and": [filter, is_draft.clone()] });
    let query = Query { filter: Some(filter.map_or_else(|| is_draft.clone(), both)), draft: true, locales };
    let drafts = side.client.list(&shape.slug, &query).await.map_err(missing)?;
    let mut drafts: BTreeMap<String, Value> = drafts.into_iter().map(|one| (id_text(&one["id"]), one)).collect();
    for document in &mut documents {
        if document["_status"] == "draft"
            && let Some(mut newest) = drafts.remove(&id_text(&document["id"]))
        {
            newest["createdAt"] = document["createdAt"].take();
            *document = newest;
        }
    }
    Ok(Listing { documents, newer_drafts: drafts.len() })
}

/// Documents by their ids.
pub(super) async fn by_ids(
    side: &Side,
    shapes: &Shapes,
    shape: &Shape,
    ids: &[Value],
) -> Result<Vec<Value>, EnvironmentsError> {
    let mut documents = Vec::new();
    for batch in ids.chunks(BATCH) {
        documents.extend(list(side, shapes, shape, Some(json!({ "id": { "in": batch } }))).await?.documents);
    }
    Ok(documents)
}

/// Follows the references out of the chosen collections. Files come along, with what they refer to; of other documents
/// only the pairs are looked up.
async fn related(
    shapes: &Shapes,
    source: &Side,
    target: &Side,
    base: &Base,
    inputs: &mut Vec<CollectionInput>,
    events: &mut dyn FnMut(Event),
) -> Result<(), EnvironmentsError> {
    let mut asked: BTreeSet<(String, String)> = BTreeSet::new();
    loop {
        let mut wanted: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for input in inputs.iter().filter(|input| input.scope != Scope::Known) {
            let Some(shape) = shapes.get(&input.slug) else { continue };
            for reference in input.source.iter().flat_map(|document| references(shapes, shape, document)) {
                let chosen =
                    |input: &CollectionInput| input.slug == reference.collection && input.scope == Scope::Chosen;
                let key = (reference.collection.clone(), reference.id.clone());
                if !inputs.iter().any(chosen) && asked.insert(key) {
                    wanted.entry(reference.collection).or_default().push(Value::String(reference.id));
                }
            }
        }
        if wanted.is_empty() {
            return Ok(());
        }
        for (slug, ids) in wanted {
            let Some(shape) = shapes.get(&slug) else { continue };
            let step = Step::new(Verb::Read, &slug);
            events(Event::Started { step: step.clone() });
            let began = Instant::now();
            // Who may not read these sees references to nothing, which the plan reports.
            let from = readable(by_ids(source, shapes, shape, &ids).await)?;
            let to = readable(candidates(target, shapes, shape, &from, base).await)?;
            let scope = if shape.upload { Scope::Referenced } else { Scope::Known };
            match inputs.iter_mut().find(|input| input.slug == slug) {
                Some(input) => {
                    input.source.extend(from);
                    let known: BTreeSet<String> = input.target.iter().map(|one| id_text(&one["id"])).collect();
                    input.target.extend(to.into_iter().filter(|one| !known.contains(&id_text(&one["id"]))));
                }
                None => inputs.push(input(&slug, scope, from, to)),
            }
            events(Event::Finished { step, millis: began.elapsed().as_millis() as u64 });
        }
    }
}

fn readable(result: Result<Vec<Value>, EnvironmentsError>) -> Result<Vec<Value>, EnvironmentsError> {
    match result {
        Err(EnvironmentsError::Rest(RestError::Forbidden { .. } | RestError::Refused { status: 501, .. })) => {
            Ok(Vec::new())
        }
        other => other,
    }
}

/// The target's documents that could be those of the source, without reading the whole collection.
async fn candidates(
    target: &Side,
    shapes: &Shapes,
    shape: &Shape,
    source: &[Value],
    base: &Base,
) -> Result<Vec<Value>, EnvironmentsError> {
    let mut found: BTreeMap<String, Value> = BTreeMap::new();
    for batch in source.chunks(BATCH) {
        let mut any: Vec<Value> = Vec::new();
        let mut among = |path: &str, values: Vec<Value>| {
            if !values.is_empty() {
                any.push(json!({ path: { "in": values } }));
            }
        };
        let ids = batch.iter().filter_map(|one| Some(base.entry(&shape.slug, &one["id"])?.target.clone()));
        let own = batch.iter().filter(|_| shape.custom_id).map(|one| one["id"].clone());
        among("id", ids.chain(own).collect());
        for path in shape.key_paths() {
            let value = |one: &Value| {
                let value = path.iter().fold(one, |value, name| &value[name.as_str()]);
                (!value.is_null()).then(|| value.clone())
            };
            among(&path.join("."), batch.iter().filter_map(value).collect());
        }
        if shape.timestamps {
            among("createdAt", batch.iter().map(|one| one["createdAt"].clone()).collect());
        }
        if any.is_empty() {
            continue;
        }
        for document in list(target, shapes, shape, Some(json!({ "or": any }))).await?.documents {
            found.insert(id_text(&document["id"]), document);
        }
    }
    Ok(found.into_values().collect())
}

/// Ids of source documents whose file the target does not have.
async fn changed_files(
    source: &Side,
    target: &Side,
    input: &CollectionInput,
    base: &Base,
    events: &mut dyn FnMut(Event),
) -> Result<BTreeSet<String>, EnvironmentsError> {
    let mut changed = BTreeSet::new();
    for (document, matched) in input.source.iter().zip(&input.matches.0) {
        let Some((index, _)) = matched else { continue };
        let other = &input.target[*index];
        let record = base.entry(&input.slug, &document["id"]).and_then(|entry| entry.file.as_ref());
        if record.is_some() && record == file_entry(document, other).as_ref() {
            continue;
        }
        let size = document["filesize"].as_u64().unwrap_or_default();
        let same = ["filesize", "mimeType"].iter().all(|name| document[*name] == other[*name]);
        let same = if same && size <= SMALL {
            let hashes = tokio::try_join!(
                source.client.file_hash(&input.slug, document),
                target.client.file_hash(&input.slug, other)
            );
            match hashes {
                Ok((one, two)) => one == two,
                Err(error @ (RestError::Interrupted | RestError::Unreachable { .. })) => return Err(error.into()),
                Err(error) => {
                    let name = document["filename"].as_str().unwrap_or_default();
                    let message = format!("{}: the file {name} cannot be compared: {error}", input.slug);
                    events(Event::Warning(Warning::new("file-unreadable", message)));
                    true
                }
            }
        } else {
            same
        };
        if !same {
            changed.insert(id_text(&document["id"]));
        }
    }
    Ok(changed)
}

/// What is remembered of a file that is the same on both sides.
pub(super) fn file_entry(source: &Value, target: &Value) -> Option<FileEntry> {
    Some(FileEntry {
        source_updated: source["updatedAt"].as_str()?.to_owned(),
        target_name: target["filename"].as_str()?.to_owned(),
        target_size: target["filesize"].as_u64()?,
    })
}
