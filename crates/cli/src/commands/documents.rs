//! `payload-sync documents`: what is in the database, as Payload would show it, and changes to it.

mod write;

use std::io::{BufWriter, ErrorKind, Write as _};
use std::ops::ControlFlow;

use payload_sync::Project;
use payload_sync::documents::{Documents, DocumentsError, Find, job};
use serde_json::{Map, Value, json};

use super::Context;
use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::reply::Reply;

/// Read and write documents, as Payload's Local API does
///
/// Answers come in Payload's own shape: docs, totalDocs, page, … They are read and written in the database itself, so
/// hooks and access functions do not run, and every document is seen. With --hooks the project's own Payload does it
/// instead, as its Local API does: hooks, validation by functions and plugins take part.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  payload-sync documents find customers --where email=ada@example.com
  payload-sync documents find appointments --where '{\"start\":{\"greater_than\":\"2026-01-01\"}}' --sort -start --limit 5
  payload-sync documents find customers --lines --depth 0 > customers.jsonl
  payload-sync documents get pages 12 --locale all --depth 0
  payload-sync documents count pages --where _status=published
  payload-sync documents versions pages --where parent=12 --sort -updatedAt
  payload-sync documents global settings --draft
  payload-sync documents create tags --data tags.json
  echo '{\"price\":25}' | payload-sync documents update services --where name=Cut --data - --dry-run
  payload-sync documents delete customers 12 --yes
  payload-sync documents create services --data cut.json --hooks
  payload-sync documents check pages")]
pub(crate) struct DocumentsArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// A page of documents; with --lines, all of them
    Find(FindAllArgs),
    /// One document
    Get(GetArgs),
    /// How many documents there are
    Count(CountArgs),
    /// A page of versions, of a collection or a global
    Versions(FindArgs),
    /// A global
    Global(GlobalArgs),
    /// What is in the tables and in no document: broken values, rows that belong to nothing
    ///
    /// And references to documents that are not there, also those within rich text and blocks that are kept as JSON.
    /// Every row is read. Exits with 3 when something is found.
    Check(CheckArgs),
    /// Create documents
    Create(write::CreateArgs),
    /// Change a document, those that a condition finds, or a global
    Update(write::UpdateArgs),
    /// Delete a document, or those that a condition finds, with their versions
    Delete(write::DeleteArgs),
}

#[derive(Debug, clap::Args)]
struct FindArgs {
    /// The slug of a collection
    slug: String,
    #[command(flatten)]
    which: Which,
    /// Fields to sort by, with commas between; with - in front, from large to small
    #[arg(long, value_name = "FIELDS", allow_hyphen_values = true)]
    sort: Option<String>,
    /// How many documents a page has; 0 is all of them
    #[arg(long, value_name = "COUNT")]
    limit: Option<u64>,
    /// Which page, from 1
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..))]
    page: Option<u64>,
    #[command(flatten)]
    shown: Shown,
}

#[derive(Debug, clap::Args)]
struct FindAllArgs {
    #[command(flatten)]
    find: FindArgs,
    /// Print every document that is found, or --limit of them, as a line of JSON: in little memory, however many there
    /// are. Without --sort they come in the order of their ids
    #[arg(long, conflicts_with_all = ["page", "hooks"])]
    lines: bool,
}

#[derive(Debug, clap::Args)]
struct GetArgs {
    /// The slug of a collection
    slug: String,
    /// The document's id
    #[arg(required_unless_present = "id_flag")]
    id: Option<String>,
    /// The document's id
    #[arg(long = "id", id = "id_flag", value_name = "ID", conflicts_with = "id")]
    id_flag: Option<String>,
    /// Documents in the trash as well
    #[arg(long)]
    trash: bool,
    #[command(flatten)]
    shown: Shown,
}

