//! Migration files: their names, their text as `payload migrate:create` writes it, and their SQL when that is all
//! there is in them.

mod lexer;
mod name;
mod parse;
mod parts;
mod render;
mod script;

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

pub use name::{file_name, migration_files, name_of, timestamp};
pub use parse::{MigrationBody, parse_file};
pub use parts::{ConcurrentIndex, Part, concurrent_index, parts, without_literals};
pub use render::{render_calls, render_file, render_index, render_mongodb_file, render_predefined};
pub use script::{Outside, Statement, outside_transaction, split_statements};

pub(crate) use lexer::{Token, TokenKind, tokens};

/// What identifies what a migration does, to tell later whether the file was edited after it was applied.
///
/// Of plain SQL it is the statements of `up`: neither a formatter nor a mended `down` changes what was applied. Of code
/// it is the whole file. The number in front is the version of this rule.
pub fn fingerprint(text: &str) -> String {
    fingerprint_of(&parse_file(text), text)
}

/// The same of a file that was read already.
pub fn fingerprint_of(body: &MigrationBody, text: &str) -> String {
    match body {
        MigrationBody::Sql { up, .. } => {
            let texts: Vec<&str> = up.iter().map(|statement| statement.text.as_str()).collect();
            format!("1 {}", checksum(&format!("sql\0{}", texts.join("\0"))))
        }
        MigrationBody::Code => format!("1 {}", checksum(&format!("code\0{}", text.trim_start_matches('\u{feff}')))),
    }
}

/// Whether two fingerprints are of the same version and differ.
pub(crate) fn fingerprints_differ(previous: &str, next: &str) -> bool {
    let version = |text: &str| text.split(' ').next().map(str::to_owned);
    version(previous) == version(next) && previous != next
}

/// SHA-256 of a migration file, in hexadecimal: the same whether a checkout made its lines end in LF or in CR LF.
pub fn checksum(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a String takes everything");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::{checksum, fingerprint, fingerprints_differ};

    const SQL: &str = "import { sql } from '@payloadcms/db-sqlite'\nexport async function up({ db }) {\n  \
         await db.run(sql`CREATE TABLE t (id integer);`)\n}\nexport async function down({ db }) {\n  \
         await db.run(sql`DROP TABLE t;`)\n}\n";

    #[test]
    fn a_fingerprint_is_of_what_was_applied() {
        let differ = |next: &str| fingerprints_differ(&fingerprint(SQL), &fingerprint(next));
        assert!(!differ(&SQL.replace('\n', "\r\n")));
        // A formatter at work, and a way back that was mended.
        assert!(!differ(&SQL.replace("  await", "\tawait").replace("`)", "`);")));
        assert!(!differ(&SQL.replace("DROP TABLE t", "DROP TABLE IF EXISTS t")));
        assert!(differ(&SQL.replace("id integer", "id text")));
        // Code says what it does in every character.
        assert!(differ(&SQL.replace("await db.run(sql`CREATE", "await other()\n  await db.run(sql`CREATE")));
        let code = SQL
            .replace("up({ db })", "up({ payload })")
            .replace("db.run(sql`CREATE TABLE t (id integer);`)", "payload.x()");
        assert!(fingerprints_differ(&fingerprint(&code), &fingerprint(&code.replace("x()", "y()"))));
        assert!(!fingerprints_differ(&fingerprint(&code), &fingerprint(&code.replace('\n', "\r\n"))));
    }

    #[test]
    fn line_endings_do_not_change_a_checksum() {
        let unix = checksum("a\nb\n");
        assert_eq!(unix, checksum("a\r\nb\r\n"));
        assert_eq!(unix, checksum("\u{feff}a\nb\n"));
        assert_ne!(unix, checksum("a\nb"));
        assert_eq!(checksum(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
