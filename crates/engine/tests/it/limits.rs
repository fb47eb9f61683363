//! Code that never ends, and code that uses up everything.

use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use payload_sync_engine::{EngineError, ErrorCode, load_exports};

use crate::common::Project;

fn failure(code: &str, memory: usize, time: Duration) -> (EngineError, Duration) {
    let mut project = Project::new(&[("a.ts", code)]);
    project.settings.limits.memory = memory;
    project.settings.limits.time = Some(time);
    let start = Instant::now();
    let error = load_exports(&project.settings, Path::new("a.ts")).expect_err("the limits hold");
    (error, start.elapsed())
}

const MEGABYTE: usize = 1 << 20;

#[test]
fn endless_loops_are_stopped_whatever_they_catch() {
    for code in [
        "for (;;) {}",
        "for (;;) { try { for (;;) {} } catch {} }",
        "/^(a+)+$/.test('a'.repeat(60) + 'b')",
        "const again = () => Promise.resolve().then(again); await again()",
        "const tick = (): any => setTimeout(tick, 1); tick(); await new Promise(() => {})",
        "await new Promise((done) => setTimeout(done, 1e6))",
    ] {
        let (error, took) = failure(code, 1 << 30, Duration::from_millis(300));
        assert_eq!(error.code, ErrorCode::Timeout, "{code}: {error}");
        assert_eq!(error.message, "The project's code did not finish within 0.3 seconds");
        assert!(took < Duration::from_secs(2), "{code} took {took:?}");
    }
}

#[test]
fn endless_recursion_is_an_error_with_its_place() {
    let (error, _) = failure("const f = (): number =>\n  1 + f()\nf()", 1 << 30, Duration::from_secs(20));
    assert_eq!(error.code, ErrorCode::StackOverflow, "{error}");
    assert_eq!(error.place.map(|place| place.line), Some(2));
}

#[test]
fn memory_bombs_are_stopped() {
    for code in [
        "const all: string[] = []; for (;;) all.push('x'.repeat(1000) + all.length)",
        "let text = 'x'; for (;;) text += text",
        "let bomb: any = ['x'.repeat(100)]; for (let i = 0; i < 40; i++) bomb = [bomb, bomb]; JSON.stringify(bomb)",
        "const list = new Array(1e9).fill('x')",
    ] {
        let (error, took) = failure(code, 64 * MEGABYTE, Duration::from_secs(20));
        assert_eq!(error.code, ErrorCode::Memory, "{code}: {error}");
        assert!(took < Duration::from_secs(15), "{code} took {took:?}");
    }
}

#[test]
fn what_the_interpreter_cannot_interrupt_is_given_up_on() {
    // Two to the power of forty empty arrays: the text never grows beyond the memory limit before the time is over.
    let code = "let bomb: any = []; for (let i = 0; i < 40; i++) bomb = [bomb, bomb]; JSON.stringify(bomb)";
    let (error, took) = failure(code, 1 << 40, Duration::from_millis(200));
    assert_eq!(error.code, ErrorCode::Timeout, "{error}");
    assert!(took < Duration::from_secs(4), "took {took:?}");
}

#[test]
fn the_caller_can_stop_it() {
    let project = Project::new(&[("a.ts", "for (;;) {}")]);
    let interrupt = project.settings.interrupt.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(100));
        interrupt.store(true, Ordering::Relaxed);
    });
    let start = Instant::now();
    let error = load_exports(&project.settings, Path::new("a.ts")).expect_err("it was stopped");
    assert_eq!(error.code, ErrorCode::Interrupted);
    assert!(start.elapsed() < Duration::from_secs(2));
}
