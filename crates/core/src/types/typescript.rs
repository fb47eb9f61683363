//! From declarations to TypeScript syntax: which text there will be, before anybody decides where lines break.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use super::TypesError;
use super::custom;
use super::names::safe_name;
use super::schema::Graph;
use super::tree::{INDEX, Member, Shape, Tree, TypeId};

/// Schemas do not nest deeper than this without a name.
const DEEPEST: usize = 256;

/// The declarations of a file, in order.
#[derive(Debug, Default)]
pub(super) struct File {
    pub(super) aliases: Vec<Declaration>,
    pub(super) interfaces: Vec<Declaration>,
}

#[derive(Debug)]
pub(super) struct Declaration {
    pub(super) comment: Option<String>,
    pub(super) name: String,
    pub(super) body: Body,
}

#[derive(Debug)]
pub(super) enum Body {
    Alias(Syntax),
    Interface(Vec<Property>),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Syntax {
    /// `string`, `null`, `true`, …
    Keyword(String),
    Reference {
        name: String,
        arguments: Vec<Syntax>,
    },
    Import {
        /// With its quotes.
        path: String,
        name: Option<String>,
        arguments: Vec<Syntax>,
    },
    /// A string literal with its quotes.
    Text(String),
    /// A number literal, as JSON has it.
    Number(String),
    Object {
        properties: Vec<Property>,
        expanded: bool,
    },
    Array(Box<Syntax>),
    Tuple(Vec<Syntax>),
    Rest(Box<Syntax>),
    Optional(Box<Syntax>),
    Indexed {
        object: Box<Syntax>,
        index: Box<Syntax>,
    },
    /// `bare`: there are no parentheses around it, so what is written next to it binds to its ends.
    Union {
        members: Vec<Syntax>,
        bare: bool,
    },
    Intersection {
        members: Vec<Syntax>,
        bare: bool,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Property {
    pub(super) comment: Option<String>,
    pub(super) key: String,
    pub(super) optional: bool,
    pub(super) value: Syntax,
}

/// A type as json-schema-to-typescript spells it, and what that means.
#[derive(Debug, Clone)]
struct Spelled {
    text: String,
    syntax: Syntax,
}

/// Declares every type that has a name: aliases after what they are made of, interfaces before.
pub(super) fn declare(tree: &Tree, graph: &Graph, memory: &Memory) -> Result<File, TypesError> {
    enum Task {
        Visit(TypeId),
        Declare(TypeId),
    }
    let source = Source { tree, graph, memory };
    let mut file = File::default();
    let mut seen = BTreeSet::new();
    let mut tasks = vec![Task::Visit(tree.root)];
    while let Some(task) = tasks.pop() {
        let id = match task {
            Task::Declare(id) => {
                file.aliases.push(source.alias(id)?);
                continue;
            }
            Task::Visit(id) => id,
        };
        if !seen.insert(id) {
            continue;
        }
        let named = tree.get(id).name.is_some();
        let parts = tree.parts(id).into_iter().rev().map(Task::Visit);
        match tree.get(id).shape {
            Shape::Interface(_) => tasks.extend(parts),
            Shape::Array(_) => {
                tasks.extend(named.then_some(Task::Declare(id)));
                tasks.extend(parts);
            }
            _ => {
                tasks.extend(parts);
                tasks.extend(named.then_some(Task::Declare(id)));
            }
        }
    }
    let mut seen = BTreeSet::new();
    let mut open = vec![tree.root];
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            if matches!(tree.get(id).shape, Shape::Interface(_)) && tree.get(id).name.is_some() {
                file.interfaces.push(source.interface(id)?);
            }
            open.extend(tree.parts(id).into_iter().rev());
        }
    }
    Ok(file)
}

/// What types were spelled as when they were first spelled. json-schema-to-typescript remembers it, also when the
/// type is simplified afterwards: in a circle, a union can be spelled before its duplicates are gone, and keeps them.
#[derive(Debug, Default)]
pub(super) struct Memory(RefCell<BTreeMap<TypeId, Rc<Spelled>>>);

/// Types with the schemas they come from.
pub(super) struct Source<'a> {
    pub(super) tree: &'a Tree,
    pub(super) graph: &'a Graph,
    pub(super) memory: &'a Memory,
}

