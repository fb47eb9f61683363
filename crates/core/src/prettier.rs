//! Lays TypeScript out as prettier does: the forms of it that Payload's generators write.
//!
//! ```text
//! text ─ parse ─► syntax ─ layout ─► document ─ print ─► text
//! ```
//!
//! The text is Payload's; where its lines break is prettier's choice, which is what is done here. Code outside of
//! these forms is refused by its place, never printed in another way than prettier would.

mod config;
mod doc;
mod layout;
mod literal;
mod options;
mod parse;
mod syntax;

pub use config::{ConfigError, parse_config, settings_for};
pub(crate) use doc::{Doc, Page};
pub(crate) use literal::{content, is_name, number, string};
pub use options::{EndOfLine, Options, OptionsError, QuoteProps, TrailingComma};

/// Why a text is not laid out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Prettier fails on it too.
    #[error("line {line} is not TypeScript: expected {expected}")]
    Syntax { line: usize, expected: &'static str },
    #[error("line {line} has {what}, which is not supported")]
    Unsupported { line: usize, what: &'static str },
}

/// A file as prettier would write it.
///
/// No statement's layout depends on another's, so there is never more than one of them as syntax and document: of a
/// schema of a thousand tables, all of them are ten times as large as the text.
pub fn format(text: &str, options: &Options) -> Result<String, FormatError> {
    let mut file = parse::File::new(text);
    let mut written = layout::comments(&file.comments()?, options);
    let mut blank = false;
    while let Some(statement) = file.statement()? {
        if blank {
            written.push('\n');
        }
        written.push_str(&layout::statement(&statement.kind, options));
        blank = statement.blank;
    }
    Ok(match options.end_of_line {
        EndOfLine::Lf => written,
        EndOfLine::CrLf => written.replace('\n', "\r\n"),
        EndOfLine::Cr => written.replace('\n', "\r"),
    })
}
