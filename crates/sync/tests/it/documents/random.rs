//! Random questions about what a database holds.

mod paths;

use std::collections::BTreeMap;

use payload_sync::core::Dialect;
use payload_sync::core::documents::FieldMap;
use payload_sync::core::documents::map::{Entity, EntityKind, FieldNode, Shape};
use payload_sync::core::documents::query::{JoinField, join_fields};
use payload_sync::documents::{Documents, DocumentsError, Find};
use serde_json::{Map, Value, json};

use paths::{Askable, askable, askable_of_versions};

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

    pub(super) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound.max(1)).expect("a bound is small")).expect("below the bound")
    }

    pub(super) fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    pub(super) fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// Values that the database holds, by entity and path.
pub(super) type Samples = BTreeMap<String, BTreeMap<String, Vec<Value>>>;

pub(super) async fn samples(documents: &mut Documents) -> Result<Samples, DocumentsError> {
    let map = documents.map().clone();
    let mut samples = Samples::new();
    for entity in map.collections() {
        let find = Find { unpaged: true, ..Find::new().depth(0).locale("all") };
        let page = documents.find(&entity.slug, &find).await?;
        let found = samples.entry(entity.slug.clone()).or_default();
        for document in &page.docs {
            found.entry("id".to_owned()).or_default().push(document["id"].clone());
            collect(&entity.main.root.fields, document, "", found);
        }
    }
    Ok(samples)
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
                        if let Some(shape) = row["blockType"].as_str().and_then(|slug| blocks.by_slug.get(slug)) {
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

/// A question about a value within JSON, such as the documents have.
fn within_json(random: &mut Random, path: &str, dialect: Dialect) -> Value {
    let inside = [
        ("color", [json!("red"), json!("blue 'x'"), json!("green")]),
        ("size", [json!(2), json!(2.5), json!(3)]),
        ("nested.deep", [json!("x"), json!(1), json!(2)]),
        ("nested.deep.0", [json!(1), json!(0), json!("x")]),
        ("on", [json!(true), json!(false), json!("true")]),
    ];
    let (inner, values) = random.of(&inside);
    let operator = *random.of(&["equals", "not_equals", "in", "not_in", "exists", "like", "contains", "not_like"]);
    let value = random.of(values).clone();
    let (operator, value) = match operator {
        "exists" => (operator, json!(random.one_in(2))),
        "in" | "not_in" => (operator, json!([value, random.of(values)])),
        // Payload takes every value for another one than a number.
        "not_equals" if dialect == Dialect::Sqlite && !value.is_string() => ("not_in", json!([value])),
        _ => (operator, value),
    };
    json!({ format!("{path}.{inner}"): { operator: value } })
}

/// A question that only points are asked.
fn around_point(random: &mut Random, path: &str) -> Value {
    let number = |random: &mut Random, bound: usize| json!(random.below(bound));
    if random.one_in(2) {
        let mut near = vec![number(random, 20), number(random, 50), number(random, 30)];
        match random.below(4) {
            0 => near.push(number(random, 10)),
            1 => return json!({ path: { "near": format!("{}, {}, {}", near[0], near[1], near[2]) } }),
            _ => {}
        }
        return json!({ path: { "near": near } });
    }
    let (left, low) = (random.below(15), random.below(30));
    let (right, high) = (left + 3 + random.below(15), low + 5 + random.below(30));
    let area = json!({ "type": "Polygon", "coordinates": [[[left, low], [right, low], [right, high], [left, high], [left, low]]] });
    json!({ path: { *random.of(&["within", "intersects"]): area } })
}

fn condition(random: &mut Random, map: &FieldMap, asked: &Askable<'_>, samples: &Samples) -> Value {
    let nothing = Vec::new();
    let known = samples.get(asked.entity).and_then(|paths| paths.get(&asked.plain)).unwrap_or(&nothing);
    let kind = asked.field.map_or("id", |field| field.kind());
    // Another block may have a field of that name.
    let known: Vec<&Value> = known.iter().filter(|value| kind != "number" || value.is_number()).collect();
    let value = |random: &mut Random| match known.is_empty() {
        true => match kind {
            "number" => json!(random.below(40)),
            "checkbox" => json!(random.one_in(2)),
            "date" => json!("2026-01-02T00:00:00.000Z"),
            "relationship" | "upload" | "id" => Value::Null,
            _ => json!("a"),
        },
        false => (*random.of(&known)).clone(),
    };
    let path = asked.path.clone();
    let in_json = asked.field.is_some_and(|field| field.in_json);
    if kind == "json" && !in_json && !random.one_in(3) {
        return within_json(random, &path, map.dialect);
    }
    // Payload passes over anything else about a point on PostgreSQL.
    if kind == "point" && !in_json && (map.dialect == Dialect::Postgres || random.one_in(4)) {
        return around_point(random, &path);
    }
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
        "json" | "richText" | "point" => &["exists"],
        // Of JSON, Payload's other operators are errors.
        "text" | "textarea" | "code" | "email" if in_json => {
            &["equals", "not_equals", "in", "not_in", "exists", "like"]
        }
        _ if in_json => &["equals", "not_equals", "in", "not_in", "exists"],
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
        _ => &["equals", "not_equals", "in", "not_in", "exists", "like", "contains", "not_like"],
    };
    let operator = *random.of(operators);
    let wanted = match operator {
        // Of a column without JSON, Payload says neither.
        "exists" => json!(random.one_in(2) || in_json),
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

fn filter(random: &mut Random, map: &FieldMap, askable: &[Askable<'_>], samples: &Samples, depth: usize) -> Value {
    match random.below(if depth > 1 { 2 } else { 4 }) {
        0 | 1 => {
            let asked = random.of(askable);
            condition(random, map, asked, samples)
        }
        connective => {
            let parts: Vec<Value> =
                (0..=random.below(3)).map(|_| filter(random, map, askable, samples, depth + 1)).collect();
            json!({ if connective == 2 { "and" } else { "or" }: parts })
        }
    }
}

/// Fields that Payload reads completely when they are selected: not points on SQLite, not the lists of values within
/// rows, not rows with groups, and nothing at all of some blocks.
fn is_read(field: &FieldNode, in_rows: bool) -> bool {
    match &field.shape {
        Shape::Blocks(blocks) => blocks.json.is_some(),
        Shape::Inside => true,
        Shape::Texts | Shape::Numbers | Shape::Rels => !in_rows,
        Shape::Array(shape) => shape.fields.iter().all(|field| is_read(field, true)),
        Shape::Group(fields) => {
            // Of what is selected in something localized it takes options for unset.
            let options = |field: &FieldNode| matches!(field.shape, Shape::Selects(_));
            (!in_rows || field.in_json)
                && !(field.localized && fields.iter().any(options))
                && fields.iter().all(|field| is_read(field, in_rows))
        }
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
            None if depth < 2 && !field.localized && random.one_in(2) => match &field.shape {
                Shape::Blocks(blocks) => {
                    let mut by_slug = Map::new();
                    for (slug, row) in &blocks.by_slug {
                        let inner = selection(random, &row.fields, include, depth + 1);
                        match inner.is_empty() {
                            true if random.one_in(2) => {}
                            true => drop(by_slug.insert(slug.clone(), json!(include))),
                            false => drop(by_slug.insert(slug.clone(), Value::Object(inner))),
                        }
                    }
                    if by_slug.is_empty() { json!(include) } else { Value::Object(by_slug) }
                }
                _ => json!(include),
            },
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
    // Of a join over several collections, Payload takes the ids of versions for those of documents.
    let several = |entity: &Entity| join_fields(&entity.main.root.fields).iter().any(JoinField::is_polymorphic);
    if random.one_in(4) && !map.collections().any(|entity| entity.drafts && several(entity)) {
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
    let global = entity.kind == EntityKind::Global;
    set(if global { "slug" } else { "collection" }, json!(entity.slug));
    if entity.versions.is_some() && random.one_in(if global { 2 } else { 6 }) {
        versions(random, map, entity, samples, &mut question);
        return Value::Object(question);
    }
    if global {
        with_times(&mut question);
        question.insert("operation".to_owned(), json!("findGlobal"));
        return Value::Object(question);
    }
    if random.one_in(6) {
        let joins = joins(random, map, &entity.main.root.fields);
        // Of drafts, Payload passes over it.
        if !(joins.is_empty() || question.contains_key("draft")) {
            question.insert("joins".to_owned(), Value::Object(joins));
        }
    }
    let ids = samples.get(&entity.slug).and_then(|paths| paths.get("id"));
    if let (Some(ids), true) = (ids, random.one_in(6)) {
        with_times(&mut question);
        let mut set = |name: &str, value: Value| question.insert(name.to_owned(), value);
        set("operation", json!("findByID"));
        set("id", random.of(ids).clone());
        return Value::Object(question);
    }
    let all_locales = question.get("locale").is_some_and(|locale| locale == "all");
    let askable = askable(random, map, entity, all_locales);
    let mut set = |name: &str, value: Value| question.insert(name.to_owned(), value);
    if !random.one_in(5) {
        set("where", filter(random, map, &askable, samples, 0));
    }
    if random.one_in(6) {
        question.retain(|name, _| !matches!(name.as_str(), "select" | "depth" | "draft"));
        question.insert("operation".to_owned(), json!("count"));
        return Value::Object(question);
    }
    sort_and_page(random, &askable, &mut question);
    question.insert("operation".to_owned(), json!("find"));
    Value::Object(question)
}

/// Whether an answer has a part whose order is nobody's: what has no place is at no distance.
pub(super) fn is_unordered(question: &Value) -> bool {
    let asked = &question["where"];
    let alone = asked.as_object().is_some_and(|paths| paths.values().all(|asked| asked.get("near").is_some()));
    asked.to_string().contains("\"near\":") && !alone
}

/// An order in which there is one right answer, and a page.
fn sort_and_page(random: &mut Random, askable: &[Askable<'_>], question: &mut Map<String, Value>) {
    let mut set = |name: &str, value: Value| question.insert(name.to_owned(), value);
    let mut sort: Vec<String> = Vec::new();
    let sortable: Vec<&Askable<'_>> = askable
        .iter()
        .filter(|one| {
            !(one.many || one.in_tab)
                && one.path.is_ascii()
                // To a sort of Payload's, these are dots.
                && !one.path.contains("__")
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
    let limit = match random.below(4) {
        0 => None,
        1 => Some(0),
        _ => Some(1 + random.below(5)),
    };
    limit.map(|limit| set("limit", json!(limit)));
    if random.one_in(3) {
        set("page", json!(1 + random.below(3)));
    }
    if random.one_in(4) {
        set("pagination", json!(false));
    }
    if is_unordered(&Value::Object(question.clone())) {
        question.shift_remove("page");
        question.insert("limit".to_owned(), json!(0));
    }
}

/// A question about versions.
fn versions(
    random: &mut Random,
    map: &FieldMap,
    entity: &Entity,
    samples: &Samples,
    question: &mut Map<String, Value>,
) {
    question.retain(|name, _| name != "draft" && name != "trash");
    if entity.kind == EntityKind::Global {
        // Payload shows nothing of what is selected.
        question.shift_remove("select");
    } else if let Some(selected) = question.get_mut("select") {
        *selected = json!({ "version": selected.take(), "parent": true });
        // Which of the two it is, one `false` decides for all.
        if selected["version"].to_string().contains("false") {
            question.shift_remove("select");
        }
    }
    let all_locales = question.get("locale").is_some_and(|locale| locale == "all");
    let askable = askable_of_versions(random, map, entity, all_locales);
    if !random.one_in(3) {
        question.insert("where".to_owned(), filter(random, map, &askable, samples, 0));
    }
    sort_and_page(random, &askable, question);
    let operation = if entity.kind == EntityKind::Global { "findGlobalVersions" } else { "findVersions" };
    question.insert("operation".to_owned(), json!(operation));
}

/// Without the times of a document, Payload takes any draft for the newest.
fn with_times(question: &mut Map<String, Value>) {
    let left_out = |name| question.get("select").and_then(|select| select.get(name)) == Some(&json!(false));
    if question.contains_key("draft") && (left_out("createdAt") || left_out("updatedAt")) {
        question.shift_remove("select");
    }
}

/// What is asked of join fields.
fn joins(random: &mut Random, map: &FieldMap, fields: &[FieldNode]) -> Map<String, Value> {
    let mut asked = Map::new();
    for join in join_fields(fields) {
        let one = match random.below(4) {
            0 => json!(false),
            1 => json!({ "limit": random.below(3), "count": random.one_in(2), "sort": "id" }),
            // From the third page on, Payload leaves documents out.
            2 => json!({ "limit": 2, "page": 1 + random.below(2), "sort": "-id" }),
            _ => {
                let fields = |slug: &&str| map.collection(slug).map_or(&[][..], |one| &one.main.root.fields);
                let dated = |slug: &&str| fields(slug).iter().any(|field| field.name == "createdAt");
                let sort = if join.collections.iter().all(dated) { "-createdAt" } else { "-id" };
                json!({ "where": { "id": { "exists": true } }, "sort": sort, "count": true })
            }
        };
        asked.insert(join.name(), one);
    }
    asked
}
