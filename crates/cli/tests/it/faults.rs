//! The connection breaks, or the process dies, at the n-th call: a rerun ends in the same schema and data.
//!
//! `PAYLOAD_SYNC_FAULTS=1` tries every n; without it every seventh.

use payload_sync_testkit::{Break, Postgres, Proxy};

use crate::image::{For, Image};

fn step() -> usize {
    std::env::var("PAYLOAD_SYNC_FAULTS").ok().and_then(|step| step.parse().ok()).unwrap_or(7)
}

/// The run itself, without what comes before and after it.
const FIRST: [&str; 3] = ["migrate", "--no-backup", "--no-verify"];
/// The rerun may meet the lock of a connection that the server has not noticed to be gone.
const AGAIN: [&str; 5] = ["migrate", "--no-backup", "--no-verify", "--wait", "2m"];

#[test]
fn the_process_dies_on_sqlite() {
    let calm = Image::new(For::Sqlite, None);
    assert_eq!(calm.run(&["migrate"]).code, Some(0));
    let expected = calm.state(None);
    let mut died = 0;
    for at in (1..).step_by(step()) {
        let image = Image::new(For::Sqlite, None);
        let mut command = image.command(&FIRST);
        let first = payload_sync_testkit::run(
            command.env("PAYLOAD_SYNC_ABORT_AT", at.to_string()),
            std::time::Duration::from_secs(120),
        );
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
}

#[test]
fn the_connection_breaks_on_postgres() {
    let server = Postgres::shared();
    let calm = server.database();
    let counter = Proxy::start(server.port(), 0, Break::Before);
    let image = Image::new(For::Postgres, Some(counter.url(calm.name())));
    let output = image.run(&FIRST);
    assert_eq!(output.code, Some(0), "{}", output.text());
    let expected = image.state(Some(calm.url()));
    let messages = usize::try_from(counter.messages()).unwrap();
    assert!(messages > 100, "{messages}");
    let mut lost = 0;
    for (at, how) in (1..=messages).step_by(step()).zip([Break::Before, Break::After].into_iter().cycle()) {
        let database = server.database();
        let proxy = Proxy::start(server.port(), at as u64, how);
        let broken = Image::new(For::Postgres, Some(proxy.url(database.name())));
        let first = broken.run(&FIRST);
        assert!(proxy.broke(), "message {at}: {}", first.text());
        lost += usize::from(first.stderr.contains("nobody knows whether `"));
        let image = Image::new(For::Postgres, Some(database.url().to_owned()));
        let again = image.run(&AGAIN);
        assert_eq!(again.code, Some(0), "{how:?} message {at}: {}\nfirst: {}", again.text(), first.text());
        assert_eq!(image.state(None), expected, "{how:?} message {at}");
    } // A break at a commit is told as what it is.
    assert!(lost > 0);
}
