//! A migration file back to plain SQL, when plain SQL is all that there is in it.
//!
//! Read without a JavaScript engine: files as Payload and this program write them, by hand in the same style, and
//! compiled to ESM or CommonJS. Anything else is [`MigrationBody::Code`] and is for an engine to run.

mod tokens;

use std::cell::Cell;

use self::tokens::{Kind, Token, cook, tokens};
use super::{Statement, split_statements};
use crate::Dialect;

/// What a migration file does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MigrationBody {
    /// Nothing but SQL, in this order.
    Sql { up: Vec<Statement>, down: Vec<Statement> },
    /// Something that has to be run.
    Code,
}

/// Reads a migration file.
///
/// SQLite has one statement for each call, as its driver runs no more than one.
pub fn parse_file(text: &str) -> MigrationBody {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(tokens) = tokens(text) else { return MigrationBody::Code };
    let mut file = File { text, tokens: &tokens, at: 0, counted: Cell::default(), up: None, down: None };
    match file.read() {
        Some(()) => match (file.up, file.down) {
            (Some(up), Some(down)) => MigrationBody::Sql { up, down },
            _ => MigrationBody::Code,
        },
        None => MigrationBody::Code,
    }
}

struct File<'a> {
    text: &'a str,
    tokens: &'a [Token<'a>],
    at: usize,
    /// A place that was reached and the line breaks before it: large files have thousands of templates.
    counted: Cell<(usize, usize)>,
    up: Option<Vec<Statement>>,
    down: Option<Vec<Statement>>,
}

/// Each method reads what it is named after and moves on; `None` is: this is code.
impl<'a> File<'a> {
    fn read(&mut self) -> Option<()> {
        while let Some(token) = self.peek(0) {
            match (token.kind, token.text) {
                (Kind::Punctuation, ";") => self.at += 1,
                (Kind::String, "'use strict'" | "\"use strict\"") => self.at += 1,
                (Kind::Word, "import") => self.import()?,
                (Kind::Word, "export") => {
                    self.at += 1;
                    if self.peek(0)?.is("{") {
                        self.exported_names()?;
                    } else {
                        self.function()?;
                    }
                }
                (Kind::Word, "async") => self.function()?,
                (Kind::Word, "const" | "var" | "let") => self.required()?,
                (Kind::Word, "Object") => self.es_module_mark()?,
                (Kind::Word, "module" | "exports") => self.exports()?,
                _ => return None,
            }
        }
        Some(())
    }

