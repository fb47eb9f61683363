//! `payload-sync migrate:status`: which migrations the database has.

use payload_sync::core::ledger::{Migration, Standing};
use payload_sync::migrate_status::{self, Report};

use super::Context;
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::render;
use crate::reply::Reply;

/// Show which migrations the database has
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:status
  payload-sync migrate:status --check    exit 3 when one is pending or was edited")]
pub(crate) struct MigrateStatusArgs {
    /// Exit 3 when a migration is pending, or was edited after it was applied
    #[arg(long)]
    check: bool,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateStatusArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let report = migrate_status::run(&project, &mut |event| context.ui.event(event)).await?;
    let differs = report.pending() > 0 || !report.edited.is_empty();
    let code = if args.check && differs { ExitCode::Differences } else { ExitCode::Done };
    Ok(Reply::new(&report, text(&report)).code(code))
}

fn text(report: &Report) -> String {
    let mut text = String::new();
    if report.migrations.is_empty() {
        text.push_str(&format!("There are no migrations in {}.\n", report.directory));
    }
    text.push_str(&table(&report.migrations));
    for name in &report.edited {
        text.push_str(&format!("\n{name} was edited after it was applied.\n"));
    }
    if let Some(at) = &report.pushed_at {
        text.push_str(&format!("\nThe schema was pushed in dev mode at {at}.\n"));
    }
    if report.pending() > 0 {
        text.push_str("\nNext: payload-sync migrate\n");
    }
    text
}

/// One line a migration.
pub(crate) fn table(migrations: &[Migration]) -> String {
    let row = |migration: &Migration| {
        let batch = migration.batch.map(|batch| format!("batch {batch}")).unwrap_or_default();
        let standing = match migration.standing {
            Standing::Applied => "applied",
            Standing::Pending => "pending",
            Standing::OutOfOrder => "pending, though a later one is applied",
            Standing::MissingFile => "applied, but its file is not here",
        };
        vec![migration.name.clone(), standing.to_owned(), batch]
    };
    render::table(&migrations.iter().map(row).collect::<Vec<_>>())
}
