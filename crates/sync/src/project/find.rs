//! Where Payload would look: the project's folder, its config, its migrations.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{ProjectError, tsconfig};

const CONFIG_NAMES: [&str; 2] = ["payload.config.js", "payload.config.ts"];

/// What was found, and where it was looked for.
pub(super) struct Found {
    pub config: Option<PathBuf>,
    pub searched: Vec<PathBuf>,
}

/// The project's folder: `cwd` when it looks like a project, else the nearest folder above with a `package.json`.
pub(super) fn root(cwd: &Path) -> PathBuf {
    let marks = [
        "package.json",
        "payload.config.ts",
        "payload.config.js",
        "src/migrations",
        "migrations",
        ".env",
        "payload-sync.build",
    ];
    if marks.iter().any(|mark| cwd.join(mark).exists()) {
        return cwd.to_path_buf();
    }
    cwd.ancestors().find(|folder| folder.join("package.json").is_file()).unwrap_or(cwd).to_path_buf()
}

/// The Payload config: `--config`, then what Payload's own command line would take.
pub(super) fn config(
    cwd: &Path,
    root: &Path,
    asked: Option<&Path>,
    env: &BTreeMap<String, String>,
) -> Result<Found, ProjectError> {
    let exact = |path: PathBuf, asked_by: &'static str| {
        if path.is_file() {
            Ok(Found { config: Some(path), searched: Vec::new() })
        } else {
            Err(ProjectError::ConfigMissing { path, asked_by })
        }
    };
    if let Some(path) = asked {
        return exact(cwd.join(path), "--config");
    }
    if let Some(path) = env.get("PAYLOAD_CONFIG_PATH").filter(|path| !path.is_empty()) {
        return exact(root.join(path), "PAYLOAD_CONFIG_PATH");
    }

    let production = env.get("NODE_ENV").is_some_and(|value| value == "production");
    let tsconfig = tsconfig::nearest(root)?;
    let alias = tsconfig.as_ref().and_then(|it| it.payload_config.clone());
    if let Some(path) = &alias {
        let named = path.extension().is_some_and(|extension| extension == "js" || extension == "ts");
        if named {
            return exact(path.clone(), "the path `@payload-config` in tsconfig.json");
        }
    }
    let source = tsconfig.as_ref().and_then(|it| it.root_dir.clone()).unwrap_or_else(|| root.join("src"));
    let output = tsconfig.as_ref().and_then(|it| it.out_dir.clone()).unwrap_or_else(|| root.join("dist"));
    let base = tsconfig.as_ref().map_or_else(|| root.to_path_buf(), |it| it.base.clone());

    let mut folders: Vec<PathBuf> = alias.into_iter().collect();
    if production {
        folders.push(output);
    }
    folders.extend([source, base, root.join("src")]);
    if production {
        folders.push(root.join("dist"));
    }

    // Payload climbs to the root of the disk; above the nearest package.json a config belongs to something else.
    let mut searched = Vec::new();
    for folder in folders {
        for parent in folder.ancestors() {
            for name in CONFIG_NAMES {
                let path = parent.join(name);
                if path.is_file() {
                    return Ok(Found { config: Some(path), searched: Vec::new() });
                }
                if !searched.contains(&path) {
                    searched.push(path);
                }
            }
            if parent == root || !parent.starts_with(root) {
                break;
            }
        }
    }
    Ok(Found { config: None, searched })
}

/// The folder that Payload picks when the adapter names none.
pub(super) fn migration_dir(root: &Path) -> PathBuf {
    for existing in ["src/migrations", "dist/migrations", "migrations"] {
        let path = root.join(existing);
        if path.is_dir() {
            return path;
        }
    }
    if root.join("src").is_dir() { root.join("src/migrations") } else { root.join("migrations") }
}
