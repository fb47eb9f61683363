//! Which document of the target is which document of the source.
//!
//! In this order: the pair that an earlier run recorded; equal unique values (slug, e-mail, file name); the same moment
//! of creation, which a copied document keeps. A target document is nobody's twice.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::plan::Base;
use super::shape::Shape;
use super::values::id_text;

/// What a pair was recognized by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum By {
    /// Both sides have the same ids.
    Id,
    /// An earlier run.
    Record,
    Unique {
        field: String,
    },
    CreatedAt,
}

/// For each source document, by position: the position of its target document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matches(pub Vec<Option<(usize, By)>>);

/// Finds the pairs in one collection.
pub fn match_documents(shape: &Shape, source: &[Value], target: &[Value], base: &Base) -> Matches {
    let mut pairs = Pairs { source: vec![None; source.len()], taken: vec![false; target.len()] };
    if shape.custom_id {
        pairs.by(source, target, |document| Some(id_text(&document["id"])), || By::Id);
        return Matches(pairs.source);
    }
    let by_id: BTreeMap<String, usize> =
        target.iter().enumerate().map(|(index, document)| (id_text(&document["id"]), index)).collect();
    for (index, document) in source.iter().enumerate() {
        let Some(entry) = base.entry(&shape.slug, &document["id"]) else { continue };
        let Some(found) = by_id.get(&id_text(&entry.target)).copied() else { continue };
        // A database that was filled anew gives old ids to new documents; their moment of creation tells.
        let same = |created: &Option<String>, document: &Value| created.as_deref() == document["createdAt"].as_str();
        if same(&entry.source_created, document) && same(&entry.target_created, &target[found]) {
            pairs.join(index, found, By::Record);
        }
    }
    for path in &shape.keys {
        let key = |document: &Value| {
            let value = path.iter().fold(document, |value, name| &value[name.as_str()]);
            match value {
                Value::String(text) if !text.is_empty() => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            }
        };
        pairs.by(source, target, key, || By::Unique { field: path.join(".") });
    }
    if shape.timestamps {
        pairs.by(source, target, |document| document["createdAt"].as_str().map(str::to_owned), || By::CreatedAt);
    }
    Matches(pairs.source)
}

struct Pairs {
    source: Vec<Option<(usize, By)>>,
    taken: Vec<bool>,
}

impl Pairs {
    fn join(&mut self, source: usize, target: usize, by: By) {
        if self.source[source].is_none() && !self.taken[target] {
            self.source[source] = Some((target, by));
            self.taken[target] = true;
        }
    }

    /// Joins documents with the same key, where the key is one document's on either side.
    fn by(&mut self, source: &[Value], target: &[Value], key: impl Fn(&Value) -> Option<String>, by: impl Fn() -> By) {
        let index = |documents: &[Value]| {
            let mut found: BTreeMap<String, Option<usize>> = BTreeMap::new();
            for (index, document) in documents.iter().enumerate() {
                if let Some(key) = key(document) {
                    found.entry(key).and_modify(|one| *one = None).or_insert(Some(index));
                }
            }
            found
        };
        let targets = index(target);
        for (key, source) in index(source) {
            if let (Some(source), Some(Some(target))) = (source, targets.get(&key)) {
                self.join(source, *target, by());
            }
        }
    }
}
