//! `payload-sync diff`: what leads from one schema to another.

use payload_sync::Question;
use payload_sync::core::diff::{FieldChange, FieldDifference, FieldSummary};
use payload_sync::diff::{self, Options, Report};

use super::{Context, renames};
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::render;
use crate::reply::Reply;

/// Compare two schemas: the config, a snapshot, a database, an environment
///
/// Reads only. Each side is one of `empty`, `config`, `snapshot` (the last one), `snapshot:NAME`, `database` (the
/// config's own), a database URL, or the name of an environment, whose database is in SYNC_<NAME>_DATABASE_URL. What
/// could be a rename is shown as a question, and counts as dropped and new until --rename or --accept-drop answers it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync diff                                        from the database to the config
  payload-sync diff --from snapshot                        what migrate:create would write
  payload-sync diff --from production --to config --format sql
  payload-sync diff --from staging --to production --check   exit 3 when they differ
  payload-sync diff --from empty --to file:./payload.db")]
pub(crate) struct DiffArgs {
    /// Where it starts
    #[arg(long, value_name = "SCHEMA", default_value = "database")]
    from: String,
    /// Where it ends
    #[arg(long, value_name = "SCHEMA", default_value = "config")]
    to: String,
    /// By table and field, SQL statements, or everything as JSON
    #[arg(long, value_enum, default_value = "summary")]
    format: Format,
    /// Exit 3 when the two differ
    #[arg(long, visible_alias = "exit-code")]
    check: bool,
    /// drizzle-kit's own text, also where it is known to fail or to lose data; each such place is a warning
    #[arg(long)]
    plain: bool,
    #[command(flatten)]
    renames: renames::RenameArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Summary,
    Sql,
    Json,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &DiffArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let (renames, accept_drop) = args.renames.parse()?;
    let options =
        Options { from: Some(args.from.clone()), to: Some(args.to.clone()), renames, accept_drop, plain: args.plain };
    let report = diff::run(&project, options, &mut |event| context.ui.event(event)).await?;
    let code = if args.check && !report.equal { ExitCode::Differences } else { ExitCode::Done };
    let text = match args.format {
        Format::Summary => text(&report),
        Format::Sql => script(&report),
        Format::Json => {
            let json = serde_json::to_string_pretty(&report).expect("a report is plain data with string keys");
            format!("{json}\n")
        }
    };
    Ok(Reply::new(&report, text).code(code))
}

fn text(report: &Report) -> String {
    if report.equal {
        return format!("No difference between {} and {}.\n", report.from, report.to);
    }
    let mut text = format!("from {}\nto   {}\n\n", report.from, report.to);
    text.push_str(&render::summary(&report.changes));
    if let Some(fields) = &report.fields {
        text.push_str(&by_field(fields));
    }
    if !report.questions.is_empty() {
        text.push_str("\nQuestions, until then dropped and new:\n");
        text.extend(report.questions.iter().map(|question| format!("  ? {}\n", asked(question))));
    }
    let hazards = render::hazards(&report.hazards);
    if !hazards.is_empty() {
        text.push_str(&format!("\nWhat can go wrong:\n{hazards}"));
    }
    text
}

fn by_field(summary: &FieldSummary) -> String {
    if summary.fields.is_empty() && summary.unowned.is_empty() {
        return String::new();
    }
    let mut text = "\nBy field:\n".to_owned();
    for FieldDifference { entity, field, change, columns } in &summary.fields {
        let sign = match change {
            FieldChange::Added => '+',
            FieldChange::Removed => '-',
            FieldChange::Changed => '~',
        };
        let dot = if field.is_empty() { "" } else { "." };
        let shown = columns.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
        let more = match columns.len() {
            0..=3 => String::new(),
            count => format!(" and {} more", count - 3),
        };
        text.push_str(&format!("  {sign} {entity}{dot}{field}: {shown}{more}\n"));
    }
    for place in &summary.unowned {
        text.push_str(&format!("  · {place}: no field of the config\n"));
    }
    text
}

/// The question with the flags that answer it.
fn asked(question: &Question) -> String {
    let Question::Rename { entity, table, name, candidates, .. } = question else { return String::new() };
    let at = table.as_ref().map(|table| format!("{table}.")).unwrap_or_default();
    let flags: Vec<String> = candidates.iter().map(|from| format!("--rename {at}{from}:{at}{name}")).collect();
    format!("the {entity} {at}{name} is new, or it was renamed: {}", flags.join(" or "))
}

/// The statements, with what is open in front of them.
fn script(report: &Report) -> String {
    let questions = report.questions.iter().map(|question| format!("-- ? {}\n", asked(question)));
    let mut text: String = questions.collect();
    text.push_str(&report.script());
    text
}
