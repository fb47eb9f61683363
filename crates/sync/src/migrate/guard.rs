//! What keeps development's commands away from production.

use payload_sync_database::DatabaseUrl;
use url::Url;

use super::Error;
use crate::{Answers, Project, Question};

/// The question which database is meant, answered with its name.
pub const DATABASE_NAME: &str = "database-name";

/// Variables in which projects say the address that they are served at.
const ADDRESSES: [&str; 4] =
    ["PAYLOAD_PUBLIC_SERVER_URL", "NEXT_PUBLIC_SERVER_URL", "NEXT_PUBLIC_PAYLOAD_URL", "SERVER_URL"];

/// What must be typed before `command` may go on: nothing where this is plainly development, else the name of the
/// database, unless it is given.
pub(crate) fn development_only(
    project: &Project,
    url: &DatabaseUrl,
    command: &'static str,
    given: Option<&str>,
    answers: &Answers,
) -> Result<Option<Question>, Error> {
    let name = url.database_name();
    if let Some(given) = given.or(answers.text(DATABASE_NAME)) {
        return if given == name { Ok(None) } else { Err(Error::WrongName { given: given.to_owned(), actual: name }) };
    }
    let Some(reason) = may_be_production(project, url) else { return Ok(None) };
    Ok(Some(Question::Name {
        id: DATABASE_NAME.into(),
        title: format!("{reason}: `{command}` is for development"),
        details: vec![format!("everything in {} is at stake", url.place())],
        command: command.into(),
        name,
    }))
}

/// Why this may be production.
pub(crate) fn may_be_production(project: &Project, url: &DatabaseUrl) -> Option<String> {
    if project.is_production() {
        return Some("NODE_ENV is production".to_owned());
    }
    if !url.is_local() {
        return Some(format!("{} is not on this machine", url.place()));
    }
    // A server that keeps its database to itself.
    let production = project.sync_config.environments.iter().filter(|(name, _)| is_production_name(name));
    for (name, address) in production {
        let host = |text: &str| Url::parse(text).ok().and_then(|url| url.host_str().map(str::to_lowercase));
        let served = ADDRESSES
            .iter()
            .find(|variable| project.var(variable).and_then(host).is_some_and(|here| Some(here) == host(address)));
        if let Some(variable) = served {
            return Some(format!("{variable} is the environment `{name}`"));
        }
    }
    None
}

fn is_production_name(name: &str) -> bool {
    matches!(name.to_lowercase().as_str(), "production" | "prod" | "live")
}
