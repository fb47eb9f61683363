//! Rewrites ES module syntax into calls of the registry.

use std::collections::HashMap;
use std::fmt::Write;

use oxc::allocator::{Allocator, ArenaVec, Box as ArenaBox, TakeIn};
use oxc::ast::ast::{
    Argument, ArrowFunctionExpression, AwaitExpression, CallExpression, ClassType, Declaration,
    ExportDefaultDeclarationKind, Expression, ForOfStatement, Function, FunctionType, Ident, IdentifierReference,
    ImportDeclarationSpecifier, ImportOrExportKind, ModuleExportName, NewExpression, ObjectProperty, Program,
    Statement, TSTypeParameterInstantiation, TaggedTemplateExpression,
};
use oxc::ast::builder::AstBuilder;
use oxc::ast_visit::{VisitJsMut, walk_js_mut};
use oxc::semantic::{Scoping, SymbolId};
use oxc::span::SPAN;
use oxc::syntax::scope::ScopeFlags;

use super::Import;

/// What rewriting found out about a module.
#[derive(Default)]
pub(super) struct Rewritten {
    /// Code that registers exports and imports before the module's own code runs.
    pub(super) prologue: String,
    pub(super) is_async: bool,
    pub(super) imports: Vec<Import>,
}

/// Replaces import and export declarations, references to imported bindings, `import()` and `import.meta`.
pub(super) fn rewrite_module<'a>(allocator: &'a Allocator, program: &mut Program<'a>, scoping: &Scoping) -> Rewritten {
    let mut module = Module::new(allocator, scoping);
    let body = program.body.take_in(&allocator);
    let mut kept = ArenaVec::with_capacity_in(body.len(), &allocator);
    for statement in body {
        module.declare(statement, &mut kept);
    }
    program.body = kept;
    let Module { imports, bindings, mut exports, local_exports, stars, .. } = module;
    let mut references =
        References { allocator, builder: AstBuilder::new(allocator), scoping, bindings, depth: 0, is_async: false };
    references.visit_program(program);
    for LocalExport { exported, local, symbol } in local_exports {
        let target = symbol.and_then(|symbol| references.bindings.get(&symbol).cloned()).unwrap_or(local);
        exports.push((exported, target));
    }
    Rewritten { prologue: prologue(&exports, imports.len(), &stars), is_async: references.is_async, imports }
}

/// Replaces `import()` and `import.meta` in a CommonJS module.
pub(super) fn rewrite_script<'a>(allocator: &'a Allocator, program: &mut Program<'a>, scoping: &Scoping) {
    let bindings = HashMap::new();
    let builder = AstBuilder::new(allocator);
    References { allocator, builder, scoping, bindings, depth: 0, is_async: false }.visit_program(program);
}

fn prologue(exports: &[(String, String)], imports: usize, stars: &[usize]) -> String {
    let mut code = String::new();
    if !exports.is_empty() {
        code.push_str("__m.exports({");
        for (name, target) in exports {
            let _ = write!(code, "get {}(){{return {target}}},", quoted(name));
        }
        code.push_str("});");
    }
    for index in 0..imports {
        let _ = write!(code, "const __i{index}=__m.import({index});");
    }
    for index in stars {
        let _ = write!(code, "__m.star({index});");
    }
    code
}

/// A binding that the module exports under a name: resolved when all imports are known.
struct LocalExport {
    exported: String,
    local: String,
    symbol: Option<SymbolId>,
}

/// The import and export declarations of a module.
struct Module<'a, 'b> {
    allocator: &'a Allocator,
    builder: AstBuilder<'a>,
    scoping: &'b Scoping,
    imports: Vec<Import>,
    /// Imported bindings and the code that reads them.
    bindings: HashMap<SymbolId, String>,
    /// Exported names and the code that reads them.
    exports: Vec<(String, String)>,
    local_exports: Vec<LocalExport>,
    /// Imports all of whose names are exported.
    stars: Vec<usize>,
}

impl<'a, 'b> Module<'a, 'b> {
    fn new(allocator: &'a Allocator, scoping: &'b Scoping) -> Self {
        Self {
            allocator,
            builder: AstBuilder::new(allocator),
            scoping,
            imports: Vec::new(),
            bindings: HashMap::new(),
            exports: Vec::new(),
            local_exports: Vec::new(),
            stars: Vec::new(),
        }
    }

    /// The index of the import of `specifier`.
    fn import(&mut self, specifier: &str, eager: bool) -> usize {
        if let Some(index) = self.imports.iter().position(|import| import.specifier == specifier) {
            self.imports[index].eager |= eager;
            return index;
        }
        self.imports.push(Import { specifier: specifier.to_owned(), eager });
        self.imports.len() - 1
    }

