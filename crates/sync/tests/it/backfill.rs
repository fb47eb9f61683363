//! Backfills on documents that the real Payload made, and read back by it.

use payload_sync::backfill::{self, BackfillError, Options, Report, TransformFailure, Transformer};
use payload_sync::core::{Dialect, ProjectModel};
use payload_sync::{Event, Fault as _, Project, ProjectOptions};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Value, json};

const SEED: &str = include_str!("../../../core/tests/it/documents/seed.mts");

fn model(dialect: Dialect) -> ProjectModel {
    let json = match dialect {
        Dialect::Postgres => include_str!("../../../core/tests/models/salon.postgres.json"),
        Dialect::Sqlite => include_str!("../../../core/tests/models/salon.sqlite.json"),
    };
    ProjectModel::parse(json).expect("a stored model is one")
}

/// A transform written in Rust.
struct Function<F>(F);

impl<F: FnMut(Value) -> Value + Send> Transformer for Function<F> {
    fn transform(&mut self, documents: Vec<Value>) -> Result<Vec<Value>, TransformFailure> {
        Ok(documents.into_iter().map(&mut self.0).collect())
    }
}

/// One that loses documents.
struct Loser;

impl Transformer for Loser {
    fn transform(&mut self, documents: Vec<Value>) -> Result<Vec<Value>, TransformFailure> {
        Ok(documents.into_iter().skip(1).collect())
    }
}

struct Bench {
    salon: Salon,
    dialect: Dialect,
}

impl Bench {
    fn new(dialect: Dialect, url: &str) -> Self {
        let salon = Salon::copy(url);
        salon.create_schema();
        Self { salon, dialect }
    }

    /// The documents as the real Payload reads them.
    fn seed(&self) -> Value {
        self.payload(SEED)
    }

    /// Runs a script of ours under the real Payload; it writes JSON into the file that it is given.
    fn payload(&self, script: &str) -> Value {
        self.salon.write("script.mts", script);
        let output = self.salon.path().join("output.json");
        let _ = std::fs::remove_file(&output);
        let path = output.display().to_string();
        self.salon.node("script.mts", &[&path], |_| output.is_file());
        serde_json::from_str(&self.salon.read("output.json")).expect("the script writes JSON")
    }

    fn project(&self) -> Project {
        Project::open(ProjectOptions::at(self.salon.path())).expect("the salon is a project")
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
    }

    fn url(&self) -> DatabaseUrl {
        DatabaseUrl::parse(self.salon.database_url()).expect("a URL").resolve(self.salon.path())
    }

    fn with_database<T>(&self, work: impl AsyncFnOnce(&mut Database) -> T) -> T {
        Self::runtime().block_on(async {
            let mut database =
                Database::connect(&self.url(), &ConnectOptions::default()).await.expect("the database answers");
            let result = work(&mut database).await;
            database.close().await;
            result
        })
    }

    /// With the transform that the options name.
    fn run(&self, options: &Options) -> Result<Report, BackfillError> {
        let (project, model, url) = (self.project(), model(self.dialect), self.url());
        Self::runtime().block_on(backfill::run_with(&project, &model, &url, options, None, &mut |_| {}))
    }

    fn backfill(
        &self,
        options: &Options,
        transform: impl FnMut(Value) -> Value + Send + 'static,
    ) -> Result<(Report, Vec<Event>), BackfillError> {
        let mut events = Vec::new();
        let report = self.run_with(options, Box::new(Function(transform)), &mut |event| events.push(event))?;
        Ok((report, events))
    }

    fn run_with(
        &self,
        options: &Options,
        transformer: Box<dyn Transformer>,
        listen: &mut dyn FnMut(Event),
    ) -> Result<Report, BackfillError> {
        let (project, model, url) = (self.project(), model(self.dialect), self.url());
        Self::runtime().block_on(backfill::run_with(&project, &model, &url, options, Some(transformer), listen))
    }
}

