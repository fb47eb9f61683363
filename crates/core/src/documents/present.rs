//! Stored documents to the JSON that Payload's Local API returns at depth 0, without hooks and access functions.

use serde_json::{Map, Value};

use crate::documents::map::{Entity, EntityKind, FieldMap, FieldNode, Locales, Shape, SharedBlocks, unknown};
use crate::model::Field;

/// How a document is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presentation {
    pub locale: Locale,
    /// Whether hidden fields (`hash`, `resetPasswordToken`, …) are shown.
    pub hidden: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Locale {
    /// Localized values stay `{ locale: value }`.
    All,
    One {
        code: String,
        fallback: Fallback,
    },
}

/// What is shown where a locale has no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fallback {
    /// As the config's `localization` says.
    Config,
    None,
    /// This locale.
    One(String),
    /// The first of these that has a value.
    First(Vec<String>),
}

impl Presentation {
    /// What `payload.find({ depth: 0, locale })` returns.
    pub fn of_locale(code: &str) -> Self {
        Self { locale: Locale::One { code: code.to_owned(), fallback: Fallback::Config }, hidden: false }
    }

    /// The same without fallback: what is shown is what the locale itself has.
    pub fn without_fallback(code: &str) -> Self {
        Self { locale: Locale::One { code: code.to_owned(), fallback: Fallback::None }, hidden: false }
    }

    pub fn all_locales() -> Self {
        Self { locale: Locale::All, hidden: false }
    }
}

/// Fields that hold an API key: no reader sees them.
const CREDENTIALS: [&str; 2] = ["apiKey", "apiKeyIndex"];

/// Shows a document of a collection or global with what Payload itself adds to some of them: `collection` and
/// `hasAPIKey` of collections that users log in with, `globalType` of globals.
pub fn document(map: &FieldMap, entity: &Entity, data: &Map<String, Value>, how: &Presentation) -> Map<String, Value> {
    selected(map, entity, data, how, None)
}

/// The same, of what `select` (in Payload's own form) leaves of the document.
pub fn selected(
    map: &FieldMap,
    entity: &Entity,
    data: &Map<String, Value>,
    how: &Presentation,
    select: Option<&Map<String, Value>>,
) -> Map<String, Value> {
    let fields = &entity.main.root.fields;
    let select = Select::new(select);
    let mut result = present_selected(map, fields, data, how, select);
    match entity.kind {
        EntityKind::Global => {
            if select.keeps("globalType") {
                result.insert("globalType".to_owned(), Value::from(entity.slug.as_str()));
            }
        }
        EntityKind::Collection if entity.auth => {
            put_credentials(fields, data, &mut result, select);
            result.insert("collection".to_owned(), Value::from(entity.slug.as_str()));
        }
        EntityKind::Collection => {}
    }
    result
}

/// Of a user or a user's version: instead of the API key, whether there is one.
pub fn put_credentials(
    fields: &[FieldNode],
    data: &Map<String, Value>,
    shown: &mut Map<String, Value>,
    select: Select<'_>,
) {
    for name in CREDENTIALS {
        shown.shift_remove(name);
    }
    if fields.iter().any(|field| field.name == "hasAPIKey") && select.keeps("hasAPIKey") {
        let index = data.get("apiKeyIndex").filter(|_| select.keeps("apiKeyIndex")).and_then(Value::as_str);
        shown.insert("hasAPIKey".to_owned(), Value::Bool(index.is_some_and(|index| !index.is_empty())));
    }
}

/// What [`document`] added and a transform hands back untouched; it is no field.
pub fn is_added(entity: &Entity, name: &str) -> bool {
    match entity.kind {
        EntityKind::Global => name == "globalType",
        EntityKind::Collection => entity.auth && matches!(name, "hasAPIKey" | "collection"),
    }
}

/// Shows a document: `fields` are those of its root row, or of the `version` group.
pub fn present(
    map: &FieldMap,
    fields: &[FieldNode],
    data: &Map<String, Value>,
    how: &Presentation,
) -> Map<String, Value> {
    present_selected(map, fields, data, how, Select::EVERYTHING)
}

/// The same, of the fields that are selected.
pub fn present_selected(
    map: &FieldMap,
    fields: &[FieldNode],
    data: &Map<String, Value>,
    how: &Presentation,
    select: Select<'_>,
) -> Map<String, Value> {
    presenter(map, how).fields(fields, data, select, false)
}

/// Shows the fields of something that is kept as JSON, with what no field knows as it is.
pub(super) fn present_inside(
    map: &FieldMap,
    fields: &[FieldNode],
    data: &Map<String, Value>,
    how: &Presentation,
) -> Map<String, Value> {
    presenter(map, how).fields(fields, data, Select::EVERYTHING, true)
}

