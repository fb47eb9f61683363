//! Rows to stored documents.

use std::cell::RefCell;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use crate::documents::cell::{Cell, Key};
use crate::documents::map::{FieldNode, ListTable, RelsTable, RowShape, Shape, TableId, Tree};
use crate::documents::read::{Reader, RowKeys, Rows, Stored};

impl Reader<'_> {
    /// Puts the rows of a page together. The documents come in the order of the root rows.
    pub fn assemble(&self, rows: &Rows) -> Vec<Stored> {
        let assembler = Assembler::new(self, rows, false);
        (0..rows.0[self.tree.root.table].len()).filter_map(|row| assembler.document(row)).collect()
    }

    /// The rows of a page that are in none of its documents: table, and place among the table's rows.
    pub fn unused(&self, rows: &Rows) -> Vec<(TableId, usize)> {
        let assembler = Assembler::new(self, rows, true);
        for (place, _) in rows.0[self.tree.root.table].iter().enumerate() {
            if assembler.document(place).is_some() {
                assembler.mark(self.tree.root.table, place);
            }
        }
        let used = assembler.used.map(RefCell::into_inner).unwrap_or_default();
        let places = rows.0.iter().enumerate().flat_map(|(table, rows)| (0..rows.len()).map(move |row| (table, row)));
        places.filter(|place| !used.contains(place)).collect()
    }
}

struct Assembler<'a> {
    reader: &'a Reader<'a>,
    rows: &'a [Vec<Vec<Cell>>],
    /// For each table: the rows of a parent, in their order.
    by_parent: Vec<IndexMap<Key, Vec<usize>>>,
    /// The rows that documents were made of, where somebody asks.
    used: Option<RefCell<IndexSet<(TableId, usize)>>>,
    /// Of the document that is being put together.
    keys: RefCell<RowKeys>,
}

/// What holds for the fields of one row.
#[derive(Clone, Copy)]
struct Context<'a> {
    root: &'a Key,
    lists: &'a Lists<'a>,
    shape: &'a RowShape,
    row: usize,
    /// The row's primary key.
    key: &'a Key,
    /// The locale of the localized container that the row is in.
    locale: Option<&'a str>,
    /// Within a localized group: its row of the `_locales` table, if there is one.
    locale_row: Option<usize>,
}

/// Rows of `_texts`, `_numbers` and `_rels` of one document, by path.
struct Lists<'a> {
    texts: IndexMap<&'a str, Vec<usize>>,
    numbers: IndexMap<&'a str, Vec<usize>>,
    rels: IndexMap<&'a str, Vec<usize>>,
}

impl<'a> Assembler<'a> {
    fn new(reader: &'a Reader<'a>, rows: &'a Rows, watched: bool) -> Self {
        let by_parent = reader.tree.tables.iter().zip(&rows.0).map(|(table, rows)| {
            let mut index: IndexMap<Key, Vec<usize>> = IndexMap::new();
            let Some((_, parent)) = table.parent else { return index };
            let kind = table.columns[parent].kind;
            for (number, row) in rows.iter().enumerate() {
                if let Some(key) = row[parent].key(kind) {
                    index.entry(key).or_default().push(number);
                }
            }
            if let Some(order) = table.order {
                for numbers in index.values_mut() {
                    numbers.sort_by_key(|number| rows[*number][order].as_integer().unwrap_or(i64::MAX));
                }
            }
            index
        });
        let (by_parent, used) = (by_parent.collect(), watched.then(RefCell::default));
        Self { reader, rows: &rows.0, by_parent, used, keys: RefCell::default() }
    }

    fn mark(&self, table: TableId, row: usize) {
        if let Some(used) = &self.used {
            used.borrow_mut().insert((table, row));
        }
    }

