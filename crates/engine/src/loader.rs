//! Finds, reads and compiles the project's modules for the registry in `js/runtime.js`.

mod edit;
mod place;
mod references;
mod resolve;
mod source_map;
mod transform;

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use rquickjs::{Array, Ctx, Object, Value};

use crate::bytecode;
use crate::cache::pack::Pack;
use crate::error::{EngineError, ErrorCode, Place};
use crate::inputs::{Hash, Inputs};
pub use edit::set_option;
pub(crate) use references::specifiers;
use resolve::Resolvers;
pub(crate) use resolve::{Resolution, Wants, package_name, package_of};
pub(crate) use source_map::SourceMap;
use transform::Transformed;
pub(crate) use transform::{Format, Module};

/// Is this file part of an installed package, rather than the user's own?
pub(crate) fn is_installed(path: &str) -> bool {
    path.contains("/node_modules/")
}

/// Finds, reads and compiles modules, and remembers what it needs to explain errors.
pub(crate) struct Loader {
    inputs: Inputs,
    resolvers: Resolvers,
    pack: Option<Pack>,
    maps: RefCell<HashMap<String, Option<SourceMap>>>,
}

/// A compiled module, ready for the registry.
pub(crate) struct Compiled<'js> {
    function: Value<'js>,
    module: Module,
    /// A file of the user's in a package that is not `"type": "module"`.
    commonjs: bool,
}

impl<'js> Compiled<'js> {
    /// As the registry takes it: `{ run, esm, async, commonjs, imports: [[specifier, eager]] }`.
    pub(crate) fn into_object(self, ctx: &Ctx<'js>) -> rquickjs::Result<Object<'js>> {
        let object = Object::new(ctx.clone())?;
        object.set("run", self.function)?;
        object.set("esm", self.module.format == Format::Esm)?;
        object.set("async", self.module.is_async)?;
        object.set("commonjs", self.commonjs)?;
        let imports = Array::new(ctx.clone())?;
        for (index, import) in self.module.imports.iter().enumerate() {
            let entry = Array::new(ctx.clone())?;
            entry.set(0, import.specifier.as_str())?;
            entry.set(1, import.eager)?;
            imports.set(index, entry)?;
        }
        object.set("imports", imports)?;
        Ok(object)
    }
}

/// A module that was compiled for a build.
pub(crate) struct Prepared {
    pub(crate) module: Module,
    /// Of the source.
    pub(crate) hash: Hash,
    /// A file of the user's in a package that is not `"type": "module"`.
    pub(crate) commonjs: bool,
    pub(crate) bytecode: Vec<u8>,
    /// For the user's own modules.
    pub(crate) map: Option<SourceMap>,
    /// Everything that the source imports by a written name.
    pub(crate) specifiers: Vec<(String, Wants)>,
}

impl Loader {
    pub(crate) fn new(inputs: Inputs, pack: Option<Pack>) -> Self {
        Self { resolvers: Resolvers::new(inputs.clone()), inputs, pack, maps: RefCell::default() }
    }

    /// Keeps the bytecode of what was compiled, for the next run.
    pub(crate) fn save(&self) {
        if let Some(pack) = &self.pack {
            pack.save();
        }
    }

    /// Finds the module that `specifier` means in the file `from`.
    pub(crate) fn resolve(&self, specifier: &str, from: &str, wants: Wants) -> Result<Resolution, EngineError> {
        self.resolvers.resolve(specifier, from, wants).map_err(|error| {
            let place = (!is_installed(from)).then(|| place::of_import(Path::new(from), specifier)).flatten();
            error.at(place)
        })
    }

