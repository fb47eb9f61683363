//! `payload-sync migrate:down` and `migrate:reset`: take migrations back.

use payload_sync::migrate_down::{self, Options, Report, ResetOptions};

use super::migrate::WaitArgs;
use super::{Context, Monitored};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Take the latest batch of migrations back
///
/// Runs their `down`, newest first. What was in the columns and tables that go is lost.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:down --dry-run
  payload-sync migrate:down
  payload-sync migrate:down --steps 1    only the newest migration")]
pub(crate) struct MigrateDownArgs {
    /// Take so many migrations back instead of the latest batch
    #[arg(long, value_name = "COUNT")]
    steps: Option<usize>,
    /// Show what would be taken back, and change nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    wait: WaitArgs,
}

/// Take every migration back (development only)
///
/// Runs the `down` of each, newest first, and asks before. Refuses when NODE_ENV is production or the database is on
/// another machine, unless its name is given.
#[derive(Debug, clap::Args)]
pub(crate) struct MigrateResetArgs {
    /// The database that is meant, where it is not plainly a development database
    #[arg(long, value_name = "NAME")]
    database_name: Option<String>,
    /// Show what would be taken back, and change nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    wait: WaitArgs,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateDownArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:down", subject: "", notify: !args.dry_run };
    let options = Options { steps: args.steps, dry_run: args.dry_run, wait: args.wait.duration() };
    let report = context
        .monitored_plain(
            &project,
            run,
            async |events| migrate_down::run(&project, options, events).await,
            |report| Ok(summary(report)),
        )
        .await?;
    Ok(Reply::new(&report, text(&report)))
}

pub(crate) async fn reset(context: &mut Context<'_>, args: &MigrateResetArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:reset", subject: "", notify: !args.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options = ResetOptions {
                    database_name: args.database_name.clone(),
                    dry_run: args.dry_run,
                    wait: args.wait.duration(),
                    answers,
                };
                migrate_down::reset(&project, options, events).await
            },
            |report| Ok(summary(report)),
        )
        .await?;
    Ok(Reply::new(&report, text(&report)))
}

fn summary(report: &Report) -> String {
    match report.reverted.len() {
        0 => format!("{} has no migration to take back", report.database),
        count => format!("{} taken back from {}", render::count(count as u64, "migration"), report.database),
    }
}

fn text(report: &Report) -> String {
    let mut text = String::new();
    for name in &report.planned {
        text.push_str(&format!("would take back {name}\n"));
    }
    for migration in &report.reverted {
        text.push_str(&format!("took back {} ({})\n", migration.name, render::duration(migration.millis)));
    }
    if report.planned.is_empty() {
        text.push_str(&format!("{}.\n", summary(report)));
    }
    text
}
