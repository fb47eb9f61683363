//! Who owns which column.

use std::fmt;

use indexmap::IndexMap;

use crate::documents::map::MapError;
use crate::model::RawTable;

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

/// Owners by table and column name.
#[derive(Debug, Clone, Default)]
pub(super) struct Claims {
    tables: IndexMap<String, IndexMap<String, Owner>>,
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

    pub(super) fn entity_of_table(&self, table: &str) -> Option<&str> {
        self.tables.get(table)?.values().next().map(|owner| owner.entity.as_str())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str, &Owner)> {
        self.tables.iter().flat_map(|(table, columns)| {
            columns.iter().map(move |(column, owner)| (table.as_str(), column.as_str(), owner))
        })
    }

    /// Columns of the tables that nobody owns: table, column.
    pub(super) fn leftovers(&self, tables: &IndexMap<String, RawTable>) -> Vec<(String, String)> {
        let mut result = Vec::new();
        for table in tables.values() {
            for column in table.columns.values() {
                if self.owner(&table.name, &column.name).is_none() {
                    result.push((table.name.clone(), column.name.clone()));
                }
            }
        }
        result
    }
}
