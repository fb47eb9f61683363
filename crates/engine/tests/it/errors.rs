//! Each failure has a code, the place in the user's own file, and what to type next.

use std::path::Path;

use payload_sync_engine::{EngineError, ErrorCode, load_exports, load_model};

use crate::common::Project;

fn failure(files: &[(&str, &str)]) -> (EngineError, Project) {
    let project = Project::new(files);
    let error = load_exports(&project.settings, Path::new(files[0].0)).expect_err("the module fails");
    (error, project)
}

/// `file:line:column` of an error, the file relative to its project.
fn place(error: &EngineError, project: &Project) -> String {
    let place = error.place.as_ref().unwrap_or_else(|| panic!("{error} has no place:\n{}", error.stack));
    let file = place.file.strip_prefix(&project.settings.cwd).unwrap_or(&place.file);
    format!("{}:{}:{}", file.display(), place.line, place.column)
}

#[test]
fn a_syntax_error_has_its_place() {
    let (error, project) = failure(&[("a.ts", "import './b'"), ("b.ts", "const fine = 1\n  const x = ;\n")]);
    assert_eq!(error.code, ErrorCode::Syntax);
    assert_eq!(place(&error, &project), "b.ts:2:13");
    assert!(!error.message.is_empty());
}

#[test]
fn a_thrown_error_has_the_place_in_typescript() {
    let (error, project) = failure(&[
        ("a.ts", "import { check } from './b'\n\ncheck({ name: 'x' })"),
        (
            "b.ts",
            "interface A {\n  name: string\n}\n\nexport const check = (a: A): void => {\n  if (a.name) throw new TypeError(`bad ${a.name}`)\n}",
        ),
    ]);
    assert_eq!(error.code, ErrorCode::Thrown);
    assert_eq!(error.message, "TypeError: bad x");
    assert_eq!(place(&error, &project), "b.ts:6:21");
    let stack: Vec<&str> = error.stack.lines().collect();
    assert!(stack[0].contains("at check") && stack[0].ends_with("b.ts:6:21)"), "{}", error.stack);
    assert!(stack.iter().any(|line| line.ends_with("a.ts:3:1)")), "{}", error.stack);
    assert!(!error.stack.contains("payload-sync:"), "{}", error.stack);
}

#[test]
fn places_stay_true_after_await() {
    let (error, project) = failure(&[(
        "a.ts",
        "const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 1))\n\nconst later = async (): Promise<void> => {\n  await wait()\n  throw new Error('later')\n}\n\nawait later()\n",
    )]);
    assert_eq!(error.message, "later");
    assert_eq!(place(&error, &project), "a.ts:5:9");
}

#[test]
fn the_cause_of_an_error_is_told() {
    let (error, _) = failure(&[("a.ts", "throw new Error('outer', { cause: new Error('inner') })")]);
    assert_eq!(error.message, "outer");
    assert!(error.stack.contains("caused by: inner"), "{}", error.stack);
}

#[test]
fn what_is_thrown_need_not_be_an_error() {
    assert_eq!(failure(&[("a.ts", "throw 'text'")]).0.message, "The project's code threw 'text'");
    assert_eq!(failure(&[("a.ts", "throw undefined")]).0.message, "The project's code threw undefined");
    assert_eq!(failure(&[("a.ts", "throw { message: 'like one' }")]).0.message, "like one");
}

#[test]
fn a_missing_package_is_named_with_the_importing_file() {
    let (error, project) =
        failure(&[("src/a.ts", "\nimport { x } from '@scope/absent/sub'\nexport const f = () => x")]);
    assert_eq!(error.code, ErrorCode::MissingModule);
    let importer = project.path("src/a.ts");
    assert_eq!(error.message, format!("Cannot find package '@scope/absent', imported by {}", importer.display()));
    assert_eq!(error.hint.as_deref(), Some("npm install @scope/absent"));
    assert_eq!(place(&error, &project), "src/a.ts:2:1");
}

