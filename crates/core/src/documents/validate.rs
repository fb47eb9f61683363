//! Holds a document against the config before it is written, with Payload's rules and messages.
//!
//! Only what a change brought about stops it. What was wrong before and was not touched is reported apart: the
//! fields of a document that a backfill does not know of are not its business.
//! Not checked: what functions of the config decide (`validate`, `filterOptions`, `condition`).

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use crate::documents::cell::Key;
use crate::documents::date;
use crate::documents::invalid::Invalid;
use crate::documents::map::{FieldMap, FieldNode, Shape};
use crate::documents::present::{Presentation, present, row_shape};

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
            let check = Check { draft: self.draft, locale };
            check.fields(fields, Some(&before), &after, "", "", Scope::root(), &mut findings);
        }
        for list in [&mut findings.invalid, &mut findings.earlier] {
            let mut seen = IndexSet::new();
            list.retain(|one| seen.insert((one.path.clone(), one.message.clone())));
        }
        findings.unique.dedup();
        findings
    }
}

struct Check<'a> {
    draft: bool,
    locale: Option<&'a str>,
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
                self.fields(fields, before, after, &format!("{at}."), &key, scope, findings);
                continue;
            }
            if matches!(field.shape, Shape::Nowhere) {
                continue;
            }
            let touched = before.is_none() || previous.unwrap_or(&Value::Null) != value;
            if let Some(message) = self.rule(field, value) {
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
                    let (Some(shape), Value::Object(after)) = (row_shape(field, row), row) else { continue };
                    let same = |one: &&Value| one.get("id") == row.get("id");
                    let before = earlier.and_then(|rows| rows.iter().find(same)).and_then(Value::as_object);
                    let at = format!("{at}.{index}.");
                    self.fields(&shape.fields, before, after, &at, "", Scope { root: false }, findings);
                }
            }
        }
    }

    /// What is wrong with a value.
    fn rule(&self, field: &FieldNode, value: &Value) -> Option<String> {
        let settings = &field.settings;
        let required = settings.required && !self.draft && settings.other.get("condition").is_none();
        let number = |name: &str| settings.other.get(name).and_then(Value::as_f64);
        let missing = || Some("This field is required.".to_owned());
        let items: &[Value] = match value {
            Value::Array(items) => items,
            Value::Null => &[],
            one => std::slice::from_ref(one),
        };
        let is_rows = matches!(field.shape, Shape::Array(_) | Shape::Blocks(_));
        if is_rows || (settings.has_many && field.kind() != "select") {
            let relation = matches!(field.shape, Shape::Rels);
            if items.is_empty() {
                return match (required, is_rows || field.kind() == "number") {
                    (false, _) => None,
                    (true, true) => Some("This field requires at least 1 Row.".to_owned()),
                    (true, false) => missing(),
                };
            }
            let count = items.len() as f64;
            if let Some(least) = number("minRows").filter(|least| count < *least) {
                return Some(match relation {
                    true => format!("{count} is less than the min allowed Rows of {least}."),
                    false => format!("This field requires at least {least} Rows."),
                });
            }
            if let Some(most) = number("maxRows").filter(|most| *most > 0.0 && count > *most) {
                return Some(match relation {
                    true => format!("{count} is greater than the max allowed Rows of {most}."),
                    false => format!("This field requires no more than {most} Rows."),
                });
            }
        }
        match field.kind() {
            "text" | "textarea" | "code" | "email" => {
                let texts = items.iter().filter_map(Value::as_str);
                let mut lengths = texts.map(|text| text.encode_utf16().count() as f64);
                let empty = value.is_null() || value.as_str() == Some("");
                if let Some(most) = number("maxLength").filter(|most| lengths.clone().any(|length| length > *most)) {
                    return Some(format!("This value must be shorter than the max length of {most} characters."));
                }
                let least = number("minLength").filter(|least| lengths.any(|length| length < *least));
                if let Some(least) = least.filter(|_| !empty) {
                    return Some(format!("This value must be longer than the minimum length of {least} characters."));
                }
                match (field.kind(), value) {
                    ("email", Value::String(text)) if !text.is_empty() && !is_email(text) => {
                        Some("Please enter a valid email address.".to_owned())
                    }
                    ("email", _) if empty && required => Some("Please enter a valid email address.".to_owned()),
                    _ if empty && required => missing(),
                    _ => None,
                }
            }
            "number" => {
                for one in items {
                    let value = one.as_f64()?;
                    if let Some(most) = number("max").filter(|most| value > *most) {
                        return Some(format!("{one} is greater than the max allowed Value of {most}."));
                    }
                    if let Some(least) = number("min").filter(|least| value < *least) {
                        return Some(format!("{one} is less than the min allowed Value of {least}."));
                    }
                }
                if items.is_empty() && required { missing() } else { None }
            }
            "select" | "radio" => {
                let known = |one: &Value| settings.options.iter().any(|option| option == one);
                if !settings.options.is_empty() && !items.iter().all(|one| known(one) || one.as_str() == Some("")) {
                    return Some("This field has an invalid selection.".to_owned());
                }
                let mut seen: IndexMap<&str, usize> = IndexMap::new();
                items.iter().filter_map(Value::as_str).for_each(|one| *seen.entry(one).or_default() += 1);
                let twice: Vec<String> = seen
                    .iter()
                    .filter(|(_, count)| **count > 1)
                    .flat_map(|(one, count)| std::iter::repeat_n(format!("\"{one}\""), *count))
                    .collect();
                if !twice.is_empty() {
                    return Some(format!("This field has the following invalid selections: {}", twice.join(", ")));
                }
                if items.is_empty() && required { missing() } else { None }
            }
            "checkbox" if required && !value.is_boolean() => {
                Some("This field can only be equal to true or false.".to_owned())
            }
            "date" => match value.as_str() {
                Some(text) if date::parse(text).is_none() => Some(format!("\"{text}\" is not a valid date.")),
                Some(_) => None,
                None if required => missing(),
                None => None,
            },
            "point" => match value.as_array().map(Vec::as_slice) {
                Some([longitude, latitude]) => {
                    let outside = |one: &Value, most: f64| one.as_f64().is_some_and(|one| one.abs() > most);
                    if outside(longitude, 180.0) {
                        return Some("Longitude must be between -180 and 180.".to_owned());
                    }
                    outside(latitude, 90.0).then(|| "Latitude must be between -90 and 90.".to_owned())
                }
                _ if required => missing(),
                _ => None,
            },
            "relationship" | "upload" | "json" | "richText" if items.is_empty() && required => missing(),
            _ => None,
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

/// As Payload's own expression: one `@`, a domain with a dot, no spaces, quotes or double dots.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let local_char = |c: char| c.is_ascii_alphanumeric() || "_!#$%&'*+/=?^`{|}~.-".contains(c);
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let top = domain.rsplit('.').next().unwrap_or_default();
    !text.contains("..")
        && !local.is_empty()
        && !local.starts_with('.')
        && !local.ends_with('.')
        && local.chars().all(local_char)
        && domain.contains('.')
        && domain.split('.').all(label)
        && top.len() >= 2
        && top.chars().all(|c| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn knows_emails() {
        for good in ["user@example.com", "user.name+alias@example.co.uk", "user@ex--ample.com"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "user", "user@example", "user@-example.com", "us er@example.com", "a..b@example.com", "@x.com"]
        {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
