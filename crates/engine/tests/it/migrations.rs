//! Migrations with code: what they leave in the database is what the same file leaves under `payload migrate`.

use std::path::PathBuf;
use std::time::Duration;

use payload_sync_engine::{
    Direction, EngineError, EngineMode, ErrorCode, Limits, MigrationOutcome, Settings, run_migration,
};
use payload_sync_testkit::{Database, Postgres, Salon};

use crate::common;
use crate::database::Shared;

/// The custom migration of the guide, on the adapter that the salon uses.
const GUIDE: &str = r"import { MigrateUpArgs } from '@payloadcms/db-ADAPTER'

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  // Custom migration logic
  const users = await payload.find({ collection: 'users' })

  for (const user of users.docs) {
    await payload.update({
      collection: 'users',
      id: user.id,
      data: {
        preferences: { theme: 'light', notifications: true }
      }
    })
  }
}
";

/// A bit of everything: statements with values, hooks, relations, arrays, locales, drafts, globals, rich text, `req`.
const EVERYTHING: &str = r"import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-ADAPTER'

const paragraph = (text: string) => ({
  root: {
    type: 'root', direction: 'ltr', format: '', indent: 0, version: 1,
    children: [{ type: 'paragraph', direction: 'ltr', format: '', indent: 0, version: 1, textFormat: 0, textStyle: '',
      children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }] }],
  },
})

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  const ada = await payload.create({
    collection: 'users', req, data: { email: 'Ada@Example.com', password: 'correct horse', name: `Ada O'Brien`, enableAPIKey: true, apiKey: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' },
  })
  if (ada.role !== 'admin') throw new Error('the hook did not run')
  await db.RUN(sql`UPDATE users SET name = ${'Ada Lovelace'} WHERE email = ${'ada@example.com'} AND login_attempts < ${5}`)
  const cut = await payload.create({
    collection: 'services', req,
    data: { name: 'Größer & kürzer', price: 20.5, duration: 45, addOns: [{ name: 'Wash', price: 5 }, { name: 'Tea', price: 0 }] },
  })
  await payload.update({ collection: 'services', id: cut.id, locale: 'es', req, data: { name: 'Corte', addOns: cut.addOns.map((one, i) => ({ ...one, name: `es ${i}` })) } })
  const sam = await payload.create({ collection: 'stylists', req, data: { name: 'Sam', email: 'sam@example.com', services: [cut.id] } })
  const carol = await payload.create({ collection: 'customers', req, data: { email: 'carol@example.com', password: 'pw of carol', name: 'Carol', firstName: 'Carol', lastName: 'C' } })
  const when = await payload.create({
    collection: 'appointments', req,
    data: { customer: carol.id, stylist: sam.id, services: [cut.id], date: '2026-05-05T10:00:00.000Z', source: { relationTo: 'users', value: ada.id } },
  })
  if (when.endsAt !== '2026-05-05T10:45:00.000Z') throw new Error(`the appointment ends at ${when.endsAt}`)
  const page = await payload.create({ collection: 'pages', req, draft: true, data: { title: 'Home', slug: 'home', content: paragraph('draft') } })
  await payload.update({ collection: 'pages', id: page.id, req, data: { _status: 'published', title: 'Welcome' } })
  await payload.updateGlobal({ slug: 'settings', req, data: { name: 'The Salon', salonName: 'The Salon' } })
  const { docs } = await payload.find({ collection: 'services', req, locale: 'es', where: { 'addOns.name': { equals: 'es 1' } } })
  const [row] = await db.ALL(sql`SELECT count(*) AS count FROM services_locales`)
  payload.logger.info(`found ${docs.length} with ${Number(row.count)} translations`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await payload.delete({ collection: 'services', where: { price: { greater_than: 1 } }, req })
  await db.RUN(sql`DELETE FROM users`)
}
";

const FILE: &str = "src/migrations/20261123_000000_data.ts";

/// A copy of the salon with its tables, and the connection that migrations run on.
struct Fixture {
    salon: Salon,
    database: Shared,
    adapter: &'static str,
    mode: EngineMode,
    time: Option<Duration>,
    _postgres: Option<Database<'static>>,
}

impl Fixture {
    fn sqlite() -> Self {
        let salon = Salon::copy("file:salon.db");
        salon.create_schema();
        let database = Shared::connect("file:salon.db", salon.path());
        Self { salon, database, adapter: "sqlite", mode: EngineMode::Auto, time: None, _postgres: None }
    }

    fn postgres() -> Self {
        let postgres = Postgres::shared().database();
        let salon = Salon::copy(postgres.url());
        salon.create_schema();
        let database = Shared::connect(postgres.url(), salon.path());
        Self { salon, database, adapter: "postgres", mode: EngineMode::Auto, time: None, _postgres: Some(postgres) }
    }

    fn settings(&self) -> Settings {
        let mut settings = common::settings(self.salon.path());
        for line in self.salon.read(".env").lines() {
            let (name, value) = line.split_once('=').unwrap();
            settings.env.values.insert(name.to_owned(), value.to_owned());
        }
        settings.env.values.insert("PATH".to_owned(), std::env::var("PATH").unwrap());
        settings.mode = self.mode;
        settings.limits = Limits { memory: 1 << 30, time: self.time };
        settings
    }

    fn write(&self, source: &str) {
        let run = if self.adapter == "sqlite" { "run" } else { "execute" };
        let all =
            if self.adapter == "sqlite" { "db.all(" } else { "(async (query) => (await db.execute(query)).rows)(" };
        let source = source.replace("ADAPTER", self.adapter).replace("db.RUN", &format!("db.{run}"));
        self.salon.write(FILE, &source.replace("db.ALL(", all));
    }

    /// Runs the migration in a transaction of the test's, as its callers do.
    fn migrate(&self, direction: Direction) -> Result<MigrationOutcome, EngineError> {
        self.database.run("BEGIN");
        let result = run_migration(&self.settings(), &PathBuf::from(FILE), direction, Box::new(self.database.clone()));
        self.database.run(if result.is_ok() { "COMMIT" } else { "ROLLBACK" });
        result
    }

    fn up(&self, source: &str) -> MigrationOutcome {
        self.write(source);
        self.migrate(Direction::Up).unwrap_or_else(|error| panic!("{error} at {:?}\n{}", error.place, error.stack))
    }

    /// The error of a migration that must fail, and must leave nothing.
    fn refused(&self, source: &str) -> EngineError {
        let before = self.database.contents();
        self.write(source);
        let error = self.migrate(Direction::Up).expect_err("the migration fails");
        assert_eq!(self.database.contents(), before);
        error
    }

    /// Runs the same file by the project's own `payload migrate`.
    fn payload_migrate(&self) {
        let done = || self.database.rows("SELECT name FROM payload_migrations").len() == 1;
        self.salon.payload(&["migrate"], |_| done());
    }
}

fn users(database: &Shared) -> Vec<String> {
    database.rows("SELECT email, preferences_theme, preferences_notifications FROM users ORDER BY email")
}

fn guide(fixture: &Fixture) {
    fixture.database.run(
        "INSERT INTO users (email, name, role) VALUES ('ada@example.com', 'Ada', 'admin'), ('bob@example.com', 'Bob', 'editor')",
    );
    let outcome = fixture.up(GUIDE);
    assert!(outcome.payload);
    assert_eq!(outcome.logs, Vec::<String>::new());
    let yes = if fixture.adapter == "sqlite" { "1" } else { "t" };
    let expected = ["ada", "bob"].map(|name| format!("{name}@example.com|light|{yes}"));
    assert_eq!(users(&fixture.database), expected);
}

#[test]
fn the_guides_custom_script_runs_on_sqlite() {
    guide(&Fixture::sqlite());
}

#[test]
fn the_guides_custom_script_runs_on_postgres() {
    guide(&Fixture::postgres());
}

/// What a migration leaves here, under Payload's own command, and by `--engine node`; ids of rows in arrays and blocks
/// are random.
fn everything(here: &Fixture, node: &Fixture, served: Fixture) {
    let served = Fixture { mode: EngineMode::Node, ..served };
    let outcome = here.up(EVERYTHING);
    assert_eq!(outcome.logs, ["found 1 with 2 translations"]);
    node.write(EVERYTHING);
    node.payload_migrate();
    assert_eq!(served.up(EVERYTHING).logs, ["found 1 with 2 translations"]);
    let rows = "SELECT name FROM services_add_ons_locales ORDER BY name";
    assert!(!served.database.rows(rows).is_empty());
    let contents = served.database.contents();
    // Taken back with the caller's transaction, as everything else.
    let failed = served.refused(
        &EVERYTHING
            .replace(
                "if (ada.role !== 'admin') throw new Error('the hook did not run')",
                "throw new Error('no further')",
            )
            .replace("Ada@", "Eve@"),
    );
    assert_eq!(failed.message, "no further");
    assert!(failed.place.is_some_and(|place| place.file.ends_with(FILE)));
    let (here, node) = (here.database.contents(), node.database.contents());
    assert_eq!(without_ids(&here), without_ids(&node));
    // Its ledger is the caller's business, as it is here.
    assert_eq!(without_ids(&here), without_ids(&contents));
    assert!(here.contains_key("_pages_v") && here.contains_key("services_add_ons_locales"));
}

fn without_ids(contents: &std::collections::BTreeMap<String, Vec<String>>) -> String {
    let text = format!("{contents:#?}");
    let mut result = String::new();
    let mut word = String::new();
    for character in text.chars().chain(['\n']) {
        if character.is_ascii_hexdigit() || character == '-' {
            word.push(character);
            continue;
        }
        let hex = word.len() == 24 && !word.contains('-');
        let uuid = word.len() == 36 && word.matches('-').count() == 4;
        result.push_str(if hex || uuid { "ID" } else { &word });
        word.clear();
        result.push(character);
    }
    result
}

#[test]
fn a_migration_leaves_on_sqlite_what_it_leaves_under_node() {
    everything(&Fixture::sqlite(), &Fixture::sqlite(), Fixture::sqlite());
}

#[test]
fn a_migration_leaves_on_postgres_what_it_leaves_under_node() {
    everything(&Fixture::postgres(), &Fixture::postgres(), Fixture::postgres());
}

fn undone(fixture: &Fixture) {
    let error = fixture.refused(
        "import { MigrateUpArgs, sql } from '@payloadcms/db-ADAPTER'\n\
         export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {\n\
         \x20 await payload.create({ collection: 'users', data: { email: 'x@example.com', password: 'pw of x' } })\n\
         \x20 await payload.create({ collection: 'users', data: { email: 'y@example.com', password: 'pw of y' }, req })\n\
         \x20 await db.RUN(sql`UPDATE users SET name = 'Z'`)\n\
         \x20 throw new Error('no further')\n\
         }\n",
    );
    assert_eq!(error.code, ErrorCode::Thrown);
    assert_eq!(error.message, "no further");
    let place = error.place.expect("an error of the user's file has its place");
    assert!(place.file.ends_with(FILE), "{place}");
    assert_eq!((place.line, place.column), (6, 9));
}

#[test]
fn a_migration_that_throws_leaves_nothing_on_sqlite() {
    undone(&Fixture::sqlite());
}

#[test]
fn a_migration_that_throws_leaves_nothing_on_postgres() {
    undone(&Fixture::postgres());
}

const SQL_ONLY: &str = r"import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-ADAPTER'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  for (const name of ['Ada', 'Bob']) {
    await db.RUN(sql`INSERT INTO users (email, name, role) VALUES (${name.toLowerCase() + '@example.com'}, ${name}, ${'editor'})`)
  }
  const rows = await db.ALL(sql`SELECT name FROM users ORDER BY name`)
  await db.RUN(sql`UPDATE users SET reset_password_token = ${rows.map((row) => row.name).join('+')} WHERE name = ${'Ada'}`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.RUN(sql`DELETE FROM users WHERE name IN (${sql.join(['Ada', 'Bob'].map((name) => sql`${name}`), sql`, `)})`)
}
";

