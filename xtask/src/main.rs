//! The project's own commands: `cargo xtask <command>`.

mod bench;
mod conformance;
mod demo;
mod measure;
mod setup;
mod shell;
mod test;
mod tidy;
mod versions;

use std::process::ExitCode;

use shell::{Failure, say};

const HELP: &str = "\
cargo xtask <command>

  test    Check everything: format, lints, tidy, all tests, the TypeScript side
          --no-postgres-check   do not ask for PostgreSQL first
  tidy    Check the rules that no compiler checks
  demo    Walk through the story on SQLite, with the real Payload
          --keep                leave the two projects for a look around
  bench   Compare with Payload's own commands: CPU time, wall time, memory
          --runs <n>            runs of each command (default 5)
          --quick               one run of each
          --only <project>      salon, synthetic (100 collections of 40 fields), history (100 migrations, both databases),
                                or documents (100,000 customers and 10,000 pages; minutes, and only when named)
          --database <name>     of documents: sqlite, postgres or both
          --documents <n>       of documents: how many customers
          --task <name>         the commands whose name starts so
          --without-payload     ours only
          --dev                 the program of the dev profile
          --program <path>      a program that is built already
          --json                machine-readable
  versions
          Compare with other versions of Payload, whose packages go to target/payload-versions
          list                  which ones (crates/conformance/versions/list.txt)
          test [VERSION…]       compare with all of them, or with these
          add VERSION [ABOUT]   one more: installed, compared, kept
  conformance
          Hold payload-sync against the installed Payload, config by config
          --help                what can be compared
  setup   Install what the others need: the example's packages";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (command, flags) = match args.split_first() {
        Some((command, flags)) => (command.as_str(), flags),
        None => ("help", [].as_slice()),
    };
    let result = match command {
        "test" => test::run(flags),
        "tidy" => tidy::run(flags),
        "demo" => demo::run(flags),
        "bench" => bench::run(flags),
        "conformance" => {
            return conformance::run(flags).unwrap_or_else(|failure| {
                failure.print();
                ExitCode::FAILURE
            });
        }
        "setup" => setup::run(flags),
        "versions" => versions::run(flags),
        // Of `bench`: runs a program in a process of its own, whose children are this program's and no other's.
        "measure" => measure::run(flags),
        "help" | "--help" | "-h" => {
            say(HELP);
            Ok(())
        }
        other => Err(Failure::new(format!("there is no command `{other}`")).hint("cargo xtask help")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::FAILURE
        }
    }
}
