//! Why two schemas cannot be compared.

use crate::migrate::Error;
use crate::{Class, Fault, Place, ProjectError};

#[derive(Debug, thiserror::Error)]
pub enum DiffError {
    /// A side cannot be read, or both are of different kinds.
    #[error(transparent)]
    Schema(#[from] Error),
    #[error("`{flag} {given}` is neither a schema nor an environment")]
    UnknownSide { flag: &'static str, given: String, environments: Vec<String> },
    #[error("the database of {environment} is not known: {variable} is not set")]
    NoEnvironmentDatabase { environment: String, variable: String },
    #[error("{}", match name {
        Some(name) => format!("there is no snapshot `{name}` in {dir}"),
        None => format!("there is no snapshot in {dir}"),
    })]
    NoSnapshot { name: Option<String>, dir: String },
    #[error("`{name}` is a part of the names of several snapshots")]
    ManySnapshots { name: String, found: Vec<String> },
}

impl From<ProjectError> for DiffError {
    fn from(error: ProjectError) -> Self {
        Self::Schema(error.into())
    }
}

impl Fault for DiffError {
    fn code(&self) -> &'static str {
        match self {
            Self::Schema(error) => error.code(),
            Self::UnknownSide { .. } => "diff-side-unknown",
            Self::NoEnvironmentDatabase { .. } => "environment-database-unknown",
            Self::NoSnapshot { .. } => "snapshot-not-found",
            Self::ManySnapshots { .. } => "snapshot-ambiguous",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Schema(error) => error.class(),
            Self::NoEnvironmentDatabase { .. } => Class::Failed,
            _ => Class::Usage,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Schema(error) => error.place(),
            _ => None,
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            Self::Schema(error) => error.detail(),
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Schema(error) => error.hint(),
            Self::UnknownSide { environments, .. } => {
                let mut known = "empty, config, snapshot, snapshot:NAME, database, a database URL".to_owned();
                for environment in environments {
                    known.push_str(&format!(", {environment}"));
                }
                Some(format!("one of: {known}"))
            }
            Self::NoEnvironmentDatabase { variable, .. } => {
                Some(format!("put {variable}=postgresql://user:pass@host:5432/db into .env"))
            }
            Self::NoSnapshot { .. } => Some("payload-sync migrate:create NAME writes one".into()),
            Self::ManySnapshots { found, .. } => Some(found.join(", ")),
        }
    }
}
