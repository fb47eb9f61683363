//! Rich text (lexical): the nodes that have fields of their own, or refer to documents.
//!
//! When Payload shows a document, an editor shows the fields of such nodes as those of a document: without what is
//! hidden, in the locale that was asked for, with defaults. The rest of a text is shown as it is stored.

mod lost;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::documents::map::{FieldMap, FieldNode, Shape};
use crate::documents::present::{Fallback, Locale, Presentation, present_inside};

type Data = Map<String, Value>;

/// What a rich text editor knows of the nodes in its texts.
#[derive(Debug, Clone, Default)]
pub struct Editor {
    pub(super) nodes: IndexMap<String, Kind>,
}

/// What is known of the nodes of one type.
#[derive(Debug, Clone, Default)]
pub(super) struct Kind {
    pub(super) fields: Fields,
    pub(super) blocks: IndexMap<String, Fields>,
    /// By the collection that the node refers to.
    pub(super) collections: IndexMap<String, Fields>,
    pub(super) refers: Vec<String>,
    pub(super) reference: Reference,
}

/// The fields of a node. Within something localized, nothing is localized by itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields {
    pub(super) outside: Vec<FieldNode>,
    pub(super) within: Vec<FieldNode>,
}

/// A node whose `value` is the id of a document of the collection in `relationTo`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reference {
    pub max_depth: Option<u64>,
}

/// What is known of one node.
#[derive(Debug, Clone, Copy)]
pub struct Node<'e> {
    /// The fields in its `fields`.
    pub fields: &'e [FieldNode],
    pub reference: Option<Reference>,
}

impl Editor {
    /// Calls `visit` with every node of a text that has fields or refers to a document. `within`: the text is localized,
    /// or within something that is.
    pub fn each_node<'e>(
        &'e self,
        text: &mut Value,
        within: bool,
        visit: &mut dyn FnMut(Node<'e>, &mut Map<String, Value>),
    ) {
        if let Some(root) = text.get_mut("root") {
            self.below(root, within, visit);
        }
    }

    fn below<'e>(&'e self, parent: &mut Value, within: bool, visit: &mut dyn FnMut(Node<'e>, &mut Map<String, Value>)) {
        let Some(Value::Array(nodes)) = parent.get_mut("children") else { return };
        for node in nodes {
            if let Value::Object(node) = node
                && let Some(known) = self.known(node, within)
            {
                visit(known, node);
            }
            self.below(node, within, visit);
        }
    }

    /// What is known of a node, if it has fields or refers to a document.
    pub(super) fn known(&self, node: &Map<String, Value>, within: bool) -> Option<Node<'_>> {
        let kind = self.nodes.get(node.get("type")?.as_str()?)?;
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let fields = match (kind.blocks.is_empty(), kind.collections.is_empty()) {
            (false, _) => text(node.get("fields").and_then(|fields| fields.get("blockType")))
                .and_then(|slug| kind.blocks.get(&slug)),
            (true, false) => text(node.get("relationTo")).and_then(|slug| kind.collections.get(&slug)),
            (true, true) => Some(&kind.fields),
        };
        let fields = fields.map_or(&[][..], |fields| if within { &fields.within } else { &fields.outside });
        let slug = text(node.get("relationTo")).filter(|slug| kind.refers.contains(slug));
        let known = Node { fields, reference: slug.map(|_| kind.reference) };
        (!fields.is_empty() || known.reference.is_some()).then_some(known)
    }
}

impl FieldMap {
    /// Whether `visit` says `true` of a field that nodes of any rich text have.
    pub fn any_in_nodes(&self, visit: &mut dyn FnMut(&FieldNode) -> bool) -> bool {
        let kinds = self.editors().iter().flat_map(|editor| editor.nodes.values());
        let mut fields = kinds
            .flat_map(|kind| [&kind.fields].into_iter().chain(kind.blocks.values()).chain(kind.collections.values()));
        fields.any(|fields| self.shared().any(&fields.outside, &mut |field| visit(field)))
    }
}

/// Whether there is a rich text among the fields, or below them, whose nodes are of interest.
pub fn is_concerned(map: &FieldMap, fields: &[FieldNode]) -> bool {
    map.has_editors() && map.shared().any(fields, &mut |field| map.editor(field).is_some())
}

