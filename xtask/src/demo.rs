//! `cargo xtask demo`: the story from the first migration to a second environment, on SQLite, with the real Payload.
//!
//! Each command is shown as it is typed, and what it did is looked up: in its JSON, in files, or in the answers of a
//! real Payload server. A step that did something else ends the demo.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use payload_sync_testkit::{Api, Salon, Server};
use serde_json::{Value, json};

use crate::setup;
use crate::shell::{Failure, Result, command, has, only, root, run as run_command, say, seconds, typed};

const CUSTOMERS: usize = 25;

pub(crate) fn run(flags: &[String]) -> Result<()> {
    only(flags, &["--keep"])?;
    setup::node()?;
    setup::packages()?;
    let mut build = command("cargo", &["build", "--package", "payload-sync-cli"]);
    say(format!("$ {}", typed(&build)));
    run_command(&mut build)?;
    let program = root().join("target/debug/payload-sync");
    let start = Instant::now();
    let staging = Project::new("staging", &program);
    story(&staging, flags)?;
    say(format!("\nThe whole story took {}.", seconds(start.elapsed())));
    Ok(())
}

fn story(staging: &Project, flags: &[String]) -> Result<()> {
    chapter("The first migration makes the tables");
    staging.run(&["migrate:create", "initial"])?;
    let first = staging.migrations()?;
    expect(first.len() == 1, || format!("one migration was expected, there are {first:?}"))?;
    let sql = staging.migration(&first[0])?;
    expect(sql.contains("CREATE TABLE `customers`"), || "the migration does not create `customers`".to_owned())?;
    staging.run(&["migrate"])?;
    staging.run(&["status"])?;

    chapter("A real Payload, with push off, uses them");
    let (names, services) = {
        let server = staging.serve();
        let api = server.admin();
        let names: Vec<String> = (1..=CUSTOMERS).map(|n| format!("Customer {n}")).collect();
        for (n, name) in names.iter().enumerate() {
            let email = format!("customer{n}@example.com");
            api.create("customers", &json!({ "name": name, "email": email, "password": "a-password" }));
        }
        for (name, price) in [("Cut", 30), ("Beard trim", 15), ("Shave", 20)] {
            api.create("services", &json!({ "name": name, "price": price }));
        }
        (names, api.all("services").len())
    };
    say(format!("  {} customers and {services} services, created over REST", names.len()));

    chapter("A change of the config becomes a migration, and rows stay");
    let from = "{ name: 'birthday', type: 'date'";
    staging.salon.edit(
        "src/collections/Customers.ts",
        from,
        &format!("{{ name: 'nickname', type: 'text', localized: true }},\n    {from}"),
    );
    say("  src/collections/Customers.ts: a new field, `nickname`, localized");
    staging.run(&["migrate:create", "add nickname"])?;
    let second = staging.migrations()?;
    expect(second.len() == 2, || format!("two migrations were expected, there are {second:?}"))?;
    let sql = staging.migration(&second[1])?;
    let made = sql.contains("`customers_locales`") && sql.contains("`nickname`");
    expect(made, || format!("the migration does not add `nickname`:\n{sql}"))?;
    staging.run(&["migrate"])?;
    staging.run(&["generate:types"])?;
    let types = staging.salon.read("src/payload-types.ts");
    expect(types.contains("  nickname?: string | null;"), || "the types do not know `nickname`".to_owned())?;

    chapter("A backfill transforms the documents");
    // The server stays: it reads what the backfill writes beside it.
    let server = staging.serve();
    let api = server.admin();
    staging.run(&["backfill", "customers", "transform-user-data.js", "--dry-run"])?;
    let untouched = count(&api.all("customers"), |customer| customer["lastLogin"].is_null());
    expect(untouched == CUSTOMERS, || "a dry run changed documents".to_owned())?;
    staging.run(&["backfill", "customers", "transform-user-data.js"])?;
    let customers = api.all("customers");
    let changed = count(&customers, |customer| !customer["lastLogin"].is_null());
    expect(changed == CUSTOMERS && customers.len() == CUSTOMERS, || {
        format!("{changed} of {} customers have a `lastLogin`", customers.len())
    })?;
    say(format!("  Payload reads {changed} customers with a `lastLogin`"));

    environments(staging, &server, services)?;
    if has(flags, "--keep") {
        let kept = staging.keep()?;
        say(format!("\nThe project is kept in {}.", kept.display()));
    }
    Ok(())
}

