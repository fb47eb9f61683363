//! JSON as JavaScript writes it: `JSON.stringify(value)` and `JSON.stringify(value, null, 2)`, byte for byte.

use serde_json::{Number, Value};

/// `JSON.stringify(value)`.
pub(crate) fn stringify(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value, None, 0);
    out
}

/// `JSON.stringify(value, null, 2)`.
pub(crate) fn stringify_pretty(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value, Some(2), 0);
    out
}

fn write(out: &mut String, value: &Value, indent: Option<usize>, depth: usize) {
    let line = |out: &mut String, depth: usize| {
        if let Some(width) = indent {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', width * depth));
        }
    };
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(n) => out.push_str(&number(n)),
        Value::String(s) => string(out, s),
        Value::Array(items) if items.is_empty() => out.push_str("[]"),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                write(out, item, indent, depth + 1);
            }
            line(out, depth);
            out.push(']');
        }
        Value::Object(members) if members.is_empty() => out.push_str("{}"),
        Value::Object(members) => {
            out.push('{');
            for (i, (key, item)) in members.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                string(out, key);
                out.push_str(if indent.is_some() { ": " } else { ":" });
                write(out, item, indent, depth + 1);
            }
            line(out, depth);
            out.push('}');
        }
    }
}

fn string(out: &mut String, s: &str) {
    // serde_json escapes exactly what JavaScript does: quotes, backslashes and control characters.
    out.push_str(&Value::String(s.to_owned()).to_string());
}

/// A number as JavaScript prints it: no exponent between 1e-7 and 1e21, `e+` above.
pub(crate) fn number(n: &Number) -> String {
    if n.is_i64() || n.is_u64() {
        let text = n.to_string();
        // Beyond 2^53 JavaScript has no integers: what it prints is the nearest double's shortest digits.
        if text.trim_start_matches('-').len() <= 15 {
            return text;
        }
    }
    let Some(f) = n.as_f64() else { return n.to_string() };
    if f == 0.0 {
        return "0".to_owned();
    }
    let (sign, f) = if f < 0.0 { ("-", -f) } else { ("", f) };
    let scientific = format!("{f:e}");
    let (mantissa, exponent) = scientific.split_once('e').expect("`{:e}` writes an exponent");
    let exponent: i32 = exponent.parse().expect("`{:e}` writes a decimal exponent");
    let digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    let count = i32::try_from(digits.len()).expect("a double has at most 17 digits");
    let body = if (0..21).contains(&exponent) {
        if count <= exponent + 1 {
            format!("{digits}{}", "0".repeat((exponent + 1 - count).unsigned_abs() as usize))
        } else {
            let (whole, fraction) = digits.split_at((exponent + 1).unsigned_abs() as usize);
            format!("{whole}.{fraction}")
        }
    } else if (-6..0).contains(&exponent) {
        format!("0.{}{digits}", "0".repeat((-exponent - 1).unsigned_abs() as usize))
    } else {
        let plus = if exponent > 0 { "+" } else { "-" };
        let (first, rest) = digits.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        format!("{first}{point}{rest}e{plus}{}", exponent.unsigned_abs())
    };
    format!("{sign}{body}")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{stringify, stringify_pretty};

    #[test]
    fn numbers_are_those_of_javascript() {
        for (rust, javascript) in [
            (json!(0), "0"),
            (json!(-1), "-1"),
            (json!(1.0), "1"),
            (json!(1.5), "1.5"),
            (json!(-0.25), "-0.25"),
            (json!(1e-6), "0.000001"),
            (json!(1e-7), "1e-7"),
            (json!(1.25e-9), "1.25e-9"),
            (json!(1e20), "100000000000000000000"),
            (json!(1e21), "1e+21"),
            (json!(1.5e300), "1.5e+300"),
            (json!(123456789.125), "123456789.125"),
            (json!(9_007_199_254_740_993_u64), "9007199254740992"),
        ] {
            assert_eq!(stringify(&rust), javascript);
        }
    }

    #[test]
    fn text_is_that_of_javascript() {
        let value: Value = serde_json::from_str(r#"{"a":[],"b":{},"c":[1,"x\u0001\n\"é"],"d":{"e":null}}"#).unwrap();
        assert_eq!(stringify(&value), "{\"a\":[],\"b\":{},\"c\":[1,\"x\\u0001\\n\\\"é\"],\"d\":{\"e\":null}}");
        assert_eq!(
            stringify_pretty(&value),
            "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    \"x\\u0001\\n\\\"é\"\n  ],\n  \"d\": {\n    \"e\": null\n  }\n}"
        );
    }
}
