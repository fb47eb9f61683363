//! The project's own cases: `corpus/<case>/config.ts`, with what the real Payload made of them in `golden/`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
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
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct About {
    /// The version of Payload that made it.
    payload: String,
    /// SHA-256 of the migration file; absent where Payload's file does not mean what its statements say.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    migration: Option<String>,
    /// SHA-256 of what `generate:db-schema` wrote.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    db_schema: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    previous: Option<Digest>,
    snapshot: Digest,
}

/// A snapshot in short: each member, and each table and enum, by name, with a hash of what it says. In order.
type Digest = IndexMap<String, String>;

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
            fs::write(dir.join(format!("{of}.json")), serde_json::to_string_pretty(&golden.about)? + "\n")?;
            fs::write(dir.join(format!("{of}.up.sql")), &golden.up)?;
            fs::write(dir.join(format!("{of}.down.sql")), &golden.down)?;
            let file = if same_types { "types.ts".to_owned() } else { format!("types.{of}.ts") };
            fs::write(dir.join(file), &golden.types)?;
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
        let parsed = |text: &Option<String>| text.as_deref().map(digest).transpose();
        let text = made.migration.clone().unwrap_or_default();
        let means_it = same_text(&made.up, &made.down, dialect);
        Ok(Self {
            about: About {
                payload: version.to_owned(),
                migration: means_it.then(|| hash(&text)),
                db_schema: made.db_schema.as_deref().map(hash),
                previous: parsed(&made.previous_snapshot)?,
                snapshot: parsed(&made.snapshot)?.unwrap_or_default(),
            },
            up: compare::listed(&made.up),
            down: compare::listed(&made.down),
            types: made.types.clone().unwrap_or_default(),
        })
    }

    /// The version of Payload that made it.
    pub fn version(&self) -> &str {
        &self.about.payload
    }

    /// Where ours differs.
    pub fn differences(&self, ours: Result<Ours, String>) -> io::Result<Vec<Difference>> {
        let ours = match ours {
            Ok(ours) => ours,
            Err(error) => return Ok(vec![Difference::no_answer(error)]),
        };
        let mut found = Vec::new();
        found.extend(ours.fell_back.as_deref().map(Difference::fallback));
        if let Some(previous) = &self.about.previous {
            let own = ours.previous_snapshot("").as_deref().map(digest).transpose()?.unwrap_or_default();
            found.extend(Difference::between(Part::PreviousSnapshot, lines(previous), lines(&own)));
        }
        let own = digest(&ours.snapshot(""))?;
        found.extend(Difference::between(Part::Snapshot, lines(&self.about.snapshot), lines(&own)));
        found.extend(Difference::between(Part::Up, &self.up, compare::listed(&ours.up)));
        found.extend(Difference::between(Part::Down, &self.down, compare::listed(&ours.down)));
        let hashed = |part, theirs: &Option<String>, own: String| {
            let theirs = theirs.as_ref().filter(|theirs| **theirs != hash(&own))?;
            let payload = format!("(SHA-256 {theirs}; `cargo xtask conformance --live` shows the text)\n");
            Some(Difference { part, payload, ours: own })
        };
        found.extend(hashed(Part::Migration, &self.about.migration, ours.migration));
        found.extend(Difference::between(Part::Types, &self.types, ours.types.unwrap_or_else(|error| error)));
        let db_schema = ours.db_schema.unwrap_or_else(|error| error);
        found.extend(hashed(Part::DbSchema, &self.about.db_schema, db_schema));
        Ok(found)
    }
}

/// The digest of a snapshot, without the id that was drawn for it.
fn digest(text: &str) -> io::Result<Digest> {
    let snapshot: Value = serde_json::from_str(text)?;
    let mut digest = Digest::new();
    for (name, value) in snapshot.as_object().into_iter().flatten().filter(|(name, _)| *name != "id") {
        match value.as_object().filter(|inner| !inner.is_empty() && ["tables", "enums"].contains(&name.as_str())) {
            Some(inner) => digest.extend(inner.iter().map(|(key, value)| (format!("{name}.{key}"), short(value)))),
            None => drop(digest.insert(name.clone(), short(value))),
        }
    }
    Ok(digest)
}

/// Enough of a hash to tell two values apart, or the value itself when it is shorter.
fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.len() <= 20 { text } else { hash(&text)[..20].to_owned() }
}

fn lines(digest: &Digest) -> String {
    digest.iter().map(|(name, hash)| format!("{name} {hash}\n")).collect()
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
