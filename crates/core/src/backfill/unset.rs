//! Groups that hold no value yet.
//!
//! To Payload's readers a group is always an object, `{ "theme": null }` where nothing was ever written. A transform
//! that fills a new group says `doc.preferences || { … }`, which would never see anything to fill. So a transform is
//! given a document without the groups and named tabs that hold no value; what it does not return stays as it is.

use serde_json::{Map, Value};

use crate::documents::map::{FieldNode, Shape};

/// `shown` without the groups that hold no value; `None` when it has none of these.
pub(super) fn without_unset_groups(fields: &[FieldNode], shown: &Map<String, Value>) -> Option<Map<String, Value>> {
    let mut given: Option<Map<String, Value>> = None;
    for field in fields {
        let (Shape::Group(inner), Some(group)) = (&field.shape, shown.get(&field.name)) else { continue };
        if is_unset(group) {
            given.get_or_insert_with(|| shown.clone()).shift_remove(&field.name);
        } else if let Some(below) = group.as_object().and_then(|group| without_unset_groups(inner, group)) {
            given.get_or_insert_with(|| shown.clone()).insert(field.name.clone(), Value::Object(below));
        }
    }
    given
}

/// Nothing but `null`, empty lists and empty objects, at any depth.
fn is_unset(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.values().all(is_unset),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
