//! Random questions about what a database holds.

use std::collections::BTreeMap;

use payload_sync::core::documents::FieldMap;
use payload_sync::core::documents::map::{Entity, EntityKind, FieldNode, RowShape, Shape};
use payload_sync::documents::{Documents, Find};
use serde_json::{Map, Value, json};

/// Numbers that a seed decides.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound.max(1)).expect("a bound is small")).expect("below the bound")
    }

    fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// Values that the database holds, by entity and path.
pub(super) type Samples = BTreeMap<String, BTreeMap<String, Vec<Value>>>;

pub(super) async fn samples(documents: &mut Documents) -> Samples {
    let map = documents.map().clone();
    let mut samples = Samples::new();
    for entity in map.collections() {
        let find = Find { unpaged: true, ..Find::new().depth(0).locale("all") };
        let page = documents.find(&entity.slug, &find).await.expect("every collection can be read");
        let found = samples.entry(entity.slug.clone()).or_default();
        for document in &page.docs {
            found.entry("id".to_owned()).or_default().push(document["id"].clone());
            collect(&entity.main.root.fields, document, "", found);
        }
    }
    samples
}

fn collect(fields: &[FieldNode], document: &Map<String, Value>, path: &str, found: &mut BTreeMap<String, Vec<Value>>) {
    for field in fields {
        let path = format!("{path}{}", field.name);
        let Some(value) = document.get(&field.name) else { continue };
        let values: Vec<&Value> = match value {
            Value::Object(locales) if field.localized => locales.values().collect(),
            value => vec![value],
        };
        for value in values {
            match (&field.shape, value) {
                (Shape::Group(fields), Value::Object(group)) => collect(fields, group, &format!("{path}."), found),
                (Shape::Array(shape), Value::Array(rows)) => {
                    for row in rows.iter().filter_map(Value::as_object) {
                        collect(&shape.fields, row, &format!("{path}."), found);
                    }
                }
                (Shape::Blocks(blocks), Value::Array(rows)) => {
                    for row in rows.iter().filter_map(Value::as_object) {
                        if let Some(shape) = row["blockType"].as_str().and_then(|slug| blocks.get(slug)) {
                            collect(&shape.fields, row, &format!("{path}."), found);
                        }
                    }
                }
                (_, Value::Array(items)) => found.entry(path.clone()).or_default().extend(items.iter().cloned()),
                (_, Value::Null) => {}
                (_, value) => found.entry(path.clone()).or_default().push(value.clone()),
            }
        }
    }
}

/// A path that can be asked for.
struct Askable<'a> {
    path: String,
    /// The same without locales, and the collection that it ends in.
    plain: String,
    entity: &'a str,
    field: Option<&'a FieldNode>,
    many: bool,
}

struct Walk<'a, 'r> {
    map: &'a FieldMap,
    random: &'r mut Random,
    all_locales: bool,
    found: Vec<Askable<'a>>,
}

#[derive(Clone)]
struct At<'a> {
    path: String,
    plain: String,
    entity: &'a str,
    many: bool,
    hops: usize,
    /// Within something localized.
    within: bool,
}

impl<'a> Walk<'a, '_> {
    fn walk(&mut self, fields: &'a [FieldNode], at: &At<'a>) {
        for field in fields {
            let mut next = At {
                path: format!("{}{}", at.path, field.name),
                plain: format!("{}{}", at.plain, field.name),
                ..at.clone()
            };
            // Of anything but a column, Payload takes one locale for all of a question's paths.
            let column = matches!(field.shape, Shape::LocaleColumn(_));
            if field.localized && !(column && self.random.one_in(3)) {
                // In all locales there are several values.
                next.many |= self.all_locales;
            } else if field.localized {
                next.path.push('.');
                let code: &String = self.random.of(&self.map.locales.codes);
                next.path.push_str(code);
            }
            let inner = At {
                path: format!("{}.", next.path),
                plain: format!("{}.", next.plain),
                within: at.within || field.localized,
                ..next.clone()
            };
            match &field.shape {
                Shape::Group(fields) => self.walk(fields, &inner),
                Shape::Array(shape) => self.rows(shape, &inner),
                Shape::Blocks(blocks) => {
                    // Payload asks the first block that has the field.
                    let first = blocks.values().next();
                    first.into_iter().for_each(|shape| self.rows(shape, &inner));
                }
                Shape::Nowhere => {}
                // Payload asks its own values instead of the related document's.
                Shape::Texts | Shape::Numbers if at.hops > 0 => {}
                // Payload forgets the locale of the container.
                Shape::Texts | Shape::Numbers | Shape::Rels | Shape::Selects(_) if at.within => {}
                _ => self.leaf(field, next, inner),
            }
        }
    }

    fn rows(&mut self, shape: &'a RowShape, at: &At<'a>) {
        self.walk(&shape.fields, &At { many: true, ..at.clone() });
    }

    fn leaf(&mut self, field: &'a FieldNode, at: At<'a>, inner: At<'a>) {
        let many = at.many || field.settings.has_many;
        self.found.push(Askable { path: at.path, plain: at.plain, entity: at.entity, field: Some(field), many });
        if let ([slug], false) = (field.targets().as_slice(), field.is_polymorphic())
            && inner.hops < 1
            && let Some(target) = self.map.collection(slug)
        {
            let hop = At {
                path: inner.path,
                plain: String::new(),
                entity: &target.slug,
                many,
                hops: inner.hops + 1,
                within: false,
            };
            self.walk(&target.main.root.fields, &hop);
        }
    }
}

