//! Reads the smallest parts of a text: names, strings, numbers, templates, comments.

use crate::prettier::FormatError;

/// Where in a text the reading is.
pub(super) struct Parser<'a> {
    text: &'a str,
    pub(super) at: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Whether everything was read.
    pub(super) fn is_done(&self) -> bool {
        self.at == self.text.len()
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub(super) fn line(&self) -> usize {
        1 + self.text[..self.at].bytes().filter(|&byte| byte == b'\n').count()
    }

    pub(super) fn expected<T>(&self, expected: &'static str) -> Result<T, FormatError> {
        Err(FormatError::Syntax { line: self.line(), expected })
    }

    pub(super) fn unsupported<T>(&self, what: &'static str) -> Result<T, FormatError> {
        Err(FormatError::Unsupported { line: self.line(), what })
    }

    pub(super) fn spaces(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Whether the line after what was read is there and empty.
    pub(super) fn blank_follows(&self) -> bool {
        let mut lines = self.rest().split('\n');
        let here = lines.next().unwrap_or_default().trim_start();
        let ends = here.is_empty() || here.strip_prefix([',', ';']).is_some_and(|rest| rest.trim().is_empty());
        let next = lines.next();
        ends && next.is_some_and(|line| line.trim().is_empty()) && lines.next().is_some()
    }

    /// Takes punctuation after spaces.
    pub(super) fn take(&mut self, token: &str) -> bool {
        let rest = self.rest().trim_start();
        if !rest.starts_with(token) {
            return false;
        }
        self.at = self.text.len() - rest.len() + token.len();
        true
    }

    pub(super) fn want(&mut self, token: &'static str) -> Result<(), FormatError> {
        if self.take(token) {
            return Ok(());
        }
        self.spaces();
        self.expected(token)
    }

    /// Takes a word after spaces if it is this one.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let before = self.at;
        if self.name() == Some(word) {
            return true;
        }
        self.at = before;
        false
    }

    /// Takes a name after spaces, reserved words included.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        let rest = self.rest().trim_start();
        let is_start = |c: char| c == '$' || c == '_' || c.is_alphabetic();
        if !rest.starts_with(is_start) {
            return None;
        }
        let end = rest.find(|c: char| !is_start(c) && !c.is_numeric()).unwrap_or(rest.len());
        self.at = self.text.len() - rest.len() + end;
        Some(&rest[..end])
    }

    /// A name that something may be given.
    pub(super) fn identifier(&mut self) -> Result<&'a str, FormatError> {
        let before = self.at;
        match self.name() {
            Some(name) if !RESERVED.contains(&name) => Ok(name),
            _ => {
                self.at = before;
                self.expected("a name")
            }
        }
    }

    /// Takes a string after spaces, with its quotes.
    pub(super) fn string(&mut self) -> Result<Option<&'a str>, FormatError> {
        let rest = self.rest().trim_start();
        let Some(quote) = rest.chars().next().filter(|c| matches!(c, '\'' | '"')) else { return Ok(None) };
        let mut chars = rest[1..].char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => drop(chars.next()),
                '\n' | '\r' => break,
                c if c == quote => {
                    self.at = self.text.len() - rest.len() + at + 2;
                    return Ok(Some(&rest[..at + 2]));
                }
                _ => {}
            }
        }
        self.expected("the end of a string")
    }

    pub(super) fn wanted_string(&mut self) -> Result<&'a str, FormatError> {
        match self.string()? {
            Some(string) => Ok(string),
            None => self.expected("a string"),
        }
    }

    /// Takes a comment that starts here.
    pub(super) fn comment(&mut self) -> Result<Option<&'a str>, FormatError> {
        let rest = self.rest();
        let end = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            match rest.find("*/") {
                Some(end) => end + 2,
                None => return self.expected("the end of a comment"),
            }
        } else {
            return Ok(None);
        };
        self.at += end;
        Ok(Some(rest[..end].trim_end()))
    }

    pub(super) fn new_line_follows(&self) -> bool {
        let rest = self.rest();
        rest[..rest.len() - rest.trim_start().len()].contains('\n')
    }

    /// Takes a number that starts here.
    pub(super) fn number(&mut self) -> Result<&'a str, FormatError> {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(rest.len());
        let sign = rest[..end].ends_with('e') && rest[end..].starts_with('+');
        let end = if sign {
            let digits = &rest[end + 1..];
            end + 1 + digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len())
        } else {
            end
        };
        self.at += end;
        match rest[..end].parse::<f64>() {
            Ok(_) => Ok(&rest[..end]),
            Err(_) => self.expected("a number"),
        }
    }

    pub(super) fn template(&mut self) -> Result<&'a str, FormatError> {
        let rest = self.rest();
        let mut chars = rest.char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => drop(chars.next()),
                '`' => {
                    self.at += at + 1;
                    return Ok(&rest[..=at]);
                }
                '$' if rest[at..].starts_with("${") => return self.unsupported("an expression in a template"),
                _ => {}
            }
        }
        self.expected("the end of a template")
    }
}

pub(super) const CONSTANTS: [&str; 3] = ["true", "false", "null"];

/// Words that no constant can be named by in a module.
pub(super) const RESERVED: [&str; 45] = [
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "new",
    "null",
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
    "let",
    "static",
    "implements",
    "interface",
    "package",
];