fn with(mut document: Value, path: &str, value: Value) -> Value {
    *document.pointer_mut(path).unwrap_or_else(|| panic!("no {path}")) = value;
    document
}

/// `document` with an entry that may have been absent: a group without a value is.
fn merged(mut document: Value, name: &str, value: Value) -> Value {
    document[name] = value;
    document
}

/// Every locale of every document that the changes below touch, as the real Payload reads them.
const READ: &str = r"
import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import configPromise from './src/payload.config'
const payload = await getPayload({ config: await configPromise })
const read = async (collection, options = {}) =>
  (await payload.find({ collection, depth: 0, joins: false, pagination: false, sort: 'id', locale: 'all', ...options })).docs
const result = {}
for (const slug of ['customers', 'stylists', 'services', 'pages', 'appointments', 'forms']) result[slug] = await read(slug)
result.drafts = await read('pages', { draft: true })
result.versions = (await payload.findVersions({ collection: 'pages', depth: 0, pagination: false, sort: 'id', locale: 'all' })).docs
result.settings = await payload.findGlobal({ slug: 'settings', depth: 0, locale: 'all' })
writeFileSync(process.argv[2], JSON.stringify(result))
process.exit(0)
";

/// What Payload reads, without the times that a write moves.
fn still(mut document: Value) -> Value {
    if let Some(fields) = document.as_object_mut() {
        fields.shift_remove("updatedAt");
    }
    document
}

