//! What later seeds do beside that: users, documents in an order, changes of many documents in all their ways.

use payload_sync::core::documents::map::{Entity, Shape};
use serde_json::{Map, Value, json};

use super::Sequence;

impl<'a> Sequence<'a> {
    /// Someone who logs in. Only what is given of a password and a key is told apart: they are kept as hashes.
    pub(super) fn user(&mut self, new: bool) -> Map<String, Value> {
        let n = self.operations.len();
        // Payload looks for a password when nothing else is wrong.
        let wrong = self.spoilt && self.random.one_in(2);
        let mut data = Map::new();
        if self.random.one_in(2) {
            data.insert("name".into(), json!(format!("Ada {n}")));
        }
        if new || self.random.one_in(3) {
            let email = if wrong { "nobody".to_owned() } else { format!(" Ada{n}-{}@Example.com", self.tag) };
            data.insert("email".into(), json!(email));
        }
        if new || self.random.one_in(4) {
            let password = if self.spoilt && !wrong { String::new() } else { format!("pässword {n}") };
            data.insert("password".into(), json!(password));
        }
        if self.random.one_in(3) {
            let on = !self.random.one_in(3);
            data.insert("enableAPIKey".into(), json!(on));
            data.insert("apiKey".into(), if on { json!(format!("key {n} of {}", self.tag)) } else { Value::Null });
        }
        data
    }

    /// A document with a place in an order, and in that of its box.
    pub(super) fn ranked(&mut self, new: bool) -> Map<String, Value> {
        if self.known("boxes").is_empty() || self.random.one_in(6) {
            let place = self.push(
                json!({ "operation": "create", "collection": "boxes", "data": { "name": self.tag }, "depth": 0 }),
            );
            self.remember(None, "boxes", Map::new(), place);
        }
        let boxes = self.known("boxes");
        let mut data = Map::new();
        if new || self.random.one_in(2) {
            let name = if self.spoilt { Value::Null } else { json!(format!("name {}", self.operations.len())) };
            data.insert("name".into(), name);
        }
        if self.random.one_in(2) {
            let one = format!("${}.id", self.made[*self.random.of(&boxes)].created);
            data.insert("box".into(), if self.random.one_in(5) { Value::Null } else { json!(one) });
        }
        data
    }

    /// One change of many documents, in all ways in which they are named.
    pub(super) fn update_many_wide(&mut self, entity: &'a Entity) {
        let fields = &entity.main.root.fields;
        let mut data = Map::new();
        for field in fields {
            let likely = match field.name.as_str() {
                "greeting" | "amount" | "localGreeting" | "name" | "tags" | "localAmount" | "word" => 2,
                "rows" | "localRows" | "layout" | "localLayout" => 6,
                "texts" | "kinds" | "localTag" | "localGroup" | "grp" | "flag" | "either" | "both" => 5,
                _ => continue,
            };
            if entity.auth || !self.random.one_in(likely) {
                continue;
            }
            let value = match &field.shape {
                Shape::Group(inner) => Value::Object(self.fields(inner, None, false)),
                Shape::Array(_) | Shape::Blocks(_) => self.rows(field, None),
                _ => self.value(field, None),
            };
            data.insert(field.name.clone(), value);
        }
        if entity.auth {
            data.insert("name".into(), json!(format!("all {}", self.tag)));
        }
        self.status(entity, &mut data);
        let has = |name: &str| fields.iter().any(|field| field.name == name);
        let mut filters = vec![json!({ "id": { "exists": true } })];
        for (name, filter) in [
            ("amount", json!({ "amount": { "greater_than": 10 } })),
            ("greeting", json!({ "greeting": { "exists": true } })),
            ("title", json!({ "title": { "contains": "e" } })),
            ("tag", json!({ "or": [{ "tag.name": { "equals": "red" } }, { "tag": { "exists": false } }] })),
            ("_status", json!({ "_status": { "equals": "draft" } })),
        ] {
            filters.extend(has(name).then_some(filter));
        }
        let filter = self.random.of(&filters).clone();
        let mut operation = json!({
            "operation": "update", "collection": entity.slug, "data": data, "locale": self.locale, "depth": 0,
            "sort": self.order.0, "where": filter,
        });
        if self.random.one_in(3) {
            operation["limit"] = json!(1 + self.random.below(3));
        }
        if entity.drafts && self.random.one_in(3) {
            operation["draft"] = json!(true);
            self.drafted(&mut operation);
        }
        if entity.slug == super::SIDED[0] {
            self.in_locales(entity, &mut operation);
            // Payload's change of many documents goes on in the locale of the operation.
            operation.as_object_mut().expect("an object").remove("publishSpecificLocale");
        }
        self.push(operation);
    }
}
