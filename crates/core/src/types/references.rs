//! Resolves `$ref`: the place that refers and the place referred to become the same object.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::TypesError;
use super::schema::{Graph, Node, NodeId};

/// A chain of references longer than this leads nowhere.
const LONGEST_CHAIN: usize = 64;

/// Objects that were referred to, with the reference (the last one, when there are several).
pub(super) type Referenced = BTreeMap<NodeId, String>;

/// Resolves all references below the root, those to other documents too.
pub(super) fn resolve(graph: &mut Graph) -> Result<Referenced, TypesError> {
    let mut resolver = Resolver {
        graph,
        ancestors: BTreeSet::new(),
        seen: BTreeSet::new(),
        done: BTreeMap::new(),
        referenced: BTreeMap::new(),
    };
    resolver.run()?;
    let referenced = resolver.referenced;
    graph.link();
    Ok(referenced)
}

struct Resolver<'a> {
    graph: &'a mut Graph,
    ancestors: BTreeSet<NodeId>,
    seen: BTreeSet<NodeId>,
    /// Plain references: what they resolve to, and whether it contains itself.
    done: BTreeMap<Target, (NodeId, bool)>,
    referenced: Referenced,
}

/// Where a reference leads to: a document, and a place in it. The root's document is 0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Target {
    document: usize,
    /// With its `#`.
    fragment: String,
}

/// A value whose children are being resolved. Schemas nest as deep as collections refer to each other, so the stack
/// is on the heap.
struct Frame {
    id: NodeId,
    /// What references below are relative to: where the last one led to.
    document: usize,
    children: std::vec::IntoIter<(String, NodeId)>,
    circular: bool,
    /// Set when a reference led here.
    came_from: Option<Came>,
}

struct Came {
    owner: NodeId,
    key: String,
    reference: String,
    /// Set for a reference without keys beside it.
    plain: Option<Target>,
}

enum Step {
    Next { id: NodeId, document: usize, came_from: Option<Came> },
    Stay { circular: bool },
}

