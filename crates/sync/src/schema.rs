//! `schema`: the whole schema of the config for a dialect, as SQL from nothing or as a snapshot.

use payload_sync_core::diff::{Answers, diff};
use payload_sync_core::snapshot::{self, ORIGIN};
use payload_sync_core::sql::{Fidelity, Style, Wording};
use payload_sync_core::{Dialect, Schema, sql};
use serde::Serialize;
use serde_json::Value;

use crate::migrate::Error;
use crate::migrate_create::plain_warning;
use crate::project::dialect_of;
use crate::{Event, Project};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Another dialect than that of the config's adapter.
    pub dialect: Option<Dialect>,
    /// drizzle-kit's own text, also where it is known to fail or to lose data.
    pub plain: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub dialect: Dialect,
    /// The statements that make the schema in an empty database.
    pub sql: Vec<String>,
    /// The same as a snapshot of drizzle-kit's.
    pub snapshot: Value,
}

impl Report {
    /// The statements as one script.
    pub fn script(&self) -> String {
        self.sql.iter().map(|statement| format!("{}\n", statement.trim_end())).collect()
    }
}

pub async fn run(project: &Project, options: Options, events: &mut dyn FnMut(Event)) -> Result<Report, Error> {
    let model = project.model(options.dialect).await?;
    let dialect = options.dialect.map_or_else(|| dialect_of(&model), Ok)?;
    let schema = Schema::from_model(&model, dialect)?;
    let nothing = Schema::empty(dialect, schema.namespace.clone());
    let changes = diff(&nothing, &schema, &Answers::all_new())?;
    let fidelity = if options.plain { Fidelity::DrizzleKit } else { Fidelity::Corrected };
    let wording = Wording::of(&model);
    let sql = sql::render(&changes, Style { fidelity, wording });
    for place in if options.plain { sql::uncorrected(&changes, wording) } else { Vec::new() } {
        events(Event::Warning(plain_warning("schema", &place)));
    }
    // The same config gives the same text: no id of its own.
    let text = snapshot::render_as(&schema, ORIGIN, wording);
    let snapshot = serde_json::from_str(&text).expect("a rendered snapshot is JSON");
    Ok(Report { dialect, sql, snapshot })
}
