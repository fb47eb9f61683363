//! Why documents could not be read.

use payload_sync_core::documents::MapError;
use payload_sync_core::documents::query::QueryError;
use payload_sync_database::DatabaseError;

use crate::{Class, Fault, Place, ProjectError};

#[derive(Debug, thiserror::Error)]
pub enum DocumentsError {
    #[error(transparent)]
    Project(#[from] ProjectError),
    #[error("the config and the installed database adapter do not fit together")]
    Map(#[from] MapError),
    #[error(transparent)]
    Database(#[from] DatabaseError),
    #[error(transparent)]
    Query(#[from] QueryError),
    #[error("there is no collection {slug}")]
    UnknownCollection { slug: String, similar: Option<String>, known: Vec<String>, global: bool },
    #[error("there is no global {slug}")]
    UnknownGlobal { slug: String, similar: Option<String>, known: Vec<String> },
    #[error("{slug} keeps no versions")]
    NoVersions { slug: String },
    #[error("{slug} has no document {id}")]
    NotFound { slug: String, id: String },
    #[error("`{value}` is no id of {slug}")]
    Id { slug: String, value: String },
}

impl Fault for DocumentsError {
    fn code(&self) -> &'static str {
        match self {
            Self::Project(error) => error.code(),
            Self::Map(_) => "field-map",
            Self::Database(error) => error.kind.code(),
            Self::Query(QueryError::Locale { .. }) => "locale-unknown",
            Self::Query(_) => "query-invalid",
            Self::UnknownCollection { .. } => "collection-unknown",
            Self::UnknownGlobal { .. } => "global-unknown",
            Self::NoVersions { .. } => "versions-none",
            Self::NotFound { .. } => "document-not-found",
            Self::Id { .. } => "id-invalid",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Project(error) => error.class(),
            Self::Map(_) | Self::Database(_) | Self::NotFound { .. } => Class::Failed,
            _ => Class::Usage,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Project(error) => error.place(),
            _ => None,
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.detail(),
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        let one_of = |similar: &Option<String>, known: &[String]| {
            Some(match similar {
                Some(slug) => format!("did you mean {slug}?"),
                None => format!("there are {}", known.join(", ")),
            })
        };
        match self {
            Self::Project(error) => error.hint(),
            Self::UnknownCollection { slug, global: true, .. } => {
                Some(format!("{slug} is a global: `payload-sync documents global {slug}`"))
            }
            Self::UnknownCollection { similar, known, .. } | Self::UnknownGlobal { similar, known, .. } => {
                one_of(similar, known)
            }
            Self::Query(QueryError::Locale { known, .. }) => match known.is_empty() {
                true => Some("the config has no localization".to_owned()),
                false => Some(format!("there are {}, and all", known.join(", "))),
            },
            Self::NotFound { slug, .. } => Some(format!(
                "`payload-sync documents find {slug} --select id` lists ids; --trash looks into the trash as well"
            )),
            Self::NoVersions { slug } => Some(format!("`versions` is off in the config of {slug}")),
            _ => None,
        }
    }
}