fn presenter<'a>(map: &'a FieldMap, how: &'a Presentation) -> Presenter<'a> {
    let (locale, fallback) = match &how.locale {
        Locale::All => (None, Vec::new()),
        Locale::One { code, fallback } => {
            let fallback = match fallback {
                Fallback::None => Vec::new(),
                Fallback::One(other) => vec![other.as_str()],
                Fallback::First(others) => others.iter().map(String::as_str).collect(),
                Fallback::Config => fallbacks(&map.locales, code),
            };
            (Some(code.as_str()), fallback)
        }
    };
    Presenter { shared: map.shared(), locale, fallback, hidden: how.hidden }
}

/// The locales that stand in for a locale.
fn fallbacks<'a>(locales: &'a Locales, code: &str) -> Vec<&'a str> {
    if !locales.fallback {
        return Vec::new();
    }
    let codes: Vec<&str> = match locales.own_fallback.get(code) {
        Some(codes) => codes.iter().map(String::as_str).collect(),
        None => vec![&locales.default],
    };
    codes.into_iter().filter(|one| locales.codes.iter().any(|known| known == one)).collect()
}

/// Which fields are shown: Payload's `select`, at one place of a document.
#[derive(Debug, Clone, Copy)]
pub struct Select<'a> {
    /// `None`: every field.
    names: Option<&'a Map<String, Value>>,
    /// Whether what is not named is left out.
    include: bool,
}

impl<'a> Select<'a> {
    pub const EVERYTHING: Self = Self { names: None, include: false };
    const NOTHING: Self = Self { names: None, include: true };

    /// `None` selects everything. A `select` that holds a `false` says what is left out, every other what is shown.
    pub fn new(select: Option<&'a Map<String, Value>>) -> Self {
        match select {
            Some(names) => Self { names: Some(names), include: includes(names) },
            None => Self::EVERYTHING,
        }
    }

    /// Whether only what is named is shown.
    pub fn includes(&self) -> bool {
        self.include
    }

    /// Whether a field is shown.
    pub fn keeps(&self, name: &str) -> bool {
        let Some(names) = self.names else { return !self.include };
        match names.get(name) {
            None => !self.include,
            Some(value) => *value != Value::Bool(false) && !value.is_null(),
        }
    }

    /// What is selected within a field that is shown.
    pub fn inside(&self, name: &str) -> Self {
        match self.names.and_then(|names| names.get(name)) {
            Some(Value::Object(names)) => Self { names: Some(names), include: self.include },
            _ => Self::EVERYTHING,
        }
    }

    /// What is selected of the blocks of one slug.
    pub fn block(&self, slug: &str) -> Self {
        let Some(names) = self.names else { return *self };
        match names.get(slug) {
            Some(Value::Object(names)) => Self { names: Some(names), include: self.include },
            Some(Value::Bool(true)) => Self::EVERYTHING,
            None if !self.include => Self::EVERYTHING,
            _ => Self::NOTHING,
        }
    }
}

/// The first `true` or `false` that is not `true` by itself decides, as in Payload.
fn includes(names: &Map<String, Value>) -> bool {
    for value in names.values() {
        match value {
            Value::Bool(false) => return false,
            Value::Object(names) => return includes(names),
            _ => {}
        }
    }
    true
}

struct Presenter<'a> {
    shared: &'a SharedBlocks,
    locale: Option<&'a str>,
    fallback: Vec<&'a str>,
    hidden: bool,
}

