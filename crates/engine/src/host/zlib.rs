//! Deflate, zlib and gzip, for `node:zlib`.

use std::io::Read;

use flate2::bufread::GzDecoder;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use flate2::{Compression, Decompress, FlushDecompress, Status};
use rquickjs::{Ctx, Function, IntoJs as _, Object, Result, TypedArray, Value};

use crate::bytes::copied;

/// Why there is no result, as Node's zlib says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Refusal(&'static str);

const CUT: Refusal = Refusal("Z_BUF_ERROR: unexpected end of file");
const HEADER: Refusal = Refusal("Z_DATA_ERROR: incorrect header check");
const DATA: Refusal = Refusal("Z_DATA_ERROR: invalid stored block lengths");
const LARGE: Refusal = Refusal("ERR_BUFFER_TOO_LARGE");

/// Adds `host.compress(kind, bytes, level, limit)`, which gives bytes, or a text that says why not.
pub(super) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>) -> Result<()> {
    let compress =
        |ctx: Ctx<'js>, kind: String, bytes: TypedArray<'js, u8>, level: i32, limit: f64| -> Result<Value<'js>> {
            let limit = if limit >= 0.0 { limit as usize } else { usize::MAX };
            match all(&kind, &copied(&bytes), level, limit) {
                Ok(bytes) => TypedArray::new(ctx.clone(), bytes)?.into_js(&ctx),
                Err(Refusal(why)) => why.into_js(&ctx),
            }
        };
    host.set("compress", Function::new(ctx.clone(), compress)?)
}

fn all(kind: &str, bytes: &[u8], level: i32, limit: usize) -> std::result::Result<Vec<u8>, Refusal> {
    let level = u32::try_from(level).map_or_else(|_| Compression::default(), |level| Compression::new(level.min(9)));
    let written = match kind {
        "deflate" => written(ZlibEncoder::new(Vec::new(), level), bytes, ZlibEncoder::finish),
        "deflateRaw" => written(DeflateEncoder::new(Vec::new(), level), bytes, DeflateEncoder::finish),
        "gzip" => written(GzEncoder::new(Vec::new(), level), bytes, GzEncoder::finish),
        "gunzip" => return gunzip(bytes, limit),
        "unzip" if bytes.starts_with(&[0x1f, 0x8b]) => return gunzip(bytes, limit),
        "inflateRaw" => return inflate(bytes, false, limit),
        _ => return inflate(bytes, true, limit),
    };
    if written.len() > limit { Err(LARGE) } else { Ok(written) }
}

fn written<W: std::io::Write>(
    mut encoder: W,
    bytes: &[u8],
    finish: impl FnOnce(W) -> std::io::Result<Vec<u8>>,
) -> Vec<u8> {
    let done = encoder.write_all(bytes).and_then(|()| finish(encoder));
    done.expect("writing into memory does not fail")
}

fn inflate(bytes: &[u8], header: bool, limit: usize) -> std::result::Result<Vec<u8>, Refusal> {
    if header
        && bytes.len() >= 2
        && (bytes[0] & 15 != 8 || !(u16::from(bytes[0]) << 8 | u16::from(bytes[1])).is_multiple_of(31))
    {
        return Err(HEADER);
    }
    let mut state = Decompress::new(header);
    let mut result = Vec::new();
    loop {
        let (read, before) = (usize::try_from(state.total_in()).unwrap_or(usize::MAX), result.len());
        result.reserve((bytes.len() - read).max(1024) * 2);
        let status = state.decompress_vec(&bytes[read..], &mut result, FlushDecompress::None).map_err(|_| DATA)?;
        if result.len() > limit {
            return Err(LARGE);
        }
        let stands = result.len() == before && state.total_in() == read as u64;
        match status {
            Status::StreamEnd => return Ok(result),
            _ if stands => return Err(CUT),
            _ => {}
        }
    }
}

/// All members of a file; what comes behind them is passed over, as in Node.
fn gunzip(bytes: &[u8], limit: usize) -> std::result::Result<Vec<u8>, Refusal> {
    let mut rest = bytes;
    let mut result = Vec::new();
    loop {
        if !rest.starts_with(&[0x1f, 0x8b]) {
            return match (
                rest.is_empty() || rest.len() == 1 && rest[0] == 0x1f,
                result.is_empty() && rest.len() == bytes.len(),
            ) {
                (true, true) => Err(CUT),
                (false, true) => Err(HEADER),
                _ => Ok(result),
            };
        }
        let mut decoder = GzDecoder::new(rest);
        let room = u64::try_from(limit.saturating_sub(result.len())).unwrap_or(u64::MAX);
        let read = decoder.by_ref().take(room.saturating_add(1)).read_to_end(&mut result);
        read.map_err(|error| if error.kind() == std::io::ErrorKind::UnexpectedEof { CUT } else { DATA })?;
        if result.len() > limit {
            return Err(LARGE);
        }
        rest = decoder.into_inner();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked_and_what_is_broken_is_told() {
        let text = "a text that repeats itself, a text that repeats itself. ".repeat(200).into_bytes();
        for (pack, unpack) in [
            ("deflate", "inflate"),
            ("deflateRaw", "inflateRaw"),
            ("gzip", "gunzip"),
            ("gzip", "unzip"),
            ("deflate", "unzip"),
        ] {
            for level in [-1, 0, 9] {
                let packed = all(pack, &text, level, usize::MAX).unwrap();
                assert_eq!(all(unpack, &packed, -1, usize::MAX).as_ref(), Ok(&text), "{pack} {level}");
                assert_eq!(all(unpack, &packed[..packed.len() / 2], -1, usize::MAX), Err(CUT), "{unpack}");
                assert_eq!(all(unpack, &packed, -1, 100), Err(LARGE), "{unpack}");
            }
            assert_eq!(all(unpack, &all(pack, b"", -1, usize::MAX).unwrap(), -1, usize::MAX), Ok(Vec::new()));
        }
        let two =
            [all("gzip", b"one ", -1, usize::MAX).unwrap(), all("gzip", b"two", -1, usize::MAX).unwrap()].concat();
        assert_eq!(all("gunzip", &[two.as_slice(), b"rubbish"].concat(), -1, usize::MAX), Ok(b"one two".to_vec()));
        assert_eq!(all("inflate", b"no zlib", -1, usize::MAX), Err(HEADER));
        assert_eq!(all("gunzip", b"no gzip", -1, usize::MAX), Err(HEADER));
    }
}
