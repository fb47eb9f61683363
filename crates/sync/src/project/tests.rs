//! Tests of finding a project.

use std::fs;
use std::path::Path;

use super::{Project, ProjectError, ProjectOptions};
use crate::Fault;

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn config_of(root: &Path, cwd: &str, env: &[(&str, &str)]) -> Result<String, ProjectError> {
    let mut options = ProjectOptions::at(root.join(cwd));
    options.environment = env.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let project = Project::open(options)?;
    let path = project.config_path()?;
    Ok(path.strip_prefix(root).expect("the config is inside").display().to_string())
}

#[test]
fn finds_the_config_where_payload_does() {
    let paths = r#"{"compilerOptions":{"paths":{"@payload-config":["./cms/payload.config.ts"]}}}"#;
    let aliased = folder(&[
        ("package.json", "{}"),
        ("tsconfig.json", paths),
        ("cms/payload.config.ts", ""),
        ("src/payload.config.ts", ""),
        ("other.ts", ""),
    ]);
    assert_eq!(config_of(aliased.path(), "", &[]).unwrap(), "cms/payload.config.ts");
    assert_eq!(config_of(aliased.path(), "src", &[]).unwrap(), "cms/payload.config.ts");
    assert_eq!(config_of(aliased.path(), "", &[("PAYLOAD_CONFIG_PATH", "other.ts")]).unwrap(), "other.ts");

    let plain = folder(&[("package.json", "{}"), ("src/payload.config.ts", ""), ("payload.config.ts", "")]);
    assert_eq!(config_of(plain.path(), "", &[]).unwrap(), "src/payload.config.ts");

    let root_only = folder(&[("package.json", "{}"), ("payload.config.js", ""), ("src/index.ts", "")]);
    assert_eq!(config_of(root_only.path(), "src", &[]).unwrap(), "payload.config.js");

    let built = folder(&[
        ("package.json", "{}"),
        ("tsconfig.json", r#"{"compilerOptions":{"outDir":"dist"}}"#),
        ("dist/payload.config.js", ""),
        ("src/payload.config.ts", ""),
    ]);
    assert_eq!(config_of(built.path(), "", &[]).unwrap(), "src/payload.config.ts");
    assert_eq!(config_of(built.path(), "", &[("NODE_ENV", "production")]).unwrap(), "dist/payload.config.js");
}

#[test]
fn says_where_it_looked() {
    let empty = folder(&[("package.json", "{}")]);
    let error = config_of(empty.path(), "", &[]).unwrap_err();
    assert_eq!(error.code(), "config-not-found");
    let hint = error.hint().unwrap();
    assert!(hint.contains("src/payload.config.ts") && hint.contains("--config PATH"), "{hint}");

    let error = config_of(empty.path(), "", &[("PAYLOAD_CONFIG_PATH", "gone.ts")]).unwrap_err();
    assert_eq!(error.code(), "config-missing");
    assert_eq!(error.hint().unwrap(), "it was named by PAYLOAD_CONFIG_PATH");

    let error = Project::open(ProjectOptions::at(empty.path().join("nowhere"))).unwrap_err();
    assert_eq!(error.code(), "folder-not-found");
}

#[test]
fn migrations_are_where_payload_keeps_them() {
    let dir_of = |files: &[(&str, &str)]| {
        let folder = folder(files);
        let project = Project::open(ProjectOptions::at(folder.path())).unwrap();
        project.display(&project.migration_dir(None)).to_string()
    };
    assert_eq!(dir_of(&[("package.json", "{}")]), "migrations");
    assert_eq!(dir_of(&[("package.json", "{}"), ("src/a.ts", "")]), "src/migrations");
    assert_eq!(dir_of(&[("package.json", "{}"), ("src/a.ts", ""), ("migrations/index.ts", "")]), "migrations");
    assert_eq!(dir_of(&[("package.json", "{}"), ("dist/migrations/index.js", "")]), "dist/migrations");
}
