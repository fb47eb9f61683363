//! A PostgreSQL server for tests: shared by all test processes, stopped when the last of them is gone.
//!
//! Each process that uses the server holds a shared lock on one file; the kernel gives it back however the process
//! ends. The server's keeper, a small shell script that started it, waits for the exclusive lock, lingers, then stops
//! the server and removes its files. So nothing is left behind by a panic or a killed test, and a run of a hundred
//! tests pays for one `initdb`.
//!
//! Its files are in memory where there is room. Each database is some 300 files, and ext4 looks for the inode of a new
//! file past every one that was freed in the last minutes: a server that drops databases all the time would spend most
//! of its time on that.

use std::env;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{self, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::process::{Output, run, shared_dir, user};

/// How long a server without users stays for the next test process.
const LINGER: Duration = Duration::from_secs(20);
const LIMIT: Duration = Duration::from_secs(60);

/// Starts the server, waits until nobody holds the lock, stops it by its pid, removes its files.
const KEEPER: &str = r#"
bin=$1 dir=$2 lock=$3 port=$4 linger=$5
exec 9<"$lock"
"$bin/postgres" -D "$dir/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
  -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c jit=off \
  -c max_connections=400 -c shared_buffers=64MB -c max_wal_size=256MB -c log_min_messages=fatal \
  >"$dir/log" 2>&1 9<&- &
pid=$!
while :; do
  flock -x 9
  flock -u 9
  sleep "$linger"
  flock -n -x 9 && break
done
kill -INT "$pid"
wait "$pid"
rm -rf "$dir"
[ "$linger" = 0 ] && rm -f "$lock"
"#;

/// A running server. It answers on the loopback interface and trusts everybody there.
#[derive(Debug)]
pub struct Postgres {
    port: u16,
    bin: PathBuf,
    /// Holds the lock that keeps the server running.
    _user: File,
}

impl Postgres {
    /// The server that all test processes of this user share. Each test takes a [`Database`] of its own.
    pub fn shared() -> &'static Postgres {
        static SHARED: OnceLock<Postgres> = OnceLock::new();
        SHARED.get_or_init(|| Self::join("shared", LINGER))
    }

    /// A server of its own, for tests that stop it, fill it or count its connections. Stopped on drop.
    pub fn start() -> Postgres {
        Self::join(&format!("own-{}", unique()), Duration::ZERO)
    }

    /// A fresh, empty database, dropped with the value.
    pub fn database(&self) -> Database<'_> {
        let name = format!("test_{}", unique());
        self.psql("postgres", &format!("create database {name} template template0"));
        Database { server: self, url: self.url(&name), name }
    }

    /// The URL of a database of this server, whether it exists or not.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    fn psql(&self, database: &str, sql: &str) -> String {
        let output = self.try_psql(database, sql);
        assert!(output.success(), "psql failed: {}", output.text());
        output.stdout.trim_end().to_owned()
    }

    fn try_psql(&self, database: &str, sql: &str) -> Output {
        let mut file = tempfile::NamedTempFile::new().expect("the temporary directory can be written");
        std::io::Write::write_all(&mut file, sql.as_bytes()).expect("the temporary directory can be written");
        run(&mut self.psql_with(database, file.path()), LIMIT)
    }

    fn psql_with(&self, database: &str, file: &Path) -> Command {
        let mut command = Command::new(self.bin.join("psql"));
        command.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d"]).arg(self.url(database));
        command.arg("-f").arg(file);
        command
    }

    /// Uses the server named `name`, starting it when it does not run.
    fn join(name: &str, linger: Duration) -> Postgres {
        let account = Account::for_server();
        let base = shared_dir("postgres");
        account.own(&base);
        let bin = binaries();
        let dir = in_memory(&account).unwrap_or_else(|| base.clone()).join(name);

        // One starter at a time; `lock` is shared by the users, and the keeper waits for it exclusively.
        let starting = lock_file(&base.join("starting.lock"));
        starting.lock().expect("a local file can be locked");
        let lock = base.join(format!("{name}.lock"));
        let user = lock_file(&lock);
        user.lock_shared().expect("a local file can be locked");

        let running = fs::read_to_string(dir.join("port")).ok().and_then(|port| port.parse().ok());
        if let Some(port) = running.filter(|port| answers(*port)) {
            return Postgres { port, bin, _user: user };
        }
        if dir.exists() {
            fs::remove_dir_all(&dir).unwrap_or_else(|error| panic!("cannot remove {}: {error}", dir.display()));
        }
        fs::create_dir(&dir).unwrap_or_else(|error| panic!("cannot create {}: {error}", dir.display()));
        account.own(&dir);

        let mut initdb = Command::new(bin.join("initdb"));
        initdb.arg("-D").arg(dir.join("data")).current_dir(&dir);
        initdb.args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        let output = run(account.apply(&mut initdb), LIMIT);
        assert!(output.success(), "initdb failed: {}", output.text());

        for _ in 0..3 {
            let port = free_port();
            let mut keeper = Command::new("sh");
            keeper.args(["-c", KEEPER, "payload-sync-postgres"]).arg(&bin).arg(&dir).arg(&lock);
            keeper.args([port.to_string(), linger.as_secs().to_string()]).current_dir(&dir);
            keeper.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            // A group of its own: what ends a test's group must not end everybody's server.
            let mut keeper = account.apply(&mut keeper).process_group(0).spawn().expect("sh can be run");
            let deadline = Instant::now() + LIMIT / 3;
            while Instant::now() < deadline && keeper.try_wait().expect("the keeper was started here").is_none() {
                let server = Postgres { port, bin: bin.clone(), _user: lock_file(&lock) };
                if answers(port) && server.try_psql("postgres", "select 1").success() {
                    fs::write(dir.join("port"), port.to_string()).expect("the server's directory can be written");
                    return Postgres { _user: user, ..server };
                }
                thread::sleep(Duration::from_millis(20));
            }
        }
        let log = fs::read_to_string(dir.join("log")).unwrap_or_default();
        panic!("PostgreSQL does not start in {}:\n{log}", dir.display());
    }
}

