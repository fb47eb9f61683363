//! A path of a `where` or a `sort` to the column that it means, with the tables that must be joined to get there.

mod inside;
mod pattern;

use crate::documents::map::{ColumnId, ColumnKind, ColumnNode, FieldNode, RowShape, Shape, TableId, Tree};
use crate::documents::query::{Query, QueryError, ROOT};
use crate::documents::read::quote;

pub(super) use inside::Step;
pub(super) use pattern::literal;
use pattern::path_is;

/// What a path leads to.
#[derive(Debug, Clone)]
pub(super) enum Target<'a> {
    Column(Found<'a>),
    /// A relationship that can point to several collections.
    Polymorphic {
        targets: Vec<(String, Found<'a>)>,
        part: Part,
    },
    /// The blocks of a field by their slugs: the id of a row.
    BlockType(Vec<(String, String)>),
    /// Rows of an array or of blocks: their ids. They can only be asked whether there are any.
    Rows(Vec<String>),
    /// Something within a column of JSON.
    Json {
        column: String,
        segments: Vec<String>,
    },
    /// Something within blocks that are kept as JSON.
    Inside {
        column: String,
        steps: Vec<Step>,
    },
}

/// A column with its alias.
#[derive(Debug, Clone)]
pub(super) struct Found<'a> {
    pub sql: String,
    pub column: &'a ColumnNode,
    /// `None` for ids.
    pub field: Option<&'a FieldNode>,
    /// Whether a document can have several values.
    pub many: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// `{ relationTo, value }`.
    Whole,
    Value,
    RelationTo,
}

/// The row that the rest of a path starts from.
#[derive(Debug, Clone)]
struct Spot<'a> {
    tree: &'a Tree,
    shape: &'a RowShape,
    /// Aliases of the row and of its document's root row.
    row: String,
    root: String,
    /// What `_path` and `path` columns begin with; `%` is the number of a row.
    pattern: String,
    locale: Option<String>,
    /// Within something localized.
    within: bool,
    many: bool,
}

