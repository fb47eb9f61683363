//! The clock, the environment, the log.

use std::rc::Rc;

use rquickjs::{Ctx, Function, Object, Result};

use crate::runtime::Session;

pub(super) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>, session: &Rc<Session>) -> Result<()> {
    let one = session.clone();
    host.set("now", Function::new(ctx.clone(), move || one.started().elapsed().as_secs_f64() * 1e3)?)?;
    let one = session.clone();
    host.set("log", Function::new(ctx.clone(), move |message: String| one.log(message))?)?;
    let one = session.clone();
    host.set("variable", Function::new(ctx.clone(), move |name: String| one.variable(&name))?)?;
    let one = session.clone();
    host.set("variableNames", Function::new(ctx.clone(), move || one.variable_names())?)?;
    let one = session.clone();
    host.set("variablesRead", Function::new(ctx.clone(), move || one.inputs().variables())?)?;
    let one = session.clone();
    host.set("exit", Function::new(ctx.clone(), move |code: i32| one.exit(code))?)?;
    host.set("cwd", session.settings().cwd.to_string_lossy().into_owned())?;
    host.set("pid", std::process::id())?;
    host.set("platform", if cfg!(target_os = "macos") { "darwin" } else { std::env::consts::OS })?;
    host.set("arch", if cfg!(target_arch = "x86_64") { "x64" } else { "arm64" })
}