/// A migration that only talks to the database does not start Payload.
fn only_sql(fixture: &Fixture) {
    // A config that cannot even be read is not in the way.
    fixture.salon.write("src/payload.config.ts", "throw new Error('not needed')\n");
    let outcome = fixture.up(SQL_ONLY);
    assert!(!outcome.payload);
    let rows = || fixture.database.rows("SELECT name, reset_password_token FROM users ORDER BY name");
    assert_eq!(rows(), ["Ada|Ada+Bob", "Bob|null"]);
    fixture.migrate(Direction::Down).unwrap();
    assert!(rows().is_empty());
}

#[test]
fn sql_alone_needs_no_payload_on_sqlite() {
    only_sql(&Fixture::sqlite());
}

#[test]
fn sql_alone_needs_no_payload_on_postgres() {
    only_sql(&Fixture::postgres());
}

/// The same under Node, which is started without the config, and ended when it may go on no longer.
fn in_node(fixture: Fixture) {
    let mut fixture = Fixture { mode: EngineMode::Node, ..fixture };
    only_sql(&fixture);
    let error = fixture
        .refused("export async function up({ db }) {\n  await db.RUN('DELETE FROM users')\n  process.exit(0)\n}\n");
    assert_eq!((error.code, error.message.starts_with("Node ended before")), (ErrorCode::Node, true), "{error}");
    fixture.time = Some(Duration::from_secs(1));
    let error = fixture.refused("export async function up({ db }) {\n  for (;;) await db.RUN('SELECT 1')\n}\n");
    assert_eq!(error.code, ErrorCode::Timeout, "{error}");
}

