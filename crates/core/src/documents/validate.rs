//! Holds a document against the config before it is written, with Payload's rules and messages.
//!
//! Only what a change brought about stops it. What was wrong before and was not touched is reported apart: the
//! fields of a document that a backfill does not know of are not its business.
//! Not checked: what functions of the config decide (`validate`, `filterOptions`, `condition`).

mod rules;

use indexmap::IndexSet;
use serde_json::{Map, Value};

use crate::Dialect;
use crate::documents::cell::Key;
use crate::documents::invalid::Invalid;
use crate::documents::map::{FieldMap, FieldNode, Shape, SharedBlocks};
use crate::documents::present::{Presentation, present};

/// What is wrong with a document, and what only the database knows.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// Brought about by the change.
    pub invalid: Vec<Invalid>,
    /// There before, and not touched.
    pub earlier: Vec<Invalid>,
    /// Documents that must exist: collection, id, and the path that points there.
    pub targets: Vec<(String, Key, String)>,
    /// Values that no other document may have.
    pub unique: Vec<Unique>,
}

/// A value of a `unique` field of the root.
#[derive(Debug, Clone, PartialEq)]
pub struct Unique {
    /// The column by its name in JavaScript.
    pub key: String,
    /// Set when the column is in `_locales`.
    pub locale: Option<String>,
    pub value: Key,
    pub path: String,
}

pub struct Validate<'a> {
    pub map: &'a FieldMap,
    /// Drafts may be incomplete.
    pub draft: bool,
    /// The locales to look at; empty without localization.
    pub locales: Vec<&'a str>,
}

impl Findings {
    /// Leaves out what is wrong with a draft that nobody validates. An enum of PostgreSQL takes none but its options all
    /// the same.
    pub fn tolerate(&mut self, map: &FieldMap) {
        let enums = map.dialect == Dialect::Postgres;
        self.invalid.retain(|one| enums && one.message == rules::SELECTION);
    }
}

impl Validate<'_> {
    /// Looks at a stored document after a change.
    pub fn document(&self, fields: &[FieldNode], before: &Map<String, Value>, after: &Map<String, Value>) -> Findings {
        let mut findings = Findings::default();
        let mut locales: Vec<Option<&str>> = self.locales.iter().map(|locale| Some(*locale)).collect();
        if locales.is_empty() {
            locales.push(None);
        }
        for locale in locales {
            let how = Presentation { hidden: true, ..Presentation::without_fallback(locale.unwrap_or_default()) };
            let before = present(self.map, fields, before, &how);
            let after = present(self.map, fields, after, &how);
            let draft = self.draft || is_draft_alone(fields, &after);
            let check = Check { shared: self.map.shared(), draft, locale, other_locale: false };
            check.fields(fields, Some(&before), &after, "", "", Scope::root(), &mut findings);
        }
        for list in [&mut findings.invalid, &mut findings.earlier] {
            let mut seen = IndexSet::new();
            list.retain(|one| seen.insert((one.path.clone(), one.message.clone())));
        }
        findings.unique.dedup();
        findings
    }

    /// Looks at a whole document as one locale shows it, whoever brought it about: as Payload does before it writes.
    /// `only` names the fields of the root that count; `None` is all of them.
    pub fn submission(
        &self,
        fields: &[FieldNode],
        data: &Map<String, Value>,
        locale: Option<&str>,
        only: Option<&IndexSet<String>>,
    ) -> Findings {
        let mut findings = Findings::default();
        let other_locale = locale.is_some_and(|locale| locale != self.map.locales.default);
        let check = Check { shared: self.map.shared(), draft: self.draft, locale, other_locale };
        check.fields(fields, None, data, "", "", Scope::root(), &mut findings);
        if let Some(only) = only {
            let counts = |path: &str| only.contains(path.split('.').next().unwrap_or_default());
            findings.invalid.retain(|one| counts(&one.path));
        }
        findings
    }
}

/// Whether a document with a status for each locale (`localizeStatus`) is a draft in the locale that it is shown in.
fn is_draft_alone(fields: &[FieldNode], shown: &Map<String, Value>) -> bool {
    shown.get("_status").is_some_and(|status| status == "draft")
        && fields.iter().any(|field| field.name == "_status" && field.localized)
}

#[derive(Clone, Copy)]
struct Check<'a> {
    shared: &'a SharedBlocks,
    /// What is missing may be missing.
    draft: bool,
    locale: Option<&'a str>,
    /// In other locales than the default one, localized rows may be missing.
    other_locale: bool,
}

#[derive(Clone, Copy)]
struct Scope {
    /// In the root row: unique columns are looked up there.
    root: bool,
}

impl Scope {
    fn root() -> Self {
        Self { root: true }
    }
}

