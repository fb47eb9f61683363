//! The bodies that bring a document to the target: one for each locale, because REST writes one locale at a time.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::compare::Change;
use super::shape::{Node, Shape, Shapes};
use super::values::{PENDING, Resolution, content, has_locale, has_mark, in_locale, without_missing};

/// One request's data.
#[derive(Debug, Clone, PartialEq)]
pub struct Write {
    /// `None` in a project without locales.
    pub locale: Option<String>,
    pub data: Map<String, Value>,
}

/// The requests of one document, the default locale first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Writes {
    pub writes: Vec<Write>,
    /// Fields that refer to documents without an id yet: to be written once they have one.
    pub deferred: Vec<String>,
    /// A needed reference has no id yet: create those documents first.
    pub waits: bool,
}

/// The bodies that create a document.
pub fn creation(
    shapes: &Shapes,
    shape: &Shape,
    document: &Value,
    mut resolve: impl FnMut(&str, &Value) -> Resolution,
) -> Writes {
    let mut waits = false;
    let next = content(shapes, shape, document, true, &mut |slug, id, required| {
        let resolution = resolve(slug, id);
        waits |= required && resolution == Resolution::Pending;
        resolution
    });
    let fields: Vec<_> = shape.fields.iter().flat_map(|node| locales_of(shapes, node, &next)).collect();
    let mut writes = bodies(shapes, shape, document, &next, &fields);
    writes.waits = waits;
    if writes.writes.is_empty() {
        writes.writes.push(Write { locale: shapes.locales.first().cloned(), data: Map::new() });
    }
    if let Some(first) = writes.writes.first_mut() {
        for (name, wanted) in [("createdAt", shape.timestamps), ("id", shape.custom_id)] {
            if wanted && !document[name].is_null() {
                first.data.insert(name.to_owned(), document[name].clone());
            }
        }
    }
    writes
}

/// The bodies that make `changes` to a document.
pub fn update(
    shapes: &Shapes,
    shape: &Shape,
    document: &Value,
    changes: &[Change],
    mut resolve: impl FnMut(&str, &Value) -> Resolution,
) -> Writes {
    let next = content(shapes, shape, document, true, &mut |slug, id, _| resolve(slug, id));
    let first = shapes.locales.first();
    let mut fields: Vec<(String, Option<String>)> = Vec::new();
    for change in changes {
        let Some(node) = shape.fields.iter().find(|node| node.name == change.field) else { continue };
        // Rows are replaced whole, so all the words in them are written again.
        let rows = !node.localized && node.has_locales();
        let others = shapes.locales.iter().skip(1);
        let others = others.filter(|locale| rows && has_locale(node, next.get(&node.name), locale));
        let own = change.locale.as_ref().or(first).cloned();
        let all = rows.then(|| first.cloned());
        for locale in all.into_iter().chain([own]).chain(others.map(|locale| Some(locale.clone()))) {
            let one = (change.field.clone(), locale);
            if !fields.contains(&one) {
                fields.push(one);
            }
        }
    }
    bodies(shapes, shape, document, &next, &fields)
}

/// The bodies that write fields which were deferred.
pub fn again(
    shapes: &Shapes,
    shape: &Shape,
    document: &Value,
    deferred: &[String],
    mut resolve: impl FnMut(&str, &Value) -> Resolution,
) -> Writes {
    let next = content(shapes, shape, document, true, &mut |slug, id, _| resolve(slug, id));
    let nodes = shape.fields.iter().filter(|node| deferred.contains(&node.name));
    let fields: Vec<_> = nodes.flat_map(|node| locales_of(shapes, node, &next)).collect();
    bodies(shapes, shape, document, &next, &fields)
}

/// A field with the locales that it must be written in: the default one, and those in which it has words.
fn locales_of(shapes: &Shapes, node: &Node, next: &Map<String, Value>) -> Vec<(String, Option<String>)> {
    let others = shapes.locales.iter().skip(1).filter(|locale| has_locale(node, next.get(&node.name), locale));
    let all = std::iter::once(shapes.locales.first()).chain(others.map(Some));
    all.map(|locale| (node.name.clone(), locale.cloned())).collect()
}

fn bodies(
    shapes: &Shapes,
    shape: &Shape,
    document: &Value,
    next: &Map<String, Value>,
    fields: &[(String, Option<String>)],
) -> Writes {
    let mut result = Writes::default();
    let locales: Vec<Option<&String>> =
        if shapes.locales.is_empty() { vec![None] } else { shapes.locales.iter().map(Some).collect() };
    let mut deferred = BTreeSet::new();
    for locale in locales {
        let mut data = Map::new();
        for node in &shape.fields {
            if !fields.iter().any(|(name, wanted)| *name == node.name && wanted.as_ref() == locale) {
                continue;
            }
            let value = next.get(&node.name);
            if value.is_some_and(|value| has_mark(value, PENDING)) {
                deferred.insert(node.name.clone());
                continue;
            }
            let value = match value.map(|value| without_missing(node, value)) {
                None => None,
                Some(Some(value)) => Some(value),
                Some(None) => continue,
            };
            data.insert(node.name.clone(), in_locale(node, value.as_ref(), locale.map(String::as_str)));
        }
        if !data.is_empty() {
            // Without it, Payload keeps the status of the target's newest version.
            if shape.drafts && document["_status"].is_string() {
                data.insert("_status".to_owned(), document["_status"].clone());
            }
            result.writes.push(Write { locale: locale.cloned(), data });
        }
    }
    result.deferred = deferred.into_iter().collect();
    result
}