fn changes_what_it_means(dialect: Dialect, url: &str) {
    let bench = Bench::new(dialect, url);
    let seeded = bench.seed();
    let all = |slug: &str| seeded["collections"][slug]["all"].as_array().expect("documents").clone();

    // Columns, a group, lists, a relationship; what is not mentioned stays.
    let (report, events) = bench
        .backfill(&Options::new("customers"), |mut document| {
            document["preferences"]["theme"] = json!("dark");
            document["tags"] = json!(["one", "two"]);
            document["lastLogin"] = json!("2026-02-03T04:05:06+01:00");
            document["favoriteStylist"] = json!(2);
            document
        })
        .expect("valid");
    let customers = &report.collections[0];
    assert_eq!((customers.documents, customers.changed, customers.failed), (3, 3, 0));
    assert_eq!(customers.fields["preferences.theme"], 3);
    assert!(events.iter().any(|event| matches!(event, Event::Progress { done: 3, total: Some(3), .. })));

    // Rows of arrays and blocks: a new one, a changed one, one that goes; localized fields in them; a select with many.
    bench
        .backfill(&Options::new("stylists"), |mut document| {
            let rows = document["hours"].as_array_mut().expect("rows");
            rows.insert(0, json!({ "day": "sun", "opens": "11:00", "closes": "12:00" }));
            rows.truncate(2);
            let career = document["career"].as_array_mut().expect("blocks");
            career.reverse();
            if let Some(first) = career.first_mut() {
                first["blockName"] = json!("renamed");
            }
            career.push(json!({ "blockType": "training", "school": "New", "topics": ["a", "b"] }));
            document["languages"] = json!(["fr", "en"]);
            document["services"] = json!([3, 1, 2]);
            document["bio"] = json!("Everybody has a bio.");
            document
        })
        .expect("valid");
    bench
        .backfill(&Options { locale: Some("es".into()), ..Options::new("services") }, |mut document| {
            let name = document["name"].as_str().unwrap_or("Sin nombre").to_owned();
            document["name"] = json!(format!("{name} (es)"));
            for row in document["addOns"].as_array_mut().into_iter().flatten() {
                row["price"] = json!(row["price"].as_f64().expect("a price") + 0.5);
            }
            document
        })
        .expect("valid");
    bench
        .backfill(&Options { locale: Some("all".into()), ..Options::new("settings") }, |document| {
            let document = with(document, "/tagline/es", json!("Todos"));
            with(document, "/navigation/1/label/en", json!("About us"))
        })
        .expect("valid");

    let read = bench.payload(READ);
    for (before, after) in all("customers").iter().zip(read["customers"].as_array().expect("documents")) {
        let mut meant = before.clone();
        meant["preferences"]["theme"] = json!("dark");
        meant["tags"] = json!(["one", "two"]);
        meant["lastLogin"] = json!("2026-02-03T03:05:06.000Z");
        meant["favoriteStylist"] = json!(2);
        assert_eq!(still(after.clone()), still(meant));
        assert_ne!(after["updatedAt"], before["updatedAt"]);
    }
    for (before, after) in all("stylists").iter().zip(read["stylists"].as_array().expect("documents")) {
        let mut after = after.clone();
        // New rows have ids of their own.
        let fresh = after["hours"][0]["id"].take();
        assert_eq!(fresh.as_str().map(str::len), Some(24));
        let last = after["career"].as_array().expect("blocks").len() - 1;
        let block = after["career"][last]["id"].take();
        assert_eq!(block.as_str().map(str::len), Some(24));
        let mut meant = before.clone();
        let mut hours = vec![json!({ "id": null, "day": "sun", "opens": "11:00", "closes": "12:00" })];
        hours.extend(before["hours"].as_array().expect("rows").iter().take(1).cloned());
        meant["hours"] = json!(hours);
        let mut career: Vec<Value> = before["career"].as_array().expect("blocks").iter().rev().cloned().collect();
        if let Some(first) = career.first_mut() {
            first["blockName"] = json!("renamed");
        }
        career.push(json!({
            "id": null, "blockType": "training", "school": "New", "topics": ["a", "b"], "blockName": null
        }));
        meant["career"] = json!(career);
        meant["languages"] = json!(["fr", "en"]);
        meant["services"] = json!([3, 1, 2]);
        meant["bio"]["en"] = json!("Everybody has a bio.");
        assert_eq!(still(after), still(meant));
    }
    for (before, after) in all("services").iter().zip(read["services"].as_array().expect("documents")) {
        let mut meant = before.clone();
        let name = before["name"]["es"].as_str().unwrap_or("Sin nombre");
        meant["name"]["es"] = json!(format!("{name} (es)"));
        if before["description"]["es"].is_null() && !after["description"]["es"].is_null() {
            panic!("a description from nowhere: {after}");
        }
        for row in meant["addOns"].as_array_mut().into_iter().flatten() {
            row["price"] = json!(row["price"].as_f64().expect("a price") + 0.5);
        }
        let mut after = after.clone();
        // A new row of a locale has all its columns.
        if before["description"].get("es").is_none() {
            after["description"].as_object_mut().expect("by locale").shift_remove("es");
        }
        assert_eq!(still(numbers(after)), still(numbers(meant)));
    }
    let mut settings = seeded["globals"]["settings"]["all"].clone();
    settings["tagline"]["es"] = json!("Todos");
    settings["navigation"][1]["label"]["en"] = json!("About us");
    assert_eq!(still(read["settings"].clone()), still(settings));
    // What was not asked for is as it was.
    assert_eq!(read["appointments"], seeded["collections"]["appointments"]["all"]);
    assert_eq!(read["forms"], seeded["collections"]["forms"]["all"]);
    assert_eq!(read["pages"], seeded["collections"]["pages"]["all"]);
}

/// Numbers as JavaScript compares them.
fn numbers(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.into_iter().map(numbers).collect(),
        Value::Object(map) => Value::Object(map.into_iter().map(|(key, value)| (key, numbers(value))).collect()),
        other => other,
    }
}

