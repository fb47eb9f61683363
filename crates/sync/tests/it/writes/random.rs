//! Random operations that a seed decides.

mod status;
mod values;
mod wide;

use payload_sync::core::Dialect;
use payload_sync::core::documents::map::{Entity, FieldMap, FieldNode, RowShape, Shape};
use serde_json::{Map, Value, json};
use status::SIDED;
use values::{with_numbers, with_options};

/// Numbers that a seed decides.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_add(77).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
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

/// A document that an earlier operation made.
struct Made {
    slug: String,
    /// The operation that created it.
    created: usize,
    /// The data with the rows that it has now, and the operation whose answer shows them.
    rows: Map<String, Value>,
    shown: usize,
    trashed: bool,
}

/// The documents that every sequence begins with, so that something can be pointed to.
pub(super) fn beginning() -> Vec<Value> {
    let mut result: Vec<Value> = ["red", "green", "blue"]
        .into_iter()
        .map(|name| json!({ "operation": "create", "collection": "tags", "data": { "name": name }, "depth": 0 }))
        .collect();
    for (slug, id) in [("words", json!("wort")), ("words", json!("palabra")), ("counted", json!(41))] {
        result
            .push(json!({ "operation": "create", "collection": slug, "data": { "id": id, "name": "n" }, "depth": 0 }));
    }
    result
}

pub(super) struct Sequence<'a> {
    random: Random,
    map: &'a FieldMap,
    /// Operations before those of the sequence.
    start: usize,
    operations: Vec<Value>,
    made: Vec<Made>,
    /// Makes unique values of one sequence differ from those of another.
    tag: String,
    locale: String,
    /// Something the rules refuse may be in the data.
    spoilt: bool,
    /// What is written has drafts.
    drafts: bool,
    /// The adapter takes UUIDs that are given.
    gives_ids: bool,
    /// The type of the ids that documents have of their own.
    ids: Option<String>,
    /// What documents are sorted by: their ids, or where those are random, their times.
    order: (&'static str, &'static str),
    /// All that can be asked for is.
    wide: bool,
    /// So is a status for each locale: one time in so many, or never.
    statuses: usize,
}

const TARGETS: [&str; 6] = ["things", "drafted", "versioned", "binned", "board", "plain"];

/// What later seeds write to: what is published in one locale, users, what has an order, defaults that functions compute.
const WIDE_TARGETS: [&str; 14] = [
    "things",
    "things",
    "drafted",
    "drafted",
    "versioned",
    "binned",
    "board",
    "plain",
    "told",
    "told",
    "notice",
    "users",
    "ranked",
    "computed",
];

/// Those whose documents can have ids of their own.
const OWN_IDS: [&str; 5] = ["things", "drafted", "versioned", "binned", "told"];

/// Later seeds write to what has a status for each locale as well.
const STATUSES: u64 = 100_000;

/// The seeds before it are sequences of the first targets alone: so they stay what they were when they found something.
const WIDE: u64 = 5000;

impl<'a> Sequence<'a> {
    pub(super) fn new(seed: u64, map: &'a FieldMap, start: usize, adapter: &Value) -> Self {
        let serial = adapter.get("idType").is_none();
        Self {
            drafts: false,
            // PostgreSQL's sequence stays behind numbers that Payload is given.
            gives_ids: adapter.get("allowIDOnCreate").is_some() && (!serial || map.dialect == Dialect::Sqlite),
            ids: adapter["ids"].as_str().map(str::to_owned),
            wide: seed >= WIDE,
            // Every third seed is about nothing else.
            statuses: match seed {
                ..STATUSES => 0,
                seed if seed.is_multiple_of(3) => 1,
                _ => 6,
            },
            order: if serial { ("id", "-id") } else { ("createdAt", "-updatedAt") },
            random: Random::new(seed),
            map,
            start,
            operations: Vec::new(),
            made: Vec::new(),
            tag: format!("s{start}"),
            locale: String::new(),
            spoilt: false,
        }
    }

    pub(super) fn operations(mut self, count: usize) -> Vec<Value> {
        for _ in 0..count {
            let target = self.target();
            self.spoilt = self.random.one_in(6);
            self.locale = (*self.random.of(&["en", "en", "es", "de"])).to_owned();
            let entity = self.map.global(target).or_else(|| self.map.collection(target));
            self.drafts = entity.is_some_and(|entity| entity.drafts);
            match self.map.global(target) {
                Some(entity) => self.global(entity),
                None => self.collection(target),
            }
        }
        self.operations
    }

