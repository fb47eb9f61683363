//! Finds the file that an import means, as Node, TypeScript and Payload's own tooling would.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use oxc_resolver::{
    FileMetadata, FileSystem, FileSystemOs, ResolveError, ResolveOptions, ResolverGeneric, TsconfigDiscovery,
};

use super::is_installed;
use crate::build::Kind;
use crate::builtins;
use crate::error::{EngineError, ErrorCode};
use crate::inputs::Inputs;
use crate::install;

/// What an import statement or `require` call means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Resolution {
    /// A file to be read.
    File(PathBuf),
    /// One of Node's builtin modules, without `node:`.
    Builtin(String),
    /// Something that only a browser, a bundler or an image library needs: it is there, and does nothing.
    Inert(String),
}

impl Resolution {
    /// The module's name in the registry: a path, `node:<name>` or `inert:<specifier>`.
    pub(crate) fn id(&self) -> String {
        match self {
            Self::File(path) => path.to_string_lossy().into_owned(),
            Self::Builtin(name) => format!("node:{name}"),
            Self::Inert(specifier) => format!("inert:{specifier}"),
        }
    }
}

/// Which of a package's faces is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Wants {
    /// `import`
    Import,
    /// `require`
    Require,
}

/// Packages that draw pages or images, talk to a server in their own protocol, or start one (`wrangler`, for the bindings
/// of Cloudflare): no config needs what they do, and loading them is slow or impossible here.
const INERT_PACKAGES: &[&str] = &["@vercel/postgres", "mongodb", "mongoose", "next", "react-dom", "sharp", "wrangler"];

/// Files that only a bundler understands.
const INERT_EXTENSIONS: &[&str] = &[
    "avif", "css", "eot", "gif", "glb", "ico", "jpeg", "jpg", "less", "md", "mdx", "mp3", "mp4", "otf", "pdf", "png",
    "sass", "scss", "svg", "ttf", "txt", "wasm", "webm", "webp", "woff", "woff2",
];

/// One resolver for each kind of importing file.
pub(super) struct Resolvers {
    import: ResolverGeneric<RecordingFs>,
    require: ResolverGeneric<RecordingFs>,
    user_import: ResolverGeneric<RecordingFs>,
    user_require: ResolverGeneric<RecordingFs>,
    found: RefCell<HashMap<(String, PathBuf, Wants), Resolution>>,
    /// Directory to whether its package.json, if there is one, says that it holds ES modules.
    types: RefCell<HashMap<PathBuf, Option<bool>>>,
    inputs: Inputs,
}

