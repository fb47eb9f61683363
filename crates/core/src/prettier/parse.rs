//! Reads the TypeScript that Payload's generators write: imports, constants of calls, one type, one module.

use super::FormatError;

/// A file, with the comments before its first statement.
#[derive(Debug)]
pub(super) struct File<'a> {
    pub comments: Vec<Comment<'a>>,
    pub statements: Vec<Statement<'a>>,
}

#[derive(Debug)]
pub(super) struct Comment<'a> {
    pub text: &'a str,
    /// There is an empty line below it.
    pub blank: bool,
}

#[derive(Debug)]
pub(super) struct Statement<'a> {
    pub kind: Kind<'a>,
    /// There is an empty line below it.
    pub blank: bool,
}

#[derive(Debug)]
pub(super) enum Kind<'a> {
    Import { types: bool, names: Vec<Imported<'a>>, from: &'a str },
    Const { name: &'a str, value: Expression<'a> },
    Type { name: &'a str, members: Members<'a> },
    Module { name: &'a str, interface: &'a str, members: Members<'a> },
}

#[derive(Debug)]
pub(super) struct Imported<'a> {
    pub is_type: bool,
    pub name: &'a str,
    pub alias: Option<&'a str>,
}

/// `name: typeof other` or `name: Other`.
#[derive(Debug)]
pub(super) struct Members<'a> {
    /// The first one is on a line of its own.
    pub apart: bool,
    pub list: Vec<(&'a str, bool, &'a str)>,
}

