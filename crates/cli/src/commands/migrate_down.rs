//! `payload-sync migrate:down`, `migrate:reset` and `migrate:refresh`: take migrations back.

use payload_sync::Answers;
use payload_sync::migrate_down::{self, Extent, Options, Report, ResetOptions};

use super::migrate::{CareArgs, TimeoutArgs, WaitArgs, as_it_should, backed_up, verified};
use super::{Context, Monitored};
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::render;
use crate::reply::Reply;

/// Take the latest batch of migrations back
///
/// Runs their `down`, the last applied first. What was in the columns and tables that go is lost.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:down --dry-run
  payload-sync migrate:down
  payload-sync migrate:down --steps 1       only the last migration
  payload-sync migrate:down --to add_slugs  everything that was applied after this one")]
pub(crate) struct MigrateDownArgs {
    /// Take so many migrations back instead of the latest batch
    #[arg(long, value_name = "COUNT", group = "extent", value_parser = clap::value_parser!(u16).range(1..))]
    steps: Option<u16>,
    /// Take everything back that was applied after this migration, which stays
    #[arg(long, value_name = "NAME", group = "extent")]
    to: Option<String>,
    /// Take the latest batch back: what is done without a flag
    #[arg(long, group = "extent")]
    batch: bool,
    /// Show what would be taken back, and change nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    wait: WaitArgs,
    #[command(flatten)]
    timeouts: TimeoutArgs,
    #[command(flatten)]
    care: CareArgs,
}

/// Take every migration back (development only)
///
/// Runs the `down` of each, the last applied first, and asks before. Where this may be production (NODE_ENV says so,
/// the database is on another machine, or the project is served at the address of the environment `production`), the
/// name of the database must be typed or given.
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
    #[command(flatten)]
    timeouts: TimeoutArgs,
    #[command(flatten)]
    care: CareArgs,
}

/// Take every migration back and apply all of them again (development only)
///
/// Asks before, and wants the database's name where `migrate:reset` does.
#[derive(Debug, clap::Args)]
pub(crate) struct MigrateRefreshArgs {
    #[command(flatten)]
    reset: MigrateResetArgs,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateDownArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:down", subject: "", notify: !args.dry_run };
    let extent = match (&args.to, args.steps) {
        (Some(to), _) => Extent::To(to.clone()),
        (None, Some(steps)) => Extent::Steps(steps.into()),
        (None, None) => Extent::Batch,
    };
    let options = Options {
        extent,
        dry_run: args.dry_run,
        wait: args.wait.duration(),
        timeouts: args.timeouts.timeouts(),
        care: args.care.care(),
    };
    let report = context
        .monitored_plain(&project, run, async |events| migrate_down::run(&project, options, events).await, told)
        .await?;
    Ok(reply(&report))
}

pub(crate) async fn reset(context: &mut Context<'_>, args: &MigrateResetArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:reset", subject: "", notify: !args.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| migrate_down::reset(&project, args.options(answers), events).await,
            told,
        )
        .await?;
    Ok(reply(&report))
}

pub(crate) async fn refresh(context: &mut Context<'_>, args: &MigrateRefreshArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:refresh", subject: "", notify: !args.reset.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| migrate_down::refresh(&project, args.reset.options(answers), events).await,
            told,
        )
        .await?;
    Ok(reply(&report))
}

impl MigrateResetArgs {
    fn options(&self, answers: Answers) -> ResetOptions {
        ResetOptions {
            database_name: self.database_name.clone(),
            dry_run: self.dry_run,
            wait: self.wait.duration(),
            timeouts: self.timeouts.timeouts(),
            care: self.care.care(),
            answers,
        }
    }
}

fn told(report: &Report) -> Result<String, String> {
    match as_it_should(report.verified.as_ref()) {
        true => Ok(summary(report)),
        false => Err(format!("{}, and it is not what the last snapshot says", summary(report))),
    }
}

fn reply(report: &Report) -> Reply {
    let code = if as_it_should(report.verified.as_ref()) { ExitCode::Done } else { ExitCode::Differences };
    Reply::new(report, text(report)).code(code)
}

fn summary(report: &Report) -> String {
    if !report.planned.is_empty() {
        let planned = render::count(report.planned.len() as u64, "migration");
        return format!("dry run: {planned} would be taken back from {}", report.database);
    }
    if !report.applied.is_empty() {
        let (back, applied) = (report.reverted.len() as u64, report.applied.len() as u64);
        return format!("{} taken back and {applied} applied to {}", render::count(back, "migration"), report.database);
    }
    match report.reverted.len() {
        0 => match &report.to {
            Some(to) => format!("nothing was applied to {} after {to}", report.database),
            None => format!("{} has no migration to take back", report.database),
        },
        count => format!("{} taken back from {}", render::count(count as u64, "migration"), report.database),
    }
}

fn text(report: &Report) -> String {
    let mut text = report.backup.as_deref().map(backed_up).unwrap_or_default();
    for name in &report.planned {
        text.push_str(&format!("would take back {name}\n"));
    }
    for migration in &report.reverted {
        text.push_str(&format!("took back {} ({})\n", migration.name, render::duration(migration.millis)));
    }
    for migration in &report.applied {
        text.push_str(&format!("migrated {} ({})\n", migration.name, render::duration(migration.millis)));
    }
    if report.planned.is_empty() {
        text.push_str(&format!("{}.\n", summary(report)));
    }
    text.extend(report.verified.as_ref().map(verified));
    text
}
