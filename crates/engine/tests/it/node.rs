//! The same extraction under Node.

use std::time::Duration;

use payload_sync_engine::{EngineMode, ErrorCode, Settings, load_model, post_process_types};

use crate::common::{Project, salon_settings};

/// Node finds itself and its libraries as it does outside of tests.
fn with_node(mut settings: Settings, mode: EngineMode) -> Settings {
    settings.mode = mode;
    settings.env.values.insert("PATH".to_owned(), std::env::var("PATH").unwrap());
    settings
}

#[test]
fn both_engines_give_the_same_model() {
    for (database_url, dialect) in
        [("file:./salon.db", None), ("postgres://salon@localhost/salon", None), ("file:./salon.db", Some("postgres"))]
    {
        let settings = with_node(salon_settings(database_url), EngineMode::Node);
        let node = load_model(&settings, dialect).unwrap_or_else(|error| panic!("{error}\n{}", error.stack));
        let settings = with_node(salon_settings(database_url), EngineMode::Embedded);
        let embedded = load_model(&settings, dialect).unwrap_or_else(|error| panic!("{error}\n{}", error.stack));
        assert_eq!((node.engine, embedded.engine), ("node", "embedded"));
        let parse = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
        let (left, right) = (parse(&node.json), parse(&embedded.json));
        for (name, part) in left.as_object().unwrap() {
            assert_eq!(part, &right[name], "{database_url} {name}");
        }
        assert_eq!(node.json, embedded.json, "{database_url}: the same, but not in the same order");
    }
}

#[test]
fn a_node_that_is_missing_is_named() {
    let mut settings = with_node(salon_settings("file:./salon.db"), EngineMode::Node);
    settings.env.values.insert("PATH".to_owned(), "/nowhere".to_owned());
    let error = load_model(&settings, None).unwrap_err();
    assert_eq!(error.code, ErrorCode::Node);
    assert!(error.message.contains("`node`") && error.hint.is_some_and(|hint| hint.contains("Install Node")));
}

#[test]
fn a_run_that_did_nothing_is_repeated() {
    let project = Project::new(&[("src/payload.config.ts", "export default {}")]);
    let fake = |script: &str| {
        use std::os::unix::fs::PermissionsExt;
        project.write(
            "bin/node",
            &format!("#!/bin/sh\nruns=$(cat runs 2>/dev/null || echo 0)\necho $((runs + 1)) > runs\n{script}\n"),
        );
        std::fs::set_permissions(project.path("bin/node"), PermissionsExt::from_mode(0o755)).unwrap();
        project.write("runs", "0\n");
        let mut settings = with_node(project.settings.clone(), EngineMode::Node);
        let path = format!("{}:{}", project.path("bin").display(), std::env::var("PATH").unwrap());
        settings.env.values.insert("PATH".to_owned(), path);
        load_model(&settings, None)
    };
    let runs = || std::fs::read_to_string(project.path("runs")).unwrap().trim().to_owned();
    // The job file is the last argument, and the answer goes beside it.
    let third_time =
        "for job; do :; done\n[ $runs -lt 2 ] || printf '{\"answer\":\"{}\"}' > \"$(dirname \"$job\")/answer.json\"";
    assert_eq!(fake(third_time).unwrap().json, "{}");
    assert_eq!(runs(), "3");
    let error = fake("exit 0").unwrap_err();
    assert_eq!((error.code, runs().as_str()), (ErrorCode::Node, "6"));
    let error = fake("echo broken >&2; exit 1").unwrap_err();
    assert_eq!((error.code, runs().as_str(), error.stack.as_str()), (ErrorCode::Node, "1", "broken\n"));
}

