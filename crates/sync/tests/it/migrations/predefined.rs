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
    let error = world.try_create(from("@payloadcms/db-postgres/blocks-as-json")).await.unwrap_err();
    assert_eq!((error.code(), error.class()), ("migration-file-by-code", Class::Refused));
    assert_eq!(
        error.hint().as_deref(),
        Some("npx payload migrate:create --file @payloadcms/db-postgres/blocks-as-json")
    );
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
