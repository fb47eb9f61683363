//! Random fields of every type, in every place, with every option that has a bearing on tables or types.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::dice::Dice;
use super::names::{self, Taste};

/// How deep containers stand in containers.
const DEEPEST: usize = 4;

/// Field types, and how often each comes up.
const KINDS: &[(&str, usize)] = &[
    ("text", 10),
    ("textarea", 2),
    ("email", 2),
    ("code", 2),
    ("number", 5),
    ("checkbox", 3),
    ("date", 4),
    ("json", 2),
    ("point", 2),
    ("select", 7),
    ("radio", 3),
    ("relationship", 8),
    ("upload", 4),
    ("richText", 2),
    ("array", 6),
    ("blocks", 6),
    ("group", 5),
    ("unnamedGroup", 2),
    ("row", 2),
    ("collapsible", 2),
    ("tabs", 4),
    ("ui", 1),
];

/// JavaScript that stands in a config where JSON cannot say it.
pub(crate) fn js(code: impl Into<String>) -> Value {
    json!({ "$js": code.into() })
}

/// Where fields are made: which names are taken, and what is around them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    pub(crate) used: HashSet<String>,
    pub(crate) depth: usize,
}

impl Scope {
    fn inside(&self) -> Self {
        Self { used: HashSet::new(), depth: self.depth + 1 }
    }
}

/// Makes fields for one config.
#[derive(Debug, Clone)]
pub(crate) struct Maker {
    pub(crate) dice: Dice,
    pub(crate) taste: Taste,
    /// The field types of this config: a config without most of them finds what one with all of them hides.
    pub(crate) kinds: Vec<&'static str>,
    /// Collections that can be related to, and those among them that take files.
    pub(crate) slugs: Vec<String>,
    pub(crate) uploads: Vec<String>,
    /// Slugs of the config's own blocks.
    pub(crate) shared: Vec<String>,
    /// How many in a hundred fields are localized, required and so on.
    pub(crate) localized: usize,
    pub(crate) required: usize,
    pub(crate) indexed: usize,
    pub(crate) custom_names: usize,
    pub(crate) interfaces: usize,
    pub(crate) virtuals: usize,
    /// How many fields there may still be.
    pub(crate) budget: usize,
    pub(crate) serial: usize,
}

impl Maker {
    pub(crate) fn new(mut dice: Dice) -> Self {
        let taste = Taste::random(&mut dice);
        let all: Vec<&'static str> =
            KINDS.iter().flat_map(|&(kind, weight)| std::iter::repeat_n(kind, weight)).collect();
        let left_out: Vec<&str> = match dice.below(3) {
            0 => Vec::new(),
            1 => KINDS.iter().map(|(kind, _)| *kind).filter(|_| dice.chance(30)).collect(),
            _ => KINDS.iter().map(|(kind, _)| *kind).filter(|_| dice.chance(70)).collect(),
        };
        let mut kinds: Vec<&'static str> = all.iter().copied().filter(|kind| !left_out.contains(kind)).collect();
        if kinds.is_empty() {
            kinds.push("text");
        }
        Self {
            taste,
            kinds,
            slugs: Vec::new(),
            uploads: Vec::new(),
            shared: Vec::new(),
            localized: *dice.pick(&[0, 15, 30, 60]),
            required: *dice.pick(&[0, 20, 50]),
            indexed: *dice.pick(&[0, 12, 30]),
            custom_names: *dice.pick(&[0, 0, 10, 30]),
            interfaces: *dice.pick(&[0, 10, 30]),
            virtuals: *dice.pick(&[0, 0, 4, 12]),
            budget: *dice.pick(&[6, 14, 24, 40, 70]),
            serial: 0,
            dice,
        }
    }

    /// Up to `most` fields, at least one.
    pub(crate) fn fields(&mut self, scope: &mut Scope, most: usize) -> Vec<Value> {
        let most = if scope.depth > 2 { most.min(3) } else { most };
        let count = self.dice.between(1, most).min(self.budget.max(1));
        (0..count).map(|_| self.field(scope)).collect()
    }

    pub(crate) fn field(&mut self, scope: &mut Scope) -> Value {
        let kind = *self.dice.pick(&self.kinds);
        self.field_of(kind, scope)
    }

