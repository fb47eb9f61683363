//! What people see when something is wrong: each command here fails, and `errors.txt` has all that it prints, with its
//! code and how it ends. No Node runs: the project model is a file, the servers are a few lines.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::Duration;

use payload_sync::{Project, ProjectOptions};
use payload_sync_testkit::{Postgres, Salon, run};
use serde_json::Value;
use tempfile::TempDir;

const SECRET: &str = "a-secret-of-the-tests";

struct World {
    /// Where Payload is installed.
    salon: Salon,
    /// Where all else is.
    folder: TempDir,
    model: Value,
    transcript: String,
    /// Words that are other ones in each run, and what stands for them.
    varying: Vec<(String, &'static str)>,
    /// What is not as it should be: all of it is told at once.
    wrong: Vec<String>,
}

impl World {
    /// A project of the salon's model, whose Payload is not installed, on a database with its tables.
    fn new() -> Self {
        let salon = Salon::copy("file:./salon.db");
        salon.create_schema();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let model = runtime.block_on(Project::open(ProjectOptions::at(salon.path())).unwrap().model(None)).unwrap();
        let model = serde_json::to_value(model.as_ref()).unwrap();
        let mut world = Self {
            salon,
            folder: tempfile::tempdir().unwrap(),
            model,
            transcript: String::new(),
            varying: Vec::new(),
            wrong: Vec::new(),
        };
        fs::copy(world.salon.path().join("salon.db"), world.path("salon.db")).unwrap();
        world.varying.push((world.salon(), "<salon>"));
        world.write("package.json", "{ \"name\": \"shop\" }\n");
        world.write("model.json", &world.model.to_string());
        world
    }

    fn salon(&self) -> String {
        self.salon.path().canonicalize().unwrap().display().to_string()
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The model with one thing changed, as `changed.json`.
    fn changed(&self, change: impl FnOnce(&mut Value)) {
        let mut model = self.model.clone();
        change(&mut model);
        self.write("changed.json", &model.to_string());
    }

    fn command(&self, line: &str, variables: &[(&str, &str)]) -> std::process::Command {
        let mut command = std::process::Command::new(crate::project::binary());
        command
            .args(line.split(' '))
            .current_dir(self.path(""))
            .env_clear()
            .env("HOME", self.path(""))
            .env("PAYLOAD_SYNC_MODEL", "model.json")
            .env("DATABASE_URL", "file:./salon.db")
            .env("PAYLOAD_SECRET", SECRET)
            .envs(variables.iter().copied());
        for (name, _) in variables.iter().filter(|(_, value)| value.is_empty()) {
            command.env_remove(name);
        }
        command
    }

    /// Runs a line that must fail with this code, and takes down what it prints.
    fn fails(&mut self, code: &str, exit: i32, line: &str, variables: &[(&str, &str)]) {
        let commands = [self.command(line, variables), self.command(&format!("{line} --json"), variables)];
        self.ends(code, exit, line, commands);
    }

    /// The same of a line that was made by hand, without and with `--json`.
    fn ends(&mut self, code: &str, exit: i32, line: &str, commands: [std::process::Command; 2]) {
        let [told, json] = commands.map(|mut command| run(&mut command, Duration::from_secs(60)));
        let answer: Value = serde_json::from_str(&json.stdout).unwrap_or_default();
        let right = answer["error"]["code"] == code
            && (told.code, json.code) == (Some(exit), Some(exit))
            && told.stderr.contains("error: ")
            && !told.text().contains(SECRET)
            && !json.text().contains(SECRET);
        if !right {
            self.wrong.push(format!("{line}: {} where {code} is expected: {}", answer["error"]["code"], told.text()));
        }
        let mut stderr = told.stderr.clone();
        let root = self.path("").display().to_string();
        let varying = [(root.trim_end_matches('/').to_owned(), "<project>")];
        for (from, to) in varying.iter().chain(&self.varying) {
            stderr = stderr.replace(from, to);
        }
        let mut shown = line.to_owned();
        for (from, to) in &self.varying {
            shown = shown.replace(from, to);
        }
        self.transcript.push_str(&format!("$ payload-sync {shown}\n{stderr}[{code}, exit code {exit}]\n\n"));
    }
}

/// Answers every request whose path, or whose method and path, begins as it says, and others with 404. Ends with the
/// process.
fn server(answers: &'static [(&'static str, &'static str, &'static str)]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut first = String::new();
            if reader.read_line(&mut first).is_err() {
                continue;
            }
            let mut line = String::new();
            while reader.read_line(&mut line).is_ok_and(|length| length > 2) {
                line.clear();
            }
            let path = first.split(' ').nth(1).unwrap_or_default();
            let found = answers.iter().find(|(begin, _, _)| path.starts_with(begin) || first.starts_with(begin));
            let (head, body) = found.map_or(("404 Not Found", "{}"), |(_, head, body)| (*head, *body));
            let text = format!(
                "HTTP/1.1 {head}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            // A client may be gone.
            let _ = stream.write_all(text.as_bytes());
        }
    });
    format!("http://{address}")
}

