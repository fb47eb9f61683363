//! The rows that differ between two stored forms of a document: only what changed is touched.
//!
//! Columns are updated one by one, those of the rows of arrays and blocks, too, as long as the rows stay the same ones
//! in the same order. Otherwise an array or a list of blocks is replaced with everything below it, as rows that move
//! take along what points to them by their place. A list (`hasMany`) is replaced as a whole.

mod bare;
mod in_place;
mod rows;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use bare::{bare, in_locale, json};

use crate::documents::cell::Cell;
use crate::documents::invalid::Invalid;
use crate::documents::map::{ColumnId, FieldNode, RowShape, Shape, SharedBlocks, TableId, Tree};
use crate::documents::read::{RowKeys, Stored};

/// The changes to the rows of one document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    /// There is no root row yet.
    pub is_new: bool,
    /// Columns of the root row.
    pub root: Vec<(ColumnId, Cell)>,
    /// Columns of the rows of `_locales`.
    pub locales: IndexMap<String, LocaleChange>,
    /// Columns of the rows of arrays and blocks that stay where they are.
    pub rows: Vec<RowChange>,
    /// Rows that go.
    pub clears: IndexSet<Clear>,
    /// Rows that come; a row comes after the one that it belongs to.
    pub inserts: Vec<NewRow>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LocaleChange {
    /// There is no row of this locale yet.
    pub is_new: bool,
    pub columns: Vec<(ColumnId, Cell)>,
}

/// Columns of a row of an array or of a block, or of its row of `_locales`.
#[derive(Debug, Clone, PartialEq)]
pub struct RowChange {
    pub table: TableId,
    /// The primary key of the row of the array or block.
    pub id: Cell,
    /// The locale of the row of `_locales`.
    pub locale: Option<String>,
    /// There is no row of this locale yet.
    pub is_new: bool,
    pub columns: Vec<(ColumnId, Cell)>,
}

/// Rows of a table that belong to the document, and to nothing else any more.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Clear {
    pub table: TableId,
    pub rows: Which,
    /// Only those of one locale: within a localized group, the other locales keep theirs.
    pub locale: Option<(ColumnId, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Which {
    All,
    /// Of this path.
    At(ColumnId, String),
    /// Of the paths below this one.
    Below(ColumnId, String),
}

#[derive(Debug, Clone, PartialEq)]
pub struct NewRow {
    pub table: TableId,
    /// The row of [`Changes::inserts`] that it belongs to; `None` is the root row.
    pub parent: Option<usize>,
    /// Without the column that names the parent.
    pub cells: Vec<(ColumnId, Cell)>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        !self.is_new
            && self.root.is_empty()
            && self.locales.is_empty()
            && self.rows.is_empty()
            && self.clears.is_empty()
            && self.inserts.is_empty()
    }

    /// Sets a column of the root row by its name in JavaScript, if there is such a column.
    pub fn set(&mut self, tree: &Tree, key: &str, cell: Cell) {
        if let Some(column) = tree.root_table().columns.iter().position(|column| column.key == key) {
            self.root.retain(|(one, _)| *one != column);
            self.root.push((column, cell));
        }
    }
}

/// A stored form. With the keys of its rows, those of a version can change where they are, too.
#[derive(Debug, Clone, Copy)]
pub struct Before<'a> {
    data: &'a Map<String, Value>,
    rows: Option<&'a RowKeys>,
}

impl<'a> From<&'a Stored> for Before<'a> {
    fn from(stored: &'a Stored) -> Self {
        Self { data: &stored.data, rows: Some(&stored.rows) }
    }
}

impl<'a> From<&'a Map<String, Value>> for Before<'a> {
    fn from(data: &'a Map<String, Value>) -> Self {
        Self { data, rows: None }
    }
}

/// Finds the changes between two stored forms of one document.
pub fn changes<'a>(
    tree: &Tree,
    before: impl Into<Before<'a>>,
    after: &Map<String, Value>,
) -> Result<Changes, Vec<Invalid>> {
    differ(tree, before.into(), after, false)
}

