//! Jobs through the binary: what `--json` says, and what the exit codes are.

use crate::project::Project;

#[test]
fn status_goes_from_nothing_to_clean() {
    let project = Project::new();
    let empty = project.json("payload-sync status --json");
    assert_eq!(empty["ok"], true);
    assert_eq!(empty["result"]["exists"], false);
    assert_eq!(empty["result"]["unsaved"]["none"], false);
    assert!(project.files("").iter().all(|name| !name.ends_with(".db")), "status creates no database");
    assert_eq!(project.sh("payload-sync status --check").code, Some(3));

    project.ok("payload-sync migrate:create first && payload-sync migrate && payload-sync generate:types");
    let clean = project.json("payload-sync status --check --json");
    assert_eq!((&clean["ok"], &clean["result"]["unsaved"]["none"]), (&true.into(), &true.into()));
    assert_eq!(clean["result"]["types"]["state"], "current");
    assert_eq!(clean["result"]["differs"]["none"], true);

    // A field more: the schema, the database and the types are behind.
    project.salon.edit(
        "src/collections/Services.ts",
        "    { name: 'duration',",
        "    { name: 'note', type: 'text' },\n    { name: 'duration',",
    );
    let behind = project.sh("payload-sync status --check");
    assert_eq!(behind.code, Some(3), "{}", behind.text());
    for expected in ["~ table services: +note", "is not what the config says", "Next: payload-sync migrate:create NAME"]
    {
        assert!(behind.stdout.contains(expected), "{expected}\n{}", behind.text());
    }
    assert_eq!(project.sh("payload-sync generate:types --check").code, Some(3));
    assert_eq!(project.sh("payload-sync migrate:status --check").code, Some(0));
    project.ok("payload-sync migrate:create note");
    assert_eq!(project.sh("payload-sync migrate:status --check").code, Some(3));
    project.ok("payload-sync migrate && payload-sync generate:types && payload-sync status --check");
}

#[test]
fn a_rename_is_asked_and_never_guessed() {
    let project = Project::new();
    project.ok("payload-sync migrate:create first && payload-sync migrate");
    project.salon.edit("src/collections/Customers.ts", "name: 'phone'", "name: 'telephone'");
    let asked = project.json("payload-sync migrate:create rename --yes --json");
    assert_eq!(asked["error"]["code"], "needs-answer");
    assert_eq!(asked["error"]["questions"][0]["candidates"][0], "phone");
    assert_eq!(project.sh("payload-sync migrate:create rename --yes").code, Some(4));
    assert_eq!(project.files("src/migrations").len(), 3, "nothing was written");

    let told = project.ok("payload-sync migrate:create rename --rename customers.phone:customers.telephone");
    assert!(told.contains("phone is now telephone"), "{told}");
    project.ok("payload-sync migrate && payload-sync status --check");
}

#[test]
fn a_migration_image_needs_no_packages() {
    let project = Project::new();
    project.ok("payload-sync migrate:create first");
    let image = tempfile::tempdir().unwrap();
    let to = image.path().join("migrations");
    std::fs::create_dir(&to).unwrap();
    for name in project.files("src/migrations") {
        std::fs::copy(project.salon.path().join("src/migrations").join(&name), to.join(&name)).unwrap();
    }
    let mut command = std::process::Command::new(crate::project::binary());
    command
        .arg("migrate")
        .current_dir(image.path())
        .env("DATABASE_URL", "file:./prod.db")
        .env("NODE_ENV", "production");
    let output = payload_sync_testkit::run(&mut command, std::time::Duration::from_secs(60));
    assert_eq!(output.code, Some(0), "{}", output.text());
    assert!(output.stdout.contains("1 migration applied"), "{}", output.text());
}

#[test]
fn schema_is_printed_for_either_database() {
    let project = Project::new();
    let sqlite = project.ok("payload-sync schema");
    assert!(sqlite.starts_with("CREATE TABLE `users_sessions` ("), "{}", &sqlite[..200]);
    let postgres = project.ok("payload-sync schema --dialect postgres");
    assert!(postgres.contains("CREATE TYPE \"public\".\"enum_appointments_status\" AS ENUM("));
    let snapshot: serde_json::Value = serde_json::from_str(&project.ok("payload-sync schema --format json")).unwrap();
    assert_eq!(snapshot["dialect"], "sqlite");
    // A reader that goes away is no error.
    assert_eq!(project.sh("payload-sync schema | head -1").code, Some(0));
}

