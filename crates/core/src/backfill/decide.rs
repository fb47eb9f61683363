//! What becomes of each document of a batch, given what the transform made of it.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::backfill::unset;
use crate::documents::cell::Key;
use crate::documents::change::{self, Changes};
use crate::documents::compare::{self, FieldChange};
use crate::documents::invalid::Invalid;
use crate::documents::map::{Entity, FieldMap};
use crate::documents::merge::Merge;
use crate::documents::present::{self, Locale, Presentation};
use crate::documents::read::Stored;
use crate::documents::validate::{Unique, Validate};

/// Times that Payload keeps itself.
const KEPT_BY_PAYLOAD: [&str; 2] = ["updatedAt", "createdAt"];

/// A document of a batch, with its newest version where the collection has versions.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub id: Key,
    main: Subject,
    version: Option<Version>,
}

/// One stored form of a document and how the transform sees it.
#[derive(Debug, Clone)]
struct Subject {
    stored: Map<String, Value>,
    shown: Map<String, Value>,
    /// What the transform is given, where that is not `shown`.
    given: Option<Map<String, Value>>,
}

impl Subject {
    fn given(&self) -> &Map<String, Value> {
        self.given.as_ref().unwrap_or(&self.shown)
    }
}

#[derive(Debug, Clone)]
struct Version {
    row: Stored,
    subject: Subject,
    /// It differs from the document itself: a draft that the transform must see for itself.
    own: bool,
}

/// How a batch is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    pub map: &'a FieldMap,
    pub entity: &'a Entity,
    pub how: &'a Presentation,
}

/// What becomes of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Decision {
    Unchanged,
    Changed(Box<Change>),
    /// It is not written.
    Invalid(Vec<Invalid>),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Change {
    pub main: Changes,
    /// The version's own id, and what changes in it.
    pub version: Option<(Key, Changes)>,
    pub fields: Vec<FieldChange>,
    /// What was wrong before and still is.
    pub earlier: Vec<Invalid>,
    pub targets: Vec<(String, Key, String)>,
    pub unique: Vec<Unique>,
}

impl<'a> Frame<'a> {
    /// Puts documents and their newest versions together.
    pub fn candidates(&self, documents: Vec<Stored>, versions: Vec<Stored>) -> Vec<Candidate> {
        let mut by_parent: IndexMap<Option<Key>, Stored> = IndexMap::new();
        for version in versions {
            by_parent.insert(version.data.get("parent").and_then(Key::of_json), version);
        }
        let collect = documents.into_iter().map(|document| {
            let main = self.subject(document.data);
            let row = by_parent.swap_remove(&Some(document.id.clone())).or_else(|| by_parent.swap_remove(&None));
            let version = row.and_then(|row| {
                let mut stored = row.version()?;
                stored.entry("id").or_insert_with(|| document.id.to_json());
                let subject = self.subject(stored);
                Some(Version { own: !same_content(&main.shown, &subject.shown), row, subject })
            });
            Candidate { id: document.id, main, version }
        });
        collect.collect()
    }

    fn subject(&self, stored: Map<String, Value>) -> Subject {
        let shown = present::document(self.map, self.entity, &stored, self.how);
        let given = unset::without_unset_groups(&self.entity.main.root.fields, &shown);
        Subject { stored, shown, given }
    }

    /// What the transform is given: every document, then every version that differs from its document.
    pub fn inputs(&self, candidates: &[Candidate]) -> Vec<Value> {
        let mains = candidates.iter().map(|one| &one.main);
        let versions = candidates.iter().filter_map(|one| own_version(one)).map(|version| &version.subject);
        mains.chain(versions).map(|subject| Value::Object(subject.given().clone())).collect()
    }

    /// The document that an input belongs to.
    pub fn document_of_input(&self, candidates: &[Candidate], index: usize) -> Option<Key> {
        let own = candidates.iter().filter(|one| own_version(one).is_some());
        candidates.iter().chain(own).nth(index).map(|one| one.id.clone())
    }

    /// Decides about every document. `outputs` belong to [`Frame::inputs`], in their order.
    pub fn decide(
        &self,
        candidates: &[Candidate],
        outputs: Vec<Value>,
        fresh_id: &mut dyn FnMut() -> String,
    ) -> Vec<Decision> {
        let mut outputs = outputs.into_iter();
        let mains: Vec<Value> = outputs.by_ref().take(candidates.len()).collect();
        let mut result = Vec::with_capacity(candidates.len());
        for (candidate, output) in candidates.iter().zip(mains) {
            let for_version = match &candidate.version {
                Some(version) if version.own => outputs.next(),
                Some(_) => Some(output.clone()),
                None => None,
            };
            result.push(self.decision(candidate, output, for_version, fresh_id));
        }
        result
    }

