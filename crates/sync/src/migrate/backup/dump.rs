//! A PostgreSQL database through `pg_dump` and `pg_restore`. The password goes by the environment, which other users
//! of the machine do not see, unlike arguments.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use payload_sync_core::diff::{Answers, diff};
use payload_sync_core::{Dialect, Schema, snapshot};
use payload_sync_database::{OWN_NAMESPACE, Postgres, PostgresUrl, qualify, quote};
use tokio::process::Command;

use super::super::Error;
use super::archive::SCHEMA;
use crate::Project;

const FILE: &str = "database.dump";

/// Dumps the schema of Payload's tables and payload-sync's own. `Err(None)`: there is no `pg_dump` here.
pub(super) async fn write(
    project: &Project,
    url: &PostgresUrl,
    schema: &Schema,
    dir: &Path,
) -> Result<(), Option<String>> {
    let file = dir.join(FILE);
    super::private_file(&file).map_err(|error| Some(error.to_string()))?;
    let mut command = program(project, "pg_dump", url);
    command.args(["--format=custom", "--no-password", "--file"]).arg(&file);
    for namespace in [schema.namespace.as_deref().unwrap_or("public"), OWN_NAMESPACE] {
        // A pattern, in which quotes keep everything as it is.
        command.arg(format!("--schema={}", quote(Dialect::Postgres, namespace)));
    }
    let dumped = finish(command).await;
    if dumped.is_err() {
        // Taken away so that nobody takes it for a dump.
        let _ = fs::remove_file(&file);
    }
    dumped?;
    let text = snapshot::render(schema, snapshot::ORIGIN);
    super::write_private(&dir.join(SCHEMA), text.as_bytes()).map_err(|error| Some(error.to_string()))
}

pub(super) async fn restore(
    project: &Project,
    database: &mut Postgres,
    then: &Schema,
    dir: &Path,
) -> Result<(), Error> {
    let file = dir.join(FILE);
    let failed = |reason: Option<String>| Error::Restore {
        reason: reason.unwrap_or_else(|| "there is no pg_restore on this machine".to_owned()),
    };
    // What the dump is made of, without the schemas themselves: they are here, perhaps with things of others in them.
    let mut list = program(project, "pg_restore", database.url());
    list.arg("--list").arg(&file);
    let contents = finish(list).await.map_err(failed)?;
    let wanted: String = contents
        .lines()
        .filter(|line| !line.contains(" SCHEMA - ") && !line.contains(" - SCHEMA "))
        .map(|line| format!("{line}\n"))
        .collect();
    let chosen = dir.join("restore.list");
    // Left from a run that was stopped.
    let _ = fs::remove_file(&chosen);
    super::write_private(&chosen, wanted.as_bytes()).map_err(|error| failed(Some(error.to_string())))?;

    // What came since would stand in the way of what was there before, and stay.
    let now = database.introspect(then.namespace.as_deref()).await?;
    let since = diff(then, &now, &Answers::all_new())?;
    let namespace = then.namespace.as_deref().unwrap_or("public");
    let name = |name: &String| qualify(Dialect::Postgres, Some(namespace), name);
    let tables = since.tables.created.iter().map(|table| format!("DROP TABLE IF EXISTS {} CASCADE;", name(table)));
    let enums = since.enums.created.iter().map(|one| format!("DROP TYPE IF EXISTS {} CASCADE;", name(one)));
    let mut statements: Vec<String> = tables.chain(enums).collect();
    statements.push(format!("CREATE SCHEMA IF NOT EXISTS {};", quote(Dialect::Postgres, namespace)));
    if wanted.contains(&format!(" {OWN_NAMESPACE} ")) {
        statements.push(format!("CREATE SCHEMA IF NOT EXISTS {};", quote(Dialect::Postgres, OWN_NAMESPACE)));
    }
    database.query(&statements.join("\n"), &[]).await?;

    let mut command = program(project, "pg_restore", database.url());
    command.args(["--clean", "--if-exists", "--single-transaction", "--exit-on-error", "--no-password"]);
    command.arg("--dbname").arg(&database.url().database).arg("--use-list").arg(&chosen).arg(&file);
    let restored = finish(command).await.map_err(failed);
    let _ = fs::remove_file(&chosen);
    restored.map(drop)
}

fn program(project: &Project, name: &str, url: &PostgresUrl) -> Command {
    let mut command = Command::new(name);
    command.env_clear();
    command.env("PATH", project.env.get("PATH").map_or("/nowhere", String::as_str));
    command.env("PGHOST", &url.host).env("PGPORT", url.port.to_string()).env("PGUSER", &url.user);
    command.env("PGDATABASE", &url.database).env("PGSSLMODE", url.ssl_mode.name());
    if let Some(password) = url.password() {
        command.env("PGPASSWORD", password);
    }
    if let Some(certificates) = &url.ssl_root_cert {
        command.env("PGSSLROOTCERT", certificates);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

/// What it printed. `Err(None)`: there is no such program.
async fn finish(mut command: Command) -> Result<String, Option<String>> {
    let output = match command.output().await {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(None),
        Err(error) => return Err(Some(error.to_string())),
    };
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find(|line| line.contains("error")).or(said.lines().last()).unwrap_or("it failed");
    Err(Some(line.trim().to_owned()))
}
