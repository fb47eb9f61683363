//! `payload-sync migrate`: applies what is pending.

use std::time::Duration;

use payload_sync::clock::parse_duration;
use payload_sync::migrate::{self, Allow, BackupWanted, Care, Options, Report, Timeouts, Verification};

use super::{Context, Monitored};
use crate::error::CommandError;
use crate::exit::ExitCode;
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
  payload-sync migrate --dry-run       the SQL of what is pending
  payload-sync migrate --to add_slugs  up to this migration
  payload-sync migrate --wait 1m       wait for another run to end, as when several replicas start")]
pub(crate) struct MigrateArgs {
    /// Apply what is pending up to this migration, and it too
    #[arg(long, value_name = "NAME")]
    to: Option<String>,
    /// Show what would be applied, and apply nothing
    #[arg(long)]
    dry_run: bool,
    /// Go on although an applied migration was edited, and take it for what was applied
    #[arg(long)]
    allow_edited: bool,
    /// Go on although the file of an applied migration is not here
    #[arg(long)]
    allow_missing: bool,
    /// Apply migrations, too, that are older than the last applied one
    #[arg(long)]
    allow_out_of_order: bool,
    #[command(flatten)]
    wait: WaitArgs,
    #[command(flatten)]
    timeouts: TimeoutArgs,
    #[command(flatten)]
    care: CareArgs,
}

/// What is done before and after a run.
#[derive(Debug, clap::Args)]
pub(crate) struct CareArgs {
    /// Back up the database beforehand, whatever its size and whatever is done
    #[arg(long)]
    backup: bool,
    /// Make no backup
    #[arg(long, conflicts_with = "backup")]
    no_backup: bool,
    /// How many backups are kept (default: `migrations.backups` in sync-config.ts, or 5)
    #[arg(long, value_name = "COUNT")]
    keep_backups: Option<usize>,
    /// Do not hold the database against the last snapshot afterwards
    #[arg(long)]
    no_verify: bool,
}

