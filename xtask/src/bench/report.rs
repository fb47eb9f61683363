//! The figures of a bench as tables and as JSON.

use serde_json::{Value, json};

use super::{Row, Subject};
use crate::measure::Cost;
use crate::shell::say;

/// How many times less than Payload's a command should take, with a model cached and without.
const AIM_WARM: f64 = 100.0;
const AIM_COLD: f64 = 12.0;
const AIM_MEMORY: f64 = 10.0;
/// The same for many migrations at once.
const AIM_HISTORY: f64 = 20.0;

/// What a command should take at most on the large project: seconds and MiB.
const LARGE_WALL: f64 = 1.0;
const LARGE_MEMORY: f64 = 200.0;

pub(super) fn tables(subjects: &[Subject], runs: usize) {
    say(format!("\nMedian of {runs} runs. CPU: user and system time of all processes. Memory: the largest process."));
    say("cold: no model cached. warm: the model cached. `!`: short of the aim.");
    for subject in subjects {
        if subject.payload_runs != runs {
            say(format!("\n{}: Payload's commands were measured {} times", subject.name, subject.payload_runs));
        }
        say(format!(
            "\n{:<24}{:>12}{:>12}{:>12}{:>10}{:>10}",
            subject.name, "Payload", "cold", "warm", "×cold", "×warm"
        ));
        for row in &subject.rows {
            say(row.name);
            let history = subject.name.starts_with(super::history::NAME);
            let cpu = if history { [None, Some(AIM_HISTORY)] } else { [Some(AIM_COLD), Some(AIM_WARM)] };
            line(row, "  CPU", |cost| cost.cpu, ("ms", 1e3), cpu);
            line(row, "  wall", |cost| cost.wall, ("ms", 1e3), [None, history.then_some(AIM_HISTORY)]);
            line(row, "  memory", |cost| cost.memory, ("MiB", 1.0), [None, Some(AIM_MEMORY)]);
            if let Some(floor) = &row.floor {
                let told = |how: &str, cost: &Cost| {
                    let (times, wall) = (ratio(row.warm.wall, cost.wall), cost.wall * 1e3);
                    say(format!("  {wall:.0} ms wall by psql with the same statements {how}: warm takes {times:.2}×"));
                };
                told("one by one and nothing else", &floor.apart);
                told("and the ledger's rows as one message", &floor.together);
            }
            let warm = &row.warm;
            if subject.name == "synthetic" && (warm.wall > LARGE_WALL || warm.memory > LARGE_MEMORY) {
                say(format!("  ! above {LARGE_WALL} s or {LARGE_MEMORY} MiB"));
            }
        }
    }
}

fn line(row: &Row, what: &str, of: fn(&Cost) -> f64, (unit, scale): (&str, f64), aims: [Option<f64>; 2]) {
    let show = |value: f64| format!("{:.0} {unit}", value * scale);
    let times = |ours: &Cost, aim: Option<f64>| {
        row.payload.as_ref().map_or_else(String::new, |payload| {
            let ratio = ratio(of(payload), of(ours));
            let short = aim.is_some_and(|aim| ratio < aim);
            format!("{ratio:.1}×{}", if short { "!" } else { " " })
        })
    };
    say(format!(
        "{what:<24}{:>12}{:>12}{:>12}{:>10}{:>10}",
        row.payload.as_ref().map_or_else(String::new, |cost| show(of(cost))),
        show(of(&row.cold)),
        show(of(&row.warm)),
        times(&row.cold, aims[0]),
        times(&row.warm, aims[1])
    ));
}

fn ratio(payload: f64, ours: f64) -> f64 {
    payload / ours.max(1e-4)
}

pub(super) fn json(subjects: &[Subject], runs: usize) -> Value {
    let cost = |cost: &Cost| json!({ "cpuSeconds": cost.cpu, "wallSeconds": cost.wall, "memoryMiB": cost.memory });
    let ratios = |payload: &Cost, ours: &Cost| {
        let times = |of: fn(&Cost) -> f64| ratio(of(payload), of(ours));
        json!({ "cpu": times(|cost| cost.cpu), "wall": times(|cost| cost.wall), "memory": times(|cost| cost.memory) })
    };
    let subjects = subjects.iter().map(|subject| {
        let commands: Vec<Value> = subject
            .rows
            .iter()
            .map(|row| {
                let payload = row.payload.as_ref();
                json!({
                    "name": row.name,
                    "payload": payload.map(cost),
                    "cold": cost(&row.cold),
                    "warm": cost(&row.warm),
                    "sameStatementsByPsql": row.floor.as_ref().map(|floor| cost(&floor.apart)),
                    "sameStatementsAsOneMessage": row.floor.as_ref().map(|floor| cost(&floor.together)),
                    "timesCold": payload.map(|payload| ratios(payload, &row.cold)),
                    "timesWarm": payload.map(|payload| ratios(payload, &row.warm)),
                })
            })
            .collect();
        json!({ "name": subject.name, "payloadRuns": subject.payload_runs, "commands": commands })
    });
    json!({ "runs": runs, "projects": subjects.collect::<Vec<_>>() })
}
