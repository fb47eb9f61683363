//! `payload-sync generate:db-schema`: the drizzle schema of the config.

use payload_sync::db_schema;
use payload_sync::types::{Mode, State};

use super::{Context, Monitored, generate_types};
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::reply::Reply;

/// Write the drizzle schema of the config
///
/// The same text as `payload generate:db-schema`, to the same file: `generateSchemaOutputFile` of the database adapter,
/// else payload-generated-schema.ts in src, or in the project's folder where there is no src. Laid out as the project's
/// prettier would, with its configuration. A file that is right already is left alone.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync generate:db-schema
  payload-sync generate:db-schema --check    exit 3 when the file is not what the config says
  payload-sync generate:db-schema --stdout --prettify false")]
pub(crate) struct GenerateDbSchemaArgs {
    /// Print the schema instead of writing the file
    #[arg(long, conflicts_with = "check")]
    stdout: bool,
    /// Write nothing; exit 3 when the file is missing or not what the config says
    #[arg(long)]
    check: bool,
    /// Lay the text out as the project's prettier would, where it has one
    #[arg(long, value_name = "BOOL", default_value_t = true, action = clap::ArgAction::Set)]
    prettify: bool,
    /// Say what was written
    #[arg(long, value_name = "BOOL", default_value_t = true, action = clap::ArgAction::Set)]
    log: bool,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &GenerateDbSchemaArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let mode = match (args.stdout, args.check) {
        (true, _) => Mode::Text,
        (_, true) => Mode::Check,
        _ => Mode::Write,
    };
    let run = Monitored { command: "generate:db-schema", subject: "", notify: false };
    let report = context
        .monitored_plain(
            &project,
            run,
            async |events| {
                db_schema::run(&project, mode, args.prettify, &mut |event| {
                    if args.log {
                        events(event);
                    }
                })
                .await
            },
            |_| Ok(String::new()),
        )
        .await?;
    let code = match (mode, report.state) {
        (Mode::Check, State::Stale | State::Missing) => ExitCode::Differences,
        _ => ExitCode::Done,
    };
    let text = match report.state {
        State::Written | State::Current if !args.log && mode == Mode::Write => String::new(),
        _ => generate_types::text(&report, &project.display(&report.file).to_string(), "generate:db-schema"),
    };
    Ok(Reply::new(&report, text).code(code))
}
