//! Changes of fields and of their blocks.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::super::fields::Scope;
use super::super::names;
use super::{Editor, list, lists, toggle};

pub(super) fn add_field(editor: &mut Editor, value: &mut Value) -> bool {
    let Some(pointer) = editor.list(value) else { return false };
    let mut scope = Editor::scope(value, &pointer);
    let field = editor.maker(value).field(&mut scope);
    let fields = list(value, &pointer);
    fields.insert(editor.dice.below(fields.len() + 1), field);
    true
}

pub(super) fn remove_field(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |_| true) else { return false };
    list(value, &pointer).remove(at);
    true
}

pub(super) fn rename_field(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |field| field.contains_key("name")) else { return false };
    let name = editor.new_name();
    list(value, &pointer)[at]["name"] = json!(name);
    true
}

pub(super) fn toggle_flag(editor: &mut Editor, value: &mut Value) -> bool {
    let flag =
        *editor.dice.pick(&["localized", "localized", "required", "required", "unique", "index", "hasMany", "virtual"]);
    let takes = |field: &Map<String, Value>| {
        let kind = field.get("type").and_then(Value::as_str).unwrap_or_default();
        field.contains_key("name")
            && match flag {
                "hasMany" => matches!(kind, "text" | "number" | "select" | "relationship" | "upload"),
                "unique" | "index" => !matches!(kind, "group" | "array" | "blocks" | "join" | "ui"),
                _ => !matches!(kind, "join" | "ui"),
            }
    };
    let Some((pointer, at)) = editor.field(value, takes) else { return false };
    let Some(field) = list(value, &pointer)[at].as_object_mut() else { return false };
    toggle(field, flag, json!(true));
    if flag == "hasMany" {
        // A default of one is none of many.
        for key in ["defaultValue", "minRows", "maxRows"] {
            field.shift_remove(key);
        }
    }
    true
}

pub(super) fn change_type(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |field| field.contains_key("name")) else { return false };
    let mut scope = Editor::scope(value, &pointer);
    let previous = value.pointer(&pointer).map(|fields| fields[at].clone()).unwrap_or_default();
    let mut field = editor.maker(value).field(&mut scope);
    if field["name"].is_null() {
        return false;
    }
    field["name"] = previous["name"].clone();
    if !previous["localized"].is_null() {
        field["localized"] = previous["localized"].clone();
    }
    list(value, &pointer)[at] = field;
    true
}

pub(super) fn change_default(editor: &mut Editor, value: &mut Value) -> bool {
    let takes = |field: &Map<String, Value>| {
        let kind = field.get("type").and_then(Value::as_str).unwrap_or_default();
        matches!(kind, "text" | "number" | "checkbox" | "select" | "radio" | "textarea" | "date" | "json")
            && field.get("hasMany").is_none()
    };
    let Some((pointer, at)) = editor.field(value, takes) else { return false };
    let Some(field) = list(value, &pointer)[at].as_object_mut() else { return false };
    let option = |field: &Map<String, Value>, n: usize| {
        let options = field.get("options").and_then(Value::as_array)?;
        let option = options.get(n % options.len().max(1))?;
        Some(option.get("value").unwrap_or(option).clone())
    };
    let n = editor.dice.below(6);
    let default = match field.get("type").and_then(Value::as_str).unwrap_or_default() {
        "number" => [json!(1), json!(2.5), json!(0), json!(-1), json!(100), json!(7)][n].clone(),
        "checkbox" => json!(n.is_multiple_of(2)),
        "select" | "radio" => option(field, n).unwrap_or(Value::Null),
        "date" => json!("2020-01-01T00:00:00.000Z"),
        "json" => [json!({}), json!([1]), json!({ "b": "it's" }), json!("x"), json!(1), json!([])][n].clone(),
        _ => json!(["changed", "it's", "", "x", "a, b", "'"][n]),
    };
    if editor.dice.chance(25) || default.is_null() {
        field.shift_remove("defaultValue").is_some()
    } else {
        field.insert("defaultValue".into(), default);
        true
    }
}

pub(super) fn change_options(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |field| field.contains_key("options")) else { return false };
    let field = &mut list(value, &pointer)[at];
    let value_of = |option: &Value| option.get("value").unwrap_or(option).clone();
    let Some(options) = field["options"].as_array_mut() else { return false };
    let mut used: HashSet<String> =
        options.iter().filter_map(|option| value_of(option).as_str().map(str::to_owned)).collect();
    match editor.dice.below(6) {
        0 | 1 => {
            let new = names::option(&mut editor.dice, editor.taste, &mut used);
            options.insert(editor.dice.below(options.len() + 1), json!(new));
        }
        2 | 3 if options.len() > 1 => {
            options.remove(editor.dice.below(options.len()));
        }
        4 if !options.is_empty() => {
            let new = names::option(&mut editor.dice, editor.taste, &mut used);
            let at = editor.dice.below(options.len());
            options[at] = json!(new);
        }
        _ => options.reverse(),
    }
    let options: Vec<Value> = options.iter().map(value_of).collect();
    let default = field["defaultValue"].clone();
    let lost = match &default {
        Value::Null => true,
        Value::Array(many) => many.iter().any(|one| !options.contains(one)),
        one => !options.contains(one),
    };
    if let (true, Some(field)) = (lost && editor.dice.chance(95), field.as_object_mut()) {
        field.shift_remove("defaultValue");
    }
    true
}