fn projects(world: &mut World) {
    let none = [("PAYLOAD_SYNC_MODEL", "")];
    world.fails("folder-not-found", 2, "status --cwd nowhere", &[]);
    world.fails("config-not-found", 1, "migrate:create x", &none);
    world.fails("config-missing", 1, "migrate:create x --config gone.ts", &none);
    world.fails("io", 1, "status --env-file gone.env", &[]);
    world.fails("file-unreadable", 1, "status", &[("PAYLOAD_SYNC_MODEL", "gone.json")]);
    world.write("notes.txt", "mine\n");
    world.fails("model-invalid", 1, "status", &[("PAYLOAD_SYNC_MODEL", "notes.txt")]);
    world.fails("build-invalid", 1, "status --build notes.txt", &none);
    world.fails("database-url-missing", 1, "status", &[("DATABASE_URL", "")]);
    world.fails("database-url-invalid", 1, "status", &[("DATABASE_URL", "mysql://user:a-secret-of-the-tests@x/y")]);
    world.changed(|model| model["adapter"]["connection"] = Value::Null);
    world.fails("database-url-unknown", 1, "status", &[("PAYLOAD_SYNC_MODEL", "changed.json")]);
    world.changed(|model| model["adapter"]["name"] = "mongoose".into());
    let mongodb = [("PAYLOAD_SYNC_MODEL", "changed.json")];
    world.changed(|model| {
        model["adapter"]["name"] = "mongoose".into();
        model["adapter"]["dialect"] = "mongodb".into();
        model["adapter"]["packageName"] = "@payloadcms/db-mongodb".into();
        model["tables"] = serde_json::json!({});
    });
    world.fails("adapter-unsupported", 1, "push", &mongodb);
    world.fails("db-schema-no-tables", 1, "generate:db-schema", &mongodb);
    world.write("tsconfig.json", "{\n  \"compilerOptions\": {,\n}\n");
    world.fails("tsconfig-invalid", 1, "migrate:create x", &none);
    fs::remove_file(world.path("tsconfig.json")).unwrap();
    world.write("src/config/sync-config.ts", "export const syncConfig = {\n  drizzle: { enabled: 'no' },\n}\n");
    world.fails("sync-config-invalid", 1, "status", &[]);
    world.write("src/config/sync-config.ts", "export const syncConfig = {\n  drizzle: 1,\n  migrations: 2,\n}\n");
    world.fails("sync-config-invalid", 1, "status", &[]);
    fs::remove_file(world.path("src/config/sync-config.ts")).unwrap();
    let line = format!("dev --cwd {}", world.salon());
    world.fails("development-only", 4, &line, &[("PAYLOAD_SYNC_MODEL", ""), ("NODE_ENV", "production")]);
    world.fails("usage", 2, "migrat", &[]);
    world.fails("usage", 2, "migrate:down --steps 0", &[]);
    world.fails("usage", 2, "migrate:resolve one", &[]);
}

