//! Reads what a module of the project exports, as plain data.

use std::path::Path;

use rquickjs::{Function, Promise};

use crate::cache::model::{Cached, ModelCache};
use crate::error::{EngineError, ErrorCode};
use crate::isolate;
use crate::runtime::{self, Machine};
use crate::settings::Settings;

/// Evaluates a module and gives its exports as one object: `default` and every named export.
///
/// Functions are `{"$function": true}`, dates are ISO texts, promises are awaited, what JSON cannot say is left out.
pub fn load_exports(settings: &Settings, file: &Path) -> Result<serde_json::Value, EngineError> {
    let path = absolute(settings, file)?;
    let cache = ModelCache::of_exports(settings, &path);
    if let Some(Cached { json, .. }) = cache.as_ref().and_then(ModelCache::load)
        && let Ok(exports) = serde_json::from_str(&json)
    {
        return Ok(exports);
    }
    let owned = settings.clone();
    let (json, seen) = isolate::run(settings, move || {
        let machine = match Machine::boot(owned) {
            Ok(machine) => machine,
            Err(error) => return (Err(error), None),
        };
        let json = machine.with(|ctx, session| {
            let exports: Function<'_> = runtime::registry(ctx)?.get("exports")?;
            let promise: Promise<'_> = exports.call((path,))?;
            runtime::settle(ctx, session, &promise)?.get::<String>()
        });
        machine.save();
        (json.map(|json| (json, machine.take_inputs())), Some(machine))
    })?;
    let exports =
        serde_json::from_str(&json).map_err(|error| EngineError::new(ErrorCode::Internal, error.to_string()))?;
    if let Some(cache) = cache {
        cache.store(seen, &json, &[]);
    }
    Ok(exports)
}

/// The absolute path of one of the project's files, which must exist.
pub(crate) fn absolute(settings: &Settings, file: &Path) -> Result<String, EngineError> {
    let path = settings.cwd.join(file);
    match path.canonicalize() {
        Ok(path) => Ok(path.to_string_lossy().into_owned()),
        Err(error) => Err(EngineError::new(ErrorCode::Io, format!("Cannot read {}: {error}", path.display()))),
    }
}
