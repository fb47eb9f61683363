//! The one test binary of `core`.

mod common;
mod snapshot;