impl CareArgs {
    pub(crate) fn care(&self) -> Care {
        let backup = match (self.backup, self.no_backup) {
            (true, _) => BackupWanted::Always,
            (_, true) => BackupWanted::Never,
            _ => BackupWanted::Sensibly,
        };
        Care { backup, keep_backups: self.keep_backups, no_verify: self.no_verify }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct WaitArgs {
    /// How long to wait for another run to end: seconds, or 500ms, 30s, 5m (default: migrations.wait of the sync config, or 0)
    #[arg(long, value_name = "DURATION", value_parser = duration, env = "PAYLOAD_SYNC_WAIT", hide_env = true)]
    wait: Option<Duration>,
}

impl WaitArgs {
    pub(crate) fn duration(&self) -> Option<Duration> {
        self.wait
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct TimeoutArgs {
    /// How long a statement waits for somebody else's lock before the migration is taken back and tried again; 0 is for ever (default: migrations.lockTimeout of the sync config, or 3s)
    #[arg(long, value_name = "DURATION", value_parser = duration, env = "PAYLOAD_SYNC_LOCK_TIMEOUT", hide_env = true)]
    lock_timeout: Option<Duration>,
    /// How long a statement may take on PostgreSQL (default: migrations.statementTimeout of the sync config, or for ever)
    #[arg(long, value_name = "DURATION", value_parser = duration, env = "PAYLOAD_SYNC_STATEMENT_TIMEOUT", hide_env = true)]
    statement_timeout: Option<Duration>,
}

impl TimeoutArgs {
    pub(crate) fn timeouts(&self) -> Timeouts {
        Timeouts { lock: self.lock_timeout, statement: self.statement_timeout }
    }
}

fn duration(text: &str) -> Result<Duration, &'static str> {
    parse_duration(text).ok_or("write seconds, or a time like 500ms, 30s, 5m, 1h")
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate", subject: "", notify: !args.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| {
                let options = Options {
                    dry_run: args.dry_run,
                    to: args.to.clone(),
                    allow: Allow {
                        edited: args.allow_edited,
                        missing: args.allow_missing,
                        out_of_order: args.allow_out_of_order,
                    },
                    wait: args.wait.duration(),
                    timeouts: args.timeouts.timeouts(),
                    care: args.care.care(),
                    answers,
                };
                migrate::run(&project, options, events).await
            },
            |report| if clean(report) { Ok(summary(report)) } else { Err(differs(report)) },
        )
        .await?;
    let text = text(&report);
    let code = if clean(&report) { ExitCode::Done } else { ExitCode::Differences };
    Ok(Reply::new(&report, text).code(code))
}

/// Whether the database was found as it should be.
fn clean(report: &Report) -> bool {
    as_it_should(report.verified.as_ref())
}

pub(crate) fn as_it_should(verified: Option<&Verification>) -> bool {
    verified.is_none_or(Verification::clean)
}

fn differs(report: &Report) -> String {
    format!("{}, and it is not what the last snapshot says", summary(report))
}

/// Where a way back is.
pub(crate) fn backed_up(backup: &str) -> String {
    format!("backup {backup} (payload-sync migrate:restore brings it back)\n")
}

/// What was found in the database afterwards.
pub(crate) fn verified(found: &Verification) -> String {
    let mut text = String::new();
    if let Some(snapshot) = found.snapshot.as_ref().filter(|_| !found.differences.is_empty()) {
        text.push_str(&format!("\n! the database is not what {snapshot}.json says\n"));
        text.extend(found.differences.iter().map(|difference| format!("    {difference}\n")));
        text.push_str(
            "  next: payload-sync migrate:verify tells whether the migrations or the database are to blame\n",
        );
    }
    for left in &found.left {
        text.push_str(&format!("! {left} is still there, though what made it was taken back\n"));
    }
    for pending in &found.pending {
        text.push_str(&format!("! {pending} is still pending\n"));
    }
    match found.extra.as_slice() {
        [] => {}
        extra if extra.len() > 5 => {
            text.push_str(&format!(
                "  note: {} are not in the snapshot\n",
                render::count(extra.len() as u64, "object")
            ));
        }
        extra => text.extend(extra.iter().map(|extra| format!("  note: {extra} is not in the snapshot\n"))),
    }
    text
}

fn summary(report: &Report) -> String {
    if !report.planned.is_empty() {
        let planned = render::count(report.planned.len() as u64, "migration");
        return format!("dry run: {planned} would be applied to {}", report.database);
    }
    match report.batch {
        Some(batch) => {
            format!(
                "{} applied to {} in batch {batch}",
                render::count(report.applied.len() as u64, "migration"),
                report.database
            )
        }
        None => match &report.to {
            Some(to) => format!("{} has every migration up to {to}", report.database),
            None => format!("{} has every migration", report.database),
        },
    }
}

pub(crate) fn text(report: &Report) -> String {
    let mut text = String::new();
    if let Some(generated) = &report.generated {
        text.push_str(&format!("wrote {generated} for changes of the config\n"));
    }
    if let Some(adopted) = &report.adopted {
        for name in &adopted.recorded {
            text.push_str(&match report.dry_run {
                true => format!("would record {name} as applied, and not run it: a push has made what it makes\n"),
                false => format!("{name} was there already, by a push: recorded as applied\n"),
            });
        }
    }
    text.extend(report.backup.as_deref().map(backed_up));
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
    let would = report.dry_run && report.adopted.as_ref().is_some_and(|adopted| !adopted.recorded.is_empty());
    if report.planned.is_empty() && !would {
        text.push_str(&format!("{}.\n", summary(report)));
    }
    text.extend(report.verified.as_ref().map(verified));
    text
}

fn indented(statement: &str) -> String {
    statement.trim_end().replace('\n', "\n    ")
}
