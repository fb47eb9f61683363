//! Documents as content, and the references inside them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::shape::{Kind, Node, Shape, Shapes};

/// Marks a reference that cannot be written yet, or at all. Never leaves this crate in a body.
pub(crate) const PENDING: &str = "$payload-sync:pending";
pub(crate) const MISSING: &str = "$payload-sync:missing";

/// Source ids of each collection with the target's ids of the same documents.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IdMap(BTreeMap<String, BTreeMap<String, Value>>);

impl IdMap {
    pub fn get(&self, collection: &str, source: &Value) -> Option<&Value> {
        self.0.get(collection)?.get(&id_text(source))
    }

    pub fn insert(&mut self, collection: &str, source: &Value, target: Value) {
        self.0.entry(collection.to_owned()).or_default().insert(id_text(source), target);
    }
}

/// An id as it is written in an address: `5` and `"5"` are the same.
pub fn id_text(id: &Value) -> String {
    match id {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What a reference to a source document becomes on the target.
#[derive(Debug, Clone, PartialEq)]
pub enum Resolution {
    Known(Value),
    /// The document will be there, but has no id yet.
    Pending,
    /// The document will not be there.
    Missing,
}

/// A reference from one document to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Reference {
    pub collection: String,
    pub id: String,
    /// The root field that it is in.
    pub field: String,
    /// The document is invalid without it.
    pub required: bool,
}

/// Everything that a document refers to, in order, rich text included.
pub fn references(shapes: &Shapes, shape: &Shape, document: &Value) -> Vec<Reference> {
    let mut found: Vec<Reference> = Vec::new();
    for node in &shape.fields {
        let mut resolve = |collection: &str, id: &Value, required: bool| {
            let reference =
                Reference { collection: collection.to_owned(), id: id_text(id), field: node.name.clone(), required };
            found.push(reference);
            Resolution::Known(id.clone())
        };
        Content { shapes, row_ids: false, resolve: &mut resolve }.node(node, &document[&node.name]);
    }
    found
}

/// The content of a document: fields without a value are left out, locales are kept apart.
pub(crate) fn content(
    shapes: &Shapes,
    shape: &Shape,
    document: &Value,
    row_ids: bool,
    resolve: &mut dyn FnMut(&str, &Value, bool) -> Resolution,
) -> Map<String, Value> {
    let mut content = Content { shapes, row_ids, resolve };
    content.nodes(&shape.fields, document)
}

struct Content<'a> {
    shapes: &'a Shapes,
    /// Keep the ids of array rows and blocks: for writing, not for comparing.
    row_ids: bool,
    resolve: &'a mut dyn FnMut(&str, &Value, bool) -> Resolution,
}

