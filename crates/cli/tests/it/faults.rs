//! The connection breaks, or the process dies, at the n-th call: a rerun ends in the same schema and data.
//!
//! `PAYLOAD_SYNC_FAULTS=1` tries every n, and on PostgreSQL both with a message that the server gets and with one that
//! it does not; without it every thirteenth, in turns.

#![expect(clippy::print_stderr, reason = "the figures of a long run, which `--no-capture` shows")]

use std::process::Child;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use payload_sync_testkit::{Break, Postgres, Proxy};

use crate::image::{For, Image};

fn step() -> usize {
    std::env::var("PAYLOAD_SYNC_FAULTS").ok().and_then(|step| step.parse().ok()).unwrap_or(13)
}

/// The run itself, without what comes before and after it.
const FIRST: [&str; 3] = ["migrate", "--no-backup", "--no-verify"];
/// The rerun may meet the lock of a connection that the server has not noticed to be gone.
const AGAIN: [&str; 5] = ["migrate", "--no-backup", "--no-verify", "--wait", "2m"];

/// The messages at which something happens, of so many.
fn moments(messages: usize) -> Vec<(usize, Break)> {
    let both = [Break::Before, Break::After];
    match step() {
        1 => (1..=messages).flat_map(|at| both.map(|how| (at, how))).collect(),
        step => (1..=messages).step_by(step).zip(both.into_iter().cycle()).collect(),
    }
}

/// An image with ten migrations, one of them with code.
fn mixed(target: For, url: Option<String>) -> Image {
    Image::new(target, url).with_code()
}

#[test]
fn the_process_dies_on_sqlite() {
    let calm = mixed(For::Sqlite, None);
    assert_eq!(calm.run(&["migrate"]).code, Some(0));
    let expected = calm.state(None);
    let mut died = 0;
    for at in (1..).step_by(step()) {
        let image = mixed(For::Sqlite, None);
        let mut command = image.command(&FIRST);
        let first =
            payload_sync_testkit::run(command.env("PAYLOAD_SYNC_ABORT_AT", at.to_string()), Duration::from_secs(120));
        if first.code == Some(0) {
            break;
        }
        assert_eq!(first.code, None, "it is killed: {}", first.text());
        died += 1;
        let again = image.run(&AGAIN);
        assert_eq!(again.code, Some(0), "after call {at}: {}", again.text());
        assert_eq!(image.state(None), expected, "after call {at}");
    }
    assert!(died * step() > 100, "{died}");
    eprintln!("SQLite: the process died at {died} of {} calls", died * step());
}

/// How many messages a run without faults sends, and what it leaves.
fn calm(server: &Postgres) -> (usize, String) {
    let database = server.database();
    let counter = Proxy::start(server.port(), 0, Break::Before);
    let image = mixed(For::Postgres, Some(counter.url(database.name())));
    let output = image.run(&FIRST);
    assert_eq!(output.code, Some(0), "{}", output.text());
    let messages = usize::try_from(counter.messages()).unwrap();
    assert!(messages > 100, "{messages}");
    (messages, image.state(Some(database.url())))
}

#[test]
fn the_connection_breaks_on_postgres() {
    let server = Postgres::shared();
    let (messages, expected) = calm(server);
    let moments = moments(messages);
    let mut lost = 0;
    for &(at, how) in &moments {
        let database = server.database();
        let proxy = Proxy::start(server.port(), at as u64, how);
        let broken = mixed(For::Postgres, Some(proxy.url(database.name())));
        let first = broken.run(&[&FIRST[..], &["--json"]].concat());
        assert!(proxy.broke(), "message {at}: {}", first.text());
        let told: serde_json::Value = serde_json::from_str(&first.stdout).unwrap();
        if told["error"]["code"] == "migration-commit-lost" {
            lost += 1;
            assert_eq!(first.code, Some(1), "{}", first.text());
            let error = &told["error"];
            assert!(error["message"].as_str().unwrap().starts_with("nobody knows whether `"), "{error}");
            let hint = "`payload-sync migrate` finds out and goes on where it stands; it does nothing twice";
            assert_eq!(error["hint"], hint);
        }
        let image = mixed(For::Postgres, Some(database.url().to_owned()));
        let again = image.run(&AGAIN);
        assert_eq!(again.code, Some(0), "{how:?} message {at}: {}\nfirst: {}", again.text(), first.text());
        assert_eq!(image.state(None), expected, "{how:?} message {at}");
    }
    // A break at a commit is told as what it is.
    assert!(lost > 0);
    eprintln!(
        "PostgreSQL: the connection broke {} times at {messages} messages, {lost} of them commits",
        moments.len()
    );
}

#[test]
fn the_process_is_killed_on_postgres() {
    let server = Postgres::shared();
    let (messages, expected) = calm(server);
    let moments = moments(messages);
    for &(at, how) in &moments {
        let database = server.database();
        let process: Arc<Mutex<Option<Child>>> = Arc::default();
        let victim = Arc::clone(&process);
        let proxy = Proxy::start_with(server.port(), at as u64, how, move || {
            let mut process = victim.lock().unwrap();
            let process = process.as_mut().unwrap();
            process.kill().unwrap();
            process.wait().unwrap();
        });
        let image = mixed(For::Postgres, Some(proxy.url(database.name())));
        {
            // Nothing is passed on at the moment of the kill before the process is known.
            let mut process = process.lock().unwrap();
            *process = Some(image.spawn(&FIRST));
        }
        let status = loop {
            if let Some(status) = process.lock().unwrap().as_mut().unwrap().try_wait().unwrap() {
                break status;
            }
            thread::sleep(Duration::from_millis(2));
        };
        assert_eq!(status.code(), None, "message {at}: killed, not ended");
        let image = mixed(For::Postgres, Some(database.url().to_owned()));
        let again = image.run(&AGAIN);
        assert_eq!(again.code, Some(0), "{how:?} message {at}: {}", again.text());
        assert_eq!(image.state(None), expected, "{how:?} message {at}");
    }
    eprintln!("PostgreSQL: the process was killed {} times at {messages} messages", moments.len());
}
