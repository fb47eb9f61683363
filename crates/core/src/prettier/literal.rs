//! Strings and numbers in the form that prettier prefers.

/// A string literal in the preferred quotes, unless the other ones need fewer escapes. `escaped` is what was between
/// the quotes.
pub(crate) fn string(escaped: &str, single: bool) -> String {
    let count = |quote: char| escaped.chars().filter(|&c| c == quote).count();
    let (preferred, other) = if single { ('\'', '"') } else { ('"', '\'') };
    let quote = if count(preferred) > count(other) { other } else { preferred };
    let mut text = String::from(quote);
    let mut chars = escaped.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(c) if c == quote || !is_quote(c) && needs_escape(c) => text.extend(['\\', c]),
                Some(c) => text.push(c),
                None => text.push('\\'),
            },
            c if c == quote => text.extend(['\\', c]),
            c => text.push(c),
        }
    }
    text.push(quote);
    text
}

fn is_quote(c: char) -> bool {
    c == '\'' || c == '"'
}

/// Whether a backslash before a character says something.
fn needs_escape(c: char) -> bool {
    matches!(c, '\n' | '\r' | '0'..='7' | '\\' | 'b' | 'f' | 'n' | 'r' | 't'..='v' | 'x' | '\u{2028}' | '\u{2029}')
}

/// A number literal: no `+` and no zeros that say nothing.
pub(crate) fn number(text: &str) -> String {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.trim_start_matches('+')),
        None => (text, ""),
    };
    let digits = if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { digits };
    if exponent.is_empty() { digits.to_owned() } else { format!("{digits}e{exponent}") }
}

#[cfg(test)]
mod tests {
    use super::{number, string};

    #[test]
    fn strings_have_the_quotes_with_fewer_escapes() {
        for (escaped, double, single) in [
            ("a", r#""a""#, "'a'"),
            ("it's", r#""it's""#, r#""it's""#),
            (r#"say \"hi\""#, r#"'say "hi"'"#, r#"'say "hi"'"#),
            (r#"'\""#, r#""'\"""#, r#"'\'"'"#),
            (r"a\\b\n\d\u00e9", r#""a\\b\nd\u00e9""#, r"'a\\b\nd\u00e9'"),
        ] {
            assert_eq!((string(escaped, false).as_str(), string(escaped, true).as_str()), (double, single));
        }
    }

    #[test]
    fn numbers_are_short() {
        for (text, short) in [("1", "1"), ("1.50", "1.5"), ("2.0", "2"), ("1e+21", "1e21"), ("100", "100")] {
            assert_eq!(number(text), short);
        }
    }
}
