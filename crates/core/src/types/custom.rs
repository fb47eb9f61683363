//! Reads TypeScript types that a config wrote itself (`tsType`).
//!
//! Names, literals, arrays, tuples, unions, intersections, objects, type arguments, imported types and indexed access.
//! Functions, conditional, mapped and template literal types are not read, and say so.

use super::tree::INDEX;
use super::typescript::{Property, Syntax};
use crate::prettier::content;

const KEYWORDS: &[&str] = &[
    "any",
    "bigint",
    "boolean",
    "false",
    "never",
    "null",
    "number",
    "object",
    "string",
    "symbol",
    "true",
    "undefined",
    "unknown",
    "void",
];

/// Words that start a type of a kind that is not read.
const OPERATORS: &[&str] = &["abstract", "asserts", "infer", "keyof", "new", "readonly", "this", "typeof", "unique"];

/// The syntax of a type, or what about it cannot be read.
pub(super) fn parse(text: &str) -> Result<Syntax, String> {
    let mut parser = Parser { rest: text.trim() };
    parser.union().filter(|_| parser.rest.is_empty()).ok_or_else(|| format!("`tsType: {text:?}`"))
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn take(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, token: &str) -> Option<()> {
        self.take(token).then_some(())
    }

    fn word(&mut self) -> Option<&'a str> {
        let rest = self.rest;
        let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).unwrap_or(rest.len());
        if length == 0 || rest.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        self.rest = rest[length..].trim_start();
        Some(&rest[..length])
    }

    fn union(&mut self) -> Option<Syntax> {
        self.take("|");
        let mut members = vec![self.intersection()?];
        while self.take("|") {
            members.push(self.intersection()?);
        }
        Some(if members.len() == 1 { members.remove(0) } else { Syntax::Union { members, bare: true } })
    }

    fn intersection(&mut self) -> Option<Syntax> {
        self.take("&");
        let mut members = vec![self.postfix()?];
        while self.take("&") {
            members.push(self.postfix()?);
        }
        Some(if members.len() == 1 { members.remove(0) } else { Syntax::Intersection { members, bare: true } })
    }

    fn postfix(&mut self) -> Option<Syntax> {
        let mut syntax = self.primary()?;
        while self.take("[") {
            if self.take("]") {
                syntax = Syntax::Array(Box::new(syntax));
            } else {
                let index = Box::new(self.union()?);
                self.expect("]")?;
                syntax = Syntax::Indexed { object: Box::new(syntax), index };
            }
        }
        Some(syntax)
    }

    fn primary(&mut self) -> Option<Syntax> {
        match self.rest.chars().next()? {
            '(' => self.parentheses(),
            '[' => self.tuple(),
            '{' => self.object(),
            '"' | '\'' => Some(Syntax::Text(self.quoted()?.to_owned())),
            '-' | '0'..='9' => self.number(),
            _ => self.named(),
        }
    }

    fn parentheses(&mut self) -> Option<Syntax> {
        self.expect("(")?;
        let inner = self.union()?;
        self.expect(")")?;
        if self.rest.starts_with("=>") {
            return None;
        }
        Some(match inner {
            Syntax::Union { members, .. } => Syntax::Union { members, bare: false },
            Syntax::Intersection { members, .. } => Syntax::Intersection { members, bare: false },
            inner => inner,
        })
    }

    fn tuple(&mut self) -> Option<Syntax> {
        self.expect("[")?;
        let mut elements = Vec::new();
        while !self.take("]") {
            let rest = self.take("...");
            let element = self.union()?;
            elements.push(match (rest, self.take("?")) {
                (true, true) => return None,
                (true, false) => Syntax::Rest(Box::new(element)),
                (false, true) => Syntax::Optional(Box::new(element)),
                (false, false) => element,
            });
            if !self.rest.starts_with(']') {
                self.expect(",")?;
            }
        }
        Some(Syntax::Tuple(elements))
    }

    fn object(&mut self) -> Option<Syntax> {
        let before = self.rest;
        self.expect("{")?;
        let expanded = before[1..before.len() - self.rest.len()].contains('\n');
        let mut properties = Vec::new();
        while !self.take("}") {
            properties.push(self.property()?);
            let before = self.rest;
            if !(self.take(";") || self.take(",") || before.starts_with('}')) {
                return None;
            }
        }
        Some(Syntax::Object { expanded: expanded && !properties.is_empty(), properties })
    }

    fn property(&mut self) -> Option<Property> {
        let key = match self.rest.chars().next()? {
            '"' | '\'' => {
                let text = content(self.quoted()?);
                // With an escape, the key is not the text between the quotes.
                if text.contains('\\') {
                    return None;
                }
                text.to_owned()
            }
            '[' => {
                self.expect("[")?;
                let (name, of) = (self.word()?, self.expect(":").and_then(|()| self.word())?);
                self.expect("]")?;
                let key = format!("[{name}: {of}]");
                if key != INDEX {
                    return None;
                }
                key
            }
            _ => self.word().filter(|word| *word != "readonly")?.to_owned(),
        };
        let optional = self.take("?");
        self.expect(":")?;
        Some(Property { comment: None, key, optional, value: self.union()? })
    }

    /// A literal with its quotes.
    fn quoted(&mut self) -> Option<&'a str> {
        let rest = self.rest;
        let quote = rest.chars().next()?;
        let mut chars = rest.char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '\n' => return None,
                '\\' => drop(chars.next()?),
                c if c == quote => {
                    self.rest = rest[at + 1..].trim_start();
                    return Some(&rest[..=at]);
                }
                _ => {}
            }
        }
        None
    }

    fn number(&mut self) -> Option<Syntax> {
        let rest = self.rest;
        let length = rest.find(|c: char| !(c.is_ascii_digit() || c == '-' || c == '.')).unwrap_or(rest.len());
        let number: serde_json::Number = rest[..length].parse().ok()?;
        self.rest = rest[length..].trim_start();
        Some(Syntax::Number(number.to_string()))
    }

    fn named(&mut self) -> Option<Syntax> {
        let word = self.word()?;
        if OPERATORS.contains(&word) || self.rest.starts_with("=>") {
            return None;
        }
        if KEYWORDS.contains(&word) {
            return Some(Syntax::Keyword(word.to_owned()));
        }
        if word == "import" {
            self.expect("(")?;
            let path = self.quoted()?.to_owned();
            self.expect(")")?;
            let name = if self.take(".") { Some(self.qualified()?) } else { None };
            return Some(Syntax::Import { path, name, arguments: self.arguments()? });
        }
        let mut name = word.to_owned();
        if self.take(".") {
            name = format!("{name}.{}", self.qualified()?);
        }
        Some(Syntax::Reference { name, arguments: self.arguments()? })
    }

    fn qualified(&mut self) -> Option<String> {
        let mut name = self.word()?.to_owned();
        while self.take(".") {
            name = format!("{name}.{}", self.word()?);
        }
        Some(name)
    }

    fn arguments(&mut self) -> Option<Vec<Syntax>> {
        let mut arguments = Vec::new();
        if self.take("<") {
            loop {
                arguments.push(self.union()?);
                if self.take(">") {
                    break;
                }
                self.expect(",")?;
            }
        }
        Some(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn says_what_it_cannot_read() {
        for text in [
            "() => void",
            "(a: string) => void",
            "keyof T",
            "{ [K in A]: B }",
            "`a${string}`",
            "A extends B ? C : D",
            "",
            "a b",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert_eq!(parse("keyof T").unwrap_err(), "`tsType: \"keyof T\"`");
    }
}
