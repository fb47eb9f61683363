//! `--file`: a migration that somebody else wrote beforehand, as Payload's adapters and plugins bring them.

use std::fs;
use std::path::{Path, PathBuf};

use payload_sync_core::migration::render_calls;
use payload_sync_core::snapshot;
use payload_sync_core::sql::{self, Fidelity, Style, Wording};
use payload_sync_core::{Dialect, ProjectModel, Schema, diff};
use payload_sync_engine as engine;
use serde_json::Value;

use crate::migrate::Error;
use crate::{Project, ProjectError, Warning, files};

/// The option of the adapter that keeps blocks as JSON.
const OPTION: &str = "blocksAsJSON";

/// What such a module exports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Predefined {
    pub imports: Option<String>,
    pub up: Option<String>,
    pub down: Option<String>,
    /// What the tables are after it, where it says so.
    pub snapshot: Option<String>,
    /// The config as it is to be from then on.
    pub config: Option<(PathBuf, String)>,
    pub warning: Option<Warning>,
}

/// Loads what `from` names: `@payloadcms/db-…/<name>` is a migration of the config's own adapter, whichever adapter is
/// named, as for Payload; any other name is a package's; a path is a file, relative to the project.
pub(super) async fn load(
    project: &Project,
    model: &ProjectModel,
    adapter: &str,
    from: &str,
) -> Result<Predefined, Error> {
    let unusable = |reason: &str| Error::Predefined { from: from.into(), reason: reason.into(), known: Vec::new() };
    let mut own = None;
    let file = if from.starts_with("@payloadcms/db-") {
        of_adapter(project, adapter, from)?
    } else if from.starts_with('.') || Path::new(from).is_absolute() {
        let path = project.root.join(from);
        if !path.is_file() {
            return Err(unusable("there is no such file"));
        }
        path
    } else {
        // A module of the project's own that has what the package has.
        let made = Own::write(project, "predefined", &format!("export * from {}\n", Value::from(from)))?;
        own.insert(made).0.clone()
    };
    let exports = exports(project, from, file.clone()).await?;
    drop(own);
    if exports["dynamic"].is_object() {
        return match from.starts_with("@payloadcms/db-") && name_of(from) == "blocks-as-json" {
            true => blocks_as_json(project, model, from, &file).await,
            false => Err(Error::PredefinedByCode { from: from.into() }),
        };
    }
    let found = parts(&exports);
    if found == Predefined::default() {
        return Err(unusable("it exports neither `upSQL` nor `downSQL` nor `imports`"));
    }
    Ok(found)
}

async fn exports(project: &Project, from: &str, file: PathBuf) -> Result<Value, Error> {
    let unusable = |reason: &str| Error::Predefined { from: from.into(), reason: reason.into(), known: Vec::new() };
    let settings = project.engine_settings();
    match tokio::task::spawn_blocking(move || engine::load_exports(&settings, &file)).await {
        Ok(Ok(exports)) => Ok(exports),
        Ok(Err(error)) => Err(unusable(&error.message)),
        Err(_) => Err(unusable("the engine ended unexpectedly")),
    }
}

