//! The databases that both sides make of a case, read back and compared: one that Payload pushed, one made by our
//! statements, and for the change of a config one that our migration and one that our push has led there.
//!
//! Each of them must also have nothing left to do to come to the config, and lack nothing of it.

mod made;
mod stand_in;

use payload_sync_core::diff::{Answers, diff};
use payload_sync_core::{Dialect, Schema, comparison, snapshot, sql};
use payload_sync_database::Database;

use crate::{Case, Difference, Oracle, Part, ours};

use made::Made;

/// What became of the databases of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Where two of them, or one and the config, differ.
    pub differences: Vec<Difference>,
    /// What is known not to work with Payload itself (`push.json` beside the config): what it says, and whether ours
    /// does.
    pub refused: Option<String>,
}

impl Found {
    fn different(payload: impl Into<String>, ours: impl Into<String>) -> Self {
        let difference = Difference { part: Part::Database, payload: payload.into(), ours: ours.into() };
        Self { differences: vec![difference], refused: None }
    }
}

/// Lets both make their databases, and compares. The model comes from `cache` where that has it.
///
/// # Panics
/// When there is no PostgreSQL, and the dialect needs one.
pub fn compare(
    oracle: &mut Oracle,
    case: &Case,
    dialect: Dialect,
    cache: Option<&std::path::Path>,
) -> std::io::Result<Found> {
    let ours = match ours::make(case, dialect, cache) {
        Ok(ours) => ours,
        Err(error) => return Ok(Found { differences: vec![Difference::no_answer(error)], refused: None }),
    };
    let made = Made::new(dialect)?;
    let pushed = oracle.push(case, dialect, made.payloads());
    let mut found = match (pushed, case.refusals.get(dialect.name())) {
        (Ok(()), None) => made.within_limits(databases(&ours.next, ours.previous.as_ref(), case, &made, true)),
        (Ok(()), Some(refusal)) => {
            Found::different(format!("pushes this config, and push.json says: {}", refusal.payload), "")
        }
        (Err(error), Some(refusal)) if error.message.contains(&refusal.payload) => {
            let found = made.within_limits(databases(&ours.next, ours.previous.as_ref(), case, &made, false));
            return Ok(match &refusal.ours {
                None => Found {
                    refused: Some(format!("Payload's push fails, ours works ({}): {}", refusal.why, refusal.payload)),
                    ..found
                },
                Some(text) if found.differences.iter().any(|difference| difference.ours.contains(text)) => Found {
                    differences: Vec::new(),
                    refused: Some(format!("Payload's push fails, and so does ours ({}): {text}", refusal.why)),
                },
                Some(text) => Found::different("", format!("works, and push.json says: {text}")),
            });
        }
        (Err(error), _) => {
            let found = made.within_limits(databases(&ours.next, ours.previous.as_ref(), case, &made, false));
            let ours: Vec<String> = found.differences.into_iter().map(|difference| difference.ours).collect();
            let ours = if ours.is_empty() { "works".to_owned() } else { ours.join("\n") };
            Found::different(format!("Payload's push fails: {}", error.message), ours)
        }
    };
    found.differences.extend(ours.fell_back.as_deref().map(Difference::fallback));
    Ok(found)
}

async fn databases(
    next: &Schema,
    previous: Option<&Schema>,
    case: &Case,
    made: &Made,
    pushed: bool,
) -> Result<Vec<Difference>, String> {
    let empty = Schema::empty(next.dialect, next.namespace.clone());
    let all_new = Answers::all_new();
    let mut own = made.ours(&[(&empty, next, &all_new)]).await?;
    let mut differences = Vec::new();
    let ours = read("ours", &mut own, next, &mut differences).await?;
    own.close().await;
    if let Some(previous) = previous {
        let steps = [(&empty, previous, &all_new), (previous, next, &case.answers)];
        let mut migrated = made.migrated(&steps).await?;
        let migrated = read("a database that was migrated", &mut migrated, next, &mut differences).await?;
        // Columns that came later stand last.
        differences.extend(Difference::between(Part::Database, in_any_order(ours.clone()), in_any_order(migrated)));
        let mut pushed = made.pushed(&steps[..1]).await?;
        push(&mut pushed, next, &case.answers).await?;
        // Only that nothing is left to do: a push leaves expressions as they are under their names, as drizzle-kit's does.
        read("a database that was pushed to", &mut pushed, next, &mut differences).await?;
    }
    if pushed {
        let mut payloads = made.open(made.payloads()).await?;
        let payloads = read("Payload's", &mut payloads, next, &mut differences).await?;
        differences.extend(Difference::between(Part::Database, text(payloads), text(ours)));
    }
    Ok(differences)
}

/// What `push` does: from what is found to the config.
async fn push(database: &mut Database, next: &Schema, answers: &Answers) -> Result<(), String> {
    let found = database.introspect_as(next).await.map_err(|error| error.to_string())?;
    made::change(database, (&stand_in::with_points(found), next, answers)).await
}

/// What a database has, and what it has beyond a [`Schema`]. What is left to do to come to the config is a difference.
async fn read(
    who: &str,
    database: &mut Database,
    next: &Schema,
    differences: &mut Vec<Difference>,
) -> Result<(Schema, Vec<String>), String> {
    let failed = |error: payload_sync_database::DatabaseError| format!("{who}: {error}");
    let namespace = next.namespace.as_deref();
    let plain = database.introspect(namespace).await.map_err(failed)?;
    let others = database.other_objects(namespace).await.map_err(failed)?;
    let as_expected = stand_in::with_points(database.introspect_as(next).await.map_err(failed)?);

    let left = diff(&as_expected, next, &Answers::all_new()).map_err(|error| error.to_string())?;
    let mut said = sql::render(&left, sql::Fidelity::Corrected);
    said.extend(left.foreign.iter().map(|path| format!("differs: {path}")));
    let compared = comparison::compare(next, &as_expected).map_err(|error| error.to_string())?;
    said.extend(compared.differences.iter().map(|difference| format!("status: {difference}")));
    said.extend(compared.extra.iter().map(|extra| format!("status, beyond the config: {extra}")));
    let nothing = format!("nothing to do to come from {who} to the config");
    if !(said.is_empty() && left.is_empty()) {
        let ours = format!("{nothing}, but\n{}", said.join("\n"));
        differences.push(Difference { part: Part::Database, payload: nothing, ours });
    }
    Ok((sorted(plain), others))
}

fn text((schema, others): (Schema, Vec<String>)) -> String {
    format!("{}\n{}\n", snapshot::render(&schema, snapshot::ORIGIN), others.join("\n"))
}

/// The same tables in the order of their names, in which a database does not tell them.
fn sorted(mut schema: Schema) -> Schema {
    schema.tables.sort_keys();
    schema.enums.sort_keys();
    for table in schema.tables.values_mut() {
        table.indexes.sort_keys();
        table.foreign_keys.sort_keys();
    }
    stand_in::with_points(schema)
}

fn in_any_order((mut schema, others): (Schema, Vec<String>)) -> String {
    schema.tables.values_mut().for_each(|table| table.columns.sort_keys());
    text((schema, others))
}
