//! Random documents for any config, as operations of Payload's Local API.

use std::collections::BTreeMap;

use payload_sync::core::ProjectModel;
use payload_sync::core::documents::FieldMap;
use payload_sync::core::documents::map::{Entity, EntityKind, FieldNode, RowShape, Shape};
use serde_json::{Map, Value, json};

use super::random::Random;

/// What Payload gives its values itself.
const OWN: &[&str] = &[
    "createdAt",
    "updatedAt",
    "deletedAt",
    "_status",
    "_order",
    "salt",
    "hash",
    "resetPasswordToken",
    "resetPasswordExpiration",
    "loginAttempts",
    "lockUntil",
    "sessions",
    "hasAPIKey",
    "apiKeyIndex",
    "_verified",
    "_verificationToken",
];
const OF_FILES: &[&str] =
    &["filename", "mimeType", "filesize", "width", "height", "focalX", "focalY", "url", "thumbnailURL", "sizes"];
const TEXTS: &[&str] = &["red", "Green Apple", "tres 'x'", "naïve \"q\"", "100% sure", "under_score", "a b c", "ß"];

/// The place of the operation, and the data that it was given.
type Made = (usize, Map<String, Value>);

pub(super) struct Fill<'a> {
    random: &'a mut Random,
    /// What is in rich text beside its words: what else there is stays what the seed has made it.
    rich: Random,
    map: &'a FieldMap,
    model: &'a ProjectModel,
    operations: Vec<Value>,
    /// The operations that created the documents of each collection, with the data that was given.
    made: BTreeMap<&'a str, Vec<Made>>,
    serial: usize,
    files: bool,
}

/// Documents of every collection, and globals, in several locales, with drafts and versions.
pub(super) fn operations(random: &mut Random, map: &FieldMap, model: &ProjectModel) -> Vec<Value> {
    let rich = Random::new(map.collections().count() as u64 * 31 + map.owners().count() as u64);
    let (operations, made) = (Vec::new(), BTreeMap::new());
    let mut fill = Fill { random, rich, map, model, operations, made, serial: 0, files: false };
    let own: Vec<&Entity> = map.entities().filter(|entity| !entity.slug.starts_with("payload-")).collect();
    for round in 0..2 {
        for entity in own.iter().filter(|entity| entity.kind == EntityKind::Collection) {
            let most = if entity.auth { 1 } else { 3 };
            for _ in 0..=fill.random.below(most - round.min(most - 1)) {
                fill.create(entity);
            }
        }
    }
    for entity in &own {
        match entity.kind {
            EntityKind::Global => (0..=fill.random.below(3)).for_each(|_| fill.update_global(entity)),
            EntityKind::Collection => {
                for place in 0..fill.made.get(entity.slug.as_str()).map_or(0, Vec::len) {
                    (0..fill.random.below(4)).for_each(|_| fill.update(entity, place));
                }
            }
        }
    }
    fill.operations
}

impl<'a> Fill<'a> {
    fn settings(&mut self, entity: &Entity, operation: &mut Value) {
        let codes = &self.map.locales.codes;
        if !codes.is_empty() && !self.random.one_in(3) {
            operation["locale"] = json!(self.random.of(codes));
        }
        if entity.drafts {
            match self.random.below(3) {
                0 => operation["draft"] = json!(true),
                1 => operation["data"]["_status"] = json!("published"),
                _ => {}
            }
        }
        operation["depth"] = json!(0);
    }

    fn create(&mut self, entity: &'a Entity) {
        let Some(collection) = self.model.config.collections.iter().find(|one| one.slug == entity.slug) else { return };
        self.files = collection.upload.is_some();
        let fields = &entity.main.root.fields;
        let mut data = self.fields(fields, None);
        self.serial += 1;
        let serial = self.serial;
        match collection.fields.iter().find(|field| field.name == "id").map(|field| field.kind.as_str()) {
            Some("number") => drop(data.insert("id".to_owned(), json!(1000 + serial))),
            Some(_) => drop(data.insert("id".to_owned(), json!(format!("{} {serial}", entity.slug)))),
            None => {}
        }
        data.insert(
            "createdAt".to_owned(),
            json!(format!("2026-02-{:02}T{:02}:00:00.000Z", 1 + serial / 24, serial % 24)),
        );
        if fields.iter().any(|field| field.name == "hash") {
            data.insert("password".to_owned(), json!("a long password"));
        }
        let given = data.clone();
        let mut operation = json!({ "operation": "create", "collection": entity.slug, "data": data });
        if self.files {
            operation["upload"] = json!(format!("pixel {serial}.png"));
        }
        self.settings(entity, &mut operation);
        self.made.entry(&entity.slug).or_default().push((self.operations.len(), given));
        self.operations.push(operation);
    }