/// Shows what is in the nodes of the rich texts of a document that is shown already.
pub fn present(map: &FieldMap, fields: &[FieldNode], document: &mut Map<String, Value>, how: &Presentation) {
    Presenter { map, how, within: false }.fields(fields, document);
}

#[derive(Clone, Copy)]
struct Presenter<'a> {
    map: &'a FieldMap,
    how: &'a Presentation,
    /// In something localized.
    within: bool,
}

impl Presenter<'_> {
    fn fields(self, fields: &[FieldNode], document: &mut Map<String, Value>) {
        for field in fields {
            let Some(value) = document.get_mut(&field.name) else { continue };
            let inner = Self { within: self.within || field.settings.localized, ..self };
            match value {
                Value::Object(locales) if field.localized && self.how.locale == Locale::All => {
                    for (code, value) in locales {
                        // Of a text in one locale, Payload shows the nodes in that locale.
                        let how = match self.map.editor(field) {
                            Some(_) => &in_locale(self.map, self.how, code),
                            None => self.how,
                        };
                        Presenter { how, ..inner }.value(field, value);
                    }
                }
                value => inner.value(field, value),
            }
        }
    }

    fn value(self, field: &FieldNode, value: &mut Value) {
        match (&field.shape, value) {
            (Shape::Group(fields), Value::Object(group)) => self.fields(fields, group),
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                for row in rows {
                    if let (Some(shape), Value::Object(row)) = (self.map.row_shape(field, row), row) {
                        self.fields(&shape.fields, row);
                    }
                }
            }
            (_, value) => {
                let Some(editor) = self.map.editor(field) else { return };
                editor.each_node(value, self.within, &mut |known, node| {
                    if let (false, Some(Value::Object(data))) = (known.fields.is_empty(), node.get_mut("fields")) {
                        *data = present_inside(self.map, known.fields, data, self.how);
                        self.fields(known.fields, data);
                    }
                });
            }
        }
    }
}

/// As something in all locales is shown in one of them.
fn in_locale(map: &FieldMap, how: &Presentation, code: &str) -> Presentation {
    let fallback = match map.locales.fallback {
        true => Fallback::One(map.locales.default.clone()),
        false => Fallback::None,
    };
    Presentation { locale: Locale::One { code: code.to_owned(), fallback }, hidden: how.hidden }
}

/// A text as it is kept, of one that is submitted in a locale and what was there before.
///
/// As Payload's editors do it, a node is the one that it was by its id: what is not given of its fields stays as it was,
/// and so do the other locales of what is localized in it. What is as it was shown, a default or the value of another
/// locale, does not become its own; of documents that were filled in, the ids are kept, and so are those of documents
/// that are not there, which were shown as `null`.
///
/// `address` is the path of the text, and `computed` gives what a function that is the default value of a field in its
/// nodes computes, by the field's path behind it.
pub(super) fn stored(
    map: &FieldMap,
    (field, address): (&FieldNode, &str),
    given: &Value,
    before: Option<&Value>,
    locale: Option<&str>,
    within: bool,
    computed: &mut dyn FnMut(&str) -> Option<Value>,
) -> Value {
    let Some(editor) = map.editor(field) else { return given.clone() };
    let mut text = given.clone();
    unfill_text(map, editor, &mut text, within);
    if let Some(before) = before {
        lost::keep(editor, &mut text, before, within);
    }
    if before == Some(&text) {
        return text;
    }
    // With other locales in the place of this one, or without.
    let ways = [Presentation::of_locale, Presentation::without_fallback].map(|way| way(locale.unwrap_or_default()));
    let mut known: IndexMap<String, Vec<(Data, [Data; 2])>> = IndexMap::new();
    if let Some(before) = before {
        editor.each_node(&mut before.clone(), within, &mut |about, node| {
            if let (Some(id), Some(Value::Object(fields))) = (id_of(node), node.get("fields")) {
                let shown = ways.each_ref().map(|how| {
                    let mut shown = present_inside(map, about.fields, fields, how);
                    Presenter { map, how, within }.fields(about.fields, &mut shown);
                    shown
                });
                known.entry(id).or_default().push((fields.clone(), shown));
            }
        });
    }
    let mut writer = Writer { map, locale, within, address: address.to_owned(), computed };
    let mut met: IndexMap<String, usize> = IndexMap::new();
    editor.each_node(&mut text, within, &mut |about, node| {
        let id = id_of(node);
        if let Some(Value::Object(data)) = node.get_mut("fields") {
            let before = id.and_then(|id| {
                let same = known.get(&id)?;
                let place = met.entry(id).or_default();
                *place += 1;
                // What was copied within a text has the id of what it is a copy of.
                same.iter().find(|(_, shown)| shown.contains(data)).or_else(|| same.get(*place - 1))
            });
            let before = before.filter(|(stored, _)| stored.get("blockType") == data.get("blockType"));
            let before = before.map(|(stored, shown)| Before { stored, shown: shown.each_ref() });
            *data = writer.fields(about.fields, data, before);
        }
    });
    text
}

