//! Operations on the salon by all three ways: native documents, the real Payload in the embedded engine, and the real
//! Payload under Node. Their answers are equal, and so is what each of them leaves.

use payload_sync::documents::{Documents, DocumentsError, Find, Save, with_hooks_at};
use payload_sync::{EngineMode, Event, Project, ProjectOptions};
use payload_sync_database::DatabaseUrl;
use payload_sync_testkit::{Database, Postgres, Salon};
use serde_json::{Map, Value, json};

type Operation = (String, Value);

fn operation(name: &str, arguments: Value) -> Operation {
    (name.to_owned(), arguments)
}

/// What hooks change nothing of: slugs and ends are given.
fn operations() -> Vec<Operation> {
    let cut = json!({
        "name": "Größer", "slug": "groesser", "price": 20.5, "duration": 45, "description": "One\ntwo",
        "addOns": [{ "name": "Wash", "price": 5 }, { "name": "Tea", "price": 0 }],
    });
    let ana = json!({
        "name": "Ana O'Brien", "slug": "ana", "languages": ["en", "es"], "services": [2, 1], "bio": "Cuts",
        "hours": [{ "day": "mon", "opens": "9", "closes": "17" }, { "day": "tue", "opens": "10", "closes": "18" }],
    });
    let carol = json!({
        "name": "Carol", "email": "Carol@Example.com", "password": "a long password", "birthday": "1990-05-06",
        "tags": ["one", "two"], "preferences": { "theme": "dark" }, "favoriteStylist": 1,
    });
    let booked = json!({
        "customer": 1, "stylist": 1, "services": [1], "date": "2026-05-05T10:00:00.000Z",
        "endsAt": "2026-05-05T10:45:00.000Z", "source": { "relationTo": "customers", "value": 1 },
    });
    let settings =
        json!({ "name": "Salon", "tagline": "Hair", "navigation": [{ "label": "Home" }, { "label": "Team" }] });
    vec![
        operation("create", json!({ "collection": "services", "data": cut })),
        operation(
            "create",
            json!({ "collection": "services", "data": { "name": "Shave", "slug": "shave", "price": 12 } }),
        ),
        operation(
            "update",
            json!({ "collection": "services", "id": 2, "locale": "es", "data": { "name": "Afeitado", "slug": "shave" } }),
        ),
        operation("create", json!({ "collection": "stylists", "depth": 0, "data": ana })),
        operation("create", json!({ "collection": "customers", "depth": 1, "data": carol })),
        operation("create", json!({ "collection": "appointments", "depth": 0, "data": booked })),
        operation(
            "update",
            json!({ "collection": "appointments", "id": 1, "depth": 0, "data": { "status": "done", "notes": "well" } }),
        ),
        operation(
            "find",
            json!({ "collection": "appointments", "depth": 2, "where": { "customer.name": { "equals": "Carol" } } }),
        ),
        operation("find", json!({ "collection": "services", "locale": "es", "sort": "-price" })),
        operation(
            "find",
            json!({ "collection": "services", "locale": "all", "where": { "price": { "greater_than": 12 } } }),
        ),
        operation("find", json!({ "collection": "stylists", "depth": 0, "where": { "languages": { "in": ["es"] } } })),
        operation("updateGlobal", json!({ "slug": "settings", "data": settings })),
        operation("updateGlobal", json!({ "slug": "settings", "locale": "es", "data": { "tagline": "Pelo" } })),
        operation("findGlobal", json!({ "slug": "settings", "locale": "all" })),
        operation(
            "update",
            json!({ "collection": "services", "where": { "price": { "less_than": 15 } }, "data": { "price": 15, "slug": "shave" } }),
        ),
        operation(
            "update",
            json!({ "collection": "customers", "id": 1, "depth": 0, "data": { "tags": ["three"], "preferences": { "theme": null } } }),
        ),
        operation("count", json!({ "collection": "services", "where": { "active": { "equals": true } } })),
        operation("findByID", json!({ "collection": "customers", "id": 1, "depth": 1 })),
        operation("delete", json!({ "collection": "appointments", "id": 1, "depth": 0 })),
        operation("delete", json!({ "collection": "services", "where": { "slug": { "equals": "shave" } } })),
        operation("find", json!({ "collection": "stylists", "depth": 0 })),
        operation("find", json!({ "collection": "services", "select": { "name": true, "addOns": true } })),
    ]
}