    /// Takes note of a declaration, and keeps what of it has to run.
    fn declare(&mut self, statement: Statement<'a>, kept: &mut ArenaVec<'a, Statement<'a>>) {
        match statement {
            Statement::ImportDeclaration(declaration) => {
                if declaration.import_kind == ImportOrExportKind::Type {
                    return;
                }
                let specifiers = declaration.specifiers.as_ref();
                let index =
                    self.import(declaration.source.value.as_str(), specifiers.is_none_or(|list| list.is_empty()));
                for specifier in specifiers.into_iter().flatten() {
                    self.import_binding(index, specifier);
                }
            }
            Statement::ExportAllDeclaration(declaration) => {
                if declaration.export_kind == ImportOrExportKind::Type {
                    return;
                }
                if let Some(name) = &declaration.exported {
                    let index = self.import(declaration.source.value.as_str(), false);
                    self.exports.push((name.name().to_string(), format!("__i{index}()")));
                } else {
                    let index = self.import(declaration.source.value.as_str(), true);
                    self.stars.push(index);
                }
            }
            Statement::ExportFromDeclaration(declaration) => {
                if declaration.export_kind == ImportOrExportKind::Type {
                    return;
                }
                let index = self.import(declaration.source.value.as_str(), declaration.specifiers.is_empty());
                for one in declaration.specifiers.iter().filter(|one| one.export_kind != ImportOrExportKind::Type) {
                    let target = member(&format!("__i{index}()"), one.local.name().as_str());
                    self.exports.push((one.exported.name().to_string(), target));
                }
            }
            Statement::ExportNamedDeclaration(declaration) => {
                if declaration.export_kind == ImportOrExportKind::Type {
                    return;
                }
                for one in declaration.specifiers.iter().filter(|one| one.export_kind != ImportOrExportKind::Type) {
                    let symbol = match &one.local {
                        ModuleExportName::IdentifierReference(reference) => {
                            reference.reference_id.get().and_then(|id| self.scoping.get_reference(id).symbol_id())
                        }
                        _ => None,
                    };
                    let (exported, local) = (one.exported.name().to_string(), one.local.name().to_string());
                    self.local_exports.push(LocalExport { exported, local, symbol });
                }
            }
            Statement::ExportDeclaration(mut declaration) => {
                let mut names = Vec::new();
                match &declaration.declaration {
                    Declaration::VariableDeclaration(variables) => {
                        for variable in &variables.declarations {
                            names.extend(variable.id.get_binding_identifiers().iter().map(|id| id.name.to_string()));
                        }
                    }
                    Declaration::FunctionDeclaration(function) => {
                        names.extend(function.id.as_ref().map(|id| id.name.to_string()));
                    }
                    Declaration::ClassDeclaration(class) => {
                        names.extend(class.id.as_ref().map(|id| id.name.to_string()));
                    }
                    _ => {}
                }
                self.exports.extend(names.into_iter().map(|name| (name.clone(), name)));
                kept.push(Statement::from(declaration.declaration.take_in(&self.allocator)));
            }
            Statement::ExportDefaultDeclaration(mut declaration) => {
                let span = declaration.span;
                if let Some(expression) = self.default_export(&mut declaration.declaration, kept) {
                    // The registry names an anonymous function `default`, as the language does.
                    let callee = Expression::new_identifier(SPAN, Ident::from("__m.default"), &self.builder);
                    let call = call(self.allocator, &self.builder, span, callee, expression);
                    kept.push(Statement::new_expression_statement(span, call, &self.builder));
                }
            }
            other => kept.push(other),
        }
    }

    fn import_binding(&mut self, index: usize, specifier: &ImportDeclarationSpecifier<'a>) {
        let (local, code) = match specifier {
            ImportDeclarationSpecifier::ImportSpecifier(one) => {
                (&one.local, member(&format!("__i{index}()"), one.imported.name().as_str()))
            }
            ImportDeclarationSpecifier::ImportDefaultSpecifier(one) => (&one.local, format!("__i{index}().default")),
            ImportDeclarationSpecifier::ImportNamespaceSpecifier(one) => (&one.local, format!("__i{index}()")),
        };
        if let Some(symbol) = local.symbol_id.get() {
            self.bindings.insert(symbol, code);
        }
    }

    /// The expression that a default export evaluates, unless it is a named declaration, which stays one.
    fn default_export(
        &mut self,
        declaration: &mut ExportDefaultDeclarationKind<'a>,
        kept: &mut ArenaVec<'a, Statement<'a>>,
    ) -> Option<Expression<'a>> {
        match declaration {
            ExportDefaultDeclarationKind::FunctionDeclaration(function) => {
                if let Some(id) = &function.id {
                    self.exports.push(("default".to_owned(), id.name.to_string()));
                    kept.push(Statement::FunctionDeclaration(function.take_in_box(&self.allocator)));
                    return None;
                }
                function.r#type = FunctionType::FunctionExpression;
                Some(Expression::FunctionExpression(function.take_in_box(&self.allocator)))
            }
            ExportDefaultDeclarationKind::ClassDeclaration(class) => {
                if let Some(id) = &class.id {
                    self.exports.push(("default".to_owned(), id.name.to_string()));
                    kept.push(Statement::ClassDeclaration(class.take_in_box(&self.allocator)));
                    return None;
                }
                class.r#type = ClassType::ClassExpression;
                Some(Expression::ClassExpression(class.take_in_box(&self.allocator)))
            }
            ExportDefaultDeclarationKind::TSInterfaceDeclaration(_) => None,
            expression => Some(expression.to_expression_mut().take_in(&self.allocator)),
        }
    }
}

