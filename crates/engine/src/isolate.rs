//! Runs JavaScript on a thread of its own, and gives up on it when it cannot be stopped.
//!
//! The interpreter looks at the clock between instructions, but some single operations (`JSON.stringify` of a value
//! that shares itself many times over) never return to it. Such a thread is left behind until the process ends.

use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use crate::error::{EngineError, ErrorCode};
use crate::runtime::THREAD_STACK;
use crate::settings::Settings;

/// How long a thread may take to notice that it should stop.
const GRACE: Duration = Duration::from_secs(2);

/// How often the caller's wish to stop is looked at.
const POLL: Duration = Duration::from_millis(50);

/// Runs `f` on a thread with the stack that JavaScript needs, and waits for its answer.
///
/// Besides the answer `f` gives what it has used. That is dropped first: the heap of a large project is as large as all
/// that the caller makes of the answer, and both need not be there at once.
pub(crate) fn run<T: Send + 'static, Used>(
    settings: &Settings,
    f: impl FnOnce() -> (Result<T, EngineError>, Used) + Send + 'static,
) -> Result<T, EngineError> {
    let (sender, receiver) = channel();
    spawn(move || {
        let (answer, used) = f();
        drop(used);
        // The receiver is gone if the caller has given up.
        let _ = sender.send(answer);
    })?;
    wait(&receiver, settings)?
}

/// Starts a thread with the stack that JavaScript needs.
pub(crate) fn spawn(work: impl FnOnce() + Send + 'static) -> Result<(), EngineError> {
    std::thread::Builder::new()
        .name("javascript".to_owned())
        .stack_size(THREAD_STACK)
        .spawn(work)
        .map(drop)
        .map_err(|error| EngineError::new(ErrorCode::Internal, format!("Cannot start a thread: {error}")))
}

/// Waits for a thread's answer; for one that does not notice the time limit, or the caller's wish, no longer than it
/// takes to be sure of that.
pub(crate) fn wait<T>(receiver: &Receiver<T>, settings: &Settings) -> Result<T, EngineError> {
    let mut give_up = settings.limits.time.map(|time| (Instant::now() + time + GRACE, ErrorCode::Timeout));
    loop {
        match receiver.recv_timeout(POLL) {
            Ok(answer) => return Ok(answer),
            Err(RecvTimeoutError::Disconnected) => {
                return Err(EngineError::new(ErrorCode::Internal, "The JavaScript engine crashed"));
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        let now = Instant::now();
        if settings.interrupt.load(Ordering::Relaxed) {
            let soon = now + GRACE;
            if give_up.is_none_or(|(at, code)| code == ErrorCode::Timeout && at > soon) {
                give_up = Some((soon, ErrorCode::Interrupted));
            }
        }
        if let Some((at, code)) = give_up
            && now >= at
        {
            return Err(stopped(code, settings));
        }
    }
}

/// The error of JavaScript that was stopped from outside.
pub(crate) fn stopped(code: ErrorCode, settings: &Settings) -> EngineError {
    match (code, settings.limits.time) {
        (ErrorCode::Timeout, Some(time)) => {
            let seconds = time.as_secs_f64();
            EngineError::new(code, format!("The project's code did not finish within {seconds} seconds"))
        }
        _ => EngineError::new(code, "Stopped on request"),
    }
}
