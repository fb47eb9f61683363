//! What is wrong within blocks that are kept as JSON, and what they and the nodes of rich text refer to.

use serde_json::{Map, Value};

use crate::documents::cell::Key;
use crate::documents::date;
use crate::documents::map::{FieldMap, FieldNode, Shape};
use crate::documents::rich::Editor;

/// What was found, and where: a path in the document.
#[derive(Default)]
pub(super) struct Found {
    pub(super) problems: Vec<(String, String)>,
    /// The documents that must be there: place, collection, id.
    pub(super) references: Vec<(String, String, Key)>,
}

/// Looks at the JSON of one locale, blocks or a rich text. `at` is where it is. `within`: it is localized, or within
/// something that is.
pub(super) fn look(map: &FieldMap, field: &FieldNode, value: &Value, at: &str, within: bool) -> Found {
    let mut look = Look { map, found: Found::default(), nodes: 0 };
    match field.shape {
        Shape::Blocks(_) => look.rows(field, value, at, within),
        _ => look.text(field, value, at, within),
    }
    look.found
}

struct Look<'a> {
    map: &'a FieldMap,
    found: Found,
    /// How many nodes of rich text it is in: of what is in them, only the references are looked at. Editors write the
    /// rest as they like.
    nodes: usize,
}

impl Look<'_> {
    fn problem(&mut self, at: &str, problem: impl FnOnce() -> String) {
        if self.nodes == 0 {
            self.found.problems.push((at.to_owned(), problem()));
        }
    }

    fn tell(&mut self, at: &str, value: &Value, what: &str) {
        self.problem(at, || is_no(value, what));
    }

    /// The rows of an array, or blocks.
    fn rows(&mut self, field: &FieldNode, value: &Value, at: &str, within: bool) {
        let is_blocks = matches!(field.shape, Shape::Blocks(_));
        let rows = match value {
            Value::Null => return,
            Value::Array(rows) => rows,
            _ => return self.tell(at, value, if is_blocks { "list of blocks" } else { "list of rows" }),
        };
        for (index, row) in rows.iter().enumerate() {
            let at = format!("{at}.{index}");
            match (row, self.map.row_shape(field, row), row.get("blockType").and_then(Value::as_str)) {
                (Value::Object(data), Some(shape), _) => self.fields(&shape.fields, data, &format!("{at}."), within),
                (Value::Object(_), None, Some(slug)) => {
                    self.problem(&at, || format!("the config has no block `{slug}` here"));
                }
                (Value::Object(_), None, None) => self.problem(&at, || "a block without a `blockType`".to_owned()),
                _ => self.tell(&at, row, if is_blocks { "block" } else { "row" }),
            }
        }
    }

    fn fields(&mut self, fields: &[FieldNode], data: &Map<String, Value>, path: &str, within: bool) {
        for field in fields {
            let within = within || field.settings.localized;
            let at = format!("{path}{}", field.name);
            match data.get(&field.name) {
                None | Some(Value::Null) => {}
                Some(Value::Object(by_locale)) if field.localized => {
                    for (code, value) in by_locale {
                        let at = format!("{at}.{code}");
                        if self.map.locales.codes.contains(code) {
                            self.one(field, value, &at, within);
                        } else {
                            self.problem(&at, || format!("the config has no locale `{code}`"));
                        }
                    }
                }
                Some(value) if field.localized => self.tell(&at, value, "object of locales"),
                Some(value) => self.one(field, value, &at, within),
            }
        }
    }

    fn one(&mut self, field: &FieldNode, value: &Value, at: &str, within: bool) {
        match (&field.shape, value) {
            (_, Value::Null) | (Shape::Nowhere, _) => {}
            (Shape::Group(fields), Value::Object(data)) => self.fields(fields, data, &format!("{at}."), within),
            (Shape::Group(_), value) => self.tell(at, value, "group"),
            (Shape::Array(_) | Shape::Blocks(_), value) => self.rows(field, value, at, within),
            (_, value) if field.kind() == "richText" => self.text(field, value, at, within),
            (_, Value::Array(items)) if field.is_list() => {
                for (index, item) in items.iter().enumerate() {
                    self.single(field, item, &format!("{at}.{index}"));
                }
            }
            (_, value) if field.is_list() => self.tell(at, value, "list"),
            (_, value) => self.single(field, value, at),
        }
    }

    fn single(&mut self, field: &FieldNode, value: &Value, at: &str) {
        let (fits, what) = match field.kind() {
            "number" => (value.is_number(), "number"),
            "checkbox" => (value.is_boolean(), "truth value"),
            "text" | "textarea" | "code" | "email" => (value.is_string(), "text"),
            "date" => {
                let text = value.as_str();
                (text.is_some_and(|text| text.is_empty() || date::parse(text).is_some()), "date")
            }
            "point" => {
                let pair = value.get("coordinates").and_then(Value::as_array);
                (pair.is_some_and(|pair| pair.len() == 2 && pair.iter().all(Value::is_number)), "point")
            }
            "select" | "radio" if !field.settings.options.is_empty() => {
                if !field.settings.options.contains(value) {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    self.problem(at, || format!("`{text}` is none of the options"));
                }
                return;
            }
            "relationship" | "upload" => {
                if is_relation(field, value) {
                    let slug = match field.is_polymorphic() {
                        true => value.get("relationTo").and_then(Value::as_str),
                        false => field.targets().first().copied(),
                    };
                    let id = if field.is_polymorphic() { &value["value"] } else { value };
                    return self.reference(slug.unwrap_or_default(), id, at);
                }
                (false, "reference")
            }
            _ => return,
        };
        if !fits && !value.is_null() {
            self.tell(at, value, what);
        }
    }

    /// The nodes of a rich text.
    fn text(&mut self, field: &FieldNode, text: &Value, at: &str, within: bool) {
        if let (Some(editor), Some(root)) = (self.map.editor(field), text.get("root")) {
            self.nodes += 1;
            self.below(editor, root, &format!("{at}.root"), within);
            self.nodes -= 1;
        }
    }

    fn below(&mut self, editor: &Editor, parent: &Value, at: &str, within: bool) {
        let Some(Value::Array(nodes)) = parent.get("children") else { return };
        for (index, node) in nodes.iter().enumerate() {
            let at = format!("{at}.children.{index}");
            if let Some(known) = node.as_object().and_then(|node| editor.known(node, within)) {
                if let Some(Value::Object(data)) = node.get("fields") {
                    self.fields(known.fields, data, &format!("{at}.fields."), within);
                }
                if let (Some(_), Some(Value::String(slug)), Some(value)) =
                    (known.reference, node.get("relationTo"), node.get("value"))
                {
                    self.reference(slug, value.get("id").unwrap_or(value), &format!("{at}.value"));
                }
            }
            self.below(editor, node, &at, within);
        }
    }

    /// What refers to nothing is no reference.
    fn reference(&mut self, slug: &str, id: &Value, at: &str) {
        match self.map.id_in_json(slug, id) {
            Some(key) => self.found.references.push((at.to_owned(), slug.to_owned(), key)),
            None if id.is_null() || id == "" => {}
            None => self.found.problems.push((at.to_owned(), is_no(id, &format!("id of {slug}")))),
        }
    }
}

fn is_no(value: &Value, what: &str) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    format!("`{}` is no {what}", text.chars().take(60).collect::<String>())
}

fn is_relation(field: &FieldNode, value: &Value) -> bool {
    let is_id = |value: &Value| value.is_string() || value.is_number();
    if !field.is_polymorphic() {
        return is_id(value);
    }
    let slug = value.get("relationTo").and_then(Value::as_str);
    slug.is_some_and(|slug| field.targets().contains(&slug)) && value.get("value").is_some_and(is_id)
}
