//! Changes one thing in a source of the user's, and leaves all else of its text as it is.

use std::path::Path;

use oxc::allocator::Allocator;
use oxc::ast::ast::{Argument, Expression, ObjectExpression, ObjectProperty, ObjectPropertyKind};
use oxc::ast_visit::{VisitJs, walk_js};
use oxc::parser::Parser;
use oxc::span::GetSpan;

use super::transform::source_type;

/// Sets an option to `true` in the object that is handed to the call in `property: call({ … })`, wherever that is in the
/// source. `None` where there is no such call, or the source is not to be read.
pub fn set_option(file: &Path, source: &str, property: &str, option: &str) -> Option<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, source_type(file)).parse();
    if !parsed.diagnostics.is_empty() {
        return None;
    }
    let mut edits = Edits { source, property, option, found: Vec::new() };
    edits.visit_program(&parsed.program);
    if edits.found.is_empty() {
        return None;
    }
    let mut text = source.to_owned();
    edits.found.sort_by_key(|(start, ..)| std::cmp::Reverse(*start));
    for (start, end, with) in edits.found {
        text.replace_range(start..end, &with);
    }
    Some(text)
}

struct Edits<'s> {
    source: &'s str,
    property: &'s str,
    option: &'s str,
    /// From, to, and what stands there then.
    found: Vec<(usize, usize, String)>,
}

impl Edits<'_> {
    fn note(&mut self, object: &ObjectExpression<'_>) {
        let named = |property: &&ObjectPropertyKind<'_>| match property {
            ObjectPropertyKind::ObjectProperty(one) => one.key.static_name().is_some_and(|name| name == self.option),
            ObjectPropertyKind::SpreadProperty(_) => false,
        };
        let option = self.option;
        // Of two, the last is what counts.
        let edit = match (object.properties.iter().rev().find(named), object.properties.last()) {
            (Some(found), _) => (found.span().start, found.span().end, format!("{option}: true")),
            (None, None) => (object.span.start, object.span.end, format!("{{ {option}: true }}")),
            (None, Some(last)) => {
                let before = &self.source[..last.span().start as usize];
                let line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
                let own_line = line.trim().is_empty();
                let between = if own_line { format!("\n{line}") } else { " ".to_owned() };
                (last.span().end, last.span().end, format!(",{between}{option}: true"))
            }
        };
        self.found.push((edit.0 as usize, edit.1 as usize, edit.2));
    }
}

impl<'a> VisitJs<'a> for Edits<'_> {
    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        if it.key.static_name().is_some_and(|name| name == self.property)
            && let Expression::CallExpression(call) = &it.value
            && let Some(Argument::ObjectExpression(object)) = call.arguments.first()
        {
            self.note(object);
        }
        walk_js::walk_object_property(self, it);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::set_option;

    fn edited(source: &str) -> Option<String> {
        set_option(Path::new("payload.config.ts"), source, "db", "blocksAsJSON")
    }

    #[test]
    fn one_thing_changes_and_the_rest_stays() {
        let config = "// mine\nexport default buildConfig({\n  db: sqliteAdapter({\n    client: { url },\n    push: false,\n  }),\n})\n";
        let expected = config.replace("push: false,", "push: false,\n    blocksAsJSON: true,");
        assert_eq!(edited(config), Some(expected.clone()));
        assert_eq!(edited(&expected), Some(expected));
        assert_eq!(edited("x({ db: a({ b, c }) })"), Some("x({ db: a({ b, c, blocksAsJSON: true }) })".into()));
        assert_eq!(edited("x({ db: a({}) })"), Some("x({ db: a({ blocksAsJSON: true }) })".into()));
        assert_eq!(
            edited("x({ db: a({ ...all, 'blocksAsJSON': false, c }) } as C)"),
            Some("x({ db: a({ ...all, blocksAsJSON: true, c }) } as C)".into())
        );
    }

    #[test]
    fn what_is_made_elsewhere_is_left_alone() {
        for config in ["x({ db: databaseFor(url) })", "x({ db })", "const db = a({ b })", "x({ db: a({ b })"] {
            assert_eq!(edited(config), None, "{config}");
        }
    }
}
