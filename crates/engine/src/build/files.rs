//! The files of a build as the engine sees them: as if they lay in the project's folder.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

use super::format::{Index, ModuleEntry};
use crate::loader::{Module, SourceMap};

/// What the file names of bytecode begin with, in stacks.
pub(super) const PREFIX: &str = "/payload-sync.build/";

/// The longest chain of links that is followed.
const LINKS: usize = 40;

/// A module of a build.
pub(crate) struct Prebuilt<'a> {
    pub(crate) module: &'a Module,
    pub(crate) commonjs: bool,
    pub(crate) bytecode: &'a [u8],
}

/// What is at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Directory,
    Link,
}

/// What a build has, by absolute path.
#[derive(Debug)]
pub(crate) struct Files {
    name: String,
    root: PathBuf,
    modules: HashMap<PathBuf, ModuleEntry>,
    data: HashMap<PathBuf, Range<usize>>,
    directories: HashSet<PathBuf>,
    links: HashMap<PathBuf, PathBuf>,
    resolved: HashMap<PathBuf, HashMap<(String, bool), PathBuf>>,
    migrations: Vec<PathBuf>,
    body: Vec<u8>,
}

impl Files {
    pub(super) fn new(name: &str, root: &Path, index: &Index, body: Vec<u8>) -> Self {
        let paths: Vec<PathBuf> = index.paths.iter().map(|path| root.join(path)).collect();
        let modules: HashMap<_, _> =
            index.modules.iter().filter_map(|entry| Some((paths.get(entry.path)?.clone(), entry.clone()))).collect();
        let data: HashMap<_, _> =
            index.data.iter().filter_map(|entry| Some((paths.get(entry.path)?.clone(), entry.range.clone()))).collect();
        let links: HashMap<_, _> = index.links.iter().map(|(path, to)| (root.join(path), root.join(to))).collect();
        let mut directories = HashSet::new();
        for path in modules.keys().chain(data.keys()).chain(links.keys()) {
            for directory in path.ancestors().skip(1).take_while(|one| one.starts_with(root)) {
                if !directories.insert(directory.to_path_buf()) {
                    break;
                }
            }
        }
        let resolved = index
            .resolved
            .iter()
            .map(|(directory, found)| {
                let found = found.iter().filter_map(|(specifier, import, to)| {
                    Some(((specifier.clone(), *import), paths.get(*to)?.clone()))
                });
                (root.join(directory), found.collect())
            })
            .collect();
        Self {
            name: name.to_owned(),
            root: root.to_path_buf(),
            modules,
            data,
            directories,
            links,
            resolved,
            body,
            migrations: Vec::new(),
        }
    }

    pub(super) fn with_migrations(mut self, folders: &[String]) -> Self {
        self.migrations = folders.iter().map(|folder| self.root.join(folder)).collect();
        self
    }

    /// What an import of a migration meant where the migrations were when the build was made: in an image they are
    /// often elsewhere.
    pub(crate) fn of_migration(&self, specifier: &str, import: bool) -> Option<&Path> {
        self.migrations.iter().find_map(|folder| self.resolved(specifier, folder, import))
    }

