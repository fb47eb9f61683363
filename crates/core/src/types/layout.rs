//! Lays declarations out as prettier does, with the options that Payload's type generator gives it: lines of 120
//! columns, single quotes, semicolons, no spaces within braces.

use super::typescript::{Body, Declaration, Property, Syntax};
use crate::prettier::{Doc, Page, is_name, number, string};

/// What Payload's type generator asks prettier for.
const PAGE: Page = Page { width: 120, tab: 2, tabs: false };

/// Prettier lays unions out in two ways, depending on its version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// Before 3.9: a union that does not fit has each member on a line of its own.
    MembersApart,
    /// Since 3.9: first tried on the next line as a whole. Two spaces at the end of a comment's line are kept.
    #[default]
    NextLine,
}

impl Style {
    /// The style of a version of prettier, `3.8.1`; of an unknown one, the newest.
    pub fn of_prettier(version: &str) -> Self {
        let mut numbers = version.split('.').map(|part| part.parse::<u32>().unwrap_or(u32::MAX));
        let version = (numbers.next().unwrap_or(u32::MAX), numbers.next().unwrap_or(u32::MAX));
        if version < (3, 9) { Self::MembersApart } else { Self::NextLine }
    }
}

/// What a type is part of, as far as it decides about parentheses and line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    Property,
    Alias,
    Array,
    /// A member of a union or an intersection.
    Operand,
    Tuple {
        only: bool,
    },
    Arguments,
    Indexed,
}

impl Style {
    /// A declaration, with its new line.
    pub(super) fn declaration(self, declaration: &Declaration) -> String {
        let name = &declaration.name;
        let body = match &declaration.body {
            Body::Interface(properties) if properties.is_empty() => Doc::text(format!("export interface {name} {{}}")),
            Body::Interface(properties) => {
                let members = properties.iter().map(|property| {
                    Doc::concat([
                        Doc::Hard,
                        self.comment(property.comment.as_deref()),
                        self.of_property(property),
                        Doc::text(";"),
                    ])
                });
                let head = Doc::text(format!("export interface {name} {{"));
                Doc::concat([head, Doc::concat(members).indent(), Doc::Hard, Doc::text("}")])
            }
            Body::Alias(syntax) => {
                let head = Doc::text(format!("export type {name} ="));
                let value = self.of(syntax, Within::Alias);
                let right = match syntax {
                    Syntax::Union { members, .. } if !hugs(members) => match self {
                        Style::NextLine => Doc::concat([Doc::Line, value]).indent().group(),
                        Style::MembersApart => Doc::concat([Doc::text(" "), value]),
                    },
                    _ => Doc::Assigned(Box::new(value.group())),
                };
                Doc::concat([Doc::concat([head, right]).group(), Doc::text(";")])
            }
        };
        Doc::concat([self.comment(declaration.comment.as_deref()), body, Doc::Hard]).print(PAGE)
    }

    /// A comment on lines of its own.
    fn comment(self, text: Option<&str>) -> Doc {
        let Some(text) = text else { return Doc::text("") };
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let lines: Vec<&str> = text.split('\n').collect();
        // Somebody's own line break, which is not ours to indent.
        if !lines.iter().skip(1).all(|line| line.trim_start().starts_with('*')) {
            return Doc::concat([Doc::Verbatim(text), Doc::Hard]);
        }
        let last = lines.len() - 1;
        let lines = lines.iter().enumerate().map(|(n, line)| {
            let line = if n == 0 { (*line).to_owned() } else { format!(" {}", line.trim_start()) };
            let text = line.trim_end();
            // Two spaces at the end break a line in Markdown.
            if self == Style::NextLine && n > 0 && n < last && text != " *" && line.ends_with("  ") {
                return Doc::concat([Doc::text(format!("{text}  ")), Doc::HardAfterSpaces]);
            }
            Doc::concat([Doc::text(text), Doc::Hard])
        });
        Doc::concat(lines)
    }

