//! `cargo xtask versions`: the corpus under other versions of Payload, each with its packages in a folder of `target`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{Failure, Result, command, only, root, run as run_command, say};

const PACKAGES: [&str; 4] =
    ["payload", "@payloadcms/db-postgres", "@payloadcms/db-sqlite", "@payloadcms/richtext-lexical"];

pub(crate) fn run(words: &[String]) -> Result<()> {
    only(words, &[])?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["list"] => list(),
        ["test"] => versions()?.iter().try_for_each(|version| test(&version.number)),
        ["test", numbers @ ..] => numbers.iter().try_for_each(|number| test(number)),
        ["add", number, about @ ..] => add(number, &about.join(" ")),
        _ => Err(Failure::new("this is no command of `versions`")
            .hint("cargo xtask versions [list | test [VERSION…] | add VERSION [ABOUT]]")),
    }
}

struct Version {
    number: String,
    about: String,
}

fn file() -> PathBuf {
    root().join("crates/conformance/versions/list.txt")
}

fn versions() -> Result<Vec<Version>> {
    let text = fs::read_to_string(file())
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", file().display())))?;
    let version = |line: &str| {
        let (number, about) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        Version { number: number.to_owned(), about: about.trim().to_owned() }
    };
    Ok(text.lines().filter(|line| !line.trim().is_empty()).map(version).collect())
}

fn list() -> Result<()> {
    for Version { number, about } in versions()? {
        let there = if installed(&folder(&number)) { "installed" } else { "not installed yet" };
        say(format!("{number:<8} {about} ({there})"));
    }
    Ok(())
}

fn folder(number: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("payload-versions").join(number)
}

fn installed(folder: &Path) -> bool {
    folder.join("node_modules/payload/package.json").is_file()
}

/// Installs the packages of a version, unless they are there.
fn install(number: &str) -> Result<PathBuf> {
    let well_formed = number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
    if !well_formed {
        return Err(Failure::new(format!("`{number}` is no version")).hint("cargo xtask versions add 3.88.0"));
    }
    let folder = folder(number);
    if installed(&folder) {
        return Ok(folder);
    }
    let io = |error: std::io::Error| Failure::new(format!("cannot write {}: {error}", folder.display()));
    fs::create_dir_all(&folder).map_err(io)?;
    let packages = PACKAGES.map(|name| format!("    \"{name}\": \"{number}\",\n")).concat();
    let manifest = format!(
        "{{\n  \"private\": true,\n  \"type\": \"module\",\n  \"dependencies\": {{\n{packages}    \"graphql\": \
         \"16.11.0\",\n    \"react\": \"^19.0.0\",\n    \"react-dom\": \"^19.0.0\"\n  }}\n}}\n"
    );
    fs::write(folder.join("package.json"), manifest).map_err(io)?;
    say(format!("$ npm install   (in {})", folder.display()));
    // The editor imports react; the pages of the admin panel, which are its peers as well, are of no use here.
    let flags = ["install", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run_command(command("npm", &flags).current_dir(&folder))?;
    Ok(folder)
}

fn test(number: &str) -> Result<()> {
    let folder = install(number)?;
    say(format!("\n── Payload {number}"));
    let folder = folder.display().to_string();
    // Not `--package`: with the features of the whole workspace nothing is built twice.
    run_command(&mut command("cargo", &["run", "--quiet", "--bin", "payload-sync-versions", "--", &folder]))
}

/// Installs and compares a version, and keeps it for the next `test`.
fn add(number: &str, about: &str) -> Result<()> {
    test(number)?;
    if versions()?.iter().any(|version| version.number == number) {
        return Ok(());
    }
    let text = fs::read_to_string(file())
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", file().display())))?;
    let line = format!("{number:<7} {about}").trim_end().to_owned();
    fs::write(file(), format!("{}\n{line}\n", text.trim_end()))
        .map_err(|error| Failure::new(format!("cannot write {}: {error}", file().display())))?;
    say(format!("{number} is in {}", file().display()));
    Ok(())
}