impl Resolvers {
    pub(super) fn new(inputs: Inputs) -> Self {
        let installed = |conditions: &[&str]| ResolveOptions {
            condition_names: conditions.iter().map(|&name| name.to_owned()).collect(),
            extensions: [".js", ".json", ".mjs", ".cjs", ".node"].map(str::to_owned).to_vec(),
            main_fields: vec!["main".to_owned()],
            ..ResolveOptions::default()
        };
        let alias = |from: &str, to: &[&str]| (from.to_owned(), to.iter().map(|&one| one.to_owned()).collect());
        let user = |conditions: &[&str]| ResolveOptions {
            extensions: [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json"]
                .map(str::to_owned)
                .to_vec(),
            extension_alias: vec![
                alias(".js", &[".ts", ".tsx", ".js"]),
                alias(".jsx", &[".tsx", ".jsx"]),
                alias(".mjs", &[".mts", ".mjs"]),
                alias(".cjs", &[".cts", ".cjs"]),
            ],
            tsconfig: Some(TsconfigDiscovery::Auto),
            ..installed(conditions)
        };
        let (for_import, for_require) =
            (["node", "import", "module-sync", "default"], ["node", "require", "module-sync", "default"]);
        let fs = RecordingFs { inputs: inputs.clone() };
        let import = ResolverGeneric::new_with_file_system(fs, installed(&for_import));
        Self {
            require: import.clone_with_options(installed(&for_require)),
            user_import: import.clone_with_options(user(&for_import)),
            user_require: import.clone_with_options(user(&for_require)),
            import,
            found: RefCell::default(),
            types: RefCell::default(),
            inputs,
        }
    }

    /// Finds what `specifier` means in the file `from`.
    pub(super) fn resolve(&self, specifier: &str, from: &str, wants: Wants) -> Result<Resolution, EngineError> {
        let directory = Path::new(from).parent().unwrap_or(Path::new("/")).to_path_buf();
        let key = (specifier.to_owned(), directory, wants);
        if let Some(found) = self.found.borrow().get(&key) {
            return Ok(found.clone());
        }
        let found = self.look(specifier, from, &key.1, wants)?;
        self.found.borrow_mut().insert(key, found.clone());
        Ok(found)
    }

    /// Does the nearest package.json say `"type": "module"`, or the file's own extension?
    pub(super) fn is_module_package(&self, file: &Path) -> bool {
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("mts" | "mjs") => return true,
            Some("cts" | "cjs") => return false,
            _ => {}
        }
        let mut types = self.types.borrow_mut();
        for directory in file.ancestors().skip(1) {
            let known = types.entry(directory.to_path_buf()).or_insert_with(|| {
                let manifest = self.inputs.read(&directory.join("package.json")).ok()?;
                let manifest: serde_json::Value = serde_json::from_slice(&manifest).ok()?;
                Some(manifest["type"] == "module")
            });
            if let Some(known) = known {
                return *known;
            }
        }
        false
    }

    /// Every import that was found in a file: specifier, directory, by what, and the file.
    pub(super) fn found(&self) -> Vec<(String, PathBuf, Wants, PathBuf)> {
        let found = self.found.borrow();
        let files = found.iter().filter_map(|((specifier, directory, wants), resolution)| match resolution {
            Resolution::File(path) => Some((specifier.clone(), directory.clone(), *wants, path.clone())),
            _ => None,
        });
        files.collect()
    }

    fn look(&self, specifier: &str, from: &str, directory: &Path, wants: Wants) -> Result<Resolution, EngineError> {
        if let Some(name) = specifier.strip_prefix("node:") {
            return Ok(Resolution::Builtin(name.to_owned()));
        }
        // `punycode/` with a slash is the npm package of that name.
        if builtins::is_builtin(specifier) {
            return Ok(Resolution::Builtin(specifier.to_owned()));
        }
        let path = specifier.split(['?', '#']).next().filter(|path| !path.is_empty()).unwrap_or(specifier);
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        if INERT_EXTENSIONS.contains(&extension) || INERT_PACKAGES.contains(&package_name(specifier)) {
            return Ok(Resolution::Inert(specifier.to_owned()));
        }
        let known = self.inputs.files().and_then(|files| files.resolved(specifier, directory, wants == Wants::Import));
        if let Some(path) = known {
            return Ok(Resolution::File(path.to_path_buf()));
        }
        let resolved = match (is_installed(from), wants) {
            (false, Wants::Import) => self.user_import.resolve_file(Path::new(from), specifier),
            (false, Wants::Require) => self.user_require.resolve_file(Path::new(from), specifier),
            (true, Wants::Import) => self.import.resolve(directory, specifier),
            (true, Wants::Require) => self.require.resolve(directory, specifier),
        };
        match resolved {
            Ok(resolution) => Ok(Resolution::File(resolution.into_path_buf())),
            Err(error) => Err(match self.inputs.files() {
                Some(files) => match files.of_migration(specifier, wants == Wants::Import) {
                    Some(path) if files.module(Path::new(from)).is_none() => {
                        return Ok(Resolution::File(path.to_path_buf()));
                    }
                    _ => not_built(specifier, from, files.name()),
                },
                None => missing(specifier, from, &error),
            }),
        }
    }
}