    fn of_property(self, property: &Property) -> Doc {
        let optional = if property.optional { "?" } else { "" };
        let value = self.of(&property.value, Within::Property);
        if property.is_index() {
            let parameter = Doc::concat([Doc::concat([Doc::Soft, Doc::text("k: string")]).indent(), Doc::Soft]).group();
            return Doc::concat([Doc::text("["), parameter, Doc::text("]: "), value]).group();
        }
        Doc::concat([Doc::text(format!("{}{optional}: ", key(&property.key))), value]).group()
    }

    fn of(self, syntax: &Syntax, within: Within) -> Doc {
        match syntax {
            Syntax::Keyword(word) => Doc::text(word),
            Syntax::Reference { name, arguments: list } => Doc::concat([Doc::text(name), self.arguments(list)]),
            Syntax::Import { path, name, arguments: list } => {
                let name = name.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
                Doc::concat([Doc::text(format!("import({}){name}", string(path, true))), self.arguments(list)])
            }
            Syntax::Text(raw) => Doc::text(string(raw, true)),
            Syntax::Number(text) => Doc::text(number(text)),
            Syntax::Object { properties, expanded } => self.object(properties, *expanded),
            Syntax::Array(item) => Doc::concat([self.of(item, Within::Array), Doc::text("[]")]),
            Syntax::Rest(item) => Doc::concat([Doc::text("..."), self.of(item, Within::Array)]),
            Syntax::Optional(item) => Doc::concat([self.of(item, Within::Array), Doc::text("?")]),
            Syntax::Indexed { object, index } => Doc::concat([
                self.of(object, Within::Indexed),
                Doc::text("["),
                self.of(index, Within::Arguments),
                Doc::text("]"),
            ]),
            Syntax::Tuple(elements) => self.tuple(elements),
            Syntax::Union { members, .. } => self.union(members, within),
            Syntax::Intersection { members, .. } => self.intersection(members, within),
        }
    }

    fn object(self, properties: &[Property], expanded: bool) -> Doc {
        if properties.is_empty() {
            return Doc::text("{}");
        }
        let last = properties.len() - 1;
        let members = properties.iter().enumerate().map(|(n, property)| {
            let end = if n == last {
                Doc::if_break(Doc::text(";"), Doc::text(""))
            } else {
                Doc::concat([Doc::text(";"), Doc::Line])
            };
            Doc::concat([self.comment(property.comment.as_deref()), self.of_property(property), end])
        });
        let members = Doc::concat([Doc::Soft, Doc::concat(members)]).indent();
        let doc = Doc::concat([Doc::text("{"), members, Doc::Soft, Doc::text("}")]);
        if expanded { doc.broken() } else { doc.group() }
    }

    fn tuple(self, elements: &[Syntax]) -> Doc {
        if elements.is_empty() {
            return Doc::text("[]");
        }
        let within = Within::Tuple { only: elements.len() == 1 };
        let elements = separated(elements.iter().map(|element| self.of(element, within).group()));
        Doc::concat([Doc::text("["), Doc::concat([Doc::Soft, elements]).indent(), Doc::Soft, Doc::text("]")]).group()
    }

    fn arguments(self, arguments: &[Syntax]) -> Doc {
        let list = arguments.iter().map(|argument| self.of(argument, Within::Arguments));
        match arguments {
            [] => Doc::text(""),
            [only] if hugs_alone(only) => Doc::concat([Doc::text("<"), Doc::concat(list), Doc::text(">")]),
            _ => {
                let inside = Doc::concat([Doc::Soft, separated(list)]).indent();
                Doc::concat([Doc::text("<"), inside, Doc::Soft, Doc::text(">")]).group()
            }
        }
    }