/// The id of a node, by its type: one that becomes another type is another one.
fn id_of(node: &Map<String, Value>) -> Option<String> {
    let id = |data: &Map<String, Value>| {
        data.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()).map(str::to_owned)
    };
    let own = id(node).or_else(|| id(node.get("fields")?.as_object()?))?;
    Some(format!("{} {own}", node.get("type")?.as_str()?))
}

/// Puts ids in the place of documents.
fn unfill_text(map: &FieldMap, editor: &Editor, text: &mut Value, within: bool) {
    editor.each_node(text, within, &mut |known, node| {
        if let Some(Value::Object(data)) = node.get_mut("fields") {
            unfill_fields(map, known.fields, data, within);
        }
        if let (Some(_), Some(value)) = (known.reference, node.get_mut("value")) {
            unfill(value);
        }
    });
}

fn unfill_fields(map: &FieldMap, fields: &[FieldNode], data: &mut Map<String, Value>, within: bool) {
    for field in fields {
        let Some(value) = data.get_mut(&field.name) else { continue };
        let within = within || field.settings.localized;
        match (&field.shape, value) {
            (Shape::Group(fields), Value::Object(group)) => unfill_fields(map, fields, group, within),
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                for row in rows {
                    if let (Some(shape), Value::Object(row)) = (map.row_shape(field, row), row) {
                        unfill_fields(map, &shape.fields, row, within);
                    }
                }
            }
            (_, value) if matches!(field.kind(), "relationship" | "upload") => {
                let one = |item: &mut Value| match item.get_mut("value").filter(|_| field.is_polymorphic()) {
                    Some(document) => unfill(document),
                    None => unfill(item),
                };
                match value {
                    Value::Array(items) => items.iter_mut().for_each(one),
                    value => one(value),
                }
            }
            (_, value) => {
                if let Some(editor) = map.editor(field) {
                    unfill_text(map, editor, value, within);
                }
            }
        }
    }
}

fn unfill(value: &mut Value) {
    if let Some(id) = value.get_mut("id").filter(|id| !id.is_null()) {
        *value = id.take();
    }
}

struct Writer<'a> {
    map: &'a FieldMap,
    locale: Option<&'a str>,
    within: bool,
    /// The path of the text.
    address: String,
    computed: &'a mut dyn FnMut(&str) -> Option<Value>,
}

/// The fields of a node, of a group or of a row as they were, and as they were shown.
#[derive(Clone, Copy)]
struct Before<'v> {
    stored: &'v Map<String, Value>,
    shown: [&'v Map<String, Value>; 2],
}

