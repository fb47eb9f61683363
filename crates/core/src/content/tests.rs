//! Tests of content plans.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::*;
use crate::ProjectModel;

fn model() -> ProjectModel {
    ProjectModel::parse(include_str!("../../tests/models/salon.sqlite.json")).unwrap()
}

fn shapes() -> Shapes {
    Shapes::new(&model())
}

/// Both sides of one collection, paired.
fn input(shapes: &Shapes, slug: &str, scope: Scope, source: Value, target: Value, base: &Base) -> CollectionInput {
    let list = |value: Value| value.as_array().cloned().unwrap_or_default();
    let (source, target) = (list(source), list(target));
    let matches = match_documents(shapes.get(slug).unwrap(), &source, &target, base);
    CollectionInput { slug: slug.to_owned(), scope, source, target, matches, files: BTreeSet::new() }
}

fn decide(inputs: &[CollectionInput]) -> (Plan, IdMap) {
    plan(&shapes(), inputs, &Base::default(), false)
}

fn service(id: u64, slug: &str, name: Value) -> Value {
    json!({ "id": id, "slug": slug, "name": name, "price": 20, "createdAt": format!("2026-01-01T00:00:00.{id:03}Z") })
}

#[test]
fn what_the_server_manages_does_not_travel() {
    let shapes = shapes();
    let names = |slug: &str| shapes.get(slug).unwrap().field_names().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(names("users"), ["name", "role", "preferences", "email"]);
    assert_eq!(names("media"), ["alt", "credit", "focalX", "focalY"]);
    let pages = names("pages");
    assert!(pages.contains(&"_status".to_owned()) && !pages.contains(&"breadcrumbs".to_owned()), "{pages:?}");
    assert!(!names("stylists").contains(&"appointments".to_owned()));
    assert_eq!(shapes.get("media").unwrap().key_paths().collect::<Vec<_>>(), [["filename".to_owned()]]);
}

