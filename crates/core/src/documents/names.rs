//! Payload's snake case: the names of tables come from the slugs and names of the config through it.

/// Turns a slug or a field's name into the form that `@payloadcms/drizzle` uses in table and column names.
///
/// A name that already holds a separator is not split at its capitals, and each capital of a run becomes a word of
/// its own (`enableAPIKey` → `enable_a_p_i_key`). Letters outside ASCII count as separators.
pub fn snake(name: &str) -> String {
    join_words(&lower_words(name)).trim().replace(' ', "_")
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// Lower case, with spaces between words.
fn lower_words(name: &str) -> String {
    if name.chars().any(char::is_whitespace) {
        return name.to_lowercase();
    }
    if name.contains(['_', '-', '.', ':']) {
        let joined = join_words(name);
        return if joined.is_empty() { name.to_lowercase() } else { joined.to_lowercase() };
    }
    let chars: Vec<char> = name.chars().collect();
    let has_border = chars.windows(2).any(|pair| {
        (pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
            || (pair[0].is_ascii_uppercase() && pair[1].is_ascii_lowercase())
    });
    if !has_border {
        return name.to_lowercase();
    }
    // One character, whatever it is, then a run of capitals: the run's capitals are words.
    let mut result = String::with_capacity(name.len() + 8);
    let mut index = 0;
    while index < chars.len() {
        let run = chars[index + 1..].iter().take_while(|c| c.is_ascii_uppercase()).count();
        result.push(chars[index]);
        for capital in &chars[index + 1..index + 1 + run] {
            result.push(' ');
            result.push(*capital);
        }
        index += 1 + run;
    }
    result.to_lowercase()
}

/// Each run of separators becomes one space before the character that follows; at the end it goes.
fn join_words(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut pending = false;
    for c in text.chars() {
        if is_word(c) {
            if pending {
                result.push(' ');
            }
            pending = false;
            result.push(c);
        } else {
            pending = true;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::snake;

    #[test]
    fn splits_names_as_payload_does() {
        for (name, expected) in [
            ("camelCaseName", "camel_case_name"),
            ("URLField", "u_r_l_field"),
            ("thumbnailURL", "thumbnail_u_r_l"),
            ("enableAPIKey", "enable_a_p_i_key"),
            ("taskID", "task_i_d"),
            ("field2Name", "field2_name"),
            ("hero2", "hero2"),
            ("_verificationToken", "verificationtoken"),
            ("my_fieldName", "my_fieldname"),
            ("my-dash", "my_dash"),
            ("payload-kv", "payload_kv"),
            ("ABC", "abc"),
            ("_status", "status"),
            ("ABCdef", "a_b_cdef"),
            ("aBC", "a_b_c"),
            ("x1Y2", "x1y2"),
            ("ID", "id"),
            ("über", "ber"),
            ("naïveName", "na_ve_name"),
            ("日本", ""),
            ("Foo.Bar", "foo_bar"),
            ("$foo", "foo"),
            ("foo$bar", "foo_bar"),
            ("__x", "x"),
            ("a b C", "a_b_c"),
            ("2cool", "2cool"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }
}