fn jobs(world: &mut World) {
    let changed = [("PAYLOAD_SYNC_MODEL", "changed.json")];
    world.write("in-the-way/types.ts/file", "");
    world.fails("write-failed", 1, "generate:types", &[("PAYLOAD_TS_OUTPUT_PATH", "in-the-way/types.ts")]);
    world.changed(|model| model["types"]["documentsError"] = "address.json is not there".into());
    world.fails("types-unsupported", 1, "generate:types", &changed);
    world.changed(|model| model["relations"] = Value::Null);
    world.fails("db-schema-unsupported", 1, "generate:db-schema", &changed);
    let salon = world.salon();
    world.salon.write("notes.txt", "mine\n");
    let none = [("PAYLOAD_SYNC_MODEL", "")];
    world.fails("build-occupied", 4, &format!("build --model-only --out notes.txt --cwd {salon}"), &none);
    let line = format!("build --model-only --out {} --cwd {salon}", world.path("model.build").display());
    let built = run(&mut world.command(&line, &none), Duration::from_secs(60));
    assert_eq!(built.code, Some(0), "{}", built.text());
    let elsewhere = [("PAYLOAD_SYNC_MODEL", ""), ("DATABASE_URL", "postgres://user@127.0.0.1:9/shop")];
    world.fails("model-of-other-dialect", 1, "status --build model.build", &elsewhere);
    // The file of a program that writes another format: its header says so, and its checksum holds.
    let built = fs::read(world.path("model.build")).unwrap();
    let at = built.windows(9).position(|window| window == b"\"format\":").unwrap() + 9;
    let mut later = built[..built.len() - blake3::OUT_LEN].to_vec();
    later[at] = b'9';
    later.extend_from_slice(blake3::hash(&later).as_bytes());
    fs::write(world.path("model.build"), later).unwrap();
    world.fails("build-of-other-program", 1, "status --build model.build", &none);
    let package = fs::read_to_string(world.path("package.json")).unwrap();
    world.write("package.json", "{\n  \"name\": ,\n}\n");
    world.fails("package-invalid", 1, "init", &[]);
    fs::remove_file(world.path("package.json")).unwrap();
    world.fails("package-not-found", 1, "init", &[]);
    world.write("package.json", &package);

    world.write("migrations/20260101_000000_one.json", "{");
    world.write("migrations/20260102_000000_one_more.json", "{");
    world.fails("snapshot-ambiguous", 2, "diff --from snapshot:one --to empty", &[]);
    world.fails("snapshot-not-found", 2, "diff --from snapshot:two --to empty", &[]);
    world.fails("diff-side-unknown", 2, "diff --from here --to there", &[]);
    world.write(
        "src/config/sync-config.ts",
        "export const syncConfig = { environments: { staging: 'http://a.test' } }\n",
    );
    world.fails("environment-database-unknown", 1, "diff --from staging --to empty", &[]);
    fs::remove_file(world.path("src/config/sync-config.ts")).unwrap();
    fs::remove_dir_all(world.path("migrations")).unwrap();

    let nowhere = |line: &str| {
        let mut command = std::process::Command::new("/bin/sh");
        command.args(["-c", "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" \"$@\"", crate::project::binary()]);
        command.args(line.split(' ')).current_dir(world.path("")).env_clear().env("PATH", "/usr/bin:/bin");
        command
    };
    let commands = [nowhere("status"), nowhere("status --json")];
    world.ends("no-current-folder", 1, "status", commands);
    // Enough files for the libraries of the program, and no more.
    let starved = |line: &str| {
        let mut command = std::process::Command::new("/bin/sh");
        command.args(["-c", "ulimit -n 5; exec \"$0\" \"$@\"", crate::project::binary()]);
        command.args(line.split(' ')).current_dir(world.path("")).env_clear();
        command
    };
    let commands = [starved("status"), starved("status --json")];
    world.ends("internal", 70, "status", commands);
    declined(world);

    world.fails("backup-unnamed", 4, "migrate:restore", &[]);
    world.fails("clock-invalid", 1, "status", &[("PAYLOAD_SYNC_NOW", "noon")]);
}

