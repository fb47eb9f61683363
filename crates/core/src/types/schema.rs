//! The JSON schema as a graph: the same object can be reached in several ways, and is then the same type.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Number, Value};

use super::TypesError;
use crate::model::JsonDocument;

/// A value of the schema. Two equal ids are the same object, not just equal ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

#[derive(Debug, Clone)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<NodeId>),
    Map(IndexMap<String, NodeId>),
}

/// What TypeScript construct a schema stands for. A schema can stand for several at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    AllOf,
    Any,
    AnyOf,
    Boolean,
    Custom,
    NamedSchema,
    Null,
    Number,
    Object,
    OneOf,
    String,
    TypedArray,
    Union,
    Enum,
    UnnamedSchema,
    UntypedArray,
}

#[derive(Debug)]
struct Entry {
    node: Node,
    /// Where the value stood in the document: for messages.
    origin: Option<(NodeId, String)>,
    /// The value that holds it, once references are resolved.
    parent: Option<NodeId>,
    kinds: Vec<Kind>,
    /// Made for a schema of several kinds: the schema that joins them.
    intersection: Option<NodeId>,
}

#[derive(Debug)]
pub(super) struct Graph {
    entries: Vec<Entry>,
    pub(super) root: NodeId,
    /// The root's document and those that it refers to, directly or not.
    documents: Vec<Document>,
}

#[derive(Debug)]
struct Document {
    name: String,
    root: NodeId,
    references: IndexMap<String, usize>,
}

impl Graph {
    pub(super) fn new(value: &Value, documents: &[JsonDocument]) -> Result<Self, TypesError> {
        let mut graph = Self { entries: Vec::new(), root: NodeId(0), documents: Vec::new() };
        graph.root = graph.insert_value(value, None);
        if !matches!(graph.node(graph.root), Node::Map(_)) {
            return Err(graph.malformed(graph.root, "an object"));
        }
        for (n, document) in documents.iter().enumerate() {
            let root = if n == 0 { graph.root } else { graph.insert_value(&document.value, None) };
            let (name, references) = (document.name.clone(), document.references.clone());
            graph.documents.push(Document { name, root, references });
        }
        Ok(graph)
    }

    /// The document that a reference of a document leads to; `None` where it was not read.
    pub(super) fn other_document(&self, document: usize, reference: &str) -> Option<usize> {
        let other = *self.documents.get(document)?.references.get(reference)?;
        (other < self.documents.len()).then_some(other)
    }

    pub(super) fn root_of(&self, document: usize) -> NodeId {
        self.documents.get(document).map_or(self.root, |document| document.root)
    }

    fn insert_value(&mut self, value: &Value, origin: Option<(NodeId, String)>) -> NodeId {
        let id = self.insert(Node::Null, origin);
        let node = match value {
            Value::Null => Node::Null,
            Value::Bool(value) => Node::Bool(*value),
            Value::Number(value) => Node::Number(value.clone()),
            Value::String(value) => Node::Text(value.clone()),
            Value::Array(items) => Node::List(
                items.iter().enumerate().map(|(n, item)| self.insert_value(item, Some((id, n.to_string())))).collect(),
            ),
            Value::Object(map) => Node::Map(
                map.iter()
                    .map(|(key, value)| (key.clone(), self.insert_value(value, Some((id, key.clone())))))
                    .collect(),
            ),
        };
        self.entries[id.0].node = node;
        id
    }

    fn insert(&mut self, node: Node, origin: Option<(NodeId, String)>) -> NodeId {
        self.entries.push(Entry { node, origin, parent: None, kinds: Vec::new(), intersection: None });
        NodeId(self.entries.len() - 1)
    }

