//! Puts a config right after something was taken from it or moved in it: nothing refers to what is not there.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

/// What can be referred to.
struct Known {
    slugs: HashSet<String>,
    uploads: HashSet<String>,
    blocks: HashSet<String>,
    /// Slug of a collection and path of a relationship in it.
    relations: HashSet<(String, String)>,
}

/// Repairs the whole config. A config that was whole stays as it is.
pub(crate) fn repair(value: &mut Value) {
    let config = &mut value["config"];
    unique_by(&mut config["collections"], "slug");
    unique_by(&mut config["blocks"], "slug");
    unique_by(&mut config["globals"], "slug");
    // What goes may be what something else refers to.
    for _ in 0..4 {
        let before = config.clone();
        let known = Known::of(config);
        known.lists_of_fields(config);
        locales(config);
        if *config == before {
            break;
        }
    }
    if let Some(config) = config.as_object_mut() {
        config.retain(|_, member| !member.is_null());
        config.entry("collections").or_insert_with(|| json!([]));
    }
}

fn unique_by(list: &mut Value, key: &str) {
    if let Some(list) = list.as_array_mut() {
        let mut seen = HashSet::new();
        list.retain(|one| seen.insert(one[key].to_string()));
    }
}

fn locales(config: &mut Value) {
    let Some(localization) = config.get_mut("localization").filter(|one| one.is_object()) else { return };
    let code = |locale: &Value| locale.get("code").unwrap_or(locale).clone();
    let codes: Vec<Value> = localization["locales"].as_array().into_iter().flatten().map(code).collect();
    if codes.is_empty() {
        config["localization"] = Value::Null;
    } else if !codes.contains(&localization["defaultLocale"]) {
        localization["defaultLocale"] = codes[0].clone();
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

impl Known {
    fn of(config: &Value) -> Self {
        let collections = || items(&config["collections"]);
        let slug = |one: &Value| text(&one["slug"]).to_owned();
        let mut relations = HashSet::new();
        for collection in collections() {
            collect_relations(&slug(collection), &collection["fields"], "", &mut relations);
        }
        Self {
            slugs: collections().map(slug).collect(),
            uploads: collections().filter(|one| one["upload"] != Value::Null).map(slug).collect(),
            blocks: items(&config["blocks"]).map(slug).collect(),
            relations,
        }
    }

    /// Every list of fields of the config.
    fn lists_of_fields(&self, config: &mut Value) {
        for key in ["collections", "globals", "blocks"] {
            let Some(list) = config.get_mut(key).and_then(Value::as_array_mut) else { continue };
            for one in list {
                if let Some(fields) = one.get_mut("fields").and_then(Value::as_array_mut) {
                    self.fields(fields, &mut HashSet::new());
                }
                if key == "collections" {
                    indexes(one);
                }
            }
        }
        let tasks = config.get_mut("jobs").and_then(|jobs| jobs.get_mut("tasks")).and_then(Value::as_array_mut);
        for task in tasks.into_iter().flatten() {
            if let Some(fields) = task.get_mut("inputSchema").and_then(Value::as_array_mut) {
                self.fields(fields, &mut HashSet::new());
            }
        }
    }

    fn fields(&self, fields: &mut Vec<Value>, names: &mut HashSet<String>) {
        let mut kept = Vec::new();
        for mut field in std::mem::take(fields) {
            let Some(members) = field.as_object_mut() else { continue };
            if self.field(members, names) {
                kept.push(field);
            }
        }
        *fields = kept;
    }

    /// Whether the field can stay.
    fn field(&self, field: &mut Map<String, Value>, names: &mut HashSet<String>) -> bool {
        if let Some(name) = field.get("name").and_then(Value::as_str)
            && !names.insert(name.to_owned())
        {
            return false;
        }
        match field.get("type").and_then(Value::as_str).unwrap_or_default() {
            kind @ ("relationship" | "upload") => {
                let known = if kind == "upload" { &self.uploads } else { &self.slugs };
                self.relation(known, field);
            }
            "join" => return self.join(field),
            "blocks" => {
                if let Some(Value::Array(references)) = field.get_mut("blockReferences") {
                    references.retain(|one| one.as_str().is_none_or(|slug| self.blocks.contains(slug)));
                }
                for key in ["blocks", "blockReferences"] {
                    if let Some(list) = field.get_mut(key) {
                        unique_by_slug(list);
                    }
                    for block in field.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten() {
                        if let Some(fields) = block.get_mut("fields").and_then(Value::as_array_mut) {
                            self.fields(fields, &mut HashSet::new());
                        }
                    }
                }
            }
            _ => {}
        }
        let named = field.contains_key("name");
        if let Some(Value::Array(fields)) = field.get_mut("fields") {
            if named { self.fields(fields, &mut HashSet::new()) } else { self.fields(fields, names) }
        }
        for tab in field.get_mut("tabs").and_then(Value::as_array_mut).into_iter().flatten() {
            let own = tab["name"].as_str().map(str::to_owned);
            let Some(Value::Array(fields)) = tab.get_mut("fields") else { continue };
            match own {
                Some(name) => {
                    names.insert(name);
                    self.fields(fields, &mut HashSet::new());
                }
                None => self.fields(fields, names),
            }
        }
        true
    }

    fn relation(&self, known: &HashSet<String>, field: &mut Map<String, Value>) {
        let lost = match field.get_mut("relationTo") {
            Some(Value::Array(targets)) => {
                targets.retain(|one| known.contains(text(one)));
                targets.is_empty()
            }
            Some(one) => !known.contains(text(one)),
            None => true,
        };
        if lost {
            field.shift_remove("relationTo");
            field.insert("type".into(), json!("text"));
        }
    }

    fn join(&self, field: &mut Map<String, Value>) -> bool {
        let on = field.get("on").map(text).unwrap_or_default().to_owned();
        let is_there = |slug: &Value| self.relations.contains(&(text(slug).to_owned(), on.clone()));
        match field.get_mut("collection") {
            Some(Value::Array(all)) => {
                all.retain(is_there);
                !all.is_empty()
            }
            Some(one) => is_there(one),
            None => false,
        }
    }
}

/// Inline blocks and names of shared ones, each slug once.
fn unique_by_slug(list: &mut Value) {
    if let Some(list) = list.as_array_mut() {
        let mut seen = HashSet::new();
        list.retain(|one| seen.insert(one.as_str().unwrap_or_else(|| text(&one["slug"])).to_owned()));
    }
}

fn collect_relations(slug: &str, fields: &Value, prefix: &str, found: &mut HashSet<(String, String)>) {
    for field in items(fields) {
        let kind = text(&field["type"]);
        let own = field["name"].as_str().map(|name| format!("{prefix}{name}"));
        if let (Some(path), "relationship" | "upload", true) = (&own, kind, field["virtual"].is_null()) {
            found.insert((slug.to_owned(), path.clone()));
        }
        let inside = own.map_or_else(|| prefix.to_owned(), |path| format!("{path}."));
        collect_relations(slug, &field["fields"], &inside, found);
        for tab in items(&field["tabs"]) {
            let inside = tab["name"].as_str().map_or_else(|| prefix.to_owned(), |name| format!("{prefix}{name}."));
            collect_relations(slug, &tab["fields"], &inside, found);
        }
    }
}

/// Compound indexes over fields that are there.
fn indexes(collection: &mut Value) {
    let names: HashSet<String> = items(&collection["fields"]).map(|field| text(&field["name"]).to_owned()).collect();
    if let Some(Value::Array(indexes)) = collection.get_mut("indexes") {
        indexes.retain(|index| items(&index["fields"]).all(|name| names.contains(text(name))));
    }
    let without = collection["indexes"].as_array().is_some_and(Vec::is_empty);
    if let (true, Some(members)) = (without, collection.as_object_mut()) {
        members.shift_remove("indexes");
    }
}
