//! Which statements read a page of documents, and how their rows come together.
//!
//! A page costs one statement per table, however many documents it has.

mod assemble;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::Dialect;
use crate::documents::cell::{Cell, Key};
use crate::documents::map::{ColumnKind, ColumnNode, FieldMap, TableId, TableNode, Tree};

/// A document with all its locales: a localized value is `{ locale: value }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    pub id: Key,
    /// Everything, `id` included.
    pub data: Map<String, Value>,
    pub rows: RowKeys,
}

/// The primary keys of rows of arrays and blocks that show another id, as those of versions do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RowKeys(IndexMap<(TableId, String), Option<Key>>);

impl RowKeys {
    /// The primary key of the one row of the table that shows this id.
    pub(crate) fn get(&self, table: TableId, shown: &Value) -> Option<&Key> {
        self.0.get(&(table, shown.as_str()?.to_owned()))?.as_ref()
    }

    /// Of two rows that show the same id, none is found by it.
    fn insert(&mut self, table: TableId, shown: &str, key: &Key) {
        let unique = |found: &mut Option<Key>| *found = None;
        self.0.entry((table, shown.to_owned())).and_modify(unique).or_insert_with(|| Some(key.clone()));
    }
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
        conditions.extend(name_of("latest").map(|name| format!("{}{name} = true", self.passing_over(documents))));
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
        self.numbered_set(1, column, values)
    }

    /// The same, as a parameter of this number.
    pub(super) fn numbered_set(&self, number: usize, column: &ColumnNode, values: &[Key]) -> (String, Vec<Cell>) {
        match self.map.dialect {
            Dialect::Postgres => {
                let items: Vec<String> = values.iter().map(|value| array_item(&value.to_string())).collect();
                let array = format!("{{{}}}", items.join(","));
                (format!("IN (SELECT unnest(${number}::text::{}[]))", column.postgres_type), vec![Cell::Text(array)])
            }
            Dialect::Sqlite => {
                let items: Vec<Value> = values.iter().map(Key::to_json).collect();
                let list = Value::Array(items).to_string();
                (format!("IN (SELECT value FROM json_each(?{number}))"), vec![Cell::Text(list)])
            }
        }
    }
}

/// An element of a PostgreSQL array in its text form.
pub(super) fn array_item(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
