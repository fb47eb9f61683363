//! Edits of `package.json` that leave every other byte as it is.

use serde_json::Value;

/// The text, and what it says.
pub(super) struct PackageJson {
    text: String,
    value: Value,
}

/// A member of an object: where its key begins and its value begins and ends.
struct Member {
    key: String,
    start: usize,
    value: usize,
    end: usize,
}

impl PackageJson {
    pub(super) fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
        // Only an object has scripts; serde says so with a place.
        serde_json::from_str::<serde_json::Map<String, Value>>(text.trim_start_matches('\u{feff}'))?;
        Ok(Self { text: text.to_owned(), value })
    }

    pub(super) fn text(&self) -> String {
        self.text.clone()
    }

    pub(super) fn script(&self, name: &str) -> Option<String> {
        self.value["scripts"][name].as_str().map(ToOwned::to_owned)
    }

    pub(super) fn depends_on(&self, package: &str) -> bool {
        ["dependencies", "devDependencies", "optionalDependencies"]
            .iter()
            .any(|kind| self.value[kind].get(package).is_some())
    }

    /// Adds a script at the end of `scripts`, or gives one another command.
    pub(super) fn set_script(&mut self, name: &str, command: &str) {
        let quoted = |text: &str| Value::String(text.to_owned()).to_string();
        let line = format!("{}: {}", quoted(name), quoted(command));
        let top = members(&self.text, self.start());
        match top.iter().find(|member| member.key == "scripts") {
            Some(scripts) if self.text.as_bytes()[scripts.value] == b'{' => {
                let inside = members(&self.text, scripts.value);
                match (inside.iter().find(|member| member.key == name), inside.last()) {
                    (Some(member), _) => self.text.replace_range(member.value..member.end, &quoted(command)),
                    (None, Some(last)) => {
                        let separator = self.space_before(last.start);
                        self.text.insert_str(last.end, &format!(",{separator}{line}"));
                    }
                    (None, None) => {
                        let outer = self.space_before(scripts.start);
                        let block = format!("{{{outer}{}{line}{outer}}}", self.indent());
                        self.text.replace_range(scripts.value..scripts.end, &block);
                    }
                }
            }
            Some(scripts) => {
                let outer = self.space_before(scripts.start);
                let block = format!("{{{outer}{}{line}{outer}}}", self.indent());
                self.text.replace_range(scripts.value..scripts.end, &block);
            }
            None => self.add_scripts(&top, &line),
        }
        self.value["scripts"][name] = Value::String(command.to_owned());
    }

    /// A `scripts` member before the dependencies, where npm's own template has it, else at the end.
    fn add_scripts(&mut self, top: &[Member], line: &str) {
        let dependencies = ["dependencies", "devDependencies", "peerDependencies"];
        let before = top.iter().find(|member| dependencies.contains(&member.key.as_str()));
        let indent = self.indent();
        let new_line = if self.text.contains("\r\n") { "\r\n" } else { "\n" };
        let outer = format!("{new_line}{indent}");
        let block = format!("\"scripts\": {{{outer}{indent}{line}{outer}}}");
        match (before, top.last()) {
            (Some(member), _) => {
                let separator = self.space_before(member.start);
                self.text.insert_str(member.start, &format!("{block},{separator}"));
            }
            (None, Some(last)) => self.text.insert_str(last.end, &format!(",{outer}{block}")),
            (None, None) => {
                let start = self.start();
                let end = close_of(&self.text, start);
                self.text.replace_range(start..end, &format!("{{{outer}{block}{new_line}}}"));
            }
        }
    }

    fn start(&self) -> usize {
        self.text.find('{').expect("it was parsed as an object")
    }

    /// The white space in front of a member: what separates it from its neighbour.
    fn space_before(&self, at: usize) -> String {
        let before = &self.text[..at];
        before[before.trim_end().len()..].to_owned()
    }

    /// One step of indentation, as the file has it.
    fn indent(&self) -> String {
        let first = members(&self.text, self.start());
        let space = first.first().map(|member| self.space_before(member.start)).unwrap_or_default();
        let indent: String = space.rsplit('\n').next().unwrap_or_default().to_owned();
        if space.contains('\n') && !indent.is_empty() { indent } else { "  ".to_owned() }
    }
}

