//! The requests of `fetch`, on their way to the caller's `HttpHost`.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::mpsc::channel;
use std::time::Duration;

use rquickjs::{Array, Ctx, Function, Object, Result, TypedArray, Value};

use crate::bytes::copied;
use crate::http_host::{HttpCancel, HttpError, HttpRequest, HttpResponse};
use crate::runtime::Session;

/// Adds `host.http`, where the caller offers the network: `{ send(method, url, headers, body, follow) -> number,
/// wait(milliseconds) -> { number, … } or nothing, cancel(number) }`.
pub(super) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>, session: &Rc<Session>) -> Result<()> {
    let Some(network) = session.settings().http.clone() else { return Ok(()) };
    let http = Object::new(ctx.clone())?;
    let (answers, inbox) = channel::<(u32, std::result::Result<HttpResponse, HttpError>)>();
    let calls: Rc<RefCell<BTreeMap<u32, HttpCancel>>> = Rc::default();
    let count = Cell::new(0_u32);
    let open = calls.clone();
    let send = move |method: String, url: String, headers: Vec<Vec<String>>, body: Value<'js>, follow: bool| {
        let number = count.get().wrapping_add(1);
        count.set(number);
        let body = body.as_object().and_then(Object::as_typed_array::<u8>).map(copied);
        let headers = headers.into_iter().filter_map(|pair| <[String; 2]>::try_from(pair).ok());
        let headers = headers.map(|[name, value]| (name, value)).collect();
        let answers = answers.clone();
        // Nobody waits any more once the machine is gone.
        let done = Box::new(move |answer| drop(answers.send((number, answer))));
        let cancel = network.send(HttpRequest { method, url, headers, body, follow }, done);
        open.borrow_mut().insert(number, cancel);
        number
    };
    http.set("send", Function::new(ctx.clone(), send)?)?;
    let open = calls.clone();
    let wait = move |ctx: Ctx<'js>, milliseconds: f64| -> Result<Option<Object<'js>>> {
        let patience = Duration::try_from_secs_f64(milliseconds / 1e3).unwrap_or_default();
        let Ok((number, answer)) = inbox.recv_timeout(patience) else { return Ok(None) };
        open.borrow_mut().remove(&number);
        give(&ctx, number, answer).map(Some)
    };
    http.set("wait", Function::new(ctx.clone(), wait)?)?;
    let cancel = move |number: u32| {
        if let Some(cancel) = calls.borrow_mut().remove(&number) {
            cancel();
        }
    };
    http.set("cancel", Function::new(ctx.clone(), cancel)?)?;
    host.set("http", http)
}

fn give<'js>(ctx: &Ctx<'js>, number: u32, answer: std::result::Result<HttpResponse, HttpError>) -> Result<Object<'js>> {
    let result = Object::new(ctx.clone())?;
    result.set("number", number)?;
    match answer {
        Ok(HttpResponse { status, status_text, headers, body, url }) => {
            let pairs = Array::new(ctx.clone())?;
            for (index, (name, value)) in headers.into_iter().enumerate() {
                pairs.set(index, vec![name, value])?;
            }
            result.set("status", status)?;
            result.set("statusText", status_text)?;
            result.set("headers", pairs)?;
            result.set("body", TypedArray::<u8>::new(ctx.clone(), body)?)?;
            result.set("url", url)?;
        }
        Err(HttpError { code, message }) => {
            result.set("error", message)?;
            result.set("code", code)?;
        }
    }
    Ok(result)
}
