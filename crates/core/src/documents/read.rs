//! Rows to stored documents: which statements read a page of documents, and how their rows come together.
//!
//! A page costs one statement per table, however many documents it has.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::Dialect;
use crate::documents::cell::{Cell, Key};
use crate::documents::map::{
    ColumnKind, ColumnNode, FieldMap, FieldNode, ListTable, RelsTable, RowShape, Shape, TableId, TableNode, Tree,
};

/// A document with all its locales: a localized value is `{ locale: value }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    pub id: Key,
    /// Everything, `id` included.
    pub data: Map<String, Value>,
}

impl Stored {
    /// The document that a version holds, under the id of the document that it is a version of. `None` when this is
    /// no version.
    pub fn version(&self) -> Option<Map<String, Value>> {
        let mut result = Map::new();
        if let Some(parent) = self.data.get("parent") {
            result.insert("id".to_owned(), parent.clone());
        }
        result.extend(self.data.get("version")?.as_object()?.clone());
        Some(result)
    }
}

/// A statement with its parameters. Text parameters are cast in the statement, so every parameter can be bound as the
/// type that it has.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    pub sql: String,
    pub params: Vec<Cell>,
}

/// Which root rows a page has.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Rows after this id.
    pub after: Option<Key>,
    pub limit: u64,
    /// Root columns (by their names in JavaScript) that must have a value.
    pub filters: Vec<(String, Value)>,
}

/// The rows of a page, by table of the tree: the columns of [`TableNode::columns`], in their order.
#[derive(Debug, Clone)]
pub struct Rows(pub Vec<Vec<Vec<Cell>>>);

impl Rows {
    pub fn new(tree: &Tree) -> Self {
        Self(vec![Vec::new(); tree.tables.len()])
    }
}

/// An identifier in double quotes.
pub fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Words the statements that read the documents of one tree.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    pub map: &'a FieldMap,
    pub tree: &'a Tree,
}

