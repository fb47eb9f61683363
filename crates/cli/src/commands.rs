//! The commands, one module each: an `Args` and one `run`.

pub(crate) mod info;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use payload_sync::{Clock, EngineMode, Project, ProjectOptions};

use crate::args::{Engine, Global};
use crate::error::CommandError;
use crate::ui::Ui;

/// What every command is given.
pub(crate) struct Context<'a> {
    pub global: &'a Global,
    pub ui: &'a mut Ui,
    pub interrupt: Arc<AtomicBool>,
}

impl Context<'_> {
    /// The project that the global flags name.
    pub(crate) fn project(&self) -> Result<Project, CommandError> {
        let current = std::env::current_dir()
            .map_err(|error| CommandError::failed("no-current-folder", "the current folder cannot be read", &error))?;
        let environment: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        let clock = match environment.get("PAYLOAD_SYNC_NOW") {
            Some(text) => Clock::parse(text).map_err(|error| {
                CommandError::failed(
                    "clock-invalid",
                    "PAYLOAD_SYNC_NOW is not a time like 2026-11-22T10:00:00Z",
                    &error,
                )
            })?,
            None => Clock::System,
        };
        let cwd = self.global.cwd.as_ref().map_or_else(|| current.clone(), |dir| current.join(dir));
        let relative = |path: &Option<PathBuf>| path.as_ref().map(|path| current.join(path));
        Ok(Project::open(ProjectOptions {
            cwd,
            config: relative(&self.global.config),
            env_file: relative(&self.global.env_file),
            engine: match self.global.engine {
                Engine::Auto => EngineMode::Auto,
                Engine::Embedded => EngineMode::Embedded,
                Engine::Node => EngineMode::Node,
            },
            model: environment.get("PAYLOAD_SYNC_MODEL").map(PathBuf::from),
            environment,
            clock,
            interrupt: Arc::clone(&self.interrupt),
        })?)
    }
}
