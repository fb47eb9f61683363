//! Models and bytecode are used again exactly as long as nothing that they depend on has changed.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use payload_sync_engine::{LoadedModel, load_exports, load_model};
use serde_json::Value;

use crate::common::Project;

const CONFIG: &str = r"
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { buildConfig } from 'payload'
import { extra } from '@/extra'
import data from './data.json'

console.log('evaluated')
export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  telemetry: false,
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URL ?? 'file:x.db' } }),
  serverURL: process.env.SERVER_URL ?? '',
  collections: [{
    slug: 'posts',
    fields: [extra, data.name, readFileSync('src/read.txt', 'utf8').trim(), ...readdirSync('src/list').map((name) => `l${name}`), ...(existsSync('src/flag') ? ['flag'] : [])].map((name) => ({ name, type: 'text' as const })),
  }],
})
";

fn project() -> (Project, tempfile::TempDir) {
    let mut project = Project::with_payload(&[
        ("src/payload.config.ts", CONFIG),
        ("src/extra/index.ts", "export const extra = 'extra'"),
        ("src/data.json", r#"{"name": "data"}"#),
        ("src/read.txt", "read\n"),
        ("src/list/a", ""),
        ("tsconfig.json", r#"{"compilerOptions": {"paths": {"@/*": ["./src/*"]}}}"#),
        ("node_modules/@payloadcms/extra-plugin/package.json", r#"{"version": "1.0.0"}"#),
    ]);
    let cache = tempfile::tempdir().unwrap();
    project.settings.cache_dir = Some(cache.path().join("cache"));
    project.set("PAYLOAD_SECRET", "sesame-open-up");
    (project, cache)
}

fn load(project: &Project) -> LoadedModel {
    load_model(&project.settings, None).unwrap_or_else(|error| panic!("{error}\n{}", error.stack))
}

/// Loads twice, of which the second must come from the cache and be the same.
fn load_and_keep(project: &Project) -> Value {
    let first = load(project);
    let second = load(project);
    assert!(second.cached, "nothing has changed");
    assert_eq!(second.json, first.json);
    serde_json::from_str(&first.json).unwrap()
}

fn fields(model: &Value) -> Vec<&str> {
    let fields = model["config"]["collections"][0]["fields"].as_array().unwrap();
    fields.iter().map(|field| field["name"].as_str().unwrap()).filter(|name| !name.ends_with("At")).collect()
}

/// Sets a file's time back, so that its time alone says whether it has changed.
fn age(path: &Path) {
    let file = std::fs::File::options().write(true).open(path).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(3600)).unwrap();
}

#[test]
fn a_model_is_new_when_a_file_has_changed() {
    let (project, _cache) = project();
    assert_eq!(fields(&load_and_keep(&project)), ["extra", "data", "read", "la"]);
    for (file, content, expected) in [
        ("src/extra/index.ts", "export const extra = 'other'", ["other", "data", "read", "la"].as_slice()),
        ("src/data.json", r#"{"name": "atad"}"#, &["other", "atad", "read", "la"]),
        ("src/read.txt", "daer\n", &["other", "atad", "daer", "la"]),
        ("src/list/b", "", &["other", "atad", "daer", "la", "lb"]),
        ("src/flag", "", &["other", "atad", "daer", "la", "lb", "flag"]),
        ("src/extra.ts", "export const extra = 'nearer'", &["nearer", "atad", "daer", "la", "lb", "flag"]),
        ("moved/extra.ts", "export const extra = 'moved'", &["nearer", "atad", "daer", "la", "lb", "flag"]),
        (
            "tsconfig.json",
            r#"{"compilerOptions": {"paths": {"@/*": ["./moved/*"]}}}"#,
            &["moved", "atad", "daer", "la", "lb", "flag"],
        ),
    ] {
        project.write(file, content);
        assert_eq!(fields(&load_and_keep(&project)), expected, "after a change of {file}");
    }
    std::fs::remove_file(project.path("src/flag")).unwrap();
    assert_eq!(fields(&load_and_keep(&project)), ["moved", "atad", "daer", "la", "lb"]);
}

#[test]
fn a_file_that_was_only_touched_has_not_changed() {
    let (project, _cache) = project();
    age(&project.path("src/data.json"));
    load_and_keep(&project);
    project.write("src/data.json", r#"{"name": "data"}"#);
    assert!(load(&project).cached);
    age(&project.path("src/data.json"));
    assert!(load(&project).cached, "another time, the same content");
}

#[test]
fn a_change_right_after_the_run_is_seen_even_with_the_same_time_and_size() {
    let (project, _cache) = project();
    let path = project.path("src/data.json");
    // Changed just now, however long the run takes.
    let modified = std::time::SystemTime::now() + std::time::Duration::from_secs(3600);
    let set_modified = || std::fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
    set_modified();
    load_and_keep(&project);
    project.write("src/data.json", r#"{"name": "same"}"#);
    set_modified();
    assert_eq!(fields(&load_and_keep(&project))[1], "same");
}

#[test]
fn a_model_is_new_when_a_variable_that_was_read_has_changed() {
    let (mut project, _cache) = project();
    load_and_keep(&project);
    project.set("UNRELATED", "1");
    assert!(load(&project).cached, "nothing reads it");
    project.set("SERVER_URL", "http://one");
    assert_eq!(load_and_keep(&project)["config"]["serverURL"], "http://one");
    project.set("SERVER_URL", "http://two");
    assert_eq!(load_and_keep(&project)["config"]["serverURL"], "http://two");
    project.set("PAYLOAD_SECRET", "another secret");
    assert!(!load(&project).cached);
    project.set("DATABASE_URL", "file:other.db");
    assert_eq!(load_and_keep(&project)["adapter"]["connection"], serde_json::json!({"env": "DATABASE_URL"}));
}

#[test]
fn a_model_is_new_when_a_payload_package_has_changed() {
    let (project, _cache) = project();
    assert_eq!(load_and_keep(&project)["versions"]["@payloadcms/extra-plugin"], "1.0.0");
    project.write("node_modules/@payloadcms/extra-plugin/package.json", r#"{"version": "1.0.1"}"#);
    assert_eq!(load_and_keep(&project)["versions"]["@payloadcms/extra-plugin"], "1.0.1");
    project.write("node_modules/@payloadcms/new-plugin/package.json", r#"{"version": "2.0.0"}"#);
    assert_eq!(load_and_keep(&project)["versions"]["@payloadcms/new-plugin"], "2.0.0");
    // As pnpm does it: links lead to the directory of one version, and to another's later; the previous one stays.
    let drizzle = project.path("store/db-a/node_modules/drizzle-kit");
    let adapter = project.path("node_modules/@payloadcms/db-a");
    for version in ["9.9.8", "9.9.9"] {
        project.write(&format!("store/{version}/package.json"), &format!(r#"{{"version": "{version}"}}"#));
    }
    project.write("store/db-a/node_modules/@payloadcms/db-a/package.json", r#"{"version": "3.0.0"}"#);
    relink(&project.path("store/db-a/node_modules/@payloadcms/db-a"), &adapter);
    relink(&project.path("store/9.9.8"), &drizzle);
    assert_eq!(load_and_keep(&project)["versions"]["drizzle-kit"], "9.9.8", "as the adapter itself finds it");
    relink(&project.path("store/9.9.9"), &drizzle);
    assert_eq!(load_and_keep(&project)["versions"]["drizzle-kit"], "9.9.9");
    project.write("store/db-a-4/package.json", r#"{"version": "4.0.0"}"#);
    relink(&project.path("store/db-a-4"), &adapter);
    assert_eq!(load_and_keep(&project)["versions"]["@payloadcms/db-a"], "4.0.0");
}

fn relink(target: &Path, link: &Path) {
    // The first time there is nothing to remove.
    let _ = std::fs::remove_file(link);
    std::os::unix::fs::symlink(target, link).unwrap();
}

#[test]
fn each_dialect_and_each_directory_has_its_own_model() {
    let (mut project, _cache) = project();
    load_and_keep(&project);
    assert!(!load_model(&project.settings, Some("postgres")).unwrap().cached);
    assert!(load_model(&project.settings, Some("postgres")).unwrap().cached);
    assert!(load(&project).cached);
    project.settings.cache_dir = None;
    assert!(!load(&project).cached);
}

fn cached_files(project: &Project) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(project.settings.cache_dir.as_ref().unwrap()).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn no_secret_is_ever_cached() {
    let (mut project, _cache) = project();
    let secrets = ["sesame-open-up", "hunter2-hunter2", "abc-token-abc"];
    load_and_keep(&project);
    // A URL that is put together has its password in the model: such a model is not kept at all.
    project.set("DB_PASSWORD", secrets[1]);
    let url = "`file:x.db?authToken=${process.env.DB_PASSWORD}`";
    project.write("src/payload.config.ts", &CONFIG.replace("process.env.DATABASE_URL ?? 'file:x.db'", url));
    assert!(load(&project).json.contains(secrets[1]));
    assert!(!load(&project).cached);
    // Nor is one with the value of a variable whose name says that it is secret, or what the code printed.
    project.set("API_TOKEN", secrets[2]);
    let leaking = "serverURL: `http://${process.env.API_TOKEN}`";
    project.write("src/payload.config.ts", &CONFIG.replace("serverURL: process.env.SERVER_URL ?? ''", leaking));
    assert!(load(&project).json.contains(secrets[2]));
    assert!(!load(&project).cached);
    project.write("src/payload.config.ts", &CONFIG.replace("'evaluated'", "process.env.API_TOKEN"));
    assert!(load(&project).logs.contains(&secrets[2].to_owned()));
    assert!(load(&project).cached);
    let files = cached_files(&project);
    assert!(files.len() >= 2, "{files:?}");
    for file in files {
        let content = std::fs::read(&file).unwrap();
        for secret in secrets {
            let found = content.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{secret} is in {}", file.display());
        }
    }
}

#[test]
fn a_broken_cache_is_as_good_as_none() {
    let (project, _cache) = project();
    let expected = load(&project).json;
    for file in cached_files(&project) {
        let mut content = std::fs::read(&file).unwrap();
        let middle = content.len() / 2;
        content[middle] ^= 0x55;
        std::fs::write(&file, content).unwrap();
    }
    let again = load(&project);
    assert!(!again.cached);
    assert_eq!(again.json, expected);
    assert!(load(&project).cached, "and it is written anew");
}

#[test]
fn errors_have_the_same_places_with_bytecode() {
    let (project, _cache) = project();
    project.write(
        "throws.ts",
        "interface A { a: 1 }\n\nimport { inner } from './inner'\nexport const value = inner({ a: 1 } as A)",
    );
    project.write(
        "inner.ts",
        "type X = unknown\n\nexport const inner = (x: X): never => {\n  throw new Error(`x ${typeof x}`)\n}",
    );
    let failure = || load_exports(&project.settings, Path::new("throws.ts")).unwrap_err();
    let (cold, warm) = (failure(), failure());
    let place = cold.place.clone().unwrap();
    assert_eq!((place.file, place.line, place.column), (project.path("inner.ts"), 4, 9));
    assert_eq!((warm.place, warm.stack, warm.message), (cold.place, cold.stack, cold.message));
    // A change is compiled anew.
    project.write("inner.ts", "export const inner = () => 5");
    assert_eq!(project.exports("throws.ts")["value"], 5);
    assert_eq!(project.exports("throws.ts")["value"], 5);
}

#[test]
fn exports_are_kept_as_long_as_nothing_has_changed_and_without_secrets() {
    let source =
        "import { a } from './a'\nconst seen = Math.random()\nexport default { a, seen, url: process.env.SHOP_URL }";
    let mut project = Project::new(&[("config.ts", source), ("a.ts", "export const a = 1")]);
    let cache = tempfile::tempdir().unwrap();
    project.settings.cache_dir = Some(cache.path().join("cache"));
    let load = |project: &Project| load_exports(&project.settings, Path::new("config.ts")).unwrap()["default"].clone();
    let first = load(&project);
    assert_eq!(load(&project), first, "it was not evaluated again");
    project.write("a.ts", "export const a = 2");
    assert_eq!(load(&project)["a"], 2);
    project.set("SHOP_URL", "shop-of-the-test");
    let told = load(&project);
    assert_eq!(told["url"], "shop-of-the-test");
    assert_ne!(load(&project)["seen"], told["seen"], "what a variable says is not kept");
    for entry in std::fs::read_dir(cache.path().join("cache")).unwrap().flatten() {
        let content = String::from_utf8_lossy(&std::fs::read(entry.path()).unwrap()).into_owned();
        assert!(!content.contains("shop-of-the-test"), "{}", entry.path().display());
    }
}