    fn union(self, members: &[Syntax], within: Within) -> Doc {
        let docs = members.iter().map(|member| self.of(member, Within::Operand));
        if hugs(members) {
            let mut parts = Vec::new();
            for doc in docs {
                if !parts.is_empty() {
                    parts.push(Doc::text(" | "));
                }
                parts.push(doc);
            }
            return parenthesized(Doc::Concat(parts), within);
        }
        // Whether the union starts on a line of its own, when it breaks.
        let starts_line = !matches!(within, Within::Tuple { .. } | Within::Arguments);
        let start = match self {
            Style::MembersApart if starts_line => Doc::concat([Doc::Line, Doc::text("| ")]),
            _ => Doc::text("| "),
        };
        let members = docs.enumerate().map(|(n, doc)| match n {
            0 => Doc::concat([Doc::if_break(start.clone(), Doc::text("")), doc.indent()]),
            _ => Doc::concat([Doc::Line, Doc::text("| "), doc.indent()]),
        });
        let code = Doc::concat(members);
        let code = if self == Style::NextLine { code.group() } else { code };
        let below = |code: Doc| match self {
            Style::NextLine => Doc::concat([Doc::Soft, code]).indent(),
            Style::MembersApart => code.indent(),
        };
        if needs_parentheses(within) {
            return parenthesized(Doc::concat([below(code), Doc::Soft]).group(), within);
        }
        match within {
            Within::Tuple { only: false } => {
                let open = Doc::if_break(Doc::concat([Doc::text("("), Doc::Soft]), Doc::text(""));
                let close = Doc::if_break(Doc::text(")"), Doc::text(""));
                Doc::concat([Doc::concat([open, code]).indent(), Doc::Soft, close]).group()
            }
            Within::Alias if self == Style::NextLine => code,
            Within::Tuple { .. } | Within::Arguments => code.group(),
            _ => below(code).group(),
        }
    }

    /// Objects stay on the line of their `&`; anything else may go to the next.
    fn intersection(self, members: &[Syntax], within: Within) -> Doc {
        let is_object = |member: &Syntax| matches!(member, Syntax::Object { .. });
        let mut parts = Vec::new();
        let mut mixed = false;
        for (n, member) in members.iter().enumerate() {
            let doc = self.of(member, Within::Operand);
            let Some(before) = n.checked_sub(1).map(|before| is_object(&members[before])) else {
                parts.push(doc);
                continue;
            };
            parts.push(match (before, is_object(member)) {
                (true, true) => Doc::concat([Doc::text(" & "), if mixed { doc.indent() } else { doc }]),
                (false, false) => Doc::concat([Doc::text(" &"), Doc::Line, doc]).indent(),
                _ => {
                    mixed |= n > 1;
                    Doc::concat([Doc::text(" & "), if n > 1 { doc.indent() } else { doc }])
                }
            });
        }
        parenthesized(Doc::Concat(parts).group(), within)
    }
}

fn key(key: &str) -> String {
    if is_name(key) {
        return key.to_owned();
    }
    string(&serde_json::Value::from(key).to_string(), true)
}

fn separated(docs: impl Iterator<Item = Doc>) -> Doc {
    let mut parts = Vec::new();
    for doc in docs {
        if !parts.is_empty() {
            parts.push(Doc::concat([Doc::text(","), Doc::Line]));
        }
        parts.push(doc);
    }
    Doc::Concat(parts)
}

/// Whether a single type argument stays on the line of its angle brackets.
fn hugs_alone(argument: &Syntax) -> bool {
    match argument {
        Syntax::Keyword(word) => word != "true" && word != "false",
        Syntax::Reference { arguments, .. } => arguments.is_empty(),
        Syntax::Object { .. } => true,
        Syntax::Union { members, .. } => hugs(members),
        _ => false,
    }
}

/// Whether a union is one object or name and otherwise nothing but `null`: then it stays on its line.
fn hugs(members: &[Syntax]) -> bool {
    let first = members.iter().position(|member| matches!(member, Syntax::Object { .. } | Syntax::Reference { .. }));
    first.is_some_and(|first| {
        let nothing = |member: &Syntax| matches!(member, Syntax::Keyword(word) if word == "null" || word == "void");
        members.iter().enumerate().all(|(n, member)| n == first || nothing(member))
    })
}

fn needs_parentheses(within: Within) -> bool {
    matches!(within, Within::Array | Within::Operand | Within::Indexed)
}

fn parenthesized(doc: Doc, within: Within) -> Doc {
    if needs_parentheses(within) { Doc::concat([Doc::text("("), doc, Doc::text(")")]) } else { doc }
}
