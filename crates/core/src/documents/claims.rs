//! Who owns which column.

use std::fmt;

use indexmap::IndexMap;

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
        f.write_str(&self.entity)?;
        if !self.path.is_empty() {
            write!(f, ".{}", self.path)?;
        }
        if self.version {
            f.write_str(" (versions)")?;
        }
        match &self.role {
            Role::Value => Ok(()),
            Role::Relation(slug) => write!(f, " [relation to {slug}]"),
            role => write!(f, " [{}]", format!("{role:?}").to_lowercase()),
        }
    }
}

/// Owners by table and name.
#[derive(Debug, Clone, Default)]
pub(super) struct Claims {
    tables: IndexMap<String, IndexMap<String, Owner>>,
    indexes: IndexMap<String, IndexMap<String, Owner>>,
    foreign_keys: IndexMap<String, IndexMap<String, Owner>>,
    enums: IndexMap<String, Vec<Owner>>,
    /// Columns whose fields want an index: table, column.
    indexed: Vec<(String, String)>,
}

impl Claims {
    /// Records an owner. The same owner may claim a column again: two fields can share a block's table.
    pub(super) fn claim(&mut self, table: &str, column: &str, owner: Owner) -> Result<(), MapError> {
        let columns = self.tables.entry(table.to_owned()).or_default();
        match columns.get(column) {
            Some(first) if *first != owner => Err(MapError::ClaimedTwice {
                table: table.to_owned(),
                column: column.to_owned(),
                first: Box::new(first.clone()),
                second: Box::new(owner),
            }),
            Some(_) => Ok(()),
            None => {
                columns.insert(column.to_owned(), owner);
                Ok(())
            }
        }
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
