//! What becomes of submitted data: the complete document of one locale, as Payload validates it, and the stored form
//! with every locale that is written.
//!
//! As in Payload's own `create` and `update`, what is absent stays as it was and gets the field's default value where
//! there was nothing; rows of arrays and blocks are matched by their `id`; what is written is always the whole
//! document in the locale of the operation.

mod sanitize;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use crate::documents::invalid::Invalid;
use crate::documents::map::{Blocks, Entity, FieldMap, FieldNode, Shape, unknown};
use crate::documents::present::{Presentation, default_of, is_added, present};
use crate::documents::rich;

/// Makes documents out of submitted data.
pub struct Submit<'a> {
    pub map: &'a FieldMap,
    pub entity: &'a Entity,
    /// The locale that localized values are for; `None` without localization.
    pub locale: Option<&'a str>,
    /// Whether names that no field has are passed over, as Payload does, instead of being refused.
    pub lenient: bool,
    /// Whether rows with ids that the document does not know get new ones, as in Payload's updates by `where`.
    pub fresh_rows: bool,
    /// Makes the id of a new row of an array or of blocks: 24 hexadecimal digits.
    pub fresh_id: &'a mut dyn FnMut() -> String,
    /// The values of defaults that functions compute, by the path of the field ([`FieldNode::path`]); `None`: the
    /// function gave nothing.
    pub computed: &'a IndexMap<String, Option<Value>>,
    /// The same for single places ([`Missing::at`]), where a function is called for each. In the nodes of rich text, the
    /// place is the path of the field.
    pub filled: &'a IndexMap<String, Option<Value>>,
    missing: Vec<Missing>,
    invalid: Vec<Invalid>,
}

/// A default value that a function has to compute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The place in the document: `rows.0.word`.
    pub at: String,
    /// The path of the field ([`FieldNode::path`]).
    pub path: String,
}

/// What was made of submitted data.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Submitted {
    /// The whole document in the operation's locale: what is validated.
    pub data: Map<String, Value>,
    /// The document with all its locales: what is written.
    pub stored: Map<String, Value>,
    /// Values that are not what their fields hold. They are in `data` as they were given.
    pub invalid: Vec<Invalid>,
    /// Default values that nobody has computed. Those that are to be written are in `invalid` as well; of those in the
    /// nodes of rich text, only whether they were given back as they were shown is in question.
    pub missing: Vec<Missing>,
}

/// Splits data whose localized values are objects of locales into the data of each locale that it names. The default
/// locale comes first, whether it is named or not.
pub fn by_locale(map: &FieldMap, fields: &[FieldNode], data: &Map<String, Value>) -> Vec<(String, Map<String, Value>)> {
    let mut named = IndexSet::from([map.locales.default.clone()]);
    named.extend(self::named(map, fields, data));
    named.into_iter().map(|code| (code.clone(), in_locale(map, fields, data, false, &code))).collect()
}

/// The locales that data names whose localized values are objects of locales.
pub fn named(map: &FieldMap, fields: &[FieldNode], data: &Map<String, Value>) -> IndexSet<String> {
    let mut named = IndexSet::new();
    locales_of(map, fields, data, false, &mut named);
    named.retain(|code| map.locales.codes.contains(code));
    named
}

/// `within`: in something localized.
fn locales_of(
    map: &FieldMap,
    fields: &[FieldNode],
    data: &Map<String, Value>,
    within: bool,
    named: &mut IndexSet<String>,
) {
    for field in fields {
        let Some(value) = data.get(&field.name) else { continue };
        let within = within || field.settings.localized;
        match (&field.shape, value) {
            (_, Value::Object(by_locale)) if field.localized => named.extend(by_locale.keys().cloned()),
            (Shape::Group(fields), Value::Object(group)) => locales_of(map, fields, group, within, named),
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                for row in rows {
                    if let (Some(shape), Value::Object(row)) = (map.row_shape(field, row), row) {
                        locales_of(map, &shape.fields, row, within, named);
                    }
                }
            }
            (_, text) if map.editor(field).is_some() => {
                let _ = rich::with_nodes(map, field, text, within, &mut |fields, data| {
                    locales_of(map, fields, data, within, named);
                    None
                });
            }
            _ => {}
        }
    }
}