#[test]
fn sql_alone_runs_in_node_on_sqlite() {
    in_node(Fixture::sqlite());
}

#[test]
fn sql_alone_runs_in_node_on_postgres() {
    in_node(Fixture::postgres());
}

/// The body of an `up` with everything in scope.
fn up(body: &str) -> String {
    format!(
        "import {{ type MigrateUpArgs, sql }} from '@payloadcms/db-ADAPTER'\n\
         export async function up({{ db, payload, req }}: MigrateUpArgs): Promise<void> {{\n{body}\n}}\n"
    )
}

#[test]
fn down_runs_too() {
    let fixture = Fixture::sqlite();
    fixture.up(EVERYTHING);
    assert!(!fixture.database.rows("SELECT id FROM services").is_empty());
    fixture.migrate(Direction::Down).unwrap();
    assert!(fixture.database.rows("SELECT id FROM services").is_empty());
    assert!(fixture.database.rows("SELECT id FROM users").is_empty());
}

#[test]
fn a_page_of_ten_is_no_surprise() {
    let fixture = Fixture::sqlite();
    fixture.database.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12) \
         INSERT INTO users (email, role) SELECT 'u' || i || '@example.com', 'editor' FROM n",
    );
    let outcome = fixture.up(&up("  const some = await payload.find({ collection: 'users' })\n\
         \x20 const all = await payload.find({ collection: 'users', limit: 0 })\n\
         \x20 const more = await payload.find({ collection: 'users', pagination: false })\n\
         \x20 const five = await payload.find({ collection: 'users', limit: 5 })\n\
         \x20 console.log(some.docs.length, all.docs.length, more.docs.length, five.docs.length)"));
    let warning = "warning: payload.find({ collection: 'users' }) gave 10 of 12 documents: without `limit: 0` or \
                   `pagination: false` it gives the first page only";
    assert_eq!(outcome.logs, ["10 12 12 5", warning]);

    // Who asks for the next page, or until there is none, or for no document, has seen the trap.
    let outcome = fixture.up(&up("  const seen = []\n\
         \x20 for (let page = 1, more = true; more; page++) {\n\
         \x20   const { docs, hasNextPage } = await payload.find({ collection: 'users', page, sort: 'id' })\n\
         \x20   seen.push(...docs.map((one) => one.id))\n\
         \x20   more = hasNextPage\n\
         \x20 }\n\
         \x20 for (let last = 0, more = true; more; ) {\n\
         \x20   const { docs, hasNextPage } = await payload.find({ collection: 'users', sort: 'id', where: { id: { greater_than: last } } })\n\
         \x20   last = docs.at(-1).id\n\
         \x20   seen.push(...docs)\n\
         \x20   more = hasNextPage\n\
         \x20 }\n\
         \x20 for (;;) {\n\
         \x20   const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })\n\
         \x20   if (docs.length === 0) break\n\
         \x20   for (const { id } of docs) await payload.update({ collection: 'users', id, data: { role: 'admin' } })\n\
         \x20   seen.push(...docs)\n\
         \x20 }\n\
         \x20 const { totalDocs } = await payload.find({ collection: 'users', where: { id: { not_equals: 0 } } })\n\
         \x20 console.log(seen.length, totalDocs)"));
    assert_eq!(outcome.logs, ["36 12"]);
    // Another question's last page is no answer to this one.
    let outcome = fixture.up(&up("  for (const role of ['admin', 'editor']) {\n\
         \x20   for (const user of (await payload.find({ collection: 'users', where: { role: { equals: role } } })).docs) console.log(user.role)\n\
         \x20 }"));
    assert_eq!(outcome.logs.last().map(String::as_str), Some(warning));
}

