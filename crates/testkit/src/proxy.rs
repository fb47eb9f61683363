//! A network in front of PostgreSQL that breaks at the n-th message of the client.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

/// Passes messages on until its time has come; then all connections end, and it passes on no more.
#[derive(Debug)]
pub struct Proxy {
    port: u16,
    seen: Arc<AtomicU64>,
    broken: Arc<AtomicBool>,
}

/// Whether the server gets the message at which the network breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// The server never sees it.
    Before,
    /// The server does what it says, and the client does not hear of it.
    After,
}

impl Proxy {
    /// A proxy for the server at `port` of this machine that breaks at the message `at` (from 1; 0: never).
    pub fn start(server: u16, at: u64, how: Break) -> Proxy {
        Self::start_with(server, at, how, || {})
    }

    /// The same, with something that happens when the network breaks, before anybody notices: of whoever is killed there
    /// the server gets nothing after this message.
    pub fn start_with(server: u16, at: u64, how: Break, then: impl Fn() + Send + Sync + 'static) -> Proxy {
        let then: Arc<dyn Fn() + Send + Sync> = Arc::new(then);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("the loopback interface is up");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let (seen, broken) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let proxy = Proxy { port, seen: Arc::clone(&seen), broken: Arc::clone(&broken) };
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if broken.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, server)) else { return };
                for end in [&client, &server] {
                    // Or each small message waits for the answer to the one before.
                    end.set_nodelay(true).ok();
                }
                let (seen, broken, then) = (Arc::clone(&seen), Arc::clone(&broken), Arc::clone(&then));
                let (mut from, mut back) = (copy(&server), copy(&client));
                thread::spawn(move || {
                    // Ends when either side ends.
                    let _ = std::io::copy(&mut from, &mut back);
                    let _ = back.shutdown(Shutdown::Both);
                });
                thread::spawn(move || {
                    let _ = pass(&client, &server, &seen, &broken, at, how, &*then);
                    for end in [&client, &server] {
                        let _ = end.shutdown(Shutdown::Both);
                    }
                });
            }
        });
        proxy
    }

    /// The URL of a database of the server, through the proxy.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}?sslmode=disable", self.port)
    }

    /// How many messages clients have sent, without goodbyes.
    pub fn messages(&self) -> u64 {
        self.seen.load(Ordering::SeqCst)
    }

    /// Whether it has broken.
    pub fn broke(&self) -> bool {
        self.broken.load(Ordering::SeqCst)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.broken.store(true, Ordering::SeqCst);
        // Wakes the listener, which then ends.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }
}

fn copy(stream: &TcpStream) -> TcpStream {
    stream.try_clone().expect("a socket can be copied")
}

/// One connection's messages: the first has no type, each of the others has one byte before its length.
fn pass(
    mut client: &TcpStream,
    mut server: &TcpStream,
    seen: &AtomicU64,
    broken: &AtomicBool,
    at: u64,
    how: Break,
    then: &dyn Fn(),
) -> std::io::Result<()> {
    let mut first = true;
    loop {
        let head = if first { 4 } else { 5 };
        let mut message = vec![0; head];
        client.read_exact(&mut message)?;
        let length = u32::from_be_bytes(message[head - 4..].try_into().expect("four bytes")) as usize;
        message.resize(head - 4 + length, 0);
        client.read_exact(&mut message[head..])?;
        // Nothing depends on a goodbye: who says it may have ended before it gets here.
        let goodbye = !first && message[0] == b'X';
        first = false;
        if broken.load(Ordering::SeqCst) {
            return Ok(());
        }
        if !goodbye && seen.fetch_add(1, Ordering::SeqCst) + 1 == at {
            broken.store(true, Ordering::SeqCst);
            then();
            if how == Break::After {
                // Both directions of the client end first, so that no answer gets through.
                let _ = client.shutdown(Shutdown::Both);
                server.write_all(&message)?;
                // The server reads to the end of what was sent before it notices.
                let _ = server.shutdown(Shutdown::Write);
                let mut rest = Vec::new();
                let _ = server.read_to_end(&mut rest);
            }
            return Ok(());
        }
        server.write_all(&message)?;
    }
}
