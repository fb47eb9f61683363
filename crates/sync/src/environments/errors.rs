//! Why documents could not be brought over.

use std::path::PathBuf;

use payload_sync_core::content::Unsuited;

use super::Role;
use crate::rest::RestError;
use crate::{Class, Fault, Place, ProjectError};

#[derive(Debug, thiserror::Error)]
pub enum EnvironmentsError {
    #[error(transparent)]
    Project(#[from] ProjectError),
    #[error(transparent)]
    Rest(#[from] RestError),
    #[error("there is no environment `{name}`")]
    UnknownEnvironment { name: String, known: Vec<String> },
    #[error("no {role} was named")]
    NoEnvironment { role: Role },
    #[error("source and target are the same server: {url}")]
    Same { url: String },
    #[error("there are no credentials for {server}")]
    NoCredentials { server: String, variables: Vec<String> },
    #[error("there is no collection or group `{name}`")]
    UnknownCollection { name: String, known: Vec<String> },
    #[error("no collection was named")]
    NoCollections,
    #[error("`{slug}` cannot be brought over: {}", because(*reason))]
    Unsuited { slug: String, reason: Unsuited },
    #[error("{server} has no collection `{slug}`")]
    CollectionMissing { server: String, slug: String },
    #[error("{server} does not know the locale `{locale}`")]
    LocaleMissing { server: String, locale: String },
    #[error("{server} does not allow to {right} {slug} with the credentials in {variable}")]
    NotAllowed { server: String, slug: String, right: &'static str, variable: String },
    #[error("{} cannot be read", path.display())]
    StateRead { path: PathBuf, source: std::io::Error },
    #[error("{} is not a record of payload-sync", path.display())]
    StateParse { path: PathBuf, source: serde_json::Error },
    #[error("{} cannot be written", path.display())]
    StateWrite { path: PathBuf, source: std::io::Error },
}

impl Fault for EnvironmentsError {
    fn code(&self) -> &'static str {
        match self {
            Self::Project(error) => error.code(),
            Self::Rest(error) => error.code(),
            Self::UnknownEnvironment { .. } => "environment-unknown",
            Self::NoEnvironment { .. } => "environment-missing",
            Self::Same { .. } => "environments-equal",
            Self::NoCredentials { .. } => "credentials-missing",
            Self::UnknownCollection { .. } => "collection-unknown",
            Self::NoCollections => "collections-missing",
            Self::Unsuited { .. } => "collection-unsuited",
            Self::CollectionMissing { .. } => "collection-missing",
            Self::LocaleMissing { .. } => "locale-missing",
            Self::NotAllowed { .. } => "not-allowed",
            Self::StateRead { .. } | Self::StateParse { .. } => "record-unreadable",
            Self::StateWrite { .. } => "record-unwritable",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Project(error) => error.class(),
            Self::Rest(error) => error.class(),
            Self::UnknownEnvironment { .. }
            | Self::NoEnvironment { .. }
            | Self::Same { .. }
            | Self::UnknownCollection { .. }
            | Self::NoCollections
            | Self::Unsuited { .. } => Class::Usage,
            _ => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Project(error) => error.place(),
            Self::StateRead { path, .. } | Self::StateParse { path, .. } | Self::StateWrite { path, .. } => {
                Some(Place::file(path))
            }
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.hint(),
            Self::Rest(error) => error.hint(),
            Self::UnknownEnvironment { known, .. } if known.is_empty() => {
                Some("give an address such as https://staging.example.com, or name it in sync-config.ts".into())
            }
            Self::UnknownEnvironment { known, .. } => {
                Some(format!("sync-config.ts names {}; or give an address that starts with https://", known.join(", ")))
            }
            Self::NoEnvironment { .. } => Some("payload-sync environments SOURCE TARGET COLLECTIONS".into()),
            Self::NoCredentials { variables, .. } => Some(format!(
                "set {} to the API key of a user, or {} and {} to an account",
                variables[0], variables[1], variables[2]
            )),
            Self::UnknownCollection { known, .. } => Some(format!("known are {}, all-collections", known.join(", "))),
            Self::NoCollections => Some("payload-sync environments SOURCE TARGET all-collections".into()),
            Self::CollectionMissing { .. } | Self::LocaleMissing { .. } => {
                Some("deploy the current config there first".into())
            }
            Self::NotAllowed { variable, .. } => {
                Some(format!("give the user of {variable} more rights, or use another user's key"))
            }
            Self::StateParse { path, .. } => Some(format!("rm {}", path.display())),
            _ => None,
        }
    }
}

fn because(unsuited: Unsuited) -> &'static str {
    match unsuited {
        Unsuited::Internal => "it is Payload's own bookkeeping",
        Unsuited::NoEndpoints => "it has no REST endpoints",
        Unsuited::Search => "the search plugin writes it when the documents that it indexes are written",
        Unsuited::Submissions => "creating a submission sends its e-mails again",
    }
}
