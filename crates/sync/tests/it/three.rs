//! Operations on the salon by all three ways: native documents, the real Payload in the embedded engine, and the real
//! Payload under Node. Their answers are equal, and so is what each of them leaves.

use payload_sync::documents::{Documents, DocumentsError, Find, Save, with_hooks_at};
use payload_sync::{EngineMode, Project, ProjectOptions};
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
    let three = Three::new(["one", "two", "three"].map(|name| format!("file:./{name}.db")), Vec::new());
    three.agree();
    three.refuse_the_same();
}

#[test]
fn native_engine_and_node_agree_on_postgres() {
    let databases: Vec<Database<'static>> = (0..3).map(|_| Postgres::shared().database()).collect();
    let urls = [0, 1, 2].map(|place: usize| databases[place].url().to_owned());
    Three::new(urls, databases).agree();
}
