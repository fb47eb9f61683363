//! `environments` between two real Payload servers.

use std::path::Path;

use payload_sync::environments::{self, CollectionReport, EnvironmentsError, Options, Report};
use payload_sync::{Answers, Event, Fault, Outcome, Project, ProjectOptions, Question, SyncConfig};
use payload_sync_testkit::{Api, Postgres, Salon, Server};
use serde_json::{Value, json};

/// Two servers of the salon, the first one filled, and the project that brings documents from one to the other.
struct World {
    salons: [Salon; 2],
    source: Server,
    target: Server,
    from: Api,
    to: Api,
    /// Ids on the source by collection.
    ids: Value,
    project: Project,
}

impl World {
    /// The source is on SQLite, the target on the database of `url`.
    fn new(url: &str) -> World {
        Self::with(url, |_| {})
    }

    /// `change` edits the target's copy of the project before it is served.
    fn with(url: &str, change: impl Fn(&Salon)) -> World {
        let salons = [Salon::copy("file:./salon.db"), Salon::copy(url)];
        for salon in &salons {
            salon.create_schema();
        }
        change(&salons[1]);
        let (source, target) = std::thread::scope(|scope| {
            let source = scope.spawn(|| salons[0].serve());
            let target = salons[1].serve();
            (source.join().expect("the source starts"), target)
        });
        let (from, to) = (source.admin(), target.admin());
        let ids = from.fill();
        // Ids on the target are others: these documents take the first ones.
        for name in ["Shave", "Colour", "Wash"] {
            to.create("services", &json!({ "name": name, "price": 7 }));
            to.create("stylists", &json!({ "name": format!("Guest {name}") }));
        }
        to.upload("media", "other.txt", "text/plain", b"Other", &json!({ "alt": "Other" }));
        let project =
            project(salons[0].path(), &[("SYNC_SOURCE_API_KEY", from.key()), ("SYNC_TARGET_API_KEY", to.key())]);
        World { salons, source, target, from, to, ids, project }
    }

    fn options(&self, collections: &[&str]) -> Options {
        Options {
            source: self.source.url(),
            target: self.target.url(),
            collections: collections.iter().map(|&slug| slug.to_owned()).collect(),
            ..Options::default()
        }
    }

    fn sync(&self, collections: &[&str]) -> Report {
        done(run(&self.project, self.options(collections)))
    }

    fn writes(&self) -> usize {
        self.target.requests().iter().filter(|request| request.writes()).count()
    }

    /// The target's document with this value.
    fn find(&self, collection: &str, field: &str, value: &str) -> Value {
        let found = self.to.all(collection).into_iter().find(|one| one[field] == value || one[field]["en"] == value);
        found.unwrap_or_else(|| panic!("the target has no {collection} with {field} {value}"))
    }
}

fn project(root: &Path, env: &[(&str, &str)]) -> Project {
    let mut options = ProjectOptions::at(root);
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/models/salon.sqlite.json");
    options.model = Some(model.canonicalize().expect("the stored model is there"));
    options.environment = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut project = Project::open(options).expect("the salon is a project");
    // What the salon's own sync-config.ts says is another test's matter.
    project.sync_config = SyncConfig::default();
    project
}

fn run(project: &Project, options: Options) -> Result<Outcome<Report>, EnvironmentsError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    runtime.block_on(environments::run(project, options, &mut |_: Event| {}))
}

fn done(result: Result<Outcome<Report>, EnvironmentsError>) -> Report {
    match result.expect("the run ends well") {
        Outcome::Done(report) => report,
        Outcome::NeedsAnswer(questions) => panic!("a question: {questions:?}"),
    }
}

fn counts(report: &Report, slug: &str) -> [usize; 3] {
    let one: &CollectionReport = report.collections.iter().find(|one| one.slug == slug).expect("it was asked for");
    [one.created, one.updated, one.unchanged]
}

