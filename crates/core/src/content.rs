//! Content between two environments: which documents are the same, what differs, what to write.
//!
//! Ids differ between servers, so every comparison works on *content*: a document without what the server manages
//! (ids, timestamps, hashes, image sizes), with its relations pointing to the target's documents, in all locales.
//! Nothing here deletes: a document that only the target has stays.

mod choose;
mod compare;
mod identity;
mod order;
mod plan;
mod shape;
mod values;
mod write;

pub use choose::{Choice, Unknown, Unsuited, all_collections, unsuited};
pub use compare::Change;
pub use identity::{By, Matches, match_documents};
pub use order::dependency_order;
pub use plan::{
    Action, Base, CollectionInput, CollectionPlan, Contents, DocumentPlan, Entry, FileEntry, Missing, Plan, Scope,
    Skip, plan, settle,
};
pub use shape::{Auth, Shape, Shapes};
pub use values::{IdMap, Reference, Resolution, id_text, references};
pub use write::{Write, Writes, again, creation, update};

#[cfg(test)]
mod tests;