    fn target(&mut self) -> &'static str {
        if self.statuses > 0 && self.random.one_in(self.statuses) {
            return if self.random.one_in(3) { SIDED[1] } else { SIDED[0] };
        }
        let targets: &[&'static str] = if self.wide { &WIDE_TARGETS } else { &TARGETS };
        match *self.random.of(targets) {
            // Its functions give numbers as ids.
            "computed" if self.order.0 != "id" => "things",
            target => target,
        }
    }

    fn push(&mut self, operation: Value) -> usize {
        self.operations.push(operation);
        self.start + self.operations.len() - 1
    }

    fn global(&mut self, entity: &'a Entity) {
        let known = self.made.iter().position(|one| one.slug == entity.slug);
        let previous = known.map(|place| (self.made[place].rows.clone(), format!("${}", self.made[place].shown)));
        let mut data =
            self.fields(&entity.main.root.fields, previous.as_ref().map(|(rows, at)| (rows, at.as_str())), false);
        let rows = data.clone();
        self.status(entity, &mut data);
        let mut operation = json!({ "operation": "updateGlobal", "slug": entity.slug, "data": data, "locale": self.locale, "depth": 0 });
        if entity.drafts && self.random.one_in(3) {
            operation["draft"] = json!(true);
            self.drafted(&mut operation);
        } else if entity.slug == "notice" {
            self.published_alone(&mut operation);
        }
        let sided = SIDED.contains(&entity.slug.as_str());
        if sided {
            self.in_locales(entity, &mut operation);
        }
        let refused = self.spoilt;
        let place = self.push(operation);
        if sided {
            self.seen(entity, None);
        }
        let draft = entity.drafts;
        self.push(
            json!({ "operation": "findGlobal", "slug": entity.slug, "locale": "all", "draft": draft, "depth": 0 }),
        );
        if self.wide && entity.versions.is_some() && self.random.one_in(3) {
            self.push(json!({
                "operation": "findGlobalVersions", "slug": entity.slug, "locale": "all", "depth": 0, "sort": self.order.1,
                "pagination": false,
            }));
        }
        if !refused {
            self.remember(known, &entity.slug, rows, place);
        }
    }

    fn remember(&mut self, known: Option<usize>, slug: &str, rows: Map<String, Value>, place: usize) {
        match known {
            Some(known) => {
                self.made[known].rows = merged(&self.made[known].rows, &rows);
                self.made[known].shown = place;
            }
            None => self.made.push(Made { slug: slug.to_owned(), created: place, rows, shown: place, trashed: false }),
        }
    }

    fn status(&mut self, entity: &Entity, data: &mut Map<String, Value>) {
        if entity.drafts && !self.random.one_in(3) {
            data.insert("_status".into(), json!(self.random.of(&["published", "published", "draft"])));
        }
    }

    /// Publishes the operation's locale alone, in some operations.
    fn published_alone(&mut self, operation: &mut Value) {
        if self.random.one_in(2) {
            operation["publishSpecificLocale"] = json!(self.locale);
            operation["data"]["_status"] = json!("published");
            // Rows that are in no locale any more, Payload keeps.
            if operation["data"].get("localRows").is_none() {
                operation["data"]["localRows"] = json!([{ "label": "alone" }]);
            }
        }
    }

    fn known(&self, slug: &str) -> Vec<usize> {
        (0..self.made.len()).filter(|place| self.made[*place].slug == slug).collect()
    }

    fn collection(&mut self, slug: &str) {
        let entity = self.map.collection(slug).expect("the config has it");
        let known = self.known(slug);
        let what = if known.is_empty() { 0 } else { self.random.below(10) };
        match what {
            0..=2 => self.create(entity),
            3..=7 => {
                let place = *self.random.of(&known);
                self.update(entity, place);
            }
            8 => self.update_many(entity),
            _ => {
                let place = *self.random.of(&known);
                let id = format!("${}.id", self.made[place].created);
                let mut operation = json!({ "operation": "delete", "collection": slug, "depth": 0 });
                match self.random.one_in(2) {
                    true => operation["id"] = json!(id),
                    false => operation["where"] = json!({ "id": { "equals": id } }),
                }
                if self.made[place].trashed {
                    operation["trash"] = json!(true);
                }
                if slug == "computed" {
                    // What has no value in a locale, functions compute in Payload's answer.
                    operation["locale"] = json!("all");
                }
                self.push(operation);
                self.made.remove(place);
            }
        }
        let mut look = json!({ "operation": "find", "collection": slug, "locale": "all", "depth": 0, "sort": self.order.0, "pagination": false, "trash": true });
        if entity.drafts && self.random.one_in(2) {
            look["draft"] = json!(true);
        }
        self.push(look);
    }