    /// A new value that was made out of the one at `near`.
    pub(super) fn insert_near(&mut self, node: Node, near: NodeId) -> NodeId {
        let origin = self.entries[near.0].origin.clone();
        self.insert(node, origin)
    }

    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.entries[id.0].node
    }

    pub(super) fn map(&self, id: NodeId) -> Option<&IndexMap<String, NodeId>> {
        match self.node(id) {
            Node::Map(map) => Some(map),
            _ => None,
        }
    }

    pub(super) fn is_map(&self, id: NodeId) -> bool {
        self.map(id).is_some()
    }

    pub(super) fn get(&self, id: NodeId, key: &str) -> Option<NodeId> {
        self.map(id).and_then(|map| map.get(key)).copied()
    }

    pub(super) fn has(&self, id: NodeId, key: &str) -> bool {
        self.get(id, key).is_some()
    }

    pub(super) fn text(&self, id: NodeId, key: &str) -> Option<&str> {
        match self.get(id, key).map(|value| self.node(value)) {
            Some(Node::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The text under `key`, absent or not; anything else but text is an error.
    pub(super) fn text_or_absent(&self, id: NodeId, key: &str) -> Result<Option<&str>, TypesError> {
        match self.get(id, key) {
            None => Ok(None),
            Some(value) => match self.node(value) {
                Node::Text(text) => Ok(Some(text)),
                _ => Err(self.malformed(value, "a string")),
            },
        }
    }

    pub(super) fn list(&self, id: NodeId, key: &str) -> Option<&[NodeId]> {
        match self.get(id, key).map(|value| self.node(value)) {
            Some(Node::List(items)) => Some(items),
            _ => None,
        }
    }

    pub(super) fn number(&self, id: NodeId, key: &str) -> Option<f64> {
        match self.get(id, key).map(|value| self.node(value)) {
            Some(Node::Number(number)) => number.as_f64(),
            _ => None,
        }
    }

    pub(super) fn is_false(&self, id: NodeId, key: &str) -> bool {
        matches!(self.get(id, key).map(|value| self.node(value)), Some(Node::Bool(false)))
    }

    /// The texts under `key`, or no text when there is no list.
    pub(super) fn texts(&self, id: NodeId, key: &str) -> Vec<&str> {
        let items = self.list(id, key).unwrap_or_default();
        items
            .iter()
            .filter_map(|&item| match self.node(item) {
                Node::Text(text) => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    pub(super) fn set(&mut self, id: NodeId, key: &str, value: NodeId) {
        match &mut self.entries[id.0].node {
            Node::Map(map) => {
                map.insert(key.to_owned(), value);
            }
            Node::List(items) => {
                if let Some(slot) = key.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                    *slot = value;
                }
            }
            _ => {}
        }
    }

    pub(super) fn set_node(&mut self, id: NodeId, key: &str, node: Node) {
        let value = self.insert(node, Some((id, key.to_owned())));
        self.set(id, key, value);
    }

    pub(super) fn remove(&mut self, id: NodeId, key: &str) -> Option<NodeId> {
        match &mut self.entries[id.0].node {
            Node::Map(map) => map.shift_remove(key),
            _ => None,
        }
    }

    /// Keys (of an object) or indexes (of an array), with what is there.
    pub(super) fn children(&self, id: NodeId) -> Vec<(String, NodeId)> {
        match self.node(id) {
            Node::Map(map) => map.iter().map(|(key, &value)| (key.clone(), value)).collect(),
            Node::List(items) => items.iter().enumerate().map(|(n, &value)| (n.to_string(), value)).collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn kinds(&self, id: NodeId) -> &[Kind] {
        &self.entries[id.0].kinds
    }

    pub(super) fn set_kinds(&mut self, id: NodeId, kinds: Vec<Kind>) {
        self.entries[id.0].kinds = kinds;
    }

    pub(super) fn intersection(&self, id: NodeId) -> Option<NodeId> {
        self.entries[id.0].intersection
    }

    pub(super) fn set_intersection(&mut self, id: NodeId, intersection: NodeId) {
        self.entries[id.0].intersection = Some(intersection);
    }

    pub(super) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.entries[id.0].parent
    }

    /// Gives every reachable value its parent. References must be resolved.
    pub(super) fn link(&mut self) {
        let mut seen = BTreeSet::from([self.root]);
        let mut open = vec![self.root];
        while let Some(id) = open.pop() {
            for (_, child) in self.children(id) {
                if seen.insert(child) {
                    self.entries[child.0].parent = Some(id);
                    open.push(child);
                }
            }
        }
    }

    pub(super) fn path(&self, id: NodeId) -> String {
        let mut keys = Vec::new();
        let mut at = id;
        while let Some((parent, key)) = &self.entries[at.0].origin {
            keys.push(key.replace('~', "~0").replace('/', "~1"));
            at = *parent;
        }
        let other = self.documents.iter().skip(1).find(|document| document.root == at);
        let path: String = keys.iter().rev().map(|key| format!("/{key}")).collect();
        other.map(|document| format!("{}#{path}", document.name)).unwrap_or(path)
    }

    pub(super) fn malformed(&self, id: NodeId, expected: &'static str) -> TypesError {
        TypesError::Malformed { path: self.path(id), expected }
    }

    pub(super) fn unsupported(&self, id: NodeId, what: impl Into<String>) -> TypesError {
        TypesError::Unsupported { path: self.path(id), what: what.into() }
    }

    /// Plain JSON again, for literals.
    pub(super) fn value(&self, id: NodeId) -> Value {
        match self.node(id) {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(*value),
            Node::Number(value) => Value::Number(value.clone()),
            Node::Text(value) => Value::String(value.clone()),
            Node::List(items) => Value::Array(items.iter().map(|&item| self.value(item)).collect()),
            Node::Map(map) => Value::Object(map.iter().map(|(key, &value)| (key.clone(), self.value(value))).collect()),
        }
    }
}
