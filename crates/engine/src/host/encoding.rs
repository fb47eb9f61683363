//! Text to bytes and back, in the encodings that Node's `Buffer` knows.

use rquickjs::{Ctx, Exception, Function, Object, Result, TypedArray};

use crate::bytes::copied;

/// Adds `host.encode(text, encoding)` and `host.decode(bytes, encoding)`.
pub(crate) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>) -> Result<()> {
    let one = |ctx: Ctx<'js>, text: String, encoding: String| match encode(&text, &encoding) {
        Some(bytes) => TypedArray::new(ctx, bytes),
        None => Err(unknown(&ctx, &encoding)),
    };
    host.set("encode", Function::new(ctx.clone(), one)?)?;
    let one = |ctx: Ctx<'js>, bytes: TypedArray<'js, u8>, encoding: String| {
        decode(&copied(&bytes), &encoding).ok_or_else(|| unknown(&ctx, &encoding))
    };
    host.set("decode", Function::new(ctx.clone(), one)?)
}

fn unknown(ctx: &Ctx<'_>, encoding: &str) -> rquickjs::Error {
    Exception::throw_type(ctx, &format!("Unknown encoding: {encoding}"))
}

fn encode(text: &str, encoding: &str) -> Option<Vec<u8>> {
    Some(match encoding {
        "utf8" => text.as_bytes().to_vec(),
        "utf16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "latin1" | "ascii" => text.encode_utf16().map(|unit| unit.to_le_bytes()[0]).collect(),
        "hex" => decode_hex(text.as_bytes()),
        "base64" | "base64url" => decode_base64(text.as_bytes()),
        _ => return None,
    })
}

fn decode(bytes: &[u8], encoding: &str) -> Option<String> {
    Some(match encoding {
        "utf8" => String::from_utf8_lossy(bytes).into_owned(),
        "latin1" => bytes.iter().map(|byte| char::from(*byte)).collect(),
        "ascii" => bytes.iter().map(|byte| char::from(*byte & 0x7f)).collect(),
        "hex" => encode_hex(bytes),
        "base64" => encode_base64(bytes, BASE64, true),
        "base64url" => encode_base64(bytes, BASE64_URL, false),
        _ => return None,
    })
}

fn encode_hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// As Node does: up to the first pair that is not hexadecimal.
fn decode_hex(text: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    text.chunks_exact(2).map_while(|pair| u8::try_from(digit(pair[0])? << 4 | digit(pair[1])?).ok()).collect()
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE64_URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn encode_base64(bytes: &[u8], alphabet: &[u8; 64], padded: bool) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            if index <= group.len() {
                let value = (bits >> (18 - 6 * index) & 63) as usize;
                text.push(char::from(alphabet[value]));
            } else if padded {
                text.push('=');
            }
        }
    }
    text
}

/// As Node does: both alphabets, anything else passed over, up to the first `=`.
fn decode_base64(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut count) = (0u32, 0);
    for byte in text {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_every_length_comes_back() {
        for length in 0..70u8 {
            let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(37)).collect();
            assert_eq!(decode_base64(encode_base64(&bytes, BASE64, true).as_bytes()), bytes);
            assert_eq!(decode_base64(encode_base64(&bytes, BASE64_URL, false).as_bytes()), bytes);
        }
        assert_eq!(encode_base64(b"any carnal pleas", BASE64, true), "YW55IGNhcm5hbCBwbGVhcw==");
    }

    #[test]
    fn hex_stops_at_what_is_not_hex() {
        assert_eq!(decode_hex(b"00ffzz11"), [0, 255]);
        assert_eq!(decode_hex(b"abc"), [0xab]);
        assert_eq!(encode_hex(&[0, 171, 255]), "00abff");
    }
}