    /// A field of this type, or a text field where the type has no place.
    pub(crate) fn field_of(&mut self, kind: &'static str, scope: &mut Scope) -> Value {
        self.budget = self.budget.saturating_sub(1);
        let container = matches!(kind, "array" | "blocks" | "group" | "unnamedGroup" | "row" | "collapsible" | "tabs");
        let nowhere = (container && (scope.depth >= DEEPEST || self.budget == 0))
            || (kind == "relationship" && self.slugs.is_empty())
            || (kind == "upload" && self.uploads.is_empty());
        let kind = if nowhere { "text" } else { kind };
        let mut field = Map::new();
        match kind {
            "row" | "collapsible" => {
                field.insert("type".into(), json!(kind));
                if kind == "collapsible" {
                    field.insert("label".into(), json!("More"));
                }
                self.condition(&mut field, 5);
                scope.depth += 1;
                let fields = self.fields(scope, 4);
                scope.depth -= 1;
                field.insert("fields".into(), Value::Array(fields));
            }
            "unnamedGroup" => {
                field.insert("type".into(), json!("group"));
                if self.dice.chance(80) {
                    field.insert("label".into(), json!("Group"));
                }
                self.condition(&mut field, 5);
                scope.depth += 1;
                let fields = self.fields(scope, 4);
                scope.depth -= 1;
                field.insert("fields".into(), Value::Array(fields));
            }
            "tabs" => {
                field.insert("type".into(), json!("tabs"));
                let count = self.dice.between(1, 3);
                let tabs = (0..count).map(|_| self.tab(scope)).collect();
                field.insert("tabs".into(), Value::Array(tabs));
            }
            "ui" => {
                let name = names::field(&mut self.dice, self.taste, &mut scope.used);
                field.insert("name".into(), json!(name));
                field.insert("type".into(), json!("ui"));
            }
            _ => {
                let name = names::field(&mut self.dice, self.taste, &mut scope.used);
                field.insert("name".into(), json!(name));
                field.insert("type".into(), json!(kind));
                self.common(kind, &mut field);
                self.own(kind, &mut field, scope);
            }
        }
        Value::Object(field)
    }

    fn tab(&mut self, scope: &mut Scope) -> Value {
        let mut tab = Map::new();
        if self.dice.chance(50) {
            let name = names::field(&mut self.dice, self.taste, &mut scope.used);
            tab.insert("name".into(), json!(name));
            self.flag(&mut tab, "localized", self.localized / 2);
            self.interface(&mut tab);
            self.condition(&mut tab, 5);
            let fields = self.fields(&mut scope.inside(), 4);
            tab.insert("fields".into(), Value::Array(fields));
        } else {
            tab.insert("label".into(), json!("Tab"));
            self.condition(&mut tab, 5);
            scope.depth += 1;
            let fields = self.fields(scope, 4);
            scope.depth -= 1;
            tab.insert("fields".into(), Value::Array(fields));
        }
        Value::Object(tab)
    }

    fn flag(&mut self, to: &mut Map<String, Value>, key: &str, percent: usize) {
        if self.dice.chance(percent) {
            to.insert(key.into(), json!(true));
        }
    }

    fn condition(&mut self, to: &mut Map<String, Value>, percent: usize) {
        if self.dice.chance(percent) {
            to.insert("admin".into(), json!({ "condition": js("() => true") }));
        }
    }

    pub(crate) fn interface(&mut self, to: &mut Map<String, Value>) {
        if self.dice.chance(self.interfaces) {
            to.insert("interfaceName".into(), json!(names::interface(&mut self.dice)));
        }
    }

    fn next_serial(&mut self) -> usize {
        self.serial += 1;
        self.serial
    }

    /// What most types take.
    fn common(&mut self, kind: &str, field: &mut Map<String, Value>) {
        self.flag(field, "localized", self.localized);
        self.flag(field, "required", self.required);
        if !matches!(kind, "group" | "array" | "blocks") {
            self.flag(field, "index", self.indexed);
            self.flag(field, "unique", self.indexed / 2);
        }
        self.flag(field, "virtual", self.virtuals);
        self.flag(field, "hidden", 2);
        self.condition(field, 8);
        if self.dice.chance(6) {
            let texts = ["Shown in lists.", "Two\nlines.", "It ends */ here.", "`code` and \"quotes\""];
            let text = *self.dice.pick(&texts);
            let admin = field.entry("admin").or_insert_with(|| json!({}));
            admin["description"] = match self.dice.below(4) {
                0 => json!({ "en": text, "es": "En español" }),
                1 => js("() => 'said by a function'"),
                _ => json!(text),
            };
        }
        if self.dice.chance(self.interfaces / 10) {
            field.insert(
                "typescriptSchema".into(),
                Value::Array(vec![js(*self.dice.pick(&[
                    "() => ({ type: 'string', enum: ['own', 'type'] })",
                    "({ jsonSchema }) => ({ ...jsonSchema, description: 'Changed.' })",
                    "() => ({ type: 'array', items: { type: 'number' } })",
                    "() => ({ $ref: '#/definitions/supportedTimezones' })",
                ]))]),
            );
        }
    }

