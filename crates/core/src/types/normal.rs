//! Brings schemas to one form, and says of each which TypeScript constructs it stands for.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::TypesError;
use super::names::{file_stem, safe_name};
use super::references::Referenced;
use super::schema::{Graph, Kind, Node, NodeId};

/// The name of the schema as a whole, when it has no title.
const ROOT_NAME: &str = "Config";

/// Arrays whose sizes differ by more than this are not spelled out as tuples.
const MOST_TUPLES: f64 = 20.0;

/// No tuple is longer than this; somebody meant something else.
const LONGEST_TUPLE: f64 = 10_000.0;

/// Keys that hold schemas in a known way. Below other keys there may be schemas too.
const KNOWN_KEYS: &[&str] = &[
    "id",
    "$defs",
    "$id",
    "$schema",
    "title",
    "description",
    "default",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "additionalItems",
    "items",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
    "additionalProperties",
    "definitions",
    "properties",
    "patternProperties",
    "dependencies",
    "enum",
    "type",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
];

/// Keys whose value is not a schema, though it is an object within one.
const KEYWORDS: &[&str] = &[
    "$defs",
    "allOf",
    "anyOf",
    "definitions",
    "dependencies",
    "enum",
    "not",
    "oneOf",
    "patternProperties",
    "properties",
    "required",
];

pub(super) fn normalize(graph: &mut Graph, mut referenced: Referenced) -> Result<(), TypesError> {
    let mut seen = BTreeSet::from([graph.root]);
    let mut open = vec![graph.root];
    while let Some(id) = open.pop() {
        check(graph, id)?;
        apply(graph, id, &mut referenced)?;
        classify(graph, id)?;
        for schema in schemas_below(graph, id) {
            if seen.insert(schema) {
                open.push(schema);
            }
        }
    }
    Ok(())
}

/// The schemas that a schema holds directly.
fn schemas_below(graph: &Graph, id: NodeId) -> Vec<NodeId> {
    let mut found = Vec::new();
    let children = |key: &str| graph.get(id, key).map(|value| graph.children(value)).unwrap_or_default();
    let maps = |key: &str| children(key).into_iter().map(|(_, value)| value);
    for key in ["anyOf", "allOf", "oneOf", "properties", "patternProperties", "dependencies", "definitions", "$defs"] {
        found.extend(maps(key));
    }
    for key in ["additionalProperties", "additionalItems", "not"] {
        found.extend(graph.get(id, key));
    }
    match graph.list(id, "items") {
        Some(items) => found.extend(items),
        None => found.extend(graph.get(id, "items")),
    }
    if let Some(intersection) = graph.intersection(id) {
        found.extend(graph.list(intersection, "allOf").unwrap_or_default());
    }
    for (key, value) in graph.children(id) {
        if !KNOWN_KEYS.contains(&key.as_str()) {
            found.extend(graph.children(value).into_iter().map(|(_, below)| below));
        }
    }
    found.retain(|&schema| graph.is_map(schema));
    found
}

fn has_type(graph: &Graph, id: NodeId, name: &str) -> bool {
    graph.text(id, "type") == Some(name) || graph.texts(id, "type").contains(&name)
}

fn is_object_type(graph: &Graph, id: NodeId) -> bool {
    graph.has(id, "properties") || has_type(graph, id, "object") || has_type(graph, id, "any")
}

fn is_array_type(graph: &Graph, id: NodeId) -> bool {
    graph.has(id, "items") || has_type(graph, id, "array") || has_type(graph, id, "any")
}

/// Whether the object is a schema and not, say, the `properties` of one.
fn is_schema(graph: &Graph, id: NodeId) -> bool {
    graph.parent(id).is_none_or(|parent| KEYWORDS.iter().all(|key| graph.get(parent, key) != Some(id)))
}