/// A person says no, which takes a terminal, and `script` is one.
fn declined(world: &mut World) {
    let line = format!("printf 'n\\n' | script -qec '{} migrate:fresh' /dev/null", crate::project::binary());
    let mut command = world.command("", &[]);
    let variables: Vec<_> =
        command.get_envs().map(|(name, value)| (name.to_owned(), value.unwrap().to_owned())).collect();
    command = std::process::Command::new("/bin/sh");
    command.args(["-c", &line]).current_dir(world.path("")).env_clear().env("PATH", "/usr/bin:/bin").envs(variables);
    let output = run(&mut command, Duration::from_secs(60));
    // What was typed is shown by the terminal when it comes to it.
    let told = output.stdout.replace('\r', "").split_once("error: ").map(|(_, told)| format!("error: {told}"));
    if output.code != Some(4) || told.is_none() {
        world.wrong.push(format!("migrate:fresh and no: {:?} {}", output.code, output.text()));
    }
    let told = told.unwrap_or_default();
    world.transcript.push_str(&format!("$ payload-sync migrate:fresh\n{told}[declined, exit code 4]\n\n"));
}

fn documents(world: &mut World) {
    world.write("service.json", "{ \"name\": \"Cut\" }");
    world.write("price.json", "{ \"price\": -1 }");
    world.write("list.json", "[1]");
    world.write("list-of-two.json", "[{}, {}]");
    world.write("user.json", "{ \"email\": \"a@example.com\", \"password\": \"x\", \"role\": \"editor\", \"enableAPIKey\": true, \"apiKey\": \"k\" }");
    world.write("broken.json", "{");
    world.fails("collection-unknown", 2, "documents find service", &[]);
    world.fails("collection-unknown", 2, "documents find settings", &[]);
    world.fails("global-unknown", 2, "documents global setting", &[]);
    world.fails("locale-unknown", 2, "documents find services --locale xx", &[]);
    world.fails("query-invalid", 2, "documents find services --where nothing=1", &[]);
    world.fails("versions-none", 2, "documents versions services", &[]);
    world.fails("document-not-found", 1, "documents get services 7", &[]);
    world.fails("id-invalid", 2, "documents get services x", &[]);
    world.fails("document-invalid", 1, "documents create services --data service.json", &[]);
    world.fails("data-invalid", 2, "documents create services --data list.json", &[]);
    world.fails("data-invalid", 1, "documents create services --data broken.json", &[]);
    world.fails("data-invalid", 2, "documents update services --where slug=cut --data list-of-two.json", &[]);
    world.fails("data-unreadable", 1, "documents create services --data gone.json", &[]);
    world.fails("documents-unsupported", 2, "documents create media --data service.json", &[]);
    world.fails("secret-missing", 1, "documents create users --data user.json", &[("PAYLOAD_SECRET", "")]);
    world.changed(|model| model["versions"]["payload"] = "3.999.0".into());
    let later = [("PAYLOAD_SYNC_MODEL", "changed.json")];
    world.write(
        "person.json",
        "{ \"email\": \"a@example.com\", \"password\": \"a-secret-of-the-tests\", \"role\": \"editor\" }",
    );
    world.fails("password-unknown", 1, "documents create users --data person.json", &later);
    world.fails("where-missing", 2, "documents delete services", &[]);
    let changed = [("PAYLOAD_SYNC_MODEL", "changed.json")];
    world.changed(|model| {
        let tables = model["tables"].as_object_mut().unwrap();
        tables.remove("services").unwrap();
    });
    world.fails("field-map", 1, "documents find services", &changed);

    world.write("transform.ts", "export const transform = 1\n");
    world.write("syntax.ts", "export function transform( {\n");
    world.fails("collection-unknown", 2, "backfill service transform.ts", &[]);
    world.fails("transform-missing", 2, "backfill services gone.ts", &[]);
    world.fails("transform-invalid", 1, "backfill services syntax.ts", &[]);
    world.fails("transform-invalid", 1, "backfill services transform.ts", &[]);
    world.write("throws.ts", "export function transform(document) {\n  throw new Error(`no ${document.slug}`)\n}\n");
    world.sql("INSERT INTO services (id, price, slug) VALUES (1, 10, 'cut')");
    world.fails("documents-failed", 1, "backfill services throws.ts --max-errors 3", &[]);
    world.fails("documents-failed", 1, "documents update services --where slug=cut --data price.json", &[]);
    world.sql("DELETE FROM services");
    world.fails("filter-invalid", 2, "backfill services --where nothing=1", &[]);
    world.fails("locale-unknown", 2, "backfill services --locale xx", &[]);
    world.write("migrations/20260101_000000_one.json", "{");
    world.write(
        "migrations/20260101_000000_one.ts",
        "export async function up({ db }) {\n}\nexport async function down() {\n}\n",
    );
    world.sql("INSERT INTO payload_migrations (name, batch) VALUES ('20260101_000000_one', 1)");
    world.fails("snapshot-invalid", 1, "backfill affected-collections", &[]);
    fs::remove_dir_all(world.path("migrations")).unwrap();
    world.sql("DELETE FROM payload_migrations");
}

