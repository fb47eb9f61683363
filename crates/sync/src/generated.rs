//! Generated files and what they should be, which is rendered only where no earlier run has rendered it.

use std::fs;
use std::path::Path;

use payload_sync_core::{BUILD, ProjectModel};
use payload_sync_engine::{Rendered, Settings};

use crate::Project;
use crate::types::State;

/// A text that is made of a project model, by code of `payload-sync-core`, and of nothing else.
pub(crate) struct Generated {
    settings: Settings,
    kind: &'static str,
    /// Of the model; none where its text is not known.
    model: Option<blake3::Hash>,
    options: String,
}

impl Generated {
    /// `options` is what else the text is made of.
    pub(crate) fn new(project: &Project, model: &ProjectModel, kind: &'static str, options: String) -> Self {
        Self { settings: project.engine_settings(), kind, model: project.hash_of(model), options }
    }

    /// How the file stands to the text, where that is known without rendering it.
    pub(crate) fn known(&self, file: &Path) -> Option<State> {
        let content = fs::read(file).ok()?;
        let is_it = self.rendered(|rendered| rendered.is(&content))??;
        Some(if is_it { State::Current } else { State::Stale })
    }

    /// Remembers the text for the next run.
    pub(crate) fn keep(&self, text: &str) {
        self.rendered(|rendered| rendered.keep(text));
    }

    fn rendered<T>(&self, f: impl FnOnce(Rendered<'_>) -> T) -> Option<T> {
        let model = self.model?;
        Some(f(Rendered::new(
            &self.settings,
            self.kind,
            &[BUILD.as_bytes(), model.as_bytes(), self.options.as_bytes()],
        )))
    }
}

/// How a generated file stands to what it should be.
pub(crate) fn state(file: &Path, text: &str) -> State {
    match fs::read(file) {
        Ok(current) if current == text.as_bytes() => State::Current,
        Ok(_) => State::Stale,
        Err(_) => State::Missing,
    }
}
