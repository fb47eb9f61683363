//! Fields that have a table of rows: arrays, blocks, selects with many values.

use indexmap::IndexMap;

use crate::documents::build::tree::{Pass, Place, Scope, TreeBuilder};
use crate::documents::claims::Role;
use crate::documents::map::{Blocks, ColumnId, MapError, RowShape, SelectTable, Shape, TableId};
use crate::documents::names::snake;
use crate::model::{Block, Field, ProjectModel, RawTable};

impl TreeBuilder<'_> {
    /// The scope of the rows of an array or a block.
    fn row_scope(
        &self,
        table: TableId,
        locales: Option<TableId>,
        scope: &Scope,
        field: &Field,
        place: &Place,
    ) -> Scope {
        Scope {
            table,
            locales,
            naming: self.tables[table].name.clone(),
            column_prefix: String::new(),
            key_prefix: String::new(),
            path: format!("{}.", place.path),
            owner_path: format!("{}.", place.owner_path),
            parent_localized: scope.parent_localized || field.localized,
            forced: false,
            within: place.rows_localized,
            shared: scope.shared,
        }
    }

    /// Whether the rows of a table carry a locale. Where an earlier block decided, it is as that one has it.
    fn rows_localized(&self, scope: &Scope, place: &Place, table: &str, key: &str) -> bool {
        if scope.shared { self.has(table, key) } else { place.rows_localized }
    }

    fn row_columns(
        &mut self,
        table: TableId,
        parent: TableId,
        owner_path: &str,
        localized: bool,
    ) -> Result<(ColumnId, Option<ColumnId>, Option<ColumnId>), MapError> {
        let id = self.claim(table, "id", self.owner(owner_path, Role::Id, localized))?;
        let order = self.claim(table, "_order", self.owner(owner_path, Role::Order, localized))?;
        let parent_column = self.claim(table, "_parentID", self.owner(owner_path, Role::Parent, localized))?;
        let locale = match localized {
            true => Some(self.claim(table, "_locale", self.owner(owner_path, Role::Locale, true))?),
            // Below a localized tab while localization is off, SQLite has the column all the same.
            false if self.has_column(table, "_locale") => {
                self.claim(table, "_locale", self.owner(owner_path, Role::Locale, false))?;
                None
            }
            false => None,
        };
        let shown = match self.version {
            true => self.claim(table, "_uuid", self.owner(owner_path, Role::RowId, localized))?,
            false => id,
        };
        let node = &mut self.tables[table];
        node.id = id;
        node.order = Some(order);
        node.parent = Some((parent, parent_column));
        Ok((shown, Some(order), locale))
    }

    pub(super) fn array(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let default = format!("{}_{}", scope.naming, snake(&field.name));
        let name = self.table_of(default, scope);
        if self.is_missing(scope, &name) {
            return Ok(Shape::Nowhere);
        }
        let place = &Place { rows_localized: self.rows_localized(scope, place, &name, "_locale"), ..place.clone() };
        let owner = self.owner(&place.owner_path, Role::Id, place.rows_localized);
        let table = self.table(&name, &owner)?;
        let columns = self.row_columns(table, scope.table, &place.owner_path, place.rows_localized);
        let locales = self.locales_of(table, &place.owner_path)?;
        let inner = self.row_scope(table, locales, scope, field, place);
        // Where another table was laid over this one, the tables below it are still there.
        let fields = self.fields(&field.fields, &inner)?;
        self.declare(&name, locales);
        let (id, order, locale) = columns?;
        Ok(Shape::Array(Box::new(RowShape { table, id, order, path: None, locale, locales, in_json: false, fields })))
    }

    pub(super) fn blocks(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let mut result = IndexMap::new();
        for block in blocks_of(self.model, field, &place.path)? {
            let BlockTable { declared, shared, looked_up } = self.block_table(block, field, scope, place);
            let mut shape = self.block(block, &declared, shared, field, scope, place)?;
            self.built.insert(declared.clone());
            if declared != looked_up {
                self.diverted = true;
                if self.pass == Pass::LookedUp {
                    shape = self.block(block, &looked_up, true, field, scope, place)?;
                }
            }
            if let Some(shape) = shape {
                result.insert(block.slug.clone(), shape);
            }
        }
        Ok(Shape::Blocks(Blocks { by_slug: result, shared: IndexMap::new(), json: None }))
    }

    /// A block in the table that is given. One that shares another's table has no more than that one has.
    fn block(
        &mut self,
        block: &Block,
        name: &str,
        shared: bool,
        field: &Field,
        scope: &Scope,
        place: &Place,
    ) -> Result<Option<RowShape>, MapError> {
        let is_of_blocks = || ["_order", "_parentID", "_path"].iter().all(|key| self.has(name, key));
        if shared && !is_of_blocks() {
            return Ok(None);
        }
        let declares = self.declares;
        self.declares = declares && !shared;
        let scope = Scope { shared: scope.shared || shared, ..scope.clone() };
        let shape = self.block_rows(block, name, field, &scope, place);
        self.declares = declares;
        shape.map(Some)
    }

    fn block_rows(
        &mut self,
        block: &Block,
        name: &str,
        field: &Field,
        scope: &Scope,
        place: &Place,
    ) -> Result<RowShape, MapError> {
        let place = Place {
            path: format!("{}.{}", place.path, block.slug),
            owner_path: format!("[{}]", block.slug),
            rows_localized: self.rows_localized(scope, place, name, "_locale"),
            ..place.clone()
        };
        let owner = self.owner(&place.owner_path, Role::Id, place.rows_localized);
        let table = self.table(name, &owner)?;
        let columns = self.row_columns(table, 0, &place.owner_path, place.rows_localized);
        let path = self.claim(table, "_path", self.owner(&place.owner_path, Role::Path, place.rows_localized));
        let locales = self.locales_of(table, &place.owner_path)?;
        let inner = self.row_scope(table, locales, scope, field, &place);
        let fields = self.fields(&block.fields, &inner)?;
        self.declare(name, locales);
        let ((id, order, locale), path) = (columns?, path?);
        Ok(RowShape { table, id, order, path: Some(path), locale, locales, in_json: false, fields })
    }

    /// The table of a block at this place: blocks of the same name share one as long as they look the same to Payload.
    fn block_table(&mut self, block: &Block, field: &Field, scope: &Scope, place: &Place) -> BlockTable {
        let default = format!("{}_blocks_{}", self.root_name, snake(&block.slug));
        let looked_up = self.looked_up(&default);
        if scope.shared {
            return BlockTable { declared: looked_up.clone(), shared: true, looked_up };
        }
        let name = self.named(default);
        let Some(number) = self.block_numbers.get(&name).copied() else {
            self.block_numbers.insert(name.clone(), 1);
            let shared = self.claims.is_earlier(&name, self.earlier);
            return BlockTable { declared: name, shared, looked_up };
        };
        let there = |name: &str| self.built.contains(name) || self.claims.is_earlier(name, self.earlier);
        // Before 3.87 Payload goes by the field alone, whatever that is within.
        let (localized, within) = match self.model.is_before(87) {
            true => (field.localized, false),
            false => (place.rows_localized, scope.parent_localized),
        };
        if there(&name) && same_block(self.model, block, &name, localized, within) {
            return BlockTable { declared: name, shared: true, looked_up };
        }
        let number = number + 1;
        let declared = format!("{name}_{number}");
        let shared = there(&declared);
        self.block_numbers.insert(name, number);
        BlockTable { declared, shared, looked_up: format!("{looked_up}_{number}") }
    }

    pub(super) fn selects(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let default = format!("{}_{}", scope.naming, snake(&field.name));
        let name = self.table_of(default, scope);
        if self.is_missing(scope, &name) {
            return Ok(Shape::Nowhere);
        }
        let localized = self.rows_localized(scope, place, &name, "locale");
        let path = &place.owner_path;
        let owner = self.owner(path, Role::Id, localized);
        let table = self.table(&name, &owner)?;
        self.declare(&name, None);
        let id = self.claim(table, "id", owner)?;
        let order = self.claim(table, "order", self.owner(path, Role::Order, localized))?;
        let parent = self.claim(table, "parent", self.owner(path, Role::Parent, localized))?;
        let value = self.claim(table, "value", self.owner(path, Role::Value, localized))?;
        let locale = match localized {
            true => Some(self.claim(table, "locale", self.owner(path, Role::Locale, true))?),
            false if self.has_column(table, "locale") => {
                self.claim(table, "locale", self.owner(path, Role::Locale, false))?;
                None
            }
            false => None,
        };
        let node = &mut self.tables[table];
        node.id = id;
        node.order = Some(order);
        node.parent = Some((scope.table, parent));
        Ok(Shape::Selects(SelectTable { table, order, value, locale }))
    }
}

