//! Join fields: the documents that point to the documents of a page, for all of them at once.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::Dialect;
use crate::documents::cell::{Cell, Key};
use crate::documents::map::{ColumnKind, Entity, FieldNode, Shape};
use crate::documents::query::path::Target;
use crate::documents::query::{Catalog, JoinQuery, Query, QueryError};
use crate::documents::read::{Statement, array_item, quote};

/// How many documents a join field shows when neither it nor the question says.
pub(super) const LIMIT: u64 = 10;

/// A join field of a collection.
#[derive(Debug, Clone)]
pub struct JoinField<'a> {
    /// Names from the document's root; groups and named tabs first.
    pub path: Vec<&'a str>,
    pub field: &'a FieldNode,
    /// The collections whose documents point here: several when the field is polymorphic.
    pub collections: Vec<&'a str>,
    pub(super) on: &'a str,
}

/// The join fields among fields, their groups and named tabs.
pub fn join_fields(fields: &[FieldNode]) -> Vec<JoinField<'_>> {
    fn collect<'a>(fields: &'a [FieldNode], path: &[&'a str], found: &mut Vec<JoinField<'a>>) {
        for field in fields {
            let path: Vec<&str> = path.iter().copied().chain([field.name.as_str()]).collect();
            match &field.shape {
                Shape::Group(fields) => collect(fields, &path, found),
                Shape::Nowhere if field.kind() == "join" => {
                    let other = &field.settings.other;
                    let collections = match other.get("collection") {
                        Some(Value::String(slug)) => vec![slug.as_str()],
                        Some(Value::Array(slugs)) => slugs.iter().filter_map(Value::as_str).collect(),
                        _ => Vec::new(),
                    };
                    if let Some(on) = other.get("on").and_then(Value::as_str) {
                        found.push(JoinField { path, field, collections, on });
                    }
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(fields, &[], &mut found);
    found
}

impl JoinField<'_> {
    /// As the question's `joins` names it.
    pub fn name(&self) -> String {
        self.path.join(".")
    }

    /// Whether the config names a list of collections, and each document is shown with its own.
    pub fn is_polymorphic(&self) -> bool {
        self.setting("collection").is_some_and(Value::is_array)
    }

    pub(super) fn setting(&self, name: &str) -> Option<&Value> {
        self.field.settings.other.get(name)
    }

    /// `maxDepth`, which is 1 where the config says nothing.
    pub fn max_depth(&self) -> u64 {
        self.setting("maxDepth").and_then(Value::as_u64).unwrap_or(1)
    }
}

/// The documents that a join field is shown of.
#[derive(Debug, Clone, Copy)]
pub struct Parents<'a> {
    /// Their collection.
    pub slug: &'a str,
    pub ids: &'a [Key],
    /// The locale of paths that name none.
    pub locale: Option<&'a str>,
    /// Whether newest versions are asked instead of what is published.
    pub drafts: bool,
}

/// One page of a join field of several documents.
#[derive(Debug, Clone)]
pub struct JoinPage {
    pub statement: Statement,
    pub(super) parent: ColumnKind,
    pub(super) id: ColumnKind,
    pub(super) limit: u64,
    pub(super) count: bool,
    /// The collections of a polymorphic field, with the kind of their ids.
    pub(super) several: Vec<(String, ColumnKind)>,
}

impl JoinPage {
    /// The statement for the documents of `collection` that point to the parents.
    pub fn new(
        catalog: Catalog<'_>,
        join: &JoinField<'_>,
        collection: &str,
        asked: &JoinQuery,
        parents: Parents<'_>,
    ) -> Result<Self, QueryError> {
        let Parents { slug, ids, locale, drafts } = parents;
        let entity = catalog.entity(collection)?;
        let versions = entity.versions.as_ref().filter(|_| drafts && entity.drafts);
        let mut query = Query::new(catalog, entity, versions.unwrap_or(&entity.main), locale);
        let on = if versions.is_some() { format!("version.{}", join.on) } else { join.on.to_owned() };
        for filter in [asked.filter.as_ref(), join.setting("where")].into_iter().flatten() {
            if versions.is_some() { query.filter_drafts(filter)? } else { query.filter(filter)? }
        }
        if versions.is_some() {
            query.filter(&serde_json::json!({ "latest": { "equals": true } }))?;
        }
        let points = |target| match target {
            Target::Column(found) => Some(found),
            Target::Polymorphic { targets, .. } => {
                targets.into_iter().find(|(target, _)| target == slug).map(|(_, found)| found)
            }
            _ => None,
        };
        let found = query
            .resolve(&on)
            .ok()
            .and_then(points)
            .ok_or_else(|| QueryError::NoColumn { entity: collection.to_owned(), path: join.on.to_owned() })?;
        let default = sort_of(join.setting("defaultSort"));
        let sort = if asked.sort.is_empty() { &default } else { &asked.sort };
        if versions.is_some() {
            let own = sort_of(catalog.collection(collection).and_then(|one| one.default_sort.as_ref()));
            query.sort_drafts(if sort.is_empty() { &own } else { sort })?;
        } else {
            query.sort(sort)?;
        }
        let limit = asked.limit.or_else(|| join.setting("defaultLimit").and_then(Value::as_u64)).unwrap_or(LIMIT);
        let (id, kind) = match versions {
            Some(tree) => {
                let parent = tree.root_table().columns.iter().find(|column| column.key == "parent");
                let parent = parent.ok_or_else(|| QueryError::Collection { slug: collection.to_owned() })?;
                (format!("{}.{}", super::ROOT, quote(&parent.name)), parent.kind)
            }
            None => {
                let root = entity.main.root_table();
                (query.root_id(), root.columns[root.id].kind)
            }
        };
        let set = query.set(&found.column.postgres_type, ids);
        query.and(Some(format!("{} {set}", found.sql)));
        let parent = &found.sql;
        let wanted = Self::places(asked, limit);
        let root_id = query.root_id();
        let sql = format!(
            "SELECT parent, id, total FROM (SELECT {parent} AS parent, {id} AS id, row_number() OVER (PARTITION BY \
             {parent} ORDER BY {order}) AS place, count(*) OVER (PARTITION BY {parent}) AS total{from} GROUP BY \
             {parent}, {root_id}{own}) AS found WHERE {wanted} ORDER BY parent, place",
            order = query.order_by(true),
            from = query.from(),
            own = if versions.is_some() { format!(", {id}") } else { String::new() },
        );
        let statement = Statement { sql, params: query.params };
        Ok(Self { statement, parent: found.column.kind, id: kind, limit, count: asked.count, several: Vec::new() })
    }

    /// Which of the documents that point to a parent are wanted.
    pub(super) fn places(asked: &JoinQuery, limit: u64) -> String {
        let first = asked.page.unwrap_or(1).saturating_sub(1) * limit;
        match limit {
            0 => format!("place > {first}"),
            // One more than is shown tells whether there are more.
            limit => format!("place > {first} AND place <= {}", first + limit + 1),
        }
    }

    /// What the field shows, by document; a document that is not there shows [`JoinPage::empty`].
    pub fn pages(&self, rows: &[Vec<Cell>]) -> IndexMap<Key, Map<String, Value>> {
        let mut found: IndexMap<Key, (Vec<Value>, i64)> = IndexMap::new();
        for row in rows {
            if let [parent, id, total, ..] = row.as_slice()
                && let Some(parent) = parent.key(self.parent)
                && let Some(shown) = match self.several.is_empty() {
                    true => id.key(self.id).map(|id| id.to_json()),
                    false => self.related(row),
                }
            {
                let entry = found.entry(parent).or_default();
                entry.0.push(shown);
                entry.1 = total.as_integer().unwrap_or_default();
            }
        }
        found.into_iter().map(|(parent, (ids, total))| (parent, self.page(ids, total))).collect()
    }

    pub fn empty(&self) -> Map<String, Value> {
        Self::nothing(self.count)
    }

    /// A page without documents.
    pub fn nothing(count: bool) -> Map<String, Value> {
        let docs = ("docs".to_owned(), Value::Array(Vec::new()));
        let mut page = Map::from_iter([docs, ("hasNextPage".to_owned(), Value::Bool(false))]);
        if count {
            page.insert("totalDocs".to_owned(), Value::from(0));
        }
        page
    }

    fn page(&self, mut ids: Vec<Value>, total: i64) -> Map<String, Value> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let more = limit > 0 && ids.len() > limit;
        if more {
            ids.truncate(limit);
        }
        let mut page =
            Map::from_iter([("docs".to_owned(), Value::Array(ids)), ("hasNextPage".to_owned(), Value::Bool(more))]);
        if self.count {
            page.insert("totalDocs".to_owned(), Value::from(total));
        }
        page
    }
}

