//! `--fuzz`, `--pairs`: random configs and changes of them against the real Payload.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use payload_sync_conformance::random::{Found, Report, search};

use crate::args::Args;
use crate::{Result, say};

/// Exit code where payload-sync and Payload differ.
const DIFFERENT: u8 = 3;

pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let options = &args.search;
    let what = match options.seeds.len() {
        0 => format!("{} configs, {} changes from seed {}", options.singles, options.pairs, options.seed),
        known => format!("{known} seeds that once differed, {} configs, {} changes", options.singles, options.pairs),
    };
    say(format!("{what}, {} at a time", options.jobs));
    let report = search(&args.packages(), options, &|line| say(line))?;
    if let Some(folder) = &args.keep {
        for found in &report.found {
            keep(folder, found)?;
        }
    }
    say(summary(&report));
    Ok(if report.different() == 0 { ExitCode::SUCCESS } else { ExitCode::from(DIFFERENT) })
}

/// Writes a difference as a case of a corpus.
fn keep(folder: &Path, found: &Found) -> Result<()> {
    let kind = if found.pair { "change" } else { "config" };
    let case = folder.join(format!("found-{kind}-{}-{}", found.seed, found.dialect));
    fs::create_dir_all(&case)?;
    let about = format!("// Found by {}\n", found.command());
    fs::write(case.join("config.ts"), format!("{about}{}", found.config))?;
    if let Some(previous) = &found.previous {
        fs::write(case.join("previous.ts"), previous)?;
    }
    if !found.answers.given.is_empty() {
        fs::write(case.join("answers.json"), serde_json::to_string_pretty(&found.answers.given)? + "\n")?;
    }
    Ok(())
}

fn summary(report: &Report) -> String {
    let refused: usize = report.refused.values().sum();
    let mut text = format!("{}\n\nrefused by Payload, or by us on purpose: {refused}\n", report.coverage);
    for (why, count) in &report.refused {
        text.push_str(&format!("  {count} × {why}\n"));
    }
    for (kind, commands) in &report.alike {
        text.push_str(&format!("\nlike others, {} × {kind}\n  {}\n", commands.len(), commands.join("\n  ")));
    }
    let seconds = report.elapsed.as_secs_f64();
    let compared = report.singles + report.pairs;
    text.push_str(&format!(
        "\n{} configs and {} changes the same, {} different; {} statements; {seconds:.0} s, {:.1} a second \
         (Node {:.0} s, ours {:.0} s)",
        report.singles,
        report.pairs,
        report.different(),
        report.statements,
        compared as f64 / seconds.max(0.001),
        report.theirs.as_secs_f64(),
        report.ours.as_secs_f64(),
    ));
    text
}
