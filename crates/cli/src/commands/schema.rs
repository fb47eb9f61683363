//! `payload-sync schema`: the whole schema of the config.

use payload_sync::core::Dialect;
use payload_sync::schema::{self, Options};

use super::Context;
use crate::error::CommandError;
use crate::reply::Reply;

/// Print the schema of the config, from nothing
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync schema > schema.sql
  payload-sync schema --format json          a snapshot as drizzle-kit has it
  payload-sync schema --dialect postgres     for another database than the config's")]
pub(crate) struct SchemaArgs {
    /// SQL statements, or a snapshot
    #[arg(long, value_enum, default_value = "sql")]
    format: Format,
    /// For this database instead of the config's own
    #[arg(long, value_enum)]
    dialect: Option<DialectName>,
    /// drizzle-kit's own text, also where it is known to fail or to lose data
    #[arg(long)]
    plain: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Sql,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum DialectName {
    Postgres,
    Sqlite,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &SchemaArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let dialect = args.dialect.map(|name| match name {
        DialectName::Postgres => Dialect::Postgres,
        DialectName::Sqlite => Dialect::Sqlite,
    });
    let report =
        schema::run(&project, Options { dialect, plain: args.plain }, &mut |event| context.ui.event(event)).await?;
    let text = match args.format {
        Format::Sql => report.script(),
        Format::Json => {
            serde_json::to_string_pretty(&report.snapshot).expect("a snapshot is plain data with string keys")
        }
    };
    Ok(Reply::new(&report, text))
}
