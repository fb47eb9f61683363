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
    host.set("machine", Function::new(ctx.clone(), machine)?)?;
    host.set("cwd", session.settings().cwd.to_string_lossy().into_owned())?;
    host.set("pid", std::process::id())?;
    host.set("platform", if cfg!(target_os = "macos") { "darwin" } else { std::env::consts::OS })?;
    host.set("arch", if cfg!(target_arch = "x86_64") { "x64" } else { "arm64" })
}

/// What `node:os` tells; not an input of the evaluation, as it is another one each time.
fn machine(ctx: Ctx<'_>) -> Result<Object<'_>> {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default().trim().to_owned();
    let memory = |name: &str| {
        let text = read("/proc/meminfo");
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) * 1024.0
    };
    let machine = Object::new(ctx)?;
    machine.set("hostname", read("/proc/sys/kernel/hostname"))?;
    machine.set("release", read("/proc/sys/kernel/osrelease"))?;
    machine.set("version", read("/proc/sys/kernel/version"))?;
    machine.set("processors", std::thread::available_parallelism().map_or(1, usize::from))?;
    machine.set("totalMemory", memory("MemTotal"))?;
    machine.set("freeMemory", memory("MemAvailable"))?;
    machine.set(
        "uptime",
        read("/proc/uptime").split(' ').next().and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0),
    )?;
    Ok(machine)
}