/// Where Payload declares a block, and where it looks for its rows.
struct BlockTable {
    declared: String,
    /// It was declared for an earlier one, and Payload looks no further into this one.
    shared: bool,
    looked_up: String,
}

/// The blocks of a field, in the order in which Payload declares them.
pub(super) fn blocks_of<'a>(model: &'a ProjectModel, field: &'a Field, path: &str) -> Result<Vec<&'a Block>, MapError> {
    if field.block_references.is_empty() {
        return Ok(field.blocks.iter().collect());
    }
    let find = |slug: &String| {
        let mut found = field.blocks.iter().chain(&model.config.blocks).filter(|block| block.slug == *slug);
        found.next().ok_or_else(|| MapError::UnknownBlock { path: path.to_owned(), slug: slug.clone() })
    };
    field.block_references.iter().map(find).collect()
}

/// Whether Payload lets a block share the table of an earlier block of the same slug.
fn same_block(model: &ProjectModel, block: &Block, table: &str, localized: bool, parent_localized: bool) -> bool {
    let Some(raw) = model.tables.get(table) else { return false };
    let suffix = model.adapter.locales_suffix.as_deref().unwrap_or("_locales");
    let there = Columns {
        table: raw,
        locales: model.tables.get(&format!("{table}{suffix}")),
        nested: model.config.localization.as_ref().is_some_and(|one| one.within_localized),
    };
    there.has_all(&block.fields, "", parent_localized || localized) && localized == raw.columns.contains_key("_locale")
}

/// The columns that Payload looks for a block's fields in.
struct Columns<'a> {
    table: &'a RawTable,
    locales: Option<&'a RawTable>,
    /// Whether what is within something localized can be localized once more.
    nested: bool,
}

impl Columns<'_> {
    fn has_all(&self, fields: &[Field], prefix: &str, parent_localized: bool) -> bool {
        fields.iter().all(|field| match field.kind.as_str() {
            "array" | "blocks" | "relationship" | "upload" | "ui" => true,
            _ if field.has_many => true,
            // A named tab is looked for as if it were a column.
            "tab" => self.has(&field.name, field.localized),
            "group" => {
                let prefix = format!("{prefix}{}_", field.name);
                self.has_all(&field.fields, &prefix, parent_localized || field.localized)
            }
            _ => {
                let localized = field.localized && (!parent_localized || self.nested);
                self.has(&format!("{prefix}{}", field.name), localized)
            }
        })
    }

    fn has(&self, key: &str, localized: bool) -> bool {
        let table = self.locales.filter(|_| localized).unwrap_or(self.table);
        table.columns.contains_key(key)
    }
}
