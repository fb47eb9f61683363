//! Rows of arrays and blocks that stay the same ones are changed and not written again.

use payload_sync::documents::{Documents, Find, Save};
use payload_sync::{Project, ProjectOptions};
use payload_sync_database::{ConnectOptions, Database, DatabaseUrl};
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Value, json};

use super::runtime;

/// What the database numbers itself, of the first page: a row that is written again has another one.
const NUMBERS: &str = "WITH heroes AS (SELECT id FROM pages_blocks_hero WHERE _parent_id = 1), \
    links AS (SELECT id FROM pages_blocks_hero_links WHERE _parent_id IN (SELECT id FROM heroes)) \
    SELECT 'hero', id, _locale FROM pages_blocks_hero_locales WHERE _parent_id IN (SELECT id FROM heroes) UNION ALL \
    SELECT 'link', id, _locale FROM pages_blocks_hero_links_locales WHERE _parent_id IN (SELECT id FROM links) \
    ORDER BY 1, 2";

/// The same of its newest version.
const OF_VERSION: &str = "WITH heroes AS (SELECT id FROM _pages_v_blocks_hero WHERE _parent_id = \
    (SELECT max(id) FROM _pages_v WHERE parent_id = 1)), \
    links AS (SELECT id FROM _pages_v_blocks_hero_links WHERE _parent_id IN (SELECT id FROM heroes)) \
    SELECT 'hero', id, 'row' FROM heroes UNION ALL SELECT 'link', id, 'row' FROM links UNION ALL \
    SELECT 'hero', id, CAST(_locale AS text) FROM _pages_v_blocks_hero_locales \
    WHERE _parent_id IN (SELECT id FROM heroes) UNION ALL \
    SELECT 'link', id, CAST(_locale AS text) FROM _pages_v_blocks_hero_links_locales \
    WHERE _parent_id IN (SELECT id FROM links) ORDER BY 1, 3, 2";

struct Pages {
    _salon: Salon,
    url: DatabaseUrl,
    documents: Documents,
    id: Value,
    services: Vec<Value>,
    others: usize,
}

impl Pages {
    async fn open(url: &str) -> Self {
        let salon = Salon::copy(url);
        let collection = std::fs::read_to_string(salon.path().join("src/collections/Pages.ts")).expect("it is there");
        assert!(collection.contains("autosave: false"));
        salon.write("src/collections/Pages.ts", &collection.replace("autosave: false", "autosave: true"));
        salon.create_schema();
        let project = Project::open(ProjectOptions::at(salon.path())).expect("the copy is a project");
        let url = DatabaseUrl::parse(url).expect("a URL").resolve(salon.path());
        let mut documents = Documents::open_at(&project, &url).await.expect("it opens");
        let mut services = Vec::new();
        for slug in ["cut", "dye"] {
            let data = json!({ "name": slug, "slug": slug, "price": 1 });
            services.push(documents.create("services", &save(data, "en")).await.expect("it is created").id);
        }
        let id = documents.create("pages", &save(page("home", &services), "en")).await.expect("it is created").id;
        Self { _salon: salon, url, documents, id, services, others: 0 }
    }

    /// A page whose rows have the highest numbers, which SQLite goes on from.
    async fn another(&mut self) {
        self.others += 1;
        let other = page(&format!("other-{}", self.others), &self.services);
        self.documents.create("pages", &save(other, "en")).await.expect("it is created");
    }

    async fn layout(&mut self) -> Value {
        let find = Find::parse(&json!({ "depth": 0, "locale": "all" })).expect("arguments");
        let found = self.documents.find_by_id("pages", &self.id, &find).await.expect("it can be read");
        found.expect("it is there")["layout"].clone()
    }

    /// Writes the layout in a locale, and takes the numbers of the rows before and after.
    async fn write(&mut self, layout: &Value, locale: &str) -> [Vec<String>; 2] {
        self.another().await;
        let before = self.numbers(NUMBERS).await;
        let save = save(json!({ "title": "Home", "layout": layout }), locale);
        self.documents.update_by_id("pages", &self.id, &save).await.expect("it is updated");
        [before, self.numbers(NUMBERS).await]
    }

    /// The newest draft of the layout.
    async fn draft(&mut self) -> Value {
        let find = Find::parse(&json!({ "depth": 0, "locale": "all", "draft": true })).expect("arguments");
        let found = self.documents.find_by_id("pages", &self.id, &find).await.expect("it can be read");
        found.expect("it is there")["layout"].clone()
    }

    async fn autosave(&mut self, layout: &Value, locale: &str) -> Vec<String> {
        let arguments = json!({
            "data": { "layout": layout }, "locale": locale, "depth": 0, "draft": true, "autosave": true,
        });
        let save = Save::parse(&arguments).expect("arguments");
        self.another().await;
        self.documents.update_by_id("pages", &self.id, &save).await.expect("it is saved");
        self.numbers(OF_VERSION).await
    }

    async fn numbers(&self, sql: &str) -> Vec<String> {
        let mut database = Database::connect(&self.url, &ConnectOptions::default()).await.expect("it is there");
        let rows = database.query(sql, &[]).await.expect("the tables are there").rows;
        rows.iter().map(|row| format!("{row:?}")).collect()
    }
}

