//! What is current across `await`: `AsyncLocalStorage` over the engine's promise hooks.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use rquickjs::object::Property;
use rquickjs::promise::PromiseHookType;
use rquickjs::runtime::PromiseHook;
use rquickjs::{Ctx, Function, Object, Persistent, Result, Runtime, Value};

/// Where a promise keeps what was current when it was made.
const KEY: &str = "\u{0}asyncContext";

#[derive(Default)]
struct State {
    watching: Cell<bool>,
    current: RefCell<Option<Persistent<Value<'static>>>>,
    entered: RefCell<Vec<Option<Persistent<Value<'static>>>>>,
}

/// What is current. Until JavaScript asks to watch it, promises cost nothing more.
#[derive(Default, Clone)]
pub(crate) struct AsyncContext(Rc<State>);

impl AsyncContext {
    /// Keeps what is current on each promise. To be called before there is a context.
    pub(crate) fn follow(&self, runtime: &Runtime) {
        let state = self.0.clone();
        let hook: PromiseHook = Box::new(move |ctx, kind, promise, _parent| {
            if state.watching.get() {
                // A promise that cannot take a property just has no context.
                let _unset = follow(&state, &ctx, kind, &promise);
            }
        });
        runtime.set_promise_hook(Some(hook));
    }

    /// Adds `host.asyncContext`: `{ get(), set(value), watch() }`.
    pub(crate) fn install<'js>(&self, ctx: &Ctx<'js>, host: &Object<'js>) -> Result<()> {
        let object = Object::new(ctx.clone())?;
        let state = self.0.clone();
        let get = move |ctx: Ctx<'js>| match &*state.current.borrow() {
            Some(value) => value.clone().restore(&ctx),
            None => Ok(Value::new_undefined(ctx)),
        };
        object.set("get", Function::new(ctx.clone(), get)?)?;
        let state = self.0.clone();
        let set = move |ctx: Ctx<'js>, value: Value<'js>| *state.current.borrow_mut() = save(&ctx, value);
        object.set("set", Function::new(ctx.clone(), set)?)?;
        let state = self.0.clone();
        object.set("watch", Function::new(ctx.clone(), move || state.watching.set(true))?)?;
        host.set("asyncContext", object)
    }

    /// Lets go of every JavaScript value. To be called before the runtime ends.
    pub(crate) fn clear(&self) {
        self.0.watching.set(false);
        self.0.current.take();
        self.0.entered.take();
    }
}

fn save<'js>(ctx: &Ctx<'js>, value: Value<'js>) -> Option<Persistent<Value<'static>>> {
    (!value.is_undefined()).then(|| Persistent::save(ctx, value))
}

fn follow<'js>(state: &State, ctx: &Ctx<'js>, kind: PromiseHookType, promise: &Value<'js>) -> Result<()> {
    let Some(promise) = promise.as_object() else { return Ok(()) };
    match kind {
        PromiseHookType::Init => {
            if let Some(current) = &*state.current.borrow() {
                promise.prop(KEY, Property::from(current.clone().restore(ctx)?))?;
            }
        }
        PromiseHookType::Before => {
            let next = save(ctx, promise.get(KEY)?);
            let previous = state.current.replace(next);
            state.entered.borrow_mut().push(previous);
        }
        PromiseHookType::After => {
            if let Some(previous) = state.entered.borrow_mut().pop() {
                state.current.replace(previous);
            }
        }
        PromiseHookType::Resolve => {}
    }
    Ok(())
}
