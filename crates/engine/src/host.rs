//! What JavaScript may ask of the machine: files, randomness, hashes, the clock, and through the caller the network.

mod crypto;
mod encoding;
mod fs;
mod http;
mod json;
pub(crate) mod sql;
mod system;
mod text;
mod url;
mod zlib;

use std::rc::Rc;

use rquickjs::{Ctx, Object};

use crate::runtime::Session;

/// Adds every host function to `host`, which builtins get as their first argument.
pub(crate) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>, session: &Rc<Session>) -> rquickjs::Result<()> {
    crypto::install(ctx, host)?;
    encoding::install(ctx, host)?;
    fs::install(ctx, host, session)?;
    http::install(ctx, host, session)?;
    json::install(ctx, host)?;
    system::install(ctx, host, session)?;
    text::install(ctx, host)?;
    url::install(ctx, host)?;
    zlib::install(ctx, host)
}
