//! A diff in a form for people and for `--json`.

use serde::Serialize;

use super::{Changes, Diff, Parts, Renamed, TableChange};

/// What changes, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    pub created_tables: Vec<String>,
    pub dropped_tables: Vec<String>,
    pub renamed_tables: Vec<Renamed>,
    pub altered_tables: Vec<TableSummary>,
    pub created_enums: Vec<String>,
    pub dropped_enums: Vec<String>,
    pub renamed_enums: Vec<Renamed>,
    pub altered_enums: Vec<EnumSummary>,
    /// Parts that no statement is made for.
    pub foreign: Vec<String>,
}

/// What changes in a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TableSummary {
    pub table: String,
    pub created_columns: Vec<String>,
    pub dropped_columns: Vec<String>,
    pub renamed_columns: Vec<Renamed>,
    pub altered_columns: Vec<ColumnSummary>,
    pub created_indexes: Vec<String>,
    pub dropped_indexes: Vec<String>,
    pub created_foreign_keys: Vec<String>,
    pub dropped_foreign_keys: Vec<String>,
    /// `check posts_short`, `unique constraint countries_name_unique`, `primary key cities_pk`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub created_constraints: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dropped_constraints: Vec<String>,
}

/// What changes in a column: `type varchar → numeric`, `not null`, `default 'a' → 'b'`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnSummary {
    pub column: String,
    pub changes: Vec<String>,
}

/// What changes in an enum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EnumSummary {
    pub name: String,
    pub added: Vec<String>,
    pub removed: Vec<String>,
}

impl Diff {
    /// The changes by name.
    pub fn summary(&self) -> Summary {
        let Changes { created, dropped, renamed } = self.tables.clone();
        let enums = self.enums.clone();
        let tables = self.altered_tables.iter().map(|(name, change)| TableSummary {
            table: name.clone(),
            created_columns: change.columns.created.clone(),
            dropped_columns: change.columns.dropped.clone(),
            renamed_columns: change.columns.renamed.clone(),
            altered_columns: change
                .altered_columns
                .iter()
                .map(|(column, change)| column_summary(column, change))
                .collect(),
            created_indexes: [change.indexes.created.as_slice(), &change.indexes.altered].concat(),
            dropped_indexes: [change.indexes.dropped.as_slice(), &change.indexes.altered].concat(),
            created_foreign_keys: [change.foreign_keys.created.as_slice(), &change.foreign_keys.altered].concat(),
            dropped_foreign_keys: [change.foreign_keys.dropped.as_slice(), &change.foreign_keys.altered].concat(),
            created_constraints: constraints(change, |parts| [parts.created.as_slice(), &parts.altered]),
            dropped_constraints: constraints(change, |parts| [parts.dropped.as_slice(), &parts.altered]),
        });
        let altered_enums = self.altered_enums.iter().map(|(name, change)| EnumSummary {
            name: name.clone(),
            added: change.added.iter().map(|added| added.value.clone()).collect(),
            removed: change.removed.clone(),
        });
        Summary {
            created_tables: created,
            dropped_tables: dropped,
            renamed_tables: renamed,
            altered_tables: tables.collect(),
            created_enums: enums.created,
            dropped_enums: enums.dropped,
            renamed_enums: enums.renamed,
            altered_enums: altered_enums.collect(),
            foreign: self.foreign.clone(),
        }
    }
}

fn constraints(change: &TableChange, chosen: impl for<'a> Fn(&'a Parts) -> [&'a [String]; 2]) -> Vec<String> {
    let kinds = change.constraints.kinds();
    kinds
        .into_iter()
        .flat_map(|(kind, parts)| chosen(parts).concat().into_iter().map(move |name| format!("{kind} {name}")))
        .collect()
}

fn column_summary(column: &str, change: &super::ColumnChange) -> ColumnSummary {
    let mut changes = Vec::new();
    if let Some((before, after)) = &change.type_name {
        changes.push(format!("type {before} → {after}"));
    }
    if let Some((before, after)) = &change.default {
        let text = |value: &Option<serde_json::Value>| match value {
            None => "none".to_owned(),
            Some(serde_json::Value::String(sql)) => sql.clone(),
            Some(value) => crate::json::stringify(value),
        };
        changes.push(format!("default {} → {}", text(before), text(after)));
    }
    match &change.generated {
        Some((None, _)) => changes.push("generated".to_owned()),
        Some((Some(_), None)) => changes.push("no longer generated".to_owned()),
        Some((Some(_), Some(_))) => changes.push("generated from another expression".to_owned()),
        None => {}
    }
    for (changed, yes, no) in [
        (change.not_null, "not null", "nullable"),
        (change.primary_key, "primary key", "no primary key"),
        (change.autoincrement, "autoincrement", "no autoincrement"),
    ] {
        changes.extend(changed.map(|set| if set { yes } else { no }.to_owned()));
    }
    ColumnSummary { column: column.to_owned(), changes }
}
