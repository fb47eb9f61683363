//! What the commands need of a machine: Node, npm, PostgreSQL's programs, the example's packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::shell::{Failure, Result, command, only, output, root, run as run_command, say};

const NODE: u32 = 20;
const POSTGRES: u32 = 14;

pub(crate) fn run(flags: &[String]) -> Result<()> {
    only(flags, &[])?;
    node()?;
    postgres()?;
    packages()
}

/// Node and npm, new enough.
pub(crate) fn node() -> Result<()> {
    let install = "install Node.js 20 or newer with npm: https://nodejs.org/en/download";
    let version = output(&mut command("node", &["--version"])).ok_or_else(|| {
        Failure::new("Node.js is missing: Payload runs on it, and the tests compare with Payload").hint(install)
    })?;
    if major(version.trim_start_matches('v')).is_none_or(|major| major < NODE) {
        return Err(Failure::new(format!("Node.js is too old: {version}")).hint(install));
    }
    let npm =
        output(&mut command("npm", &["--version"])).ok_or_else(|| Failure::new("npm is missing").hint(install))?;
    say(format!("node {version}, npm {npm}"));
    Ok(())
}

/// The server's programs, which distributions hide from the `PATH`.
pub(crate) fn postgres() -> Result<()> {
    let install = "sudo apt-get install postgresql   (macOS: brew install postgresql@17)";
    let found = postgres_dirs().into_iter().find_map(|dir| {
        let version = output(&mut command(dir.join("postgres"), &["--version"]))?;
        dir.join("initdb").is_file().then_some((dir, version))
    });
    let (dir, version) = found.ok_or_else(|| {
        Failure::new("the programs of a PostgreSQL server (initdb, postgres) are missing: the tests start their own")
            .hint(install)
    })?;
    let number = version.split_whitespace().find_map(major);
    if number.is_none_or(|number| number < POSTGRES) {
        return Err(Failure::new(format!("PostgreSQL is too old: {version} in {}", dir.display())).hint(install));
    }
    say(format!("{version} in {}", dir.display()));
    Ok(())
}

/// Folders with a `postgres`, the newest version first.
fn postgres_dirs() -> Vec<PathBuf> {
    let mut packaged: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((major(&entry.file_name().to_string_lossy())?, entry.path().join("bin"))))
        .collect();
    packaged.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).map(|dir| dir.canonicalize().unwrap_or(dir));
    let all = packaged.into_iter().rev().map(|(_, dir)| dir).chain(on_path);
    all.filter(|dir| dir.join("postgres").is_file()).collect()
}

fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

/// The packages of the examples, as their lock files have them.
pub(crate) fn packages() -> Result<()> {
    ["examples/salon", "examples/adapters"].into_iter().try_for_each(packages_of)
}

fn packages_of(project: &str) -> Result<()> {
    let folder = root().join(project);
    let modules = folder.join("node_modules");
    if modules.is_symlink() {
        say(format!("{project}/node_modules is a link: left alone"));
    } else if stale(&modules, &folder.join("package-lock.json")) {
        say(format!("$ npm ci   (in {project})"));
        let mut install = command("npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
        run_command(install.current_dir(&folder))?;
    }
    match modules.join("payload/package.json").is_file() {
        true => Ok(()),
        false => {
            Err(Failure::new(format!("the packages of {project} are not there"))
                .hint(format!("(cd {project} && npm ci)")))
        }
    }
}

/// npm writes its own copy of the lock file last, so it is older than a lock file that changed since.
fn stale(modules: &Path, lock: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    changed(&modules.join(".package-lock.json")) < changed(lock)
}
