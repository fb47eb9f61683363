//! `payload-sync migrate:verify`: are these migrations right?

use payload_sync::migrate_verify::{self, Down, End, Finding, Options, Replayed, Report};

use super::{Context, Monitored};
use crate::error::{CommandError, render_place};
use crate::exit::ExitCode;
use crate::render;
use crate::reply::Reply;

/// Prove the migrations on a scratch database
///
/// Applies every migration to an empty database, takes each back and applies it again, and holds the end against the
/// config (without a config: against the last snapshot). Says which `down` does not undo its `up`, which one loses
/// data, and where two branches made migrations from one snapshot. SQLite: in memory. PostgreSQL: a database of its own
/// beside the project's, dropped afterwards. The project's own database is not touched.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync migrate:verify             exit 3 when something is wrong, as in a pipeline
  payload-sync migrate:verify --json
  payload-sync migrate:verify --database postgres://me@localhost/postgres")]
pub(crate) struct MigrateVerifyArgs {
    /// The server on which the scratch database is created, where the project's own does not allow it
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &MigrateVerifyArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let run = Monitored { command: "migrate:verify", subject: "", notify: false };
    let options = Options { database: args.database.clone() };
    let report = context
        .monitored_plain(
            &project,
            run,
            async |events| migrate_verify::run(&project, options, events).await,
            |report| Ok(summary(report)),
        )
        .await?;
    let code = if report.findings.is_empty() { ExitCode::Done } else { ExitCode::Differences };
    Ok(Reply::new(&report, text(&report)).code(code))
}

fn summary(report: &Report) -> String {
    match report.findings.len() {
        0 => format!("{} verified", render::count(report.migrations.len() as u64, "migration")),
        count => format!("{} in the migrations", render::count(count as u64, "finding")),
    }
}

fn text(report: &Report) -> String {
    if report.migrations.is_empty() && report.findings.is_empty() {
        return format!("There are no migrations in {}.\n", report.directory);
    }
    let mut text = render::table(&report.migrations.iter().map(row).collect::<Vec<_>>());
    for note in &report.notes {
        text.push_str(&format!("  note: {note}\n"));
    }
    text.extend(report.findings.iter().map(finding));
    if report.findings.is_empty() {
        let end = match report.end {
            Some(End::Config) => ", and they lead to the config",
            Some(End::Snapshot) => ", and they lead to the last snapshot",
            None => "",
        };
        text.push_str(&format!("\n{} on {}{end}.\n", summary(report), report.scratch));
    } else {
        text.push_str(&format!("\n{}.\n", summary(report)));
    }
    text
}

fn row(migration: &Replayed) -> Vec<String> {
    let loses = || match migration.loses.len() {
        0 => String::new(),
        1..=4 => format!(", and loses what is in {}", migration.loses.join(", ")),
        count => format!(", and loses what is in {} and {} more", migration.loses[..3].join(", "), count - 3),
    };
    let down = match migration.down {
        Down::Undoes => format!("down undoes it{}", loses()),
        Down::Differs => "down does not undo it".to_owned(),
        Down::Failed => "down fails".to_owned(),
        Down::Missing => "down is empty".to_owned(),
        Down::NotTried => String::new(),
    };
    vec![migration.name.clone(), if migration.up { "up" } else { "up fails" }.to_owned(), down]
}

pub(crate) fn finding(finding: &Finding) -> String {
    let mut text = format!("\n! {}\n", finding.message);
    if let Some(place) = &finding.place {
        text.push_str(&format!("  at {}\n", render_place(place)));
    }
    const SHOWN: usize = 20;
    text.extend(finding.details.iter().take(SHOWN).map(|detail| format!("    {detail}\n")));
    if finding.details.len() > SHOWN {
        text.push_str(&format!("    … and {} more\n", finding.details.len() - SHOWN));
    }
    if let Some(hint) = &finding.hint {
        text.push_str(&format!("  next: {hint}\n"));
    }
    text
}
