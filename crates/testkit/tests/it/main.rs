//! The testkit against the real PostgreSQL and the real Payload.

use payload_sync_testkit::{Postgres, Salon};
use serde_json::json;

#[test]
fn databases_are_fresh_and_dropped() {
    let server = Postgres::shared();
    let names = || server.database().sql("select datname from pg_database");
    let one = server.database();
    one.sql("create table only_here (id integer)");
    let two = server.database();
    assert_eq!(two.sql("select count(*) from pg_tables where tablename = 'only_here'"), "0");
    let name = one.name().to_owned();
    assert!(names().contains(&name));
    drop(one);
    assert!(!names().contains(&name));
}

#[test]
fn a_server_of_its_own_stops_with_the_value() {
    let server = Postgres::start();
    let port = server.port();
    assert_eq!(server.database().sql("select 1"), "1");
    drop(server);
    let stopped = || std::net::TcpStream::connect(("127.0.0.1", port)).is_err();
    for _ in 0..200 {
        if stopped() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("PostgreSQL still answers on port {port}");
}

#[test]
fn the_real_payload_fills_the_salon_on_sqlite() {
    let salon = Salon::copy("file:./salon.db");
    fills_the_salon(&salon);
}

#[test]
fn the_real_payload_fills_the_salon_on_postgres() {
    let database = Postgres::shared().database();
    let salon = Salon::copy(database.url());
    fills_the_salon(&salon);
    assert_eq!(database.sql("select count(*) from payload_migrations"), "0");
}

fn fills_the_salon(salon: &Salon) {
    salon.create_schema();
    let server = salon.serve();
    let api = server.admin();
    let ids = api.fill();
    for (collection, ids) in ids.as_object().into_iter().flatten() {
        for id in ids.as_array().into_iter().flatten() {
            assert_eq!(&api.one(collection, id)["id"], id);
        }
    }
    let service = api.one("services", &ids["services"][0]);
    assert_eq!(service["name"], json!({ "en": "Cut", "es": "Corte" }));
    let photo = api.one("media", &ids["media"][0]);
    assert_eq!(json!(api.file(photo["url"].as_str().unwrap_or_default()).len()), photo["filesize"]);
    assert!(photo["sizes"]["thumbnail"]["filename"].is_string());

    let before = server.requests().iter().filter(|request| request.writes()).count();
    assert!(before > 15);
    api.all("services");
    assert_eq!(server.requests().iter().filter(|request| request.writes()).count(), before);
    assert_eq!(server.visitor().get("/api/users").status, 403);
    assert_eq!(server.admin().key(), api.key());
}

#[test]
fn the_payload_cli_is_repeated_until_it_did_its_work() {
    let salon = Salon::copy("file:./salon.db");
    let types = salon.path().join("src/payload-types.ts");
    salon.payload(&["generate:types"], |_| types.is_file());
    assert!(salon.read("src/payload-types.ts").contains("export interface Service"));
}