impl Content<'_> {
    fn nodes(&mut self, nodes: &[Node], value: &Value) -> Map<String, Value> {
        let mut result = Map::new();
        for node in nodes {
            let value = self.node(node, &value[&node.name]);
            if !value.is_null() {
                result.insert(node.name.clone(), value);
            }
        }
        result
    }

    /// Null when there is nothing: no value, an empty list, a group of nothing.
    fn node(&mut self, node: &Node, value: &Value) -> Value {
        if !node.localized {
            return self.kind(node, value);
        }
        let by_locale = value.as_object().filter(|map| map.keys().all(|key| self.shapes.locales.contains(key)));
        let mut result = Map::new();
        for (index, locale) in self.shapes.locales.iter().enumerate() {
            let one = match by_locale {
                Some(map) => map.get(locale).unwrap_or(&Value::Null),
                // A server that does not know locales gives the value itself.
                None if index == 0 => value,
                None => &Value::Null,
            };
            let one = self.kind(node, one);
            if !one.is_null() {
                result.insert(locale.clone(), one);
            }
        }
        if result.is_empty() { Value::Null } else { Value::Object(result) }
    }

    fn kind(&mut self, node: &Node, value: &Value) -> Value {
        let list = |items: Vec<Value>| if items.is_empty() { Value::Null } else { Value::Array(items) };
        let items = || value.as_array().map(Vec::as_slice).unwrap_or_default();
        match &node.kind {
            Kind::Value => value.clone(),
            Kind::List => list(items().to_vec()),
            Kind::RichText => self.rich_text(value, node.required),
            Kind::Group(nodes) => {
                let group = self.nodes(nodes, value);
                if group.is_empty() { Value::Null } else { Value::Object(group) }
            }
            Kind::Rows(nodes) => list(items().iter().map(|row| self.row(nodes, row)).collect()),
            Kind::Blocks(blocks) => list(items().iter().map(|row| self.block(blocks, row)).collect()),
            Kind::Relation { to, many, polymorphic } => {
                let slug = to.first().map(String::as_str).unwrap_or_default();
                let mut one = |value: &Value| match polymorphic {
                    true => self.polymorphic(value, node.required),
                    false => self.reference(slug, value, node.required),
                };
                if *many { list(items().iter().map(one).collect()) } else { one(value) }
            }
        }
    }

    fn row(&mut self, nodes: &[Node], row: &Value) -> Value {
        let mut result = self.nodes(nodes, row);
        if self.row_ids && row["id"].is_string() {
            result.insert("id".to_owned(), row["id"].clone());
        }
        Value::Object(result)
    }

    fn block(&mut self, blocks: &indexmap::IndexMap<String, Vec<Node>>, row: &Value) -> Value {
        let nodes = row["blockType"].as_str().and_then(|slug| blocks.get(slug));
        let mut result = match nodes {
            Some(nodes) => self.row(nodes, row),
            None => row.clone(),
        };
        result["blockType"] = row["blockType"].clone();
        result
    }

    fn polymorphic(&mut self, value: &Value, required: bool) -> Value {
        let Some(slug) = value["relationTo"].as_str() else { return Value::Null };
        let one = self.reference(slug, &value["value"], required);
        if one.is_null() || one.is_object() { one } else { json!({ "relationTo": slug, "value": one }) }
    }

    fn reference(&mut self, slug: &str, value: &Value, required: bool) -> Value {
        // A populated document stands for its id.
        let id = if value.is_object() { &value["id"] } else { value };
        if id.is_null() {
            return Value::Null;
        }
        match (self.resolve)(slug, id, required) {
            Resolution::Known(id) => id,
            Resolution::Pending => json!({ PENDING: format!("{slug}/{}", id_text(id)) }),
            Resolution::Missing => json!({ MISSING: format!("{slug}/{}", id_text(id)) }),
        }
    }

    /// Rich text of any editor: every `{ relationTo, value }` whose collection exists is a reference.
    fn rich_text(&mut self, value: &Value, required: bool) -> Value {
        match value {
            Value::Array(items) => Value::Array(items.iter().map(|item| self.rich_text(item, required)).collect()),
            Value::Object(map) => {
                let slug = map.get("relationTo").and_then(Value::as_str);
                let slug = slug.filter(|slug| map.contains_key("value") && self.shapes.get(slug).is_some());
                let walk = |(key, item): (&String, &Value)| {
                    let item = match (slug, key.as_str()) {
                        (Some(slug), "value") => {
                            let one = self.reference(slug, item, required);
                            // Slate keeps `{ id }`.
                            let wrapped = item.is_object() && !one.is_object() && !one.is_null();
                            if wrapped { json!({ "id": one }) } else { one }
                        }
                        _ => self.rich_text(item, required),
                    };
                    (key.clone(), item)
                };
                Value::Object(map.iter().map(walk).collect())
            }
            other => other.clone(),
        }
    }
}

/// The value of a field in one locale, every child named: what is absent is null, or an empty list.
pub(crate) fn in_locale(node: &Node, value: Option<&Value>, locale: Option<&str>) -> Value {
    let value = match (node.localized, locale) {
        (true, Some(locale)) => value.and_then(|value| value.get(locale)),
        _ => value,
    };
    let children = |nodes: &[Node], value: Option<&Value>| -> Map<String, Value> {
        let child = |node: &Node| value.and_then(|value| value.get(&node.name));
        nodes.iter().map(|node| (node.name.clone(), in_locale(node, child(node), locale))).collect()
    };
    let rows = || value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    match &node.kind {
        Kind::Value | Kind::RichText | Kind::Relation { many: false, .. } => value.cloned().unwrap_or(Value::Null),
        Kind::List | Kind::Relation { many: true, .. } => value.cloned().unwrap_or_else(|| json!([])),
        Kind::Group(nodes) => Value::Object(children(nodes, value)),
        Kind::Rows(nodes) => {
            let row = |row: &Value| {
                let mut result = children(nodes, Some(row));
                result.extend(row.get("id").map(|id| ("id".to_owned(), id.clone())));
                Value::Object(result)
            };
            Value::Array(rows().iter().map(row).collect())
        }
        Kind::Blocks(blocks) => {
            let row = |row: &Value| {
                let Some(nodes) = row["blockType"].as_str().and_then(|slug| blocks.get(slug)) else {
                    return row.clone();
                };
                let mut result = Map::from_iter([("blockType".to_owned(), row["blockType"].clone())]);
                result.extend(children(nodes, Some(row)));
                result.extend(row.get("id").map(|id| ("id".to_owned(), id.clone())));
                Value::Object(result)
            };
            Value::Array(rows().iter().map(row).collect())
        }
    }
}

