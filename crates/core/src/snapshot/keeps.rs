//! Whether a snapshot has everything that another one has, told from their texts: most of a history only grows, and a
//! text is compared in a hundredth of the time that it takes to be understood.

/// Whether every table, column, index, key and enum value of `previous` is in `next`, the same. `false` also where one
/// of them is no JSON that this reads.
pub fn keeps(previous: &str, next: &str) -> bool {
    let (Some(previous), Some(next)) = (members(previous), members(next)) else { return false };
    let differ = |name: &str| name == "id" || name == "prevId";
    within(&previous, &next, |name, previous, next| differ(name) || keeps_value(previous, next))
}

fn keeps_value(previous: &str, next: &str) -> bool {
    if previous == next {
        return true;
    }
    match (members(previous), members(next)) {
        (Some(previous), Some(next)) => within(&previous, &next, |_, previous, next| keeps_value(previous, next)),
        _ => false,
    }
}

/// Whether all members are in the other object, too. Where nothing went, their order is the same.
fn within(previous: &[Member<'_>], next: &[Member<'_>], same: impl Fn(&str, &str, &str) -> bool) -> bool {
    let mut rest = next.iter();
    previous
        .iter()
        .all(|(name, value)| rest.find(|(other, _)| other == name).is_some_and(|(_, other)| same(name, value, other)))
}

/// A member of an object: its name, in quotes and as it is written, and its value.
type Member<'a> = (&'a str, &'a str);

/// The members of an object, or nothing where the text is none.
fn members(text: &str) -> Option<Vec<Member<'_>>> {
    let text = text.trim();
    let bytes = text.as_bytes();
    if bytes.first() != Some(&b'{') || bytes.last() != Some(&b'}') {
        return None;
    }
    let space = |mut at: usize| {
        while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
            at += 1;
        }
        at
    };
    let mut members = Vec::new();
    let mut at = space(1);
    while bytes.get(at)? != &b'}' {
        let end = string_end(bytes, at)?;
        let name = &text[at + 1..end - 1];
        at = space(end);
        if bytes.get(at)? != &b':' {
            return None;
        }
        at = space(at + 1);
        let end = value_end(bytes, at)?;
        members.push((name, text[at..end].trim_end()));
        at = space(end);
        match bytes.get(at)? {
            b',' => at = space(at + 1),
            b'}' => {}
            _ => return None,
        }
    }
    (at + 1 == bytes.len()).then_some(members)
}

/// Behind the string that begins here.
fn string_end(bytes: &[u8], at: usize) -> Option<usize> {
    if bytes.get(at)? != &b'"' {
        return None;
    }
    let mut at = at + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Behind the value that begins here.
fn value_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        match bytes.get(at)? {
            b'"' => at = string_end(bytes, at)? - 1,
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' if depth == 0 => return Some(at),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::keeps;

    const BASE: &str = r#"{"id": "1", "prevId": "0", "tables": {"a": {"name": "a", "columns": {"x": {"type": "text"}}},
        "b": {"name": "b", "columns": {}}}, "enums": {}}"#;

    #[test]
    fn what_only_grew_is_kept() {
        assert!(keeps(BASE, BASE));
        assert!(keeps(BASE, &BASE.replace("\"1\"", "\"2\"")));
        assert!(keeps(BASE, &BASE.replace("\"text\"}", "\"text\"}, \"y\": {\"type\": \"}\\\"]{\"}")));
        assert!(keeps(BASE, &BASE.replace("\"enums\": {}", "\"enums\": {\"e\": {\"values\": [1]}}")));
        assert!(keeps(BASE, &BASE.replace("\"type\": \"text\"", "\"type\": \"text\", \"default\": 1")));
    }

    #[test]
    fn what_went_or_became_another_is_not() {
        assert!(!keeps(BASE, &BASE.replace("{\"x\": {\"type\": \"text\"}}", "{}")));
        assert!(!keeps(BASE, &BASE.replace("\"text\"", "\"integer\"")));
        // The column is in another table now, where text by text it would be found.
        let moved =
            BASE.replace("{\"x\": {\"type\": \"text\"}}", "{}").replacen("{}}}", "{\"x\": {\"type\": \"text\"}}}}", 1);
        assert!(!keeps(BASE, &moved));
        let listed = BASE.replace("\"enums\": {}", "\"enums\": {\"e\": [\"a\", \"b\"]}");
        assert!(!keeps(&listed, &listed.replace("\"a\", \"b\"", "\"b\"")));
        for broken in ["", "{", "[]", "{\"a\" 1}", "{\"a\": 1} x", "{\"a\": \"}"] {
            assert!(!keeps(BASE, broken) && !keeps(broken, BASE), "{broken}");
        }
    }
}
