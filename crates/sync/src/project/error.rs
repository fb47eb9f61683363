//! Why a project cannot be opened or asked.

use std::io;
use std::path::PathBuf;

use payload_sync_engine::{EngineError, ErrorCode};

use crate::config::SyncConfigError;
use crate::{Class, Fault, Place};

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
    #[error(transparent)]
    SyncConfig(#[from] SyncConfigError),
    /// The project's own code, or the engine.
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error("the installed Payload gave a project model of another shape")]
    Model { source: serde_json::Error },
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
            Self::SyncConfig(error) => error.code(),
            Self::Engine(error) => error.code(),
            Self::Model { .. } => "model-unexpected",
            Self::StoredModel { .. } => "model-invalid",
            Self::StoredDialect { .. } => "model-of-other-dialect",
            Self::Tsconfig { .. } => "tsconfig-invalid",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::NoFolder { .. } => Class::Usage,
            Self::SyncConfig(error) => error.class(),
            Self::Engine(error) => error.class(),
            Self::Model { .. } => Class::Internal,
            _ => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Tsconfig { place, .. } => Some(place.clone()),
            Self::SyncConfig(error) => error.place(),
            Self::Engine(error) => Fault::place(error),
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
            Self::SyncConfig(error) => error.hint(),
            Self::Engine(error) => Fault::hint(error),
            Self::ConfigMissing { asked_by, .. } => Some(format!("it was named by {asked_by}")),
            _ => None,
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            Self::Engine(error) => error.detail(),
            _ => None,
        }
    }
}

impl Fault for EngineError {
    fn code(&self) -> &'static str {
        self.code.as_str()
    }

    fn class(&self) -> Class {
        match self.code {
            ErrorCode::Interrupted => Class::Interrupted,
            ErrorCode::Internal => Class::Internal,
            _ => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        self.place.as_ref().map(|place| Place::at(&place.file, place.line, place.column))
    }

    fn hint(&self) -> Option<String> {
        self.hint.clone()
    }

    fn detail(&self) -> Option<String> {
        (!self.stack.is_empty()).then(|| self.stack.clone())
    }
}
