//! What a caller decides before any JavaScript runs.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use crate::build::Build;
use crate::http_host::HttpHost;

/// Which JavaScript engine evaluates the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EngineMode {
    /// The embedded engine, and the project's Node where the embedded engine itself is what fails.
    #[default]
    Auto,
    /// The embedded engine only.
    Embedded,
    /// The project's Node only.
    Node,
}

/// What a piece of JavaScript may use up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of JavaScript heap.
    pub memory: usize,
    /// Wall-clock time; `None` is no limit.
    pub time: Option<Duration>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { memory: 1 << 30, time: Some(Duration::from_secs(60)) }
    }
}

/// The environment variables that the project's code sees, and where each came from.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Environment {
    /// Name to value.
    pub values: BTreeMap<String, String>,
    /// Name to the `.env` file that gave the value; variables of the process itself are not listed.
    pub origins: BTreeMap<String, PathBuf>,
    /// The `.env` files that were loaded, the strongest first.
    pub files: Vec<PathBuf>,
    /// What was wrong with files that were not loaded.
    pub problems: Vec<String>,
}

impl std::fmt::Debug for Environment {
    /// Values are often secrets, so only names are shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Environment")
            .field("names", &self.values.keys().collect::<Vec<_>>())
            .field("origins", &self.origins)
            .finish()
    }
}

/// Everything that one call into the engine needs to know about the project.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The directory that `process.cwd()` answers with; absolute.
    pub cwd: PathBuf,
    /// The project's Payload config file.
    pub config: PathBuf,
    /// What the project's code sees as `process.env`.
    pub env: Environment,
    /// Which engine evaluates.
    pub mode: EngineMode,
    /// What the project's code may use up.
    pub limits: Limits,
    /// Where models and bytecode are cached; `None` caches nothing.
    pub cache_dir: Option<PathBuf>,
    /// A build file in the place of the config and of `node_modules`.
    pub build: Option<Arc<Build>>,
    /// Makes the requests of `fetch`; `None`: `fetch` throws by its name. A project model is never asked for with it.
    pub http: Option<Arc<dyn HttpHost>>,
    /// Set from another thread (on Ctrl-C) to stop running JavaScript.
    pub interrupt: Arc<AtomicBool>,
}