fn databases(world: &mut World) {
    world.write("empty.db", "");
    world.write("picture.db", &"no database at all ".repeat(100));
    world.fails("database-statement", 1, "documents find services", &[("DATABASE_URL", "file:./empty.db")]);
    world.fails("database-unsupported", 1, "documents find services", &[("DATABASE_URL", "file:./picture.db")]);
    world.fails("database-missing", 1, "documents find services", &[("DATABASE_URL", "file:./gone.db")]);
    let database = Postgres::shared().database();
    let (credentials, rest) = database.url().split_once("://").unwrap().1.split_once('@').unwrap();
    let (host, name) = rest.split_once('/').unwrap();
    let name = name.split('?').next().unwrap();
    world.varying.push((host.to_owned(), "<host>"));
    world.varying.push((name.to_owned(), "<database>"));
    world.changed(|model| {
        model["adapter"]["dialect"] = "postgres".into();
        model["adapter"]["name"] = "postgres".into();
        model["adapter"]["packageName"] = "@payloadcms/db-postgres".into();
    });
    let with =
        |url: String| [("PAYLOAD_SYNC_MODEL".to_owned(), "changed.json".to_owned()), ("DATABASE_URL".to_owned(), url)];
    let mut fails = |code: &str, url: String| {
        let variables = with(url);
        let variables = variables.each_ref().map(|(name, value)| (name.as_str(), value.as_str()));
        world.fails(code, 1, "documents find services", &variables);
    };
    fails("database-authentication", format!("postgres://nobody-here:a-secret-of-the-tests@{host}/{name}"));
    fails("database-missing", format!("postgres://{credentials}@{host}/gone_{name}"));
    fails("database-tls", format!("postgres://{credentials}@{host}/{name}?sslmode=require"));
    fails("database-unreachable", "postgres://user:a-secret-of-the-tests@127.0.0.1:9/shop".to_owned());
}

