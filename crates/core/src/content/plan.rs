//! What is to be done with each document of the source. A value: it can be printed, saved and refused.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::compare::{Change, changes, fingerprint};
use super::identity::{By, Matches};
use super::shape::{Shape, Shapes};
use super::values::{IdMap, Reference, Resolution, content, id_text, references};

/// What earlier runs between the same two environments left: the base of the comparison.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Base(BTreeMap<String, BTreeMap<String, Entry>>);

/// A pair of documents as the last run left it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The id on the target.
    pub target: Value,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_created: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_created: Option<String>,
    /// Absent while a run is going on: the pair is known, its content not yet proven.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Contents>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<FileEntry>,
}

/// Fingerprints of the content on both sides, each in the target's ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    pub source: String,
    pub target: String,
}

/// The file of an upload as the last run left it on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileEntry {
    pub source_updated: String,
    pub target_name: String,
    pub target_size: u64,
}

impl Base {
    pub fn entry(&self, collection: &str, source: &Value) -> Option<&Entry> {
        self.0.get(collection)?.get(&id_text(source))
    }

    pub fn insert(&mut self, collection: &str, source: &Value, entry: Entry) {
        self.0.entry(collection.to_owned()).or_default().insert(id_text(source), entry);
    }
}

/// How a collection came into a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    /// It was asked for.
    Chosen,
    /// Files that documents of the chosen collections show: they come along.
    Referenced,
    /// Documents that others refer to, only looked up.
    Known,
}

