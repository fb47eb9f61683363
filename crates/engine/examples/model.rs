//! Prints the project model of a project: `model [--dialect postgres|sqlite] [--cache DIRECTORY] [PROJECT]`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for measuring by hand")]

use std::path::PathBuf;
use std::time::Instant;

use payload_sync_engine::{EngineMode, Environment, Limits, Settings, load_model};

fn main() {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut option = |name: &str| {
        let at = arguments.iter().position(|one| one == name)?;
        arguments.remove(at);
        Some(arguments.remove(at))
    };
    let (dialect, cache) = (option("--dialect"), option("--cache"));
    let cwd = PathBuf::from(arguments.pop().unwrap_or_else(|| ".".to_owned()));
    let cwd = cwd.canonicalize().expect("the project exists");
    let settings = Settings {
        config: cwd.join("src/payload.config.ts"),
        cwd,
        env: Environment { values: std::env::vars().collect(), ..Environment::default() },
        mode: EngineMode::Embedded,
        limits: Limits::default(),
        cache_dir: cache.map(PathBuf::from),
        build: None,
        http: None,
        interrupt: Default::default(),
    };
    let start = Instant::now();
    match load_model(&settings, dialect.as_deref()) {
        Ok(model) => {
            println!("{}", model.json);
            let how = if model.cached { "from the cache" } else { "evaluated" };
            eprintln!("{} bytes {how} in {:?}", model.json.len(), start.elapsed());
            for line in model.logs {
                eprintln!("| {line}");
            }
        }
        Err(error) => {
            eprintln!("{}: {error}\n{}", error.code, error.stack);
            std::process::exit(1);
        }
    }
}
