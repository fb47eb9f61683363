//! The field map: where each field of each collection and global is kept.

use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use crate::Dialect;
use crate::documents::cell::Key;
use crate::documents::claims::{Claims, Collision, Owner};
use crate::documents::rich::Editor;
use crate::model::{Field, ProjectModel};

/// Every collection and global of a project, with the tables and columns that their fields are kept in.
#[derive(Debug, Clone)]
pub struct FieldMap {
    pub dialect: Dialect,
    /// PostgreSQL schema (`schemaName` of the adapter); `None` is the connection's own.
    pub namespace: Option<String>,
    pub locales: Locales,
    pub(super) collections: IndexMap<String, Entity>,
    pub(super) globals: IndexMap<String, Entity>,
    pub(super) claims: Claims,
    pub(super) extra: Vec<(String, String)>,
    pub(super) editors: Vec<Editor>,
    pub(super) shared: SharedBlocks,
}

/// The locales of the project; empty when localization is off.
#[derive(Debug, Clone, Default)]
pub struct Locales {
    pub codes: Vec<String>,
    pub default: String,
    /// `localization.fallback`.
    pub fallback: bool,
    /// Locales with a `fallbackLocale` of their own.
    pub own_fallback: IndexMap<String, Vec<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntityKind {
    Collection,
    Global,
}

/// A collection or a global.
#[derive(Debug, Clone)]
pub struct Entity {
    pub kind: EntityKind,
    pub slug: String,
    /// Kinds of hooks that do not run when rows are written directly.
    pub hooks: Vec<String>,
    pub drafts: bool,
    /// A collection that users log in with.
    pub auth: bool,
    pub main: Tree,
    /// The version tables: documents of the form `{ id, parent, version: { … }, createdAt, updatedAt, … }`.
    pub versions: Option<Tree>,
}

/// One root table with everything that hangs from it.
#[derive(Debug, Clone)]
pub struct Tree {
    /// All tables of the tree; a table comes after the one that its rows belong to.
    pub tables: Vec<TableNode>,
    pub root: RowShape,
    pub texts: Option<ListTable>,
    pub numbers: Option<ListTable>,
    pub rels: Option<RelsTable>,
    /// Those of the map.
    pub shared: SharedBlocks,
}

/// The blocks within JSON that hold themselves: each is there once, however deep the documents are.
#[derive(Debug, Clone, Default)]
pub struct SharedBlocks(pub(super) Arc<Vec<RowShape>>);

/// Index into [`Tree::tables`].
pub type TableId = usize;
/// Index into [`TableNode::columns`].
pub type ColumnId = usize;

#[derive(Debug, Clone)]
pub struct TableNode {
    pub name: String,
    /// The columns that the fields own, in the table's order.
    pub columns: Vec<ColumnNode>,
    /// The table and the column that say which row a row belongs to; `None` for the root table.
    pub parent: Option<(TableId, ColumnId)>,
    /// The column with the primary key.
    pub id: ColumnId,
    /// The column that a row's place among its siblings is in.
    pub order: Option<ColumnId>,
    /// The locale column of a `_locales` table, which is keyed by locale and parent.
    pub locale_key: Option<ColumnId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnNode {
    /// The name in the database.
    pub name: String,
    /// The name in JavaScript, which the config's paths are spelled with.
    pub key: String,
    pub kind: ColumnKind,
    /// The PostgreSQL type, quoted where needed; also good for a cast.
    pub postgres_type: String,
    pub not_null: bool,
    /// The database gives it a value when none is given.
    pub has_default: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    Integer,
    Numeric,
    Boolean,
    Text,
    Uuid,
    Timestamp,
    Json,
    Point,
}

/// The rows of a document, of an array or of a block.
#[derive(Debug, Clone)]
pub struct RowShape {
    pub table: TableId,
    /// The column with the id that the document shows: the primary key, or `_uuid` in version tables.
    pub id: ColumnId,
    pub order: Option<ColumnId>,
    /// A block's path.
    pub path: Option<ColumnId>,
    /// The locale of a row within something localized.
    pub locale: Option<ColumnId>,
    /// `<table>_locales`.
    pub locales: Option<TableId>,
    /// Within JSON: there is no row, and what says where one would be has no meaning.
    pub in_json: bool,
    pub fields: Vec<FieldNode>,
}

/// A field and where it is.
#[derive(Debug, Clone)]
pub struct FieldNode {
    pub name: String,
    /// Names from the root, with dots; blocks by their slug: `layout.hero.links.url`. What is in a block that holds itself
    /// begins there: `[columns].width`.
    pub path: String,
    /// Whether the stored value is `{ locale: value }`.
    pub localized: bool,
    /// The field's own settings, without its children.
    pub settings: Field,
    /// Whether it is within blocks that are kept as JSON: nothing below has a column.
    pub in_json: bool,
    pub shape: Shape,
}

#[derive(Debug, Clone)]
pub enum Shape {
    /// One column, in the row's own table or in its `_locales`.
    Column(ColumnId),
    LocaleColumn(ColumnId),
    Group(Vec<FieldNode>),
    Array(Box<RowShape>),
    Blocks(Blocks),
    /// `select` with `hasMany`.
    Selects(SelectTable),
    Texts,
    Numbers,
    Rels,
    /// A value within blocks that are kept as JSON.
    Inside,
    /// No column: `join` and virtual fields.
    Nowhere,
}

#[derive(Debug, Clone)]
pub struct Blocks {
    pub by_slug: IndexMap<String, RowShape>,
    /// Those that hold themselves, by their place in [`SharedBlocks`].
    pub shared: IndexMap<String, usize>,
    /// Where all of them are kept as JSON (`blocksAsJSON`): [`Shape::Column`], [`Shape::LocaleColumn`], or within
    /// others of their kind [`Shape::Inside`]. `None`: each is a row.
    pub json: Option<Box<Shape>>,
}

#[derive(Debug, Clone)]
pub struct SelectTable {
    pub table: TableId,
    pub order: ColumnId,
    pub value: ColumnId,
    pub locale: Option<ColumnId>,
}

/// `_texts` or `_numbers`.
#[derive(Debug, Clone)]
pub struct ListTable {
    pub table: TableId,
    pub order: ColumnId,
    pub path: ColumnId,
    pub value: ColumnId,
    pub locale: Option<ColumnId>,
}

#[derive(Debug, Clone)]
pub struct RelsTable {
    pub table: TableId,
    pub order: ColumnId,
    pub path: ColumnId,
    pub locale: Option<ColumnId>,
    /// The column of each collection that something points to.
    pub targets: IndexMap<String, ColumnId>,
}

/// Why there is no field map.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    #[error("the {0} adapter keeps no tables")]
    NotRelational(String),
    #[error("{owner} should be kept in the table {table}, which the adapter does not declare")]
    MissingTable { owner: Box<Owner>, table: String },
    #[error("{owner} should be kept in {table}.{key}, which the adapter does not declare")]
    MissingColumn { owner: Box<Owner>, table: String, key: String },
    #[error("the {kind} that {owner} should have on {table}.{column} is not declared by the adapter")]
    MissingPart { kind: &'static str, owner: Box<Owner>, table: String, column: String },
    #[error("no field owns {}", .0.join(", "))]
    Unclaimed(Vec<String>),
    #[error(
        "a status for each locale (`localizeStatus`) is asked for in {}, and the config has no locales", .0.join(", ")
    )]
    StatusWithoutLocales(Vec<String>),
    #[error("{path} uses the block {slug}, which the config does not have")]
    UnknownBlock { path: String, slug: String },
    #[error("{path} contains itself")]
    Recursive { path: String },
    #[error("{what} of {path} is of the type {kind}, which is not known")]
    UnknownType { what: &'static str, path: String, kind: String },
}

impl FieldMap {
    /// Finds the place of every field, and proves that every table, column, index, foreign key and enum of the model
    /// has an owner, and every owner its own.
    ///
    /// Where Payload itself lays two fields on one column, the first is its owner, and [`FieldMap::collisions`] tells.
    /// What a `beforeSchemaInit` hook added belongs to no field: it is the hook's ([`Role::Hook`](super::Role::Hook)).
    pub fn new(model: &ProjectModel) -> Result<Self, MapError> {
        super::build::build(model)
    }

