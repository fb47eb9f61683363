//! The one test binary of `core`.

mod common;
mod documents;
mod fuzz;
mod initial;
mod migration;
mod oracle;
mod snapshot;
mod tables;
mod types;
