//! The command line itself: help, usage, exit codes, the JSON shape.

use insta::assert_snapshot;

use crate::support::Sandbox;

#[test]
fn info_names_what_it_finds() {
    let sandbox = Sandbox::new(&[("package.json", "{}"), ("src/payload.config.ts", "")]);
    assert_snapshot!(sandbox.run(&["info"]).to_string().replace(env!("CARGO_PKG_VERSION"), "<version>"), @r#"
    payload-sync  <version>
    project       <project>
    config        src/payload.config.ts
    migrations    src/migrations
    [exit 0]
    "#);
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