/// Refuses what would otherwise be read as something else.
fn check(graph: &Graph, id: NodeId) -> Result<(), TypesError> {
    if !is_schema(graph, id) {
        return Ok(());
    }
    for key in ["anyOf", "allOf", "oneOf"] {
        let Some(value) = graph.get(id, key) else { continue };
        let Some(items) = graph.list(id, key) else { return Err(graph.malformed(value, "an array of schemas")) };
        check_schemas(graph, items.iter().copied())?;
    }
    if let Some(value) = graph.get(id, "enum")
        && !matches!(graph.node(value), Node::List(_))
    {
        return Err(graph.malformed(value, "an array of values"));
    }
    for key in ["properties", "patternProperties"] {
        let Some(value) = graph.get(id, key) else { continue };
        if !graph.is_map(value) {
            return Err(graph.malformed(value, "an object of schemas"));
        }
        check_schemas(graph, graph.children(value).into_iter().map(|(_, schema)| schema))?;
    }
    for key in ["additionalProperties", "additionalItems"] {
        check_schemas(graph, graph.get(id, key).into_iter())?;
    }
    match graph.list(id, "items") {
        Some(items) => check_schemas(graph, items.iter().copied())?,
        None => check_schemas(graph, graph.get(id, "items").into_iter())?,
    }
    // An auth collection may be called `type`: then its operations stand here.
    if let Some(value) = graph.get(id, "type")
        && !graph.is_map(value)
        && graph.text(id, "type").is_none()
    {
        match graph.node(value) {
            Node::List(items) if items.iter().all(|&item| matches!(graph.node(item), Node::Text(_))) => {}
            _ => return Err(graph.malformed(value, "the name of a type, or an array of names")),
        }
    }
    check_sizes(graph, id)
}

fn check_schemas(graph: &Graph, schemas: impl Iterator<Item = NodeId>) -> Result<(), TypesError> {
    for schema in schemas {
        if !matches!(graph.node(schema), Node::Map(_) | Node::Bool(_)) {
            return Err(graph.malformed(schema, "a schema: an object or a boolean"));
        }
    }
    Ok(())
}

fn check_sizes(graph: &Graph, id: NodeId) -> Result<(), TypesError> {
    let sizes = [graph.number(id, "minItems"), graph.number(id, "maxItems")];
    for (key, size) in ["minItems", "maxItems"].into_iter().zip(sizes) {
        if let Some(size) = size
            && (size < 0.0 || size.fract() != 0.0)
        {
            let value = graph.get(id, key).expect("it was just read");
            return Err(graph.malformed(value, "a number of items"));
        }
    }
    match sizes {
        [Some(least), Some(most)] if most < least => Err(graph.malformed(id, "maxItems not below minItems")),
        _ => Ok(()),
    }
}

fn apply(graph: &mut Graph, id: NodeId, referenced: &mut Referenced) -> Result<(), TypesError> {
    simplify_type(graph, id);
    if is_object_type(graph, id) && !graph.has(id, "required") || graph.is_false(id, "required") {
        graph.set_node(id, "required", Node::List(Vec::new()));
    }
    let open = !graph.has(id, "additionalProperties") && !graph.has(id, "patternProperties");
    if is_object_type(graph, id) && open {
        graph.set_node(id, "additionalProperties", Node::Bool(true));
    }
    name(graph, id, referenced)?;
    describe(graph, id)?;
    measure(graph, id)?;
    refuse(graph, id)?;
    if graph.has(id, "definitions") && graph.has(id, "$defs") {
        return Err(graph.malformed(id, "either `definitions` or `$defs`, not both"));
    }
    if let Some(definitions) = graph.remove(id, "definitions") {
        graph.set(id, "$defs", definitions);
    }
    if let Some(value) = graph.remove(id, "const") {
        graph.set_node(id, "enum", Node::List(vec![value]));
    }
    Ok(())
}

fn simplify_type(graph: &mut Graph, id: NodeId) {
    let Some(types) = graph.list(id, "type").map(<[NodeId]>::to_vec) else { return };
    let nullable =
        graph.list(id, "enum").unwrap_or_default().iter().any(|&value| matches!(graph.node(value), Node::Null));
    let kept: Vec<NodeId> = types.iter().copied().filter(|&name| !(nullable && is_text(graph, name, "null"))).collect();
    match kept.as_slice() {
        [one] => graph.set(id, "type", *one),
        _ if kept.len() != types.len() => graph.set_node(id, "type", Node::List(kept)),
        _ => {}
    }
}

