//! Why a backfill stopped.

use std::path::PathBuf;

use payload_sync_core::documents::MapError;
use payload_sync_database::DatabaseError;
use payload_sync_engine::EngineError;

use super::{Problem, TransformFailure, transform};
use crate::documents::error::about_tables;
use crate::{Class, Fault, Place, ProjectError};

#[derive(Debug, thiserror::Error)]
pub enum BackfillError {
    #[error(transparent)]
    Project(#[from] ProjectError),
    #[error("the config and the installed database adapter do not fit together")]
    Map(#[from] MapError),
    #[error(transparent)]
    Database(#[from] DatabaseError),
    #[error("{}", written(collection, source, *committed))]
    Write { collection: String, source: DatabaseError, committed: u64, last: Option<String> },
    #[error("there is no collection or global {slug}")]
    UnknownCollection { slug: String, similar: Option<String>, known: Vec<String> },
    #[error("there is no locale {locale}")]
    UnknownLocale { locale: String, known: Vec<String> },
    #[error("`--where {field}={value}` cannot be asked of {collection}")]
    Filter { collection: String, field: String, value: String },
    #[error("there is no file {}", file.display())]
    NoTransform { file: PathBuf, root: PathBuf },
    #[error("{file} cannot be used as a transform: {error}")]
    TransformNotLoaded { file: String, error: Box<EngineError> },
    #[error("{slug} has no transform, and no field with a default value")]
    NothingToDo { slug: String, searched: Vec<PathBuf> },
    #[error("the transform failed on {collection} {id}: {}{}", failure.message, kept(*committed))]
    Transform { collection: String, id: String, failure: Box<TransformFailure>, committed: u64, last: Option<String> },
    #[error("the transform returned {returned} documents for {given}")]
    Count { given: usize, returned: usize },
    #[error("{}{}", refused(collection, problems, *count), kept(*committed))]
    Invalid { collection: String, problems: Vec<Problem>, count: u64, committed: u64, last: Option<String> },
    #[error("stopped by the user{}", kept(*committed))]
    Interrupted { committed: u64, last: Option<String> },
    #[error("the snapshot {} cannot be read: {message}", file.display())]
    Snapshot { file: PathBuf, message: String },
}

/// What stays, in words.
fn kept(committed: u64) -> String {
    match committed {
        0 => "; nothing was written".to_owned(),
        1 => "; the document before it was written".to_owned(),
        count => format!("; the {count} documents before that batch were written"),
    }
}

fn written(collection: &str, source: &DatabaseError, committed: u64) -> String {
    format!("{collection} could not be written: {source}{}", kept(committed))
}

fn refused(collection: &str, problems: &[Problem], count: u64) -> String {
    let mut text = match count {
        1 => format!("a document of {collection} would be invalid"),
        count => format!("{count} documents of {collection} would be invalid"),
    };
    for problem in problems {
        for invalid in &problem.invalid {
            text.push_str(&format!("\n  {} {}: {invalid}", collection, problem.id));
        }
    }
    if u64::try_from(problems.len()).is_ok_and(|shown| shown < count) {
        text.push_str("\n  …");
    }
    text
}

impl Fault for BackfillError {
    fn code(&self) -> &'static str {
        match self {
            Self::Project(error) => error.code(),
            Self::Map(_) => "field-map",
            Self::Database(error) | Self::Write { source: error, .. } => error.kind.code(),
            Self::UnknownCollection { .. } => "collection-unknown",
            Self::UnknownLocale { .. } => "locale-unknown",
            Self::Filter { .. } => "filter-invalid",
            Self::NoTransform { .. } => "transform-missing",
            Self::TransformNotLoaded { .. } => "transform-invalid",
            Self::NothingToDo { .. } => "transform-none",
            Self::Transform { .. } => "transform-failed",
            Self::Count { .. } => "transform-count",
            Self::Invalid { .. } => "documents-invalid",
            Self::Interrupted { .. } => "interrupted",
            Self::Snapshot { .. } => "snapshot-invalid",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Project(error) => error.class(),
            Self::UnknownCollection { .. }
            | Self::UnknownLocale { .. }
            | Self::Filter { .. }
            | Self::NoTransform { .. }
            | Self::NothingToDo { .. } => Class::Usage,
            Self::Interrupted { .. } => Class::Interrupted,
            _ => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Project(error) => error.place(),
            Self::TransformNotLoaded { error, .. } => transform::place_of(error),
            Self::Transform { failure, .. } => failure.place.clone(),
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.hint(),
            Self::UnknownCollection { similar: Some(similar), .. } => Some(format!("did you mean `{similar}`?")),
            Self::UnknownCollection { known, .. } => Some(format!("there are {}", known.join(", "))),
            Self::UnknownLocale { known, .. } => Some(match known.is_empty() {
                true => "the config has no localization".to_owned(),
                false => format!("there are {}, and `all`", known.join(", ")),
            }),
            Self::Filter { .. } => Some(
                "name a field of the document itself that is not localized, as in `--where status=booked`".to_owned(),
            ),
            Self::NoTransform { root, .. } => Some(format!("paths are relative to {}", root.display())),
            Self::TransformNotLoaded { error, .. } => error.hint.clone(),
            Self::NothingToDo { slug, searched } => {
                let places: Vec<String> = searched.iter().map(|path| path.display().to_string()).collect();
                Some(format!(
                    "give the transform's file: `payload-sync backfill {slug} FILE`; looked for {}",
                    places.join(", ")
                ))
            }
            Self::Database(error) => about_tables(error).or_else(|| error.hint()),
            Self::Transform { failure, .. } if failure.hint.is_some() => failure.hint.clone(),
            Self::Transform { committed, last: Some(last), .. }
            | Self::Write { committed, last: Some(last), .. }
            | Self::Invalid { committed, last: Some(last), .. }
            | Self::Interrupted { committed, last: Some(last) }
                if *committed > 0 =>
            {
                Some(format!("go on from there with `--after {last}`; the same transform does so by itself"))
            }
            Self::Invalid { .. } => {
                Some("`--max-errors N` leaves up to N such documents as they are and writes the rest".to_owned())
            }
            _ => None,
        }
    }
}
