//! The order of documents, and the pages that they come in.

use serde_json::{Map, Value};

use crate::Dialect;
use crate::documents::cell::Key;
use crate::documents::map::ColumnKind;
use crate::documents::query::path::Target;
use crate::documents::query::{Order, Query, QueryError};

impl<'a> Query<'a> {
    /// Sorts by paths, each with `-` in front for the other direction. Without any, the newest documents come first.
    /// Documents that are alike come newest first.
    pub fn sort(&mut self, paths: &[String]) -> Result<(), QueryError> {
        self.order.clear();
        if let Some(distance) = self.distance.clone() {
            self.order.push(Order { sql: distance, kind: ColumnKind::Numeric, descending: false, many: false });
            return Ok(());
        }
        let timestamps = self.tree.root_table().columns.iter().any(|column| column.key == "createdAt");
        let last = if timestamps { "createdAt" } else { "id" };
        let named = |path: &String| path.strip_prefix('-').unwrap_or(path) == last;
        let paths: Vec<&str> = match paths.iter().any(named) {
            true => paths.iter().map(String::as_str).collect(),
            false => paths.iter().map(String::as_str).chain([if timestamps { "-createdAt" } else { "-id" }]).collect(),
        };
        for path in paths {
            let (name, descending) = match path.strip_prefix('-') {
                Some(name) => (name, true),
                None => (path, false),
            };
            let (sql, kind, many) = match (name, self.resolve(name)) {
                // The timestamps of a global have columns and no fields.
                ("createdAt", Err(QueryError::Path { .. })) if timestamps => {
                    (format!("{}.\"created_at\"", super::ROOT), ColumnKind::Timestamp, false)
                }
                (_, Ok(Target::Column(found))) => (found.sql, found.column.kind, found.many),
                (_, Ok(_)) => {
                    return Err(QueryError::Unsupported {
                        path: name.to_owned(),
                        operator: "sort".to_owned(),
                        why: "documents are sorted by fields that hold one value",
                    });
                }
                (_, Err(error)) => return Err(error),
            };
            self.order.push(Order { sql, kind, descending, many });
        }
        Ok(())
    }

    /// Sorts by the id of the root row, and leaves out what comes before `after` or is it.
    pub fn sort_by_id(&mut self, after: Option<&Key>) {
        let root = self.tree.root_table();
        let id = &root.columns[root.id];
        let sql = self.root_id();
        if let Some(after) = after {
            let param = self.param(after.to_cell(), id);
            self.and(Some(format!("{sql} > {param}")));
        }
        self.order = vec![Order { sql, kind: id.kind, descending: false, many: false }];
    }

    /// Whether the question says itself in which order the documents come (`near`).
    pub fn has_order_of_its_own(&self) -> bool {
        self.distance.is_some()
    }

    /// The same order, asked of the newest versions.
    pub fn sort_drafts(&mut self, paths: &[String]) -> Result<(), QueryError> {
        let newest = ["-createdAt".to_owned()];
        let paths = if paths.is_empty() { &newest[..] } else { paths };
        let paths: Vec<String> = paths.iter().map(|path| super::draft::sort(path)).collect();
        self.sort(&paths)
    }

    pub(super) fn order_by(&self, grouped: bool) -> String {
        let mut terms: Vec<String> = self
            .order
            .iter()
            .map(|order| {
                let direction = if order.descending { "DESC" } else { "ASC" };
                let own = order.sql.starts_with(&format!("{}.", super::ROOT));
                if !grouped || own {
                    return format!("{} {direction}", order.sql);
                }
                // PostgreSQL has no least truth value and no least uuid.
                let value = match (self.dialect(), order.kind) {
                    (Dialect::Postgres, ColumnKind::Boolean | ColumnKind::Uuid | ColumnKind::Json) => {
                        format!("{}::text", order.sql)
                    }
                    _ => order.sql.clone(),
                };
                // Of several values, the first in the direction.
                let one = if order.descending && order.many { "max" } else { "min" };
                format!("{one}({value}) {direction}")
            })
            .collect();
        let id = self.root_id();
        if !self.order.iter().any(|order| order.sql == id) {
            terms.push(format!("{id} DESC"));
        }
        terms.join(", ")
    }
}

/// A page of documents, in the shape in which Payload returns it.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub docs: Vec<Map<String, Value>>,
    pub shape: Shape,
}

/// Which page it is, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// As it was asked for. `None`: no page of some size was, tables were joined, and nothing was found; of that Payload
    /// tells no limit, and of everything else `0` for none.
    pub limit: Option<u64>,
    pub page: u64,
    pub total_docs: u64,
    pub total_pages: u64,
    pub paging_counter: u64,
    pub has_prev_page: bool,
    pub has_next_page: bool,
}

impl Shape {
    /// `total` is absent when documents were not counted.
    pub fn new(limit: u64, page: u64, found: u64, total: Option<u64>, joined: bool) -> Self {
        let page = page.max(1);
        let nothing_joined = found == 0 && joined;
        let shown = (limit > 0 || !nothing_joined).then_some(limit);
        match total.filter(|total| *total > 0 && limit > 0) {
            Some(total) => {
                let total_pages = total.div_ceil(limit);
                Self {
                    limit: shown,
                    page,
                    total_docs: total,
                    total_pages,
                    paging_counter: (page - 1) * limit + 1,
                    has_prev_page: page > 1,
                    has_next_page: total_pages > page,
                }
            }
            // What Payload says of nothing found depends on whether it had to join tables.
            None if nothing_joined => Self {
                limit: shown,
                page: 1,
                total_docs: 0,
                total_pages: 0,
                paging_counter: 0,
                has_prev_page: false,
                has_next_page: false,
            },
            None => Self {
                limit: shown,
                page,
                total_docs: found,
                total_pages: 1,
                paging_counter: 1,
                has_prev_page: false,
                has_next_page: false,
            },
        }
    }
}

impl Page {
    /// Payload's own result: `docs`, `totalDocs`, `limit`, `page`, `pagingCounter`, `hasNextPage`, …
    pub fn to_json(&self) -> Value {
        let shape = &self.shape;
        let next = shape.has_next_page.then_some(shape.page + 1);
        let previous = shape.has_prev_page.then_some(shape.page - 1);
        let mut result = serde_json::json!({
            "docs": self.docs,
            "hasNextPage": shape.has_next_page,
            "hasPrevPage": shape.has_prev_page,
            "limit": shape.limit,
            "nextPage": next,
            "page": shape.page,
            "pagingCounter": shape.paging_counter,
            "prevPage": previous,
            "totalDocs": shape.total_docs,
            "totalPages": shape.total_pages,
        });
        if let (None, Value::Object(result)) = (shape.limit, &mut result) {
            result.shift_remove("limit");
        }
        result
    }
}