/// Documents with versions: the newest version changes too, a draft stays a draft.
fn keeps_drafts(dialect: Dialect, url: &str) {
    let bench = Bench::new(dialect, url);
    let seeded = bench.seed();
    let before = bench.payload(READ);
    let (report, _) = bench
        .backfill(&Options::new("pages"), |mut document| {
            let title = document["title"].as_str().expect("a title").to_owned();
            document["title"] = json!(format!("{title}!"));
            if let Some(blocks) = document["layout"].as_array_mut() {
                for block in blocks.iter_mut().filter(|block| block["blockType"] == "hero") {
                    block["heading"] = json!("New heading");
                    let links = block["links"].as_array_mut().expect("links");
                    links.push(json!({ "label": "More", "url": "/more" }));
                }
                blocks.insert(0, json!({ "blockType": "service-list", "title": "First", "services": [2] }));
            }
            document
        })
        .expect("valid");
    let pages = &report.collections[0];
    assert_eq!((pages.documents, pages.changed, pages.versions), (3, 3, 3));

    let after = bench.payload(READ);
    for view in ["pages", "drafts"] {
        for (before, after) in
            before[view].as_array().expect("as made").iter().zip(after[view].as_array().expect("as made"))
        {
            let title = before["title"]["en"].as_str().expect("a title");
            assert_eq!(after["title"]["en"], json!(format!("{title}!")), "{view}");
            assert_eq!(after["title"]["es"], before["title"]["es"]);
            assert_eq!(after["_status"], before["_status"]);
            let blocks = after["layout"].as_array().expect("blocks");
            assert_eq!(blocks.len(), before["layout"].as_array().expect("as made").len() + 1);
            assert_eq!(blocks[0]["services"], json!([2]));
            for (before, after) in before["layout"].as_array().expect("as made").iter().zip(&blocks[1..]) {
                assert_eq!(after["id"], before["id"]);
                if before["blockType"] == "hero" {
                    assert_eq!(after["heading"]["en"], "New heading");
                    assert_eq!(after["heading"]["es"], before["heading"]["es"]);
                    let links = after["links"].as_array().expect("as made");
                    let count = before["links"].as_array().expect("as made").len();
                    assert_eq!(json!(links[..count]), before["links"], "{view}");
                    assert_eq!(links[count]["label"], json!({ "en": "More" }));
                } else {
                    assert_eq!(after, before, "{view}");
                }
            }
        }
    }
    let latest = |value: &Value| -> (usize, usize) {
        let versions = value["versions"].as_array().expect("as made");
        (versions.len(), versions.iter().filter(|version| version["latest"] == json!(true)).count())
    };
    assert_eq!(latest(&after), latest(&before), "no version comes or goes");
    let earlier = |value: &Value| -> Vec<Value> {
        value["versions"]
            .as_array()
            .expect("as made")
            .iter()
            .filter(|version| version["latest"] != json!(true))
            .cloned()
            .collect()
    };
    assert_eq!(earlier(&after), earlier(&before), "earlier versions are as they were");
    assert_eq!(after["drafts"][1]["title"]["en"], "About us (draft)!");
    assert_eq!(after["pages"][1]["title"]["en"], "About!");
    assert_eq!(seeded["collections"]["customers"]["all"], after["customers"]);
}

