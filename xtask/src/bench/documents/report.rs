//! The figures of many documents as tables and as JSON.

use serde_json::{Value, json};

use super::{Asked, READ_SAMPLE, Row, SECONDS, Subject, WRITE_SAMPLE};
use crate::shell::say;

/// How many times the documents a second of the Local API ours should do.
const AIM_READ: f64 = 30.0;
const AIM_WRITE: f64 = 200.0;
/// MiB, however many documents there are.
const AIM_MEMORY: f64 = 150.0;

impl Row {
    /// Documents a second.
    fn rate(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "there are not that many documents")]
        let documents = self.documents as f64;
        documents / self.cost.wall.max(1e-6)
    }

    fn times(&self) -> Option<f64> {
        self.payload.map(|payload| self.rate() / payload.rate.max(1e-6))
    }

    fn aim(&self) -> f64 {
        if self.writes { AIM_WRITE } else { AIM_READ }
    }
}

/// What the figures are.
pub(super) fn meaning(asked: &Asked) {
    say(format!(
        "\nDocuments a second, median of {} runs. Ours: the whole command with its start, on all documents; what is read \
         is written to a file as JSON.",
        asked.runs
    ));
    say(format!(
        "Payload: the Local API in one Node process, without its start and without starting to count, on the first \
         {READ_SAMPLE} documents read and {WRITE_SAMPLE} written, or as many as it does in {SECONDS} seconds: `of` says how \
         many."
    ));
    say("Memory: ours with a tenth of the documents, and with all. `!`: short of the aim.");
}

pub(super) fn table(subject: &Subject) {
    say(format!(
        "\n{:<32}{:>10}{:>10}{:>8}{:>12}{:>10}{:>18}",
        subject.name, "documents", "Payload", "of", "ours", "×", "memory, MiB"
    ));
    for row in &subject.rows {
        let payload = row.payload.map_or_else(String::new, |payload| format!("{:.0}/s", payload.rate));
        let of = row.payload.map_or_else(String::new, |payload| payload.documents.to_string());
        let times = row
            .times()
            .map_or_else(String::new, |times| format!("{times:.0}×{}", if times < row.aim() { "!" } else { " " }));
        let few = row.memory_of_a_tenth.map_or_else(String::new, |memory| format!("{memory:.0} → "));
        let short = if row.cost.memory > AIM_MEMORY { "!" } else { " " };
        say(format!(
            "{:<32}{:>10}{payload:>10}{of:>8}{:>12}{times:>10}{:>18}",
            row.name,
            row.documents,
            format!("{:.0}/s", row.rate()),
            format!("{few}{:.0}{short}", row.cost.memory)
        ));
    }
    if let Some(memory) = subject.payload_memory {
        say(format!("Payload's process that read had {memory:.0} MiB."));
    }
}

pub(super) fn json(subjects: &[Subject], asked: &Asked) -> Value {
    let subjects = subjects.iter().map(|subject| {
        let rows = subject.rows.iter().map(|row| {
            json!({
                "name": row.name,
                "documents": row.documents,
                "payloadPerSecond": row.payload.map(|payload| payload.rate),
                "payloadDocuments": row.payload.map(|payload| payload.documents),
                "oursPerSecond": row.rate(),
                "times": row.times(),
                "cpuSeconds": row.cost.cpu,
                "wallSeconds": row.cost.wall,
                "memoryMiB": row.cost.memory,
                "memoryOfATenthMiB": row.memory_of_a_tenth,
            })
        });
        json!({ "name": subject.name, "rows": rows.collect::<Vec<_>>(), "payloadMemoryMiB": subject.payload_memory })
    });
    json!({ "runs": asked.runs, "databases": subjects.collect::<Vec<_>>() })
}
