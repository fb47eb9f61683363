//! Puts a changed presentation of a document back into its stored form.
//!
//! As in Payload's own updates, what is absent stays as it is (to empty a field it must be `null`), other locales are
//! kept, and rows of arrays and blocks are matched by their `id`. What is equal to what was shown is not touched at
//! all: a value that was only a fallback or a default does not become the document's own.

use indexmap::IndexSet;
use serde_json::{Map, Value};

use crate::documents::cell;
use crate::documents::date;
use crate::documents::invalid::Invalid;
use crate::documents::map::{ColumnKind, FieldMap, FieldNode, Shape};
use crate::documents::present::default_of;

/// Merges a change into a stored document.
pub struct Merge<'a> {
    pub map: &'a FieldMap,
    /// The locale that was shown; `None` is all of them.
    pub locale: Option<&'a str>,
    /// Makes the id of a new row of an array or of blocks: 24 hexadecimal digits.
    pub fresh_id: &'a mut dyn FnMut() -> String,
    invalid: Vec<Invalid>,
}

/// A document, a group or a row before and after.
struct Level<'v> {
    stored: &'v Map<String, Value>,
    shown: &'v Map<String, Value>,
    changed: &'v Map<String, Value>,
    /// A row that was not there before: defaults apply.
    is_new: bool,
}

impl<'a> Merge<'a> {
    pub fn new(map: &'a FieldMap, locale: Option<&'a str>, fresh_id: &'a mut dyn FnMut() -> String) -> Self {
        Self { map, locale, fresh_id, invalid: Vec::new() }
    }

    /// The document in its new stored form. `known` says which keys beside the fields may be there, untouched.
    pub fn document(
        mut self,
        fields: &[FieldNode],
        stored: &Map<String, Value>,
        shown: &Map<String, Value>,
        changed: &Map<String, Value>,
        known: &dyn Fn(&str) -> bool,
    ) -> Result<Map<String, Value>, Vec<Invalid>> {
        if changed.get("id").is_some_and(|id| shown.get("id") != Some(id)) {
            self.invalid.push(Invalid::new("id", "The id of a document cannot be changed."));
        }
        let level = Level { stored, shown, changed, is_new: false };
        let result = self.level(fields, &level, "", &|name| known(name) || name == "id");
        match self.invalid.is_empty() {
            true => Ok(result),
            false => Err(self.invalid),
        }
    }

    fn level(
        &mut self,
        fields: &[FieldNode],
        level: &Level<'_>,
        path: &str,
        known: &dyn Fn(&str) -> bool,
    ) -> Map<String, Value> {
        for (name, value) in level.changed {
            let is_field = fields.iter().any(|field| &field.name == name && !matches!(field.shape, Shape::Nowhere));
            if !is_field && level.shown.get(name) != Some(value) && !(known(name) && level.is_new) {
                let virtual_field = fields.iter().any(|field| &field.name == name);
                let message = match virtual_field {
                    true => "This field has no column: its value comes from elsewhere.",
                    false if known(name) => "This value cannot be changed.",
                    false => "There is no such field.",
                };
                if name != "id" {
                    self.invalid.push(Invalid::new(format!("{path}{name}"), message));
                }
            }
        }
        let mut result = level.stored.clone();
        for field in fields {
            let at = format!("{path}{}", field.name);
            let changed = match level.changed.get(&field.name) {
                Some(value) => Some(value),
                None if level.is_new => default_of(field),
                None => None,
            };
            let Some(changed) = changed else { continue };
            if level.shown.get(&field.name) == Some(changed) || matches!(field.shape, Shape::Nowhere) {
                continue;
            }
            let value = self.field(field, level, changed, &at);
            if let Some(value) = value {
                result.insert(field.name.clone(), value);
            }
        }
        result
    }

    /// The field's new stored value; `None` when it is invalid.
    fn field(&mut self, field: &FieldNode, level: &Level<'_>, changed: &Value, path: &str) -> Option<Value> {
        let stored = level.stored.get(&field.name);
        let shown = level.shown.get(&field.name);
        if !field.localized {
            return self.value(field, stored, shown, changed, path);
        }
        let mut by_locale = match stored {
            Some(Value::Object(by_locale)) => by_locale.clone(),
            _ => Map::new(),
        };
        let Some(locale) = self.locale else {
            let Value::Object(changes) = changed else {
                let message = "With all locales, a localized field is an object of its locales.";
                self.invalid.push(Invalid::new(path, message));
                return None;
            };
            for (locale, change) in changes {
                if !self.map.locales.codes.contains(locale) {
                    self.invalid.push(Invalid::new(format!("{path}.{locale}"), "There is no such locale."));
                    continue;
                }
                let shown = shown.and_then(|shown| shown.get(locale));
                if shown == Some(change) {
                    continue;
                }
                let at = format!("{path}.{locale}");
                let value = self.value(field, by_locale.get(locale), shown, change, &at)?;
                by_locale.insert(locale.clone(), value);
            }
            return Some(Value::Object(by_locale));
        };
        let value = self.value(field, by_locale.get(locale), shown, changed, path)?;
        by_locale.insert(locale.to_owned(), value);
        Some(Value::Object(by_locale))
    }

