//! What can go wrong while a project's code is loaded and run, with the place in the user's own file.

use std::path::PathBuf;

/// What went wrong, for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorCode {
    /// A file is not valid TypeScript or JavaScript.
    Syntax,
    /// An imported file or package does not exist.
    MissingModule,
    /// The project's code threw.
    Thrown,
    /// The time limit was reached.
    Timeout,
    /// The memory limit was reached.
    Memory,
    /// The recursion limit was reached.
    StackOverflow,
    /// The caller asked to stop.
    Interrupted,
    /// The project's code called `process.exit`.
    Exit,
    /// The config waits for something that never comes.
    NeverSettles,
    /// The config file does not exist, or exports no config.
    NoConfig,
    /// `payload` is not installed in the project.
    MissingPayload,
    /// The project's Payload declares no tables that could be read.
    OldPayload,
    /// The config has no database adapter, or the adapter asked for is not installed.
    MissingAdapter,
    /// The code needs something of Node that the embedded engine does not have.
    Unsupported,
    /// Node is not installed, or failed to run the extraction.
    Node,
    /// A file could not be read or written.
    Io,
    /// A secret would be written where it must not be.
    Secret,
    /// The engine itself failed.
    Internal,
}

impl ErrorCode {
    const ALL: [Self; 18] = [
        Self::Syntax,
        Self::MissingModule,
        Self::Thrown,
        Self::Timeout,
        Self::Memory,
        Self::StackOverflow,
        Self::Interrupted,
        Self::Exit,
        Self::NeverSettles,
        Self::NoConfig,
        Self::MissingPayload,
        Self::OldPayload,
        Self::MissingAdapter,
        Self::Unsupported,
        Self::Node,
        Self::Io,
        Self::Secret,
        Self::Internal,
    ];

    /// The code of this name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == name)
    }

    /// The code's name in messages and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::MissingModule => "missing-module",
            Self::Thrown => "thrown",
            Self::Timeout => "timeout",
            Self::Memory => "memory",
            Self::StackOverflow => "stack-overflow",
            Self::Interrupted => "interrupted",
            Self::Exit => "exit",
            Self::NeverSettles => "never-settles",
            Self::NoConfig => "no-config",
            Self::MissingPayload => "missing-payload",
            Self::OldPayload => "old-payload",
            Self::MissingAdapter => "missing-adapter",
            Self::Unsupported => "unsupported",
            Self::Node => "node",
            Self::Io => "io",
            Self::Secret => "secret",
            Self::Internal => "internal",
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A place in a source file as an editor counts it: lines and columns start at 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file as its author knows it.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file.display(), self.line, self.column)
    }
}

/// A failure to load or run a project's code.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{message}")]
pub struct EngineError {
    /// What went wrong, for programs.
    pub code: ErrorCode,
    /// What went wrong, for people; one sentence or the thrown error's own message.
    pub message: String,
    /// The place in the project's own code, where there is one.
    pub place: Option<Place>,
    /// The JavaScript stack with the places of the original files; empty where there is none.
    pub stack: String,
    /// What to type next.
    pub hint: Option<String>,
}

impl EngineError {
    /// An error without a place.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), place: None, stack: String::new(), hint: None }
    }

    /// Could Node do what the embedded engine could not?
    pub(crate) fn is_engines_fault(&self) -> bool {
        match self.code {
            ErrorCode::Unsupported | ErrorCode::Internal => true,
            // An installed package found the language or a builtin module other than it expects.
            ErrorCode::Thrown => {
                let first = self.stack.lines().next().unwrap_or("");
                ["TypeError", "ReferenceError", "SyntaxError", "RangeError"]
                    .iter()
                    .any(|name| self.message.starts_with(name))
                    && first.contains("/node_modules/")
            }
            _ => false,
        }
    }

    /// The same error with a place.
    #[must_use]
    pub fn at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }

    /// The same error with what to type next.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
