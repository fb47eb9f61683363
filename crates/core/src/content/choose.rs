//! Which collections a run is about.

use indexmap::IndexMap;
use serde::Serialize;

use crate::ProjectModel;
use crate::model::Collection;

/// What `all-collections` stands for, with what it leaves out and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub collections: Vec<String>,
    pub left_out: IndexMap<String, Unsuited>,
}

/// A name that is neither a collection nor a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    pub name: String,
    pub known: Vec<String>,
}

/// Why a collection is not copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Unsuited {
    /// Payload's own bookkeeping.
    Internal,
    /// The collection has no REST endpoints.
    NoEndpoints,
    /// The search plugin writes it when the documents that it indexes are written.
    Search,
    /// Creating one sends e-mails again.
    Submissions,
}

/// Why a collection is left out of `all-collections`, if it is. Only [`Unsuited::Submissions`] may be named.
pub fn unsuited(collection: &Collection) -> Option<Unsuited> {
    let field = |name: &str, kind: &str| collection.fields.iter().any(|field| field.name == name && field.kind == kind);
    if collection.endpoints == Some(false) {
        Some(Unsuited::NoEndpoints)
    } else if collection.slug.starts_with("payload-") && collection.slug != "payload-folders" {
        Some(Unsuited::Internal)
    } else if collection.slug == "search" && field("doc", "relationship") && field("priority", "number") {
        Some(Unsuited::Search)
    } else if field("submissionData", "array") && field("form", "relationship") {
        Some(Unsuited::Submissions)
    } else {
        None
    }
}

/// All collections of a project that can be copied.
pub fn all_collections(model: &ProjectModel) -> Choice {
    let mut choice = Choice { collections: Vec::new(), left_out: IndexMap::new() };
    for collection in &model.config.collections {
        match unsuited(collection) {
            None => choice.collections.push(collection.slug.clone()),
            Some(reason) => drop(choice.left_out.insert(collection.slug.clone(), reason)),
        }
    }
    choice
}

impl Choice {
    /// The collections that `names` stand for: slugs, `all-collections`, and groups by their names.
    pub fn parse(
        model: &ProjectModel,
        names: &[String],
        groups: &IndexMap<String, Vec<String>>,
    ) -> Result<Self, Unknown> {
        let mut choice = Self { collections: Vec::new(), left_out: IndexMap::new() };
        let mut add = |slug: &String| {
            if !choice.collections.contains(slug) {
                choice.collections.push(slug.clone());
            }
        };
        let is_collection = |name: &str| model.config.collections.iter().any(|one| one.slug == name);
        for name in names {
            if is_collection(name) {
                add(name);
            } else if let Some(group) = groups.get(name) {
                for slug in group {
                    if !is_collection(slug) {
                        return Err(unknown(model, slug, groups));
                    }
                    add(slug);
                }
            } else if name == "all-collections" {
                let all = all_collections(model);
                all.collections.iter().for_each(&mut add);
                choice.left_out.extend(all.left_out);
            } else {
                return Err(unknown(model, name, groups));
            }
        }
        Ok(choice)
    }
}

fn unknown(model: &ProjectModel, name: &str, groups: &IndexMap<String, Vec<String>>) -> Unknown {
    let slugs = all_collections(model).collections;
    Unknown { name: name.to_owned(), known: slugs.into_iter().chain(groups.keys().cloned()).collect() }
}
