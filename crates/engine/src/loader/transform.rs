//! Turns a source file into a script whose value is the function that runs the module.
//!
//! TypeScript and JSX go through oxc's transformer. ES module syntax then becomes plain JavaScript: an imported
//! binding `x` of the first import becomes `__i0().x`, so that a module is evaluated when one of its bindings is first
//! used and circular imports see live bindings; exports become getters, registered before anything runs.

mod esm;

use std::path::Path;

use oxc::allocator::Allocator;
use oxc::codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc::diagnostics::OxcDiagnostic;
use oxc::parser::{Parser, ParserReturn};
use oxc::semantic::SemanticBuilder;
use oxc::span::SourceType;
use oxc::transformer::{HelperLoaderMode, JsxRuntime, TransformOptions, Transformer};
use serde::{Deserialize, Serialize};

use super::{SourceMap, is_installed, place};
use crate::error::{EngineError, ErrorCode};

/// How a file exports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Format {
    /// `import` and `export`
    Esm,
    /// `require` and `module.exports`
    #[default]
    CommonJs,
}

/// A static import of a module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Import {
    /// What the source says after `from`.
    pub(crate) specifier: String,
    /// It must be evaluated before the module, for its effects or because all that it exports is exported again.
    pub(crate) eager: bool,
}

/// What the registry must know of a module besides its code.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Module {
    /// How the module exports.
    pub(crate) format: Format,
    /// The module awaits at its top level, so its function is async.
    pub(crate) is_async: bool,
    /// Static imports in the order of the source.
    pub(crate) imports: Vec<Import>,
}

/// A module as the registry runs it.
#[derive(Debug)]
pub(crate) struct Transformed {
    /// A script whose value is the module's function.
    pub(crate) code: String,
    /// What the registry must know of it.
    pub(crate) module: Module,
    /// Where asked for.
    pub(crate) map: Option<SourceMap>,
}

/// What the generated function is called with; a module's own declarations are in an inner block and may shadow them.
const PARAMETERS: &str = "__m,require,module,exports,__filename,__dirname";

/// Parses and transforms the file at `path`.
pub(crate) fn transform(path: &Path, source: &str, with_map: bool) -> Result<Transformed, EngineError> {
    let allocator = Allocator::default();
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or("");
    let installed = is_installed(&path.to_string_lossy());
    let source_type = source_type(path);
    let ParserReturn { mut program, module_record, diagnostics, panicked, .. } =
        Parser::new(&allocator, source, source_type).parse();
    if panicked || !diagnostics.is_empty() {
        return Err(syntax_error(path, source, &diagnostics));
    }
    let esm = module_record.has_module_syntax || matches!(extension, "mjs" | "mts");
    let needs_transformer = source_type.is_typescript() || source_type.is_jsx();
    let mut scoping = SemanticBuilder::new()
        .with_excess_capacity(if needs_transformer { 2.0 } else { 0.0 })
        .with_enum_eval(true)
        .build(&program)
        .semantic
        .into_scoping();
    if needs_transformer {
        let mut options = TransformOptions::default();
        options.jsx.runtime = JsxRuntime::Automatic;
        options.decorator.legacy = true;
        options.helper_loader.mode = HelperLoaderMode::External;
        let result = Transformer::new(&allocator, path, &options).build_with_scoping(scoping, &mut program);
        if !result.diagnostics.is_empty() {
            return Err(syntax_error(path, source, &result.diagnostics));
        }
        scoping = result.scoping;
    }
    let rewritten = if esm {
        esm::rewrite_module(&allocator, &mut program, &scoping)
    } else {
        // Without import declarations only `import()` and `import.meta` are left to rewrite.
        if source.contains("import") {
            esm::rewrite_script(&allocator, &mut program, &scoping);
        }
        esm::Rewritten::default()
    };
    program.hashbang = None;
    let options = CodegenOptions {
        source_map_path: with_map.then(|| path.to_path_buf()),
        comments: CommentOptions::disabled(),
        minify: installed,
        ..CodegenOptions::default()
    };
    let generated = Codegen::new().with_options(options).build(&program);
    let is_async = if rewritten.is_async { "async " } else { "" };
    // Not in parentheses: QuickJS reads everything up to the closing one to learn whether they are an arrow function's.
    let code = if esm {
        format!("0,{is_async}function({PARAMETERS}){{\"use strict\";{{{}\n{}\n}}}}", rewritten.prologue, generated.code)
    } else {
        format!("0,function({PARAMETERS}){{\n{}\n}}", generated.code)
    };
    let map = generated.map.map(|map| {
        // The prologue takes the first line.
        let tokens = map
            .get_tokens()
            .map(|token| (token.get_dst_line() + 1, token.get_dst_col(), token.get_src_line(), token.get_src_col()));
        SourceMap::new(tokens.collect())
    });
    let format = if esm { Format::Esm } else { Format::CommonJs };
    let module = Module { format, is_async: rewritten.is_async, imports: rewritten.imports };
    Ok(Transformed { code, module, map })
}

/// How a file is parsed.
pub(super) fn source_type(path: &Path) -> SourceType {
    let installed = is_installed(&path.to_string_lossy());
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or("") {
        "ts" | "tsx" | "mts" | "cts" => SourceType::from_path(path).unwrap_or_else(|_| SourceType::ts()),
        "mjs" => SourceType::mjs(),
        "cjs" => SourceType::cjs(),
        "jsx" => SourceType::unambiguous().with_jsx(true),
        // People write JSX into their own .js files; installed packages never do, and skip a pass.
        _ => SourceType::unambiguous().with_jsx(!installed),
    }
}

fn syntax_error(path: &Path, source: &str, diagnostics: &[OxcDiagnostic]) -> EngineError {
    let Some(diagnostic) = diagnostics.first() else {
        return EngineError::new(ErrorCode::Syntax, format!("{} cannot be parsed", path.display()));
    };
    let offset = diagnostic.labels.first().map(|label| label.offset());
    let place = offset.map(|offset| place::of_offset(path, source, offset as usize));
    EngineError::new(ErrorCode::Syntax, diagnostic.message.to_string()).at(place)
}
