//! Turns what JavaScript threw into an error with the place in the user's own file.

use std::path::{Path, PathBuf};

use rquickjs::{Ctx, Object, Value};

use crate::error::{EngineError, ErrorCode, Place};
use crate::install;
use crate::isolate;
use crate::loader::{Loader, is_installed, package_name};
use crate::runtime::{Session, Stop};

/// How builtins say that they lack something; Node has it.
const UNAVAILABLE: &str = "is not available in the embedded engine";

/// The longest chain of causes that is told.
const CAUSES: usize = 5;

/// Takes the pending exception and explains it.
pub(crate) fn explain(ctx: &Ctx<'_>, session: &Session, error: &rquickjs::Error) -> EngineError {
    let thrown = error.is_exception().then(|| ctx.catch());
    if let Some(stop) = session.stopped() {
        return stopped(session, stop);
    }
    match thrown {
        Some(value) => thrown_value(session, &value),
        None => EngineError::new(ErrorCode::Internal, format!("The JavaScript engine failed: {error}")),
    }
}

/// The error of code that was stopped from outside, or that called `process.exit`.
pub(crate) fn stopped(session: &Session, stop: Stop) -> EngineError {
    match stop {
        Stop::Timeout => isolate::stopped(ErrorCode::Timeout, session.settings()),
        Stop::Interrupted => isolate::stopped(ErrorCode::Interrupted, session.settings()),
        Stop::Exit(code) => {
            EngineError::new(ErrorCode::Exit, format!("The project's code called process.exit({code})"))
                .with_hint("Throw an error instead, or call process.exit only in scripts that are run on their own")
        }
    }
}

/// Scripts of ours in Node.
const OURS: [&str; 2] = ["extract.mjs", "payload-sync-run.mjs"];

/// Explains an error that was thrown under Node.
pub(crate) fn thrown_in_node(name: &str, message: &str, stack: &str, code: &str) -> EngineError {
    let mut error = match code {
        "ERR_MODULE_NOT_FOUND" | "MODULE_NOT_FOUND" => missing_in_node(message),
        _ => classified(name, message, code),
    };
    let mut place = None;
    for line in stack.lines() {
        let Some(frame) = Frame::parse(line) else { continue };
        let Some(file) = frame.file.strip_prefix("file://").or(frame.file.starts_with('/').then_some(frame.file))
        else {
            continue;
        };
        let file = PathBuf::from(file.split('?').next().unwrap_or(file).replace("%20", " "));
        if !is_installed(&file.to_string_lossy()) && !OURS.iter().any(|one| file.ends_with(one)) {
            place = Some(Place { file, line: frame.line, column: frame.column });
            break;
        }
    }
    error.stack = stack.to_owned();
    error.at(place)
}

/// `Cannot find package 'x' imported from /y`
fn missing_in_node(message: &str) -> EngineError {
    let error = EngineError::new(ErrorCode::MissingModule, message);
    let specifier = message.split('\'').nth(1).unwrap_or("");
    if specifier.is_empty() || specifier.starts_with(['.', '/']) {
        return error;
    }
    let package = package_name(specifier);
    let importer = message.split_once(" imported from ").map_or("", |(_, importer)| importer.trim());
    let importer = Path::new(importer);
    let all = install::is_all_of_payload(importer, package);
    let code = if all { ErrorCode::MissingPayload } else { ErrorCode::MissingModule };
    EngineError { code, ..error }.with_hint(install::command(importer, package))
}

/// Explains a value that was thrown or that a promise was rejected with.
fn thrown_value(session: &Session, value: &Value<'_>) -> EngineError {
    if value.is_null() {
        // What QuickJS throws when there is no memory left to make an error of.
        return out_of_memory();
    }
    let Some(object) = value.as_object() else {
        return EngineError::new(ErrorCode::Thrown, format!("The project's code threw {}", describe(value)));
    };
    let text = |name: &str| object.get::<_, Option<String>>(name).ok().flatten().filter(|text| !text.is_empty());
    let name = text("name").unwrap_or_else(|| "Error".to_owned());
    let message = text("message").unwrap_or_else(|| name.clone());
    let code = text("__engineCode").as_deref().and_then(ErrorCode::parse);
    let node_code = text("code").unwrap_or_default();
    let (stack, mut place) = trace(session.loader(), &text("stack").unwrap_or_default());

    let mut explained = match code {
        // Thrown by us, with everything known.
        Some(code) => {
            if let Some(file) = text("__engineFile") {
                let number = |name: &str| object.get::<_, Option<u32>>(name).ok().flatten().unwrap_or(1);
                place =
                    Some(Place { file: file.into(), line: number("__engineLine"), column: number("__engineColumn") });
            }
            let error = EngineError::new(code, message);
            match text("__engineHint") {
                Some(hint) => error.with_hint(hint),
                None => error,
            }
        }
        None => classified(&name, &message, &node_code),
    };
    explained.stack = stack;
    append_causes(session, object, &mut explained);
    explained.at(place)
}

