//! `payload-sync migrate:fresh`: an empty database with every migration.

use payload_sync::migrate_fresh::{self, Options, Report};

use super::migrate::{CareArgs, TimeoutArgs, WaitArgs, as_it_should, backed_up, verified};
use super::{Context, Monitored};
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::render;
use crate::reply::Reply;

/// Drop everything and apply every migration (development only)
///
/// Asks before. Where this may be production (NODE_ENV says so, the database is on another machine, or the project is
/// served at the address of the environment `production`), the name of the database must be typed or given.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:fresh
  payload-sync migrate:fresh --yes    without a question, as in a test run")]
pub(crate) struct MigrateFreshArgs {
    /// The database that is meant, where it is not plainly a development database
    #[arg(long, value_name = "NAME")]
    database_name: Option<String>,
    #[command(flatten)]
    wait: WaitArgs,
    #[command(flatten)]
    timeouts: TimeoutArgs,
    #[command(flatten)]
    care: CareArgs,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateFreshArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:fresh", subject: "", notify: true };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options = Options {
                    database_name: args.database_name.clone(),
                    wait: args.wait.duration(),
                    timeouts: args.timeouts.timeouts(),
                    care: args.care.care(),
                    answers,
                };
                migrate_fresh::run(&project, options, events).await
            },
            |report| match as_it_should(report.verified.as_ref()) {
                true => Ok(summary(report)),
                false => Err(format!("{}, and it is not what the last snapshot says", summary(report))),
            },
        )
        .await?;
    let code = if as_it_should(report.verified.as_ref()) { ExitCode::Done } else { ExitCode::Differences };
    Ok(Reply::new(&report, text(&report)).code(code))
}

fn summary(report: &Report) -> String {
    format!(
        "{}: {} dropped, {} applied",
        report.database,
        render::count(report.dropped.len() as u64, "table"),
        render::count(report.applied.len() as u64, "migration")
    )
}

fn text(report: &Report) -> String {
    let mut text = report.backup.as_deref().map(backed_up).unwrap_or_default();
    text.push_str(&format!("dropped {}\n", render::count(report.dropped.len() as u64, "table")));
    for migration in &report.applied {
        text.push_str(&format!("migrated {} ({})\n", migration.name, render::duration(migration.millis)));
    }
    text.push_str(&format!("{}.\n", summary(report)));
    text.extend(report.verified.as_ref().map(verified));
    text
}