pub(super) fn change_target(editor: &mut Editor, value: &mut Value) -> bool {
    let maker = editor.maker(value);
    let Some((pointer, at)) = editor.field(value, |field| field.contains_key("relationTo")) else { return false };
    let field = &mut list(value, &pointer)[at];
    let targets = if field["type"] == "upload" { &maker.uploads } else { &maker.slugs };
    if targets.is_empty() {
        return false;
    }
    field["relationTo"] =
        if editor.dice.chance(40) { json!(editor.dice.some(targets, 50)) } else { json!(editor.dice.pick(targets)) };
    true
}

pub(super) fn wrap_field(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |_| true) else { return false };
    let name = editor.new_name();
    let field = &mut list(value, &pointer)[at];
    let inner = json!([field.take()]);
    *field = match editor.dice.below(8) {
        0 => json!({ "type": "row", "fields": inner }),
        1 => json!({ "type": "collapsible", "label": "More", "fields": inner }),
        2 => json!({ "type": "group", "label": "Group", "fields": inner }),
        3 => json!({ "type": "tabs", "tabs": [{ "label": "Tab", "fields": inner }] }),
        4 => json!({ "type": "tabs", "tabs": [{ "name": name, "fields": inner }] }),
        5 => json!({ "name": name, "type": "array", "fields": inner }),
        _ => json!({ "name": name, "type": "group", "fields": inner }),
    };
    true
}

pub(super) fn unwrap_field(editor: &mut Editor, value: &mut Value) -> bool {
    let container = |field: &Map<String, Value>| field.contains_key("fields") || field.contains_key("tabs");
    let Some((pointer, at)) = editor.field(value, container) else { return false };
    let fields = list(value, &pointer);
    let field = fields.remove(at);
    let tabs = field["tabs"].as_array().into_iter().flatten();
    let inner: Vec<Value> = std::iter::once(&field)
        .chain(tabs)
        .flat_map(|one| one["fields"].as_array().cloned().unwrap_or_default())
        .collect();
    fields.splice(at..at, inner);
    true
}

pub(super) fn move_field(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |field| !field.contains_key("on")) else { return false };
    let own = format!("{pointer}/{at}/");
    let others: Vec<String> =
        lists(value).into_iter().filter(|one| *one != pointer && !one.starts_with(&own)).collect();
    if others.is_empty() {
        return false;
    }
    let to = editor.dice.pick(&others).clone();
    let field = list(value, &pointer)[at].take();
    let target = list(value, &to);
    target.insert(editor.dice.below(target.len() + 1), field);
    // Where it was may have another place by now.
    let hole = lists(value).into_iter().find_map(|pointer| {
        let at = value.pointer(&pointer)?.as_array()?.iter().position(Value::is_null)?;
        Some((pointer, at))
    });
    if let Some((pointer, at)) = hole {
        list(value, &pointer).remove(at);
    }
    true
}

pub(super) fn swap_fields(editor: &mut Editor, value: &mut Value) -> bool {
    let Some(pointer) = editor.list(value) else { return false };
    let fields = list(value, &pointer);
    let (a, b) = (editor.dice.below(fields.len()), editor.dice.below(fields.len()));
    if a < fields.len() && b < fields.len() && fields[a]["name"] != "id" && fields[b]["name"] != "id" {
        fields.swap(a, b);
    }
    a != b
}

pub(super) fn change_custom_name(editor: &mut Editor, value: &mut Value) -> bool {
    let takes = |field: &Map<String, Value>| {
        matches!(field.get("type").and_then(Value::as_str), Some("array" | "select" | "radio"))
    };
    let Some((pointer, at)) = editor.field(value, takes) else { return false };
    let name = editor.maker(value).custom_name("new");
    let Some(field) = list(value, &pointer)[at].as_object_mut() else { return false };
    let key = if field.contains_key("options") { "enumName" } else { "dbName" };
    toggle(field, key, name);
    true
}

pub(super) fn add_block(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |field| field.get("blocks").is_some()) else { return false };
    let depth = Editor::scope(value, &pointer).depth;
    let block = editor.maker(value).block(&Scope { depth, ..Scope::default() });
    let field = &mut list(value, &pointer)[at];
    let key = if field["blockReferences"].is_array() { "blockReferences" } else { "blocks" };
    field[key].as_array_mut().map(|blocks| blocks.push(block)).is_some()
}

/// A field with blocks, and one of them.
fn a_block(editor: &mut Editor, value: &Value) -> Option<(String, usize)> {
    let some = |field: &Map<String, Value>| field.get("blocks").is_some_and(|one| one[0].is_object());
    let (pointer, at) = editor.field(value, some)?;
    let pointer = format!("{pointer}/{at}/blocks");
    let n = editor.index(value.pointer(&pointer)?)?;
    Some((pointer, n))
}

pub(super) fn remove_block(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = a_block(editor, value) else { return false };
    list(value, &pointer).remove(at);
    true
}

pub(super) fn rename_block(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = a_block(editor, value) else { return false };
    list(value, &pointer)[at]["slug"] = json!(names::block(&mut editor.dice, editor.taste));
    true
}
