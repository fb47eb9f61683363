//! Transforms that are lent Payload: the real one, and what stands in for it where none is installed.

use payload_sync::backfill::{self, BackfillError, Options, Report};
use payload_sync::core::Dialect;
use payload_sync::documents::{Documents, Find, with_hooks};
use payload_sync::{EngineMode, Event, Fault as _, Project, ProjectOptions};
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Value, json};

/// For each stylist a service is made, whose slug is a hook's where hooks run.
const TRANSFORM: &str = r"
export async function transform(doc, { payload, req, collection }) {
  const { totalDocs } = await payload.count({ collection: 'services', req })
  const data = { name: `Größer ${doc.name}`, price: totalDocs, ...SLUG }
  const made = await payload.create({ collection: 'services', data, req })
  if (doc.name === 'Bad') throw new Error('no service for Bad')
  const found = await payload.findByID({ collection, id: doc.id, depth: 0, req })
  return { ...doc, bio: `${found.name}: ${made.slug}, after ${totalDocs}` }
}
";

struct Bench {
    salon: Salon,
    runtime: tokio::runtime::Runtime,
}

impl Bench {
    fn new(url: &str, names: &[&str]) -> Self {
        let salon = Salon::copy(url);
        salon.create_schema();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let bench = Self { salon, runtime };
        let create = |name: &&str| ("create".to_owned(), json!({ "collection": "stylists", "data": { "name": name } }));
        let operations: Vec<_> = names.iter().map(create).collect();
        bench
            .runtime
            .block_on(with_hooks(&bench.project(), &operations, &mut |_| {}))
            .expect("Payload creates stylists");
        bench
    }

    fn project(&self) -> Project {
        Project::open(ProjectOptions::at(self.salon.path())).expect("the salon is a project")
    }

    fn run(&self, project: &Project, options: &Options) -> (Result<Report, BackfillError>, Vec<Event>) {
        let mut events = Vec::new();
        let done = self.runtime.block_on(backfill::run(project, options, &mut |event| events.push(event)));
        (done, events)
    }

    /// The texts of a field, in the order of ids.
    fn texts(&self, project: &Project, collection: &str, field: &str) -> Vec<Value> {
        self.runtime.block_on(async {
            let mut documents = Documents::open(project).await.expect("the database answers");
            let page = documents.find(collection, &Find::new().sort(["id"]).depth(0)).await.expect("documents");
            page.docs.iter().map(|document| document.get(field).cloned().unwrap_or_default()).collect()
        })
    }
}

fn options(file: &str) -> Options {
    Options { transform: Some(file.into()), ..Options::new("stylists") }
}

/// What is written is written once, in the transaction of the batch, and a dry run and a rehearsal write nothing.
fn is_lent(bench: &Bench, project: &Project, slug: &str, said: &str) {
    let (shown, _) = bench.run(project, &Options { dry_run: true, ..options("lend.ts") });
    assert_eq!(shown.expect("a dry run").collections[0].changed, 2);
    assert!(bench.texts(project, "services", "slug").is_empty());

    // Bad fails after it has made a service. Without leave nothing is written; with it, only of Bad.
    let (failed, _) = bench.run(project, &options("bad.ts"));
    assert!(failed.expect_err("the transform fails").to_string().contains("no service for Bad"));
    assert!(bench.texts(project, "services", "slug").is_empty());

    let (done, events) = bench.run(project, &options("lend.ts"));
    assert_eq!(done.expect("a backfill").collections[0].changed, 2);
    let told = |event: &Event| match event {
        Event::Log { line, .. } => line.contains(said),
        Event::Warning(warning) => warning.message.contains(said),
        _ => false,
    };
    assert!(events.iter().any(told), "{events:?}");
    let slugs = [format!("{slug}-ana"), format!("{slug}-bo")];
    assert_eq!(bench.texts(project, "services", "slug"), slugs);
    assert_eq!(
        bench.texts(project, "stylists", "bio"),
        [format!("Ana: {slug}-ana, after 0"), format!("Bo: {slug}-bo, after 1")]
    );
}

fn write(bench: &Bench, slug: &str) {
    bench.salon.write("lend.ts", &TRANSFORM.replace("SLUG", slug));
    bench.salon.write("bad.ts", &TRANSFORM.replace("SLUG", slug).replace("=== 'Bad'", "=== 'Bo'"));
}

