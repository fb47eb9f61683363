//! What every error of a job says about itself, so that one front end can report them all alike.

use std::error::Error;
use std::path::PathBuf;

use serde::Serialize;

/// A spot in one of the user's files. Lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    pub file: PathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl Place {
    pub fn file(file: impl Into<PathBuf>) -> Self {
        Self { file: file.into(), line: None, column: None }
    }

    pub fn at(file: impl Into<PathBuf>, line: u32, column: u32) -> Self {
        Self { file: file.into(), line: Some(line), column: Some(column) }
    }
}

/// What kind of end an error is. It decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// The job was tried and failed.
    Failed,
    /// The job was asked for in a way that makes no sense.
    Usage,
    /// The job is possible, but wants an answer, a flag or another environment first.
    Refused,
    /// The user stopped it.
    Interrupted,
    /// A bug of payload-sync.
    Internal,
}

/// An error of a job: `Display` is one sentence that names the thing, [`source`](Error::source) is what caused it.
pub trait Fault: Error + Send + Sync + 'static {
    /// A stable name for programs: `config-not-found`.
    fn code(&self) -> &'static str;

    fn class(&self) -> Class {
        Class::Failed
    }

    /// Where in the user's files the cause is.
    fn place(&self) -> Option<Place> {
        None
    }

    /// What only helps who looks closely: a stack.
    fn detail(&self) -> Option<String> {
        None
    }

    /// What to do about it, best a command to type.
    fn hint(&self) -> Option<String> {
        None
    }
}