/// Nothing is written when a document would be invalid, when the transform fails, or in a dry run.
fn refuses(dialect: Dialect, url: &str) {
    let bench = Bench::new(dialect, url);
    let seeded = bench.seed();
    let refused = |slug: &str, transform: fn(Value) -> Value| -> String {
        let error = bench.backfill(&Options::new(slug), transform).expect_err("invalid");
        assert!(matches!(error.code(), "documents-invalid"), "{error}");
        error.to_string()
    };
    for (slug, transform, expected) in [
        ("services", (|one| with(one, "/name", Value::Null)) as fn(Value) -> Value, "name: This field is required."),
        ("services", |one| with(one, "/price", json!(-1)), "price: -1 is less than the min allowed Value of 0."),
        ("services", |one| with(one, "/price", json!("dear")), "price: Please enter a valid number."),
        ("services", |one| with(one, "/slug", json!("same")), "slug: Value must be unique"),
        (
            "services",
            |one| with(one, "/image", json!(99)),
            "image: This field has the following invalid selections: media 99",
        ),
        ("services", |one| with(one, "/id", json!(99)), "id: The id of a document cannot be changed."),
        (
            "services",
            |mut one| {
                one["colour"] = json!("red");
                one
            },
            "colour: There is no such field.",
        ),
        (
            "services",
            |mut one| {
                one["addOns"] = json!([{ "price": 1 }]);
                one
            },
            "addOns.0.name: This field is required.",
        ),
        ("services", |_| Value::Null, "The transform returned nothing; it must return the document."),
        ("services", |_| json!([1]), "The transform returned a list; it must return one document."),
        ("services", |_| json!("text"), "The transform returned \"text\"; it must return the document."),
        ("appointments", |one| with(one, "/status", json!("late")), "status: This field has an invalid selection."),
        ("appointments", |one| with(one, "/date", json!("soon")), "date: \"soon\" is not a valid date."),
        ("appointments", |one| with(one, "/services", json!([])), "services: This field is required."),
        ("customers", |one| with(one, "/email", json!("nobody")), "email: Please enter a valid email address."),
        ("customers", |one| with(one, "/email", json!("min@mail.test")), "email: Value must be unique"),
        ("customers", |one| merged(one, "preferences", Value::Null), "preferences: A group is an object."),
        (
            "stylists",
            |mut one| {
                one["career"] = json!([{ "blockType": "hobby" }]);
                one
            },
            "career.0: The block \"hobby\" is not allowed.",
        ),
    ] {
        let text = refused(slug, transform);
        assert!(text.contains(expected), "{slug}: {expected}\n{text}");
        assert!(text.contains("nothing was written"), "{text}");
    }

    // As many as are allowed are left as they are; the others are written.
    let some = |one: Value| if one["id"] == json!(2) { Value::Null } else { with(one, "/price", json!(77)) };
    let options = Options { max_errors: 1, dry_run: true, ..Options::new("services") };
    let (report, _) = bench.backfill(&options, some).expect("one is allowed");
    assert_eq!((report.collections[0].changed, report.collections[0].failed), (2, 1));
    assert_eq!(report.collections[0].problems[0].id, "2");
    assert_eq!(report.collections[0].examples[0].changes[0].path, "price");
    assert_eq!(report.collections[0].examples[0].changes[0].after, Some(json!(77)));

    // The batches before a failure stay when there is more than one transaction; here there is one.
    let mut count = 0;
    let error = bench
        .backfill(&Options { batch_size: 1, sample: 1, ..Options::new("services") }, move |one| {
            count += 1;
            if count > 3 { json!(1) } else { with(one, "/price", json!(5)) }
        })
        .expect_err("the third document fails");
    assert!(error.to_string().contains("nothing was written"), "{error}");

    let read = bench.payload(READ);
    for slug in ["services", "customers", "appointments", "stylists"] {
        assert_eq!(read[slug], seeded["collections"][slug]["all"], "{slug}");
    }
    let error = bench.backfill(&Options::new("custmers"), |one| one).expect_err("a slip");
    assert_eq!(error.code(), "collection-unknown");
    assert_eq!(error.hint().as_deref(), Some("did you mean `customers`?"));
    let filter = Some(("status".to_owned(), "done".to_owned()));
    let options = Options { filter, dry_run: true, ..Options::new("appointments") };
    let (report, _) = bench.backfill(&options, |one| one).expect("valid");
    assert_eq!((report.collections[0].documents, report.collections[0].unchanged), (1, 1));
}

macro_rules! on_both {
    ($($name:ident, $postgres:ident, $sqlite:ident;)*) => {
        $(
            #[test]
            fn $postgres() {
                let database = Postgres::shared().database();
                $name(Dialect::Postgres, database.url());
            }

            #[test]
            fn $sqlite() {
                $name(Dialect::Sqlite, "file:salon.db");
            }
        )*
    };
}

on_both! {
    changes_what_it_means, changes_what_it_means_on_postgres, changes_what_it_means_on_sqlite;
    keeps_drafts, keeps_drafts_on_postgres, keeps_drafts_on_sqlite;
    refuses, refuses_on_postgres, refuses_on_sqlite;
}