#[test]
fn errors_under_node_have_the_same_shape() {
    let project =
        Project::with_payload(&[("src/payload.config.ts", "interface A { a: 1 }\n\nthrow new TypeError('oh no')")]);
    let error = load_model(&with_node(project.settings.clone(), EngineMode::Node), None).unwrap_err();
    assert_eq!((error.code, error.message.as_str()), (ErrorCode::Thrown, "TypeError: oh no"));
    let place = error.place.unwrap();
    assert_eq!((place.file, place.line, place.column), (project.path("src/payload.config.ts"), 3, 7));
    project.write("src/payload.config.ts", "import x from 'absent-package'\nexport default x");
    let error = load_model(&with_node(project.settings.clone(), EngineMode::Node), None).unwrap_err();
    assert_eq!((error.code, error.hint.as_deref()), (ErrorCode::MissingModule, Some("npm install absent-package")));
    project.write("src/payload.config.ts", "for (;;) {}");
    let mut settings = with_node(project.settings.clone(), EngineMode::Node);
    settings.limits.time = Some(Duration::from_secs(2));
    assert_eq!(load_model(&settings, None).unwrap_err().code, ErrorCode::Timeout);
}

#[test]
fn what_only_node_can_do_is_left_to_node_with_a_warning() {
    let config = |line: &str| {
        format!(
            "import {{ buildConfig }} from 'payload'\nimport {{ sqliteAdapter }} from '@payloadcms/db-sqlite'\n{line}\nexport default buildConfig({{ secret: 'x', telemetry: false, db: sqliteAdapter({{ client: {{ url: 'file:x.db' }} }}), collections: [] }})"
        )
    };
    let project = Project::with_payload(&[
        ("package.json", r#"{"type": "module"}"#),
        (
            "src/payload.config.ts",
            &config("import { version } from 'only-in-node'\nif (!version) throw new Error('no version')"),
        ),
        (
            "node_modules/only-in-node/package.json",
            r#"{"name": "only-in-node", "version": "1.0.0", "main": "index.js"}"#,
        ),
        ("node_modules/only-in-node/index.js", "exports.version = process.report.getReport().header.nodejsVersion"),
    ]);
    let settings = with_node(project.settings.clone(), EngineMode::Auto);
    let model = load_model(&settings, None).unwrap_or_else(|error| panic!("{error}\n{}", error.stack));
    assert_eq!(model.engine, "node");
    assert!(
        model.logs[0].starts_with("warning: the embedded engine could not evaluate the config"),
        "{:?}",
        model.logs
    );
    // What the user did wrong stays an error, without a second try.
    project.write("src/payload.config.ts", &config("throw new Error('mine')"));
    assert_eq!(load_model(&settings, None).unwrap_err().message, "mine");
}

/// Two packages as Lexical builds them, each of which needs the other: under a plain Node this never ends.
#[test]
fn packages_that_wait_for_one_another_do_not_stop_node() {
    let package = |name: &str, other: &str| {
        let title = name.to_uppercase();
        let file = |end: &str| format!("node_modules/@lexical/{name}/dist/{title}.{end}");
        [
            (
                format!("node_modules/@lexical/{name}/package.json"),
                format!(r#"{{"name": "@lexical/{name}", "exports": "./dist/{title}.node.mjs"}}"#),
            ),
            (
                file("node.mjs"),
                format!("const mod = await import('./{title}.dev.mjs')\nexport const {name} = mod.{name}\n"),
            ),
            (
                file("dev.mjs"),
                format!(
                    "import {{ {other} }} from '@lexical/{other}'\nexport const {name} = () => [{other}, '{name}'][1]\n"
                ),
            ),
        ]
    };
    let config = "import { buildConfig } from 'payload'
         import { sqliteAdapter } from '@payloadcms/db-sqlite'
         import { left } from '@lexical/left'
         export default buildConfig({
           secret: 'x', telemetry: false, db: sqliteAdapter({ client: { url: 'file:x.db' } }),
           collections: [{ slug: left(), fields: [] }],
         })";
    let mut files = vec![
        ("package.json".to_owned(), r#"{"type": "module"}"#.to_owned()),
        ("src/payload.config.ts".to_owned(), config.to_owned()),
    ];
    files.extend(package("left", "right"));
    files.extend(package("right", "left"));
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let project = Project::with_payload(&files);
    let settings = with_node(project.settings.clone(), EngineMode::Node);
    let model = load_model(&settings, None).unwrap_or_else(|error| panic!("{error}\n{}", error.stack));
    assert!(model.json.contains(r#""slug":"left""#), "{}", model.json);
}

#[test]
fn functions_of_the_config_change_the_types_and_schemas_refer_to_other_documents_in_both_engines() {
    let config = |functions: &str, file: &str| {
        format!(
            "import {{ buildConfig }} from 'payload'
             import {{ sqliteAdapter }} from '@payloadcms/db-sqlite'
             export default buildConfig({{
               secret: 'x', telemetry: false, db: sqliteAdapter({{ client: {{ url: 'file:x.db' }} }}),
               collections: [{{ slug: 'posts', fields: [
                 {{ name: 'shape', type: 'json', typescriptSchema: [() => ({{ $ref: './schemas/{file}#/definitions/a' }})] }},
                 {{ name: 'made', type: 'json', typescriptSchema: [() => Object.assign(new (class Made {{}})(), {{ type: 'string' }})] }},
               ] }}],
               typescript: {{ postProcess: {functions} }},
             }})"
        )
    };
    let good = "[({ compiledTypes }) => `1 ${compiledTypes}`, ({ compiledTypes, config }) => `2 ${config.collections[0].slug} ${compiledTypes}`]";
    let project = Project::with_payload(&[
        ("package.json", r#"{"type": "module"}"#),
        ("src/payload.config.ts", &config(good, "a.json")),
        ("schemas/a.json", r#"{ "definitions": { "a": { "$ref": "../b%20c.yaml" } } }"#),
        ("b c.yaml", "type: object\nproperties: { x: { type: number } }\n"),
    ]);
    for mode in [EngineMode::Embedded, EngineMode::Node] {
        let settings = with_node(project.settings.clone(), mode);
        let text = post_process_types(&settings, "text".to_owned()).unwrap();
        assert_eq!(text, "2 posts 1 text", "{mode:?}");

        let model = load_model(&settings, None).unwrap_or_else(|error| panic!("{error}\n{}", error.stack));
        let model: serde_json::Value = serde_json::from_str(&model.json).unwrap();
        assert_eq!(model["types"]["postProcess"], 2);
        let properties = &model["types"]["jsonSchema"]["definitions"]["posts"]["properties"];
        assert_eq!(properties["made"], serde_json::json!({ "type": "string" }), "an object of a class is its members");
        let documents = model["types"]["documents"].as_array().unwrap_or_else(|| panic!("{}", model["types"]));
        let names: Vec<_> = documents.iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["", "schemas/a.json", "b%20c.yaml"], "{mode:?}");
        assert_eq!(documents[0]["references"], serde_json::json!({ "./schemas/a.json#/definitions/a": 1 }));
        assert_eq!(documents[1]["references"], serde_json::json!({ "../b%20c.yaml": 2 }));
        assert_eq!(documents[2]["value"]["properties"]["x"]["type"], "number");
    }
    for (functions, expected) in [
        ("[() => {}]", "The functions of typescript.postProcess give undefined, and not a text"),
        ("[async () => '']", "The functions of typescript.postProcess give a promise, and not a text"),
        ("[() => { throw new Error('not today') }]", "not today"),
    ] {
        project.write("src/payload.config.ts", &config(functions, "none.json"));
        let error = post_process_types(&project.settings, "text".to_owned()).unwrap_err();
        assert!(error.message.contains(expected), "{error}");
    }
    // The types are refused, and nothing else.
    let model = load_model(&project.settings, None).unwrap();
    let model: serde_json::Value = serde_json::from_str(&model.json).unwrap();
    let error = model["types"]["documentsError"].as_str().unwrap();
    assert!(error.contains("none.json"), "{error}");
}
