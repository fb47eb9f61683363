//! Bytecode of a project's modules, all in one file: what has not changed is neither parsed nor compiled again.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{file_name, read_private, write_private};
use crate::inputs::Hash;
use crate::loader::Module;

/// A pack that has grown beyond this drops what the last run did not use.
const LARGE: usize = 64 << 20;

/// What is known of a module besides its bytecode.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    /// Of the module's source.
    hash: Hash,
    module: Module,
    /// Where its bytecode is in the body.
    range: Range<usize>,
}

/// The bytecode of a project, read from and written to the cache.
#[derive(Debug)]
pub(crate) struct Pack {
    directory: PathBuf,
    name: String,
    entries: HashMap<String, Entry>,
    body: Vec<u8>,
    state: RefCell<State>,
}

#[derive(Debug, Default)]
struct State {
    added: HashMap<String, (Hash, Module, Vec<u8>)>,
    used: Vec<String>,
}

impl Pack {
    /// Opens the pack of the project with this config; an empty one if there is none.
    pub(crate) fn open(directory: &Path, config: &Path) -> Self {
        let name = file_name("bytecode", &[config.as_os_str().as_encoded_bytes()]);
        let (entries, body) = Self::read(directory, &name).unwrap_or_default();
        Self { directory: directory.to_path_buf(), name, entries, body, state: RefCell::default() }
    }

    fn read(directory: &Path, name: &str) -> Option<(HashMap<String, Entry>, Vec<u8>)> {
        let mut bytes = read_private(directory, name)?;
        let index_length = u64::from_le_bytes(bytes.split_off(bytes.len().checked_sub(8)?).try_into().ok()?);
        let body_length = bytes.len().checked_sub(usize::try_from(index_length).ok()?)?;
        let entries: HashMap<String, Entry> = serde_json::from_slice(&bytes.split_off(body_length)).ok()?;
        Some((entries, bytes))
    }

    /// The bytecode of a module whose source has this hash.
    ///
    /// It was written by this build of the engine: the file's name has the build's id, only this user can write the
    /// file, and its checksum holds.
    pub(crate) fn get(&self, name: &str, hash: &Hash) -> Option<(&Module, &[u8])> {
        let entry = self.entries.get(name).filter(|entry| entry.hash == *hash)?;
        let bytes = self.body.get(entry.range.clone())?;
        self.state.borrow_mut().used.push(name.to_owned());
        Some((&entry.module, bytes))
    }

    /// Keeps a module's bytecode for `save`.
    pub(crate) fn add(&self, name: &str, hash: Hash, module: Module, bytecode: Vec<u8>) {
        self.state.borrow_mut().added.insert(name.to_owned(), (hash, module, bytecode));
    }

    /// Writes what was added since the pack was opened.
    pub(crate) fn save(&self) {
        let State { added, used } = self.state.take();
        if added.is_empty() {
            return;
        }
        // The heap is at its largest here: what was added is given back as it is written, and nothing grows by halves.
        let new: usize = added.values().map(|(_, _, bytes)| bytes.len()).sum();
        let mut body = Vec::with_capacity(new + self.body.len());
        let mut entries = HashMap::with_capacity(added.len() + self.entries.len());
        for (name, (hash, module, bytes)) in added {
            let start = body.len();
            body.extend_from_slice(&bytes);
            entries.insert(name, Entry { hash, module, range: start..body.len() });
        }
        for (name, entry) in &self.entries {
            let kept = !entries.contains_key(name) && (self.body.len() < LARGE || used.contains(name));
            if let Some(bytes) = self.body.get(entry.range.clone()).filter(|_| kept) {
                let start = body.len();
                body.extend_from_slice(bytes);
                entries.insert(name.clone(), Entry { range: start..body.len(), ..entry.clone() });
            }
        }
        let Ok(index) = serde_json::to_vec(&entries) else { return };
        body.reserve_exact(index.len() + 8 + size_of::<Hash>());
        body.extend_from_slice(&index);
        body.extend_from_slice(&(index.len() as u64).to_le_bytes());
        // Without a cache the next run is slower, not wrong.
        let _ = write_private(&self.directory, &self.name, body);
    }
}
