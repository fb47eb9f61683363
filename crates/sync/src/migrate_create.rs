//! `migrate:create`: writes the migration from the last snapshot to the config, as Payload's own would be.

mod predefined;

use std::fs;
use std::path::PathBuf;

use payload_sync_core::diff::{Diff, Hazard, Summary, diff as core_diff};
use payload_sync_core::migration::{file_name, render_file, render_index, render_mongodb_file, render_predefined};
use payload_sync_core::sql::{Fidelity, Style, Uncorrected, Wording};
use payload_sync_core::{ProjectModel, Schema, snapshot, sql};
use serde::Serialize;

use crate::migrate::{self, Error, Folder};
use crate::project::{dialect_of, js_extension};
use crate::renames::{Rename, Settled, decide};
use crate::{Answers, Event, Outcome, Project, ProjectError, Step, Verb, Warning, files};

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The words of the migration's name.
    pub name: Vec<String>,
    /// Where a migration is that somebody wrote beforehand: `@payloadcms/db-postgres/relationships-v2-v3`, a
    /// package's module, a file.
    pub file: Option<String>,
    /// Write an empty migration when nothing changed.
    pub blank: bool,
    /// Payload's flag: when nothing changed, say nothing.
    pub skip_empty: bool,
    pub renames: Vec<Rename>,
    /// What is gone and not renamed is dropped, without a question.
    pub accept_drop: bool,
    /// Say what would be written, and write nothing.
    pub dry_run: bool,
    /// drizzle-kit's own text, also where it is known to fail or to lose data.
    pub plain: bool,
    pub answers: Answers,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The migration's name; absent when there was nothing to write.
    pub name: Option<String>,
    /// What was written, or would be, relative to the project.
    pub files: Vec<String>,
    pub dry_run: bool,
    /// Whether it is one for MongoDB: a file for code, which Payload runs.
    #[serde(skip)]
    pub mongodb: bool,
    /// Whether the config and the last snapshot are the same.
    pub unchanged: bool,
    pub changes: Summary,
    /// What can go wrong when the migration meets data.
    pub hazards: Vec<Hazard>,
    pub up: Vec<String>,
    pub down: Vec<String>,
    /// Where the text of `--plain` fails or loses data, there and back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub uncorrected: Vec<Uncorrected>,
    /// What `migrations.autoRun` did with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migrated: Option<migrate::Report>,
}

/// Writes the migration, and applies it when the sync config says so.
pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let answers = options.answers.clone();
    let report = match write(project, options, events).await? {
        Outcome::Done(report) => report,
        questions => return Ok(questions),
    };
    let auto_run = project.sync_config.migrations.auto_run && !project.is_production();
    if !auto_run || report.dry_run || report.name.is_none() {
        return Ok(Outcome::Done(report));
    }
    if project.mongodb().await?.is_some() {
        let message = "the migration is written but not applied: Payload applies those of MongoDB";
        events(Event::Warning(Warning::new("auto-run-skipped", message).hint("npx payload migrate")));
        return Ok(Outcome::Done(report));
    }
    let options = migrate::Options { answers, ..migrate::Options::default() };
    match migrate::pending(project, options, events).await? {
        Outcome::Done(migrated) => Ok(Outcome::Done(Report { migrated: Some(migrated), ..report })),
        Outcome::NeedsAnswer(_) => {
            // The migration is written; to ask again would write another one.
            let message = "the migration is written but not applied: the database's schema was pushed in development";
            events(Event::Warning(Warning::new("auto-run-skipped", message).hint("payload-sync migrate")));
            Ok(Outcome::Done(report))
        }
    }
}

