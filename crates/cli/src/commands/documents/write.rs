//! `payload-sync documents create`, `update` and `delete`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use payload_sync::documents::job::{self, Operation, Options, Report};
use payload_sync::documents::{AllLocales, DataError, DocumentsError, Find, Save, Source};
use payload_sync::{Answers, Project};
use serde_json::{Map, Value};

use super::Which;
use crate::commands::{Context, Monitored};
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

#[derive(Debug, clap::Args)]
pub(crate) struct CreateArgs {
    /// The slug of a collection
    slug: String,
    /// The file with the document's fields as JSON, a list of documents, or one after the other; - is standard input
    #[arg(long, value_name = "FILE")]
    data: PathBuf,
    /// Publish the document in all locales, where each has a status of its own (`localizeStatus`)
    #[arg(long, conflicts_with = "draft")]
    publish_all_locales: bool,
    #[command(flatten)]
    how: How,
}

#[derive(Debug, clap::Args)]
pub(crate) struct UpdateArgs {
    /// The slug of a collection or a global
    slug: String,
    /// The document's id
    id: Option<String>,
    /// The document's id
    #[arg(long = "id", id = "id_flag", value_name = "ID", conflicts_with = "id")]
    id_flag: Option<String>,
    #[command(flatten)]
    which: Which,
    /// The file with the fields that change, as JSON; - is standard input
    #[arg(long, value_name = "FILE", required_unless_present_any = ["publish_all_locales", "unpublish_all_locales"])]
    data: Option<PathBuf>,
    /// Takes the place of the last draft that was saved by itself
    #[arg(long, requires = "draft")]
    autosave: bool,
    /// Publish this locale alone: what the others have published stays
    #[arg(long, value_name = "LOCALE", conflicts_with_all = ["draft", "locale", "filter"])]
    publish_locale: Option<String>,
    /// Publish all locales as the newest draft has them
    #[arg(long, conflicts_with_all = ["draft", "publish_locale"])]
    publish_all_locales: bool,
    /// Take all locales back: the newest version becomes a draft in each of them
    #[arg(long, conflicts_with_all = ["publish_locale", "publish_all_locales"])]
    unpublish_all_locales: bool,
    #[command(flatten)]
    how: How,
}

#[derive(Debug, clap::Args)]
pub(crate) struct DeleteArgs {
    /// The slug of a collection
    slug: String,
    /// The document's id
    id: Option<String>,
    /// The document's id
    #[arg(long = "id", id = "id_flag", value_name = "ID", conflicts_with = "id")]
    id_flag: Option<String>,
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    how: How,
}

