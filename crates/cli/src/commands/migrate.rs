//! `payload-sync migrate`: applies what is pending.

use std::time::Duration;

use payload_sync::migrate::{self, Options, Report};

use super::{Context, Monitored};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Apply the migrations that the database does not have yet
///
/// One run at a time, each migration in a transaction of its own together with its row in Payload's ledger: one that
/// fails leaves nothing behind. Needs no node_modules: an image with the migrations and DATABASE_URL will do. With
/// `migrations.autoGenerate` in sync-config.ts, a migration for unsaved changes of the config is written first
/// (development only).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate
  payload-sync migrate --dry-run     the SQL of what is pending
  payload-sync migrate --wait 60     wait for another run to end, as when several replicas start")]
pub(crate) struct MigrateArgs {
    /// Show what would be applied, and apply nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    wait: WaitArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct WaitArgs {
    /// How long to wait for another run to end
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    wait: u64,
}

impl WaitArgs {
    pub(crate) fn duration(&self) -> Duration {
        Duration::from_secs(self.wait)
    }
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate", subject: "", notify: !args.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options = Options { dry_run: args.dry_run, wait: args.wait.duration(), answers };
                migrate::run(&project, options, events).await
            },
            |report| Ok(summary(report)),
        )
        .await?;
    let text = text(&report);
    Ok(Reply::new(&report, text))
}

fn summary(report: &Report) -> String {
    match report.batch {
        Some(batch) => {
            format!(
                "{} applied to {} in batch {batch}",
                render::count(report.applied.len() as u64, "migration"),
                report.database
            )
        }
        None => format!("{} has every migration", report.database),
    }
}

pub(crate) fn text(report: &Report) -> String {
    let mut text = String::new();
    if let Some(generated) = &report.generated {
        text.push_str(&format!("wrote {generated} for changes of the config\n"));
    }
    for migration in &report.planned {
        text.push_str(&format!("would apply {}\n", migration.name));
        match &migration.statements {
            Some(statements) => {
                text.extend(statements.iter().map(|statement| format!("    {}\n", indented(statement))));
            }
            None => text.push_str("    (code: only a run can tell its statements)\n"),
        }
    }
    for migration in &report.applied {
        text.push_str(&format!("migrated {} ({})\n", migration.name, render::duration(migration.millis)));
    }
    if report.planned.is_empty() {
        text.push_str(&format!("{}.\n", summary(report)));
    }
    text
}

fn indented(statement: &str) -> String {
    statement.trim_end().replace('\n', "\n    ")
}
