//! `generate:db-schema`: the drizzle schema of the config, as Payload itself writes it.

use std::io;
use std::path::PathBuf;
use std::time::Instant;

use payload_sync_core::ProjectModel;
use payload_sync_core::db_schema::{DbSchemaError as RenderError, render};
use payload_sync_core::prettier::{ConfigError, Options, parse_config, settings_for};
use payload_sync_engine::{PrettierConfig, PrettierContent, find_prettier};

use crate::files::write_if_changed;
use crate::generated::{Generated, state};
use crate::project::ProjectError;
use crate::types::{Mode, Report, State};
use crate::{Class, Event, Fault, Place, Project, Step, Verb};

#[derive(Debug, thiserror::Error)]
pub enum DbSchemaError {
    #[error(transparent)]
    Project(#[from] ProjectError),
    #[error("there is no drizzle schema")]
    Render(#[from] RenderError),
    #[error("prettier's configuration {path} cannot be followed")]
    Prettier {
        path: PathBuf,
        #[source]
        source: ConfigError,
    },
    #[error("the drizzle schema cannot be written")]
    Write(#[source] io::Error),
}

impl Fault for DbSchemaError {
    fn code(&self) -> &'static str {
        match self {
            Self::Project(error) => error.code(),
            Self::Render(RenderError::NoTables { .. }) => "db-schema-no-tables",
            Self::Render(_) => "db-schema-unsupported",
            Self::Prettier { .. } => "db-schema-prettier",
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
            Self::Render(RenderError::NoTables { .. }) => {
                Some("only db-postgres, db-vercel-postgres and db-sqlite have a drizzle schema".into())
            }
            Self::Prettier { .. } => {
                Some("payload-sync generate:db-schema --prettify false leaves the layout to you".into())
            }
            Self::Render(_) => Some("npx payload generate:db-schema writes it with the project's Node".into()),
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

/// Writes the drizzle schema where Payload would, unless it is there already. Laid out with the project's prettier's
/// options where `prettify` says so and Payload would find a prettier.
pub async fn run(
    project: &Project,
    mode: Mode,
    prettify: bool,
    events: &mut dyn FnMut(Event),
) -> Result<Report, DbSchemaError> {
    let began = Instant::now();
    let model = project.model(None).await?;
    let options = if prettify { prettier_options(project, &model).await? } else { None };
    let file = output_file(project, &model);
    let generated = Generated::new(project, &model, "db-schema", format!("{options:?}"));
    if let Some(state) = generated.known(&file).filter(|state| mode.is_answered_by(*state)) {
        return Ok(Report { file, state, text: None });
    }
    let text = render(&model, options.as_ref())?;
    generated.keep(&text);
    let state = match (mode, state(&file, &text)) {
        (Mode::Write, State::Stale | State::Missing) => {
            write_if_changed(&file, &text).map_err(DbSchemaError::Write)?;
            let step = Step::new(Verb::Generate, project.display(&file).to_string());
            events(Event::Finished { step, millis: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX) });
            State::Written
        }
        (_, state) => state,
    };
    Ok(Report { file, state, text: (mode == Mode::Text).then_some(text) })
}

/// The adapter's `generateSchemaOutputFile`, else a file in `src` where there is one, else in the project's folder.
fn output_file(project: &Project, model: &ProjectModel) -> PathBuf {
    const NAME: &str = "payload-generated-schema.ts";
    let source = project.root.join("src");
    match &model.adapter.schema_output_file {
        Some(file) => project.root.join(file),
        None if source.exists() => source.join(NAME),
        None => project.root.join(NAME),
    }
}

/// The options of the prettier that Payload would find; none if it would find none.
async fn prettier_options(project: &Project, model: &ProjectModel) -> Result<Option<Options>, DbSchemaError> {
    let Some(adapter) = model.adapter.package_name.clone() else { return Ok(None) };
    let settings = project.engine_settings();
    let found = tokio::task::spawn_blocking(move || find_prettier(&settings, &adapter)).await;
    let found = found.map_err(|_| ProjectError::crashed())?.map_err(ProjectError::from)?;
    let Some(prettier) = found else { return Ok(None) };
    let Some(PrettierConfig { file, content }) = prettier.config else { return Ok(Some(Options::default())) };
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let options = || {
        let config = match content {
            PrettierContent::Text(text) => parse_config(&text)?,
            PrettierContent::Value(value) => value,
        };
        Ok(Options::parse(&settings_for(&config, &name)?)?)
    };
    let path = project.display(&file).to_string().into();
    options().map(Some).map_err(|source| DbSchemaError::Prettier { path, source })
}
