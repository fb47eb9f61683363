//! Prettier's configuration files, as far as they are data.

use serde_json::{Map, Value};

use super::OptionsError;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    #[error("line {line} is not a `name: value` of prettier's")]
    Line { line: usize },
    #[error("it is not an object of prettier's options")]
    NoObject,
    #[error("its override for `{pattern}` cannot be followed here")]
    Override { pattern: String },
    #[error(transparent)]
    Options(#[from] OptionsError),
}

/// A configuration in JSON, or in YAML without nesting.
pub fn parse_config(text: &str) -> Result<Value, ConfigError> {
    if text.trim().is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    if let Ok(value) = serde_json::from_str(text) {
        return Ok(value);
    }
    let mut settings = Map::new();
    for (n, line) in text.lines().enumerate() {
        let content = line.split(" #").next().unwrap_or_default().trim_end();
        if content.is_empty() || content.starts_with('#') || content == "---" {
            continue;
        }
        let error = ConfigError::Line { line: n + 1 };
        let Some((name, value)) = content.split_once(':') else { return Err(error) };
        let (name, value) = (unquoted(name), value.trim());
        let is_name = !name.is_empty() && name.chars().all(|c| c == '$' || c.is_ascii_alphanumeric());
        if !is_name || value.is_empty() || value.starts_with(['[', '{', '|', '>', '&', '*', '!']) {
            return Err(error);
        }
        settings.insert(name.to_owned(), scalar(value));
    }
    Ok(Value::Object(settings))
}

fn unquoted(text: &str) -> &str {
    let inside = |quote: char| text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote));
    inside('"').or_else(|| inside('\'')).unwrap_or(text)
}

fn scalar(text: &str) -> Value {
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => match text.parse::<u64>() {
            Ok(number) => number.into(),
            Err(_) => unquoted(text).into(),
        },
    }
}

/// What a configuration says about the file of this name beside it. Payload asks prettier for the configuration of
/// the configuration file itself, so overrides count only where they name that one.
pub fn settings_for(config: &Value, file: &str) -> Result<Map<String, Value>, ConfigError> {
    let Value::Object(config) = config else { return Err(ConfigError::NoObject) };
    let mut settings = config.clone();
    let overrides = settings.shift_remove("overrides");
    for one in overrides.as_ref().and_then(Value::as_array).into_iter().flatten() {
        if matches_any(&one["files"], file)? && !matches_any(&one["excludeFiles"], file)? {
            settings.extend(one["options"].as_object().cloned().unwrap_or_default());
        }
    }
    Ok(settings)
}

fn matches_any(patterns: &Value, file: &str) -> Result<bool, ConfigError> {
    let list = match patterns {
        Value::Array(list) => list.as_slice(),
        Value::Null => &[],
        one => std::slice::from_ref(one),
    };
    let mut any = false;
    for pattern in list.iter().filter_map(Value::as_str) {
        any |= matches(pattern, file)?;
    }
    Ok(any)
}

/// Whether a pattern takes in a file of the folder that it starts from.
fn matches(pattern: &str, file: &str) -> Result<bool, ConfigError> {
    let name = pattern.trim_start_matches("./").trim_start_matches("**/");
    if name.contains('/') {
        // Of a folder below, in which the file is not.
        return Ok(false);
    }
    let unsupported = || ConfigError::Override { pattern: pattern.to_owned() };
    if name.contains(['[', ']', '(', ')', '!', '?', '+', '@']) {
        return Err(unsupported());
    }
    // Files that start with a dot count: prettier asks for that.
    match (name.split_once('{'), name.split_once('*')) {
        (None, None) => Ok(name == file),
        (Some((start, rest)), _) => {
            let (choices, end) = rest.split_once('}').ok_or_else(unsupported)?;
            let mut any = false;
            for choice in choices.split(',') {
                any |= matches(&format!("{start}{choice}{end}"), file)?;
            }
            Ok(any)
        }
        (None, Some((start, end))) if !end.contains('*') => {
            Ok(file.len() >= start.len() + end.len() && file.starts_with(start) && file.ends_with(end))
        }
        _ => Err(unsupported()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{ConfigError, parse_config, settings_for};

    #[test]
    fn json_and_plain_yaml_are_read() {
        let settings = json!({ "semi": false, "printWidth": 100, "trailingComma": "es5" });
        assert_eq!(parse_config(&settings.to_string()), Ok(settings.clone()));
        let yaml = "# ours\nsemi: false\nprintWidth: 100 # wide\n\"trailingComma\": 'es5'\n";
        assert_eq!(parse_config(yaml), Ok(settings));
        assert_eq!(parse_config(""), Ok(json!({})));
        assert_eq!(parse_config("semi: false\noverrides:\n  - files: x\n"), Err(ConfigError::Line { line: 2 }));
    }

    #[test]
    fn overrides_count_where_they_name_the_configuration() {
        let with = |files: serde_json::Value| {
            let config = json!({ "semi": false, "overrides": [{ "files": files, "options": { "semi": true } }] });
            settings_for(&config, ".prettierrc.json").map(|settings| settings["semi"] == true)
        };
        for pattern in [json!("*.json"), json!(["*.md", "**/*.{json,yml}"]), json!(".prettierrc.json"), json!("*")] {
            assert_eq!(with(pattern), Ok(true));
        }
        for pattern in [json!("*.ts"), json!("src/*.json"), json!([])] {
            assert_eq!(with(pattern), Ok(false));
        }
        assert_eq!(with(json!("!(a)")), Err(ConfigError::Override { pattern: "!(a)".to_owned() }));
    }
}
