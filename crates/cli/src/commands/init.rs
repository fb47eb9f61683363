//! `payload-sync init`: sets a project up.

use payload_sync::init::{self, Action, Options, Report};
use payload_sync::{Answers, Fault, Outcome, Project, Warning};

use super::Context;
use crate::error::CommandError;
use crate::reply::Reply;

/// Set a project up: sync-config.ts, npm scripts, a module to import
///
/// Writes src/config/sync-config.ts (typed, with the project's collections), the npm scripts sync, sync:migrate,
/// sync:status, sync:drizzle, sync:backfill, sync:environments, db:push, db:migrate, db:reset and generate:types, and
/// src/scripts/sync-payload-schema.ts, which your own code can import. What is there already stays.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync init --dry-run   see every line first
  payload-sync init --yes       without a question, as in a script
  payload-sync init --force     write again what is there already")]
pub(crate) struct InitArgs {
    /// Replace scripts and files that are there already
    #[arg(long)]
    force: bool,
    /// Show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &InitArgs) -> Result<Reply, CommandError> {
    let project = context.found_project()?;
    let collections = collections(context, &project).await;
    let options = |answers: Answers, dry_run: bool| Options {
        force: args.force,
        dry_run,
        collections: collections.clone(),
        answers,
    };
    let planned = init::plan(&project, &options(Answers::default(), true))?;
    if args.dry_run {
        return Ok(Reply::new(&planned, preview(&planned)));
    }
    if planned.written().next().is_some() && !context.global.yes {
        context.ui.status(&preview(&planned));
    }
    let report = context
        .answered(async |answers, events| -> Result<Outcome<Report>, init::Error> {
            init::run(&project, options(answers, false), events).await
        })
        .await?;
    let text = render(&report);
    Ok(Reply::new(&report, text))
}

/// The project's own collections, where the config can be evaluated; Payload's and the plugins' are left out.
async fn collections(context: &mut Context<'_>, project: &Project) -> Option<Vec<String>> {
    match project.model(None).await {
        Ok(model) => {
            let own = model.config.collections.iter().filter(|collection| !collection.slug.starts_with("payload-"));
            Some(own.map(|collection| collection.slug.clone()).collect())
        }
        Err(error) => {
            let mut warning = Warning::new("collections-unknown", format!("the collections are not known: {error}"));
            warning.hint = error.hint();
            context.ui.warning(warning);
            None
        }
    }
}

/// Every line that would be written.
fn preview(report: &Report) -> String {
    let mut text = String::new();
    for file in report.written() {
        match file.action {
            Action::Update if file.path == "package.json" => {
                text.push_str("package.json, under `scripts`:\n");
                for script in &report.scripts {
                    text.push_str(&format!("  + \"{}\": \"{}\"\n", script.name, script.command));
                }
            }
            _ => {
                text.push_str(&format!("{}:\n", file.path));
                for line in file.text.lines() {
                    text.push_str(format!("  + {line}").trim_end());
                    text.push('\n');
                }
            }
        }
        text.push('\n');
    }
    if text.is_empty() {
        text.push_str("Everything is there already.\n");
    }
    text.push_str(&kept(report));
    text
}

fn render(report: &Report) -> String {
    let mut text = String::new();
    for file in report.written() {
        let verb = if file.action == Action::Create { "created" } else { "changed" };
        text.push_str(&format!("{verb} {}\n", file.path));
    }
    if text.is_empty() {
        text.push_str("Everything is there already.\n");
    }
    text.push_str(&kept(report));
    if !report.dependency {
        text.push_str("\nNext: npm install --save-dev payload-sync\n");
    }
    text
}

/// What has one of our names and does something else.
fn kept(report: &Report) -> String {
    let line = |script: &payload_sync::init::Script| format!("kept npm script {}: {}\n", script.name, script.command);
    report.kept_scripts.iter().map(line).collect()
}
