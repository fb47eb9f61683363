//! `payload-sync config:check`: what is wrong with sync-config.ts.

use anstyle::AnsiColor;
use payload_sync::config::check::{self, Report};

use super::Context;
use crate::error::{CommandError, render_place};
use crate::exit::ExitCode;
use crate::reply::Reply;

/// Check every setting of sync-config.ts
///
/// Names each wrong or unknown key and each collection that the Payload config does not have, with file, line and
/// column. Exits with 1 when something is wrong. `tsx src/config/sync-config.ts` does the same.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync config:check
  payload-sync config:check --json | jq .result.problems")]
pub(crate) struct ConfigCheckArgs {}

pub(crate) async fn run(context: &mut Context<'_>, _args: &ConfigCheckArgs) -> Result<Reply, CommandError> {
    let project = context.found_project()?;
    let report = check::run(&project, &mut |event| context.ui.event(event)).await?;
    let code = if report.problems.is_empty() { ExitCode::Done } else { ExitCode::Failed };
    let shown = report.file.as_deref().map(|file| project.display(file).to_string());
    Ok(Reply::new(&report, render(&report, shown.as_deref())).code(code))
}

fn render(report: &Report, file: Option<&str>) -> String {
    let Some(file) = file else {
        return "There is no sync-config.ts: the defaults hold.\n\nNext: payload-sync init\n".to_owned();
    };
    if report.problems.is_empty() {
        return format!("{file} is right.\n");
    }
    let (red, cyan) = (AnsiColor::Red.on_default().bold(), AnsiColor::Cyan.on_default().bold());
    let mut text = String::new();
    for problem in &report.problems {
        text.push_str(&format!("{}: {red}error:{red:#} {}\n", render_place(&problem.place), problem.message));
        if let Some(hint) = &problem.hint {
            text.push_str(&format!("  {cyan}hint:{cyan:#} {hint}\n"));
        }
    }
    let count = report.problems.len();
    text.push_str(&format!("\n{count} {} in {file}.\n", if count == 1 { "problem" } else { "problems" }));
    text
}
