//! What Payload's own validation says of one value, in its words.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::documents::date;
use crate::documents::map::{FieldNode, Shape};

/// `defaultMaxTextLength`, when the config says nothing.
const MAX_TEXT_LENGTH: f64 = 40_000.0;

const REQUIRED: &str = "This field is required.";
const EMAIL: &str = "Please enter a valid email address.";
pub(super) const SELECTION: &str = "This field has an invalid selection.";
const INPUT: &str = "This field has an invalid input.";

/// What is wrong with a field's value. `siblings` are the values beside it; `draft`: what is missing may be missing.
pub(super) fn broken(field: &FieldNode, value: &Value, siblings: &Map<String, Value>, draft: bool) -> Option<String> {
    let settings = &field.settings;
    // Whether a condition holds, only Payload knows.
    let required = settings.required && !draft && settings.other.get("condition").is_none();
    let rule = Rule { field, required };
    let items: &[Value] = match value {
        Value::Array(items) => items,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    };
    if matches!(field.shape, Shape::Array(_) | Shape::Blocks(_)) {
        return rule.rows(items.len());
    }
    match field.kind() {
        "text" | "textarea" => rule.text(value, items),
        "code" => missing(required && (value.is_null() || value == "")),
        "email" => rule.email(value),
        "number" => rule.number(value, items),
        "select" => rule.select(value, items),
        "radio" => match value.as_str() {
            Some("") | None => missing(required),
            Some(_) => rule.selection(items),
        },
        "checkbox" => {
            let wrong = !value.is_boolean() && (required || !value.is_null());
            wrong.then(|| "This field can only be equal to true or false.".to_owned())
        }
        "date" => rule.date(value, siblings),
        "point" => rule.point(value),
        "relationship" | "upload" => rule.relation(value, items),
        "json" | "richText" => missing(required && value.is_null()),
        _ => None,
    }
}

fn missing(it_is: bool) -> Option<String> {
    it_is.then(|| REQUIRED.to_owned())
}

struct Rule<'a> {
    field: &'a FieldNode,
    required: bool,
}

impl Rule<'_> {
    fn setting(&self, name: &str) -> Option<f64> {
        self.field.settings.other.get(name).and_then(Value::as_f64)
    }

    /// How many rows or values there are.
    fn rows(&self, count: usize) -> Option<String> {
        if !self.required && count == 0 {
            return None;
        }
        let number = count as f64;
        if let Some(least) = self.setting("minRows").filter(|least| number < *least) {
            return Some(format!("This field requires at least {least} Rows."));
        }
        if let Some(most) = self.setting("maxRows").filter(|most| *most > 0.0 && number > *most) {
            return Some(format!("This field requires no more than {most} Rows."));
        }
        (count == 0).then(|| "This field requires at least 1 Row.".to_owned())
    }

    fn text(&self, value: &Value, items: &[Value]) -> Option<String> {
        if !self.required && value.is_null() {
            return None;
        }
        if self.field.settings.has_many
            && let Some(message) = self.rows(items.len())
        {
            return Some(message);
        }
        let most = self.setting("maxLength").unwrap_or(MAX_TEXT_LENGTH);
        let least = self.setting("minLength").filter(|least| *least > 0.0);
        let empty: &[Value] = &[Value::Null];
        for text in if value.is_null() { empty } else { items } {
            let length = text.as_str().map_or(0, |text| text.encode_utf16().count()) as f64;
            if length > most {
                return Some(format!("This value must be shorter than the max length of {most} characters."));
            }
            // A textarea that is empty is not too short.
            let counts = self.field.kind() == "text" || length > 0.0;
            if let Some(least) = least.filter(|least| counts && length < *least) {
                return Some(format!("This value must be longer than the minimum length of {least} characters."));
            }
        }
        missing(self.required && (value.is_null() || value == "" || items.is_empty()))
    }

    fn email(&self, value: &Value) -> Option<String> {
        match value.as_str().filter(|text| !text.is_empty()) {
            Some(text) => (!is_email(text)).then(|| EMAIL.to_owned()),
            None => self.required.then(|| EMAIL.to_owned()),
        }
    }

    fn number(&self, value: &Value, items: &[Value]) -> Option<String> {
        if self.field.settings.has_many
            && let Some(message) = self.rows(items.len())
        {
            return Some(message);
        }
        if value.is_null() {
            return missing(self.required);
        }
        let shown = || items.iter().map(Value::to_string).collect::<Vec<_>>().join(",");
        for one in items {
            let text = || one.as_str().and_then(|text| text.trim().parse().ok());
            let Some(number) = one.as_f64().or_else(text) else {
                return Some("Please enter a valid number.".to_owned());
            };
            if let Some(most) = self.setting("max").filter(|most| number > *most) {
                return Some(format!("{} is greater than the max allowed Value of {most}.", shown()));
            }
            if let Some(least) = self.setting("min").filter(|least| number < *least) {
                return Some(format!("{} is less than the min allowed Value of {least}.", shown()));
            }
        }
        None
    }

    /// Whether every value is one of the options.
    fn selection(&self, items: &[Value]) -> Option<String> {
        let options = &self.field.settings.options;
        let wrong = !options.is_empty() && !items.iter().all(|one| options.contains(one));
        wrong.then(|| SELECTION.to_owned())
    }

    fn select(&self, value: &Value, items: &[Value]) -> Option<String> {
        if let Some(message) = self.selection(items) {
            return Some(message);
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
        missing(self.required && (value.is_null() || items.is_empty()))
    }

    fn date(&self, value: &Value, siblings: &Map<String, Value>) -> Option<String> {
        let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { return missing(self.required) };
        if date::parse(text).is_none() {
            return Some(format!("\"{text}\" is not a valid date."));
        }
        let zoned = self.field.settings.other.get("timezone").is_some_and(|zone| *zone != Value::Bool(false));
        let zone = siblings.get(&format!("{}_tz", self.field.name)).and_then(Value::as_str);
        (zoned && self.required && zone.is_none_or(str::is_empty)).then(|| "A timezone is required.".to_owned())
    }

    fn point(&self, value: &Value) -> Option<String> {
        let Some(pair) = value.as_array() else { return missing(self.required && value.is_null()) };
        let numbers: Vec<Option<f64>> = pair.iter().map(Value::as_f64).collect();
        let [longitude, latitude] = numbers.as_slice() else {
            let message = if self.required { "This field requires two numbers." } else { INPUT };
            return Some(message.to_owned());
        };
        match (longitude, latitude) {
            (None, None) if !self.required => None,
            (None, _) | (_, None) if self.required => Some("This field requires two numbers.".to_owned()),
            (None, _) | (_, None) => Some(INPUT.to_owned()),
            (Some(longitude), _) if longitude.abs() > 180.0 => {
                Some("Longitude must be between -180 and 180.".to_owned())
            }
            (_, Some(latitude)) if latitude.abs() > 90.0 => Some("Latitude must be between -90 and 90.".to_owned()),
            _ => None,
        }
    }

    fn relation(&self, value: &Value, items: &[Value]) -> Option<String> {
        if items.is_empty() || value == "" {
            return missing(self.required);
        }
        if !value.is_array() {
            return None;
        }
        let count = items.len() as f64;
        if let Some(least) = self.setting("minRows").filter(|least| count < *least) {
            return Some(format!("{count} is less than the min allowed Rows of {least}."));
        }
        let most = self.setting("maxRows").filter(|most| *most > 0.0 && count > *most)?;
        Some(format!("{count} is greater than the max allowed Rows of {most}."))
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
