//! Fields that have a table of rows: arrays, blocks, selects with many values.

use indexmap::IndexMap;

use crate::documents::build::tree::{Place, Scope, TreeBuilder};
use crate::documents::claims::Role;
use crate::documents::map::{ColumnId, MapError, RowShape, SelectTable, Shape, TableId};
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
        let name = self.model.table_names.get(&default).cloned().unwrap_or(default);
        if self.is_missing(scope, &name) {
            return Ok(Shape::Nowhere);
        }
        let place = &Place { rows_localized: self.rows_localized(scope, place, &name, "_locale"), ..place.clone() };
        let owner = self.owner(&place.owner_path, Role::Id, place.rows_localized);
        let table = self.table(&name, &owner)?;
        let (id, order, locale) = self.row_columns(table, scope.table, &place.owner_path, place.rows_localized)?;
        let locales = self.locales_of(table, &place.owner_path)?;
        let inner = self.row_scope(table, locales, scope, field, place);
        let fields = self.fields(&field.fields, &inner)?;
        Ok(Shape::Array(Box::new(RowShape { table, id, order, path: None, locale, locales, fields })))
    }

    pub(super) fn blocks(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let model = self.model;
        let mut used: Vec<&Block> = field.blocks.iter().collect();
        for slug in &field.block_references {
            if used.iter().any(|block| &block.slug == slug) {
                continue;
            }
            let block = model.config.blocks.iter().find(|block| &block.slug == slug);
            used.push(block.ok_or_else(|| MapError::UnknownBlock { path: place.path.clone(), slug: slug.clone() })?);
        }
        let mut result = IndexMap::new();
        for block in used {
            let (name, shared) = self.block_table(block, scope, place);
            if self.is_missing(scope, &name) {
                continue;
            }
            let place = Place {
                path: format!("{}.{}", place.path, block.slug),
                owner_path: format!("[{}]", block.slug),
                rows_localized: self.rows_localized(scope, place, &name, "_locale"),
                ..place.clone()
            };
            let owner = self.owner(&place.owner_path, Role::Id, place.rows_localized);
            let table = self.table(&name, &owner)?;
            let (id, order, locale) = self.row_columns(table, 0, &place.owner_path, place.rows_localized)?;
            let path = self.claim(table, "_path", self.owner(&place.owner_path, Role::Path, place.rows_localized))?;
            let locales = self.locales_of(table, &place.owner_path)?;
            let inner = Scope { shared, ..self.row_scope(table, locales, scope, field, &place) };
            let fields = self.fields(&block.fields, &inner)?;
            self.built.insert(name);
            let shape = RowShape { table, id, order, path: Some(path), locale, locales, fields };
            result.insert(block.slug.clone(), shape);
        }
        Ok(Shape::Blocks(result))
    }

    /// The table of a block at this place: blocks of the same slug share one as long as they look the same to Payload.
    /// Says as well whether it was declared for an earlier one, and Payload looks no further into this one.
    fn block_table(&mut self, block: &Block, scope: &Scope, place: &Place) -> (String, bool) {
        let default = format!("{}_blocks_{}", self.root_name, snake(&block.slug));
        let name = self.model.table_names.get(&default).cloned().unwrap_or(default);
        if scope.shared {
            return (name, true);
        }
        let Some(number) = self.block_numbers.get_mut(&name) else {
            self.block_numbers.insert(name.clone(), 1);
            return (name, false);
        };
        let identical = self.built.contains(&name)
            && same_block(self.model, block, &name, place.rows_localized, scope.parent_localized);
        if identical {
            return (name, true);
        }
        *number += 1;
        (format!("{name}_{number}"), false)
    }

    pub(super) fn selects(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let default = format!("{}_{}", scope.naming, snake(&field.name));
        let name = self.model.table_names.get(&default).cloned().unwrap_or(default);
        if self.is_missing(scope, &name) {
            return Ok(Shape::Nowhere);
        }
        let localized = self.rows_localized(scope, place, &name, "locale");
        let path = &place.owner_path;
        let owner = self.owner(path, Role::Id, localized);
        let table = self.table(&name, &owner)?;
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

/// Whether Payload lets a block share the table of an earlier block of the same slug.
fn same_block(model: &ProjectModel, block: &Block, table: &str, localized: bool, parent_localized: bool) -> bool {
    let Some(raw) = model.tables.get(table) else { return false };
    let suffix = model.adapter.locales_suffix.as_deref().unwrap_or("_locales");
    let locales = model.tables.get(&format!("{table}{suffix}"));
    every_column_there(&block.fields, "", parent_localized || localized, raw, locales)
        && localized == raw.columns.contains_key("_locale")
}

fn every_column_there(
    fields: &[Field],
    prefix: &str,
    parent_localized: bool,
    table: &RawTable,
    locales: Option<&RawTable>,
) -> bool {
    fields.iter().all(|field| match field.kind.as_str() {
        "array" | "blocks" | "relationship" | "upload" | "ui" => true,
        _ if field.has_many => true,
        // A named tab is looked for as if it were a column.
        "tab" => table.columns.contains_key(&field.name),
        "group" => {
            let prefix = format!("{prefix}{}_", field.name);
            every_column_there(&field.fields, &prefix, parent_localized || field.localized, table, locales)
        }
        _ => {
            let localized = field.localized && !parent_localized;
            let table = if localized { locales.unwrap_or(table) } else { table };
            table.columns.contains_key(&format!("{prefix}{}", field.name))
        }
    })
}
