//! A random config as a `config.ts` that people would write.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::Config;

/// Wider values stand on lines of their own.
const WIDTH: usize = 110;

impl Config {
    /// The text of the config file. Which adapter it has is said by `PAYLOAD_DATABASE`.
    pub fn render(&self) -> String {
        let mut body = self.0["config"].as_object().cloned().unwrap_or_default();
        let mut head = Map::new();
        head.insert("secret".into(), json!("conformance"));
        head.insert("telemetry".into(), json!(false));
        let text = self.0["config"].to_string();
        let editor = text.contains("\"richText\"");
        let mut members = String::new();
        if editor {
            head.insert("editor".into(), json!({ "$js": "lexicalEditor()" }));
        }
        head.append(&mut body);
        for (key, value) in &head {
            let _ = writeln!(members, "  {}: {},", property(key), literal(value, 1, key.len() + 4));
        }
        let options = |dialect: &str, connection: (&str, Value)| {
            let mut all = Map::new();
            all.insert(connection.0.into(), connection.1);
            all.extend(self.0[dialect].as_object().cloned().unwrap_or_default());
            literal(&Value::Object(all), 2, 30)
        };
        let sqlite = options("sqlite", ("client", json!({ "url": "file:./random.db" })));
        let postgres = options("postgres", ("pool", json!({ "connectionString": "postgres://localhost/random" })));
        let helpers = if text.contains("slugField(") { "buildConfig, slugField" } else { "buildConfig" };
        let editor = if editor { "import { lexicalEditor } from '@payloadcms/richtext-lexical'\n" } else { "" };
        format!(
            "import {{ postgresAdapter }} from '@payloadcms/db-postgres'\n\
             import {{ sqliteAdapter }} from '@payloadcms/db-sqlite'\n\
             {editor}\
             import {{ {helpers} }} from 'payload'\n\
             \n\
             export default buildConfig({{\n\
             \x20 db:\n\
             \x20   process.env.PAYLOAD_DATABASE === 'sqlite'\n\
             \x20     ? sqliteAdapter({sqlite})\n\
             \x20     : postgresAdapter({postgres}),\n\
             {members}}} as never)\n"
        )
    }
}

fn property(key: &str) -> String {
    let plain = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$');
    if plain { key.to_owned() } else { string(key) }
}

fn string(text: &str) -> String {
    let mut quoted = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            _ => quoted.push(c),
        }
    }
    quoted.push('\'');
    quoted
}

/// The value on one line where it fits, `column` being how much of the line is taken.
fn literal(value: &Value, depth: usize, column: usize) -> String {
    let short = flat(value);
    if short.len() + depth * 2 + column <= WIDTH {
        return short;
    }
    let indent = "  ".repeat(depth + 1);
    let end = "  ".repeat(depth);
    match value {
        Value::Array(items) if !items.is_empty() => {
            let lines: String =
                items.iter().map(|item| format!("{indent}{},\n", literal(item, depth + 1, 1))).collect();
            format!("[\n{lines}{end}]")
        }
        Value::Object(members) if !members.is_empty() && !members.contains_key("$js") => {
            let line = |(key, value): (&String, &Value)| {
                let key = property(key);
                format!("{indent}{key}: {},\n", literal(value, depth + 1, key.len() + 3))
            };
            format!("{{\n{}{end}}}", members.iter().map(line).collect::<String>())
        }
        _ => short,
    }
}

fn flat(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        Value::Array(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => match members.get("$js").and_then(Value::as_str) {
            Some(code) => code.to_owned(),
            None if members.is_empty() => "{}".to_owned(),
            None => {
                let each = members.iter().map(|(key, value)| format!("{}: {}", property(key), flat(value)));
                format!("{{ {} }}", each.collect::<Vec<_>>().join(", "))
            }
        },
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::literal;

    #[test]
    fn values_are_literals_of_javascript() {
        let value = json!({ "a-b": "it's\n\\", "n": [1, true, null], "f": { "$js": "() => 1" }, "e": {}, "l": [] });
        let text = "{ 'a-b': 'it\\'s\\n\\\\', n: [1, true, null], f: () => 1, e: {}, l: [] }";
        assert_eq!(literal(&value, 0, 0), text);
        let long = json!({ "k": ["x".repeat(60), "y".repeat(60)] });
        let text = format!("{{\n  k: [\n    '{}',\n    '{}',\n  ],\n}}", "x".repeat(60), "y".repeat(60));
        assert_eq!(literal(&long, 0, 0), text);
    }
}