    fn decision(
        &self,
        candidate: &Candidate,
        output: Value,
        for_version: Option<Value>,
        fresh_id: &mut dyn FnMut() -> String,
    ) -> Decision {
        let mut change = Change::default();
        let main = match self.merged(&candidate.main, output, fresh_id, &mut change) {
            Ok(after) => after,
            Err(invalid) => return Decision::Invalid(invalid),
        };
        if let Some(after) = &main {
            match change::changes(&self.entity.main, &candidate.main.stored, after) {
                Ok(changes) => change.main = changes,
                Err(invalid) => return Decision::Invalid(invalid),
            }
        }
        if let (Some(version), Some(output), Some(tree)) = (&candidate.version, for_version, &self.entity.versions) {
            let mut of_version = Change::default();
            let merged = match self.merged(&version.subject, output, fresh_id, &mut of_version) {
                Ok(merged) => merged,
                Err(mut invalid) => {
                    for one in &mut invalid {
                        one.message.push_str(" (in the newest version)");
                    }
                    return Decision::Invalid(invalid);
                }
            };
            if let Some(mut after) = merged {
                after.shift_remove("id");
                let mut row = version.row.data.clone();
                row.insert("version".to_owned(), Value::Object(after));
                match change::changes(tree, &version.row, &row) {
                    Ok(changes) if changes.is_empty() => {}
                    Ok(changes) => change.version = Some((version.row.id.clone(), changes)),
                    Err(invalid) => return Decision::Invalid(invalid),
                }
                if version.own {
                    change.fields.extend(
                        of_version.fields.into_iter().map(|field| FieldChange {
                            path: format!("{} (in the newest version)", field.path),
                            ..field
                        }),
                    );
                }
                change.targets.extend(of_version.targets);
            }
        }
        match change.main.is_empty() && change.version.is_none() {
            true => Decision::Unchanged,
            false => Decision::Changed(Box::new(change)),
        }
    }

    /// The stored form after the transform; `None` when nothing changed.
    fn merged(
        &self,
        subject: &Subject,
        output: Value,
        fresh_id: &mut dyn FnMut() -> String,
        change: &mut Change,
    ) -> Result<Option<Map<String, Value>>, Vec<Invalid>> {
        let mut changed = match output {
            Value::Object(changed) => changed,
            Value::Null => return refused("The transform returned nothing; it must return the document."),
            Value::Array(_) => return refused("The transform returned a list; it must return one document."),
            other => return refused(&format!("The transform returned {other}; it must return the document.")),
        };
        for name in KEPT_BY_PAYLOAD {
            match subject.shown.get(name) {
                Some(value) if changed.contains_key(name) => changed.insert(name.to_owned(), value.clone()),
                _ => None,
            };
        }
        if changed == *subject.given() || changed == subject.shown {
            return Ok(None);
        }
        let fields = &self.entity.main.root.fields;
        let known = |name: &str| present::is_added(self.entity, name);
        let merge = Merge::new(self.map, self.locale(), fresh_id);
        let after = merge.document(fields, &subject.stored, &subject.shown, &changed, &known)?;
        if after == subject.stored {
            return Ok(None);
        }
        let status = after.get("_status").and_then(Value::as_str);
        let validate = Validate {
            map: self.map,
            draft: self.entity.drafts && status == Some("draft"),
            locales: match self.locale() {
                Some(locale) => vec![locale],
                None => self.map.locales.codes.iter().map(String::as_str).collect(),
            },
        };
        let findings = validate.document(fields, &subject.stored, &after);
        if !findings.invalid.is_empty() {
            return Err(findings.invalid);
        }
        change.earlier = findings.earlier;
        change.targets = findings.targets;
        change.unique = findings.unique;
        let shown = present::document(self.map, self.entity, &after, self.how);
        change.fields = compare::changes(&subject.shown, &shown);
        Ok(Some(after))
    }

    fn locale(&self) -> Option<&'a str> {
        match &self.how.locale {
            Locale::One { code, .. } if !self.map.locales.codes.is_empty() => Some(code),
            _ => None,
        }
    }
}

fn own_version(candidate: &Candidate) -> Option<&Version> {
    candidate.version.as_ref().filter(|version| version.own)
}

fn refused<T>(message: &str) -> Result<T, Vec<Invalid>> {
    Err(vec![Invalid::new("", message)])
}

fn same_content(document: &Map<String, Value>, version: &Map<String, Value>) -> bool {
    let content = |one: &Map<String, Value>| {
        let mut one = one.clone();
        for name in KEPT_BY_PAYLOAD {
            one.shift_remove(name);
        }
        one
    };
    content(document) == content(version)
}
