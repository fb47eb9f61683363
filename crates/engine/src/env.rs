//! Loads `.env` files exactly as Payload's own command line does, which leaves it to `@next/env`.
//!
//! The files, first wins: `.env.<mode>.local`, `.env.local` (not in test), `.env.<mode>`, `.env`, where `<mode>` is
//! `test` or `production` if `NODE_ENV` says so, else `development`. What the process already has wins over files.
//! Only the working directory is looked in: Payload means to search upwards too, but as of 3.90 never does, and a
//! value that Payload itself would not see must not decide which database is touched.

mod dotenv;

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::{EngineError, ErrorCode};
use crate::settings::Environment;

/// Set in the environment once files have been loaded; a child process does not load them again.
const PROCESSED: &str = "__NEXT_PROCESSED_ENV";

/// Loads the `.env` files of a directory on top of `process`, the variables that the process already has.
///
/// With `env_file`, that file alone is loaded, and must exist.
pub fn load(
    cwd: &Path,
    process: BTreeMap<String, String>,
    env_file: Option<&Path>,
) -> Result<Environment, EngineError> {
    let mut environment = Environment { values: process, ..Environment::default() };
    let mut files = Vec::new();
    if let Some(file) = env_file {
        let path = cwd.join(file);
        let bytes = std::fs::read(&path).map_err(|error| {
            EngineError::new(ErrorCode::Io, format!("Cannot read the environment file {}: {error}", path.display()))
        })?;
        files.push((path, bytes));
    } else {
        for name in file_names(environment.values.get("NODE_ENV").map(String::as_str)) {
            let path = cwd.join(name);
            if path.is_dir() {
                continue;
            }
            match std::fs::read(&path) {
                Ok(bytes) => files.push((path, bytes)),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => environment.problems.push(format!("Cannot read {}: {error}", path.display())),
            }
        }
        if files.is_empty() || environment.values.get(PROCESSED).is_some_and(|value| !value.is_empty()) {
            return Ok(environment);
        }
        environment.values.insert(PROCESSED.to_owned(), "true".to_owned());
    }
    apply(&mut environment, files);
    Ok(environment)
}

/// The files of a mode, the strongest first.
fn file_names(node_env: Option<&str>) -> Vec<String> {
    let mode = match node_env {
        Some("test") => "test",
        Some("production") => "production",
        _ => "development",
    };
    let mut names = vec![format!(".env.{mode}.local")];
    if mode != "test" {
        names.push(".env.local".to_owned());
    }
    names.extend([format!(".env.{mode}"), ".env".to_owned()]);
    names
}

fn apply(environment: &mut Environment, files: Vec<(PathBuf, Vec<u8>)>) {
    let initial = environment.values.clone();
    let mut given = BTreeMap::new();
    for (path, bytes) in files {
        let parsed = dotenv::parse(&String::from_utf8_lossy(&bytes));
        let Some(expanded) = dotenv::expand(parsed, &environment.values) else {
            environment.problems.push(format!("{} is left out: a variable in it refers to itself", path.display()));
            continue;
        };
        for (name, value) in expanded {
            if !initial.contains_key(&name) && !given.contains_key(&name) {
                environment.origins.insert(name.clone(), path.clone());
                given.insert(name.clone(), value.clone());
            }
            // What a weaker file makes of a variable is seen by the files after it, and of one that the process
            // already has, also in the end: its `$` is expanded if a file names it.
            environment.values.insert(name, value);
        }
        environment.files.push(path);
    }
    environment.values.extend(given);
}