    pub fn collection(&self, slug: &str) -> Option<&Entity> {
        self.collections.get(slug)
    }

    pub fn global(&self, slug: &str) -> Option<&Entity> {
        self.globals.get(slug)
    }

    /// Collections in the config's order, then globals.
    pub fn entities(&self) -> impl Iterator<Item = &Entity> {
        self.collections.values().chain(self.globals.values())
    }

    pub fn collections(&self) -> impl Iterator<Item = &Entity> {
        self.collections.values()
    }

    /// Who owns a column. The column is given by its name in the database.
    pub fn owner(&self, table: &str, column: &str) -> Option<&Owner> {
        self.claims.owner(table, column)
    }

    /// Who owns an index, by its name in the database.
    pub fn index_owner(&self, table: &str, index: &str) -> Option<&Owner> {
        self.claims.index(table, index)
    }

    /// Who owns a foreign key. One that is declared with its column goes by the name that drizzle gives it.
    pub fn foreign_key_owner(&self, table: &str, key: &str) -> Option<&Owner> {
        self.claims.foreign_key(table, key)
    }

    /// The fields whose options an enum holds, or the columns of locales.
    pub fn enum_owners(&self, name: &str) -> &[Owner] {
        self.claims.enum_owners(name)
    }

    /// The columns that hold a field and everything below it, those of versions too: table, column, owner. The path
    /// is the one of [`Owner::field`]; empty, it is everything of the collection or global.
    pub fn columns_of<'a>(
        &'a self,
        entity: &'a str,
        field: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str, &'a Owner)> {
        let within = move |path: &str| {
            field.is_empty() || path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.owners().filter(move |(.., owner)| owner.entity == entity && within(owner.field()))
    }

