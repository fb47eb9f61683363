//! The relationships in a document that is shown, wherever they are in it.

use payload_sync_core::documents::map::{FieldMap, FieldNode, Shape};
use payload_sync_core::documents::rich::Reference;
use serde_json::{Map, Value};

/// What refers to documents.
#[derive(Clone, Copy)]
pub(super) enum Spot<'f> {
    /// A relationship or an upload.
    Field(&'f FieldNode),
    /// A node of rich text.
    Node(Reference),
}

/// A place in a document that refers to others.
#[derive(Clone, Copy)]
pub(super) struct At<'f, 'l> {
    pub spot: Spot<'f>,
    /// The locale of the text that it is in, where documents are shown in all locales and the text in each of them.
    pub locale: Option<&'l str>,
}

/// A walk through what a document refers to.
#[derive(Clone, Copy)]
pub(super) struct Walk<'f, 'l> {
    pub map: &'f FieldMap,
    /// Whether localized values are shown in all locales.
    pub all_locales: bool,
    within: bool,
    locale: Option<&'l str>,
}

type Visit<'v, 'f> = &'v mut dyn FnMut(At<'f, '_>, &mut Value);

impl<'f> Walk<'f, '_> {
    pub(super) fn new(map: &'f FieldMap, all_locales: bool) -> Self {
        Self { map, all_locales, within: false, locale: None }
    }

    /// Calls `visit` with each relationship or upload and its value: of a field that shows all locales, with the value
    /// of each; and with each node of rich text that refers to a document.
    pub(super) fn fields(self, fields: &'f [FieldNode], document: &mut Map<String, Value>, visit: Visit<'_, 'f>) {
        for field in fields {
            let Some(value) = document.get_mut(&field.name) else { continue };
            let inner = Walk { within: self.within || field.settings.localized, ..self };
            match (self.all_locales && field.localized, value) {
                (true, Value::Object(locales)) => {
                    for (code, value) in locales {
                        let locale = if field.kind() == "richText" { Some(code.as_str()) } else { self.locale };
                        Walk { locale, ..inner }.value(field, value, visit);
                    }
                }
                (_, value) => inner.value(field, value, visit),
            }
        }
    }

    fn value(self, field: &'f FieldNode, value: &mut Value, visit: Visit<'_, 'f>) {
        if matches!(field.kind(), "relationship" | "upload") {
            visit(At { spot: Spot::Field(field), locale: self.locale }, value);
            return;
        }
        match (&field.shape, value) {
            (Shape::Group(fields), Value::Object(group)) => self.fields(fields, group, visit),
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                for row in rows {
                    if let (Some(shape), Value::Object(row)) = (self.map.row_shape(field, row), row) {
                        self.fields(&shape.fields, row, visit);
                    }
                }
            }
            (_, value) => {
                let Some(editor) = self.map.editor(field) else { return };
                // Within the text of one locale there are no others.
                let all_locales = self.all_locales && self.locale.is_none();
                editor.each_node(value, self.within, &mut |known, node| {
                    if let Some(Value::Object(data)) = node.get_mut("fields") {
                        Walk { all_locales, ..self }.fields(known.fields, data, visit);
                    }
                    if let Some(reference) = known.reference {
                        let mut whole = Value::Object(std::mem::take(node));
                        visit(At { spot: Spot::Node(reference), locale: self.locale }, &mut whole);
                        if let Value::Object(whole) = whole {
                            *node = whole;
                        }
                    }
                });
            }
        }
    }
}

impl Spot<'_> {
    /// The places of a value that hold one related document each: its collection, and the value itself.
    pub(super) fn slots<'v>(&self, value: &'v mut Value) -> Vec<(String, &'v mut Value)> {
        match self {
            Self::Field(field) => slots(field, value),
            Self::Node(_) => pair(value).into_iter().collect(),
        }
    }

    /// How deep the documents are filled in.
    pub(super) fn depth(&self, depth: u64) -> u64 {
        let own = match self {
            Self::Field(field) => field.settings.other.get("maxDepth").and_then(Value::as_u64),
            Self::Node(reference) => reference.max_depth,
        };
        own.map_or(depth, |own| own.min(depth))
    }
}

fn slots<'v>(field: &FieldNode, value: &'v mut Value) -> Vec<(String, &'v mut Value)> {
    let polymorphic = field.is_polymorphic();
    let single = field.targets().first().map(|slug| (*slug).to_owned()).unwrap_or_default();
    let slot = |item: &'v mut Value| match polymorphic {
        false => Some((single.clone(), item)),
        true => pair(item),
    };
    match value {
        Value::Array(items) => items.iter_mut().filter_map(slot).collect(),
        value => slot(value).into_iter().collect(),
    }
}

/// The two of `{ relationTo, value }`.
fn pair(pair: &mut Value) -> Option<(String, &mut Value)> {
    let slug = pair.get("relationTo")?.as_str()?.to_owned();
    Some((slug, pair.get_mut("value")?))
}
