//! Fields within JSON, in blocks that are kept so and in the nodes of rich text: none has a column.

use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};

use crate::documents::build::rows::blocks_of;
use crate::documents::build::tree::{Place, Scope, TreeBuilder, is_virtual, settings_of};
use crate::documents::claims::Role;
use crate::documents::map::{Blocks, FieldNode, MapError, RowShape, Shape, SharedBlocks};
use crate::model::{Block, Field, ProjectModel};

/// The config's blocks that hold themselves, directly or by way of others.
pub(super) struct Sharing {
    endless: IndexSet<String>,
    /// By slug, and whether they are in something localized.
    places: IndexMap<(String, bool), usize>,
    shapes: Vec<RowShape>,
}

impl Sharing {
    pub(super) fn new(model: &ProjectModel) -> Self {
        let blocks = &model.config.blocks;
        let mut held: IndexMap<&str, IndexSet<&str>> = IndexMap::new();
        for block in blocks {
            let mut found = IndexSet::new();
            references(model, &block.fields, &mut found);
            held.insert(&block.slug, found);
        }
        let holds_itself = |slug: &str| {
            let mut met: IndexSet<&str> = IndexSet::new();
            let mut next: Vec<&str> = vec![slug];
            while let Some(one) = next.pop() {
                next.extend(held.get(one).into_iter().flatten().filter(|slug| met.insert(slug)));
            }
            met.contains(slug)
        };
        let endless = blocks.iter().map(|block| &block.slug).filter(|slug| holds_itself(slug)).cloned().collect();
        Self { endless, places: IndexMap::new(), shapes: Vec::new() }
    }

    pub(super) fn finish(self) -> SharedBlocks {
        SharedBlocks(Arc::new(self.shapes))
    }
}

/// The config's blocks that fields refer to.
fn references<'a>(model: &'a ProjectModel, fields: &'a [Field], found: &mut IndexSet<&'a str>) {
    for field in fields {
        references(model, &field.fields, found);
        for block in blocks_of(model, field, "").unwrap_or_default() {
            match is_of_config(model, block) {
                true => drop(found.insert(&block.slug)),
                false => references(model, &block.fields, found),
            }
        }
    }
}

fn is_of_config(model: &ProjectModel, block: &Block) -> bool {
    model.config.blocks.iter().any(|one| std::ptr::eq(one, block))
}

/// Where the fields of one level are.
#[derive(Clone, Copy)]
pub(super) struct Within<'a> {
    /// With a dot at its end, unless it is empty.
    pub(super) path: &'a str,
    pub(super) parent_localized: bool,
}

pub(super) struct Inside<'a> {
    pub(super) model: &'a ProjectModel,
    pub(super) sharing: &'a mut Sharing,
}

impl TreeBuilder<'_> {
    pub(super) fn blocks_as_json(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let column = self.column(field, scope, place, Role::Value)?;
        if matches!(column, Shape::Nowhere) {
            return Ok(column);
        }
        let parent_localized = scope.parent_localized || field.localized;
        let mut inside = Inside { model: self.model, sharing: self.sharing };
        let blocks = inside.blocks(field, Within { path: &place.path, parent_localized })?;
        Ok(Shape::Blocks(Blocks { json: Some(Box::new(column)), ..blocks }))
    }
}

impl Inside<'_> {
    pub(super) fn fields(&mut self, fields: &[Field], within: Within<'_>) -> Result<Vec<FieldNode>, MapError> {
        let named = fields.iter().filter(|field| field.name != "id" && !field.name.is_empty());
        named.map(|field| self.field(field, within)).collect()
    }

    /// `within` is the field itself: its path has no dot at its end.
    fn blocks(&mut self, field: &Field, within: Within<'_>) -> Result<Blocks, MapError> {
        let (mut by_slug, mut shared) = (IndexMap::new(), IndexMap::new());
        for block in blocks_of(self.model, field, within.path)? {
            let slug = block.slug.clone();
            if self.sharing.endless.contains(&slug) && is_of_config(self.model, block) {
                shared.insert(slug, self.shared(block, within.parent_localized)?);
            } else {
                let path = format!("{}.{slug}.", within.path);
                by_slug.insert(slug, self.row(&block.fields, Within { path: &path, ..within })?);
            }
        }
        Ok(Blocks { by_slug, shared, json: Some(Box::new(Shape::Inside)) })
    }

    /// The place of a block that holds itself: it is there before what is in it is looked into.
    fn shared(&mut self, block: &Block, parent_localized: bool) -> Result<usize, MapError> {
        let key = (block.slug.clone(), parent_localized);
        if let Some(place) = self.sharing.places.get(&key) {
            return Ok(*place);
        }
        let place = self.sharing.shapes.len();
        self.sharing.places.insert(key, place);
        self.sharing.shapes.push(row(Vec::new()));
        let path = format!("[{}].", block.slug);
        self.sharing.shapes[place] = self.row(&block.fields, Within { path: &path, parent_localized })?;
        Ok(place)
    }

    fn row(&mut self, fields: &[Field], within: Within<'_>) -> Result<RowShape, MapError> {
        Ok(row(self.fields(fields, within)?))
    }

    fn field(&mut self, field: &Field, within: Within<'_>) -> Result<FieldNode, MapError> {
        let path = format!("{}{}", within.path, field.name);
        let localization = self.model.config.localization.as_ref();
        let localized = field.localized
            && localization.is_some_and(|localization| !within.parent_localized || localization.within_localized);
        let below = format!("{path}.");
        let parent_localized = within.parent_localized || field.localized;
        let inner = Within { path: &below, parent_localized };
        let shape = match field.kind.as_str() {
            "join" | "ui" => Shape::Nowhere,
            // Its value comes from elsewhere whenever it is shown.
            _ if is_virtual(field) && field.r#virtual.as_ref().is_some_and(serde_json::Value::is_string) => {
                Shape::Nowhere
            }
            "group" | "tab" => Shape::Group(self.fields(&field.fields, inner)?),
            "array" => Shape::Array(Box::new(self.row(&field.fields, inner)?)),
            "blocks" => Shape::Blocks(self.blocks(field, Within { path: &path, ..inner })?),
            _ => Shape::Inside,
        };
        Ok(FieldNode {
            name: field.name.clone(),
            localized: localized && !matches!(shape, Shape::Nowhere),
            settings: settings_of(field),
            in_json: true,
            path,
            shape,
        })
    }
}

/// A row in JSON has no table: the places that it names mean nothing.
fn row(fields: Vec<FieldNode>) -> RowShape {
    RowShape { table: 0, id: 0, order: None, path: None, locale: None, locales: None, in_json: true, fields }
}
