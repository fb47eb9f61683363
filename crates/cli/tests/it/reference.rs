//! `docs/cli.md` is the help of the program itself. `UPDATE_DOCS=1` writes it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::Sandbox;

const HEAD: &str = "\
# Command line

This file is the help of `payload-sync` itself; a test keeps it so.
What `--json` prints, and the exit codes, are described in [output.md](output.md).
";

#[test]
fn the_reference_is_the_help() {
    let sandbox = Sandbox::new(&[]);
    let help = |arguments: &[&str]| {
        let mut command: Command = sandbox.command(Path::new(crate::project::binary()));
        let output = command.args(arguments).arg("--help").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let whole = help(&[]);
    let (_, commands) = whole.split_once("Commands:\n").unwrap();
    let names: Vec<&str> = commands.lines().map_while(|line| line.split_whitespace().next()).collect();
    assert!(names.len() >= 14, "{names:?}");

    let mut text = format!("{HEAD}\n```text\n{}\n```\n", whole.trim_end());
    for name in names {
        // The flags of every command are told once.
        let one = help(&[name]);
        let one = match one.split_once("Flags of every command:\n") {
            Some((before, after)) => {
                let rest = after.split_once("\n\nExamples:\n").map(|(_, rest)| format!("Examples:\n{rest}"));
                format!("{before}{}", rest.unwrap_or_default())
            }
            None => one,
        };
        text.push_str(&format!("\n## {name}\n\n```text\n{}\n```\n", one.trim_end()));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let current = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(current, text, "UPDATE_DOCS=1 cargo nextest run -p payload-sync-cli reference");
}

#[test]
fn every_test_that_the_coverage_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("docs/guide-coverage.md")).unwrap();
    let mut named = 0;
    for line in text.lines().filter(|line| line.starts_with('|')) {
        let mut source = None;
        // Between backticks are file names, then names of tests in them.
        for quoted in line.split('`').skip(1).step_by(2) {
            if quoted.starts_with("cli/") || quoted.starts_with("sync/") {
                let path = root.join("crates").join(quoted);
                source = Some(fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
            } else if let Some(source) = source.as_ref().filter(|_| quoted.contains('_')) {
                assert!(source.contains(&format!("fn {quoted}(")), "there is no test `{quoted}`: {line}");
                named += 1;
            }
        }
    }
    assert!(named > 30, "{named}");
}
