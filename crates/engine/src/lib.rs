//! Asks a project's own installed Payload: evaluates its config, extracts the project model, runs transforms and
//! migrations with code, in an embedded JavaScript engine (or, on request, in the project's Node).
//!
//! Everything here blocks; call it from a thread of its own.

mod build;
mod builtins;
mod bytecode;
mod bytes;
mod cache;
pub mod env;
mod error;
mod explain;
mod exports;
mod extract;
mod functions;
mod host;
mod http_host;
mod inputs;
mod install;
mod isolate;
mod loader;
mod migration;
mod node;
mod prettier;
mod runtime;
mod settings;
mod sql_host;
mod transform;
mod versions;

pub use build::{BUILD_FILE, Build, BuildError, BuildRequest, Built, make_build};
pub use cache::default_cache_dir;
pub use cache::rendered::Rendered;
pub use error::{EngineError, ErrorCode, Place};
pub use exports::load_exports;
pub use extract::{LoadedModel, load_connection, load_model, model_inputs, post_process_types};
pub use functions::Functions;
pub use http_host::{HttpCancel, HttpDone, HttpError, HttpHost, HttpRequest, HttpResponse};
pub use loader::set_option;
pub use migration::{
    Direction, LogListener, MigrationOutcome, Operation, run_migration, run_migration_with, run_operations,
};
pub use prettier::{Prettier, PrettierConfig, PrettierContent, find_prettier};
pub use settings::{EngineMode, Environment, Limits, Settings};
pub use sql_host::{DocumentsFailure, SqlColumn, SqlError, SqlHost, SqlParam, SqlRows};
pub use transform::{Transform, TransformError};
