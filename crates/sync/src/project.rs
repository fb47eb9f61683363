//! A Payload project on disk: where it is, which config it has, what its environment says.

mod error;
mod find;
mod tsconfig;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use payload_sync_core::documents::{Collision, FieldMap, MapError};
use payload_sync_core::model::{self, Connection};
use payload_sync_core::{Dialect, ProjectModel};
use payload_sync_database::DatabaseUrl;
use payload_sync_engine::{self as engine, BUILD_FILE, Build, EngineMode, Environment, HttpHost, Limits, Settings};
use serde_json::Value;

use crate::config::FILES;
use crate::http::Network;
use crate::{Clock, SyncConfig, Warning};

pub use error::ProjectError;
pub(crate) use tsconfig::js_extension;

/// What [`Project::open`] is told.
#[derive(Debug, Clone)]
pub struct ProjectOptions {
    /// Where to look; absolute.
    pub cwd: PathBuf,
    /// `--config`, relative to `cwd`.
    pub config: Option<PathBuf>,
    /// `--env-file`, relative to `cwd`.
    pub env_file: Option<PathBuf>,
    pub engine: EngineMode,
    /// A project model that was stored beforehand, relative to `cwd`: the config is not evaluated.
    pub model: Option<PathBuf>,
    /// `--build`: a build file in the place of the config and `node_modules`, relative to `cwd`.
    pub build: Option<PathBuf>,
    /// The process's environment.
    pub environment: BTreeMap<String, String>,
    pub clock: Clock,
    /// Set to stop a running job at the next safe point.
    pub interrupt: Arc<AtomicBool>,
}

impl ProjectOptions {
    /// The project in or above `cwd`, with an empty environment.
    pub fn at(cwd: impl Into<PathBuf>) -> Self {
        Self {
            cwd: cwd.into(),
            config: None,
            env_file: None,
            engine: EngineMode::Auto,
            model: None,
            build: None,
            environment: BTreeMap::new(),
            clock: Clock::System,
            interrupt: Arc::new(AtomicBool::new(false)),
        }
    }
}

/// A project. Opening one reads no JavaScript: the model is asked for by the jobs that need it.
#[derive(Debug, Clone)]
pub struct Project {
    /// The project's folder: Payload's `process.cwd()`. Relative paths of the project start here.
    pub root: PathBuf,
    /// The Payload config. Absent in an image that holds only migrations.
    config: Option<PathBuf>,
    /// Where the config was looked for, when it was not found.
    searched: Vec<PathBuf>,
    /// A stored project model.
    model: Option<PathBuf>,
    /// A build file in the place of the config and `node_modules`.
    build: Option<(PathBuf, Arc<Build>)>,
    /// What the project's code sees as `process.env`.
    pub env: BTreeMap<String, String>,
    /// The file that gave a variable; those of the process are not listed.
    pub origins: BTreeMap<String, PathBuf>,
    /// The `.env` files that were loaded, the strongest first.
    pub env_files: Vec<PathBuf>,
    /// What was odd while the project was opened.
    pub warnings: Vec<Warning>,
    pub sync_config: SyncConfig,
    pub engine: EngineMode,
    pub clock: Clock,
    pub interrupt: Arc<AtomicBool>,
    /// What the project's code asks for by `fetch`.
    network: Arc<Network>,
    /// Models that were asked for already.
    models: Models,
    /// What was odd about them, until it is told.
    odd: Arc<Mutex<Vec<Warning>>>,
}

type Models = Arc<Mutex<BTreeMap<Option<Dialect>, Loaded>>>;

/// A model, and the hash of the text that it was read from.
#[derive(Debug, Clone)]
struct Loaded {
    model: Arc<ProjectModel>,
    hash: blake3::Hash,
}

impl Loaded {
    fn new(model: ProjectModel, text: &str) -> Self {
        Self { model: Arc::new(model), hash: blake3::hash(text.as_bytes()) }
    }
}

impl Project {
    /// Finds the project in or above `options.cwd` and reads its `sync-config.ts`.
    pub fn open(options: ProjectOptions) -> Result<Self, ProjectError> {
        let mut project = Self::find(options)?;
        if let Some(source) = project.read_sync_config()? {
            project.sync_config = SyncConfig::parse(&source.file, &source.text, &source.exports, None)?;
        }
        Ok(project)
    }

