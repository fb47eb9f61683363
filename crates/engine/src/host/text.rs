//! UTF-8.

use rquickjs::{Ctx, Function, Object, Result, TypedArray};

use crate::bytes::copied;

pub(super) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>) -> Result<()> {
    let encode = |ctx: Ctx<'js>, text: rquickjs::String<'js>| TypedArray::new(ctx, text.to_string()?.into_bytes());
    host.set("encodeUtf8", Function::new(ctx.clone(), encode)?)?;
    let decode = |bytes: TypedArray<'js, u8>| String::from_utf8_lossy(&copied(&bytes)).into_owned();
    host.set("decodeUtf8", Function::new(ctx.clone(), decode)?)
}
