//! Small projects to evaluate, and the salon.

use std::path::{Path, PathBuf};
use std::time::Duration;

use payload_sync_engine::{EngineMode, Environment, Limits, Settings, load_exports};
use serde_json::Value;

/// A project in a directory of its own.
pub(crate) struct Project {
    directory: tempfile::TempDir,
    pub(crate) settings: Settings,
}

impl Project {
    /// A project of these files, path and content.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let settings = settings(&directory.path().canonicalize().unwrap());
        let project = Self { directory, settings };
        for (path, content) in files {
            project.write(path, content);
        }
        project
    }

    /// The same with the packages that the salon has installed.
    pub(crate) fn with_payload(files: &[(&str, &str)]) -> Self {
        let project = Self::new(files);
        link_packages(&salon().join("node_modules"), &project.path("node_modules"));
        project
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.settings.cwd.join(path)
    }

    pub(crate) fn write(&self, path: &str, content: &str) {
        let path = self.directory.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.settings.env.values.insert(name.to_owned(), value.to_owned());
    }

    pub(crate) fn exports(&self, file: &str) -> Value {
        match load_exports(&self.settings, Path::new(file)) {
            Ok(value) => value,
            Err(error) => panic!("{}: {error} at {:?}\n{}", error.code, error.place, error.stack),
        }
    }
}

/// Links every package that is not there yet, those of a scope one by one.
fn link_packages(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let link = to.join(entry.file_name());
        if entry.file_name().to_string_lossy().starts_with('@') {
            link_packages(&entry.path(), &link);
        } else if !link.exists() {
            std::os::unix::fs::symlink(entry.path(), link).unwrap();
        }
    }
}

/// Settings for the project in a directory: without environment, without cache.
pub(crate) fn settings(cwd: &Path) -> Settings {
    Settings {
        cwd: cwd.to_path_buf(),
        config: cwd.join("src/payload.config.ts"),
        env: Environment::default(),
        mode: EngineMode::Embedded,
        limits: Limits { time: Some(Duration::from_secs(60)), ..Limits::default() },
        cache_dir: None,
        build: None,
        http: None,
        interrupt: Default::default(),
    }
}

/// The salon with its installed packages.
pub(crate) fn salon() -> PathBuf {
    let salon = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon").canonicalize().unwrap();
    assert!(salon.join("node_modules/payload/package.json").exists(), "run `npm ci` in {}", salon.display());
    salon
}

/// Settings for the salon on a database.
pub(crate) fn salon_settings(database_url: &str) -> Settings {
    let mut settings = settings(&salon());
    settings.env.values.insert("DATABASE_URL".to_owned(), database_url.to_owned());
    settings.env.values.insert("PAYLOAD_SECRET".to_owned(), "not a secret".to_owned());
    settings
}
