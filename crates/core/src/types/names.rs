//! Names of declarations: from slugs, titles and references to identifiers.

use std::collections::BTreeSet;

/// Base letters of U+0100 to U+017F; a space where there are two of them, or none.
const LATIN_EXTENDED_A: &str = "\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi  JjKkkLlLlLlL\
    lLlNnNnNn NnOoOoOo  RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

/// An identifier for any text: accents off, punctuation out, what follows it in upper case.
pub(super) fn safe_name(text: &str) -> String {
    let mut chars: Vec<char> = Vec::new();
    for (n, c) in without_accents(text).trim_start().chars().enumerate() {
        let fits = c.is_ascii_alphabetic() || c == '_' || c == '$' || (n > 0 && c.is_ascii_digit());
        chars.push(if fits { c } else { ' ' });
    }
    let mut name = String::new();
    let mut index = 0;
    while index < chars.len() {
        let (c, next) = (chars[index], chars.get(index + 1).copied());
        match next.filter(|_| c == '_').filter(char::is_ascii_lowercase) {
            Some(letter) => {
                if index == 0 {
                    name.push('_');
                }
                name.push(letter.to_ascii_uppercase());
                index += 2;
            }
            None => {
                name.push(c);
                index += 1;
            }
        }
    }
    let mut safe = String::new();
    let mut before = None;
    for c in name.chars() {
        let raised = before.is_some_and(|b: char| b.is_ascii_digit() || b == '$' || b == ' ');
        before = Some(c);
        if c != ' ' {
            safe.push(if raised { c.to_ascii_uppercase() } else { c });
        }
    }
    let mut chars = safe.chars();
    match chars.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + chars.as_str(),
        None => safe,
    }
}

/// A name that is not taken yet.
pub(super) fn free_name(from: &str, taken: &mut BTreeSet<String>) -> String {
    let wanted = match safe_name(from) {
        name if name.is_empty() => "NoName".to_owned(),
        name => name,
    };
    let mut name = wanted.clone();
    let mut count = 1;
    while taken.contains(&name) {
        name = format!("{wanted}{count}");
        count += 1;
    }
    taken.insert(name.clone());
    name
}

/// The last step of a reference, without what looks like a file's extension.
pub(super) fn file_stem(reference: &str) -> String {
    let name = reference.trim_end_matches('/');
    let name = name.rsplit('/').next().unwrap_or(name);
    match name.rfind('.') {
        Some(dot) if !name[..dot].chars().all(|c| c == '.') => name.replacen(&name[dot..], "", 1),
        _ => name.to_owned(),
    }
}

fn without_accents(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{300}'..='\u{36f}' | '\u{fe20}'..='\u{fe2f}' | '\u{20d0}'..='\u{20ff}' => {}
            'À'..='Å' => plain.push('A'),
            'à'..='å' => plain.push('a'),
            'Ç' => plain.push('C'),
            'ç' => plain.push('c'),
            'Ð' => plain.push('D'),
            'ð' => plain.push('d'),
            'È'..='Ë' => plain.push('E'),
            'è'..='ë' => plain.push('e'),
            'Ì'..='Ï' => plain.push('I'),
            'ì'..='ï' => plain.push('i'),
            'Ñ' => plain.push('N'),
            'ñ' => plain.push('n'),
            'Ò'..='Ö' | 'Ø' => plain.push('O'),
            'ò'..='ö' | 'ø' => plain.push('o'),
            'Ù'..='Ü' => plain.push('U'),
            'ù'..='ü' => plain.push('u'),
            'Ý' => plain.push('Y'),
            'ý' | 'ÿ' => plain.push('y'),
            'Æ' => plain.push_str("Ae"),
            'æ' => plain.push_str("ae"),
            'Þ' => plain.push_str("Th"),
            'þ' => plain.push_str("th"),
            'ß' => plain.push_str("ss"),
            'Ĳ' => plain.push_str("IJ"),
            'ĳ' => plain.push_str("ij"),
            'Œ' => plain.push_str("Oe"),
            'œ' => plain.push_str("oe"),
            'ŉ' => plain.push_str("'n"),
            '\u{100}'..='\u{17f}' => {
                plain.push(LATIN_EXTENDED_A.as_bytes()[c as usize - 0x100] as char);
            }
            _ => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{file_stem, free_name, safe_name};

    #[test]
    fn names_are_identifiers() {
        for (text, name) in [
            ("users", "Users"),
            ("users_select", "UsersSelect"),
            ("payload-kv_select", "PayloadKvSelect"),
            ("my_snake_items", "MySnakeItems"),
            ("2fa-tokens", "FaTokens"),
            ("12things", "2Things"),
            ("thing-2b", "Thing2B"),
            ("camelCaseThings", "CamelCaseThings"),
            ("_private", "_Private"),
            ("__x", "_X"),
            ("$ref", "$Ref"),
            ("a$b", "A$B"),
            ("café_crème", "CafeCreme"),
            ("Ĳssel ŉ", "IJsselN"),
            ("Łódź", "Lodz"),
            ("日本", ""),
        ] {
            assert_eq!(safe_name(text), name, "{text}");
        }
    }

    #[test]
    fn names_are_given_once() {
        let mut taken = BTreeSet::new();
        let names = ["user", "User", "user", "日本"].map(|text| free_name(text, &mut taken));
        assert_eq!(names, ["User", "User1", "User2", "NoName"]);
    }

    #[test]
    fn stems_are_the_last_step() {
        assert_eq!(file_stem("#/definitions/HeroBlock"), "HeroBlock");
        assert_eq!(file_stem("#/definitions/a.b.c"), "a.b");
        assert_eq!(file_stem("#/definitions/.hidden"), ".hidden");
    }
}