fn environments(world: &mut World) {
    const ACCESS: &str = r#"{"collections":{"users":{"read":true,"create":true,"update":true}}}"#;
    const NONE: &str = r#"{"collections":{"users":{}}}"#;
    const EMPTY: &str = r#"{"docs":[],"totalDocs":0,"hasNextPage":false}"#;
    const SERVICES: &str = r#"{"collections":{"services":{"read":true,"create":true,"update":true}}}"#;
    const SERVICE: &str = r#"{"docs":[{"id":1,"name":{"en":"Cut"},"price":10,"slug":"cut","addOns":[],"active":true,
        "createdAt":"2026-01-01T00:00:00.000Z","updatedAt":"2026-01-01T00:00:00.000Z"}],"totalDocs":1,"hasNextPage":false}"#;
    const TAKEN: &str = r#"{"errors":[{"name":"ValidationError","message":"The following field is invalid: Slug",
        "data":{"errors":[{"message":"Value must be unique","path":"slug"}]}}]}"#;
    const ME: &str = r#"{"user":{"id":1}}"#;
    let good =
        server(&[("/api/users/me", "200 OK", ME), ("/api/access", "200 OK", ACCESS), ("/api/users", "200 OK", EMPTY)]);
    let weak = server(&[("/api/users/me", "200 OK", ME), ("/api/access", "200 OK", NONE)]);
    let stranger = server(&[("/api/users/me", "200 OK", r#"{"user":null}"#), ("/api/access", "200 OK", ACCESS)]);
    let page = server(&[("/", "200 OK", "<html>")]);
    let moved = server(&[("/", "301 Moved Permanently\r\nlocation: https://www.example.com/", "")]);
    let other = server(&[("/api/access", "200 OK", ACCESS)]);
    let list =
        server(&[("/api/users/me", "200 OK", ME), ("/api/access", "200 OK", ACCESS), ("/api/users", "200 OK", EMPTY)]);
    let full = server(&[
        ("/api/users/me", "200 OK", ME),
        ("/api/access", "200 OK", SERVICES),
        ("/api/services", "200 OK", SERVICE),
    ]);
    let refusing = server(&[
        ("POST /api/services", "400 Bad Request", TAKEN),
        ("/api/users/me", "200 OK", ME),
        ("/api/access", "200 OK", SERVICES),
        ("/api/services", "200 OK", EMPTY),
    ]);
    for (url, name) in [
        (&full, "<full>"),
        (&refusing, "<refusing>"),
        (&good, "<good>"),
        (&weak, "<weak>"),
        (&stranger, "<stranger>"),
        (&page, "<page>"),
        (&moved, "<moved>"),
        (&other, "<other>"),
        (&list, "<list>"),
    ] {
        world.varying.push((url.clone(), name));
        let host = url.trim_start_matches("http://");
        world.varying.push((host.replace(':', "_"), name));
    }
    let keys = [("SYNC_SOURCE_API_KEY", "a-secret-of-the-tests"), ("SYNC_TARGET_API_KEY", "a-secret-of-the-tests")];
    let between = |source: &str, target: &str, what: &str| format!("environments {source} {target} {what}");
    world.fails("environment-missing", 2, &between("", &good, "users"), &keys);
    world.fails("environment-unknown", 2, &between("stagin", &good, "users"), &keys);
    world.fails("address-invalid", 2, &between("http://", &good, "users"), &keys);
    world.fails("environments-equal", 2, &between(&good, &good, "users"), &keys);
    world.fails("collection-unknown", 2, &between(&good, &other, "user"), &keys);
    world.fails("collection-unsuited", 2, &between(&good, &other, "payload-preferences"), &keys);
    world.write("src/config/sync-config.ts", "export const syncConfig = { groups: { nothing: [] } }\n");
    world.fails("collections-missing", 2, &between(&good, &other, "nothing"), &keys);
    fs::remove_file(world.path("src/config/sync-config.ts")).unwrap();
    world.fails("credentials-missing", 1, &between(&good, &other, "users"), &[]);
    let (no_file, no_folder) = (("SSL_CERT_FILE", "/dev/null"), ("SSL_CERT_DIR", "/dev/null"));
    let bare = [keys[0], keys[1], no_file, no_folder];
    world.fails("http-client", 1, &between(&good, "https://www.example.test", "users"), &bare);
    world.fails("not-payload", 1, &between(&good, &page, "users"), &bare);
    world.fails("server-moved", 1, &between(&good, &moved, "users"), &keys);
    world.fails("auth-collection-unknown", 1, &between(&good, &other, "users"), &keys);
    world.fails("credentials-wrong", 1, &between(&good, &stranger, "users"), &keys);
    world.fails(
        "credentials-wrong",
        1,
        &between(&good, &weak, "users"),
        &[keys[0], ("SYNC_TARGET_API_KEY", "schlüssel\u{1}")],
    );
    world.fails("not-allowed", 1, &between(&good, &weak, "users"), &keys);
    world.fails("collection-missing", 1, &between(&good, &weak, "services"), &keys);
    world.fails("documents-left", 1, &between(&full, &refusing, "services"), &keys);
    world.fails("server-unreachable", 1, &between(&good, "http://127.0.0.1:9", "users"), &keys);
    let file = |url: &str| url.trim_start_matches("http://").replace(':', "_");
    world.write(&format!(".payload-sync/environments/{}-{}.json", file(&list), file(&good)), "{");
    world.fails("record-unreadable", 1, &between(&list, &good, "users"), &keys);
    fs::remove_dir_all(world.path(".payload-sync/environments")).unwrap();
    symlink(world.path("gone"), world.path(".payload-sync/environments")).unwrap();
    world.fails("record-unwritable", 1, &between(&good, &list, "users"), &keys);
}

impl World {
    fn sql(&self, sql: &str) {
        use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
        let url = DatabaseUrl::parse("file:./salon.db").unwrap().resolve(&self.path(""));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut database = Database::connect(&url, &ConnectOptions::default()).await.unwrap();
            database.script(sql).await.unwrap();
        });
    }
}