impl Reader<'_> {
    /// The table's name, with its schema where there is one.
    pub fn table_name(&self, table: TableId) -> String {
        let name = quote(&self.tree.tables[table].name);
        match &self.map.namespace {
            Some(namespace) => format!("{}.{name}", quote(namespace)),
            None => name,
        }
    }

    fn columns(&self, table: &TableNode) -> String {
        let columns = table.columns.iter().map(|column| {
            let name = quote(&column.name);
            match (column.kind, self.map.dialect) {
                (ColumnKind::Point, Dialect::Postgres) => format!("ST_AsGeoJSON({name})::text AS {name}"),
                _ => name,
            }
        });
        columns.collect::<Vec<_>>().join(", ")
    }

    /// A parameter of a column's type.
    fn parameter(&self, number: usize, column: &ColumnNode) -> String {
        match self.map.dialect {
            Dialect::Postgres => format!("${number}::text::{}", column.postgres_type),
            Dialect::Sqlite => format!("?{number}"),
        }
    }

    /// A value as the parameter that [`Reader::parameter`] words.
    fn bound(&self, cell: Cell) -> Cell {
        match (self.map.dialect, cell) {
            (Dialect::Sqlite, Cell::Bool(value)) => Cell::Integer(i64::from(value)),
            (Dialect::Postgres, Cell::Integer(value)) => Cell::Text(value.to_string()),
            (Dialect::Postgres, Cell::Real(value)) => Cell::Text(value.to_string()),
            (Dialect::Postgres, Cell::Bool(value)) => Cell::Text(value.to_string()),
            (_, cell) => cell,
        }
    }

    /// Which of the values are ids of documents: rows of one id.
    pub fn existing(&self, ids: &[Key]) -> Statement {
        let root = self.tree.root_table();
        let id = &root.columns[root.id];
        let (set, params) = self.set(id, ids);
        let name = quote(&id.name);
        let sql = format!("SELECT {name} FROM {} WHERE {name} {set}", self.table_name(self.tree.root.table));
        Statement { sql, params }
    }

    /// The documents that have one of the values in a column of the root row, or of its row of a locale: rows of id
    /// and value. The column is given by its name in JavaScript.
    pub fn holders(&self, key: &str, locale: Option<&str>, values: &[Key]) -> Option<(ColumnKind, Statement)> {
        let (table, id) = match locale {
            None => (self.tree.root.table, self.tree.root_table().id),
            Some(_) => {
                let table = self.tree.root.locales?;
                (table, self.tree.tables[table].parent?.1)
            }
        };
        let node = &self.tree.tables[table];
        let column = node.columns.iter().find(|column| column.key == key)?;
        let (set, params) = self.set(column, values);
        let name = quote(&column.name);
        let mut sql = format!(
            "SELECT {}, {name} FROM {} WHERE {name} {set}",
            quote(&node.columns[id].name),
            self.table_name(table)
        );
        if let (Some(locale), Some(column)) = (locale, node.locale_key) {
            sql.push_str(&format!(" AND {} = '{}'", quote(&node.columns[column].name), locale.replace('\'', "''")));
        }
        Some((column.kind, Statement { sql, params }))
    }

    /// The root rows of a page, in the order of their ids. `None` when a filter names a column that is not there or a
    /// value that cannot be in it.
    pub fn page(&self, page: &Page) -> Option<Statement> {
        let root = self.tree.root_table();
        let id = &root.columns[root.id];
        let mut params = Vec::new();
        let mut conditions = Vec::new();
        if let Some(after) = &page.after {
            params.push(self.bound(after.to_cell()));
            conditions.push(format!("{} > {}", quote(&id.name), self.parameter(params.len(), id)));
        }
        for (key, value) in &page.filters {
            let column = root.columns.iter().find(|column| &column.key == key)?;
            if value.is_null() {
                conditions.push(format!("{} IS NULL", quote(&column.name)));
                continue;
            }
            params.push(self.bound(Cell::of_json(value, column.kind)?));
            conditions.push(format!("{} = {}", quote(&column.name), self.parameter(params.len(), column)));
        }
        let mut sql = format!("SELECT {} FROM {}", self.columns(root), self.table_name(self.tree.root.table));
        if !conditions.is_empty() {
            sql.push_str(" WHERE ");
            sql.push_str(&conditions.join(" AND "));
        }
        sql.push_str(&format!(" ORDER BY {} LIMIT {}", quote(&id.name), page.limit));
        Some(Statement { sql, params })
    }

    /// How many root rows the filters of a page leave.
    pub fn count(&self, page: &Page) -> Option<Statement> {
        let page = Page { after: None, ..page.clone() };
        let statement = self.page(&page)?;
        let from = statement.sql.find(" FROM ")?;
        let to = statement.sql.rfind(" ORDER BY ")?;
        Some(Statement { sql: format!("SELECT count(*){}", &statement.sql[from..to]), params: statement.params })
    }

    /// The rows of the root table whose column (by its name in JavaScript) has one of the values.
    pub fn roots(&self, key: &str, values: &[Key]) -> Option<Statement> {
        let root = self.tree.root_table();
        let column = root.columns.iter().find(|column| column.key == key)?;
        let (set, params) = self.set(column, values);
        let sql = format!(
            "SELECT {} FROM {} WHERE {} {set}",
            self.columns(root),
            self.table_name(self.tree.root.table),
            quote(&column.name)
        );
        Some(Statement { sql, params })
    }

    /// The root rows of the newest version of each document: of a tree of versions.
    pub fn latest_versions(&self, documents: &[Key]) -> Option<Statement> {
        let root = self.tree.root_table();
        let name_of = |key: &str| Some(quote(&root.columns.iter().find(|column| column.key == key)?.name));
        let mut conditions = Vec::new();
        let mut params = Vec::new();
        let mut partition = String::new();
        if let Some(parent) = root.columns.iter().find(|column| column.key == "parent") {
            let (set, values) = self.set(parent, documents);
            let name = quote(&parent.name);
            partition = format!("PARTITION BY {name} ");
            conditions.push(format!("{name} {set}"));
            params = values;
        }
        conditions.extend(name_of("latest").map(|name| format!("{name} = true")));
        let condition = if conditions.is_empty() { "true".to_owned() } else { conditions.join(" AND ") };
        let columns = self.columns(root);
        let id = quote(&root.columns[root.id].name);
        let sql = format!(
            "SELECT {columns} FROM {table} WHERE {id} IN (SELECT newest FROM (SELECT {id} AS newest, row_number() OVER \
             ({partition}ORDER BY {updated} DESC, {id} DESC) AS place FROM {table} WHERE {condition}) AS ranked \
             WHERE place = 1)",
            table = self.table_name(self.tree.root.table),
            updated = name_of("updatedAt")?,
        );
        Some(Statement { sql, params })
    }

    /// The rows of every other table that belong to the documents.
    pub fn children(&self, ids: &[Key]) -> Vec<(TableId, Statement)> {
        let root = self.tree.root_table();
        let (set, params) = self.set(&root.columns[root.id], ids);
        let mut result = Vec::new();
        for (index, table) in self.tree.tables.iter().enumerate() {
            if table.parent.is_none() {
                continue;
            }
            let mut conditions = String::new();
            if let Some(locale) = table.locale_key {
                // The only index of a locales table begins with the locale.
                let codes: Vec<String> =
                    self.map.locales.codes.iter().map(|code| format!("'{}'", code.replace('\'', "''"))).collect();
                let name = quote(&table.columns[locale].name);
                conditions = format!("{name} IN ({}) AND ", codes.join(", "));
            }
            conditions.push_str(&self.belongs(index, &set));
            let sql = format!("SELECT {} FROM {} WHERE {conditions}", self.columns(table), self.table_name(index));
            result.push((index, Statement { sql, params: params.clone() }));
        }
        result
    }

    /// The condition that a row belongs to a document of the set.
    fn belongs(&self, table: TableId, set: &str) -> String {
        let Some((parent, column)) = self.tree.tables[table].parent else { return String::new() };
        let name = quote(&self.tree.column(table, column).name);
        if parent == self.tree.root.table {
            return format!("{name} {set}");
        }
        let id = quote(&self.tree.column(parent, self.tree.tables[parent].id).name);
        format!("{name} IN (SELECT {id} FROM {} WHERE {})", self.table_name(parent), self.belongs(parent, set))
    }

    /// `in the values`, with one parameter whatever their number. A sub-select, so that PostgreSQL joins by hash where
    /// no index begins with the column (`_texts`, `_numbers`) instead of comparing each row with each value.
    pub fn set(&self, column: &ColumnNode, values: &[Key]) -> (String, Vec<Cell>) {
        match self.map.dialect {
            Dialect::Postgres => {
                let items: Vec<String> = values.iter().map(|value| array_item(&value.to_string())).collect();
                let array = format!("{{{}}}", items.join(","));
                (format!("IN (SELECT unnest($1::text::{}[]))", column.postgres_type), vec![Cell::Text(array)])
            }
            Dialect::Sqlite => {
                let items: Vec<Value> = values.iter().map(Key::to_json).collect();
                let list = Value::Array(items).to_string();
                ("IN (SELECT value FROM json_each(?1))".to_owned(), vec![Cell::Text(list)])
            }
        }
    }

    /// Puts the rows of a page together. The documents come in the order of the root rows.
    pub fn assemble(&self, rows: &Rows) -> Vec<Stored> {
        let assembler = Assembler::new(self, rows);
        (0..rows.0[self.tree.root.table].len()).filter_map(|row| assembler.document(row)).collect()
    }
}

