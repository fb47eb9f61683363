//! The fields that nodes of rich text have: they are in the JSON of the text, and have no columns.

use indexmap::IndexMap;

use crate::documents::build::tree::{is_virtual, settings_of};
use crate::documents::map::{Blocks, FieldNode, RowShape, Shape};
use crate::documents::rich::{Editor, Fields, Kind, Reference};
use crate::model::{Block, Field, ProjectModel};

/// Blocks that hold themselves are looked into so far.
const DEEPEST: usize = 12;

pub(super) fn editors(model: &ProjectModel) -> Vec<Editor> {
    let twice = |fields: &[Field]| Fields {
        outside: Walk { model, depth: 0 }.fields(fields, "", false),
        within: Walk { model, depth: 0 }.fields(fields, "", true),
    };
    let kind = |node: &crate::model::EditorNode| Kind {
        fields: twice(&node.fields),
        blocks: node.blocks.iter().map(|block| (block.slug.clone(), twice(&block.fields))).collect(),
        collections: node.collections.iter().map(|(slug, fields)| (slug.clone(), twice(fields))).collect(),
        reference: Reference { max_depth: node.max_depth },
        refers: node.refers.clone(),
    };
    let editor = |editor: &crate::model::Editor| Editor {
        nodes: editor.nodes.iter().map(|(name, node)| (name.clone(), kind(node))).collect(),
    };
    model.config.editors.iter().map(editor).collect()
}

#[derive(Clone, Copy)]
struct Walk<'a> {
    model: &'a ProjectModel,
    depth: usize,
}

impl Walk<'_> {
    fn fields(self, fields: &[Field], path: &str, parent_localized: bool) -> Vec<FieldNode> {
        let named = fields.iter().filter(|field| field.name != "id" && !field.name.is_empty());
        named.map(|field| self.field(field, path, parent_localized)).collect()
    }

    fn field(self, field: &Field, path: &str, parent_localized: bool) -> FieldNode {
        let localization = self.model.config.localization.as_ref();
        let localized = field.localized && localization.is_some_and(|one| !parent_localized || one.within_localized);
        let path = format!("{path}{}", field.name);
        let below = format!("{path}.");
        let inner = Self { depth: self.depth + 1, ..self };
        let parent_localized = parent_localized || field.localized;
        let shape = match field.kind.as_str() {
            _ if self.depth > DEEPEST => Shape::Nowhere,
            "join" | "ui" => Shape::Nowhere,
            // Its value comes from elsewhere whenever it is shown.
            _ if is_virtual(field) && field.r#virtual.as_ref().is_some_and(serde_json::Value::is_string) => {
                Shape::Nowhere
            }
            "group" | "tab" => Shape::Group(inner.fields(&field.fields, &below, parent_localized)),
            "array" => Shape::Array(Box::new(inner.row(&field.fields, &below, parent_localized))),
            "blocks" => {
                let blocks = self.blocks(field).map(|block| {
                    let path = format!("{below}{}.", block.slug);
                    (block.slug.clone(), inner.row(&block.fields, &path, parent_localized))
                });
                Shape::Blocks(Blocks { by_slug: blocks.collect(), json: Some(Box::new(Shape::Inside)) })
            }
            _ => Shape::Inside,
        };
        FieldNode { name: field.name.clone(), path, localized, settings: settings_of(field), in_json: true, shape }
    }

    /// A row in JSON has no table: the places that it names mean nothing.
    fn row(self, fields: &[Field], path: &str, parent_localized: bool) -> RowShape {
        let fields = self.fields(fields, path, parent_localized);
        RowShape { table: 0, id: 0, order: None, path: None, locale: None, locales: None, in_json: true, fields }
    }

    fn blocks<'b>(self, field: &'b Field) -> impl Iterator<Item = &'b Block>
    where
        Self: 'b,
    {
        let mut own: IndexMap<&str, &Block> = field.blocks.iter().map(|block| (block.slug.as_str(), block)).collect();
        for slug in &field.block_references {
            // Payload looks among the config's own blocks first.
            if let Some(block) = self.model.config.blocks.iter().find(|block| block.slug == *slug) {
                own.insert(slug, block);
            }
        }
        own.into_values()
    }
}