#[test]
fn collections_stand_in_dependency_order() {
    let shapes = shapes();
    let order =
        |slugs: &[&str]| dependency_order(&shapes, &slugs.iter().map(|&slug| slug.to_owned()).collect::<Vec<_>>());
    assert_eq!(
        order(&["appointments", "customers", "stylists", "services", "media"]),
        ["media", "services", "stylists", "customers", "appointments"]
    );
    assert_eq!(order(&["pages", "pages"]), ["pages"]);
    let all = all_collections(&model());
    let sorted = order(&all.collections.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(sorted.len(), all.collections.len());
    let at = |slug: &str| sorted.iter().position(|one| one == slug).unwrap();
    assert!(at("pages") < at("redirects") && at("media") < at("pages"));
}

#[test]
fn names_stand_for_collections_and_groups() {
    let groups = IndexMap::from([("people".to_owned(), vec!["users".to_owned(), "customers".to_owned()])]);
    let parse =
        |names: &[&str]| Choice::parse(&model(), &names.iter().map(|&one| one.to_owned()).collect::<Vec<_>>(), &groups);
    assert_eq!(parse(&["people", "users", "media"]).unwrap().collections, ["users", "customers", "media"]);
    let all = parse(&["all-collections"]).unwrap();
    assert_eq!(all.left_out["search"], Unsuited::Search);
    assert_eq!(all.left_out["form-submissions"], Unsuited::Submissions);
    assert_eq!(all.left_out["payload-migrations"], Unsuited::NoEndpoints);
    assert!(all.collections.contains(&"forms".to_owned()));
    assert_eq!(parse(&["servics"]).unwrap_err().name, "servics");
}

#[test]
fn pairs_are_found_by_record_then_unique_fields_then_creation() {
    let shapes = shapes();
    let shape = shapes.get("services").unwrap();
    let at = |id: u64, slug: &str, created: &str| json!({ "id": id, "slug": slug, "createdAt": created });
    let source = [at(1, "cut", "a"), at(2, "beard", "b"), at(3, "renamed", "c"), at(4, "new", "d"), at(5, "x", "e")];
    // The slug of 1 went to another document; 3 has another slug; two documents were created at the moment "e".
    let target =
        [at(11, "was-cut", "A"), at(12, "beard", "B"), at(13, "name", "c"), at(15, "y", "e"), at(16, "z", "e")];
    let mut base = Base::default();
    base.insert("services", &json!(1), Entry::pair(&source[0], &target[0]));
    // A record of other documents under the same ids.
    base.insert("services", &json!(2), Entry::pair(&at(2, "beard", "older"), &target[2]));
    let by = |field: &str| By::Unique { field: field.to_owned() };
    let expected = vec![Some((0, By::Record)), Some((1, by("slug"))), Some((2, By::CreatedAt)), None, None];
    assert_eq!(match_documents(shape, &source, &target, &base).0, expected);
}

#[test]
fn equal_content_is_equal_whatever_the_ids_and_the_gaps() {
    let shapes = shapes();
    let mut one = service(1, "cut", json!({ "en": "Cut" }));
    one["addOns"] = json!([{ "id": "aaaa", "name": { "en": "Wash", "es": null }, "price": 5 }]);
    one["description"] = json!({ "en": null });
    one["image"] = json!(7);
    let mut other = service(9, "cut", json!({ "en": "Cut", "es": null }));
    other["addOns"] = json!([{ "price": 5, "id": "bbbb", "name": { "en": "Wash" } }]);
    other["image"] = json!({ "id": 70, "filename": "a.png" });
    let media = |id: u64| json!([{ "id": id, "filename": "a.png", "alt": { "en": "A" } }]);
    let base = Base::default();
    let inputs = [
        input(&shapes, "media", Scope::Referenced, media(7), media(70), &base),
        input(&shapes, "services", Scope::Chosen, json!([one]), json!([other]), &base),
    ];
    let (plan, ids) = decide(&inputs);
    assert!(plan.is_empty(), "{plan:#?}");
    assert_eq!(ids.get("media", &json!(7)), Some(&json!(70)));
    assert_eq!(plan.collections[1].unchanged, 1);
}

#[test]
fn a_change_is_written_in_its_locale_only_and_rows_in_all() {
    let shapes = shapes();
    let shape = shapes.get("services").unwrap();
    let row = |en: &str, es: &str| json!([{ "id": "aaaa", "name": { "en": en, "es": es }, "price": 5 }]);
    let mut one = service(1, "cut", json!({ "en": "Cut", "es": "Corte" }));
    one["addOns"] = row("Wash", "Lavado");
    let mut other = service(2, "cut", json!({ "en": "Cut", "es": "Cortar" }));
    other["addOns"] = row("Wash", "Lavado");
    let writes = |one: &Value, other: &Value| {
        let base = Base::default();
        let inputs = [input(&shapes, "services", Scope::Chosen, json!([one]), json!([other]), &base)];
        let (plan, _) = decide(&inputs);
        let Action::Update { changes, file: false } = &plan.collections[0].documents[0].action else {
            panic!("an update: {plan:#?}")
        };
        let written = update(&shapes, shape, one, changes, |_, id| Resolution::Known(id.clone()));
        written.writes.into_iter().map(|one| (one.locale.unwrap(), Value::Object(one.data))).collect::<Vec<_>>()
    };
    assert_eq!(writes(&one, &other), [("es".to_owned(), json!({ "name": "Corte" }))]);

    other["name"] = one["name"].clone();
    other["addOns"] = row("Rinse", "Lavado");
    let body = |name: &str| json!({ "addOns": [{ "id": "aaaa", "name": name, "price": 5 }] });
    assert_eq!(writes(&one, &other), [("en".to_owned(), body("Wash")), ("es".to_owned(), body("Lavado"))]);

    other["addOns"] = one["addOns"].clone();
    other["price"] = json!(30);
    other["description"] = json!({ "en": "Old", "es": "Viejo" });
    assert_eq!(
        writes(&one, &other),
        [
            ("en".to_owned(), json!({ "description": null, "price": 20 })),
            ("es".to_owned(), json!({ "description": null })),
        ]
    );
}

#[test]
fn a_new_document_is_created_in_the_default_locale_and_then_translated() {
    let shapes = shapes();
    let mut one = service(1, "cut", json!({ "en": "Cut", "es": "Corte" }));
    one["image"] = json!(7);
    let shape = shapes.get("services").unwrap();
    let created = creation(&shapes, shape, &one, |slug, _| {
        assert_eq!(slug, "media");
        Resolution::Known(json!(70))
    });
    let [first, second] = created.writes.as_slice() else { panic!("two writes: {created:#?}") };
    assert_eq!((first.locale.as_deref(), second.locale.as_deref()), (Some("en"), Some("es")));
    assert_eq!(
        [&first.data["name"], &first.data["image"], &first.data["addOns"]],
        [&json!("Cut"), &json!(70), &json!([])]
    );
    assert_eq!(first.data["createdAt"], one["createdAt"]);
    assert!(!first.data.contains_key("id") && !first.data.contains_key("updatedAt"));
    assert_eq!(Value::Object(second.data.clone()), json!({ "name": "Corte" }));
}

#[test]
fn a_reference_to_what_comes_later_is_written_later() {
    let shapes = shapes();
    let child = json!({ "id": 1, "slug": "child", "title": { "en": "Child" }, "parent": 2, "_status": "published" });
    let shape = shapes.get("pages").unwrap();
    let created = creation(&shapes, shape, &child, |_, _| Resolution::Pending);
    assert!(!created.waits);
    assert_eq!(created.deferred, ["parent"]);
    assert!(!created.writes[0].data.contains_key("parent"));
    let then = again(&shapes, shape, &child, &created.deferred, |_, _| Resolution::Known(json!(20)));
    let [write] = then.writes.as_slice() else { panic!("one write: {then:#?}") };
    assert_eq!(Value::Object(write.data.clone()), json!({ "parent": 20, "_status": "published" }));

    // An appointment cannot be without its customer.
    let appointment =
        json!({ "id": 1, "customer": 5, "stylist": 6, "services": [7], "date": "2026-01-01T00:00:00.000Z" });
    let shape = shapes.get("appointments").unwrap();
    assert!(creation(&shapes, shape, &appointment, |_, _| Resolution::Pending).waits);
}

#[test]
fn references_are_found_and_mapped_wherever_they_are() {
    let shapes = shapes();
    let shape = shapes.get("pages").unwrap();
    let text = json!({ "root": { "type": "root", "children": [
        { "type": "upload", "relationTo": "media", "value": 1 },
        { "type": "paragraph", "children": [{ "type": "link", "fields": {
            "linkType": "internal", "doc": { "relationTo": "services", "value": { "id": 2 } } } }] },
        // Not a collection: left as it is.
        { "type": "block", "fields": { "relationTo": "elsewhere", "value": 3 } },
    ] } });
    let page = json!({
        "id": 1, "slug": "home", "title": { "en": "Home" }, "content": { "en": text },
        "layout": [{ "blockType": "service-list", "id": "aaaa", "services": [2, 4] },
                   { "blockType": "hero", "id": "bbbb", "heading": { "en": "Hi" }, "image": 1 }],
        "meta": { "image": { "es": 1 } }, "parent": 5,
    });
    let found: Vec<String> = references(&shapes, shape, &page)
        .into_iter()
        .map(|one| format!("{} {}/{}", one.field, one.collection, one.id))
        .collect();
    assert_eq!(
        found,
        [
            "content media/1",
            "content services/2",
            "layout services/2",
            "layout services/4",
            "layout media/1",
            "meta media/1",
            "parent pages/5"
        ]
    );
    let mapped = creation(&shapes, shape, &page, |_, id| Resolution::Known(json!(format!("t{}", id_text(id)))));
    let data = &mapped.writes[0].data;
    let children = &data["content"]["root"]["children"];
    assert_eq!(children[0]["value"], "t1");
    assert_eq!(
        children[1]["children"][0]["fields"]["doc"],
        json!({ "relationTo": "services", "value": { "id": "t2" } })
    );
    assert_eq!(children[2]["fields"]["value"], 3);
    assert_eq!(data["layout"][0]["services"], json!(["t2", "t4"]));
    assert_eq!(mapped.writes[1].data["meta"]["image"], "t1");
    let redirect = json!({ "id": 1, "from": "/a", "to": { "type": "reference", "reference": { "relationTo": "pages", "value": 5 } } });
    let mapped = creation(&shapes, shapes.get("redirects").unwrap(), &redirect, |_, _| Resolution::Known(json!(50)));
    assert_eq!(mapped.writes[0].data["to"]["reference"], json!({ "relationTo": "pages", "value": 50 }));
}

#[test]
fn what_is_missing_is_left_out_or_blocks() {
    let shapes = shapes();
    let base = Base::default();
    let page_text = json!({ "root": { "children": [{ "type": "upload", "relationTo": "media", "value": 404 }] } });
    let stylists = json!([{ "id": 1, "slug": "anna", "name": "Anna", "photo": 404, "services": [1, 404] }]);
    let appointments = json!([
        { "id": 1, "customer": 9, "stylist": 1, "services": [1], "date": "2026-01-01T00:00:00.000Z", "createdAt": "a" },
    ]);
    let pages = json!([{ "id": 1, "slug": "home", "title": { "en": "Home" }, "content": { "en": page_text }, "_status": "draft" }]);
    let services = json!([service(1, "cut", json!({ "en": "Cut" }))]);
    let customers = json!([{ "id": 9, "email": "carla@example.test", "name": "Carla" }]);
    let inputs = [
        input(&shapes, "services", Scope::Known, services.clone(), services, &base),
        input(&shapes, "customers", Scope::Known, customers, json!([]), &base),
        input(&shapes, "stylists", Scope::Chosen, stylists.clone(), json!([]), &base),
        input(&shapes, "appointments", Scope::Chosen, appointments, json!([]), &base),
        input(&shapes, "pages", Scope::Chosen, pages.clone(), json!([]), &base),
    ];
    let (plan, ids) = decide(&inputs);
    let actions: Vec<_> = plan.documents().map(|(one, document)| (one.slug.as_str(), &document.action)).collect();
    assert_eq!(
        actions,
        [("stylists", &Action::Create), ("appointments", &Action::Blocked), ("pages", &Action::Create)]
    );
    assert_eq!(plan.to_add.into_iter().collect::<Vec<_>>(), [("customers".to_owned(), 1)]);

    let resolve =
        |slug: &str, id: &Value| ids.get(slug, id).map_or(Resolution::Missing, |id| Resolution::Known(id.clone()));
    let stylist = creation(&shapes, shapes.get("stylists").unwrap(), &stylists[0], resolve);
    assert!(!stylist.writes[0].data.contains_key("photo"));
    assert_eq!(stylist.writes[0].data["services"], json!([1]));
    // A rich text with a hole would be another text.
    let page = creation(&shapes, shapes.get("pages").unwrap(), &pages[0], resolve);
    assert!(!page.writes[0].data.contains_key("content"));
}

#[test]
fn edits_on_the_target_are_kept_and_edits_on_both_sides_conflict() {
    let shapes = shapes();
    let shape = shapes.get("services").unwrap();
    let before = service(1, "cut", json!({ "en": "Cut" }));
    let edited = |price: u64| {
        let mut document = before.clone();
        document["price"] = json!(price);
        document
    };
    let mut base = Base::default();
    let (changes, entry) = settle(&shapes, shape, &before, &before, &IdMap::default());
    assert!(changes.is_empty());
    base.insert("services", &json!(1), entry);
    let action = |source: Value, target: Value, overwrite: bool| {
        let inputs = [input(&shapes, "services", Scope::Chosen, json!([source]), json!([target]), &base)];
        let (plan, _) = plan(&shapes, &inputs, &base, overwrite);
        plan.collections[0].documents.first().map(|document| document.action.clone())
    };
    assert_eq!(action(before.clone(), before.clone(), false), None);
    assert!(matches!(action(edited(30), before.clone(), false), Some(Action::Update { .. })));
    assert_eq!(action(before.clone(), edited(30), false), Some(Action::Keep));
    assert!(matches!(action(edited(30), edited(40), false), Some(Action::Conflict { .. })));
    assert!(matches!(action(edited(30), edited(40), true), Some(Action::Update { .. })));

    // A hook of the target makes something else of it, each time: that is settled, not a difference.
    let (changes, entry) = settle(&shapes, shape, &before, &edited(21), &IdMap::default());
    assert_eq!(changes.len(), 1);
    base.insert("services", &json!(1), entry);
    let inputs = [input(&shapes, "services", Scope::Chosen, json!([before]), json!([edited(21)]), &base)];
    assert!(plan(&shapes, &inputs, &base, false).0.is_empty());
}

#[test]
fn accounts_that_would_get_an_email_are_skipped() {
    let mut model = model();
    let customers = model.config.collections.iter_mut().find(|one| one.slug == "customers").unwrap();
    customers.auth.as_mut().unwrap().insert("verify".to_owned(), json!(true));
    let shapes = Shapes::new(&model);
    let customer = json!([{ "id": 9, "email": "carla@example.test", "name": "Carla" }]);
    let inputs = [input(&shapes, "customers", Scope::Chosen, customer, json!([]), &Base::default())];
    let (plan, _) = plan(&shapes, &inputs, &Base::default(), false);
    assert_eq!(plan.collections[0].documents[0].action, Action::Skip { reason: Skip::Verification });
}

#[test]
fn a_plan_says_what_it_is_about_in_json() {
    let shapes = shapes();
    let one = service(1, "cut", json!({ "en": "Cut", "es": "Corte" }));
    let other = service(5, "cut", json!({ "en": "Cut" }));
    let inputs = [input(&shapes, "services", Scope::Chosen, json!([one]), json!([other]), &Base::default())];
    let (plan, _) = decide(&inputs);
    assert_eq!(
        serde_json::to_value(&plan).unwrap(),
        json!({ "collections": [{
            "slug": "services", "scope": "chosen", "unchanged": 0, "onlyTarget": 0,
            "documents": [{
                "source": 1, "target": 5, "label": "cut", "matchedBy": { "kind": "unique", "field": "slug" },
                "action": { "kind": "update", "file": false, "changes": [
                    { "field": "name", "locale": "es", "previous": null, "next": "Corte" },
                ] },
            }],
        }], "toAdd": {} })
    );
}
