//! What is wrong within blocks that are kept as JSON.

use serde_json::{Map, Value};

use crate::documents::date;
use crate::documents::map::{FieldMap, FieldNode, Shape};

/// What is wrong, and where: a path in the document from `at` on. `value` is the JSON of one locale.
pub(super) fn problems(map: &FieldMap, field: &FieldNode, value: &Value, at: &str) -> Vec<(String, String)> {
    let mut look = Look { map, found: Vec::new() };
    look.rows(field, value, at);
    look.found
}

struct Look<'a> {
    map: &'a FieldMap,
    found: Vec<(String, String)>,
}

impl Look<'_> {
    fn tell(&mut self, at: &str, value: &Value, what: &str) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.found.push((at.to_owned(), format!("`{}` is no {what}", text.chars().take(60).collect::<String>())));
    }

    /// The rows of an array, or blocks.
    fn rows(&mut self, field: &FieldNode, value: &Value, at: &str) {
        let is_blocks = matches!(field.shape, Shape::Blocks(_));
        let rows = match value {
            Value::Null => return,
            Value::Array(rows) => rows,
            _ => return self.tell(at, value, if is_blocks { "list of blocks" } else { "list of rows" }),
        };
        for (index, row) in rows.iter().enumerate() {
            let at = format!("{at}.{index}");
            match (row, self.map.row_shape(field, row), row.get("blockType").and_then(Value::as_str)) {
                (Value::Object(data), Some(shape), _) => self.fields(&shape.fields, data, &format!("{at}.")),
                (Value::Object(_), None, Some(slug)) => {
                    self.found.push((at, format!("the config has no block `{slug}` here")));
                }
                (Value::Object(_), None, None) => self.found.push((at, "a block without a `blockType`".to_owned())),
                _ => self.tell(&at, row, if is_blocks { "block" } else { "row" }),
            }
        }
    }

    fn fields(&mut self, fields: &[FieldNode], data: &Map<String, Value>, path: &str) {
        for field in fields {
            let at = format!("{path}{}", field.name);
            match data.get(&field.name) {
                None | Some(Value::Null) => {}
                Some(Value::Object(by_locale)) if field.localized => {
                    for (code, value) in by_locale {
                        let at = format!("{at}.{code}");
                        if self.map.locales.codes.contains(code) {
                            self.one(field, value, &at);
                        } else {
                            self.found.push((at, format!("the config has no locale `{code}`")));
                        }
                    }
                }
                Some(value) if field.localized => self.tell(&at, value, "object of locales"),
                Some(value) => self.one(field, value, &at),
            }
        }
    }

    fn one(&mut self, field: &FieldNode, value: &Value, at: &str) {
        match (&field.shape, value) {
            (_, Value::Null) | (Shape::Nowhere, _) => {}
            (Shape::Group(fields), Value::Object(data)) => self.fields(fields, data, &format!("{at}.")),
            (Shape::Group(_), value) => self.tell(at, value, "group"),
            (Shape::Array(_) | Shape::Blocks(_), value) => self.rows(field, value, at),
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
                    self.found.push((at.to_owned(), format!("`{text}` is none of the options")));
                }
                return;
            }
            "relationship" | "upload" => (is_relation(field, value), "reference"),
            _ => return,
        };
        if !fits && !value.is_null() {
            self.tell(at, value, what);
        }
    }
}

fn is_relation(field: &FieldNode, value: &Value) -> bool {
    let is_id = |value: &Value| value.is_string() || value.is_number();
    if !field.is_polymorphic() {
        return is_id(value);
    }
    let slug = value.get("relationTo").and_then(Value::as_str);
    slug.is_some_and(|slug| field.targets().contains(&slug)) && value.get("value").is_some_and(is_id)
}
