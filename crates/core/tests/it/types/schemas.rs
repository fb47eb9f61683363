//! Random JSON schemas in the forms that Payload emits, and how to make a failing one smaller.

use serde_json::{Map, Value, json};

/// A schema that is the same for the same seed.
pub(crate) fn random(seed: u64) -> Value {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let slugs: Vec<&str> = (0..random.below(5) + 1).map(|_| random.pick(SLUGS)).collect();
    let mut definitions = Map::new();
    let timezones: Vec<String> = (0..random.below(4) + 1).map(|n| format!("Area/City_{n}")).collect();
    definitions
        .insert("supportedTimezones".into(), json!({ "description": "Supported timezones.", "enum": timezones }));
    let interfaces: Vec<&str> = (0..random.below(4)).map(|_| random.pick(INTERFACES)).collect();
    let targets: Vec<String> = slugs.iter().chain(&interfaces).map(|name| (*name).to_owned()).collect();
    let mut entities = Map::new();
    let mut selects = Map::new();
    for slug in &slugs {
        let mut entity = random.object(&targets, 3);
        entity["title"] = json!(random.pick(TITLES));
        if random.one_in(4) {
            entity["description"] = json!(random.pick(DESCRIPTIONS));
        }
        definitions.insert((*slug).into(), entity);
        definitions.insert(format!("{slug}_select"), random.select(&interfaces, 2));
        entities.insert((*slug).into(), json!({ "$ref": format!("#/definitions/{slug}") }));
        selects.insert((*slug).into(), json!({ "$ref": format!("#/definitions/{slug}_select") }));
    }
    for name in interfaces {
        let schema = if random.one_in(3) { random.field(&targets, 2) } else { random.object(&targets, 2) };
        definitions.insert(name.into(), schema);
        definitions.insert(format!("{name}_select"), random.select(&[], 1));
    }
    let map = |properties: Map<String, Value>| {
        let required: Vec<String> = properties.keys().cloned().collect();
        json!({ "type": "object", "additionalProperties": false, "properties": properties, "required": required })
    };
    let user = json!({ "oneOf": [{ "$ref": format!("#/definitions/{}", slugs[0]) }] });
    let required = ["collections", "collectionsSelect", "locale", "user"];
    let mut schema = json!({
        "additionalProperties": false,
        "definitions": definitions,
        "type": "object",
        "properties": { "collections": map(entities), "collectionsSelect": map(selects), "locale": random.leaf(), "user": user },
        "required": required,
        "title": "Config",
    });
    if random.one_in(3) {
        schema["definitions"]["auth"] = json!({});
    }
    schema
}

/// The smallest schema that still fails, among those that are reached by leaving things out. `fails` judges many at
/// once, as a Node process takes its time.
pub(crate) fn shrink(schema: &Value, fails: impl Fn(&[Value]) -> Vec<bool>) -> Value {
    let mut smallest = schema.clone();
    loop {
        let mut candidates = Vec::new();
        smaller(&smallest, &mut candidates);
        candidates.sort_by_key(|candidate| candidate.to_string().len());
        let failing = candidates.chunks(150).find_map(|some| {
            some.iter().zip(fails(some)).find_map(|(candidate, fails)| fails.then(|| candidate.clone()))
        });
        match failing {
            Some(candidate) => smallest = candidate,
            None => return smallest,
        }
    }
}

/// The value with one thing left out, or with a part in place of the whole.
fn smaller(value: &Value, into: &mut Vec<Value>) {
    match value {
        Value::Object(map) => {
            for (key, part) in map {
                let mut less = map.clone();
                less.shift_remove(key);
                into.push(less.into());
                let mut parts = Vec::new();
                smaller(part, &mut parts);
                for part in parts {
                    let mut less = map.clone();
                    less.insert(key.clone(), part);
                    into.push(less.into());
                }
            }
        }
        Value::Array(items) => {
            for (index, part) in items.iter().enumerate() {
                let mut less = items.clone();
                less.remove(index);
                into.push(less.into());
                let mut parts = Vec::new();
                smaller(part, &mut parts);
                for part in parts {
                    let mut less = items.clone();
                    less[index] = part;
                    into.push(less.into());
                }
            }
        }
        Value::String(text) if text.len() > 8 && !text.starts_with('#') => {
            into.push(text.chars().take(text.chars().count() / 2).collect::<String>().into());
        }
        _ => {}
    }
}