impl<'a> Query<'a> {
    /// A path as it is written, or with `__` for the dots.
    pub(super) fn resolve(&mut self, path: &str) -> Result<Target<'a>, QueryError> {
        let joins = self.joins.clone();
        self.spelled(path, path).or_else(|error| {
            self.joins = joins;
            if path.contains("__") { self.spelled(&path.replace("__", "."), path) } else { Err(error) }
        })
    }

    fn spelled(&mut self, spelled: &str, path: &str) -> Result<Target<'a>, QueryError> {
        let segments: Vec<&str> = spelled.split('.').map(|one| if one == "_id" { "id" } else { one }).collect();
        let spot = Spot {
            tree: self.tree,
            shape: &self.tree.root,
            row: ROOT.to_owned(),
            root: ROOT.to_owned(),
            pattern: String::new(),
            locale: self.locale.clone(),
            within: false,
            many: false,
        };
        let fields = &self.tree.root.fields;
        self.walk(&spot, fields, &segments, 0)?
            .ok_or_else(|| QueryError::Path { entity: self.entity.to_owned(), path: path.to_owned() })
    }

    /// `None` when there is no such path.
    fn walk(
        &mut self,
        spot: &Spot<'a>,
        fields: &'a [FieldNode],
        segments: &[&str],
        virtuals: u8,
    ) -> Result<Option<Target<'a>>, QueryError> {
        let Some((name, rest)) = segments.split_first() else { return Ok(None) };
        let Some(field) = fields.iter().find(|field| field.name == *name) else {
            let id = (*name == "id" && rest.is_empty()).then(|| self.id_of(spot));
            return Ok(id.map(Target::Column));
        };
        if let Some(source) = field.settings.r#virtual.as_ref().and_then(|source| source.as_str()) {
            if virtuals > 8 {
                return Ok(None);
            }
            // The path of a virtual field starts at its document.
            let start = Spot {
                shape: &spot.tree.root,
                row: spot.root.clone(),
                pattern: String::new(),
                within: false,
                ..spot.clone()
            };
            let (start, fields) = self.document(start);
            let path: Vec<&str> = source.split('.').chain(rest.iter().copied()).collect();
            return self.walk(&start, fields, &path, virtuals + 1);
        }
        let mut spot = spot.clone();
        let mut rest = rest;
        if field.localized {
            if let Some((code, after)) = rest.split_first()
                && self.catalog.map.locales.codes.iter().any(|known| known == code)
            {
                spot.locale = Some((*code).to_owned());
                rest = after;
            }
            spot.within = true;
        }
        match field.place() {
            Shape::Group(fields) => {
                spot.pattern = format!("{}{}.", spot.pattern, field.name);
                self.walk(&spot, fields, rest, virtuals)
            }
            Shape::Column(column) => {
                let node = spot.tree.column(spot.shape.table, *column);
                let found = self.found(&spot.row.clone(), node, Some(field), spot.many);
                self.leaf(&spot, field, found, rest, virtuals)
            }
            Shape::LocaleColumn(column) => {
                let Some(table) = spot.shape.locales else { return Ok(None) };
                let alias = self.join_locales(&spot, table);
                let several = spot.many || spot.locale.as_deref() == Some("all");
                let found = self.found(&alias, spot.tree.column(table, *column), Some(field), several);
                self.leaf(&spot, field, found, rest, virtuals)
            }
            Shape::Array(rows) => {
                let Some((_, parent)) = spot.tree.tables[rows.table].parent else { return Ok(None) };
                let inner = self.enter(&spot, rows, parent, field, None);
                if rest.is_empty() {
                    return Ok(Some(Target::Rows(vec![self.id_of(&inner).sql])));
                }
                self.walk(&inner, &rows.fields, rest, virtuals)
            }
            Shape::Blocks(blocks) => {
                let path = format!("{}{}", spot.pattern, field.name);
                let ids = |query: &mut Self| {
                    let mut found = Vec::new();
                    for (slug, rows) in &blocks.by_slug {
                        let Some((_, parent)) = spot.tree.tables[rows.table].parent else { continue };
                        let inner = query.enter(&spot, rows, parent, field, Some(&path));
                        found.push((slug.clone(), query.id_of(&inner).sql));
                    }
                    found
                };
                match rest {
                    [] => Ok(Some(Target::Rows(ids(self).into_iter().map(|(_, id)| id).collect()))),
                    ["blockType"] => Ok(Some(Target::BlockType(ids(self)))),
                    rest => {
                        // The first block that has the field, as Payload takes it.
                        for rows in blocks.by_slug.values() {
                            let Some((_, parent)) = spot.tree.tables[rows.table].parent else { continue };
                            let before = self.joins.clone();
                            let inner = self.enter(&spot, rows, parent, field, Some(&path));
                            if let Some(target) = self.walk(&inner, &rows.fields, rest, virtuals)? {
                                return Ok(Some(target));
                            }
                            self.joins = before;
                        }
                        Ok(None)
                    }
                }
            }
            Shape::Selects(select) => {
                if !rest.is_empty() {
                    return Ok(None);
                }
                let Some((_, parent)) = spot.tree.tables[select.table].parent else { return Ok(None) };
                let row = self.key_of(&spot);
                let alias = self.join_child(&spot, select.table, parent, &row, select.locale, None);
                let node = spot.tree.column(select.table, select.value);
                Ok(Some(Target::Column(self.found(&alias, node, Some(field), true))))
            }
            Shape::Texts | Shape::Numbers => {
                let list = if matches!(field.shape, Shape::Texts) { &spot.tree.texts } else { &spot.tree.numbers };
                let (Some(list), true) = (list, rest.is_empty()) else { return Ok(None) };
                let Some((_, parent)) = spot.tree.tables[list.table].parent else { return Ok(None) };
                let path = format!("{}{}", spot.pattern, field.name);
                let root = self.root_of(&spot);
                let alias = self.join_child(&spot, list.table, parent, &root, list.locale, Some((list.path, &path)));
                let node = spot.tree.column(list.table, list.value);
                Ok(Some(Target::Column(self.found(&alias, node, Some(field), true))))
            }
            Shape::Rels => self.relation(&spot, field, rest, virtuals),
            Shape::Nowhere => self.join_field(&spot, field, rest, virtuals),
            Shape::Inside => Ok(None),
        }
    }

    /// A column of the row, or what lies behind it.
    fn leaf(
        &mut self,
        spot: &Spot<'a>,
        field: &'a FieldNode,
        found: Found<'a>,
        rest: &[&str],
        virtuals: u8,
    ) -> Result<Option<Target<'a>>, QueryError> {
        match (field.kind(), rest) {
            (_, []) | ("relationship" | "upload", ["id"]) => Ok(Some(Target::Column(found))),
            ("relationship" | "upload", rest) => {
                let Some(slug) = field.targets().first().copied() else { return Ok(None) };
                self.related(spot, slug, &found.sql, found.many, rest, virtuals)
            }
            ("json" | "richText", rest) => {
                let segments = rest.iter().map(|one| (*one).to_owned()).collect();
                Ok(Some(Target::Json { column: found.sql, segments }))
            }
            ("blocks", rest) => {
                let steps = inside::steps(self.catalog.map, field, rest, spot.locale.as_deref());
                Ok(steps.map(|steps| Target::Inside { column: found.sql, steps }))
            }
            _ => Ok(None),
        }
    }

    /// The rest of a path in the document that a column points to.
    fn related(
        &mut self,
        spot: &Spot<'a>,
        slug: &str,
        column: &str,
        many: bool,
        rest: &[&str],
        virtuals: u8,
    ) -> Result<Option<Target<'a>>, QueryError> {
        let tree = &self.catalog.entity(slug)?.main;
        let root = tree.root_table();
        let id = quote(&root.columns[root.id].name);
        let table = self.catalog.table_name(tree, tree.root.table);
        let alias = self.join(table, |alias| format!("{alias}.{id} = {column}"));
        let inner = Spot {
            tree,
            shape: &tree.root,
            row: alias.clone(),
            root: alias,
            pattern: String::new(),
            locale: spot.locale.clone(),
            within: false,
            many,
        };
        self.walk(&inner, &tree.root.fields, rest, virtuals)
    }

    fn relation(
        &mut self,
        spot: &Spot<'a>,
        field: &'a FieldNode,
        rest: &[&str],
        virtuals: u8,
    ) -> Result<Option<Target<'a>>, QueryError> {
        let Some(rels) = &spot.tree.rels else { return Ok(None) };
        let Some((_, parent)) = spot.tree.tables[rels.table].parent else { return Ok(None) };
        let path = format!("{}{}", spot.pattern, field.name);
        let root = self.root_of(spot);
        let alias = self.join_child(spot, rels.table, parent, &root, rels.locale, Some((rels.path, &path)));
        let many = spot.many || field.settings.has_many || spot.locale.as_deref() == Some("all") && spot.within;
        if field.is_polymorphic() {
            let part = match rest {
                [] => Part::Whole,
                ["value"] => Part::Value,
                ["relationTo"] => Part::RelationTo,
                _ => return Ok(None),
            };
            let targets = field.targets().into_iter().filter_map(|slug| {
                let node = spot.tree.column(rels.table, *rels.targets.get(slug)?);
                Some((slug.to_owned(), self.found(&alias, node, Some(field), many)))
            });
            return Ok(Some(Target::Polymorphic { targets: targets.collect(), part }));
        }
        let Some(slug) = field.targets().first().copied() else { return Ok(None) };
        let Some(column) = rels.targets.get(slug) else { return Ok(None) };
        let found = self.found(&alias, spot.tree.column(rels.table, *column), Some(field), many);
        match rest {
            [] | ["id"] => Ok(Some(Target::Column(found))),
            rest => self.related(spot, slug, &found.sql, many, rest, virtuals),
        }
    }

    /// The documents that point to this one.
    fn join_field(
        &mut self,
        spot: &Spot<'a>,
        field: &'a FieldNode,
        rest: &[&str],
        virtuals: u8,
    ) -> Result<Option<Target<'a>>, QueryError> {
        let other = &field.settings.other;
        let (Some(slug), Some(on)) =
            (other.get("collection").and_then(|slug| slug.as_str()), other.get("on").and_then(|on| on.as_str()))
        else {
            return Ok(None);
        };
        let tree = &self.catalog.entity(slug)?.main;
        let names: Vec<&str> = on.split('.').collect();
        let Some(source) = field_at(&tree.root.fields, &names) else { return Ok(None) };
        let root = tree.root_table();
        let id = quote(&root.columns[root.id].name);
        let own = self.root_of(spot);
        let table = self.catalog.table_name(tree, tree.root.table);
        let alias = match &source.shape {
            Shape::Column(column) => {
                let name = quote(&tree.column(tree.root.table, *column).name);
                self.join(table, |alias| format!("{alias}.{name} = {own}"))
            }
            Shape::Rels if !source.is_polymorphic() => {
                let (Some(rels), Some(target)) = (&tree.rels, source.targets().first().copied()) else {
                    return Ok(None);
                };
                let (Some(column), Some((_, parent))) = (rels.targets.get(target), tree.tables[rels.table].parent)
                else {
                    return Ok(None);
                };
                let node = &tree.tables[rels.table];
                let name = |column: ColumnId| quote(&node.columns[column].name);
                let (target, path, parent) = (name(*column), name(rels.path), name(parent));
                let middle = self.catalog.table_name(tree, rels.table);
                let middle =
                    self.join(middle, |alias| format!("{alias}.{target} = {own} AND {alias}.{path} = {}", literal(on)));
                self.join(table, |alias| format!("{alias}.{id} = {middle}.{parent}"))
            }
            _ => return Ok(None),
        };
        let inner = Spot {
            tree,
            shape: &tree.root,
            row: alias.clone(),
            root: alias,
            pattern: String::new(),
            locale: spot.locale.clone(),
            within: false,
            many: true,
        };
        let rest = if rest.is_empty() { &["id"] } else { rest };
        self.walk(&inner, &tree.root.fields, rest, virtuals)
    }

    /// The fields that a document's own paths start with: those of the version where it is one.
    fn document(&self, spot: Spot<'a>) -> (Spot<'a>, &'a [FieldNode]) {
        match spot.tree.version_fields() {
            [] => {
                let fields = &spot.tree.root.fields;
                (spot, fields)
            }
            fields => (Spot { pattern: "version.".to_owned(), ..spot }, fields),
        }
    }

    fn found(&self, alias: &str, column: &'a ColumnNode, field: Option<&'a FieldNode>, many: bool) -> Found<'a> {
        Found { sql: format!("{alias}.{}", quote(&column.name)), column, field, many }
    }

    /// The id that a row shows.
    fn id_of(&self, spot: &Spot<'a>) -> Found<'a> {
        self.found(&spot.row, spot.tree.column(spot.shape.table, spot.shape.id), None, spot.many)
    }

    /// The primary key of the row.
    fn key_of(&self, spot: &Spot<'a>) -> String {
        let table = &spot.tree.tables[spot.shape.table];
        format!("{}.{}", spot.row, quote(&table.columns[table.id].name))
    }

    fn root_of(&self, spot: &Spot<'a>) -> String {
        let root = spot.tree.root_table();
        format!("{}.{}", spot.root, quote(&root.columns[root.id].name))
    }

    fn join_locales(&mut self, spot: &Spot<'a>, table: TableId) -> String {
        let node = &spot.tree.tables[table];
        let parent = node.parent.map(|(_, column)| quote(&node.columns[column].name)).unwrap_or_default();
        let key = self.key_of(spot);
        let locale = node.locale_key.and_then(|column| self.locale_is(spot, &node.columns[column]));
        let name = self.catalog.table_name(spot.tree, table);
        self.join(name, |alias| {
            let locale = locale.map(|condition| format!(" AND {alias}.{condition}")).unwrap_or_default();
            format!("{alias}.{parent} = {key}{locale}")
        })
    }

    /// A column that holds the locale of the path, without its alias.
    fn locale_is(&self, spot: &Spot<'a>, column: &ColumnNode) -> Option<String> {
        let code = spot.locale.as_deref().filter(|code| *code != "all")?;
        Some(format!("{} = {}", quote(&column.name), literal(code)))
    }

    /// The rows of an array or of a block.
    fn enter(
        &mut self,
        spot: &Spot<'a>,
        rows: &'a RowShape,
        parent: ColumnId,
        field: &FieldNode,
        path: Option<&str>,
    ) -> Spot<'a> {
        let owner = match path {
            Some(_) => self.root_of(spot),
            None => self.key_of(spot),
        };
        let path = path.and_then(|path| Some((rows.path?, path)));
        let alias = self.join_child(spot, rows.table, parent, &owner, rows.locale, path);
        Spot {
            shape: rows,
            row: alias,
            pattern: format!("{}{}.%.", spot.pattern, field.name),
            many: true,
            ..spot.clone()
        }
    }

    /// Rows of another table that belong to a row.
    fn join_child(
        &mut self,
        spot: &Spot<'a>,
        table: TableId,
        parent: ColumnId,
        owner: &str,
        locale: Option<ColumnId>,
        path: Option<(ColumnId, &str)>,
    ) -> String {
        let node = &spot.tree.tables[table];
        let name = |column: ColumnId| quote(&node.columns[column].name);
        let parent = name(parent);
        let locale = locale.filter(|_| spot.within).and_then(|column| self.locale_is(spot, &node.columns[column]));
        let path = path.map(|(column, pattern)| (name(column), pattern.to_owned()));
        let dialect = self.dialect();
        let table = self.catalog.table_name(spot.tree, table);
        self.join(table, |alias| {
            let mut on = format!("{alias}.{parent} = {owner}");
            if let Some((column, pattern)) = &path {
                on.push_str(&format!(" AND {}", path_is(&format!("{alias}.{column}"), pattern, dialect)));
            }
            if let Some(locale) = &locale {
                on.push_str(&format!(" AND {alias}.{locale}"));
            }
            on
        })
    }
}

/// A field below groups and named tabs.
fn field_at<'a>(fields: &'a [FieldNode], names: &[&str]) -> Option<&'a FieldNode> {
    let (name, rest) = names.split_first()?;
    let field = fields.iter().find(|field| field.name == *name)?;
    match (&field.shape, rest) {
        (_, []) => Some(field),
        (Shape::Group(fields), rest) => field_at(fields, rest),
        _ => None,
    }
}

/// Whether values of the column are compared as text where text is asked for.
pub(super) fn is_text(column: &ColumnNode) -> bool {
    column.kind == ColumnKind::Text && !column.postgres_type.contains('"')
}