/// A directory in memory, one for each user, where there is room for what all tests together keep in databases.
fn in_memory(account: &Account) -> Option<PathBuf> {
    const ROOM: u64 = 4 * 1024 * 1024;
    let output = Command::new("df").args(["-kP", "/dev/shm"]).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    // Filesystem, blocks, used, available, …
    let available: u64 = text.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()?;
    let dir = Path::new("/dev/shm").join(format!("payload-sync-testkit-{}", user()));
    // A server that runs there has taken some of the room.
    if available < ROOM && !dir.exists() {
        return None;
    }
    fs::create_dir_all(&dir).ok()?;
    account.own(&dir);
    Some(dir)
}

/// A database of a test.
#[derive(Debug)]
pub struct Database<'a> {
    server: &'a Postgres,
    url: String,
    name: String,
}

impl Database<'_> {
    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Runs SQL that may fail: what `psql` printed, and how it ended.
    pub fn try_sql(&self, sql: &str) -> Output {
        self.server.try_psql(&self.name, sql)
    }

    /// The command that runs the SQL of a file through `psql`.
    pub fn psql(&self, file: &Path) -> Command {
        self.server.psql_with(&self.name, file)
    }

    /// Runs SQL through `psql` and returns rows as lines with `|` between the values. Panics when it fails.
    pub fn sql(&self, sql: &str) -> String {
        self.server.psql(&self.name, sql)
    }
}

impl Drop for Database<'_> {
    fn drop(&mut self) {
        // A server that is already gone took the database with it.
        self.server.try_psql("postgres", &format!("drop database if exists {} with (force)", self.name));
    }
}

/// Applies SQL to the database of `url`, all or nothing.
pub(crate) fn apply_sql(url: &str, file: &Path) {
    let mut command = Command::new(binaries().join("psql"));
    command.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "--single-transaction", "-d", url, "-f"]).arg(file);
    let output = run(&mut command, LIMIT);
    assert!(output.success(), "psql failed: {}", output.text());
}

/// The user that the server runs as: PostgreSQL refuses to run as root.
pub(crate) enum Account {
    Ours,
    Other { uid: u32, gid: u32 },
}

impl Account {
    pub(crate) fn for_server() -> Self {
        let root = fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0);
        if !root {
            return Self::Ours;
        }
        let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
        for wanted in ["postgres", "nobody"] {
            for line in users.lines() {
                let mut parts = line.split(':');
                if parts.next() != Some(wanted) {
                    continue;
                }
                if let [Some(uid), Some(gid)] = [parts.nth(1), parts.next()].map(|id| id?.parse().ok()) {
                    return Self::Other { uid, gid };
                }
            }
        }
        panic!("PostgreSQL refuses to run as root, and there is no user `postgres` or `nobody`: useradd postgres");
    }

    pub(crate) fn own(&self, path: &Path) {
        if let Self::Other { uid, gid } = self {
            chown(path, Some(*uid), Some(*gid)).expect("root may give files away");
        }
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("the directory is ours");
    }

    pub(crate) fn apply<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        match self {
            Self::Ours => command,
            Self::Other { uid, gid } => command.uid(*uid).gid(*gid),
        }
    }
}

/// The directory with `initdb`, `postgres` and `psql`: on `PATH`, or where Debian and Homebrew put them.
fn binaries() -> PathBuf {
    let mut dirs: Vec<PathBuf> = env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    for base in ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"] {
        let mut versions: Vec<PathBuf> =
            fs::read_dir(base).into_iter().flatten().flatten().map(|entry| entry.path().join("bin")).collect();
        versions.sort();
        dirs.extend(versions.into_iter().rev());
    }
    let complete = |dir: &PathBuf| ["initdb", "postgres", "psql"].iter().all(|name| dir.join(name).is_file());
    dirs.into_iter().find(complete).unwrap_or_else(|| {
        panic!(
            "the tests need PostgreSQL's server, and there is no initdb, postgres and psql on PATH or in \
             /usr/lib/postgresql/*/bin: apt-get install postgresql"
        )
    })
}

fn lock_file(path: &Path) -> File {
    let file = OpenOptions::new().create(true).append(true).open(path);
    let file = file.unwrap_or_else(|error| panic!("cannot open {}: {error}", path.display()));
    // The keeper opens it for reading, as another user.
    fs::set_permissions(path, fs::Permissions::from_mode(0o644)).ok();
    file
}

/// Whether somebody listens. Only a refusal says that nobody does: a machine that has no port left for one more
/// connection (a thousand just ended) knows nothing, and a server that others use must not be taken for dead.
pub(crate) fn answers(port: u16) -> bool {
    let deadline = Instant::now() + LIMIT;
    loop {
        match TcpStream::connect((Ipv4Addr::LOCALHOST, port)) {
            Ok(_) => return true,
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => return false,
            Err(error) if Instant::now() >= deadline => panic!("port {port} cannot be asked: {error}"),
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("the loopback interface is up");
    listener.local_addr().expect("a bound socket has an address").port()
}

/// A name that no other test process and no other run uses.
pub(crate) fn unique() -> String {
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).map(|time| time.as_nanos()).unwrap_or_default();
    let mut name = String::new();
    write!(name, "{}_{}_{:x}", process::id(), COUNTER.fetch_add(1, Ordering::Relaxed), nanos & 0xffff_ffff)
        .expect("a string can be written");
    name
}
