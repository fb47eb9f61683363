//! `cargo xtask conformance`: see `docs/conformance.md`.

#[path = "main/args.rs"]
mod args;
#[path = "main/configs.rs"]
mod configs;
#[path = "main/databases.rs"]
mod databases;
#[path = "main/fuzz.rs"]
mod fuzz;
#[path = "main/report.rs"]
mod report;

use std::io::Write as _;
use std::process::ExitCode;

use payload_sync_conformance::{CannotLoad, Corpus, Difference, Oracle, compare, ours};

use args::{Args, Mode};
use report::Report;

/// A mistake in the call.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let args = match Args::parse(std::env::args().skip(1)) {
        Ok(Some(args)) => args,
        Ok(None) => {
            say(args::HELP);
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            complain(&message, Some("cargo xtask conformance --help"));
            return ExitCode::from(USAGE);
        }
    };
    let result = match &args.mode {
        Mode::Fuzz => return ended(fuzz::run(&args)),
        Mode::Goldens => goldens(&args),
        Mode::Live => live(&args),
        Mode::Update => update(&args),
        Mode::Databases => databases::run(&args),
        Mode::Configs(folder) => configs::run(&args, folder),
    };
    ended(result.map(Report::finish))
}

fn ended(result: Result<ExitCode>) -> ExitCode {
    result.unwrap_or_else(|error| {
        complain(&error.to_string(), None);
        ExitCode::FAILURE
    })
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The corpus against what is stored, without Node.
fn goldens(args: &Args) -> Result<Report> {
    let corpus = Corpus::open(&args.packages())?;
    let mut report = Report::new(args.full);
    for name in args.chosen(corpus.names()?)? {
        let case = corpus.case(&name)?;
        for &dialect in &args.dialects {
            let golden = corpus.golden(&name, dialect)?;
            report.add(&name, dialect, Ok(golden.differences(ours::make(&case, dialect, None))?));
        }
    }
    Ok(report)
}

/// The corpus against the real Payload.
fn live(args: &Args) -> Result<Report> {
    let corpus = Corpus::open(&args.packages())?;
    let mut oracle = Oracle::start(&args.packages())?;
    let mut report = Report::new(args.full);
    for name in args.chosen(corpus.names()?)? {
        let case = corpus.case(&name)?;
        for &dialect in &args.dialects {
            report.add(&name, dialect, must_load(&name, compare(&mut oracle, &case, dialect))?);
        }
    }
    Ok(report)
}

/// Stores what the real Payload makes of the corpus, and compares.
fn update(args: &Args) -> Result<Report> {
    let corpus = Corpus::open(&args.packages())?;
    let mut oracle = Oracle::start(&args.packages())?;
    let version = oracle.version()?;
    let mut report = Report::new(args.full);
    for name in args.chosen(corpus.names()?)? {
        let case = corpus.case(&name)?;
        let mut made = Vec::new();
        for &dialect in Corpus::dialects() {
            made.push((
                dialect,
                oracle
                    .make(&case, dialect, payload_sync_conformance::Wants::ALL)
                    .map_err(|error| format!("{name}: {error}"))?,
            ));
        }
        corpus.store(&name, &version, &made)?;
        for &dialect in Corpus::dialects() {
            let found = corpus.golden(&name, dialect)?.differences(ours::make(&case, dialect, None))?;
            report.add(&name, dialect, Ok(found));
        }
    }
    Ok(report)
}

/// A case of the corpus that Payload refuses is no case.
fn must_load(
    name: &str,
    found: std::result::Result<Vec<Difference>, CannotLoad>,
) -> Result<std::result::Result<Vec<Difference>, CannotLoad>> {
    match found {
        Err(error) => Err(format!("Payload itself refuses the case {name}: {error}").into()),
        found => Ok(found),
    }
}

/// A line on the standard output. A closed pipe is not an error.
fn say(line: impl AsRef<str>) {
    writeln!(std::io::stdout().lock(), "{}", line.as_ref()).ok();
}

fn complain(message: &str, hint: Option<&str>) {
    let mut err = std::io::stderr().lock();
    writeln!(err, "error: {message}").ok();
    if let Some(hint) = hint {
        writeln!(err, "hint: {hint}").ok();
    }
}
