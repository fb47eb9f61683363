//! Asks the project's installed Payload for the project model.

use std::path::PathBuf;

use rquickjs::{Ctx, Function, Promise};

use crate::cache::model::{Cached, ModelCache};
use crate::error::{EngineError, ErrorCode};
use crate::inputs::Seen;
use crate::isolate;
use crate::node;
use crate::runtime::{self, Machine, Session};
use crate::settings::{EngineMode, Settings};
use crate::versions;

/// Runs alike here and under Node.
pub(crate) const EXTRACT: &str = include_str!("../js/extract.js");

/// The project model, and how it was come by.
#[derive(Debug, Clone)]
pub struct LoadedModel {
    /// The model as JSON.
    pub json: String,
    /// No JavaScript ran: nothing that the model depends on has changed.
    pub cached: bool,
    /// Which engine evaluated the config: `embedded` or `node`.
    pub engine: &'static str,
    /// What the project's code printed, and what is worth a warning.
    pub logs: Vec<String>,
}

/// Loads the project model; with a `dialect`, the tables are derived for that database instead of the config's own.
pub fn load_model(settings: &Settings, dialect: Option<&str>) -> Result<LoadedModel, EngineError> {
    let settings = &with_real_config(settings)?;
    if settings.mode == EngineMode::Node {
        return node::load_model(settings, dialect);
    }
    let cache = ModelCache::new(settings, dialect);
    if let Some(Cached { json, warnings }) = cache.as_ref().and_then(ModelCache::load) {
        return Ok(LoadedModel { json, cached: true, engine: "embedded", logs: warnings });
    }
    let (owned, wanted) = (settings.clone(), dialect.map(str::to_owned));
    match isolate::run(settings, move || embedded(owned, wanted)) {
        Ok((model, seen)) => {
            if let Some(cache) = cache {
                cache.store(seen, &model.json, &model.logs);
            }
            Ok(model)
        }
        Err(error) if settings.mode == EngineMode::Auto && error.is_engines_fault() => {
            // If Node fails too, it is the project's fault after all, and the first error has the better place.
            let mut model = node::load_model(settings, dialect).map_err(|_| error.clone())?;
            let place = error.place.as_ref().map(|place| format!(" ({place})")).unwrap_or_default();
            let message = "warning: the embedded engine could not evaluate the config, Node did, which is slower";
            model.logs.insert(0, format!("{message}: {error}{place}"));
            Ok(model)
        }
        Err(error) => Err(error),
    }
}

/// The settings with the config's real path: imports lead there, and reached by another one, the config would be
/// evaluated twice.
pub(crate) fn with_real_config(settings: &Settings) -> Result<Settings, EngineError> {
    let path = settings.cwd.join(&settings.config);
    let Some(config) = path.canonicalize().ok().filter(|path| path.is_file()) else {
        return Err(EngineError::new(ErrorCode::NoConfig, format!("There is no Payload config at {}", path.display()))
            .with_hint("payload-sync --config path/to/payload.config.ts"));
    };
    Ok(Settings { config, ..settings.clone() })
}

/// The files that the last model of these settings was made of, and paths at which a file would have changed it; `None`
/// when that is not known, because the model could not be kept.
pub fn model_inputs(settings: &Settings) -> Option<Vec<PathBuf>> {
    let config = settings.cwd.join(&settings.config).canonicalize().ok()?;
    let settings = &Settings { config, ..settings.clone() };
    ModelCache::new(settings, None)?.inputs()
}

/// Gives the model with all that it depends on, and the machine that has done its work.
fn embedded(
    settings: Settings,
    dialect: Option<String>,
) -> (Result<(LoadedModel, Seen), EngineError>, Option<Machine>) {
    let machine = match Machine::boot(settings) {
        Ok(machine) => machine,
        Err(error) => return (Err(error), None),
    };
    let json = machine.with(|ctx, session| ask(ctx, session, dialect, Only::Everything));
    machine.save();
    let model = json.map(|json| {
        let model = LoadedModel { json, cached: false, engine: "embedded", logs: machine.take_logs() };
        (model, machine.take_inputs())
    });
    (model, Some(machine))
}

/// Where the config's database is, as the model tells it, but asked of the config as it is evaluated here and now: a build
/// is made elsewhere, where the environment is another one.
pub fn load_connection(settings: &Settings) -> Result<String, EngineError> {
    let owned = settings.clone();
    isolate::run(settings, move || {
        let machine = match Machine::boot(owned) {
            Ok(machine) => machine,
            Err(error) => return (Err(error), None),
        };
        let asked = machine.with(|ctx, session| ask(ctx, session, None, Only::Connection));
        machine.save();
        (asked, Some(machine))
    })
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Only {
    /// The model.
    Everything,
    /// Where the database is.
    Connection,
}

/// Evaluates the config and asks it.
pub(crate) fn ask(ctx: &Ctx<'_>, session: &Session, dialect: Option<String>, only: Only) -> rquickjs::Result<String> {
    let settings = session.settings();
    let config = settings.config.to_string_lossy().into_owned();
    let versions = versions::installed(&settings.config, session.inputs());
    let versions = serde_json::to_string(&versions).unwrap_or_default();
    let extract: Function<'_> = runtime::evaluate(ctx, session, "payload-sync:extract", EXTRACT)?;
    let start: Function<'_> = runtime::registry(ctx)?.get("extract")?;
    let only = (only == Only::Connection).then_some("connection");
    let promise: Promise<'_> = start.call((extract, config, versions, dialect, only))?;
    runtime::settle(ctx, session, &promise)?.get::<String>()
}
