//! Where each key of the settings object stands in the source of `sync-config.ts`.
//!
//! A scan of object literals, not a parser of TypeScript: a key that it does not find has no place, and the message
//! about it names the file only.

use std::collections::BTreeMap;

/// Line and column, from 1, of keys and array items by their path: `migrations.autoRun`, `collections[2]`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    by_path: BTreeMap<String, (u32, u32)>,
}

impl Places {
    /// The place of `path`, or of the nearest part around it that has one.
    pub(super) fn of(&self, path: &str) -> Option<(u32, u32)> {
        let mut path = path;
        loop {
            if let Some(place) = self.by_path.get(path) {
                return Some(*place);
            }
            if path.is_empty() {
                return None;
            }
            path = &path[..path.rfind(['.', '[']).unwrap_or(0)];
        }
    }

    /// Scans the object that `export`, a name or `default`, is given in `source`.
    pub(super) fn scan(source: &str, export: &str) -> Self {
        let mut scanner = Scanner { text: source.as_bytes(), at: 0, places: BTreeMap::new() };
        if scanner.find_object(export) {
            let start = scanner.at;
            scanner.note(String::new(), start);
            scanner.object("");
        }
        Self { by_path: scanner.places }
    }
}

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
    places: BTreeMap<String, (u32, u32)>,
}

