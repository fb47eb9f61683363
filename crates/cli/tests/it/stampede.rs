//! Many replicas start at once, and some of them die.
//!
//! `PAYLOAD_SYNC_STAMPEDE=32x100` makes it 32 processes a hundred times.

#![expect(clippy::print_stderr, reason = "the figures of a long run, which `--no-capture` shows")]

use std::io::{BufRead as _, BufReader};
use std::process::Child;
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};
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

/// Replicas that were started, and what each says.
struct Replicas {
    children: Vec<Child>,
    readers: Vec<JoinHandle<String>>,
    /// Who has begun a migration, which only the holder of the lock does.
    holders: Receiver<usize>,
}

impl Replicas {
    fn start(image: &Image, count: usize) -> Self {
        let (tell, holders) = channel();
        let mut replicas = Self { children: Vec::new(), readers: Vec::new(), holders };
        for at in 0..count {
            let mut child = image.spawn(&["migrate", "--wait", "10m", "-v"]);
            let said = BufReader::new(child.stderr.take().unwrap());
            let tell = tell.clone();
            replicas.readers.push(thread::spawn(move || {
                let mut text = String::new();
                for line in said.lines().map_while(Result::ok) {
                    if line.starts_with("Migrating ") && !line.ends_with(" ms)") {
                        // Nobody listens in a round without victims.
                        let _ = tell.send(at);
                    }
                    text.push_str(&line);
                    text.push('\n');
                }
                text
            }));
            replicas.children.push(child);
        }
        replicas
    }

    /// Kills so many that are at work, each at some time after it began. Gives who they are.
    fn kill_holders(&mut self, victims: usize, numbers: &mut Numbers) -> Vec<usize> {
        let mut killed = Vec::new();
        // Ends when everybody has ended.
        while killed.len() < victims
            && let Ok(holder) = self.holders.recv()
        {
            if killed.contains(&holder) {
                continue;
            }
            thread::sleep(Duration::from_micros(numbers.below(40_000)));
            // It may be done already.
            self.children[holder].kill().ok();
            killed.push(holder);
        }
        killed
    }
}

/// All at once; so many are killed while they start, and so many holders of the lock at work. The others must end well,
/// and all is done once. Gives how many were killed before they were done.
fn round(
    image: &Image,
    count: usize,
    (early, holders): (usize, usize),
    numbers: &mut Numbers,
    state_url: Option<&str>,
    expected: &str,
) -> usize {
    let mut replicas = Replicas::start(image, count);
    let mut killed = Vec::new();
    for (at, victim) in replicas.children.iter_mut().enumerate().take(early) {
        thread::sleep(Duration::from_micros(numbers.below(60_000)));
        victim.kill().ok();
        killed.push(at);
    }
    killed.extend(replicas.kill_holders(holders, numbers));
    let (mut applied, mut died) = (0, 0);
    for (at, (child, reader)) in replicas.children.into_iter().zip(replicas.readers).enumerate() {
        let output = child.wait_with_output().unwrap();
        let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), reader.join().unwrap());
        if killed.contains(&at) && output.status.code().is_none() {
            died += 1;
            continue;
        }
        assert_eq!(output.status.code(), Some(0), "{stdout}{stderr}");
        applied += stdout.matches("\nmigrated ").count() + usize::from(stdout.starts_with("migrated "));
    }
    if killed.is_empty() {
        assert_eq!(applied, 10);
    }
    if state_url.is_none() {
        // Who was the last may not have been alone with the file.
        let output = image.run(&["migrate"]);
        assert_eq!(output.code, Some(0), "{}", output.text());
    }
    assert_eq!(image.state(state_url), expected);
    died
}

/// Every second round is calm; in the others some die at the start, some at work.
fn victims(round: usize) -> (usize, usize) {
    match round % 4 {
        1 => (2, 1),
        3 => (0, 3),
        _ => (0, 0),
    }
}

#[test]
fn on_sqlite() {
    let (count, rounds) = size();
    let calm = Image::new(For::Sqlite, None);
    assert_eq!(calm.run(&["migrate"]).code, Some(0));
    let expected = calm.state(None);
    let mut numbers = Numbers(1);
    let mut died = 0;
    for at in 0..rounds {
        died += round(&Image::new(For::Sqlite, None), count, victims(at), &mut numbers, None, &expected);
    }
    eprintln!("SQLite: {count} processes, {rounds} times, {died} killed");
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
    let (mut numbers, mut died) = (Numbers(2), 0);
    for at in 0..rounds {
        let database = server.database();
        let url = pooler.as_ref().map_or_else(|| database.url().to_owned(), |pooler| pooler.url(database.name()));
        let image = Image::new(For::Postgres, Some(url));
        died += round(&image, count, victims(at), &mut numbers, Some(database.url()), &expected);
    }
    let through = if pooled { "PgBouncer" } else { "PostgreSQL" };
    eprintln!("{through}: {count} processes, {rounds} times, {died} killed");
}

#[test]
fn on_postgres_itself() {
    on_postgres(false);
}

#[test]
fn through_a_transaction_pooler() {
    on_postgres(true);
}
