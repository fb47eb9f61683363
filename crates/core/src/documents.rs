//! Payload documents and the relational rows that they are kept in.
//!
//! * [`FieldMap`] knows, for every column that the installed adapter declares, which field of which collection or
//!   global owns it. It is built from the project model and checked against the model's tables: each column is owned
//!   once, or there is no map.
//! * [`read`] turns the rows of a page of documents into [`Stored`] documents: every locale at once, a localized
//!   value being `{ locale: value }`, as Payload's database adapters hand documents to Payload.
//! * [`present`] turns a stored document into the JSON that Payload's Local API returns at depth 0.
//! * [`rich`] shows what is in the nodes of rich text.
//! * [`submit`] makes a whole document of what somebody submits to be created or updated.
//! * [`merge`] puts a changed presentation back into the stored form, [`validate`] holds it against the config,
//!   [`change`] finds the rows that differ, [`write`] words them as SQL, and [`compare`] shows a person what changed.
//! * [`malformed`] finds what is in the tables and in no document.
//!
//! Not read and not written: `join` and virtual fields (they have no columns), and what field hooks add on the way
//! out.

pub mod cell;
pub mod change;
pub mod compare;
pub mod date;
pub mod files;
pub mod invalid;
pub mod malformed;
pub mod map;
pub mod merge;
pub mod names;
pub mod present;
pub mod publish;
pub mod query;
pub mod read;
pub mod rich;
pub mod submit;
pub mod validate;
pub mod versions;
pub mod write;

mod build;
mod claims;

pub use cell::Cell;
pub use claims::{Collision, Owner, Role};
pub use invalid::Invalid;
pub use malformed::Malformed;
pub use map::{Entity, EntityKind, FieldMap, MapError};
pub use read::Stored;
