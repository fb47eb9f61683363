//! URLs as the WHATWG standard defines them.

use rquickjs::{Ctx, Function, Object, Result};
use url::{Url, quirks};

/// Adds `host.url`: `{ parse(text, base), set(href, part, value) }`, both giving the URL's parts, or null.
pub(crate) fn install<'js>(ctx: &Ctx<'js>, host: &Object<'js>) -> Result<()> {
    let url = Object::new(ctx.clone())?;
    let parse = |ctx: Ctx<'js>, text: String, base: Option<String>| {
        let base = match base.map(|base| Url::parse(&base)) {
            Some(Err(_)) => return Ok(None),
            Some(Ok(base)) => Some(base),
            None => None,
        };
        let parsed = Url::options().base_url(base.as_ref()).parse(&text);
        parsed.ok().map(|url| parts(&ctx, &url)).transpose()
    };
    url.set("parse", Function::new(ctx.clone(), parse)?)?;
    let set = |ctx: Ctx<'js>, href: String, part: String, value: String| {
        let Ok(mut url) = Url::parse(&href) else { return Ok(None) };
        set_part(&mut url, &part, &value);
        parts(&ctx, &url).map(Some)
    };
    url.set("set", Function::new(ctx.clone(), set)?)?;
    url.set("toAscii", Function::new(ctx.clone(), |domain: String| quirks::domain_to_ascii(&domain))?)?;
    url.set("toUnicode", Function::new(ctx.clone(), |domain: String| quirks::domain_to_unicode(&domain))?)?;
    host.set("url", url)
}

fn parts<'js>(ctx: &Ctx<'js>, url: &Url) -> Result<Object<'js>> {
    let object = Object::new(ctx.clone())?;
    for (name, value) in [
        ("href", quirks::href(url)),
        ("protocol", quirks::protocol(url)),
        ("username", quirks::username(url)),
        ("password", quirks::password(url)),
        ("host", quirks::host(url)),
        ("hostname", quirks::hostname(url)),
        ("port", quirks::port(url)),
        ("pathname", quirks::pathname(url)),
        ("search", quirks::search(url)),
        ("hash", quirks::hash(url)),
    ] {
        object.set(name, value)?;
    }
    object.set("origin", quirks::origin(url))?;
    Ok(object)
}

/// What cannot be set stays as it is, as the standard has it.
fn set_part(url: &mut Url, part: &str, value: &str) {
    // A refused value leaves the URL unchanged.
    let _refused = match part {
        "protocol" => quirks::set_protocol(url, value),
        "username" => quirks::set_username(url, value),
        "password" => quirks::set_password(url, value),
        "host" => quirks::set_host(url, value),
        "hostname" => quirks::set_hostname(url, value),
        "port" => quirks::set_port(url, value),
        "pathname" => {
            quirks::set_pathname(url, value);
            Ok(())
        }
        "search" => {
            quirks::set_search(url, value);
            Ok(())
        }
        "hash" => {
            quirks::set_hash(url, value);
            Ok(())
        }
        _ => Ok(()),
    };
}