fn askable<'a>(random: &mut Random, map: &'a FieldMap, entity: &'a Entity, all_locales: bool) -> Vec<Askable<'a>> {
    let id = Askable { path: "id".into(), plain: "id".into(), entity: &entity.slug, field: None, many: false };
    let mut walk = Walk { map, random, all_locales, found: vec![id] };
    let start =
        At { path: String::new(), plain: String::new(), entity: &entity.slug, many: false, hops: 0, within: false };
    walk.walk(&entity.main.root.fields, &start);
    walk.found
}

fn condition(random: &mut Random, asked: &Askable<'_>, samples: &Samples) -> Value {
    let nothing = Vec::new();
    let known = samples.get(asked.entity).and_then(|paths| paths.get(&asked.plain)).unwrap_or(&nothing);
    let kind = asked.field.map_or("id", |field| field.kind());
    let value = |random: &mut Random| match known.is_empty() {
        true => match kind {
            "number" => json!(random.below(40)),
            "checkbox" => json!(random.one_in(2)),
            "date" => json!("2026-01-02T00:00:00.000Z"),
            "relationship" | "upload" | "id" => Value::Null,
            _ => json!("a"),
        },
        false => random.of(known).clone(),
    };
    let path = asked.path.clone();
    if asked.field.is_some_and(FieldNode::is_polymorphic) {
        let one = value(random);
        return match random.below(3) {
            0 if one.is_object() => json!({ path: { "equals": one } }),
            1 if one.is_object() => json!({ format!("{path}.value"): { "equals": one["value"] } }),
            _ => {
                let targets = asked.field.expect("it is polymorphic").targets();
                json!({ format!("{path}.relationTo"): { "equals": random.of(&targets) } })
            }
        };
    }
    let operators: &[&str] = match kind {
        "number" | "date" => &[
            "equals",
            "not_equals",
            "in",
            "not_in",
            "exists",
            "greater_than",
            "greater_than_equal",
            "less_than",
            "less_than_equal",
        ],
        "checkbox" => &["equals", "not_equals", "exists"],
        "select" | "radio" => &["equals", "not_equals", "in", "not_in", "exists"],
        "relationship" | "upload" | "id" => &["equals", "not_equals", "in", "not_in", "exists"],
        "json" | "richText" | "point" => &["exists"],
        _ => &["equals", "not_equals", "in", "not_in", "exists", "like", "contains", "not_like"],
    };
    let operator = *random.of(operators);
    let wanted = match operator {
        "exists" => json!(random.one_in(2)),
        "in" | "not_in" => (0..=random.below(3)).map(|_| value(random)).filter(|value| !value.is_null()).collect(),
        "like" | "contains" | "not_like" => {
            let text = value(random);
            let text = text.as_str().unwrap_or("a").to_owned();
            let words: Vec<&str> = text.split(' ').collect();
            let word = (*random.of(&words)).to_owned();
            match random.below(3) {
                0 => json!(word.to_uppercase()),
                1 => json!(text),
                _ => json!(word),
            }
        }
        "equals" | "not_equals" if random.one_in(6) && kind != "id" => Value::Null,
        _ => value(random),
    };
    json!({ path: { operator: wanted } })
}