impl Resolver<'_> {
    fn run(&mut self) -> Result<(), TypesError> {
        let root = self.graph.root;
        let mut stack: Vec<Frame> = self.enter(root, 0, None).into_iter().collect();
        while let Some(frame) = stack.last_mut() {
            let Some((key, child)) = frame.children.next() else {
                let frame = stack.pop().expect("the loop's condition");
                self.ancestors.remove(&frame.id);
                if let Some(came) = frame.came_from {
                    self.replace(came, frame.id, frame.circular);
                }
                if let Some(above) = stack.last_mut() {
                    above.circular |= frame.circular;
                }
                continue;
            };
            let (owner, document) = (frame.id, frame.document);
            match self.step(owner, key, child, document)? {
                Step::Stay { circular } => frame.circular |= circular,
                Step::Next { id, document, came_from } => stack.extend(self.enter(id, document, came_from)),
            }
        }
        Ok(())
    }

    /// Starts on a value, unless it was started on before or has no children.
    fn enter(&mut self, id: NodeId, document: usize, came_from: Option<Came>) -> Option<Frame> {
        if !matches!(self.graph.node(id), Node::List(_) | Node::Map(_)) || !self.seen.insert(id) {
            if let Some(came) = came_from {
                self.replace(came, id, false);
            }
            return None;
        }
        self.ancestors.insert(id);
        let children = self.graph.children(id).into_iter();
        Some(Frame { id, document, children, circular: false, came_from })
    }

    fn step(&mut self, owner: NodeId, key: String, child: NodeId, document: usize) -> Result<Step, TypesError> {
        let Some(reference) = self.reference(child)? else {
            if self.ancestors.contains(&child) {
                return Ok(Step::Stay { circular: true });
            }
            return Ok(Step::Next { id: child, document, came_from: None });
        };
        let place = self.target(child, &reference, document)?;
        let own = self.graph.map(child).expect("a reference is an object").clone();
        let plain = own.len() == 1;
        if let Some(&(target, false)) = self.done.get(&place) {
            let value = if plain { target } else { self.extended_by(target, &own, child)? };
            self.replace(Came { owner, key, reference, plain: None }, value, false);
            return Ok(Step::Stay { circular: false });
        }
        let (target, document) = self.follow(child, &place, 0)?;
        let circular = self.ancestors.contains(&target);
        let value = if plain { target } else { self.extending(&own, target, child) };
        let came = Came { owner, key, reference, plain: plain.then_some(place) };
        if circular {
            self.replace(came, value, true);
            return Ok(Step::Stay { circular: true });
        }
        Ok(Step::Next { id: value, document, came_from: Some(came) })
    }

    fn replace(&mut self, came: Came, value: NodeId, circular: bool) {
        if let Some(place) = came.plain {
            self.done.insert(place, (value, circular));
        }
        self.graph.set(came.owner, &came.key, value);
        self.referenced.insert(value, came.reference);
    }

    /// The text of a `$ref`, if the value is one.
    fn reference(&self, id: NodeId) -> Result<Option<String>, TypesError> {
        match self.graph.text(id, "$ref") {
            None | Some("") => Ok(None),
            Some(text) if text.starts_with('#') && text != "#" && !text.starts_with("#/") => {
                Err(TypesError::UnresolvedReference { path: self.graph.path(id), reference: text.to_owned() })
            }
            Some(text) => Ok(Some(text.to_owned())),
        }
    }

    /// Where the reference of a document leads to.
    fn target(&self, id: NodeId, reference: &str, document: usize) -> Result<Target, TypesError> {
        let (address, fragment) = reference.split_at(reference.find('#').unwrap_or(reference.len()));
        let fragment = if fragment.is_empty() { "#" } else { fragment }.to_owned();
        if address.is_empty() {
            return Ok(Target { document, fragment });
        }
        match self.graph.other_document(document, reference) {
            Some(document) => Ok(Target { document, fragment }),
            None => Err(TypesError::ExternalReference { path: self.graph.path(id), reference: reference.to_owned() }),
        }
    }

    /// What a reference points to, and the document of it. References on the way are followed.
    fn follow(&mut self, at: NodeId, target: &Target, depth: usize) -> Result<(NodeId, usize), TypesError> {
        let unresolved = |graph: &Graph| {
            let reference = graph.text(at, "$ref").unwrap_or(&target.fragment).to_owned();
            TypesError::UnresolvedReference { path: graph.path(at), reference }
        };
        if depth > LONGEST_CHAIN {
            return Err(unresolved(self.graph));
        }
        let tokens: Vec<String> = target.fragment.split('/').skip(1).map(token).collect();
        let mut document = target.document;
        let mut value = self.graph.root_of(document);
        let mut index = 0;
        while index < tokens.len() {
            (value, document) = self.behind(value, document, depth)?;
            // A key may contain a slash that the reference does not escape.
            let found = (index + 1..=tokens.len())
                .find_map(|end| Some((end, self.child(value, &tokens[index..end].join("/"))?)));
            let Some((end, next)) = found else { return Err(unresolved(self.graph)) };
            value = next;
            index = end;
        }
        self.behind(value, document, depth)
    }

    fn behind(&mut self, value: NodeId, document: usize, depth: usize) -> Result<(NodeId, usize), TypesError> {
        let Some(reference) = self.reference(value)? else { return Ok((value, document)) };
        let place = self.target(value, &reference, document)?;
        let (target, other) = self.follow(value, &place, depth + 1)?;
        let own = self.graph.map(value).expect("a reference is an object").clone();
        Ok(if own.len() == 1 { (target, other) } else { (self.extending(&own, target, value), document) })
    }

    fn child(&self, value: NodeId, key: &str) -> Option<NodeId> {
        match self.graph.node(value) {
            Node::Map(map) => map.get(key).copied(),
            Node::List(items) => items.get(key.parse::<usize>().ok()?).copied(),
            _ => None,
        }
    }

    /// A copy of the target below the keys that stand next to `$ref`.
    fn extending(&mut self, own: &IndexMap<String, NodeId>, target: NodeId, near: NodeId) -> NodeId {
        let Some(map) = self.graph.map(target) else { return target };
        let mut merged = own.clone();
        merged.shift_remove("$ref");
        for (key, &value) in map {
            merged.entry(key.clone()).or_insert(value);
        }
        self.graph.insert_near(Node::Map(merged), near)
    }

    /// The same once the plain reference is known: then the target's own keys win. So does Payload's library.
    fn extended_by(
        &mut self,
        target: NodeId,
        own: &IndexMap<String, NodeId>,
        near: NodeId,
    ) -> Result<NodeId, TypesError> {
        let Some(map) = self.graph.map(target) else {
            return Err(self.graph.malformed(near, "a reference to an object"));
        };
        let mut merged = map.clone();
        for (key, &value) in own {
            if key != "$ref" {
                merged.entry(key.clone()).or_insert(value);
            }
        }
        Ok(self.graph.insert_near(Node::Map(merged), near))
    }
}

/// A step of a JSON pointer in a URL's fragment.
fn token(text: &str) -> String {
    let unescaped = text.replace("~1", "/").replace("~0", "~");
    let mut bytes = Vec::with_capacity(unescaped.len());
    let mut rest = unescaped.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = tail.get(..2).filter(|_| first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or(unescaped)
}