/// Replaces references to imported bindings, `import()` and `import.meta`.
struct References<'a, 'b> {
    allocator: &'a Allocator,
    builder: AstBuilder<'a>,
    scoping: &'b Scoping,
    bindings: HashMap<SymbolId, String>,
    /// How many functions are around the current node.
    depth: u32,
    is_async: bool,
}

impl<'a> References<'a, '_> {
    fn target(&self, reference: &IdentifierReference<'a>) -> Option<&str> {
        let symbol = self.scoping.get_reference(reference.reference_id.get()?).symbol_id()?;
        self.bindings.get(&symbol).map(String::as_str)
    }

    fn replace(&self, reference: &mut IdentifierReference<'a>, before: &str, after: &str) {
        if let Some(target) = self.target(reference) {
            reference.name = Ident::from(self.allocator.alloc_str(&format!("{before}{target}{after}")) as &'a str);
            reference.reference_id.set(None);
        }
    }

    /// `f()` must not become `__i0().f()`, where the module would be `this`.
    fn replace_callee(&self, callee: &mut Expression<'a>) {
        if let Expression::Identifier(reference) = callee {
            self.replace(reference, "(0,", ")");
        }
    }
}

impl<'a> VisitJsMut<'a> for References<'a, '_> {
    fn visit_identifier_reference(&mut self, it: &mut IdentifierReference<'a>) {
        self.replace(it, "", "");
    }

    fn visit_object_property(&mut self, it: &mut ObjectProperty<'a>) {
        if it.shorthand && matches!(&it.value, Expression::Identifier(id) if self.target(id).is_some()) {
            it.shorthand = false;
        }
        walk_js_mut::walk_object_property(self, it);
    }

    fn visit_call_expression(&mut self, it: &mut CallExpression<'a>) {
        self.replace_callee(&mut it.callee);
        walk_js_mut::walk_call_expression(self, it);
    }

    fn visit_tagged_template_expression(&mut self, it: &mut TaggedTemplateExpression<'a>) {
        self.replace_callee(&mut it.tag);
        walk_js_mut::walk_tagged_template_expression(self, it);
    }

    fn visit_new_expression(&mut self, it: &mut NewExpression<'a>) {
        // `new ns.A()` must not become `new __i0().A()`, which calls `new __i0()` first.
        let mut root = &mut it.callee;
        loop {
            match root {
                Expression::StaticMemberExpression(member) => root = &mut member.object,
                Expression::ComputedMemberExpression(member) => root = &mut member.object,
                Expression::Identifier(reference) => {
                    self.replace(reference, "(", ")");
                    break;
                }
                _ => break,
            }
        }
        walk_js_mut::walk_new_expression(self, it);
    }

    fn visit_await_expression(&mut self, it: &mut AwaitExpression<'a>) {
        self.is_async |= self.depth == 0;
        walk_js_mut::walk_await_expression(self, it);
    }

    fn visit_for_of_statement(&mut self, it: &mut ForOfStatement<'a>) {
        self.is_async |= it.r#await && self.depth == 0;
        walk_js_mut::walk_for_of_statement(self, it);
    }

    fn visit_function(&mut self, it: &mut Function<'a>, flags: ScopeFlags) {
        self.depth += 1;
        walk_js_mut::walk_function(self, it, flags);
        self.depth -= 1;
    }

    fn visit_arrow_function_expression(&mut self, it: &mut ArrowFunctionExpression<'a>) {
        self.depth += 1;
        walk_js_mut::walk_arrow_function_expression(self, it);
        self.depth -= 1;
    }

    fn visit_expression(&mut self, it: &mut Expression<'a>) {
        match it {
            Expression::ImportMeta(meta) => {
                *it = Expression::new_identifier(meta.span, Ident::from("__m.meta"), &self.builder);
                return;
            }
            Expression::ImportExpression(import) => {
                let span = import.span;
                let source = import.source.take_in(&self.allocator);
                let callee = Expression::new_identifier(SPAN, Ident::from("__m.dynamic"), &self.builder);
                *it = call(self.allocator, &self.builder, span, callee, source);
            }
            _ => {}
        }
        walk_js_mut::walk_expression(self, it);
    }
}

fn call<'a>(
    allocator: &'a Allocator,
    builder: &AstBuilder<'a>,
    span: oxc::span::Span,
    callee: Expression<'a>,
    argument: Expression<'a>,
) -> Expression<'a> {
    let arguments = ArenaVec::from_array_in([Argument::from(argument)], &allocator);
    let types = None::<ArenaBox<'a, TSTypeParameterInstantiation<'a>>>;
    Expression::new_call_expression(span, callee, types, arguments, false, builder)
}

/// Code that reads a property.
fn member(object: &str, name: &str) -> String {
    let is_identifier = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_' || c == b'$');
    if is_identifier { format!("{object}.{name}") } else { format!("{object}[{}]", quoted(name)) }
}

/// A JavaScript string literal.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
