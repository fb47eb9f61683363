//! From schemas to declarations: what has a name, what it is made of, and what its comment says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::TypesError;
use super::names::free_name;
use super::normal::classify;
use super::schema::{Graph, Kind, Node, NodeId};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TypeId(usize);

/// `unknown` without a name or a comment.
pub(super) const UNKNOWN: TypeId = TypeId(0);

/// The key under which an index signature goes.
pub(super) const INDEX: &str = "[k: string]";

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    Array(TypeId),
    Boolean,
    /// TypeScript text of the config's own (`tsType`).
    Custom(String),
    Interface(Vec<Member>),
    Intersection(Vec<TypeId>),
    Literal(Value),
    Never,
    Null,
    Number,
    Object,
    String,
    Tuple {
        items: Vec<TypeId>,
        rest: Option<TypeId>,
        least: usize,
        most: Option<usize>,
    },
    Union(Vec<TypeId>),
    Unknown,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Member {
    pub(super) key: String,
    pub(super) value: TypeId,
    pub(super) required: bool,
    /// Not part of the interface: there for its own declaration only.
    pub(super) hidden: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Type {
    pub(super) shape: Shape,
    pub(super) name: Option<String>,
    pub(super) comment: Option<String>,
    pub(super) deprecated: bool,
    /// The schema it was made from.
    pub(super) schema: NodeId,
}

impl Type {
    pub(super) fn has_comment(&self) -> bool {
        self.deprecated || self.comment.as_ref().is_some_and(|comment| !comment.is_empty())
    }
}

#[derive(Debug)]
pub(super) struct Tree {
    types: Vec<Type>,
    pub(super) root: TypeId,
}

impl Tree {
    pub(super) fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    pub(super) fn get_mut(&mut self, id: TypeId) -> &mut Type {
        &mut self.types[id.0]
    }

    /// What a type is made of, in order.
    pub(super) fn parts(&self, id: TypeId) -> Vec<TypeId> {
        match &self.get(id).shape {
            Shape::Array(item) => vec![*item],
            Shape::Interface(members) => members.iter().map(|member| member.value).collect(),
            Shape::Intersection(parts) | Shape::Union(parts) => parts.clone(),
            Shape::Tuple { items, rest, .. } => items.iter().chain(rest).copied().collect(),
            _ => Vec::new(),
        }
    }

    pub(super) fn set_part(&mut self, id: TypeId, index: usize, part: TypeId) {
        match &mut self.types[id.0].shape {
            Shape::Array(item) => *item = part,
            Shape::Interface(members) => members[index].value = part,
            Shape::Intersection(parts) | Shape::Union(parts) => parts[index] = part,
            Shape::Tuple { items, rest, .. } => match items.get_mut(index) {
                Some(item) => *item = part,
                None => *rest = Some(part),
            },
            _ => {}
        }
    }
}

/// Work that is still to be done, in the order in which names are given. Interfaces nest as deep as collections refer
/// to each other, so the stack is on the heap.
enum Task {
    Part {
        owner: TypeId,
        index: usize,
        schema: NodeId,
    },
    /// One of the several things that a schema is.
    Kind {
        owner: TypeId,
        index: usize,
        schema: NodeId,
        kind: Kind,
    },
    /// Adds the place where the type was defined to its comment.
    Origin {
        owner: TypeId,
        index: usize,
        text: String,
    },
}

struct Parser<'a> {
    graph: &'a mut Graph,
    tree: Tree,
    /// The first definition that is the schema.
    definitions: BTreeMap<NodeId, String>,
    taken: BTreeSet<String>,
    parsed: BTreeMap<(NodeId, Kind), TypeId>,
    tasks: Vec<Task>,
}

