//! What JavaScript may ask of the machine: files, randomness, hashes, the clock.

mod crypto;
mod fs;
mod system;
mod text;

use std::rc::Rc;

use rquickjs::{Ctx, Object};

use crate::runtime::Session;

/// Adds every host function to `host`, which builtins get as their first argument.
pub(crate) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>, session: &Rc<Session>) -> rquickjs::Result<()> {
    crypto::install(ctx, host)?;
    fs::install(ctx, host, session)?;
    system::install(ctx, host, session)?;
    text::install(ctx, host)
}
