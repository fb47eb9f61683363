//! The drizzle schema, byte for byte as the installed Payload writes it, and laid out as prettier does.
//!
//! `tests/db_schema` has what Payload wrote for the salon, with and without prettier. With Node, prettier lays random
//! texts out with random options. `UPDATE_DB_SCHEMA=1` has the installed Payload write the texts anew.

#![expect(clippy::disallowed_methods, reason = "core does no I/O; its tests read files and run Node")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use payload_sync_core::ProjectModel;
use payload_sync_core::db_schema::{DbSchemaError, render};
use payload_sync_core::prettier::{FormatError, Options, OptionsError, format};
use payload_sync_testkit::Salon;
use serde_json::{Map, Value, json};

use crate::tables::Random;

const UPDATE: &str = "UPDATE_DB_SCHEMA";
const DIALECTS: [(&str, &str); 2] = [("postgres", "postgres://nobody@localhost/nothing"), ("sqlite", "file:./none.db")];

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn model(dialect: &str) -> ProjectModel {
    let text = fs::read_to_string(tests().join(format!("models/salon.{dialect}.json"))).expect("the model is there");
    ProjectModel::parse(&text).expect("a stored model is one")
}

fn options(value: &Value) -> Options {
    Options::parse(value.as_object().expect("options are an object")).expect("the options are supported")
}

fn golden(dialect: &str, kind: &str) -> PathBuf {
    tests().join(format!("db_schema/salon.{dialect}.{kind}.ts"))
}

/// The first lines that differ.
fn difference(ours: &str, theirs: &str) -> String {
    let pairs = ours.lines().map(Some).chain(std::iter::repeat(None)).zip(theirs.lines().map(Some).chain([None]));
    for (number, (ours, theirs)) in pairs.enumerate() {
        if ours != theirs {
            return format!("line {}\n  ours:   {ours:?}\n  theirs: {theirs:?}", number + 1);
        }
    }
    "the ends differ".to_owned()
}

/// What prettier makes of texts: text, or the message of an error.
fn prettier_says(jobs: &[(String, Value)]) -> Vec<Result<String, String>> {
    let salon = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon");
    let dir = tempfile::tempdir().expect("the temporary directory can be written");
    let input = dir.path().join("jobs.json");
    fs::write(&input, json!(jobs).to_string()).expect("the directory is new");
    let output = Command::new("node")
        .arg(tests().join("db_schema/prettier.mjs"))
        .arg(salon)
        .stdin(Stdio::from(fs::File::open(&input).expect("it was just written")))
        .output()
        .expect("node 20 or later is on the PATH: https://nodejs.org");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let results: Vec<Value> = serde_json::from_slice(&output.stdout).expect("the oracle writes JSON");
    assert_eq!(results.len(), jobs.len());
    results.iter().map(|one| one["text"].as_str().map(str::to_owned).ok_or_else(|| one["error"].to_string())).collect()
}

#[test]
fn the_salon_equals_what_payload_wrote() {
    for (dialect, url) in DIALECTS {
        if std::env::var_os(UPDATE).is_some() {
            let salon = Salon::copy(url);
            let file = salon.path().join("src/payload-generated-schema.ts");
            for (kind, prettify) in [("raw", "false"), ("laid-out", "true")] {
                fs::remove_file(&file).ok();
                salon.payload(&["generate:db-schema", "--prettify", prettify], |_| file.is_file());
                fs::copy(&file, golden(dialect, kind)).expect("the golden can be written");
            }
        }
        for (kind, options) in [("raw", None), ("laid-out", Some(Options::default()))] {
            let theirs = fs::read_to_string(golden(dialect, kind)).expect("UPDATE_DB_SCHEMA=1 writes it");
            let ours = render(&model(dialect), options.as_ref()).expect("the salon has a schema");
            assert!(ours == theirs, "{dialect} {kind}: {}", difference(&ours, &theirs));
        }
    }
}

#[test]
fn lays_out_as_prettier_does_with_any_options() {
    let mut random = Random::new(7);
    let mut jobs = Vec::new();
    for (dialect, _) in DIALECTS {
        let text = fs::read_to_string(golden(dialect, "raw")).expect("the golden is there");
        jobs.push((text, random_options(&mut random)));
    }
    for _ in 0..150 {
        let options = random_options(&mut random);
        jobs.push((random_text(&mut random), options));
    }
    for (n, (theirs, (text, config))) in prettier_says(&jobs).iter().zip(&jobs).enumerate() {
        let ours = format(text, &options(config));
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => {
                assert!(&ours == theirs, "{n} with {config}: {}\n{text}", difference(&ours, theirs));
            }
            (Err(FormatError::Syntax { .. }), Err(_)) => {}
            (ours, theirs) => panic!("{n} with {config}: ours {ours:?}, prettier's {theirs:?}\n{text}"),
        }
    }
}