#[test]
fn brings_documents_with_their_relations_files_and_locales_and_then_writes_nothing() {
    let database = Postgres::shared().database();
    let world = World::new(database.url());
    let names = ["services", "stylists", "appointments", "customers"];

    // A dry run writes nothing and says everything.
    let before = world.writes();
    let planned = done(run(&world.project, Options { dry_run: true, ..world.options(&names) }));
    assert_eq!(world.writes(), before);
    assert_eq!(planned.total(|one| one.created), 7, "{planned:#?}");

    let report = world.sync(&names);
    assert!(report.complete() && report.remaining.is_empty(), "{report:#?}");
    for (slug, expected) in [("media", 1), ("services", 2), ("stylists", 2), ("customers", 1), ("appointments", 1)] {
        assert_eq!(counts(&report, slug), [expected, 0, 0], "{slug}");
    }
    assert_eq!(report.passwords.get("customers"), Some(&1));

    let photo = world.find("media", "filename", "anna.png");
    let (cut, beard) = (world.find("services", "slug", "cut"), world.find("services", "slug", "beard"));
    let anna = world.find("stylists", "slug", "anna");
    let customer = world.find("customers", "email", "carla@example.test");
    let original = world.from.one("services", &world.ids["services"][0]);
    assert_ne!(cut["id"], original["id"]);
    assert_eq!(cut["createdAt"], original["createdAt"]);
    assert_eq!(cut["name"], json!({ "en": "Cut", "es": "Corte" }));
    assert_eq!(cut["addOns"], original["addOns"]);
    assert_eq!(cut["image"], photo["id"]);
    assert_eq!(photo["alt"], json!({ "en": "Anna", "es": "Ana" }));
    assert!(photo["sizes"]["card"]["filename"].is_string());
    let file = |api: &Api, document: &Value| api.file(document["url"].as_str().expect("an upload has an address"));
    let source_photo = world.from.one("media", &world.ids["media"][0]);
    assert_eq!(file(&world.to, &photo), file(&world.from, &source_photo));
    assert_eq!(anna["services"], json!([beard["id"], cut["id"]]));
    assert_eq!(anna["photo"], photo["id"]);
    assert_eq!(anna["career"][1]["topics"], json!(["fades", "beards"]));
    assert_eq!(customer["favoriteStylist"], anna["id"]);
    let appointment = &world.to.all("appointments")[0];
    assert_eq!(appointment["stylist"], anna["id"]);
    assert_eq!(appointment["services"], json!([cut["id"], beard["id"]]));
    assert_eq!(appointment["source"], json!({ "relationTo": "customers", "value": customer["id"] }));

    // A second run reads and writes nothing, with the record and without it.
    let stamps = |world: &World| -> Vec<Value> {
        names.iter().flat_map(|slug| world.to.all(slug)).map(|one| one["updatedAt"].clone()).collect()
    };
    let (before, updated) = (world.writes(), stamps(&world));
    let again = world.sync(&names);
    assert_eq!(again.total(|one| one.created + one.updated), 0, "{again:#?}");
    assert_eq!(again.requests.target.writes, 0);
    std::fs::remove_dir_all(world.project.root.join(".payload-sync")).expect("the record was written");
    let again = world.sync(&names);
    assert_eq!(again.total(|one| one.created + one.updated), 0, "{again:#?}");
    assert_eq!((world.writes(), stamps(&world)), (before, updated));

    // Only what changed is written, in the locale that changed.
    world.from.translate("services", &world.ids["services"][1], "es", &json!({ "name": "Barba" }));
    world.from.update("stylists", &world.ids["stylists"][0], &json!({ "slug": "anna-b", "name": "Anna B" }));
    let report = world.sync(&names);
    assert_eq!([counts(&report, "services"), counts(&report, "stylists")], [[0, 1, 1], [0, 1, 1]], "{report:#?}");
    assert_eq!(report.requests.target.writes, 2);
    assert_eq!(world.find("services", "slug", "beard")["name"], json!({ "en": "Beard", "es": "Barba" }));
    assert_eq!(world.find("stylists", "slug", "anna-b")["id"], anna["id"]);

    // What was edited on the target stays there; what was edited on both sides is a conflict.
    world.to.update("services", &cut["id"], &json!({ "price": 25 }));
    let report = world.sync(&names);
    assert_eq!(report.requests.target.writes, 0);
    world.from.update("services", &world.ids["services"][0], &json!({ "duration": 45 }));
    let report = world.sync(&names);
    assert!(!report.complete(), "{report:#?}");
    assert_eq!(report.requests.target.writes, 0);
    let report = done(run(&world.project, Options { overwrite: true, ..world.options(&names) }));
    assert_eq!(counts(&report, "services"), [0, 1, 1], "{report:#?}");
    let cut = world.find("services", "slug", "cut");
    assert_eq!([&cut["price"], &cut["duration"]], [&json!(20), &json!(45)]);
}