/// The data with the values of one locale.
fn in_locale(
    map: &FieldMap,
    fields: &[FieldNode],
    data: &Map<String, Value>,
    within: bool,
    code: &str,
) -> Map<String, Value> {
    let mut result = Map::new();
    for (name, value) in data {
        let field = fields.iter().find(|field| &field.name == name);
        let within = within || field.is_some_and(|field| field.settings.localized);
        let value = match (field, value) {
            (Some(field), Value::Object(by_locale)) if field.localized => by_locale.get(code).cloned(),
            (Some(field), Value::Null) if field.localized => Some(Value::Null),
            (Some(field), value) => Some(match (&field.shape, value) {
                (Shape::Group(fields), Value::Object(group)) => {
                    Value::Object(in_locale(map, fields, group, within, code))
                }
                (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => rows
                    .iter()
                    .map(|row| match (map.row_shape(field, row), row) {
                        (Some(shape), Value::Object(data)) => {
                            Value::Object(in_locale(map, &shape.fields, data, within, code))
                        }
                        _ => row.clone(),
                    })
                    .collect(),
                (_, text) => rich::with_nodes(map, field, text, within, &mut |fields, data| {
                    Some(in_locale(map, fields, data, within, code))
                }),
            }),
            (None, value) => Some(value.clone()),
        };
        if let Some(value) = value {
            result.insert(name.clone(), value);
        }
    }
    result
}

impl<'a> Submit<'a> {
    pub fn new(
        map: &'a FieldMap,
        entity: &'a Entity,
        locale: Option<&'a str>,
        fresh_id: &'a mut dyn FnMut() -> String,
        computed: &'a IndexMap<String, Option<Value>>,
        filled: &'a IndexMap<String, Option<Value>>,
    ) -> Self {
        let (missing, invalid) = (Vec::new(), Vec::new());
        Self { map, entity, locale, lenient: false, fresh_rows: false, fresh_id, computed, filled, missing, invalid }
    }

    /// `before` is the stored document with all its locales; `None` when it is created. `original` is how what is
    /// not given was before.
    pub fn document(
        mut self,
        before: Option<&Map<String, Value>>,
        original: &Presentation,
        data: &Map<String, Value>,
    ) -> Submitted {
        let fields = &self.entity.main.root.fields;
        let empty = Map::new();
        let original = before.map(|before| present(self.map, fields, before, original));
        let level = Level { given: data, original: original.as_ref().unwrap_or(&empty), root: true, in_json: false };
        let data = self.level(fields, &level, "");
        let stored = self.merged(fields, &data, before.unwrap_or(&empty), "", false, false);
        Submitted { data, stored, invalid: self.invalid, missing: self.missing }
    }

    fn refuse<T>(&mut self, path: &str, message: impl Into<String>) -> Option<T> {
        self.invalid.push(Invalid::new(path, message));
        None
    }

    fn level(&mut self, fields: &[FieldNode], level: &Level<'_>, path: &str) -> Map<String, Value> {
        if !self.lenient {
            for name in level.given.keys() {
                let known = fields.iter().any(|field| &field.name == name)
                    || is_structural(self.entity, name, level)
                    || level.in_json && level.original.get(name) == level.given.get(name);
                if !known {
                    self.invalid.push(Invalid::new(format!("{path}{name}"), "There is no such field."));
                }
            }
        }
        let mut result = Map::new();
        if level.in_json {
            result.extend(unknown(fields, level.given).map(|(name, value)| (name.clone(), value.clone())));
        }
        for field in fields.iter().filter(|field| !matches!(field.shape, Shape::Nowhere)) {
            let at = format!("{path}{}", field.name);
            let original = level.original.get(&field.name);
            let given = match level.given.get(&field.name).or(original) {
                Some(given) => Some(given.clone()),
                None => self.default(field, &at),
            };
            if let Some(value) = self.value(field, given, original, &at, level.root) {
                result.insert(field.name.clone(), value);
            }
        }
        result
    }

    fn default(&mut self, field: &FieldNode, path: &str) -> Option<Value> {
        if let Some(value) = default_of(field) {
            return Some(value.clone());
        }
        let is_function = field.settings.default_value.as_ref().is_some_and(|one| one.get("$function").is_some());
        if !is_function {
            return None;
        }
        if let Some(computed) = self.computed.get(&field.path).or_else(|| self.filled.get(path)) {
            return computed.clone();
        }
        self.missing.push(Missing { at: path.to_owned(), path: field.path.clone() });
        self.refuse(path, "A function computes the default value of this field, and none ran: give a value, or null.")
    }

    /// The field's value in the operation's locale.
    fn value(
        &mut self,
        field: &FieldNode,
        given: Option<Value>,
        original: Option<&Value>,
        path: &str,
        root: bool,
    ) -> Option<Value> {
        match &field.shape {
            Shape::Group(fields) => {
                let given = match given {
                    None => Map::new(),
                    Some(Value::Object(given)) => given,
                    Some(_) => return self.refuse(path, "A group is an object."),
                };
                let empty = Map::new();
                let original = original.and_then(Value::as_object).unwrap_or(&empty);
                let level = Level { given: &given, original, root: false, in_json: field.in_json };
                Some(Value::Object(self.level(fields, &level, &format!("{path}."))))
            }
            Shape::Array(_) | Shape::Blocks(_) => match given? {
                Value::Array(rows) => Some(self.rows(field, rows, original, path)),
                // A locale without rows, and a column without JSON.
                Value::Null if field.localized || is_json(field) => Some(Value::Null),
                Value::Null => Some(Value::Array(Vec::new())),
                Value::Number(zero) if zero.as_i64() == Some(0) => Some(Value::Array(Vec::new())),
                Value::String(zero) if zero == "0" => Some(Value::Array(Vec::new())),
                _ => self.refuse(path, "This field has an invalid input."),
            },
            _ => {
                let given = given?;
                match sanitize::value(self.map, field, given.clone(), self.entity.auth && root) {
                    Ok(value) => Some(value),
                    Err(message) => self.refuse::<Value>(path, message).or(Some(given)),
                }
            }
        }
    }

    fn rows(&mut self, field: &FieldNode, rows: Vec<Value>, original: Option<&Value>, path: &str) -> Value {
        let empty = Map::new();
        let mut seen: IndexSet<String> = IndexSet::new();
        let mut result = Vec::with_capacity(rows.len());
        for mut row in rows.into_iter().filter(|row| !row.is_null()) {
            let at = format!("{path}.{}", result.len());
            let existing = row_of(original, &row);
            let Value::Object(given) = &mut row else {
                self.invalid.push(Invalid::new(at, "A row is an object."));
                continue;
            };
            let is_block = matches!(field.shape, Shape::Blocks(_));
            if is_block
                && !given.get("blockType").is_some_and(Value::is_string)
                && let Some(kind) = existing.and_then(|existing| existing.get("blockType"))
            {
                given.insert("blockType".to_owned(), kind.clone());
            }
            let mut id = match given.get("id") {
                Some(Value::String(id)) if !id.is_empty() => id.clone(),
                None | Some(Value::Null | Value::String(_)) => (self.fresh_id)(),
                Some(_) => {
                    self.invalid.push(Invalid::new(format!("{at}.id"), "The id of a row is a text."));
                    continue;
                }
            };
            if self.fresh_rows && existing.is_none() {
                id = (self.fresh_id)();
            }
            if !seen.insert(id.clone()) && !is_json(field) {
                let message = "Two rows have this id; leave it out for a new row.";
                self.invalid.push(Invalid::new(format!("{at}.id"), message));
                continue;
            }
            let Some(shape) = self.map.row_shape(field, &row) else {
                // JSON can hold what the config has no block for, and goes on doing so.
                if is_json(field) && original.and_then(Value::as_array).is_some_and(|rows| rows.contains(&row)) {
                    result.push(row);
                    continue;
                }
                let message = match row.get("blockType").and_then(Value::as_str) {
                    Some(slug) => format!("The block \"{slug}\" is not allowed."),
                    None => "A block needs a blockType.".to_owned(),
                };
                self.invalid.push(Invalid::new(format!("{at}.id"), message));
                continue;
            };
            let given = row.as_object().unwrap_or(&empty);
            let level = Level { given, original: existing.unwrap_or(&empty), root: false, in_json: shape.in_json };
            let mut made = Map::new();
            made.insert("id".to_owned(), Value::String(id));
            if let Some(slug) = given.get("blockType").filter(|_| is_block) {
                made.insert("blockType".to_owned(), slug.clone());
            }
            let known = |name: &str| matches!(name, "id" | "blockType");
            let level = self.level(&shape.fields, &level, &format!("{at}."));
            made.extend(level.into_iter().filter(|(name, _)| !known(name)));
            result.push(Value::Object(made));
        }
        Value::Array(result)
    }

    /// Puts the operation's locale into the stored document.
    fn merged(
        &mut self,
        fields: &[FieldNode],
        data: &Map<String, Value>,
        before: &Map<String, Value>,
        path: &str,
        in_json: bool,
        within: bool,
    ) -> Map<String, Value> {
        // JSON holds what was submitted, and nothing else.
        let mut result = match in_json {
            true => unknown(fields, data).map(|(name, value)| (name.clone(), value.clone())).collect(),
            false => before.clone(),
        };
        for field in fields {
            let stored = before.get(&field.name);
            let Some(value) = data.get(&field.name) else {
                // The other locales keep theirs.
                if let (true, true, Some(Value::Object(by_locale))) = (in_json, field.localized, stored) {
                    result.insert(field.name.clone(), Value::Object(by_locale.clone()));
                }
                continue;
            };
            let at = format!("{path}{}", field.name);
            let within = within || field.settings.localized;
            let made = match (field.localized, self.locale) {
                (true, Some(locale)) => {
                    let mut by_locale = match stored {
                        Some(Value::Object(by_locale)) => by_locale.clone(),
                        _ => Map::new(),
                    };
                    let value = self.stored(field, value, by_locale.get(locale), &at, within);
                    by_locale.insert(locale.to_owned(), value);
                    Value::Object(by_locale)
                }
                _ => self.stored(field, value, stored, &at, within),
            };
            result.insert(field.name.clone(), made);
        }
        result
    }

    /// A value of one locale in its stored form.
    fn stored(&mut self, field: &FieldNode, value: &Value, before: Option<&Value>, path: &str, within: bool) -> Value {
        let empty = Map::new();
        match (&field.shape, value) {
            (Shape::Group(fields), Value::Object(data)) => {
                let before = before.and_then(Value::as_object).unwrap_or(&empty);
                Value::Object(self.merged(fields, data, before, &format!("{path}."), field.in_json, within))
            }
            (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => {
                let rows = rows.iter().enumerate().map(|(index, row)| {
                    let (Some(shape), Value::Object(data)) = (self.map.row_shape(field, row), row) else {
                        return row.clone();
                    };
                    let before = row_of(before, row).unwrap_or(&empty);
                    let mut made = Map::new();
                    for name in ["id", "blockType"] {
                        if let Some(value) = data.get(name) {
                            made.insert(name.to_owned(), value.clone());
                        }
                    }
                    let path = format!("{path}.{index}.");
                    let merged = self.merged(&shape.fields, data, before, &path, shape.in_json, within);
                    made.extend(merged.into_iter().filter(|(name, _)| name != "id" && name != "blockType"));
                    Value::Object(made)
                });
                rows.collect()
            }
            _ if field.kind() == "richText" => {
                let address = rich::address("", field);
                let mut asked = Vec::new();
                let mut computed = |path: &str| match self.filled.get(path) {
                    Some(value) => value.clone(),
                    None => {
                        asked.push(Missing { at: path.to_owned(), path: path.to_owned() });
                        None
                    }
                };
                let (map, locale) = (self.map, self.locale);
                let text = rich::stored(map, (field, &address), value, before, locale, within, &mut computed);
                asked.retain(|one| !self.missing.contains(one));
                self.missing.extend(asked);
                text
            }
            _ => sanitize::stored(field, value),
        }
    }
}

/// A document, a group or a row.
struct Level<'v> {
    given: &'v Map<String, Value>,
    original: &'v Map<String, Value>,
    root: bool,
    /// Within blocks that are kept as JSON.
    in_json: bool,
}

/// Whether the field holds rows that are kept as JSON.
fn is_json(field: &FieldNode) -> bool {
    field.in_json || matches!(field.shape, Shape::Blocks(Blocks { json: Some(_), .. }))
}

/// Names that are no fields and may be there all the same.
fn is_structural(entity: &Entity, name: &str, level: &Level<'_>) -> bool {
    match name {
        "id" => true,
        "blockType" => !level.root,
        "password" => level.root && entity.auth,
        name => level.root && is_added(entity, name),
    }
}

fn row_of<'v>(rows: Option<&'v Value>, row: &Value) -> Option<&'v Map<String, Value>> {
    let id = row.get("id").filter(|id| id.as_str().is_some_and(|id| !id.is_empty()))?;
    rows?.as_array()?.iter().find(|one| one.get("id") == Some(id)).and_then(Value::as_object)
}