    /// Finds the project in or above `options.cwd`, with default settings: for what must work before they are right.
    pub fn find(options: ProjectOptions) -> Result<Self, ProjectError> {
        if !options.cwd.is_dir() {
            return Err(ProjectError::NoFolder { path: options.cwd });
        }
        let root = find::root(&options.cwd);
        let env_file = options.env_file.map(|file| options.cwd.join(file));
        let loaded = engine::env::load(&root, options.environment, env_file.as_deref())?;
        let warnings = loaded.problems.iter().map(|problem| Warning::new("env-file", problem)).collect();
        let env = loaded.values;
        let found = find::config(&options.cwd, &root, options.config.as_deref(), &env)?;
        let build = match options.build.map(|path| options.cwd.join(path)) {
            None if has_payload(found.config.as_deref()) => None,
            None => Some(root.join(BUILD_FILE)).filter(|path| path.is_file()),
            named => named,
        };
        let build = match build {
            Some(path) => match Build::open(&path, &root) {
                Ok(build) => Some((path, Arc::new(build))),
                Err(source) => return Err(ProjectError::Build { path, source }),
            },
            None => None,
        };
        Ok(Self {
            build,
            root,
            config: found.config,
            searched: found.searched,
            model: options.model.map(|path| options.cwd.join(path)),
            env,
            sync_config: SyncConfig::default(),
            engine: options.engine,
            clock: options.clock,
            interrupt: options.interrupt,
            origins: loaded.origins,
            env_files: loaded.files,
            warnings,
            network: Arc::default(),
            models: Models::default(),
            odd: Arc::default(),
        })
    }

    /// Where `sync-config.ts` is, when there is one.
    pub fn sync_config_path(&self) -> Option<PathBuf> {
        FILES.into_iter().map(|file| self.root.join(file)).find(|file| file.is_file())
    }

    /// `sync-config.ts` as it is written and as it evaluates; `None` when there is none.
    pub fn read_sync_config(&self) -> Result<Option<SyncConfigSource>, ProjectError> {
        let Some(file) = self.sync_config_path() else { return Ok(None) };
        let text = fs::read_to_string(&file).map_err(|source| ProjectError::Read { path: file.clone(), source })?;
        let exports = engine::load_exports(&self.engine_settings(), &file)?;
        Ok(Some(SyncConfigSource { file, text, exports }))
    }

    /// What the engine is told, whatever it evaluates.
    pub fn engine_settings(&self) -> Settings {
        let code = self.build.as_ref().map(|(_, build)| build).filter(|build| build.has_code());
        let config = code.map(|build| build.config()).or_else(|| self.config.clone());
        Settings {
            cwd: self.root.clone(),
            config: config.unwrap_or_else(|| self.root.join("payload.config.ts")),
            build: code.map(Arc::clone),
            env: Environment { values: self.env.clone(), origins: self.origins.clone(), ..Environment::default() },
            mode: self.engine,
            limits: Limits::default(),
            // Outside of the project: bytecode is trusted, and a project's files may come from anybody.
            cache_dir: engine::default_cache_dir(&self.env),
            // What a model says must not depend on what a server answers: only running code is given the network.
            http: None,
            interrupt: Arc::clone(&self.interrupt),
        }
    }

    /// What the engine is told where it runs the project's code: migrations, transforms, operations with hooks.
    pub(crate) fn running_settings(&self) -> Settings {
        let network: Arc<dyn HttpHost> = Arc::clone(&self.network) as Arc<dyn HttpHost>;
        Settings { http: Some(network), ..self.engine_settings() }
    }

    /// The Payload config.
    pub fn config_path(&self) -> Result<&Path, ProjectError> {
        self.config.as_deref().ok_or_else(|| ProjectError::ConfigNotFound { searched: self.searched.clone() })
    }

