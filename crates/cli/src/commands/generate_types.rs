//! `payload-sync generate:types`: the TypeScript declarations of the config.

use payload_sync::types::{self, Mode, Report, State};

use super::{Context, Monitored};
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::reply::Reply;

/// Write the TypeScript types of the config
///
/// The same text as `payload generate:types`, to the same file: PAYLOAD_TS_OUTPUT_PATH, else `typescript.outputFile`
/// of the config, else payload-types.ts. A file that is right already is left alone. With `drizzle.autoPush` in
/// sync-config.ts, the schema is pushed first (development only).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync generate:types
  payload-sync generate:types --check    exit 3 when the file is not what the config says
  payload-sync generate:types --stdout | less")]
pub(crate) struct GenerateTypesArgs {
    /// Print the types instead of writing the file
    #[arg(long, conflicts_with = "check")]
    stdout: bool,
    /// Write nothing; exit 3 when the file is missing or not what the config says
    #[arg(long)]
    check: bool,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &GenerateTypesArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let mode = match (args.stdout, args.check) {
        (true, _) => Mode::Text,
        (_, true) => Mode::Check,
        _ => Mode::Write,
    };
    if mode == Mode::Write {
        context.auto_push(&project).await?;
    }
    let run = Monitored { command: "generate:types", subject: "", notify: false };
    let report = context
        .monitored_plain(&project, run, async |events| types::run(&project, mode, events).await, |_| Ok(String::new()))
        .await?;
    let code = match (mode, report.state) {
        (Mode::Check, State::Stale | State::Missing) => ExitCode::Differences,
        _ => ExitCode::Done,
    };
    let text = text(&report, &project.display(&report.file).to_string(), "generate:types");
    Ok(Reply::new(&report, text).code(code))
}

/// What is said of a generated file; `command` is what writes it.
pub(crate) fn text(report: &Report, file: &str, command: &str) -> String {
    if let Some(text) = &report.text {
        return text.clone();
    }
    match report.state {
        State::Written => format!("wrote {file}\n"),
        State::Current => format!("{file} is up to date.\n"),
        State::Stale => format!("{file} is not what the config says.\n\nNext: payload-sync {command}\n"),
        State::Missing => format!("{file} is not there.\n\nNext: payload-sync {command}\n"),
    }
}
