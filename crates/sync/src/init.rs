//! `init`: writes a typed `sync-config.ts`, the npm scripts, and a script to import from the project's own code.

mod package_json;
mod templates;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::config::FILES;
use crate::files::write_all;
use crate::project::ProjectError;
use crate::{Answers, Class, Event, Fault, Outcome, Place, Project, Question, Step, Verb};

#[derive(Debug, Clone)]
pub struct Options {
    /// Write again what is there already.
    pub force: bool,
    /// Say what would be written, and write nothing.
    pub dry_run: bool,
    /// The collections that `sync-config.ts` lists, where they are known.
    pub collections: Option<Vec<String>>,
    pub answers: Answers,
}

/// What was written, or would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub dry_run: bool,
    pub files: Vec<File>,
    /// npm scripts that are new or changed.
    pub scripts: Vec<Script>,
    /// npm scripts that have the same name and do something else.
    pub kept_scripts: Vec<Script>,
    /// Whether `payload-sync` is among the project's dependencies.
    pub dependency: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct File {
    /// Relative to the project's folder.
    pub path: String,
    pub action: Action,
    #[serde(skip)]
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    Create,
    Update,
    /// It is there already.
    Keep,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Script {
    pub name: String,
    pub command: String,
}

impl Report {
    /// The files that are (to be) written.
    pub fn written(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.action != Action::Keep)
    }
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{} is not there", path.display())]
    NoPackage { path: PathBuf },
    #[error("{} is not valid JSON: {message}", place.file.display())]
    Package { place: Place, message: String },
    #[error("the files cannot be written")]
    Write(#[source] io::Error),
    #[error(transparent)]
    Project(#[from] ProjectError),
}

impl Fault for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::NoPackage { .. } => "package-not-found",
            Self::Package { .. } => "package-invalid",
            Self::Write(_) => "write-failed",
            Self::Project(error) => error.code(),
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
            Self::Package { place, .. } => Some(place.clone()),
            Self::Project(error) => error.place(),
            _ => None,
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::NoPackage { .. } => {
                Some("run it in the project's folder, or name the folder with `--cwd DIR`".into())
            }
            Self::Project(error) => error.hint(),
            _ => None,
        }
    }
}

/// Writes what is missing, after a confirmation that shows it.
pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Outcome<Report>, Error> {
    let report = plan(project, &options)?;
    let written: Vec<&File> = report.written().collect();
    if written.is_empty() || options.dry_run {
        return Ok(Outcome::Done(report));
    }
    if !options.answers.confirmed("init") {
        let details = written.iter().map(|file| match file.action {
            Action::Update => format!("changes {}", file.path),
            _ => format!("creates {}", file.path),
        });
        return Ok(Outcome::NeedsAnswer(vec![Question::Confirm {
            id: "init".into(),
            title: format!("Write {} files", written.len()),
            details: details.collect(),
        }]));
    }
    let files: Vec<(PathBuf, String)> =
        written.iter().map(|file| (project.root.join(&file.path), file.text.clone())).collect();
    write_all(&files).map_err(Error::Write)?;
    for file in written {
        let step = Step::new(Verb::Generate, &file.path);
        events(Event::Finished { step, millis: 0 });
    }
    Ok(Outcome::Done(report))
}

/// What `init` would write.
pub fn plan(project: &Project, options: &Options) -> Result<Report, Error> {
    let package_path = project.root.join("package.json");
    let text = match fs::read_to_string(&package_path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Error::NoPackage { path: package_path });
        }
        Err(source) => return Err(ProjectError::Read { path: package_path, source }.into()),
    };
    let mut package = package_json::PackageJson::parse(&text).map_err(|error| Error::Package {
        place: Place::at(&package_path, error.line() as u32, error.column() as u32),
        message: error.to_string(),
    })?;

    let (mut scripts, mut kept_scripts) = (Vec::new(), Vec::new());
    for (name, command) in templates::SCRIPTS {
        let script = |command: &str| Script { name: name.into(), command: command.into() };
        match package.script(name) {
            Some(current) if current == command => {}
            Some(current) if !options.force => kept_scripts.push(script(&current)),
            _ => {
                package.set_script(name, command);
                scripts.push(script(command));
            }
        }
    }
    let updated = package.text();
    let action = if updated == text { Action::Keep } else { Action::Update };
    let mut files = vec![File { path: "package.json".into(), action, text: updated }];

    let existing = FILES.into_iter().find(|file| project.root.join(file).is_file());
    let config = existing.unwrap_or(FILES[0]);
    files.push(file(&project.root, config, templates::sync_config(options.collections.as_deref()), options.force));
    files.push(file(&project.root, templates::SCRIPT_FILE, templates::SCRIPT.to_owned(), options.force));
    let dependency = package.depends_on("payload-sync");
    Ok(Report { dry_run: options.dry_run, files, scripts, kept_scripts, dependency })
}

/// A file of ours: created when missing; one that is there is the user's, unless told otherwise.
fn file(root: &Path, path: &str, text: String, force: bool) -> File {
    let action = match fs::read_to_string(root.join(path)) {
        Ok(current) if current == text || !force => Action::Keep,
        Ok(_) => Action::Update,
        Err(_) => Action::Create,
    };
    File { path: path.into(), action, text }
}

#[cfg(test)]
mod tests;
