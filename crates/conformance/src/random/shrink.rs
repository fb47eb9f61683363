//! Makes a config that shows a difference smaller, as long as it still shows it.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::Config;
use super::repair::repair;

/// A config, and what it was before where the difference is one of a change.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    pub previous: Option<Config>,
    pub config: Config,
}

/// A step into a config: a member, or an item of a list by what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Step {
    Member(String),
    Item(String),
}

/// What makes a subject smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Cut {
    Remove,
    /// A container gives way to what is in it.
    Hoist,
    /// A field becomes a text field.
    Plain,
    /// The change here is undone: after is as before.
    AsBefore,
    /// Before is as after.
    AsAfter,
}

/// What a config is nothing without.
const KEPT: &[&str] = &[
    "slug",
    "name",
    "type",
    "fields",
    "tabs",
    "relationTo",
    "collection",
    "on",
    "code",
    "defaultLocale",
    "locales",
    "collections",
    "$js",
    "value",
    "config",
    "postgres",
    "sqlite",
    "tasks",
    "handler",
];

/// Tries smaller subjects while `tries` last; `differs` says whether one still shows the difference.
pub fn shrink(mut subject: Subject, mut tries: usize, mut differs: impl FnMut(&Subject) -> bool) -> Subject {
    let mut refused = HashSet::new();
    'smaller: loop {
        for (cut, path) in cuts(&subject) {
            if refused.contains(&(cut, path.clone())) {
                continue;
            }
            let Some(smaller) = apply(&subject, cut, &path) else { continue };
            if tries == 0 {
                return subject;
            }
            tries -= 1;
            if differs(&smaller) {
                subject = smaller;
                continue 'smaller;
            }
            refused.insert((cut, path));
        }
        return subject;
    }
}

/// Everything that may be cut, what takes most away first.
fn cuts(subject: &Subject) -> Vec<(Cut, Vec<Step>)> {
    let mut all: Vec<(usize, Cut, Vec<Step>)> = Vec::new();
    let mut seen = HashSet::new();
    let configs = std::iter::once(&subject.config).chain(&subject.previous);
    for config in configs {
        walk(&config.0, &mut Vec::new(), &mut |path, value| {
            if !seen.insert(path.to_vec()) {
                return;
            }
            let size = value.to_string().len();
            if !matches!(path.last(), None | Some(Step::Member(_))) || removable(path) {
                all.push((size * 4, Cut::Remove, path.to_vec()));
            }
            let is_field = value["type"].is_string();
            if is_field && (value["fields"].is_array() || value["tabs"].is_array()) {
                all.push((size, Cut::Hoist, path.to_vec()));
            }
            if is_field && value["name"].is_string() && value["type"] != "text" {
                all.push((size / 2, Cut::Plain, path.to_vec()));
            }
            if let Some(previous) = &subject.previous
                && at(&previous.0, path) != at(&subject.config.0, path)
            {
                all.push((size * 3, Cut::AsBefore, path.to_vec()));
                all.push((size * 2, Cut::AsAfter, path.to_vec()));
            }
        });
    }
    all.sort_by_key(|(size, ..)| std::cmp::Reverse(*size));
    all.into_iter().map(|(_, cut, path)| (cut, path)).collect()
}

fn removable(path: &[Step]) -> bool {
    matches!(path.last(), Some(Step::Member(key)) if !KEPT.contains(&key.as_str()))
}

fn walk(value: &Value, path: &mut Vec<Step>, visit: &mut impl FnMut(&[Step], &Value)) {
    if !path.is_empty() {
        visit(path, value);
    }
    match value {
        Value::Object(members) if !members.contains_key("$js") => {
            for (key, member) in members {
                path.push(Step::Member(key.clone()));
                walk(member, path, visit);
                path.pop();
            }
        }
        Value::Array(items) => {
            for (item, name) in items.iter().zip(identities(items)) {
                path.push(Step::Item(name));
                walk(item, path, visit);
                path.pop();
            }
        }
        _ => {}
    }
}

/// What the items of a list are called: by slug, name, code or value, else by type and number.
fn identities(items: &[Value]) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for item in items {
        let own = ["slug", "name", "code", "value"].iter().find_map(|key| item[*key].as_str());
        let text = match (own, item["type"].as_str()) {
            (Some(own), _) => format!("={own}"),
            (None, Some(kind)) => format!(":{kind}"),
            (None, None) if item.is_object() => "{}".to_owned(),
            (None, None) => item.to_string(),
        };
        let nth = seen.iter().filter(|one| **one == text || one.starts_with(&format!("{text}#"))).count();
        seen.push(if nth == 0 { text } else { format!("{text}#{nth}") });
    }
    seen
}

fn position(items: &[Value], name: &str) -> Option<usize> {
    identities(items).iter().position(|one| one == name)
}

fn at<'a>(value: &'a Value, path: &[Step]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Member(key) => value.get(key),
        Step::Item(name) => value.as_array().and_then(|items| items.get(position(items, name)?)),
    })
}

fn at_mut<'a>(value: &'a mut Value, path: &[Step]) -> Option<&'a mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Member(key) => value.get_mut(key),
        Step::Item(name) => {
            let items = value.as_array_mut()?;
            let position = position(items, name)?;
            items.get_mut(position)
        }
    })
}