impl Presenter<'_> {
    /// The fields of a document, a group, or a row, with the `id` and `blockType` that it has; of what is in JSON, also
    /// with what no field knows.
    fn fields(
        &self,
        fields: &[FieldNode],
        data: &Map<String, Value>,
        select: Select<'_>,
        in_json: bool,
    ) -> Map<String, Value> {
        let mut result = Map::with_capacity(if select.includes() { 4 } else { fields.len() + 2 });
        if in_json {
            result.extend(unknown(fields, data).map(|(name, value)| (name.clone(), value.clone())));
        } else {
            for name in ["id", "blockType"] {
                if let Some(value) = data.get(name) {
                    result.insert(name.to_owned(), value.clone());
                }
            }
        }
        for field in fields.iter().filter(|field| select.keeps(&field.name)) {
            if let Some(value) = self.field(field, data.get(&field.name), select.inside(&field.name)) {
                result.insert(field.name.clone(), value);
            }
        }
        result
    }

    /// `select` is what is selected within the field.
    fn field(&self, field: &FieldNode, stored: Option<&Value>, select: Select<'_>) -> Option<Value> {
        if matches!(field.shape, Shape::Nowhere) {
            let is_virtual = field.settings.r#virtual == Some(Value::Bool(true));
            return is_virtual.then(|| without_column(&field.settings)).flatten();
        }
        let concealed = field.settings.hidden && !self.hidden;
        let mut value = stored.filter(|_| !concealed);
        let mut hoisted = false;
        let mut locales = None;
        if field.localized
            && let Some(Value::Object(by_locale)) = value
        {
            match self.locale {
                Some(locale) => {
                    value = self.hoist(field, by_locale, locale);
                    hoisted = true;
                }
                None => locales = Some(by_locale),
            }
        }
        let default = match value {
            None if !(concealed && stored.is_some()) => default_of(field),
            _ => None,
        };
        let value = value.or(default);
        if let Some(by_locale) = locales {
            // With all locales Payload takes the locales for the point, finds no coordinates and drops it.
            if field.kind() == "point" {
                return default_of(field).cloned();
            }
            return Some(self.every_locale(field, by_locale, select));
        }
        match &field.shape {
            Shape::Group(fields) => match value {
                Some(Value::Object(group)) => Some(Value::Object(self.fields(fields, group, select, field.in_json))),
                None | Some(Value::Null) if field.kind() == "tab" && field.localized && hoisted => None,
                // Payload looks for its locales, and finds none to fill in. Of a tab it takes the one that is asked for.
                None if field.localized && !hoisted => {
                    let is_shown = field.kind() != "tab" || self.locale.is_none();
                    is_shown.then(|| Value::Object(Map::new()))
                }
                _ => Some(Value::Object(self.fields(fields, &Map::new(), select, false))),
            },
            Shape::Array(_) | Shape::Blocks(_) => match value {
                Some(Value::Array(rows)) if !rows.is_empty() => Some(self.rows(field, rows, select)),
                // JSON can hold anything.
                Some(value @ (Value::Object(_) | Value::String(_) | Value::Number(_) | Value::Bool(_)))
                    if field.in_json || !matches!(field.place(), Shape::Array(_) | Shape::Blocks(_)) =>
                {
                    Some(value.clone())
                }
                _ if hoisted => Some(Value::Null),
                _ if concealed => None,
                _ => Some(Value::Array(Vec::new())),
            },
            // What is no place gives way to the default, which is written as coordinates.
            _ if field.kind() == "point" => {
                let unset = || default_of(field).filter(|_| !concealed).cloned();
                value.and_then(coordinates).or_else(unset)
            }
            _ => value.cloned(),
        }
    }

    fn hoist<'v>(&self, field: &FieldNode, by_locale: &'v Map<String, Value>, locale: &str) -> Option<&'v Value> {
        let own = by_locale.get(locale);
        let missing = match own {
            None | Some(Value::Null) => true,
            Some(Value::String(text)) => text.is_empty() && matches!(field.kind(), "text" | "textarea"),
            _ => false,
        };
        if !missing {
            return own;
        }
        let other = self.fallback.iter().find_map(|code| {
            by_locale.get(*code).filter(|value| match value {
                Value::Null => false,
                Value::String(text) => !text.is_empty(),
                _ => true,
            })
        });
        // What Payload finds must be true to JavaScript, too.
        let other = other.filter(|value| match value {
            Value::Bool(on) => *on,
            Value::Number(number) => number.as_f64() != Some(0.0),
            _ => true,
        });
        other.or(own)
    }

    fn every_locale(&self, field: &FieldNode, by_locale: &Map<String, Value>, select: Select<'_>) -> Value {
        let shown = by_locale.iter().map(|(locale, value)| {
            let value = match (&field.shape, value) {
                (Shape::Group(fields), Value::Object(group)) => {
                    Value::Object(self.fields(fields, group, select, field.in_json))
                }
                (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) => self.rows(field, rows, select),
                (_, value) => value.clone(),
            };
            (locale.clone(), value)
        });
        Value::Object(shown.collect())
    }

    fn rows(&self, field: &FieldNode, rows: &[Value], select: Select<'_>) -> Value {
        let shown = rows.iter().map(|row| match (self.shared.row_shape(field, row), row) {
            (Some(shape), Value::Object(data)) => {
                let select = match data.get("blockType").and_then(Value::as_str) {
                    Some(slug) => select.block(slug),
                    None => select,
                };
                Value::Object(self.fields(&shape.fields, data, select, shape.in_json))
            }
            _ => row.clone(),
        });
        shown.collect()
    }
}

/// What is shown of a `virtual: true` field, which hooks give its value otherwise.
fn without_column(field: &Field) -> Option<Value> {
    let default = field.default_value.as_ref().filter(|value| is_value(value));
    match (field.kind.as_str(), default) {
        ("join" | "ui", _) => None,
        (_, Some(default)) => Some(default.clone()),
        ("array" | "blocks", None) => Some(Value::Array(Vec::new())),
        ("group" | "tab", None) => {
            let inner = field.fields.iter().filter_map(|one| Some((one.name.clone(), without_column(one)?)));
            Some(Value::Object(inner.collect()))
        }
        _ => None,
    }
}

/// The field's default value, unless it has none or a function computes it.
pub(crate) fn default_of(field: &FieldNode) -> Option<&Value> {
    field.settings.default_value.as_ref().filter(|value| is_value(value))
}

fn is_value(default: &Value) -> bool {
    default.get("$function").is_none()
}

fn coordinates(point: &Value) -> Option<Value> {
    point.get("coordinates").filter(|pair| pair.as_array().is_some_and(|pair| pair.len() == 2)).cloned()
}
