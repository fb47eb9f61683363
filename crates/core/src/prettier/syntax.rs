//! The forms of TypeScript that Payload's generators write.

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
    /// With its quotes.
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
        /// With its quotes.
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
    /// With its quotes.
    String(&'a str),
}
