//! Makes a build file of a project.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::format::{self, Header, Index};
use super::places::{Places, rootless};
use super::{engine, secrets, walk};
use crate::cache::model::password_of;
use crate::error::{EngineError, ErrorCode};
use crate::extract::{self, Script};
use crate::isolate;
use crate::runtime::Machine;
use crate::settings::{EngineMode, Settings};

/// What goes into a build file.
#[derive(Debug, Clone, Default)]
pub struct BuildRequest {
    /// The project model and no code: every build of the program can read it, and hooks cannot run.
    pub model_only: bool,
    /// Migrations with code: what they import of packages goes in, too.
    pub migrations: Vec<PathBuf>,
}

/// A build file that was made.
#[derive(Debug, Clone)]
pub struct Built {
    /// What the file holds.
    pub bytes: Vec<u8>,
    /// How many modules are in it.
    pub modules: usize,
    /// Imports of the project's own files that lead nowhere: their code is not in it.
    pub missing: Vec<String>,
    /// What the project's code printed, and what is worth a warning.
    pub logs: Vec<String>,
}

/// Evaluates the config, and compiles it with everything that it and Payload may import.
pub fn make_build(settings: &Settings, request: &BuildRequest) -> Result<Built, EngineError> {
    if settings.mode == EngineMode::Node {
        return Err(EngineError::new(ErrorCode::Unsupported, "A build is bytecode of the embedded engine")
            .with_hint("payload-sync build, without --engine node"));
    }
    let mut settings = extract::with_real_config(settings)?;
    // Bytecode of the cache has this machine's paths in it.
    (settings.cache_dir, settings.build, settings.limits.time) = (None, None, None);
    let (owned, request) = (settings.clone(), request.clone());
    isolate::run(&settings, move || {
        let machine = match Machine::boot(owned) {
            Ok(machine) => machine,
            Err(error) => return (Err(error), None),
        };
        (make(&machine, &request), Some(machine))
    })
}

fn make(machine: &Machine, request: &BuildRequest) -> Result<Built, EngineError> {
    let model = machine.with(|ctx, session| extract::ask(ctx, session, Script::model(None)))?;
    let (root, config, settings) = machine.with(|_, session| {
        Ok((session.settings().cwd.clone(), session.settings().config.clone(), session.settings().clone()))
    })?;
    let root = root.canonicalize().unwrap_or(root);
    let places = Places::new(&root);
    refuse_url(&model, &config)?;
    let walked = match request.model_only {
        true => walk::Walked::default(),
        false => machine.with(|ctx, session| walk::walk(ctx, session, &places, &request.migrations))?,
    };
    let walk::Walked { index, body, missing } = walked;
    let header = Header {
        format: 0,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        engine: (!request.model_only).then(|| engine().to_owned()),
        payload: payload_version(&model),
        config: places.portable(&config),
        migrations: folders(&request.migrations, &places),
        model: 0,
        index: 0,
        body: 0,
    };
    let modules = index.modules.len();
    let model = rootless(&model, &root).map_err(|error| internal(&error))?;
    refuse_secrets(&settings, &model, &index, &body)?;
    let bytes = format::encode(header, &model, &index, &body).map_err(|error| internal(&error))?;
    Ok(Built { bytes, modules, missing, logs: machine.take_logs() })
}

fn folders(files: &[PathBuf], places: &Places) -> Vec<String> {
    let folders =
        files.iter().filter_map(|file| file.canonicalize().ok()?.parent().map(|folder| places.portable(folder)));
    folders.collect::<BTreeSet<String>>().into_iter().collect()
}

/// A database's address with a password in it must come from the environment.
fn refuse_url(model: &str, config: &Path) -> Result<(), EngineError> {
    let model: serde_json::Value = serde_json::from_str(model).map_err(|error| internal(&error))?;
    match model["adapter"]["connection"]["url"].as_str().and_then(password_of) {
        None => Ok(()),
        Some(_) => Err(secret(format!(
            "{} has the password of the database in it, which a build must not hold",
            config.display()
        ))
        .with_hint("read the database's URL from the environment: process.env.DATABASE_URL")),
    }
}

fn refuse_secrets(settings: &Settings, model: &str, index: &Index, body: &[u8]) -> Result<(), EngineError> {
    if let Some(name) = secrets::found_in(settings, model.as_bytes()) {
        let message = format!("The value of {name} would be in the build: it is part of the project model");
        return Err(
            secret(message).with_hint(format!("use {name} where the config does not show it to Payload's schema"))
        );
    }
    if let Some(name) = secrets::found_in(settings, body) {
        let ranges = index.modules.iter().map(|one| (one.path, &one.range));
        let mut ranges = ranges.chain(index.data.iter().map(|one| (one.path, &one.range)));
        let holds = |range: &std::ops::Range<usize>| {
            body.get(range.clone()).is_some_and(|bytes| secrets::found_in(settings, bytes) == Some(name))
        };
        let file = ranges.find(|(_, range)| holds(range)).and_then(|(path, _)| index.paths.get(path));
        let file = file.map_or("a module", String::as_str);
        return Err(secret(format!("The value of {name} is written in {file}, and would be in the build")).with_hint(
            format!("read it from the environment, process.env.{name}, and change the secret: it is in the source"),
        ));
    }
    Ok(())
}

fn payload_version(model: &str) -> Option<String> {
    let model: serde_json::Value = serde_json::from_str(model).ok()?;
    model["versions"]["payload"].as_str().map(str::to_owned)
}

fn secret(message: String) -> EngineError {
    EngineError::new(ErrorCode::Secret, message)
}

fn internal(error: &serde_json::Error) -> EngineError {
    EngineError::new(ErrorCode::Internal, format!("The build cannot be written: {error}"))
}
