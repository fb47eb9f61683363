//! `payload-sync dev`: keeps database and types up with the config while it is worked on.

use payload_sync::dev::{self, Cycle, Problem, Schema};
use payload_sync::types::State;

use super::Context;
use crate::error::{CommandError, render_place};
use crate::render;
use crate::reply::Reply;

/// Watch the config and keep database and types up with it (development)
///
/// After each change of a file that the config is made of: pushes the schema (`drizzle.autoPush` in sync-config.ts), or
/// writes a migration (`migrations.autoGenerate`) and applies it (`migrations.autoRun`), and writes the types. An error
/// in the config is shown with its place, and the next change is a new try. What would lose data or needs an answer is
/// left alone and said. Ctrl-C ends it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync dev")]
pub(crate) struct DevArgs {}

pub(crate) async fn run(context: &mut Context<'_>, _args: &DevArgs) -> Result<Reply, CommandError> {
    let options = context.options()?;
    let project = context.found_project()?;
    context.ui.status(&format!("watching the config of {}; Ctrl-C ends it", project.name()));
    let ui = std::cell::RefCell::new(&mut *context.ui);
    let report = dev::run(options, &mut |event| ui.borrow_mut().event(event), &mut |cycle| {
        let mut ui = ui.borrow_mut();
        ui.clear();
        let text = ui.redact(&text(cycle));
        ui.status(text.trim_end());
    })
    .await?;
    let text = format!("Stopped after {}.\n", render::count(report.cycles, "change"));
    Ok(Reply::new(&report, text))
}

fn text(cycle: &Cycle) -> String {
    let mut text = String::new();
    match cycle.changed.as_slice() {
        [] => {}
        [one] => text.push_str(&format!("{} changed\n", one.display())),
        [one, rest @ ..] => text.push_str(&format!("{} and {} more changed\n", one.display(), rest.len())),
    }
    match &cycle.schema {
        Some(Schema::Pushed(report)) if report.unchanged => text.push_str("  the database is like the config\n"),
        Some(Schema::Pushed(report)) => {
            text.push_str(&format!("  pushed {}\n", super::push::summary(report)));
            text.push_str(&render::summary(&report.changes));
        }
        Some(Schema::Migration(report)) => match &report.name {
            Some(name) => {
                text.push_str(&format!("  wrote {name}\n"));
                text.push_str(&render::summary(&report.changes));
                if report.migrated.is_some() {
                    text.push_str("  and applied it\n");
                }
            }
            None => text.push_str("  every change of the config has a migration\n"),
        },
        None => {}
    }
    if let Some(types) = cycle.types.as_ref().filter(|types| types.state == State::Written) {
        text.push_str(&format!("  wrote {}\n", types.file.display()));
    }
    text.extend(cycle.problems.iter().map(problem));
    text.push_str(&format!("  ready ({})\n", render::duration(cycle.millis)));
    text
}

fn problem(problem: &Problem) -> String {
    let mut text = format!("error: {}\n", problem.message);
    if let Some(place) = &problem.place {
        text.push_str(&format!("  at {}\n", render_place(place)));
    }
    if let Some(hint) = &problem.hint {
        text.push_str(&format!("hint: {hint}\n"));
    }
    text
}