/// Writes the migration.
pub(crate) async fn write(
    project: &Project,
    options: Options,
    events: &mut dyn FnMut(Event),
) -> Result<Outcome<Report>, Error> {
    let model = project.model(None).await?;
    let unsupported = || ProjectError::Adapter { name: model.adapter.name.clone() };
    let package = model.adapter.package_name.clone().ok_or_else(unsupported)?;
    if model.is_mongodb() {
        return mongodb(project, &model, &package, &options, events).map(Outcome::Done);
    }
    let dialect = dialect_of(&model)?;
    let next = Schema::from_model(&model, dialect)?;
    let folder = Folder::read(project.migration_dir(Some(&model)))?;
    let words = options.name.join(" ");
    let words = words.trim();
    // As in Payload, whose adapters' migrations may also be given as the name.
    let given = options.file.as_deref().or_else(|| words.starts_with("@payloadcms/db-").then_some(words));
    let predefined = match given {
        Some(from) => predefined::load(project, &model, &package, from).await?,
        None => predefined::Predefined::default(),
    };
    let name = if words.is_empty() { options.file.as_deref().map(predefined::name_of) } else { Some(words.to_owned()) };
    let base = file_name(&project.clock.migration_timestamp(), name.as_deref());
    let script = format!("{base}.ts");
    if predefined.up.is_some() {
        let text = render_predefined(
            &package,
            predefined.imports.as_deref(),
            predefined.up.as_deref(),
            predefined.down.as_deref(),
        );
        let index = render_index(&folder.names_with(&script), js_extension(&project.root)?);
        let mut texts = vec![(script, text), ("index.ts".to_owned(), index)];
        texts.extend(predefined.snapshot.map(|snapshot| (format!("{base}.json"), snapshot)));
        // From the folder of migrations, as all of it is written or none.
        texts.extend(predefined.config.map(|(path, text)| (path.display().to_string(), text)));
        predefined.warning.into_iter().for_each(|warning| events(Event::Warning(warning)));
        let report = Report { dry_run: options.dry_run, ..Report::default() };
        return store(project, &folder, base, texts, report, events).map(Outcome::Done);
    }
    let previous = folder.last_snapshot(dialect)?.unwrap_or_else(|| Schema::empty(dialect, next.namespace.clone()));

    let settled = Settled {
        renames: &options.renames,
        answers: Some(&options.answers),
        rest_is_new: options.accept_drop || options.answers.yes,
    };
    let (diff, answers) = match decide(&previous, &next, settled)? {
        Ok(decided) => decided,
        Err(questions) => return Ok(Outcome::NeedsAnswer(questions)),
    };
    let fidelity = if options.plain { Fidelity::DrizzleKit } else { Fidelity::Corrected };
    let wording = Wording::of(&model);
    let (up, down) = sql::both_ways_as(&previous, &next, &answers, Style { fidelity, wording })?;
    let uncorrected = match options.plain {
        true => uncorrected(&diff, &core_diff(&next, &previous, &answers.reversed())?, wording, events),
        false => Vec::new(),
    };
    let unchanged = up.is_empty() && down.is_empty();
    let report = Report {
        dry_run: options.dry_run,
        unchanged,
        changes: diff.summary(),
        hazards: diff.hazards(),
        up,
        down,
        uncorrected,
        ..Report::default()
    };
    if unchanged && !options.blank {
        return Ok(Outcome::Done(report));
    }

    let id = uuid::Uuid::new_v4().to_string();
    let mut text = render_file(&package, &report.up, &report.down, dialect);
    if let Some(imports) = &predefined.imports {
        // Between the package's import and the empty line after it.
        text = text.replacen("\n\n", &format!("\n{imports}\n\n"), 1);
    }
    let index = render_index(&folder.names_with(&script), js_extension(&project.root)?);
    let texts = vec![
        (format!("{base}.json"), snapshot::render_as(&next, &id, wording)),
        (script, text),
        ("index.ts".to_owned(), index),
    ];
    store(project, &folder, base, texts, report, events).map(Outcome::Done)
}

/// A migration of MongoDB is code that somebody writes: no schema asks for one, so there is always one to write.
fn mongodb(
    project: &Project,
    model: &ProjectModel,
    package: &str,
    options: &Options,
    events: &mut dyn FnMut(Event),
) -> Result<Report, Error> {
    let report = Report { dry_run: options.dry_run, unchanged: true, mongodb: true, ..Report::default() };
    if options.skip_empty {
        return Ok(report);
    }
    let folder = Folder::read(project.migration_dir(Some(model)))?;
    let name = options.name.join(" ");
    let name = if name.trim().is_empty() { "migration" } else { name.trim() };
    let base = file_name(&project.clock.migration_timestamp(), Some(name));
    let script = format!("{base}.ts");
    let index = render_index(&folder.names_with(&script), js_extension(&project.root)?);
    let texts = vec![(script, render_mongodb_file(package)), ("index.ts".to_owned(), index)];
    store(project, &folder, base, texts, report, events)
}

/// Writes the files, all or none, unless it is a dry run.
fn store(
    project: &Project,
    folder: &Folder,
    base: String,
    texts: Vec<(String, String)>,
    mut report: Report,
    events: &mut dyn FnMut(Event),
) -> Result<Report, Error> {
    let texts: Vec<(PathBuf, String)> = texts.into_iter().map(|(name, text)| (folder.dir.join(name), text)).collect();
    report.files = texts.iter().map(|(path, _)| project.display(path).to_string()).collect();
    if !report.dry_run {
        let begun = std::time::Instant::now();
        let step = Step::new(Verb::Generate, &base);
        events(Event::Started { step: step.clone() });
        let existed = folder.dir.is_dir();
        if let Err(source) = files::write_all(&texts) {
            if !existed {
                // Only when it is empty, which it is unless somebody else was quick.
                let _ = fs::remove_dir(&folder.dir);
            }
            return Err(Error::Write { source });
        }
        let millis = begun.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
        events(Event::Finished { step, millis });
    }
    report.name = Some(base);
    Ok(report)
}

/// A warning for each place of `--plain`'s text that is known to fail or to lose data.
fn uncorrected(up: &Diff, down: &Diff, wording: Wording, events: &mut dyn FnMut(Event)) -> Vec<Uncorrected> {
    let mut found = Vec::new();
    for (way, diff) in [("up", up), ("down", down)] {
        for one in sql::uncorrected(diff, wording) {
            events(Event::Warning(plain_warning(way, &one)));
            found.push(one);
        }
    }
    found
}

/// What is known of a place in drizzle-kit's own text.
pub(crate) fn plain_warning(way: &str, place: &Uncorrected) -> Warning {
    let statement: String = place.statement.split_whitespace().collect::<Vec<_>>().join(" ");
    let message = format!("{way}: {} ({}): {statement}", place.reason, place.correction.code());
    Warning::new("plain-text", message).hint("without --plain the text is the one that works")
}
