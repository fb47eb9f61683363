//! The project's own cases: `corpus/<case>/config.ts`, with what the real Payload made of them in `golden/`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use payload_sync_core::Dialect;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::case::GOLDEN;
use crate::compare::{self, same_text};
use crate::ours::Ours;
use crate::{Case, Difference, Made, Part, Workspace};

/// What the cases share.
const SHARED: &str = "shared";
const DIALECTS: [Dialect; 2] = [Dialect::Postgres, Dialect::Sqlite];

/// The cases, in a workspace with the packages of a project.
#[derive(Debug)]
pub struct Corpus {
    source: PathBuf,
    workspace: Workspace,
}

/// What Payload made of a case, as it is stored.
#[derive(Debug)]
pub struct Golden {
    about: About,
    up: String,
    down: String,
    types: String,
    db_schema: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct About {
    /// The version of Payload that made it.
    payload: String,
    /// SHA-256 of the migration file; absent where Payload's file does not mean what its statements say.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    migration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    previous: Option<Value>,
    snapshot: Value,
}

impl Corpus {
    /// The cases of this repository, for the packages of `packages`.
    pub fn open(packages: &Path) -> io::Result<Self> {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
        let workspace = Workspace::new(packages)?;
        workspace.copy(SHARED, &source.join(SHARED))?;
        Ok(Self { source, workspace })
    }

    /// The names of all cases, sorted.
    pub fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.source)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name != SHARED && entry.file_type()?.is_dir() {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    pub fn case(&self, name: &str) -> io::Result<Case> {
        self.workspace.copy(name, &self.source.join(name))
    }

    /// What Payload made of a case.
    pub fn golden(&self, name: &str, dialect: Dialect) -> io::Result<Golden> {
        let dir = self.source.join(name).join(GOLDEN);
        let read = |file: String| {
            let path = dir.join(file);
            fs::read_to_string(&path)
                .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
        };
        let of = dialect.name();
        let own_types = dir.join(format!("types.{of}.ts"));
        Ok(Golden {
            about: serde_json::from_str(&read(format!("{of}.json"))?)?,
            up: read(format!("{of}.up.sql"))?,
            down: read(format!("{of}.down.sql"))?,
            types: read(if own_types.exists() { format!("types.{of}.ts") } else { "types.ts".to_owned() })?,
            db_schema: read(format!("schema.{of}.ts")).ok(),
        })
    }

    /// Stores what Payload made of a case, for each dialect.
    pub fn store(&self, name: &str, version: &str, made: &[(Dialect, Made)]) -> io::Result<()> {
        let dir = self.source.join(name).join(GOLDEN);
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        fs::create_dir_all(&dir)?;
        let types: Vec<&str> = made.iter().filter_map(|(_, made)| made.types.as_deref()).collect();
        let same_types = types.windows(2).all(|pair| pair[0] == pair[1]);
        for (dialect, made) in made {
            let of = dialect.name();
            let golden = Golden::of(version, *dialect, made)?;
            fs::write(dir.join(format!("{of}.json")), golden.about.render()?)?;
            fs::write(dir.join(format!("{of}.up.sql")), &golden.up)?;
            fs::write(dir.join(format!("{of}.down.sql")), &golden.down)?;
            let file = if same_types { "types.ts".to_owned() } else { format!("types.{of}.ts") };
            fs::write(dir.join(file), &golden.types)?;
            if let Some(text) = &golden.db_schema {
                fs::write(dir.join(format!("schema.{of}.ts")), text)?;
            }
        }
        Ok(())
    }

    /// The dialects that a case is compared for.
    pub fn dialects() -> &'static [Dialect] {
        &DIALECTS
    }
}