/// Customers, made in the database itself.
fn many_customers(bench: &Bench, postgres: Option<&payload_sync_testkit::Database<'_>>, count: u32) {
    let columns = "insert into customers (id, name, phone, email, preferences_theme, preferences_notifications, \
                   updated_at, created_at)";
    let time = "'2026-01-01T00:00:00.000Z'";
    match postgres {
        Some(database) => {
            database.sql(&format!(
                "{columns} select n, 'Customer ' || n, null, 'c' || n || '@mail.test', \
                 case when n % 4 = 0 then 'dark'::enum_customers_preferences_theme end, \
                 case when n % 4 = 0 then false end, {time}, {time} from generate_series(1, {count}) n; \
                 insert into customers_texts (\"order\", parent_id, path, text) \
                 select 1, n, 'tags', 'tag ' || n from generate_series(1, {count}, 2) n"
            ));
        }
        None => {
            let numbers = format!(
                "with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < {count})"
            );
            let sql = format!(
                "{columns} {numbers} select n, 'Customer ' || n, null, 'c' || n || '@mail.test', \
                 case when n % 4 = 0 then 'dark' end, case when n % 4 = 0 then 0 end, {time}, {time} from numbers; \
                 insert into customers_texts (\"order\", parent_id, path, text) {numbers} \
                 select 1, n, 'tags', 'tag ' || n from numbers where n % 2 = 1;"
            );
            bench.with_database(async |database| database.script(&sql).await.expect("rows"));
        }
    }
}

const CUSTOMERS: &str = r"
import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import configPromise from './src/payload.config'
const payload = await getPayload({ config: await configPromise })
const { docs } = await payload.find({ collection: 'customers', depth: 0, pagination: false, sort: 'id' })
writeFileSync(process.argv[2], JSON.stringify(docs))
process.exit(0)
";

/// The guide's transform, and the same in TypeScript, on ten thousand customers.
fn transforms_ten_thousand(bench: &Bench) {
    bench.salon.write(
        "transforms/visits.ts",
        "import type { Customer } from '../src/payload-types'\n\
         const visits = (id: number): string[] => [`visit ${id}`]\n\
         export function transform(doc: Customer, context: { collection: string; locale: string; dryRun: boolean }): Customer {\n\
           return { ...doc, phone: `+${doc.id} ${context.locale} ${context.dryRun}`, tags: [...(doc.tags ?? []), context.collection, ...visits(doc.id)] }\n\
         }\n",
    );
    let file = |file: &str| Options { transform: Some(file.into()), ..Options::new("customers") };
    let report = bench.run(&file("transform-user-data.js")).expect("the guide's transform");
    let customers = &report.collections[0];
    assert_eq!((customers.documents, customers.changed, customers.failed), (10_000, 10_000, 0));
    assert_eq!(customers.fields["lastLogin"], 10_000);
    assert_eq!(customers.transform.as_deref(), Some("transform-user-data.js"));
    let report = bench.run(&file("transforms/visits.ts")).expect("a transform in TypeScript");
    assert_eq!(report.collections[0].changed, 10_000);

    let read = bench.payload(CUSTOMERS);
    let documents = read.as_array().expect("documents");
    assert_eq!(documents.len(), 10_000);
    for (index, document) in documents.iter().enumerate() {
        let id = index + 1;
        assert_eq!(document["id"], json!(id));
        assert_eq!(document["name"], json!(format!("Customer {id}")));
        assert_eq!(document["email"], json!(format!("c{id}@mail.test")));
        // A group without a value is absent for the transform, so the guide's `||` fills it.
        let preferences = match id % 4 {
            0 => json!({ "notifications": false, "theme": "dark" }),
            _ => json!({ "notifications": true, "theme": "light" }),
        };
        assert_eq!(document["preferences"], preferences);
        assert!(document["lastLogin"].as_str().is_some_and(|time| time.ends_with('Z')));
        assert_eq!(document["phone"], json!(format!("+{id} en false")));
        let own = (id % 2 == 1).then(|| format!("tag {id}"));
        let tags: Vec<String> = own.into_iter().chain(["customers".into(), format!("visit {id}")]).collect();
        assert_eq!(document["tags"], json!(tags));
        assert_ne!(document["updatedAt"], document["createdAt"]);
    }
}

