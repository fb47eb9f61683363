//! Remembers everything that an evaluation looked at: the model cache is keyed by it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::UNIX_EPOCH;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::build::{Build, Files};

/// The BLAKE3 of something; hexadecimal where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Hash([u8; 32]);

impl Hash {
    /// Of bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// Of several parts, whose borders count.
    pub(crate) fn of_parts<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
        }
        Self(*hasher.finalize().as_bytes())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn to_hex(self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hex = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        blake3::Hash::from_hex(hex.as_ref()).map(|hash| Self(*hash.as_bytes())).map_err(D::Error::custom)
    }
}

/// A file when it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileState {
    /// Length in bytes.
    pub(crate) size: u64,
    /// Modification time in nanoseconds since 1970, 0 where it is not known.
    pub(crate) modified: u64,
    /// Of the content.
    pub(crate) hash: Hash,
}

/// Everything that an evaluation looked at.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Files that were read.
    pub(crate) files: BTreeMap<PathBuf, FileState>,
    /// Paths at which there was something, whatever was in it.
    pub(crate) present: BTreeSet<PathBuf>,
    /// Paths at which there was nothing.
    pub(crate) missing: BTreeSet<PathBuf>,
    /// Symbolic links and where they led.
    pub(crate) links: BTreeMap<PathBuf, PathBuf>,
    /// Directories whose entries were listed.
    pub(crate) listings: BTreeSet<PathBuf>,
    /// Environment variables that were read, set or not.
    pub(crate) variables: BTreeSet<String>,
    /// The names of all environment variables were read.
    pub(crate) all_variables: bool,
}

/// A shared recorder of inputs; clones record into the same place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Inputs {
    seen: Arc<Mutex<Seen>>,
    /// Has files that are not on disk.
    build: Option<Arc<Build>>,
}

impl Inputs {
    /// A recorder of what is read besides the files of a build.
    pub(crate) fn over(build: Option<Arc<Build>>) -> Self {
        Self { seen: Arc::default(), build }
    }

    /// The files of the build, if there is one.
    pub(crate) fn files(&self) -> Option<&Files> {
        self.build.as_ref().map(|build| build.files())
    }

    fn with<T>(&self, f: impl FnOnce(&mut Seen) -> T) -> T {
        f(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads a file and records its content, or records that it is missing.
    pub(crate) fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        self.read_hashed(path).map(|(bytes, _)| bytes)
    }

    /// As `read`, with the content's hash.
    pub(crate) fn read_hashed(&self, path: &Path) -> std::io::Result<(Vec<u8>, Hash)> {
        if let Some(bytes) = self.files().and_then(|files| files.data(path)) {
            return Ok((bytes.to_vec(), Hash::of(bytes)));
        }
        // Before the content: a change in between then shows as a newer time.
        let modified = modified(path);
        match std::fs::read(path) {
            Ok(bytes) => {
                let hash = Hash::of(&bytes);
                let state = FileState { size: bytes.len() as u64, modified, hash };
                self.with(|seen| seen.files.insert(path.to_path_buf(), state));
                Ok((bytes, hash))
            }
            Err(error) => {
                self.missing(path);
                Err(error)
            }
        }
    }

    /// Records that there is something at `path`.
    pub(crate) fn present(&self, path: &Path) {
        self.with(|seen| seen.present.insert(path.to_path_buf()));
    }

    /// Records that there is nothing at `path`.
    pub(crate) fn missing(&self, path: &Path) {
        self.with(|seen| seen.missing.insert(path.to_path_buf()));
    }

    /// Records where `path` leads, if it is a symbolic link.
    pub(crate) fn link(&self, path: &Path) {
        if let Ok(target) = std::fs::read_link(path) {
            self.with(|seen| seen.links.insert(path.to_path_buf(), target));
        }
    }

    /// Records that the names inside a directory were listed.
    pub(crate) fn listed(&self, path: &Path) {
        self.with(|seen| seen.listings.insert(path.to_path_buf()));
    }

    /// Records that an environment variable was read.
    pub(crate) fn variable(&self, name: &str) {
        self.with(|seen| {
            if !seen.variables.contains(name) {
                seen.variables.insert(name.to_owned());
            }
        });
    }

    /// The names of the environment variables that were read.
    pub(crate) fn variables(&self) -> Vec<String> {
        self.with(|seen| seen.variables.iter().cloned().collect())
    }

    /// Records that the names of all environment variables were read.
    pub(crate) fn all_variables(&self) {
        self.with(|seen| seen.all_variables = true);
    }

    /// Everything recorded so far, taken away from the recorder.
    pub(crate) fn take(&self) -> Seen {
        self.with(std::mem::take)
    }
}

/// A file's modification time in nanoseconds since 1970, 0 where it has none.
pub(crate) fn modified(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |metadata| modified_of(&metadata))
}

/// The modification time of metadata, as `modified` gives it.
pub(crate) fn modified_of(metadata: &std::fs::Metadata) -> u64 {
    let time = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    time.and_then(|age| u64::try_from(age.as_nanos()).ok()).unwrap_or(0)
}
