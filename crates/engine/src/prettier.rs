//! Finds the prettier that Payload's generator of the drizzle schema would use, and its configuration.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::error::EngineError;
use crate::exports::load_exports;
use crate::inputs::Inputs;
use crate::settings::Settings;
use crate::versions::find;

/// The prettier of a project.
#[derive(Debug, Clone, PartialEq)]
pub struct Prettier {
    pub version: String,
    pub config: Option<PrettierConfig>,
}

/// A configuration file of prettier's.
#[derive(Debug, Clone, PartialEq)]
pub struct PrettierConfig {
    pub file: PathBuf,
    pub content: PrettierContent,
}

#[derive(Debug, Clone, PartialEq)]
pub enum PrettierContent {
    /// What is written in the file, where that is data.
    Text(String),
    /// What the file's module exports, or a part of the file.
    Value(Value),
}

/// In the order in which prettier looks for them in a folder.
const NAMES: [&str; 20] = [
    "package.json",
    "package.yaml",
    ".prettierrc",
    ".prettierrc.json",
    ".prettierrc.yaml",
    ".prettierrc.yml",
    ".prettierrc.json5",
    ".prettierrc.js",
    ".prettierrc.ts",
    ".prettierrc.mjs",
    ".prettierrc.mts",
    ".prettierrc.cjs",
    ".prettierrc.cts",
    "prettier.config.js",
    "prettier.config.ts",
    "prettier.config.mjs",
    "prettier.config.mts",
    "prettier.config.cjs",
    "prettier.config.cts",
    ".prettierrc.toml",
];

/// The prettier that `@payloadcms/drizzle` finds, as the database adapter finds that; none if it finds none.
pub fn find_prettier(settings: &Settings, adapter: &str) -> Result<Option<Prettier>, EngineError> {
    let config = settings.cwd.join(&settings.config);
    let from = config.canonicalize().unwrap_or(config);
    let manifest = |from: &Path, name: &str| {
        find(from, name, &Inputs::default()).and_then(|directory| directory.join("package.json").canonicalize().ok())
    };
    let adapter = manifest(&from, adapter);
    let drizzle = adapter.and_then(|adapter| manifest(&adapter, "@payloadcms/drizzle"));
    let Some(prettier) = drizzle.and_then(|drizzle| manifest(&drizzle, "prettier")) else { return Ok(None) };
    let Some(version) = read_json(&prettier).and_then(|package| Some(package["version"].as_str()?.to_owned())) else {
        return Ok(None);
    };
    for folder in settings.cwd.ancestors() {
        for name in NAMES {
            let file = folder.join(name);
            if !file.is_file() {
                continue;
            }
            if let Some(content) = content(settings, &file, name)? {
                return Ok(Some(Prettier { version, config: Some(PrettierConfig { file, content }) }));
            }
        }
    }
    Ok(Some(Prettier { version, config: None }))
}

fn content(settings: &Settings, file: &Path, name: &str) -> Result<Option<PrettierContent>, EngineError> {
    if name == "package.json" {
        let part = read_json(file).and_then(|package| package.get("prettier").cloned());
        return Ok(part.map(PrettierContent::Value));
    }
    let text = || std::fs::read_to_string(file).ok();
    if name == "package.yaml" {
        let has_part = text().is_some_and(|text| text.lines().any(|line| line.starts_with("prettier:")));
        return Ok(has_part.then(|| PrettierContent::Text("prettier: in package.yaml".to_owned())));
    }
    if name.ends_with("js") || name.ends_with("ts") {
        let exports = load_exports(settings, file)?;
        let default = exports.get("default").cloned().unwrap_or(exports);
        return Ok(Some(PrettierContent::Value(default)));
    }
    Ok(text().map(PrettierContent::Text))
}

fn read_json(file: &Path) -> Option<Value> {
    serde_json::from_slice(&std::fs::read(file).ok()?).ok()
}
