//! Which tables of a database are Payload's to change.

use payload_sync_core::{ProjectModel, Schema};
use payload_sync_database::{Database, DatabaseError};
use serde_json::Value;

/// What the database has, as far as it is Payload's, in the spelling of `next`: a database made from `next` is equal
/// to it. `push`, `status` and `diff` all look at a database through this.
pub(crate) async fn found(
    database: &mut Database,
    next: &Schema,
    model: Option<&ProjectModel>,
) -> Result<Schema, DatabaseError> {
    let found = database.introspect_as(next).await?;
    Ok(managed(found, next, model.and_then(|model| model.adapter.tables_filter.as_ref())))
}

/// The schema without the tables that the adapter's `tablesFilter` leaves out. A table of the config always stays.
fn managed(mut found: Schema, next: &Schema, filter: Option<&Value>) -> Schema {
    let patterns: Vec<&str> = match filter {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !patterns.is_empty() {
        found.tables.retain(|name, _| next.tables.contains_key(name) || passes(name, &patterns));
    }
    found
}

/// As drizzle-kit reads the patterns: `!` leaves out, and without any other pattern everything else passes.
fn passes(name: &str, patterns: &[&str]) -> bool {
    let (negative, positive): (Vec<&str>, Vec<&str>) = patterns.iter().partition(|pattern| pattern.starts_with('!'));
    let left_out = negative.iter().any(|pattern| matches(name, &pattern[1..]));
    !left_out && (positive.is_empty() || positive.iter().any(|pattern| matches(name, pattern)))
}

/// `*` is any text, `?` any character.
fn matches(name: &str, pattern: &str) -> bool {
    let Some(first) = pattern.chars().next() else { return name.is_empty() };
    let rest = &pattern[first.len_utf8()..];
    if first == '*' {
        let mut ends = name.char_indices().map(|(at, _)| at).chain([name.len()]);
        return ends.any(|at| matches(&name[at..], rest));
    }
    let Some(letter) = name.chars().next() else { return false };
    (first == '?' || first == letter) && matches(&name[letter.len_utf8()..], rest)
}

#[cfg(test)]
mod tests {
    use super::passes;

    #[test]
    fn patterns_choose_tables() {
        assert!(passes("cms_posts", &["cms_*"]));
        assert!(!passes("posts", &["cms_*"]));
        assert!(passes("posts", &["!spatial_*"]));
        assert!(!passes("spatial_ref_sys", &["!spatial_*"]));
        assert!(!passes("cms_old", &["cms_*", "!cms_old"]));
        assert!(passes("a1b", &["a?b"]));
    }
}
