//! Why a project cannot be opened or asked.

use std::io;
use std::path::PathBuf;

use payload_sync_core::documents::MapError;
use payload_sync_core::model::ModelError;
use payload_sync_database::{DatabaseError, ErrorKind, UrlError};
use payload_sync_engine::{BuildError, EngineError, ErrorCode};

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
    #[error("{name} is not set, so there is no database to work on")]
    NoVariable { name: String },
    #[error("the config's database adapter does not say where its database is")]
    NoConnection,
    #[error("the config's database adapter is {name}; payload-sync works on PostgreSQL and SQLite")]
    Adapter { name: String },
    #[error("the project's database is MongoDB, which has no schema and no SQL")]
    Mongodb,
    #[error("the database URL of {from} cannot be used")]
    Url { from: String, source: UrlError },
    #[error("the installed Payload gave a project model of another shape")]
    Model { source: ModelError },
    /// A table, column, index or foreign key whose owner is unknown: to go on would be to guess what it holds.
    #[error("the tables of the installed Payload are not the ones that its config should have")]
    Tables { source: MapError, versions: String },
    #[error("Payload cannot make the tables of this config")]
    StatusWithoutLocales { source: MapError },
    #[error("{} is not a project model", path.display())]
    StoredModel { path: PathBuf, source: ModelError },
    #[error("{} is a project model for {stored}, not for {asked}", path.display())]
    StoredDialect { path: PathBuf, stored: String, asked: &'static str },
    #[error("the build file {} cannot be used", path.display())]
    Build { path: PathBuf, source: BuildError },
    #[error("{} is not valid JSON: {message}", place.file.display())]
    Tsconfig { place: Place, message: String },
    #[error("NODE_ENV is production: `dev` is for development")]
    DevInProduction,
}

impl ProjectError {
    /// The thread of the engine ended without an answer.
    pub(crate) fn crashed() -> Self {
        Self::Engine(EngineError::new(ErrorCode::Internal, "the engine ended unexpectedly"))
    }
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
            Self::NoVariable { .. } => "database-url-missing",
            Self::NoConnection => "database-url-unknown",
            Self::Adapter { .. } | Self::Mongodb => "adapter-unsupported",
            Self::Url { .. } => "database-url-invalid",
            Self::Model { .. } => "model-unexpected",
            Self::Tables { .. } => "tables-unexpected",
            Self::StatusWithoutLocales { .. } => "status-without-locales",
            Self::StoredModel { .. } => "model-invalid",
            Self::StoredDialect { .. } => "model-of-other-dialect",
            Self::Build { source: BuildError::OtherProgram { .. }, .. } => "build-of-other-program",
            Self::Build { source: BuildError::Io(_), .. } => "file-unreadable",
            Self::Build { .. } => "build-invalid",
            Self::Tsconfig { .. } => "tsconfig-invalid",
            Self::DevInProduction => "development-only",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::NoFolder { .. } => Class::Usage,
            Self::SyncConfig(error) => error.class(),
            Self::Engine(error) => error.class(),
            Self::Model { .. } | Self::Tables { .. } => Class::Internal,
            Self::DevInProduction => Class::Refused,
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
            Self::NoVariable { name } => Some(format!(
                "put {name}=postgresql://user:pass@localhost:5432/db (or file:./payload.db) into .env, or name the file \
                 that has it with `--env-file FILE`"
            )),
            Self::Build { .. } => {
                Some("with this payload-sync, where the project's packages are installed: payload-sync build".into())
            }
            Self::Model { .. } => Some(
                "look at that value in the Payload config; please report it when TypeScript accepts what is there"
                    .into(),
            ),
            Self::Tables { versions, .. } => {
                Some(format!("please report it, with the collections that it names and the versions: {versions}"))
            }
            Self::StatusWithoutLocales { .. } => Some(
                "give the config a `localization`, or take `localizeStatus` out of `versions.drafts`: as it is, Payload \
                 declares an index on a column that no table has, and `payload migrate:create` fails as well"
                    .into(),
            ),
            Self::Mongodb => Some(
                "`payload-sync migrate:create NAME` writes a migration for its documents, and Payload runs it: `npx \
                 payload migrate`, `npx payload migrate:status`, `npx payload migrate:down`"
                    .into(),
            ),
            Self::StoredDialect { asked, .. } => {
                Some(format!("with the config as it is for {asked}: payload-sync build; or check DATABASE_URL"))
            }
            Self::NoConnection => Some("set `pool.connectionString` or `client.url` of the adapter".into()),
            Self::Url { .. } => Some("write postgresql://user:pass@host:5432/db or file:./payload.db".into()),
            Self::SyncConfig(error) => error.hint(),
            Self::Engine(error) => Fault::hint(error),
            Self::DevInProduction => Some("NODE_ENV=development payload-sync dev".into()),
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

impl Fault for DatabaseError {
    fn code(&self) -> &'static str {
        self.kind.code()
    }

    fn hint(&self) -> Option<String> {
        if let Some(hint) = &self.hint {
            return Some(hint.clone());
        }
        match self.kind {
            ErrorKind::Unreachable => Some("start the database, or check DATABASE_URL: payload-sync info".into()),
            ErrorKind::Authentication => Some("check the user and password in DATABASE_URL".into()),
            ErrorKind::NoDatabase => Some("create it with its first migration: payload-sync migrate".into()),
            ErrorKind::Locked => Some("wait for the other run to end, then try again".into()),
            _ => None,
        }
    }
}