    fn update(&mut self, entity: &'a Entity, place: usize) {
        let (created, given) = self.made[entity.slug.as_str()][place].clone();
        self.files = self.model.config.collections.iter().any(|one| one.slug == entity.slug && one.upload.is_some());
        let at = format!("${created}");
        let data = self.fields(&entity.main.root.fields, Some((&given, &at)));
        let mut operation = json!({
            "operation": "update", "collection": entity.slug, "id": format!("{at}.id"), "data": data, "trash": true,
        });
        let trash = self.model.config.collections.iter().any(|one| one.slug == entity.slug && one.trash);
        if trash && self.random.one_in(3) {
            operation["data"]["deletedAt"] = json!("2026-03-04T05:06:07.000Z");
        }
        self.settings(entity, &mut operation);
        self.operations.push(operation);
    }

    fn update_global(&mut self, entity: &'a Entity) {
        self.files = false;
        let data = self.fields(&entity.main.root.fields, None);
        let mut operation = json!({ "operation": "updateGlobal", "slug": entity.slug, "data": data });
        self.settings(entity, &mut operation);
        self.operations.push(operation);
    }

    /// Data for fields. `before`: what was given when the document was created, and where its ids are found.
    fn fields(&mut self, fields: &'a [FieldNode], before: Option<(&Map<String, Value>, &str)>) -> Map<String, Value> {
        let mut result = Map::new();
        for field in fields {
            let name = field.name.as_str();
            let order = name.starts_with('_') && name.ends_with("_order");
            if OWN.contains(&name) || order || (self.files && OF_FILES.contains(&name)) || name == "id" {
                continue;
            }
            let previous = before.and_then(|(given, at)| Some((given.get(name)?, format!("{at}.{name}"))));
            let wanted = field.settings.required || !self.random.one_in(if before.is_some() { 2 } else { 4 });
            if !wanted || matches!(field.shape, Shape::Nowhere) {
                continue;
            }
            let value = match &field.shape {
                Shape::Group(fields) => {
                    let previous = previous.as_ref().and_then(|(given, at)| Some((given.as_object()?, at.as_str())));
                    Value::Object(self.fields(fields, previous))
                }
                Shape::Array(_) | Shape::Blocks(_) => {
                    // In another locale its rows are others.
                    let previous = previous.filter(|_| !field.localized);
                    let previous = previous.as_ref().and_then(|(given, at)| Some((given.as_array()?, at.as_str())));
                    self.rows(field, previous)
                }
                _ => self.value(field),
            };
            result.insert(name.to_owned(), value);
        }
        result
    }

    /// How many of a list there are.
    fn count(&mut self, field: &FieldNode, usual: usize) -> usize {
        let bound = |name: &str| {
            let number = field.settings.other.get(name).and_then(Value::as_u64);
            number.map(|number| usize::try_from(number).expect("a small number"))
        };
        let least = bound("minRows").unwrap_or(0).max(usize::from(field.settings.required));
        let most = bound("maxRows").unwrap_or(usual).max(least);
        least + self.random.below(most - least + 1)
    }

