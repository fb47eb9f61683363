//! A copy of the salon with the npm package in it, as `npm install` leaves it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::Duration;

use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_testkit::{Output, Salon, run};

const LIMIT: Duration = Duration::from_secs(120);

/// A salon in which `npm run` finds the binary that was just built.
pub(crate) struct Project {
    pub salon: Salon,
}

impl Project {
    /// A salon on SQLite.
    pub(crate) fn new() -> Self {
        Self::on("file:./salon.db")
    }

    pub(crate) fn on(url: &str) -> Self {
        let salon = Salon::copy(url);
        let modules = salon.path().join("node_modules");
        let installed = fs::canonicalize(&modules).unwrap();
        fs::remove_file(&modules).unwrap();
        link_all(&installed, &modules, &[".bin", "payload-sync"]);
        link_all(&installed.join(".bin"), &modules.join(".bin"), &["payload-sync"]);
        symlink(package(), modules.join("payload-sync")).unwrap();
        symlink("../payload-sync/bin/payload-sync.js", modules.join(".bin/payload-sync")).unwrap();
        Self { salon }
    }

    /// Runs a line as it would be typed.
    pub(crate) fn sh(&self, line: &str) -> Output {
        self.sh_with(line, &[])
    }

    pub(crate) fn sh_with(&self, line: &str, variables: &[(&str, &str)]) -> Output {
        let mut command = self.salon.command("sh");
        let path = std::env::var("PATH").unwrap_or_default();
        command
            .args(["-c", line])
            .env("PATH", format!("{}:{path}", self.salon.path().join("node_modules/.bin").display()))
            .env("PAYLOAD_SYNC_BINARY", binary())
            .env("npm_config_update_notifier", "false")
            .envs(variables.iter().copied());
        run(&mut command, LIMIT)
    }

    /// The same, and it must end well.
    pub(crate) fn ok(&self, line: &str) -> String {
        let output = self.sh_with(line, &[("PAYLOAD_SYNC_YES", "1")]);
        assert_eq!(output.code, Some(0), "{line}\n{}", output.text());
        format!("{}{}", output.stdout, output.stderr)
    }

    /// The JSON that a command prints, whatever its exit code.
    pub(crate) fn json(&self, line: &str) -> serde_json::Value {
        let output = self.sh(line);
        serde_json::from_str(&output.stdout).unwrap_or_else(|error| panic!("{line}: {error}\n{}", output.text()))
    }

    /// Runs statements on the salon's SQLite database.
    pub(crate) fn sql(&self, sql: &str) {
        let url = DatabaseUrl::parse(self.salon.database_url()).unwrap().resolve(self.salon.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut database = Database::connect(&url, &ConnectOptions::default()).await.unwrap();
            database.script(sql).await.unwrap();
        });
    }

    /// How many rows a table has; a condition may follow its name.
    pub(crate) fn count(&self, from: &str) -> Option<i64> {
        let url = DatabaseUrl::parse(self.salon.database_url()).unwrap().resolve(self.salon.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut database = Database::connect(&url, &ConnectOptions::default()).await.unwrap();
            let counted = database.query(&format!("SELECT count(*) FROM {from}"), &[]).await.unwrap();
            counted.rows[0][0].as_i64()
        })
    }

    /// The files in a folder, sorted.
    pub(crate) fn files(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.salon.path().join(folder)) else { return Vec::new() };
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

pub(crate) fn binary() -> &'static str {
    env!("CARGO_BIN_EXE_payload-sync")
}

/// The npm package of this repository.
pub(crate) fn package() -> PathBuf {
    fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../npm/payload-sync")).unwrap()
}

pub(crate) fn link_all(from: &Path, to: &Path, but: &[&str]) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if !but.iter().any(|one| name == *one) {
            symlink(entry.path(), to.join(name)).unwrap();
        }
    }
}
