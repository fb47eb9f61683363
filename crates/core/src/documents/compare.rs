//! What differs between two presentations of a document, field by field.

use serde::Serialize;
use serde_json::{Map, Value};

/// One changed value. Rows of lists are compared by their place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldChange {
    /// `preferences.theme`, `addOns.0.name`.
    pub path: String,
    /// Absent: there was nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

pub fn changes(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<FieldChange> {
    let mut result = Vec::new();
    objects(before, after, "", &mut result);
    result
}

fn objects(before: &Map<String, Value>, after: &Map<String, Value>, path: &str, result: &mut Vec<FieldChange>) {
    let added = after.keys().filter(|key| !before.contains_key(*key));
    for key in before.keys().chain(added) {
        values(before.get(key), after.get(key), &format!("{path}{key}"), result);
    }
}

fn values(before: Option<&Value>, after: Option<&Value>, path: &str, result: &mut Vec<FieldChange>) {
    if before == after {
        return;
    }
    match (before, after) {
        // Rich text and JSON can be long: an object that changed its keys is shown whole.
        (Some(Value::Object(before)), Some(Value::Object(after))) if !before.contains_key("root") => {
            objects(before, after, &format!("{path}."), result);
        }
        (Some(Value::Array(before)), Some(Value::Array(after)))
            if before.len() == after.len() && before.iter().chain(after).all(Value::is_object) =>
        {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                values(Some(before), Some(after), &format!("{path}.{index}"), result);
            }
        }
        (before, after) => {
            result.push(FieldChange { path: path.to_owned(), before: before.cloned(), after: after.cloned() });
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::changes;

    #[test]
    fn names_the_smallest_thing_that_changed() {
        let map = |value: Value| value.as_object().expect("an object").clone();
        let before =
            map(json!({ "a": 1, "group": { "x": null, "y": 2 }, "rows": [{ "id": "1", "n": 1 }], "tags": ["a"] }));
        let after = map(json!({
            "a": 1, "group": { "x": "dark", "y": 2 }, "rows": [{ "id": "1", "n": 2 }], "tags": ["a", "b"], "new": true
        }));
        let found: Vec<String> = changes(&before, &after)
            .iter()
            .map(|one| {
                format!(
                    "{}: {:?} {:?}",
                    one.path,
                    one.before.as_ref().map(Value::to_string),
                    one.after.as_ref().map(Value::to_string)
                )
            })
            .collect();
        assert_eq!(
            found,
            [
                r#"group.x: Some("null") Some("\"dark\"")"#,
                r#"rows.0.n: Some("1") Some("2")"#,
                r#"tags: Some("[\"a\"]") Some("[\"a\",\"b\"]")"#,
                r#"new: None Some("true")"#,
            ]
        );
    }
}