/// The same, where `null` in a locale that has no row yet makes one, as in Payload's own writes.
pub fn exact_changes<'a>(
    tree: &Tree,
    before: impl Into<Before<'a>>,
    after: &Map<String, Value>,
) -> Result<Changes, Vec<Invalid>> {
    differ(tree, before.into(), after, true)
}

/// All rows of a document that is new.
pub fn creation(tree: &Tree, after: &Map<String, Value>) -> Result<Changes, Vec<Invalid>> {
    let mut changes = differ(tree, (&Map::new()).into(), after, true)?;
    changes.is_new = true;
    changes.clears.clear();
    Ok(changes)
}

fn differ(tree: &Tree, before: Before<'_>, after: &Map<String, Value>, exact: bool) -> Result<Changes, Vec<Invalid>> {
    let (changes, existing, invalid) = (Changes::default(), IndexSet::new(), Vec::new());
    let mut differ = Differ { tree, keys: before.rows, exact, changes, existing, invalid };
    locale_rows(&tree.root.fields, before.data, None, &mut differ.existing);
    differ.fields(&tree.root.fields, Some(before.data), after, "", None);
    if exact {
        differ.clear_locales(after);
    }
    differ.check_required();
    match differ.invalid.is_empty() {
        true => Ok(differ.changes),
        false => Err(differ.invalid),
    }
}

/// The locales that the document has a row of `_locales` for.
fn locale_rows(fields: &[FieldNode], data: &Map<String, Value>, locale: Option<&str>, found: &mut IndexSet<String>) {
    for field in fields {
        let value = data.get(&field.name);
        match (field.place(), value, locale) {
            (Shape::LocaleColumn(_), Some(Value::Object(by_locale)), _) if field.localized => {
                found.extend(by_locale.keys().cloned());
            }
            (Shape::LocaleColumn(_), Some(_), Some(locale)) => {
                found.insert(locale.to_owned());
            }
            (Shape::Group(fields), Some(Value::Object(by_locale)), _) if field.localized => {
                for (locale, group) in by_locale {
                    if let Value::Object(group) = group {
                        locale_rows(fields, group, Some(locale), found);
                    }
                }
            }
            (Shape::Group(fields), Some(Value::Object(group)), locale) => locale_rows(fields, group, locale, found),
            _ => {}
        }
    }
}

/// Whether blocks that are kept as JSON are shown as they were.
fn is_same_json(shared: &SharedBlocks, field: &FieldNode, previous: Option<&Value>, value: &Value) -> bool {
    let is_json =
        matches!((&field.shape, field.place()), (Shape::Blocks(_), Shape::Column(_) | Shape::LocaleColumn(_)));
    is_json
        && !field.localized
        && previous.is_some_and(|previous| json(shared, field, previous) == json(shared, field, value))
}

/// The same of one locale.
fn is_same_in_locale(shared: &SharedBlocks, field: &FieldNode, previous: Option<&Value>, value: &Value) -> bool {
    let is_json = matches!(field.shape, Shape::Blocks(_));
    is_json && previous.is_some_and(|previous| in_locale(shared, field, previous) == in_locale(shared, field, value))
}

struct Differ<'a> {
    tree: &'a Tree,
    keys: Option<&'a RowKeys>,
    /// `null` is a value of a locale without a row.
    exact: bool,
    changes: Changes,
    existing: IndexSet<String>,
    invalid: Vec<Invalid>,
}

/// Where new values go.
#[derive(Clone, Copy)]
struct Target<'a> {
    shape: &'a RowShape,
    /// Index of the new row; `None` is the root.
    row: Option<usize>,
    /// The locale of the localized container above.
    locale: Option<&'a str>,
}

