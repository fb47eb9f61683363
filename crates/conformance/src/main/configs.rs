//! `--configs`: every config under a folder against the real Payload.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use payload_sync_conformance::{Case, Oracle, Workspace, compare};

use crate::args::Args;
use crate::report::Report;
use crate::{Result, say};

const CONFIG: &str = "config.ts";

pub(crate) fn run(args: &Args, folder: &Path) -> Result<Report> {
    let folder = folder.canonicalize().map_err(|error| format!("{}: {error}", folder.display()))?;
    // Packages are found from the config's own place; where there are none, it is copied to where there are.
    let own = folder.ancestors().find(|dir| dir.join("node_modules/payload/package.json").is_file());
    let (workspace, folder, packages) = match (own, &args.payload) {
        (Some(own), None) => (None, folder.clone(), own.to_path_buf()),
        (Some(own), Some(packages)) if installed(own)? == installed(packages)? => {
            (None, folder.clone(), own.to_path_buf())
        }
        _ => {
            let workspace = Workspace::new(&args.packages())?;
            let place = workspace.path().join("configs");
            copy(&folder, &place)?;
            (Some(workspace), place, args.packages())
        }
    };
    let cwd = workspace.as_ref().map_or(packages.as_path(), Workspace::path);
    let mut files = Vec::new();
    find(&folder, &mut files)?;
    files.sort();
    if files.is_empty() {
        return Err(format!("there is no {CONFIG} under {}", folder.display()).into());
    }
    let mut oracle = Oracle::start_in(&packages, cwd)?;
    say(format!("{} configs against payload {}\n", files.len(), oracle.version()?));
    let mut report = Report::new(args.full);
    for file in files {
        let name = file.strip_prefix(&folder).unwrap_or(&file).parent().unwrap_or(&file).display().to_string();
        if !args.cases.is_empty() && !args.cases.iter().any(|case| name.contains(case.as_str())) {
            continue;
        }
        for &dialect in &args.dialects {
            let case = Case::of(&name, cwd, &file);
            report.add(&name, dialect, compare(&mut oracle, &case, dialect));
        }
    }
    Ok(report)
}

fn installed(project: &Path) -> io::Result<PathBuf> {
    project.join("node_modules/payload").canonicalize()
}

/// What holds no configs of a project's own.
fn passed_over(name: &str) -> bool {
    matches!(name, "node_modules" | "dist" | "build") || name.starts_with('.')
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if entry.file_type()?.is_dir() {
            if !passed_over(&name.to_string_lossy()) {
                find(&entry.path(), files)?;
            }
        } else if name == CONFIG {
            files.push(entry.path());
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if !passed_over(&entry.file_name().to_string_lossy()) {
                copy(&entry.path(), &target)?;
            }
        } else if kind.is_file() {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
