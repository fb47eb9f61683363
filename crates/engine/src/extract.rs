//! Asks the project's installed Payload for the project model.

use rquickjs::{Function, Object, Promise};

use crate::error::EngineError;
use crate::isolate;
use crate::runtime::{self, Machine};
use crate::settings::Settings;

/// Runs alike here and under Node.
const EXTRACT: &str = include_str!("../js/extract.js");

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
    let owned = settings.clone();
    let dialect = dialect.map(str::to_owned);
    isolate::run(settings, move || embedded(owned, dialect))
}

fn embedded(settings: Settings, dialect: Option<String>) -> Result<LoadedModel, EngineError> {
    let machine = Machine::boot(settings)?;
    let json = machine.with(|ctx, session| {
        let config = session.settings().config.to_string_lossy().into_owned();
        let registry = runtime::registry(ctx)?;
        let extract: Function<'_> = runtime::evaluate(ctx, "payload-sync:extract", EXTRACT)?;
        let start: Function<'_> = registry.get("extract")?;
        let promise: Promise<'_> = start.call((extract, config, dialect))?;
        let model: Object<'_> = rquickjs::FromJs::from_js(ctx, runtime::settle(ctx, session, &promise)?)?;
        let text = ctx.json_stringify(model)?;
        text.map_or(Ok(String::new()), |text| text.to_string())
    })?;
    Ok(LoadedModel { json, cached: false, engine: "embedded", logs: machine.take_logs() })
}
