//! `build`: one file with the project model and the bytecode of the config and of what it uses, so that production
//! runs migrations with code, hooks included, without `node_modules`.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::Instant;

use payload_sync_core::migration::MigrationBody;
use payload_sync_engine::{self as engine, BUILD_FILE, Build, BuildError, BuildRequest, Built, EngineError};
use serde::Serialize;

use crate::files::write_bytes;
use crate::migrate::Folder;
use crate::types::State;
use crate::{Class, Event, Fault, Place, Project, ProjectError, Step, Verb, Warning};

/// How many differences are told.
const TOLD: usize = 10;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Where the file goes, relative to the project; without it, `payload-sync.build`.
    pub out: Option<PathBuf>,
    /// Write nothing and say whether the file is what it should be.
    pub check: bool,
    /// The project model without code.
    pub model_only: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub file: PathBuf,
    pub state: State,
    pub bytes: usize,
    /// How many modules are in it; none in a file with the model alone.
    pub modules: usize,
    /// The version of Payload in it.
    pub payload: Option<String>,
    pub model_only: bool,
    /// What is not as it should be: the first few, by name.
    pub differences: Vec<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Project(#[from] ProjectError),
    #[error(transparent)]
    Migrations(Box<crate::migrate::Error>),
    #[error("{} is there and is no build file: it is not overwritten", path.display())]
    Occupied { path: PathBuf },
    #[error("the build cannot be written")]
    Write(#[source] io::Error),
}

impl From<EngineError> for Error {
    fn from(error: EngineError) -> Self {
        Self::Project(error.into())
    }
}

impl Fault for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Project(error) => error.code(),
            Self::Migrations(error) => error.code(),
            Self::Occupied { .. } => "build-occupied",
            Self::Write(_) => "write-failed",
        }
    }

    fn class(&self) -> Class {
        match self {
            Self::Project(error) => error.class(),
            Self::Migrations(error) => error.class(),
            Self::Occupied { .. } => Class::Refused,
            Self::Write(_) => Class::Failed,
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Project(error) => error.place(),
            Self::Migrations(error) => error.place(),
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.hint(),
            Self::Migrations(error) => error.hint(),
            Self::Occupied { .. } => Some("name another file: payload-sync build --out FILE".into()),
            Self::Write(_) => None,
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            Self::Project(error) => error.detail(),
            Self::Migrations(error) => error.detail(),
            _ => None,
        }
    }
}

/// Makes the build file, or holds the one that is there against what it should be.
pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Report, Error> {
    let began = Instant::now();
    project.config_path()?;
    let file = project.root.join(options.out.as_deref().unwrap_or(BUILD_FILE.as_ref()));
    let model = project.model(None).await?;
    let folder =
        Folder::read(project.migration_dir(Some(&model))).map_err(|error| Error::Migrations(Box::new(error)))?;
    let mut migrations = Vec::new();
    for migration in &folder.migrations {
        if migration.load().map_err(|error| Error::Migrations(Box::new(error)))? == MigrationBody::Code {
            migrations.push(migration.path.clone());
        }
    }
    let settings = project.engine_settings();
    let request = BuildRequest { model_only: options.model_only, migrations };
    let made = tokio::task::spawn_blocking(move || engine::make_build(&settings, &request)).await;
    let Built { bytes, modules, missing, logs } = made.map_err(|_| ProjectError::crashed())??;
    for line in logs {
        events(match line.strip_prefix("warning: ") {
            Some(message) => Event::Warning(Warning::new("config-warning", message)),
            None => Event::Log { from: "build".to_owned(), line },
        });
    }
    for message in missing {
        events(Event::Warning(Warning::new("build-incomplete", format!("{message}: it is not in the build"))));
    }
    let unreadable = |source| ProjectError::Build { path: file.clone(), source };
    let next = Build::parse(&bytes, BUILD_FILE, &project.root).map_err(unreadable)?;
    let (mut state, mut differences) = compare(&file, &bytes, &next, project)?;
    if !options.check && state != State::Current {
        if let Ok(current) = fs::read(&file)
            && let Err(BuildError::Foreign) = Build::parse(&current, BUILD_FILE, &project.root)
        {
            return Err(Error::Occupied { path: file });
        }
        write_bytes(&file, &bytes).map_err(Error::Write)?;
        state = State::Written;
        let step = Step::new(Verb::Generate, project.display(&file).to_string());
        events(Event::Finished { step, millis: u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX) });
    }
    if differences.len() > TOLD {
        let more = differences.len() - TOLD;
        differences.truncate(TOLD);
        differences.push(format!("and {more} more"));
    }
    Ok(Report {
        file,
        state,
        bytes: bytes.len(),
        modules,
        payload: next.payload_version().map(str::to_owned),
        model_only: options.model_only,
        differences,
    })
}

/// How the file stands to what it should be, and what differs.
fn compare(
    file: &std::path::Path,
    bytes: &[u8],
    next: &Build,
    project: &Project,
) -> Result<(State, Vec<String>), Error> {
    let current = match fs::read(file) {
        Ok(current) => current,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((State::Missing, Vec::new())),
        Err(source) => return Err(ProjectError::Read { path: file.to_path_buf(), source }.into()),
    };
    if current == bytes {
        return Ok((State::Current, Vec::new()));
    }
    let differences = match Build::parse(&current, BUILD_FILE, &project.root) {
        Ok(current) => current.differences(next),
        Err(error) => vec![error.to_string()],
    };
    Ok((State::Stale, differences))
}