fn the_installed_payload(url: &str) {
    let bench = Bench::new(url, &["Ana", "Bo"]);
    write(&bench, "{}");
    let project = bench.project();
    is_lent(&bench, &project, "gro-er", "hooks run");

    // One that may fail: what the others did is done once, what it did itself is not there.
    let transform = TRANSFORM.replace("SLUG", "{}").replace("=== 'Bad'", "=== 'Ana'").replace("Größer", "Again");
    bench.salon.write("some.ts", &transform);
    let (done, _) = bench.run(&project, &Options { max_errors: 1, ..options("some.ts") });
    let report = done.expect("a backfill");
    assert_eq!((report.collections[0].changed, report.collections[0].failed), (1, 1));
    assert_eq!(bench.texts(&project, "services", "slug")[2..], ["again-bo"]);

    // An operation of the transform that Payload refuses is told as Payload says it.
    bench.salon.write("refused.ts", "export const transform = async (doc, { payload }) => (await payload.create({ collection: 'services', data: {} }), doc)\n");
    let (failed, _) = bench.run(&project, &options("refused.ts"));
    let failed = failed.expect_err("the transform fails");
    assert!(format!("{failed:?}").contains("price: This field is required."), "{failed}");
    assert_eq!(bench.texts(&project, "services", "slug").len(), 3);
}

#[test]
fn transforms_are_lent_the_installed_payload_on_sqlite() {
    the_installed_payload("file:./lent.db");
}

#[test]
fn transforms_are_lent_the_installed_payload_on_postgres() {
    the_installed_payload(Postgres::shared().database().url());
}

#[test]
fn transforms_are_lent_payload_under_node() {
    let bench = Bench::new("file:./lent.db", &["Ana", "Bo"]);
    let mut project = bench.project();
    bench.runtime.block_on(project.model(None)).unwrap();
    project.engine = EngineMode::Node;
    // It is rehearsed, fails on Ana, is called again, and what it prints is heard.
    let transform = TRANSFORM
        .replace("...SLUG", "")
        .replace("=== 'Bad'", "=== 'Ana'")
        .replace("throw", "throw console.log('at Ana') ??");
    bench.salon.write("some.ts", &transform.replace("new Error", "new TypeError"));
    let (done, events) = bench.run(&project, &Options { max_errors: 1, ..options("some.ts") });
    let report = done.unwrap();
    assert_eq!((report.collections[0].changed, report.collections[0].failed), (1, 1));
    assert_eq!(report.collections[0].problems[0].invalid[0].message, "TypeError: no service for Bad");
    let heard: Vec<&str> = events
        .iter()
        .filter_map(|event| if let Event::Log { line, .. } = event { Some(line.as_str()) } else { None })
        .collect();
    let introduction = "`payload` is the project's installed Payload, in the project's Node: hooks run";
    assert_eq!(heard, [introduction, "at Ana", "at Ana"]);
    assert_eq!(bench.texts(&project, "services", "slug"), ["gro-er-bo"]);
    assert_eq!(bench.texts(&project, "stylists", "bio"), [Value::Null, json!("Bo: gro-er-bo, after 0")]);
}

#[test]
fn transforms_are_lent_native_documents_where_payload_is_not_installed() {
    let bench = Bench::new("file:./lent.db", &["Ana", "Bo"]);
    bench.salon.write("model.json", include_str!("../../../core/tests/models/salon.sqlite.json"));
    std::fs::remove_file(bench.salon.path().join("node_modules")).unwrap();
    let at = ProjectOptions::at(bench.salon.path());
    let project = Project::open(ProjectOptions { model: Some("model.json".into()), ..at }).unwrap();
    write(&bench, "{ slug: `own-${doc.name.toLowerCase()}` }");
    is_lent(&bench, &project, "own", "`payload` reads and writes documents by itself");
    assert_eq!(bench.runtime.block_on(project.model(Some(Dialect::Sqlite))).unwrap().adapter.dialect, "sqlite");

    // What it does not offer is named.
    bench
        .salon
        .write("login.ts", "export const transform = async (doc, { payload }) => (await payload.login({}), doc)\n");
    let (failed, _) = bench.run(&project, &options("login.ts"));
    let failed = failed.unwrap_err();
    assert!(format!("{failed:?}").contains("payload.login needs the project's Payload"), "{failed:?}");
    assert_eq!(failed.code(), "transform-failed");
}