#[test]
fn brings_everything_else_too() {
    let world = World::new("file:./salon.db");
    let report = world.sync(&["all-collections"]);
    assert!(report.complete() && report.remaining.is_empty(), "{report:#?}");
    assert!(report.left_out.contains_key("search") && report.left_out.contains_key("form-submissions"));
    assert_eq!(counts(&report, "pages"), [2, 0, 0]);
    let home = world.find("pages", "slug", "home");
    let about = world.find("pages", "slug", "about");
    let (cut, photo) = (world.find("services", "slug", "cut"), world.find("media", "filename", "anna.png"));
    assert_eq!([&home["_status"], &about["_status"]], [&json!("published"), &json!("draft")]);
    assert_eq!(about["parent"], home["id"]);
    let content = &home["content"]["en"]["root"]["children"];
    assert_eq!(content[0]["children"][1]["fields"]["doc"]["value"], cut["id"]);
    assert_eq!(content[1]["value"], photo["id"]);
    assert_eq!(home["title"], json!({ "en": "Home", "es": "Inicio" }));
    assert_eq!(home["layout"][0]["links"][0]["label"], json!({ "en": "Book", "es": "Reservar" }));

    let again = world.sync(&["all-collections"]);
    assert_eq!(again.requests.target.writes, 0, "{again:#?}");

    // What was never published goes over as its newest draft; a newer draft of a published page stays.
    let draft = |id: &Value, title: &str| {
        let saved = world.from.patch(&format!("/api/pages/{id}?draft=true"), &json!({ "title": title }));
        assert_eq!(saved.status, 200, "{}", saved.body);
    };
    draft(&world.ids["pages"][1], "About us");
    draft(&world.ids["pages"][0], "Home again");
    let report = world.sync(&["pages"]);
    assert_eq!(counts(&report, "pages"), [0, 1, 1], "{report:#?}");
    let title = |id: &Value| world.to.get(&format!("/api/pages/{id}?draft=true")).body["title"].clone();
    assert_eq!([title(&home["id"]), title(&about["id"])], ["Home", "About us"]);
    assert_eq!(world.find("pages", "slug", "about")["_status"], "draft");

    // Another file under the same document.
    let photo = world.from.one("media", &world.ids["media"][1]);
    world.from.replace("media", &photo["id"], "price list.txt", "text/plain", b"Cut 25\nBeard 12\n");
    let report = world.sync(&["media"]);
    assert_eq!(counts(&report, "media"), [0, 1, 1], "{report:#?}");
    let file = world.to.all("media").into_iter().find(|one| one["alt"]["en"] == "Prices").expect("it is still there");
    assert_eq!(world.to.file(file["url"].as_str().unwrap()), b"Cut 25\nBeard 12\n");
    assert_eq!(world.sync(&["all-collections"]).requests.target.writes, 0);
}

#[test]
fn what_is_missing_is_named_and_nothing_is_half_done() {
    let world = World::new("file:./salon.db");
    // An appointment needs its customer, and customers were not asked for.
    let report = world.sync(&["services", "appointments"]);
    assert!(!report.complete());
    assert_eq!(counts(&report, "appointments"), [0, 0, 0]);
    assert_eq!(report.to_add.keys().collect::<Vec<_>>(), ["customers", "stylists"]);
    assert!(world.to.all("appointments").is_empty());

    let error = |collections: &[&str], env: &[(&str, &str)], source: &str| {
        let project = project(world.project.root.as_path(), env);
        let options = Options { source: source.to_owned(), ..world.options(collections) };
        let error = run(&project, options).expect_err("the run cannot go well");
        (error.code(), format!("{error} {}", error.hint().unwrap_or_default()))
    };
    let keys = [("SYNC_SOURCE_API_KEY", world.from.key()), ("SYNC_TARGET_API_KEY", world.to.key())];
    let url = world.source.url();
    let before = world.writes();

    let (code, text) = error(&["services"], &[("SYNC_SOURCE_API_KEY", "hunter2-secret"), keys[1]], &url);
    assert_eq!(code, "credentials-wrong");
    assert!(text.contains("SYNC_SOURCE_API_KEY") && !text.contains("hunter2"), "{text}");
    let (code, text) = error(&["services"], &keys[..1], &url);
    assert_eq!(code, "credentials-missing");
    assert!(text.contains("SYNC_TARGET_API_KEY"), "{text}");
    let (code, text) = error(&["service"], &keys, &url);
    assert_eq!(code, "collection-unknown");
    assert!(text.contains("`service`") && text.contains("services"), "{text}");
    let (code, text) = error(&["services"], &keys, "http://127.0.0.1:9");
    assert_eq!(code, "server-unreachable");
    assert!(text.contains("http://127.0.0.1:9"), "{text}");
    assert_eq!(error(&["search"], &keys, &url).0, "collection-unsuited");
    assert_eq!(error(&["services"], &keys, &world.target.url()).0, "environments-equal");
    assert_eq!(error(&["services"], &keys, "staging").0, "environment-unknown");
    assert_eq!(world.writes(), before);
}

