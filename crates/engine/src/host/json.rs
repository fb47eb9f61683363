//! The answer of a script as JSON, written from JavaScript's values in one go: a model of a hundred collections has
//! hundreds of thousands of them, and a copy of plain values made in JavaScript first takes longer than Payload does.

use rquickjs::object::Filter;
use rquickjs::{Array, Atom, Ctx, Function, Object, Result, Value};

/// Adds `host.json(value, plain)`: the same text as `JSON.stringify(plain(value))`, where `plain(value, label)` is called
/// only for what is neither a primitive value nor an array nor an ordinary object. `label` is the outermost key.
pub(super) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>) -> Result<()> {
    let json = |ctx: Ctx<'js>, value: Value<'js>, plain: Function<'js>| -> Result<Option<String>> {
        let ordinary = ctx.globals().get::<_, Object<'js>>("Object")?.get("prototype")?;
        let mut writer = Writer { ctx, plain, ordinary, label: String::new(), open: Vec::new(), text: Vec::new() };
        let written = writer.value(value)?;
        Ok(if written { String::from_utf8(writer.text).ok() } else { None })
    };
    host.set("json", Function::new(ctx.clone(), json)?)
}

struct Writer<'js> {
    ctx: Ctx<'js>,
    plain: Function<'js>,
    /// `Object.prototype`
    ordinary: Value<'js>,
    label: String,
    /// The objects around the value: one that is inside of itself is left out.
    open: Vec<Value<'js>>,
    text: Vec<u8>,
}

impl<'js> Writer<'js> {
    /// Writes a value; tells whether there was something to write, as there is not for `undefined`.
    fn value(&mut self, value: Value<'js>) -> Result<bool> {
        if let Some(string) = value.as_string() {
            match string.to_string() {
                Ok(text) => self.string(&text),
                // It has half of a character, which JSON can say and UTF-8 cannot.
                Err(_) => self.stringify(value)?,
            }
        } else if let Some(value) = value.as_bool() {
            self.text.extend_from_slice(if value { b"true" } else { b"false" });
        } else if let Some(number) = value.as_int() {
            self.text.extend_from_slice(number.to_string().as_bytes());
        } else if value.is_float() {
            self.stringify(value)?;
        } else if value.is_null() {
            self.text.extend_from_slice(b"null");
        } else if value.is_undefined() || self.open.contains(&value) {
            return Ok(false);
        } else if let Some(array) = value.as_array().filter(|_| !value.is_proxy()) {
            self.open.push(value.clone());
            self.array(array)?;
            self.open.pop();
        } else if let Some(object) = value.as_object().filter(|object| self.is_ordinary(object)) {
            self.open.push(value.clone());
            self.object(object)?;
            self.open.pop();
        } else {
            let plain: Value<'js> = self.plain.call((value, self.label.as_str()))?;
            return self.value(plain);
        }
        Ok(true)
    }

    fn is_ordinary(&self, object: &Object<'js>) -> bool {
        !object.is_proxy()
            && !object.is_function()
            && object.get_prototype().is_none_or(|prototype| *prototype.as_value() == self.ordinary)
    }

    fn array(&mut self, array: &Array<'js>) -> Result<()> {
        self.text.push(b'[');
        for index in 0..array.len() {
            if index > 0 {
                self.text.push(b',');
            }
            if !self.value(array.get(index)?)? {
                self.text.extend_from_slice(b"null");
            }
        }
        self.text.push(b']');
        Ok(())
    }

    fn object(&mut self, object: &Object<'js>) -> Result<()> {
        self.text.push(b'{');
        let mut any = false;
        for key in object.own_keys::<Atom<'js>>(Filter::default()) {
            let key = key?;
            let value: Value<'js> = object.get(key.clone())?;
            if value.is_undefined() {
                continue;
            }
            let before = self.text.len();
            if any {
                self.text.push(b',');
            }
            let name = key.to_string()?;
            self.string(&name);
            self.text.push(b':');
            if self.open.len() == 1 {
                self.label = name;
            }
            if self.value(value)? {
                any = true;
            } else {
                self.text.truncate(before);
            }
        }
        self.text.push(b'}');
        Ok(())
    }

    fn string(&mut self, text: &str) {
        // Memory is all that writing to a vector can lack.
        let _ = serde_json::to_writer(&mut self.text, text);
    }

    /// As the language itself writes the value.
    fn stringify(&mut self, value: Value<'js>) -> Result<()> {
        if let Some(text) = self.ctx.json_stringify(value)? {
            self.text.extend_from_slice(text.to_string()?.as_bytes());
        }
        Ok(())
    }
}
