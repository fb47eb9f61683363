//! Questions in Payload's own form (`where`, `sort`, `limit`, `page`, …) as SQL over Payload's tables.
//!
//! The statements are the ones that Payload's adapters mean: each path of a `where` becomes left joins from the root
//! row to the column that holds the value, two conditions on one array meet in one row, `not_equals` takes rows without
//! a value. Where Payload's statement fails or answers another question than the one that was asked, this one does
//! what was asked; `docs/documents.md` lists these places.
//!
//! A page of documents is one statement for the root rows, whatever is asked, and one more for its count.

mod condition;
mod draft;
mod find;
mod join;
mod join_several;
mod operand;
mod page;
mod path;

use crate::Dialect;
use crate::documents::cell::Cell;
use crate::documents::map::{ColumnId, ColumnNode, Entity, FieldMap, TableId, Tree};
use crate::documents::read::{Statement, quote};
use crate::model::{Collection, ProjectModel};

pub use find::{FallbackLocale, Find, JoinQuery, Joins, Scope};
pub use join::{JoinField, JoinPage, Parents, join_fields};
pub use page::{Page, Shape as PageShape};

/// Why a question cannot be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    #[error("{path} is no field of {entity} that can be asked for")]
    Path { entity: String, path: String },
    #[error("{path} of {entity} is kept in no column")]
    NoColumn { entity: String, path: String },
    #[error("{operator} is no operator (in {path}); there are {}", condition::OPERATORS.join(", "))]
    Operator { path: String, operator: String },
    #[error("{path} {operator}: {why}")]
    Unsupported { path: String, operator: String, why: &'static str },
    #[error("{path} {operator} {value}: {expected} is expected")]
    Value { path: String, operator: String, value: String, expected: &'static str },
    #[error("{path}: operators and values are expected, as in {{\"equals\": 1}}, not {value}")]
    Condition { path: String, value: String },
    #[error("{name} is {value}, and {expected} is expected")]
    Argument { name: String, value: String, expected: &'static str },
    #[error("there is no locale {locale}")]
    Locale { locale: String, known: Vec<String> },
    #[error("there is no collection {slug}")]
    Collection { slug: String },
}

/// The collections and globals of a project with the tables that they are kept in.
#[derive(Debug, Clone, Copy)]
pub struct Catalog<'a> {
    pub map: &'a FieldMap,
    pub model: &'a ProjectModel,
}

impl<'a> Catalog<'a> {
    /// A collection's settings.
    pub fn collection(&self, slug: &str) -> Option<&'a Collection> {
        self.model.config.collections.iter().find(|collection| collection.slug == slug)
    }

    fn entity(&self, slug: &str) -> Result<&'a Entity, QueryError> {
        self.map.collection(slug).ok_or_else(|| QueryError::Collection { slug: slug.to_owned() })
    }

    fn table_name(&self, tree: &Tree, table: TableId) -> String {
        let name = quote(&tree.tables[table].name);
        match &self.map.namespace {
            Some(namespace) => format!("{}.{name}", quote(namespace)),
            None => name,
        }
    }
}

/// The alias of the root table.
const ROOT: &str = "t";

/// A table that is joined, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Join {
    table: String,
    alias: String,
    on: String,
}

/// A question that is being put into SQL.
#[derive(Debug, Clone)]
pub struct Query<'a> {
    catalog: Catalog<'a>,
    tree: &'a Tree,
    /// What messages call the documents.
    entity: &'a str,
    /// The locale of paths that name none: `all`, or `None` without localization.
    locale: Option<String>,
    joins: Vec<Join>,
    params: Vec<Cell>,
    condition: Option<String>,
    order: Vec<Order>,
    /// `near` sorts by distance.
    distance: Option<String>,
}

#[derive(Debug, Clone)]
struct Order {
    sql: String,
    kind: crate::documents::map::ColumnKind,
    descending: bool,
    /// Whether a document can have several values.
    many: bool,
}

impl<'a> Query<'a> {
    /// A question about the documents of a tree.
    pub fn new(catalog: Catalog<'a>, entity: &'a Entity, tree: &'a Tree, locale: Option<&str>) -> Self {
        Self {
            catalog,
            tree,
            entity: &entity.slug,
            locale: locale.map(str::to_owned).filter(|_| !catalog.map.locales.codes.is_empty()),
            joins: Vec::new(),
            params: Vec::new(),
            condition: None,
            order: Vec::new(),
            distance: None,
        }
    }

    fn dialect(&self) -> Dialect {
        self.catalog.map.dialect
    }

