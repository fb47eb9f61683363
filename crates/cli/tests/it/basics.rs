//! The command line itself: help, usage, exit codes, the JSON shape.

use insta::assert_snapshot;

use crate::support::Sandbox;

#[test]
fn info_names_what_it_finds() {
    let version = |run: &crate::support::Run| run.to_string().replace(env!("CARGO_PKG_VERSION"), "<version>");
    let image =
        Sandbox::new(&[("migrations/index.ts", ""), (".env", "DATABASE_URL=postgres://me:secret-word@db/salon\n")]);
    assert_snapshot!(version(&image.run(&["info"])), @r#"
      payload-sync  <version>
      project       <project>
      config        none found
      settings      none: the defaults hold
      environment   .env
      migrations    migrations
      database      db:5432/salon (postgres)
      engine        auto
    [exit 0]
    "#);
    let empty = Sandbox::new(&[]).env("DATABASE_URL", "mysql://me:secret-word@db/salon");
    assert_snapshot!(version(&empty.run(&["info"])), @r#"
      payload-sync  <version>
      project       <project>
      config        none found
      settings      none: the defaults hold
      environment   no file
      migrations    migrations
      database      unknown
      engine        auto
    ------- stderr -------
    warning: the database is not known: the database URL of DATABASE_URL cannot be used
    hint: write postgresql://user:pass@host:5432/db or file:./payload.db
    [exit 0]
    "#);
}

#[test]
fn info_names_the_installed_packages() {
    let project = crate::project::Project::new();
    let info = project.json("payload-sync info --json");
    assert_eq!(info["result"]["packages"]["payload"], "3.90.1");
    assert_eq!(info["result"]["syncConfig"], "src/config/sync-config.ts");
    assert_eq!(info["result"]["envFiles"], serde_json::json!([".env"]));
    assert!(!info.to_string().contains("salon-secret-of-the-tests"));
}

#[test]
fn a_missing_folder_is_a_usage_error() {
    let sandbox = Sandbox::new(&[]);
    assert_snapshot!(sandbox.run(&["info", "--cwd", "nowhere"]), @r#"
    ------- stderr -------
    error: there is no folder <project>/nowhere
    [exit 2]
    "#);
}

#[test]
fn the_json_shape_is_one() {
    let sandbox = Sandbox::new(&[("package.json", "{}")]);
    let good = sandbox.run(&["info", "--json"]);
    assert_eq!(good.code, 0);
    let keys = |run: &crate::support::Run| run.json().as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&good), ["command", "ok", "result", "error", "warnings"]);

    let bad = sandbox.run(&["info", "--config", "gone.ts", "--json"]);
    assert_eq!(keys(&bad), keys(&good));
    assert_snapshot!(bad, @r#"
    {"command":"info","ok":false,"result":null,"error":{"code":"config-missing","message":"the config <project>/gone.ts does not exist","hint":"it was named by --config"},"warnings":[]}
    [exit 1]
    "#);

    let usage = sandbox.run(&["inof", "--json"]);
    assert_eq!(keys(&usage), keys(&good));
    assert_snapshot!(usage, @r#"
    {"command":"payload-sync","ok":false,"result":null,"error":{"code":"usage","message":"unrecognized subcommand 'inof'","hint":"payload-sync --help"},"warnings":[]}
    [exit 2]
    "#);
}

#[test]
fn a_wrong_word_gets_a_proposal() {
    let sandbox = Sandbox::new(&[]);
    assert_snapshot!(sandbox.run(&["inof"]), @r#"
    ------- stderr -------
    error: unrecognized subcommand 'inof'

      tip: a similar subcommand exists: 'info'

    Usage: payload-sync [OPTIONS] <COMMAND>

    For more information, try '--help'.
    [exit 2]
    "#);
}
