//! The migration directory on disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use payload_sync_core::migration::{MigrationBody, fingerprint, migration_files, name_of, parse_file};
use payload_sync_core::{Dialect, Schema, snapshot};

use super::Error;
use crate::similar::similar;

/// The migration directory, which need not exist yet.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    pub dir: PathBuf,
    /// Every file name in it.
    names: Vec<String>,
    /// The migrations, in the order in which they run.
    pub migrations: Vec<MigrationFile>,
}

#[derive(Debug, Clone)]
pub(crate) struct MigrationFile {
    /// As the ledger has it.
    pub name: String,
    pub path: PathBuf,
}

impl Folder {
    pub(crate) fn read(dir: PathBuf) -> Result<Self, Error> {
        let mut names = Vec::new();
        let fault = |source| Error::Read { path: dir.clone(), source };
        match fs::read_dir(&dir) {
            Ok(entries) => {
                for entry in entries {
                    let entry = entry.map_err(fault)?;
                    if let Ok(name) = entry.file_name().into_string() {
                        names.push(name);
                    }
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(fault(error)),
        }
        names.sort();
        let migrations = migration_files(&names)
            .into_iter()
            .map(|file| MigrationFile { name: name_of(&file).to_owned(), path: dir.join(&file) })
            .collect();
        Ok(Self { dir, names, migrations })
    }

    /// The names of the migrations, in the order in which they run.
    pub(crate) fn migration_names(&self) -> Vec<String> {
        self.migrations.iter().map(|file| file.name.clone()).collect()
    }

    pub(crate) fn migration(&self, name: &str) -> Option<&MigrationFile> {
        self.migrations.iter().find(|file| file.name == name)
    }

    /// The migration that a person means by `given`: its name, its file, or the words of its name where only one has
    /// them.
    pub(crate) fn named(&self, given: &str) -> Result<&MigrationFile, Error> {
        let plain = given.trim_end_matches(".ts").trim_end_matches(".js");
        if let Some(file) = self.migration(plain) {
            return Ok(file);
        }
        let ending = format!("_{plain}");
        let mut found = self.migrations.iter().filter(|file| file.name.ends_with(&ending));
        match (found.next(), found.next()) {
            (Some(file), None) => Ok(file),
            _ => {
                let near = similar(plain, self.migrations.iter().map(|file| file.name.as_str())).map(str::to_owned);
                Err(Error::UnknownMigration { given: given.to_owned(), near })
            }
        }
    }

    /// The names of all files, and the one that is about to come.
    pub(crate) fn names_with(&self, name: &str) -> Vec<String> {
        let mut names = self.names.clone();
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        names
    }

    /// The names of the snapshots, without `.json`, in their order.
    pub(crate) fn snapshots(&self) -> Vec<&str> {
        self.names.iter().filter_map(|name| name.strip_suffix(".json")).collect()
    }

    /// The schema of one snapshot, by its name without `.json`.
    pub(crate) fn snapshot(&self, name: &str) -> Result<Schema, Error> {
        let path = self.dir.join(format!("{name}.json"));
        snapshot::parse(&read(&path)?).map_err(|source| Error::Snapshot { path, source })
    }

    /// The file names of the snapshots.
    pub(crate) fn snapshot_names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str).filter(|name| name.ends_with(".json") && !name.starts_with('.'))
    }

    /// The schema that the migrations lead to: the last snapshot, as Payload picks it.
    pub(crate) fn last_snapshot(&self, dialect: Dialect) -> Result<Option<Schema>, Error> {
        let Some(name) = self.names.iter().filter(|name| name.ends_with(".json")).max() else { return Ok(None) };
        let path = self.dir.join(name);
        let text = fs::read_to_string(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
        let schema = snapshot::parse(&text).map_err(|source| Error::Snapshot { path: path.clone(), source })?;
        if schema.dialect != dialect {
            return Err(Error::SnapshotDialect { path, found: schema.dialect, wanted: dialect });
        }
        Ok(Some(schema))
    }
}

impl MigrationFile {
    pub(crate) fn load(&self) -> Result<MigrationBody, Error> {
        Ok(parse_file(&self.text()?))
    }

    /// What identifies what it does now.
    pub(crate) fn fingerprint(&self) -> Result<String, Error> {
        Ok(fingerprint(&self.text()?))
    }

    pub(crate) fn text(&self) -> Result<String, Error> {
        read(&self.path)
    }
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_path_buf(), source })
}
