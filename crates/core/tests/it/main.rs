//! The one test binary of `core`.

mod common;
mod documents;
mod migration;
mod snapshot;
