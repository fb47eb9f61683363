//! Documents on the command line.

use crate::project::Project;

const FILL: &str = r"
import { getPayload } from 'payload'
import { writeFileSync } from 'node:fs'
import configPromise from './src/payload.config'
const payload: any = await getPayload({ config: await configPromise })
const wanted = [['Cut', 20], ['Shave', 12], ['Color', 45]]
for (const [name, price] of wanted.slice((await payload.count({ collection: 'services' })).totalDocs)) {
  await payload.create({ collection: 'services', data: { name, price, slug: String(name).toLowerCase() } })
}
writeFileSync('filled', 'yes')
process.exit(0)
";

#[test]
fn documents_are_read_in_payloads_own_shape() {
    let project = Project::new();
    project.salon.create_schema();
    project.salon.write("fill.mts", FILL);
    let filled = project.salon.path().join("filled");
    project.salon.node("fill.mts", &[], |_| filled.is_file());

    let dear = project.json(
        r#"payload-sync documents find services --where '{"price":{"greater_than":15}}' --sort -price --select name,price --limit 1 --json"#,
    );
    assert_eq!(dear["ok"], true, "{dear}");
    let page = &dear["result"];
    assert_eq!((&page["totalDocs"], &page["hasNextPage"], &page["limit"]), (&2.into(), &true.into(), &1.into()));
    assert_eq!(page["docs"][0]["name"], "Color");
    assert_eq!(page["docs"][0].as_object().map(|document| document.len()), Some(3), "id, name, price");

    let id = &page["docs"][0]["id"];
    let one = project.sh(&format!("payload-sync documents get services {id} --depth 0"));
    assert_eq!(one.code, Some(0), "{}", one.text());
    let one: serde_json::Value = serde_json::from_str(&one.stdout).unwrap();
    assert_eq!(one["price"], 45);
    assert_eq!(project.json("payload-sync documents count services --where name=Cut --json")["result"]["totalDocs"], 1);
    let global = project.json("payload-sync documents global settings --json");
    assert!(global["result"].is_object(), "{global}");

    // What does not exist is named, with what to type.
    for (line, code, expected) in [
        ("documents get services 999", 1, "services has no document 999"),
        ("documents find service", 2, "did you mean services?"),
        ("documents find settings", 2, "payload-sync documents global settings"),
        ("documents find services --where nothing=1", 2, "nothing is no field of services"),
        ("documents find services --where name", 2, "FIELD=VALUE"),
        ("documents find services --locale xx", 2, "there is no locale xx"),
        ("documents versions services", 2, "services keeps no versions"),
        ("documents count services --database mysql://x", 1, "the database URL of --database"),
    ] {
        let failed = project.sh(&format!("payload-sync {line}"));
        assert_eq!(failed.code, Some(code), "{line}\n{}", failed.text());
        assert!(failed.stderr.contains(expected), "{line}\n{}", failed.text());
    }
}

