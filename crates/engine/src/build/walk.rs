//! Finds and compiles everything that the config and Payload may come to import.
//!
//! That is what was loaded when the config was evaluated, and what a static walk over `import`, `import()` and
//! `require` with a written specifier reaches from there. A specifier that is computed is only known when it was
//! evaluated: what such an import misses in production is an error with its name.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use rquickjs::{Ctx, Function};

use super::files::PREFIX;
use super::format::{DataEntry, Index, ModuleEntry};
use super::places::Places;
use crate::inputs::Hash;
use crate::loader::{CompileError, Loader, Prepared, Resolution, Wants, is_installed, package_of, specifiers};
use crate::runtime::{self, Session};

/// What makes migrations, declarations and bundles: nothing of it runs where migrations are applied.
const DEVELOPMENT: &[&str] =
    &["@babel/core", "drizzle-kit", "esbuild", "json-schema-to-typescript", "prettier", "tsx", "typescript", "webpack"];

/// What the drivers of migrations take from the project's packages: the package, and what is asked for from there.
const DRIVERS: &[(&str, &[&str])] = &[
    ("@libsql/client", &["@libsql/core/api"]),
    ("pg", &["pg/lib/utils.js", "pg/lib/defaults.js", "pg/lib/type-overrides.js", "pg-types", "pg-protocol"]),
    ("drizzle-orm/libsql", &[]),
    ("drizzle-orm/node-postgres", &[]),
];

const ADAPTERS: &[&str] = &["@payloadcms/db-postgres", "@payloadcms/db-sqlite", "@payloadcms/db-vercel-postgres"];

/// What goes into a build.
#[derive(Debug, Default)]
pub(super) struct Walked {
    pub(super) index: Index,
    pub(super) body: Vec<u8>,
    /// Imports of the user's own files that lead nowhere.
    pub(super) missing: Vec<String>,
}

struct Walk<'a> {
    loader: &'a Loader,
    queue: VecDeque<PathBuf>,
    met: BTreeSet<PathBuf>,
    modules: BTreeMap<PathBuf, Prepared>,
    data: BTreeMap<PathBuf, (Hash, Vec<u8>)>,
    missing: BTreeSet<String>,
}

/// Compiles what may be imported, and takes what resolution reads.
pub(super) fn walk(
    ctx: &Ctx<'_>,
    session: &Session,
    places: &Places,
    migrations: &[PathBuf],
) -> rquickjs::Result<Walked> {
    let config = &session.settings().config;
    let loader = session.loader();
    let mut walk = Walk {
        loader,
        queue: VecDeque::new(),
        met: BTreeSet::new(),
        modules: BTreeMap::new(),
        data: BTreeMap::new(),
        missing: BTreeSet::new(),
    };
    walk.meet(config.clone());
    walk.roots(config, migrations);
    let loaded: Function<'_> = runtime::registry(ctx)?.get("loaded")?;
    let loaded: Vec<String> = loaded.call(())?;
    for id in loaded.into_iter().filter(|id| id.starts_with('/')) {
        walk.meet(PathBuf::from(id));
    }
    while let Some(path) = walk.queue.pop_front() {
        if session.must_stop() {
            return Err(rquickjs::Exception::throw_message(ctx, "stopped"));
        }
        walk.visit(ctx, session, places, &path);
    }
    let found = loader.found();
    let seen = session.inputs().take();
    for (path, _) in seen.files.iter().filter(|(path, _)| tells_resolution(path)) {
        if walk.data.contains_key(path) {
            continue;
        }
        if let Ok(bytes) = std::fs::read(path) {
            let bytes = if path.ends_with("package.json") { shortened(&bytes) } else { bytes };
            walk.data.insert(path.clone(), (Hash::of(&bytes), bytes));
        }
    }
    let mut walked = walk.finish(places);
    for path in seen.links.keys() {
        if let Ok(target) = path.canonicalize() {
            walked.index.links.insert(places.portable(path), places.portable(&target));
        }
    }
    walked.link(places, &found);
    Ok(walked)
}

