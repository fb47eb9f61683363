//! What `--from` and `--to` name.

use payload_sync_database::DatabaseUrl;
use serde::Serialize;

use super::DiffError;
use crate::migrate::Folder;
use crate::{Project, ProjectError};

/// A side, as far as its name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Side {
    Empty,
    Config,
    /// The last snapshot, or one by name.
    Snapshot(Option<String>),
    /// The config's own database, or one by its address.
    Database(Option<Box<DatabaseUrl>>),
    Environment(String, Box<DatabaseUrl>),
}

/// A side as a report names it, without credentials.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    pub kind: PlaceKind,
    /// Of a snapshot or an environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A file, or a database; nothing for an empty schema.
    pub place: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PlaceKind {
    Empty,
    Config,
    Snapshot,
    Database,
    Environment,
}

impl std::fmt::Display for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = self.name.as_deref().unwrap_or_default();
        match self.kind {
            PlaceKind::Empty => formatter.write_str("nothing"),
            PlaceKind::Config => write!(formatter, "the config {}", self.place),
            PlaceKind::Snapshot => write!(formatter, "the snapshot {name}"),
            PlaceKind::Database => write!(formatter, "the database {}", self.place),
            PlaceKind::Environment => write!(formatter, "{name} ({})", self.place),
        }
    }
}

impl Side {
    pub(super) fn parse(project: &Project, flag: &'static str, text: &str) -> Result<Self, DiffError> {
        let text = text.trim();
        match text {
            "empty" => return Ok(Self::Empty),
            "config" => return Ok(Self::Config),
            "snapshot" => return Ok(Self::Snapshot(None)),
            "database" => return Ok(Self::Database(None)),
            _ => {}
        }
        if let Some(name) = text.strip_prefix("snapshot:") {
            let name = name.strip_suffix(".json").or(name.strip_suffix(".ts")).unwrap_or(name);
            return Ok(Self::Snapshot(Some(name.to_owned())));
        }
        if project.sync_config.environments.contains_key(text) {
            let variable = variable(text);
            let Some(url) = project.var(&variable) else {
                return Err(DiffError::NoEnvironmentDatabase { environment: text.to_owned(), variable });
            };
            return Ok(Self::Environment(text.to_owned(), Box::new(url_of(project, &variable, url)?)));
        }
        if text.contains(':') {
            return Ok(Self::Database(Some(Box::new(url_of(project, flag, text)?))));
        }
        let environments = project.sync_config.environments.keys().cloned().collect();
        Err(DiffError::UnknownSide { flag, given: text.to_owned(), environments })
    }

    /// Whether it is what it is, whatever it is compared with.
    pub(super) fn is_fixed(&self) -> bool {
        matches!(self, Self::Config | Self::Snapshot(_))
    }
}

/// The variable that holds the database of an environment, beside those of its server's credentials.
fn variable(environment: &str) -> String {
    let letters =
        environment.chars().map(|one| if one.is_ascii_alphanumeric() { one.to_ascii_uppercase() } else { '_' });
    format!("SYNC_{}_DATABASE_URL", letters.collect::<String>())
}

fn url_of(project: &Project, from: &str, text: &str) -> Result<DatabaseUrl, ProjectError> {
    let url = DatabaseUrl::parse(text).map_err(|source| ProjectError::Url { from: from.to_owned(), source })?;
    Ok(url.resolve(&project.root))
}

/// The name of a snapshot: the last one, or the one that the name, or a part of it, says.
pub(super) fn snapshot(folder: &Folder, project: &Project, name: Option<&str>) -> Result<String, DiffError> {
    let all = folder.snapshots();
    let dir = project.display(&folder.dir).to_string();
    let Some(name) = name else {
        let last = all.iter().max().copied();
        return last.map(str::to_owned).ok_or(DiffError::NoSnapshot { name: None, dir });
    };
    if all.contains(&name) {
        return Ok(name.to_owned());
    }
    let alike: Vec<&str> = all.iter().filter(|one| one.contains(name)).copied().collect();
    match alike.as_slice() {
        [one] => Ok((*one).to_owned()),
        [] => Err(DiffError::NoSnapshot { name: Some(name.to_owned()), dir }),
        many => {
            let found = many.iter().map(|one| (*one).to_owned()).collect();
            Err(DiffError::ManySnapshots { name: name.to_owned(), found })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::variable;

    #[test]
    fn environments_have_a_variable_each() {
        assert_eq!(variable("production"), "SYNC_PRODUCTION_DATABASE_URL");
        assert_eq!(variable("eu-west 2"), "SYNC_EU_WEST_2_DATABASE_URL");
    }
}