impl Golden {
    fn of(version: &str, dialect: Dialect, made: &Made) -> io::Result<Self> {
        let parsed = |text: &Option<String>| text.as_deref().map(without_id).transpose();
        let text = made.migration.clone().unwrap_or_default();
        let means_it = same_text(&made.up, &made.down, dialect);
        Ok(Self {
            about: About {
                payload: version.to_owned(),
                migration: means_it.then(|| hash(&text)),
                previous: parsed(&made.previous_snapshot)?,
                snapshot: parsed(&made.snapshot)?.unwrap_or_default(),
            },
            up: compare::listed(&made.up),
            down: compare::listed(&made.down),
            types: made.types.clone().unwrap_or_default(),
            db_schema: made.db_schema.clone(),
        })
    }

    /// The version of Payload that made it.
    pub fn version(&self) -> &str {
        &self.about.payload
    }

    /// What `generate:db-schema` wrote.
    pub fn db_schema(&self) -> Option<&str> {
        self.db_schema.as_deref()
    }

    /// Where ours differs.
    pub fn differences(&self, ours: Result<Ours, String>) -> io::Result<Vec<Difference>> {
        let ours = match ours {
            Ok(ours) => ours,
            Err(error) => return Ok(vec![Difference::no_answer(error)]),
        };
        let mut found = Vec::new();
        found.extend(ours.fell_back.as_ref().map(Difference::fallback));
        if let Some(previous) = &self.about.previous {
            let own = ours.previous_snapshot("").as_deref().map(without_id).transpose()?.unwrap_or_default();
            found.extend(Difference::between(Part::PreviousSnapshot, by_table(previous), by_table(&own)));
        }
        let own = without_id(&ours.snapshot(""))?;
        found.extend(Difference::between(Part::Snapshot, by_table(&self.about.snapshot), by_table(&own)));
        found.extend(Difference::between(Part::Up, &self.up, compare::listed(&ours.up)));
        found.extend(Difference::between(Part::Down, &self.down, compare::listed(&ours.down)));
        if let Some(theirs) = self.about.migration.as_ref().filter(|theirs| **theirs != hash(&ours.migration)) {
            let payload = format!("SHA-256 {theirs}");
            found.push(Difference { part: Part::Migration, payload, ours: ours.migration.clone() });
        }
        found.extend(Difference::between(Part::Types, &self.types, ours.types.unwrap_or_else(|error| error)));
        Ok(found)
    }
}

impl About {
    /// JSON with one line for each table.
    fn render(&self) -> io::Result<String> {
        let mut text = format!("{{\n\"payload\": {},\n", serde_json::to_string(&self.payload)?);
        if let Some(hash) = &self.migration {
            text.push_str(&format!("\"migration\": \"{hash}\",\n"));
        }
        if let Some(previous) = &self.previous {
            text.push_str(&format!("\"previous\": {},\n", by_table(previous)));
        }
        text.push_str(&format!("\"snapshot\": {}\n}}\n", by_table(&self.snapshot)));
        Ok(text)
    }
}

/// A snapshot without the id that was drawn for it.
fn without_id(text: &str) -> io::Result<Value> {
    let mut snapshot: Value = serde_json::from_str(text)?;
    if let Some(members) = snapshot.as_object_mut() {
        members.shift_remove("id");
    }
    Ok(snapshot)
}

/// JSON with a line for each member, and for each table and enum.
fn by_table(snapshot: &Value) -> String {
    let Some(members) = snapshot.as_object() else { return snapshot.to_string() };
    let lines = members.iter().map(|(name, value)| {
        let value = match value.as_object().filter(|inner| !inner.is_empty()) {
            Some(inner) => {
                let lines: Vec<String> =
                    inner.iter().map(|(name, value)| format!("  {}: {value}", Value::from(name.as_str()))).collect();
                format!("{{\n{}\n }}", lines.join(",\n"))
            }
            None => value.to_string(),
        };
        format!(" {}: {value}", Value::from(name.as_str()))
    });
    format!("{{\n{}\n}}", lines.collect::<Vec<_>>().join(",\n"))
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