impl Source<'_> {
    pub(super) fn text(&self, id: TypeId) -> Result<String, TypesError> {
        Ok(self.spell(id, 0)?.text.clone())
    }

    pub(super) fn text_without_name(&self, id: TypeId) -> Result<String, TypesError> {
        Ok(self.spell_out(id, 0)?.text)
    }

    fn alias(&self, id: TypeId) -> Result<Declaration, TypesError> {
        let declared = self.tree.get(id);
        let comment = declared.has_comment().then(|| comment(declared.comment.as_deref(), false));
        Ok(Declaration { comment, name: self.name(id)?, body: Body::Alias(self.spell_out(id, 0)?.syntax) })
    }

    fn interface(&self, id: TypeId) -> Result<Declaration, TypesError> {
        let declared = self.tree.get(id);
        let comment = declared.has_comment().then(|| comment(declared.comment.as_deref(), declared.deprecated));
        let Syntax::Object { properties, .. } = self.spell_out(id, 0)?.syntax else {
            return Err(self.graph.malformed(declared.schema, "an object"));
        };
        Ok(Declaration { comment, name: self.name(id)?, body: Body::Interface(properties) })
    }

    fn name(&self, id: TypeId) -> Result<String, TypesError> {
        let declared = self.tree.get(id);
        let name = safe_name(declared.name.as_deref().unwrap_or_default());
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            let name = declared.name.clone().unwrap_or_default();
            return Err(TypesError::BadName { path: self.graph.path(declared.schema), name });
        }
        Ok(name)
    }

    fn spell(&self, id: TypeId, depth: usize) -> Result<Rc<Spelled>, TypesError> {
        if let Some(spelled) = self.memory.0.borrow().get(&id) {
            return Ok(Rc::clone(spelled));
        }
        let spelled = if self.tree.get(id).name.is_none() {
            self.spell_out(id, depth)?
        } else {
            let name = self.name(id)?;
            Spelled { text: name.clone(), syntax: Syntax::Reference { name, arguments: Vec::new() } }
        };
        let spelled = Rc::new(spelled);
        self.memory.0.borrow_mut().insert(id, Rc::clone(&spelled));
        Ok(spelled)
    }

    fn spell_out(&self, id: TypeId, depth: usize) -> Result<Spelled, TypesError> {
        let spelled = self.tree.get(id);
        if depth > DEEPEST {
            return Err(TypesError::Endless { path: self.graph.path(spelled.schema) });
        }
        let all =
            |parts: &[TypeId]| parts.iter().map(|&part| self.spell(part, depth + 1)).collect::<Result<Vec<_>, _>>();
        Ok(match &spelled.shape {
            Shape::Array(item) => array(&*self.spell(*item, depth + 1)?),
            Shape::Interface(members) => self.object(members, depth)?,
            Shape::Intersection(parts) | Shape::Union(parts) if parts.is_empty() => {
                return Err(self.graph.malformed(spelled.schema, "at least one alternative"));
            }
            Shape::Intersection(parts) => joined(&all(parts)?, '&'),
            Shape::Union(parts) => joined(&all(parts)?, '|'),
            Shape::Tuple { items, rest, least, most } => {
                let rest = rest.map(|rest| self.spell(rest, depth + 1)).transpose()?;
                tuples(all(items)?, rest, *least, *most)
            }
            Shape::Literal(value) => Spelled { text: value.to_string(), syntax: literal(value) },
            Shape::Custom(text) => {
                let syntax = custom::parse(text).map_err(|what| self.graph.unsupported(spelled.schema, what))?;
                Spelled { text: text.clone(), syntax }
            }
            Shape::Boolean => keyword("boolean"),
            Shape::Never => keyword("never"),
            Shape::Null => keyword("null"),
            Shape::Number => keyword("number"),
            Shape::Object => keyword("object"),
            Shape::String => keyword("string"),
            Shape::Unknown => keyword("unknown"),
        })
    }

    fn object(&self, members: &[Member], depth: usize) -> Result<Spelled, TypesError> {
        let mut text = String::from("{\n");
        let mut properties = Vec::new();
        for member in members.iter().filter(|member| !member.hidden) {
            let value = self.tree.get(member.value);
            let described = value.has_comment() && value.name.is_none();
            let comment = described.then(|| comment(value.comment.as_deref(), value.deprecated));
            let spelled = self.spell(member.value, depth + 1)?;
            text.extend(comment.as_deref());
            text.push_str(&format!("{:?}{}{}\n", member.key, member.required, spelled.text));
            let (key, optional) = (member.key.clone(), !member.required);
            properties.push(Property { comment, key, optional, value: spelled.syntax.clone() });
        }
        text.push('}');
        Ok(Spelled { text, syntax: Syntax::Object { expanded: !properties.is_empty(), properties } })
    }
}

impl Property {
    pub(super) fn is_index(&self) -> bool {
        self.key == INDEX
    }
}

fn keyword(text: &str) -> Spelled {
    Spelled { text: text.to_owned(), syntax: Syntax::Keyword(text.to_owned()) }
}

fn array(item: &Spelled) -> Spelled {
    let Spelled { text, syntax } = item.clone();
    if text.ends_with('"') {
        return Spelled { text: format!("({text})[]"), syntax: Syntax::Array(Box::new(syntax)) };
    }
    Spelled { text: format!("{text}[]"), syntax: array_of(syntax) }
}

