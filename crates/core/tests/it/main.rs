//! The one test binary of `core`.

mod common;
mod documents;
mod initial;
mod migration;
mod snapshot;
