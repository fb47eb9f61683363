//! `payload-sync migrate:resolve`: what a person found out about a migration.

use payload_sync::migrate_resolve::{self, Options, Report, Resolution};

use super::migrate::WaitArgs;
use super::{Context, Monitored};
use crate::error::CommandError;
use crate::reply::Reply;

/// Correct the record of a migration, after looking at the database
///
/// Changes the ledger only: nothing of the migration is run.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:resolve 20260101_120000_initial --applied
  payload-sync migrate:resolve 20260101_120000_initial --rolled-back --yes")]
#[command(group(clap::ArgGroup::new("found").required(true)))]
pub(crate) struct MigrateResolveArgs {
    /// The migration
    name: String,
    /// The database has what it does: never run it
    #[arg(long, group = "found")]
    applied: bool,
    /// The database does not have what it does: run it the next time
    #[arg(long, group = "found")]
    rolled_back: bool,
    #[command(flatten)]
    wait: WaitArgs,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateResolveArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:resolve", subject: &args.name, notify: true };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options = Options {
                    name: args.name.clone(),
                    resolution: if args.applied { Resolution::Applied } else { Resolution::RolledBack },
                    wait: args.wait.duration(),
                    answers,
                };
                migrate_resolve::run(&project, options, events).await
            },
            |report| Ok(summary(report)),
        )
        .await?;
    let text = format!("{}.\n", summary(&report));
    Ok(Reply::new(&report, text))
}

fn summary(report: &Report) -> String {
    let now = if report.unchanged { "was already recorded" } else { "is recorded" };
    let how = match (report.resolution, report.batch) {
        (Resolution::Applied, Some(batch)) => format!("as applied, in batch {batch}"),
        (Resolution::Applied, None) => "as applied".to_owned(),
        (Resolution::RolledBack, _) => "as not applied".to_owned(),
    };
    format!("{} {now} {how} on {}", report.migration, report.database)
}
