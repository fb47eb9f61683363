//! Holds what this program makes of a case against what the real Payload makes of it.

use payload_sync_core::Dialect;
use serde_json::Value;

use crate::ours::{self, Ours};
use crate::{CannotLoad, Case, Difference, Made, Oracle, Part, Wants};

/// Where both differ; an error when the real Payload itself has no answer for the config.
pub fn compare(oracle: &mut Oracle, case: &Case, dialect: Dialect) -> Result<Vec<Difference>, CannotLoad> {
    let made = oracle.make(case, dialect, Wants::ALL)?;
    Ok(differences(&made, ours::make(case, dialect, None), dialect))
}

/// Where what Payload made and what we made differ. What Payload was not asked for is not compared.
pub fn differences(made: &Made, ours: Result<Ours, String>, dialect: Dialect) -> Vec<Difference> {
    let ours = match ours {
        Ok(ours) => ours,
        Err(error) => return vec![Difference::no_answer(error)],
    };
    let mut found = Vec::new();
    found.extend(ours.fell_back.as_deref().map(Difference::fallback));
    if let Some(theirs) = &made.previous_snapshot {
        let own = ours.previous_snapshot(&id_of(theirs)).unwrap_or_default();
        found.extend(Difference::between(Part::PreviousSnapshot, theirs, own));
    }
    if let Some(theirs) = &made.snapshot {
        found.extend(Difference::between(Part::Snapshot, theirs, ours.snapshot(&id_of(theirs))));
        found.extend(Difference::between(Part::Up, listed(&made.up), listed(&ours.up)));
        found.extend(Difference::between(Part::Down, listed(&made.down), listed(&ours.down)));
    }
    if let Some(theirs) = made.migration.as_ref().filter(|_| same_text(&made.up, &made.down, dialect)) {
        found.extend(Difference::between(Part::Migration, theirs, &ours.migration));
    }
    if let Some(theirs) = &made.types {
        let own = ours.types.unwrap_or_else(|error| error);
        found.extend(Difference::between(Part::Types, theirs, own));
    }
    if let Some(theirs) = &made.db_schema {
        let own = ours.db_schema.unwrap_or_else(|error| error);
        found.extend(Difference::between(Part::DbSchema, theirs, own));
    }
    found
}

/// Statements as one text, each beginning where it can be seen.
pub(crate) fn listed(statements: &[String]) -> String {
    statements.join("\n--> statement-breakpoint\n")
}

/// Whether Payload's migration file means what its statements say. It puts them into a template literal without
/// escaping, so with a backslash, a `${`, on PostgreSQL a backtick, or a line break inside a value it means something
/// else, or is no TypeScript; ours is escaped there (`core::migration::render_file`).
pub(crate) fn same_text(up: &[String], down: &[String], dialect: Dialect) -> bool {
    up.iter().chain(down).all(|statement| {
        let template = ["\\", "${", "\r"].iter().any(|text| statement.contains(text));
        let backtick = dialect == Dialect::Postgres && statement.contains('`');
        !template && !backtick && !breaks_inside_a_string(statement)
    })
}

fn breaks_inside_a_string(statement: &str) -> bool {
    // A doubled quote closes and opens again.
    let mut inside = false;
    statement.chars().any(|c| {
        inside ^= c == '\'';
        inside && c == '\n'
    })
}

/// The id that drizzle-kit drew for a snapshot.
fn id_of(snapshot: &str) -> String {
    let snapshot: Value = serde_json::from_str(snapshot).unwrap_or_default();
    snapshot["id"].as_str().unwrap_or_default().to_owned()
}