/// What an operation wrote before it failed is undone, and the migration can go on, as with a transaction of its own.
fn caught(fixture: &Fixture) {
    let outcome = fixture.up(&up(
        "  const data = { email: 'a@example.com', password: 'pw of a', role: 'editor' as const }\n\
         \x20 await payload.create({ collection: 'users', data })\n\
         \x20 for (const one of [data, { ...data, email: 'no email' }]) {\n\
         \x20   await payload.create({ collection: 'users', data: one }).catch((error) => payload.logger.info(`${error.name}: ${JSON.stringify(error.data?.errors.map((e) => [e.path, e.message]))}`))\n\
         \x20 }\n\
         \x20 await payload.create({ collection: 'users', data: { ...data, email: 'b@example.com' } })",
    ));
    assert_eq!(
        outcome.logs,
        [
            "ValidationError: [[\"email\",\"A user with the given email is already registered.\"]]",
            "ValidationError: [[\"email\",\"Please enter a valid email address.\"]]"
        ]
    );
    assert_eq!(fixture.database.rows("SELECT email FROM users ORDER BY 1"), ["a@example.com", "b@example.com"]);
}

#[test]
fn an_operation_may_fail_on_sqlite() {
    caught(&Fixture::sqlite());
}

#[test]
fn an_operation_may_fail_on_postgres() {
    caught(&Fixture::postgres());
}