#[test]
fn transforms_ten_thousand_on_postgres() {
    let database = Postgres::shared().database();
    let bench = Bench::new(Dialect::Postgres, database.url());
    many_customers(&bench, Some(&database), 10_000);
    transforms_ten_thousand(&bench);
}

#[test]
fn a_transform_that_loses_documents_is_stopped() {
    let bench = Bench::new(Dialect::Sqlite, "file:salon.db");
    many_customers(&bench, None, 3);
    let database = bench.salon.path().join("salon.db");
    let before = std::fs::read(&database).expect("a file");
    let error = bench.run_with(&Options::new("customers"), Box::new(Loser), &mut |_| {}).expect_err("one is missing");
    assert_eq!(
        (error.code(), error.to_string().as_str()),
        ("transform-count", "the transform returned 2 documents for 3")
    );
    assert_eq!(std::fs::read(&database).expect("a file"), before);
}

#[test]
fn transforms_ten_thousand_on_sqlite() {
    let bench = Bench::new(Dialect::Sqlite, "file:salon.db");
    many_customers(&bench, None, 10_000);
    transforms_ten_thousand(&bench);
}

/// More documents than one transaction takes: what was committed before a failure stays, and a later run goes on there.
fn resumes(bench: &Bench) {
    let transform = |bad: u32| {
        format!(
            "export const transform = (doc) => {{\n  if (doc.id === {bad}) {{\n    throw new Error('bad apple')\n  }}\n  \
             return {{ ...doc, phone: `${{doc.phone ?? ''}}x` }}\n}}\n"
        )
    };
    bench.salon.write("phones.js", &transform(10_700));
    let options = Options { transform: Some("phones.js".into()), ..Options::new("customers") };
    let error = bench.run(&options).expect_err("the transform throws");
    assert_eq!(error.code(), "transform-failed");
    let text = error.to_string();
    assert!(text.contains("customers 10700: bad apple"), "{text}");
    assert!(text.contains("the 10500 documents before that batch were written"), "{text}");
    assert!(error.hint().is_some_and(|hint| hint.contains("--after 10500")), "{:?}", error.hint());
    let place = error.place().expect("the place of the throw");
    assert!(place.file.ends_with("phones.js"), "{place:?}");
    assert_eq!(place.line, Some(3));

    let phones = |bench: &Bench| -> (i64, i64) {
        let sql = "select sum(case when phone = 'x' then 1 else 0 end), count(phone) from customers";
        bench.with_database(async |database| {
            let rows = database.query(sql, &[]).await.expect("a count").rows;
            (rows[0][0].as_i64().expect("a count"), rows[0][1].as_i64().expect("a count"))
        })
    };
    assert_eq!(phones(bench), (10_500, 10_500), "nothing of the failing batch");

    // Another transform is another backfill; the same one goes on, and no document is taken twice.
    bench.salon.write("same.js", &transform(10_700));
    let again = Options { transform: Some("same.js".into()), ..options.clone() };
    assert_eq!(bench.run(&again).expect_err("it still throws").code(), "transform-failed");
    assert_eq!(phones(bench), (10_500, 10_500));
    bench.with_database(async |database| {
        database.execute("update customers set id = 20000 where id = 10700", &[]).await.expect("moved away");
    });
    let report = bench.run(&again).expect("nothing throws now");
    let customers = &report.collections[0];
    assert_eq!(customers.resumed_after.as_deref(), Some("10500"));
    assert_eq!((customers.documents, customers.changed), (500, 500));
    assert_eq!(phones(bench), (11_000, 11_000));

    // The checkpoint is gone, and `--after` chooses a place by hand.
    let report = bench.run(&Options { after: Some("10990".into()), ..options }).expect("nothing throws");
    assert_eq!(report.collections[0].resumed_after, None);
    assert_eq!(report.collections[0].documents, 11);
}

