//! The text of migration files, byte for byte as Payload writes it.

use super::migration_files;
use super::{Token, TokenKind, tokens};
use crate::Dialect;

/// A migration file for these statements; with none at all, a blank one to write code in.
///
/// One thing differs from Payload's text: in a template literal a backslash, a backtick and `${` are escaped, and a
/// line break inside a string of SQL is written as `\n`, where Payload's text would mean something else or nothing.
pub fn render_file<U: AsRef<str>, D: AsRef<str>>(package: &str, up: &[U], down: &[D], dialect: Dialect) -> String {
    file(package, None, &body(up, dialect), &body(down, dialect))
}

/// A migration file with these texts as its functions' bodies, for `migrate:create --file`.
pub fn render_predefined(package: &str, imports: Option<&str>, up: Option<&str>, down: Option<&str>) -> String {
    let body = |text: Option<&str>| indented(text.unwrap_or(BLANK));
    file(package, imports, &body(up), &body(down))
}

/// What stands in a function without statements.
const BLANK: &str = "  // Migration code";

fn file(package: &str, imports: Option<&str>, up: &str, down: &str) -> String {
    let imports = imports.map(|imports| format!("{imports}\n")).unwrap_or_default();
    format!(
        "import {{ MigrateUpArgs, MigrateDownArgs, sql }} from '{package}'\n{imports}\n\
         export async function up({{ db, payload, req }}: MigrateUpArgs): Promise<void> {{\n{up}\n}}\n\n\
         export async function down({{ db, payload, req }}: MigrateDownArgs): Promise<void> {{\n{down}\n}}\n"
    )
}

/// A migration file for MongoDB, to write code in: there is no schema that statements could come from.
pub fn render_mongodb_file(package: &str) -> String {
    let function = |name: &str, arguments: &str| {
        format!(
            "export async function {name}({{ payload, req, session }}: {arguments}): Promise<void> {{\n  \
             // Migration code\n}}\n"
        )
    };
    format!(
        "import {{\n  MigrateDownArgs,\n  MigrateUpArgs,\n}} from '{package}'\n\n{}\n{}",
        function("up", "MigrateUpArgs"),
        function("down", "MigrateDownArgs"),
    )
}

fn body<S: AsRef<str>>(statements: &[S], dialect: Dialect) -> String {
    indented(&render_calls(statements, dialect))
}

/// The calls that run statements, as in the body of a function and without its indentation.
pub fn render_calls<S: AsRef<str>>(statements: &[S], dialect: Dialect) -> String {
    let statements: Vec<String> = statements.iter().map(|statement| in_template(statement.as_ref(), dialect)).collect();
    match dialect {
        _ if statements.is_empty() => BLANK.to_owned(),
        Dialect::Postgres => format!("await db.execute(sql`\n {}`)", statements.join("\n")),
        Dialect::Sqlite => {
            let calls: Vec<String> = statements.iter().map(|sql| format!("await db.run(sql`{sql}`)")).collect();
            calls.join("\n")
        }
    }
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| format!("  {line}")).collect();
    lines.join("\n")
}

/// SQL as it stands between the backticks of a template literal.
fn in_template(sql: &str, dialect: Dialect) -> String {
    let mut out = String::with_capacity(sql.len());
    for Token { kind, text } in tokens(sql, dialect) {
        let text = text.replace('\\', "\\\\").replace('`', "\\`").replace('\r', "\\r");
        // The template is indented line by line, which must not reach into a value.
        match kind {
            // What is between dollars is a program, where a line is a line.
            TokenKind::String if text.starts_with('$') => out.push_str(&text),
            TokenKind::String | TokenKind::Name => out.push_str(&text.replace('\n', "\\n")),
            _ => out.push_str(&text),
        }
    }
    out.replace("${", "\\${")
}

/// `index.ts` of a migration directory with these files, in any order; files that are no migrations are passed over.
///
/// `js_extension` is for projects whose tsconfig says `"moduleResolution": "NodeNext"`.
pub fn render_index<S: AsRef<str>>(files: &[S], js_extension: bool) -> String {
    let files = migration_files(files);
    let names: Vec<&str> =
        files.iter().map(|file| file.rsplit_once('.').map_or(file.as_str(), |(name, _)| name)).collect();
    let extension = if js_extension { ".js" } else { "" };
    let mut out = String::new();
    for name in &names {
        out.push_str(&format!("import * as migration_{name} from './{name}{extension}';\n"));
    }
    out.push_str("\nexport const migrations = [\n");
    for (i, name) in names.iter().enumerate() {
        let comma = if i + 1 == names.len() { "" } else { "," };
        out.push_str(&format!(
            "  {{\n    up: migration_{name}.up,\n    down: migration_{name}.down,\n    name: '{name}'{comma}\n  }},\n"
        ));
    }
    out.push_str("];\n");
    out
}
