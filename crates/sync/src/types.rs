//! `generate:types`: the TypeScript declarations of the config, as Payload itself writes them.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use payload_sync_core::ProjectModel;
use payload_sync_core::types::{self, TypesError as RenderError, compile, finish};
use serde::Serialize;

use crate::files::write_if_changed;
use crate::generated::{Generated, state};
use crate::project::ProjectError;
use crate::{Class, Event, Fault, Place, Project, Step, Verb};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write the file when it differs.
    Write,
    /// Say whether it differs.
    Check,
    /// Give the text and leave the file alone.
    Text,
}

impl Mode {
    /// Whether there is nothing left to do once it is known how the file stands.
    pub(crate) fn is_answered_by(self, state: State) -> bool {
        match self {
            Self::Write => state == State::Current,
            Self::Check => true,
            Self::Text => false,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub file: PathBuf,
    pub state: State,
    /// Only when the text was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// How the file stands to the config.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is what the config says.
    Current,
    /// It was written.
    Written,
    /// It is not what the config says.
    Stale,
    /// There is no file.
    Missing,
}

#[derive(Debug, thiserror::Error)]
pub enum TypesError {
    #[error(transparent)]
    Project(#[from] ProjectError),
    #[error("the types cannot be written as Payload would")]
    Render(#[from] RenderError),
    #[error("the types cannot be written")]
    Write(#[source] io::Error),
}

impl Fault for TypesError {
    fn code(&self) -> &'static str {
        match self {
            Self::Project(error) => error.code(),
            Self::Render(_) => "types-unsupported",
            Self::Write(_) => "write-failed",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Project(error) => error.class(),
            _ => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Project(error) => error.place(),
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.hint(),
            Self::Render(_) => Some("npx payload generate:types writes them with the project's Node".into()),
            Self::Write(_) => None,
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.detail(),
            _ => None,
        }
    }
}

/// Writes the declarations where Payload would, unless they are there already.
pub async fn run(project: &Project, mode: Mode, events: &mut dyn FnMut(Event)) -> Result<Report, TypesError> {
    let began = Instant::now();
    let model = project.model(None).await?;
    let file = output_file(project, &model);
    if let Some(state) = known(project, &model, &file).filter(|state| mode.is_answered_by(*state)) {
        return Ok(Report { file, state, text: None });
    }
    let text = text(project, &model).await?;
    let state = match (mode, state(&file, &text)) {
        (Mode::Write, State::Stale | State::Missing) => {
            write_if_changed(&file, &text).map_err(TypesError::Write)?;
            let step = Step::new(Verb::Generate, project.display(&file).to_string());
            events(Event::Finished { step, millis: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX) });
            State::Written
        }
        (_, state) => state,
    };
    Ok(Report { file, state, text: (mode == Mode::Text).then_some(text) })
}

/// How the file of a model stands to it.
pub async fn check(project: &Project, model: &ProjectModel) -> Result<(PathBuf, State), TypesError> {
    let file = output_file(project, model);
    // There is nothing to compare with, and what would be written is not asked for.
    if !file.exists() {
        return Ok((file, State::Missing));
    }
    let state = match known(project, model, &file) {
        Some(state) => state,
        None => state(&file, &text(project, model).await?),
    };
    Ok((file, state))
}

/// How the file stands to what it should be, where an earlier run has found that out. Functions of the config's
/// `typescript.postProcess` are code, whose result nothing but running them tells.
fn known(project: &Project, model: &ProjectModel, file: &Path) -> Option<State> {
    (model.types.post_process == 0).then(|| generated(project, model).known(file))?
}

fn generated(project: &Project, model: &ProjectModel) -> Generated {
    Generated::new(project, model, "types", String::new())
}

/// What the file should be. Functions of the config's `typescript.postProcess` run for it.
async fn text(project: &Project, model: &ProjectModel) -> Result<String, TypesError> {
    if model.types.post_process > 0 {
        let processed = project.post_process_types(compile(model)?).await?;
        return Ok(finish(processed, &model.types.declare));
    }
    let text = types::text(model)?;
    generated(project, model).keep(&text);
    Ok(text)
}

/// `PAYLOAD_TS_OUTPUT_PATH`, else `typescript.outputFile`, else `payload-types.ts`.
fn output_file(project: &Project, model: &ProjectModel) -> PathBuf {
    let file = project.var("PAYLOAD_TS_OUTPUT_PATH").or(model.types.output_file.as_deref());
    project.root.join(file.unwrap_or("payload-types.ts"))
}
