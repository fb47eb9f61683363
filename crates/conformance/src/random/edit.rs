//! Random changes of a config, as people make them between two migrations.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::Config;
use super::dice::Dice;
use super::fields::{Maker, Scope};
use super::names::{self, Taste};
use super::repair::repair;

type Edit = fn(&mut Editor, &mut Value) -> bool;

/// What people change, and how often each comes up.
const EDITS: &[(&str, Edit, usize)] = &[
    ("a field more", add_field, 10),
    ("a field less", remove_field, 10),
    ("a field renamed", rename_field, 8),
    ("a flag of a field", toggle_flag, 16),
    ("another type of a field", change_type, 6),
    ("another default", change_default, 5),
    ("other options", change_options, 9),
    ("another target of a relationship", change_target, 5),
    ("a field into a container", wrap_field, 6),
    ("a container dissolved", unwrap_field, 4),
    ("a field elsewhere", move_field, 5),
    ("fields in another order", swap_fields, 4),
    ("another custom name", change_custom_name, 4),
    ("a block more", add_block, 4),
    ("a block less", remove_block, 3),
    ("a block renamed", rename_block, 3),
    ("a collection more", add_collection, 4),
    ("a collection less", remove_collection, 3),
    ("a collection renamed", rename_collection, 3),
    ("other settings of a collection", change_entity, 10),
    ("a global more or less", toggle_global, 3),
    ("other locales", change_locales, 6),
    ("localization on or off", toggle_localization, 3),
    ("other settings of the adapter", change_adapter, 2),
];

struct Editor {
    dice: Dice,
    taste: Taste,
    serial: usize,
}

impl Config {
    /// The config after a few changes, and what they are.
    pub fn edited(&self, seed: u64) -> (Self, Vec<&'static str>) {
        let mut dice = Dice::new(seed ^ 0x00ed_175e_ed00);
        let taste = Taste::random(&mut dice);
        let mut editor = Editor { dice, taste, serial: 0 };
        let all: Vec<(&'static str, Edit)> =
            EDITS.iter().flat_map(|&(name, edit, weight)| std::iter::repeat_n((name, edit), weight)).collect();
        let mut next = self.0.clone();
        let count = editor.dice.between(1, 6);
        let mut made = Vec::new();
        for _ in 0..count * 4 {
            let (name, edit) = *editor.dice.pick(&all);
            let mut changed = next.clone();
            if edit(&mut editor, &mut changed) {
                repair(&mut changed);
                if changed != next {
                    made.push(name);
                    next = changed;
                }
            }
            if made.len() == count {
                break;
            }
        }
        (Self(next), made)
    }
}

/// Pointers to every list of fields.
pub(super) fn lists(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for key in ["collections", "globals", "blocks"] {
        for (n, one) in value["config"][key].as_array().into_iter().flatten().enumerate() {
            below(one, &format!("/config/{key}/{n}"), &mut found);
        }
    }
    found
}

/// The list of fields of a thing, and those below.
fn below(thing: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(fields) = thing["fields"].as_array() {
        found.push(format!("{at}/fields"));
        for (n, field) in fields.iter().enumerate() {
            below(field, &format!("{at}/fields/{n}"), found);
        }
    }
    for key in ["tabs", "blocks", "blockReferences"] {
        for (n, one) in thing[key].as_array().into_iter().flatten().enumerate() {
            below(one, &format!("{at}/{key}/{n}"), found);
        }
    }
}

fn list<'a>(value: &'a mut Value, pointer: &str) -> &'a mut Vec<Value> {
    value.pointer_mut(pointer).and_then(Value::as_array_mut).expect("it was listed")
}

impl Editor {
    /// A field that fulfils a condition: the list that it stands in, and where.
    fn field(&mut self, value: &Value, suits: impl Fn(&Map<String, Value>) -> bool) -> Option<(String, usize)> {
        let mut found = Vec::new();
        for pointer in lists(value) {
            let fields = value.pointer(&pointer).and_then(Value::as_array).into_iter().flatten();
            for (n, field) in fields.enumerate() {
                if field.as_object().is_some_and(&suits) && field["name"] != "id" {
                    found.push((pointer.clone(), n));
                }
            }
        }
        (!found.is_empty()).then(|| self.dice.pick(&found).clone())
    }

    /// Makes fields for this config.
    fn maker(&mut self, value: &Value) -> Maker {
        let mut maker = Maker::new(Dice::new(self.dice.next()));
        maker.taste = self.taste;
        maker.budget = 5;
        self.serial += 100;
        maker.serial = self.serial + 1000;
        let collections = value["config"]["collections"].as_array().into_iter().flatten();
        maker.slugs = collections.filter_map(|one| one["slug"].as_str().map(str::to_owned)).collect();
        maker.uploads = maker.slugs.iter().filter(|slug| *slug == "media").cloned().collect();
        // A shared block in a shared block may contain itself.
        maker
    }

