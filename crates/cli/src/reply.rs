//! How a command came out: data for programs, text for people, and the exit code.

use serde::Serialize;
use serde_json::Value;

use crate::error::CommandError;
use crate::exit::ExitCode;

#[derive(Debug)]
pub(crate) struct Reply {
    /// The `result` of the JSON shape.
    pub result: Value,
    /// What a person reads on stdout.
    pub text: String,
    pub code: ExitCode,
    /// It was done in part: a report and an error.
    pub error: Option<CommandError>,
}

impl Reply {
    pub(crate) fn new(report: &impl Serialize, text: impl Into<String>) -> Self {
        let result = serde_json::to_value(report).expect("a report is plain data with string keys");
        Self { result, text: text.into(), code: ExitCode::Done, error: None }
    }

    /// A report on something that did not come out whole.
    pub(crate) fn failed(mut self, error: CommandError) -> Self {
        self.code = error.exit_code();
        self.error = Some(error);
        self
    }

    /// A check that found something: still a result, but another exit code.
    pub(crate) fn code(mut self, code: ExitCode) -> Self {
        self.code = code;
        self
    }
}
