//! Remembers everything that an evaluation looked at: the model cache is keyed by it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::UNIX_EPOCH;

/// The content of a file when it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileState {
    /// Length in bytes.
    pub(crate) size: u64,
    /// Modification time in nanoseconds since 1970, 0 where the file system has none.
    pub(crate) modified: u128,
    /// BLAKE3 of the content.
    pub(crate) hash: [u8; 32],
}

#[derive(Debug, Default)]
struct Seen {
    files: BTreeMap<PathBuf, FileState>,
    missing: BTreeSet<PathBuf>,
    listings: BTreeSet<PathBuf>,
    variables: BTreeSet<String>,
    all_variables: bool,
}

/// A shared recorder of inputs; clones record into the same place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Inputs(Arc<Mutex<Seen>>);

impl Inputs {
    fn with<T>(&self, f: impl FnOnce(&mut Seen) -> T) -> T {
        f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads a file and records its content, or records that it is missing.
    pub(crate) fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        let bytes = std::fs::read(path);
        match &bytes {
            Ok(bytes) => {
                let state = FileState {
                    size: bytes.len() as u64,
                    modified: modified(path),
                    hash: *blake3::hash(bytes).as_bytes(),
                };
                self.with(|seen| seen.files.insert(path.to_path_buf(), state));
            }
            Err(_) => self.missing(path),
        }
        bytes
    }

    /// Records that there is nothing at `path`.
    pub(crate) fn missing(&self, path: &Path) {
        self.with(|seen| seen.missing.insert(path.to_path_buf()));
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
}

/// A file's modification time in nanoseconds since 1970, 0 where it has none.
pub(crate) fn modified(path: &Path) -> u128 {
    std::fs::metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok()
        .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
        .map_or(0, |age| age.as_nanos())
}