    /// A value as a parameter of the column's type.
    fn param(&mut self, cell: Cell, column: &ColumnNode) -> String {
        let cell = match (self.dialect(), cell) {
            (Dialect::Sqlite, Cell::Bool(value)) => Cell::Integer(i64::from(value)),
            (Dialect::Postgres, Cell::Integer(value)) => Cell::Text(value.to_string()),
            (Dialect::Postgres, Cell::Real(value)) => Cell::Text(value.to_string()),
            (Dialect::Postgres, Cell::Bool(value)) => Cell::Text(value.to_string()),
            (_, cell) => cell,
        };
        self.params.push(cell);
        match self.dialect() {
            Dialect::Postgres => format!("${}::text::{}", self.params.len(), column.postgres_type),
            Dialect::Sqlite => format!("?{}", self.params.len()),
        }
    }

    fn text_param(&mut self, text: String) -> String {
        self.params.push(Cell::Text(text));
        match self.dialect() {
            Dialect::Postgres => format!("${}::text", self.params.len()),
            Dialect::Sqlite => format!("?{}", self.params.len()),
        }
    }

    /// Joins a table, once for each condition that it is joined on. `on` is given the table's alias.
    fn join(&mut self, table: String, on: impl FnOnce(&str) -> String) -> String {
        let alias = format!("j{}", self.joins.len() + 1);
        // The alias is in the condition, so equal joins are found with it taken out.
        let condition = on("\u{0}");
        if let Some(known) =
            self.joins.iter().find(|join| join.table == table && join.on == condition.replace('\u{0}', &join.alias))
        {
            return known.alias.clone();
        }
        let on = condition.replace('\u{0}', &alias);
        self.joins.push(Join { table, alias: alias.clone(), on });
        alias
    }

    fn root_id(&self) -> String {
        let root = self.tree.root_table();
        format!("{ROOT}.{}", quote(&root.columns[root.id].name))
    }

    fn from(&self) -> String {
        let mut sql = format!(" FROM {} AS {ROOT}", self.catalog.table_name(self.tree, self.tree.root.table));
        for join in &self.joins {
            sql.push_str(&format!(" LEFT JOIN {} AS {} ON {}", join.table, join.alias, join.on));
        }
        if let Some(condition) = &self.condition {
            sql.push_str(&format!(" WHERE {condition}"));
        }
        sql
    }

    /// Adds a condition that must hold as well.
    fn and(&mut self, condition: Option<String>) {
        self.condition = match (self.condition.take(), condition) {
            (Some(first), Some(second)) => Some(format!("{first} AND {second}")),
            (first, second) => first.or(second),
        };
    }

    /// Whether the question is about more than the root row's own columns.
    pub fn has_joins(&self) -> bool {
        !self.joins.is_empty()
    }

    /// How many documents there are.
    pub fn count(&self) -> Statement {
        let what =
            if self.joins.is_empty() { "count(*)".to_owned() } else { format!("count(DISTINCT {})", self.root_id()) };
        Statement { sql: format!("SELECT {what}{}", self.from()), params: self.params.clone() }
    }

    /// The root rows of a page, in the order that was asked for.
    pub fn rows(&self, limit: u64, offset: u64) -> Statement {
        let columns = self.tree.root_table().columns.iter().map(|column| self.shown(column));
        self.paged(&columns.collect::<Vec<_>>().join(", "), limit, offset)
    }

    /// One column of the root rows of a page, in the order that was asked for.
    pub fn values(&self, column: ColumnId, limit: u64, offset: u64) -> Statement {
        self.paged(&self.shown(&self.tree.root_table().columns[column]), limit, offset)
    }

    fn paged(&self, columns: &str, limit: u64, offset: u64) -> Statement {
        let root = self.tree.root_table();
        let mut paging = String::new();
        if limit > 0 {
            paging.push_str(&format!(" LIMIT {limit}"));
        }
        if offset > 0 {
            // SQLite knows no offset without a limit.
            if limit == 0 && self.dialect() == Dialect::Sqlite {
                paging.push_str(" LIMIT -1");
            }
            paging.push_str(&format!(" OFFSET {offset}"));
        }
        if self.joins.is_empty() {
            let order = self.order_by(false);
            let sql = format!("SELECT {columns}{} ORDER BY {order}{paging}", self.from());
            return Statement { sql, params: self.params.clone() };
        }
        let id = quote(&root.columns[root.id].name);
        let sql = format!(
            "SELECT {columns} FROM {table} AS {ROOT} JOIN (SELECT {root_id} AS _found, row_number() OVER (ORDER BY {order}) \
             AS _place{from} GROUP BY {root_id} ORDER BY _place{paging}) AS _page ON {ROOT}.{id} = _page._found \
             ORDER BY _page._place",
            table = self.catalog.table_name(self.tree, self.tree.root.table),
            root_id = self.root_id(),
            order = self.order_by(true),
            from = self.from(),
        );
        Statement { sql, params: self.params.clone() }
    }

    fn shown(&self, column: &ColumnNode) -> String {
        let name = quote(&column.name);
        match (column.kind, self.dialect()) {
            (crate::documents::map::ColumnKind::Point, Dialect::Postgres) => {
                format!("ST_AsGeoJSON({ROOT}.{name})::text AS {name}")
            }
            _ => format!("{ROOT}.{name}"),
        }
    }
}
