//! Who owns which column.

use std::fmt;

use indexmap::{IndexMap, IndexSet};

use crate::documents::map::MapError;

/// What a column is to its owner.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Role {
    /// The primary key.
    Id,
    /// The field's value.
    Value,
    /// The value of a single relationship, or one target of a `_rels` table.
    Relation(String),
    /// The row that a row belongs to.
    Parent,
    /// The place among siblings.
    Order,
    /// Where in the document the row belongs: blocks, `_rels`, `_texts`, `_numbers`.
    Path,
    Locale,
    /// The id that an array or block row shows in a version.
    RowId,
    /// `createdAt`, `updatedAt`, `deletedAt`.
    Timestamp,
    /// What a version table adds: `parent`, `latest`, `autosave`, `snapshot`, `publishedLocale`, its timestamps.
    Version,
    /// An index over several fields: `indexes` of a collection, `filenameCompoundIndex` of an upload.
    Index,
    /// Whatever the project's `beforeSchemaInit` hooks added.
    Hook,
}

/// The owner of a column.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Owner {
    /// Slug of the collection or global.
    pub entity: String,
    /// Whether the column is in one of the version tables.
    pub version: bool,
    /// The field's path; blocks by their slug. Empty for what belongs to the document as a whole.
    pub path: String,
    pub role: Role,
    /// Whether the column holds one row per locale.
    pub localized: bool,
}

/// The owner of what schema hooks added.
const HOOK: &str = "beforeSchemaInit";

impl Owner {
    /// What the project's own `beforeSchemaInit` hooks added, which no field knows.
    pub(super) fn hook() -> Self {
        Self { entity: HOOK.to_owned(), version: false, path: String::new(), role: Role::Hook, localized: false }
    }

    /// The owner without its role.
    fn whole(&self) -> String {
        let dot = if self.path.is_empty() { "" } else { "." };
        let versions = if self.version { " (versions)" } else { "" };
        format!("{}{dot}{}{versions}", self.entity, self.path)
    }

    /// The path of the field in the document, also for a column of a version table. Empty for what belongs to the
    /// document as a whole.
    pub fn field(&self) -> &str {
        match self.version {
            true => self.path.strip_prefix("version.").unwrap_or(&self.path),
            false => &self.path,
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.whole())?;
        match &self.role {
            Role::Value => Ok(()),
            Role::Relation(slug) => write!(f, " [relation to {slug}]"),
            role => write!(f, " [{}]", format!("{role:?}").to_lowercase()),
        }
    }
}

/// What Payload itself lays over each other: the config gives two things one place in the database, and the adapter
/// declares it as the later one has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Collision {
    Column { table: String, column: String, first: Owner, second: Owner },
    Table { table: String, first: Owner, second: Owner },
}

impl Collision {
    fn place(&self) -> (&str, Option<&str>) {
        match self {
            Self::Column { table, column, .. } => (table, Some(column)),
            Self::Table { table, .. } => (table, None),
        }
    }
}

impl fmt::Display for Collision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Column { table, column, first, second } => {
                write!(f, "Payload keeps {first} and {second} in one column, {table}.{column}")
            }
            Self::Table { table, first, second } => {
                let [first, second] = [first, second].map(|owner| owner.whole());
                write!(f, "Payload keeps rows of {first} and of {second} in one table, {table}")
            }
        }
    }
}

/// Owners by table and name.
#[derive(Debug, Clone, Default)]
pub(super) struct Claims {
    tables: IndexMap<String, IndexMap<String, Owner>>,
    /// Tables that the adapter had made when the walk was here.
    declared: IndexSet<String>,
    /// Tables that were made once more: what the first one had, the adapter does not declare.
    overwritten: IndexSet<String>,
    collisions: Vec<Collision>,
    missing: Vec<MapError>,
    indexes: IndexMap<String, IndexMap<String, Owner>>,
    foreign_keys: IndexMap<String, IndexMap<String, Owner>>,
    enums: IndexMap<String, Vec<Owner>>,
    /// Columns whose fields want an index: table, column.
    indexed: Vec<(String, String)>,
}