    /// Every owned column: table, column, owner.
    pub fn owners(&self) -> impl Iterator<Item = (&str, &str, &Owner)> {
        self.claims.iter()
    }

    /// The slug of the collection or global whose rows a table holds.
    pub fn entity_of_table(&self, table: &str) -> Option<&str> {
        self.claims.entity_of_table(table)
    }

    /// What Payload itself lays over each other: fields that the config gives one column, or one table.
    pub fn collisions(&self) -> Vec<Collision> {
        self.claims.collisions()
    }

    /// The editor of a rich text field, where the nodes of its texts have fields or refer to documents.
    pub fn editor(&self, field: &FieldNode) -> Option<&Editor> {
        let place = field.settings.other.get("editor")?.as_u64()?;
        self.editors.get(usize::try_from(place).ok()?).filter(|editor| !editor.nodes.is_empty())
    }

    /// The id that a value is, if a document of the collection can have it: what is in JSON can be anything.
    pub fn id_in_json(&self, slug: &str, value: &Value) -> Option<Key> {
        let key = Key::of_json(value)?;
        let root = self.collection(slug)?.main.root_table();
        let fits = match (root.columns[root.id].kind, &key) {
            (ColumnKind::Integer, Key::Integer(id)) => i32::try_from(*id).is_ok(),
            (ColumnKind::Numeric, Key::Integer(_)) | (ColumnKind::Text, Key::Text(_)) => true,
            (ColumnKind::Numeric, Key::Text(text)) => value.is_number() && !text.is_empty(),
            (ColumnKind::Uuid, Key::Text(text)) => is_uuid(text),
            _ => false,
        };
        fits.then_some(key)
    }

    /// The blocks that hold themselves.
    pub fn shared(&self) -> &SharedBlocks {
        &self.shared
    }

    /// The shape of a row of an array, or of a block by its `blockType`.
    pub fn row_shape<'a>(&'a self, field: &'a FieldNode, row: &Value) -> Option<&'a RowShape> {
        self.shared.row_shape(field, row)
    }

    pub(super) fn editors(&self) -> &[Editor] {
        &self.editors
    }

    pub(super) fn has_editors(&self) -> bool {
        !self.editors.is_empty()
    }

    /// Columns that only the project's schema hooks know: table, column. They have [`Role::Hook`](super::Role::Hook).
    pub fn extra(&self) -> &[(String, String)] {
        &self.extra
    }
}

impl SharedBlocks {
    /// The shape of a row of an array, or of a block by its `blockType`.
    pub fn row_shape<'a>(&'a self, field: &'a FieldNode, row: &Value) -> Option<&'a RowShape> {
        match &field.shape {
            Shape::Array(shape) => Some(shape),
            Shape::Blocks(blocks) => self.block(blocks, row.get("blockType")?.as_str()?),
            _ => None,
        }
    }