#[test]
fn a_failed_operation_of_the_migrations_own_request_cannot_be_swallowed() {
    let fixture = Fixture::postgres();
    let error = fixture.refused(&up(
        "  await payload.create({ collection: 'users', req, data: { email: 'a@example.com', password: 'pw of a', role: 'editor' } })\n\
         \x20 await payload.create({ collection: 'users', req, data: { email: 'bad', password: 'x', role: 'editor' } }).catch(() => {})\n\
         \x20 await payload.create({ collection: 'users', data: { email: 'b@example.com', password: 'pw of b', role: 'editor' } })",
    ));
    assert!(error.message.contains("rolled the whole migration back"), "{error}");
}

#[test]
fn a_migration_cannot_end_its_transaction() {
    let fixture = Fixture::postgres();
    let error = fixture.refused(&up("  await db.execute(sql`UPDATE users SET name = 'x'`)\n  await payload.db.commitTransaction(await req.transactionID!)"));
    assert!(error.message.contains("committed its own transaction"), "{error}");
    let fixture = Fixture::sqlite();
    let error = fixture.refused(&up("  await db.run(sql`UPDATE users SET name = 'x'`)\n  await db.run(sql`COMMIT`)"));
    let message = "SQLITE_ERROR: A migration runs in a transaction of payload-sync and must not run COMMIT itself, in the statement: COMMIT";
    assert_eq!(error.message, message);
}

#[test]
fn operations_at_the_same_time_share_the_transaction() {
    let fixture = Fixture::postgres();
    fixture.up(&up(
        "  await Promise.all(['a', 'b', 'c', 'd'].map((name) => payload.create({ collection: 'users', data: { email: `${name}@example.com`, password: 'secret', role: 'editor' } })))",
    ));
    assert_eq!(fixture.database.rows("SELECT count(*) FROM users"), ["4"]);
    let error = fixture.refused(&up(
        "  const email = (name: string) => payload.create({ collection: 'services', data: { name, slug: name, price: 1 } })\n\
         \x20 await Promise.allSettled([email('same'), email('same'), email('other')])",
    ));
    assert!(error.message.contains("ran at the same time"), "{error}");
}