fn parts(exports: &Value) -> Predefined {
    let text = |name: &str| exports[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
    Predefined { imports: text("imports"), up: text("upSQL"), down: text("downSQL"), ..Predefined::default() }
}

/// The adapter's own migration of blocks into JSON: its text is what the adapter makes of our statements, the rest of
/// what it does (a snapshot, the option in the config) is done here. Nothing is written yet.
async fn blocks_as_json(project: &Project, model: &ProjectModel, from: &str, file: &Path) -> Result<Predefined, Error> {
    let unusable = |reason: String| Error::Predefined { from: from.into(), reason, known: Vec::new() };
    let dialect = crate::project::dialect_of(model)?;
    let previous = Schema::from_model(model, dialect)?;
    let next = Schema::from_model(&with_option(project).await?, dialect)?;
    let wording = Wording::of(model);
    let style = Style { fidelity: Fidelity::Corrected, wording };
    let (up, _) = sql::both_ways_as(&previous, &next, &diff::Answers::all_new(), style)?;
    if up.is_empty() {
        return Err(unusable("there are no blocks in tables".to_owned()));
    }
    let asked = Own::write(project, "blocks", &asking(file, &up, dialect))?;
    let made = exports(project, from, asked.0.clone()).await?;
    drop(asked);
    let found = parts(&made["made"]);
    if found.up.is_none() {
        return Err(unusable("it made no statements".to_owned()));
    }
    let id = uuid::Uuid::new_v4().to_string();
    let config = project.config_path()?;
    let source = fs::read_to_string(config).map_err(|source| Error::Read { path: config.to_path_buf(), source })?;
    let edited = engine::set_option(config, &source, "db", OPTION);
    let warning = edited.is_none().then(|| {
        let message = format!("`{OPTION}` is not set in {}: the adapter is made elsewhere", project.display(config));
        Warning::new("config-unchanged", message)
            .hint(format!("write `{OPTION}: true` into the options of the adapter before `payload-sync migrate`"))
    });
    Ok(Predefined {
        snapshot: Some(snapshot::render_as(&next, &id, wording)),
        config: edited.map(|text| (config.to_path_buf(), text)),
        warning,
        ..found
    })
}

/// A module that has the adapter's code make its text, with statements of ours and nothing of Payload's around it.
fn asking(file: &Path, up: &[String], dialect: Dialect) -> String {
    let statements = Value::from(render_calls(up, dialect));
    let file = Value::from(file.display().to_string());
    format!(
        "import {{ dynamic }} from {file}\n\
         const migrator = {{\n  \
           getMigrationStatements: async () => ({{ statements: {statements}, writeDrizzleSnapshot() {{}} }}),\n  \
           async updatePayloadConfigFile() {{}},\n}}\n\
         export const made = dynamic({{ filePath: '', payload: {{ db: {{ blocksToJsonMigrator: migrator }} }} }})\n"
    )
}

/// The project model that the config would have with the option.
async fn with_option(project: &Project) -> Result<ProjectModel, Error> {
    let config = Value::from(project.config_path()?.display().to_string());
    let text = format!(
        "import config from {config}\n\
         const changed = (made) => ({{\n  ...made,\n  db: {{ ...made.db, init: (args) => Object.assign(made.db.init(args), \
         {{ {OPTION}: true }}) }},\n}})\n\
         export default Promise.resolve(config).then(changed)\n"
    );
    let own = Own::write(project, "config", &text)?;
    let settings = engine::Settings { config: own.0.clone(), ..project.engine_settings() };
    let loaded = tokio::task::spawn_blocking(move || engine::load_model(&settings, None)).await;
    drop(own);
    let loaded = loaded.map_err(|_| ProjectError::crashed())?.map_err(ProjectError::from)?;
    Ok(ProjectModel::parse(&loaded.json).map_err(|source| ProjectError::Model { source })?)
}

/// A module of ours in the project, taken away with the value.
struct Own(PathBuf);

impl Own {
    fn write(project: &Project, name: &str, text: &str) -> Result<Self, Error> {
        let write = || {
            let path = files::own_folder(&project.root)?.join(format!("{name}-{}.mjs", std::process::id()));
            fs::write(&path, text)?;
            Ok(Self(path))
        };
        write().map_err(|source| Error::Write { source })
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        // Nothing depends on it.
        let _ = fs::remove_file(&self.0);
    }
}

/// The part of a migration's name that Payload takes from such a path.
pub(super) fn name_of(from: &str) -> String {
    from.split('/').skip(2).collect::<Vec<_>>().join("/")
}

fn of_adapter(project: &Project, adapter: &str, from: &str) -> Result<PathBuf, Error> {
    let name = name_of(from);
    let config = project.config_path()?;
    let installed = config.ancestors().map(|folder| folder.join("node_modules").join(adapter));
    let dir = installed.map(|package| package.join("dist/predefinedMigrations")).find(|dir| dir.is_dir());
    let unusable = |reason: String, known| Error::Predefined { from: from.into(), reason, known };
    let Some(dir) = dir else {
        return Err(unusable(format!("{adapter} is not installed, or brings no migrations"), Vec::new()));
    };
    let found =
        ["mjs", "js", "ts"].into_iter().map(|end| dir.join(format!("{name}.{end}"))).find(|path| path.is_file());
    found.ok_or_else(|| unusable(format!("{adapter} brings no migration `{name}`"), brought(&dir, adapter)))
}

/// The migrations of an adapter, as `--file` takes them.
fn brought(dir: &Path, adapter: &str) -> Vec<String> {
    let names = fs::read_dir(dir).into_iter().flatten().flatten();
    let mut known: Vec<String> = names
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.ends_with(".d.ts"))
        .filter_map(|name| [".mjs", ".js", ".ts"].iter().find_map(|end| name.strip_suffix(end)).map(str::to_owned))
        .map(|name| format!("{adapter}/{name}"))
        .collect();
    known.sort();
    known.dedup();
    known
}
