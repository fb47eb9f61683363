//! What a random config is without the parts that have no bearing on how documents are kept, or cannot be compared.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::Config;
use super::repair::repair;

impl Config {
    /// The config for comparing what is read of documents: without schemas that random JSON does not meet, jobs and
    /// types, and with tables for blocks ([`Config::with_blocks_as_json`]).
    #[must_use]
    pub fn for_documents(mut self) -> Self {
        for dialect in ["postgres", "sqlite"] {
            if let Some(options) = self.0[dialect].as_object_mut() {
                options.retain(|name, _| name != "blocksAsJSON" && name != "extensions");
            }
        }
        if let Some(config) = self.0["config"].as_object_mut() {
            config.retain(|name, _| name != "jobs" && name != "typescript");
        }
        plain(&mut self.0["config"]);
        if !self.0["config"]["localization"].is_object() {
            without_locales(&mut self.0["config"]);
        }
        for list in ["collections", "globals", "blocks"] {
            for one in self.0["config"][list].as_array_mut().into_iter().flatten() {
                // A block of the config's own has a slug, too, and is a row.
                fields(&mut one["fields"], list == "blocks");
            }
        }
        joins_of_rows(&mut self.0["config"]);
        slugs_of_blocks(&mut self.0["config"]);
        for list in ["collections", "globals"] {
            for one in self.0["config"][list].as_array_mut().into_iter().flatten() {
                twins(&mut one["fields"], &mut Vec::new());
            }
        }
        // What a document shows of a field's own block, Payload takes from the config's block of that slug.
        let mut own = HashSet::new();
        own_blocks(&self.0["config"], &mut own);
        if let Some(Value::Array(blocks)) = self.0["config"].get_mut("blocks") {
            blocks.retain(|block| !block["slug"].as_str().is_some_and(|slug| own.contains(slug)));
        }
        repair(&mut self.0);
        self
    }
}

impl Config {
    /// Whether some field holds blocks.
    pub fn holds_blocks(&self) -> bool {
        self.0["config"].to_string().contains("\"type\":\"blocks\"")
    }

    /// Whether something that has drafts can have a status for each locale.
    pub fn holds_drafts_in_locales(&self) -> bool {
        let config = &self.0["config"];
        let drafts = |one: &Value| matches!(&one["versions"]["drafts"], Value::Bool(true) | Value::Object(_));
        let mut all = ["collections", "globals"].into_iter().filter_map(|list| config[list].as_array()).flatten();
        config["localization"].is_object() && all.any(drafts)
    }

    /// The config with a status for each locale wherever there are drafts.
    #[must_use]
    pub fn with_statuses(mut self) -> Self {
        for list in ["collections", "globals"] {
            for one in self.0["config"][list].as_array_mut().into_iter().flatten() {
                match one.pointer_mut("/versions/drafts") {
                    Some(Value::Object(drafts)) => drop(drafts.insert("localizeStatus".into(), Value::Bool(true))),
                    Some(drafts @ Value::Bool(true)) => *drafts = json!({ "localizeStatus": true }),
                    _ => {}
                }
            }
        }
        self.0["config"]["experimental"] = json!({ "localizeStatus": true });
        self
    }

    /// The config with blocks that are kept as JSON.
    #[must_use]
    pub fn with_blocks_as_json(mut self) -> Self {
        for dialect in ["postgres", "sqlite"] {
            self.0[dialect]["blocksAsJSON"] = Value::Bool(true);
        }
        self
    }
}

/// Containers without tables, whose tables Payload makes all the same; arrays and lists of options in localized groups of
/// rows, which it shows under their tables' names as well.
fn fields(value: &mut Value, rows: bool) {
    match value {
        Value::Object(members) => {
            let localized = members.get("localized").is_some_and(|flag| flag == true);
            let container = ["fields", "blocks", "tabs"].iter().any(|name| members.contains_key(*name));
            let rows = rows || members.get("type").is_some_and(|kind| kind == "array") || members.contains_key("slug");
            let has_table = |one: &Value| one["type"] == "array" || one["type"] == "select" && one["hasMany"] == true;
            let holds_table = |list: &Value| list.as_array().is_some_and(|all| all.iter().any(has_table));
            let leaks = localized && rows && members.get("fields").is_some_and(holds_table);
            members.retain(|name, _| !(name == "localized" && leaks || name == "virtual" && container));
            members.values_mut().for_each(|member| fields(member, rows));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fields(item, rows)),
        _ => {}
    }
}

