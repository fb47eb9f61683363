//! Makes the `…_select` interfaces generic, line by line: Payload does it to the finished text, and so lines that
//! become longer are not broken again.

/// The text with `Select` interfaces that take a parameter.
pub(super) fn with_generics(text: &str) -> String {
    let mut in_config = false;
    let mut in_select = false;
    let lines = text.split('\n').map(|line| {
        if line == "  collectionsSelect: {" || line == "  globalsSelect: {" {
            in_config = true;
        }
        let mut changed = line.to_owned();
        if in_config {
            if line == "  };" {
                in_config = false;
            } else {
                changed = both_variants(line);
            }
        }
        in_select |= defines_select(line);
        if in_select {
            if line.starts_with("export interface") {
                changed = with_parameter(line);
            } else {
                changed = pass_parameter(&with_booleans(line));
                in_select &= line != "}";
            }
        }
        changed
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Splits off the word that a text starts with.
fn leading_word(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c| !is_word(c)).unwrap_or(text.len()))
}

/// Whether a comment says that what follows is a definition called `…_select`.
fn defines_select(line: &str) -> bool {
    line.split("via the `definition` \"").skip(1).any(|rest| {
        let (name, rest) = rest.split_at(rest.find(|c| !(is_word(c) || c == '-')).unwrap_or(rest.len()));
        name.strip_suffix("_select").is_some_and(|slug| !slug.is_empty()) && rest.starts_with('"')
    })
}

/// `posts: PostsSelect;` → `posts: PostsSelect<false> | PostsSelect<true>;`
fn both_variants(line: &str) -> String {
    let mut changed = String::new();
    let mut rest = line;
    while let Some(colon) = rest.find(':') {
        let (before, after) = rest.split_at(colon);
        let key = before.strip_suffix(['\'', '"']).unwrap_or(before);
        let value = after[1..].trim_start();
        let (word, end) = leading_word(value);
        if key.ends_with(is_word) && !word.is_empty() && end.starts_with(';') {
            changed.push_str(&format!("{before}: {word}<false> | {word}<true>;"));
            rest = &end[1..];
        } else {
            changed.push_str(&rest[..=colon]);
            rest = &rest[colon + 1..];
        }
    }
    changed + rest
}

/// `export interface X {` → `export interface X<T extends boolean = true> {`
fn with_parameter(line: &str) -> String {
    let after = &line["export interface".len()..];
    let name = after.trim_start();
    let (word, rest) = leading_word(name);
    if name.len() == after.len() || word.is_empty() || !rest.trim_start().starts_with('{') {
        return line.to_owned();
    }
    let head = &line[..line.len() - rest.len()];
    format!("{head}<T extends boolean = true>{rest}")
}

/// `boolean` → `T`
fn with_booleans(line: &str) -> String {
    let mut changed = String::new();
    let mut rest = line;
    while let Some(at) = rest.find("boolean") {
        let (before, found) = rest.split_at(at);
        let after = &found["boolean".len()..];
        changed.push_str(before);
        let whole = !changed.ends_with(|c| is_word(c) || c == '?') && !after.starts_with(is_word);
        changed.push_str(if whole { "T" } else { "boolean" });
        rest = after;
    }
    changed + rest
}

/// `T | HeroSelect` → `T | HeroSelect<T>`
fn pass_parameter(line: &str) -> String {
    let mut changed = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('|') {
        let (before, after) = rest.split_at(at);
        let left = before.trim_end();
        let left = &left
            [left.rfind(|c| !is_word(c)).map_or(0, |at| at + left[at..].chars().next().map_or(1, char::len_utf8))..];
        let (right, end) = leading_word(after[1..].trim_start());
        if left.is_empty() || right.is_empty() {
            changed.push_str(&rest[..=at]);
            rest = &rest[at + 1..];
        } else {
            let kept = before.trim_end();
            changed.push_str(&format!("{kept} | {right}<{left}>"));
            rest = end;
        }
    }
    changed + rest
}

#[cfg(test)]
mod tests {
    use super::{both_variants, pass_parameter, with_booleans, with_generics, with_parameter};

    #[test]
    fn changes_only_what_payload_changes() {
        assert_eq!(both_variants("    'payload-kv': KvSelect;"), "    'payload-kv': KvSelect<false> | KvSelect<true>;");
        assert_eq!(both_variants("    posts: {"), "    posts: {");
        assert_eq!(with_parameter("export interface A {"), "export interface A<T extends boolean = true> {");
        assert_eq!(with_parameter("export interface $A {"), "export interface $A {");
        assert_eq!(with_booleans("  a?: boolean | booleans; ?boolean"), "  a?: T | booleans; ?boolean");
        assert_eq!(pass_parameter("  a?: T | HeroSelect;"), "  a?: T | HeroSelect<T>;");
        assert_eq!(pass_parameter("  a?: T | B | C;"), "  a?: T | B<T> | C;");
        assert_eq!(pass_parameter("    | T"), "    | T");
    }

    #[test]
    fn leaves_other_interfaces_alone() {
        let text = " * via the `definition` \"a\".\nexport interface A {\n  b: boolean;\n}\n";
        assert_eq!(with_generics(text), text);
    }
}