impl Walk<'_> {
    fn meet(&mut self, path: PathBuf) {
        let text = path.to_string_lossy();
        let unwanted = text.ends_with(".node") || package_of(&text).is_some_and(|name| DEVELOPMENT.contains(&name));
        if !unwanted && self.met.insert(path.clone()) {
            self.queue.push_back(path);
        }
    }

    /// Finds what `specifier` means and puts it into the queue.
    fn follow(&mut self, specifier: &str, from: &Path, wants: Wants) -> Option<PathBuf> {
        match self.loader.resolve(specifier, &from.to_string_lossy(), wants) {
            Ok(Resolution::File(path)) => {
                self.meet(path.clone());
                Some(path)
            }
            Ok(_) => None,
            Err(error) => {
                if !is_installed(&from.to_string_lossy()) {
                    self.missing.insert(error.message);
                }
                None
            }
        }
    }

    /// What runs besides the config: Payload, the adapters, what the drivers need, what migrations import.
    fn roots(&mut self, config: &Path, migrations: &[PathBuf]) {
        if let Some(payload) = self.follow("payload", config, Wants::Import) {
            self.follow("@payloadcms/translations", &payload, Wants::Import);
        }
        for adapter in ADAPTERS {
            let Ok(Resolution::File(adapter)) = self.loader.resolve(adapter, &config.to_string_lossy(), Wants::Import)
            else {
                continue;
            };
            self.meet(adapter.clone());
            for (via, wanted) in DRIVERS {
                let Ok(Resolution::File(via)) = self.loader.resolve(via, &adapter.to_string_lossy(), Wants::Import)
                else {
                    continue;
                };
                self.meet(via.clone());
                for specifier in *wanted {
                    self.follow(specifier, &via, Wants::Import);
                }
            }
        }
        for file in migrations {
            let Ok(source) = std::fs::read_to_string(file) else { continue };
            let Ok(file) = file.canonicalize() else { continue };
            for (specifier, wants) in specifiers(&file, &source) {
                self.follow(&specifier, &file, wants);
            }
        }
    }

    fn visit(&mut self, ctx: &Ctx<'_>, session: &Session, places: &Places, path: &Path) {
        if path.extension().is_some_and(|extension| extension == "json") {
            if let Ok((bytes, hash)) = session.inputs().read_hashed(path) {
                self.data.insert(path.to_path_buf(), (hash, bytes));
            }
            return;
        }
        let name = format!("{PREFIX}{}", places.portable(path));
        let prepared = match self.loader.prepare(ctx, &path.to_string_lossy(), &name) {
            Ok(prepared) => prepared,
            Err(error) => {
                if let CompileError::JavaScript(_) = error {
                    drop(ctx.catch());
                }
                // It is an error when it is imported, as it would be with the file.
                if !is_installed(&path.to_string_lossy()) {
                    self.missing.insert(format!("{} cannot be compiled", places.portable(path)));
                }
                return;
            }
        };
        for (specifier, wants) in &prepared.specifiers {
            self.follow(specifier, path, *wants);
        }
        self.modules.insert(path.to_path_buf(), prepared);
    }

    fn finish(self, places: &Places) -> Walked {
        let mut named: BTreeMap<String, Content> = BTreeMap::new();
        for (path, prepared) in self.modules {
            named.insert(places.portable(&path), Content::Module(Box::new(prepared)));
        }
        for (path, (hash, bytes)) in self.data {
            named.insert(places.portable(&path), Content::Data(hash, bytes));
        }
        let (mut index, mut body) = (Index::default(), Vec::new());
        for (path, content) in named {
            let (number, start) = (index.paths.len(), body.len());
            index.paths.push(path);
            match content {
                Content::Module(prepared) => {
                    let Prepared { module, hash, commonjs, bytecode, map, .. } = *prepared;
                    body.extend_from_slice(&bytecode);
                    index.modules.push(ModuleEntry {
                        path: number,
                        hash,
                        module,
                        commonjs,
                        range: start..body.len(),
                        map,
                    });
                }
                Content::Data(hash, bytes) => {
                    body.extend_from_slice(&bytes);
                    index.data.push(DataEntry { path: number, hash, range: start..body.len() });
                }
            }
        }
        Walked { index, body, missing: self.missing.into_iter().collect() }
    }
}

enum Content {
    Module(Box<Prepared>),
    Data(Hash, Vec<u8>),
}

impl Walked {
    /// Takes down what each import was found to mean.
    fn link(&mut self, places: &Places, found: &[(String, PathBuf, Wants, PathBuf)]) {
        let numbers: BTreeMap<&str, usize> =
            self.index.paths.iter().enumerate().map(|(number, path)| (path.as_str(), number)).collect();
        let mut resolved: BTreeMap<String, BTreeSet<(String, bool, usize)>> = BTreeMap::new();
        // An absolute path is one of this machine, and means itself.
        for (specifier, directory, wants, path) in found.iter().filter(|(specifier, ..)| !specifier.starts_with('/')) {
            if let Some(number) = numbers.get(places.portable(path).as_str()) {
                let import = *wants == Wants::Import;
                resolved.entry(places.portable(directory)).or_default().insert((specifier.clone(), import, *number));
            }
        }
        self.index.resolved = resolved.into_iter().map(|(path, found)| (path, found.into_iter().collect())).collect();
    }
}

/// Does resolution read this file?
fn tells_resolution(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name == "package.json" || (name.starts_with("tsconfig") && name.ends_with(".json"))
}

/// What resolution reads of a `package.json`: scripts and the rest are nobody's business in production.
fn shortened(bytes: &[u8]) -> Vec<u8> {
    let Ok(serde_json::Value::Object(mut manifest)) = serde_json::from_slice(bytes) else { return bytes.to_vec() };
    manifest.retain(|name, _| matches!(name.as_str(), "exports" | "imports" | "main" | "name" | "type" | "version"));
    serde_json::Value::Object(manifest).to_string().into_bytes()
}