fn is_text(graph: &Graph, id: NodeId, text: &str) -> bool {
    matches!(graph.node(id), Node::Text(found) if found == text)
}

/// Objects and arrays that are referred to are named after the reference, unless they have a name of their own.
fn name(graph: &mut Graph, id: NodeId, referenced: &mut Referenced) -> Result<(), TypesError> {
    if !is_schema(graph, id) {
        return Ok(());
    }
    if let Some(own) = graph.text_or_absent(id, "id")?.map(str::to_owned) {
        if graph.text_or_absent(id, "$id")?.is_some_and(|other| other != own) {
            return Err(graph.malformed(id, "either `id` or `$id`, not both"));
        }
        graph.remove(id, "id");
        graph.set_node(id, "$id", Node::Text(own));
    }
    if graph.text_or_absent(id, "$id")?.is_none() && id == graph.root {
        graph.set_node(id, "$id", Node::Text(ROOT_NAME.to_owned()));
        return Ok(());
    }
    if !is_array_type(graph, id) && !is_object_type(graph, id) {
        return Ok(());
    }
    let Some(reference) = referenced.remove(&id) else { return Ok(()) };
    let unnamed = |key: &str| graph.text(id, key).is_none_or(str::is_empty);
    if unnamed("$id") && unnamed("title") {
        graph.set_node(id, "$id", Node::Text(safe_name(&file_stem(&reference))));
    }
    Ok(())
}

/// Descriptions end up in comments, and say how many items there are.
fn describe(graph: &mut Graph, id: NodeId) -> Result<(), TypesError> {
    if !is_schema(graph, id) {
        return Ok(());
    }
    let description = graph.text_or_absent(id, "description")?.map(|text| text.replace("*/", "* /"));
    if let Some(text) = &description {
        graph.set_node(id, "description", Node::Text(text.clone()));
    }
    if !is_array_type(graph, id) {
        return Ok(());
    }
    let sizes: Vec<String> = ["minItems", "maxItems"]
        .into_iter()
        .filter_map(|key| Some(format!("@{key} {}", graph.value(graph.get(id, key)?))))
        .collect();
    if !sizes.is_empty() {
        let text = match description.filter(|text| !text.is_empty()) {
            Some(text) => format!("{text}\n\n{}", sizes.join("\n")),
            None => sizes.join("\n"),
        };
        graph.set_node(id, "description", Node::Text(text));
    }
    Ok(())
}