fn classified(name: &str, message: &str, node_code: &str) -> EngineError {
    if let Some((what, instead)) = message.split_once(UNAVAILABLE) {
        let fetch = if instead.contains("fetch") { "Use fetch, or run" } else { "Run" };
        return EngineError::new(ErrorCode::Unsupported, format!("{what}{UNAVAILABLE}"))
            .with_hint(format!("{fetch} the command again with --engine node"));
    }
    if name == "InternalError" && matches!(message, "out of memory" | "string too long") {
        return out_of_memory();
    }
    if message == "Maximum call stack size exceeded" || (name == "InternalError" && message == "stack overflow") {
        return EngineError::new(ErrorCode::StackOverflow, "The project's code calls itself without end");
    }
    match node_code {
        "ERR_DLOPEN_FAILED" => {
            EngineError::new(ErrorCode::Unsupported, message).with_hint("Run the command again with --engine node")
        }
        "ERR_NEVER_SETTLES" => EngineError::new(ErrorCode::NeverSettles, message),
        "ERR_NO_CONFIG" => EngineError::new(ErrorCode::NoConfig, message),
        "no-adapter" => EngineError::new(ErrorCode::MissingAdapter, message),
        "missing-adapter" => {
            let error = EngineError::new(ErrorCode::MissingAdapter, message);
            match message.split_once(": ") {
                Some((what, hint)) => EngineError { message: what.to_owned(), ..error }.with_hint(hint),
                None => error,
            }
        }
        // An Error's message alone often says too little: "x is not defined".
        _ if matches!(name, "Error" | "ExtractError") => EngineError::new(ErrorCode::Thrown, message),
        _ => EngineError::new(ErrorCode::Thrown, format!("{name}: {message}")),
    }
}

fn out_of_memory() -> EngineError {
    EngineError::new(ErrorCode::Memory, "The project's code used up the memory that it may use")
}

/// A thrown value that is no object, as a person would write it.
fn describe(value: &Value<'_>) -> String {
    if let Some(text) = value.as_string() {
        return text.to_string().map_or_else(|_| "a string".to_owned(), |text| format!("'{text}'"));
    }
    if let Some(number) = value.as_number() {
        return number.to_string();
    }
    value.type_name().to_owned()
}

fn append_causes(session: &Session, object: &Object<'_>, error: &mut EngineError) {
    let mut next = object.get::<_, Option<Object<'_>>>("cause").ok().flatten();
    for _ in 0..CAUSES {
        let Some(cause) = next else { return };
        let message: String = cause.get("message").unwrap_or_default();
        let stack: String = cause.get("stack").unwrap_or_default();
        error.stack.push_str(&format!("caused by: {message}\n{}", trace(session.loader(), &stack).0));
        next = cause.get::<_, Option<Object<'_>>>("cause").ok().flatten();
    }
}

/// The stack with original places and without the engine's own frames, and the first place in the user's own code.
fn trace(loader: &Loader, stack: &str) -> (String, Option<Place>) {
    let mut text = String::new();
    let mut first = None;
    for line in stack.lines() {
        let Some(frame) = Frame::parse(line) else { continue };
        if !frame.file.starts_with('/') {
            continue;
        }
        let mut place = loader.original(frame.file, frame.line, frame.column).unwrap_or_else(|| Place {
            file: PathBuf::from(frame.file),
            line: frame.line,
            column: frame.column,
        });
        if text.is_empty() {
            place = loader.thrown_at(place);
        }
        text.push_str(&format!("    at {} ({place})\n", frame.function));
        if first.is_none() && !is_installed(frame.file) {
            first = Some(place);
        }
    }
    (text, first)
}

/// One line of a stack: `    at name (file:line:column)`.
#[derive(Debug, PartialEq, Eq)]
struct Frame<'a> {
    function: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
}

impl<'a> Frame<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let rest = line.trim_start().strip_prefix("at ")?;
        let (function, place) = match rest.rsplit_once(" (") {
            Some((function, place)) => (function, place.strip_suffix(')')?),
            None => ("<anonymous>", rest),
        };
        let mut parts = place.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        Some(Self { function, file: parts.next()?, line, column })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_read_with_and_without_a_function() {
        let frame = Frame { function: "load (a)", file: "/a b/c.ts", line: 3, column: 7 };
        assert_eq!(Frame::parse("    at load (a) (/a b/c.ts:3:7)"), Some(frame));
        let frame = Frame { function: "<anonymous>", file: "/c.ts", line: 3, column: 7 };
        assert_eq!(Frame::parse("    at /c.ts:3:7"), Some(frame));
        assert_eq!(Frame::parse("    at call (native)"), None);
        assert_eq!(Frame::parse("Error: at 3:7"), None);
    }

    #[test]
    fn what_the_engine_lacks_is_told_from_what_the_project_threw() {
        let error = classified("Error", "node:http.get is not available in the embedded engine; use --engine node", "");
        assert_eq!(error.code, ErrorCode::Unsupported);
        assert_eq!(error.message, "node:http.get is not available in the embedded engine");
        assert!(error.hint.is_some_and(|hint| hint.contains("--engine node")));
        let thrown = "node:https.request is not available in the embedded engine; use fetch, or --engine node";
        let hint = "Use fetch, or run the command again with --engine node";
        assert_eq!(classified("Error", thrown, "").hint.as_deref(), Some(hint));
        assert_eq!(classified("TypeError", "not a function", "").message, "TypeError: not a function");
        assert_eq!(classified("Error", "No DATABASE_URL", "").message, "No DATABASE_URL");
    }
}
