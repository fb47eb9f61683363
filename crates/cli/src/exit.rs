//! How the process ends: the exit codes, which are part of the interface.

use payload_sync::Class;

use crate::error::CommandError;
use crate::ui;

/// What the exit code of `payload-sync` means. Scripts may rely on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub(crate) enum ExitCode {
    /// Everything that was asked for is done.
    Done = 0,
    /// It was tried and failed.
    Failed = 1,
    /// The command line makes no sense.
    Usage = 2,
    /// A check (`--check`, `config:check`) found differences. Nothing failed.
    Differences = 3,
    /// Nothing was done: it needs an answer (`--yes`), a flag, or another environment.
    Refused = 4,
    /// A bug of payload-sync.
    Internal = 70,
    /// Stopped by Ctrl-C or SIGTERM.
    Interrupted = 130,
}

impl From<Class> for ExitCode {
    fn from(class: Class) -> Self {
        match class {
            Class::Failed => Self::Failed,
            Class::Usage => Self::Usage,
            Class::Refused => Self::Refused,
            Class::Interrupted => Self::Interrupted,
            Class::Internal => Self::Internal,
        }
    }
}

/// Makes a panic end the process as a bug that is reported like every other error.
pub(crate) fn report_panics(json: bool) {
    std::panic::set_hook(Box::new(move |info| {
        let text = info.payload_as_str().unwrap_or("no message").to_owned();
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let error = CommandError::bug(&format!("{text} ({place})"));
        if json {
            ui::print_envelope(&error.envelope("payload-sync"));
        } else {
            ui::print_error(&error);
        }
        std::process::exit(ExitCode::Internal as i32);
    }));
}
