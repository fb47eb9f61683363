//! SQL cut into tokens: enough to know what is inside a string, a quoted name or a comment.

use crate::Dialect;

/// A piece of SQL text. The tokens of a text are the whole text, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// `'…'`, `E'…'`, `$tag$…$tag$`.
    String,
    /// `"…"`, and in SQLite `` `…` `` and `[…]`.
    Name,
    Comment,
    /// Keywords, plain names, numbers.
    Word,
    Space,
    /// `;`
    Semicolon,
    /// Any other character.
    Other,
}

/// Cuts SQL into tokens. What is opened and never closed reaches to the end.
pub(crate) fn tokens(text: &str, dialect: Dialect) -> impl Iterator<Item = Token<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (kind, length) = next(rest, first, dialect);
        let (text, remaining) = rest.split_at(length);
        rest = remaining;
        Some(Token { kind, text })
    })
}

fn next(rest: &str, first: char, dialect: Dialect) -> (TokenKind, usize) {
    let postgres = dialect == Dialect::Postgres;
    match first {
        '\'' => (TokenKind::String, quoted(rest, 0, '\'', false)),
        'e' | 'E' if postgres && rest[1..].starts_with('\'') => (TokenKind::String, quoted(rest, 1, '\'', true)),
        '"' => (TokenKind::Name, quoted(rest, 0, '"', false)),
        '`' if !postgres => (TokenKind::Name, quoted(rest, 0, '`', false)),
        '[' if !postgres => (TokenKind::Name, rest.find(']').map_or(rest.len(), |at| at + 1)),
        '$' if postgres => dollar_quoted(rest).map_or((TokenKind::Other, 1), |length| (TokenKind::String, length)),
        '-' if rest.starts_with("--") => (TokenKind::Comment, rest.find('\n').unwrap_or(rest.len())),
        '/' if rest.starts_with("/*") => (TokenKind::Comment, block_comment(rest, postgres)),
        ';' => (TokenKind::Semicolon, 1),
        c if c.is_whitespace() => (TokenKind::Space, span(rest, char::is_whitespace)),
        c if is_word(c) => (TokenKind::Word, span(rest, |c| is_word(c) || c == '$')),
        c => (TokenKind::Other, c.len_utf8()),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn span(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !belongs(c)).unwrap_or(rest.len())
}

/// The length of something quoted that opens at `open`; a doubled quote stands for itself.
fn quoted(rest: &str, open: usize, quote: char, backslashes: bool) -> usize {
    let mut chars = rest[open + 1..].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && backslashes {
            chars.next();
        } else if c == quote && chars.next_if(|(_, next)| *next == quote).is_none() {
            return open + 1 + at + c.len_utf8();
        }
    }
    rest.len()
}

fn dollar_quoted(rest: &str) -> Option<usize> {
    let tag_end = 1 + rest[1..].find('$')?;
    let tag = &rest[1..tag_end];
    if tag.starts_with(|c: char| c.is_ascii_digit()) || !tag.chars().all(is_word) {
        return None;
    }
    let delimiter = &rest[..=tag_end];
    let body = &rest[tag_end + 1..];
    Some(body.find(delimiter).map_or(rest.len(), |at| tag_end + 1 + at + delimiter.len()))
}

fn block_comment(rest: &str, nests: bool) -> usize {
    let mut depth = 1_usize;
    let mut at = 2;
    while depth > 0 {
        let Some(next) = rest[at..].find(['*', '/']).map(|offset| at + offset) else { return rest.len() };
        if rest[next..].starts_with("*/") {
            depth -= 1;
            at = next + 2;
        } else if nests && rest[next..].starts_with("/*") {
            depth += 1;
            at = next + 2;
        } else {
            at = next + 1;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{TokenKind, tokens};
    use crate::Dialect;

    fn kinds(sql: &str, dialect: Dialect) -> Vec<(TokenKind, &str)> {
        assert_eq!(tokens(sql, dialect).map(|token| token.text).collect::<String>(), sql);
        let seen = tokens(sql, dialect).filter(|token| token.kind != TokenKind::Space);
        seen.map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn strings_names_and_comments_are_whole() {
        use TokenKind::{Comment, Name, Other, Semicolon, String, Word};
        assert_eq!(
            kinds("a 'it''s;' \"b\"\"c\" -- x;\n/* 1 /* 2 */ */ $1 E'\\';' $f$;$$;$f$ $$;$$;", Dialect::Postgres),
            [
                (Word, "a"),
                (String, "'it''s;'"),
                (Name, "\"b\"\"c\""),
                (Comment, "-- x;"),
                (Comment, "/* 1 /* 2 */ */"),
                (Other, "$"),
                (Word, "1"),
                (String, "E'\\';'"),
                (String, "$f$;$$;$f$"),
                (String, "$$;$$"),
                (Semicolon, ";"),
            ]
        );
        assert_eq!(
            kinds("`a;` [b;] '\\' /* 1 /* */ x", Dialect::Sqlite),
            [(Name, "`a;`"), (Name, "[b;]"), (String, "'\\'"), (Comment, "/* 1 /* */"), (Word, "x")]
        );
        assert_eq!(kinds("'open", Dialect::Sqlite), [(String, "'open")]);
    }
}