    /// What the build file is called.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The compiled module at a path.
    pub(crate) fn module(&self, path: &Path) -> Option<Prebuilt<'_>> {
        let entry = self.modules.get(path)?;
        let bytecode = self.body.get(entry.range.clone())?;
        Some(Prebuilt { module: &entry.module, commonjs: entry.commonjs, bytecode })
    }

    /// The content of a file that is no module.
    pub(crate) fn data(&self, path: &Path) -> Option<&[u8]> {
        self.body.get(self.data.get(&self.real(path))?.clone())
    }

    /// What an import was found to mean when the build was made.
    pub(crate) fn resolved(&self, specifier: &str, directory: &Path, import: bool) -> Option<&Path> {
        self.resolved.get(directory)?.get(&(specifier.to_owned(), import)).map(PathBuf::as_path)
    }

    /// What is at a path, where links are followed.
    pub(crate) fn kind(&self, path: &Path) -> Option<Kind> {
        self.kind_of(&self.real(path))
    }

    /// What is at a path itself.
    pub(crate) fn kind_unfollowed(&self, path: &Path) -> Option<Kind> {
        let path = self.with_real_parent(path);
        if self.links.contains_key(&path) { Some(Kind::Link) } else { self.kind_of(&path) }
    }

    /// Where a link leads.
    pub(crate) fn link(&self, path: &Path) -> Option<&Path> {
        self.links.get(&self.with_real_parent(path)).map(PathBuf::as_path)
    }

    /// The path without links, if there is something of the build.
    pub(crate) fn canonical(&self, path: &Path) -> Option<PathBuf> {
        let real = self.real(path);
        self.kind_of(&real).map(|_| real)
    }

    /// The file that a name in a stack means, and the place in it that a place in the bytecode comes from.
    pub(crate) fn original(&self, file: &str, line: u32, column: u32) -> Option<(PathBuf, Option<(u32, u32)>)> {
        let path = self.root.join(file.strip_prefix(PREFIX)?);
        let map: Option<&SourceMap> = self.modules.get(&path).and_then(|entry| entry.map.as_ref());
        let place = map.and_then(|map| map.original(line, column));
        Some((path, place))
    }

    fn kind_of(&self, path: &Path) -> Option<Kind> {
        if self.modules.contains_key(path) || self.data.contains_key(path) {
            Some(Kind::File)
        } else {
            self.directories.contains(path).then_some(Kind::Directory)
        }
    }

    fn with_real_parent(&self, path: &Path) -> PathBuf {
        match (path.parent(), path.file_name()) {
            (Some(parent), Some(name)) => self.real(parent).join(name),
            _ => path.to_path_buf(),
        }
    }

    /// The path with the links of the build followed.
    fn real(&self, path: &Path) -> PathBuf {
        if self.links.is_empty() || !path.starts_with(&self.root) {
            return path.to_path_buf();
        }
        let mut path = path.to_path_buf();
        for _ in 0..LINKS {
            let mut walked = PathBuf::new();
            let mut parts = path.components();
            let mut next = None;
            for part in parts.by_ref() {
                match part {
                    Component::ParentDir => drop(walked.pop()),
                    part => walked.push(part),
                }
                if let Some(target) = self.links.get(&walked) {
                    next = Some(target.join(parts.as_path()));
                    break;
                }
            }
            match next {
                Some(target) => path = target,
                None => return walked,
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::format::DataEntry;
    use crate::inputs::Hash;

    #[test]
    fn links_are_followed_in_the_middle_of_a_path() {
        let paths = vec![".payload-sync/packages/0/node_modules/x/package.json".to_owned()];
        let data = vec![DataEntry { path: 0, hash: Hash::default(), range: 0..2 }];
        let links = [("node_modules".to_owned(), ".payload-sync/packages/0/node_modules".to_owned())].into();
        let index = Index { paths, data, links, ..Index::default() };
        let files = Files::new("a.build", Path::new("/srv"), &index, b"{}".to_vec());
        let manifest = Path::new("/srv/node_modules/x/package.json");
        assert_eq!(files.data(manifest), Some(&b"{}"[..]));
        assert_eq!(files.kind(manifest), Some(Kind::File));
        assert_eq!(files.kind_unfollowed(Path::new("/srv/node_modules")), Some(Kind::Link));
        assert_eq!(files.kind(Path::new("/srv/node_modules/x")), Some(Kind::Directory));
        assert_eq!(files.kind(Path::new("/srv/node_modules/y")), None);
        assert_eq!(files.canonical(manifest), Some("/srv/.payload-sync/packages/0/node_modules/x/package.json".into()));
        assert_eq!(files.kind(Path::new("/elsewhere")), None);
    }
}
