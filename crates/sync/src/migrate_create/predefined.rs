//! `--file`: a migration that somebody else wrote beforehand, as Payload's adapters and plugins bring them.

use std::fs;
use std::path::{Path, PathBuf};

use payload_sync_engine as engine;
use serde_json::Value;

use crate::migrate::Error;
use crate::{Project, files};

/// What such a module exports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Predefined {
    pub imports: Option<String>,
    pub up: Option<String>,
    pub down: Option<String>,
}

/// Loads what `from` names: `@payloadcms/db-…/<name>` is a migration of the config's own adapter, whichever adapter is
/// named, as for Payload; any other name is a package's; a path is a file, relative to the project.
pub(super) async fn load(project: &Project, adapter: &str, from: &str) -> Result<Predefined, Error> {
    let unusable = |reason: &str| Error::Predefined { from: from.into(), reason: reason.into(), known: Vec::new() };
    let mut made = None;
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
        let write = || {
            let path = files::own_folder(&project.root)?.join(format!("predefined-{}.mjs", std::process::id()));
            fs::write(&path, format!("export * from {}\n", Value::from(from)))?;
            Ok(path)
        };
        made.insert(write().map_err(|source| Error::Write { source })?).clone()
    };
    let settings = project.engine_settings();
    let loaded = tokio::task::spawn_blocking(move || engine::load_exports(&settings, &file)).await;
    if let Some(made) = made {
        // Nothing depends on it.
        let _ = fs::remove_file(made);
    }
    let exports = match loaded {
        Ok(Ok(exports)) => exports,
        Ok(Err(error)) => return Err(unusable(&error.message)),
        Err(_) => return Err(unusable("the engine ended unexpectedly")),
    };
    if exports["dynamic"].is_object() {
        return Err(Error::PredefinedByCode { from: from.into() });
    }
    let text = |name: &str| exports[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
    let found = Predefined { imports: text("imports"), up: text("upSQL"), down: text("downSQL") };
    if found == Predefined::default() {
        return Err(unusable("it exports neither `upSQL` nor `downSQL` nor `imports`"));
    }
    Ok(found)
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