/// Arrays of known sizes become tuples.
fn measure(graph: &mut Graph, id: NodeId) -> Result<(), TypesError> {
    let least = graph.number(id, "minItems");
    let mut most = graph.number(id, "maxItems");
    if is_array_type(graph, id) {
        if least.is_none() {
            graph.set_node(id, "minItems", Node::Number(0.into()));
        }
        if most.is_some_and(|most| most - least.unwrap_or(0.0) > MOST_TUPLES) {
            graph.remove(id, "maxItems");
            most = None;
        }
    }
    let least = least.unwrap_or(0.0);
    if least.max(most.unwrap_or(0.0)) > LONGEST_TUPLE {
        return Err(graph.unsupported(id, format!("an array of {least} or more items")));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked: a small number of items")]
    let count = |size: f64| size as usize;
    let Some(items) = graph.get(id, "items") else { return Ok(()) };
    if !matches!(graph.node(items), Node::List(_) | Node::Bool(false)) && (most.is_some() || least > 0.0) {
        let length = most.filter(|&most| most > 0.0).unwrap_or(least);
        if most.is_none() {
            graph.set(id, "additionalItems", items);
        }
        graph.set_node(id, "items", Node::List(vec![items; count(length)]));
    }
    if let (Some(items), Some(most)) = (graph.list(id, "items"), most)
        && count(most) < items.len()
    {
        let items = items[..count(most)].to_vec();
        graph.set_node(id, "items", Node::List(items));
    }
    Ok(())
}

fn refuse(graph: &Graph, id: NodeId) -> Result<(), TypesError> {
    let extends = graph.get(id, "extends").filter(|&value| {
        is_schema(graph, id) && !matches!(graph.node(value), Node::Null) && graph.list(id, "extends") != Some(&[])
    });
    if let Some(value) = extends {
        return Err(graph.unsupported(value, "`extends`"));
    }
    match graph.get(id, "tsEnumNames") {
        Some(value) if graph.has(id, "enum") => Err(graph.unsupported(value, "`tsEnumNames`")),
        _ => Ok(()),
    }
}

/// Sets the kinds of a schema. When it is several things at once, a schema above it joins them.
pub(super) fn classify(graph: &mut Graph, id: NodeId) -> Result<(), TypesError> {
    let mut kinds = kinds_of(graph, id);
    if kinds.len() == 1 {
        graph.set_kinds(id, kinds);
        return Ok(());
    }
    let mut joined = IndexMap::new();
    for key in ["$id", "description", "title", "allOf"] {
        if let Some(value) = graph.remove(id, key) {
            joined.insert(key.to_owned(), value);
        }
    }
    let intersection = graph.insert_near(Node::Map(joined), id);
    if !graph.has(intersection, "allOf") {
        graph.set_node(intersection, "allOf", Node::List(Vec::new()));
    }
    graph.set_kinds(intersection, vec![Kind::AllOf]);
    kinds.retain(|&kind| kind != Kind::AllOf);
    graph.set_kinds(id, kinds);
    graph.set_intersection(id, intersection);
    Ok(())
}

fn kinds_of(graph: &Graph, id: NodeId) -> Vec<Kind> {
    if graph.text(id, "tsType").is_some_and(|text| !text.is_empty()) {
        return vec![Kind::Custom];
    }
    let has = |key: &str| graph.has(id, key);
    let is = |name: &str| graph.text(id, "type") == Some(name);
    let compound = graph.list(id, "type").is_some() || has("anyOf") || has("oneOf");
    let by_default =
        |test: fn(&Node) -> bool| !compound && graph.get(id, "default").is_some_and(|value| test(graph.node(value)));
    let typed = has("type") && graph.text(id, "type") != Some("");
    let open_map = graph.get(id, "additionalProperties").is_some_and(|value| graph.is_map(value));
    let nothing_inside =
        !["allOf", "anyOf", "oneOf", "patternProperties", "properties", "required"].into_iter().any(has);
    let enumerable = !typed || is("boolean") || is("integer") || is("number") || is("string");
    let tests = [
        (Kind::AllOf, has("allOf")),
        (Kind::Any, graph.children(id).is_empty() || is("any")),
        (Kind::AnyOf, has("anyOf")),
        (Kind::Boolean, !has("enum") && (is("boolean") || by_default(|node| matches!(node, Node::Bool(_))))),
        (Kind::NamedSchema, has("$id") && (has("patternProperties") || has("properties"))),
        (Kind::Null, is("null")),
        (
            Kind::Number,
            !has("enum") && (is("integer") || is("number") || by_default(|node| matches!(node, Node::Number(_)))),
        ),
        (Kind::Object, is("object") && !open_map && nothing_inside),
        (Kind::OneOf, has("oneOf")),
        (Kind::String, !has("enum") && (is("string") || by_default(|node| matches!(node, Node::Text(_))))),
        (Kind::TypedArray, (!typed || is("array")) && has("items")),
        (Kind::Union, graph.list(id, "type").is_some()),
        (Kind::Enum, enumerable && has("enum")),
        (Kind::UntypedArray, is("array") && !has("items")),
    ];
    let kinds: Vec<Kind> = tests.into_iter().filter_map(|(kind, holds)| holds.then_some(kind)).collect();
    if kinds.is_empty() { vec![Kind::UnnamedSchema] } else { kinds }
}
