//! Names of migrations and of their files.

use std::cmp::Ordering;

/// `YYYYMMDD_HHMMSS` in UTC of a Unix time in seconds.
pub fn timestamp(unix_seconds: i64) -> String {
    let (days, seconds) = (unix_seconds.div_euclid(86_400), unix_seconds.rem_euclid(86_400));
    // Civil date of a day count: eras of 400 years that begin on a 1 March.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}_{hour:02}{minute:02}{second:02}")
}

/// The base name of a new migration: the timestamp and, if there is one, the name with each character outside
/// `[A-Za-z0-9_]` replaced, as JavaScript's `\W` counts characters.
pub fn file_name(timestamp: &str, name: Option<&str>) -> String {
    let mut out = timestamp.to_owned();
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        out.push('_');
        for c in name.chars() {
            if c.is_ascii_alphanumeric() || c == '_' {
                out.push(c);
            } else {
                out.extend(std::iter::repeat_n('_', c.len_utf16()));
            }
        }
    }
    out
}

/// Those of a directory's file names that are migrations, in the order in which they run.
///
/// Payload also takes a declaration file (`.d.ts`) for a migration and then fails on it; here it is none.
pub fn migration_files<S: AsRef<str>>(files: &[S]) -> Vec<String> {
    let mut found: Vec<String> =
        files.iter().map(AsRef::as_ref).filter(|file| is_migration(file)).map(str::to_owned).collect();
    found.sort_by(|a, b| javascript_order(a, b));
    found
}

fn is_migration(file: &str) -> bool {
    let script = file.ends_with(".ts") || file.ends_with(".js");
    script && !file.ends_with(".d.ts") && !matches!(file, "index.ts" | "index.js")
}

/// The name that the ledger has for a migration file: up to the first dot.
pub fn name_of(file: &str) -> &str {
    file.split('.').next().unwrap_or(file)
}

/// The order of `Array.prototype.sort`: by UTF-16 code units.
fn javascript_order(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

#[cfg(test)]
mod tests {
    use super::{file_name, migration_files, name_of, timestamp};

    #[test]
    fn timestamps_are_utc() {
        assert_eq!(timestamp(0), "19700101_000000");
        assert_eq!(timestamp(951_782_399), "20000228_235959");
        assert_eq!(timestamp(951_868_799), "20000229_235959");
        assert_eq!(timestamp(1_795_363_511), "20261122_160511");
        assert_eq!(timestamp(4_102_444_799), "20991231_235959");
    }

    #[test]
    fn names_keep_letters_digits_and_underscores() {
        assert_eq!(file_name("20261122_161511", None), "20261122_161511");
        assert_eq!(file_name("20261122_161511", Some("")), "20261122_161511");
        assert_eq!(file_name("t", Some("add user preferences-field.É 😀")), "t_add_user_preferences_field_____");
        assert_eq!(file_name("t", Some("KeepCase_1")), "t_KeepCase_1");
    }

    #[test]
    fn a_directory_s_migrations_are_in_the_order_of_javascript() {
        let files = ["index.ts", "b.json", "a.ts", "a-b.js", "x.d.ts", "B.ts", "index.js"];
        assert_eq!(migration_files(&files), ["B.ts", "a-b.js", "a.ts"]);
        assert_eq!(name_of("20260101_a.b.ts"), "20260101_a");
    }
}