    fn peek(&self, ahead: usize) -> Option<&Token<'a>> {
        self.tokens.get(self.at + ahead)
    }

    fn next(&mut self) -> Option<&'a Token<'a>> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(token)
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.peek(0).is_some_and(|token| token.is(text));
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, text: &str) -> Option<()> {
        self.eat(text).then_some(())
    }

    fn expect_all(&mut self, texts: &[&str]) -> Option<()> {
        texts.iter().try_for_each(|text| self.expect(text))
    }

    fn string(&mut self) -> Option<&'a str> {
        let token = self.next()?;
        (token.kind == Kind::String).then(|| &token.text[1..token.text.len() - 1])
    }

    /// `import … from '…'`: of the names in it only `sql` may be used, and the package says what that is.
    fn import(&mut self) -> Option<()> {
        self.expect("import")?;
        self.eat("type");
        self.expect("{")?;
        while !self.eat("}") {
            self.eat("type");
            if self.next()?.kind != Kind::Word {
                return None;
            }
            self.eat(",");
        }
        self.expect("from")?;
        known_package(self.string()?)
    }

    /// `const { sql } = require('…')` or `const db_postgres_1 = require("…")`.
    fn required(&mut self) -> Option<()> {
        self.at += 1;
        if self.eat("{") {
            while !self.eat("}") {
                if self.next()?.kind != Kind::Word {
                    return None;
                }
                self.eat(",");
            }
        } else if self.next()?.kind != Kind::Word {
            return None;
        }
        self.expect_all(&["=", "require", "("])?;
        known_package(self.string()?)?;
        self.expect(")")
    }

    /// `Object.defineProperty(exports, "__esModule", { value: true })`.
    fn es_module_mark(&mut self) -> Option<()> {
        self.expect_all(&["Object", ".", "defineProperty", "(", "exports", ","])?;
        if self.string()? != "__esModule" {
            return None;
        }
        self.expect_all(&[",", "{", "value", ":", "true", "}", ")"])
    }

    /// `exports.up = up`, `exports.up = async function …`, `exports.down = exports.up = void 0`,
    /// `module.exports = { up, down }`.
    fn exports(&mut self) -> Option<()> {
        if self.eat("module") {
            self.expect_all(&[".", "exports"])?;
            if self.eat("=") {
                return self.exported_names();
            }
        } else {
            self.expect("exports")?;
        }
        self.expect(".")?;
        let name = self.next()?.text;
        self.expect("=")?;
        if self.eat("void") {
            return self.expect("0");
        }
        if self.peek(0)?.is("exports") {
            return self.exports();
        }
        if self.peek(0)?.is("async") {
            return self.function_named(name);
        }
        self.expect(name)
    }

    /// `{ up, down }`, each under its own name.
    fn exported_names(&mut self) -> Option<()> {
        self.expect("{")?;
        while !self.eat("}") {
            if !matches!(self.next()?.text, "up" | "down") {
                return None;
            }
            self.eat(",");
        }
        Some(())
    }

    /// `async function up(…) {…}` or `const up = async (…) => {…}`, after `export` if that is there.
    fn function(&mut self) -> Option<()> {
        if self.eat("const") {
            let name = self.next()?.text;
            self.expect("=")?;
            return self.function_named(name);
        }
        let name = self.peek(2)?.text;
        self.function_named(name)
    }

    fn function_named(&mut self, name: &str) -> Option<()> {
        self.expect("async")?;
        if self.eat("function") && !self.peek(0)?.is("(") {
            self.expect(name)?;
        }
        self.parameters()?;
        if self.eat(":") {
            // The return type: `Promise<void>`.
            while !matches!(self.peek(0)?.text, "{" | "=>") {
                self.at += 1;
            }
        }
        if self.eat("=") {
            self.expect(">")?;
        }
        let statements = self.body()?;
        let slot = match name {
            "up" => &mut self.up,
            "down" => &mut self.down,
            _ => return None,
        };
        slot.replace(statements).is_none().then_some(())
    }

    /// `({ db, payload, req }: MigrateUpArgs)`: names without defaults, renames or nesting.
    fn parameters(&mut self) -> Option<()> {
        self.expect("(")?;
        if self.eat("{") {
            while !self.eat("}") {
                if !matches!(self.next()?.text, "db" | "payload" | "req") {
                    return None;
                }
                self.eat(",");
            }
            if self.eat(":") {
                while !self.peek(0)?.is(")") {
                    self.at += 1;
                }
            }
        }
        self.expect(")")
    }

    fn body(&mut self) -> Option<Vec<Statement>> {
        self.expect("{")?;
        let mut statements = Vec::new();
        while !self.eat("}") {
            if self.eat(";") {
                continue;
            }
            self.expect_all(&["await", "db", "."])?;
            let dialect = match self.next()?.text {
                "execute" => Dialect::Postgres,
                "run" => Dialect::Sqlite,
                _ => return None,
            };
            self.expect("(")?;
            self.tag()?;
            let template = self.next()?;
            if template.kind != Kind::Template {
                return None;
            }
            self.eat(",");
            self.expect(")")?;
            statements.extend(self.statements(template, dialect)?);
        }
        Some(statements)
    }

    /// `sql`, or compiled `(0, db_postgres_1.sql)` or `db_postgres_1.sql`.
    fn tag(&mut self) -> Option<()> {
        let wrapped = self.eat("(");
        if wrapped {
            self.expect_all(&["0", ","])?;
        }
        if !self.peek(0)?.is("sql") {
            if self.next()?.kind != Kind::Word {
                return None;
            }
            self.expect(".")?;
        }
        self.expect("sql")?;
        if wrapped { self.expect(")") } else { Some(()) }
    }

    fn statements(&self, template: &Token<'a>, dialect: Dialect) -> Option<Vec<Statement>> {
        let (sql, lines) = cook(&template.text[1..template.text.len() - 1])?;
        let (from, before) = match self.counted.get() {
            (from, _) if from > template.start => (0, 0),
            counted => counted,
        };
        let breaks = before + self.text[from..template.start].matches('\n').count();
        self.counted.set((template.start, breaks));
        let first_line = breaks + 1;
        let line_of = |at: usize| first_line + lines.get(at).copied().unwrap_or_default();
        let statements = split_statements(&sql, dialect, line_of);
        if dialect == Dialect::Sqlite && statements.len() > 1 {
            return None;
        }
        Some(statements)
    }
}

/// Packages whose `sql` is drizzle's.
fn known_package(package: &str) -> Option<()> {
    let known = package.starts_with("@payloadcms/db-") || package == "drizzle-orm" || package == "@payloadcms/drizzle";
    known.then_some(())
}
