//! The one test binary of `core`.

mod case;
mod common;
mod corrections;
mod db_schema;
mod documents;
mod fuzz;
mod hazards;
mod initial;
mod migration;
mod oracle;
mod pairs;
mod runs;
mod snapshot;
mod sqlite;
mod tables;
mod types;
