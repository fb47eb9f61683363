//! A Payload project on disk: where it is, which config it has, what its environment says.

mod find;
mod tsconfig;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use payload_sync_core::{Dialect, ProjectModel};
use serde::Serialize;

use crate::{Class, Clock, Fault, Place, SyncConfig};

/// Which JavaScript engine evaluates the config.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EngineMode {
    /// The embedded one.
    Auto,
    Embedded,
    /// The project's own Node.
    Node,
}

/// What [`Project::open`] is told.
#[derive(Debug, Clone)]
pub struct ProjectOptions {
    /// Where to look; absolute.
    pub cwd: PathBuf,
    /// `--config`, relative to `cwd`.
    pub config: Option<PathBuf>,
    /// `--env-file`, relative to `cwd`.
    pub env_file: Option<PathBuf>,
    pub engine: EngineMode,
    /// A project model that was stored beforehand, relative to `cwd`: the config is not evaluated.
    pub model: Option<PathBuf>,
    /// The process's environment.
    pub environment: BTreeMap<String, String>,
    pub clock: Clock,
    /// Set to stop a running job at the next safe point.
    pub interrupt: Arc<AtomicBool>,
}

impl ProjectOptions {
    /// The project in or above `cwd`, with an empty environment.
    pub fn at(cwd: impl Into<PathBuf>) -> Self {
        Self {
            cwd: cwd.into(),
            config: None,
            env_file: None,
            engine: EngineMode::Auto,
            model: None,
            environment: BTreeMap::new(),
            clock: Clock::System,
            interrupt: Arc::new(AtomicBool::new(false)),
        }
    }
}

/// A project. Opening one reads no JavaScript: the model is asked for by the jobs that need it.
#[derive(Debug, Clone)]
pub struct Project {
    /// The project's folder: Payload's `process.cwd()`. Relative paths of the project start here.
    pub root: PathBuf,
    /// The Payload config. Absent in an image that holds only migrations.
    config: Option<PathBuf>,
    /// Where the config was looked for, when it was not found.
    searched: Vec<PathBuf>,
    /// A stored project model.
    model: Option<PathBuf>,
    /// What the project's code sees as `process.env`.
    pub env: BTreeMap<String, String>,
    pub sync_config: SyncConfig,
    pub engine: EngineMode,
    pub clock: Clock,
    pub interrupt: Arc<AtomicBool>,
}

impl Project {
    /// Finds the project in or above `options.cwd`.
    pub fn open(options: ProjectOptions) -> Result<Self, ProjectError> {
        if !options.cwd.is_dir() {
            return Err(ProjectError::NoFolder { path: options.cwd });
        }
        let root = find::root(&options.cwd);
        let env = options.environment;
        let found = find::config(&options.cwd, &root, options.config.as_deref(), &env)?;
        Ok(Self {
            root,
            config: found.config,
            searched: found.searched,
            model: options.model.map(|path| options.cwd.join(path)),
            env,
            sync_config: SyncConfig::default(),
            engine: options.engine,
            clock: options.clock,
            interrupt: options.interrupt,
        })
    }

    /// The Payload config.
    pub fn config_path(&self) -> Result<&Path, ProjectError> {
        self.config.as_deref().ok_or_else(|| ProjectError::ConfigNotFound { searched: self.searched.clone() })
    }

    /// The project model, in the dialect of the config's own adapter or in another one.
    pub async fn model(&self, dialect: Option<Dialect>) -> Result<ProjectModel, ProjectError> {
        let Some(path) = &self.model else {
            return Err(ProjectError::ConfigNotFound { searched: self.searched.clone() });
        };
        let text = fs::read_to_string(path).map_err(|source| ProjectError::Read { path: path.clone(), source })?;
        let model =
            ProjectModel::parse(&text).map_err(|source| ProjectError::StoredModel { path: path.clone(), source })?;
        match dialect {
            Some(dialect) if dialect.name() != model.adapter.dialect => Err(ProjectError::StoredDialect {
                path: path.clone(),
                stored: model.adapter.dialect,
                asked: dialect.name(),
            }),
            _ => Ok(model),
        }
    }

    /// The name in `package.json`, else the folder's.
    pub fn name(&self) -> String {
        let package = fs::read_to_string(self.root.join("package.json")).unwrap_or_default();
        let package: serde_json::Value = serde_json::from_str(&package).unwrap_or_default();
        match package["name"].as_str() {
            Some(name) => name.to_owned(),
            None => self.root.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        }
    }

    /// A variable of the environment; empty counts as absent.
    pub fn var(&self, name: &str) -> Option<&str> {
        self.env.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Whether `NODE_ENV` says `production`.
    pub fn is_production(&self) -> bool {
        self.var("NODE_ENV") == Some("production")
    }

    /// Where migrations are: the adapter's `migrationDir`, else the place that Payload picks.
    pub fn migration_dir(&self, model: Option<&ProjectModel>) -> PathBuf {
        if let Some(dir) = model.and_then(|model| model.adapter.migration_dir.as_deref()) {
            return self.root.join(dir);
        }
        find::migration_dir(&self.root)
    }

    /// The path as a person would write it: relative to the project's folder where it lies inside.
    pub fn display<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }

    /// The dialect that a database URL names, without opening it.
    pub fn dialect_of(url: &str) -> Option<Dialect> {
        match url.split(':').next()? {
            "postgres" | "postgresql" => Some(Dialect::Postgres),
            "file" | "sqlite" | "" => Some(Dialect::Sqlite),
            _ => None,
        }
    }
}

/// Why a project cannot be opened or asked.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    #[error("there is no folder {}", path.display())]
    NoFolder { path: PathBuf },
    #[error("no Payload config was found")]
    ConfigNotFound { searched: Vec<PathBuf> },
    #[error("the config {} does not exist", path.display())]
    ConfigMissing { path: PathBuf, asked_by: &'static str },
    #[error("{} cannot be read", path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error("{} is not a project model", path.display())]
    StoredModel { path: PathBuf, source: serde_json::Error },
    #[error("{} is a project model for {stored}, not for {asked}", path.display())]
    StoredDialect { path: PathBuf, stored: String, asked: &'static str },
    #[error("{} is not valid JSON: {message}", place.file.display())]
    Tsconfig { place: Place, message: String },
}

impl Fault for ProjectError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoFolder { .. } => "folder-not-found",
            Self::ConfigNotFound { .. } => "config-not-found",
            Self::ConfigMissing { .. } => "config-missing",
            Self::Read { .. } => "file-unreadable",
            Self::StoredModel { .. } => "model-invalid",
            Self::StoredDialect { .. } => "model-of-other-dialect",
            Self::Tsconfig { .. } => "tsconfig-invalid",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::NoFolder { .. } => Class::Usage,
            _ => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Tsconfig { place, .. } => Some(place.clone()),
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::ConfigNotFound { searched } => {
                let places: Vec<String> = searched.iter().map(|path| path.display().to_string()).collect();
                Some(format!(
                    "looked for {}; name it with `--config PATH` or PAYLOAD_CONFIG_PATH, or the project's folder with \
                     `--cwd DIR`",
                    places.join(", ")
                ))
            }
            Self::ConfigMissing { asked_by, .. } => Some(format!("it was named by {asked_by}")),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