impl Claims {
    /// Records an owner. Where there is one already, Payload lays two things on one column.
    pub(super) fn claim(&mut self, table: &str, column: &str, owner: Owner) {
        let columns = self.tables.entry(table.to_owned()).or_default();
        match columns.get(column) {
            Some(first) if *first != owner => {
                let (table, column, first) = (table.to_owned(), column.to_owned(), first.clone());
                self.collisions.push(Collision::Column { table, column, first, second: owner });
            }
            Some(_) => {}
            None => {
                columns.insert(column.to_owned(), owner);
            }
        }
    }

    /// The adapter has made a table by now, with all that is in it.
    pub(super) fn declare(&mut self, table: &str) {
        if !self.declared.insert(table.to_owned()) {
            self.overwritten.insert(table.to_owned());
        }
    }

    /// How many tables the adapter has made by now.
    pub(super) fn declared(&self) -> usize {
        self.declared.len()
    }

    /// Whether a table was among the first that the adapter made.
    pub(super) fn is_earlier(&self, table: &str, first: usize) -> bool {
        self.declared.get_index_of(table).is_some_and(|place| place < first)
    }

    /// Whether a column is one that two things are kept in, so that it is as only one of them wants it.
    pub(super) fn collides(&self, table: &str, column: &str) -> bool {
        self.overwritten.contains(table) || self.collisions.iter().any(|one| one.place() == (table, Some(column)))
    }

    /// Remembers what the adapter does not declare: an error, unless something else was laid over it.
    pub(super) fn miss(&mut self, error: MapError) {
        self.missing.push(error);
    }

    /// The first thing that should be there and is not.
    pub(super) fn missing(&mut self) -> Option<MapError> {
        let overwritten = &self.overwritten;
        std::mem::take(&mut self.missing).into_iter().find(|error| match error {
            MapError::MissingTable { table, .. } | MapError::MissingColumn { table, .. } => {
                !overwritten.iter().any(|one| table == one)
            }
            _ => true,
        })
    }

    /// What Payload lays over each other; a table that was made twice is named once.
    pub(super) fn collisions(&self) -> Vec<Collision> {
        let mut result: Vec<Collision> = Vec::new();
        for collision in &self.collisions {
            let collision = match collision {
                Collision::Column { table, first, second, .. } if self.overwritten.contains(table) => {
                    Collision::Table { table: table.clone(), first: first.clone(), second: second.clone() }
                }
                other => other.clone(),
            };
            if !result.iter().any(|one| one.place() == collision.place()) {
                result.push(collision);
            }
        }
        result
    }

    pub(super) fn owner(&self, table: &str, column: &str) -> Option<&Owner> {
        self.tables.get(table)?.get(column)
    }

    pub(super) fn claim_index(&mut self, table: &str, index: &str, owner: Owner) {
        self.indexes.entry(table.to_owned()).or_default().insert(index.to_owned(), owner);
    }

    pub(super) fn index(&self, table: &str, index: &str) -> Option<&Owner> {
        self.indexes.get(table)?.get(index)
    }

    pub(super) fn claim_foreign_key(&mut self, table: &str, key: &str, owner: Owner) {
        self.foreign_keys.entry(table.to_owned()).or_default().insert(key.to_owned(), owner);
    }

    pub(super) fn foreign_key(&self, table: &str, key: &str) -> Option<&Owner> {
        self.foreign_keys.get(table)?.get(key)
    }

    /// Several fields may share an enum: under a name of its own, main and version tables do.
    pub(super) fn claim_enum(&mut self, name: &str, owner: Owner) {
        let owners = self.enums.entry(name.to_owned()).or_default();
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }

    pub(super) fn enum_owners(&self, name: &str) -> &[Owner] {
        self.enums.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn want_index(&mut self, table: &str, column: &str) {
        self.indexed.push((table.to_owned(), column.to_owned()));
    }

    pub(super) fn wanted_indexes(&self) -> &[(String, String)] {
        &self.indexed
    }

    pub(super) fn entity_of_table(&self, table: &str) -> Option<&str> {
        let owner = self.tables.get(table)?.values().find(|owner| owner.role != Role::Hook)?;
        Some(owner.entity.as_str())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str, &Owner)> {
        self.tables.iter().flat_map(|(table, columns)| {
            columns.iter().map(move |(column, owner)| (table.as_str(), column.as_str(), owner))
        })
    }
}
