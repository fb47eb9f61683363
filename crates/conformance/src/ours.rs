//! What this program makes of a config: the embedded engine and the core, in process.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use payload_sync_core::diff::{Answers, diff};
use payload_sync_core::documents::FieldMap;
use payload_sync_core::prettier::Options;
use payload_sync_core::sql::{Fidelity, Style, Wording, render};
use payload_sync_core::{Dialect, ProjectModel, Schema, db_schema, migration, snapshot, types};
use payload_sync_engine::{EngineError, Environment, Limits, LoadedModel, Settings, load_model, post_process_types};

use crate::Case;

/// What we make of a case, drizzle-kit's text without our corrections.
#[derive(Debug, Clone)]
pub struct Ours {
    pub model: ProjectModel,
    /// Why the embedded engine could not do it, when Node had to.
    pub fell_back: Option<String>,
    pub previous: Option<Schema>,
    pub next: Schema,
    pub up: Vec<String>,
    pub down: Vec<String>,
    pub migration: String,
    pub types: Result<String, String>,
    /// Laid out as a prettier without a configuration does.
    pub db_schema: Result<String, String>,
}

impl Ours {
    /// The snapshot with an id.
    pub fn snapshot(&self, id: &str) -> String {
        snapshot::render_as(&self.next, id, Wording::of(&self.model))
    }

    /// The snapshot that the migration starts from, when there was one.
    pub fn previous_snapshot(&self, id: &str) -> Option<String> {
        self.previous.as_ref().map(|schema| snapshot::render_as(schema, id, Wording::of(&self.model)))
    }
}

/// Asks the embedded engine for the project model of a config.
pub fn load(case: &Case, config: &Path, dialect: Dialect, cache: Option<&Path>) -> Result<LoadedModel, String> {
    load_model(&settings(case, config, dialect, cache), Some(dialect.name())).map_err(|error| described(&error))
}

fn settings(case: &Case, config: &Path, dialect: Dialect, cache: Option<&Path>) -> Settings {
    Settings {
        cwd: case.cwd.clone(),
        config: config.to_path_buf(),
        env: Environment { values: case.env(dialect), ..Environment::default() },
        mode: case.engine,
        limits: Limits { time: Some(std::time::Duration::from_secs(300)), ..Limits::default() },
        cache_dir: cache.map(Path::to_path_buf),
        build: None,
        http: None,
        interrupt: Default::default(),
    }
}

fn described(error: &EngineError) -> String {
    let place = error.place.as_ref().map(|place| format!(" ({place})")).unwrap_or_default();
    format!("{error}{place}\n{}", error.stack)
}

/// Everything that we make of a case; an error is what this program says of it, a panic included.
pub fn make(case: &Case, dialect: Dialect, cache: Option<&Path>) -> Result<Ours, String> {
    catch_unwind(AssertUnwindSafe(|| made(case, dialect, cache))).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        Err(format!("panic: {}", text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("without a message")))
    })
}

fn made(case: &Case, dialect: Dialect, cache: Option<&Path>) -> Result<Ours, String> {
    let previous = match &case.previous {
        Some(config) => Some(schema(&load(case, config, dialect, cache)?, dialect)?.1),
        None => None,
    };
    let loaded = load(case, &case.config, dialect, cache)?;
    let (model, next) = schema(&loaded, dialect)?;
    // Payload's first migration starts from a snapshot that has the adapter's schema already.
    let start = previous.clone().unwrap_or_else(|| Schema::empty(dialect, next.namespace.clone()));
    let statements = |from: &Schema, to: &Schema, answers: &Answers| -> Result<Vec<String>, String> {
        let diff = diff(from, to, answers).map_err(|error| error.to_string())?;
        Ok(render(&diff, Style { fidelity: Fidelity::DrizzleKit, wording: Wording::of(&model) }))
    };
    let up = statements(&start, &next, &case.answers)?;
    let down = statements(&next, &start, &case.answers.reversed())?;
    let package = model.adapter.package_name.as_deref().unwrap_or_default();
    Ok(Ours {
        migration: migration::render_file(package, &up, &down, dialect),
        types: types_of(&model, &settings(case, &case.config, dialect, cache)),
        db_schema: db_schema::render(&model, Some(&Options::default())).map_err(|error| explained(&error)),
        fell_back: (loaded.engine != "embedded").then(|| loaded.logs.first().cloned().unwrap_or_default()),
        model,
        previous,
        next,
        up,
        down,
    })
}

fn types_of(model: &ProjectModel, settings: &Settings) -> Result<String, String> {
    let mut text = types::compile(model).map_err(|error| error.to_string())?;
    if model.types.post_process > 0 {
        text = post_process_types(settings, text).map_err(|error| described(&error))?;
    }
    Ok(types::finish(text, &model.types.declare))
}

fn schema(loaded: &LoadedModel, dialect: Dialect) -> Result<(ProjectModel, Schema), String> {
    let model = ProjectModel::parse(&loaded.json).map_err(|error| format!("the project model: {error}"))?;
    FieldMap::new(&model).map_err(|error| format!("the owners of the tables: {error}"))?;
    let schema = Schema::from_model(&model, dialect).map_err(|error| error.to_string())?;
    Ok((model, schema))
}

/// An error with what caused it.
fn explained(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}
