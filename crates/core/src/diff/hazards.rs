//! What can go wrong when the changes of a diff meet data.

use serde::Serialize;

use super::Diff;
use crate::Dialect;
use crate::schema::Column;

/// A kind of hazard. Its text form in JSON is its stable code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HazardCode {
    /// A table goes, with its rows.
    DropsTable,
    /// A column goes, with its values.
    DropsColumn,
    /// Rows that have the value stop the migration.
    DropsEnumValue,
    /// A required column without default comes to a table: rows stop the migration.
    NotNullWithoutDefault,
    /// A column becomes required: empty values stop the migration.
    NotNullAdded,
    /// A column gets another type: values that do not fit stop the migration or are changed.
    TypeChange,
    /// A unique index comes: values that are there twice stop the migration.
    UniqueAdded,
    /// A check comes: rows that fail it stop the migration.
    CheckAdded,
    /// A foreign key comes to a column that exists: values that refer to nothing stop the migration.
    ForeignKeyAdded,
    /// SQLite rebuilds a table that others refer to: with foreign keys on, dropping the old one deletes or empties
    /// their rows.
    CascadeOnRebuild,
    /// PostgreSQL rewrites or locks a table for as long as it takes.
    Rewrite,
    /// Something that no statement is made for (a view, a policy) differs.
    Foreign,
}

impl HazardCode {
    /// A stable code for `--json`.
    pub fn code(self) -> &'static str {
        match self {
            Self::DropsTable => "drops-table",
            Self::DropsColumn => "drops-column",
            Self::DropsEnumValue => "drops-enum-value",
            Self::NotNullWithoutDefault => "not-null-without-default",
            Self::NotNullAdded => "not-null-added",
            Self::TypeChange => "type-change",
            Self::UniqueAdded => "unique-added",
            Self::CheckAdded => "check-added",
            Self::ForeignKeyAdded => "foreign-key-added",
            Self::CascadeOnRebuild => "cascade-on-rebuild",
            Self::Rewrite => "rewrite",
            Self::Foreign => "foreign",
        }
    }

    /// Whether data is gone for good once it has run.
    pub fn loses_data(self) -> bool {
        matches!(self, Self::DropsTable | Self::DropsColumn)
    }

    /// Whether data that is there can make the migration fail.
    pub fn may_fail(self) -> bool {
        matches!(
            self,
            Self::DropsEnumValue
                | Self::NotNullWithoutDefault
                | Self::NotNullAdded
                | Self::TypeChange
                | Self::UniqueAdded
                | Self::CheckAdded
                | Self::ForeignKeyAdded
        )
    }
}

/// A hazard and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Hazard {
    pub code: HazardCode,
    /// The table; for [`HazardCode::DropsEnumValue`] the enum, for [`HazardCode::Foreign`] the path.
    pub table: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Facts of the case: the value that goes, `varchar → numeric`, the index, the table that refers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Diff {
    /// Every hazard of these changes, in the order of the diff.
    pub fn hazards(&self) -> Vec<Hazard> {
        let mut found = Vec::new();
        let mut add = |code, table: &str, column: Option<&str>, detail: Option<String>| {
            found.push(Hazard { code, table: table.to_owned(), column: column.map(str::to_owned), detail });
        };
        for table in &self.tables.dropped {
            add(HazardCode::DropsTable, table, None, None);
        }
        for (name, change) in &self.altered_enums {
            for value in &change.removed {
                let gone = self.next.enums.get(name).is_none_or(|next| !next.values.contains(value));
                if gone {
                    add(HazardCode::DropsEnumValue, name, None, Some(value.clone()));
                }
            }
        }
        for (table, change) in &self.altered_tables {
            let next = &self.next.tables[table];
            for column in &change.columns.dropped {
                add(HazardCode::DropsColumn, table, Some(column), None);
            }
            for column in &change.columns.created {
                let definition = &next.columns[column];
                if definition.not_null && definition.default.is_none() && definition.type_name != "serial" {
                    add(HazardCode::NotNullWithoutDefault, table, Some(column), None);
                }
            }
            for (kind, parts) in change.constraints.kinds() {
                let code = if kind == "check" { HazardCode::CheckAdded } else { HazardCode::UniqueAdded };
                for name in parts.created.iter().chain(&parts.altered) {
                    add(code, table, None, Some(name.clone()));
                }
            }
            for (column, change) in &change.altered_columns {
                // What it is generated from takes the place of its values.
                if matches!(change.generated, Some((None, Some(_)))) {
                    add(HazardCode::DropsColumn, table, Some(column), None);
                }
                if change.not_null == Some(true) {
                    add(HazardCode::NotNullAdded, table, Some(column), None);
                }
                if let Some((before, after)) = &change.type_name {
                    let detail = Some(format!("{before} → {after}"));
                    let previous = &self.previous.tables[table].columns[column];
                    if is_lossy(self.dialect(), previous, &next.columns[column]) {
                        add(HazardCode::TypeChange, table, Some(column), detail);
                    } else if self.dialect() == Dialect::Postgres {
                        add(HazardCode::Rewrite, table, Some(column), detail);
                    }
                }
            }
            for index in change.indexes.created.iter().chain(&change.indexes.altered) {
                let index = &next.indexes[index];
                let was_unique = self.previous.tables[table]
                    .indexes
                    .get(&index.name)
                    .is_some_and(|was| was.unique && was.columns.iter().all(|column| index.columns.contains(column)));
                if index.unique && !was_unique {
                    add(HazardCode::UniqueAdded, table, None, Some(index.name.clone()));
                }
            }
            for key in change.foreign_keys.created.iter().chain(&change.foreign_keys.altered) {
                let key = &next.foreign_keys[key];
                let existing =
                    key.columns.iter().any(|column| self.previous.tables[table].columns.contains_key(column));
                if existing {
                    add(HazardCode::ForeignKeyAdded, table, None, Some(key.name.clone()));
                }
            }
            if self.dialect() == Dialect::Sqlite && self.rebuilds(table) {
                for (referring, action) in self.references_to(table) {
                    add(HazardCode::CascadeOnRebuild, table, None, Some(format!("{referring}: {action}")));
                }
            }
        }
        for path in &self.foreign {
            add(HazardCode::Foreign, path, None, None);
        }
        found
    }

    /// Whether SQLite makes this table anew.
    fn rebuilds(&self, table: &str) -> bool {
        let start = format!("CREATE TABLE `__new_{table}` ");
        crate::sql::render(self, crate::sql::Fidelity::Corrected).iter().any(|sql| sql.starts_with(&start))
    }

    /// Tables whose rows are deleted or emptied when rows of this one go.
    fn references_to(&self, table: &str) -> Vec<(String, String)> {
        let keys =
            self.previous.tables.values().flat_map(|from| from.foreign_keys.values().map(move |key| (from, key)));
        keys.filter(|(from, key)| key.foreign_table == table && from.name != table)
            .filter(|(_, key)| matches!(key.on_delete.as_str(), "cascade" | "set null" | "set default"))
            .map(|(from, key)| (from.name.clone(), key.on_delete.clone()))
            .collect()
    }
}

/// Whether a change of type can fail on, or change, values that are there.
fn is_lossy(dialect: Dialect, previous: &Column, next: &Column) -> bool {
    let to_text = matches!(next.type_name.as_str(), "text" | "varchar") && !next.is_enum;
    let widens = previous.type_name == "integer" && next.type_name == "numeric";
    match dialect {
        Dialect::Postgres => !(to_text || widens),
        Dialect::Sqlite => !(to_text || widens || next.type_name.starts_with("text")),
    }
}