impl Scanner<'_> {
    /// Goes to the `{` of the exported object.
    fn find_object(&mut self, export: &str) -> bool {
        let starts: &[&[&str]] = if export == "default" {
            &[&["export", "default"]]
        } else {
            &[&["const", export], &["let", export], &["var", export]]
        };
        let mut words: Vec<String> = Vec::new();
        while self.at < self.text.len() {
            self.blank();
            match self.peek() {
                Some(byte) if is_word(byte) => {
                    words.push(self.word());
                    let named = |start: &&[&str]| {
                        words.len() >= start.len() && words[words.len() - start.len()..].iter().eq(start.iter())
                    };
                    if starts.iter().any(named) {
                        return self.find_brace(export != "default");
                    }
                }
                Some(_) => {
                    words.clear();
                    self.token();
                }
                None => {}
            }
        }
        false
    }

    /// The first `{` of the value; of a constant, the first after its `=`.
    fn find_brace(&mut self, assigned: bool) -> bool {
        let mut assigned = !assigned;
        while self.at < self.text.len() {
            self.blank();
            match self.peek() {
                Some(b'{') if assigned => return true,
                Some(b'=') => {
                    assigned = true;
                    self.at += 1;
                }
                // The argument of a call: `defineConfig({ … })`.
                Some(b'(') if assigned => self.at += 1,
                Some(b';') => return false,
                // The next statement, where semicolons are left out.
                Some(byte) if is_word(byte) => {
                    if matches!(self.word().as_str(), "export" | "const" | "let" | "var" | "function") {
                        return false;
                    }
                }
                _ => self.token(),
            }
        }
        false
    }

    /// From `{` to past its `}`.
    fn object(&mut self, path: &str) {
        self.at += 1;
        loop {
            self.blank();
            let start = self.at;
            let key = match self.peek() {
                None => return,
                Some(b'}') => {
                    self.at += 1;
                    return;
                }
                Some(quote @ (b'"' | b'\'')) => Some(self.string(quote)),
                Some(byte) if is_word(byte) => Some(self.word()),
                Some(_) => None,
            };
            if let Some(key) = key {
                let path = if path.is_empty() { key } else { format!("{path}.{key}") };
                self.note(path.clone(), start);
                self.blank();
                if self.peek() == Some(b':') {
                    self.at += 1;
                    self.value(&path);
                }
            }
            self.skip_item(b'}');
        }
    }

    fn array(&mut self, path: &str) {
        self.at += 1;
        for index in 0.. {
            self.blank();
            match self.peek() {
                None => return,
                Some(b']') => {
                    self.at += 1;
                    return;
                }
                Some(_) => {}
            }
            let path = format!("{path}[{index}]");
            self.note(path.clone(), self.at);
            self.value(&path);
            self.skip_item(b']');
        }
    }

    fn value(&mut self, path: &str) {
        self.blank();
        match self.peek() {
            Some(b'{') => self.object(path),
            Some(b'[') => self.array(path),
            _ => {}
        }
    }

    /// What is left of an item, and the comma after it.
    fn skip_item(&mut self, close: u8) {
        loop {
            self.blank();
            match self.peek() {
                None => return,
                Some(byte) if byte == close => return,
                Some(b',') => {
                    self.at += 1;
                    return;
                }
                _ => self.token(),
            }
        }
    }

    /// One token; what is in brackets counts as one.
    fn token(&mut self) {
        match self.peek() {
            Some(quote @ (b'"' | b'\'' | b'`')) => {
                self.string(quote);
            }
            Some(b'{' | b'[' | b'(') => {
                self.at += 1;
                loop {
                    self.blank();
                    match self.peek() {
                        None => return,
                        Some(b'}' | b']' | b')') => {
                            self.at += 1;
                            return;
                        }
                        _ => self.token(),
                    }
                }
            }
            Some(byte) if is_word(byte) => {
                self.word();
            }
            Some(_) => self.at += 1,
            None => {}
        }
    }

    fn string(&mut self, quote: u8) -> String {
        self.at += 1;
        let start = self.at;
        while let Some(byte) = self.peek() {
            if byte == quote {
                break;
            }
            self.at += if byte == b'\\' { 2 } else { 1 };
        }
        let end = self.at.min(self.text.len());
        self.at = end + 1;
        String::from_utf8_lossy(&self.text[start..end]).into_owned()
    }

    fn word(&mut self) -> String {
        let start = self.at;
        while self.peek().is_some_and(is_word) {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.text[start..self.at]).into_owned()
    }

    /// Past white space and comments.
    fn blank(&mut self) {
        loop {
            match (self.peek(), self.text.get(self.at + 1)) {
                (Some(byte), _) if byte.is_ascii_whitespace() => self.at += 1,
                (Some(b'/'), Some(b'/')) => {
                    while self.peek().is_some_and(|byte| byte != b'\n') {
                        self.at += 1;
                    }
                }
                (Some(b'/'), Some(b'*')) => {
                    self.at += 2;
                    while self.at < self.text.len() && !self.text[self.at..].starts_with(b"*/") {
                        self.at += 1;
                    }
                    self.at += 2;
                }
                _ => return,
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn note(&mut self, path: String, at: usize) {
        let before = &self.text[..at];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let column = String::from_utf8_lossy(&self.text[line_start..at]).chars().count() + 1;
        self.places.entry(path).or_insert((line as u32, column as u32));
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::Places;

    const SOURCE: &str = r#"import type { SyncConfig } from 'payload-sync'

// const syncConfig = { not: 'this' }
const other = { collections: ['x'] }
export const syncConfig: SyncConfig = {
  collections: [
    'users', "services", /* , */ ...more, // the rest
  ],
  environments: { 'development': `http://${host}:3000`, staging: url({ a: 1 }, [2]) },
  migrations: {
    autoGenerate: process.env.CI ? { no: 1 } : true,
    autoRun: false },
  monitoring, groups: { "más": ['a'] },
} satisfies SyncConfig
"#;

    #[test]
    fn finds_keys_and_items() {
        let places = Places::scan(SOURCE, "syncConfig");
        let at = |path: &str| places.of(path).unwrap();
        assert_eq!(at(""), (5, 39));
        assert_eq!(at("collections"), (6, 3));
        assert_eq!(at("collections[1]"), (7, 14));
        assert_eq!(at("environments.development"), (9, 19));
        assert_eq!(at("environments.staging"), (9, 57));
        assert_eq!(at("migrations.autoGenerate"), (11, 5));
        assert_eq!(at("migrations.autoRun"), (12, 5));
        assert_eq!(at("monitoring.webhookUrl"), (13, 3));
        assert_eq!(at("groups.más[0]"), (13, 33));
        // Not written down: the object it would be in.
        assert_eq!(at("drizzle.enabled"), (5, 39));
        assert_eq!(at("migrations.autoGenerate.no"), (11, 5));
    }

    #[test]
    fn finds_a_default_export_and_a_wrapped_object() {
        let places = Places::scan("export default defineConfig({\n  drizzle: { enabled: 1 } })", "default");
        assert_eq!(places.of("drizzle.enabled"), Some((2, 14)));
        let places = Places::scan("let syncConfig = make()\nexport { syncConfig }", "syncConfig");
        assert_eq!(places.of("drizzle"), None);
        assert_eq!(Places::scan("const syncConfig: A = { a: 'open", "syncConfig").of("a"), Some((1, 25)));
    }
}