#[derive(Debug)]
pub(super) enum Expression<'a> {
    Name(&'a str),
    /// What is between the quotes.
    String(&'a str),
    Number(&'a str),
    Negative(Box<Expression<'a>>),
    /// A template with a tag, its backticks included.
    Tagged {
        tag: &'a str,
        text: &'a str,
    },
    Array(Vec<Expression<'a>>),
    Object {
        /// The first property is on a line of its own.
        apart: bool,
        properties: Vec<Property<'a>>,
    },
    Call {
        callee: Box<Expression<'a>>,
        arguments: Vec<Expression<'a>>,
    },
    Member {
        object: Box<Expression<'a>>,
        name: &'a str,
    },
    Index {
        object: Box<Expression<'a>>,
        index: &'a str,
    },
    Arrow {
        parameters: Parameters<'a>,
        returns: Option<&'a str>,
        body: Box<Expression<'a>>,
    },
}

#[derive(Debug)]
pub(super) enum Parameters<'a> {
    None,
    Name(&'a str),
    /// `{ a, b }`
    Pattern(Vec<&'a str>),
}

#[derive(Debug)]
pub(super) struct Property<'a> {
    pub comments: Vec<&'a str>,
    pub key: Key<'a>,
    pub value: Expression<'a>,
    /// There is an empty line below it.
    pub blank: bool,
}

#[derive(Debug)]
pub(super) enum Key<'a> {
    Name(&'a str),
    /// What is between the quotes.
    String(&'a str),
}

pub(super) fn file(text: &str) -> Result<File<'_>, FormatError> {
    let mut parser = Parser { text, at: 0 };
    let mut comments = Vec::new();
    parser.spaces();
    while let Some(comment) = parser.comment()? {
        comments.push(Comment { text: comment, blank: parser.blank_follows() });
        parser.spaces();
    }
    let mut statements = Vec::new();
    loop {
        parser.spaces();
        if parser.at == text.len() {
            return Ok(File { comments, statements });
        }
        let kind = parser.statement()?;
        parser.take(";");
        statements.push(Statement { kind, blank: parser.blank_follows() });
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn line(&self) -> usize {
        1 + self.text[..self.at].bytes().filter(|&byte| byte == b'\n').count()
    }

    fn expected<T>(&self, expected: &'static str) -> Result<T, FormatError> {
        Err(FormatError::Syntax { line: self.line(), expected })
    }

    fn unsupported<T>(&self, what: &'static str) -> Result<T, FormatError> {
        Err(FormatError::Unsupported { line: self.line(), what })
    }

    fn spaces(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Whether the line after what was read is there and empty.
    fn blank_follows(&self) -> bool {
        let mut lines = self.rest().split('\n');
        let here = lines.next().unwrap_or_default().trim_start();
        let ends = here.is_empty() || here.strip_prefix([',', ';']).is_some_and(|rest| rest.trim().is_empty());
        let next = lines.next();
        ends && next.is_some_and(|line| line.trim().is_empty()) && lines.next().is_some()
    }

    /// Takes punctuation after spaces.
    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest().trim_start();
        if !rest.starts_with(token) {
            return false;
        }
        self.at = self.text.len() - rest.len() + token.len();
        true
    }

    fn want(&mut self, token: &'static str) -> Result<(), FormatError> {
        if self.take(token) {
            return Ok(());
        }
        self.spaces();
        self.expected(token)
    }

    /// Takes a word after spaces if it is this one.
    fn word(&mut self, word: &str) -> bool {
        let before = self.at;
        if self.name() == Some(word) {
            return true;
        }
        self.at = before;
        false
    }

    /// Takes a name after spaces, reserved words included.
    fn name(&mut self) -> Option<&'a str> {
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
    fn identifier(&mut self) -> Result<&'a str, FormatError> {
        let before = self.at;
        match self.name() {
            Some(name) if !RESERVED.contains(&name) => Ok(name),
            _ => {
                self.at = before;
                self.expected("a name")
            }
        }
    }

    /// Takes a string after spaces; gives what is between the quotes.
    fn string(&mut self) -> Result<Option<&'a str>, FormatError> {
        let rest = self.rest().trim_start();
        let Some(quote) = rest.chars().next().filter(|c| matches!(c, '\'' | '"')) else { return Ok(None) };
        let mut chars = rest[1..].char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => drop(chars.next()),
                '\n' | '\r' => break,
                c if c == quote => {
                    self.at = self.text.len() - rest.len() + at + 2;
                    return Ok(Some(&rest[1..=at]));
                }
                _ => {}
            }
        }
        self.expected("the end of a string")
    }

    fn wanted_string(&mut self) -> Result<&'a str, FormatError> {
        match self.string()? {
            Some(string) => Ok(string),
            None => self.expected("a string"),
        }
    }

    /// Takes a comment that starts here.
    fn comment(&mut self) -> Result<Option<&'a str>, FormatError> {
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

    fn statement(&mut self) -> Result<Kind<'a>, FormatError> {
        if self.word("import") {
            return self.import();
        }
        if self.word("type") {
            let name = self.identifier()?;
            self.want("=")?;
            return Ok(Kind::Type { name, members: self.members()? });
        }
        if self.word("declare") {
            return self.module();
        }
        if !self.word("export") {
            return self.unsupported("another statement");
        }
        if !self.word("const") {
            return self.unsupported("an export of something else than a constant");
        }
        let name = self.identifier()?;
        self.want("=")?;
        Ok(Kind::Const { name, value: self.expression()? })
    }

    fn import(&mut self) -> Result<Kind<'a>, FormatError> {
        let types = self.word("type");
        self.want("{")?;
        let mut names = Vec::new();
        while !self.take("}") {
            let is_type = self.word("type");
            let Some(name) = self.name() else { return self.expected("a name") };
            let alias = if self.word("as") { Some(self.identifier()?) } else { None };
            names.push(Imported { is_type, name, alias });
            if !self.take(",") {
                self.want("}")?;
                break;
            }
        }
        if !self.word("from") {
            return self.expected("`from`");
        }
        Ok(Kind::Import { types, names, from: self.wanted_string()? })
    }

    fn module(&mut self) -> Result<Kind<'a>, FormatError> {
        if !self.word("module") {
            return self.unsupported("a declaration of something else than a module");
        }
        let name = self.wanted_string()?;
        self.want("{")?;
        if !(self.word("export") && self.word("interface")) {
            return self.unsupported("something else than an interface in a module");
        }
        let interface = self.identifier()?;
        let members = self.members()?;
        self.want("}")?;
        Ok(Kind::Module { name, interface, members })
    }

    fn members(&mut self) -> Result<Members<'a>, FormatError> {
        self.want("{")?;
        let apart = self.new_line_follows();
        let mut list = Vec::new();
        while !self.take("}") {
            let Some(name) = self.name() else { return self.expected("a name") };
            self.want(":")?;
            let of_value = self.word("typeof");
            list.push((name, of_value, self.identifier()?));
            let _ = self.take(";") || self.take(",");
        }
        Ok(Members { apart, list })
    }

    fn new_line_follows(&self) -> bool {
        let rest = self.rest();
        rest[..rest.len() - rest.trim_start().len()].contains('\n')
    }

    fn expression(&mut self) -> Result<Expression<'a>, FormatError> {
        self.spaces();
        let mut expression = self.primary()?;
        loop {
            let object = |expression| Box::new(expression);
            expression = if self.take(".") {
                let Some(name) = self.name() else { return self.expected("a name") };
                Expression::Member { object: object(expression), name }
            } else if self.take("[") {
                let index = self.wanted_string()?;
                self.want("]")?;
                Expression::Index { object: object(expression), index }
            } else if self.take("(") {
                Expression::Call { callee: object(expression), arguments: self.list(")")? }
            } else {
                return Ok(expression);
            };
        }
    }

    fn primary(&mut self) -> Result<Expression<'a>, FormatError> {
        if let Some(string) = self.string()? {
            return Ok(Expression::String(string));
        }
        let rest = self.rest();
        match rest.chars().next() {
            Some('[') => {
                self.at += 1;
                Ok(Expression::Array(self.list("]")?))
            }
            Some('{') => self.object(),
            Some('(') => self.arrow(),
            Some('-') => {
                self.at += 1;
                Ok(Expression::Negative(Box::new(self.primary()?)))
            }
            Some('0'..='9') => {
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
                    Ok(_) => Ok(Expression::Number(&rest[..end])),
                    Err(_) => self.expected("a number"),
                }
            }
            _ => {
                let before = self.at;
                let Some(name) = self.name() else { return self.expected("an expression") };
                if self.rest().starts_with('`') {
                    return Ok(Expression::Tagged { tag: name, text: self.template()? });
                }
                if RESERVED.contains(&name) && !CONSTANTS.contains(&name) {
                    self.at = before;
                    return self.expected("an expression");
                }
                Ok(Expression::Name(name))
            }
        }
    }

    fn template(&mut self) -> Result<&'a str, FormatError> {
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

    /// The rest of a list, up to its closing bracket.
    fn list(&mut self, close: &'static str) -> Result<Vec<Expression<'a>>, FormatError> {
        let mut list = Vec::new();
        while !self.take(close) {
            list.push(self.expression()?);
            if !self.take(",") {
                self.want(close)?;
                break;
            }
        }
        Ok(list)
    }

    fn object(&mut self) -> Result<Expression<'a>, FormatError> {
        self.want("{")?;
        let apart = self.new_line_follows();
        let mut properties = Vec::new();
        loop {
            self.spaces();
            let mut comments = Vec::new();
            while let Some(comment) = self.comment()? {
                comments.push(comment);
                self.spaces();
            }
            if comments.is_empty() && self.take("}") {
                break;
            }
            let key = match self.string()? {
                Some(string) => Key::String(string),
                None => match self.name() {
                    Some(name) => Key::Name(name),
                    None => return self.expected("a property"),
                },
            };
            self.want(":")?;
            let value = self.expression()?;
            let blank = self.blank_follows();
            properties.push(Property { comments, key, value, blank });
            if !self.take(",") {
                self.want("}")?;
                break;
            }
        }
        Ok(Expression::Object { apart, properties })
    }

    /// `(…) => …`, and what is in parentheses.
    fn arrow(&mut self) -> Result<Expression<'a>, FormatError> {
        self.want("(")?;
        let parameters = if self.take(")") {
            Parameters::None
        } else if self.take("{") {
            let mut names = Vec::new();
            while !self.take("}") {
                names.push(self.identifier()?);
                if !self.take(",") {
                    self.want("}")?;
                    break;
                }
            }
            self.want(")")?;
            Parameters::Pattern(names)
        } else {
            let name = self.identifier()?;
            self.want(")")?;
            Parameters::Name(name)
        };
        let returns = if self.take(":") { Some(self.identifier()?) } else { None };
        self.want("=>")?;
        self.spaces();
        let body = if self.take("(") {
            self.spaces();
            if !self.rest().starts_with('{') {
                return self.unsupported("parentheses");
            }
            let body = self.object()?;
            self.want(")")?;
            body
        } else if self.rest().starts_with('{') {
            return self.unsupported("a function with statements");
        } else {
            self.expression()?
        };
        Ok(Expression::Arrow { parameters, returns, body: Box::new(body) })
    }
}

const CONSTANTS: [&str; 3] = ["true", "false", "null"];

/// Words that no constant can be named by in a module.
const RESERVED: [&str; 45] = [
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
