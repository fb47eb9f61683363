//! Words the changes of many documents as SQL, set by set: what is alike goes into one statement.
//!
//! PostgreSQL takes the values of a whole set as one JSON parameter; SQLite runs a prepared statement once for each.
//! New rows are written level by level. Where the database numbers the rows itself (version tables), a level is looked
//! up before the rows that hang from it are written.

use std::fmt::Write as _;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use crate::Dialect;
use crate::documents::cell::{Cell, Key};
use crate::documents::change::{Changes, Clear, Which};
use crate::documents::map::{ColumnId, ColumnKind, ColumnNode, TableId, TableNode};
use crate::documents::read::{Reader, Statement, quote};

/// One statement, to be run once for each set of parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    pub sql: String,
    pub sets: Vec<Vec<Cell>>,
}

/// The writing of the changes to documents of one tree.
pub struct Write<'a> {
    reader: Reader<'a>,
    documents: Vec<(Key, Changes)>,
    /// For each document: the level of each new row.
    levels: Vec<Vec<usize>>,
    /// For each document: the primary key of each new row, once it is known.
    keys: Vec<Vec<Option<Key>>>,
}

impl<'a> Write<'a> {
    /// `fresh_uuid` makes the ids of rows in tables with UUIDs.
    pub fn new(reader: Reader<'a>, mut documents: Vec<(Key, Changes)>, fresh_uuid: &mut dyn FnMut() -> String) -> Self {
        let mut levels = Vec::with_capacity(documents.len());
        let mut keys = Vec::with_capacity(documents.len());
        for (_, changes) in &mut documents {
            let mut level: Vec<usize> = Vec::with_capacity(changes.inserts.len());
            let mut known = Vec::with_capacity(changes.inserts.len());
            for row in &mut changes.inserts {
                let node = &reader.tree.tables[row.table];
                let kind = node.columns[node.id].kind;
                let given = row.cells.iter().find(|(column, _)| *column == node.id).map(|(_, cell)| cell.clone());
                let id = match (given, kind) {
                    (None, ColumnKind::Uuid) => {
                        let id = Cell::Text(fresh_uuid());
                        row.cells.push((node.id, id.clone()));
                        Some(id)
                    }
                    (given, _) => given,
                };
                known.push(id.and_then(|id| id.key(kind)));
                level.push(row.parent.map_or(0, |parent| level[parent] + 1));
            }
            levels.push(level);
            keys.push(known);
        }
        Self { reader, documents, levels, keys }
    }

    /// How many levels of new rows there are.
    pub fn levels(&self) -> usize {
        self.levels.iter().flatten().max().map_or(0, |deepest| deepest + 1)
    }

    /// What goes and what changes in place; to be run before the new rows are written.
    pub fn opening(&self) -> Vec<Batch> {
        let mut result = self.clears();
        self.root_inserts(&mut result);
        self.root_updates(&mut result);
        self.locale_changes(&mut result);
        self.row_changes(&mut result);
        result
    }

    /// The indexes that taking the rows of many documents away needs for its time, on SQLite: with each row goes what
    /// belongs to it, and the only index of a `_locales` table begins with the locale, so that each would cost a look
    /// at every row of it. Each as the statement that makes it and the one that ends it.
    pub fn aids(&self) -> Vec<(String, String)> {
        const MANY: usize = 100;
        let clearing = self.documents.iter().filter(|(_, changes)| !changes.clears.is_empty()).count();
        if self.reader.map.dialect != Dialect::Sqlite || clearing < MANY {
            return Vec::new();
        }
        let cleared: IndexSet<TableId> =
            self.documents.iter().flat_map(|(_, changes)| &changes.clears).map(|clear| clear.table).collect();
        let tables = &self.reader.tree.tables;
        let goes = |table: &TableNode| {
            let mut parents = std::iter::successors(table.parent, |(parent, _)| tables[*parent].parent);
            parents.any(|(parent, _)| cleared.contains(&parent))
        };
        let aids = tables.iter().enumerate().filter(|(_, table)| table.locale_key.is_some() && goes(table));
        aids.filter_map(|(at, table)| {
            let (_, parent) = table.parent?;
            let name = quote(&format!("_cf_payload_sync_{}", table.name));
            let (on, parent) = (self.reader.table_name(at), quote(&table.columns[parent].name));
            Some((format!("CREATE INDEX {name} ON {on} ({parent})"), format!("DROP INDEX {name}")))
        })
        .collect()
    }