impl<'a> Differ<'a> {
    fn fields(
        &mut self,
        fields: &'a [FieldNode],
        before: Option<&Map<String, Value>>,
        after: &Map<String, Value>,
        path: &str,
        locale: Option<&str>,
    ) {
        for field in fields {
            let Some(value) = after.get(&field.name) else { continue };
            let previous = before.and_then(|before| before.get(&field.name));
            if previous != Some(value) && !is_same_json(&self.tree.shared, field, previous, value) {
                self.field(field, previous, value, path, locale);
            }
        }
    }

    /// A changed field of the root row or of a group in it.
    fn field(
        &mut self,
        field: &'a FieldNode,
        previous: Option<&Value>,
        value: &Value,
        path: &str,
        locale: Option<&str>,
    ) {
        let at = format!("{path}{}", field.name);
        match field.place() {
            Shape::Nowhere | Shape::Inside => {}
            Shape::Column(column) => {
                if let Some(cell) = self.cell(self.tree.root.table, *column, value, &at) {
                    self.changes.root.push((*column, cell));
                }
            }
            Shape::LocaleColumn(column) if field.localized => {
                let Some(by_locale) = value.as_object() else { return };
                for (locale, value) in by_locale {
                    let previous = previous.and_then(|previous| previous.get(locale));
                    if previous != Some(value) && !is_same_in_locale(&self.tree.shared, field, previous, value) {
                        self.locale_column(*column, locale, value, &at);
                    }
                }
            }
            Shape::LocaleColumn(column) => {
                if let Some(locale) = locale {
                    self.locale_column(*column, locale, value, &at);
                }
            }
            Shape::Group(fields) if field.localized => {
                for (locale, group) in value.as_object().into_iter().flatten() {
                    if let Value::Object(group) = group {
                        let previous = previous.and_then(|previous| previous.get(locale)).and_then(Value::as_object);
                        self.fields(fields, previous, group, &format!("{at}."), Some(locale));
                    }
                }
            }
            Shape::Group(fields) => {
                if let Value::Object(group) = value {
                    self.fields(fields, previous.and_then(Value::as_object), group, &format!("{at}."), locale);
                }
            }
            // What has no row of its own is no reason to write the rows that are there again.
            Shape::Array(_) | Shape::Blocks(_)
                if previous.is_some_and(|previous| {
                    bare(&self.tree.shared, field, previous) == bare(&self.tree.shared, field, value)
                }) => {}
            Shape::Array(_) | Shape::Blocks(_)
                if previous.is_some_and(|previous| self.in_place(field, previous, value, path, locale)) => {}
            Shape::Array(shape) => {
                self.clear(shape.table, Which::All, locale);
                self.clear_below(&shape.fields, &at, locale);
                self.write(field, value, path, Target { shape: &self.tree.root, row: None, locale });
            }
            Shape::Blocks(blocks) => {
                for shape in blocks.by_slug.values() {
                    if let Some(column) = shape.path {
                        self.clear(shape.table, Which::At(column, at.clone()), locale);
                    }
                    self.clear_below(&shape.fields, &at, locale);
                }
                self.write(field, value, path, Target { shape: &self.tree.root, row: None, locale });
            }
            Shape::Selects(select) => {
                self.clear(select.table, Which::All, locale);
                self.write(field, value, path, Target { shape: &self.tree.root, row: None, locale });
            }
            Shape::Texts | Shape::Numbers | Shape::Rels => {
                if let Some((table, column)) = self.list_table(&field.shape) {
                    self.clear(table, Which::At(column, at), locale);
                }
                self.write(field, value, path, Target { shape: &self.tree.root, row: None, locale });
            }
        }
    }

    /// The rows of locales that the document has nothing in any more.
    fn clear_locales(&mut self, after: &Map<String, Value>) {
        let Some(table) = self.tree.root.locales else { return };
        let mut left = IndexSet::new();
        locale_rows(&self.tree.root.fields, after, None, &mut left);
        let gone: Vec<String> = self.existing.difference(&left).cloned().collect();
        for locale in gone {
            self.clear(table, Which::All, Some(&locale));
        }
    }

