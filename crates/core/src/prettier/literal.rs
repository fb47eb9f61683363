//! Strings and numbers in the form that prettier prefers.

/// A string literal in the preferred quotes, unless the other ones need fewer escapes. Escapes that say nothing stay, as
/// they have since prettier 3.4. `raw` has its quotes.
pub(crate) fn string(raw: &str, single: bool) -> String {
    let inside = content(raw);
    let count = |quote: char| inside.chars().filter(|&c| c == quote).count();
    let (preferred, other) = if single { ('\'', '"') } else { ('"', '\'') };
    let (quote, other) = if count(preferred) > count(other) { (other, preferred) } else { (preferred, other) };
    if raw.starts_with(quote) {
        return raw.to_owned();
    }
    let mut text = String::from(quote);
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(c) if c == other => text.push(c),
                Some(c) => text.extend(['\\', c]),
                None => text.push('\\'),
            },
            c if c == quote => text.extend(['\\', c]),
            c => text.push(c),
        }
    }
    text.push(quote);
    text
}

/// What a string literal has between its quotes.
pub(crate) fn content(raw: &str) -> &str {
    raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default()
}

/// Whether a property needs no quotes: prettier asks for a name of ECMAScript 5, in the letters of Unicode 10.
pub(crate) fn is_name(text: &str) -> bool {
    let start = |c: char| c == '$' || c == '_' || unicode_ident::is_xid_start(c) && !is_other_start(c);
    let rest = |c: char| {
        start(c) || matches!(c, '\u{200c}' | '\u{200d}') || unicode_ident::is_xid_continue(c) && !is_other_continue(c)
    };
    let mut chars = text.chars();
    chars.next().is_some_and(start) && chars.all(rest) && text.chars().all(|c| c <= '\u{ffff}')
}

/// What names of later versions begin with besides letters.
fn is_other_start(c: char) -> bool {
    matches!(c, '\u{1885}' | '\u{1886}' | '\u{2118}' | '\u{212e}' | '\u{309b}' | '\u{309c}')
}

/// What names of later versions hold besides letters, marks and digits.
fn is_other_continue(c: char) -> bool {
    matches!(c, '\u{b7}' | '\u{387}' | '\u{1369}'..='\u{1371}' | '\u{19da}' | '\u{2118}' | '\u{212e}')
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
    use super::{is_name, number, string};

    #[test]
    fn strings_have_the_quotes_with_fewer_escapes() {
        for (raw, double, single) in [
            ("'a'", r#""a""#, "'a'"),
            (r"'it\'s'", r#""it's""#, r#""it's""#),
            (r#""say \"hi\"""#, r#"'say "hi"'"#, r#"'say "hi"'"#),
            (r#"'say \"hi\"'"#, r#"'say \"hi\"'"#, r#"'say \"hi\"'"#),
            (r#""it\'s""#, r#""it\'s""#, r#""it\'s""#),
            (r#"'\'"'"#, r#""'\"""#, r#"'\'"'"#),
            (r"'a\\b\n\d\u00e9'", r#""a\\b\n\d\u00e9""#, r"'a\\b\n\d\u00e9'"),
        ] {
            assert_eq!((string(raw, false).as_str(), string(raw, true).as_str()), (double, single));
        }
    }

    #[test]
    fn names_are_those_of_prettier() {
        for name in ["a", "$x", "_1", "ünï", "über", "हिन्दी", "中", "a\u{301}", "a٣", "ㄱ", "a\u{200d}"]
        {
            assert!(is_name(name), "{name}");
        }
        for other in ["", "2", "a-b", "a b", "a\u{b7}", "℘", "\u{1d49c}", "😀"] {
            assert!(!is_name(other), "{other}");
        }
    }

    #[test]
    fn numbers_are_short() {
        for (text, short) in [("1", "1"), ("1.50", "1.5"), ("2.0", "2"), ("1e+21", "1e21"), ("100", "100")] {
            assert_eq!(number(text), short);
        }
    }
}