    fn create(&mut self, entity: &'a Entity) {
        let mut data = self.data(entity, None);
        let rows = data.clone();
        self.status(entity, &mut data);
        // Most documents are there in the default locale.
        if !self.random.one_in(4) {
            self.locale = "en".to_owned();
        }
        let mut operation = json!({ "operation": "create", "collection": entity.slug, "data": data, "locale": self.locale, "depth": 0 });
        if entity.drafts && self.random.one_in(3) {
            operation["draft"] = json!(true);
            self.drafted(&mut operation);
        }
        let next = self.start + self.operations.len();
        match self.ids.as_deref() {
            Some(kind) if OWN_IDS.contains(&entity.slug.as_str()) => {
                operation["data"]["id"] =
                    if kind == "number" { json!(1000 + next) } else { json!(format!("it's no. {next:06}")) };
            }
            _ if self.gives_ids && self.random.one_in(3) => {
                let one = self.random.below(0x1_0000_0000);
                operation["data"]["id"] = match self.order.0 {
                    "id" => json!(1000 + next),
                    _ => json!(format!("{one:08x}-0000-4000-8000-{next:012x}")),
                };
            }
            _ => {}
        }
        if entity.slug == SIDED[0] && self.random.one_in(3) {
            operation["publishAllLocales"] = json!(true);
        }
        let refused = self.spoilt;
        let place = self.push(operation);
        if !refused {
            self.remember(None, &entity.slug, rows, place);
        }
    }

    fn update(&mut self, entity: &'a Entity, place: usize) {
        let previous = (self.made[place].rows.clone(), format!("${}", self.made[place].shown));
        let mut data = self.data(entity, Some((&previous.0, &previous.1)));
        let rows = data.clone();
        self.status(entity, &mut data);
        let id = format!("${}.id", self.made[place].created);
        let mut operation = json!({ "operation": "update", "collection": entity.slug, "id": id, "data": data, "locale": self.locale, "depth": 0 });
        if entity.slug == "binned" {
            operation["trash"] = json!(true);
            if self.random.one_in(3) {
                let gone = self.random.one_in(2);
                operation["data"]["deletedAt"] = if gone { json!("2026-03-04T05:06:07.000Z") } else { Value::Null };
                self.made[place].trashed = gone;
            }
        }
        if entity.drafts && self.random.one_in(3) {
            operation["draft"] = json!(true);
            self.drafted(&mut operation);
            if entity.slug == "drafted" && self.random.one_in(2) {
                operation["autosave"] = json!(true);
            }
        } else if entity.slug == "told" {
            self.published_alone(&mut operation);
        }
        if entity.slug == SIDED[0] {
            self.in_locales(entity, &mut operation);
        }
        let refused = self.spoilt;
        let at = self.push(operation);
        if !refused {
            self.remember(Some(place), &entity.slug, rows, at);
        }
        if entity.slug == SIDED[0] {
            let id = json!(format!("${}.id", self.made[place].created));
            self.seen(entity, Some(id));
        }
        if entity.versions.is_some() && self.random.one_in(2) {
            self.push(json!({
                "operation": "findVersions", "collection": entity.slug, "where": { "parent": { "equals": format!("${}.id", self.made[place].created) } },
                "locale": "all", "depth": 0, "sort": self.order.1, "pagination": false,
            }));
        }
    }

    /// A text that is no option is taken in a draft, but an enum of PostgreSQL refuses it: whether a number of a sequence is
    /// gone then is the database's affair. A text that is no number, Payload takes for nothing where it can.
    fn drafted(&self, operation: &mut Value) {
        if self.map.dialect == Dialect::Postgres {
            with_options(&mut operation["data"], "");
        }
        with_numbers(&mut operation["data"]);
    }

    /// Data for a document. `previous`: as in `fields`.
    fn data(&mut self, entity: &'a Entity, previous: Option<(&Map<String, Value>, &str)>) -> Map<String, Value> {
        match entity.slug.as_str() {
            "users" => self.user(previous.is_none()),
            "ranked" => self.ranked(previous.is_none()),
            _ => self.fields(&entity.main.root.fields, previous, previous.is_none()),
        }
    }

    fn update_many(&mut self, entity: &'a Entity) {
        if self.wide {
            return self.update_many_wide(entity);
        }
        let mut data = Map::new();
        for field in &entity.main.root.fields {
            if matches!(field.name.as_str(), "greeting" | "amount" | "localGreeting" | "name" | "tags" | "localAmount")
                && self.random.one_in(2)
            {
                let value = self.value(field, None);
                data.insert(field.name.clone(), value);
            }
        }
        self.push(json!({
            "operation": "update", "collection": entity.slug, "data": data, "locale": self.locale, "depth": 0, "sort": self.order.0,
            "where": { "id": { "exists": true } },
        }));
    }