/// How it is written, and what is shown of it.
#[derive(Debug, clap::Args)]
struct How {
    /// The locale that localized values are for; `all`: they are objects of locales (default: the config's)
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// As a draft: what is published stays
    #[arg(long)]
    draft: bool,
    /// How many levels of related documents the answer has
    #[arg(long, value_name = "LEVELS", default_value_t = 0)]
    depth: u64,
    /// Show field by field what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Tell only how many documents were written: a hundred thousand of them take less time then, and little memory
    #[arg(long, conflicts_with_all = ["dry_run", "hooks"])]
    summary: bool,
    /// Write documents of an upload collection and leave their files as they are
    #[arg(long)]
    keep_files: bool,
    /// Let the project's own Payload do it: its hooks run
    #[arg(long, conflicts_with_all = ["dry_run", "keep_files"])]
    hooks: bool,
    /// Another database with the project's tables (default: the config's)
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

impl How {
    fn save(&self, find: Find) -> Save {
        let find = Find { locale: self.locale.clone(), draft: self.draft, depth: Some(self.depth), ..find };
        let Self { dry_run, keep_files, summary: brief, .. } = *self;
        Save { find, dry_run, keep_files, brief, ..Save::default() }
    }
}

pub(super) async fn create(
    context: &mut Context<'_>,
    project: &Project,
    args: &CreateArgs,
) -> Result<Reply, CommandError> {
    let create = Operation::Create(source(&args.data)?);
    let mut save = args.how.save(Find::new());
    save.all_locales = args.publish_all_locales.then_some(AllLocales::Publish);
    act(context, project, &args.slug, create, save, &args.how).await
}

pub(super) async fn update(
    context: &mut Context<'_>,
    project: &Project,
    args: &UpdateArgs,
) -> Result<Reply, CommandError> {
    let id = one_id(args.id.as_ref(), args.id_flag.as_ref(), &args.which)?;
    let mut save = args.how.save(args.which.find());
    save.data = match &args.data {
        Some(data) => source(data)?.document()?,
        None => Map::new(),
    };
    save.autosave = args.autosave;
    save.all_locales = match args.unpublish_all_locales {
        true => Some(AllLocales::Unpublish),
        false => args.publish_all_locales.then_some(AllLocales::Publish),
    };
    if let Some(locale) = &args.publish_locale {
        save.find.locale = Some(locale.clone());
        save.publish_locale = Some(locale.clone());
    }
    let status = match (save.all_locales, &save.publish_locale) {
        (Some(AllLocales::Unpublish), _) => Some("draft"),
        (Some(AllLocales::Publish), _) | (None, Some(_)) => Some("published"),
        (None, None) => None,
    };
    if let Some(status) = status {
        save.data.entry("_status").or_insert_with(|| status.into());
    }
    act(context, project, &args.slug, Operation::Update(id), save, &args.how).await
}

pub(super) async fn delete(
    context: &mut Context<'_>,
    project: &Project,
    args: &DeleteArgs,
) -> Result<Reply, CommandError> {
    let id = one_id(args.id.as_ref(), args.id_flag.as_ref(), &args.which)?;
    act(context, project, &args.slug, Operation::Delete(id), args.how.save(args.which.find()), &args.how).await
}

fn one_id(id: Option<&String>, flag: Option<&String>, which: &Which) -> Result<Option<String>, CommandError> {
    let id = id.or(flag).cloned();
    match id.is_some() && !which.filter.is_empty() {
        true => Err(CommandError::usage("an id names one document: leave --where out")),
        false => Ok(id),
    }
}

fn source(path: &Path) -> Result<Source, DocumentsError> {
    if path.as_os_str() != "-" {
        return Ok(Source::file(path));
    }
    let from = "standard input";
    let mut text = Vec::new();
    match std::io::stdin().read_to_end(&mut text) {
        Ok(_) => Ok(Source::text(from, text)),
        Err(source) => Err(DataError::Unreadable { from: from.to_owned(), source }.into()),
    }
}

async fn act(
    context: &mut Context<'_>,
    project: &Project,
    slug: &str,
    operation: Operation,
    save: Save,
    how: &How,
) -> Result<Reply, CommandError> {
    let run = Monitored { command: "documents", subject: slug, notify: false };
    let database = how.database.clone();
    let options =
        Options { slug: slug.to_owned(), operation, save, hooks: how.hooks, database, answers: Answers::default() };
    let report = context
        .monitored(
            project,
            run,
            async |answers, events| job::run(project, &Options { answers, ..options.clone() }, events).await,
            |report| if report.errors.is_empty() { Ok(summary(report)) } else { Err(summary(report)) },
        )
        .await?;
    let result = match report.dry_run || how.summary {
        true => serde_json::to_value(&report),
        false => Ok(report.result.clone()),
    };
    let result = result.expect("documents are plain data with string keys");
    let mut reply = Reply::new(&result, text(&report));
    if !report.errors.is_empty() {
        let message = format!("{} could not be written", render::count(report.errors.len() as u64, "document"));
        reply = reply.failed(CommandError::incomplete("documents-failed", &message));
    }
    Ok(reply)
}

fn summary(report: &Report) -> String {
    let past = match report.operation {
        "create" => "created",
        "update" => "updated",
        _ => "deleted",
    };
    let mut text = format!("{}: {} {past}", report.slug, render::count(report.count, "document"));
    if !report.errors.is_empty() {
        text.push_str(&format!(", {} refused", report.errors.len()));
    }
    text
}

fn text(report: &Report) -> String {
    let mut text = String::new();
    let sign = match report.operation {
        "create" => "+",
        "update" => "~",
        _ => "-",
    };
    for document in &report.documents {
        let id = match &document.id {
            Value::Null => String::new(),
            Value::String(id) => format!(" {id}"),
            id => format!(" {id}"),
        };
        text.push_str(&format!("{sign} {}{id}\n", report.slug));
        for change in &document.changes {
            text.push_str(&format!(
                "    {}: {} → {}\n",
                change.path,
                render::value(change.before.as_ref()),
                render::value(change.after.as_ref())
            ));
        }
    }
    for refused in &report.errors {
        for invalid in &refused.invalid {
            text.push_str(&format!("! {} {}: {invalid}\n", report.slug, refused.id));
        }
    }
    text.push_str(&format!("{}.\n", summary(report)));
    if report.dry_run {
        text.push_str("Nothing was written. Run it again without --dry-run.\n");
    }
    text
}