const SLUGS: &[&str] = &[
    "users",
    "posts",
    "payload-kv",
    "my_items",
    "form-submissions",
    "2fa-tokens",
    "a-very-long-slug-of-a-collection-that-is-really-long",
    "media",
    "payload-locked-documents",
    "überschriften",
];
const TITLES: &[&str] =
    &["User", "Post", "PayloadKv", "MyItem", "FormSubmission", "Media", "AVeryLongSlugOfACollectionThatIsReallyLong"];
const INTERFACES: &[&str] =
    &["HeroBlock", "CTA", "Navigation", "SharedTab", "Foo_bar", "AVeryLongInterfaceNameThatIsNotUsualButPossible"];
const KEYS: &[&str] = &[
    "id",
    "title",
    "name",
    "slug",
    "url",
    "related",
    "layout",
    "content",
    "kind",
    "date_tz",
    "updatedAt",
    "createdAt",
    "blockName",
    "blockType",
    "with-dash",
    "quo'te",
    "ünï",
    "2num",
    "value",
    "relationTo",
    "boolean",
    "aRatherLongNameOfAFieldThatMakesLinesLong",
];
const VALUES: &[&str] = &[
    "a",
    "b",
    "draft",
    "published",
    "x-large",
    "it's",
    "say \"hi\"",
    "a\\b",
    "two words",
    "",
    "a value that is long enough to matter",
    "another value that is long enough to matter",
    "日本語の値",
    "é",
];
const DESCRIPTIONS: &[&str] = &[
    "What it is for.",
    "Two\nlines.",
    "Ends with */ a comment.",
    "  indented  \n\n  twice",
    "A boolean | or another",
    "@deprecated not really",
    "windows\r\nline",
];