/// What only hooks and plugins make: breadcrumbs, search results, slugs, versions of drafts.
fn of_hooks() -> Vec<Operation> {
    vec![
        operation("create", json!({ "collection": "pages", "draft": true, "data": { "title": "Über uns" } })),
        operation(
            "update",
            json!({ "collection": "pages", "id": 1, "data": { "title": "About us", "_status": "published" } }),
        ),
        operation(
            "create",
            json!({ "collection": "pages", "data": { "title": "Team", "parent": 1, "_status": "published" } }),
        ),
        operation("find", json!({ "collection": "pages", "depth": 0, "sort": "id" })),
        operation(
            "findVersions",
            json!({ "collection": "pages", "depth": 0, "sort": "id", "where": { "parent": { "equals": 1 } } }),
        ),
        operation("find", json!({ "collection": "search", "depth": 0, "sort": "id" })),
        operation("delete", json!({ "collection": "pages", "id": 2 })),
        operation("find", json!({ "collection": "search", "depth": 0, "sort": "id" })),
    ]
}

async fn perform(documents: &mut Documents, (name, arguments): &Operation) -> Result<Value, DocumentsError> {
    let (find, save) = (Find::parse(arguments)?, Save::parse(arguments)?);
    let slug = arguments["collection"].as_str().or(arguments["slug"].as_str()).expect("a slug");
    let id = &arguments["id"];
    Ok(match (name.as_str(), id.is_null()) {
        ("create", _) => Value::Object(documents.create(slug, &save).await?.document),
        ("update", false) => Value::Object(documents.update_by_id(slug, id, &save).await?.document),
        ("update", true) => documents.update(slug, &save).await?.to_json(),
        ("updateGlobal", _) => Value::Object(documents.update_global(slug, &save).await?.document),
        ("delete", false) => Value::Object(documents.delete_by_id(slug, id, &save).await?.document),
        ("delete", true) => documents.delete(slug, &save).await?.to_json(),
        ("find", _) => documents.find(slug, &find).await?.to_json(),
        ("findByID", _) => Value::Object(documents.find_by_id(slug, id, &find).await?.expect("a document")),
        ("findGlobal", _) => Value::Object(documents.find_global(slug, &find).await?),
        ("count", _) => json!({ "totalDocs": documents.count(slug, &find).await? }),
        (name, _) => panic!("no operation: {name}"),
    })
}

/// Without times and generated ids.
fn still(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(name, _)| !matches!(name.as_str(), "updatedAt" | "createdAt"));
            let mut entries: Vec<(String, Value)> = kept.map(|(name, value)| (name.clone(), still(value))).collect();
            entries.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(entries.into_iter().collect::<Map<String, Value>>())
        }
        Value::Array(items) => items.iter().map(still).collect(),
        Value::String(text) if text.len() == 24 && text.chars().all(|digit| digit.is_ascii_hexdigit()) => {
            json!("an id")
        }
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}

fn path_in(salon: &Salon, name: &str) -> String {
    salon.path().join(name).display().to_string()
}

/// The same project on three databases.
struct Three {
    salon: Salon,
    urls: [DatabaseUrl; 3],
    _databases: Vec<Database<'static>>,
    runtime: tokio::runtime::Runtime,
}

