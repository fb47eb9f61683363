//! Adapters that the corpus does not run on.

use std::path::{Path, PathBuf};

use payload_sync_conformance::{Oracle, Workspace, compare};
use payload_sync_core::Dialect;

fn adapters() -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/adapters");
    assert!(project.join("node_modules/payload").is_dir(), "examples/adapters has no packages: cargo xtask setup");
    project
}

#[test]
fn vercel_postgres_is_the_same_here_and_there() {
    let packages = adapters();
    let workspace = Workspace::new(&packages).unwrap();
    let config = std::fs::read_to_string(packages.join("vercel.config.ts")).unwrap();
    let options = "idType: 'uuidv7', schemaName: 'content', localesSuffix: '_i18n', versionsSuffix: '_versions'";
    let changed = config.replace("idType: 'uuid'", options);
    assert_ne!(config, changed);
    let alone = workspace.case("options", &[("config.ts", &changed)]).unwrap();
    let next = config.replace("'colour', ", "").replace("min: 0 }", "min: 0, index: true }");
    assert_ne!(config, next);
    let change = workspace.case("change", &[("config.ts", &next), ("previous.ts", &config)]).unwrap();
    let mut oracle = Oracle::start(&packages).unwrap();
    for case in [&alone, &change] {
        let found = compare(&mut oracle, case, Dialect::Postgres).unwrap();
        assert_eq!(found, [], "{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
}
