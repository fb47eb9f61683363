//! References of nodes whose documents are not there. They are shown as `null`, and what was shown comes back.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::documents::rich::{Editor, id_of};

/// The nodes that refer to documents, by what tells them apart: their id where they have one, and the collection. Each
/// with its value.
type Nodes = IndexMap<String, Vec<Value>>;

/// Puts the ids back that `null` stands for, where it can be told which.
pub(super) fn keep(editor: &Editor, text: &mut Value, before: &Value, within: bool) {
    let given = nodes(editor, text, within);
    if !given.values().flatten().any(Value::is_null) {
        return;
    }
    let stored = nodes(editor, &mut before.clone(), within);
    let mut kept: IndexMap<String, std::vec::IntoIter<Value>> = given
        .into_iter()
        .map(|(key, given)| {
            let kept = match stored.get(&key) {
                Some(stored) => restored(given, stored),
                None => given,
            };
            (key, kept.into_iter())
        })
        .collect();
    each(editor, text, within, &mut |key, node| {
        if let Some(value) = kept.get_mut(&key).and_then(Iterator::next) {
            node.insert("value".to_owned(), value);
        }
    });
}

/// The values that are given, with those of before in the place of `null`: one by one where the others are the same, or
/// else those that are not given any more, if they are as many.
fn restored(given: Vec<Value>, stored: &[Value]) -> Vec<Value> {
    let same = |(given, stored): (&Value, &Value)| given.is_null() || given == id(stored);
    if given.len() == stored.len() && given.iter().zip(stored).all(same) {
        let one = |(given, stored): (Value, &Value)| if given.is_null() { stored.clone() } else { given };
        return given.into_iter().zip(stored).map(one).collect();
    }
    let mut left: Vec<&Value> = stored.iter().collect();
    for one in given.iter().filter(|one| !one.is_null()) {
        if let Some(place) = left.iter().position(|stored| id(stored) == one) {
            left.remove(place);
        }
    }
    if left.len() != given.iter().filter(|one| one.is_null()).count() {
        return given;
    }
    let mut left = left.into_iter().cloned();
    given.into_iter().map(|one| if one.is_null() { left.next().unwrap_or_default() } else { one }).collect()
}

/// The id of what may be stored as a whole document.
fn id(value: &Value) -> &Value {
    value.get("id").filter(|id| !id.is_null()).unwrap_or(value)
}

fn nodes(editor: &Editor, text: &mut Value, within: bool) -> Nodes {
    let mut found = Nodes::new();
    each(editor, text, within, &mut |key, node| {
        found.entry(key).or_default().push(node.get("value").cloned().unwrap_or_default());
    });
    found
}

fn each(editor: &Editor, text: &mut Value, within: bool, visit: &mut dyn FnMut(String, &mut Map<String, Value>)) {
    editor.each_node(text, within, &mut |known, node| {
        let name = |name: &str| node.get(name).and_then(Value::as_str);
        if let (Some(_), Some(kind), Some(slug)) = (known.reference, name("type"), name("relationTo")) {
            let key = format!("{} {slug}", id_of(node).unwrap_or_else(|| kind.to_owned()));
            visit(key, node);
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::restored;

    fn check(given: Value, stored: Value, expected: Value) {
        let list = |value: Value| value.as_array().cloned().expect("a list");
        assert_eq!(restored(list(given), &list(stored)), list(expected));
    }

    #[test]
    fn puts_ids_back_where_it_can_be_told_which() {
        check(json!([1, null, 2, null]), json!([1, 7, 2, 8]), json!([1, 7, 2, 8]));
        // One of those that are there was taken away, or moved, or another was put in.
        check(json!([null, 2, null]), json!([7, 1, 2, 8]), json!([null, 2, null]));
        check(json!([2, null, 1]), json!([1, 7, 2]), json!([2, 7, 1]));
        check(json!([1, 3, null]), json!([1, 7]), json!([1, 3, 7]));
        check(json!([5, null]), json!([1, 7]), json!([5, null]));
        // Of two that are not there, one is left.
        check(json!([1, null]), json!([1, 7, 8]), json!([1, null]));
        check(json!([null, 1]), json!([1]), json!([null, 1]));
        check(json!([null, { "id": 1 }]), json!([{ "id": 7 }, 1]), json!([null, { "id": 1 }]));
        check(json!([null, 1]), json!([{ "id": 7 }, { "id": 1 }]), json!([{ "id": 7 }, 1]));
    }
}