    fn clear(&mut self, table: TableId, rows: Which, locale: Option<&str>) {
        let mut columns = self.tree.tables[table].columns.iter();
        let column = columns.position(|column| matches!(column.key.as_str(), "_locale" | "locale"));
        let locale = column.zip(locale.map(str::to_owned));
        self.changes.clears.insert(Clear { table, rows, locale });
    }

    fn list_table(&self, shape: &Shape) -> Option<(TableId, ColumnId)> {
        match shape {
            Shape::Texts => self.tree.texts.as_ref().map(|list| (list.table, list.path)),
            Shape::Numbers => self.tree.numbers.as_ref().map(|list| (list.table, list.path)),
            Shape::Rels => self.tree.rels.as_ref().map(|rels| (rels.table, rels.path)),
            _ => None,
        }
    }

    /// What belongs to rows of an array or of blocks, but hangs from the root. The rest goes with the rows.
    fn clear_below(&mut self, fields: &[FieldNode], path: &str, locale: Option<&str>) {
        for field in fields {
            match field.place() {
                Shape::Group(fields) => self.clear_below(fields, path, locale),
                Shape::Array(shape) => self.clear_below(&shape.fields, path, locale),
                Shape::Blocks(blocks) => {
                    for shape in blocks.by_slug.values() {
                        if let Some(column) = shape.path {
                            self.clear(shape.table, Which::Below(column, path.to_owned()), locale);
                        }
                        self.clear_below(&shape.fields, path, locale);
                    }
                }
                shape => {
                    if let Some((table, column)) = self.list_table(shape) {
                        self.clear(table, Which::Below(column, path.to_owned()), locale);
                    }
                }
            }
        }
    }

    fn cell(&mut self, table: TableId, column: ColumnId, value: &Value, path: &str) -> Option<Cell> {
        let cell = Cell::of_json(value, self.tree.column(table, column).kind);
        if cell.is_none() {
            self.invalid.push(Invalid::new(path, "This value cannot be kept in the field's column."));
        }
        cell
    }

    fn locale_column(&mut self, column: ColumnId, locale: &str, value: &Value, path: &str) {
        let Some(table) = self.tree.root.locales else { return };
        let Some(cell) = self.cell(table, column, value, path) else { return };
        let is_new = !self.existing.contains(locale);
        if is_new && cell.is_null() && !self.exact {
            return;
        }
        let change = self.changes.locales.entry(locale.to_owned()).or_default();
        change.is_new = is_new;
        change.columns.push((column, cell));
    }

    /// A new row without a value that its table insists on would only fail in the database.
    fn check_required(&mut self) {
        let mut missing = Vec::new();
        let mut check = |table: TableId, cells: &[(ColumnId, Cell)]| {
            let node = &self.tree.tables[table];
            for (index, column) in node.columns.iter().enumerate() {
                let structural = index == node.id
                    || node.parent.is_some_and(|(_, parent)| parent == index)
                    || node.locale_key == Some(index)
                    || column.has_default;
                let given = cells.iter().any(|(one, cell)| *one == index && !cell.is_null());
                if column.not_null && !structural && !given {
                    missing.push((node.name.clone(), column.key.replace('_', ".")));
                }
            }
        };
        for row in &self.changes.inserts {
            check(row.table, &row.cells);
        }
        for change in self.changes.locales.values().filter(|change| change.is_new) {
            if let Some(table) = self.tree.root.locales {
                check(table, &change.columns);
            }
        }
        for row in self.changes.rows.iter().filter(|row| row.is_new) {
            check(row.table, &row.columns);
        }
        self.invalid.extend(missing.into_iter().map(|(table, path)| {
            Invalid::new(path, format!("This field is required: {table} gets a new row, which needs it."))
        }));
    }
}