/// The smaller subject; none if there is nothing to cut.
fn apply(subject: &Subject, cut: Cut, path: &[Step]) -> Option<Subject> {
    let mut smaller = subject.clone();
    match (cut, &mut smaller.previous) {
        (Cut::AsBefore, Some(previous)) => copy(&previous.0, &mut smaller.config.0, path)?,
        (Cut::AsAfter, Some(previous)) => copy(&subject.config.0, &mut previous.0, path)?,
        (Cut::AsBefore | Cut::AsAfter, None) => return None,
        (_, previous) => {
            for config in std::iter::once(&mut smaller.config).chain(previous) {
                edit(&mut config.0, cut, path);
            }
        }
    }
    for config in std::iter::once(&mut smaller.config).chain(&mut smaller.previous) {
        repair(&mut config.0);
    }
    let changes = smaller.previous.as_ref() != Some(&smaller.config);
    (smaller != *subject && changes).then_some(smaller)
}

fn copy(from: &Value, to: &mut Value, path: &[Step]) -> Option<()> {
    let (last, parents) = path.split_last()?;
    // What is not there as a whole says nothing about its parts.
    at(from, parents)?;
    let new = at(from, path).cloned();
    match (at_mut(to, parents)?, last, new) {
        (Value::Object(members), Step::Member(key), Some(new)) => {
            members.insert(key.clone(), new);
        }
        (Value::Object(members), Step::Member(key), None) => {
            members.shift_remove(key);
        }
        (Value::Array(items), Step::Item(name), new) => match (position(items, name), new) {
            (Some(n), Some(new)) => items[n] = new,
            (Some(n), None) => {
                items.remove(n);
            }
            (None, Some(new)) => {
                let before = at(from, parents).and_then(Value::as_array).and_then(|all| position(all, name));
                items.insert(before.unwrap_or(0).min(items.len()), new);
            }
            (None, None) => return None,
        },
        _ => return None,
    }
    Some(())
}

fn edit(value: &mut Value, cut: Cut, path: &[Step]) {
    let Some((last, parents)) = path.split_last() else { return };
    match (at_mut(value, parents), last) {
        (Some(Value::Object(members)), Step::Member(key)) if cut == Cut::Remove => {
            members.shift_remove(key);
        }
        (Some(Value::Array(items)), Step::Item(name)) => {
            let Some(n) = position(items, name) else { return };
            match cut {
                Cut::Remove => {
                    items.remove(n);
                }
                Cut::Hoist => {
                    let container = items.remove(n);
                    let tabs = container["tabs"].as_array().into_iter().flatten();
                    let inner: Vec<Value> = std::iter::once(&container)
                        .chain(tabs)
                        .flat_map(|one| one["fields"].as_array().cloned().unwrap_or_default())
                        .collect();
                    items.splice(n..n, inner);
                }
                Cut::Plain => items[n] = json!({ "name": items[n]["name"], "type": "text" }),
                Cut::AsBefore | Cut::AsAfter => {}
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Config;
    use super::{Subject, shrink};

    #[test]
    fn what_does_not_matter_is_gone() {
        let field = |name: &str| json!({ "name": name, "type": "text", "localized": true, "index": true });
        let config = json!({ "postgres": { "idType": "uuid" }, "sqlite": {}, "config": {
            "collections": [
                { "slug": "a", "fields": [field("x"), field("y")] },
                { "slug": "b", "trash": true, "fields": [
                    { "name": "g", "type": "group", "fields": [field("culprit"), field("z")] },
                ] },
            ],
            "globals": [{ "slug": "g", "fields": [] }],
        } });
        let subject = Subject { previous: None, config: Config(config) };
        let differs = |one: &Subject| {
            let text = one.config.0.to_string();
            text.contains("culprit") && text.contains("localized")
        };
        let smallest = json!({ "postgres": {}, "sqlite": {}, "config": { "collections": [
            { "slug": "b", "fields": [{ "name": "culprit", "type": "text", "localized": true }] },
        ] } });
        let shrunk = shrink(subject, 200, differs);
        assert_eq!(without_empty(shrunk.config.0), smallest);
    }

    fn without_empty(mut value: serde_json::Value) -> serde_json::Value {
        if let Some(config) = value["config"].as_object_mut() {
            config.retain(|_, member| member.as_array().is_none_or(|list| !list.is_empty()));
        }
        value
    }

    #[test]
    fn of_a_change_only_what_matters_stays() {
        let config = |names: &[&str]| {
            let fields: Vec<_> = names.iter().map(|name| json!({ "name": name, "type": "text" })).collect();
            Config(json!({ "config": { "collections": [{ "slug": "a", "fields": fields }] } }))
        };
        let subject = Subject { previous: Some(config(&["x", "y", "z"])), config: config(&["y", "w", "v"]) };
        let differs = |one: &Subject| {
            let before = one.previous.as_ref().expect("a change stays one").0.to_string();
            before.contains("\"x\"") && !one.config.0.to_string().contains("\"x\"")
        };
        let shrunk = shrink(subject, 200, differs);
        assert_eq!((shrunk.previous, shrunk.config), (Some(config(&["x"])), config(&[])));
    }
}