    fn rows(&mut self, field: &'a FieldNode, before: Option<(&Vec<Value>, &str)>) -> Value {
        let count = self.count(field, 3);
        let mut rows = Vec::new();
        for n in 0..count {
            // Most of the rows stay the ones that they are.
            let kept = before
                .filter(|_| !self.random.one_in(4))
                .and_then(|(rows, at)| Some((rows.get(n)?.as_object()?, format!("{at}.{n}"))));
            let mut row = Map::new();
            let shape: &'a RowShape = match &field.shape {
                Shape::Array(shape) => shape,
                Shape::Blocks(blocks) => {
                    let slugs: Vec<&String> = blocks.by_slug.keys().collect();
                    let known = kept.as_ref().and_then(|(row, _)| row["blockType"].as_str());
                    let slug = match known {
                        Some(slug) => slug.to_owned(),
                        None if slugs.is_empty() => break,
                        None => (*self.random.of(&slugs)).clone(),
                    };
                    row.insert("blockType".to_owned(), json!(slug));
                    &blocks.by_slug[&slug]
                }
                _ => unreachable!("only rows have rows"),
            };
            if let Some((_, at)) = &kept {
                row.insert("id".to_owned(), json!(format!("{at}.id")));
            }
            row.extend(self.fields(&shape.fields, kept.as_ref().map(|(row, at)| (*row, at.as_str()))));
            rows.push(Value::Object(row));
        }
        Value::Array(rows)
    }

    fn value(&mut self, field: &FieldNode) -> Value {
        if field.settings.has_many {
            let mut items = Vec::new();
            for _ in 0..self.count(field, 3) {
                let one = self.one(field);
                if !one.is_null() && !items.contains(&one) {
                    items.push(one);
                }
            }
            return Value::Array(items);
        }
        match !field.settings.required && self.random.one_in(8) {
            true => Value::Null,
            false => self.one(field),
        }
    }

    fn one(&mut self, field: &FieldNode) -> Value {
        self.serial += 1;
        let serial = self.serial;
        let unique = field.settings.unique || field.settings.index;
        match field.kind() {
            "text" | "textarea" | "code" => {
                let text = *self.random.of(TEXTS);
                match unique || self.random.one_in(3) {
                    true => json!(format!("{text} {serial}")),
                    false => json!(text),
                }
            }
            "number" if unique => json!(serial),
            "number" => self.random.of(&[json!(0), json!(3), json!(-2.5), json!(12.25), json!(40)]).clone(),
            "checkbox" => json!(self.random.one_in(2)),
            "email" => json!(format!("ada{serial}@example.test")),
            "select" | "radio" if field.settings.options.is_empty() => Value::Null,
            "select" | "radio" => {
                let option = self.random.of(&field.settings.options);
                option.get("value").unwrap_or(option).clone()
            }
            "date" => {
                json!(format!("2026-0{}-{:02}T03:04:{:02}.678Z", 1 + serial / 28 % 9, 1 + serial % 28, serial % 60))
            }
            "json" => {
                let values = [
                    json!({ "color": "red", "size": serial % 7, "nested": { "deep": [serial % 3, "x"] } }),
                    json!([1, { "a": "b" }, null]),
                    json!({}),
                    json!({ "color": "blue 'x'", "size": 2.5, "on": true }),
                ];
                self.random.of(&values).clone()
            }
            "point" => json!([self.random.below(20), 0.5 + f64::from(u32::try_from(serial % 50).expect("small"))]),
            "richText" => self.rich_text(field),
            "relationship" | "upload" => {
                let targets = field.targets();
                let slug = (*self.random.of(&targets)).to_owned();
                let made = self.made.get(slug.as_str()).map(Vec::as_slice).unwrap_or_default();
                if made.is_empty() {
                    return Value::Null;
                }
                let (created, _) = self.random.of(made);
                let id = json!(format!("${created}.id"));
                if field.is_polymorphic() { json!({ "relationTo": slug, "value": id }) } else { id }
            }
            _ => Value::Null,
        }
    }
}

impl Fill<'_> {
    /// A paragraph, and what else the editor knows: links to documents, documents, files.
    fn rich_text(&mut self, field: &FieldNode) -> Value {
        let mut text = rich_text(self.random.of::<&str>(TEXTS));
        if self.map.editor(field).is_none() {
            return text;
        }
        let made: Vec<(String, usize, bool)> = self
            .made
            .iter()
            .flat_map(|(slug, made)| {
                let files = self.model.config.collections.iter().any(|one| one.slug == **slug && one.upload.is_some());
                made.iter().map(move |(created, _)| ((*slug).to_owned(), *created, files))
            })
            .collect();
        for _ in 0..self.rich.below(4) {
            if made.is_empty() {
                break;
            }
            let (slug, created, files) = self.rich.of(&made).clone();
            let id = json!(format!("${created}.id"));
            let serial = format!("{:024x}", 7_000 + self.rich.below(1_000_000));
            match (self.rich.below(3), files) {
                (0, true) => add(
                    &mut text,
                    "/root/children",
                    json!({ "type": "upload", "version": 3, "format": "", "id": serial, "relationTo": slug, "value": id, "fields": {} }),
                ),
                (0 | 1, _) => add(
                    &mut text,
                    "/root/children",
                    json!({ "type": "relationship", "version": 2, "format": "", "relationTo": slug, "value": id }),
                ),
                _ => {
                    let fields = match self.rich.one_in(4) {
                        true => json!({ "url": "https://example.test/a", "newTab": true }),
                        false => {
                            json!({ "linkType": "internal", "newTab": false, "doc": { "relationTo": slug, "value": id } })
                        }
                    };
                    let words = text["root"]["children"][0]["children"].clone();
                    let link = json!({
                        "type": "link", "version": 3, "direction": null, "format": "", "indent": 0, "id": serial,
                        "fields": fields, "children": words,
                    });
                    add(&mut text, "/root/children/0/children", link);
                }
            }
        }
        text
    }
}

fn add(text: &mut Value, place: &str, node: Value) {
    text.pointer_mut(place).and_then(Value::as_array_mut).expect("a list of nodes").push(node);
}

fn rich_text(text: &str) -> Value {
    let text =
        json!({ "type": "text", "text": text, "detail": 0, "format": 0, "mode": "normal", "style": "", "version": 1 });
    let paragraph = json!({
        "type": "paragraph", "version": 1, "direction": null, "format": "", "indent": 0, "textFormat": 0, "textStyle": "",
        "children": [text],
    });
    json!({ "root": { "type": "root", "version": 1, "direction": null, "format": "", "indent": 0, "children": [paragraph] } })
}
