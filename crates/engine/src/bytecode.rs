//! Compiles scripts to bytecode and back: the only place that calls QuickJS's C interface directly.
#![expect(unsafe_code, reason = "rquickjs offers bytecode for ES modules only; the registry's modules are scripts")]

use std::ffi::CString;

use rquickjs::{Ctx, Error, Result, Value, qjs};

/// Evaluates a script and returns its value, together with its bytecode where `keep` asks for it.
pub(crate) fn compile<'js>(
    ctx: &Ctx<'js>,
    name: &str,
    code: &str,
    keep: bool,
) -> Result<(Value<'js>, Option<Vec<u8>>)> {
    let name = CString::new(name)?;
    // A NUL inside a string literal or comment would end the C string early.
    let code = CString::new(code.replace('\0', "\\0"))?;
    let flags = (qjs::JS_EVAL_TYPE_GLOBAL | qjs::JS_EVAL_FLAG_COMPILE_ONLY) as i32;
    let raw = ctx.as_raw().as_ptr();
    // SAFETY: `raw` is the live context of `ctx`, both strings are NUL-terminated and outlive the call, and the
    // length excludes the terminator, as `JS_Eval` asks.
    let function =
        unsafe { qjs::JS_Eval(raw, code.as_ptr(), code.as_bytes().len() as qjs::size_t, name.as_ptr(), flags) };
    // SAFETY: `function` was just returned by QuickJS.
    if unsafe { qjs::JS_IsException(function) } {
        return Err(Error::Exception);
    }
    let bytes = keep.then(|| {
        let mut length: qjs::size_t = 0;
        let flags = (qjs::JS_WRITE_OBJ_BYTECODE | qjs::JS_WRITE_OBJ_STRIP_SOURCE) as i32;
        // SAFETY: `function` is a compiled function that this call borrows; the buffer is ours to free.
        unsafe {
            let buffer = qjs::JS_WriteObject(raw, &raw mut length, function, flags);
            if buffer.is_null() {
                return None;
            }
            let bytes = std::slice::from_raw_parts(buffer, length as usize).to_vec();
            qjs::js_free(raw, buffer.cast());
            Some(bytes)
        }
    });
    let Some(bytes) = bytes.flatten() else {
        // SAFETY: `function` is owned here and `JS_EvalFunction` takes it over.
        return unsafe { run(ctx, function) }.map(|value| (value, None));
    };
    // What was compiled keeps its source, that of each function once more within the one around it: what is read back
    // from the bytecode has none, and is a third of the size.
    // SAFETY: `function` is owned here and not used any more; the bytecode was just written by this build.
    unsafe {
        qjs::JS_FreeValue(raw, function);
        load(ctx, &bytes).map(|value| (value, Some(bytes)))
    }
}

/// Evaluates a script from bytecode that `compile` of this very build gave.
///
/// # Safety
///
/// QuickJS trusts bytecode: bytes that anybody else wrote may corrupt memory. The caller vouches for them.
pub(crate) unsafe fn load<'js>(ctx: &Ctx<'js>, bytes: &[u8]) -> Result<Value<'js>> {
    let raw = ctx.as_raw().as_ptr();
    // SAFETY: the slice outlives the call, and the caller vouches for what is in it.
    let function = unsafe {
        qjs::JS_ReadObject(raw, bytes.as_ptr(), bytes.len() as qjs::size_t, qjs::JS_READ_OBJ_BYTECODE as i32)
    };
    // SAFETY: `function` was just returned by QuickJS.
    if unsafe { qjs::JS_IsException(function) } {
        return Err(Error::Exception);
    }
    // SAFETY: `function` is owned here and `JS_EvalFunction` takes it over.
    unsafe { run(ctx, function) }
}

/// Runs a compiled script.
///
/// # Safety
///
/// `function` must be an owned value of the context, compiled by `JS_Eval` or read by `JS_ReadObject`.
unsafe fn run<'js>(ctx: &Ctx<'js>, function: qjs::JSValue) -> Result<Value<'js>> {
    // SAFETY: the caller hands over an owned, compiled function.
    let result = unsafe { qjs::JS_EvalFunction(ctx.as_raw().as_ptr(), function) };
    // SAFETY: `result` was just returned by QuickJS; if it is no exception, its ownership moves into `Value`.
    unsafe {
        if qjs::JS_IsException(result) { Err(Error::Exception) } else { Ok(Value::from_raw(ctx.clone(), result)) }
    }
}
