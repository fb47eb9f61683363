//! `cargo xtask versions test`: the corpus under another version of Payload.
//!
//!   payload-sync-versions PACKAGES [CASE…]
//!
//! PACKAGES is a folder with that version's packages installed. Cases that this Payload itself cannot load (they use
//! what came later) are listed with what it says. Exits with 3 where payload-sync and Payload differ.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use payload_sync_conformance::{Case, Corpus, Oracle, Workspace, compare};
use payload_sync_core::Dialect;
use payload_sync_engine::{EngineMode, Environment, Limits, Settings, load_model};

/// The config whose project model is asked of both engines.
const SALON_LIKE: &str = include_str!("../../versions/salon-like.ts");

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    let Some(packages) = words.next().map(PathBuf::from) else {
        eprint("usage: payload-sync-versions PACKAGES [CASE…]");
        return ExitCode::from(2);
    };
    let chosen: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    match run(&packages, &chosen) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(3),
        Err(error) => {
            eprint(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Gives how many cases differ.
fn run(packages: &Path, chosen: &[String]) -> Result<usize> {
    let mut oracle = Oracle::start(packages)?;
    let version = oracle.version()?;
    let workspace = Workspace::new(packages)?;
    let (mut same, mut different, mut refused) = (0, 0, Vec::new());
    let mut count = |name: &str, dialect: Dialect, found: Vec<String>| {
        let mark = if found.is_empty() { "same" } else { "DIFFERENT" };
        print(&format!("{version}  {mark:<9}  {name} ({dialect})"));
        found.iter().for_each(|one| print(one));
        if found.is_empty() { same += 1 } else { different += 1 }
    };

    let case = workspace.case("salon-like", &[("config.ts", SALON_LIKE)])?;
    for &dialect in Corpus::dialects() {
        let mut found = models(&case, dialect)?;
        found.extend(compare(&mut oracle, &case, dialect)?.iter().map(ToString::to_string));
        count("salon-like, model and all", dialect, found);
    }
    let corpus = Corpus::open(packages)?;
    let names = corpus.names()?.into_iter().filter(|name| chosen.is_empty() || chosen.contains(name));
    for name in names {
        let case = corpus.case(&name)?;
        for &dialect in Corpus::dialects() {
            match compare(&mut oracle, &case, dialect) {
                Ok(found) => count(&name, dialect, found.iter().map(ToString::to_string).collect()),
                Err(error) => {
                    let line = error.message.lines().next().unwrap_or_default().to_owned();
                    refused.push(format!("{name} ({dialect}): {line}"));
                }
            }
        }
    }
    print(&format!("\nPayload {version}: {same} the same, {different} different"));
    if !refused.is_empty() {
        print(&format!("{} that this Payload itself cannot load:\n  {}", refused.len(), refused.join("\n  ")));
    }
    Ok(different)
}

/// Where the project model of the embedded engine is not Node's, byte for byte.
fn models(case: &Case, dialect: Dialect) -> Result<Vec<String>> {
    let model = |mode: EngineMode| {
        let environment = [("PAYLOAD_DATABASE", dialect.name()), ("PAYLOAD_SECRET", "conformance")];
        let variable = |name: &str| Some((name.to_owned(), std::env::var(name).ok()?));
        let values = environment.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let settings = Settings {
            cwd: case.cwd.clone(),
            config: case.config.clone(),
            env: Environment {
                values: values.into_iter().chain(["PATH", "HOME"].into_iter().filter_map(variable)).collect(),
                ..Environment::default()
            },
            mode,
            limits: Limits { time: Some(std::time::Duration::from_secs(300)), ..Limits::default() },
            cache_dir: None,
            build: None,
            http: None,
            interrupt: Default::default(),
        };
        load_model(&settings, None).map_err(|error| format!("{mode:?}: {error}\n{}", error.stack))
    };
    let (ours, theirs) = match (model(EngineMode::Embedded), model(EngineMode::Node)) {
        (Ok(ours), Ok(theirs)) => (ours.json, theirs.json),
        (ours, theirs) => return Ok([ours.err(), theirs.err()].into_iter().flatten().collect()),
    };
    if ours == theirs {
        return Ok(Vec::new());
    }
    let at = ours.bytes().zip(theirs.bytes()).take_while(|(a, b)| a == b).count();
    let near = |text: &str| {
        let start = text.floor_char_boundary(at.saturating_sub(120));
        text[start..text.floor_char_boundary((at + 120).min(text.len()))].to_owned()
    };
    Ok(vec![format!("the models differ at byte {at}:\n  embedded …{}\n  Node     …{}", near(&ours), near(&theirs))])
}

/// A closed pipe is not an error.
fn print(line: &str) {
    writeln!(std::io::stdout().lock(), "{line}").ok();
}

fn eprint(line: &str) {
    writeln!(std::io::stderr().lock(), "{line}").ok();
}
