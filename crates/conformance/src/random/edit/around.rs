//! Changes of collections, globals and of what they all share.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::super::fields::Scope;
use super::super::names;
use super::{Editor, list, toggle};

pub(super) fn add_collection(editor: &mut Editor, value: &mut Value) -> bool {
    let mut maker = editor.maker(value);
    let mut used = maker.slugs.iter().cloned().collect();
    let slug = names::slug(&mut editor.dice, editor.taste, &mut used);
    let fields = maker.fields(&mut Scope::default(), 4);
    let Some(collections) = value["config"]["collections"].as_array_mut() else { return false };
    collections.insert(editor.dice.below(collections.len() + 1), json!({ "slug": slug, "fields": fields }));
    true
}

pub(super) fn remove_collection(editor: &mut Editor, value: &mut Value) -> bool {
    let Some(at) = editor.index(&value["config"]["collections"]) else { return false };
    list(value, "/config/collections").remove(at);
    true
}

pub(super) fn rename_collection(editor: &mut Editor, value: &mut Value) -> bool {
    let Some(at) = editor.index(&value["config"]["collections"]) else { return false };
    let from = value["config"]["collections"][at]["slug"].clone();
    let mut used = HashSet::new();
    let to = json!(names::slug(&mut editor.dice, editor.taste, &mut used));
    rename_references(&mut value["config"], &from, &to);
    value["config"]["collections"][at]["slug"] = to;
    true
}

fn rename_references(value: &mut Value, from: &Value, to: &Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename_references(item, from, to)),
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                match member {
                    Value::Array(slugs) if matches!(key.as_str(), "relationTo" | "collection") => {
                        slugs.iter_mut().filter(|one| *one == from).for_each(|one| *one = to.clone());
                    }
                    one if matches!(key.as_str(), "relationTo" | "collection") && one == from => *one = to.clone(),
                    other => rename_references(other, from, to),
                }
            }
        }
        _ => {}
    }
}

pub(super) fn change_entity(editor: &mut Editor, value: &mut Value) -> bool {
    let globals = editor.dice.chance(20) && value["config"]["globals"][0].is_object();
    let key = if globals { "globals" } else { "collections" };
    let Some(at) = editor.index(&value["config"][key]) else { return false };
    let n = editor.dice.below(if globals { 4 } else { 12 });
    let name = editor.maker(value).custom_name("tbl");
    let Some(entity) = value["config"][key][at].as_object_mut() else { return false };
    match n {
        0 | 1 => toggle(entity, "versions", json!({ "drafts": true })),
        2 => {
            entity.insert("versions".into(), json!(true));
        }
        3 => toggle(entity, "dbName", name),
        4 => {
            entity.insert("versions".into(), json!({ "drafts": { "autosave": true } }));
        }
        5 => toggle(entity, "trash", json!(true)),
        6 => toggle(entity, "orderable", json!(true)),
        7 => toggle(entity, "auth", json!(true)),
        8 => toggle(entity, "upload", json!(true)),
        9 => toggle(entity, "folders", json!(true)),
        10 if entity.get("versions").is_none() => toggle(entity, "timestamps", json!(false)),
        11 => {
            let with_id = entity.get("fields").is_some_and(|fields| fields[0]["name"] == "id");
            let Some(fields) = entity.get_mut("fields").and_then(Value::as_array_mut) else { return false };
            if with_id {
                fields.remove(0);
            } else {
                fields.insert(0, json!({ "name": "id", "type": "text", "required": true }));
            }
        }
        _ => return false,
    }
    true
}

pub(super) fn toggle_global(editor: &mut Editor, value: &mut Value) -> bool {
    let fields = editor.maker(value).fields(&mut Scope::default(), 3);
    let config = &mut value["config"];
    if config["globals"].is_null() {
        config["globals"] = json!([]);
    }
    let Some(globals) = config["globals"].as_array_mut() else { return false };
    if globals.is_empty() || editor.dice.chance(50) {
        globals.push(json!({ "slug": format!("footer{}", globals.len()), "fields": fields }));
    } else {
        globals.remove(editor.dice.below(globals.len()));
    }
    true
}

pub(super) fn change_locales(editor: &mut Editor, value: &mut Value) -> bool {
    let Some(locales) = value["config"]["localization"]["locales"].as_array_mut() else { return false };
    let objects = locales.first().is_some_and(Value::is_object);
    match editor.dice.below(4) {
        0 if locales.len() > 1 => {
            locales.remove(editor.dice.below(locales.len()));
        }
        1 => locales.reverse(),
        _ => {
            let code = names::locale(&mut editor.dice);
            let locale = if objects { json!({ "code": code, "label": code }) } else { json!(code) };
            if !locales.contains(&locale) && locales.iter().all(|one| one["code"] != code.as_str()) {
                locales.insert(editor.dice.below(locales.len() + 1), locale);
            }
        }
    }
    true
}

pub(super) fn toggle_localization(_: &mut Editor, value: &mut Value) -> bool {
    let Some(config) = value["config"].as_object_mut() else { return false };
    toggle(config, "localization", json!({ "defaultLocale": "en", "locales": ["en", "es"] }));
    true
}

pub(super) fn change_adapter(editor: &mut Editor, value: &mut Value) -> bool {
    let (key, on) = match editor.dice.below(5) {
        0 | 1 => ("idType", json!("uuid")),
        2 | 3 => ("blocksAsJSON", json!(true)),
        _ => ("localesSuffix", json!("_langs")),
    };
    for dialect in ["postgres", "sqlite"] {
        if let Some(options) = value[dialect].as_object_mut() {
            toggle(options, key, on.clone());
        }
    }
    true
}
