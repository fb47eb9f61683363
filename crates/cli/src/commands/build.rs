//! `payload-sync build`: what production needs of the project, in one file.

use std::path::PathBuf;

use payload_sync::build::{self, Options, Report};
use payload_sync::types::State;

use super::{Context, Monitored};
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::reply::Reply;

/// Write one file with everything that production needs of the project
///
/// The project model, and the bytecode of the config, of its hooks and of what they use of `payload` and its packages.
/// With it beside the migrations, migrations with code run with Payload's own hooks where there is no node_modules, no
/// config and no Node. The file belongs to this build of payload-sync and is verified before it is used. No value of
/// the environment is in it: the config reads DATABASE_URL and PAYLOAD_SECRET where it runs.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync build                        write payload-sync.build
  payload-sync build --check                exit 3 when it is not what the project would give now
  payload-sync migrate                      in production, with migrations/ and payload-sync.build beside each other
  payload-sync migrate --build dist/x.build
  payload-sync build --model-only           without code: documents and backfills work, hooks cannot run")]
pub(crate) struct BuildArgs {
    /// Where the file goes (default: payload-sync.build in the project's folder)
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write nothing; exit 3 when the file is missing or stale
    #[arg(long)]
    check: bool,
    /// Only the project model: small, readable by every payload-sync, and without code
    #[arg(long)]
    model_only: bool,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &BuildArgs) -> Result<Reply, CommandError> {
    let project = context.project_to_build()?;
    let run = Monitored { command: "build", subject: "", notify: false };
    let options = Options { out: args.out.clone(), check: args.check, model_only: args.model_only };
    let report = context
        .monitored_plain(
            &project,
            run,
            async |events| build::run(&project, options, events).await,
            |_| Ok(String::new()),
        )
        .await?;
    let code = match (args.check, report.state) {
        (true, State::Stale | State::Missing) => ExitCode::Differences,
        _ => ExitCode::Done,
    };
    let text = text(&report, &project.display(&report.file).to_string());
    Ok(Reply::new(&report, text).code(code))
}

fn text(report: &Report, file: &str) -> String {
    let payload = report.payload.as_deref().map(|version| format!(" of Payload {version}")).unwrap_or_default();
    let content = match report.model_only {
        true => "the project model".to_owned(),
        false => format!("{} modules{payload}", report.modules),
    };
    let size = format!("{:.1} MB", report.bytes as f64 / 1e6);
    match report.state {
        State::Written => format!("wrote {file}: {content}, {size}\n"),
        State::Current => format!("{file} is up to date: {content}, {size}.\n"),
        State::Missing => format!("{file} is not there.\n\nNext: payload-sync build\n"),
        State::Stale => {
            let lines: String = report.differences.iter().map(|one| format!("  {one}\n")).collect();
            format!("{file} is stale:\n{lines}\nNext: payload-sync build\n")
        }
    }
}
