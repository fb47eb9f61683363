//! The build file: a project's model and the bytecode of its config and of what that uses, so that production needs
//! neither `node_modules` nor the config.

mod files;
mod format;
mod make;
mod places;
mod secrets;
mod walk;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::cache::BUILD;
pub(crate) use files::{Files, Kind};
pub use format::BuildError;
use format::{Header, Index};
pub use make::{BuildRequest, Built, make_build};
use places::rooted;

/// What a build file is called when nobody names it otherwise.
pub const BUILD_FILE: &str = "payload-sync.build";

/// A build file that was read and verified.
#[derive(Debug)]
pub struct Build {
    header: Header,
    model: String,
    index: Index,
    root: PathBuf,
    files: Files,
}

impl Build {
    /// Reads a build file for the project whose folder is `root`, and verifies that it is whole and of this program.
    pub fn open(path: &Path, root: &Path) -> Result<Self, BuildError> {
        let bytes = std::fs::read(path).map_err(BuildError::Io)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::parse(&bytes, &name, root)
    }

    /// As `open`, of bytes that are there already.
    pub fn parse(bytes: &[u8], name: &str, root: &Path) -> Result<Self, BuildError> {
        let (header, model, index, body) = format::decode(bytes)?;
        let root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
        let files = Files::new(name, &root, &index, body).with_migrations(&header.migrations);
        Ok(Self { model: rooted(&model, &root), header, index, root, files })
    }

    /// The project model as JSON.
    pub fn model(&self) -> &str {
        &self.model
    }

    /// Where the config was, in this project's folder.
    pub fn config(&self) -> PathBuf {
        self.root.join(&self.header.config)
    }

    /// Does it have code, or the model alone?
    pub fn has_code(&self) -> bool {
        self.header.engine.is_some()
    }

    /// The version of Payload that the build was made with.
    pub fn payload_version(&self) -> Option<&str> {
        self.header.payload.as_deref()
    }

    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    /// What is not the same in `next`, by name: modules, packages, the model, this program.
    pub fn differences(&self, next: &Self) -> Vec<String> {
        let mut found = Vec::new();
        if self.has_code() != next.has_code() {
            let kind = |code: bool| if code { "code" } else { "the model alone" };
            found.push(format!("it has {}, not {}", kind(self.has_code()), kind(next.has_code())));
        }
        if self.header.payload != next.header.payload {
            let of = |version: &Option<String>| version.clone().unwrap_or_else(|| "none".to_owned());
            found.push(format!("payload {} is installed, not {}", of(&next.header.payload), of(&self.header.payload)));
        }
        if self.model != next.model {
            found.push("the project model".to_owned());
        }
        let (own, others) = (self.index.hashes(), next.index.hashes());
        let changed: BTreeMap<&str, &str> = others
            .iter()
            .filter(|(path, hash)| own.get(*path) != Some(*hash))
            .map(|(path, _)| (*path, if own.contains_key(path) { "changed" } else { "new" }))
            .chain(own.keys().filter(|path| !others.contains_key(*path)).map(|path| (*path, "gone")))
            .collect();
        found.extend(changed.iter().map(|(path, how)| format!("{path} ({how})")));
        found
    }
}

/// The build of the engine, which bytecode belongs to.
fn engine() -> &'static str {
    BUILD
}
