//! The relationships in a document that is shown, wherever they are in it.

use payload_sync_core::documents::map::{FieldNode, RowShape, Shape};
use serde_json::{Map, Value};

/// Calls `visit` with each relationship or upload and its value: of a field that shows all locales, with the value of
/// each.
pub(super) fn each_relation(
    fields: &[FieldNode],
    document: &mut Map<String, Value>,
    all_locales: bool,
    visit: &mut dyn FnMut(&FieldNode, &mut Value),
) {
    for field in fields {
        let Some(value) = document.get_mut(&field.name) else { continue };
        let by_locale = all_locales && field.localized;
        match (by_locale, value) {
            (true, Value::Object(locales)) => {
                for value in locales.values_mut() {
                    one(field, value, all_locales, visit);
                }
            }
            (_, value) => one(field, value, all_locales, visit),
        }
    }
}

fn one(field: &FieldNode, value: &mut Value, all_locales: bool, visit: &mut dyn FnMut(&FieldNode, &mut Value)) {
    if matches!(field.kind(), "relationship" | "upload") {
        visit(field, value);
        return;
    }
    match (&field.shape, value) {
        (Shape::Group(fields), Value::Object(group)) => each_relation(fields, group, all_locales, visit),
        (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
            for row in rows {
                if let (Some(shape), Value::Object(row)) = (shape_of(field, row), row) {
                    each_relation(&shape.fields, row, all_locales, visit);
                }
            }
        }
        _ => {}
    }
}

fn shape_of<'f>(field: &'f FieldNode, row: &Value) -> Option<&'f RowShape> {
    match &field.shape {
        Shape::Array(shape) => Some(shape),
        Shape::Blocks(blocks) => blocks.by_slug.get(row.get("blockType")?.as_str()?),
        _ => None,
    }
}

/// The places of a value that hold one related document each: its collection, and the value itself.
pub(super) fn slots<'v>(field: &FieldNode, value: &'v mut Value) -> Vec<(String, &'v mut Value)> {
    let polymorphic = field.is_polymorphic();
    let single = field.targets().first().map(|slug| (*slug).to_owned()).unwrap_or_default();
    let slot = |item: &'v mut Value| match (polymorphic, item) {
        (false, item) => Some((single.clone(), item)),
        (true, Value::Object(pair)) => {
            let slug = pair.get("relationTo")?.as_str()?.to_owned();
            Some((slug, pair.get_mut("value")?))
        }
        (true, _) => None,
    };
    match value {
        Value::Array(items) => items.iter_mut().filter_map(slot).collect(),
        value => slot(value).into_iter().collect(),
    }
}

/// How deep the documents of a field are filled in.
pub(super) fn depth_of(field: &FieldNode, depth: u64) -> u64 {
    field.settings.other.get("maxDepth").and_then(Value::as_u64).map_or(depth, |own| own.min(depth))
}
