//! `migrate:create --file`: the same file as Payload writes.

use payload_sync::migrate_create::Options;
use payload_sync::{Class, Fault};

use crate::world::{World, done};

fn from(file: &str) -> Options {
    Options { file: Some(file.into()), ..Options::default() }
}

/// What Payload wrote with these arguments, and then what we wrote.
async fn both(world: &mut World, args: &[&str], options: Options) -> [(String, String); 2] {
    let mut known = world.files();
    world.salon.payload(args, |_| world.files().len() > known.len());
    let mut texts = Vec::new();
    for ours in [false, true] {
        if ours {
            // The next second, or the names are the same.
            while done(world.try_create(Options { dry_run: true, ..options.clone() }).await).name
                == known.last().map(|file| file.trim_end_matches(".ts").to_owned())
            {
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
            done(world.try_create(options.clone()).await);
        }
        let new: Vec<String> = world.files().into_iter().filter(|file| !known.contains(file)).collect();
        let [file] = new.as_slice() else { panic!("{new:?}") };
        let name = file.split_once('_').unwrap().1.split_once('_').unwrap().1.to_owned();
        texts.push((name, world.salon.read(&format!("src/migrations/{file}"))));
        known = world.files();
    }
    [texts[0].clone(), texts[1].clone()]
}

#[tokio::test]
async fn an_adapter_s_own_migration_is_written_as_payload_writes_it() {
    let mut world = World::postgres();
    let file = "@payloadcms/db-postgres/relationships-v2-v3";
    let [payload, ours] = both(&mut world, &["migrate:create", "--file", file], from(file)).await;
    assert_eq!(ours, payload);
    assert_eq!(ours.0, "relationships_v2_v3.ts");
    assert!(ours.1.contains("migratePostgresV2toV3"), "{}", ours.1);
    // As a name it is the same, as for Payload.
    let named = Options { name: vec![file.into()], dry_run: true, ..Options::default() };
    assert!(done(world.try_create(named).await).name.unwrap().ends_with("_payloadcms_db_postgres_relationships_v2_v3"));

    let error = world.try_create(from("@payloadcms/db-postgres/relationships-v9")).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-file-unusable", Class::Usage));
    assert!(error.to_string().contains("@payloadcms/db-postgres brings no migration `relationships-v9`"), "{error}");
    let hint = error.hint().unwrap();
    assert_eq!(hint, "there are @payloadcms/db-postgres/blocks-as-json, @payloadcms/db-postgres/relationships-v2-v3");
}

/// One whose text is made by code that wants a running Payload.
#[tokio::test]
async fn code_that_wants_payload_is_left_to_payload() {
    let mut world = World::sqlite();
    world
        .salon
        .write("src/canned/dynamic.mjs", "export const dynamic = async ({ payload }) => ({ upSQL: payload.x })\n");
    let error = world.try_create(from("./src/canned/dynamic.mjs")).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-file-by-code", Class::Refused));
    assert_eq!(error.hint().as_deref(), Some("npx payload migrate:create --file ./src/canned/dynamic.mjs"));
}

/// A project's own adapter, written where the config is.
fn inline(world: &World) {
    let (package, call) = match world.salon.database_url().starts_with("postgres") {
        true => ("postgres", "postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL }, push: false })"),
        false => ("sqlite", "sqliteAdapter({ client: { url: process.env.DATABASE_URL || '' }, push: false })"),
    };
    world.salon.edit(CONFIG, "databaseFor(process.env.DATABASE_URL || 'file:./salon.db')", call);
    let import = format!("import {{ {package}Adapter }} from '@payloadcms/db-{package}'");
    world.salon.edit(CONFIG, "import { databaseFor } from '@/lib/database'", &import);
}

const CONFIG: &str = "src/payload.config.ts";

/// The files of a new migration: its script, and its snapshot without the id that each has of its own.
fn new_files(world: &World, known: &[String]) -> (String, serde_json::Value) {
    let new: Vec<String> = world.files().into_iter().filter(|file| !known.contains(file)).collect();
    let [snapshot, script] = new.as_slice() else { panic!("{new:?}") };
    assert!(script.ends_with("_blocks_as_json.ts") && snapshot.ends_with("_blocks_as_json.json"), "{new:?}");
    let text = world.salon.read(&format!("src/migrations/{snapshot}"));
    let mut snapshot: serde_json::Value = serde_json::from_str(&text).unwrap();
    snapshot["id"] = serde_json::Value::Null;
    (world.salon.read(&format!("src/migrations/{script}")), snapshot)
}

/// Both write the same migration, both set the option in the config, and ours is run with rows that have blocks.
async fn blocks_as_json(mut world: World, file: &str) {
    inline(&world);
    world.create("initial").await;
    world.migrate().await;
    let mut documents = payload_sync::documents::Documents::open(&world.project()).await.unwrap();
    let career = serde_json::json!([
        { "blockType": "award", "title": "Best of town", "year": 2024 },
        { "blockType": "training", "school": "Academy" },
    ]);
    let data = serde_json::json!({ "name": "Sam", "slug": "sam", "career": career });
    let save = payload_sync::documents::Save::parse(&serde_json::json!({ "data": data })).unwrap();
    documents.create("stylists", &save).await.unwrap();
    drop(documents);

    let (known, config) = (world.files(), world.salon.read(CONFIG));
    world.salon.payload(&["migrate:create", "--file", file], |_| {
        world.files().len() == known.len() + 2 && world.salon.read(CONFIG).contains("blocksAsJSON: true")
    });
    let theirs = new_files(&world, &known);
    for new in world.files().into_iter().filter(|file| !known.contains(file)) {
        std::fs::remove_file(world.salon.path().join("src/migrations").join(new)).unwrap();
    }
    world.salon.write(CONFIG, &config);

    let dry = done(world.try_create(Options { dry_run: true, ..from(file) }).await);
    assert_eq!((dry.files.len(), world.files().len()), (4, known.len()), "{:?}", dry.files);
    assert_eq!(world.salon.read(CONFIG), config);
    done(world.try_create(from(file)).await);
    let ours = new_files(&world, &known);
    assert_eq!(ours.0, theirs.0);
    assert_eq!(ours.1, theirs.1);
    assert_eq!(world.salon.read(CONFIG), config.replace("push: false })", "push: false, blocksAsJSON: true })"));
    let left = std::fs::read_dir(world.salon.path().join(".payload-sync")).unwrap();
    let left: Vec<_> =
        left.map(|entry| entry.unwrap().file_name()).filter(|name| name.to_string_lossy().ends_with(".mjs")).collect();
    assert!(left.is_empty(), "{left:?}");

    // In the real Payload, on the connection and in the transaction of the migration.
    let report = world.migrate().await;
    assert!(report.applied[0].code && report.verified.unwrap().clean());
    let kept = world.value("SELECT career FROM stylists").await;
    let kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
    assert_eq!((&kept[0]["title"], &kept[0]["blockType"]), (&"Best of town".into(), &"award".into()), "{kept}");
    assert_eq!((&kept[1]["school"], kept.as_array().unwrap().len()), (&"Academy".into(), 2), "{kept}");
    assert!(world.database().await.query("SELECT * FROM stylists_blocks_award", &[]).await.is_err());
    assert_eq!(world.status().await.pending(), 0);
    assert!(!world.salon.path().join("src/migrations/.payload-blocks-migration").exists());
    // There is nothing more to bring over.
    let error = world.try_create(from(file)).await.unwrap_err();
    assert_eq!(error.code(), "migration-file-unusable");
    assert!(error.to_string().ends_with("cannot be used as a migration: there are no blocks in tables"), "{error}");
}

#[tokio::test]
async fn blocks_become_json_on_postgres() {
    blocks_as_json(World::postgres(), "@payloadcms/db-postgres/blocks-as-json").await;
}

#[tokio::test]
async fn blocks_become_json_on_sqlite() {
    blocks_as_json(World::sqlite(), "@payloadcms/db-sqlite/blocks-as-json").await;
}

#[tokio::test]
async fn an_adapter_that_is_made_elsewhere_is_set_by_hand() {
    let mut world = World::sqlite();
    let config = world.salon.read(CONFIG);
    let report = done(world.try_create(from("@payloadcms/db-sqlite/blocks-as-json")).await);
    assert_eq!((report.files.len(), world.files().len(), world.salon.read(CONFIG)), (3, 2, config));
    let [told] = &world.warnings("config-unchanged")[..] else { panic!("{:?}", world.events) };
    assert_eq!(told, "`blocksAsJSON` is not set in src/payload.config.ts: the adapter is made elsewhere");
}

#[tokio::test]
async fn a_file_of_the_project_is_taken() {
    let mut world = World::sqlite();
    world.salon.write(
        "src/canned/fill.mjs",
        "export const imports = `import { x } from './x'`\n\
         export const upSQL = `  await db.run(sql\\`SELECT 1;\\`)\n  // two`\nexport const downSQL = '  x()'\n",
    );
    let absolute = world.salon.path().join("src/canned/fill.mjs").display().to_string();
    let args = ["migrate:create", "fill in", "--file", absolute.as_str()];
    let options = Options { name: vec!["fill in".into()], ..from(&absolute) };
    let [payload, ours] = both(&mut world, &args, options).await;
    assert_eq!(ours, payload);
    assert_eq!(ours.0, "fill_in.ts");
    let relative = Options { dry_run: true, ..from("./src/canned/fill.mjs") };
    assert!(done(world.try_create(relative).await).name.unwrap().ends_with("canned_fill_mjs"));
    // Imports without statements go with what changed in the config.
    world.salon.write("src/canned/imports.mjs", "export const imports = `import { y } from './y'`\n");
    let report =
        done(world.try_create(Options { name: vec!["with".into()], ..from("./src/canned/imports.mjs") }).await);
    let text = world.salon.read(&format!("src/migrations/{}.ts", report.name.unwrap()));
    assert!(text.contains("'@payloadcms/db-sqlite'\nimport { y } from './y'\n\nexport async function up("), "{text}");
    assert!(text.contains("CREATE TABLE \\`users\\`"), "{text}");

    for (file, reason) in [("./missing.mjs", "there is no such file"), ("no-such-package/migration", "no-such-package")]
    {
        let error = world.try_create(from(file)).await.unwrap_err();
        assert_eq!(error.code(), "migration-file-unusable");
        assert!(error.to_string().contains(reason), "{error}");
    }
}