#[test]
fn documents_are_written_held_against_the_config_and_shown_before() {
    let project = Project::new();
    project.salon.create_schema();
    project.salon.write("cut.json", r#"{"name":"Cut","price":20,"slug":"cut","addOns":[{"name":"Wash","price":5}]}"#);

    // A dry run shows what would be, and writes nothing.
    let shown = project.sh("payload-sync documents create services --data cut.json --dry-run");
    assert_eq!(shown.code, Some(0), "{}", shown.text());
    assert!(shown.stdout.contains("price: ") && shown.stdout.contains("Nothing was written"), "{}", shown.text());
    assert_eq!(project.json("payload-sync documents count services --json")["result"]["totalDocs"], 0);

    let made = project.json("payload-sync documents create services --data cut.json --json");
    assert_eq!(made["ok"], true, "{made}");
    let (id, row) = (&made["result"]["id"], &made["result"]["addOns"][0]["id"]);
    assert_eq!(row.as_str().map(str::len), Some(24), "{made}");

    project.salon.write("price.json", r#"{"price":25}"#);
    let changed = project.sh("payload-sync documents update services --where name=Cut --data price.json");
    assert_eq!(changed.code, Some(0), "{}", changed.text());
    assert!(changed.stdout.contains("price: 20 → 25"), "{}", changed.text());
    let one = project.json(&format!("payload-sync documents get services {id} --depth 0 --json"));
    assert_eq!((&one["result"]["price"], &one["result"]["addOns"][0]["id"]), (&25.into(), row));

    // Every problem is named with its path.
    project.salon.write("wrong.json", r#"{"name":null,"price":"many","colour":"red"}"#);
    let refused = project.sh(&format!("payload-sync documents update services {id} --data wrong.json"));
    assert_eq!(refused.code, Some(1), "{}", refused.text());
    for expected in ["name: This field is required.", "colour: There is no such field."] {
        assert!(refused.stderr.contains(expected), "{}", refused.text());
    }
    for (line, code, expected) in [
        ("documents update services --data price.json", 2, "`where` is missing"),
        ("documents delete services 999", 1, "services has no document 999"),
        ("documents create media --data price.json", 2, "native documents do not offer media: storing files"),
        ("documents create services --data nothing.json", 1, "cannot read nothing.json"),
    ] {
        let failed = project.sh(&format!("payload-sync {line}"));
        assert_eq!(failed.code, Some(code), "{line}\n{}", failed.text());
        assert!(failed.stderr.contains(expected), "{line}\n{}", failed.text());
    }
    let sound = project.sh("payload-sync documents check services");
    assert_eq!(sound.code, Some(0), "{}", sound.text());
    let unknown = project.sh("payload-sync documents check service");
    assert_eq!(unknown.code, Some(2), "{}", unknown.text());
    // A row that another hand has left.
    project.sql("PRAGMA foreign_keys = OFF; INSERT INTO services_add_ons (_order, _parent_id, id, price) VALUES (1, 4711, 'lost', 5)");
    let found = project.sh("payload-sync documents check services");
    assert_eq!(found.code, Some(3), "{}", found.text());
    let line = "services_add_ons lost, addOns: it belongs to the row 4711 of services, which is not there";
    assert!(found.stdout.contains(line), "{}", found.text());
    let told = project.json("payload-sync documents check --json");
    let first = &told["result"]["malformed"][0];
    assert_eq!((&first["table"], &first["row"]), (&"services_add_ons".into(), &"lost".into()), "{told}");
    project.sql("DELETE FROM services_add_ons WHERE id = 'lost'");
    // One locale is published alone.
    project.salon.write("page.json", r#"{"title":"Hello","slug":"hello"}"#);
    let page = project.json("payload-sync documents create pages --data page.json --json");
    let page = &page["result"]["id"];
    project.salon.write("page.json", r#"{"title":"Hola"}"#);
    let hola = project.sh(&format!("payload-sync documents update pages {page} --data page.json --publish-locale es"));
    assert_eq!(hola.code, Some(0), "{}", hola.text());
    let read = |how: &str| {
        let line = format!("payload-sync documents get pages {page} --locale all --depth 0 {how} --json");
        let read = project.json(&line)["result"].take();
        (read["_status"].clone(), read["title"].clone())
    };
    assert_eq!(read(""), ("published".into(), serde_json::json!({ "es": "Hola" })));
    assert_eq!(read("--draft"), ("draft".into(), serde_json::json!({ "en": "Hello", "es": "Hola" })));
    // All locales are taken back, and the newest version becomes the draft.
    let taken = project.sh(&format!("payload-sync documents update pages {page} --unpublish-all-locales"));
    assert_eq!(taken.code, Some(0), "{}", taken.text());
    assert_eq!(read(""), ("draft".into(), serde_json::json!({ "en": "Hello", "es": "Hola" })));
    let versions = || project.json("payload-sync documents versions pages --json")["result"]["totalDocs"].take();
    assert_eq!(versions(), 3);
    let both = project.sh("payload-sync documents update pages 1 --unpublish-all-locales --publish-all-locales");
    assert_eq!(both.code, Some(2), "{}", both.text());
    // The project's own Payload is told the same.
    let taken = project.sh(&format!("payload-sync documents update pages {page} --unpublish-all-locales --hooks"));
    assert_eq!(taken.code, Some(0), "{}", taken.text());
    assert_eq!(versions(), 3);
    let published = project.sh(&format!("payload-sync documents update pages {page} --publish-all-locales --hooks"));
    assert_eq!(published.code, Some(0), "{}", published.text());
    assert_eq!((versions(), read("").0), (4.into(), "published".into()));
    // What may be production is asked for, and refused where nobody can answer.
    let asked = project.sh(&format!("NODE_ENV=production payload-sync documents delete services {id}"));
    assert_eq!(asked.code, Some(4), "{}", asked.text());
    let gone = project.sh(&format!("NODE_ENV=production payload-sync documents delete services {id} --yes"));
    assert_eq!(gone.code, Some(0), "{}", gone.text());
    assert_eq!(project.json("payload-sync documents count services --json")["result"]["totalDocs"], 0);
}

#[test]
fn many_documents_are_written_with_a_summary_and_read_line_by_line() {
    let project = Project::new();
    project.salon.create_schema();
    let many: Vec<serde_json::Value> = (0..1_201)
        .map(|at| serde_json::json!({ "name": format!("Cut {at}"), "price": at % 7, "slug": format!("cut-{at}") }))
        .collect();
    project.salon.write("many.json", &serde_json::Value::from(many).to_string());
    let made = project.sh("payload-sync documents create services --data many.json --summary");
    assert_eq!((made.code, made.stdout.as_str()), (Some(0), "services: 1,201 documents created.\n"), "{}", made.text());

    // More than one page, in the order of the ids.
    let lines = |how: &str| -> Vec<serde_json::Value> {
        let read = project.sh(&format!("payload-sync documents find services --lines --depth 0 {how}"));
        assert_eq!(read.code, Some(0), "{}", read.text());
        read.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let all = lines("");
    assert_eq!(all.len(), 1_201);
    assert!(all.iter().enumerate().all(|(at, document)| document["name"] == format!("Cut {at}")));
    let page = project.json("payload-sync documents find services --limit 1 --sort price,name --depth 0 --json");
    let sorted = lines("--sort price,name --limit 700");
    assert_eq!((sorted.len(), &sorted[0]), (700, &page["result"]["docs"][0]));
    let key = |document: &serde_json::Value| (document["price"].as_u64(), document["name"].as_str().map(str::to_owned));
    assert!(sorted.is_sorted_by_key(key), "{sorted:?}");
    assert_eq!(lines("--where price=3 --limit 5").iter().filter(|document| document["price"] == 3).count(), 5);
    let head = project.sh("payload-sync documents find services --lines --depth 0 | head -n 1");
    assert_eq!((head.stdout.lines().count(), head.stderr.as_str()), (1, ""), "{}", head.text());

    project.salon.write("price.json", r#"{"price":9}"#);
    let changed =
        project.json("payload-sync documents update services --where price=3 --data price.json --summary --json");
    assert_eq!((&changed["result"]["count"], &changed["result"]["documents"]), (&172.into(), &serde_json::json!([])));
    assert_eq!(
        project.json("payload-sync documents count services --where price=9 --json")["result"]["totalDocs"],
        172
    );
    // Blocks of many documents, whose rows go with all that belongs to them.
    let hero = |at: usize, heading: &str| serde_json::json!([{ "blockType": "hero", "heading": heading, "links": [{ "label": format!("Link {at}"), "url": "/" }] }]);
    let pages: Vec<serde_json::Value> = (0..120)
        .map(|at| serde_json::json!({ "title": format!("Page {at}"), "slug": format!("page-{at}"), "layout": hero(at, "Hello") }))
        .collect();
    project.salon.write("pages.json", &serde_json::Value::from(pages).to_string());
    let made = project.sh("payload-sync documents create pages --data pages.json --summary");
    assert_eq!(made.code, Some(0), "{}", made.text());
    project.salon.write("page.json", &serde_json::json!({ "layout": hero(7, "Bye") }).to_string());
    let changed = project.sh("payload-sync documents update pages --where slug_is=x --data page.json --summary");
    assert_eq!(changed.code, Some(2), "{}", changed.text());
    let every = r#"payload-sync documents update pages --where '{"slug":{"like":"page"}}' --data page.json --summary"#;
    let changed = project.sh(every);
    assert_eq!(
        (changed.code, changed.stdout.as_str()),
        (Some(0), "pages: 120 documents updated.\n"),
        "{}",
        changed.text()
    );
    let read = project.sh("payload-sync documents find pages --lines --depth 0");
    let read: Vec<serde_json::Value> = read.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let is_changed = |page: &serde_json::Value| {
        page["layout"][0]["heading"] == "Bye" && page["layout"][0]["links"][0]["label"] == "Link 7"
    };
    assert!(read.len() == 120 && read.iter().all(is_changed), "{}", read[0]);
    assert_eq!(project.count("pages_blocks_hero_links_locales"), Some(120));
    assert_eq!(project.count("sqlite_master WHERE type = 'index' AND name LIKE '%payload_sync%'"), Some(0));

    for (line, expected) in [
        ("documents find services --lines --json", "leave --json out"),
        ("documents find services --lines --page 2", "--page"),
        ("documents update services --where price=9 --data price.json --summary --dry-run", "--dry-run"),
    ] {
        let failed = project.sh(&format!("payload-sync {line}"));
        assert_eq!(failed.code, Some(2), "{line}\n{}", failed.text());
        assert!(failed.text().contains(expected), "{line}\n{}", failed.text());
    }
}

#[test]
fn with_hooks_the_projects_own_payload_does_it() {
    let project = Project::new();
    project.salon.create_schema();
    project.salon.write("cut.json", r#"{"name":"Größer","price":20,"duration":45}"#);
    // The slug is made by a hook: without hooks there is none.
    let refused = project.sh("payload-sync documents create services --data cut.json");
    assert_eq!(refused.code, Some(1), "{}", refused.text());
    let made = project.sh("payload-sync documents create services --data cut.json --hooks --json");
    assert_eq!(made.code, Some(0), "{}", made.text());
    let made: serde_json::Value = serde_json::from_str(&made.stdout).unwrap();
    assert_eq!(made["result"]["slug"], "gro-er", "{made}");
    let id = &made["result"]["id"];

    project.salon.write("price.json", r#"{"price":25}"#);
    let changed = project.sh(&format!("payload-sync documents update services {id} --data price.json --hooks -v"));
    assert_eq!(changed.code, Some(0), "{}", changed.text());
    assert!(changed.stderr.contains("`payload` is the project's installed Payload: hooks run"), "{}", changed.text());
    assert!(changed.stdout.contains(&format!("~ services {id}")), "{}", changed.text());
    let some = project.json("payload-sync documents update services --where price=25 --data cut.json --hooks --json");
    assert_eq!(some["result"]["docs"][0]["price"], 20, "{some}");

    // What is read is the same, by either way.
    for line in [
        format!("documents get services {id} --depth 0 --json"),
        "documents find services --where price=20 --sort -price --json".to_owned(),
        "documents count services --where price=20 --json".to_owned(),
        "documents global settings --json".to_owned(),
    ] {
        let (native, hooked) =
            (project.json(&format!("payload-sync {line}")), project.json(&format!("payload-sync {line} --hooks")));
        assert_eq!(native["result"], hooked["result"], "{line}");
    }
    for (line, code, expected) in [
        ("documents get services 999 --hooks", 1, "services has no document 999"),
        ("documents get services one --hooks", 2, "`one` is no id of services"),
        ("documents find service --hooks", 2, "did you mean services?"),
        ("documents update services --data price.json --hooks", 2, "`where` is missing"),
        ("documents delete services 999 --hooks", 1, "delete services 999: "),
        ("documents create services --data price.json --hooks", 1, "create services: "),
        ("documents create services --data cut.json --hooks --dry-run", 2, "--dry-run"),
    ] {
        let failed = project.sh(&format!("payload-sync {line}"));
        assert_eq!(failed.code, Some(code), "{line}\n{}", failed.text());
        assert!(failed.stderr.contains(expected), "{line}\n{}", failed.text());
    }
    let gone = project.sh(&format!("payload-sync documents delete services {id} --hooks"));
    assert_eq!(gone.code, Some(0), "{}", gone.text());
    assert_eq!(project.json("payload-sync documents count services --json")["result"]["totalDocs"], 0);
}
