//! Payload documents and the relational rows that they are kept in.
//!
//! * [`FieldMap`] knows, for every column that the installed adapter declares, which field of which collection or
//!   global owns it. It is built from the project model and checked against the model's tables: each column is owned
//!   once, or there is no map.
//! * [`read`] turns the rows of a page of documents into [`Stored`] documents: every locale at once, a localized
//!   value being `{ locale: value }`, as Payload's database adapters hand documents to Payload.
//! * [`present`] turns a stored document into the JSON that Payload's Local API returns at depth 0.
//!
//! Not read and not written: `join` and virtual fields (they have no columns), and what field hooks add on the way
//! out.

pub mod cell;
pub mod date;
pub mod map;
pub mod names;
pub mod present;
pub mod read;

mod build;
mod claims;

pub use cell::Cell;
pub use claims::{Owner, Role};
pub use map::{Entity, EntityKind, FieldMap, MapError};
pub use read::Stored;
