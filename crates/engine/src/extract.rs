//! Asks the project's installed Payload for the project model, and lets the config's own functions change the types.

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

const EXTRACT: &str = include_str!("../js/extract.js");
const POST_PROCESS: &str = include_str!("../js/post_process.js");
const FUNCTIONS: &str = include_str!("../js/functions.js");

/// What a config is handed to. Runs alike here and under Node.
#[derive(Debug, Clone)]
pub(crate) struct Script {
    /// Its name among the modules, and in the cache of compiled ones.
    name: &'static str,
    /// A function's text.
    pub(crate) text: &'static str,
    /// What else the function is given.
    pub(crate) dialect: Option<String>,
    only: Option<&'static str>,
    pub(crate) compiled: Option<String>,
}

impl Script {
    /// Asks for the model.
    pub(crate) fn model(dialect: Option<String>) -> Self {
        Self { name: "payload-sync:extract", text: EXTRACT, dialect, only: None, compiled: None }
    }

    /// Asks where the database is.
    fn connection() -> Self {
        Self { only: Some("connection"), ..Self::model(None) }
    }

    /// Has the functions of `typescript.postProcess` change the compiled declarations.
    fn post_process(compiled: String) -> Self {
        Self { name: "payload-sync:post-process", text: POST_PROCESS, compiled: Some(compiled), ..Self::model(None) }
    }

    /// Runs functions of the config; the question is JSON.
    pub(crate) fn functions(question: String) -> Self {
        Self { name: "payload-sync:functions", text: FUNCTIONS, compiled: Some(question), ..Self::model(None) }
    }
}

/// What a script has answered, and how it was come by.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) json: String,
    pub(crate) engine: &'static str,
    pub(crate) logs: Vec<String>,
}

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
    let embedded = settings.mode != EngineMode::Node;
    let cache = ModelCache::new(settings, dialect).filter(|_| embedded);
    if let Some(Cached { json, warnings }) = cache.as_ref().and_then(ModelCache::load) {
        return Ok(LoadedModel { json, cached: true, engine: "embedded", logs: warnings });
    }
    let (Answered { json, engine, logs }, seen) = answer(settings, Script::model(dialect.map(str::to_owned)))?;
    if let (Some(cache), Some(seen)) = (cache, seen) {
        cache.store(seen, &json, &logs);
    }
    Ok(LoadedModel { json, cached: false, engine, logs })
}

/// What the functions of the config's `typescript.postProcess` make of the compiled declarations. They are code, and run
/// each time.
pub fn post_process_types(settings: &Settings, compiled: String) -> Result<String, EngineError> {
    let settings = &with_real_config(settings)?;
    let (answered, _) = answer(settings, Script::post_process(compiled))?;
    serde_json::from_str(&answered.json).map_err(|error| EngineError::new(ErrorCode::Internal, error.to_string()))
}

/// Hands the config to a script, in the embedded engine or where that is not to be in Node. With what the answer
/// depends on, where that is known.
fn answer(settings: &Settings, script: Script) -> Result<(Answered, Option<Seen>), EngineError> {
    if settings.mode == EngineMode::Node {
        return Ok((node::answer(settings, &script)?, None));
    }
    let (owned, handed) = (settings.clone(), script.clone());
    match isolate::run(settings, move || embedded(owned, handed)) {
        Ok((answered, seen)) => Ok((answered, Some(seen))),
        Err(error) if settings.mode == EngineMode::Auto && error.is_engines_fault() => {
            // If Node fails too, it is the project's fault after all, and the first error has the better place.
            let mut answered = node::answer(settings, &script).map_err(|_| error.clone())?;
            let place = error.place.as_ref().map(|place| format!(" ({place})")).unwrap_or_default();
            let message = "warning: the embedded engine could not evaluate the config, Node did, which is slower";
            answered.logs.insert(0, format!("{message}: {error}{place}"));
            Ok((answered, None))
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

/// A machine for a project whose Payload is one that can be asked.
pub(crate) fn boot(settings: Settings) -> Result<Machine, EngineError> {
    let machine = Machine::boot(settings)?;
    let found = machine.with(|_, session| Ok(versions::installed(&session.settings().config, session.inputs())))?;
    versions::supported(found)?;
    Ok(machine)
}

/// Gives the answer with all that it depends on, and the machine that has done its work.
fn embedded(settings: Settings, script: Script) -> (Result<(Answered, Seen), EngineError>, Option<Machine>) {
    let machine = match boot(settings) {
        Ok(machine) => machine,
        Err(error) => return (Err(error), None),
    };
    let json = machine.with(|ctx, session| ask(ctx, session, script));
    machine.save();
    let answered = json.map(|json| {
        let answered = Answered { json, engine: "embedded", logs: machine.take_logs() };
        (answered, machine.take_inputs())
    });
    (answered, Some(machine))
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
        let asked = machine.with(|ctx, session| ask(ctx, session, Script::connection()));
        machine.save();
        (asked, Some(machine))
    })
}

/// Evaluates the config and hands it to a script.
pub(crate) fn ask(ctx: &Ctx<'_>, session: &Session, script: Script) -> rquickjs::Result<String> {
    let settings = session.settings();
    let config = settings.config.to_string_lossy().into_owned();
    let versions = versions::installed(&settings.config, session.inputs());
    let versions = serde_json::to_string(&versions).unwrap_or_default();
    let Script { name, text, dialect, only, compiled } = script;
    let function: Function<'_> = runtime::evaluate(ctx, session, name, text)?;
    let ask: Function<'_> = runtime::registry(ctx)?.get("ask")?;
    let promise: Promise<'_> = ask.call((function, config, versions, dialect, only, compiled))?;
    runtime::settle(ctx, session, &promise)?.get::<String>()
}
