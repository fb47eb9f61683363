//! The statements of a migration with code, on their way to the caller's `SqlHost`.

use std::cell::RefCell;
use std::rc::Rc;

use rquickjs::{Array, BigInt, Ctx, Exception, Function, Object, Result, TypedArray, Value};

use crate::bytes::copied;
use crate::runtime::Session;
use crate::sql_host::{SqlError, SqlHost, SqlParam, SqlRows};

/// The largest whole number that a JavaScript number holds exactly.
const SAFE: i64 = (1 << 53) - 1;

/// The caller's database, shared between the host functions of one session.
pub(crate) type SharedHost = Rc<RefCell<Box<dyn SqlHost>>>;

/// Adds `host.sql`: `{ dialect, query(connection, sql, params), script(connection, sql), parameterIndex(sql, name),
/// documents(operation, arguments), rejections() }`.
///
/// A refused statement is returned as `{ error }`, so that drivers throw errors of their own class.
pub(crate) fn install<'js>(
    ctx: &Ctx<'js>,
    host: &Object<'js>,
    session: &Rc<Session>,
    database: &SharedHost,
) -> Result<()> {
    let sql = Object::new(ctx.clone())?;
    sql.set("dialect", database.borrow().dialect())?;
    let (shared, watched) = (database.clone(), session.clone());
    let query = move |ctx: Ctx<'js>, connection: f64, sql: String, params: Array<'js>| {
        let params = params.iter().map(|value| param(&ctx, value?)).collect::<Result<Vec<_>>>()?;
        stopped(&ctx, &watched)?;
        let answer = shared.borrow_mut().query(connection as u64, &sql, &params);
        match answer {
            Ok(rows) => give_rows(&ctx, &rows),
            Err(error) => give_error(&ctx, &error),
        }
    };
    sql.set("query", Function::new(ctx.clone(), query)?)?;
    let (shared, watched) = (database.clone(), session.clone());
    let script = move |ctx: Ctx<'js>, connection: f64, sql: String| {
        stopped(&ctx, &watched)?;
        let answer = shared.borrow_mut().script(connection as u64, &sql);
        match answer {
            Ok(()) => Object::new(ctx.clone()),
            Err(error) => give_error(&ctx, &error),
        }
    };
    sql.set("script", Function::new(ctx.clone(), script)?)?;
    let shared = database.clone();
    let index = move |sql: String, name: String| {
        shared.borrow_mut().parameter_index(&sql, &name).and_then(|index| u32::try_from(index).ok()).unwrap_or(0)
    };
    sql.set("parameterIndex", Function::new(ctx.clone(), index)?)?;
    let (shared, watched) = (database.clone(), session.clone());
    let documents = move |ctx: Ctx<'js>, operation: String, arguments: String| -> Result<Option<String>> {
        stopped(&ctx, &watched)?;
        let answer = shared.borrow_mut().documents(&operation, &arguments);
        Ok(answer.map(|answer| match answer {
            Ok(result) => format!("{{\"result\":{result}}}"),
            Err(failure) => serde_json::json!({ "error": failure }).to_string(),
        }))
    };
    sql.set("documents", Function::new(ctx.clone(), documents)?)?;
    let watched = session.clone();
    sql.set("rejections", Function::new(ctx.clone(), move || watched.rejections())?)?;
    host.set("sql", sql)
}

/// After the caller has given up, nothing may reach its connection any more.
fn stopped(ctx: &Ctx<'_>, session: &Session) -> Result<()> {
    if session.must_stop() { Err(Exception::throw_message(ctx, "stopped")) } else { Ok(()) }
}

/// JavaScript numbers are floating-point numbers to SQLite's drivers; a whole number is sent as a bigint.
fn param<'js>(ctx: &Ctx<'js>, value: Value<'js>) -> Result<SqlParam> {
    if value.is_null() || value.is_undefined() {
        return Ok(SqlParam::Null);
    }
    if let Some(truth) = value.as_bool() {
        return Ok(SqlParam::Bool(truth));
    }
    if let Some(number) = value.as_number() {
        return Ok(SqlParam::Real(number));
    }
    if let Some(text) = value.as_string() {
        return Ok(SqlParam::Text(text.to_string()?));
    }
    if let Some(number) = value.as_big_int() {
        return Ok(SqlParam::Integer(number.clone().to_i64()?));
    }
    if let Some(bytes) = value.as_object().and_then(Object::as_typed_array::<u8>) {
        return Ok(SqlParam::Blob(copied(bytes)));
    }
    Err(Exception::throw_type(ctx, &format!("A {} is not a value that a database takes", value.type_name())))
}

fn give_rows<'js>(ctx: &Ctx<'js>, rows: &SqlRows) -> Result<Object<'js>> {
    let result = Object::new(ctx.clone())?;
    let (names, types) = (Array::new(ctx.clone())?, Array::new(ctx.clone())?);
    for (index, column) in rows.columns.iter().enumerate() {
        names.set(index, column.name.as_str())?;
        types.set(index, column.type_oid)?;
    }
    result.set("columns", names)?;
    result.set("types", types)?;
    let list = Array::new(ctx.clone())?;
    for (index, row) in rows.rows.iter().enumerate() {
        let values = Array::new(ctx.clone())?;
        for (index, value) in row.iter().enumerate() {
            values.set(index, give(ctx, value)?)?;
        }
        list.set(index, values)?;
    }
    result.set("rows", list)?;
    result.set("affected", rows.affected as f64)?;
    result.set("lastInsertRowid", BigInt::from_i64(ctx.clone(), rows.last_insert_rowid)?)?;
    result.set("command", rows.command.as_str())?;
    Ok(result)
}

/// A whole number that a JavaScript number would round is given as a bigint.
fn give<'js>(ctx: &Ctx<'js>, value: &SqlParam) -> Result<Value<'js>> {
    Ok(match value {
        SqlParam::Null => Value::new_null(ctx.clone()),
        SqlParam::Bool(truth) => Value::new_bool(ctx.clone(), *truth),
        SqlParam::Integer(number) if number.abs() <= SAFE => Value::new_number(ctx.clone(), *number as f64),
        SqlParam::Integer(number) => BigInt::from_i64(ctx.clone(), *number)?.into_value(),
        SqlParam::Real(number) => Value::new_float(ctx.clone(), *number),
        SqlParam::Text(text) => rquickjs::String::from_str(ctx.clone(), text)?.into_value(),
        SqlParam::Blob(bytes) => TypedArray::<u8>::new(ctx.clone(), bytes.clone())?.into_value(),
    })
}

fn give_error<'js>(ctx: &Ctx<'js>, error: &SqlError) -> Result<Object<'js>> {
    let fields = Object::new(ctx.clone())?;
    fields.set("message", error.message.as_str())?;
    for (name, value) in [
        ("code", &error.code),
        ("detail", &error.detail),
        ("constraint", &error.constraint),
        ("table", &error.table),
        ("column", &error.column),
    ] {
        if let Some(value) = value {
            fields.set(name, value.as_str())?;
        }
    }
    if let Some(code) = error.sqlite_code {
        fields.set("sqliteCode", code)?;
    }
    let result = Object::new(ctx.clone())?;
    result.set("error", fields)?;
    Ok(result)
}
