//! The fields of blocks that are kept as JSON: none has a column.

use indexmap::IndexMap;

use crate::documents::build::rows::blocks_of;
use crate::documents::build::tree::{DEEPEST, Place, Scope, TreeBuilder, is_virtual, settings_of};
use crate::documents::claims::Role;
use crate::documents::map::{Blocks, FieldNode, MapError, RowShape, Shape, TableId};
use crate::model::Field;

/// Where the fields of one level are.
#[derive(Clone, Copy)]
struct Within<'a> {
    /// The table that the JSON is in.
    table: TableId,
    /// With a dot at its end.
    path: &'a str,
    parent_localized: bool,
}

impl TreeBuilder<'_> {
    pub(super) fn blocks_as_json(&mut self, field: &Field, scope: &Scope, place: &Place) -> Result<Shape, MapError> {
        let column = self.column(field, scope, place, Role::Value)?;
        if matches!(column, Shape::Nowhere) {
            return Ok(column);
        }
        let parent_localized = scope.parent_localized || field.localized;
        let by_slug = self.blocks_inside(field, Within { table: scope.table, path: &place.path, parent_localized })?;
        Ok(Shape::Blocks(Blocks { by_slug, json: Some(Box::new(column)) }))
    }

    /// `within` is the field itself: its path has no dot at its end.
    fn blocks_inside(&mut self, field: &Field, within: Within<'_>) -> Result<IndexMap<String, RowShape>, MapError> {
        let mut result = IndexMap::new();
        let referred = !field.block_references.is_empty();
        for block in blocks_of(self.model, field, within.path)? {
            // Only a block that is referred to by its slug can hold itself.
            if referred && self.open.contains(&block.slug) {
                self.endless.get_or_insert_with(|| within.path.to_owned());
                continue;
            }
            let path = format!("{}.{}.", within.path, block.slug);
            if referred {
                self.open.push(block.slug.clone());
            }
            let shape = self.row_inside(&block.fields, Within { path: &path, ..within });
            if referred {
                self.open.pop();
            }
            result.insert(block.slug.clone(), shape?);
        }
        Ok(result)
    }

    fn row_inside(&mut self, fields: &[Field], within: Within<'_>) -> Result<RowShape, MapError> {
        let fields = self.fields_inside(fields, within)?;
        let (order, path, locale, locales) = (None, None, None, None);
        Ok(RowShape { table: within.table, id: 0, order, path, locale, locales, in_json: true, fields })
    }

    fn fields_inside(&mut self, fields: &[Field], within: Within<'_>) -> Result<Vec<FieldNode>, MapError> {
        if self.depth > DEEPEST {
            return Err(MapError::Recursive { path: within.path.trim_end_matches('.').to_owned() });
        }
        self.depth += 1;
        let named = fields.iter().filter(|field| field.name != "id" && !field.name.is_empty());
        let result = named.map(|field| self.field_inside(field, within)).collect();
        self.depth -= 1;
        result
    }

    fn field_inside(&mut self, field: &Field, within: Within<'_>) -> Result<FieldNode, MapError> {
        let path = format!("{}{}", within.path, field.name);
        let localization = self.model.config.localization.as_ref();
        let localized = field.localized
            && localization.is_some_and(|localization| !within.parent_localized || localization.within_localized);
        let below = format!("{path}.");
        let parent_localized = within.parent_localized || field.localized;
        let inner = Within { path: &below, parent_localized, ..within };
        let shape = match field.kind.as_str() {
            "join" | "ui" => Shape::Nowhere,
            // Its value comes from elsewhere whenever it is shown.
            _ if is_virtual(field) && field.r#virtual.as_ref().is_some_and(serde_json::Value::is_string) => {
                Shape::Nowhere
            }
            "group" | "tab" => Shape::Group(self.fields_inside(&field.fields, inner)?),
            "array" => Shape::Array(Box::new(self.row_inside(&field.fields, inner)?)),
            "blocks" => {
                let by_slug = self.blocks_inside(field, Within { path: &path, ..inner })?;
                Shape::Blocks(Blocks { by_slug, json: Some(Box::new(Shape::Inside)) })
            }
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