/// A block with `_` in its slug: where two tables are named after it, Payload reads empty rows.
fn slugs_of_blocks(value: &mut Value) {
    let Value::Object(members) = value else {
        if let Value::Array(items) = value {
            items.iter_mut().for_each(slugs_of_blocks);
        }
        return;
    };
    for (name, member) in members.iter_mut() {
        if let ("blocks" | "blockReferences", Value::Array(blocks)) = (name.as_str(), &mut *member) {
            for block in blocks {
                let slug = if block.is_string() { Some(block) } else { block.get_mut("slug") };
                if let Some(Value::String(slug)) = slug {
                    *slug = slug.replace('_', "-");
                }
            }
        }
        slugs_of_blocks(member);
    }
}

/// Join fields over the rows of arrays, where Payload shows a document once for each row, and over something localized,
/// where it counts the documents of all locales together.
fn joins_of_rows(config: &mut Value) {
    let known = config["collections"].clone();
    without(config, &|field| {
        let collections = match &field["collection"] {
            Value::Array(slugs) => slugs.clone(),
            slug => vec![slug.clone()],
        };
        let on: Vec<&str> = field["on"].as_str().unwrap_or_default().split('.').collect();
        let named = |slug: &Value| known.as_array().into_iter().flatten().find(|one| one["slug"] == *slug);
        field["type"] == "join"
            && collections.iter().any(|slug| named(slug).is_some_and(|one| through_rows(&one["fields"], &on)))
    });
}

fn through_rows(fields: &Value, names: &[&str]) -> bool {
    let Some((name, rest)) = names.split_first() else { return false };
    fields.as_array().into_iter().flatten().any(|field| match field["name"].as_str() {
        Some(own) if own == *name => {
            field["type"] == "array" || field["localized"] == true || through_rows(&field["fields"], rest)
        }
        Some(_) => false,
        None => {
            let tabs = field["tabs"].as_array().into_iter().flatten();
            let in_tab = |tab: &Value| match tab["name"].as_str() {
                Some(own) => own == *name && (tab["localized"] == true || through_rows(&tab["fields"], rest)),
                None => through_rows(&tab["fields"], names),
            };
            through_rows(&field["fields"], names) || tabs.into_iter().any(in_tab)
        }
    })
}

/// Different blocks of one slug in one collection: where they share a table, Payload reads no lists of the first ones,
/// and shows the columns of the first in the others, in blocks that are somewhere else as well.
fn twins(value: &mut Value, known: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if let ("blocks" | "blockReferences", Value::Array(blocks)) = (name.as_str(), &mut *member) {
                    for block in blocks.iter_mut().filter(|block| block.is_object()) {
                        let mut slug = block["slug"].as_str().unwrap_or_default().to_owned();
                        if known.iter().any(|(own, one)| *own == slug && *one != *block) {
                            slug = format!("{slug}Twin{}", known.len());
                            block["slug"] = Value::from(slug.as_str());
                        }
                        known.push((slug, block.clone()));
                        twins(block, known);
                    }
                } else {
                    twins(member, known);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| twins(item, known)),
        _ => {}
    }
}

fn without(value: &mut Value, unwanted: &dyn Fn(&Value) -> bool) {
    match value {
        Value::Object(members) => members.values_mut().for_each(|member| without(member, unwanted)),
        Value::Array(items) => {
            items.retain(|item| !unwanted(item));
            items.iter_mut().for_each(|item| without(item, unwanted));
        }
        _ => {}
    }
}

fn own_blocks(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::Object(members) => {
            if members.get("type").is_some_and(|kind| kind == "blocks") {
                let lists = ["blocks", "blockReferences"].iter().filter_map(|name| members.get(*name)?.as_array());
                found.extend(lists.flatten().filter_map(|block| Some(block.get("slug")?.as_str()?.to_owned())));
            }
            members.values().for_each(|member| own_blocks(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| own_blocks(item, found)),
        _ => {}
    }
}

/// Nothing is localized where there are no locales; of tabs, Payload takes it for granted all the same.
fn without_locales(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.shift_remove("localized");
            members.values_mut().for_each(without_locales);
        }
        Value::Array(items) => items.iter_mut().for_each(without_locales),
        _ => {}
    }
}

fn plain(value: &mut Value) {
    match value {
        // Every object of JavaScript has one: of a field of that name, `select` shows what nobody asked for.
        Value::String(text) if text.split('.').any(|name| name == "constructor") => {
            *text = text
                .split('.')
                .map(|name| if name == "constructor" { "constructed" } else { name })
                .collect::<Vec<_>>()
                .join(".");
        }
        Value::Object(members) => {
            members.retain(|name, _| !matches!(name.as_str(), "jsonSchema" | "typescriptSchema"));
            members.values_mut().for_each(plain);
        }
        Value::Array(items) => items.iter_mut().for_each(plain),
        _ => {}
    }
}