fn random_options(random: &mut Random) -> Value {
    let mut options = Map::new();
    let mut maybe = |random: &mut Random, name: &str, values: &[Value]| {
        if random.chance(50) {
            options.insert(name.to_owned(), random.pick(values).clone());
        }
    };
    maybe(random, "printWidth", &[json!(40), json!(60), json!(100), json!(120), json!(160)]);
    maybe(random, "tabWidth", &[json!(4), json!(3), json!(8)]);
    maybe(random, "useTabs", &[json!(true)]);
    maybe(random, "semi", &[json!(false)]);
    maybe(random, "singleQuote", &[json!(true)]);
    maybe(random, "quoteProps", &[json!("consistent"), json!("preserve")]);
    maybe(random, "trailingComma", &[json!("none"), json!("es5")]);
    maybe(random, "bracketSpacing", &[json!(false)]);
    maybe(random, "arrowParens", &[json!("avoid")]);
    maybe(random, "objectWrap", &[json!("collapse")]);
    maybe(random, "endOfLine", &[json!("crlf")]);
    Value::Object(options)
}

/// A name of any length, now and then one that is no identifier.
fn random_name(random: &mut Random, any: bool) -> String {
    let words = ["id", "user", "the_locale", "parent", "generated_schedule", "x", "_order", "veryLongFieldName"];
    let count = 1 + random.below(4);
    let mut name: String = (0..count).map(|_| *random.pick(&words)).collect::<Vec<_>>().join("_");
    if any && random.chance(20) {
        let end: &str = random.pick::<&str>(&["-id", ".value", " of", "-é", "\\s", "ü", "中"]);
        name.push_str(end);
    }
    name
}

/// As Payload's generator does: names of ASCII alone go without quotes.
fn object_key(name: &str) -> String {
    let plain = name.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
    if plain { name.to_owned() } else { format!("'{name}'") }
}

fn access(object: &str, name: &str) -> String {
    let key = object_key(name);
    if key.starts_with('\'') { format!("{object}[{key}]") } else { format!("{object}.{key}") }
}

/// A file in the generator's own form.
fn random_text(random: &mut Random) -> String {
    let mut text = String::from("\n/* tslint:disable */\n/**\n * Generated.\n */\n\nimport type {} from 'a'\n");
    let count = 1 + random.below(9);
    let names: Vec<String> = (0..count).map(|_| random_name(random, false)).collect();
    let _ = writeln!(text, "import {{ {} }} from '@a/b-{count}'", names.join(", "));
    for _ in 0..random.below(3) {
        let count = random.below(8);
        let options: Vec<String> = (0..count).map(|_| format!("'{}'", random_name(random, true))).collect();
        let function = random.pick(&["pgEnum", "db_schema.enum"]);
        let name = random_name(random, false);
        let _ = writeln!(text, "export const {name} = {function}('{name}', [{}])", options.join(", "));
    }
    for _ in 0..=random.below(2) {
        text.push_str(&random_table(random));
        text.push('\n');
    }
    for _ in 0..random.below(3) {
        text.push_str(&random_relations(random));
        text.push('\n');
    }
    let names: Vec<String> = (0..random.below(4)).map(|_| random_name(random, false)).collect();
    let members: Vec<String> = names.iter().map(|name| format!("{name}: typeof {name}")).collect();
    let _ = write!(text, "\ntype DatabaseSchema = {{\n  {}\n}}\n    \n", members.join("\n  "));
    text.push_str(
        "\ndeclare module '@a/b' {\n  export interface Generated {\n    schema: DatabaseSchema\n  }\n}\n    ",
    );
    text
}

fn random_table(random: &mut Random) -> String {
    let name = random_name(random, false);
    let function = random.pick(&["pgTable", "sqliteTable", "db_schema.table"]);
    let mut text = format!("\nexport const {name} = {function}('{name}', {{\n");
    for _ in 0..=random.below(6) {
        let key = random_name(random, true);
        let _ = writeln!(text, "  {}: {},", object_key(&key), random_column(random));
    }
    text.pop();
    text.push_str("\n}");
    let count = random.below(4);
    if count > 0 {
        let extras: Vec<String> = (0..count).map(|_| random_extra(random)).collect();
        let _ = write!(text, ", (columns) => [\n    {}\n]", extras.join(" "));
    }
    text.push_str("\n)\n");
    text
}