    fn value(
        &mut self,
        field: &FieldNode,
        stored: Option<&Value>,
        shown: Option<&Value>,
        changed: &Value,
        path: &str,
    ) -> Option<Value> {
        let empty = Map::new();
        match &field.shape {
            Shape::Group(fields) => {
                let Value::Object(changed) = changed else {
                    self.invalid.push(Invalid::new(path, "A group is an object."));
                    return None;
                };
                let level = Level {
                    stored: stored.and_then(Value::as_object).unwrap_or(&empty),
                    shown: shown.and_then(Value::as_object).unwrap_or(&empty),
                    changed,
                    is_new: false,
                };
                Some(Value::Object(self.level(fields, &level, &format!("{path}."), &|_| false)))
            }
            Shape::Array(_) | Shape::Blocks(_) => self.rows(field, stored, shown, changed, path),
            _ if field.is_list() => self.list(field, changed, path),
            _ => match self.scalar(field, changed) {
                Ok(value) => Some(value),
                Err(message) => {
                    self.invalid.push(Invalid::new(path, message));
                    None
                }
            },
        }
    }

    fn list(&mut self, field: &FieldNode, changed: &Value, path: &str) -> Option<Value> {
        let items = match changed {
            Value::Null => &Vec::new(),
            Value::Array(items) => items,
            _ => {
                self.invalid.push(Invalid::new(path, "This field holds a list."));
                return None;
            }
        };
        let mut result = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match self.scalar(field, item) {
                Ok(Value::Null) => {}
                Ok(value) => result.push(value),
                Err(message) => {
                    self.invalid.push(Invalid::new(format!("{path}.{index}"), message));
                    return None;
                }
            }
        }
        Some(Value::Array(result))
    }

    fn rows(
        &mut self,
        field: &FieldNode,
        stored: Option<&Value>,
        shown: Option<&Value>,
        changed: &Value,
        path: &str,
    ) -> Option<Value> {
        let rows = match changed {
            Value::Null => &Vec::new(),
            Value::Array(rows) => rows,
            _ => {
                self.invalid.push(Invalid::new(path, "This field holds a list of rows."));
                return None;
            }
        };
        let empty = Map::new();
        let mut seen: IndexSet<String> = IndexSet::new();
        let mut result = Vec::with_capacity(rows.len());
        for row in rows.iter().filter(|row| !row.is_null()) {
            let at = format!("{path}.{}", result.len());
            let Value::Object(changed) = row else {
                self.invalid.push(Invalid::new(at, "A row is an object."));
                continue;
            };
            let Some(shape) = self.map.row_shape(field, row) else {
                // JSON can hold what the config has no block for, and goes on doing so.
                let in_json = !matches!(field.place(), Shape::Blocks(_));
                if in_json && shown.and_then(Value::as_array).is_some_and(|rows| rows.contains(row)) {
                    result.push(row.clone());
                    continue;
                }
                let block = row.get("blockType").and_then(Value::as_str);
                let message = match block {
                    Some(slug) => format!("The block \"{slug}\" is not allowed."),
                    None => "A block needs a blockType.".to_owned(),
                };
                self.invalid.push(Invalid::new(at, message));
                continue;
            };
            let id = match changed.get("id") {
                Some(Value::String(id)) if !id.is_empty() => id.clone(),
                None | Some(Value::Null | Value::String(_)) => (self.fresh_id)(),
                Some(_) => {
                    self.invalid.push(Invalid::new(format!("{at}.id"), "The id of a row is a text."));
                    continue;
                }
            };
            if !seen.insert(id.clone()) {
                let message = "Two rows have this id; leave it out for a new row.";
                self.invalid.push(Invalid::new(format!("{at}.id"), message));
                continue;
            }
            let previous = |list: Option<&'_ Value>| -> Option<Map<String, Value>> {
                let found = list?.as_array()?.iter().find(|one| one.get("id").and_then(Value::as_str) == Some(&id))?;
                (found.get("blockType") == row.get("blockType")).then(|| found.as_object().cloned())?
            };
            let stored = previous(stored);
            let shown = previous(shown);
            let level = Level {
                is_new: stored.is_none(),
                stored: stored.as_ref().unwrap_or(&empty),
                shown: shown.as_ref().unwrap_or(&empty),
                changed,
            };
            let known = |name: &str| matches!(name, "id" | "blockType");
            let merged = self.level(&shape.fields, &level, &format!("{at}."), &known);
            let mut row = Map::new();
            row.insert("id".to_owned(), Value::String(id));
            if let Some(slug) = changed.get("blockType").filter(|_| matches!(field.shape, Shape::Blocks(_))) {
                row.insert("blockType".to_owned(), slug.clone());
            }
            row.extend(merged.into_iter().filter(|(name, _)| !known(name)));
            result.push(Value::Object(row));
        }
        Some(Value::Array(result))
    }

    /// A single value, or one of a list, in its stored form; or what is wrong with it.
    fn scalar(&self, field: &FieldNode, value: &Value) -> Result<Value, String> {
        if value.is_null() {
            return Ok(Value::Null);
        }
        match field.kind() {
            "number" => match value {
                Value::Number(number) => number.as_f64().map(cell::number).ok_or_else(enter_number),
                Value::String(text) if text.trim().is_empty() => Ok(Value::Null),
                Value::String(text) => text.trim().parse().map(cell::number).map_err(|_| enter_number()),
                _ => Err(enter_number()),
            },
            "checkbox" => match value {
                Value::Bool(_) => Ok(value.clone()),
                Value::String(text) if text == "true" => Ok(Value::Bool(true)),
                Value::String(text) if text == "false" || text.is_empty() => Ok(Value::Bool(false)),
                _ => Err("This field can only be equal to true or false.".to_owned()),
            },
            "date" => match value {
                Value::String(text) if text.is_empty() => Ok(Value::Null),
                Value::String(text) => {
                    date::to_iso(text).map(Value::String).ok_or_else(|| format!("\"{text}\" is not a valid date."))
                }
                #[expect(clippy::cast_possible_truncation, reason = "JavaScript's dates are whole milliseconds")]
                Value::Number(number) => {
                    let milliseconds = number.as_f64().unwrap_or(f64::NAN);
                    match milliseconds.abs() <= 8.64e15 {
                        true => Ok(Value::String(date::format(milliseconds as i64))),
                        false => Err(format!("\"{number}\" is not a valid date.")),
                    }
                }
                other => Err(format!("\"{other}\" is not a valid date.")),
            },
            "email" => text_of(value).map(|text| Value::String(text.trim().to_lowercase())),
            "text" | "textarea" | "code" | "select" | "radio" => {
                text_of(value).map(|text| Value::String(text.to_owned()))
            }
            "point" => match value.as_array().map(Vec::as_slice) {
                Some([longitude @ Value::Number(_), latitude @ Value::Number(_)]) => {
                    Ok(serde_json::json!({ "type": "Point", "coordinates": [longitude, latitude] }))
                }
                _ => Err("This field requires two numbers.".to_owned()),
            },
            "richText" => match value {
                Value::String(text) => {
                    serde_json::from_str(text).map_err(|_| "This field has an invalid input.".to_owned())
                }
                _ => Ok(value.clone()),
            },
            "relationship" | "upload" => self.relation(field, value),
            _ => Ok(value.clone()),
        }
    }

    fn relation(&self, field: &FieldNode, value: &Value) -> Result<Value, String> {
        if matches!(value.as_str(), Some("" | "none" | "null")) {
            return Ok(Value::Null);
        }
        if !field.is_polymorphic() {
            let slug = field.targets().first().copied().unwrap_or_default();
            return self.target(slug, value.get("id").unwrap_or(value), value);
        }
        let slug = value.get("relationTo").and_then(Value::as_str).unwrap_or_default();
        if !field.targets().contains(&slug) {
            return Err(invalid_relation(value));
        }
        let target = value.get("value").unwrap_or(&Value::Null);
        let id = self.target(slug, target.get("id").unwrap_or(target), value)?;
        Ok(serde_json::json!({ "relationTo": slug, "value": id }))
    }

    fn target(&self, slug: &str, id: &Value, whole: &Value) -> Result<Value, String> {
        let numeric = self.map.collection(slug).is_some_and(|entity| {
            let root = entity.main.root_table();
            matches!(root.columns[root.id].kind, ColumnKind::Integer | ColumnKind::Numeric)
        });
        match (numeric, id) {
            (true, Value::Number(number)) => number.as_f64().map(cell::number).ok_or_else(|| invalid_relation(whole)),
            (true, Value::String(text)) => text.trim().parse().map(cell::number).map_err(|_| invalid_relation(whole)),
            (false, Value::String(_)) => Ok(id.clone()),
            _ => Err(invalid_relation(whole)),
        }
    }
}

fn enter_number() -> String {
    "Please enter a valid number.".to_owned()
}

fn invalid_relation(value: &Value) -> String {
    format!("This relationship field has the following invalid relationships: {value}")
}

fn text_of(value: &Value) -> Result<&str, String> {
    value.as_str().ok_or_else(|| {
        let what = match value {
            Value::Number(_) => "a number",
            Value::Bool(_) => "true or false",
            Value::Array(_) => "a list",
            _ => "an object",
        };
        format!("This field holds a text, not {what}.")
    })
}
