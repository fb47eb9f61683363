//! How an error is told: one type that every job's error becomes, printed in one way.

use std::error::Error;

use anstyle::{AnsiColor, Style};
use payload_sync::secrets::Secrets;
use payload_sync::{Class, Fault, Place, Question};
use serde_json::{Value, json};

use crate::exit::ExitCode;

/// An error on its way to the user.
#[derive(Debug)]
pub(crate) struct CommandError {
    pub code: &'static str,
    pub class: Class,
    pub message: String,
    pub causes: Vec<String>,
    pub place: Option<Place>,
    pub hint: Option<String>,
    /// Shown with `-v`.
    pub detail: Option<String>,
    /// What was left unanswered, when that is why.
    pub questions: Vec<Question>,
}

impl<F: Fault> From<F> for CommandError {
    fn from(fault: F) -> Self {
        let mut causes = Vec::new();
        let mut source = fault.source();
        while let Some(cause) = source {
            causes.push(cause.to_string());
            source = cause.source();
        }
        Self {
            code: fault.code(),
            class: fault.class(),
            message: fault.to_string(),
            causes,
            place: fault.place(),
            hint: fault.hint(),
            detail: fault.detail(),
            questions: Vec::new(),
        }
    }
}

impl CommandError {
    fn new(code: &'static str, class: Class, message: impl Into<String>) -> Self {
        Self {
            code,
            class,
            message: message.into(),
            causes: Vec::new(),
            place: None,
            hint: None,
            detail: None,
            questions: Vec::new(),
        }
    }

    /// The command line makes no sense; `text` is what clap says about it.
    pub(crate) fn usage(text: &str) -> Self {
        let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
        let mut error = Self::new("usage", Class::Usage, message);
        error.hint = Some("payload-sync --help".into());
        error
    }

    pub(crate) fn failed(code: &'static str, message: &str, cause: &dyn Error) -> Self {
        let mut error = Self::new(code, Class::Failed, message);
        error.causes.push(cause.to_string());
        error
    }

    pub(crate) fn interrupted() -> Self {
        Self::new("interrupted", Class::Interrupted, "interrupted")
    }

    pub(crate) fn internal(message: &str, cause: &dyn Error) -> Self {
        let mut error = Self::new("internal", Class::Internal, message);
        error.causes.push(cause.to_string());
        error
    }

    pub(crate) fn bug(cause: &str) -> Self {
        let mut error = Self::new("internal", Class::Internal, "payload-sync has a bug");
        error.causes.push(cause.into());
        error.hint = Some("please report it with the command that you typed; -v shows more".into());
        error
    }

    /// Possible, but not in this way.
    pub(crate) fn refused(code: &'static str, message: &str, hint: &str) -> Self {
        Self::new(code, Class::Refused, message).with_hint(hint)
    }

    /// A job that was done in part.
    pub(crate) fn incomplete(code: &'static str, message: &str) -> Self {
        Self::new(code, Class::Failed, message)
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Nobody is there to answer.
    pub(crate) fn unanswered(questions: Vec<Question>) -> Self {
        if let Some(Question::Name { title, command, name, .. }) = questions.first() {
            let mut error = Self::new("development-only", Class::Refused, title);
            error.hint = Some(format!("if you mean it: `payload-sync {command} --database-name {name}`"));
            error.questions = questions;
            return error;
        }
        let first = match questions.first() {
            Some(Question::Confirm { title, details, .. }) => {
                let details: Vec<String> = details.iter().map(|detail| format!("\n  {detail}")).collect();
                format!("this needs a yes: {title}{}", details.concat())
            }
            Some(Question::Rename { entity, name, table, candidates, .. }) => {
                let thing = table.as_ref().map_or_else(|| name.clone(), |table| format!("{table}.{name}"));
                let candidates = candidates.join(", ");
                format!("this needs an answer: is the {entity} {thing} new, or was it renamed from {candidates}?")
            }
            Some(Question::Name { .. }) | None => "a question is open".to_owned(),
        };
        let only_confirmations = questions.iter().all(|question| matches!(question, Question::Confirm { .. }));
        let mut error = Self::new("needs-answer", Class::Refused, first);
        error.hint = Some(if only_confirmations {
            "add --yes to go ahead".into()
        } else {
            "run it on a terminal, or answer with --rename PREVIOUS:NEXT or --accept-drop".into()
        });
        error.questions = questions;
        error
    }

    pub(crate) fn declined() -> Self {
        Self::new("declined", Class::Refused, "nothing was changed")
    }

    /// The message and what caused it, in one line.
    pub(crate) fn message_with_causes(&self) -> String {
        let parts: Vec<&str> =
            std::iter::once(self.message.as_str()).chain(self.causes.iter().map(String::as_str)).collect();
        parts.join(": ")
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        self.class.into()
    }

    /// The text for a terminal; colours are taken out where they are not wanted.
    pub(crate) fn render(&self) -> String {
        let heading = |style: Style, text: &str| format!("{style}{text}{style:#}");
        let red = AnsiColor::Red.on_default().bold();
        let cyan = AnsiColor::Cyan.on_default().bold();
        let mut text = format!("{} {}\n", heading(red, "error:"), self.message);
        if let Some(place) = &self.place {
            text.push_str(&format!("  at {}\n", render_place(place)));
        }
        for cause in &self.causes {
            text.push_str(&format!("{} {cause}\n", heading(red, "caused by:")));
        }
        if let Some(hint) = &self.hint {
            text.push_str(&format!("{} {hint}\n", heading(cyan, "hint:")));
        }
        text
    }

    /// The error without what must not be seen.
    pub(crate) fn redacted(mut self, secrets: &Secrets) -> Self {
        self.message = secrets.redact(&self.message);
        self.causes = self.causes.iter().map(|cause| secrets.redact(cause)).collect();
        self.hint = self.hint.map(|hint| secrets.redact(&hint));
        self.detail = self.detail.map(|detail| secrets.redact(&detail));
        self
    }

    /// The `error` of the JSON shape.
    pub(crate) fn json(&self) -> Value {
        let mut error = json!({ "code": self.code, "message": self.message_with_causes() });
        if let Some(place) = &self.place {
            error["place"] = json!(place);
        }
        if let Some(hint) = &self.hint {
            error["hint"] = json!(hint);
        }
        if !self.questions.is_empty() {
            error["questions"] = json!(self.questions);
        }
        error
    }

    /// The whole JSON shape, for an error before any command ran.
    pub(crate) fn envelope(&self, command: &str) -> Value {
        json!({ "command": command, "ok": false, "result": null, "error": self.json(), "warnings": [] })
    }
}

/// `file:line:column`, relative to the current folder where it lies inside.
pub(crate) fn render_place(place: &Place) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let file = place.file.strip_prefix(&current).unwrap_or(&place.file).display();
    match (place.line, place.column) {
        (Some(line), Some(column)) => format!("{file}:{line}:{column}"),
        (Some(line), None) => format!("{file}:{line}"),
        _ => file.to_string(),
    }
}