#[test]
fn resumes_on_postgres() {
    let database = Postgres::shared().database();
    let bench = Bench::new(Dialect::Postgres, database.url());
    many_customers(&bench, Some(&database), 11_000);
    resumes(&bench);
}

#[test]
fn resumes_on_sqlite() {
    let bench = Bench::new(Dialect::Sqlite, "file:salon.db");
    many_customers(&bench, None, 11_000);
    resumes(&bench);
}

#[test]
fn fills_defaults_without_a_transform() {
    let bench = Bench::new(Dialect::Sqlite, "file:salon.db");
    bench.with_database(async |database| {
        let sql = "insert into services (id, price, duration, slug, active) values (1, 5, null, 'a', null), (2, 5, 45, 'b', 0);";
        database.script(sql).await.expect("rows");
    });
    let report = bench.run(&Options::new("services")).expect("valid");
    let services = &report.collections[0];
    assert_eq!(services.defaults.as_deref(), Some(&["duration".to_owned(), "active".to_owned()][..]));
    assert_eq!((services.documents, services.changed, services.unchanged), (2, 1, 1));
    assert_eq!(services.invalid_before, 1, "its name is missing, as it was");
    assert_eq!(services.examples[0].changes.len(), 2);
    let rows = bench.with_database(async |database| {
        database.query("select duration, active from services order by id", &[]).await.expect("rows").rows
    });
    assert_eq!(rows[0].iter().map(|one| one.as_i64()).collect::<Vec<_>>(), [Some(30), Some(1)]);
    assert_eq!(rows[1].iter().map(|one| one.as_i64()).collect::<Vec<_>>(), [Some(45), Some(0)]);

    let error = bench.run(&Options::new("appointments,customers")).expect_err("customers have no defaults");
    assert_eq!(error.code(), "transform-none");
    assert!(error.hint().is_some_and(|hint| hint.contains("src/backfills/customers.ts")));
    // A file in one of the usual places is found by the collection's name.
    bench.salon.write(
        "src/backfills/services.ts",
        "export default (doc: { price: number }) => ({ ...doc, price: doc.price * 2 })",
    );
    let report = bench.run(&Options::new("services")).expect("valid");
    assert_eq!(report.collections[0].transform.as_deref(), Some("src/backfills/services.ts"));
    assert_eq!(report.collections[0].fields["price"], 2);
}

#[test]
fn knows_the_affected_collections() {
    let bench = Bench::new(Dialect::Sqlite, "file:salon.db");
    let nothing = bench.run(&Options::new("affected-collections")).expect("no migration is no error");
    assert_eq!((nothing.migrations.map(|names| names.len()), nothing.collections.len()), (Some(0), 0));

    // Before: a snapshot without the services' duration and without the appointments' relations.
    let after = include_str!("../../../core/tests/golden/salon.sqlite.json");
    let mut before: Value = serde_json::from_str(after).expect("a snapshot");
    before["tables"]["services"]["columns"].as_object_mut().expect("columns").shift_remove("duration").expect("there");
    before["tables"].as_object_mut().expect("tables").shift_remove("appointments_rels").expect("there");
    before["tables"].as_object_mut().expect("tables").shift_remove("customers_texts").expect("there");
    bench.salon.write("src/migrations/20260101_000000_first.json", &before.to_string());
    bench.salon.write("src/migrations/20260102_000000_second.json", after);
    bench.with_database(async |database| {
        database.insert_ledger(None, "20260101_000000_first", 1).await.expect("a row");
        database.insert_ledger(None, "20260102_000000_second", 2).await.expect("a row");
    });
    let options = Options { dry_run: true, ..Options::new("affected-collections") };
    let report = bench.run(&options).expect("customers have nothing to fill");
    assert_eq!(report.migrations, Some(vec!["20260102_000000_second".to_owned()]));
    let slugs: Vec<&str> = report.collections.iter().map(|one| one.collection.as_str()).collect();
    assert_eq!(slugs, ["services", "appointments"]);
}
