//! Many replicas start at once, and some of them die.
//!
//! `PAYLOAD_SYNC_STAMPEDE=32x100` makes it 32 processes a hundred times.

use std::process::Child;
use std::thread;
use std::time::Duration;

use payload_sync_testkit::{PgBouncer, Postgres};

use crate::image::{For, Image};

fn size() -> (usize, usize) {
    let given = std::env::var("PAYLOAD_SYNC_STAMPEDE").unwrap_or_default();
    let parsed = given.split_once('x').and_then(|(count, rounds)| Some((count.parse().ok()?, rounds.parse().ok()?)));
    parsed.unwrap_or((8, 3))
}

/// Numbers that are the same in each run of the test.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// All at once, `victims` of them killed at some time. The others must end well, and all is done once.
fn round(image: &Image, count: usize, victims: usize, numbers: &mut Numbers, state_url: Option<&str>, expected: &str) {
    let mut children: Vec<Child> = (0..count).map(|_| image.spawn(&["migrate", "--wait", "10m"])).collect();
    let mut killed = Vec::new();
    for (at, victim) in children.iter_mut().enumerate().take(victims) {
        thread::sleep(Duration::from_micros(numbers.below(60_000)));
        // It may be done already.
        victim.kill().ok();
        killed.push(at);
    }
    let mut applied = 0;
    for (at, child) in children.drain(..).enumerate() {
        let output = child.wait_with_output().unwrap();
        let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        if killed.contains(&at) {
            continue;
        }
        assert_eq!(output.status.code(), Some(0), "{stdout}{stderr}");
        applied += stdout.matches("\nmigrated ").count() + usize::from(stdout.starts_with("migrated "));
    }
    if victims == 0 {
        assert_eq!(applied, 10);
    }
    assert_eq!(image.state(state_url), expected);
}

#[test]
fn on_sqlite() {
    let (count, rounds) = size();
    let calm = Image::new(For::Sqlite, None);
    assert_eq!(calm.run(&["migrate"]).code, Some(0));
    let expected = calm.state(None);
    let mut numbers = Numbers(1);
    for at in 0..rounds {
        round(&Image::new(For::Sqlite, None), count, (at % 2) * 2, &mut numbers, None, &expected);
    }
}

fn on_postgres(pooled: bool) {
    let (count, rounds) = size();
    let server = Postgres::shared();
    // Fewer connections than processes: who waits must not keep one.
    let pooler = pooled.then(|| PgBouncer::start(server, 4));
    let calm = server.database();
    let image = Image::new(For::Postgres, Some(calm.url().to_owned()));
    let output = image.run(&["migrate"]);
    assert_eq!(output.code, Some(0), "{}", output.text());
    let expected = image.state(None);
    let mut numbers = Numbers(2);
    for at in 0..rounds {
        let database = server.database();
        let url = pooler.as_ref().map_or_else(|| database.url().to_owned(), |pooler| pooler.url(database.name()));
        let image = Image::new(For::Postgres, Some(url));
        round(&image, count, (at % 2) * 2, &mut numbers, Some(database.url()), &expected);
    }
}

#[test]
fn on_postgres_itself() {
    on_postgres(false);
}

#[test]
fn through_a_transaction_pooler() {
    on_postgres(true);
}
