//! The addresses of an uploaded file, which Payload makes of its name whenever the document is read.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::documents::present::Select;
use crate::model::{Collection, Config};

/// Puts the addresses into a document that is shown, where `select` leaves them and what they are made of.
///
/// A thumbnail whose address a function of the config makes is shown as it is stored.
pub fn put_addresses(
    config: &Config,
    collection: &Collection,
    stored: &Map<String, Value>,
    shown: &mut Map<String, Value>,
    select: Option<&Map<String, Value>>,
) {
    let Some(upload) = &collection.upload else { return };
    let select = Select::new(select);
    let address = |name: Option<&Value>, stored: Option<&Value>| address(config, &collection.slug, name, stored);
    let seen = |select: Select<'_>, data: Option<&Map<String, Value>>, name: &str| {
        data.and_then(|data| data.get(name)).filter(|_| select.keeps(name)).cloned()
    };
    if select.keeps("url") {
        let name = seen(select, Some(stored), "filename");
        shown.insert("url".to_owned(), address(name.as_ref(), stored.get("url")));
    }
    let sizes = select.inside("sizes");
    let size =
        |name: &str| stored.get("sizes").filter(|_| select.keeps("sizes") && sizes.keeps(name))?.get(name)?.as_object();
    if select.keeps("thumbnailURL") {
        let thumbnail = match upload.other.get("adminThumbnail") {
            Some(Value::String(name)) => {
                let inside = sizes.inside(name);
                let (file, url) = (seen(inside, size(name), "filename"), seen(inside, size(name), "url"));
                Some(address(file.as_ref(), url.as_ref()))
            }
            Some(_) => None,
            None => Some(Value::Null),
        };
        if let Some(thumbnail) = thumbnail {
            shown.insert("thumbnailURL".to_owned(), thumbnail);
        }
    }
    if let Some(Value::Object(shown)) = shown.get_mut("sizes") {
        for (name, shown) in shown.iter_mut() {
            let inside = sizes.inside(name);
            if let (Some(shown), true) = (shown.as_object_mut(), inside.keeps("url")) {
                let file = seen(inside, size(name), "filename");
                let own = size(name).and_then(|size| size.get("url"));
                shown.insert("url".to_owned(), address(file.as_ref(), own));
            }
        }
    }
}

fn address(config: &Config, slug: &str, name: Option<&Value>, stored: Option<&Value>) -> Value {
    let server = config.server_url.as_str();
    if let Some(Value::String(stored)) = stored
        && !(stored.is_empty() || stored.starts_with('/') || stored.starts_with(server))
    {
        return Value::from(stored.as_str());
    }
    let Some(name) = name.and_then(Value::as_str).filter(|name| !name.is_empty()) else { return Value::Null };
    let api = config.routes.api.as_deref().filter(|api| *api != "/").unwrap_or_default();
    Value::from(format!("{}{api}/{slug}/file/{}", origin(server), encoded(name)))
}

/// The beginning of an address up to the path.
fn origin(server: &str) -> &str {
    let Some(host) = server.find("://").map(|at| at + 3) else { return "" };
    let end = server[host..].find(['/', '?', '#']).map_or(server.len(), |at| host + at);
    &server[..end]
}

/// As JavaScript's `encodeURIComponent`.
fn encoded(text: &str) -> String {
    let mut result = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => result.push(char::from(byte)),
            b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')' => result.push(char::from(byte)),
            byte => {
                let _ = write!(result, "%{byte:02X}");
            }
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::{encoded, origin};

    #[test]
    fn spells_addresses_as_javascript_does() {
        assert_eq!(encoded("a b/ü'.png"), "a%20b%2F%C3%BC'.png");
        assert_eq!(origin("https://cms.example:8080/base"), "https://cms.example:8080");
        assert_eq!(origin(""), "");
    }
}
