//! Decides. Pure: no files, no environment, no network, no clock, no randomness, no JavaScript.
//!
//! Every job of payload-sync gathers (I/O), decides (a call into this crate, which returns a value that can be
//! printed, saved and refused) and acts (I/O). Only the middle beat lives here.

pub mod backfill;
pub mod comparison;
pub mod content;
pub mod db_schema;
pub mod dialect;
pub mod diff;
pub mod documents;
mod json;
pub mod ledger;
pub mod lineage;
pub mod merge;
pub mod migration;
pub mod model;
pub mod prettier;
pub mod risk;
pub mod schema;
pub mod snapshot;
pub mod sql;
pub mod types;

pub use dialect::Dialect;
pub use model::ProjectModel;
pub use schema::Schema;

/// Differs with every change to this crate: what one build renders, another may render in another way.
pub const BUILD: &str = env!("PAYLOAD_SYNC_CORE_BUILD");