    fn column(&self, table: TableId, column: ColumnId) -> &'a ColumnNode {
        self.reader.tree.column(table, column)
    }

    fn clears(&self) -> Vec<Batch> {
        let mut groups: IndexMap<&Clear, Vec<Key>> = IndexMap::new();
        for (id, changes) in &self.documents {
            for clear in &changes.clears {
                groups.entry(clear).or_default().push(id.clone());
            }
        }
        let root = self.reader.tree.root_table();
        let mut result = Vec::new();
        for (clear, ids) in groups {
            let Some((_, parent)) = self.reader.tree.tables[clear.table].parent else { continue };
            let (set, mut params) = self.reader.set(&root.columns[root.id], &ids);
            let table = self.reader.table_name(clear.table);
            let parent = quote(&self.column(clear.table, parent).name);
            let mut sql = format!("DELETE FROM {table} WHERE {parent} {set}");
            let second = match self.reader.map.dialect {
                Dialect::Postgres => "$2::text",
                Dialect::Sqlite => "?2",
            };
            match &clear.rows {
                Which::All => {}
                Which::At(column, path) => {
                    let _ = write!(sql, " AND {} = {second}", quote(&self.column(clear.table, *column).name));
                    params.push(Cell::Text(path.clone()));
                }
                Which::Below(column, path) => {
                    let prefix = format!("{path}.");
                    let name = quote(&self.column(clear.table, *column).name);
                    let _ = write!(sql, " AND substr({name}, 1, {}) = {second}", prefix.chars().count());
                    params.push(Cell::Text(prefix));
                }
            }
            if let Some((column, code)) = &clear.locale {
                let name = quote(&self.column(clear.table, *column).name);
                let _ = write!(sql, " AND {name} = '{}'", code.replace('\'', "''"));
            }
            result.push(Batch { sql, sets: vec![params] });
        }
        result
    }

    fn root_inserts(&self, result: &mut Vec<Batch>) {
        let root = self.reader.tree.root_table();
        let mut groups: IndexMap<Vec<ColumnId>, Vec<Vec<Cell>>> = IndexMap::new();
        for (id, changes) in self.documents.iter().filter(|(_, changes)| changes.is_new) {
            let mut cells = changes.root.clone();
            cells.push((root.id, id.to_cell()));
            cells.sort_by_key(|(column, _)| *column);
            let (columns, values): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
            groups.entry(columns).or_default().push(values);
        }
        for (columns, rows) in groups {
            let columns: Vec<&ColumnNode> = columns.iter().map(|column| &root.columns[*column]).collect();
            result.push(self.insert(self.reader.tree.root.table, &columns, rows));
        }
    }

    fn root_updates(&self, result: &mut Vec<Batch>) {
        let root = self.reader.tree.root_table();
        let mut groups: IndexMap<Vec<ColumnId>, Vec<Vec<Cell>>> = IndexMap::new();
        let changed = |(_, changes): &&(Key, Changes)| !changes.is_new && !changes.root.is_empty();
        for (id, changes) in self.documents.iter().filter(changed) {
            let mut cells = changes.root.clone();
            cells.sort_by_key(|(column, _)| *column);
            let (columns, mut values): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
            values.push(id.to_cell());
            groups.entry(columns).or_default().push(values);
        }
        for (columns, rows) in groups {
            let set: Vec<&ColumnNode> = columns.iter().map(|column| &root.columns[*column]).collect();
            result.push(self.update(self.reader.tree.root.table, &set, &[&root.columns[root.id]], rows));
        }
    }

    fn locale_changes(&self, result: &mut Vec<Batch>) {
        let Some(table) = self.reader.tree.root.locales else { return };
        let node = &self.reader.tree.tables[table];
        let (Some((_, parent)), Some(locale)) = (node.parent, node.locale_key) else { return };
        let mut updates: IndexMap<Vec<ColumnId>, Vec<Vec<Cell>>> = IndexMap::new();
        let mut inserts: IndexMap<Vec<ColumnId>, Vec<Vec<Cell>>> = IndexMap::new();
        for (id, changes) in &self.documents {
            for (code, change) in &changes.locales {
                let mut cells = change.columns.clone();
                cells.sort_by_key(|(column, _)| *column);
                let (columns, mut values): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
                values.extend([id.to_cell(), Cell::Text(code.clone())]);
                let groups = if change.is_new { &mut inserts } else { &mut updates };
                groups.entry(columns).or_default().push(values);
            }
        }
        let keys = [&node.columns[parent], &node.columns[locale]];
        for (columns, rows) in updates {
            let set: Vec<&ColumnNode> = columns.iter().map(|column| &node.columns[*column]).collect();
            result.push(self.update(table, &set, &keys, rows));
        }
        for (columns, rows) in inserts {
            let all: Vec<&ColumnNode> = columns.iter().map(|column| &node.columns[*column]).chain(keys).collect();
            result.push(self.insert(table, &all, rows));
        }
    }

    fn row_changes(&self, result: &mut Vec<Batch>) {
        let mut groups: IndexMap<(TableId, bool, Vec<ColumnId>), Vec<Vec<Cell>>> = IndexMap::new();
        for change in self.documents.iter().flat_map(|(_, changes)| &changes.rows) {
            let mut cells = change.columns.clone();
            cells.sort_by_key(|(column, _)| *column);
            let (columns, mut values): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
            values.push(change.id.clone());
            values.extend(change.locale.clone().map(Cell::Text));
            groups.entry((change.table, change.is_new, columns)).or_default().push(values);
        }
        for ((table, is_new, columns), rows) in groups {
            let node = &self.reader.tree.tables[table];
            let keys: Vec<&ColumnNode> = match (node.locale_key, node.parent) {
                (Some(locale), Some((_, parent))) => vec![&node.columns[parent], &node.columns[locale]],
                _ => vec![&node.columns[node.id]],
            };
            let set: Vec<&ColumnNode> = columns.iter().map(|column| &node.columns[*column]).collect();
            result.push(match is_new {
                true => self.insert(table, &set.into_iter().chain(keys).collect::<Vec<_>>(), rows),
                false => self.update(table, &set, &keys, rows),
            });
        }
    }

    /// The new rows of a level whose parents are known.
    pub fn inserts(&self, level: usize) -> Vec<Batch> {
        let mut groups: IndexMap<(TableId, Vec<ColumnId>), Vec<Vec<Cell>>> = IndexMap::new();
        for (document, (id, changes)) in self.documents.iter().enumerate() {
            for (index, row) in changes.inserts.iter().enumerate() {
                if self.levels[document][index] != level {
                    continue;
                }
                let Some((_, parent_column)) = self.reader.tree.tables[row.table].parent else { continue };
                let parent = match row.parent {
                    None => Some(id),
                    Some(parent) => self.keys[document][parent].as_ref(),
                };
                let Some(parent) = parent else { continue };
                let mut cells = row.cells.clone();
                cells.push((parent_column, parent.to_cell()));
                cells.sort_by_key(|(column, _)| *column);
                let (columns, values): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
                groups.entry((row.table, columns)).or_default().push(values);
            }
        }
        let statements = groups.into_iter().map(|((table, columns), rows)| {
            let columns: Vec<&ColumnNode> = columns.iter().map(|column| self.column(table, *column)).collect();
            self.insert(table, &columns, rows)
        });
        statements.collect()
    }

    /// What must be read before the next level is written: rows of (primary key, parent, shown id) by table.
    pub fn lookups(&self, level: usize) -> Vec<(TableId, Statement)> {
        let mut parents: IndexMap<TableId, Vec<Key>> = IndexMap::new();
        for (document, row) in self.unknown_parents(level) {
            let table = self.documents[document].1.inserts[row].table;
            if let Some(parent) = self.parent_key(document, row) {
                parents.entry(table).or_default().push(parent.clone());
            }
        }
        let statements = parents.into_iter().filter_map(|(table, mut keys)| {
            let node = &self.reader.tree.tables[table];
            let (_, parent) = node.parent?;
            let shown = node.columns.iter().find(|column| column.key == "_uuid")?;
            keys.sort();
            keys.dedup();
            let parent = &node.columns[parent];
            let (set, params) = self.reader.set(parent, &keys);
            let sql = format!(
                "SELECT {}, {name}, {} FROM {} WHERE {name} {set}",
                quote(&node.columns[node.id].name),
                quote(&shown.name),
                self.reader.table_name(table),
                name = quote(&parent.name),
            );
            Some((table, Statement { sql, params }))
        });
        statements.collect()
    }

    /// Takes the answer of a lookup.
    pub fn learn(&mut self, level: usize, table: TableId, rows: &[Vec<Cell>]) {
        let node = &self.reader.tree.tables[table];
        let Some((_, parent)) = node.parent else { return };
        let mut found: IndexMap<(Key, String), Key> = IndexMap::new();
        for row in rows {
            if let [id, owner, shown] = row.as_slice()
                && let (Some(id), Some(owner), Some(shown)) =
                    (id.key(node.columns[node.id].kind), owner.key(node.columns[parent].kind), shown.as_text())
            {
                found.insert((owner, shown.to_owned()), id);
            }
        }
        for (document, index) in self.unknown_parents(level) {
            let row = &self.documents[document].1.inserts[index];
            let shown =
                row.cells.iter().find(|(column, _)| node.columns.get(*column).is_some_and(|c| c.key == "_uuid"));
            if row.table != table {
                continue;
            }
            if let (Some(owner), Some((_, Cell::Text(shown)))) = (self.parent_key(document, index), shown) {
                self.keys[document][index] = found.get(&(owner.clone(), shown.clone())).cloned();
            }
        }
    }

    /// Rows of the level that have rows below them but no known key.
    fn unknown_parents(&self, level: usize) -> Vec<(usize, usize)> {
        let mut result = Vec::new();
        for (document, (_, changes)) in self.documents.iter().enumerate() {
            for row in &changes.inserts {
                if let Some(parent) = row.parent
                    && self.levels[document][parent] == level
                    && self.keys[document][parent].is_none()
                    && result.last() != Some(&(document, parent))
                {
                    result.push((document, parent));
                }
            }
        }
        result
    }

    fn parent_key(&self, document: usize, row: usize) -> Option<&Key> {
        let (id, changes) = &self.documents[document];
        match changes.inserts[row].parent {
            None => Some(id),
            Some(parent) => self.keys[document][parent].as_ref(),
        }
    }

    /// `rows`: the values of `set`, then those of `keys`.
    fn update(&self, table: TableId, set: &[&ColumnNode], keys: &[&ColumnNode], rows: Vec<Vec<Cell>>) -> Batch {
        let name = self.reader.table_name(table);
        let all: Vec<&ColumnNode> = set.iter().chain(keys).copied().collect();
        match self.reader.map.dialect {
            Dialect::Postgres => {
                let assign: Vec<String> = set
                    .iter()
                    .enumerate()
                    .map(|(index, column)| format!("{} = {}", quote(&column.name), value_of(index, column)))
                    .collect();
                let matches: Vec<String> = keys
                    .iter()
                    .enumerate()
                    .map(|(index, column)| format!("t.{} = v.c{}", quote(&column.name), set.len() + index))
                    .collect();
                let sql = format!(
                    "UPDATE {name} AS t SET {} FROM {} WHERE {}",
                    assign.join(", "),
                    record_set(&all),
                    matches.join(" AND ")
                );
                Batch { sql, sets: vec![vec![Cell::Text(json_rows(&all, &rows))]] }
            }
            Dialect::Sqlite => {
                let assign: Vec<String> = set
                    .iter()
                    .enumerate()
                    .map(|(index, column)| format!("{} = ?{}", quote(&column.name), index + 1))
                    .collect();
                let matches: Vec<String> = keys
                    .iter()
                    .enumerate()
                    .map(|(index, column)| format!("{} = ?{}", quote(&column.name), set.len() + index + 1))
                    .collect();
                let sql = format!("UPDATE {name} SET {} WHERE {}", assign.join(", "), matches.join(" AND "));
                Batch { sql, sets: rows.into_iter().map(sqlite_row).collect() }
            }
        }
    }

    fn insert(&self, table: TableId, columns: &[&ColumnNode], rows: Vec<Vec<Cell>>) -> Batch {
        let name = self.reader.table_name(table);
        let names: Vec<String> = columns.iter().map(|column| quote(&column.name)).collect();
        let names = names.join(", ");
        match self.reader.map.dialect {
            Dialect::Postgres => {
                let values: Vec<String> =
                    columns.iter().enumerate().map(|(index, column)| value_of(index, column)).collect();
                let sql =
                    format!("INSERT INTO {name} ({names}) SELECT {} FROM {}", values.join(", "), record_set(columns));
                Batch { sql, sets: vec![vec![Cell::Text(json_rows(columns, &rows))]] }
            }
            Dialect::Sqlite => {
                let values: Vec<String> = (1..=columns.len()).map(|number| format!("?{number}")).collect();
                let sql = format!("INSERT INTO {name} ({names}) VALUES ({})", values.join(", "));
                Batch { sql, sets: rows.into_iter().map(sqlite_row).collect() }
            }
        }
    }
}

