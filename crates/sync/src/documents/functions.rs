//! The functions of the config that a write needs: run in the engine, when one of them is needed for the first time.

use std::sync::{Arc, Mutex, PoisonError};

use payload_sync_engine::{self as engine, EngineError, ErrorCode, Settings};
use serde_json::Value;

use super::DocumentsError;
use crate::{Project, ProjectError};

/// What can run the config's functions.
#[derive(Default)]
pub(super) struct Functions {
    /// `None`: nothing can.
    settings: Option<Settings>,
    running: Option<Arc<Mutex<engine::Functions>>>,
}

impl Functions {
    pub(super) fn of(project: &Project) -> Self {
        let settings = project.config_path().is_ok().then(|| project.engine_settings());
        Self { settings, running: None }
    }

    /// The answer to a question of `functions.js`; `None` where no Payload can evaluate the config.
    pub(super) async fn ask(&mut self, question: Value) -> Result<Option<Value>, DocumentsError> {
        let Some(settings) = &self.settings else { return Ok(None) };
        let (settings, running) = (settings.clone(), self.running.clone());
        let work = tokio::task::spawn_blocking(move || {
            let running = match running {
                Some(running) => running,
                None => Arc::new(Mutex::new(engine::Functions::load(&settings)?)),
            };
            let answer = running.lock().unwrap_or_else(PoisonError::into_inner).ask(&question)?;
            Ok::<_, EngineError>((running, answer))
        });
        let crashed = |_| EngineError::new(ErrorCode::Internal, "the engine ended unexpectedly");
        match work.await.map_err(crashed).and_then(|done| done) {
            Ok((running, answer)) => {
                self.running = Some(running);
                Ok(Some(answer))
            }
            Err(error) if error.code == ErrorCode::MissingPayload => {
                self.settings = None;
                Ok(None)
            }
            Err(error) => Err(ProjectError::Engine(error).into()),
        }
    }
}