impl Writer<'_> {
    fn fields(
        &mut self,
        fields: &[FieldNode],
        data: &Map<String, Value>,
        before: Option<Before<'_>>,
    ) -> Map<String, Value> {
        let mut result = data.clone();
        let outer = self.within;
        for field in fields {
            let stored = before.and_then(|before| before.stored.get(&field.name));
            let shown = before.map_or([None; 2], |before| before.shown.map(|shown| shown.get(&field.name)));
            self.within = outer || field.settings.localized;
            let given = data.get(&field.name);
            let value = match (given, self.locale.filter(|_| field.localized)) {
                // Its value comes from elsewhere whenever it is shown.
                _ if matches!(field.shape, Shape::Nowhere) => stored.cloned(),
                _ if before.is_some() && (given.is_none() || shown.contains(&given)) => stored.cloned(),
                (Some(given), _) if before.is_some() && self.is_computed(field, given, stored) => stored.cloned(),
                (None, _) => None,
                (Some(given), Some(locale)) => {
                    let mut locales = stored.and_then(Value::as_object).cloned().unwrap_or_default();
                    let value = self.value(field, given, locales.get(locale), shown);
                    locales.insert(locale.to_owned(), value);
                    Some(Value::Object(locales))
                }
                (Some(given), None) => Some(self.value(field, given, stored, shown)),
            };
            match value {
                Some(value) => drop(result.insert(field.name.clone(), value)),
                None => drop(result.shift_remove(&field.name)),
            }
        }
        self.within = outer;
        result
    }

    /// Whether a value is the default that a function computes, shown where there was none.
    fn is_computed(&mut self, field: &FieldNode, given: &Value, stored: Option<&Value>) -> bool {
        let own = match (stored, self.locale.filter(|_| field.localized)) {
            (Some(Value::Object(locales)), Some(locale)) => locales.get(locale),
            (stored, _) => stored,
        };
        own.is_none() && has_function(field) && (self.computed)(&address(&self.address, field)).as_ref() == Some(given)
    }

    fn value(&mut self, field: &FieldNode, given: &Value, stored: Option<&Value>, shown: [Option<&Value>; 2]) -> Value {
        let before = |stored: Option<&'_ Value>, shown: [Option<&'_ Value>; 2]| -> Option<(Data, [Data; 2])> {
            let data = |value: Option<&Value>| value.and_then(Value::as_object).cloned();
            Some((data(stored)?, shown.map(|shown| data(shown).unwrap_or_default())))
        };
        match (&field.shape, given) {
            (Shape::Group(fields), Value::Object(data)) => {
                let before = before(stored, shown);
                let before = before.as_ref().map(|(stored, shown)| Before { stored, shown: shown.each_ref() });
                Value::Object(self.fields(fields, data, before))
            }
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                let mut row = |row: &Value| {
                    let (Some(shape), Value::Object(data)) = (self.map.row_shape(field, row), row) else {
                        return row.clone();
                    };
                    let before = before(own_row(stored, row), shown.map(|shown| own_row(shown, row)));
                    let before = before.as_ref().map(|(stored, shown)| Before { stored, shown: shown.each_ref() });
                    Value::Object(self.fields(&shape.fields, data, before))
                };
                rows.iter().map(&mut row).collect()
            }
            (_, given) if field.kind() == "richText" => {
                let text = address(&self.address, field);
                self::stored(self.map, (field, &text), given, stored, self.locale, self.within, self.computed)
            }
            (_, given) => given.clone(),
        }
    }
}

/// Whether a function computes the field's default value.
pub fn has_function(field: &FieldNode) -> bool {
    let is_path = field.settings.r#virtual.as_ref().is_some_and(Value::is_string);
    !is_path && field.settings.default_value.as_ref().is_some_and(|default| default.get("$function").is_some())
}

/// Where in the config a field is, in the nodes of the text with the path `text`; of a document's own field, `text` is
/// empty.
pub fn address(text: &str, field: &FieldNode) -> String {
    // The path in the document: fields of versions have theirs within the version.
    match text {
        "" => field.path.strip_prefix("version.").unwrap_or(&field.path).to_owned(),
        // Blocks that hold themselves have a place of their own.
        _ if field.path.starts_with('[') => field.path.clone(),
        text => format!("{text}.{}", field.path),
    }
}

/// The row that a row was before.
fn own_row<'v>(rows: Option<&'v Value>, row: &Value) -> Option<&'v Value> {
    let id = row.get("id").filter(|id| !id.is_null())?;
    let same = |one: &&Value| one.get("id") == Some(id) && one.get("blockType") == row.get("blockType");
    rows?.as_array()?.iter().find(same)
}

/// A text with what `change` makes of the fields of its nodes; `None` leaves them as they are.
pub(super) fn with_nodes(
    map: &FieldMap,
    field: &FieldNode,
    text: &Value,
    within: bool,
    change: &mut dyn FnMut(&[FieldNode], &Data) -> Option<Data>,
) -> Value {
    let mut text = text.clone();
    if let Some(editor) = map.editor(field) {
        editor.each_node(&mut text, within, &mut |known, node| {
            if let Some(Value::Object(data)) = node.get_mut("fields")
                && let Some(changed) = change(known.fields, data)
            {
                *data = changed;
            }
        });
    }
    text
}
