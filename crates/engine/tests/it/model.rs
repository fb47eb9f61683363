//! The project model of the salon.

use payload_sync_engine::load_model;
use serde_json::Value;

use crate::common::{Project, salon_settings};

fn model(database_url: &str, dialect: Option<&str>) -> Value {
    let model = load_model(&salon_settings(database_url), dialect)
        .unwrap_or_else(|error| panic!("{}: {error}\n{}", error.code, error.stack));
    assert_eq!(model.engine, "embedded");
    assert_eq!(model.logs, Vec::<String>::new());
    serde_json::from_str(&model.json).unwrap()
}

/// The models that the other crates' tests read, without what depends on the machine.
fn stored(dialect: &str) -> Value {
    let path = format!("{}/../core/tests/models/salon.{dialect}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// With `UPDATE_MODELS`, the stored model becomes what Payload says now; what depends on the machine stays.
fn update(dialect: &str, model: &Value) {
    if std::env::var_os("UPDATE_MODELS").is_none() {
        return;
    }
    let (mut model, previous) = (model.clone(), stored(dialect));
    model["versions"] = previous["versions"].clone();
    model["types"]["outputFile"] = previous["types"]["outputFile"].clone();
    model["adapter"]["connection"] = previous["adapter"]["connection"].clone();
    let path = format!("{}/../core/tests/models/salon.{dialect}.json", env!("CARGO_MANIFEST_DIR"));
    let mut text = Vec::new();
    let layout = serde_json::ser::PrettyFormatter::with_indent(b" ");
    serde::Serialize::serialize(&model, &mut serde_json::Serializer::with_formatter(&mut text, layout)).unwrap();
    std::fs::write(path, text).unwrap();
}

fn assert_same(mut left: Value, mut right: Value) {
    for model in [&mut left, &mut right] {
        model["versions"] = Value::Null;
        model["types"]["outputFile"] = Value::Null;
        model["adapter"]["connection"] = Value::Null;
    }
    for (name, part) in left.as_object().unwrap() {
        assert_eq!(part, &right[name], "{name}");
    }
    assert_eq!(left, right);
}

#[test]
fn the_salons_model_is_what_payload_says() {
    let sqlite = model("file:./salon.db", None);
    assert_eq!(sqlite["versions"]["payload"], "3.90.1");
    assert_eq!(sqlite["versions"]["@payloadcms/db-sqlite"], "3.90.1");
    assert!(sqlite["versions"]["drizzle-kit"].is_string() && sqlite["versions"]["drizzle-orm"].is_string());
    assert!(sqlite["versions"]["prettier"].is_string(), "types are laid out as the project's prettier does");
    assert_eq!(sqlite["adapter"]["connection"], serde_json::json!({"env": "DATABASE_URL"}));
    update("sqlite", &sqlite);
    assert_same(sqlite, stored("sqlite"));
    let postgres = model("postgres://salon:secret@localhost/salon", None);
    update("postgres", &postgres);
    assert_same(postgres, stored("postgres"));
}

#[test]
fn tables_can_be_derived_for_another_database() {
    let other = model("file:./salon.db", Some("postgres"));
    assert_eq!(other["adapter"]["connection"], Value::Null);
    let mut postgres = stored("postgres");
    // The config turns push off in the options of its own adapter.
    postgres["adapter"].as_object_mut().unwrap().shift_remove("push");
    assert_same(other, postgres);
}

#[test]
fn what_wrangler_would_start_a_server_for_is_passed_on() {
    let project = Project::with_payload(&[(
        "src/payload.config.ts",
        r"
        import { sqliteAdapter } from '@payloadcms/db-sqlite'
        import { buildConfig } from 'payload'
        const wrangler = () => import(`${'__wrangler'.replaceAll('_', '')}`)
        const { env } = await wrangler().then(({ getPlatformProxy }) => getPlatformProxy({ configPath: 'wrangler.jsonc' }))
        const store = (options) => (config) => ({
          ...config,
          collections: config.collections.map((one) => ({ ...one, custom: { bucket: options.bucket } })),
        })
        export default buildConfig({
          secret: 'x', telemetry: false, db: sqliteAdapter({ client: { url: 'file:x.db' } }),
          collections: [{ slug: 'posts', fields: [{ name: 'title', type: 'text' }] }],
          plugins: [store({ bucket: env.R2 })],
        })
        ",
    )]);
    let model = load_model(&project.settings, None).unwrap_or_else(|error| panic!("{error}\n{}", error.stack));
    assert_eq!((model.engine, model.logs), ("embedded", Vec::new()));
    let json: Value = serde_json::from_str(&model.json).unwrap();
    assert!(json["tables"]["posts"]["columns"]["title"].is_object());
}

#[test]
fn a_value_of_an_inert_package_is_left_out_and_reported() {
    let project = Project::with_payload(&[(
        "src/payload.config.ts",
        r"
        import { sqliteAdapter } from '@payloadcms/db-sqlite'
        import { redirect } from 'next/navigation'
        import { buildConfig } from 'payload'
        export default buildConfig({
          secret: 'x', telemetry: false, db: sqliteAdapter({ client: { url: 'file:x.db' } }),
          collections: [{ slug: 'posts', fields: [{ name: 'to', type: 'text', defaultValue: redirect('/home') as never }] }],
        })
        ",
    )]);
    let model = load_model(&project.settings, None).unwrap_or_else(|error| panic!("{error}\n{}", error.stack));
    assert!(model.logs.iter().any(|line| line == "warning: collections.posts.to.defaultValue comes from next/navigation#redirect(), which is not evaluated: it is left out"), "{:?}", model.logs);
    let json: Value = serde_json::from_str(&model.json).unwrap();
    let field = &json["config"]["collections"][0]["fields"][0];
    assert_eq!(field["name"], "to");
    assert_eq!(field["defaultValue"], Value::Null);
}

/// The tables of drizzle are not made, so what Payload looks at before it makes them must still be looked at.
#[test]
fn names_that_postgres_would_cut_to_the_same_are_refused_as_payload_refuses_them() {
    let project = Project::with_payload(&[
        ("package.json", r#"{"type": "module"}"#),
        (
            "src/payload.config.ts",
            "import { buildConfig } from 'payload'
             import { postgresAdapter } from '@payloadcms/db-postgres'
             const long = 'a'.repeat(63)
             export default buildConfig({
               secret: 'x', telemetry: false, db: postgresAdapter({ pool: { connectionString: 'postgres://salon@localhost/salon' } }),
               collections: [{ slug: 'posts', fields: [{ name: long + 'x', type: 'text' }, { name: long + 'y', type: 'text' }] }],
             })",
        ),
    ]);
    let error = load_model(&project.settings, None).unwrap_err();
    assert!(error.message.contains("truncate to the same name"), "{error}");
}
