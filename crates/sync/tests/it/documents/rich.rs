//! Rich text: what nodes have and refer to, as the real Payload shows it.

use std::ops::Range;

use payload_sync::core::documents::query::FallbackLocale;
use payload_sync::documents::{Find, Save};
use payload_sync_testkit::Postgres;
use serde_json::{Map, Value, json};

use super::{World, compare, differences};

const CONFIG: &str = include_str!("rich.config.ts");
const FILL: &str = include_str!("rich.mts");

fn questions(depths: Range<u64>) -> Vec<Value> {
    let mut found = Vec::new();
    let mut ask = |question: Value, rest: Value| {
        let (mut question, Value::Object(rest)) = (question, rest) else { unreachable!("arguments are an object") };
        question.as_object_mut().expect("a question is an object").extend(rest);
        found.push(question);
    };
    let one = |id: u64| json!({ "operation": "findByID", "collection": "posts", "id": id });
    let all = |collection: &str| json!({ "operation": "find", "collection": collection, "sort": "id" });
    let populate = json!({ "tags": { "name": true }, "authors": { "bio": true }, "media": { "owner": true } });
    for depth in depths {
        for id in [1, 2, 4, 5] {
            // Deeper, only more of the same is in it.
            for locale in if depth < 3 { &["en", "es", "de", "all"][..] } else { &["all"] } {
                ask(one(id), json!({ "depth": depth, "locale": locale }));
            }
        }
        if depth == 3 {
            continue;
        }
        for locale in ["en", "all"] {
            ask(
                all("posts"),
                json!({ "depth": depth, "locale": locale, "select": { "rich": true, "localRich": true } }),
            );
            ask(all("posts"), json!({ "depth": depth, "locale": locale, "populate": populate }));
            ask(all("authors"), json!({ "depth": depth, "locale": locale, "populate": populate }));
            ask(all("authors"), json!({ "depth": depth, "locale": locale, "select": { "bio": true } }));
            ask(json!({ "operation": "findGlobal", "slug": "home" }), json!({ "depth": depth, "locale": locale }));
            ask(
                json!({ "operation": "findVersions", "collection": "posts", "sort": "id" }),
                json!({ "depth": depth, "locale": locale }),
            );
        }
        ask(all("posts"), json!({ "depth": depth, "locale": "es", "fallbackLocale": false }));
        ask(all("posts"), json!({ "depth": depth, "locale": "all", "fallbackLocale": "de" }));
        ask(all("posts"), json!({ "depth": depth, "locale": "es", "fallbackLocale": ["en", "de"] }));
        ask(all("posts"), json!({ "depth": depth, "draft": true }));
        ask(one(2), json!({ "depth": depth, "draft": true, "locale": "all" }));
        ask(one(1), json!({ "depth": depth, "showHiddenFields": true }));
    }
    found
}

fn check(url: &str) {
    let (mut world, text) = compared(url, CONFIG, 0..4);
    assert!(text.matches("\"blau\"").count() > 20, "documents are filled in");
    for made in ["made in es", "made there in all", "quoted", "grouped", "inline", "linked", "uploaded", "shared"] {
        assert!(text.contains(&format!("\"{made}\"")), "the function's {made} is shown");
    }
    assert!(text.contains("\"writer\":\"post 0\""), "a path in the document is followed");
    check_references(&mut world);
    check_writing(&mut world);
}

/// With paths through relationships in the nodes, which at a depth of two or more keep Payload from answering.
fn check_paths(url: &str) {
    let config = CONFIG.replace("const paths = false", "const paths = true");
    let (mut world, text) = compared(url, &config, 0..2);
    for writer in ["Ada", "Bob", "red", "green"] {
        assert!(text.contains(&format!("\"writer\":\"{writer}\"")), "the path to {writer} is followed");
    }
    assert!(text.contains("\"writer\":9"), "also to what `defaultPopulate` does not name");
    check_writing(&mut world);
}