impl Three {
    fn new(urls: [String; 3], databases: Vec<Database<'static>>) -> Self {
        let mut salon = Salon::copy(&urls[0]);
        for url in &urls {
            salon.set_env("DATABASE_URL", url);
            salon.create_schema();
        }
        let urls = urls.map(|url| DatabaseUrl::parse(&url).expect("a URL").resolve(salon.path()));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self { salon, urls, _databases: databases, runtime }
    }

    fn project(&self, engine: EngineMode) -> Project {
        Project::open(ProjectOptions { engine, ..ProjectOptions::at(self.salon.path()) })
            .expect("the salon is a project")
    }

    fn hooked(&self, engine: EngineMode, url: &DatabaseUrl, operations: &[Operation]) -> Result<Vec<Value>, String> {
        let done = self.runtime.block_on(with_hooks_at(&self.project(engine), url, operations, &mut |_| {}));
        done.map_err(|error| error.to_string())
    }

    /// All three do the same.
    fn agree(&self) {
        self.do_the_same();
        self.leave_the_same();
    }

    fn do_the_same(&self) {
        let operations = operations();
        let [own, embedded, node] = &self.urls;
        let native: Vec<Value> = self.runtime.block_on(async {
            let mut documents = Documents::open_at(&self.project(EngineMode::Embedded), own).await.expect("documents");
            let mut answers = Vec::new();
            for operation in &operations {
                let answer = perform(&mut documents, operation).await;
                answers.push(answer.unwrap_or_else(|error| panic!("{operation:?}: {error}: {error:?}")));
            }
            answers
        });
        let engine = self.hooked(EngineMode::Embedded, embedded, &operations).expect("Payload in the engine");
        let served = self.hooked(EngineMode::Node, node, &operations).expect("Payload in Node");
        for (place, operation) in operations.iter().enumerate() {
            assert_eq!(still(&engine[place]), still(&served[place]), "engine, Node: {operation:?}");
            assert_eq!(still(&native[place]), still(&engine[place]), "native, engine: {operation:?}");
        }
    }

    /// What Payload refuses is refused by all, and takes back what came before it.
    fn refuse_the_same(&self) {
        let [own, embedded, node] = &self.urls;
        let refused = [
            operation(
                "create",
                json!({ "collection": "services", "data": { "name": "Once", "slug": "once", "price": 1 } }),
            ),
            operation(
                "create",
                json!({ "collection": "services", "data": { "name": "Bad", "slug": "bad", "price": -1 } }),
            ),
        ];
        let engine = self.hooked(EngineMode::Embedded, embedded, &refused).expect_err("a price below 0");
        let served = self.hooked(EngineMode::Node, node, &refused).expect_err("a price below 0");
        assert_eq!(engine, served);
        assert!(engine.contains("price"), "{engine}");
        let native = self.runtime.block_on(async {
            let mut documents = Documents::open_at(&self.project(EngineMode::Embedded), own).await.expect("documents");
            perform(&mut documents, &refused[1]).await.expect_err("a price below 0").to_string()
        });
        assert!(native.contains("price"), "{native}");
    }

