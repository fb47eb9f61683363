//! `payload-sync push` and `payload-sync drizzle`: the config's schema to the database, without a migration.

use payload_sync::drizzle;
use payload_sync::push::{self, Options, Report};

use super::migrate::WaitArgs;
use super::{Context, Monitored, renames};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Make the database like the config, without a migration (development)
///
/// Compares the database itself with the config and changes what differs in one transaction, which is kept only when
/// nothing is left to change. Asks before data is lost. `drizzle.enabled: false` in sync-config.ts turns it off.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync push --dry-run      the SQL, and what would be lost
  payload-sync push
  payload-sync push --rename customers.notes:customers.remarks")]
pub(crate) struct PushArgs {
    /// Show what would be done, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Go on although values are lost
    #[arg(long)]
    accept_data_loss: bool,
    #[command(flatten)]
    renames: renames::RenameArgs,
    #[command(flatten)]
    wait: WaitArgs,
}

/// Push the schema, then write the types
///
/// `push` and `generate:types` in one go.
#[derive(Debug, clap::Args)]
pub(crate) struct DrizzleArgs {
    #[command(flatten)]
    push: PushArgs,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &PushArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let options = args.options()?;
    let run = Monitored { command: "push", subject: "", notify: !args.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| push::run(&project, Options { answers, ..options.clone() }, events).await,
            |report| Ok(summary(report)),
        )
        .await?;
    Ok(Reply::new(&report, text(&report)))
}

pub(crate) async fn drizzle(context: &mut Context<'_>, args: &DrizzleArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let options = args.push.options()?;
    let run = Monitored { command: "drizzle", subject: "", notify: !args.push.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| drizzle::run(&project, Options { answers, ..options.clone() }, events).await,
            |report| Ok(summary(&report.push)),
        )
        .await?;
    let mut text = text(&report.push);
    if let Some(types) = &report.types {
        let file = project.display(&types.file).to_string();
        text.push_str(&super::generate_types::text(types, &file, "generate:types"));
    }
    Ok(Reply::new(&report, text))
}

impl PushArgs {
    fn options(&self) -> Result<Options, CommandError> {
        let (renames, accept_drop) = self.renames.parse()?;
        Ok(Options {
            renames,
            accept_drop,
            accept_data_loss: self.accept_data_loss,
            dry_run: self.dry_run,
            wait: self.wait.duration(),
            ..Options::default()
        })
    }
}

pub(crate) fn summary(report: &Report) -> String {
    match report.unchanged {
        true => format!("{} is like the config", report.database),
        false => {
            let count = render::count(report.statements.len() as u64, "statement");
            let would = if report.dry_run { "dry run: " } else { "" };
            format!("{would}{count} on {}", report.database)
        }
    }
}

pub(crate) fn text(report: &Report) -> String {
    if report.unchanged {
        return format!("{}.\n", summary(report));
    }
    let mut text = String::new();
    if report.dry_run {
        for statement in &report.statements {
            text.push_str(&format!("{}\n", statement.trim_end()));
        }
        text.push('\n');
    }
    text.push_str(&render::summary(&report.changes));
    text.push_str(&render::hazards(&report.hazards));
    for loss in &report.losses {
        text.push_str(&format!("  lost: {loss}\n"));
    }
    if report.dry_run {
        text.push_str("\nNothing was changed. Run it again without --dry-run.\n");
    } else {
        text.push_str(&format!("pushed {}.\n", summary(report)));
    }
    text
}
