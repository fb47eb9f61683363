//! Places in the user's own files, found by reading them again: only errors need them.

use std::path::Path;

use oxc::allocator::Allocator;
use oxc::ast::ast::NewExpression;
use oxc::ast_visit::{VisitJs, walk_js};
use oxc::parser::Parser;
use oxc::span::GetSpan;

use super::transform::source_type;
use crate::error::Place;

/// Where `file` imports `specifier`.
pub(super) fn of_import(file: &Path, specifier: &str) -> Option<Place> {
    let source = std::fs::read_to_string(file).ok()?;
    let allocator = Allocator::default();
    let record = Parser::new(&allocator, &source, source_type(file)).parse().module_record;
    let requested = record.requested_modules.iter().find(|(name, _)| name.as_str() == specifier);
    let in_import = requested.and_then(|(_, requests)| requests.first()).map(|request| request.statement_span);
    let quoted = |text: &str| text.trim_matches(['\'', '"', '`']) == specifier;
    let dynamic = record.dynamic_imports.iter().find(|import| quoted(import.module_request.source_text(&source)));
    let span = in_import.or_else(|| dynamic.map(|import| import.span))?;
    Some(of_offset(file, &source, span.start as usize))
}

/// Where the innermost `new` expression around a place begins.
pub(super) fn of_construction(place: &Place) -> Option<Place> {
    let source = std::fs::read_to_string(&place.file).ok()?;
    let allocator = Allocator::default();
    let program = Parser::new(&allocator, &source, source_type(&place.file)).parse().program;
    let mut search = Search { offset: offset_of(place, &source)? as u32, found: None };
    search.visit_program(&program);
    Some(of_offset(&place.file, &source, search.found? as usize))
}

struct Search {
    offset: u32,
    found: Option<u32>,
}

impl<'a> VisitJs<'a> for Search {
    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        let span = it.span();
        if span.start <= self.offset && self.offset < span.end {
            self.found = Some(span.start);
        }
        walk_js::walk_new_expression(self, it);
    }
}

/// The place of a byte offset.
pub(super) fn of_offset(file: &Path, source: &str, offset: usize) -> Place {
    let before = source.get(..offset).unwrap_or(source);
    let line = before.matches('\n').count() as u32 + 1;
    let start = before.rfind('\n').map_or(0, |index| index + 1);
    Place { file: file.to_path_buf(), line, column: before[start..].chars().count() as u32 + 1 }
}

/// The byte offset of a place.
fn offset_of(place: &Place, source: &str) -> Option<usize> {
    let line = source.split_inclusive('\n').nth(place.line.checked_sub(1)? as usize)?;
    let start = line.as_ptr() as usize - source.as_ptr() as usize;
    let column = line.char_indices().nth(place.column.checked_sub(1)? as usize)?.0;
    Some(start + column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_offsets_are_each_others_inverse() {
        let source = "é\nab\u{1f600}c\n\nd";
        for (offset, _) in source.char_indices().filter(|(_, char)| *char != '\n') {
            assert_eq!(offset_of(&of_offset(Path::new("a.ts"), source, offset), source), Some(offset));
        }
        assert_eq!(of_offset(Path::new("a.ts"), source, source.len() - 1).line, 4);
    }
}