fn missing(specifier: &str, from: &str, error: &ResolveError) -> EngineError {
    let bare = !specifier.starts_with(['.', '/', '#', '~']) && !specifier.starts_with("@/");
    let package = package_name(specifier);
    if !bare {
        return EngineError::new(ErrorCode::MissingModule, format!("Cannot find '{specifier}', imported by {from}"));
    }
    if let ResolveError::PackagePathNotExported { .. } = error {
        let message = format!("Package '{package}' does not export '{specifier}', imported by {from}");
        return EngineError::new(ErrorCode::MissingModule, message);
    }
    let importer = Path::new(from);
    let (code, message) = if install::is_all_of_payload(importer, package) {
        (ErrorCode::MissingPayload, format!("Payload is not installed: '{specifier}' is imported by {from}"))
    } else {
        (ErrorCode::MissingModule, format!("Cannot find package '{package}', imported by {from}"))
    };
    EngineError::new(code, message).with_hint(install::command(importer, package))
}

/// What is neither on disk nor in the build that stands in for the packages.
fn not_built(specifier: &str, from: &str, build: &str) -> EngineError {
    let message = format!("'{specifier}', imported by {from}, is not in {build}");
    let hint = "where the project's packages are installed, run `payload-sync build` again; an import whose name is \
                computed goes in when a file of the project or a migration imports it by its written name, too";
    EngineError::new(ErrorCode::MissingModule, message).with_hint(hint)
}

/// The package that an installed file is of.
pub(crate) fn package_of(path: &str) -> Option<&str> {
    path.rsplit_once("/node_modules/").map(|(_, rest)| package_name(rest))
}

/// The package that a bare specifier names: `@scope/name/sub` is of `@scope/name`.
pub(crate) fn package_name(specifier: &str) -> &str {
    let mut slashes = specifier.match_indices('/');
    let end = if specifier.starts_with('@') { slashes.nth(1) } else { slashes.next() };
    end.map_or(specifier, |(index, _)| &specifier[..index])
}

/// The real file system, with a record of every file read and every path that was looked for in vain.
struct RecordingFs {
    inputs: Inputs,
}

impl RecordingFs {
    fn note<T>(&self, path: &Path, result: io::Result<T>) -> io::Result<T> {
        if result.is_err() {
            self.inputs.missing(path);
        }
        result
    }
}

fn metadata_of(kind: Kind) -> FileMetadata {
    FileMetadata::new(kind == Kind::File, kind == Kind::Directory, kind == Kind::Link)
}

impl FileSystem for RecordingFs {
    fn new() -> Self {
        Self { inputs: Inputs::default() }
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.inputs.read(path)
    }

    fn read_to_string(&self, path: &Path) -> io::Result<String> {
        FileSystemOs::validate_string(self.inputs.read(path)?)
    }

    fn metadata(&self, path: &Path) -> io::Result<FileMetadata> {
        if let Some(kind) = self.inputs.files().and_then(|files| files.kind(path)) {
            return Ok(metadata_of(kind));
        }
        self.note(path, FileSystemOs::metadata(path))
    }

    fn symlink_metadata(&self, path: &Path) -> io::Result<FileMetadata> {
        if let Some(kind) = self.inputs.files().and_then(|files| files.kind_unfollowed(path)) {
            return Ok(metadata_of(kind));
        }
        self.note(path, FileSystemOs::symlink_metadata(path))
    }

    fn read_link(&self, path: &Path) -> Result<PathBuf, ResolveError> {
        if let Some(target) = self.inputs.files().and_then(|files| files.link(path)) {
            return Ok(target.to_path_buf());
        }
        self.inputs.link(path);
        FileSystemOs::read_link(path)
    }

    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        match self.inputs.files().and_then(|files| files.canonical(path)) {
            Some(path) => Ok(path),
            None => FileSystemOs::canonicalize(path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn package_names_keep_their_scope() {
        assert_eq!(package_name("lodash/fp"), "lodash");
        assert_eq!(package_name("@payloadcms/db-sqlite/drizzle"), "@payloadcms/db-sqlite");
        assert_eq!(package_name("payload"), "payload");
    }
}
