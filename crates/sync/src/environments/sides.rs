//! The two servers of a run: where they are, who we are there, what we may do there.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use payload_sync_core::ProjectModel;
use payload_sync_core::content::Shapes;
use serde::Serialize;
use serde_json::Value;

use super::EnvironmentsError;
use crate::rest::{Address, Client, Credentials};
use crate::{Project, SyncConfig, Warning};

/// Which end of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Source,
    Target,
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if *self == Self::Source { "source" } else { "target" })
    }
}

/// A server, by its address and by the name that `sync-config.ts` gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    pub name: Option<String>,
    pub url: String,
    /// The server is on this machine.
    #[serde(skip)]
    pub local: bool,
}

impl Place {
    /// Whether writing here wants a person's yes: `production`, and every remote server without a name.
    pub fn guarded(&self) -> bool {
        match &self.name {
            Some(name) => name == "production",
            None => !self.local,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name.as_deref().unwrap_or(&self.url))
    }
}

/// One end of a run, with a client for it.
#[derive(Debug)]
pub(super) struct Side {
    pub place: Place,
    pub client: Client,
    variable: String,
}

/// Finds the server that `text` names.
pub(super) fn place(config: &SyncConfig, role: Role, text: &str) -> Result<Place, EnvironmentsError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(EnvironmentsError::NoEnvironment { role });
    }
    let place = |name: Option<&String>, address: &Address| Place {
        name: name.cloned(),
        url: address.to_string(),
        local: address.is_local(),
    };
    if let Some((name, url)) = config.environments.get_key_value(text) {
        return Ok(place(Some(name), &Address::parse(url, None)?));
    }
    if !text.contains("://") {
        let known = config.environments.keys().cloned().collect();
        return Err(EnvironmentsError::UnknownEnvironment { name: text.to_owned(), known });
    }
    let address = Address::parse(text, None)?;
    let named = |url: &&String| Address::parse(url, None).is_ok_and(|one| one == address);
    let name = config.environments.iter().find(|(_, url)| named(url)).map(|(name, _)| name);
    Ok(place(name, &address))
}

impl Side {
    /// Takes the credentials from the environment. Nothing is sent yet.
    pub(super) fn open(
        project: &Project,
        model: &ProjectModel,
        place: Place,
        role: Role,
    ) -> Result<Self, EnvironmentsError> {
        let named = place.name.iter().map(|name| {
            name.chars().map(|one| if one.is_ascii_alphanumeric() { one.to_ascii_uppercase() } else { '_' }).collect()
        });
        let owners: Vec<String> = named.chain([role.to_string().to_uppercase()]).collect();
        let find = |what: &str| {
            let names = owners.iter().map(|owner| format!("SYNC_{owner}_{what}"));
            names.into_iter().find_map(|name| project.var(&name).map(|value| (value.trim().to_owned(), name.clone())))
        };
        let collection = find("AUTH_COLLECTION").map(|(value, _)| value);
        let collection = collection.or_else(|| model.config.admin.user.clone()).unwrap_or_else(|| "users".to_owned());
        let account = || Some((find("EMAIL")?.0, find("PASSWORD")?));
        let credentials = if let Some((key, variable)) = find("API_KEY") {
            Credentials::ApiKey { collection, key, variable }
        } else if let Some((email, (password, variable))) = account() {
            Credentials::Password { collection, email, password, variable }
        } else {
            let variables = ["API_KEY", "EMAIL", "PASSWORD"].map(|what| format!("SYNC_{}_{what}", owners[0])).to_vec();
            return Err(EnvironmentsError::NoCredentials { server: place.to_string(), variables });
        };
        let variable = credentials.variable().to_owned();
        let address = Address::parse(&place.url, model.config.routes.api.as_deref())?;
        let client = Client::new(address, credentials, Arc::clone(&project.interrupt))?;
        Ok(Self { place, client, variable })
    }
}

/// Proves both credentials and their rights before anything is read, and takes out of `shapes` the fields that they do
/// not reach: a field that cannot be read must not look empty.
pub(super) async fn sign_in(
    source: &Side,
    target: &Side,
    collections: &[String],
    shapes: &mut Shapes,
) -> Result<Vec<Warning>, EnvironmentsError> {
    let (from, to) = tokio::try_join!(source.client.sign_in(), target.client.sign_in())?;
    let mut warnings = Vec::new();
    for slug in collections {
        for (side, access, rights) in
            [(source, &from, ["read"].as_slice()), (target, &to, ["read", "create", "update"].as_slice())]
        {
            let Some(rules) = access["collections"].get(slug) else {
                return Err(EnvironmentsError::CollectionMissing {
                    server: side.place.to_string(),
                    slug: slug.clone(),
                });
            };
            for right in rights {
                if !allows(&rules[*right]) {
                    let (server, slug) = (side.place.to_string(), slug.clone());
                    let variable = side.variable.clone();
                    return Err(EnvironmentsError::NotAllowed { server, slug, right, variable });
                }
            }
            if rules["read"]["where"].is_object() {
                let message = format!("the user of {} sees only a part of {slug} on {}", side.variable, side.place);
                warnings.push(Warning::new("listing-filtered", message));
            }
        }
    }
    for (slug, shape) in &mut shapes.collections {
        let closed: BTreeSet<String> = shape
            .field_names()
            .filter(|field| {
                let readable = reaches(&from["collections"][slug]["fields"], field, &["read"]);
                !readable || !reaches(&to["collections"][slug]["fields"], field, &["read", "update"])
            })
            .map(str::to_owned)
            .collect();
        if closed.is_empty() {
            continue;
        }
        if collections.contains(slug) {
            let fields: Vec<&str> = closed.iter().map(String::as_str).collect();
            let message = format!(
                "{slug}: {} stay as they are on {}: the credentials do not reach them on both servers",
                fields.join(", "),
                target.place
            );
            warnings.push(Warning::new("fields-closed", message));
        }
        shape.without(&closed);
    }
    Ok(warnings)
}

/// `true`, or an object where the right depends on the document.
fn allows(right: &Value) -> bool {
    *right == true || right["permission"] == true
}

fn reaches(fields: &Value, field: &str, rights: &[&str]) -> bool {
    *fields == true || fields[field] == true || rights.iter().all(|right| fields[field][*right] == true)
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;

    use super::{Role, place};
    use crate::SyncConfig;

    #[test]
    fn names_and_addresses_of_environments() {
        let environments = [("staging", "https://staging.example.com/"), ("production", "https://example.com")];
        let config = SyncConfig {
            environments: environments.iter().map(|(name, url)| ((*name).into(), (*url).into())).collect(),
            ..SyncConfig::default()
        };
        let find = |text: &str| place(&config, Role::Target, text);
        assert_eq!(find("staging").unwrap().url, "https://staging.example.com");
        assert!(!find("staging").unwrap().guarded());
        // An address is the environment that has it.
        assert_eq!(find("https://example.com/").unwrap().name.as_deref(), Some("production"));
        assert!(find("https://example.com").unwrap().guarded());
        assert!(find("https://other.example.com").unwrap().guarded());
        assert!(!find("http://localhost:3000").unwrap().guarded());
        assert_eq!(find("prod").unwrap_err().to_string(), "there is no environment `prod`");
        assert_eq!(find(" ").unwrap_err().to_string(), "no target was named");
        let config = SyncConfig { environments: IndexMap::new(), ..config };
        assert!(place(&config, Role::Source, "staging").is_err());
    }
}