/// Whether a field has a value of its own in `locale`.
pub(crate) fn has_locale(node: &Node, value: Option<&Value>, locale: &str) -> bool {
    let Some(value) = value else { return false };
    if node.localized {
        return value.get(locale).is_some();
    }
    let any = |nodes: &[Node], value: &Value| nodes.iter().any(|node| has_locale(node, value.get(&node.name), locale));
    let rows = || value.as_array().map(Vec::as_slice).unwrap_or_default();
    match &node.kind {
        Kind::Group(nodes) => any(nodes, value),
        Kind::Rows(nodes) => rows().iter().any(|row| any(nodes, row)),
        Kind::Blocks(blocks) => rows().iter().any(|row| {
            row["blockType"].as_str().and_then(|slug| blocks.get(slug)).is_some_and(|nodes| any(nodes, row))
        }),
        Kind::Value | Kind::List | Kind::Relation { .. } | Kind::RichText => false,
    }
}

/// Whether `mark` is anywhere in a value.
pub(crate) fn has_mark(value: &Value, mark: &str) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| has_mark(item, mark)),
        Value::Object(map) => map.contains_key(mark) || map.values().any(|item| has_mark(item, mark)),
        _ => false,
    }
}

/// The value without missing references: null, or gone from its list. `None` when the value itself is one, or when a
/// rich text would be left with a hole: such a field cannot be written.
pub(crate) fn without_missing(node: &Node, value: &Value) -> Option<Value> {
    if !has_mark(value, MISSING) {
        return Some(value.clone());
    }
    let locales = |value: &Value, one: &dyn Fn(&Value) -> Option<Value>| match (node.localized, value) {
        (true, Value::Object(map)) => map
            .iter()
            .map(|(key, value)| Some((key.clone(), one(value)?)))
            .collect::<Option<Map<_, _>>>()
            .map(Value::Object),
        _ => one(value),
    };
    let children = |nodes: &[Node], value: &Value| {
        let mut map = value.as_object().cloned().unwrap_or_default();
        for child in nodes {
            if let Some(value) = map.get(&child.name) {
                let value = match (&child.kind, without_missing(child, value)) {
                    (_, Some(value)) => value,
                    (Kind::RichText, None) => return None,
                    (_, None) => Value::Null,
                };
                map.insert(child.name.clone(), value);
            }
        }
        map.retain(|_, value| !value.is_null());
        Some(Value::Object(map))
    };
    let rows = |value: &Value, one: &dyn Fn(&Value) -> Option<Value>| {
        value
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter()
            .map(one)
            .collect::<Option<Vec<_>>>()
            .map(Value::Array)
    };
    locales(value, &|value| match &node.kind {
        Kind::Group(nodes) => children(nodes, value),
        Kind::Rows(nodes) => rows(value, &|row| children(nodes, row)),
        Kind::Blocks(blocks) => rows(value, &|row| match row["blockType"].as_str().and_then(|slug| blocks.get(slug)) {
            Some(nodes) => children(nodes, row),
            None => None,
        }),
        Kind::Relation { many: true, .. } => {
            let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
            let items: Vec<Value> = items.iter().filter(|item| !has_mark(item, MISSING)).cloned().collect();
            Some(if items.is_empty() { Value::Null } else { Value::Array(items) })
        }
        Kind::Value | Kind::List | Kind::RichText | Kind::Relation { .. } => None,
    })
}
