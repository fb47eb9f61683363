//! What is compared: a config, the config that it was before, and what they see of the world.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use payload_sync_core::Dialect;
use payload_sync_core::diff::{Answer, Answers};
use payload_sync_engine::EngineMode;
use serde::Deserialize;
use tempfile::TempDir;

/// The file of a case's config, and of the one before it.
pub(crate) const CONFIG: &str = "config.ts";
pub(crate) const PREVIOUS: &str = "previous.ts";
/// What is answered to the questions about renames, as a list of [`Answer`]s.
const ANSWERS: &str = "answers.json";
/// What Payload's push is known to say to the config, by dialect: [`Refusal`]s.
const PUSH: &str = "push.json";

/// A config that is compared, alone or as a change of another.
#[derive(Debug, Clone)]
pub struct Case {
    pub name: String,
    /// The folder that it runs in.
    pub cwd: PathBuf,
    pub config: PathBuf,
    /// What the config was when the last migration was made.
    pub previous: Option<PathBuf>,
    /// Variables that the config sees, besides [`Case::env`]'s own.
    pub variables: BTreeMap<String, String>,
    /// What is said to the questions about renames.
    pub answers: Answers,
    /// Where Payload's push is known to fail, by dialect.
    pub refusals: BTreeMap<String, Refusal>,
    /// Where our side evaluates the config.
    pub engine: EngineMode,
}

/// A push of Payload's that fails.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Refusal {
    /// What Payload's error says, in part.
    pub payload: String,
    /// What becomes of our own statements: the error in part, or nothing where they work.
    pub ours: Option<String>,
    pub why: String,
}

impl Case {
    /// A config file, alone.
    pub fn of(name: impl Into<String>, cwd: impl Into<PathBuf>, config: impl Into<PathBuf>) -> Self {
        let (name, cwd, config) = (name.into(), cwd.into(), config.into());
        Self {
            name,
            cwd,
            config,
            previous: None,
            variables: BTreeMap::new(),
            answers: Answers::all_new(),
            refusals: BTreeMap::new(),
            engine: EngineMode::Auto,
        }
    }

    /// The case in a folder: `config.ts`, with its `previous.ts` and `answers.json` when they are there.
    fn at(name: &str, cwd: &Path, folder: &Path) -> io::Result<Self> {
        let mut case = Self::of(name, cwd, folder.join(CONFIG));
        case.previous = Some(folder.join(PREVIOUS)).filter(|file| file.is_file());
        if let Ok(text) = fs::read_to_string(folder.join(ANSWERS)) {
            let given: Vec<Answer> = serde_json::from_str(&text)?;
            case.answers = Answers { given, rest_is_new: true };
        }
        if let Ok(text) = fs::read_to_string(folder.join(PUSH)) {
            case.refusals = serde_json::from_str(&text)?;
        }
        Ok(case)
    }

    /// What the config sees: where programs are, a secret, and for which database it is asked.
    pub(crate) fn env(&self, dialect: Dialect) -> BTreeMap<String, String> {
        let mut env = BTreeMap::from([
            ("PAYLOAD_DATABASE".to_owned(), dialect.name().to_owned()),
            ("PAYLOAD_DISABLE_DEPENDENCY_CHECKER".to_owned(), "true".to_owned()),
            ("PAYLOAD_SECRET".to_owned(), "conformance".to_owned()),
        ]);
        env.extend(["PATH", "HOME"].into_iter().filter_map(|name| Some((name.to_owned(), std::env::var(name).ok()?))));
        env.extend(self.variables.clone());
        env
    }
}

/// A temporary folder for cases, with a project's installed packages.
#[derive(Debug)]
pub struct Workspace {
    dir: TempDir,
    root: PathBuf,
}

impl Workspace {
    /// For the packages that the project at `packages` has installed.
    pub fn new(packages: &Path) -> io::Result<Self> {
        let installed = packages.join("node_modules").canonicalize()?;
        let dir = TempDir::with_prefix("conformance-")?;
        let root = dir.path().canonicalize()?;
        std::os::unix::fs::symlink(installed, root.join("node_modules"))?;
        fs::write(root.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n")?;
        Ok(Self { dir, root })
    }

    /// The folder's real path.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// A case of these files, in a folder of its own: `config.ts`, perhaps `previous.ts`, and what they import.
    pub fn case(&self, name: &str, files: &[(&str, &str)]) -> io::Result<Case> {
        let folder = self.root.join(name);
        for (file, text) in files {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().unwrap_or(&folder))?;
            fs::write(path, text)?;
        }
        Case::at(name, &self.root, &folder)
    }

    /// The case in a folder, copied here.
    pub fn copy(&self, name: &str, from: &Path) -> io::Result<Case> {
        copy_folder(from, &self.root.join(name))?;
        Case::at(name, &self.root, &self.root.join(name))
    }

    /// Removes the files of a case that is done with.
    pub fn remove(&self, case: &Case) -> io::Result<()> {
        fs::remove_dir_all(self.dir.path().join(&case.name))
    }
}

/// The folder beside a case's files with what Payload made of it.
pub(crate) const GOLDEN: &str = "golden";

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            if entry.file_name() != GOLDEN {
                copy_folder(&entry.path(), &target)?;
            }
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