    /// What only this type takes.
    fn own(&mut self, kind: &str, field: &mut Map<String, Value>, scope: &Scope) {
        match kind {
            "text" | "number" => {
                self.flag(field, "hasMany", 25);
                let many = field.contains_key("hasMany");
                if many && self.dice.chance(90) {
                    // Payload refuses it on PostgreSQL.
                    field.shift_remove("unique");
                }
                if self.dice.chance(20) {
                    let default = match (kind, many) {
                        ("text", false) => self.text_default(),
                        ("text", true) => json!(["x", "y"]),
                        (_, false) => self.dice.pick(&[json!(0), json!(3), json!(-2.5), json!(1e21)]).clone(),
                        _ => json!([1, 2]),
                    };
                    field.insert("defaultValue".into(), default);
                }
                if many && self.dice.chance(20) {
                    field.insert("minRows".into(), json!(1));
                    field.insert("maxRows".into(), json!(self.dice.between(1, 4)));
                }
            }
            "textarea" | "code" | "email" if self.dice.chance(15) => {
                field.insert("defaultValue".into(), self.text_default());
            }
            "checkbox" if self.dice.chance(50) => {
                let default = self.dice.pick(&[json!(true), json!(false), js("() => true")]).clone();
                field.insert("defaultValue".into(), default);
            }
            "date" => self.date(field),
            "json" => self.json(field),
            "point" if self.dice.chance(15) => {
                field.insert("defaultValue".into(), json!([1, 2.5]));
            }
            "select" | "radio" => self.options(kind, field),
            "relationship" => {
                let poly = self.dice.chance(35);
                let targets = self.slugs.clone();
                self.relation(poly, &targets, field);
            }
            "upload" => {
                let poly = self.dice.chance(15);
                let targets = self.uploads.clone();
                self.relation(poly, &targets, field);
            }
            "group" => {
                self.interface(field);
                let fields = self.fields(&mut scope.inside(), 4);
                field.insert("fields".into(), Value::Array(fields));
            }
            "array" => {
                self.interface(field);
                if self.dice.chance(self.custom_names) {
                    let name = self.custom_name("arr");
                    field.insert("dbName".into(), name);
                }
                self.rows(field);
                let fields = self.fields(&mut scope.inside(), 4);
                field.insert("fields".into(), Value::Array(fields));
            }
            "blocks" => {
                self.rows(field);
                self.blocks(field, scope);
            }
            _ => {}
        }
    }

    fn text_default(&mut self) -> Value {
        let texts = ["x", "", "it's", "a \"word\"", "two\nlines", "now()", "back\\slash", "ünïcode", "{}", "null"];
        match self.dice.below(6) {
            0 => js("() => 'made'"),
            _ => json!(*self.dice.pick(&texts)),
        }
    }

    fn rows(&mut self, field: &mut Map<String, Value>) {
        if self.dice.chance(15) {
            field.insert("minRows".into(), json!(self.dice.between(0, 2)));
        }
        if self.dice.chance(15) {
            field.insert("maxRows".into(), json!(self.dice.between(2, 5)));
        }
    }

    fn date(&mut self, field: &mut Map<String, Value>) {
        if self.dice.chance(25) {
            let zones = json!([{ "label": "Rome", "value": "Europe/Rome" }, { "label": "UTC", "value": "UTC" }]);
            let timezone = match self.dice.below(4) {
                0 => json!({ "supportedTimezones": zones }),
                1 => json!({ "defaultTimezone": "Europe/Rome", "supportedTimezones": zones }),
                2 => json!({ "required": true }),
                _ => json!(true),
            };
            field.insert("timezone".into(), timezone);
        }
        if self.dice.chance(15) {
            let defaults = [json!("2024-02-29T10:00:00.000Z"), js("() => new Date(0)")];
            field.insert("defaultValue".into(), self.dice.pick(&defaults).clone());
        }
    }