    /// Data for fields. `previous`: the rows that are there, and where their ids are found.
    fn fields(
        &mut self,
        fields: &'a [FieldNode],
        previous: Option<(&Map<String, Value>, &str)>,
        new: bool,
    ) -> Map<String, Value> {
        let mut result = Map::new();
        for field in fields {
            if matches!(field.name.as_str(), "_status" | "createdAt" | "updatedAt" | "deletedAt" | "id") {
                continue;
            }
            let must = field.settings.required && (new || self.locale != "en" || self.random.one_in(3));
            let within = field.path.contains('.');
            // What Payload keeps of rows that went comes back where a list is not given.
            let list = within && matches!(field.shape, Shape::Texts | Shape::Numbers | Shape::Rels);
            if !must && !list && !self.random.one_in(3) {
                continue;
            }
            let before = previous.and_then(|(rows, at)| Some((rows.get(&field.name)?, format!("{at}.{}", field.name))));
            let value = match &field.shape {
                Shape::Nowhere => continue,
                Shape::Group(fields) => {
                    let inner = before.as_ref().and_then(|(rows, at)| Some((rows.as_object()?, at.as_str())));
                    Value::Object(self.fields(fields, inner, new))
                }
                // In another locale its rows are others.
                Shape::Array(_) | Shape::Blocks(_) if field.localized => self.rows(field, None),
                Shape::Array(_) | Shape::Blocks(_) => {
                    let before =
                        before.as_ref().and_then(|(rows, at)| Some((rows.as_array()?.as_slice(), at.as_str())));
                    self.rows(field, before)
                }
                _ => self.value(field, Some(list)),
            };
            result.insert(field.name.clone(), value);
        }
        result
    }

    fn rows(&mut self, field: &'a FieldNode, previous: Option<(&[Value], &str)>) -> Value {
        let mut result = Vec::new();
        let mut keep: Vec<usize> = (0..previous.map_or(0, |(rows, _)| rows.len())).collect();
        if self.random.one_in(3) {
            keep.reverse();
        }
        for index in keep {
            if self.random.one_in(4) {
                continue;
            }
            let (rows, at) = previous.expect("there are rows to keep");
            let before = rows[index].as_object().expect("a row is an object");
            let at = format!("{at}.{index}");
            let shape = shape_of(field, before);
            let mut row = self.fields(&shape.fields, Some((before, &at)), false);
            row.insert("id".into(), json!(format!("{at}.id")));
            if let Some(slug) = before.get("blockType") {
                row.insert("blockType".into(), slug.clone());
            }
            result.push(Value::Object(row));
        }
        // What a draft empties in one locale, Payload keeps when it is published in another.
        let least = usize::from(field.localized && self.drafts);
        for _ in 0..self.random.below(3).max(least) {
            let mut row = Map::new();
            let shape = match &field.shape {
                Shape::Blocks(blocks) => {
                    let slugs: Vec<&String> = blocks.by_slug.keys().collect();
                    let slug = *self.random.of(&slugs);
                    row.insert("blockType".into(), json!(slug));
                    &blocks.by_slug[slug]
                }
                Shape::Array(shape) => shape,
                _ => unreachable!("only rows have rows"),
            };
            row.extend(self.fields(&shape.fields, None, true));
            result.push(Value::Object(row));
        }
        result.truncate(if field.name == "rows" && !self.spoilt { 4 } else { 6 });
        Value::Array(result)
    }
}

fn shape_of<'f>(field: &'f FieldNode, row: &Map<String, Value>) -> &'f RowShape {
    match &field.shape {
        Shape::Array(shape) => shape,
        Shape::Blocks(blocks) => &blocks.by_slug[row["blockType"].as_str().expect("a block has a type")],
        _ => unreachable!("only rows have a shape"),
    }
}

/// The rows that a document has after data was written over it.
fn merged(before: &Map<String, Value>, data: &Map<String, Value>) -> Map<String, Value> {
    let mut result = before.clone();
    for (name, value) in data {
        let value = match (before.get(name), value) {
            (Some(Value::Object(before)), Value::Object(data)) => Value::Object(merged(before, data)),
            (Some(Value::Array(before)), Value::Array(rows)) => {
                let rows = rows.iter().map(|row| {
                    let kept = row["id"]
                        .as_str()
                        .and_then(|id| id.strip_suffix(".id")?.rsplit('.').next()?.parse::<usize>().ok());
                    match (kept.and_then(|kept| before.get(kept)), row) {
                        (Some(Value::Object(before)), Value::Object(row)) => Value::Object(merged(before, row)),
                        _ => row.clone(),
                    }
                });
                rows.collect()
            }
            _ => value.clone(),
        };
        result.insert(name.clone(), value);
    }
    result
}