#[derive(Debug, clap::Args)]
struct CountArgs {
    /// The slug of a collection
    slug: String,
    #[command(flatten)]
    which: Which,
    /// The locale of paths that name none
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// Ask the project's own Payload: its hooks run
    #[arg(long)]
    hooks: bool,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
struct GlobalArgs {
    /// The slug of a global
    slug: String,
    #[command(flatten)]
    shown: Shown,
}

#[derive(Debug, clap::Args)]
struct CheckArgs {
    /// The slug of a collection or a global (default: all)
    slug: Option<String>,
    #[command(flatten)]
    place: Place,
}

/// Which documents.
#[derive(Debug, clap::Args)]
struct Which {
    /// FIELD=VALUE, or Payload's where as JSON; several must all hold
    #[arg(long = "where", value_name = "WHERE", value_parser = condition)]
    filter: Vec<Value>,
    /// Documents in the trash as well
    #[arg(long)]
    trash: bool,
}

/// What is shown of them.
#[derive(Debug, clap::Args)]
struct Shown {
    /// A locale, or `all` (default: the config's default locale)
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// What stands in where the locale has no value: locales with commas between, or `none`
    #[arg(long, value_name = "LOCALES")]
    fallback_locale: Option<String>,
    /// How many levels of related documents are filled in (default: the config's)
    #[arg(long, value_name = "LEVELS")]
    depth: Option<u64>,
    /// The newest version instead of what is published
    #[arg(long)]
    draft: bool,
    /// Fields with commas between, as in title,meta.image; or Payload's select as JSON
    #[arg(long, value_name = "SELECT", value_parser = select)]
    select: Option<Map<String, Value>>,
    /// Ask the project's own Payload: its hooks run
    #[arg(long)]
    hooks: bool,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
struct Place {
    /// Another database with the project's tables (default: the config's)
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

pub(crate) async fn run(context: &mut Context<'_>, args: &DocumentsArgs) -> Result<Reply, CommandError> {
    let project = context.project()?;
    let result = match &args.what {
        What::Create(args) => return write::create(context, &project, args).await,
        What::Update(args) => return write::update(context, &project, args).await,
        What::Delete(args) => return write::delete(context, &project, args).await,
        What::Check(args) => {
            let found = open(&project, &args.place).await?.check(args.slug.as_deref()).await?;
            let mut lines: Vec<String> = found.iter().map(ToString::to_string).collect();
            if found.is_empty() {
                lines.push("Every row belongs to a document, and every value is what its column holds.".to_owned());
            }
            let code = if found.is_empty() { ExitCode::Done } else { ExitCode::Differences };
            return Ok(Reply::new(&json!({ "malformed": found }), lines.join("\n")).code(code));
        }
        What::Find(FindAllArgs { find: args, lines: true }) => return lines(context, &project, args).await,
        What::Find(FindAllArgs { find: args, .. }) if args.shown.hooks => {
            let asked = ("find", args.slug.as_str(), None);
            ask(context, &project, &args.shown.place, asked, &args.find()?).await?
        }
        What::Versions(args) if args.shown.hooks => {
            let asked = ("findVersions", args.slug.as_str(), None);
            ask(context, &project, &args.shown.place, asked, &args.find()?).await?
        }
        What::Get(args) if args.shown.hooks => {
            let asked = ("findByID", args.slug.as_str(), Some(args.id()));
            ask(context, &project, &args.shown.place, asked, &args.find()?).await?
        }
        What::Count(args) if args.hooks => {
            ask(context, &project, &args.place, ("count", &args.slug, None), &args.find()).await?
        }
        What::Global(args) if args.shown.hooks => {
            let asked = ("findGlobal", args.slug.as_str(), None);
            ask(context, &project, &args.shown.place, asked, &args.shown.find()?).await?
        }
        What::Find(FindAllArgs { find: args, .. }) => {
            let find = args.find()?;
            open(&project, &args.shown.place).await?.find(&args.slug, &find).await?.to_json()
        }
        What::Versions(args) => {
            let find = args.find()?;
            let mut documents = open(&project, &args.shown.place).await?;
            match documents.map().global(&args.slug).is_some() {
                true => documents.find_global_versions(&args.slug, &find).await?.to_json(),
                false => documents.find_versions(&args.slug, &find).await?.to_json(),
            }
        }
        What::Get(args) => {
            let (id, find) = (args.id(), args.find()?);
            let mut documents = open(&project, &args.shown.place).await?;
            let found = documents.find_by_id(&args.slug, &json!(id), &find).await?;
            let missing = || DocumentsError::NotFound { slug: args.slug.clone(), id: id.to_owned() };
            Value::Object(found.ok_or_else(missing)?)
        }
        What::Count(args) => {
            json!({ "totalDocs": open(&project, &args.place).await?.count(&args.slug, &args.find()).await? })
        }
        What::Global(args) => {
            let find = args.shown.find()?;
            Value::Object(open(&project, &args.shown.place).await?.find_global(&args.slug, &find).await?)
        }
    };
    let text = serde_json::to_string_pretty(&result).expect("documents are plain data with string keys");
    Ok(Reply::new(&result, text))
}

/// Prints documents as they are read.
async fn lines(context: &mut Context<'_>, project: &Project, args: &FindArgs) -> Result<Reply, CommandError> {
    if context.global.json {
        return Err(CommandError::usage("every line is JSON with --lines: leave --json out"));
    }
    let find = args.find()?;
    let mut documents = open(project, &args.shown.place).await?;
    let mut out = BufWriter::with_capacity(64 * 1024, std::io::stdout().lock());
    let mut failed: Option<std::io::Error> = None;
    let print = &mut |document: Map<String, Value>| {
        let line = serde_json::to_writer(&mut out, &document).map_err(std::io::Error::from);
        match line.and_then(|()| out.write_all(b"\n")) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                failed = Some(error);
                ControlFlow::Break(())
            }
        }
    };
    documents.find_each(&args.slug, &find, print).await?;
    match failed.map_or_else(|| out.flush(), Err) {
        // A reader that went away (`| head`) has what it wanted.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(CommandError::failed("output-unwritable", "the documents cannot be written out", &error))
        }
        _ => Ok(Reply::new(&Value::Null, "")),
    }
}