    /// Files of uploads are stored, exchanged and deleted.
    fn store_the_same(&mut self) {
        const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"></svg>";
        self.salon.write("drawing.svg", DRAWING);
        self.salon.write("other.svg", &DRAWING.replace("30", "40"));
        let path = |name: &str| path_in(&self.salon, name);
        let stored = [
            operation(
                "create",
                json!({ "collection": "media", "data": { "alt": "Drawn" }, "filePath": path("drawing.svg") }),
            ),
            operation(
                "create",
                json!({ "collection": "media", "data": { "alt": "Again" }, "filePath": path("drawing.svg") }),
            ),
            operation("update", json!({ "collection": "media", "id": 1, "data": {}, "filePath": path("other.svg") })),
            operation("delete", json!({ "collection": "media", "id": 2 })),
            operation("find", json!({ "collection": "media" })),
        ];
        let [_, embedded, node] = self.urls.clone();
        let mut found = Vec::new();
        for (engine, url, folder) in
            [(EngineMode::Embedded, &embedded, "by-engine"), (EngineMode::Node, &node, "by-node")]
        {
            self.salon.set_env("MEDIA_DIR", &path_in(&self.salon, folder));
            let answers = self.hooked(engine, url, &stored).expect("Payload stores files");
            let files = std::fs::read_dir(self.salon.path().join(folder)).expect("a folder of files");
            let mut files: Vec<(String, String)> = files
                .map(|file| {
                    let path = file.expect("a file").path();
                    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                    (name, std::fs::read_to_string(path).expect("it is text"))
                })
                .collect();
            files.sort();
            found.push((answers.iter().map(still).collect::<Vec<_>>(), files));
        }
        assert_eq!(found[0], found[1]);
        let (answers, files) = &found[0];
        assert_eq!(answers[0]["filename"], "drawing.svg");
        assert_eq!(answers[1]["filename"], "drawing-1.svg");
        assert_eq!(files.len(), 1, "{files:?}");
        assert!(files[0].1.contains("40"), "{files:?}");
    }

    /// The sizes of an image are for a library that the engine cannot load: it says so, and leaves nothing.
    fn size_only_under_node(&self) {
        let pixel = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63646060f85f0f\
                     0002870180eb47ba920000000049454e44ae426082";
        let bytes = (0..pixel.len()).step_by(2).map(|at| u8::from_str_radix(&pixel[at..at + 2], 16).expect("hex"));
        let path = self.salon.path().join("pixel.png");
        std::fs::write(&path, bytes.collect::<Vec<u8>>()).expect("the picture is written");
        let picture = [operation(
            "create",
            json!({ "collection": "media", "data": { "alt": "A dot" }, "filePath": path.display().to_string() }),
        )];
        let [_, embedded, node] = &self.urls;
        let mut said = Vec::new();
        let project = self.project(EngineMode::Embedded);
        let done = self.runtime.block_on(with_hooks_at(&project, embedded, &picture, &mut |event| {
            if let Event::Warning(warning) = event {
                said.push(warning.message);
            }
        }));
        assert!(done.expect_err("sharp is not there").to_string().contains("uploading the file"));
        assert!(said.iter().any(|line| line.contains("sharp") && line.contains("--engine node")), "{said:?}");
        let count = [operation("count", json!({ "collection": "media" }))];
        assert_eq!(self.hooked(EngineMode::Embedded, embedded, &count).expect("a number")[0]["totalDocs"], 1);
        let sized = self.hooked(EngineMode::Node, node, &picture).expect("Node has sharp");
        assert_eq!(sized[0]["width"], 1);
    }

    /// What only hooks make, each in the database that the other one has written.
    fn leave_the_same(&self) {
        let [_, embedded, node] = &self.urls;
        let (engine, served) = (
            self.hooked(EngineMode::Node, embedded, &of_hooks()).expect("Payload in Node"),
            self.hooked(EngineMode::Embedded, node, &of_hooks()).expect("Payload in the engine"),
        );
        for (place, operation) in of_hooks().iter().enumerate() {
            assert_eq!(still(&engine[place]), still(&served[place]), "{operation:?}");
        }
        assert_eq!(engine[0]["slug"], "uber-uns", "hooks ran");
    }
}

#[test]
fn native_engine_and_node_agree_on_sqlite() {
    let mut three = Three::new(["one", "two", "three"].map(|name| format!("file:./{name}.db")), Vec::new());
    three.agree();
    three.refuse_the_same();
    three.store_the_same();
    three.size_only_under_node();
}

#[test]
fn native_engine_and_node_agree_on_postgres() {
    let databases: Vec<Database<'static>> = (0..3).map(|_| Postgres::shared().database()).collect();
    let urls = [0, 1, 2].map(|place: usize| databases[place].url().to_owned());
    Three::new(urls, databases).agree();
}