    fn json(&mut self, field: &mut Map<String, Value>) {
        if self.dice.chance(20) {
            let schema = json!({
                "fileMatch": ["a://b/c.json"],
                "schema": {
                    "properties": { "a": { "enum": ["x", "y"] }, "b": { "items": { "type": "integer" }, "type": "array" } },
                    "type": "object",
                },
                "uri": "a://b/c.json",
            });
            field.insert("jsonSchema".into(), schema);
        }
        if self.dice.chance(20) {
            let defaults = [json!({ "a": [1, "it's"] }), json!([]), json!({}), json!("text"), json!(7)];
            field.insert("defaultValue".into(), self.dice.pick(&defaults).clone());
        }
    }

    fn options(&mut self, kind: &str, field: &mut Map<String, Value>) {
        let mut used = HashSet::new();
        let values: Vec<String> =
            (0..self.dice.between(1, 5)).map(|_| names::option(&mut self.dice, self.taste, &mut used)).collect();
        let labelled = self.dice.chance(50);
        let options = values
            .iter()
            .map(
                |value| {
                    if labelled { json!({ "label": format!("The {value}"), "value": value }) } else { json!(value) }
                },
            )
            .collect();
        field.insert("options".into(), Value::Array(options));
        if kind == "select" {
            self.flag(field, "hasMany", 35);
        }
        let many = field.contains_key("hasMany");
        if self.dice.chance(25) {
            let value = self.dice.pick(&values).clone();
            field.insert("defaultValue".into(), if many { json!([value]) } else { json!(value) });
        }
        // The name that Payload makes of a long path is often too long for it.
        let long = if self.taste.long > 0 { 60 } else { 0 };
        if self.dice.chance(self.custom_names.max(long)) {
            let name = self.custom_name("enum");
            field.insert("enumName".into(), name);
        }
        if many && self.dice.chance(self.custom_names) {
            let name = self.custom_name("sel");
            field.insert("dbName".into(), name);
            // Without a name of its own the enum takes the table's, and Payload makes no table.
            if !field.contains_key("enumName") && self.dice.chance(95) {
                let name = self.custom_name("enum");
                field.insert("enumName".into(), name);
            }
        }
        self.interface(field);
    }

    fn relation(&mut self, poly: bool, targets: &[String], field: &mut Map<String, Value>) {
        let to = if poly { json!(self.dice.some(targets, 50)) } else { json!(self.dice.pick(targets)) };
        field.insert("relationTo".into(), to);
        self.flag(field, "hasMany", 35);
        if field.contains_key("hasMany") {
            self.rows(field);
        }
        if self.dice.chance(4) {
            field.insert("defaultValue".into(), js("() => undefined"));
        }
    }

    /// A name for a table or an enum: text, or a function that is given the table's name.
    pub(crate) fn custom_name(&mut self, kind: &str) -> Value {
        let n = self.next_serial();
        match self.dice.below(4) {
            0 => js(format!("({{ tableName }}) => `${{tableName}}_{kind}{n}`")),
            1 => json!(format!("{kind}_{n}")),
            2 => json!(format!("Own{kind}{n}")),
            _ => json!(format!("text_{kind}{n}")),
        }
    }

    fn blocks(&mut self, field: &mut Map<String, Value>, scope: &Scope) {
        if !self.shared.is_empty() && self.dice.chance(30) {
            let mut references: Vec<Value> = self.dice.some(&self.shared, 60).into_iter().map(Value::from).collect();
            if self.dice.chance(15) {
                references.push(self.block(scope));
            }
            field.insert("blockReferences".into(), Value::Array(references));
            field.insert("blocks".into(), json!([]));
            return;
        }
        let least = usize::from(!self.dice.chance(4));
        let count = self.dice.between(least, 3);
        let mut blocks: Vec<Value> = Vec::new();
        for _ in 0..count {
            let block = self.block(scope);
            if blocks.iter().all(|one| one["slug"] != block["slug"]) {
                blocks.push(block);
            }
        }
        field.insert("blocks".into(), Value::Array(blocks));
    }

    pub(crate) fn block(&mut self, scope: &Scope) -> Value {
        let mut block = Map::new();
        block.insert("slug".into(), json!(names::block(&mut self.dice, self.taste)));
        self.interface(&mut block);
        if self.dice.chance(self.custom_names) {
            let name = self.custom_name("blk");
            block.insert("dbName".into(), name);
        }
        let fields = self.fields(&mut scope.inside(), 4);
        block.insert("fields".into(), Value::Array(fields));
        Value::Object(block)
    }
}