pub(super) fn parse(graph: &mut Graph) -> Result<Tree, TypesError> {
    let root = graph.root;
    let mut definitions = BTreeMap::new();
    if let Some(map) = graph.get(root, "$defs") {
        for (key, schema) in graph.children(map) {
            definitions.entry(schema).or_insert(key);
        }
    }
    let unknown = Type { shape: Shape::Unknown, name: None, comment: None, deprecated: false, schema: root };
    let mut parser = Parser {
        graph,
        tree: Tree { types: vec![unknown], root: UNKNOWN },
        definitions,
        taken: BTreeSet::new(),
        parsed: BTreeMap::new(),
        tasks: Vec::new(),
    };
    parser.tree.root = parser.schema(root)?;
    while let Some(task) = parser.tasks.pop() {
        parser.run(task)?;
    }
    Ok(parser.tree)
}

impl Parser<'_> {
    fn run(&mut self, task: Task) -> Result<(), TypesError> {
        match task {
            Task::Part { owner, index, schema } => {
                let part = self.schema(schema)?;
                self.tree.set_part(owner, index, part);
            }
            Task::Kind { owner, index, schema, kind } => {
                let part = self.schema_as(schema, kind)?;
                self.tree.set_part(owner, index, part);
            }
            Task::Origin { owner, index, text } => {
                let Shape::Interface(members) = &self.tree.get(owner).shape else { return Ok(()) };
                let defined = members[index].value;
                let defined = self.tree.get_mut(defined);
                defined.comment = Some(match defined.comment.take().filter(|comment| !comment.is_empty()) {
                    Some(comment) => format!("{comment}\n\n{text}"),
                    None => text,
                });
            }
        }
        Ok(())
    }

    fn add(&mut self, shape: Shape, schema: NodeId) -> TypeId {
        self.tree.types.push(Type { shape, name: None, comment: None, deprecated: false, schema });
        TypeId(self.tree.types.len() - 1)
    }

    /// The type of a schema. What it is made of is left as tasks.
    fn schema(&mut self, schema: NodeId) -> Result<TypeId, TypesError> {
        match self.graph.node(schema) {
            Node::Map(_) => {}
            Node::Bool(true) => return Ok(self.add(Shape::Unknown, schema)),
            Node::Bool(false) => return Ok(self.add(Shape::Never, schema)),
            _ => {
                let value = self.graph.value(schema);
                return Ok(self.add(Shape::Literal(value), schema));
            }
        }
        let kinds = self.graph.kinds(schema).to_vec();
        let Some(intersection) = self.graph.intersection(schema) else {
            let [kind] = kinds[..] else { return Err(self.graph.malformed(schema, "a schema")) };
            return self.schema_as(schema, kind);
        };
        let below = self.tasks.len();
        let owner = self.schema_as(intersection, Kind::AllOf)?;
        let Shape::Intersection(parts) = &mut self.tree.get_mut(owner).shape else {
            return Err(self.graph.malformed(schema, "a schema"));
        };
        let first = parts.len();
        parts.extend(kinds.iter().map(|_| UNKNOWN));
        // Below the tasks for `allOf`, which come first. Once more when the schema is met once more, maybe within
        // itself: whichever comes first gives the names, and unions leave duplicates out later.
        let own = kinds.into_iter().enumerate().rev();
        let own = own.map(|(n, kind)| Task::Kind { owner, index: first + n, schema, kind });
        self.tasks.splice(below..below, own);
        Ok(owner)
    }

    fn schema_as(&mut self, schema: NodeId, kind: Kind) -> Result<TypeId, TypesError> {
        if let Some(&parsed) = self.parsed.get(&(schema, kind)) {
            return Ok(parsed);
        }
        let id = self.add(Shape::Unknown, schema);
        self.parsed.insert((schema, kind), id);
        let text = |key: &str| self.graph.text_or_absent(schema, key).map(|text| text.map(str::to_owned));
        let definition = if kind == Kind::NamedSchema { None } else { self.definitions.get(&schema).cloned() };
        let name = [text("title")?, text("$id")?, definition].into_iter().flatten().find(|name| !name.is_empty());
        let comment = text("description")?;
        let deprecated = match self.graph.get(schema, "deprecated").map(|value| (value, self.graph.node(value))) {
            None => false,
            Some((_, Node::Bool(deprecated))) => *deprecated,
            Some((value, _)) => return Err(self.graph.malformed(value, "a boolean")),
        };
        let name = name.map(|name| free_name(&name, &mut self.taken));
        let shape = self.shape(id, schema, kind, name.as_deref())?;
        *self.tree.get_mut(id) = Type { shape, name, comment, deprecated, schema };
        Ok(id)
    }

    fn shape(&mut self, id: TypeId, schema: NodeId, kind: Kind, name: Option<&str>) -> Result<Shape, TypesError> {
        Ok(match kind {
            Kind::AllOf => Shape::Intersection(self.parts_under(id, schema, "allOf")),
            Kind::AnyOf => Shape::Union(self.parts_under(id, schema, "anyOf")),
            Kind::OneOf => Shape::Union(self.parts_under(id, schema, "oneOf")),
            Kind::Any => Shape::Unknown,
            Kind::Boolean => Shape::Boolean,
            Kind::Custom => Shape::Custom(self.graph.text(schema, "tsType").unwrap_or_default().to_owned()),
            Kind::NamedSchema | Kind::UnnamedSchema => Shape::Interface(self.members(id, schema, name)?),
            Kind::Null => Shape::Null,
            Kind::Number => Shape::Number,
            Kind::Object => Shape::Object,
            Kind::String => Shape::String,
            Kind::TypedArray => self.array(id, schema),
            Kind::UntypedArray => self.untyped_array(schema),
            Kind::Union => Shape::Union(self.union(id, schema)?),
            Kind::Enum => {
                let values = self.graph.list(schema, "enum").unwrap_or_default().to_vec();
                let literals = values.into_iter().map(|value| {
                    let literal = self.graph.value(value);
                    self.add(Shape::Literal(literal), value)
                });
                Shape::Union(literals.collect())
            }
        })
    }

    /// Leaves the parts as tasks, so that the first comes next.
    fn later(&mut self, owner: TypeId, schemas: &[NodeId]) -> Vec<TypeId> {
        for (index, &schema) in schemas.iter().enumerate().rev() {
            self.tasks.push(Task::Part { owner, index, schema });
        }
        vec![UNKNOWN; schemas.len()]
    }

    fn parts_under(&mut self, owner: TypeId, schema: NodeId, key: &str) -> Vec<TypeId> {
        let schemas = self.graph.list(schema, key).unwrap_or_default().to_vec();
        self.later(owner, &schemas)
    }

    fn array(&mut self, id: TypeId, schema: NodeId) -> Shape {
        let Some(items) = self.graph.list(schema, "items").map(<[NodeId]>::to_vec) else {
            let items = self.graph.get(schema, "items").expect("a typed array has items");
            self.later(id, &[items]);
            return Shape::Array(UNKNOWN);
        };
        let additional = self.graph.get(schema, "additionalItems");
        let rest = additional.filter(|&value| !matches!(self.graph.node(value), Node::Bool(false)));
        let parts: Vec<NodeId> = items.iter().copied().chain(rest).collect();
        self.later(id, &parts);
        Shape::Tuple {
            items: vec![UNKNOWN; items.len()],
            rest: rest.map(|_| UNKNOWN),
            least: self.size(schema, "minItems").unwrap_or(0),
            most: self.size(schema, "maxItems"),
        }
    }

    fn untyped_array(&self, schema: NodeId) -> Shape {
        let least = self.size(schema, "minItems").unwrap_or(0);
        let most = self.size(schema, "maxItems");
        if least == 0 && most.is_none() {
            return Shape::Array(UNKNOWN);
        }
        let rest = most.is_none().then_some(UNKNOWN);
        Shape::Tuple { items: vec![UNKNOWN; most.unwrap_or(0).max(least)], rest, least, most }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by `normal`")]
    fn size(&self, schema: NodeId, key: &str) -> Option<usize> {
        self.graph.number(schema, key).map(|size| size as usize)
    }

    /// `type: [a, b]`: a schema of its own for each, which is the same but for its type and has no name.
    fn union(&mut self, id: TypeId, schema: NodeId) -> Result<Vec<TypeId>, TypesError> {
        let types = self.graph.list(schema, "type").unwrap_or_default().to_vec();
        let mut schemas = Vec::new();
        for name in types {
            let mut map = self.graph.map(schema).expect("a schema of several types").clone();
            for key in ["$id", "description", "title"] {
                map.shift_remove(key);
            }
            map.insert("type".to_owned(), name);
            let member = self.graph.insert_near(Node::Map(map), schema);
            self.strip_default(member);
            classify(self.graph, member)?;
            schemas.push(member);
        }
        Ok(self.later(id, &schemas))
    }

    /// A default that is not of the member's type says nothing about the member.
    fn strip_default(&mut self, member: NodeId) {
        let Some(default) = self.graph.get(member, "default") else { return };
        let fits = matches!(
            (self.graph.text(member, "type"), self.graph.node(default)),
            (Some("array"), Node::List(_))
                | (Some("boolean"), Node::Bool(_))
                | (Some("integer" | "number"), Node::Number(_))
                | (Some("string"), Node::Text(_))
                | (Some("null"), Node::Null)
                | (Some("object"), Node::Map(_))
        );
        if !fits {
            self.graph.remove(member, "default");
        }
    }

    fn members(&mut self, id: TypeId, schema: NodeId, name: Option<&str>) -> Result<Vec<Member>, TypesError> {
        let required: Vec<String> = self.graph.texts(schema, "required").into_iter().map(str::to_owned).collect();
        let below = |key: &str| self.graph.get(schema, key).map(|map| self.graph.children(map)).unwrap_or_default();
        let patterns = below("patternProperties");
        let definitions = below("$defs");
        let mut members = Vec::new();
        let mut tasks = Vec::new();
        let mut add = |key: String, value: NodeId, required: bool, hidden: bool, origin: Option<String>| {
            let index = members.len();
            members.push(Member { key, value: UNKNOWN, required, hidden });
            tasks.push(Task::Part { owner: id, index, schema: value });
            tasks.extend(origin.map(|text| Task::Origin { owner: id, index, text }));
        };
        for (key, value) in below("properties") {
            let required = required.contains(&key);
            add(key, value, required, false, None);
        }
        let owner = name.unwrap_or("undefined");
        let additional = self.graph.get(schema, "additionalProperties");
        let closed = additional.is_none_or(|value| matches!(self.graph.node(value), Node::Bool(false)));
        let only_pattern = closed && patterns.len() == 1;
        for (key, value) in patterns {
            let pattern = key.replacen("*/", "*\\/", 1);
            let origin = format!(
                "This interface was referenced by `{owner}`'s JSON-Schema definition\nvia the `patternProperty` \"{pattern}\"."
            );
            let required = only_pattern || required.contains(&key);
            let key = if only_pattern { INDEX.to_owned() } else { key };
            add(key, value, required, !only_pattern, Some(origin));
        }
        for (key, value) in definitions {
            if !matches!(self.graph.node(value), Node::Map(_) | Node::Bool(_)) {
                return Err(self.graph.malformed(value, "a schema"));
            }
            let origin =
                format!("This interface was referenced by `{owner}`'s JSON-Schema\nvia the `definition` \"{key}\".");
            let required = required.contains(&key);
            add(key, value, required, true, Some(origin));
        }
        match additional.map(|value| self.graph.node(value)) {
            None | Some(Node::Bool(true)) if only_pattern => {}
            None | Some(Node::Bool(true)) => {
                members.push(Member { key: INDEX.to_owned(), value: UNKNOWN, required: true, hidden: false });
            }
            Some(Node::Bool(false)) => {}
            Some(_) => add(INDEX.to_owned(), additional.expect("it was just matched"), true, false, None),
        }
        self.tasks.extend(tasks.into_iter().rev());
        Ok(members)
    }
}