#[test]
fn a_run_that_fails_in_part_says_so_and_the_next_one_goes_on() {
    let file = "src/collections/Services.ts";
    let (plain, strict) =
        ("{ name: 'price', type: 'number', min: 0, required: true },\n    { name: 'duration'", "max: 15");
    let stricter = plain.replace("min: 0", &format!("min: 0, {strict}"));
    // The target does not accept the price of a cut.
    let mut world = World::with("file:./salon.db", |salon| salon.edit(file, plain, &stricter));
    for number in 0..120 {
        world.from.create("services", &json!({ "name": format!("Extra {number}"), "price": 5 }));
    }
    // A page that refers to a later one.
    let (home, about) = (&world.ids["pages"][0], &world.ids["pages"][1]);
    world.from.update("pages", about, &json!({ "parent": null, "_status": "published" }));
    world.from.update("pages", home, &json!({ "parent": about, "_status": "published" }));

    let names = ["services", "stylists", "customers", "appointments", "pages"];
    let report = world.sync(&names);
    assert!(!report.complete());
    assert_eq!(counts(&report, "services"), [121, 0, 0], "{:#?}", report.failures);
    let failures: Vec<[&str; 2]> =
        report.failures.iter().map(|one| [one.label.as_str(), one.message.as_str()]).collect();
    assert!(failures.contains(&["cut", "price: 20 is greater than the max allowed Value of 15"]), "{failures:#?}");
    assert!(failures.iter().any(|[label, text]| *label == "anna" && text.contains("services/")), "{failures:#?}");
    assert!(world.to.all("appointments").is_empty());

    // The cause goes away; the next run brings what is left, and only that.
    world.salons[1].edit(file, &stricter, plain);
    world.target = world.salons[1].serve();
    world.to = world.target.admin();
    let keys = [("SYNC_SOURCE_API_KEY", world.from.key()), ("SYNC_TARGET_API_KEY", world.to.key())];
    world.project = project(world.salons[0].path(), &keys);
    let report = world.sync(&names);
    assert!(report.complete() && report.remaining.is_empty(), "{report:#?}");
    assert_eq!([counts(&report, "services"), counts(&report, "appointments")], [[1, 0, 121], [1, 0, 0]]);
    assert_eq!(world.find("pages", "slug", "home")["parent"], world.find("pages", "slug", "about")["id"]);
    assert_eq!(world.sync(&names).requests.target.writes, 0);

    // Documents that are only referred to are looked up, in a query too long for an address.
    let all: Vec<Value> = world.from.all("services").into_iter().map(|one| one["id"].clone()).collect();
    world.from.update("stylists", &world.ids["stylists"][1], &json!({ "services": all }));
    let report = world.sync(&["stylists"]);
    assert_eq!(counts(&report, "stylists"), [0, 1, 1], "{report:#?}");
    assert_eq!(world.find("stylists", "slug", "bob")["services"].as_array().map(Vec::len), Some(122));
    let lookups = world.target.requests();
    assert!(lookups.iter().any(|request| request.method == "GET" && request.path == "/api/services"));
}

#[test]
fn a_locale_that_the_target_does_not_know_stops_the_run() {
    let english = "locales: [\n      { code: 'en', label: 'English' },\n    ]";
    let both = "locales: [\n      { code: 'en', label: 'English' },\n      { code: 'es', label: 'Español' },\n    ]";
    let world = World::with("file:./salon.db", |salon| salon.edit("src/payload.config.ts", both, english));
    let error = run(&world.project, world.options(&["services"])).expect_err("Spanish words have no place there");
    assert_eq!(error.code(), "locale-missing");
    assert!(error.to_string().contains("`es`"), "{error}");
    // The English words are there, not the Spanish ones in their place.
    let media = world.to.all("media");
    assert!(media.iter().any(|one| one["alt"]["en"] == "Anna") && media.iter().all(|one| one["alt"]["en"] != "Ana"));
}

#[test]
fn an_account_signs_in_and_production_is_asked_for() {
    let world = World::new("file:./salon.db");
    let env = [
        ("SYNC_SOURCE_EMAIL", "admin@salon.test"),
        ("SYNC_SOURCE_PASSWORD", "admin-password"),
        ("SYNC_PRODUCTION_API_KEY", world.to.key()),
    ];
    let mut project = project(world.project.root.as_path(), &env);
    project.sync_config.environments.insert("production".into(), world.target.url());
    project.sync_config.collections = Some(vec!["services".into()]);
    let options = Options { target: "production".into(), ..world.options(&["critical-data"]) };

    let before = world.writes();
    let question = match run(&project, options.clone()).expect("the run ends well") {
        Outcome::NeedsAnswer(questions) => questions.into_iter().next().expect("there is a question"),
        Outcome::Done(report) => panic!("production was written without a question: {report:?}"),
    };
    assert_eq!(question.id(), environments::CONFIRM);
    let Question::Confirm { title, details, .. } = question else { panic!("a confirmation: {question:?}") };
    assert_eq!(title, format!("3 documents of {} will be written to production", world.source.url()));
    assert_eq!(details, ["media: 1 to create", "services: 2 to create"]);
    assert_eq!(world.writes(), before);

    let answers = Answers { yes: true, ..Answers::default() };
    let report = done(run(&project, Options { answers, ..options }));
    assert!(report.complete(), "{report:#?}");
    assert_eq!(counts(&report, "services"), [2, 0, 0]);
}
