//! `config:check`: everything that is wrong with `sync-config.ts`, against the Payload config too.

use std::path::PathBuf;

use serde::Serialize;

use super::{Problem, SyncConfig};
use crate::project::ProjectError;
use crate::{Event, Fault, Project, Warning};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// `None`: there is no `sync-config.ts`, and the defaults hold.
    pub file: Option<PathBuf>,
    pub problems: Vec<Problem>,
    /// The settings, when nothing is wrong with them.
    pub settings: Option<SyncConfig>,
}

/// Checks every key, and that every collection exists in the Payload config.
pub async fn run(project: &Project, events: &mut dyn FnMut(Event)) -> Result<Report, ProjectError> {
    let Some(source) = project.read_sync_config()? else {
        return Ok(Report { file: None, problems: Vec::new(), settings: Some(SyncConfig::default()) });
    };
    let collections: Option<Vec<String>> = match project.model(None).await {
        Ok(model) => Some(model.config.collections.iter().map(|collection| collection.slug.clone()).collect()),
        Err(error) => {
            let mut warning =
                Warning::new("collections-unchecked", format!("the collections were not checked: {error}"));
            warning.place = error.place();
            warning.hint = error.hint();
            events(Event::Warning(warning));
            None
        }
    };
    let parsed = SyncConfig::parse(&source.file, &source.text, &source.exports, collections.as_deref());
    let (problems, settings) = match parsed {
        Ok(settings) => (Vec::new(), Some(settings)),
        Err(error) => (error.problems, None),
    };
    Ok(Report { file: Some(source.file), problems, settings })
}
