//! The one test binary of `core`.

mod case;
mod common;
mod documents;
mod fuzz;
mod initial;
mod migration;
mod oracle;
mod runs;
mod snapshot;
mod sqlite;
mod tables;
mod types;
