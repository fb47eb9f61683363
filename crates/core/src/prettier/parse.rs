//! Reads the TypeScript that Payload's generators write: imports, constants of calls, one type, one module.

mod tokens;

use super::FormatError;
use super::syntax::{Comment, Expression, Imported, Key, Kind, Members, Parameters, Property, Statement};
use tokens::{CONSTANTS, Parser, RESERVED};

/// A file that is read statement by statement.
pub(super) struct File<'a>(Parser<'a>);

impl<'a> File<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(Parser::new(text))
    }

    /// The comments before the first statement.
    pub(super) fn comments(&mut self) -> Result<Vec<Comment<'a>>, FormatError> {
        let mut comments = Vec::new();
        self.0.spaces();
        while let Some(comment) = self.0.comment()? {
            comments.push(Comment { text: comment, blank: self.0.blank_follows() });
            self.0.spaces();
        }
        Ok(comments)
    }

    /// The next statement; none at the end of the file.
    pub(super) fn statement(&mut self) -> Result<Option<Statement<'a>>, FormatError> {
        self.0.spaces();
        if self.0.is_done() {
            return Ok(None);
        }
        let kind = self.0.statement()?;
        self.0.take(";");
        Ok(Some(Statement { kind, blank: self.0.blank_follows() }))
    }
}

impl<'a> Parser<'a> {
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
            Some('0'..='9') => Ok(Expression::Number(self.number()?)),
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
