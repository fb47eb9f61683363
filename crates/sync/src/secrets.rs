//! Keeps secrets out of everything that is printed, logged or sent.

use std::collections::BTreeMap;

use url::Url;

/// Values that must never be seen, longest first, with what is shown in their place.
#[derive(Clone, Default)]
pub struct Secrets {
    known: Vec<(String, String)>,
}

const MASK: &str = "***";

/// Parts of a variable's name that say its value is a secret.
const NAMES: [&str; 8] = ["SECRET", "PASSWORD", "PASSWD", "TOKEN", "API_KEY", "APIKEY", "PRIVATE_KEY", "WEBHOOK"];

impl Secrets {
    /// The secrets of an environment: variables with a telling name, and passwords inside URLs.
    pub fn of(env: &BTreeMap<String, String>) -> Self {
        let mut secrets = Self::default();
        for (name, value) in env {
            let name = name.to_ascii_uppercase();
            if NAMES.iter().any(|part| name.contains(part)) {
                secrets.add(value);
            }
            secrets.add_url(value);
        }
        secrets
    }

    /// Hides `value` from now on. Values of fewer than six characters would hide half of every text and are left.
    pub fn add(&mut self, value: &str) {
        self.insert(value, MASK.to_owned());
    }

    /// Hides the password of a URL, in the URL and alone.
    pub fn add_url(&mut self, value: &str) {
        let Ok(mut url) = Url::parse(value) else { return };
        let Some(password) = url.password().map(ToOwned::to_owned) else { return };
        let shown = url.set_password(Some(MASK)).map(|()| url.to_string()).unwrap_or_else(|()| MASK.to_owned());
        self.insert(value, shown);
        if password.len() >= 8 {
            self.insert(&password, MASK.to_owned());
        }
    }

    fn insert(&mut self, value: &str, shown: String) {
        if value.len() < 6 || self.known.iter().any(|(known, _)| known == value) {
            return;
        }
        self.known.push((value.to_owned(), shown));
        // A secret that holds another one goes first.
        self.known.sort_by_key(|(known, _)| std::cmp::Reverse(known.len()));
    }

    /// The text without the secrets.
    pub fn redact(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (value, shown) in &self.known {
            if text.contains(value.as_str()) {
                text = text.replace(value.as_str(), shown);
            }
        }
        text
    }

    /// The same for every string inside a value.
    pub fn redact_json(&self, value: &mut serde_json::Value) {
        match value {
            serde_json::Value::String(text) => *text = self.redact(text),
            serde_json::Value::Array(items) => items.iter_mut().for_each(|item| self.redact_json(item)),
            serde_json::Value::Object(map) => map.values_mut().for_each(|item| self.redact_json(item)),
            _ => {}
        }
    }
}

/// Never shows what it keeps.
impl std::fmt::Debug for Secrets {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Secrets({})", self.known.len())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Secrets;

    #[test]
    fn hides_what_the_environment_keeps_secret() {
        let env: BTreeMap<String, String> = [
            ("DATABASE_URL", "postgres://owner:correct-horse@db.example.com:5432/salon"),
            ("PAYLOAD_SECRET", "s3cret-s3cret"),
            ("SYNC_WEBHOOK_URL", "https://hooks.example.com/T0/B0/xyz"),
            ("NODE_ENV", "production"),
            ("SHORT_TOKEN", "abc"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        let secrets = Secrets::of(&env);
        let text = "postgres://owner:correct-horse@db.example.com:5432/salon correct-horse s3cret-s3cret \
                    https://hooks.example.com/T0/B0/xyz production abc";
        assert_eq!(secrets.redact(text), "postgres://owner:***@db.example.com:5432/salon *** *** *** production abc");
        let mut value = serde_json::json!({ "a": ["s3cret-s3cret", 1], "b": { "c": "ok" } });
        secrets.redact_json(&mut value);
        assert_eq!(value, serde_json::json!({ "a": ["***", 1], "b": { "c": "ok" } }));
        assert!(!format!("{secrets:?}").contains("correct"));
    }
}