/// A second environment: the same files, another database, other ids.
fn environments(staging: &Project, from: &Server, services: usize) -> Result<()> {
    chapter("A second environment is brought up to date");
    let production = Project::new("production", &staging.program);
    for file in ["src/collections/Customers.ts", "src/payload-types.ts"] {
        production.salon.write(file, &staging.salon.read(file));
    }
    for file in staging.files_of_migrations()? {
        let file = format!("src/migrations/{file}");
        production.salon.write(&file, &staging.salon.read(&file));
    }
    production.run(&["migrate"])?;
    production.clean_status()?;
    let to = production.serve();
    let (source, target) = (from.admin(), to.admin());
    target.create("services", &json!({ "name": "Only here", "price": 1 }));
    let keys = [("SYNC_SOURCE_API_KEY", source.key()), ("SYNC_TARGET_API_KEY", target.key())];
    let (from, to) = (from.url(), to.url());
    let sync = ["environments", from.as_str(), to.as_str(), "services", "--yes"];
    staging.run_with(&[&sync[..], &["--dry-run"]].concat(), &keys)?;
    expect(target.all("services").len() == 1, || "a dry run wrote documents".to_owned())?;
    staging.run_with(&sync, &keys)?;
    same_services(&source, &target, services)?;
    say(format!("  {services} services are the same on both sides, under ids of their own"));
    let before = stamps(&target);
    staging.run_with(&sync, &keys)?;
    expect(stamps(&target) == before, || "the second run wrote documents".to_owned())?;
    say("  the second run wrote nothing");

    chapter("Everything is in step");
    staging.clean_status()?;
    production.clean_status()
}

fn same_services(source: &Api, target: &Api, count: usize) -> Result<()> {
    let there = target.all("services");
    for service in source.all("services") {
        let same = |other: &&Value| ["slug", "name", "price"].iter().all(|key| other[*key] == service[*key]);
        expect(there.iter().any(|other| same(&other)), || format!("the target has no {}", service["slug"]))?;
    }
    expect(there.len() == count + 1, || format!("the target has {} services", there.len()))
}

fn stamps(api: &Api) -> Vec<Value> {
    api.all("services").into_iter().map(|service| service["updatedAt"].clone()).collect()
}

fn count(documents: &[Value], test: impl Fn(&Value) -> bool) -> usize {
    documents.iter().filter(|document| test(document)).count()
}

fn chapter(title: &str) {
    say(format!("\n── {title}"));
}

fn expect(holds: bool, otherwise: impl FnOnce() -> String) -> Result<()> {
    if holds { Ok(()) } else { Err(Failure::new(otherwise())) }
}

/// A copy of the salon with a database of its own.
struct Project {
    name: &'static str,
    salon: Salon,
    program: PathBuf,
}

impl Project {
    fn new(name: &'static str, program: &Path) -> Self {
        Self { name, salon: Salon::copy(&format!("file:./{name}.db")), program: program.to_owned() }
    }

    fn run(&self, args: &[&str]) -> Result<()> {
        self.run_with(args, &[])
    }

    /// Runs the program. The output is shown.
    fn run_with(&self, args: &[&str], env: &[(&str, &str)]) -> Result<()> {
        say(format!("{}$ payload-sync {}", self.name, words(args)));
        let mut command = self.salon.command(&self.program);
        command.args(args).envs(env.iter().copied()).stdin(std::process::Stdio::null());
        run_command(&mut command)
    }

    /// The status, which must have nothing to report.
    fn clean_status(&self) -> Result<()> {
        self.run(&["status", "--check"])
    }

    fn serve(&self) -> Server {
        say(format!("{}$ tsx serve.ts", self.name));
        self.salon.serve()
    }

    fn files_of_migrations(&self) -> Result<Vec<String>> {
        let dir = self.salon.path().join("src/migrations");
        let entries = fs::read_dir(&dir).map_err(|_| Failure::new("there is no src/migrations"))?;
        let mut files: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        files.sort();
        Ok(files)
    }

    /// The migrations that have a file and a snapshot, in order.
    fn migrations(&self) -> Result<Vec<String>> {
        let files = self.files_of_migrations()?;
        let names = files.iter().filter_map(|file| file.strip_suffix(".ts")).filter(|name| *name != "index");
        Ok(names.filter(|name| files.contains(&format!("{name}.json"))).map(str::to_owned).collect())
    }

    fn migration(&self, name: &str) -> Result<String> {
        let path = self.salon.path().join(format!("src/migrations/{name}.ts"));
        let text = fs::read_to_string(path).map_err(|error| Failure::new(format!("{name}.ts: {error}")))?;
        // Backticks are escaped within the template literals of a migration.
        Ok(text.replace("\\`", "`"))
    }

    /// A copy that stays.
    fn keep(&self) -> Result<PathBuf> {
        let kept = root().join("target/demo");
        fs::remove_dir_all(&kept).ok();
        let from = self.salon.path();
        let copied = command("cp", &["-R"]).arg(from).arg(&kept).status();
        if copied.is_ok_and(|status| status.success()) {
            Ok(kept)
        } else {
            Err(Failure::new("the project cannot be copied"))
        }
    }
}

fn words(args: &[&str]) -> String {
    let quoted = args.iter().map(|arg| if arg.contains(' ') { format!("\"{arg}\"") } else { (*arg).to_owned() });
    quoted.collect::<Vec<_>>().join(" ")
}
