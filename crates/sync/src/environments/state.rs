//! The record of a pair of environments: `.payload-sync/environments/<source>-<target>.json` in the project.
//!
//! It remembers which documents are pairs and how they looked after the last run, so that a renamed document is still
//! itself, and an edit on the target is not mistaken for an old version. Losing it costs only this: pairs are found
//! again by unique fields and by their moment of creation.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use payload_sync_core::content::Base;
use serde::{Deserialize, Serialize};

use super::{EnvironmentsError, Place};
use crate::{Project, files};

const FORMAT: u32 = 1;

#[derive(Debug)]
pub(super) struct State {
    path: PathBuf,
    source: String,
    target: String,
    pub base: Base,
}

#[derive(Serialize, Deserialize)]
struct Record {
    format: u32,
    source: String,
    target: String,
    documents: Base,
}

impl State {
    /// The record, or an empty one. A record of servers at other addresses says nothing about these.
    pub(super) fn load(project: &Project, source: &Place, target: &Place) -> Result<Self, EnvironmentsError> {
        let name = format!("{}-{}.json", file_name(source), file_name(target));
        let path = project.root.join(".payload-sync/environments").join(name);
        let mut state =
            Self { path: path.clone(), source: source.url.clone(), target: target.url.clone(), base: Base::default() };
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(state),
            Err(source) => return Err(EnvironmentsError::StateRead { path, source }),
        };
        let record: Record =
            serde_json::from_str(&text).map_err(|source| EnvironmentsError::StateParse { path, source })?;
        if record.format == FORMAT && record.source == state.source && record.target == state.target {
            state.base = record.documents;
        }
        Ok(state)
    }

    /// Writes the record, all of it or nothing, and only when it changed.
    pub(super) fn save(&self) -> Result<(), EnvironmentsError> {
        let record = Record {
            format: FORMAT,
            source: self.source.clone(),
            target: self.target.clone(),
            documents: self.base.clone(),
        };
        let text = serde_json::to_string_pretty(&record).expect("a record is plain data with string keys");
        let written = files::write_if_changed(&self.path, &(text + "\n"));
        written.map(drop).map_err(|source| EnvironmentsError::StateWrite { path: self.path.clone(), source })
    }
}

/// The environment's name, or its host and port.
fn file_name(place: &Place) -> String {
    let text = place.name.as_deref().unwrap_or_else(|| place.url.split("://").last().unwrap_or_default());
    text.chars().map(|one| if one.is_ascii_alphanumeric() || one == '.' || one == '_' { one } else { '_' }).collect()
}