    fn tree(&self) -> &'a Tree {
        self.reader.tree
    }

    fn cell(&self, table: TableId, row: usize, column: usize) -> &'a Cell {
        &self.rows[table][row][column]
    }

    fn json(&self, table: TableId, row: usize, column: usize) -> Value {
        self.cell(table, row, column).to_json(self.tree().column(table, column).kind)
    }

    fn children(&self, table: TableId, parent: &Key) -> &[usize] {
        self.by_parent[table].get(parent).map_or(&[], Vec::as_slice)
    }

    fn by_path(&self, table: Option<(TableId, usize)>, root: &Key) -> IndexMap<&'a str, Vec<usize>> {
        let mut result: IndexMap<&str, Vec<usize>> = IndexMap::new();
        if let Some((table, path)) = table {
            for row in self.children(table, root) {
                if let Some(path) = self.cell(table, *row, path).as_text() {
                    result.entry(path).or_default().push(*row);
                }
            }
        }
        result
    }

    fn document(&self, row: usize) -> Option<Stored> {
        let tree = self.tree();
        let shape = &tree.root;
        let id = self.cell(shape.table, row, shape.id).key(tree.column(shape.table, shape.id).kind)?;
        let lists = Lists {
            texts: self.by_path(tree.texts.as_ref().map(|list| (list.table, list.path)), &id),
            numbers: self.by_path(tree.numbers.as_ref().map(|list| (list.table, list.path)), &id),
            rels: self.by_path(tree.rels.as_ref().map(|rels| (rels.table, rels.path)), &id),
        };
        let mut data = Map::with_capacity(shape.fields.len() + 1);
        data.insert("id".to_owned(), id.to_json());
        let context = Context { root: &id, lists: &lists, shape, row, key: &id, locale: None, locale_row: None };
        self.fields(&shape.fields, context, "", &mut data);
        Some(Stored { id, data, rows: self.keys.take() })
    }

    fn fields(&self, fields: &'a [FieldNode], context: Context<'_>, path: &str, data: &mut Map<String, Value>) {
        for field in fields {
            if let Some(value) = self.field(field, context, path) {
                data.insert(field.name.clone(), value);
            }
        }
    }

    fn field(&self, field: &'a FieldNode, context: Context<'_>, path: &str) -> Option<Value> {
        let at = || format!("{path}{}", field.name);
        match field.place() {
            Shape::Nowhere | Shape::Inside => None,
            Shape::Column(column) => Some(self.json(context.shape.table, context.row, *column)),
            Shape::LocaleColumn(column) => self.locale_column(field, *column, context),
            Shape::Group(fields) => Some(self.group(field, fields, context, &format!("{}.", at()))),
            Shape::Array(rows) => Some(self.array(field, rows, context, &at())),
            Shape::Blocks(blocks) => self.blocks(field, &blocks.by_slug, context, &at()),
            Shape::Selects(select) => {
                let rows = self.children(select.table, context.key);
                Some(self.list(field, rows, select.table, select.value, select.locale, context))
            }
            Shape::Texts => Some(self.texts(field, self.tree().texts.as_ref()?, &context.lists.texts, context, &at())),
            Shape::Numbers => {
                Some(self.texts(field, self.tree().numbers.as_ref()?, &context.lists.numbers, context, &at()))
            }
            Shape::Rels => self.rels(field, self.tree().rels.as_ref()?, context, &at()),
        }
    }

    fn locale_of(&self, table: TableId, row: usize, column: Option<usize>) -> Option<&'a str> {
        self.cell(table, row, column?).as_text()
    }

    /// The rows of `_locales` that belong to the row: locale, row.
    fn locale_rows(&self, context: Context<'_>) -> Vec<(&'a str, usize)> {
        let Some(table) = context.shape.locales else { return Vec::new() };
        let column = self.tree().tables[table].locale_key;
        let rows = self.children(table, context.key).iter();
        let rows = rows.filter_map(|row| Some((self.locale_of(table, *row, column)?, *row)));
        rows.inspect(|(_, row)| self.mark(table, *row)).collect()
    }

    fn locale_column(&self, field: &FieldNode, column: usize, context: Context<'_>) -> Option<Value> {
        let table = context.shape.locales?;
        if !field.localized {
            return Some(self.json(table, context.locale_row?, column));
        }
        let mut result = Map::new();
        for (locale, row) in self.locale_rows(context) {
            result.insert(locale.to_owned(), self.json(table, row, column));
        }
        Some(Value::Object(result))
    }

    fn group(&self, field: &FieldNode, fields: &'a [FieldNode], context: Context<'_>, path: &str) -> Value {
        if !field.localized {
            let mut result = Map::with_capacity(fields.len());
            self.fields(fields, context, path, &mut result);
            return Value::Object(result);
        }
        let mut result = Map::new();
        let found = self.locale_rows(context);
        let codes = self.reader.map.locales.codes.iter().map(|code| (code.as_str(), None));
        let rows: Vec<(&str, Option<usize>)> = match found.is_empty() {
            true => codes.collect(),
            false => found.into_iter().map(|(locale, row)| (locale, Some(row))).collect(),
        };
        for (locale, locale_row) in rows {
            let mut group = Map::new();
            self.fields(fields, Context { locale: Some(locale), locale_row, ..context }, path, &mut group);
            result.insert(locale.to_owned(), Value::Object(group));
        }
        Value::Object(result)
    }

    fn array(&self, field: &FieldNode, shape: &'a RowShape, context: Context<'_>, path: &str) -> Value {
        let rows = self.children(shape.table, context.key);
        if field.localized {
            let rows = rows.iter().filter_map(|row| {
                let locale = self.locale_of(shape.table, *row, shape.locale)?;
                let order = self.cell(shape.table, *row, shape.order?).as_integer()?;
                Some((
                    locale,
                    self.row(
                        shape,
                        *row,
                        context,
                        Some(locale),
                        &format!("{path}.{}.", order.saturating_sub(1)),
                        None,
                    )?,
                ))
            });
            return by_locale(rows);
        }
        let rows = rows.iter().enumerate().filter(|(_, row)| {
            context.locale.is_none() || self.locale_of(shape.table, **row, shape.locale) == context.locale
        });
        rows.filter_map(|(index, row)| {
            self.row(shape, *row, context, context.locale, &format!("{path}.{index}."), None)
        })
        .collect()
    }

    fn blocks(
        &self,
        field: &FieldNode,
        blocks: &'a IndexMap<String, RowShape>,
        context: Context<'_>,
        path: &str,
    ) -> Option<Value> {
        let mut found: Vec<(i64, &'a str, &'a RowShape, usize)> = Vec::new();
        for (slug, shape) in blocks {
            for row in self.children(shape.table, context.root) {
                if self.cell(shape.table, *row, shape.path?).as_text() == Some(path) {
                    let order = self.cell(shape.table, *row, shape.order?).as_integer().unwrap_or(i64::MAX);
                    found.push((order, slug, shape, *row));
                }
            }
        }
        if found.is_empty() {
            return None;
        }
        found.sort_by_key(|(order, ..)| *order);
        if field.localized {
            let rows = found.iter().filter_map(|(order, slug, shape, row)| {
                let locale = self.locale_of(shape.table, *row, shape.locale)?;
                let path = format!("{path}.{}.", order.saturating_sub(1));
                Some((locale, self.row(shape, *row, context, Some(locale), &path, Some(slug))?))
            });
            return Some(by_locale(rows));
        }
        let here = found.iter().filter(|(_, _, shape, row)| {
            context.locale.is_none() || self.locale_of(shape.table, *row, shape.locale) == context.locale
        });
        let rows = here.enumerate().filter_map(|(index, (_, slug, shape, row))| {
            self.row(shape, *row, context, context.locale, &format!("{path}.{index}."), Some(slug))
        });
        Some(rows.collect())
    }

    /// A row of an array, or a block.
    fn row(
        &self,
        shape: &'a RowShape,
        row: usize,
        context: Context<'_>,
        locale: Option<&str>,
        path: &str,
        block: Option<&str>,
    ) -> Option<Value> {
        let table = &self.tree().tables[shape.table];
        let key = self.cell(shape.table, row, table.id).key(table.columns[table.id].kind)?;
        self.mark(shape.table, row);
        let mut data = Map::with_capacity(shape.fields.len() + 2);
        let shown = self.json(shape.table, row, shape.id);
        if let (true, Some(shown)) = (shape.id != table.id, shown.as_str()) {
            self.keys.borrow_mut().insert(shape.table, shown, &key);
        }
        data.insert("id".to_owned(), shown);
        if let Some(slug) = block {
            data.insert("blockType".to_owned(), Value::from(slug));
        }
        self.fields(
            &shape.fields,
            Context { shape, row, key: &key, locale, locale_row: None, ..context },
            path,
            &mut data,
        );
        Some(Value::Object(data))
    }

    /// Values that have a row each.
    fn list(
        &self,
        field: &FieldNode,
        rows: &[usize],
        table: TableId,
        value: usize,
        locale: Option<usize>,
        context: Context<'_>,
    ) -> Value {
        if field.localized {
            let rows = rows
                .iter()
                .filter_map(|row| Some((*row, self.locale_of(table, *row, locale)?)))
                .inspect(|(row, _)| self.mark(table, *row))
                .map(|(row, locale)| (locale, self.json(table, row, value)));
            return by_locale(rows);
        }
        let rows = rows
            .iter()
            .filter(|row| context.locale.is_none() || self.locale_of(table, **row, locale) == context.locale);
        rows.inspect(|row| self.mark(table, **row)).map(|row| self.json(table, *row, value)).collect()
    }

    fn texts(
        &self,
        field: &FieldNode,
        list: &ListTable,
        by_path: &IndexMap<&str, Vec<usize>>,
        context: Context<'_>,
        path: &str,
    ) -> Value {
        match by_path.get(path) {
            Some(rows) => self.list(field, rows, list.table, list.value, list.locale, context),
            None if field.localized => {
                let codes = self.reader.map.locales.codes.iter();
                codes.map(|code| (code.clone(), Value::Array(Vec::new()))).collect()
            }
            None => Value::Array(Vec::new()),
        }
    }

    fn rels(&self, field: &FieldNode, rels: &RelsTable, context: Context<'_>, path: &str) -> Option<Value> {
        let many = field.settings.has_many;
        let Some(rows) = context.lists.rels.get(path) else {
            let empty = Value::Array(Vec::new());
            return match (many, field.localized) {
                (false, _) => None,
                (true, false) => Some(empty),
                (true, true) => Some(Value::Object(Map::from_iter([(self.reader.map.locales.default.clone(), empty)]))),
            };
        };
        let value = |row: usize| self.relation(field, rels, row).inspect(|_| self.mark(rels.table, row));
        let locale = |row: usize| self.locale_of(rels.table, row, rels.locale);
        if field.localized {
            let found = rows.iter().filter_map(|row| Some((locale(*row)?, value(*row))));
            if many {
                return Some(by_locale(found.filter_map(|(locale, value)| Some((locale, value?)))));
            }
            let mut result = Map::new();
            for (locale, value) in found {
                if let (false, Some(value)) = (result.contains_key(locale), value) {
                    result.insert(locale.to_owned(), value);
                }
            }
            return Some(Value::Object(result));
        }
        let mut here = rows.iter().filter(|row| context.locale.is_none() || locale(**row) == context.locale);
        match many {
            true => Some(here.filter_map(|row| value(*row)).collect()),
            false => here.next().and_then(|row| value(*row)),
        }
    }

    fn relation(&self, field: &FieldNode, rels: &RelsTable, row: usize) -> Option<Value> {
        let target = |column: usize| match self.json(rels.table, row, column) {
            Value::Null => None,
            value => Some(value),
        };
        if !field.is_polymorphic() {
            return target(*rels.targets.get(*field.targets().first()?)?);
        }
        rels.targets.iter().find_map(|(slug, column)| {
            let value = target(*column)?;
            Some(Value::Object(Map::from_iter([
                ("relationTo".to_owned(), Value::from(slug.as_str())),
                ("value".to_owned(), value),
            ])))
        })
    }
}

/// Lists by locale, in the order in which the locales appear.
fn by_locale<'a>(rows: impl Iterator<Item = (&'a str, Value)>) -> Value {
    let mut result: Map<String, Value> = Map::new();
    for (locale, value) in rows {
        let list = result.entry(locale).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(items) = list {
            items.push(value);
        }
    }
    Value::Object(result)
}