#[test]
fn a_missing_file_is_named_with_the_importing_file() {
    let (error, project) = failure(&[("a.ts", "import './b'"), ("b.ts", "export * from './nowhere'")]);
    assert_eq!(error.code, ErrorCode::MissingModule);
    assert_eq!(error.message, format!("Cannot find './nowhere', imported by {}", project.path("b.ts").display()));
    assert_eq!(place(&error, &project), "b.ts:1:1");
}

#[test]
fn a_missing_payload_is_an_error_of_its_own() {
    let (error, _) = failure(&[("a.ts", "import { buildConfig } from 'payload'\nexport default buildConfig({})")]);
    assert_eq!(error.code, ErrorCode::MissingPayload);
    assert_eq!(error.hint.as_deref(), Some("npm install payload"));
}

#[test]
fn a_payload_that_is_too_old_is_named_with_what_to_install() {
    let package = |name: &str, version: &str| format!(r#"{{ "name": "{name}", "version": "{version}" }}"#);
    // What is wrong with the config of an early Payload is not worth a word.
    let project = Project::new(&[
        ("src/payload.config.ts", "export { default } from 'payload/nowhere'"),
        ("node_modules/payload/package.json", &package("payload", "3.7.0")),
        ("node_modules/@payloadcms/db-sqlite/package.json", &package("@payloadcms/db-sqlite", "3.7.0")),
        ("node_modules/@payloadcms/ui/package.json", &package("@payloadcms/ui", "3.7.0")),
    ]);
    let error = load_model(&project.settings, None).expect_err("it is too old");
    assert_eq!(error.code, ErrorCode::OldPayload);
    assert_eq!(error.message, "Payload 3.7.0 is too old: payload-sync needs 3.8.0 or a newer one");
    assert_eq!(error.hint.as_deref(), Some("npm install payload@3 @payloadcms/db-sqlite@3"));
}

#[test]
fn process_exit_is_an_error_that_says_so_even_inside_try() {
    let (error, project) = failure(&[("a.ts", "try {\n  process.exit(3)\n} catch {}\nexport const x = 1")]);
    assert_eq!(error.code, ErrorCode::Exit);
    assert_eq!(error.message, "The project's code called process.exit(3)");
    drop(project);
}

#[test]
fn waiting_for_nothing_is_an_error_not_a_hang() {
    let (error, _) = failure(&[("a.ts", "await new Promise(() => {})")]);
    assert_eq!(error.code, ErrorCode::NeverSettles);
}

#[test]
fn a_missing_config_is_an_error_with_the_flag_to_use() {
    let project = Project::new(&[]);
    let error = load_model(&project.settings, None).expect_err("there is no config");
    assert_eq!(error.code, ErrorCode::NoConfig);
    assert!(error.message.contains("src/payload.config.ts"), "{error}");
    assert!(error.hint.is_some_and(|hint| hint.contains("--config")));
}

#[test]
fn a_config_file_without_a_config_is_named() {
    let project = Project::with_payload(&[("src/payload.config.ts", "export const config = 1")]);
    let error = load_model(&project.settings, None).expect_err("there is no config");
    assert_eq!(error.code, ErrorCode::NoConfig);
    assert!(error.message.ends_with("src/payload.config.ts has no default export that is a Payload config"), "{error}");
}

#[test]
fn a_config_that_payload_refuses_says_why() {
    let project = Project::with_payload(&[(
        "src/payload.config.ts",
        "import { buildConfig } from 'payload'\nimport { sqliteAdapter } from '@payloadcms/db-sqlite'\nexport default buildConfig({ secret: 'x', db: sqliteAdapter({ client: { url: 'file:x.db' } }), collections: [{ slug: 'posts', fields: [{ name: 'a.b', type: 'text' }] }] })",
    )]);
    let error = load_model(&project.settings, None).expect_err("the field's name is not allowed");
    assert_eq!(error.code, ErrorCode::Thrown);
    assert!(error.message.contains("a.b"), "{error}");
}
