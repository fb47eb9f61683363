//! `cargo xtask test`: everything that is checked, with one summary at the end.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::shell::{Failure, Result, command, has, only, output, run as run_command, salon, say, seconds, typed};
use crate::{setup, tidy};

struct Step {
    name: &'static str,
    took: Duration,
    failed: Option<Failure>,
}

pub(crate) fn run(flags: &[String]) -> Result<()> {
    only(flags, &["--no-postgres-check"])?;
    setup::node()?;
    if !has(flags, "--no-postgres-check") {
        setup::postgres()?;
    }
    let mut steps = Vec::new();
    let mut step = |name: &'static str, work: &mut dyn FnMut() -> Result<()>| {
        say(format!("\n── {name}"));
        let start = Instant::now();
        let failed = work().err();
        if let Some(failure) = &failed {
            failure.print();
        }
        steps.push(Step { name, took: start.elapsed(), failed });
    };
    step("packages of the example", &mut setup::packages);
    step("format", &mut || shown(&mut cargo(&["fmt", "--all", "--check"])));
    step("tidy", &mut || tidy::run(&[]));
    step("lints", &mut || shown(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])));
    // Tests of other crates run the program as well.
    step("build", &mut || shown(&mut cargo(&["build", "--workspace"])));
    step("tests", &mut || shown(&mut tests()));
    step("tests in documentation", &mut || shown(&mut cargo(&["test", "--workspace", "--doc"])));
    step("TypeScript of the example and of the npm package", &mut typescript);
    summary(&steps)
}

fn shown(command: &mut Command) -> Result<()> {
    say(format!("$ {}", typed(command)));
    run_command(command)
}

fn cargo(args: &[&str]) -> Command {
    command("cargo", args)
}

fn tests() -> Command {
    if output(&mut cargo(&["nextest", "--version"])).is_some() {
        return cargo(&["nextest", "run", "--workspace", "--no-fail-fast"]);
    }
    say("cargo-nextest is not installed: `cargo test` takes longer");
    cargo(&["test", "--workspace", "--all-targets", "--no-fail-fast"])
}

fn typescript() -> Result<()> {
    let mut check = command("node", &["node_modules/typescript/bin/tsc", "--noEmit"]);
    shown(check.current_dir(salon()))?;
    for file in ["npm/payload-sync/index.js", "npm/payload-sync/binary.js", "npm/payload-sync/bin/payload-sync.js"] {
        shown(&mut command("node", &["--check", file]))?;
    }
    Ok(())
}

fn summary(steps: &[Step]) -> Result<()> {
    say("\n── summary");
    for step in steps {
        let mark = if step.failed.is_some() { "FAILED" } else { "ok" };
        say(format!("{mark:>8}  {:>9}  {}", seconds(step.took), step.name));
    }
    let failed: Vec<&str> = steps.iter().filter(|step| step.failed.is_some()).map(|step| step.name).collect();
    if failed.is_empty() {
        say("\nEverything passed.");
        return Ok(());
    }
    Err(Failure::new(format!("failed: {}", failed.join(", "))).hint("the first failure above; then cargo xtask test"))
}
