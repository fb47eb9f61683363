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

#[tokio::test]
async fn an_image_with_migrations_only_is_told_its_database_by_the_environment() {
    let image = folder(&[("migrations/index.ts", ""), (".env", "DATABASE_URL=file:./data/salon.db\n")]);
    let project = Project::open(ProjectOptions::at(image.path())).unwrap();
    let url = project.database_url().await.unwrap();
    assert_eq!(Path::new(&url.place()), image.path().join("data/salon.db"));
    assert!(project.migration_dir(None).ends_with("migrations"));

    let mut options = ProjectOptions::at(image.path());
    options.environment.insert("DATABASE_URL".into(), "mysql://root:hidden-word@db/x".into());
    let error = Project::open(options).unwrap().database_url().await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(error.code(), "database-url-invalid");
    assert!(!format!("{error}{source}{error:?}").contains("hidden-word"), "{error:?}");

    let bare = folder(&[("migrations/index.ts", "")]);
    let error = Project::open(ProjectOptions::at(bare.path())).unwrap().database_url().await.unwrap_err();
    assert_eq!(error.to_string(), "DATABASE_URL is not set, so there is no database to work on");
}

#[tokio::test]
async fn a_stored_model_stands_for_the_config() {
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/models/salon.sqlite.json");
    let project = folder(&[("package.json", "{}"), ("other.env", "DATABASE_URL=file:a.db")]);
    let mut options = ProjectOptions::at(project.path());
    options.model = Some(stored);
    options.env_file = Some("other.env".into());
    let project = Project::open(options).unwrap();
    let model = project.model(None).await.unwrap();
    assert_eq!(model.adapter.dialect, "sqlite");
    let error = project.model(Some(payload_sync_core::Dialect::Postgres)).await.unwrap_err();
    assert_eq!(error.code(), "model-of-other-dialect");
}