/// An element of a PostgreSQL array in its text form.
pub(super) fn array_item(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

struct Assembler<'a> {
    reader: &'a Reader<'a>,
    rows: &'a [Vec<Vec<Cell>>],
    /// For each table: the rows of a parent, in their order.
    by_parent: Vec<IndexMap<Key, Vec<usize>>>,
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
    fn new(reader: &'a Reader<'a>, rows: &'a Rows) -> Self {
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
        Self { reader, rows: &rows.0, by_parent: by_parent.collect() }
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
        let mut data = Map::new();
        data.insert("id".to_owned(), id.to_json());
        let context = Context { root: &id, lists: &lists, shape, row, key: &id, locale: None, locale_row: None };
        self.fields(&shape.fields, context, "", &mut data);
        Some(Stored { id, data })
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
        match &field.shape {
            Shape::Nowhere => None,
            Shape::Column(column) => Some(self.json(context.shape.table, context.row, *column)),
            Shape::LocaleColumn(column) => self.locale_column(field, *column, context),
            Shape::Group(fields) => Some(self.group(field, fields, context, &format!("{}.", at()))),
            Shape::Array(rows) => Some(self.array(field, rows, context, &at())),
            Shape::Blocks(blocks) => self.blocks(field, blocks, context, &at()),
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
        rows.filter_map(|row| Some((self.locale_of(table, *row, column)?, *row))).collect()
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
        let mut result = Map::new();
        if !field.localized {
            self.fields(fields, context, path, &mut result);
            return Value::Object(result);
        }
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
                Some((locale, self.row(shape, *row, context, Some(locale), &format!("{path}.{}.", order - 1), None)?))
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
                let path = format!("{path}.{}.", order - 1);
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
        let mut data = Map::new();
        data.insert("id".to_owned(), self.json(shape.table, row, shape.id));
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
                .filter_map(|row| Some((self.locale_of(table, *row, locale)?, self.json(table, *row, value))));
            return by_locale(rows);
        }
        let rows = rows
            .iter()
            .filter(|row| context.locale.is_none() || self.locale_of(table, **row, locale) == context.locale);
        rows.map(|row| self.json(table, *row, value)).collect()
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
        let value = |row: usize| self.relation(field, rels, row);
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
