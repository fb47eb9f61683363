//! Who is written by us is let in by the real Payload, and who was written by Payload is understood by us.

use payload_sync::documents::{Documents, Find, Save};
use payload_sync::{Project, ProjectOptions};
use payload_sync_testkit::{Postgres, Salon};
use serde_json::{Value, json};

const KEY: &str = "0f0c8a52-9f2c-4b7e-8f6e-3f5d0a3f7c11";

fn save(data: Value) -> Save {
    Save::parse(&json!({ "data": data })).expect("arguments")
}

async fn users_are_let_in(salon: Salon) {
    salon.create_schema();
    let project = Project::open(ProjectOptions::at(salon.path())).expect("the copy is a project");
    let mut documents = Documents::open(&project).await.expect("a database");
    let user = json!({
        "email": "Ann@Example.com", "password": "pässword ann", "role": "admin", "enableAPIKey": true, "apiKey": KEY,
    });
    let ann = documents.create("users", &save(user)).await.expect("a user");
    for hidden in ["password", "hash", "salt", "apiKeyIndex"] {
        assert_eq!(ann.document.get(hidden), None, "{hidden}");
    }

    let server = salon.serve();
    let login = |email: &str, password: &str| {
        server.visitor().post("/api/users/login", &json!({ "email": email, "password": password })).status
    };
    assert_eq!(login("ann@example.com", "pässword ann"), 200);
    assert_eq!(login("ann@example.com", "pässword Ann"), 401);
    let me = server.with_key(KEY).get("/api/users/me");
    assert_eq!((me.status, &me.body["user"]["email"]), (200, &json!("ann@example.com")), "{}", me.body);
    assert_eq!(server.with_key(&KEY.replace('0', "1")).get("/api/users/me").body["user"], Value::Null);
    let bob = json!({ "email": "bob@example.com", "password": "of bob himself", "role": "editor" });
    server.with_key(KEY).create("users", &bob);

    let change = json!({ "password": "another one" });
    documents.update_by_id("users", &ann.id, &save(change)).await.expect("a change");
    assert_eq!((login("ann@example.com", "pässword ann"), login("ann@example.com", "another one")), (401, 200));
    assert_eq!(server.with_key(KEY).get("/api/users/me").body["user"]["email"], "ann@example.com", "the key stays");
    let off = json!({ "enableAPIKey": false });
    documents.update_by_id("users", &ann.id, &save(off)).await.expect("a change");
    assert_eq!(server.with_key(KEY).get("/api/users/me").body["user"], Value::Null);

    // Payload's own, changed by us in something else, gets in as before.
    let by_name = Find::new().filter(json!({ "email": { "equals": "bob@example.com" } }));
    let found = documents.find("users", &by_name).await.expect("users");
    documents.update_by_id("users", &found.docs[0]["id"], &save(json!({ "name": "Bob" }))).await.expect("a change");
    assert_eq!(login("bob@example.com", "of bob himself"), 200);
}

#[tokio::test]
async fn users_are_let_in_on_postgres() {
    let database = Postgres::shared().database();
    users_are_let_in(Salon::copy(database.url())).await;
}

#[tokio::test]
async fn users_are_let_in_on_sqlite() {
    users_are_let_in(Salon::copy("file:./login.db")).await;
}
