//! The files that a config is made of, and what changed in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use payload_sync_engine as engine;

use crate::Project;
use crate::config::FILES;

/// Folders in which nothing of a config is.
const PASSED_OVER: [&str; 8] =
    ["node_modules", ".git", ".next", ".payload-sync", "dist", "build", "media", "migrations"];
/// What modules are written in.
const MODULES: [&str; 8] = ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "json"];
/// More files than this are not looked at without knowing that the config is made of them.
const MANY: usize = 20_000;

/// Size and time of a file; `None` where there is none.
type Stamp = Option<(u64, SystemTime)>;

pub(super) struct Watched {
    root: PathBuf,
    files: BTreeMap<PathBuf, Stamp>,
    /// How every module of the project stood, as long as nobody knows which of them the config is made of.
    guessed: bool,
}

impl Watched {
    /// Every module of the project, as it stands now.
    pub(super) fn before(project: &Project) -> Self {
        let mut paths = Vec::new();
        modules(&project.root, &mut paths);
        // Written by this program itself.
        paths.retain(|path| !path.ends_with("payload-types.ts") && !path.ends_with("payload-generated-schema.ts"));
        paths.extend(settings(project));
        let files = paths.into_iter().map(|path| (stamp(&path), path)).map(|(stamp, path)| (path, stamp)).collect();
        Self { root: project.root.clone(), files, guessed: true }
    }

    /// Once the config was evaluated: exactly what it is made of.
    pub(super) fn learn(&mut self, project: &Project) {
        let Some(inputs) = engine::model_inputs(&project.engine_settings()) else { return };
        let own = |path: &PathBuf| !path.components().any(|part| part.as_os_str() == "node_modules");
        let wanted: Vec<PathBuf> = inputs.into_iter().filter(own).chain(settings(project)).collect();
        // What was seen before the evaluation is what the next look is held against.
        let files = wanted.into_iter().map(|path| {
            let before = self.files.get(&path).copied();
            let now = before.unwrap_or_else(|| stamp(&path));
            (path, now)
        });
        self.files = files.collect();
        self.guessed = false;
    }

    /// What changed since the last look.
    pub(super) fn changes(&mut self) -> Vec<PathBuf> {
        if self.guessed {
            let mut paths = Vec::new();
            modules(&self.root, &mut paths);
            let new = paths.into_iter().filter(|path| !generated(path) && !self.files.contains_key(path));
            let new: Vec<PathBuf> = new.collect();
            self.files.extend(new.into_iter().map(|path| (path, None)));
        }
        let mut changed = Vec::new();
        for (path, stamp_then) in &mut self.files {
            let now = stamp(path);
            if now != *stamp_then {
                *stamp_then = now;
                changed.push(path.clone());
            }
        }
        changed
    }
}

fn generated(path: &Path) -> bool {
    path.ends_with("payload-types.ts") || path.ends_with("payload-generated-schema.ts")
}

/// What every evaluation depends on, whether it is there or not.
fn settings(project: &Project) -> Vec<PathBuf> {
    let names = ["package.json", "tsconfig.json", ".env", ".env.local", ".env.development", ".env.development.local"];
    let mut paths: Vec<PathBuf> = names.into_iter().chain(FILES).map(|name| project.root.join(name)).collect();
    paths.extend(project.config_path().ok().map(Path::to_path_buf));
    paths
}

fn stamp(path: &Path) -> Stamp {
    let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    Some((metadata.len(), metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH)))
}

fn modules(dir: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(kind) = entry.file_type() else { continue };
        if found.len() >= MANY {
            return;
        }
        if kind.is_dir() {
            let name = entry.file_name();
            if !PASSED_OVER.iter().any(|passed| name == *passed) {
                modules(&path, found);
            }
        } else if kind.is_file() && path.extension().is_some_and(|end| MODULES.iter().any(|module| end == *module)) {
            found.push(path);
        }
    }
}
