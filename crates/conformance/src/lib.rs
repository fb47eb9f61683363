//! Holds payload-sync against the installed Payload, config by config: schema, SQL, snapshots, migration files, types.
//!
//! [`Oracle`] is the real Payload in one Node process; [`ours`] is this program, in process; [`compare`] says where
//! they differ. A tool of developers: nothing of the product depends on it.
//!
//! ```no_run
//! use payload_sync_conformance::{Oracle, Workspace, compare};
//! use payload_sync_core::Dialect;
//!
//! let packages = std::path::Path::new("examples/salon");
//! let workspace = Workspace::new(packages)?;
//! let case = workspace.case("one", &[("config.ts", "export default …")])?;
//! let mut oracle = Oracle::start(packages)?;
//! match compare(&mut oracle, &case, Dialect::Postgres) {
//!     Ok(differences) => assert!(differences.is_empty()),
//!     Err(cannot_load) => eprintln!("the real Payload refuses this config: {cannot_load}"),
//! }
//! # Ok::<(), std::io::Error>(())
//! ```

mod case;
mod compare;
mod corpus;
pub mod databases;
mod difference;
mod oracle;
pub mod ours;
pub mod random;

pub use case::{Case, Refusal, Workspace};
pub use compare::{compare, differences};
pub use corpus::{Corpus, Golden};
pub use difference::{Difference, Part};
pub use oracle::{CannotLoad, Made, Oracle, Wants};
