//! Migration files: their names, their text as `payload migrate:create` writes it, and their SQL when that is all
//! there is in them.

mod lexer;
mod name;
mod parse;
mod render;
mod script;

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

pub use name::{file_name, migration_files, name_of, timestamp};
pub use parse::{MigrationBody, parse_file};
pub use render::{render_file, render_index, render_mongodb_file};
pub use script::{Outside, Statement, outside_transaction, split_statements};

pub(crate) use lexer::{Token, TokenKind, tokens};

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
    use super::checksum;

    #[test]
    fn line_endings_do_not_change_a_checksum() {
        let unix = checksum("a\nb\n");
        assert_eq!(unix, checksum("a\r\nb\r\n"));
        assert_eq!(unix, checksum("\u{feff}a\nb\n"));
        assert_ne!(unix, checksum("a\nb"));
        assert_eq!(checksum(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
