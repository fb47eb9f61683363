//! Files that only this user may read and write, outside of the project: models and bytecode of earlier runs, and
//! hashes of what was rendered of them.
//!
//! A cache is never an error: what cannot be read, is not wholly there or was written by another build is as good as
//! absent, and what cannot be written is not kept.

pub(crate) mod model;
pub(crate) mod pack;
pub(crate) mod rendered;

use std::collections::BTreeMap;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::inputs::Hash;

/// Differs with every change to the engine, its libraries, its target and its profile.
pub(crate) const BUILD: &str = env!("PAYLOAD_SYNC_ENGINE_BUILD");

/// Files that were not written for this long belong to projects or builds that are gone.
const KEPT: Duration = Duration::from_secs(60 * 24 * 60 * 60);

/// Where caches are by default: `PAYLOAD_SYNC_CACHE_DIR`, else `payload-sync` in the user's cache directory.
///
/// None if the environment names no directory; then nothing is cached.
pub fn default_cache_dir(environment: &BTreeMap<String, String>) -> Option<PathBuf> {
    let variable = |name: &str| environment.get(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    variable("PAYLOAD_SYNC_CACHE_DIR").or_else(|| {
        let absolute = variable("XDG_CACHE_HOME").filter(|path| path.is_absolute());
        let base = absolute.or_else(|| variable("HOME").map(|home| home.join(".cache")))?;
        Some(base.join("payload-sync"))
    })
}

/// The name of a cache file of this build.
fn file_name(kind: &str, key: &[&[u8]]) -> String {
    let hash = Hash::of_parts([BUILD.as_bytes()].into_iter().chain(key.iter().copied()));
    format!("{kind}-{}", &hash.to_hex()[..32])
}

/// The content of a cache file that this user's runs wrote, and nobody has touched since.
fn read_private(directory: &Path, name: &str) -> Option<Vec<u8>> {
    let path = directory.join(name);
    if !(is_private(directory)? && is_private(&path)?) {
        return None;
    }
    let mut bytes = std::fs::read(path).ok()?;
    let sum = bytes.split_off(bytes.len().checked_sub(size_of::<Hash>())?);
    (sum == Hash::of(&bytes).as_bytes()).then_some(bytes)
}

/// Belongs to this user, and nobody else may read or write it?
fn is_private(path: &Path) -> Option<bool> {
    let metadata = std::fs::symlink_metadata(path).ok()?;
    let owned = metadata.uid() == rustix::process::geteuid().as_raw();
    Some(owned && !metadata.is_symlink() && metadata.mode() & 0o077 == 0)
}

/// Replaces a cache file in one step.
fn write_private(directory: &Path, name: &str, mut bytes: Vec<u8>) -> std::io::Result<()> {
    if !directory.exists() {
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    }
    if is_private(directory) != Some(true) {
        std::fs::set_permissions(directory, PermissionsExt::from_mode(0o700))?;
    }
    bytes.extend_from_slice(Hash::of(&bytes).as_bytes());
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    file.write_all(&bytes)?;
    file.persist(directory.join(name))?;
    prune(directory);
    Ok(())
}

/// Removes files that no run has written for long.
fn prune(directory: &Path) {
    let Some(oldest) = SystemTime::now().checked_sub(KEPT) else { return };
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(['m', 'b', 'e', 'r', '.']);
        let modified = entry.metadata().and_then(|metadata| metadata.modified());
        if is_ours && modified.is_ok_and(|modified| modified < oldest) {
            // Another run may have removed it already.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(list: &[(&str, &str)]) -> BTreeMap<String, String> {
        list.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn the_directory_is_the_users_unless_one_is_named() {
        let home = [("HOME", "/h")];
        assert_eq!(default_cache_dir(&variables(&home)), Some("/h/.cache/payload-sync".into()));
        let xdg = [("HOME", "/h"), ("XDG_CACHE_HOME", "/x")];
        assert_eq!(default_cache_dir(&variables(&xdg)), Some("/x/payload-sync".into()));
        let named = [("HOME", "/h"), ("XDG_CACHE_HOME", "/x"), ("PAYLOAD_SYNC_CACHE_DIR", "/c")];
        assert_eq!(default_cache_dir(&variables(&named)), Some("/c".into()));
        assert_eq!(default_cache_dir(&variables(&[("XDG_CACHE_HOME", "relative")])), None);
    }

    #[test]
    fn files_are_private_and_whole_or_not_read() {
        let root = tempfile::tempdir().unwrap();
        let directory = root.path().join("a/b");
        write_private(&directory, "model-x", b"content".to_vec()).unwrap();
        let path = directory.join("model-x");
        let mode = |path: &Path| std::fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!((mode(&directory), mode(&path)), (0o700, 0o600));
        assert_eq!(read_private(&directory, "model-x").as_deref(), Some(b"content".as_slice()));

        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
        assert_eq!(read_private(&directory, "model-x"), None, "others may read it");
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600)).unwrap();
        std::fs::set_permissions(&directory, PermissionsExt::from_mode(0o770)).unwrap();
        assert_eq!(read_private(&directory, "model-x"), None, "others may replace it");
        std::fs::set_permissions(&directory, PermissionsExt::from_mode(0o700)).unwrap();

        let whole = std::fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            std::fs::write(&path, &bytes).unwrap();
            assert_eq!(read_private(&directory, "model-x"), None, "byte {at} changed");
            std::fs::write(&path, &whole[..at]).unwrap();
            assert_eq!(read_private(&directory, "model-x"), None, "cut at {at}");
        }
    }
}
