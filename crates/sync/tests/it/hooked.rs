//! Operations on documents with the project's own Payload.

use payload_sync::documents::with_hooks;
use payload_sync::{Fault, Project, ProjectOptions};
use payload_sync_testkit::Salon;
use serde_json::json;

fn create(name: &str) -> (String, serde_json::Value) {
    let data = json!({ "name": name, "price": 20, "duration": 45 });
    ("create".to_owned(), json!({ "collection": "services", "data": data }))
}

#[tokio::test]
async fn hooks_take_part_and_all_is_written_or_nothing() {
    let salon = Salon::copy("file:./hooked.db");
    salon.create_schema();
    let project = Project::open(ProjectOptions::at(salon.path())).unwrap();
    let mut heard = Vec::new();
    let written = with_hooks(&project, &[create("Größer")], &mut |event| heard.push(event)).await.unwrap();
    assert_eq!(written[0]["slug"], "gro-er", "the slug is made by a hook");
    // The second would get the slug of the first.
    let refused = with_hooks(&project, &[create("Kürzer"), create("Größer")], &mut |_| {}).await.unwrap_err();
    assert!(refused.to_string().contains("slug: Value must be unique"), "{refused}");
    assert_eq!(refused.code(), "thrown");
    let count = ("count".to_owned(), json!({ "collection": "services" }));
    assert_eq!(with_hooks(&project, &[count], &mut |_| {}).await.unwrap(), [json!({ "totalDocs": 1 })]);
}
