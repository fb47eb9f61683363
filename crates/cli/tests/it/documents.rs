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