    /// Reads and compiles the module at `path`.
    pub(crate) fn compile<'js>(&self, ctx: &Ctx<'js>, path: &str) -> Result<Compiled<'js>, CompileError> {
        if let Some(built) = self.inputs.files().and_then(|files| files.module(Path::new(path))) {
            let (module, commonjs) = (built.module.clone(), built.commonjs);
            return Ok(Compiled { function: unpack(ctx, built.bytecode)?, module, commonjs });
        }
        let (bytes, hash) = self.inputs.read_hashed(Path::new(path)).map_err(|error| unreadable(path, &error))?;
        let commonjs = !is_installed(path) && !self.resolvers.is_module_package(Path::new(path));
        if let Some((module, bytes)) = self.pack.as_ref().and_then(|pack| pack.get(path, &hash)) {
            let (module, function) = (module.clone(), unpack(ctx, bytes)?);
            return Ok(Compiled { function, module, commonjs });
        }
        let Transformed { code, module, .. } =
            transform::transform(Path::new(path), &String::from_utf8_lossy(&bytes), false)?;
        let (function, compiled) = bytecode::compile(ctx, path, &code, self.pack.is_some())?;
        if let (Some(pack), Some(compiled)) = (&self.pack, compiled) {
            pack.add(path, hash, module.clone(), compiled);
        }
        Ok(Compiled { function, module, commonjs })
    }

    /// Compiles the module at `path` for a build, in which it is called `name`.
    pub(crate) fn prepare(&self, ctx: &Ctx<'_>, path: &str, name: &str) -> Result<Prepared, CompileError> {
        let (bytes, hash) = self.inputs.read_hashed(Path::new(path)).map_err(|error| unreadable(path, &error))?;
        let own = !is_installed(path);
        let commonjs = own && !self.resolvers.is_module_package(Path::new(path));
        let source = String::from_utf8_lossy(&bytes);
        let Transformed { code, module, map } = transform::transform(Path::new(path), &source, own)?;
        let (_, compiled) = bytecode::compile(ctx, name, &code, true)?;
        let bytecode = compiled.ok_or_else(|| {
            EngineError::new(ErrorCode::Internal, format!("There is no memory for the bytecode of {path}"))
        })?;
        let imports = module.imports.iter().map(|import| (import.specifier.clone(), Wants::Import));
        let specifiers = imports.chain(references::called(Path::new(path), &source)).collect();
        Ok(Prepared { module, hash, commonjs, bytecode, map, specifiers })
    }

    /// Every import that was found in a file: specifier, directory, by what, and the file.
    pub(crate) fn found(&self) -> Vec<(String, PathBuf, Wants, PathBuf)> {
        self.resolvers.found()
    }

    /// Evaluates a script that is part of the engine.
    pub(crate) fn evaluate<'js>(&self, ctx: &Ctx<'js>, name: &str, source: &str) -> rquickjs::Result<Value<'js>> {
        // The script's content is part of the build, for which the pack was written.
        let hash = Hash::default();
        if let Some((_, bytes)) = self.pack.as_ref().and_then(|pack| pack.get(name, &hash)) {
            return unpack(ctx, bytes);
        }
        let (value, compiled) = bytecode::compile(ctx, name, source, self.pack.is_some())?;
        if let (Some(pack), Some(compiled)) = (&self.pack, compiled) {
            pack.add(name, hash, Module::default(), compiled);
        }
        Ok(value)
    }

    /// The place at which an error was made, given where QuickJS saw it: it knows the last argument of `new Error(…)`.
    pub(crate) fn thrown_at(&self, place: Place) -> Place {
        place::of_construction(&place).unwrap_or(place)
    }

    /// The place in the original file of a place in the code that ran.
    pub(crate) fn original(&self, file: &str, line: u32, column: u32) -> Option<Place> {
        if let Some((file, place)) = self.inputs.files().and_then(|files| files.original(file, line, column)) {
            let (line, column) = place.unwrap_or((line, column));
            return Some(Place { file, line, column });
        }
        let mut maps = self.maps.borrow_mut();
        let map = maps.entry(file.to_owned()).or_insert_with(|| {
            let bytes = std::fs::read(file).ok()?;
            transform::transform(Path::new(file), &String::from_utf8_lossy(&bytes), true).ok()?.map
        });
        let (line, column) = map.as_ref()?.original(line, column)?;
        Some(Place { file: PathBuf::from(file), line, column })
    }
}

/// A module that could not be compiled.
pub(crate) enum CompileError {
    /// With an explanation of ours.
    Engine(Box<EngineError>),
    /// With an exception that is pending in the context.
    JavaScript(rquickjs::Error),
}

impl From<EngineError> for CompileError {
    fn from(error: EngineError) -> Self {
        Self::Engine(Box::new(error))
    }
}

impl From<rquickjs::Error> for CompileError {
    fn from(error: rquickjs::Error) -> Self {
        Self::JavaScript(error)
    }
}

#[expect(unsafe_code, reason = "the pack and the build file vouch for their bytecode")]
fn unpack<'js>(ctx: &Ctx<'js>, bytes: &[u8]) -> rquickjs::Result<Value<'js>> {
    // SAFETY: `Pack::get` gives only what this build wrote into a file that nobody else can write, and a build file was
    // written by this build of the engine and is whole: it is part of the program that is deployed.
    unsafe { bytecode::load(ctx, bytes) }
}

fn unreadable(path: &str, error: &std::io::Error) -> EngineError {
    EngineError::new(ErrorCode::Io, format!("Cannot read {path}: {error}"))
}
