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
        let nodes = editor.nodes.iter().map(|(name, node)| Ok((name.clone(), kind(&mut inside, name, node)?)));
        editors.push(Editor { nodes: nodes.collect::<Result<_, MapError>>()? });
    }
    Ok(editors)
}

/// Paths begin with the node in braces, and what tells its fields from those of others of the type: `{link}.label`,
/// `{block banner}.title`, `{upload media}.caption`. Behind the path of a text they say where in the config a field is.
fn kind(inside: &mut Inside<'_>, name: &str, node: &EditorNode) -> Result<Kind, MapError> {
    let mut twice = |fields: &[Field], of: Option<&str>| -> Result<Fields, MapError> {
        let path = match of {
            Some(slug) => format!("{{{name} {slug}}}."),
            None => format!("{{{name}}}."),
        };
        let mut fields = |parent_localized| inside.fields(fields, Within { path: &path, parent_localized });
        Ok(Fields { outside: fields(false)?, within: fields(true)? })
    };
    let mut blocks = IndexMap::new();
    for block in &node.blocks {
        blocks.insert(block.slug.clone(), twice(&block.fields, Some(&block.slug))?);
    }
    let mut collections = IndexMap::new();
    for (slug, fields) in &node.collections {
        collections.insert(slug.clone(), twice(fields, Some(slug))?);
    }
    Ok(Kind {
        fields: twice(&node.fields, None)?,
        blocks,
        collections,
        reference: Reference { max_depth: node.max_depth },
        refers: node.refers.clone(),
    })
}
