//! Prettier's options, as far as they decide about TypeScript.

use serde_json::{Map, Value};

use super::Page;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    pub print_width: usize,
    pub tab_width: usize,
    pub use_tabs: bool,
    pub semi: bool,
    pub single_quote: bool,
    pub quote_props: QuoteProps,
    pub trailing_comma: TrailingComma,
    pub bracket_spacing: bool,
    /// `arrowParens: 'always'`.
    pub arrow_parens: bool,
    /// `objectWrap: 'preserve'`.
    pub preserve_objects: bool,
    pub end_of_line: EndOfLine,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuoteProps {
    AsNeeded,
    Consistent,
    Preserve,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrailingComma {
    All,
    Es5,
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndOfLine {
    Lf,
    CrLf,
    Cr,
}

/// A setting that is not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OptionsError {
    #[error("prettier's `{name}` cannot be followed here")]
    Unsupported { name: String },
    #[error("prettier's `{name}` is not {expected}")]
    Invalid { name: String, expected: &'static str },
}

impl Default for Options {
    fn default() -> Self {
        Self {
            print_width: 80,
            tab_width: 2,
            use_tabs: false,
            semi: true,
            single_quote: false,
            quote_props: QuoteProps::AsNeeded,
            trailing_comma: TrailingComma::All,
            bracket_spacing: true,
            arrow_parens: true,
            preserve_objects: true,
            end_of_line: EndOfLine::Lf,
        }
    }
}

impl Options {
    /// What a configuration says, defaults elsewhere.
    pub fn parse(config: &Map<String, Value>) -> Result<Self, OptionsError> {
        let mut options = Self::default();
        for (name, value) in config {
            options.set(name, value)?;
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<(), OptionsError> {
        let invalid = |expected| OptionsError::Invalid { name: name.to_owned(), expected };
        let bool = || value.as_bool().ok_or_else(|| invalid("true or false"));
        let size = || value.as_u64().and_then(|n| usize::try_from(n).ok()).ok_or_else(|| invalid("a number"));
        let text = value.as_str().unwrap_or_default();
        match name {
            "printWidth" => self.print_width = size()?,
            "tabWidth" => self.tab_width = size()?,
            "useTabs" => self.use_tabs = bool()?,
            "semi" => self.semi = bool()?,
            "singleQuote" => self.single_quote = bool()?,
            "bracketSpacing" => self.bracket_spacing = bool()?,
            "quoteProps" => {
                self.quote_props = match text {
                    "as-needed" => QuoteProps::AsNeeded,
                    "consistent" => QuoteProps::Consistent,
                    "preserve" => QuoteProps::Preserve,
                    _ => return Err(invalid("`as-needed`, `consistent` or `preserve`")),
                }
            }
            "trailingComma" => {
                self.trailing_comma = match text {
                    "all" => TrailingComma::All,
                    "es5" => TrailingComma::Es5,
                    "none" => TrailingComma::None,
                    _ => return Err(invalid("`all`, `es5` or `none`")),
                }
            }
            "arrowParens" => {
                self.arrow_parens = match text {
                    "always" => true,
                    "avoid" => false,
                    _ => return Err(invalid("`always` or `avoid`")),
                }
            }
            "objectWrap" => {
                self.preserve_objects = match text {
                    "preserve" => true,
                    "collapse" => false,
                    _ => return Err(invalid("`preserve` or `collapse`")),
                }
            }
            "endOfLine" => {
                self.end_of_line = match text {
                    // The text that is laid out has line feeds.
                    "lf" | "auto" => EndOfLine::Lf,
                    "crlf" => EndOfLine::CrLf,
                    "cr" => EndOfLine::Cr,
                    _ => return Err(invalid("`lf`, `crlf`, `cr` or `auto`")),
                }
            }
            // Nothing that they decide about is in a generated file, and the parser is Payload's to choose.
            "$schema"
            | "parser"
            | "jsxSingleQuote"
            | "bracketSameLine"
            | "jsxBracketSameLine"
            | "proseWrap"
            | "htmlWhitespaceSensitivity"
            | "vueIndentScriptAndStyle"
            | "singleAttributePerLine"
            | "embeddedLanguageFormatting"
            | "experimentalTernaries"
            | "experimentalOperatorPosition" => {}
            "plugins" if value.as_array().is_some_and(Vec::is_empty) => {}
            "insertPragma" | "requirePragma" | "checkIgnorePragma" if value == &Value::Bool(false) => {}
            _ => return Err(OptionsError::Unsupported { name: name.to_owned() }),
        }
        Ok(())
    }

    pub(super) fn page(&self) -> Page {
        Page { width: self.print_width, tab: self.tab_width, tabs: self.use_tabs }
    }
}
