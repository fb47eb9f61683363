//! The syntax of `.env` files, as `dotenv` 16.3 and the expansion in `@next/env` understand it.

use std::collections::BTreeMap;

/// More substitutions than this in one value mean that it refers to itself.
const SUBSTITUTIONS: usize = 2000;

/// The variables of a file in the order of their first mention; the last value counts.
pub(super) fn parse(text: &str) -> Vec<(String, String)> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut variables: Vec<(String, String)> = Vec::new();
    let mut rest = text.as_str();
    loop {
        if let Some((name, value, after)) = assignment(rest) {
            match variables.iter_mut().find(|(known, _)| *known == name) {
                Some((_, known)) => *known = value,
                None => variables.push((name, value)),
            }
            rest = after;
        }
        match rest.find('\n') {
            Some(end) => rest = &rest[end + 1..],
            None => return variables,
        }
    }
}

/// The assignment that begins at the start of a line, and what follows its value.
fn assignment(line: &str) -> Option<(String, String, &str)> {
    let line = line.trim_start_matches(is_space);
    let exported = line.strip_prefix("export").filter(|rest| rest.starts_with(is_space)).and_then(|rest| {
        let rest = rest.trim_start_matches(is_space);
        key(rest)
    });
    let (name, rest) = exported.or_else(|| key(line))?;
    let value = quoted(rest).unwrap_or_else(|| {
        let end = rest.find(['#', '\n']).unwrap_or(rest.len());
        rest.split_at(end)
    });
    Some((name.to_owned(), unquote(value.0.trim_matches(is_space)), value.1))
}

/// A name and its separator: `name =` or `name: `.
fn key(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    if name.is_empty() {
        return None;
    }
    if let Some(rest) = rest.trim_start_matches(is_space).strip_prefix('=') {
        return Some((name, rest));
    }
    let rest = rest.strip_prefix(':')?;
    let space = rest.chars().next().filter(|&c| is_space(c))?;
    Some((name, &rest[space.len_utf8()..]))
}

/// A quoted value, which may span lines, if nothing but a comment follows it on its last line.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let start = text.len() - text.trim_start_matches(is_space).len();
    let quote = text[start..].chars().next().filter(|c| matches!(c, '\'' | '"' | '`'))?;
    let inside = start + 1;
    // Quotes after a backslash belong to the value, unless the value then would not end well.
    let mut candidates = Vec::new();
    for (offset, _) in text[inside..].match_indices(quote) {
        let at = inside + offset;
        candidates.push(at);
        if !(at > inside && text.as_bytes()[at - 1] == b'\\') {
            break;
        }
    }
    candidates.into_iter().rev().map(|at| text.split_at(at + 1)).find(|(_, after)| {
        let tail = after.trim_start_matches(|c| is_space(c) && c != '\n');
        tail.is_empty() || tail.starts_with(['\n', '#'])
    })
}

/// Takes quotes off; only in double quotes `\n` and `\r` are line breaks.
fn unquote(value: &str) -> String {
    let Some(quote) = value.chars().next() else { return String::new() };
    let mut text = value;
    if matches!(quote, '\'' | '"' | '`') && value.len() > 1 {
        text = value.strip_prefix(quote).and_then(|value| value.strip_suffix(quote)).unwrap_or(value);
    }
    if quote == '"' { text.replace("\\n", "\n").replace("\\r", "\r") } else { text.to_owned() }
}

/// What JavaScript's `\s` matches.
fn is_space(c: char) -> bool {
    (c.is_whitespace() && c != '\u{85}') || c == '\u{feff}'
}

/// Replaces `$NAME`, `${NAME}` and `${NAME:-default}`; none if a value refers to itself without end.
///
/// A variable of the process is what it is there, but expanded in turn.
pub(super) fn expand(
    mut variables: Vec<(String, String)>,
    process: &BTreeMap<String, String>,
) -> Option<Vec<(String, String)>> {
    for index in 0..variables.len() {
        let (name, value) = &variables[index];
        let value = process.get(name).unwrap_or(value).clone();
        variables[index].1 = interpolate(value, process, &variables)?.replace("\\$", "$");
    }
    Some(variables)
}

fn interpolate(
    mut value: String,
    process: &BTreeMap<String, String>,
    variables: &[(String, String)],
) -> Option<String> {
    for _ in 0..SUBSTITUTIONS {
        let Some(reference) = last_reference(&value) else { return Some(value) };
        let known = process.get(reference.name).map(String::as_str).filter(|value| !value.is_empty());
        let default = reference.default.filter(|value| !value.is_empty());
        let in_file = || variables.iter().find(|(name, _)| name == reference.name).map(|(_, value)| value.as_str());
        let replacement = known.or(default).or_else(in_file).unwrap_or("").to_owned();
        // JavaScript's `replace` is used: it takes the first place that looks like the reference, and `$` is special
        // in what it puts there.
        let at = value.find(reference.text).unwrap_or(0);
        let end = at + reference.text.len();
        let put = patterns(&replacement, &value, at, end);
        value.replace_range(at..end, &put);
    }
    None
}

/// A reference to a variable, as it stands in a value.
struct Reference<'a> {
    text: &'a str,
    name: &'a str,
    default: Option<&'a str>,
}

/// The reference at the last `$` without a backslash, if one is there.
fn last_reference(value: &str) -> Option<Reference<'_>> {
    let bytes = value.as_bytes();
    let start = (0..bytes.len()).rev().find(|&at| bytes[at] == b'$' && (at == 0 || bytes[at - 1] != b'\\'))?;
    let mut at = start + 1;
    if bytes.get(at) == Some(&b'{') {
        at += 1;
    }
    let name_end = at + bytes[at..].iter().take_while(|c| c.is_ascii_alphanumeric() || **c == b'_').count();
    if name_end == at {
        return None;
    }
    let name = &value[at..name_end];
    let mut end = name_end;
    let mut default = None;
    if value[end..].starts_with(":-") {
        let from = end + 2;
        end = from + value[from..].find(['}', '\\']).unwrap_or(value.len() - from);
        default = Some(&value[from..end]);
    }
    if bytes.get(end) == Some(&b'}') {
        end += 1;
    }
    Some(Reference { text: &value[start..end], name, default })
}

/// What JavaScript's `String.replace` makes of a replacement text.
fn patterns(replacement: &str, value: &str, at: usize, end: usize) -> String {
    let mut result = String::new();
    let mut rest = replacement;
    while let Some(dollar) = rest.find('$') {
        result.push_str(&rest[..dollar]);
        let put = match rest.as_bytes().get(dollar + 1) {
            Some(b'$') => "$",
            Some(b'&') => &value[at..end],
            Some(b'`') => &value[..at],
            Some(b'\'') => &value[end..],
            _ => {
                result.push('$');
                rest = &rest[dollar + 1..];
                continue;
            }
        };
        result.push_str(put);
        rest = &rest[dollar + 2..];
    }
    result + rest
}
