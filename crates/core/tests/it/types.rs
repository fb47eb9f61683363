//! TypeScript declarations, byte for byte as the installed Payload writes them.
//!
//! `tests/types/cases` has JSON schemas and the text that Payload makes of them, `tests/types/payload.json` the version of
//! Payload. With Node, the same schemas, and random ones, go through Payload's own steps. `UPDATE_TYPES=1` writes the
//! texts anew, `tests/types/configs.mts` the schemas that come from configs.

#![expect(clippy::disallowed_methods, reason = "core does no I/O; its tests read files and run Node")]

mod schemas;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use payload_sync_core::ProjectModel;
use payload_sync_core::types::{Style, TypesError, compile, finish, render};
use payload_sync_testkit::Salon;
use serde_json::{Value, json};

const UPDATE: &str = "UPDATE_TYPES";
/// A folder with another prettier than Payload's, to compare with: `mkdir p && cd p && npm i prettier@3.8.1`.
const PRETTIER: &str = "TYPES_PRETTIER";

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn salon() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/salon")
}

/// The salon's schema and the ones in `tests/types/cases`, by name.
fn cases() -> BTreeMap<String, Value> {
    let mut cases = BTreeMap::new();
    for entry in fs::read_dir(tests().join("types/cases")).expect("the cases are there") {
        let path = entry.expect("a directory can be listed").path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path).expect("a case can be read");
            let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            cases.insert(
                name,
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
            );
        }
    }
    let model = fs::read_to_string(tests().join("models/salon.sqlite.json")).expect("the model is there");
    cases.insert("salon".to_owned(), ProjectModel::parse(&model).expect("a stored model is one").types.json_schema);
    cases
}

fn golden(name: &str) -> PathBuf {
    tests().join(format!("types/cases/{name}.ts"))
}

/// What Payload's own steps make of schemas: text, or the message of an error.
fn payload_says(schemas: &[Value]) -> Vec<Result<String, String>> {
    assert!(
        salon().join("node_modules/payload").exists(),
        "the salon's packages are not installed: (cd examples/salon && npm ci)"
    );
    let dir = tempfile::tempdir().expect("the temporary directory can be written");
    let input = dir.path().join("schemas.json");
    fs::write(&input, Value::from(schemas.to_vec()).to_string()).expect("the directory is new");
    let output = Command::new("node")
        .arg(tests().join("types/oracle.mjs"))
        .arg(salon())
        .args(std::env::var_os(PRETTIER))
        .stdin(Stdio::from(File::open(&input).expect("it was just written")))
        .output()
        .expect("node 20 or later is on the PATH: https://nodejs.org");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let results: Vec<Value> = serde_json::from_slice(&output.stdout).expect("the oracle writes JSON");
    assert_eq!(results.len(), schemas.len());
    results
        .into_iter()
        .map(|result| match (result["text"].as_str(), result["error"].as_str()) {
            (Some(text), _) => Ok(text.to_owned()),
            (None, error) => Err(error.unwrap_or_default().to_owned()),
        })
        .collect()
}

fn ours(schema: &Value) -> Result<String, TypesError> {
    let other = std::env::var(PRETTIER).map(|folder| {
        let package = Path::new(&folder).join("node_modules/prettier/package.json");
        let package: Value = serde_json::from_slice(&fs::read(package).expect("prettier is there")).expect("JSON");
        Style::of_prettier(package["version"].as_str().expect("a package has a version"))
    });
    render(schema, &Value::Bool(false), other.unwrap_or_default())
}

/// The first lines that differ.
fn difference(ours: &str, theirs: &str) -> String {
    let (mut a, mut b) = (ours.lines(), theirs.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (a.next(), b.next()) {
            (None, None) => return "the ends differ".to_owned(),
            (a, b) if a == b => {}
            (a, b) => return format!("line {number}\n  ours:   {a:?}\n  theirs: {b:?}"),
        }
    }
}

