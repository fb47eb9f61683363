//! What keeps development's commands away from production.

use payload_sync_database::DatabaseUrl;

use super::Error;
use crate::Project;

/// Refuses unless this is plainly development, or the person has typed the name of the database.
pub(crate) fn development_only(
    project: &Project,
    url: &DatabaseUrl,
    command: &'static str,
    given: Option<&str>,
) -> Result<(), Error> {
    let database_name = url.database_name();
    if let Some(given) = given {
        if given == database_name {
            return Ok(());
        }
        return Err(Error::WrongName { given: given.to_owned(), actual: database_name });
    }
    let reason = if project.is_production() {
        "NODE_ENV is production".to_owned()
    } else if !url.is_local() {
        format!("{} is not on this machine", url.place())
    } else {
        return Ok(());
    };
    Err(Error::Production { command, reason, database_name })
}
