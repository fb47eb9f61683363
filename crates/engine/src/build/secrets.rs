//! Sees to it that no secret of the environment is written into a build.

use crate::cache::model::{is_name_of_secrets, password_of};
use crate::settings::Settings;

/// Shorter values are words that may be anywhere.
const SHORTEST: usize = 8;

/// The variable whose value is in the bytes, of those that hold secrets: by their name, or as an address with a password.
pub(super) fn found_in<'a>(settings: &'a Settings, bytes: &[u8]) -> Option<&'a str> {
    let values = settings.env.values.iter();
    values
        .filter(|(name, value)| value.len() >= SHORTEST && (is_name_of_secrets(name) || password_of(value).is_some()))
        .find(|(_, value)| contains(bytes, value))
        .map(|(name, _)| name.as_str())
}

/// Bytecode has texts as Latin-1, as UTF-8 or as UTF-16.
fn contains(bytes: &[u8], value: &str) -> bool {
    let wide: Vec<u8> = value.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let escaped = serde_json::Value::from(value).to_string();
    [value.as_bytes(), &wide, escaped.trim_matches('"').as_bytes()]
        .into_iter()
        .any(|needle| memchr::memmem::find(bytes, needle).is_some())
}
