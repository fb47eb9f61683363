//! `payload-sync info`: what payload-sync finds, for a bug report or a first look.

use std::collections::BTreeMap;

use payload_sync::{Fault, Warning};
use serde::Serialize;

use super::Context;
use crate::error::CommandError;
use crate::render;
use crate::reply::Reply;

/// Show which project, config, database and versions are used
#[derive(Debug, clap::Args)]
pub(crate) struct InfoArgs {}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Info {
    version: &'static str,
    /// The project's folder.
    root: String,
    config: Option<String>,
    /// The build file in the place of the config and its packages.
    #[serde(skip_serializing_if = "Option::is_none")]
    build: Option<String>,
    sync_config: Option<String>,
    migrations: String,
    /// The `.env` files, the strongest first.
    env_files: Vec<String>,
    /// Without credentials.
    database: Option<String>,
    dialect: Option<&'static str>,
    engine: &'static str,
    /// The installed Payload packages.
    packages: BTreeMap<String, String>,
}

pub(crate) async fn run(context: &mut Context<'_>, _args: &InfoArgs) -> Result<Reply, CommandError> {
    let project = context.found_project()?;
    let env_files: Vec<String> = project.env_files.iter().map(|file| project.display(file).to_string()).collect();

    // What cannot be found is told, and is no reason to be silent about the rest.
    let mut told = |what: &str, error: &dyn Fault| {
        let mut warning = Warning::new("info-incomplete", format!("{what}: {error}"));
        warning.place = error.place();
        warning.hint = error.hint();
        context.ui.warning(warning);
    };
    let model = match project.config_path().is_ok() || project.build_file().is_some() {
        true => project.model(None).await.map_err(|error| told("the config was not evaluated", &error)).ok(),
        false => None,
    };
    let database = match (&model, project.has_payload()) {
        (None, true) => None,
        (Some(model), _) if model.is_mongodb() => None,
        _ => project.database_url().await.map_err(|error| told("the database is not known", &error)).ok(),
    };
    let mongodb = model.as_ref().filter(|model| model.is_mongodb());
    let info = Info {
        version: env!("CARGO_PKG_VERSION"),
        root: project.root.display().to_string(),
        build: project.build_file().map(|path| project.display(path).to_string()),
        config: project.config_path().ok().map(|path| project.display(path).to_string()),
        sync_config: project.sync_config_path().map(|path| project.display(&path).to_string()),
        migrations: project.display(&project.migration_dir(model.as_deref())).to_string(),
        env_files,
        dialect: database.as_ref().map(|url| url.dialect().name()).or(mongodb.map(|_| "mongodb")),
        database: database.map(|url| url.place()).or(mongodb.and_then(|model| project.mongodb_place(model))),
        engine: context.global.engine.name(),
        packages: model.map(|model| model.versions.clone()).unwrap_or_default(),
    };

    let or = |value: &Option<String>, nothing: &str| value.clone().unwrap_or_else(|| nothing.to_owned());
    let database = match (&info.database, info.dialect) {
        (Some(place), Some(dialect)) => format!("{place} ({dialect})"),
        (None, Some(dialect)) => dialect.to_owned(),
        _ => "unknown".to_owned(),
    };
    let mut rows = vec![
        ["payload-sync".to_owned(), info.version.to_owned()],
        ["project".to_owned(), info.root.clone()],
        ["config".to_owned(), or(&info.config, "none found")],
        ["settings".to_owned(), or(&info.sync_config, "none: the defaults hold")],
        [
            "environment".to_owned(),
            if info.env_files.is_empty() { "no file".into() } else { info.env_files.join(", ") },
        ],
        ["migrations".to_owned(), info.migrations.clone()],
        ["database".to_owned(), database],
        ["engine".to_owned(), info.engine.to_owned()],
    ];
    if let Some(build) = &info.build {
        rows.insert(3, ["build".to_owned(), build.clone()]);
    }
    rows.extend(info.packages.iter().map(|(name, version)| [name.clone(), version.clone()]));
    let rows: Vec<Vec<String>> = rows.into_iter().map(Vec::from).collect();
    Ok(Reply::new(&info, render::table(&rows)))
}