/// The documents of one collection on both sides, with their pairs.
#[derive(Debug, Clone)]
pub struct CollectionInput {
    pub slug: String,
    pub scope: Scope,
    pub source: Vec<Value>,
    pub target: Vec<Value>,
    pub matches: Matches,
    /// Ids of source documents whose file differs from the target's.
    pub files: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// In the order of writing.
    pub collections: Vec<CollectionPlan>,
    /// Collections that were not asked for, with how many references of these documents to them cannot be written.
    pub to_add: BTreeMap<String, usize>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CollectionPlan {
    pub slug: String,
    pub scope: Scope,
    /// Documents that are equal on both sides.
    pub unchanged: usize,
    /// Documents that only the target has. They stay.
    pub only_target: usize,
    /// All other documents of the source.
    pub documents: Vec<DocumentPlan>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DocumentPlan {
    pub source: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Value>,
    /// What a person knows it by: its slug, name, title, e-mail or file name.
    pub label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<By>,
    pub action: Action,
    /// References that will not be written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
    /// Position in the source's documents.
    #[serde(skip)]
    pub index: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Action {
    Create,
    /// `file`: the file is sent again.
    Update {
        changes: Vec<Change>,
        file: bool,
    },
    /// The target was changed since the last run and the source was not: the target keeps its version.
    Keep,
    /// Both sides were changed since the last run: nothing is written.
    Conflict {
        changes: Vec<Change>,
        file: bool,
    },
    /// It needs a document that the target will not have.
    Blocked,
    Skip {
        reason: Skip,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Skip {
    /// A new account of this collection gets an e-mail.
    Verification,
}

/// A reference to a document that the target will not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    #[serde(flatten)]
    pub reference: Reference,
    /// Naming this collection as well would bring the document; false: the source does not have it either, or it is
    /// itself blocked.
    pub add_collection: bool,
}

impl Plan {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.writes() == 0
    }

    /// How many documents will be written.
    pub fn writes(&self) -> usize {
        let writes = |action: &Action| matches!(action, Action::Create | Action::Update { .. });
        self.documents().filter(|(_, document)| writes(&document.action)).count()
    }

    pub fn documents(&self) -> impl Iterator<Item = (&CollectionPlan, &DocumentPlan)> {
        self.collections.iter().flat_map(|one| one.documents.iter().map(move |document| (one, document)))
    }
}

/// Decides for every document of the chosen collections. `overwrite`: what was changed on the target is written over.
pub fn plan(shapes: &Shapes, inputs: &[CollectionInput], base: &Base, overwrite: bool) -> (Plan, IdMap) {
    let mut world = World::new(shapes, inputs);
    world.block();
    let mut plan = Plan { collections: Vec::new(), to_add: BTreeMap::new() };
    for input in inputs.iter().filter(|input| input.scope != Scope::Known) {
        let Some(shape) = shapes.get(&input.slug) else { continue };
        let mut documents = Vec::new();
        let mut unchanged = 0;
        for (index, source) in input.source.iter().enumerate() {
            let matched = input.matches.0[index].as_ref();
            let missing = world.missing(shape, source);
            for one in missing.iter().filter(|one| one.add_collection) {
                *plan.to_add.entry(one.reference.collection.clone()).or_default() += 1;
            }
            let action = match matched {
                None if world.blocked.contains(&(input.slug.clone(), id_text(&source["id"]))) => match shape.auth {
                    Some(auth) if auth.verify => Some(Action::Skip { reason: Skip::Verification }),
                    _ => Some(Action::Blocked),
                },
                None => Some(Action::Create),
                Some((target, _)) => {
                    let file = input.files.contains(&id_text(&source["id"]));
                    world.compare(shape, source, &input.target[*target], file, base, overwrite)
                }
            };
            let Some(action) = action else {
                unchanged += 1;
                continue;
            };
            documents.push(DocumentPlan {
                source: source["id"].clone(),
                target: matched.map(|(target, _)| input.target[*target]["id"].clone()),
                label: label(shape, source),
                matched_by: matched.map(|(_, by)| by.clone()),
                action,
                missing,
                index,
            });
        }
        let only_target = input.target.len() - input.matches.0.iter().flatten().count();
        let only_target = if input.scope == Scope::Chosen { only_target } else { 0 };
        plan.collections.push(CollectionPlan {
            slug: input.slug.clone(),
            scope: input.scope,
            unchanged,
            only_target,
            documents,
        });
    }
    (plan, world.ids)
}

/// Where every source document is, or will be, on the target.
struct World<'a> {
    shapes: &'a Shapes,
    inputs: &'a [CollectionInput],
    ids: IdMap,
    /// Documents that will be created.
    pending: BTreeSet<(String, String)>,
    /// Documents that would be created if the target had what they need.
    blocked: BTreeSet<(String, String)>,
}

impl<'a> World<'a> {
    fn new(shapes: &'a Shapes, inputs: &'a [CollectionInput]) -> Self {
        let mut world =
            Self { shapes, inputs, ids: IdMap::default(), pending: BTreeSet::new(), blocked: BTreeSet::new() };
        for input in inputs {
            for (document, matched) in input.source.iter().zip(&input.matches.0) {
                match matched {
                    Some((target, _)) => {
                        world.ids.insert(&input.slug, &document["id"], input.target[*target]["id"].clone());
                    }
                    None if input.scope != Scope::Known => {
                        world.pending.insert((input.slug.clone(), id_text(&document["id"])));
                    }
                    None => {}
                }
            }
        }
        world
    }

    fn resolve(&self, collection: &str, id: &Value) -> Resolution {
        match self.ids.get(collection, id) {
            Some(target) => Resolution::Known(target.clone()),
            None if self.pending.contains(&(collection.to_owned(), id_text(id))) => Resolution::Pending,
            None => Resolution::Missing,
        }
    }

    /// Takes documents that cannot be created out of the pending ones, then those that need these, and so on.
    fn block(&mut self) {
        loop {
            let mut found = Vec::new();
            for input in self.inputs.iter().filter(|input| input.scope != Scope::Known) {
                let Some(shape) = self.shapes.get(&input.slug) else { continue };
                let verified = shape.auth.is_some_and(|auth| auth.verify);
                for document in &input.source {
                    let key = (input.slug.clone(), id_text(&document["id"]));
                    if !self.pending.contains(&key) {
                        continue;
                    }
                    if verified || self.missing(shape, document).iter().any(|missing| missing.reference.required) {
                        found.push(key);
                    }
                }
            }
            if found.is_empty() {
                return;
            }
            for key in found {
                self.pending.remove(&key);
                self.blocked.insert(key);
            }
        }
    }

    fn missing(&self, shape: &Shape, document: &Value) -> Vec<Missing> {
        let mut found: Vec<Missing> = Vec::new();
        for reference in references(self.shapes, shape, document) {
            let id = Value::String(reference.id.clone());
            if self.resolve(&reference.collection, &id) != Resolution::Missing {
                continue;
            }
            let known = |input: &&CollectionInput| input.slug == reference.collection && input.scope == Scope::Known;
            let add_collection = self
                .inputs
                .iter()
                .find(known)
                .is_some_and(|input| input.source.iter().any(|one| id_text(&one["id"]) == reference.id));
            if !found.iter().any(|missing| missing.reference == reference) {
                found.push(Missing { reference, add_collection });
            }
        }
        found
    }

    /// `None`: nothing to do.
    fn compare(
        &self,
        shape: &Shape,
        source: &Value,
        target: &Value,
        file: bool,
        base: &Base,
        overwrite: bool,
    ) -> Option<Action> {
        let (next, previous) = self.contents(shape, source, target);
        let changes = changes(self.shapes, shape, &previous, &next);
        if changes.is_empty() && !file {
            return None;
        }
        let entry = base.entry(&shape.slug, &source["id"]).filter(|entry| entry.target == target["id"]);
        let Some(base) = entry.and_then(|entry| entry.content.as_ref()) else {
            return Some(Action::Update { changes, file });
        };
        let source_changed = file || fingerprint(&next) != base.source;
        let target_changed = fingerprint(&previous) != base.target;
        match (source_changed, target_changed) {
            // The last run wrote this source and the target made this of it.
            (false, false) => None,
            (true, false) => Some(Action::Update { changes, file }),
            _ if overwrite => Some(Action::Update { changes, file }),
            (false, true) => Some(Action::Keep),
            (true, true) => Some(Action::Conflict { changes, file }),
        }
    }

    fn contents(&self, shape: &Shape, source: &Value, target: &Value) -> (Map<String, Value>, Map<String, Value>) {
        let next = content(self.shapes, shape, source, false, &mut |slug, id, _| self.resolve(slug, id));
        let same = &mut |_: &str, id: &Value, _| Resolution::Known(id.clone());
        (next, content(self.shapes, shape, target, false, same))
    }
}

impl Entry {
    /// Records a pair whose content is not proven yet.
    pub fn pair(source: &Value, target: &Value) -> Self {
        let created = |document: &Value| document["createdAt"].as_str().map(str::to_owned);
        Self {
            target: target["id"].clone(),
            source_created: created(source),
            target_created: created(target),
            content: None,
            file: None,
        }
    }
}

/// What a document of the target still lacks of its source document, and the entry that records the pair as it is now.
pub fn settle(shapes: &Shapes, shape: &Shape, source: &Value, target: &Value, ids: &IdMap) -> (Vec<Change>, Entry) {
    let next = content(shapes, shape, source, false, &mut |slug, id, _| {
        ids.get(slug, id).map_or(Resolution::Missing, |id| Resolution::Known(id.clone()))
    });
    let previous = content(shapes, shape, target, false, &mut |_, id, _| Resolution::Known(id.clone()));
    let contents = Contents { source: fingerprint(&next), target: fingerprint(&previous) };
    let entry = Entry { content: Some(contents), ..Entry::pair(source, target) };
    (changes(shapes, shape, &previous, &next), entry)
}

fn label(shape: &Shape, document: &Value) -> String {
    let keys = shape.keys.iter().map(|path| path.iter().fold(document, |value, name| &value[name.as_str()]));
    let names = ["name", "title", "label", "email", "filename"].iter().map(|name| &document[*name]);
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(map) => map.values().find_map(Value::as_str).map(str::to_owned),
        _ => None,
    };
    keys.chain(names).find_map(text).filter(|text| !text.is_empty()).unwrap_or_else(|| id_text(&document["id"]))
}