    pub fn block<'a>(&'a self, blocks: &'a Blocks, slug: &str) -> Option<&'a RowShape> {
        blocks.by_slug.get(slug).or_else(|| self.at(*blocks.shared.get(slug)?))
    }

    /// What [`Blocks::shared`] names.
    pub fn at(&self, place: usize) -> Option<&RowShape> {
        self.0.get(place)
    }

    /// Every block by its slug. What follows them from block to block meets those that hold themselves again and again.
    pub fn each<'a>(&'a self, blocks: &'a Blocks) -> impl Iterator<Item = (&'a str, &'a RowShape)> {
        let own = blocks.by_slug.iter().map(|(slug, shape)| (slug.as_str(), shape));
        own.chain(blocks.shared.iter().filter_map(|(slug, place)| Some((slug.as_str(), self.at(*place)?))))
    }

    /// Calls `visit` with every field and those below, each once, until it says `true`; says whether it did.
    pub fn any<'a>(&'a self, fields: &'a [FieldNode], visit: &mut dyn FnMut(&'a FieldNode) -> bool) -> bool {
        self.any_below(fields, &mut IndexSet::new(), visit)
    }

    fn any_below<'a>(
        &'a self,
        fields: &'a [FieldNode],
        seen: &mut IndexSet<usize>,
        visit: &mut dyn FnMut(&'a FieldNode) -> bool,
    ) -> bool {
        fields.iter().any(|field| {
            visit(field)
                || match &field.shape {
                    Shape::Group(fields) => self.any_below(fields, seen, visit),
                    Shape::Array(shape) => self.any_below(&shape.fields, seen, visit),
                    Shape::Blocks(blocks) => {
                        blocks.by_slug.values().any(|shape| self.any_below(&shape.fields, seen, visit))
                            || blocks.shared.values().any(|place| {
                                let shape = self.at(*place).filter(|_| seen.insert(*place));
                                shape.is_some_and(|shape| self.any_below(&shape.fields, seen, visit))
                            })
                    }
                    _ => false,
                }
        })
    }
}

impl Tree {
    pub fn column(&self, table: TableId, column: ColumnId) -> &ColumnNode {
        &self.tables[table].columns[column]
    }

    pub fn root_table(&self) -> &TableNode {
        &self.tables[self.root.table]
    }

    /// The fields of the document that a version holds; none for a tree that is not one of versions.
    pub fn version_fields(&self) -> &[FieldNode] {
        match self.root.fields.iter().find(|field| field.name == "version").map(|field| &field.shape) {
            Some(Shape::Group(fields)) => fields,
            _ => &[],
        }
    }
}

impl FieldNode {
    pub fn kind(&self) -> &str {
        &self.settings.kind
    }

    /// The slugs that a relationship or upload may point to.
    pub fn targets(&self) -> Vec<&str> {
        match &self.settings.relation_to {
            Some(Value::String(slug)) => vec![slug],
            Some(Value::Array(slugs)) => slugs.iter().filter_map(|slug| slug.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    pub fn is_polymorphic(&self) -> bool {
        matches!(self.settings.relation_to, Some(Value::Array(_)))
    }

    /// Where the value is: the shape, but of blocks that are kept as JSON the place of the JSON.
    pub fn place(&self) -> &Shape {
        match &self.shape {
            Shape::Blocks(Blocks { json: Some(place), .. }) => place,
            shape => shape,
        }
    }

    /// Whether the value is a list of single values.
    pub fn is_list(&self) -> bool {
        match self.shape {
            Shape::Selects(_) | Shape::Texts | Shape::Numbers => true,
            Shape::Rels | Shape::Inside => {
                let listed = matches!(self.kind(), "text" | "number" | "select" | "relationship" | "upload");
                self.settings.has_many && listed
            }
            _ => false,
        }
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, one)| match at {
            8 | 13 | 18 | 23 => one == '-',
            _ => one.is_ascii_hexdigit(),
        })
}

/// What is in the data of a block within JSON, or of something in it, and is no field's.
pub(crate) fn unknown<'v>(
    fields: &'v [FieldNode],
    data: &'v serde_json::Map<String, Value>,
) -> impl Iterator<Item = (&'v String, &'v Value)> {
    data.iter().filter(|(name, _)| !fields.iter().any(|field| field.name == **name))
}

#[cfg(test)]
mod tests;