fn random_column(random: &mut Random) -> String {
    let function = random.pick(&["integer", "varchar", "timestamp", "enum_of_the_generated_schedule", "text"]);
    let arguments = random.pick(&[
        "",
        "",
        ", {mode: 'number'}",
        ", {mode: 'string',withTimezone: true,precision: 3}",
        ", {enum: ['a', 'bb', 'a-rather-long-option', 'another-rather-long-option']}",
    ]);
    let mut code = format!("{function}('{}'{arguments})", random_name(random, true));
    for call in [
        ".defaultNow()",
        ".$defaultFn(() => uuidv7())",
        ".notNull()",
        ".primaryKey()",
        ".primaryKey({ autoIncrement: true })",
    ] {
        if random.chance(25) {
            code.push_str(call);
        }
    }
    if random.chance(33) {
        let default = random.pick(&[
            "0",
            "-1.50",
            "1e+21",
            "true",
            "null",
            "\"it's\"",
            "\"say \\\"hi\\\" to the one who asked for it\"",
            "'{\"a\":\"it\\'s\"}'",
            "sql`'{\"a\":[1,2],\"text\":\"of some length, which does not fit\"}'::jsonb`",
            "sql`(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`",
        ]);
        let _ = write!(code, ".default({default})");
    }
    if random.chance(33) {
        let any = random.pick(&["", ": AnyPgColumn"]);
        let action = random.pick(&["", "onDelete: 'set null'"]);
        let table = random_name(random, false);
        let _ = write!(code, ".references((){any} => {table}.id, {{\n      {action}\n  }})");
    }
    code
}

fn random_extra(random: &mut Random) -> String {
    if random.chance(33) {
        let on_delete = random.pick(&["", ".onDelete('cascade')"]);
        let (column, table, name) = (random_name(random, true), random_name(random, false), random_name(random, false));
        return format!(
            "foreignKey({{\n      columns: [columns['{column}']],\n      foreignColumns: [{table}.id],\n      name: '{name}_fk'\n    }}){on_delete},"
        );
    }
    let count = 1 + random.below(3);
    let columns: Vec<String> = (0..count).map(|_| access("columns", &random_name(random, true))).collect();
    let function = random.pick(&["index", "uniqueIndex"]);
    format!("{function}('{}_idx').on({}),", random_name(random, false), columns.join(", "))
}

fn random_relations(random: &mut Random) -> String {
    let table = random_name(random, false);
    let mut properties = Vec::new();
    for _ in 0..random.below(4) {
        let (key, to, other) =
            (object_key(&random_name(random, true)), random_name(random, false), random_name(random, false));
        let name = random.pick(&["", "relationName: 'x',", "relationName: 'the_name_of_a_relation_of_some_length',"]);
        let comment = random.pick(&["", "// @ts-expect-error Drizzle has a bug"]);
        properties.push(match random.below(2) {
            0 => format!("{key}: many({to}, {{\n            {name}\n    }}),"),
            _ => format!(
                "{key}: one({to}, {{\n    {comment}\n    fields: [{}],\n    references: [{to}.id],\n    {name}\n    }}),",
                access(&other, &random_name(random, true))
            ),
        });
    }
    let argument = random.pick(&["", "{ one }", "{ one, many }"]);
    format!(
        "export const relations_{table} = relations({table}, ({argument}) => ({{\n  {}\n      }}))",
        properties.join("\n    ")
    )
}

#[test]
fn what_is_no_typescript_stays_as_payload_leaves_it() {
    for option in ["it's", "a\\"] {
        let mut model = model("postgres");
        let mut columns = model.tables.values_mut().flat_map(|table| table.columns.values_mut());
        let column = columns.find(|column| column.kind == "enum" && !column.locale).expect("there is an enum");
        column.options = Some(vec![json!(option)]);
        let raw = render(&model, None).expect("the salon has a schema");
        assert!(raw.contains(&format!("['{option}']")));
        assert_eq!(render(&model, Some(&Options::default())), Ok(raw));
    }
}

#[test]
fn refuses_what_it_cannot_know() {
    let mut other = model("sqlite");
    other.adapter.dialect = "mongodb".to_owned();
    other.adapter.name = "mongoose".to_owned();
    let error = render(&other, None).expect_err("there are no tables");
    assert_eq!(error.to_string(), "mongoose has no tables: there is no drizzle schema");
    let mut dynamic = model("postgres");
    let mut columns = dynamic.tables.values_mut().flat_map(|table| table.columns.values_mut());
    columns.find(|column| column.kind == "jsonb").expect("there is JSON").default = Some(json!("${x}"));
    let error = render(&dynamic, Some(&Options::default())).expect_err("that is code in a template");
    assert!(matches!(error, DbSchemaError::Format(FormatError::Unsupported { .. })), "{error:?}");
    let config = |value: Value| Options::parse(value.as_object().expect("an object"));
    assert_eq!(
        config(json!({ "plugins": ["prettier-plugin-organize-imports"] })),
        Err(OptionsError::Unsupported { name: "plugins".to_owned() })
    );
    assert_eq!(
        config(json!({ "semi": "no" })),
        Err(OptionsError::Invalid { name: "semi".to_owned(), expected: "true or false" })
    );
}