/// A filled database in which all questions are answered as the real Payload does, and the answers.
fn compared(url: &str, config: &str, depths: Range<u64>) -> (World, String) {
    let mut world = World::new(url, config);
    world.salon.write("rich.mts", FILL);
    let questions = questions(depths);
    assert_eq!(world.payload(&[], Some("rich.mts")), [] as [Value; 0], "the database is filled");
    let answers = world.payload(&questions, None);
    let outcome = compare(|question| world.ours(question), &questions, &answers);
    if let Some(file) = std::env::var_os("PAYLOAD_SYNC_DIFFERENCES") {
        std::fs::write(file, outcome.different.join("\n")).expect("the file can be written");
    }
    let different = outcome.different.len();
    let first = outcome.different.iter().take(8).cloned().collect::<Vec<_>>().join("\n");
    assert!(different == 0, "{different} of {} differ\n{first}", questions.len());
    assert_eq!((outcome.same, outcome.payload_failed), (questions.len() - outcome.late, 0));
    (world, Value::from(answers).to_string())
}

/// References within texts that lead nowhere are told by their place.
fn check_references(world: &mut World) {
    let found = world.runtime.block_on(world.documents.check(Some("posts"))).expect("it can be read");
    let mut told: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|one| one.starts_with("_posts_v_version_rows 1, ")), "{}", told.join("\n"));
    told.retain(|one| one.starts_with("posts 1,") || one.starts_with("posts 4,"));
    told.sort();
    let expected = [
        "posts 1, rich.root.children.1.children.0.children.1.fields.doc: tags 4000 is not there",
        "posts 1, rich.root.children.2.fields.rows.1.tag: tags 4000 is not there",
        "posts 1, rich.root.children.4.value: media 4000 is not there",
        "posts 4, plain.root.children.0.value: `1` is no id of tags",
        "posts 4, plain.root.children.1.value: `true` is no id of tags",
        "posts 4, plain.root.children.5.value: ids nobody is not there",
        "posts 4, plain.root.children.6.value: `7` is no id of ids",
        "posts 4, plain.root.children.8.fields.doc: `1` is no id of tags",
        "posts 4, rich.root.children.0.fields.tags.0: `1` is no id of tags",
    ];
    assert_eq!(told, expected);
}

impl World {
    fn read(&mut self, id: u64, find: &Find) -> Map<String, Value> {
        let found = self.runtime.block_on(self.documents.find_by_id("posts", &json!(id), find));
        found.expect("posts can be read").expect("the post is there")
    }

    /// All that is kept of a post.
    fn kept(&mut self, id: u64) -> Map<String, Value> {
        let find = Find { hidden: true, ..Find::new().depth(0).locale("all") };
        let mut post = self.read(id, &find);
        post.shift_remove("updatedAt");
        post
    }

    fn update(&mut self, id: u64, data: Value) {
        let save = Save::parse(&data).expect("the arguments of an update");
        let saved = self.runtime.block_on(self.documents.update_by_id("posts", &json!(id), &save));
        saved.unwrap_or_else(|error| panic!("{error}: {error:?}"));
    }
}