/// The members of the object that begins at `start`. The text is known to be valid JSON.
fn members(text: &str, start: usize) -> Vec<Member> {
    let bytes = text.as_bytes();
    let mut members = Vec::new();
    let mut at = start + 1;
    loop {
        at = skip_space(bytes, at);
        match bytes[at] {
            b'}' => return members,
            b',' => at += 1,
            _ => {
                let key_end = end_of(bytes, at);
                let key: String = serde_json::from_str(&text[at..key_end]).expect("a key of valid JSON is a string");
                let value = skip_space(bytes, skip_space(bytes, key_end) + 1);
                let end = end_of(bytes, value);
                members.push(Member { key, start: at, value, end });
                at = end;
            }
        }
    }
}

fn close_of(text: &str, start: usize) -> usize {
    end_of(text.as_bytes(), start)
}

fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while bytes[at].is_ascii_whitespace() {
        at += 1;
    }
    at
}

/// Where the value that begins at `at` ends.
fn end_of(bytes: &[u8], at: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = at;
    loop {
        match bytes.get(at) {
            Some(b'"') => {
                at += 1;
                while bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            Some(b'{' | b'[') => depth += 1,
            Some(b'}' | b']') if depth == 0 => return at,
            Some(b'}' | b']') => depth -= 1,
            Some(b',') if depth == 0 => return at,
            Some(byte) if byte.is_ascii_whitespace() && depth == 0 => return at,
            Some(b':') if depth == 0 => return at,
            Some(_) => {}
            None => return at,
        }
        at += 1;
        if depth == 0 && matches!(bytes[at - 1], b'"' | b'}' | b']') {
            return at;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PackageJson;

    fn with(text: &str, scripts: &[(&str, &str)]) -> String {
        let mut package = PackageJson::parse(text).unwrap();
        for (name, command) in scripts {
            package.set_script(name, command);
            assert_eq!(package.script(name).as_deref(), Some(*command));
        }
        let edited = package.text();
        let value: serde_json::Value = serde_json::from_str(&edited).unwrap();
        for (name, command) in scripts {
            assert_eq!(value["scripts"][name], *command);
        }
        edited
    }

    #[test]
    fn keeps_the_form_of_the_file() {
        assert_eq!(
            with(
                "{\n\t\"name\": \"a\",\n\t\"scripts\": {\n\t\t\"dev\": \"next \\\"dev\\\"\"\n\t},\n\t\"files\": [\"x\", \"y\"]\n}\n",
                &[("sync", "payload-sync"), ("dev", "next")]
            ),
            "{\n\t\"name\": \"a\",\n\t\"scripts\": {\n\t\t\"dev\": \"next\",\n\t\t\"sync\": \"payload-sync\"\n\t},\n\t\"files\": [\"x\", \"y\"]\n}\n",
        );
    }

    #[test]
    fn makes_room_for_scripts_where_there_are_none() {
        assert_eq!(
            with("{\n    \"name\": \"a\",\n    \"dependencies\": { \"b\": \"1\" }\n}", &[("x", "1"), ("y", "2")]),
            "{\n    \"name\": \"a\",\n    \"scripts\": {\n        \"x\": \"1\",\n        \"y\": \"2\"\n    },\n    \"dependencies\": { \"b\": \"1\" }\n}",
        );
        assert_eq!(
            with("{\"name\":\"a\"}", &[("x", "1")]),
            "{\"name\":\"a\",\n  \"scripts\": {\n    \"x\": \"1\"\n  }}"
        );
        assert_eq!(with("{}", &[("x", "1")]), "{\n  \"scripts\": {\n    \"x\": \"1\"\n  }\n}");
        assert_eq!(
            with("{\r\n  \"a\": 1,\r\n  \"scripts\": {}\r\n}\r\n", &[("x", "1")]),
            "{\r\n  \"a\": 1,\r\n  \"scripts\": {\r\n    \"x\": \"1\"\r\n  }\r\n}\r\n",
        );
        assert!(PackageJson::parse("[]").is_err());
    }
}