    /// The project model, in the dialect of the config's own adapter or in another one.
    pub async fn model(&self, dialect: Option<Dialect>) -> Result<Arc<ProjectModel>, ProjectError> {
        if let Some(loaded) = self.models.lock().unwrap_or_else(PoisonError::into_inner).get(&dialect) {
            return Ok(Arc::clone(&loaded.model));
        }
        let loaded = match (&self.model, &self.build) {
            (Some(path), _) => {
                let text =
                    fs::read_to_string(path).map_err(|source| ProjectError::Read { path: path.into(), source })?;
                Loaded::new(stored_model(path, &text, dialect)?, &text)
            }
            (None, Some((path, build))) => Loaded::new(stored_model(path, build.model(), dialect)?, build.model()),
            (None, None) => self.evaluated_model(dialect).await?,
        };
        let mut models = self.models.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(&models.entry(dialect).or_insert(loaded).model))
    }

    /// The hash of the text that a model of [`Self::model`] was read from.
    pub(crate) fn hash_of(&self, model: &ProjectModel) -> Option<blake3::Hash> {
        let models = self.models.lock().unwrap_or_else(PoisonError::into_inner);
        models.values().find(|loaded| std::ptr::eq(Arc::as_ptr(&loaded.model), model)).map(|loaded| loaded.hash)
    }

    async fn evaluated_model(&self, dialect: Option<Dialect>) -> Result<Loaded, ProjectError> {
        self.config_path()?;
        let settings = self.engine_settings();
        let name = dialect.map(Dialect::name);
        let loaded = tokio::task::spawn_blocking(move || engine::load_model(&settings, name)).await;
        let loaded = loaded.map_err(|_| ProjectError::crashed())??;
        let model = ProjectModel::parse(&loaded.json).map_err(|source| ProjectError::Model { source })?;
        let odd = check_tables(&model)?;
        self.odd.lock().unwrap_or_else(PoisonError::into_inner).extend(odd);
        Ok(Loaded::new(model, &loaded.json))
    }

    /// What was odd about the models that have been evaluated since this was asked last.
    pub fn model_warnings(&self) -> Vec<Warning> {
        std::mem::take(&mut self.odd.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What the functions of the config's `typescript.postProcess` make of the compiled declarations.
    pub(crate) async fn post_process_types(&self, compiled: String) -> Result<String, ProjectError> {
        self.config_path()?;
        let settings = self.engine_settings();
        let processed = tokio::task::spawn_blocking(move || engine::post_process_types(&settings, compiled)).await;
        Ok(processed.map_err(|_| ProjectError::crashed())??)
    }

    /// The database of the config's own adapter. Where there is no config, or no Payload to evaluate it with (an image
    /// that holds only migrations), the one that `DATABASE_URL` names.
    pub async fn database_url(&self) -> Result<DatabaseUrl, ProjectError> {
        if !self.has_model() {
            return self.variable_url("DATABASE_URL");
        }
        let model = self.model(None).await?;
        dialect_of(&model)?;
        let Some((path, build)) = self.build.as_ref().filter(|_| self.model.is_none()) else {
            return self.url_of(model.adapter.connection.as_ref());
        };
        // The build was made where the environment is another one.
        let url = if build.has_code() {
            let settings = self.engine_settings();
            let asked = tokio::task::spawn_blocking(move || engine::load_connection(&settings)).await;
            let json = asked.map_err(|_| ProjectError::crashed())??;
            let connection: Option<Connection> = model::read(&json).map_err(|source| ProjectError::Model { source })?;
            self.url_of(connection.as_ref())?
        } else if self.var("DATABASE_URL").is_some() {
            self.variable_url("DATABASE_URL")?
        } else {
            self.url_of(model.adapter.connection.as_ref())?
        };
        if url.dialect().name() != model.adapter.dialect {
            let (stored, asked) = (model.adapter.dialect.clone(), url.dialect().name());
            return Err(ProjectError::StoredDialect { path: path.clone(), stored, asked });
        }
        Ok(url)
    }

    fn url_of(&self, connection: Option<&Connection>) -> Result<DatabaseUrl, ProjectError> {
        match connection {
            Some(Connection::Env(name)) => self.variable_url(name),
            Some(Connection::Url(url)) => self.parse_url(url, "the config's database adapter"),
            None => Err(ProjectError::NoConnection),
        }
    }

    /// The project model, when the project's database is MongoDB.
    pub(crate) async fn mongodb(&self) -> Result<Option<Arc<ProjectModel>>, ProjectError> {
        if !self.has_model() {
            return Ok(None);
        }
        Ok(Some(self.model(None).await?).filter(|model| model.is_mongodb()))
    }

    /// Where the database of a project is that no connection is made to: `host:27017/name`, without credentials.
    pub fn mongodb_place(&self, model: &ProjectModel) -> Option<String> {
        let url = match model.adapter.connection.as_ref()? {
            Connection::Env(name) => self.var(name)?,
            Connection::Url(url) => url,
        };
        let (_, rest) = url.split_once("://")?;
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        Some(rest.rsplit('@').next().unwrap_or_default().trim_end_matches('/').to_owned())
    }

    fn variable_url(&self, name: &str) -> Result<DatabaseUrl, ProjectError> {
        let url = self.var(name).ok_or_else(|| ProjectError::NoVariable { name: name.to_owned() })?;
        self.parse_url(url, name)
    }

    fn parse_url(&self, url: &str, from: &str) -> Result<DatabaseUrl, ProjectError> {
        let url = DatabaseUrl::parse(url).map_err(|source| ProjectError::Url { from: from.to_owned(), source })?;
        Ok(url.resolve(&self.root))
    }

    /// Whether there is a config, and an installed Payload to evaluate it with.
    pub fn has_payload(&self) -> bool {
        has_payload(self.config.as_deref())
    }

    /// The build file that stands in for the config and `node_modules`.
    pub fn build_file(&self) -> Option<&Path> {
        self.build.as_ref().map(|(path, _)| path.as_path())
    }

    /// Whether there is a project model to be had: a stored one, or an installed Payload to ask.
    pub fn has_model(&self) -> bool {
        self.model.is_some() || self.build.is_some() || self.has_payload()
    }

    /// The name in `package.json`, else the folder's.
    pub fn name(&self) -> String {
        let package = fs::read_to_string(self.root.join("package.json")).unwrap_or_default();
        let package: serde_json::Value = serde_json::from_str(&package).unwrap_or_default();
        match package["name"].as_str() {
            Some(name) => name.to_owned(),
            None => self.root.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        }
    }

    /// A variable of the environment; empty counts as absent.
    pub fn var(&self, name: &str) -> Option<&str> {
        self.env.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Whether `NODE_ENV` says `production`.
    pub fn is_production(&self) -> bool {
        self.var("NODE_ENV") == Some("production")
    }

    /// Where migrations are: the adapter's `migrationDir`, else the place that Payload picks.
    pub fn migration_dir(&self, model: Option<&ProjectModel>) -> PathBuf {
        if let Some(dir) = model.and_then(|model| model.adapter.migration_dir.as_deref()) {
            let dir = self.root.join(dir);
            // An image need not have the sources' folders.
            if self.build.is_none() || dir.is_dir() {
                return dir;
            }
        }
        find::migration_dir(&self.root)
    }

    /// The path as a person would write it: relative to the project's folder where it lies inside.
    pub fn display<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}

/// `sync-config.ts` as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct SyncConfigSource {
    pub file: PathBuf,
    pub text: String,
    /// What the module exports, as plain data.
    pub exports: Value,
}

/// Proves that every table, column, index, foreign key and enum has its owner in the config. Gives what Payload itself
/// keeps in one place.
fn check_tables(model: &ProjectModel) -> Result<Vec<Warning>, ProjectError> {
    let warning = |collision: &Collision| {
        Warning::new("fields-collide", collision.to_string()).hint("give one of them another name in the config")
    };
    match FieldMap::new(model) {
        Ok(map) => Ok(map.collisions().iter().map(warning).collect()),
        Err(MapError::NotRelational(_)) => Ok(Vec::new()),
        Err(source @ MapError::StatusWithoutLocales(_)) => Err(ProjectError::StatusWithoutLocales { source }),
        Err(source) => {
            let versions: Vec<String> =
                model.versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
            Err(ProjectError::Tables { source, versions: versions.join(", ") })
        }
    }
}

/// The dialect of a project whose database speaks SQL.
pub(crate) fn dialect_of(model: &ProjectModel) -> Result<Dialect, ProjectError> {
    match Dialect::parse(&model.adapter.dialect) {
        Some(dialect) => Ok(dialect),
        None if model.is_mongodb() => Err(ProjectError::Mongodb),
        None => Err(ProjectError::Adapter { name: model.adapter.name.clone() }),
    }
}

fn has_payload(config: Option<&Path>) -> bool {
    let Some(config) = config else { return false };
    config.ancestors().any(|folder| folder.join("node_modules/payload/package.json").is_file())
}

fn stored_model(path: &Path, text: &str, dialect: Option<Dialect>) -> Result<ProjectModel, ProjectError> {
    let model = ProjectModel::parse(text).map_err(|source| ProjectError::StoredModel { path: path.into(), source })?;
    match dialect {
        Some(dialect) if dialect.name() != model.adapter.dialect => {
            Err(ProjectError::StoredDialect { path: path.into(), stored: model.adapter.dialect, asked: dialect.name() })
        }
        _ => Ok(model),
    }
}

#[cfg(test)]
mod tests;