/// A sort as the config has it: one path, several with commas between, or a list.
pub(super) fn sort_of(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(path)) => path.split(',').map(|one| one.trim().to_owned()).collect(),
        Some(Value::Array(paths)) => paths.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

impl Query<'_> {
    /// `in these ids`, with one parameter whatever their number.
    pub(super) fn set(&mut self, postgres_type: &str, ids: &[Key]) -> String {
        let number = self.params.len() + 1;
        match self.dialect() {
            Dialect::Postgres => {
                let items: Vec<String> = ids.iter().map(|id| array_item(&id.to_string())).collect();
                self.params.push(Cell::Text(format!("{{{}}}", items.join(","))));
                format!("IN (SELECT unnest(${number}::text::{postgres_type}[]))")
            }
            Dialect::Sqlite => {
                let items: Vec<Value> = ids.iter().map(Key::to_json).collect();
                self.params.push(Cell::Text(Value::Array(items).to_string()));
                format!("IN (SELECT value FROM json_each(?{number}))")
            }
        }
    }

    /// Only documents with these ids; `key` is the root column by its name in JavaScript.
    pub fn among(&mut self, key: &str, ids: &[Key]) {
        let root = self.tree.root_table();
        if let Some(column) = root.columns.iter().find(|column| column.key == key) {
            let set = self.set(&column.postgres_type, ids);
            let condition = format!("{}.{} {set}", super::ROOT, quote(&column.name));
            self.and(Some(condition));
        }
    }
}

/// The sort that a collection has of its own.
impl<'a> Catalog<'a> {
    pub fn default_sort(&self, entity: &Entity) -> Vec<String> {
        sort_of(self.collection(&entity.slug).and_then(|collection| collection.default_sort.as_ref()))
    }
}
