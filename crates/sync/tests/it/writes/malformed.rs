//! Data that no document has: told by table, row and field, and neither a panic nor a loss.

use payload_sync::documents::{Find, Save};
use payload_sync_database::{ConnectOptions, Database};
use serde_json::{Value, json};

use super::{Databases, World, postgres};

/// A statement that breaks something, and what is told of it.
type Breaks = (&'static str, &'static str);

const ANYWHERE: &[Breaks] = &[
    (
        "INSERT INTO things_rows (_order, _parent_id, id, word) VALUES (1, 4711, 'lost', 'w')",
        "things_rows lost, rows: it belongs to the row 4711 of things, which is not there",
    ),
    ("UPDATE things SET tag_id = 4711 WHERE id = 1", "things 1, tag: tags 4711 is not there"),
    (
        "INSERT INTO things_texts (id, \"order\", parent_id, path, text) VALUES (90, 1, 1, 'grp.gone', 'x')",
        "things_texts 90, grp.gone: no document shows this row",
    ),
    (
        "UPDATE things_blocks_quote SET _path = 'nowhere' WHERE id = 'quote'",
        "things_blocks_quote quote, nowhere: no document shows this row",
    ),
    (
        "CREATE TABLE things_blocks_old (id text, _order integer, _parent_id integer, _path text); \
         INSERT INTO things_blocks_old VALUES ('old', 1, 1, 'layout')",
        "things_blocks_old old, layout: the config has no block of this type",
    ),
];

const ON_SQLITE: &[Breaks] = &[
    ("UPDATE things SET json = '{\"a\":' WHERE id = 1", "things 1, json: `{\"a\":` is no JSON"),
    ("UPDATE things SET amount = 'many' WHERE id = 1", "things 1, amount: `many` is no number"),
    ("UPDATE things SET flag = 7 WHERE id = 1", "things 1, flag: `7` is no truth value"),
    ("UPDATE things SET \"when\" = 'yesterday' WHERE id = 2", "things 2, when: `yesterday` is no date"),
    ("UPDATE things SET mail = x'00ff' WHERE id = 1", "things 1, mail: `2 bytes` is no text"),
    ("UPDATE things SET level = 'middle' WHERE id = 2", "things 2, level: `middle` is none of the options"),
    (
        "INSERT INTO things_kinds (id, \"order\", parent_id, value) VALUES (91, 1, 2, 'zzz')",
        "things_kinds 91, kinds: `zzz` is none of the options",
    ),
    (
        "INSERT INTO things_locales (id, title, _locale, _parent_id) VALUES (92, 'Salut', 'fr', 1)",
        "things_locales 92: the config has no locale `fr`",
    ),
];

fn check(databases: Databases) {
    let sqlite = matches!(databases, Databases::Files(_));
    let mut world = World::new(databases);
    let url = world.database();
    let mut documents = world.documents(&url);
    let breaks: Vec<Breaks> = match sqlite {
        true => ANYWHERE.iter().chain(ON_SQLITE).copied().collect(),
        false => ANYWHERE.to_vec(),
    };
    let resolved = world.resolved(&url);
    world.runtime.block_on(async {
        let quote = json!([{ "id": "quote", "blockType": "quote", "said": "s" }]);
        for layout in [quote, json!([])] {
            let data = json!({ "title": "one", "layout": layout, "texts": ["t"] });
            let save = Save::parse(&json!({ "data": data })).expect("arguments");
            documents.create("things", &save).await.expect("a good document");
        }
        assert_eq!(documents.check(None).await.expect("it can be read"), [], "nothing is wrong yet");

        let mut database = Database::connect(&resolved, &ConnectOptions::default()).await.expect("a database");
        database.foreign_keys(false).await.expect("SQLite can be told");
        if !sqlite {
            database.script("SET session_replication_role = replica").await.expect("we are its owner");
        }
        for (sql, _) in &breaks {
            database.script(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
        }
        let told = |found: Vec<payload_sync::documents::Malformed>| -> Vec<String> {
            let mut told: Vec<String> = found.iter().map(ToString::to_string).collect();
            told.sort();
            told
        };
        let mut expected: Vec<String> = breaks.iter().map(|(_, told)| (*told).to_owned()).collect();
        expected.sort();
        assert_eq!(told(documents.check(Some("things")).await.expect("it can be read")), expected);
        assert_eq!(told(documents.check(Some("drafted")).await.expect("it can be read")), [""; 0]);

        // It is read all the same, and what a write does not concern stays as it is.
        let page = documents.find("things", &Find::new().depth(1).locale("all")).await.expect("it can be read");
        assert_eq!(page.docs.len(), 2);
        let save =
            Save::parse(&json!({ "data": { "greeting": "changed", "tag": null, "mail": null } })).expect("arguments");
        documents.update_by_id("things", &json!(1), &save).await.expect("what is broken is not in the way");
        let wrong = documents.update_by_id("things", &json!(2), &save).await;
        match sqlite {
            // As Payload does: the whole document is held against the config.
            true => assert!(wrong.expect_err("its level").to_string().contains("level: This field has an invalid")),
            false => drop(wrong.expect("nothing of it is broken")),
        }
        expected.retain(|one| !one.starts_with("things 1, tag"));
        assert_eq!(told(documents.check(None).await.expect("it can be read")), expected);
        let Value::Object(one) = json!(page.docs[0]) else { panic!("a document is an object") };
        assert_eq!(one["title"], json!({ "en": "one" }));
    });
}

#[test]
fn malformed_data_is_told_and_kept_on_sqlite() {
    check(Databases::Files(0));
}

#[test]
fn malformed_data_is_told_and_kept_on_postgres() {
    check(postgres());
}
