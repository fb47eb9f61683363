//! Paths into blocks that are kept as JSON.

use indexmap::IndexSet;

use crate::documents::map::{FieldMap, FieldNode, RowShape, Shape};

/// One step into JSON. Lists on the way are gone through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::documents::query) enum Step {
    Member(String),
    /// Every member: of something localized, in all locales.
    Every,
}

/// The way to what a path means in the blocks of a field. `None` where there is no such field, and for fields of
/// related documents, which are not in the JSON.
pub(super) fn steps(map: &FieldMap, field: &FieldNode, path: &[&str], locale: Option<&str>) -> Option<Vec<Step>> {
    let mut walk = Walk { map, locale, steps: Vec::new(), nowhere: IndexSet::new() };
    walk.below(field, path).then_some(walk.steps)
}

struct Walk<'a> {
    map: &'a FieldMap,
    locale: Option<&'a str>,
    steps: Vec<Step>,
    /// Blocks, and how much of the path was left there, that lead nowhere: those that hold themselves are met by many
    /// ways.
    nowhere: IndexSet<(*const RowShape, usize)>,
}

impl Walk<'_> {
    fn member(&mut self, name: &str) {
        self.steps.push(Step::Member(name.to_owned()));
    }

    /// Whether the rest of a path leads somewhere.
    fn below(&mut self, field: &FieldNode, rest: &[&str]) -> bool {
        if rest.is_empty() {
            return true;
        }
        match &field.shape {
            Shape::Group(fields) => self.fields(fields, rest),
            Shape::Array(row) => self.fields(&row.fields, rest),
            Shape::Blocks(_) if rest == ["blockType"] => {
                self.member("blockType");
                true
            }
            // The first block that has the field, as where blocks are rows.
            Shape::Blocks(blocks) => {
                let (steps, locale) = (self.steps.len(), self.locale);
                self.map.shared().each(blocks).any(|(_, row)| {
                    self.steps.truncate(steps);
                    self.locale = locale;
                    let place = (std::ptr::from_ref(row), rest.len());
                    let leads = !self.nowhere.contains(&place) && self.fields(&row.fields, rest);
                    if !leads {
                        self.nowhere.insert(place);
                    }
                    leads
                })
            }
            Shape::Inside => self.value(field, rest),
            _ => false,
        }
    }

    fn fields(&mut self, fields: &[FieldNode], path: &[&str]) -> bool {
        let Some((name, mut rest)) = path.split_first() else { return false };
        let Some(field) = fields.iter().find(|field| field.name == *name) else {
            self.member(name);
            return *name == "id" && rest.is_empty();
        };
        self.member(name);
        if field.localized {
            let code = rest.first().and_then(|code| self.map.locales.codes.iter().find(|known| known == code));
            match (code, self.locale) {
                (Some(code), _) => {
                    self.member(code);
                    rest = &rest[1..];
                }
                (None, Some("all")) => self.steps.push(Step::Every),
                (None, Some(locale)) => self.member(locale),
                (None, None) => {}
            }
        }
        !matches!(field.shape, Shape::Nowhere) && self.below(field, rest)
    }

    fn value(&mut self, field: &FieldNode, rest: &[&str]) -> bool {
        match (field.kind(), rest) {
            ("relationship" | "upload", ["id"]) => !field.is_polymorphic(),
            ("relationship" | "upload", [part @ ("value" | "relationTo")]) if field.is_polymorphic() => {
                self.member(part);
                true
            }
            ("json" | "richText", rest) => {
                rest.iter().for_each(|name| self.member(name));
                true
            }
            _ => false,
        }
    }
}