#[test]
fn what_is_not_awaited_belongs_to_the_migration_too() {
    let fixture = Fixture::postgres();
    let outcome = fixture.up(&up(
        "  ['a', 'b'].forEach(async (name) => { await payload.create({ collection: 'users', data: { email: `${name}@example.com`, password: 'secret', role: 'editor' } }) })",
    ));
    assert_eq!(outcome.logs.len(), 1);
    assert!(outcome.logs[0].contains("await every operation"), "{:?}", outcome.logs);
    assert_eq!(fixture.database.rows("SELECT email FROM users ORDER BY 1"), ["a@example.com", "b@example.com"]);
    let error = fixture.refused(&up(
        "  ['c', 'c'].forEach(async (name) => { await payload.create({ collection: 'users', data: { email: `${name}@example.com`, password: 'secret', role: 'editor' } }) })",
    ));
    assert!(error.message.contains("did not await"), "{error}");
}

#[test]
fn foreign_keys_are_off_or_the_migration_stops() {
    let fixture = Fixture::sqlite();
    let source = up("  await db.run(sql`PRAGMA foreign_keys=OFF`)\n  await db.run(sql`DROP TABLE users_sessions`)");
    let error = fixture.refused(&source);
    assert!(error.message.contains("Foreign keys cannot be turned off"), "{error}");
    fixture.database.run("PRAGMA foreign_keys = OFF");
    fixture.up(&source);
}

#[test]
fn what_the_drivers_give_is_what_nodes_drivers_give() {
    let sqlite = Fixture::sqlite();
    sqlite.up(&up(
        "  const { createClient } = await import('@libsql/client')\n\
         \x20 const client = createClient({ url: ':memory:' })\n\
         \x20 const caught = async (statement) => { try { return await client.execute(statement) } catch (e) { return [e.name, e.message, e.code, e.rawCode, e.cause?.code] } }\n\
         \x20 const { rows: [row] } = await client.execute({ sql: 'select ? a, typeof(?1) b, ? c, x\\'0102\\' d, null e, 1 f', args: [1, 10n] })\n\
         \x20 const shown = JSON.stringify([\n\
         \x20   [row[0], row.b, row.length, Object.keys(row), row.c, row.d instanceof ArrayBuffer, row.e, row.f],\n\
         \x20   await caught({ sql: 'select :x x, @y y', args: { x: true, y: new Date(5) } }).then((r) => r.rows),\n\
         \x20   await caught({ sql: 'select ?', args: [NaN] }),\n\
         \x20   await caught({ sql: 'select ?', args: [undefined] }),\n\
         \x20   await caught('select 9007199254740993'),\n\
         \x20   await caught('selec'),\n\
         \x20   await caught(\"insert into users (email, role) values ('q', 'editor'), ('q', 'editor')\"),\n\
         \x20 ])\n\
         \x20 if (shown !== process.env.EXPECTED) throw new Error(shown)",
    ).replace("process.env.EXPECTED", &format!("{SQLITE_VALUES:?}")));
    let postgres = Fixture::postgres();
    postgres.up(&up(
        "  const { rows: [row] } = await payload.db.pool.query(\"select 1::int4 a, 2::int8 b, 1.50::numeric c, true d, '{1,NULL,3}'::int[] e, '{\\\"x\\\": [1]}'::jsonb f, '\\\\x0102'::bytea g, null h, 'NaN'::float8 i, '2026-01-02T03:04:05.678Z'::timestamptz j, $1::text[] k, $2::jsonb l\", [['a\"b', null, 'c,d'], { z: 1 }])\n\
         \x20 const shown = JSON.stringify([row, row.i, Buffer.isBuffer(row.g), row.j instanceof Date])\n\
         \x20 if (shown !== process.env.EXPECTED) throw new Error(shown)\n\
         \x20 const insert = () => payload.db.drizzle.transaction((tx) => tx.execute(sql`INSERT INTO users (email, role) VALUES (${'q'}, ${'editor'})`))\n\
         \x20 await insert()\n\
         \x20 const { cause } = await insert().then(() => ({}), (error) => error)\n\
         \x20 const fields = [cause.name, cause.code, cause.detail, cause.constraint, cause.table, cause.message].join('; ')\n\
         \x20 if (fields !== 'error; 23505; Key (email)=(q) already exists.; users_email_idx; users; duplicate key value violates unique constraint \"users_email_idx\"') throw new Error(fields)",
    ).replace("process.env.EXPECTED", &format!("{POSTGRES_VALUES:?}")));
}

