//! What a file imports by a written name.

use std::path::Path;

use oxc::allocator::Allocator;
use oxc::ast::ast::{CallExpression, Expression, ImportExpression};
use oxc::ast_visit::{VisitJs, walk_js};
use oxc::parser::Parser;

use super::Wants;
use super::transform::source_type;

/// Everything that a file imports: statements, `import()` and `require`.
pub(crate) fn specifiers(file: &Path, source: &str) -> Vec<(String, Wants)> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, source_type(file)).parse();
    let mut names: Vec<String> =
        parsed.module_record.requested_modules.iter().map(|(name, _)| name.to_string()).collect();
    names.sort();
    names.into_iter().map(|name| (name, Wants::Import)).chain(called(file, source)).collect()
}

/// What a file imports by `import()` and `require`.
pub(super) fn called(file: &Path, source: &str) -> Vec<(String, Wants)> {
    if !source.contains("require") && !source.contains("import(") {
        return Vec::new();
    }
    let allocator = Allocator::default();
    let program = Parser::new(&allocator, source, source_type(file)).parse().program;
    let mut calls = Calls::default();
    calls.visit_program(&program);
    calls.found
}

#[derive(Default)]
struct Calls {
    found: Vec<(String, Wants)>,
}

impl Calls {
    fn note(&mut self, argument: Option<&Expression<'_>>, wants: Wants) {
        let name = match argument {
            Some(Expression::StringLiteral(text)) => text.value.to_string(),
            Some(Expression::TemplateLiteral(text)) => match text.single_quasi() {
                Some(text) => text.to_string(),
                None => return,
            },
            _ => return,
        };
        if !self.found.contains(&(name.clone(), wants)) {
            self.found.push((name, wants));
        }
    }
}

impl<'a> VisitJs<'a> for Calls {
    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        let is_require = match &it.callee {
            Expression::Identifier(name) => name.name == "require" || name.name == "_require",
            // `require.resolve(…)` asks for a path only.
            _ => false,
        };
        if is_require {
            self.note(it.arguments.first().and_then(|argument| argument.as_expression()), Wants::Require);
        }
        walk_js::walk_call_expression(self, it);
    }

    fn visit_import_expression(&mut self, it: &ImportExpression<'a>) {
        self.note(Some(&it.source), Wants::Import);
        walk_js::walk_import_expression(self, it);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_names_are_found_wherever_they_are() {
        let source = "import a from 'a'\nexport * from './b.js'\nconst c = () => import('c')\n\
                      if (x) require('d'); require(`e`); require(f); import(`g/${h}`); require.resolve('i')";
        let found = specifiers(Path::new("/p/file.js"), source);
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["./b.js", "a", "c", "d", "e"]);
        assert_eq!(found[3].1, Wants::Require);
        assert_eq!(found[2].1, Wants::Import);
    }
}