#[test]
fn init_sets_a_project_up_again() {
    let project = Project::new();
    for file in ["src/config/sync-config.ts", "src/scripts/sync-payload-schema.ts"] {
        std::fs::remove_file(project.salon.path().join(file)).unwrap();
    }
    project.salon.edit("package.json", "    \"db:push\": \"payload-sync push\",\n", "");
    let shown = project.sh("payload-sync init");
    assert_eq!(shown.code, Some(4), "{}", shown.text());
    for expected in
        ["+ \"db:push\": \"payload-sync push\"", "+ export const syncConfig: SyncConfig = {", "'appointments',"]
    {
        assert!(shown.stderr.contains(expected), "{expected}\n{}", shown.text());
    }
    project.ok("payload-sync init");
    assert!(project.ok("payload-sync config:check").contains("is right"));
    assert!(project.salon.read("src/config/sync-config.ts").contains("    'customers',\n"));
    assert!(project.ok("payload-sync init").contains("Everything is there already."));
    project.ok("npm run type-check");
}

#[test]
fn development_commands_refuse_in_production() {
    let project = Project::new();
    project.ok("payload-sync migrate:create first && payload-sync migrate");
    for command in ["migrate:fresh", "migrate:reset", "migrate:refresh"] {
        let output = project.sh_with(&format!("payload-sync {command} --yes"), &[("NODE_ENV", "production")]);
        assert_eq!(output.code, Some(4), "{}", output.text());
        assert_eq!(
            output.stderr,
            format!(
                "error: NODE_ENV is production: `{command}` is for development\n\
                 hint: if you mean it: `payload-sync {command} --database-name salon.db`\n"
            )
        );
        let named = project
            .sh_with(&format!("payload-sync {command} --yes --database-name other.db"), &[("NODE_ENV", "production")]);
        assert_eq!(named.code, Some(2), "{}", named.text());
    }
    project.ok("payload-sync migrate:status --check");
}

#[test]
fn a_question_is_asked_on_a_terminal() {
    let project = Project::new();
    project.ok("payload-sync migrate:create first && payload-sync migrate");
    let terminal = |typed: &str, line: &str, variables: &[(&str, &str)]| {
        let line = format!("printf '{typed}' | script -qec '{line}' /dev/null");
        project.sh_with(&line, variables)
    };
    let declined = terminal("n\\n", "payload-sync migrate:fresh", &[]);
    assert_eq!(declined.code, Some(4), "{}", declined.text());
    // Each line begins where a line begins: no spinner is left in front of it.
    assert!(declined.stdout.contains("\nDrop everything in "), "{}", declined.text());
    assert!(declined.stdout.contains("error: nothing was changed"), "{}", declined.text());

    // Production wants the database's name, typed.
    let production = [("NODE_ENV", "production")];
    let typed = terminal("salon.db\\ny\\n", "payload-sync migrate:refresh", &production);
    assert_eq!(typed.code, Some(0), "{}", typed.text());
    assert!(typed.stdout.contains("Type salon.db to go ahead: "), "{}", typed.text());
    assert_eq!(terminal("salon\\n", "payload-sync migrate:refresh", &production).code, Some(2));

    project.salon.edit("src/collections/Customers.ts", "name: 'phone'", "name: 'telephone'");
    let renamed = terminal("9\\n2\\n", "payload-sync migrate:create renamed", &[]);
    assert_eq!(renamed.code, Some(0), "{}", renamed.text());
    assert!(renamed.stdout.contains("Type a number from 1 to 2."), "{}", renamed.text());
    assert!(renamed.stdout.contains("phone is now telephone"), "{}", renamed.text());

    // Colours are for terminals, and only where they are wanted: the project's environment has NO_COLOR.
    assert!(!renamed.stdout.contains("\u{1b}[32m"), "{}", renamed.text());
    let coloured = terminal("", "env -u NO_COLOR TERM=xterm payload-sync status", &[]);
    assert!(coloured.stdout.contains("\u{1b}[32mconfig"), "{}", coloured.text());
    assert!(!project.sh("env -u NO_COLOR payload-sync status").stdout.contains('\u{1b}'));
}

