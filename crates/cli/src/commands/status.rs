//! `payload-sync status`: everything at a glance.

use anstyle::{AnsiColor, Style};
use payload_sync::status::{self, Changes, Report};
use payload_sync::types::State;

use super::Context;
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::render;
use crate::reply::Reply;

/// Show how config, migrations, database and types stand to each other
///
/// Reads only: nothing is changed and nothing is created.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync status
  payload-sync status --check    exit 3 when there is something to do, as in a pipeline")]
pub(crate) struct StatusArgs {
    /// Exit 3 when there is something to do
    #[arg(long)]
    check: bool,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &StatusArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let report = status::run(&project, &mut |event| context.ui.event(event)).await?;
    let code = if args.check && !report.clean() { ExitCode::Differences } else { ExitCode::Done };
    Ok(Reply::new(&report, text(&report)).code(code))
}

fn text(report: &Report) -> String {
    let (good, bad) = (AnsiColor::Green.on_default(), AnsiColor::Yellow.on_default());
    let mut text = String::new();
    let mut next: Vec<&str> = Vec::new();
    let mut line = |style: Style, name: &str, value: &str| {
        text.push_str(&format!("{style}{name:<12}{style:#}{value}\n"));
    };

    line(good, "config", report.config.as_deref().unwrap_or("none here: only migrations"));
    if report.dialect == "mongodb" {
        line(good, "database", &format!("MongoDB {}", report.database));
        line(good, "migrations", &format!("{} in {}", report.unknown.len(), report.directory));
        next.push("npx payload migrate:status (which of them the database has, Payload alone can tell)");
        types_line(report, &mut next, &mut line);
        return format!("{text}\nNext: {}\n", next[next.len() - 1]);
    }
    let pending = report.pending().count();
    let missing = report.missing().count();
    let applied = report.migrations.len() - pending - missing;
    let mut parts = vec![format!("{applied} applied")];
    if pending > 0 {
        parts.push(format!("{pending} pending"));
        next.push("payload-sync migrate");
    }
    if missing > 0 {
        parts.push(format!("{missing} applied without a file here"));
    }
    let style = if pending + missing == 0 { good } else { bad };
    line(style, "migrations", &format!("{} ({})", parts.join(", "), report.directory));

    if let Some(unsaved) = &report.unsaved {
        if unsaved.none {
            line(good, "schema", "every change of the config has a migration");
        } else {
            line(bad, "schema", &format!("changes without a migration: {}", changes(unsaved)));
            next.insert(0, "payload-sync migrate:create NAME");
        }
    }
    let than = if report.config.is_some() { "config" } else { "last snapshot" };
    match (&report.differs, report.exists) {
        (_, false) => line(bad, "database", &format!("{} is not there yet", report.database)),
        (Some(differs), _) if !differs.none => {
            line(bad, "database", &format!("{} differs from the {than}: {}", report.database, changes(differs)));
        }
        (Some(_), _) => line(good, "database", &format!("{} is like the {than}", report.database)),
        (None, _) => line(good, "database", &report.database),
    }
    for name in &report.edited {
        line(bad, "edited", &format!("{name} was edited after it was applied"));
        next.insert(0, "restore the file, and write what is new into a new migration");
    }
    for fork in &report.forks {
        line(bad, "branches", &format!("{} and {} were made from one snapshot", fork.first, fork.second));
        next.insert(0, "payload-sync migrate:rebase");
    }
    if let Some(at) = &report.pushed_at {
        line(bad, "pushed", &format!("in dev mode at {at}"));
    }
    types_line(report, &mut next, &mut line);

    let waiting: Vec<_> = report.pending().chain(report.missing()).cloned().collect();
    if !waiting.is_empty() {
        text.push('\n');
        text.push_str(&super::migrate_status::table(&waiting));
    }
    if let [first, ..] = next.as_slice() {
        text.push_str(&format!("\nNext: {first}\n"));
    }
    text
}

fn types_line(report: &Report, next: &mut Vec<&str>, line: &mut impl FnMut(Style, &str, &str)) {
    let Some(types) = &report.types else { return };
    let (good, bad) = (AnsiColor::Green.on_default(), AnsiColor::Yellow.on_default());
    let file = types.file.display();
    match types.state {
        State::Stale => {
            line(bad, "types", &format!("{file} is not what the config says"));
            next.push("payload-sync generate:types");
        }
        State::Missing => line(good, "types", &format!("{file} was never written")),
        State::Current | State::Written => line(good, "types", &format!("{file} is up to date")),
    }
}

fn changes(changes: &Changes) -> String {
    let lines = render::summary_lines(&changes.summary);
    match lines.len() {
        0..=3 => lines.join("; "),
        count => format!("{}; and {} more", lines[..3].join("; "), count - 3),
    }
}