    fn scope(value: &Value, pointer: &str) -> Scope {
        let fields = value.pointer(pointer).and_then(Value::as_array).into_iter().flatten();
        let used = fields.filter_map(|field| field["name"].as_str().map(str::to_owned)).collect();
        Scope { used, depth: pointer.matches("/fields").count() - 1 }
    }

    fn list(&mut self, value: &Value) -> Option<String> {
        let all = lists(value);
        (!all.is_empty()).then(|| self.dice.pick(&all).clone())
    }

    fn new_name(&mut self) -> String {
        names::field(&mut self.dice, self.taste, &mut HashSet::new())
    }

    fn index(&mut self, list: &Value) -> Option<usize> {
        let count = list.as_array().map_or(0, Vec::len);
        (count > 0).then(|| self.dice.below(count))
    }
}

fn add_field(editor: &mut Editor, value: &mut Value) -> bool {
    let Some(pointer) = editor.list(value) else { return false };
    let mut scope = Editor::scope(value, &pointer);
    let field = editor.maker(value).field(&mut scope);
    let fields = list(value, &pointer);
    fields.insert(editor.dice.below(fields.len() + 1), field);
    true
}

fn remove_field(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |_| true) else { return false };
    list(value, &pointer).remove(at);
    true
}

fn rename_field(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = editor.field(value, |field| field.contains_key("name")) else { return false };
    let name = editor.new_name();
    list(value, &pointer)[at]["name"] = json!(name);
    true
}

fn toggle(members: &mut Map<String, Value>, key: &str, on: Value) {
    if members.shift_remove(key).is_none() {
        members.insert(key.into(), on);
    }
}

fn toggle_flag(editor: &mut Editor, value: &mut Value) -> bool {
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

fn change_type(editor: &mut Editor, value: &mut Value) -> bool {
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

fn change_default(editor: &mut Editor, value: &mut Value) -> bool {
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

fn change_options(editor: &mut Editor, value: &mut Value) -> bool {
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

fn change_target(editor: &mut Editor, value: &mut Value) -> bool {
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

fn wrap_field(editor: &mut Editor, value: &mut Value) -> bool {
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

fn unwrap_field(editor: &mut Editor, value: &mut Value) -> bool {
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

fn move_field(editor: &mut Editor, value: &mut Value) -> bool {
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

fn swap_fields(editor: &mut Editor, value: &mut Value) -> bool {
    let Some(pointer) = editor.list(value) else { return false };
    let fields = list(value, &pointer);
    let (a, b) = (editor.dice.below(fields.len()), editor.dice.below(fields.len()));
    if a < fields.len() && b < fields.len() && fields[a]["name"] != "id" && fields[b]["name"] != "id" {
        fields.swap(a, b);
    }
    a != b
}

fn change_custom_name(editor: &mut Editor, value: &mut Value) -> bool {
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

fn add_block(editor: &mut Editor, value: &mut Value) -> bool {
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

fn remove_block(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = a_block(editor, value) else { return false };
    list(value, &pointer).remove(at);
    true
}

fn rename_block(editor: &mut Editor, value: &mut Value) -> bool {
    let Some((pointer, at)) = a_block(editor, value) else { return false };
    list(value, &pointer)[at]["slug"] = json!(names::block(&mut editor.dice, editor.taste));
    true
}

fn add_collection(editor: &mut Editor, value: &mut Value) -> bool {
    let mut maker = editor.maker(value);
    let mut used = maker.slugs.iter().cloned().collect();
    let slug = names::slug(&mut editor.dice, editor.taste, &mut used);
    let fields = maker.fields(&mut Scope::default(), 4);
    let Some(collections) = value["config"]["collections"].as_array_mut() else { return false };
    collections.insert(editor.dice.below(collections.len() + 1), json!({ "slug": slug, "fields": fields }));
    true
}

fn remove_collection(editor: &mut Editor, value: &mut Value) -> bool {
    let Some(at) = editor.index(&value["config"]["collections"]) else { return false };
    list(value, "/config/collections").remove(at);
    true
}

fn rename_collection(editor: &mut Editor, value: &mut Value) -> bool {
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

fn change_entity(editor: &mut Editor, value: &mut Value) -> bool {
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

fn toggle_global(editor: &mut Editor, value: &mut Value) -> bool {
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

fn change_locales(editor: &mut Editor, value: &mut Value) -> bool {
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

fn toggle_localization(_: &mut Editor, value: &mut Value) -> bool {
    let Some(config) = value["config"].as_object_mut() else { return false };
    toggle(config, "localization", json!({ "defaultLocale": "en", "locales": ["en", "es"] }));
    true
}

fn change_adapter(editor: &mut Editor, value: &mut Value) -> bool {
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
