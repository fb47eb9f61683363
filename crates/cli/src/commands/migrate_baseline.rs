//! `payload-sync migrate:baseline`: the database has these migrations already.

use payload_sync::migrate_baseline::{self, Options, Report};

use super::migrate::WaitArgs;
use super::{Context, Monitored};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Record migrations as applied whose schema the database already has
///
/// For a database that was pushed to, or that another program made. Holds it against the snapshot of each migration and
/// records those up to the one that it equals, without running them; the row `dev` of a push goes. With NAME, up to that
/// one: whatever its snapshot names must be there.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:baseline --dry-run
  payload-sync migrate:baseline --yes
  payload-sync migrate:baseline 20260101_120000_initial --yes")]
pub(crate) struct MigrateBaselineArgs {
    /// The last migration that the database has (default: found by its snapshot)
    name: Option<String>,
    /// Show what would be recorded, and change nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    wait: WaitArgs,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateBaselineArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:baseline", subject: "", notify: !args.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options =
                    Options { name: args.name.clone(), dry_run: args.dry_run, wait: args.wait.duration(), answers };
                migrate_baseline::run(&project, options, events).await
            },
            |report| Ok(summary(report)),
        )
        .await?;
    Ok(Reply::new(&report, text(&report)))
}

fn summary(report: &Report) -> String {
    let is = if report.dry_run { "would be" } else { "is" };
    format!("the baseline of {} {is} {}", report.database, report.adopted.migration)
}

fn text(report: &Report) -> String {
    let would = if report.dry_run { "would record" } else { "recorded" };
    let mut text = String::new();
    for name in &report.adopted.recorded {
        text.push_str(&format!("{would} {name} as applied\n"));
    }
    for beyond in &report.beyond {
        text.push_str(&format!("  note: {beyond} is not in its snapshot\n"));
    }
    if report.dry_run {
        let count = render::count(report.adopted.recorded.len() as u64, "migration");
        text.push_str(&format!("\nNothing was changed: {count} to record. Run it again without --dry-run.\n"));
    } else {
        text.push_str(&format!("{}.\n", summary(report)));
    }
    text
}
