//! `payload-sync migrate:rebase`: two branches, one line of migrations.

use payload_sync::migrate_rebase::{self, Options, Report};

use super::{Context, Monitored};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Put the migrations of two branches on one line
///
/// Where two migrations were made from one snapshot, the later one does not know what the earlier one did. Merges both
/// and writes the later one again, SQL and snapshot, on top of the earlier. Applied migrations are never written again:
/// then a migration without statements joins the branches. What both changed differently is a conflict, by name.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:rebase --dry-run
  payload-sync migrate:rebase --yes")]
pub(crate) struct MigrateRebaseArgs {
    /// Show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateRebaseArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:rebase", subject: "", notify: false };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options = Options { dry_run: args.dry_run, answers };
                migrate_rebase::run(&project, options, events).await
            },
            |report| Ok(summary(report)),
        )
        .await?;
    let text = text(&report);
    Ok(Reply::new(&report, text))
}

fn summary(report: &Report) -> String {
    if report.forks.is_empty() {
        return "the migrations are on one line".to_owned();
    }
    let rewritten = render::count(report.rewritten.len() as u64, "migration");
    format!("{} put on one line, {rewritten} written again", render::count(report.forks.len() as u64, "fork"))
}

fn text(report: &Report) -> String {
    let mut text = String::new();
    for fork in &report.forks {
        let base = fork.parent.as_deref().unwrap_or("an empty database");
        text.push_str(&format!("{} and {} were both made from {base}\n", fork.first, fork.second));
    }
    let would = if report.dry_run { "would write" } else { "wrote" };
    for file in &report.files {
        text.push_str(&format!("{would} {file}\n"));
    }
    if report.dry_run {
        for one in &report.rewritten {
            text.push_str(&format!("\n{}\n", one.name));
            text.extend(
                one.up.iter().map(|statement| format!("    {}\n", statement.trim_end().replace('\n', "\n    "))),
            );
        }
    } else if !report.files.is_empty() {
        text.push_str("\nNext: read them, then payload-sync migrate:verify\n");
    }
    if report.forks.is_empty() {
        text.push_str("The migrations are on one line.\n");
    }
    text
}
