//! Transform functions over documents.

use std::path::Path;
use std::time::Duration;

use payload_sync_engine::{ErrorCode, Transform};
use serde_json::{Value, json};

use crate::common::Project;

fn transform(file: &str, code: &str) -> (Transform, Project) {
    let project = Project::new(&[(file, code)]);
    let transform = Transform::load(&project.settings, Path::new(file)).unwrap_or_else(|error| panic!("{error}"));
    (transform, project)
}

#[test]
fn the_guides_example_runs_in_every_form_of_module() {
    let body = "(doc) { return { ...doc, preferences: doc.preferences || { theme: 'light' } } }";
    for (file, code) in [
        ("t.js", format!("export function transform{body}")),
        ("t.mjs", format!("export default function {body}")),
        ("t.cjs", format!("module.exports = {{ transform{body} }}")),
        ("u.cjs", format!("module.exports = function {body}")),
        (
            "t.ts",
            format!("export const transform = async function {}", body.replace("(doc)", "(doc: any): Promise<any>")),
        ),
        ("u.ts", format!("export default {{ transform{} }}", body.replace("(doc)", "(doc: any)"))),
    ] {
        let (mut transform, _project) = transform(file, &code);
        let documents = [json!({"id": 1, "a": "é\u{1f600}"}), json!({"id": 2, "preferences": {"theme": "dark"}})];
        let results = transform.run(&documents).unwrap_or_else(|error| panic!("{file}: {error}"));
        let expected = [
            json!({"id": 1, "a": "é\u{1f600}", "preferences": {"theme": "light"}}),
            json!({"id": 2, "preferences": {"theme": "dark"}}),
        ];
        assert_eq!(results, expected, "{file}");
    }
}

#[test]
fn the_context_is_the_callers_and_nothing_returned_is_null() {
    let (transform, _project) = transform(
        "t.ts",
        "export const transform = (doc: any, { collection, dryRun }: any) => doc.skip ? undefined : { id: doc.id, collection, dryRun }",
    );
    let mut transform = transform.with_context(&json!({"collection": "posts", "dryRun": true}));
    let results = transform.run(&[json!({"id": 1}), json!({"id": 2, "skip": true})]).unwrap();
    assert_eq!(results, [json!({"id": 1, "collection": "posts", "dryRun": true}), Value::Null]);
}

#[test]
fn an_error_names_the_document_and_the_line_and_the_transform_lives_on() {
    let code = "export function transform(doc: { n: number }) {\n  if (doc.n === 2)\n    throw new Error(`no ${doc.n}`)\n  console.log('saw', doc.n)\n  return doc\n}";
    let (mut transform, project) = transform("t.ts", code);
    let error = transform.run(&[json!({"n": 1}), json!({"n": 2}), json!({"n": 3})]).unwrap_err();
    assert_eq!((error.index, error.error.message.as_str()), (1, "no 2"));
    let place = error.error.place.clone().unwrap();
    assert_eq!((place.file, place.line, place.column), (project.path("t.ts"), 3, 11));
    assert_eq!(transform.run(&[json!({"n": 5})]).unwrap(), [json!({"n": 5})]);
    assert_eq!(transform.take_logs(), ["saw 1", "saw 5"]);
    assert!(transform.take_logs().is_empty());
}

#[test]
fn what_is_not_a_document_is_refused() {
    for (returned, kind) in [("'x'", "a string"), ("[doc]", "an array"), ("5", "a number"), ("() => 1", "a function")] {
        let (mut transform, _project) =
            transform("t.ts", &format!("export const transform = (doc: any) => ({returned})"));
        let error = transform.run(&[json!({})]).unwrap_err();
        assert_eq!(error.error.message, format!("transform returned {kind} instead of a document"));
    }
    for json in ["undefined", "'{}, {}'", "[]"] {
        let code = format!("export const transform = () => ({{ toJSON: () => ({json}) }})");
        let error = transform("t.ts", &code).0.run(&[json!({})]).unwrap_err();
        assert_eq!(error.error.message, "transform returned an object whose JSON is no document");
    }
}

#[test]
fn a_transform_that_never_ends_is_stopped_and_stays_stopped() {
    let mut project = Project::new(&[(
        "t.ts",
        "export const transform = async (doc: any) => { while (doc.n) await null; return doc }",
    )]);
    project.settings.limits.time = Some(Duration::from_millis(200));
    let mut transform = Transform::load(&project.settings, Path::new("t.ts")).unwrap();
    // The time limit is for a batch, not for the transform's life.
    std::thread::sleep(Duration::from_millis(250));
    assert!(transform.run(&[json!({"n": 0})]).is_ok());
    let error = transform.run(&[json!({"n": 0}), json!({"n": 1})]).unwrap_err();
    assert_eq!((error.index, error.error.code), (1, ErrorCode::Timeout));
    assert_eq!(transform.run(&[json!({"n": 0})]).unwrap_err().error.code, ErrorCode::Timeout);
}

#[test]
fn a_module_without_a_transform_is_refused() {
    let project = Project::new(&[("t.ts", "export const other = 1")]);
    let error = Transform::load(&project.settings, Path::new("t.ts")).unwrap_err();
    assert!(error.message.ends_with("t.ts exports no function `transform`"), "{error}");
    let error = Transform::load(&project.settings, Path::new("absent.ts")).unwrap_err();
    assert_eq!(error.code, ErrorCode::Io);
}