#[test]
fn cases_equal_what_payload_wrote() {
    let cases = cases();
    assert!(cases.len() > 15);
    for (name, schema) in cases {
        let theirs = fs::read_to_string(golden(&name)).expect("UPDATE_TYPES=1 cargo nextest run types writes it");
        let ours = ours(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(ours == theirs, "{name}: {}", difference(&ours, &theirs));
    }
}

/// The version of Payload that the cases come from, by what was made of it.
fn made_by() -> Value {
    let text = fs::read_to_string(tests().join("types/payload.json")).expect("the version was recorded");
    serde_json::from_str(&text).expect("the record is JSON")
}

#[test]
fn payload_still_writes_the_cases() {
    let installed = fs::read(salon().join("node_modules/payload/package.json")).expect("Payload is installed");
    let installed: Value = serde_json::from_slice(&installed).expect("a manifest is JSON");
    let mut made_by = made_by();
    if std::env::var_os(UPDATE).is_some() {
        made_by["declarations"] = installed["version"].clone();
        fs::write(tests().join("types/payload.json"), format!("{made_by:#}\n")).expect("the record can be written");
    }
    assert_eq!(made_by["declarations"], installed["version"], "UPDATE_TYPES=1 writes the cases with this Payload");
    assert_eq!(made_by["schemas"], installed["version"], "tests/types/configs.mts makes the schemas with this Payload");
    let cases = cases();
    let schemas: Vec<Value> = cases.values().cloned().collect();
    for (name, text) in cases.keys().zip(payload_says(&schemas)) {
        let text = text.unwrap_or_else(|error| panic!("{name}: Payload refuses it: {error}"));
        if std::env::var_os(UPDATE).is_some() {
            fs::write(golden(name), &text).expect("the cases can be written");
        }
        let stored = fs::read_to_string(golden(name)).unwrap_or_default();
        assert!(stored == text, "{name}: {}", difference(&stored, &text));
    }
}

#[test]
fn the_salon_equals_its_payload_types() {
    let model = fs::read_to_string(tests().join("models/salon.sqlite.json")).expect("the model is there");
    let model = ProjectModel::parse(&model).expect("a stored model is one");
    let salon = Salon::copy("file:./salon.db");
    let file = salon.path().join("src/payload-types.ts");
    fs::remove_file(&file).ok();
    salon.payload(&["generate:types"], |_| file.is_file());
    let theirs = salon.read("src/payload-types.ts");
    let ours = finish(compile(&model).expect("the salon has types"), &model.types.declare);
    assert!(ours == theirs, "{}", difference(&ours, &theirs));
}

/// Random schemas in the forms that Payload and its plugins use. A failure prints the seed and the smallest schema.
#[test]
fn random_schemas_equal_what_payload_writes() {
    let seed = std::env::var("TYPES_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
    let count: u64 = std::env::var("TYPES_COUNT").ok().and_then(|count| count.parse().ok()).unwrap_or(60);
    let all: Vec<Value> = (0..count).map(|n| schemas::random(seed + n)).collect();
    let mut compared = 0;
    for (n, (schema, theirs)) in all.iter().zip(payload_says(&all)).enumerate() {
        compared += usize::from(theirs.is_ok());
        if !agrees(schema, &theirs) {
            let smallest = schemas::shrink(schema, |smaller| {
                smaller.iter().zip(payload_says(smaller)).map(|(schema, theirs)| !agrees(schema, &theirs)).collect()
            });
            let theirs = payload_says(std::slice::from_ref(&smallest)).remove(0);
            panic!(
                "TYPES_SEED={} TYPES_COUNT=1\n{smallest:#}\n--- ours\n{:#?}\n--- theirs\n{theirs:#?}",
                seed + n as u64,
                ours(&smallest)
            );
        }
    }
    assert!(compared * 10 > all.len() * 9, "Payload refuses most of the schemas: only {compared} were compared");
}

/// Whether both sides say the same, or both refuse.
fn agrees(schema: &Value, theirs: &Result<String, String>) -> bool {
    match (ours(schema), theirs) {
        (Ok(ours), Ok(theirs)) => &ours == theirs,
        // Payload stops at copies of schemas that contain themselves. There is no need to.
        (_, Err(error)) => error.contains("Refs should have been resolved") || ours(schema).is_err(),
        (Err(_), Ok(_)) => false,
    }
}

#[test]
fn declares_the_module_as_configured() {
    let schema = json!({ "type": "object", "title": "Config" });
    let text = |declare: Value| render(&schema, &declare, Style::default()).expect("a schema");
    let plain = text(json!(true));
    assert!(
        plain.ends_with("}\n\n\ndeclare module 'payload' {\n  export interface GeneratedTypes extends Config {}\n}")
    );
    assert_eq!(text(Value::Null), plain);
    assert_eq!(text(json!({ "ignoreTSError": false })), plain);
    assert!(text(json!({ "ignoreTSError": true })).contains("{\n  // @ts-ignore \n  export interface GeneratedTypes"));
    assert!(text(json!(false)).ends_with("export interface Config {\n  [k: string]: unknown;\n}\n"));
}

#[test]
fn lays_out_as_the_projects_prettier_does() {
    let member = |n: usize| format!("a value of the enum, the longest of its kind, number {n}");
    let property = json!({ "enum": [member(1), member(2)], "description": "Two spaces  \nbreak a line." });
    let schema = json!({ "type": "object", "additionalProperties": false, "properties": { "a": property } });
    let text = |version: &str| render(&schema, &Value::Bool(false), Style::of_prettier(version)).expect("a schema");
    let newest = text("3.9.0");
    assert!(newest.contains(&format!("  a?:\n    '{}' | '{}';\n", member(1), member(2))), "{newest}");
    assert!(newest.contains("   * Two spaces  \n"), "{newest}");
    assert_eq!(text("3.10.1"), newest);
    assert_eq!(text("4.0.0-alpha.1"), newest);
    let before = text("3.8.1");
    assert!(before.contains(&format!("  a?:\n    | '{}'\n    | '{}';\n", member(1), member(2))), "{before}");
    assert!(before.contains("   * Two spaces\n"), "{before}");
}

#[test]
fn refuses_what_it_cannot_know() {
    let model = fs::read_to_string(tests().join("models/salon.sqlite.json")).expect("the model is there");
    let mut model = ProjectModel::parse(&model).expect("a stored model is one");
    let message = "Error opening file \"shapes.json\"".to_owned();
    model.types.documents_error = Some(message.clone());
    assert_eq!(compile(&model), Err(TypesError::UnreadDocument { message }));
}

#[test]
fn malformed_schemas_are_errors_with_their_place() {
    let with = |property: Value| json!({ "type": "object", "properties": { "a/b": property } });
    for (schema, message) in [
        (json!([]), "malformed at ``: expected an object"),
        (json!({ "properties": 1 }), "malformed at `/properties`: expected an object of schemas"),
        (with(json!(1)), "malformed at `/properties/a~1b`: expected a schema"),
        (with(json!({ "type": 1 })), "malformed at `/properties/a~1b/type`"),
        (with(json!({ "type": ["string", 1] })), "malformed at `/properties/a~1b/type`"),
        (with(json!({ "oneOf": {} })), "malformed at `/properties/a~1b/oneOf`"),
        (with(json!({ "oneOf": ["x"] })), "malformed at `/properties/a~1b/oneOf/0`"),
        (with(json!({ "enum": "x" })), "malformed at `/properties/a~1b/enum`"),
        (with(json!({ "type": "string", "title": 1 })), "malformed at `/properties/a~1b/title`: expected a string"),
        (with(json!({ "type": "array", "minItems": -1 })), "malformed at `/properties/a~1b/minItems`"),
        (with(json!({ "type": "array", "minItems": 2, "maxItems": 1 })), "malformed at `/properties/a~1b`"),
        (with(json!({ "$ref": "#/definitions/none" })), "refers to `#/definitions/none` at `/properties/a~1b`"),
        (with(json!({ "$ref": "#none" })), "refers to `#none` at `/properties/a~1b`"),
        (with(json!({ "$ref": "other.json" })), "refers to another document, `other.json`, at `/properties/a~1b`"),
        (with(json!({ "tsType": "() => void" })), "uses `tsType: \"() => void\"` at `/properties/a~1b`"),
        (with(json!({ "extends": { "type": "object" } })), "uses `extends` at `/properties/a~1b/extends`"),
        (
            with(json!({ "type": "object", "title": "12" })),
            "`2`, which is needed for the JSON schema at `/properties/a~1b`",
        ),
    ] {
        let error = ours(&schema).expect_err(&schema.to_string()).to_string();
        assert!(error.contains(message), "{schema}: {error}");
    }
}

#[test]
fn schemas_that_never_end_are_refused() {
    let forever = json!({
        "type": "object",
        "properties": { "a": { "oneOf": [{ "type": "string" }, { "$ref": "#/properties/a" }] } },
    });
    let error = ours(&forever).expect_err("there is no name to stop at");
    assert!(matches!(error, TypesError::Endless { .. }), "{error}");
    let nowhere = json!({ "definitions": { "a": { "$ref": "#/definitions/b" }, "b": { "$ref": "#/definitions/a" } } });
    let error = ours(&nowhere).expect_err("there is nothing behind it");
    assert!(matches!(error, TypesError::UnresolvedReference { .. }), "{error}");
}

/// Collections that refer to each other in a long chain: the depth is the config's, the stack is not.
#[test]
fn long_chains_of_collections_are_no_matter() {
    let last = 4000;
    let definitions: serde_json::Map<String, Value> = (0..=last)
        .map(|n| {
            let next = if n == last {
                json!({ "type": "null" })
            } else {
                json!({ "$ref": format!("#/definitions/c{}", n + 1) })
            };
            let property = json!({ "oneOf": [{ "type": "number" }, next] });
            (
                format!("c{n}"),
                json!({ "type": "object", "additionalProperties": false, "properties": { "next": property } }),
            )
        })
        .collect();
    let schema =
        json!({ "type": "object", "properties": { "c0": { "$ref": "#/definitions/c0" } }, "definitions": definitions });
    let text = ours(&schema).expect("a schema");
    assert!(text.contains("export interface C3999 {\n  next?: number | C4000;\n}"));
}
