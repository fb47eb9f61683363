//! `payload-sync backfill`: documents through a transform.

use std::path::PathBuf;

use payload_sync::backfill::{self, CollectionReport, Options, Report};

use super::{Context, Monitored};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Run the documents of a collection through a transform
///
/// The transform is a JavaScript or TypeScript file with `export function transform(doc)` that returns the document
/// as it should be. Documents are read and written directly in the database, in batches; a rehearsal on the first
/// documents comes before anything is written. Hooks and access functions do not run for them; a second parameter
/// has `payload`, for which they do.
///
/// Without a transform, src/backfills/<collection>.ts and its like are looked for; without those, the default values
/// of the config fill what is empty. With `drizzle.autoPush` in sync-config.ts, the schema is pushed first
/// (development only).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync backfill customers transform-user-data.js --dry-run
  payload-sync backfill customers transform-user-data.js
  payload-sync backfill users                     default values, or src/backfills/users.ts
  payload-sync backfill affected-collections      what the last migrations touched
  payload-sync backfill pages fix.ts --where _status=published --locale all")]
pub(crate) struct BackfillArgs {
    /// A collection, a global or a group of sync-config.ts; several with commas between; or affected-collections
    collection: String,
    /// The file with the transform, relative to the project
    transform: Option<PathBuf>,
    /// Show what would change, field by field, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// How many documents are read and written at a time
    #[arg(long, value_name = "COUNT", default_value_t = 500, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    batch_size: u64,
    /// Let batches grow and shrink with the time they take
    #[arg(long)]
    adaptive: bool,
    /// Stop after so many documents of each collection
    #[arg(long, value_name = "COUNT")]
    limit: Option<u64>,
    /// Only documents whose own field has this value
    #[arg(long = "where", value_name = "FIELD=VALUE", value_parser = condition)]
    condition: Option<(String, String)>,
    /// The locale that the transform sees: a code, or `all` (default: the config's default locale)
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// Rehearse on so many documents before anything is written
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    sample: u64,
    /// Go on when so many documents fail
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    max_errors: u64,
    /// One transaction, however many documents there are
    #[arg(long)]
    all_or_nothing: bool,
    /// Go on after the document with this id
    #[arg(long, value_name = "ID")]
    after: Option<String>,
    /// Begin with the first document, even if an earlier run stopped half-way
    #[arg(long)]
    restart: bool,
    /// How many changed documents are shown
    #[arg(long, value_name = "COUNT", default_value_t = 5)]
    show: usize,
}

fn condition(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((field, value)) if !field.is_empty() => Ok((field.to_owned(), value.to_owned())),
        _ => Err("write FIELD=VALUE, as in _status=draft".to_owned()),
    }
}

pub(crate) async fn run(context: &mut Context<'_>, args: &BackfillArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let target = project.sync_config.expand(&args.collection);
    let options = Options {
        transform: args.transform.clone(),
        dry_run: args.dry_run,
        batch_size: args.batch_size,
        adaptive: args.adaptive,
        limit: args.limit,
        filter: args.condition.clone(),
        locale: args.locale.clone(),
        sample: args.sample,
        max_errors: args.max_errors,
        all_or_nothing: args.all_or_nothing,
        after: args.after.clone(),
        restart: args.restart,
        show: args.show,
        ..Options::new(target)
    };
    if !args.dry_run {
        context.auto_push(&project).await?;
    }
    let run = Monitored { command: "backfill", subject: &args.collection, notify: !args.dry_run };
    let report = context
        .monitored_plain(
            &project,
            run,
            async |events| backfill::run(&project, &options, events).await,
            |report| {
                let failed: u64 = report.collections.iter().map(|one| one.failed).sum();
                let summary = report.collections.iter().map(summary).collect::<Vec<_>>().join("; ");
                let summary = if report.dry_run { format!("dry run: {summary}") } else { summary };
                if failed == 0 { Ok(summary) } else { Err(summary) }
            },
        )
        .await?;
    let failed: u64 = report.collections.iter().map(|one| one.failed).sum();
    let mut reply = Reply::new(&report, text(&report));
    if failed > 0 {
        let message = format!("{} could not be changed", render::count(failed, "document"));
        reply = reply.failed(CommandError::incomplete("documents-failed", &message));
    }
    Ok(reply)
}

fn summary(report: &CollectionReport) -> String {
    let mut text = format!(
        "{}: {} changed, {} unchanged",
        report.collection,
        render::thousands(report.changed),
        render::thousands(report.unchanged)
    );
    if report.failed > 0 {
        text.push_str(&format!(", {} failed", render::thousands(report.failed)));
    }
    text
}

fn text(report: &Report) -> String {
    let mut text = String::new();
    if let Some(migrations) = &report.migrations {
        text.push_str(&format!("affected by {}\n", migrations.join(", ")));
    }
    if report.collections.is_empty() {
        text.push_str("No collection is affected.\n");
    }
    for collection in &report.collections {
        text.push_str(&format!("{} ({})\n", summary(collection), render::duration(collection.milliseconds)));
        let rows: Vec<Vec<String>> = collection
            .fields
            .iter()
            .map(|(path, count)| vec![path.clone(), render::count(*count, "document")])
            .collect();
        text.push_str(&render::table(&rows));
        for example in &collection.examples {
            text.push_str(&format!("\n~ {} {}\n", collection.collection, example.id));
            for change in &example.changes {
                text.push_str(&format!(
                    "    {}: {} → {}\n",
                    change.path,
                    render::value(change.before.as_ref()),
                    render::value(change.after.as_ref())
                ));
            }
        }
        for problem in &collection.problems {
            for invalid in &problem.invalid {
                text.push_str(&format!("\n! {} {}: {invalid}\n", collection.collection, problem.id));
            }
        }
        if collection.invalid_before > 0 {
            text.push_str(&format!(
                "\n{} had invalid fields before, which were not touched.\n",
                render::count(collection.invalid_before, "changed document")
            ));
        }
        if let Some(defaults) = collection.defaults.as_ref().filter(|_| collection.transform.is_none()) {
            text.push_str(&format!("  by the default values of {}\n", defaults.join(", ")));
        }
    }
    if report.dry_run && report.collections.iter().any(|one| one.changed > 0) {
        text.push_str("\nNothing was written. Run it again without --dry-run.\n");
    }
    text
}
