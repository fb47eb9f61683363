//! The fields that nodes of rich text have: they are in the JSON of the text, and have no columns.

use indexmap::IndexMap;

use crate::documents::build::inside::{Inside, Sharing, Within};
use crate::documents::map::MapError;
use crate::documents::rich::{Editor, Fields, Kind, Reference};
use crate::model::{EditorNode, Field, ProjectModel};

pub(super) fn editors(model: &ProjectModel, sharing: &mut Sharing) -> Result<Vec<Editor>, MapError> {
    let mut inside = Inside { model, sharing };
    let mut editors = Vec::new();
    for editor in &model.config.editors {
        let nodes = editor.nodes.iter().map(|(name, node)| Ok((name.clone(), kind(&mut inside, node)?)));
        editors.push(Editor { nodes: nodes.collect::<Result<_, MapError>>()? });
    }
    Ok(editors)
}

fn kind(inside: &mut Inside<'_>, node: &EditorNode) -> Result<Kind, MapError> {
    let mut twice = |fields: &[Field]| -> Result<Fields, MapError> {
        let mut fields = |parent_localized| inside.fields(fields, Within { path: "", parent_localized });
        Ok(Fields { outside: fields(false)?, within: fields(true)? })
    };
    let mut blocks = IndexMap::new();
    for block in &node.blocks {
        blocks.insert(block.slug.clone(), twice(&block.fields)?);
    }
    let mut collections = IndexMap::new();
    for (slug, fields) in &node.collections {
        collections.insert(slug.clone(), twice(fields)?);
    }
    Ok(Kind {
        fields: twice(&node.fields)?,
        blocks,
        collections,
        reference: Reference { max_depth: node.max_depth },
        refers: node.refers.clone(),
    })
}