/// As `@libsql/client` 0.14 gives them under Node.
const SQLITE_VALUES: &str = r#"[[1,"real",6,["a","b","c","d","e","f"],10,true,null,1],[{"x":1,"y":5}],["RangeError","Only finite numbers (not Infinity or NaN) can be passed as arguments",null,null,null],["TypeError","undefined cannot be passed as argument to the database",null,null,null],["RangeError","Received integer which cannot be safely represented as a JavaScript number",null,null,null],["LibsqlError","SQLITE_ERROR: near \"selec\": syntax error","SQLITE_ERROR",1,"SQLITE_ERROR"],["LibsqlError","SQLITE_CONSTRAINT_UNIQUE: UNIQUE constraint failed: users.email","SQLITE_CONSTRAINT_UNIQUE",2067,"SQLITE_CONSTRAINT_UNIQUE"]]"#;

/// As `pg` 8 gives them under Node.
const POSTGRES_VALUES: &str = r#"[{"a":1,"b":"2","c":"1.50","d":true,"e":[1,null,3],"f":{"x":[1]},"g":{"type":"Buffer","data":[1,2]},"h":null,"i":null,"j":"2026-01-02T03:04:05.678Z","k":["a\"b",null,"c,d"],"l":{"z":1}},null,true,true]"#;

#[test]
fn errors_say_what_was_wrong_without_the_values() {
    let fixture = Fixture::sqlite();
    let error = fixture
        .refused(&up("  await payload.create({ collection: 'users', data: { email: 'bad', password: 'secret' } })"));
    let message = "ValidationError: The following field is invalid: Email (email: Please enter a valid email address.)";
    assert_eq!(error.message, message);
    let error = fixture.refused(&up("  await db.run(sql`UPDATE users SET nowhere = ${'a secret'}`)"));
    assert!(
        error.message.contains("no such column: nowhere, in the statement: UPDATE users SET nowhere = ?"),
        "{error}"
    );
    assert!(!format!("{error:?}").contains("a secret"), "{error:?}");
}

#[test]
fn what_is_missing_is_said() {
    let fixture = Fixture::sqlite();
    fixture.write("export const nothing = 1\n");
    let error = fixture.migrate(Direction::Up).unwrap_err();
    assert!(error.message.ends_with("exports no function `up`"), "{error}");
    let error = fixture.refused(&up(
        "  const { connect } = await import('node:http2')\n  connect('https://example.com', {}, payload)",
    ));
    assert_eq!(error.code, ErrorCode::Unsupported);
    assert_eq!(error.message, "node:http2.connect is not available in the embedded engine");
    assert_eq!(error.hint.as_deref(), Some("Run the command again with --engine node"));
    std::fs::remove_file(fixture.salon.path().join("node_modules")).unwrap();
    let error = fixture.refused(&up("  await payload.find({ collection: 'users' })"));
    let why = "no Payload is installed here and no build file has its code";
    assert_eq!(error.message, format!("payload.find needs the project's Payload, and {why}"));
    let hint = "payload-sync build, where the packages are installed, and put the file beside the migrations";
    assert_eq!((error.code, error.hint.as_deref()), (ErrorCode::MissingPayload, Some(hint)));
    for (source, what) in [
        ("payload.login({})", "payload.login"),
        ("db.select()", "db.select"),
        ("payload.db.pool.query('SELECT 1')", "payload.db.pool"),
    ] {
        let error = fixture.refused(&up(&format!("  await {source}\n  await payload.find({{}})")));
        assert_eq!(error.message, format!("{what} needs the project's Payload, and {why}"));
    }
}