/// What is written as it was read changes nothing; what is changed in one locale leaves the others, and what was hidden.
fn check_writing(world: &mut World) {
    const TEXTS: [&str; 8] = ["plain", "local", "rich", "localRich", "few", "rows", "localRows", "layout"];
    for (id, depth, locale) in [(1, 0, "en"), (3, 0, "es"), (3, 0, "de"), (5, 0, "es"), (5, 2, "en"), (5, 3, "de")] {
        let before = world.kept(id);
        let mut read =
            world.read(id, &Find { fallback: FallbackLocale::Off, ..Find::new().depth(depth).locale(locale) });
        read.retain(|name, _| TEXTS.contains(&name.as_str()));
        assert!(read.contains_key("rich") && read.contains_key("rows"), "{locale}");
        world.update(id, json!({ "data": read, "locale": locale }));
        let mut found = Vec::new();
        differences(&Value::Object(world.kept(id)), &Value::Object(before), "", &mut found);
        assert!(found.is_empty(), "post {id}, depth {depth}, {locale}:\n{}", found.join("\n"));
    }
    // Of nodes whose documents are not there, nothing is shown, and the ids stay.
    let lost = "/rich/root/children/4/value";
    let mut read = Value::Object(world.read(1, &Find::new().depth(1).locale("en")));
    assert_eq!(read.pointer(lost), Some(&Value::Null));
    read["rich"]["root"]["children"].as_array_mut().expect("nodes").rotate_left(1);
    world.update(1, json!({ "data": { "rich": read["rich"] }, "locale": "en" }));
    let kept = Value::Object(world.kept(1));
    assert_eq!(kept.pointer("/rich/root/children/3/value"), Some(&json!(4000)));
    read["rich"]["root"]["children"].as_array_mut().expect("nodes").rotate_right(1);
    world.update(1, json!({ "data": { "rich": read["rich"] }, "locale": "en" }));
    assert_eq!(Value::Object(world.kept(1)).pointer(lost), Some(&json!(4000)));
    let mut read = world.read(1, &Find::new().depth(0).locale("de"));
    let block = "/rich/root/children/2/fields";
    let mut read = Value::Object(std::mem::take(&mut read));
    for (place, value) in [("title", json!("Neu")), ("rows/0/label", json!("Zeile")), ("style", json!("error"))] {
        *read.pointer_mut(&format!("{block}/{place}")).expect("it is shown") = value;
    }
    world.update(1, json!({ "data": { "rich": read["rich"] }, "locale": "de" }));
    let kept = Value::Object(world.kept(1));
    let kept = kept.pointer(block).expect("the block is there");
    assert_eq!(kept["title"], json!({ "en": "title 0", "de": "Neu" }));
    assert_eq!(kept["rows"][0]["label"], json!({ "en": "row", "de": "Zeile" }));
    assert_eq!((&kept["style"], &kept["secret"]), (&json!("error"), &json!("hush")));
    assert_eq!(kept["by"], json!({ "en": 1, "es": 2 }));
    // Of all locales at once, by the real Payload read again.
    let whole = world.read(1, &Find::new().depth(0).locale("all"));
    // What paths show begins at the document.
    let mut rich = whole["rich"].clone();
    // What was shown as these would be given as their own.
    leave_out(&mut rich, &["made", "localMade"]);
    let data = json!({ "title": whole["title"], "author": whole["author"], "rich": rich });
    let save = Save::parse(&json!({ "data": data, "locale": "all" })).expect("the arguments of a create");
    let made = world.runtime.block_on(world.documents.create("posts", &save)).expect("a post is made");
    let id = made.document["id"].clone();
    for locale in ["en", "es", "de", "all"] {
        let mut rich = |id: &Value| {
            let question =
                json!({ "operation": "findByID", "collection": "posts", "id": id, "depth": 1, "locale": locale });
            world.ours(&question).expect("it can be read")["rich"].clone()
        };
        assert_eq!(rich(&id), rich(&json!(1)), "{locale}");
    }
}

/// Takes fields out wherever they are.
fn leave_out(value: &mut Value, names: &[&str]) {
    match value {
        Value::Object(map) => {
            map.retain(|name, _| !names.contains(&name.as_str()));
            map.values_mut().for_each(|value| leave_out(value, names));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| leave_out(item, names)),
        _ => {}
    }
}

#[test]
fn nodes_of_rich_text_are_shown_as_payload_does_on_sqlite() {
    check("file:rich.db");
}

#[test]
fn nodes_of_rich_text_are_shown_as_payload_does_on_postgres() {
    let database = Postgres::shared().database();
    check(database.url());
}

#[test]
fn paths_in_nodes_of_rich_text_are_followed_on_sqlite() {
    check_paths("file:rich.db");
}

#[test]
fn paths_in_nodes_of_rich_text_are_followed_on_postgres() {
    let database = Postgres::shared().database();
    check_paths(database.url());
}
