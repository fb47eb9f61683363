//! The packages of the adapters that the salon does not use.

use std::path::PathBuf;

use crate::process::repository;

/// The project that has `@payloadcms/db-mongodb` and `@payloadcms/db-vercel-postgres` installed beside `payload`.
pub fn adapters() -> PathBuf {
    let project = repository().join("examples/adapters");
    assert!(
        project.join("node_modules/payload/package.json").is_file(),
        "the packages of examples/adapters are not installed: cargo xtask setup"
    );
    project
}