fn page(slug: &str, services: &[Value]) -> Value {
    let links = json!([{ "label": "One", "url": "/1" }, { "label": "Two", "url": "/2" }]);
    json!({
        "title": "Home", "slug": slug, "_status": "published",
        "layout": [
            { "blockType": "hero", "heading": "Hello", "links": links },
            { "blockType": "service-list", "title": "All", "services": services },
            { "blockType": "hero", "heading": "Bye", "links": [{ "label": "Three", "url": "/3" }] },
        ],
    })
}

fn save(data: Value, locale: &str) -> Save {
    Save::parse(&json!({ "data": data, "locale": locale, "depth": 0 })).expect("arguments")
}

async fn check(url: &str) {
    let mut pages = Pages::open(url).await;
    let all = pages.layout().await;
    // As it is shown in one locale.
    let mut layout = all.clone();
    for block in layout.as_array_mut().expect("blocks") {
        for name in ["heading", "title"] {
            if let Some(text) = block.get_mut(name) {
                *text = text["en"].clone();
            }
        }
        for link in block.get_mut("links").and_then(Value::as_array_mut).into_iter().flatten() {
            link["label"] = link["label"]["en"].clone();
        }
    }

    layout[0]["heading"] = json!("Welcome");
    layout[0]["links"][1]["url"] = json!("/two");
    layout[2]["links"][0]["label"] = json!("3");
    layout[1]["services"] = json!([all[1]["services"][1]]);
    let [before, after] = pages.write(&layout, "en").await;
    assert_eq!(before, after);
    assert_eq!(before.len(), 5);
    let mut wanted = all.clone();
    wanted[0]["heading"]["en"] = json!("Welcome");
    wanted[0]["links"][1]["url"] = json!("/two");
    wanted[2]["links"][0]["label"]["en"] = json!("3");
    wanted[1]["services"] = layout[1]["services"].clone();
    assert_eq!(pages.layout().await, wanted);

    // Rows of another locale come beside those that are there.
    for (block, heading) in [(0, "Hola"), (2, "Adiós")] {
        layout[block]["heading"] = json!(heading);
        wanted[block]["heading"]["es"] = json!(heading);
    }
    for (block, link, label) in [(0, 0, "Uno"), (0, 1, "Dos"), (2, 0, "Tres")] {
        layout[block]["links"][link]["label"] = json!(label);
        wanted[block]["links"][link]["label"]["es"] = json!(label);
    }
    layout[1]["title"] = json!("Todo");
    wanted[1]["title"]["es"] = json!("Todo");
    let [before, after] = pages.write(&layout, "es").await;
    assert!(before.iter().all(|row| after.contains(row)), "{before:#?}\n{after:#?}");
    assert_eq!(after.len(), 10);
    assert_eq!(pages.layout().await, wanted);

    // Rows that change their places are written again, with what hangs from them.
    layout.as_array_mut().expect("blocks").swap(0, 2);
    wanted.as_array_mut().expect("blocks").swap(0, 2);
    let [before, after] = pages.write(&layout, "es").await;
    assert!(before.iter().all(|row| !after.contains(row)), "{before:#?}\n{after:#?}");
    assert_eq!(pages.layout().await, wanted);

    // So is a draft that is saved by itself, in the version that the last one made.
    let published = wanted.clone();
    layout[0]["heading"] = json!("Buenas");
    wanted[0]["heading"]["es"] = json!("Buenas");
    let before = pages.autosave(&layout, "es").await;
    assert_eq!(before.len(), 15);
    layout[2]["links"][1]["label"] = json!("Segundo");
    wanted[2]["links"][1]["label"]["es"] = json!("Segundo");
    layout[2]["links"][0]["url"] = json!("/one");
    wanted[2]["links"][0]["url"] = json!("/one");
    let after = pages.autosave(&layout, "es").await;
    assert_eq!(before, after);
    assert_eq!(pages.draft().await, wanted);
    assert_eq!(pages.layout().await, published);

    // Where two rows have one id, it cannot be told which of them changed: they are written again.
    let mut database = Database::connect(&pages.url, &ConnectOptions::default()).await.expect("it is there");
    let same = "UPDATE _pages_v_blocks_hero_links SET _uuid = 'same' WHERE _order = 1 AND _parent_id IN (SELECT id \
        FROM _pages_v_blocks_hero WHERE _parent_id = (SELECT max(id) FROM _pages_v WHERE parent_id = 1))";
    database.query(same, &[]).await.expect("the table is there");
    for block in [0, 2] {
        layout[block]["links"][0]["id"] = json!("same");
        wanted[block]["links"][0]["id"] = json!("same");
    }
    layout[2]["links"][1]["url"] = json!("/second");
    wanted[2]["links"][1]["url"] = json!("/second");
    assert_eq!(pages.autosave(&layout, "es").await, after);
    assert_eq!(pages.draft().await, wanted);
    layout[2]["links"][0]["url"] = json!("/first");
    wanted[2]["links"][0]["url"] = json!("/first");
    let again = pages.autosave(&layout, "es").await;
    assert!(after.iter().all(|row| !again.contains(row)), "{after:#?}\n{again:#?}");
    assert_eq!(pages.draft().await, wanted);
}

#[test]
fn rows_that_stay_are_changed_where_they_are_on_sqlite() {
    runtime().block_on(check("file:./salon.db"));
}

#[test]
fn rows_that_stay_are_changed_where_they_are_on_postgres() {
    let database = Postgres::shared().database();
    runtime().block_on(check(database.url()));
}