/// xorshift64*: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len() as u64) as usize]
    }

    fn values(&mut self) -> Vec<&'static str> {
        let mut values: Vec<&str> = (0..self.below(5) + 1).map(|_| self.pick(VALUES)).collect();
        values.dedup();
        values
    }

    fn nullable(&mut self, name: &str) -> Value {
        if self.one_in(2) { json!([name, "null"]) } else { json!(name) }
    }

    fn reference(&mut self, targets: &[String]) -> Value {
        let target = self.below(targets.len() as u64) as usize;
        let mut reference = json!({ "$ref": format!("#/definitions/{}", targets[target]) });
        if self.one_in(20) {
            reference["description"] = json!(self.pick(DESCRIPTIONS));
        }
        reference
    }

    fn leaf(&mut self) -> Value {
        match self.below(12) {
            0 => json!({ "type": self.nullable("number") }),
            1 => json!({ "type": self.nullable("boolean") }),
            2 => json!({ "type": self.nullable("string"), "enum": self.values() }),
            3 => json!({ "const": self.pick(VALUES) }),
            4 => json!({}),
            5 => json!({ "type": ["object", "array", "string", "number", "boolean", "null"] }),
            6 => json!({ "type": "string", "required": false }),
            7 => {
                json!({ "type": "string", "tsType": self.pick(&["any", "string", "Foo.Bar<string, 'a' | 2>[]", "\"x\" | \"y\"", "{ a: string; 'b-c'?: [number, string?][] }", "Record<string, {a: 1} | null>", "import('./x').Y"]) })
            }
            8 => json!({ "enum": [1, 2.5, -3, true, null, "x"] }),
            9 => json!({ "$ref": "#/definitions/supportedTimezones" }),
            _ => json!({ "type": self.nullable("string") }),
        }
    }

    fn relation(&mut self, targets: &[String]) -> Value {
        let id = if self.one_in(2) { "number" } else { "string" };
        let id = if self.one_in(2) { json!([id, "null"]) } else { json!(id) };
        json!({ "oneOf": [{ "type": id }, self.reference(targets)] })
    }

    fn polymorphic(&mut self, targets: &[String]) -> Value {
        let members: Vec<Value> = (0..self.below(3) + 1)
            .map(|_| {
                let value = self.relation(targets);
                let properties = json!({ "relationTo": { "const": self.pick(SLUGS) }, "value": value });
                json!({ "type": self.nullable("object"), "additionalProperties": false, "properties": properties, "required": ["value", "relationTo"] })
            })
            .collect();
        json!({ "oneOf": members })
    }

    /// A field's schema.
    fn field(&mut self, targets: &[String], depth: u64) -> Value {
        let mut field = match self.below(if depth == 0 { 4 } else { 11 }) {
            0 | 1 => self.leaf(),
            2 => self.relation(targets),
            3 => self.reference(targets),
            4 => self.polymorphic(targets),
            5 => json!({ "type": self.nullable("array"), "items": self.object(targets, depth - 1) }),
            6 => {
                let blocks: Vec<Value> = (0..self.below(4))
                    .map(|_| if self.one_in(3) { self.reference(targets) } else { self.object(targets, depth - 1) })
                    .collect();
                let items = if blocks.is_empty() { json!({}) } else { json!({ "oneOf": blocks }) };
                json!({ "type": self.nullable("array"), "items": items })
            }
            7 => json!({ "type": self.nullable("array"), "items": self.field(targets, depth - 1) }),
            8 => {
                let number = json!({ "type": "number" });
                let mut point =
                    json!({ "type": self.nullable("array"), "items": [number, number], "maxItems": 2, "minItems": 2 });
                if self.one_in(3) {
                    let map = point.as_object_mut().expect("an object");
                    map.insert("items".into(), self.field(targets, depth - 1));
                    map.shift_remove(self.pick(&["minItems", "maxItems"]));
                }
                point
            }
            9 => {
                let properties = json!({ "root": self.object(targets, depth - 1) });
                json!({ "type": self.nullable("object"), "properties": properties, "required": ["root"] })
            }
            _ => self.object(targets, depth - 1),
        };
        if self.one_in(8) && field.get("$ref").is_none() {
            field["description"] = json!(self.pick(DESCRIPTIONS));
        }
        if self.one_in(60) {
            field["title"] = json!(self.pick(TITLES));
        }
        field
    }

    fn object(&mut self, targets: &[String], depth: u64) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for _ in 0..self.below(6) {
            let key = self.pick(KEYS);
            let field = self.field(targets, depth);
            properties.insert(key.into(), field);
            if self.one_in(2) {
                required.push(key);
            }
        }
        let mut object =
            json!({ "type": "object", "additionalProperties": false, "properties": properties, "required": required });
        if self.one_in(12) {
            object["additionalProperties"] = if self.one_in(2) { json!(true) } else { self.field(targets, 0) };
        }
        object
    }

    fn select(&mut self, interfaces: &[&str], depth: u64) -> Value {
        let mut properties = Map::new();
        for _ in 0..self.below(7) {
            let key = self.pick(KEYS);
            let schema = match self.below(4) {
                0 if depth > 0 => json!({ "oneOf": [{ "type": "boolean" }, self.select(interfaces, depth - 1)] }),
                1 if !interfaces.is_empty() => {
                    let target = format!("#/definitions/{}_select", self.pick(interfaces));
                    json!({ "oneOf": [{ "type": "boolean" }, { "$ref": target }] })
                }
                _ => json!({ "type": "boolean" }),
            };
            properties.insert(key.into(), schema);
        }
        json!({ "type": "object", "additionalProperties": false, "properties": properties })
    }
}
