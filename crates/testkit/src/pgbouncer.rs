//! PgBouncer in front of a PostgreSQL server: a pooler that gives each transaction whichever connection is free.

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::postgres::{Account, Postgres, answers, free_port};

const LIMIT: Duration = Duration::from_secs(60);

/// A running pooler in transaction mode, stopped with the value.
#[derive(Debug)]
pub struct PgBouncer {
    child: Child,
    port: u16,
    _dir: TempDir,
}

impl PgBouncer {
    /// A pooler with so many connections to each database.
    pub fn start(server: &Postgres, pool: usize) -> PgBouncer {
        let account = Account::for_server();
        let dir = TempDir::with_prefix("pgbouncer-").expect("the temporary directory can be written");
        account.own(dir.path());
        for _ in 0..3 {
            let port = free_port();
            let settings = format!(
                "[databases]\n* = host=127.0.0.1 port={} user=postgres\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
                 listen_port = {port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\n\
                 default_pool_size = {pool}\nmax_client_conn = 1000\nlogfile = {}\n",
                server.port(),
                dir.path().join("log").display()
            );
            let file = dir.path().join("pgbouncer.ini");
            fs::write(&file, settings).expect("the temporary directory can be written");
            let mut command = Command::new(binary());
            command.arg("-q").arg(&file).current_dir(dir.path());
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
            let mut child = account.apply(&mut command).spawn().expect("pgbouncer can be run");
            let deadline = Instant::now() + LIMIT;
            while Instant::now() < deadline && child.try_wait().expect("it was started here").is_none() {
                if answers(port) {
                    return PgBouncer { child, port, _dir: dir };
                }
                thread::sleep(Duration::from_millis(20));
            }
            child.kill().ok();
            child.wait().ok();
        }
        let log = fs::read_to_string(dir.path().join("log")).unwrap_or_default();
        panic!("pgbouncer does not start:\n{log}");
    }

    /// The URL of a database of the server, through the pooler.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }
}

impl Drop for PgBouncer {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn binary() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let dirs = std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    dirs.map(|dir| dir.join("pgbouncer")).find(|path| path.is_file()).unwrap_or_else(|| {
        panic!("the tests need PgBouncer, and there is none on PATH or in /usr/sbin: apt-get install pgbouncer")
    })
}