impl Check<'_> {
    /// What is within a field with a condition may be missing: whether the condition holds, only Payload knows.
    fn below(self, field: &FieldNode) -> Self {
        Self { draft: self.draft || field.settings.other.contains_key("condition"), ..self }
    }

    #[expect(clippy::too_many_arguments, reason = "one recursion over two documents and their place")]
    fn fields(
        &self,
        fields: &[FieldNode],
        before: Option<&Map<String, Value>>,
        after: &Map<String, Value>,
        path: &str,
        key: &str,
        scope: Scope,
        findings: &mut Findings,
    ) {
        for field in fields {
            let value = after.get(&field.name).unwrap_or(&Value::Null);
            let previous = before.and_then(|before| before.get(&field.name));
            let at = format!("{path}{}", field.name);
            if let Shape::Group(fields) = &field.shape {
                let (Value::Object(after), before) = (value, previous.and_then(Value::as_object)) else { continue };
                let key = format!("{key}{}_", field.name);
                self.below(field).fields(fields, before, after, &format!("{at}."), &key, scope, findings);
                continue;
            }
            if matches!(field.shape, Shape::Nowhere) {
                continue;
            }
            let is_rows = matches!(field.shape, Shape::Array(_) | Shape::Blocks(_));
            if is_rows && field.localized && self.other_locale && value.is_null() {
                continue;
            }
            let touched = before.is_none() || previous.unwrap_or(&Value::Null) != value;
            if let Some(message) = rules::broken(field, value, after, self.draft) {
                let list = if touched { &mut findings.invalid } else { &mut findings.earlier };
                list.push(Invalid::new(&at, message));
            }
            if touched {
                targets(field, value, &at, findings);
                if field.settings.unique
                    && scope.root
                    && let Some(value) = Key::of_json(value)
                {
                    findings.unique.push(Unique {
                        key: format!("{key}{}", field.name),
                        locale: self.locale.filter(|_| field.localized).map(str::to_owned),
                        value,
                        path: at.clone(),
                    });
                }
            }
            if let (Shape::Array(_) | Shape::Blocks(_), Value::Array(rows)) = (&field.shape, value) {
                let earlier = previous.and_then(Value::as_array);
                for (index, row) in rows.iter().enumerate() {
                    let (Some(shape), Value::Object(after)) = (self.shared.row_shape(field, row), row) else {
                        continue;
                    };
                    let same = |one: &&Value| one.get("id") == row.get("id");
                    let before = earlier.and_then(|rows| rows.iter().find(same)).and_then(Value::as_object);
                    let at = format!("{at}.{index}.");
                    self.below(field).fields(&shape.fields, before, after, &at, "", Scope { root: false }, findings);
                }
            }
        }
    }
}

/// What a document that is shown in one locale points to within blocks that are kept as JSON. There a reference outlives
/// the document that it is to.
pub fn references_in_json(map: &FieldMap, fields: &[FieldNode], data: &Map<String, Value>) -> IndexSet<(String, Key)> {
    let mut findings = Findings::default();
    references(map, fields, data, &mut findings);
    findings.targets.into_iter().map(|(slug, id, _)| (slug, id)).collect()
}

fn references(map: &FieldMap, fields: &[FieldNode], data: &Map<String, Value>, findings: &mut Findings) {
    for field in fields {
        match (&field.shape, data.get(&field.name)) {
            (Shape::Group(fields), Some(Value::Object(group))) => references(map, fields, group, findings),
            (Shape::Array(_) | Shape::Blocks(_), Some(Value::Array(rows))) => {
                for row in rows {
                    if let (Some(shape), Value::Object(row)) = (map.row_shape(field, row), row) {
                        references(map, &shape.fields, row, findings);
                    }
                }
            }
            (Shape::Inside, Some(value)) => targets(field, value, "", findings),
            _ => {}
        }
    }
}

fn targets(field: &FieldNode, value: &Value, path: &str, findings: &mut Findings) {
    if !matches!(field.kind(), "relationship" | "upload") {
        return;
    }
    let items: &[Value] = match value {
        Value::Array(items) => items,
        one => std::slice::from_ref(one),
    };
    for (index, item) in items.iter().enumerate() {
        let path = if value.is_array() { format!("{path}.{index}") } else { path.to_owned() };
        let (slug, id) = match field.is_polymorphic() {
            true => (item.get("relationTo").and_then(Value::as_str), item.get("value")),
            false => (field.targets().first().copied(), Some(item)),
        };
        if let (Some(slug), Some(id)) = (slug, id.and_then(Key::of_json)) {
            findings.targets.push((slug.to_owned(), id, path));
        }
    }
}

#[cfg(test)]
mod tests;
