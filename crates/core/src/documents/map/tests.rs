//! The field map of the salon, and of what is odd.

use super::{FieldMap, MapError, Shape};
use crate::ProjectModel;
use crate::documents::Role;

fn models() -> [ProjectModel; 2] {
    [include_str!("../../../tests/models/salon.postgres.json"), include_str!("../../../tests/models/salon.sqlite.json")]
        .map(|json| ProjectModel::parse(json).expect("a stored model is one"))
}

#[test]
fn owns_every_column_of_the_salon() {
    for model in models() {
        let map = FieldMap::new(&model).expect("the salon has a map");
        let columns: usize = model.tables.values().map(|table| table.columns.len()).sum();
        assert_eq!(map.owners().count(), columns);
        for table in model.tables.values() {
            for column in table.columns.values() {
                assert!(map.owner(&table.name, &column.name).is_some(), "{}.{}", table.name, column.name);
            }
        }
        let tables: usize = map
            .entities()
            .map(|one| one.main.tables.len() + one.versions.as_ref().map_or(0, |tree| tree.tables.len()))
            .sum();
        assert_eq!(tables, 86);
        assert!(map.extra().is_empty());
    }
}

#[test]
fn knows_owners_by_meaning() {
    let [model, _] = models();
    let map = FieldMap::new(&model).expect("the salon has a map");
    let owner = |table: &str, column: &str| map.owner(table, column).expect("owned").to_string();
    assert_eq!(owner("customers", "preferences_theme"), "customers.preferences.theme");
    assert_eq!(owner("pages_blocks_hero_links_locales", "label"), "pages.[hero].links.label");
    assert_eq!(owner("_pages_v_version_breadcrumbs", "_uuid"), "pages.version.breadcrumbs (versions) [rowid]");
    assert_eq!(owner("pages_locales", "meta_image_id"), "pages.meta.image [relation to media]");
    assert_eq!(owner("_pages_v", "latest"), "pages.latest (versions) [version]");
    let rels = map.owner("appointments_rels", "customers_id").expect("owned");
    assert_eq!(rels.role, Role::Relation("customers".into()));
    assert_eq!(map.entity_of_table("_pages_v_blocks_prose_locales"), Some("pages"));
}

#[test]
fn names_what_nobody_owns_and_what_is_not_there() {
    let [mut model, _] = models();
    let customers = model.tables.get_mut("customers").expect("the salon has customers");
    let phone = customers.columns.shift_remove("phone").expect("customers have a phone");
    let error = FieldMap::new(&model).expect_err("a field without a column");
    assert_eq!(
        error.to_string(),
        "customers.phone should be kept in customers.phone, which the adapter does not declare"
    );
    let customers = model.tables.get_mut("customers").expect("the salon has customers");
    customers.columns.insert("phone".into(), phone.clone());
    customers.columns.insert("fax".into(), crate::model::RawColumn { name: "fax".into(), ..phone });
    let fax = MapError::Unclaimed(vec!["column customers.fax".into()]);
    assert_eq!(FieldMap::new(&model).expect_err("nobody's"), fax);
    model.adapter.hooks.before_schema_init = 1;
    let map = FieldMap::new(&model).expect("a hook may add columns");
    assert_eq!(map.extra(), [("customers".to_owned(), "fax".to_owned())]);
}

#[test]
fn knows_blocks_that_are_kept_as_json_and_those_that_hold_themselves() {
    let [mut model, _] = models();
    model.adapter.blocks_as_json = true;
    let json = |value: serde_json::Value| serde_json::from_value(value).expect("a field");
    let customers = model.tables.get_mut("customers").expect("the salon has customers");
    let phone = customers.columns["phone"].clone();
    let column = crate::model::RawColumn { name: "blocks".into(), kind: "jsonb".into(), ..phone };
    customers.columns.insert("blocks".into(), column);
    // Of the others, nothing has a table any more.
    model.config.collections.retain(|one| one.slug == "customers");
    model.config.globals.clear();
    model.tables.retain(|name, _| name.starts_with("customers"));
    let fields = &mut model.config.collections[0].fields;
    fields.retain(|field| !matches!(field.kind.as_str(), "relationship" | "upload"));
    let list = serde_json::json!({ "name": "blocks", "type": "blocks", "blockReferences": ["list"] });
    fields.push(json(list));
    let block = |inner: serde_json::Value| serde_json::json!({ "slug": "list", "fields": [inner] });
    let text = serde_json::json!({ "name": "word", "type": "text", "hasMany": true });
    model.config.blocks = vec![serde_json::from_value(block(text)).expect("a block")];
    model.adapter.hooks.before_schema_init = 1;
    let map = FieldMap::new(&model).expect("one column is enough");
    let fields = &map.collection("customers").expect("it is there").main.root.fields;
    let field = fields.iter().find(|field| field.name == "blocks").expect("it is there");
    let (Shape::Blocks(blocks), Shape::Column(_)) = (&field.shape, field.place()) else { panic!("{field:?}") };
    let word = &blocks.by_slug["list"].fields[0];
    assert!(word.in_json && word.is_list() && matches!(word.shape, Shape::Inside));
    assert_eq!(word.path, "blocks.list.word");

    let inner = serde_json::json!({ "name": "inner", "type": "blocks", "blockReferences": ["list"] });
    model.config.blocks = vec![serde_json::from_value(block(inner)).expect("a block")];
    let map = FieldMap::new(&model).expect("one column is enough for what holds itself");
    let fields = &map.collection("customers").expect("it is there").main.root.fields;
    let field = fields.iter().find(|field| field.name == "blocks").expect("it is there");
    let row = serde_json::json!({ "blockType": "list" });
    let first = map.row_shape(field, &row).expect("the config has the block");
    let second = map.row_shape(&first.fields[0], &row).expect("it holds itself");
    assert!(std::ptr::eq(first, second), "it is there once");
    assert_eq!(second.fields[0].path, "[list].inner");
    let mut met = Vec::new();
    assert!(!map.shared().any(fields, &mut |field| {
        met.push(field.path.as_str());
        false
    }));
    assert_eq!(met.iter().filter(|path| **path == "[list].inner").count(), 1, "{met:?}");
}

#[test]
fn tells_what_payload_keeps_in_one_column() {
    let [mut model, _] = models();
    let field = |json: serde_json::Value| serde_json::from_value(json).expect("a field");
    let number = |slug: &str| {
        let found = model.config.collections.iter().position(|one| one.slug == slug);
        found.expect("the salon has it")
    };
    let customers = number("customers");
    model.config.collections[customers].fields.push(field(serde_json::json!({ "name": "ID", "type": "text" })));
    let missing = FieldMap::new(&model).expect_err("a field without a column");
    assert_eq!(missing.to_string(), "customers.ID should be kept in customers.ID, which the adapter does not declare");
    let raw = model.tables.get_mut("customers").expect("the salon has customers");
    let phone = raw.columns["phone"].clone();
    raw.columns.insert("ID".into(), crate::model::RawColumn { name: "id".into(), ..phone });
    let map = FieldMap::new(&model).expect("it is the config's affair");
    let told: Vec<String> = map.collisions().iter().map(ToString::to_string).collect();
    assert_eq!(told, ["Payload keeps customers [id] and customers.ID in one column, customers.id"]);
    assert_eq!(map.owner("customers", "id").map(|owner| &owner.role), Some(&Role::Id));
}