/// The same statements and values with the project's drizzle and drivers, and without any package.
fn alike(fixture: &Fixture, source: &str) {
    let with = fixture.up(source).logs;
    assert!(!with.is_empty());
    std::fs::remove_file(fixture.salon.path().join("node_modules")).unwrap();
    assert_eq!(fixture.up(source).logs, with);
}

#[test]
fn statements_need_no_packages_on_sqlite() {
    let source = "import { sql } from '@payloadcms/db-sqlite'\n\
        export async function up({ db }) {\n\
        \x20 await db.run(sql`DELETE FROM users`)\n\
        \x20 const add = (name: string, role: string) => db.run(sql`INSERT INTO ${sql.identifier('users')} (email, role, login_attempts) VALUES (${name}, ${role}, ${3})`)\n\
        \x20 const { rowsAffected, lastInsertRowid } = await add(`a'b\"c`, 'editor')\n\
        \x20 await add('second', 'admin')\n\
        \x20 const some = sql.join([sql`role = ${'admin'}`, sql`role IN ${['editor', 'x']}`], sql.raw(' OR '))\n\
        \x20 const all = await db.all(sql`SELECT email, login_attempts + 0.5 AS n, NULL AS none, x'0102' AS b FROM users WHERE ${some} ORDER BY id`)\n\
        \x20 const one = await db.get(sql`SELECT count(*) AS count FROM users`.append(sql` WHERE role = ${'admin'}`))\n\
        \x20 const values = await db.values('SELECT email FROM users ORDER BY id')\n\
        \x20 const failed = await db.run(sql`INSERT INTO users (id, email) SELECT id, ${sql.param('x')} FROM users`).catch((error) => (error.cause ?? error).code)\n\
        \x20 console.log(JSON.stringify([rowsAffected, Number(lastInsertRowid) > 0, all.map((row) => [row.email, row.n, row.none, new Uint8Array(row.b)]), one, values, failed]))\n\
        }\n";
    alike(&Fixture::sqlite(), source);
}

#[test]
fn statements_need_no_packages_on_postgres() {
    let source = "import { sql } from '@payloadcms/db-postgres'\n\
        export async function up({ db }) {\n\
        \x20 await db.execute(sql`DELETE FROM users`)\n\
        \x20 const result = await db.execute(sql`INSERT INTO users (email, role) VALUES (${`a'b\"c`}, ${'editor'}), (${'second'}, ${'admin'}) RETURNING email`)\n\
        \x20 const { rows } = await db.execute(sql`SELECT 1::int4 a, 2::int8 b, 1.50::numeric c, true d, '{1,NULL,3}'::int[] e, '{\"x\": [1]}'::jsonb f, '\\\\x0102'::bytea g, null h, '2026-01-02T03:04:05.678Z'::timestamptz j, ${sql.param(['a\"b', null, 'c,d'])}::text[] k, ${sql.param({ z: 1 })}::jsonb l, ${new Date(5)}::timestamptz m, 'x'::varchar n, '{{1,2},{3,4}}'::int[] o, 1.5::float8 p, '2026-01-02'::date q`)\n\
        \x20 const some = sql.join([sql`role = ${'admin'}`, sql`email IN ${['second', 'x']}`], sql.raw(' AND '))\n\
        \x20 const found = await db.execute(sql`SELECT email FROM ${sql.identifier('users')} WHERE ${some}`)\n\
        \x20 console.log(JSON.stringify([result.rowCount, result.rows, result.command, rows, found.rows]))\n\
        }\n";
    alike(&Fixture::postgres(), source);
}

#[test]
fn the_config_and_the_database_must_agree() {
    let mut fixture = Fixture::sqlite();
    fixture.salon.set_env("DATABASE_URL", "postgres://nobody@localhost:1/nothing");
    let error = fixture.refused(&up("  await payload.count({ collection: 'users' })"));
    assert_eq!(error.message, "The config's database adapter is PostgreSQL, but the migration runs on SQLite");
}
