//! Where prettier would break the lines of a file.

use super::syntax::{Comment, Expression, Imported, Key, Kind, Members, Parameters, Property};
use super::{Doc, Options, QuoteProps, TrailingComma, content, is_name, number, string};

/// The comments at the beginning of a file, with the line feed after the last.
pub(super) fn comments(comments: &[Comment<'_>], options: &Options) -> String {
    let mut parts = Vec::new();
    for comment in comments {
        parts.extend([Doc::Verbatim(comment.text.to_owned()), Doc::Hard]);
        if comment.blank {
            parts.push(Doc::Hard);
        }
    }
    Doc::Concat(parts).print(options.page())
}

/// A statement, with the line feed at its end.
pub(super) fn statement(kind: &Kind<'_>, options: &Options) -> String {
    Doc::concat([Layout(options).statement(kind), Doc::Hard]).print(options.page())
}

struct Layout<'a>(&'a Options);

/// A link of a chain of members and calls.
struct Link<'a> {
    doc: Doc,
    /// The arguments, if it is a call.
    call: Option<&'a [Expression<'a>]>,
    /// Whether it is `.name` or `['name']`.
    member: bool,
}

impl Layout<'_> {
    fn string(&self, raw: &str) -> String {
        string(raw, self.0.single_quote)
    }

    fn semicolon(&self) -> Doc {
        Doc::text(if self.0.semi { ";" } else { "" })
    }

    /// After the last element of what is broken.
    fn comma(&self) -> Doc {
        let comma = if self.0.trailing_comma == TrailingComma::None { "" } else { "," };
        Doc::if_break(Doc::text(comma), Doc::text(""))
    }

    /// After the last argument.
    fn arguments_comma(&self) -> &'static str {
        if self.0.trailing_comma == TrailingComma::All { "," } else { "" }
    }

    /// Between a brace and what is in it.
    fn space(&self) -> Doc {
        if self.0.bracket_spacing { Doc::Line } else { Doc::Soft }
    }

    fn statement(&self, kind: &Kind<'_>) -> Doc {
        match kind {
            Kind::Import { types, names, from } => {
                let head = if *types { "import type " } else { "import " };
                let from = format!(" from {}", self.string(from));
                Doc::concat([Doc::text(head), self.imported(names), Doc::text(from), self.semicolon()])
            }
            Kind::Const { name, value } => {
                let left = Doc::text(format!("export const {name}"));
                let assignment = self.assignment(left, " =", value, false);
                Doc::concat([assignment.group(), self.semicolon()])
            }
            Kind::Type { name, members } => {
                let members = self.members(members, false);
                let assignment = [Doc::text(format!("type {name} =")), Doc::Assigned(Box::new(members))];
                Doc::concat([Doc::concat(assignment).group(), self.semicolon()])
            }
            Kind::Module { name, interface, members } => Doc::concat([
                Doc::text(format!("declare module {} {{", self.string(name))),
                Doc::concat([
                    Doc::Hard,
                    Doc::text(format!("export interface {interface} ")),
                    self.members(members, true),
                ])
                .indent(),
                Doc::Hard,
                Doc::text("}"),
            ]),
        }
    }

    fn imported(&self, names: &[Imported<'_>]) -> Doc {
        let docs = names.iter().map(|one| {
            let kind = if one.is_type { "type " } else { "" };
            let alias = one.alias.map(|alias| format!(" as {alias}")).unwrap_or_default();
            Doc::text(format!("{kind}{}{alias}", one.name))
        });
        match names {
            [] => Doc::text("{}"),
            [_] => {
                let space = || Doc::text(if self.0.bracket_spacing { " " } else { "" });
                Doc::concat([Doc::text("{"), space(), Doc::concat(docs), space(), Doc::text("}")])
            }
            _ => self.braces(separated(docs, ","), self.comma(), false),
        }
    }

    fn members(&self, members: &Members<'_>, is_interface: bool) -> Doc {
        if members.list.is_empty() {
            return Doc::text("{}");
        }
        let list = members.list.iter().map(|(name, of_value, other)| {
            Doc::text(format!("{name}: {}{other}", if *of_value { "typeof " } else { "" }))
        });
        // Without semicolons, a line break is enough.
        let (separated, end) = if self.0.semi {
            (separated(list, ";"), Doc::if_break(Doc::text(";"), Doc::text("")))
        } else {
            let separator = Doc::if_break(Doc::text(""), Doc::text(";"));
            (joined(list, &Doc::concat([separator, Doc::Line])), Doc::text(""))
        };
        self.braces(separated, end, is_interface || members.apart && self.0.preserve_objects)
    }

    fn braces(&self, content: Doc, end: Doc, breaks: bool) -> Doc {
        let inside = Doc::concat([self.space(), content]).indent();
        let doc = Doc::concat([Doc::text("{"), inside, end, self.space(), Doc::text("}")]);
        if breaks { doc.broken() } else { doc.group() }
    }

    /// `left = right` or `key: value`.
    fn assignment(&self, left: Doc, operator: &str, right: &Expression<'_>, short: bool) -> Doc {
        let value = self.expression(right);
        let never = matches!(right, Expression::Tagged { .. } | Expression::Number(_))
            || matches!(right, Expression::Name("true" | "false"));
        let right = if !short && (matches!(unsigned(right), Expression::String(_)) || self.breaks_badly(right, false)) {
            Doc::concat([Doc::Line, value]).indent().group()
        } else if short || never {
            Doc::concat([Doc::text(" "), value])
        } else {
            Doc::Assigned(Box::new(value))
        };
        Doc::concat([left, Doc::text(operator), right]).group()
    }

    /// A chain of calls with hardly anything in them to break.
    fn breaks_badly(&self, expression: &Expression<'_>, inside: bool) -> bool {
        match expression {
            Expression::Call { callee, arguments } => {
                let has_little = match arguments.as_slice() {
                    [] => true,
                    [only] => self.is_short(only),
                    _ => false,
                };
                has_little && !is_long_chain(expression) && self.breaks_badly(callee, true)
            }
            Expression::Member { object, .. } | Expression::Index { object, .. } => self.breaks_badly(object, true),
            Expression::Name(_) => inside,
            _ => false,
        }
    }

    fn is_short(&self, argument: &Expression<'_>) -> bool {
        let room = self.0.print_width / 4;
        match argument {
            Expression::Name(name) => name.chars().count() <= room || matches!(*name, "true" | "false" | "null"),
            Expression::Number(_) => true,
            Expression::Negative(inner) => matches!(**inner, Expression::Number(_)) || self.is_short(inner),
            Expression::String(text) => self.string(text).encode_utf16().count() <= room,
            Expression::Call { callee, arguments } if arguments.is_empty() => match &**callee {
                Expression::Name(name) => name.chars().count() + 2 <= room,
                _ => false,
            },
            _ => false,
        }
    }

    fn expression(&self, expression: &Expression<'_>) -> Doc {
        match expression {
            Expression::Name(name) => Doc::text(*name),
            Expression::String(text) => Doc::text(self.string(text)),
            Expression::Number(text) => Doc::text(number(text)),
            Expression::Negative(inner) => Doc::concat([Doc::text("-"), self.expression(inner)]),
            Expression::Tagged { tag, text } if text.contains('\n') => Doc::Verbatim(format!("{tag}{text}")),
            Expression::Tagged { tag, text } => Doc::text(format!("{tag}{text}")),
            Expression::Array(elements) => self.array(elements),
            Expression::Object { apart, properties } => self.object(*apart, properties),
            Expression::Call { .. } => self.call(expression),
            Expression::Member { object, name } => {
                Doc::concat([self.expression(object), Doc::text(format!(".{name}"))])
            }
            Expression::Index { object, index } => Doc::concat([self.expression(object), self.index(index)]),
            Expression::Arrow { .. } => self.arrow(expression, false),
        }
    }

    fn index(&self, index: &str) -> Doc {
        let inside = Doc::concat([Doc::Soft, Doc::text(self.string(index))]).indent();
        Doc::concat([Doc::text("["), inside, Doc::Soft, Doc::text("]")]).group()
    }

    fn array(&self, elements: &[Expression<'_>]) -> Doc {
        if elements.is_empty() {
            return Doc::text("[]");
        }
        let of_objects = elements.len() > 1
            && elements.iter().all(|one| matches!(one, Expression::Object { properties, .. } if properties.len() > 1));
        let list = separated(elements.iter().map(|one| self.expression(one).group()), ",");
        let inside = Doc::concat([Doc::Soft, list, self.comma()]).indent();
        let doc = Doc::concat([Doc::text("["), inside, Doc::Soft, Doc::text("]")]);
        if of_objects { doc.broken() } else { doc.group() }
    }

    fn object(&self, apart: bool, properties: &[Property<'_>]) -> Doc {
        if properties.is_empty() {
            return Doc::text("{}");
        }
        let quote_all = self.0.quote_props == QuoteProps::Consistent
            && properties.iter().any(|one| matches!(one.key, Key::String(text) if !is_name(content(text))));
        let mut parts = Vec::new();
        for (n, property) in properties.iter().enumerate() {
            if n > 0 {
                parts.extend([Doc::text(","), Doc::Line]);
                if properties[n - 1].blank {
                    parts.push(Doc::Hard);
                }
            }
            let mut lines: Vec<Doc> =
                property.comments.iter().flat_map(|comment| [Doc::text(*comment), Doc::Hard]).collect();
            lines.push(self.property(property, quote_all));
            parts.push(Doc::Concat(lines).group());
        }
        self.braces(Doc::Concat(parts), self.comma(), apart && self.0.preserve_objects)
    }

    fn property(&self, property: &Property<'_>, quote_all: bool) -> Doc {
        let key = match property.key {
            Key::Name(name) if quote_all => self.string(&format!("\"{name}\"")),
            Key::Name(name) => name.to_owned(),
            Key::String(text) if is_name(content(text)) && !quote_all && self.0.quote_props != QuoteProps::Preserve => {
                content(text).to_owned()
            }
            Key::String(text) => self.string(text),
        };
        let short = super::doc::width(&key) < self.0.tab_width + 3;
        self.assignment(Doc::text(key), ":", &property.value, short)
    }

    /// A function; `last` when its lines start on the line of the call that it is the last argument of.
    fn arrow(&self, expression: &Expression<'_>, last: bool) -> Doc {
        let Expression::Arrow { parameters, returns, body } = expression else { return self.expression(expression) };
        let parameters = match parameters {
            Parameters::None => "()".to_owned(),
            Parameters::Name(name) if !self.0.arrow_parens && returns.is_none() => (*name).to_owned(),
            Parameters::Name(name) => format!("({name})"),
            Parameters::Pattern(names) if names.is_empty() => "({})".to_owned(),
            Parameters::Pattern(names) => {
                let space = if self.0.bracket_spacing { " " } else { "" };
                format!("({{{space}{}{space}}})", names.join(", "))
            }
        };
        let returns = returns.map(|returns| format!(": {returns}")).unwrap_or_default();
        let head = Doc::text(format!("{parameters}{returns} =>"));
        let content = self.expression(body);
        let body = match **body {
            Expression::Array(_) => Doc::concat([Doc::text(" "), content]),
            Expression::Object { .. } => Doc::concat([Doc::text(" ("), content, Doc::text(")")]),
            _ => {
                let content = Doc::concat([Doc::Line, content]).indent();
                let end = if last {
                    let comma = Doc::if_break(Doc::text(self.arguments_comma()), Doc::text(""));
                    Doc::concat([comma, Doc::Soft])
                } else {
                    Doc::text("")
                };
                Doc::concat([content, end])
            }
        };
        Doc::concat([head, body.group()]).group()
    }

    fn call(&self, expression: &Expression<'_>) -> Doc {
        let Expression::Call { callee, arguments } = expression else { return self.expression(expression) };
        match &**callee {
            Expression::Member { .. } | Expression::Index { .. } => self.chain(expression),
            Expression::Call { .. } => Doc::concat([self.expression(callee), self.arguments(arguments)]).group(),
            _ => Doc::concat([self.expression(callee), self.arguments(arguments)]),
        }
    }

    fn arguments(&self, arguments: &[Expression<'_>]) -> Doc {
        let Some((last, _)) = arguments.split_last() else { return Doc::text("()") };
        let printed: Vec<Doc> = arguments.iter().map(|one| self.expression(one).shared()).collect();
        let comma = self.arguments_comma();
        let list = separated(printed.iter().cloned(), ",");
        let apart = || {
            let inside = Doc::concat([Doc::Line, list.clone()]).indent();
            Doc::concat([Doc::text("("), inside, Doc::text(comma), Doc::Line, Doc::text(")")]).broken()
        };
        if composes(arguments) {
            return apart();
        }
        if expands_last(arguments) {
            let head = &printed[..printed.len() - 1];
            if head.iter().any(Doc::will_break) {
                return apart();
            }
            let head: Vec<Doc> = head.iter().flat_map(|one| [one.clone(), Doc::text(","), Doc::Line]).collect();
            let last = match last {
                Expression::Arrow { .. } => self.arrow(last, true).shared(),
                _ => printed[printed.len() - 1].clone(),
            };
            let with = |last| Doc::concat([Doc::text("("), Doc::Concat(head.clone()), last, Doc::text(")")]);
            if last.will_break() {
                return Doc::concat([Doc::BreakParent, Doc::Choice(vec![with(last.broken()), apart()])]);
            }
            return Doc::Choice(vec![with(last.clone()), with(last.broken()), apart()]);
        }
        let breaks = printed.iter().any(Doc::will_break);
        let inside = Doc::concat([Doc::Soft, list.clone()]).indent();
        let end = Doc::if_break(Doc::text(comma), Doc::text(""));
        let doc = Doc::concat([Doc::text("("), inside, end, Doc::Soft, Doc::text(")")]);
        if breaks { doc.broken() } else { doc.group() }
    }

    /// `a('x').b().c()`: on one line, or each call from the second on on a line of its own.
    fn chain(&self, expression: &Expression<'_>) -> Doc {
        let mut links = Vec::new();
        self.links(expression, &mut links);
        let groups = grouped(&links);
        let docs = |group: &[Link<'_>]| Doc::concat(group.iter().map(|link| link.doc.clone()));
        let printed: Vec<Doc> = groups.iter().map(|group| docs(group).shared()).collect();
        let one_line = Doc::Concat(printed.clone());
        if groups.len() <= 2 {
            return one_line.group();
        }
        let below = printed[1..].iter().flat_map(|group| [Doc::Hard, group.clone()]);
        let expanded = Doc::concat([printed[0].clone(), Doc::concat(below).indent()]);
        let calls: Vec<&[Expression<'_>]> = links.iter().filter_map(|link| link.call).collect();
        let is_arrow = |one: &Expression<'_>| matches!(one, Expression::Arrow { .. });
        let (last, others) = printed.split_last().expect("there are more than two groups");
        let other_calls = &calls[..calls.len() - 1];
        if calls.len() > 2 && calls.iter().any(|arguments| !arguments.iter().all(|one| is_simple(one, 2)))
            || others.iter().any(Doc::will_break)
            || last.will_break() && other_calls.iter().any(|arguments| arguments.iter().any(is_arrow))
        {
            return expanded.group();
        }
        let breaks = if one_line.will_break() { Doc::BreakParent } else { Doc::text("") };
        Doc::concat([breaks, Doc::Choice(vec![one_line, expanded])])
    }

    fn links<'a>(&self, expression: &'a Expression<'a>, links: &mut Vec<Link<'a>>) {
        match expression {
            Expression::Call { callee, arguments } if !matches!(**callee, Expression::Name(_)) => {
                self.links(callee, links);
                links.push(Link { doc: self.arguments(arguments), call: Some(arguments), member: false });
            }
            Expression::Member { object, name } => {
                self.links(object, links);
                links.push(Link { doc: Doc::text(format!(".{name}")), call: None, member: true });
            }
            Expression::Index { object, index } => {
                self.links(object, links);
                links.push(Link { doc: self.index(index), call: None, member: true });
            }
            other => {
                let call = match other {
                    Expression::Call { arguments, .. } => Some(arguments.as_slice()),
                    _ => None,
                };
                links.push(Link { doc: self.expression(other), call, member: false });
            }
        }
    }
}

/// The first link with the calls on it, then each run of members with the calls on it.
fn grouped<'a, 'b>(links: &'b [Link<'a>]) -> Vec<&'b [Link<'a>]> {
    let mut first = 1;
    while links.get(first).is_some_and(|link| link.call.is_some()) {
        first += 1;
    }
    if links[0].call.is_none() {
        while links.get(first).is_some_and(|link| link.member) && links.get(first + 1).is_some_and(|link| link.member) {
            first += 1;
        }
    }
    let mut groups = vec![&links[..first]];
    let mut start = first;
    for at in first + 1..=links.len() {
        if at == links.len() || links[at].member && links[at - 1].call.is_some() {
            groups.push(&links[start..at]);
            start = at;
        }
    }
    groups
}

/// Whether a call's text may be a chain with a line for each call.
fn is_long_chain(expression: &Expression<'_>) -> bool {
    let mut calls = 0;
    let mut current = expression;
    loop {
        current = match current {
            Expression::Call { callee, .. } => {
                calls += usize::from(matches!(**callee, Expression::Member { .. } | Expression::Index { .. }));
                callee
            }
            Expression::Member { object, .. } | Expression::Index { object, .. } => object,
            _ => return calls > 1,
        };
    }
}

fn unsigned<'a, 'b>(expression: &'b Expression<'a>) -> &'b Expression<'a> {
    match expression {
        Expression::Negative(inner) => unsigned(inner),
        other => other,
    }
}

/// Whether the functions among some arguments ask for a line for each.
fn composes(arguments: &[Expression<'_>]) -> bool {
    let is_arrow = |one: &Expression<'_>| matches!(one, Expression::Arrow { .. });
    arguments.len() > 1
        && (arguments.iter().filter(|one| is_arrow(one)).count() > 1
            || arguments
                .iter()
                .any(|one| matches!(one, Expression::Call { arguments, .. } if arguments.iter().any(is_arrow))))
}

/// Whether the last argument may start on the line of the call, whatever its length.
fn expands_last(arguments: &[Expression<'_>]) -> bool {
    let (Some(last), before) = (arguments.last(), arguments.len().checked_sub(2).map(|at| &arguments[at])) else {
        return false;
    };
    let could = match last {
        Expression::Object { properties, .. } => !properties.is_empty(),
        Expression::Array(elements) => !elements.is_empty(),
        Expression::Arrow { body, .. } => {
            matches!(**body, Expression::Object { .. } | Expression::Array(_) | Expression::Call { .. })
        }
        _ => false,
    };
    let numbers =
        |elements: &[Expression<'_>]| elements.iter().all(|one| matches!(unsigned(one), Expression::Number(_)));
    could
        && before.is_none_or(|before| std::mem::discriminant(before) != std::mem::discriminant(last))
        && match (before, last) {
            (Some(Expression::Arrow { .. }), Expression::Array(_)) if arguments.len() == 2 => false,
            (Some(_), Expression::Array(elements)) => !numbers(elements),
            _ => true,
        }
}

/// Whether an argument is so plain that a chain of calls with it needs no lines.
fn is_simple(argument: &Expression<'_>, depth: usize) -> bool {
    if depth == 0 {
        return false;
    }
    let inner = |one: &Expression<'_>| is_simple(one, depth - 1);
    match argument {
        Expression::Name(_) | Expression::String(_) | Expression::Number(_) => true,
        Expression::Negative(one) => is_simple(one, depth),
        Expression::Object { properties, .. } => properties.iter().all(|one| inner(&one.value)),
        Expression::Array(elements) => elements.iter().all(inner),
        Expression::Call { callee, arguments } => {
            is_simple(callee, depth) && arguments.len() <= depth && arguments.iter().all(inner)
        }
        Expression::Member { object, .. } | Expression::Index { object, .. } => is_simple(object, depth),
        Expression::Tagged { .. } | Expression::Arrow { .. } => false,
    }
}

fn separated(docs: impl Iterator<Item = Doc>, separator: &str) -> Doc {
    joined(docs, &Doc::concat([Doc::text(separator), Doc::Line]))
}

fn joined(docs: impl Iterator<Item = Doc>, separator: &Doc) -> Doc {
    let mut parts = Vec::new();
    for doc in docs {
        if !parts.is_empty() {
            parts.push(separator.clone());
        }
        parts.push(doc);
    }
    Doc::Concat(parts)
}
