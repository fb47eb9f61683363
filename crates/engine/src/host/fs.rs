//! Files, with every read recorded as an input of the evaluation.

use std::path::Path;
use std::rc::Rc;

use rquickjs::{Ctx, Exception, Function, Object, Result, TypedArray};

use crate::runtime::Session;

pub(super) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>, session: &Rc<Session>) -> Result<()> {
    let inputs = session.inputs().clone();
    let read = move |ctx: Ctx<'js>, path: String| match inputs.read(Path::new(&path)) {
        Ok(bytes) => TypedArray::new(ctx, bytes),
        Err(error) => Err(Exception::throw_message(&ctx, &format!("{error}, open '{path}'"))),
    };
    host.set("readFile", Function::new(ctx.clone(), read)?)?;
    let inputs = session.inputs().clone();
    let stat = move |path: String| match std::fs::metadata(&path) {
        Ok(metadata) if metadata.is_dir() => 2,
        Ok(_) => 1,
        Err(_) => {
            inputs.missing(Path::new(&path));
            0
        }
    };
    host.set("stat", Function::new(ctx.clone(), stat)?)?;
    let inputs = session.inputs().clone();
    let list = move |path: String| {
        inputs.listed(Path::new(&path));
        let Ok(entries) = std::fs::read_dir(path) else { return Vec::new() };
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    };
    host.set("readDirectory", Function::new(ctx.clone(), list)?)
}