#[test]
fn generated_files_are_written_when_they_differ_only() {
    let project = Project::new();
    let inode = |file: &str| std::os::unix::fs::MetadataExt::ino(&project.salon.path().join(file).metadata().unwrap());
    let generated =
        [("generate:types", "src/payload-types.ts"), ("generate:db-schema", "src/payload-generated-schema.ts")];
    for (command, file) in generated {
        std::fs::remove_file(project.salon.path().join(file)).ok();
        let missing = project.sh(&format!("payload-sync {command} --check"));
        assert_eq!(missing.code, Some(3), "{}", missing.text());
        assert!(missing.stdout.contains(&format!("{file} is not there.\n\nNext: payload-sync {command}")));
        assert!(project.ok(&format!("payload-sync {command}")).contains(&format!("wrote {file}")));
        let (text, first) = (project.salon.read(file), inode(file));
        assert!(project.ok(&format!("payload-sync {command}")).contains("is up to date"));
        assert_eq!(inode(file), first, "an equal file is not written again");
        assert_eq!(project.sh(&format!("payload-sync {command} --check")).code, Some(0));
        assert_eq!(project.ok(&format!("payload-sync {command} --stdout")).trim_end(), text.trim_end());

        project.salon.write(file, "// stale");
        let stale = project.sh(&format!("payload-sync {command} --check"));
        assert_eq!(stale.code, Some(3), "{}", stale.text());
        assert_eq!(project.salon.read(file), "// stale", "a check writes nothing");
        project.ok(&format!("payload-sync {command}"));
        assert_eq!(project.salon.read(file), text);
    }

    // What an earlier run has rendered is no answer for another config, or after an edit.
    let is_stale = |(command, _): &(&str, &str)| match project.sh(&format!("payload-sync {command} --check")) {
        run if run.code == Some(3) => true,
        run if run.code == Some(0) => false,
        run => panic!("{}", run.text()),
    };
    let types = || project.json("payload-sync status --json")["result"]["types"]["state"].clone();
    assert_eq!((types(), types()), ("current".into(), "current".into()));
    project.salon.edit("src/collections/Customers.ts", "name: 'phone'", "name: 'telephone'");
    assert_eq!((types(), types()), ("stale".into(), "stale".into()));
    assert!(generated.iter().all(is_stale));
    project.salon.edit("src/collections/Customers.ts", "name: 'telephone'", "name: 'phone'");
    assert!(!generated.iter().any(is_stale));
    let written = project.salon.read("src/payload-types.ts");
    project.salon.write("src/payload-types.ts", &written.replace("phone", "Phone"));
    assert_eq!(types(), "stale");
    project.salon.write("src/payload-types.ts", &written);
    assert_eq!(types(), "current");

    // The layout is that of the project's prettier, with its configuration.
    let schema = "payload-sync generate:db-schema --stdout";
    assert!(project.ok(schema).contains("import { sql, relations } from \"@payloadcms/db-sqlite/drizzle\";\n"));
    project.salon.write(".prettierrc", "semi: false\nsingleQuote: true\n");
    assert!(is_stale(&generated[1]));
    assert!(project.ok(schema).contains("import { sql, relations } from '@payloadcms/db-sqlite/drizzle'\n"));
    project.salon.write(".prettierrc", "{ \"plugins\": [\"prettier-plugin-organize-imports\"] }");
    let refused = project.json(&format!("{schema} --json"));
    assert_eq!(refused["error"]["code"], "db-schema-prettier");
    assert!(
        project
            .ok(&format!("{schema} --prettify false"))
            .contains("\n\ntype DatabaseSchema = {\n  users_sessions: typeof")
    );
}

#[test]
fn generated_files_go_where_the_config_says() {
    let project = Project::new();
    project.salon.edit(
        "src/lib/database.ts",
        "sqliteAdapter({ ",
        "sqliteAdapter({ generateSchemaOutputFile: './src/generated/tables.ts', ",
    );
    project.salon.edit(
        "src/payload.config.ts",
        "typescript: { outputFile: path.resolve(dirname, 'payload-types.ts') }",
        "typescript: { declare: false, outputFile: path.resolve(dirname, 'generated/types.ts'), \
         postProcess: [({ compiledTypes }) => `// ours\\n${compiledTypes}`] }",
    );
    project.ok("payload-sync generate:db-schema && payload-sync generate:types && payload-sync generate:types --check");
    assert!(project.salon.read("src/generated/types.ts").starts_with("// ours\n/* tslint:disable */\n"));
    assert!(project.salon.read("src/generated/tables.ts").contains("type DatabaseSchema = {"));
    assert!(!project.salon.read("src/generated/types.ts").contains("declare module"));
    project.ok("PAYLOAD_TS_OUTPUT_PATH=src/elsewhere.ts payload-sync generate:types");
    assert_eq!(project.salon.read("src/elsewhere.ts"), project.salon.read("src/generated/types.ts"));
}
