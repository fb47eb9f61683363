//! JavaScript and TypeScript cut into tokens, as far as migrations that are plain SQL need it.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    String,
    /// A template literal without `${…}`.
    Template,
    Punctuation,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    /// Offset in the file, in bytes.
    pub start: usize,
}

impl Token<'_> {
    pub(super) fn is(&self, text: &str) -> bool {
        self.text == text && matches!(self.kind, Kind::Word | Kind::Punctuation)
    }
}

/// The tokens of a file without comments and space; `None` when it holds something that is code for certain.
pub(super) fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, length) = match first {
            c if c.is_whitespace() => (None, c.len_utf8()),
            '/' if rest.starts_with("//") => (None, rest.find('\n').unwrap_or(rest.len())),
            '/' if rest.starts_with("/*") => (None, rest.find("*/")? + 2),
            '\'' | '"' => (Some(Kind::String), closed(rest, first)?),
            '`' => {
                let length = closed(rest, '`')?;
                if interpolates(&rest[..length]) {
                    return None;
                }
                (Some(Kind::Template), length)
            }
            c if c.is_alphanumeric() || c == '_' || c == '$' => {
                let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'));
                (Some(Kind::Word), end.unwrap_or(rest.len()))
            }
            c => (Some(Kind::Punctuation), c.len_utf8()),
        };
        if let Some(kind) = kind {
            tokens.push(Token { kind, text: &rest[..length], start: at });
        }
        at += length;
    }
    Some(tokens)
}

/// The length of a literal with backslash escapes.
fn closed(rest: &str, quote: char) -> Option<usize> {
    let mut chars = rest.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        if c == '\\' {
            chars.next();
        } else if c == quote {
            return Some(at + c.len_utf8());
        }
    }
    None
}

fn interpolates(template: &str) -> bool {
    let mut chars = template.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\\' {
            chars.next();
        } else if c == '$' && chars.peek() == Some(&'{') {
            return true;
        }
    }
    false
}

/// The value of a template literal, and for each byte of it how many lines below the opening backtick it is.
pub(super) fn cook(raw: &str) -> Option<(String, Vec<usize>)> {
    let mut value = String::with_capacity(raw.len());
    let mut lines = Vec::with_capacity(raw.len());
    let mut line = 0;
    let mut chars = raw.chars().peekable();
    while let Some(c) = chars.next() {
        let before = line;
        let cooked = match c {
            '\r' => {
                // A line break is LF in the value, however the file has it.
                if chars.peek() == Some(&'\n') {
                    continue;
                }
                Some('\n')
            }
            '\n' => {
                line += 1;
                Some('\n')
            }
            '\\' => escape(&mut chars, &mut line)?,
            c => Some(c),
        };
        if let Some(cooked) = cooked {
            value.push(cooked);
            lines.resize(value.len(), before);
        }
    }
    Some((value, lines))
}

/// What follows a backslash: a character, nothing for a line continuation, `None` outside for what is not read here.
fn escape(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, line: &mut usize) -> Option<Option<char>> {
    Some(Some(match chars.next()? {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'v' => '\u{b}',
        '0' if !chars.peek().is_some_and(char::is_ascii_digit) => '\0',
        '1'..='9' | '0' => return None,
        'x' => hexadecimal(&chars.by_ref().take(2).collect::<String>(), 2)?,
        'u' if chars.peek() == Some(&'{') => {
            chars.next();
            let digits: String = chars.by_ref().take_while(|c| *c != '}').collect();
            hexadecimal(&digits, digits.len())?
        }
        'u' => hexadecimal(&chars.by_ref().take(4).collect::<String>(), 4)?,
        '\n' => {
            *line += 1;
            return Some(None);
        }
        '\r' => {
            if chars.next_if_eq(&'\n').is_some() {
                *line += 1;
            }
            return Some(None);
        }
        c => c,
    }))
}

fn hexadecimal(digits: &str, length: usize) -> Option<char> {
    if digits.len() != length || length == 0 || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
        return None;
    }
    // Half of a surrogate pair is no character; such a file is left to the engine.
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}