async fn open(project: &Project, place: &Place) -> Result<Documents, CommandError> {
    Ok(match &place.database {
        Some(url) => Documents::open_url(project, url, "--database").await?,
        None => Documents::open(project).await?,
    })
}

/// Asks the project's own Payload.
async fn ask(
    context: &mut Context<'_>,
    project: &Project,
    place: &Place,
    asked: (&str, &str, Option<&str>),
    find: &Find,
) -> Result<Value, CommandError> {
    let url = job::database(project, place.database.as_deref()).await?;
    Ok(job::ask(project, &url, asked, find, &mut |event| context.ui.event(event)).await?)
}

impl GetArgs {
    fn id(&self) -> &str {
        self.id.as_ref().or(self.id_flag.as_ref()).map(String::as_str).unwrap_or_default()
    }

    fn find(&self) -> Result<Find, CommandError> {
        Ok(Find { trash: self.trash, ..self.shown.find()? })
    }
}

impl CountArgs {
    fn find(&self) -> Find {
        Find { locale: self.locale.clone(), ..self.which.find() }
    }
}

impl FindArgs {
    fn find(&self) -> Result<Find, CommandError> {
        let which = self.which.find();
        let sort = self.sort.iter().flat_map(|sort| sort.split(',')).map(|path| path.trim().to_owned());
        Ok(Find {
            filter: which.filter,
            trash: which.trash,
            sort: sort.filter(|path| !path.is_empty()).collect(),
            limit: self.limit,
            page: self.page,
            ..self.shown.find()?
        })
    }
}

impl Which {
    fn find(&self) -> Find {
        let filter = match self.filter.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            all => Some(json!({ "and": all })),
        };
        Find { filter, trash: self.trash, ..Find::new() }
    }
}

impl Shown {
    fn find(&self) -> Result<Find, CommandError> {
        let mut arguments = Map::new();
        if let Some(fallback) = &self.fallback_locale {
            let codes: Vec<&str> = fallback.split(',').map(str::trim).collect();
            let fallback = if let [code] = codes.as_slice() { json!(code) } else { json!(codes) };
            arguments.insert("fallbackLocale".to_owned(), fallback);
        }
        let find = Find::parse(&Value::Object(arguments)).map_err(DocumentsError::from)?;
        Ok(Find {
            locale: self.locale.clone(),
            depth: self.depth,
            draft: self.draft,
            select: self.select.clone(),
            ..find
        })
    }
}

/// `FIELD=VALUE`, or JSON.
fn condition(text: &str) -> Result<Value, String> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"));
    }
    match text.split_once('=') {
        Some((field, value)) if !field.is_empty() => {
            let value = if value == "null" { Value::Null } else { Value::from(value) };
            Ok(json!({ field.trim(): { "equals": value } }))
        }
        _ => Err("write FIELD=VALUE, as in _status=draft, or JSON, as in {\"age\":{\"greater_than\":30}}".to_owned()),
    }
}

/// Paths with commas between, or JSON.
fn select(text: &str) -> Result<Map<String, Value>, String> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"));
    }
    let mut result = Map::new();
    for path in text.split(',').map(str::trim).filter(|path| !path.is_empty()) {
        name(&mut result, path);
    }
    Ok(result)
}

fn name(select: &mut Map<String, Value>, path: &str) {
    let Some((first, rest)) = path.split_once('.') else {
        select.insert(path.to_owned(), Value::Bool(true));
        return;
    };
    // What is no object is selected as a whole already.
    if let Value::Object(inner) = select.entry(first).or_insert_with(|| Value::Object(Map::new())) {
        name(inner, rest);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{condition, select};

    #[test]
    fn reads_conditions_and_selections_as_they_are_typed() {
        assert_eq!(condition("meta.isbn=978-1=2"), Ok(json!({ "meta.isbn": { "equals": "978-1=2" } })));
        assert_eq!(condition("author=null"), Ok(json!({ "author": { "equals": null } })));
        assert_eq!(condition(r#"{"or":[]}"#), Ok(json!({ "or": [] })));
        assert!(condition("title").is_err_and(|error| error.contains("FIELD=VALUE")));
        assert!(condition("{title}").is_err_and(|error| error.contains("JSON")));
        let selected = select("title, meta.isbn,meta.series").map(serde_json::Value::Object);
        assert_eq!(selected, Ok(json!({ "title": true, "meta": { "isbn": true, "series": true } })));
        assert_eq!(select(r#"{"title":false}"#).map(serde_json::Value::Object), Ok(json!({ "title": false })));
    }
}