fn sqlite_row(row: Vec<Cell>) -> Vec<Cell> {
    let cells = row.into_iter().map(|cell| match cell {
        Cell::Bool(value) => Cell::Integer(i64::from(value)),
        cell => cell,
    });
    cells.collect()
}

fn value_of(index: usize, column: &ColumnNode) -> String {
    match column.kind {
        ColumnKind::Point => format!("ST_GeomFromGeoJSON(v.c{index})"),
        _ => format!("v.c{index}"),
    }
}

/// The parameter as rows with typed columns `c0`, `c1`, ….
fn record_set(columns: &[&ColumnNode]) -> String {
    let typed: Vec<String> = columns
        .iter()
        .enumerate()
        .map(|(index, column)| match column.kind {
            ColumnKind::Point => format!("c{index} text"),
            _ => format!("c{index} {}", column.postgres_type),
        })
        .collect();
    format!("json_to_recordset($1::text::json) AS v({})", typed.join(", "))
}

fn json_rows(columns: &[&ColumnNode], rows: &[Vec<Cell>]) -> String {
    let mut text = String::from("[");
    for (number, row) in rows.iter().enumerate() {
        text.push_str(if number == 0 { "{" } else { ",{" });
        for (index, (cell, column)) in row.iter().zip(columns).enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let _ = write!(text, "{comma}\"c{index}\":");
            match (cell, column.kind) {
                (Cell::Null | Cell::Blob(_), _) => text.push_str("null"),
                (Cell::Text(json), ColumnKind::Json) => text.push_str(json),
                (Cell::Text(value), _) => {
                    let _ = write!(text, "{}", Value::from(value.as_str()));
                }
                (Cell::Integer(value), _) => {
                    let _ = write!(text, "{value}");
                }
                (Cell::Real(value), _) => {
                    let _ = write!(text, "{}", Value::from(*value));
                }
                (Cell::Bool(value), _) => {
                    let _ = write!(text, "{value}");
                }
            }
        }
        text.push('}');
    }
    text.push(']');
    text
}
