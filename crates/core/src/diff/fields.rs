//! A diff by fields instead of columns: the same changes under the names that the config has for them.

use indexmap::IndexMap;
use serde::Serialize;

use super::Diff;
use crate::documents::{FieldMap, Owner};

/// What changes in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldChange {
    /// All its columns are new.
    Added,
    /// All its columns go.
    Removed,
    Changed,
}

/// A field whose columns differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldDifference {
    /// Slug of the collection or global.
    pub entity: String,
    /// The field's path, blocks as `[slug]`. Empty when it is the whole collection or global.
    pub field: String,
    pub change: FieldChange,
    /// `table.column`, those of versions too.
    pub columns: Vec<String>,
}

/// The changes of a diff by field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FieldSummary {
    pub fields: Vec<FieldDifference>,
    /// What no field of the config owns: `table.column`, or a table.
    pub unowned: Vec<String>,
}

/// Columns that come, go or change, by field.
#[derive(Default)]
struct Found {
    added: Vec<String>,
    removed: Vec<String>,
    changed: Vec<String>,
}

impl Diff {
    /// The changes under the names that fields have in the config of this map.
    pub fn by_field(&self, map: &FieldMap) -> FieldSummary {
        let mut collector = Collector { map, fields: IndexMap::new(), unowned: Vec::new() };
        let roots = Roots::new(map);
        let mut whole = Vec::new();
        for (change, names, schema) in [
            (FieldChange::Added, &self.tables.created, &self.next),
            (FieldChange::Removed, &self.tables.dropped, &self.previous),
        ] {
            for name in names {
                if let Some(entity) = roots.entity(name) {
                    whole.push((entity.to_owned(), change));
                }
            }
            for name in names {
                let Some(entity) = map.entity_of_table(name) else {
                    collector.unowned.push(name.clone());
                    continue;
                };
                if whole.iter().any(|(one, of)| one == entity && *of == change) {
                    collector.whole(entity, change, name);
                    continue;
                }
                for column in schema.tables[name].columns.keys() {
                    collector.column(change, name, column);
                }
            }
        }
        for (table, changes) in &self.altered_tables {
            for column in &changes.columns.created {
                collector.column(FieldChange::Added, table, column);
            }
            for column in &changes.columns.dropped {
                collector.column(FieldChange::Removed, table, column);
            }
            let renamed = changes.columns.renamed.iter().map(|renamed| &renamed.to);
            for column in renamed.chain(changes.altered_columns.keys()) {
                collector.column(FieldChange::Changed, table, column);
            }
            collector.parts(table, self, changes);
        }
        for name in self.altered_enums.keys() {
            for (table, column) in self.columns_of(name) {
                collector.column(FieldChange::Changed, table, column);
            }
        }
        collector.finish()
    }

    fn columns_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.next.tables.values().flat_map(move |table| {
            let columns = table.columns.values().filter(move |column| column.is_enum && column.type_name == name);
            columns.map(|column| (table.name.as_str(), column.name.as_str()))
        })
    }
}

/// The tables that documents have their first row in, without those of versions.
struct Roots<'a>(IndexMap<&'a str, &'a str>);

impl<'a> Roots<'a> {
    fn new(map: &'a FieldMap) -> Self {
        Self(map.entities().map(|entity| (entity.main.root_table().name.as_str(), entity.slug.as_str())).collect())
    }

    fn entity(&self, table: &str) -> Option<&'a str> {
        self.0.get(table).copied()
    }
}

struct Collector<'a> {
    map: &'a FieldMap,
    fields: IndexMap<(String, String), Found>,
    unowned: Vec<String>,
}

impl Collector<'_> {
    fn whole(&mut self, entity: &str, change: FieldChange, table: &str) {
        self.note((entity.to_owned(), String::new()), change, table.to_owned());
    }

    fn column(&mut self, change: FieldChange, table: &str, column: &str) {
        let place = format!("{table}.{column}");
        match self.map.owner(table, column) {
            Some(owner) => self.note(key(owner), change, place),
            None => self.unowned.push(place),
        }
    }

    /// Indexes and foreign keys change the field that they are for.
    fn parts(&mut self, table: &str, diff: &Diff, changes: &super::TableChange) {
        let mut owners: Vec<Option<Owner>> = Vec::new();
        let schemas = [diff.next.tables.get(table), diff.previous.tables.get(table)];
        let by_columns = |columns: &[String]| columns.iter().find_map(|column| self.map.owner(table, column)).cloned();
        let indexes = &changes.indexes;
        for name in indexes.created.iter().chain(&indexes.dropped).chain(&indexes.altered) {
            let index = schemas.iter().flatten().find_map(|one| one.indexes.get(name));
            let owner = self.map.index_owner(table, name).cloned();
            owners.push(owner.or_else(|| by_columns(&index?.columns)));
        }
        let keys = &changes.foreign_keys;
        for name in keys.created.iter().chain(&keys.dropped).chain(&keys.altered) {
            let key = schemas.iter().flatten().find_map(|one| one.foreign_keys.get(name));
            let owner = self.map.foreign_key_owner(table, name).cloned();
            owners.push(owner.or_else(|| by_columns(&key?.columns)));
        }
        for owner in owners {
            match owner {
                Some(owner) if !self.fields.contains_key(&key(&owner)) => {
                    self.note(key(&owner), FieldChange::Changed, table.to_owned());
                }
                Some(_) => {}
                None if !self.unowned.iter().any(|one| one == table) => self.unowned.push(table.to_owned()),
                None => {}
            }
        }
    }

    fn note(&mut self, key: (String, String), change: FieldChange, place: String) {
        let found = self.fields.entry(key).or_default();
        let list = match change {
            FieldChange::Added => &mut found.added,
            FieldChange::Removed => &mut found.removed,
            FieldChange::Changed => &mut found.changed,
        };
        if !list.contains(&place) {
            list.push(place);
        }
    }

    fn finish(self) -> FieldSummary {
        let fields = self.fields.into_iter().map(|((entity, field), found)| {
            let Found { added, removed, changed } = found;
            let change = match (added.is_empty(), removed.is_empty(), changed.is_empty()) {
                (false, true, true) => FieldChange::Added,
                (true, false, true) => FieldChange::Removed,
                _ => FieldChange::Changed,
            };
            FieldDifference { entity, field, change, columns: [added, removed, changed].concat() }
        });
        FieldSummary { fields: fields.collect(), unowned: self.unowned }
    }
}

fn key(owner: &Owner) -> (String, String) {
    (owner.entity.clone(), owner.field().to_owned())
}