fn filter(random: &mut Random, askable: &[Askable<'_>], samples: &Samples, depth: usize) -> Value {
    match random.below(if depth > 1 { 2 } else { 4 }) {
        0 | 1 => {
            let asked = random.of(askable);
            condition(random, asked, samples)
        }
        connective => {
            let parts: Vec<Value> =
                (0..=random.below(3)).map(|_| filter(random, askable, samples, depth + 1)).collect();
            json!({ if connective == 2 { "and" } else { "or" }: parts })
        }
    }
}

/// Fields that Payload reads completely when they are selected: not points on SQLite, not the lists of values within
/// rows, and nothing at all of some blocks.
fn is_read(field: &FieldNode, in_rows: bool) -> bool {
    match &field.shape {
        Shape::Blocks(_) => false,
        Shape::Texts | Shape::Numbers | Shape::Rels => !in_rows,
        Shape::Array(shape) => shape.fields.iter().all(|field| is_read(field, true)),
        Shape::Group(fields) => fields.iter().all(|field| is_read(field, in_rows)),
        _ => field.kind() != "point",
    }
}

fn select(random: &mut Random, fields: &[FieldNode]) -> Map<String, Value> {
    let include = random.one_in(2) || !fields.iter().all(|field| is_read(field, false));
    selection(random, fields, include, 0)
}

fn selection(random: &mut Random, fields: &[FieldNode], include: bool, depth: usize) -> Map<String, Value> {
    let mut result = Map::new();
    for field in fields {
        if !random.one_in(3) || field.kind() == "join" || !is_read(field, depth > 0) {
            continue;
        }
        let inner = match &field.shape {
            Shape::Group(fields) if !field.localized => Some(fields),
            Shape::Array(shape) if !field.localized => Some(&shape.fields),
            _ => None,
        };
        let value = match inner {
            Some(fields) if depth < 2 && random.one_in(2) => {
                let inner = selection(random, fields, include, depth + 1);
                if inner.is_empty() { json!(include) } else { Value::Object(inner) }
            }
            _ => json!(include),
        };
        result.insert(field.name.clone(), value);
    }
    result
}

/// One question: an operation with its arguments.
pub(super) fn question(random: &mut Random, map: &FieldMap, samples: &Samples) -> Value {
    let own: Vec<&Entity> = map.entities().filter(|entity| !entity.slug.starts_with("payload-")).collect();
    let entity = *random.of(&own);
    let mut question = Map::new();
    let mut set = |name: &str, value: Value| question.insert(name.to_owned(), value);
    set("depth", json!(*random.of(&[0, 0, 0, 1, 2, 3])));
    if !map.locales.codes.is_empty() {
        match random.below(3) {
            0 => {}
            1 => drop(set("locale", json!("all"))),
            _ => drop(set("locale", json!(random.of(&map.locales.codes)))),
        }
        match random.below(8) {
            0 => drop(set("fallbackLocale", json!(false))),
            1 => drop(set("fallbackLocale", json!(random.of(&map.locales.codes)))),
            2 => drop(set("fallbackLocale", json!(["de", "es"]))),
            _ => {}
        }
    }
    if random.one_in(4) {
        set("draft", json!(true));
    }
    if random.one_in(4) {
        set("trash", json!(true));
    }
    if random.one_in(8) {
        set("showHiddenFields", json!(true));
    }
    if random.one_in(3) {
        let selected = select(random, &entity.main.root.fields);
        if !selected.is_empty() {
            set("select", Value::Object(selected));
        }
    }
    if entity.kind == EntityKind::Global {
        set("operation", json!("findGlobal"));
        set("slug", json!(entity.slug));
        return Value::Object(question);
    }
    set("collection", json!(entity.slug));
    let ids = samples.get(&entity.slug).and_then(|paths| paths.get("id"));
    if let (Some(ids), true) = (ids, random.one_in(6)) {
        set("operation", json!("findByID"));
        set("id", random.of(ids).clone());
        return Value::Object(question);
    }
    let all_locales = question.get("locale").is_some_and(|locale| locale == "all");
    let askable = askable(random, map, entity, all_locales);
    let mut set = |name: &str, value: Value| question.insert(name.to_owned(), value);
    if !random.one_in(5) {
        set("where", filter(random, &askable, samples, 0));
    }
    if random.one_in(6) {
        question.retain(|name, _| !matches!(name.as_str(), "select" | "depth" | "draft"));
        question.insert("operation".to_owned(), json!("count"));
        return Value::Object(question);
    }
    let mut set = |name: &str, value: Value| question.insert(name.to_owned(), value);
    let mut sort: Vec<String> = Vec::new();
    let sortable: Vec<&Askable<'_>> = askable
        .iter()
        .filter(|one| {
            !one.many
                && one.field.is_none_or(|field| {
                    !field.is_polymorphic() && !matches!(field.kind(), "json" | "richText" | "point")
                })
        })
        .collect();
    for _ in 0..random.below(3) {
        let minus = if random.one_in(2) { "-" } else { "" };
        sort.push(format!("{minus}{}", random.of(&sortable).path));
    }
    // A document's id ends every tie, so that there is one right order.
    sort.push(if random.one_in(2) { "id" } else { "-id" }.to_owned());
    set("sort", json!(sort));
    match random.below(4) {
        0 => {}
        1 => drop(set("limit", json!(0))),
        _ => drop(set("limit", json!(1 + random.below(5)))),
    }
    if random.one_in(3) {
        set("page", json!(1 + random.below(3)));
    }
    if random.one_in(4) {
        set("pagination", json!(false));
    }
    set("operation", json!("find"));
    Value::Object(question)
}