/// `[]` written after a type without parentheses belongs to its last member.
fn array_of(item: Syntax) -> Syntax {
    match item {
        Syntax::Union { mut members, bare: true } => {
            let last = members.pop().map(array_of);
            members.extend(last);
            Syntax::Union { members, bare: true }
        }
        Syntax::Intersection { mut members, bare: true } => {
            let last = members.pop().map(array_of);
            members.extend(last);
            Syntax::Intersection { members, bare: true }
        }
        item => Syntax::Array(Box::new(item)),
    }
}

/// A union or an intersection in parentheses; one member stays as it is.
fn joined(members: &[Rc<Spelled>], operator: char) -> Spelled {
    if let [only] = members {
        return Spelled::clone(only);
    }
    let texts: Vec<&str> = members.iter().map(|member| member.text.as_str()).collect();
    let text = format!("({})", texts.join(&format!(" {operator} ")));
    let members = members.iter().map(|member| member.syntax.clone());
    let syntax = if operator == '|' { union_of(members) } else { intersection_of(members) };
    Spelled { text, syntax }
}

fn union_of(members: impl Iterator<Item = Syntax>) -> Syntax {
    let mut flat = Vec::new();
    for member in members {
        match member {
            Syntax::Union { members, bare: true } => flat.extend(members),
            member => flat.push(member),
        }
    }
    Syntax::Union { members: flat, bare: false }
}

/// `&` binds tighter than the `|` of a member without parentheses.
fn intersection_of(members: impl Iterator<Item = Syntax>) -> Syntax {
    let mut terms: Vec<Vec<Syntax>> = vec![Vec::new()];
    for member in members {
        let alternatives = match member {
            Syntax::Union { members, bare: true } => members,
            member => vec![member],
        };
        for (n, alternative) in alternatives.into_iter().enumerate() {
            if n > 0 {
                terms.push(Vec::new());
            }
            let term = terms.last_mut().expect("there is a first term");
            match alternative {
                Syntax::Intersection { members, bare: true } => term.extend(members),
                alternative => term.push(alternative),
            }
        }
    }
    let mut terms: Vec<Syntax> = terms
        .into_iter()
        .map(|mut members| match members.len() {
            1 => members.remove(0),
            _ => Syntax::Intersection { members, bare: false },
        })
        .collect();
    if terms.len() == 1 { terms.remove(0) } else { Syntax::Union { members: terms, bare: false } }
}

/// A tuple of each length that is allowed.
fn tuples(mut items: Vec<Rc<Spelled>>, rest: Option<Rc<Spelled>>, least: usize, most: Option<usize>) -> Spelled {
    let most = most.unwrap_or(0);
    let rest = match rest {
        Some(rest) => Some(rest),
        None if least > items.len() && most == 0 => Some(Rc::new(keyword("unknown"))),
        None => {
            while most > items.len() {
                items.push(Rc::new(keyword("unknown")));
            }
            None
        }
    };
    let lengths = least.min(items.len())..=items.len();
    let mut texts = Vec::new();
    let mut syntaxes = Vec::new();
    for length in lengths {
        let mut spelled: Vec<String> = items[..length].iter().map(|item| item.text.clone()).collect();
        let mut elements: Vec<Syntax> = items[..length].iter().map(|item| item.syntax.clone()).collect();
        if let Some(rest) = rest.as_ref().filter(|_| length == items.len()) {
            spelled.push(format!("...({})[]", rest.text));
            elements.push(Syntax::Rest(Box::new(Syntax::Array(Box::new(rest.syntax.clone())))));
        }
        texts.push(format!("[{}]", spelled.join(", ")));
        syntaxes.push(Syntax::Tuple(elements));
    }
    let text = texts.join("|");
    let syntax = if syntaxes.len() == 1 { syntaxes.remove(0) } else { Syntax::Union { members: syntaxes, bare: true } };
    Spelled { text, syntax }
}

fn literal(value: &Value) -> Syntax {
    match value {
        Value::Null => Syntax::Keyword("null".to_owned()),
        Value::Bool(value) => Syntax::Keyword(value.to_string()),
        Value::Number(number) => Syntax::Number(number.to_string()),
        Value::String(_) => Syntax::Text(value.to_string()),
        Value::Array(items) => Syntax::Tuple(items.iter().map(literal).collect()),
        Value::Object(map) => Syntax::Object {
            properties: map
                .iter()
                .map(|(key, value)| Property {
                    comment: None,
                    key: key.clone(),
                    optional: false,
                    value: literal(value),
                })
                .collect(),
            expanded: false,
        },
    }
}

/// A comment in front of a declaration or a property.
fn comment(text: Option<&str>, deprecated: bool) -> String {
    let mut lines = vec!["/**".to_owned()];
    if deprecated {
        lines.push(" * @deprecated".to_owned());
    }
    lines.extend(text.into_iter().flat_map(|text| text.split('\n')).map(|line| format!(" * {line}")));
    lines.push(" */".to_owned());
    lines.join("\n")
}
