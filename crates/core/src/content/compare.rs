//! What differs between the content of two documents, field by field and locale by locale.

use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::shape::{Shape, Shapes};
use super::values::{has_locale, in_locale, without_missing};

/// A field whose value the target will get from the source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    pub field: String,
    /// Set where the value is kept by locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// What the target has.
    pub previous: Value,
    /// What the source has, with the target's ids.
    pub next: Value,
}

/// The fields in which `next` differs from `previous`. A field that refers to nothing on the target is passed over:
/// what the target has there stays.
pub(crate) fn changes(
    shapes: &Shapes,
    shape: &Shape,
    previous: &Map<String, Value>,
    next: &Map<String, Value>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for node in &shape.fields {
        let (before, after) = (previous.get(&node.name), next.get(&node.name));
        let after = match after.map(|value| without_missing(node, value)) {
            None => None,
            Some(Some(value)) => Some(value),
            Some(None) => continue,
        };
        if before == after.as_ref() {
            continue;
        }
        let mut change = |locale: Option<&str>, before: Value, after: Value| {
            let locale = locale.map(str::to_owned);
            changes.push(Change { field: node.name.clone(), locale, previous: before, next: after });
        };
        if shapes.locales.is_empty() || !node.has_locales() {
            change(None, before.cloned().unwrap_or_default(), after.unwrap_or_default());
            continue;
        }
        for (index, locale) in shapes.locales.iter().enumerate() {
            let [one, other] = [before, after.as_ref()].map(|value| in_locale(node, value, Some(locale)));
            // Rows are written in every locale that they have words in, because a row is written whole.
            let rows =
                !node.localized && (has_locale(node, before, locale) || has_locale(node, after.as_ref(), locale));
            if one != other && (node.localized || rows || index == 0) {
                change(Some(locale), one, other);
            }
        }
    }
    changes
}

/// A short name for a value, equal for equal values whatever the order of their keys.
pub(crate) fn fingerprint(content: &Map<String, Value>) -> String {
    fn feed(value: &Value, hash: &mut Sha256) {
        match value {
            Value::Object(map) => {
                let mut keys: Vec<&String> = map.keys().collect();
                keys.sort();
                hash.update(b"{");
                for key in keys {
                    hash.update(Value::String(key.clone()).to_string());
                    feed(&map[key], hash);
                }
                hash.update(b"}");
            }
            Value::Array(items) => {
                hash.update(b"[");
                items.iter().for_each(|item| feed(item, hash));
                hash.update(b"]");
            }
            scalar => {
                hash.update(scalar.to_string());
                hash.update(b",");
            }
        }
    }
    let mut hash = Sha256::new();
    feed(&Value::Object(content.clone()), &mut hash);
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
