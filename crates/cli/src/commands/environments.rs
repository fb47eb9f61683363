//! `payload-sync environments`: documents from one Payload server to another.

use payload_sync::Outcome;
use payload_sync::core::content::{Action, Change, DocumentPlan};
use payload_sync::environments::{self, EnvironmentsError, Options, Report};
use serde_json::Value;

use super::{Context, Monitored};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Bring documents from one Payload server to another
///
/// Reads both servers over Payload's REST API, compares them document by document and brings the target up to date, in
/// dependency order and with relations remapped: ids may differ. Nothing is deleted. A second run finds nothing to do.
///
/// SOURCE and TARGET are addresses, or names under `environments` in sync-config.ts. Each needs the API key of a user
/// that may read (source) or write (target): SYNC_SOURCE_API_KEY and SYNC_TARGET_API_KEY, or by name, as in
/// SYNC_STAGING_API_KEY. An e-mail and password do too: SYNC_SOURCE_EMAIL and SYNC_SOURCE_PASSWORD.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync environments staging production services,stylists --dry-run
  payload-sync environments http://localhost:3000 https://prod.example.com services,stylists
  payload-sync environments staging production all-collections --yes

Through npm, help needs two dashes: npm run sync environments -- --help")]
pub(crate) struct EnvironmentsArgs {
    /// Where documents come from: an address or a name
    source: String,
    /// Where documents go: an address or a name
    target: String,
    /// Collections or groups, with commas between; `all-collections`, which is also the default
    #[arg(value_delimiter = ',')]
    collections: Vec<String>,
    /// Compare and show what would be written, field by field
    #[arg(long)]
    dry_run: bool,
    /// Write over what was changed on the target since the last run
    #[arg(long)]
    overwrite: bool,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &EnvironmentsArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let subject = format!("{} to {}", host(&args.source), host(&args.target));
    let run = Monitored { command: "environments", subject: &subject, notify: !args.dry_run };
    let report = context
        .monitored(
            &project,
            run,
            async |answers, events| -> Result<Outcome<Report>, EnvironmentsError> {
                let options = Options {
                    source: args.source.clone(),
                    target: args.target.clone(),
                    collections: args.collections.iter().filter(|name| !name.is_empty()).cloned().collect(),
                    dry_run: args.dry_run,
                    overwrite: args.overwrite,
                    answers,
                };
                environments::run(&project, options, events).await
            },
            |report| match report.unfinished() {
                0 => Ok(summary(report)),
                left => Err(format!("{}, {left} not brought", summary(report))),
            },
        )
        .await?;
    let mut reply = Reply::new(&report, text(&report));
    if !report.complete() {
        let left = render::count(report.unfinished() as u64, "document");
        let error = CommandError::incomplete("documents-left", &format!("{left} could not be brought"));
        reply = reply.failed(error.with_hint("see the reasons above; running it again tries these documents again"));
    }
    Ok(reply)
}

/// An environment as others may hear of it: a password that was typed into an address is left out.
fn host(text: &str) -> &str {
    text.rsplit_once('@').map_or(text, |(_, host)| host)
}

fn summary(report: &Report) -> String {
    let verb = if report.dry_run { "to create, " } else { "created, " };
    let second = if report.dry_run { "to change" } else { "changed" };
    format!(
        "{} → {}: {} {verb}{} {second}, {} unchanged",
        report.source,
        report.target,
        render::thousands(report.total(|one| one.created) as u64),
        render::thousands(report.total(|one| one.updated) as u64),
        render::thousands(report.total(|one| one.unchanged) as u64),
    )
}

fn text(report: &Report) -> String {
    let mut text = format!("{}\n", summary(report));
    let named = |number: usize, word: &str| if number == 0 { String::new() } else { format!("{number} {word}") };
    let rows: Vec<Vec<String>> = report
        .collections
        .iter()
        .map(|one| {
            let parts = [
                named(one.created, if report.dry_run { "to create" } else { "created" }),
                named(one.updated, if report.dry_run { "to change" } else { "changed" }),
                named(one.unchanged, "unchanged"),
                named(one.skipped, "left alone"),
                named(one.failed, "failed"),
                named(one.only_target, "only there"),
            ];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            vec![one.slug.clone(), if parts.is_empty() { "no documents".into() } else { parts.join(", ") }]
        })
        .collect();
    text.push_str(&render::table(&rows));
    text.push_str(&plan(report));
    for failure in &report.failures {
        let part = if failure.partial { " (written in part)" } else { "" };
        text.push_str(&format!("\n{} {}: {}{part}\n", failure.collection, failure.label, failure.message));
    }
    for (slug, references) in &report.to_add {
        text.push_str(&format!(
            "\n{} to {slug} not written: name {slug} as well to bring what they refer to\n",
            render::count(*references as u64, "reference"),
        ));
    }
    if report.dry_run && report.total(|one| one.created + one.updated) > 0 {
        text.push_str("\nNothing was written. Run it again without --dry-run.\n");
    }
    text
}

/// What a dry run would do, document by document; after a run, what was left alone and why.
fn plan(report: &Report) -> String {
    let planned = report.plan.iter().flat_map(|plan| plan.documents()).map(|(one, document)| (&one.slug, document));
    let skipped = report.skipped.iter().map(|one| (&one.collection, &one.document));
    planned.chain(skipped).map(|(slug, document)| line(slug, document)).collect()
}

fn line(slug: &str, document: &DocumentPlan) -> String {
    let (mark, note, changes): (&str, &str, &[Change]) = match &document.action {
        Action::Create => ("+", "", &[]),
        Action::Update { changes, file: true } => ("~", " (and its file)", changes),
        Action::Update { changes, .. } => ("~", "", changes),
        Action::Keep => ("=", ": changed on the target, kept", &[]),
        Action::Conflict { changes, .. } => ("!", ": changed on both sides; --overwrite takes the source's", changes),
        Action::Blocked => ("!", ": it needs a document that the target will not have", &[]),
        Action::Skip { .. } => ("!", ": a new account would be sent an e-mail", &[]),
    };
    let mut text = format!("\n{mark} {slug} {}{note}\n", document.label);
    for change in changes {
        let locale = change.locale.as_ref().map(|locale| format!(" ({locale})")).unwrap_or_default();
        let previous = render::value(Some(&change.previous).filter(|value| **value != Value::Null));
        text.push_str(&format!("    {}{locale}: {previous} → {}\n", change.field, render::value(Some(&change.next))));
    }
    for missing in &document.missing {
        let reference = &missing.reference;
        let note = if reference.required { "" } else { ", left out" };
        text.push_str(&format!("    {}: {} {}{note}\n", reference.field, reference.collection, reference.id));
    }
    text
}
