//! Ctrl-C and SIGTERM: the first asks the job to stop at the next safe point, the second ends the process.

use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

use crate::exit::ExitCode;

/// How long a job may take to reach a safe point.
const GRACE: Duration = Duration::from_secs(10);

/// Whether a person is being asked: then there is nothing to bring to a safe point.
static ASKING: AtomicBool = AtomicBool::new(false);

/// Runs `ask`, during which the first signal already ends the process.
pub(crate) fn while_asking<T>(ask: impl FnOnce() -> T) -> T {
    ASKING.store(true, Ordering::SeqCst);
    let answer = ask();
    ASKING.store(false, Ordering::SeqCst);
    answer
}

/// Sets `interrupt` on the first signal. Completes when the job then did not stop by itself in good time.
pub(crate) fn watch(interrupt: &Arc<AtomicBool>) -> impl Future<Output = ()> + use<> {
    let interrupt = Arc::clone(interrupt);
    let (sender, receiver) = oneshot::channel::<()>();
    // A thread of its own: a job that computes does not yield to other tasks.
    thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        runtime.block_on(async move {
            let (Ok(mut interrupts), Ok(mut terminations)) =
                (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
            else {
                return std::future::pending().await;
            };
            tokio::select! {
                _ = interrupts.recv() => {}
                _ = terminations.recv() => {}
            }
            if ASKING.load(Ordering::SeqCst) {
                process::exit(ExitCode::Interrupted as i32);
            }
            interrupt.store(true, Ordering::SeqCst);
            tokio::select! {
                _ = interrupts.recv() => process::exit(ExitCode::Interrupted as i32),
                _ = terminations.recv() => process::exit(ExitCode::Interrupted as i32),
                () = tokio::time::sleep(GRACE) => {}
            }
            let _ = sender.send(());
            // The job may be computing and never see the message.
            tokio::time::sleep(Duration::from_secs(1)).await;
            process::exit(ExitCode::Interrupted as i32);
        });
    });
    async move {
        if receiver.await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
