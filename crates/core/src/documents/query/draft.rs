//! A question about documents, put to their newest versions.

use serde_json::{Map, Value};

/// Puts `version.` before every path; `id` is the version's `parent`.
pub(super) fn filter(filter: &Value) -> Value {
    let Value::Object(conditions) = filter else { return filter.clone() };
    let conditions = conditions.iter().map(|(key, value)| match value {
        Value::Array(list) if super::condition::is_connective(key) => {
            (key.clone(), Value::Array(list.iter().map(self::filter).collect()))
        }
        value => (path(key), value.clone()),
    });
    Value::Object(conditions.collect::<Map<_, _>>())
}

pub(super) fn sort(path: &str) -> String {
    match path.strip_prefix('-') {
        Some(path) => format!("-{}", self::path(path)),
        None => self::path(path),
    }
}

fn path(path: &str) -> String {
    match path {
        "id" | "_id" => "parent".to_owned(),
        path => format!("version.{path}"),
    }
}
