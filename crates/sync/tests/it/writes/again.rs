//! A document that is written as it is read changes no row.

use payload_sync::documents::{DocumentsError, Find, Save};
use serde_json::{Map, Value, json};

use super::random::{Sequence, beginning};
use super::{Databases, World, postgres, tables};

/// What is written: documents in all locales, or where a locale lacks what is required, in the first one that lacks
/// nothing.
const LOCALES: [&str; 4] = ["all", "en", "es", "de"];

fn check(databases: Databases) {
    let mut world = World::new(databases);
    let map = world.map();
    let mut operations = beginning();
    for seed in 1..=12 {
        let start = operations.len();
        operations.extend(Sequence::new(seed, &map, start, &world.adapter).operations(8));
    }
    let (url, _) = world.theirs(&operations);
    again(&world, &url, &LOCALES, 30);
}

/// Writes every document as it is.
pub(crate) fn again(world: &World, url: &str, locales: &[&str], least: usize) {
    let mut documents = world.documents(url);
    let map = documents.map().clone();
    let resolved = world.resolved(url);
    let before = world.runtime.block_on(tables::raw(&map, &resolved));
    let mut written = 0;
    let mut refused = Vec::new();
    world.runtime.block_on(async {
        for entity in map.entities().filter(|entity| !entity.slug.starts_with("payload-")) {
            let is_global = map.global(&entity.slug).is_some();
            let ids: Vec<Value> = match is_global {
                true => vec![Value::Null],
                false => {
                    let find = Find { unpaged: true, trash: true, ..Find::new().depth(0) };
                    let page = documents.find(&entity.slug, &find).await.expect("it can be read");
                    page.docs.iter().map(|one| one["id"].clone()).collect()
                }
            };
            for id in ids {
                let mut problem = String::new();
                for locale in locales {
                    let how = json!({
                        "depth": 0, "locale": locale, "fallbackLocale": "none", "trash": true, "showHiddenFields": true,
                    });
                    let find = Find::parse(&how).expect("arguments");
                    let read: Map<String, Value> = match is_global {
                        true => documents.find_global(&entity.slug, &find).await.expect("it can be read"),
                        false => {
                            let found = documents.find_by_id(&entity.slug, &id, &find).await.expect("it can be read");
                            found.expect("it was there")
                        }
                    };
                    if is_global && !read.contains_key("id") {
                        break;
                    }
                    let mut arguments = how.clone();
                    arguments["data"] = Value::Object(read);
                    // What was published stays so, and what was not.
                    let save = Save { keep_files: true, ..Save::parse(&arguments).expect("arguments") };
                    let result = match is_global {
                        true => documents.update_global(&entity.slug, &save).await,
                        false => documents.update_by_id(&entity.slug, &id, &save).await,
                    };
                    match result {
                        Ok(_) => {
                            (written, problem) = (written + 1, String::new());
                            break;
                        }
                        Err(error @ DocumentsError::Invalid { .. }) => problem = error.to_string(),
                        Err(error) => panic!("{} {id}: {error}: {error:?}", entity.slug),
                    }
                }
                if !problem.is_empty() {
                    refused.push(problem);
                }
            }
        }
    });
    let after = world.runtime.block_on(tables::raw(&map, &resolved));
    let mut found = Vec::new();
    for (table, before) in &before {
        let after = &after[table];
        // A write makes a version, and the oldest may go.
        if !table.starts_with('_') {
            found.extend(tables::only_in(before, after).into_iter().map(|row| format!("{table}, before: {row}")));
            found.extend(tables::only_in(after, before).into_iter().map(|row| format!("{table}, after:  {row}")));
        }
    }
    found.truncate(40);
    assert!(found.is_empty(), "{}\nrefused: {}", found.join("\n"), refused.join("\n"));
    assert!(written >= least, "only {written} documents were written; refused: {}", refused.join("\n"));
}

#[test]
fn a_document_written_as_it_is_changes_no_row_on_sqlite() {
    check(Databases::Files(0));
}

#[test]
fn a_document_written_as_it_is_changes_no_row_on_postgres() {
    check(postgres());
}
