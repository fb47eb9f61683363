//! A document that is written as it is read changes no row.

use payload_sync::documents::{Documents, DocumentsError, Find, Save};
use payload_sync::{Project, ProjectOptions};
use payload_sync_database::DatabaseUrl;
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use super::random::{Sequence, beginning};
use super::{Databases, World, postgres, runtime, tables};

/// Fills the salon.
const SEED: &str = include_str!("../../../../core/tests/it/documents/seed.mts");

/// What is written: documents in all locales, or where a locale lacks what is required, in the first one that lacks
/// nothing.
const LOCALES: [&str; 4] = ["all", "en", "es", "de"];

pub(super) fn check(mut world: World) {
    let map = world.map();
    let mut operations = beginning();
    for seed in 1..=12 {
        let start = operations.len();
        operations.extend(Sequence::new(seed, &map, start, &world.adapter).operations(8));
    }
    let (url, _) = world.theirs(&operations);
    again(&world.runtime, &mut world.documents(&url), &world.resolved(&url), &LOCALES, 30);
}

/// The salon's own documents, which its own Payload has made.
fn check_salon(url: &str, least: usize) {
    let salon = Salon::copy(url);
    salon.create_schema();
    salon.write("seed.mts", SEED);
    let made = salon.path().join("made.json");
    salon.node("seed.mts", &[&made.display().to_string()], |_| made.is_file());
    let project = Project::open(ProjectOptions::at(salon.path())).expect("the copy is a project");
    let resolved = DatabaseUrl::parse(url).expect("a URL").resolve(salon.path());
    let runtime = runtime();
    let documents = runtime.block_on(Documents::open_at(&project, &resolved));
    let mut documents = documents.unwrap_or_else(|error| panic!("{error}: {error:?}"));
    let refused = again(&runtime, &mut documents, &resolved, &["all", "en", "es"], least);
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

/// Writes every document as it is. What was refused in every locale.
fn again(
    runtime: &Runtime,
    documents: &mut Documents,
    resolved: &DatabaseUrl,
    locales: &[&str],
    least: usize,
) -> Vec<String> {
    let map = documents.map().clone();
    let before = runtime.block_on(tables::raw(&map, resolved));
    let mut written = 0;
    let mut refused = Vec::new();
    runtime.block_on(async {
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
    let after = runtime.block_on(tables::raw(&map, resolved));
    let mut found = Vec::new();
    for (table, before) in &before {
        let after = &after[table];
        // A write makes a version, and the oldest may go; it ends the lock of who was at the document.
        if !table.starts_with('_') && !table.starts_with("payload_locked_documents") {
            found.extend(tables::only_in(before, after).into_iter().map(|row| format!("{table}, before: {row}")));
            found.extend(tables::only_in(after, before).into_iter().map(|row| format!("{table}, after:  {row}")));
        }
    }
    found.truncate(40);
    assert!(found.is_empty(), "{}\nrefused: {}", found.join("\n"), refused.join("\n"));
    assert!(written >= least, "only {written} documents were written; refused: {}", refused.join("\n"));
    refused
}

#[test]
fn a_document_written_as_it_is_changes_no_row_on_sqlite() {
    check(World::new(Databases::Files(0)));
}

#[test]
fn a_document_written_as_it_is_changes_no_row_on_postgres() {
    check(World::new(postgres()));
}

#[test]
fn the_salons_documents_written_as_they_are_change_no_row_on_sqlite() {
    check_salon("file:./salon.db", 29);
}

#[test]
fn the_salons_documents_written_as_they_are_change_no_row_on_postgres() {
    check_salon(Postgres::shared().database().url(), 29);
}