/// What only the evaluation of a config can bring about.
fn evaluated(world: &mut World) {
    let (salon, folder) = (&world.salon, world.salon());
    let modules = salon.path().join("node_modules");
    let installed = fs::canonicalize(&modules).unwrap();
    fs::remove_file(&modules).unwrap();
    crate::project::link_all(&installed, &modules, &["@payloadcms"]);
    crate::project::link_all(&installed.join("@payloadcms"), &modules.join("@payloadcms"), &["db-postgres"]);
    salon.edit("src/lib/database.ts", "import { postgresAdapter } from '@payloadcms/db-postgres'\n", "");
    let line =
        "  if (/^postgres(ql)?:/.test(url)) return postgresAdapter({ pool: { connectionString: url }, push: false })\n";
    salon.edit("src/lib/database.ts", line, "");
    let none = [("PAYLOAD_SYNC_MODEL", "")];
    salon.edit("src/lib/database.ts", "client: { url },", "client: { url }, versionsSuffix: 7,");
    world.fails("model-unexpected", 70, &format!("schema --cwd {folder}"), &none);
    world.salon.edit("src/lib/database.ts", "client: { url }, versionsSuffix: 7,", "client: { url },");
    let (pages, asked) = ("src/collections/Pages.ts", "{ localizeStatus: true }");
    world.salon.edit(pages, "{ autosave: false }", asked);
    let (localized, experimental) = ("  localization: {", "  experimental: { localizeStatus: true },\n  other: {");
    world.salon.edit("src/payload.config.ts", localized, experimental);
    world.fails("status-without-locales", 1, &format!("schema --cwd {folder}"), &none);
    world.salon.edit(pages, asked, "{ autosave: false }");
    world.salon.edit("src/payload.config.ts", experimental, localized);
    world.fails("missing-adapter", 1, &format!("schema --dialect postgres --cwd {folder}"), &none);
    world.salon.edit(
        "src/lib/database.ts",
        "client: { url },",
        "client: { url }, beforeSchemaInit: [({ adapter, schema }) => { delete adapter.rawTables.services.columns.price; return \
         schema }],",
    );
    world.fails("tables-unexpected", 70, &format!("schema --cwd {folder}"), &none);
}

#[test]
fn what_people_see_of_errors() {
    let mut world = World::new();
    projects(&mut world);
    jobs(&mut world);
    documents(&mut world);
    databases(&mut world);
    environments(&mut world);
    evaluated(&mut world);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/errors.txt");
    if std::env::var_os("UPDATE_ERRORS").is_some() {
        fs::write(&path, &world.transcript).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(world.wrong.is_empty(), "{}", world.wrong.join("\n"));
    assert_eq!(expected, world.transcript, "UPDATE_ERRORS=1 writes it");
}
