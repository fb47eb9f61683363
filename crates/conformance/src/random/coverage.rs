//! What random configs have covered: a search that never made a field proves nothing about it.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::Config;

/// How often what came up.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    /// Field type, and where: `top`, `array`, `blocks`, …
    fields: BTreeMap<String, BTreeMap<&'static str, usize>>,
    /// Options of fields.
    options: BTreeMap<String, usize>,
    /// What collections, globals, the config and the adapters have.
    features: BTreeMap<String, usize>,
}

const OPTIONS: &[&str] = &[
    "localized",
    "required",
    "unique",
    "index",
    "hasMany",
    "defaultValue",
    "virtual",
    "hidden",
    "dbName",
    "enumName",
    "interfaceName",
    "typescriptSchema",
    "timezone",
    "jsonSchema",
    "blockReferences",
    "minRows",
    "maxRows",
];

impl Coverage {
    pub fn count(&mut self, config: &Config) {
        let config = &config.0;
        for list in ["collections", "globals", "blocks"] {
            for one in config["config"][list].as_array().into_iter().flatten() {
                for (key, value) in one.as_object().into_iter().flatten() {
                    if !matches!(key.as_str(), "slug" | "fields") {
                        let drafts = if key == "versions" && value["drafts"] != Value::Null { ".drafts" } else { "" };
                        self.feature(format!("{list}.{key}{drafts}"));
                    }
                }
                self.fields(&one["fields"], if list == "blocks" { "shared block" } else { "top" });
            }
        }
        for (key, value) in config["config"].as_object().into_iter().flatten() {
            self.feature(format!("config.{key}"));
            if key == "localization" {
                let count = value["locales"].as_array().map_or(0, Vec::len);
                self.feature(format!("{count} locales"));
            }
        }
        for adapter in ["postgres", "sqlite"] {
            for (key, value) in config[adapter].as_object().into_iter().flatten() {
                let value = value.as_str().map(|value| format!(" {value}")).unwrap_or_default();
                self.feature(format!("{adapter}.{key}{value}"));
            }
        }
    }

    fn feature(&mut self, name: String) {
        *self.features.entry(name).or_default() += 1;
    }

    fn fields(&mut self, fields: &Value, place: &'static str) {
        for field in fields.as_array().into_iter().flatten() {
            let Some(kind) = field["type"].as_str() else { continue };
            let named = !field["name"].is_null();
            let many = field["hasMany"] == true;
            let poly = field["relationTo"].is_array();
            let label = match kind {
                "group" if !named => "unnamed group".to_owned(),
                _ => format!("{kind}{}{}", if poly { " to many" } else { "" }, if many { " hasMany" } else { "" }),
            };
            *self.fields.entry(label).or_default().entry(place).or_default() += 1;
            for option in OPTIONS.iter().filter(|option| !field[**option].is_null()) {
                *self.options.entry(format!("{kind} {option}")).or_default() += 1;
            }
            let inside = match kind {
                "array" => "array",
                "group" if named => "group",
                _ => place,
            };
            self.fields(&field["fields"], inside);
            for tab in field["tabs"].as_array().into_iter().flatten() {
                let named = !tab["name"].is_null();
                *self
                    .fields
                    .entry(if named { "named tab" } else { "tab" }.into())
                    .or_default()
                    .entry(place)
                    .or_default() += 1;
                self.fields(&tab["fields"], if named { "named tab" } else { place });
            }
            for list in ["blocks", "blockReferences"] {
                for block in field[list].as_array().into_iter().flatten() {
                    self.fields(&block["fields"], "block");
                }
            }
        }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "fields:")?;
        for (kind, places) in &self.fields {
            let places: Vec<String> = places.iter().map(|(place, count)| format!("{place} {count}")).collect();
            writeln!(f, "  {kind}: {}", places.join(", "))?;
        }
        let listed = |all: &BTreeMap<String, usize>| {
            all.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
        };
        writeln!(f, "options: {}", listed(&self.options))?;
        write!(f, "features: {}", listed(&self.features))
    }
}
