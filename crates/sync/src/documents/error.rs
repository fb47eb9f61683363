//! Why documents could not be read or written.

use payload_sync_core::documents::query::QueryError;
use payload_sync_core::documents::{FieldMap, Invalid, MapError};
use payload_sync_database::DatabaseError;

use super::source::DataError;
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
    #[error("{}", refused(.slug, .id.as_deref(), .invalid))]
    Invalid { slug: String, id: Option<String>, invalid: Vec<Invalid> },
    #[error("native documents do not offer {what}")]
    Unsupported { what: String },
    #[error("`data` is an object with the document's fields")]
    Data,
    #[error(transparent)]
    Source(#[from] DataError),
    #[error("which documents to {operation} is not said: `where` is missing")]
    NoWhere { operation: &'static str },
    #[error("API keys are encrypted with the config's secret, and PAYLOAD_SECRET is not set")]
    Secret,
    #[error("how the installed Payload keeps passwords is not known")]
    Hashing,
}

/// `pages 12 is not written: title: This field is required.; …`
fn refused(slug: &str, id: Option<&str>, invalid: &[Invalid]) -> String {
    let document = id.map_or_else(|| slug.to_owned(), |id| format!("{slug} {id}"));
    // Many documents may all lack the same.
    const SHOWN: usize = 10;
    let problems: Vec<String> = invalid.iter().take(SHOWN).map(Invalid::to_string).collect();
    let more = match invalid.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    format!("{document} is not written: {}{more}", problems.join("; "))
}

/// Payload's own sentence, with the paths.
pub(crate) fn sentence(invalid: &[Invalid]) -> String {
    let paths: Vec<&str> = invalid.iter().map(|one| one.path.as_str()).collect();
    match paths.as_slice() {
        [path] => format!("The following field is invalid: {path}"),
        paths => format!("The following fields are invalid: {}", paths.join(", ")),
    }
}

impl DocumentsError {
    /// What a database says of a value that another document has is said of the field.
    pub(super) fn of_write(map: &FieldMap, slug: &str, error: DatabaseError) -> Self {
        match taken(map, &error) {
            Some(path) => {
                let invalid = vec![Invalid::new(path, "Value must be unique")];
                Self::Invalid { slug: slug.to_owned(), id: None, invalid }
            }
            None => Self::Database(error),
        }
    }
}

/// What to do where a table or a column is not there.
pub(crate) fn about_tables(error: &DatabaseError) -> Option<String> {
    let missing = matches!(error.code.as_deref(), Some("42P01" | "42703" | "42704"))
        || error.message.contains("no such table")
        || error.message.contains("no such column");
    missing.then(|| "the tables are not those of the config: `payload-sync migrate` brings them up to date".to_owned())
}

/// The field whose unique index a statement ran into.
fn taken(map: &FieldMap, error: &DatabaseError) -> Option<String> {
    if error.code.as_deref() == Some("23505") {
        let (table, index) = (error.table.as_deref()?, error.constraint.as_deref()?);
        return match map.index_owner(table, index) {
            Some(owner) => Some(owner.field().to_owned()),
            None => index.ends_with("_pkey").then(|| "id".to_owned()),
        };
    }
    let (_, columns) = error.message.split_once("UNIQUE constraint failed: ")?;
    let (table, column) = columns.split([',', ' ']).next()?.split_once('.')?;
    match map.owner(table, column) {
        Some(owner) if !owner.field().is_empty() && column != "id" => Some(owner.field().to_owned()),
        _ => Some(column.to_owned()),
    }
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
            Self::Invalid { .. } => "document-invalid",
            Self::Unsupported { .. } => "documents-unsupported",
            Self::Data => "data-invalid",
            Self::Source(DataError::Unreadable { .. }) => "data-unreadable",
            Self::Source(_) => "data-invalid",
            Self::NoWhere { .. } => "where-missing",
            Self::Secret => "secret-missing",
            Self::Hashing => "password-unknown",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Project(error) => error.class(),
            Self::Map(_)
            | Self::Database(_)
            | Self::NotFound { .. }
            | Self::Invalid { .. }
            | Self::Source(DataError::Unreadable { .. } | DataError::Invalid { .. })
            | Self::Secret
            | Self::Hashing => Class::Failed,
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
            Self::Database(error) => about_tables(error).or_else(|| error.hint()),
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
            Self::Unsupported { what } if what.ends_with("files") => Some(
                "the real Payload does, in a migration or a script; `--keep-files` writes the document and leaves \
                 the files as they are"
                    .to_owned(),
            ),
            Self::Unsupported { what } if what.contains("`filterAvailableLocales`") => {
                Some("publish one locale after the other, or let the project's own Payload do it: --hooks".to_owned())
            }
            Self::Unsupported { .. } => Some("the real Payload does: use it in a migration with code".to_owned()),
            Self::Secret => Some("set PAYLOAD_SECRET to what the server has".to_owned()),
            Self::Hashing => Some("set the password through Payload itself".to_owned()),
            Self::Source(DataError::Several { .. }) => {
                Some("`update` takes the fields of one document; --where says which documents get them".to_owned())
            }
            Self::NoWhere { .. } => Some("give the document's id, or --where FIELD=VALUE".to_owned()),
            Self::Id { slug, .. } => Some(format!("`payload-sync documents find {slug} --select id` lists ids")),
            Self::NoVersions { slug } => Some(format!("`versions` is off in the config of {slug}")),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Invalid, refused};

    #[test]
    fn a_long_list_is_cut() {
        let invalid: Vec<Invalid> = (0..12).map(|at| Invalid::new(format!("{at}.a"), "Wrong.")).collect();
        let text = refused("pages", Some("3"), &invalid);
        assert!(text.starts_with("pages 3 is not written: 0.a: Wrong.; 1.a: Wrong."), "{text}");
        assert!(text.ends_with("9.a: Wrong.; and 2 more"), "{text}");
        assert_eq!(refused("pages", None, &invalid[..1]), "pages is not written: 0.a: Wrong.");
    }
}
