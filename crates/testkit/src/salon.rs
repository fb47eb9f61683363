//! A temporary copy of the example project, with its real Payload.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tempfile::TempDir;

use crate::postgres::{apply_sql, unique};
use crate::process::{Output, repository, run, shared_dir};
use crate::server::Server;

const LIMIT: Duration = Duration::from_secs(120);
/// Node 20 can end without having done anything, and says nothing.
const ATTEMPTS: u32 = 8;
const SCHEMA: &str = include_str!("schema.mts");

/// A copy of `examples/salon`, removed with the value. Its `node_modules` is a link to the installed packages.
#[derive(Debug)]
pub struct Salon {
    dir: TempDir,
    env: BTreeMap<String, String>,
}

impl Salon {
    /// Copies the salon and writes a `.env` for the database. A relative `file:` URL is a file of the copy.
    pub fn copy(database_url: &str) -> Salon {
        let example = repository().join("examples/salon");
        let packages = example.join("node_modules");
        let Ok(packages) =
            packages.canonicalize().and_then(|dir| dir.join("payload/package.json").metadata().map(|_| dir))
        else {
            panic!("the salon's packages are not installed: (cd examples/salon && npm ci)");
        };
        let dir = TempDir::with_prefix("salon-").expect("the temporary directory can be written");
        copy_dir(&example, dir.path());
        std::os::unix::fs::symlink(packages, dir.path().join("node_modules")).expect("the directory is new");
        let mut salon = Salon { dir, env: BTreeMap::new() };
        salon.set_env("PAYLOAD_SECRET", "salon-secret-of-the-tests");
        let media = salon.path().join("media");
        salon.set_env("MEDIA_DIR", &media.display().to_string());
        salon.set_env("DATABASE_URL", database_url);
        salon
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn database_url(&self) -> &str {
        &self.env["DATABASE_URL"]
    }

    /// Sets a variable in `.env` and for every program that this value starts.
    pub fn set_env(&mut self, name: &str, value: &str) {
        self.env.insert(name.to_owned(), value.to_owned());
        let text: String = self.env.iter().map(|(name, value)| format!("{name}={value}\n")).collect();
        self.write(".env", &text);
    }

    /// Writes a file of the project, with the directories above it.
    pub fn write(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        let parent = path.parent().expect("a file of the project is in a directory");
        fs::create_dir_all(parent).expect("the copy can be written");
        fs::write(&path, text).unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
    }

    pub fn read(&self, file: &str) -> String {
        let path = self.path().join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
    }

    /// Replaces `from`, which must be there exactly once, in a file of the project.
    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "`{from}` must be in {file} exactly once");
        self.write(file, &text.replacen(from, to, 1));
    }

    /// Runs the project's real Payload CLI until `done` says that it did its work: it can exit with 0 having done
    /// nothing, so the exit code alone proves nothing. Look at what it wrote or printed.
    pub fn payload(&self, args: &[&str], done: impl Fn(&Output) -> bool) -> Output {
        self.until(&format!("payload {}", args.join(" ")), done, || {
            let mut command = self.command("node");
            command.arg("node_modules/payload/bin.js").args(args);
            command
        })
    }

    /// Runs a TypeScript or JavaScript file of the project under Node until `done` says that it did its work.
    pub fn node(&self, file: &str, args: &[&str], done: impl Fn(&Output) -> bool) -> Output {
        self.until(&format!("node {file}"), done, || {
            let mut command = self.command("node");
            command.args(["--import", "tsx", file]).args(args);
            command
        })
    }

    /// Serves the project's real REST API on a free port. The tables must be there.
    pub fn serve(&self) -> Server {
        Server::start(self)
    }

    /// Makes the tables that the project's real Payload declares, in an empty database. No row is written: not even
    /// the one that marks a database as pushed. The SQL is kept for the next test with the same sources.
    pub fn create_schema(&self) {
        let url = self.database_url();
        let sqlite = url.strip_prefix("file:");
        let mut hasher = DefaultHasher::new();
        SCHEMA.hash(&mut hasher);
        sqlite.is_some().hash(&mut hasher);
        hash_dir(&self.path().join("src"), &mut hasher);
        self.read("node_modules/payload/package.json").hash(&mut hasher);

        let cache = shared_dir("schema");
        let stem = format!("{:016x}", hasher.finish());
        let (sql, database) = (cache.join(format!("{stem}.sql")), cache.join(format!("{stem}.db")));
        if !sql.is_file() {
            let name = format!("testkit-schema-{}.mts", unique());
            self.write(&name, SCHEMA);
            let made = |path: &Path| path.display().to_string();
            let mut args = vec![made(&sql)];
            args.extend(sqlite.map(|_| made(&database)));
            let args: Vec<&str> = args.iter().map(String::as_str).collect();
            self.node(&name, &args, |_| sql.is_file());
            fs::remove_file(self.path().join(name)).expect("the script was written here");
        }
        match sqlite {
            Some(file) => {
                let file = self.path().join(file);
                fs::copy(&database, &file).unwrap_or_else(|error| panic!("cannot write {}: {error}", file.display()));
            }
            None => apply_sql(url, &sql),
        }
    }

    /// A command in the project's directory with the project's environment.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.path()).envs(&self.env).env_remove("NODE_ENV");
        command.env("NODE_OPTIONS", node_options()).env("NO_COLOR", "1");
        command
    }

    fn until(&self, what: &str, done: impl Fn(&Output) -> bool, command: impl Fn() -> Command) -> Output {
        let mut last = None;
        for _ in 0..ATTEMPTS {
            let output = run(&mut command(), LIMIT);
            if done(&output) {
                return output;
            }
            last = Some(output);
        }
        let text = last.map(|output| output.text()).unwrap_or_default();
        panic!("{what} did not do its work in {ATTEMPTS} runs; the last one:\n{text}");
    }
}

/// The `NODE_OPTIONS` for a Node that loads Payload: without them it now and then stands still for ever, or ends having
/// done nothing (`crates/engine/js/lexical.mjs` says why).
pub fn node_options() -> String {
    format!("--no-deprecation --import=\"{}\"", repository().join("crates/engine/js/lexical.mjs").display())
}

/// What the example's own runs leave behind does not belong in a copy.
fn copied(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let database = [".db", ".db-shm", ".db-wal"].iter().any(|end| name.ends_with(end));
    !database && !["node_modules", "media", ".env", ".payload-sync"].contains(&name)
}

fn copy_dir(from: &Path, to: &Path) {
    for path in sorted(from) {
        let target = to.join(path.file_name().expect("an entry has a name"));
        if !copied(&path) {
            continue;
        }
        if path.is_dir() {
            fs::create_dir(&target).expect("the copy is new");
            copy_dir(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap_or_else(|error| panic!("cannot copy {}: {error}", path.display()));
        }
    }
}

fn hash_dir(dir: &Path, hasher: &mut DefaultHasher) {
    for path in sorted(dir) {
        path.file_name().hash(hasher);
        if path.is_dir() {
            hash_dir(&path, hasher);
        } else {
            fs::read(&path).expect("the sources can be read").hash(hasher);
        }
    }
}

fn sorted(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap_or_else(|error| panic!("cannot read {}: {error}", dir.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
