//! `payload-sync migrate:restore`: back to a backup.

use payload_sync::migrate_restore::{self, Manifest, Method, Options, Report};
use serde_json::json;

use super::migrate::WaitArgs;
use super::{Context, Monitored};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Make the database what it was when a backup was made
///
/// Asks before it overwrites anything, and backs up what it overwrites. The ledger goes back with the rest, so that the
/// next `migrate` applies what is then pending. Without a terminal it needs the name of the backup and --yes.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:restore --list
  payload-sync migrate:restore                          the latest backup, after a question
  payload-sync migrate:restore 20260101_120000 --yes")]
pub(crate) struct MigrateRestoreArgs {
    /// The backup (default: the latest of this database)
    name: Option<String>,
    /// Show the backups, and change nothing
    #[arg(long)]
    list: bool,
    /// Do not back up what is overwritten
    #[arg(long)]
    no_backup: bool,
    #[command(flatten)]
    wait: WaitArgs,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateRestoreArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let backups = migrate_restore::list(&project)?;
    if args.list {
        return Ok(Reply::new(&json!({ "backups": backups }), table(&backups)));
    }
    if args.name.is_none() && !context.ui.interactive() {
        return Err(CommandError::refused(
            "backup-unnamed",
            "without a terminal, the backup must be named",
            "payload-sync migrate:restore --list, then payload-sync migrate:restore NAME --yes",
        ));
    }
    let run = Monitored { command: "migrate:restore", subject: "", notify: true };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options =
                    Options { name: args.name.clone(), no_backup: args.no_backup, wait: args.wait.duration(), answers };
                migrate_restore::run(&project, options, events).await
            },
            |report| Ok(summary(report)),
        )
        .await?;
    let text = text(&report);
    Ok(Reply::new(&report, text))
}

fn summary(report: &Report) -> String {
    format!("{} is what it was at {}", report.database, report.restored.created)
}

fn text(report: &Report) -> String {
    let mut text = String::new();
    for name in &report.forgotten {
        text.push_str(&format!("{name} is no longer applied\n"));
    }
    if let Some(backup) = &report.backup {
        text.push_str(&format!("what was overwritten is in the backup {backup}\n"));
    }
    text.push_str(&format!("{}.\n", summary(report)));
    text
}

fn table(backups: &[Manifest]) -> String {
    if backups.is_empty() {
        return "There are no backups.\n".to_owned();
    }
    let row = |one: &Manifest| {
        let method = match one.method {
            Method::Sqlite => "the whole file".to_owned(),
            Method::PgDump => "a dump".to_owned(),
            Method::Copy => render::count(one.archived().len() as u64, "table"),
        };
        vec![one.name.clone(), one.database.clone(), method, format!("before {}", one.before)]
    };
    render::table(&backups.iter().map(row).collect::<Vec<_>>())
}
