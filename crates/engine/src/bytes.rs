//! Bytes that JavaScript passes to the host.
#![expect(unsafe_code, reason = "rquickjs cannot know that no JavaScript runs while the bytes are borrowed")]

use rquickjs::TypedArray;

/// A copy of a `Uint8Array`'s bytes; nothing of a detached one.
pub(crate) fn copied(bytes: &TypedArray<'_, u8>) -> Vec<u8> {
    // SAFETY: the borrow ends in this expression, in which no JavaScript runs.
    unsafe { bytes.as_bytes() }.unwrap_or_default().to_vec()
}
