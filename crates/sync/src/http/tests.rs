//! `fetch` against Node's, on a server of our own.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use payload_sync_engine::{EngineMode, Environment, Limits, Settings, Transform};
use serde_json::{Value, json};

use super::Network;

/// What `fetch` gives for requests of every kind; the same text here and under Node.
const SCRIPT: &str = r"
const seen = async (response) => ({ status: response.status, ok: response.ok, redirected: response.redirected, path: new URL(response.url).pathname, type: response.headers.get('content-type'), body: await response.text() })
const failure = (error) => ({ name: error.name, cause: error.cause?.code ?? null })
export async function transform({ base, closed }) {
  const cases = {
    get: () => fetch(base + '/echo?a=1', { headers: { 'X-Own': 'yes', Authorization: 'Bearer key' } }).then(seen),
    post: () => fetch(new URL('/echo', base), { method: 'post', body: JSON.stringify({ größe: 1 }), headers: new Headers([['content-type', 'application/json']]) }).then((response) => response.json()),
    bytes: async () => [...new Uint8Array(await (await fetch(base + '/bytes')).arrayBuffer())],
    stream: async () => { let count = 0; for await (const chunk of (await fetch(base + '/bytes')).body) count += chunk.length; return count },
    form: async () => { const form = new FormData(); form.append('a', 'b c'); form.append('file', new Blob(['text'], { type: 'text/plain' }), 'a.txt'); const { body, type } = await (await fetch(base + '/echo', { method: 'POST', body: form })).json(); return [body.split(type.split('boundary=')[1]).join('BOUNDARY'), type.split('boundary=')[0]] },
    params: async () => { const { body, type } = await (await fetch(base + '/echo', { method: 'PUT', body: new URLSearchParams({ a: 'b c' }) })).json(); return [body, type] },
    redirected: () => fetch(base + '/redirect').then(seen),
    manual: async () => (await fetch(base + '/redirect', { redirect: 'manual' })).headers.get('location'),
    refused: () => fetch(base + '/redirect', { redirect: 'error' }).catch(failure),
    empty: () => fetch(base + '/empty', { method: 'DELETE' }).then(seen),
    missing: () => fetch(base + '/nowhere').then(seen),
    closed: () => fetch(closed).catch(failure),
    notTls: async () => (await fetch(base.replace('http:', 'https:')).catch((error) => error)).name,
    aborted: async () => { const controller = new AbortController(); const answer = fetch(base + '/never', { signal: controller.signal }).catch(failure); setTimeout(() => controller.abort(), 5); return answer },
    abortedBefore: () => fetch(base + '/echo', { signal: AbortSignal.abort(new Error('mine')) }).catch((error) => error.message),
    late: () => fetch(base + '/never', { signal: AbortSignal.timeout(5) }).catch(failure),
    together: async () => (await Promise.all([1, 2, 3].map((n) => fetch(`${base}/echo?${n}`).then((response) => response.json())))).map(({ path }) => path),
    request: async () => { const request = new Request(base + '/echo', { method: 'PATCH', body: 'x' }); const copy = request.clone(); return [(await (await fetch(request)).json()).body, await copy.text()] },
    wrong: () => fetch('nowhere').catch((error) => error.name),
  }
  const results = {}
  for (const [name, run] of Object.entries(cases)) results[name] = await run()
  return results
}
";

/// Answers by the path. A connection that asks for `/never` stays open until its other end closes it.
fn serve(listener: &TcpListener) {
    for stream in listener.incoming().map_while(Result::ok) {
        std::thread::spawn(move || drop(answer(stream)));
    }
}

fn answer(stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut words = first.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut headers = std::collections::BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let mut body = vec![0; headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0)];
    reader.read_exact(&mut body)?;
    let (status, more, body) = match path.split('?').next().unwrap_or_default() {
        "/echo" => {
            let said = json!({
                "method": method, "path": path, "own": headers.get("x-own"), "authorization": headers.get("authorization"),
                "type": headers.get("content-type"), "body": String::from_utf8_lossy(&body),
            });
            ("200 OK", "Content-Type: application/json\r\n", said.to_string().into_bytes())
        }
        "/bytes" => ("200 OK", "Content-Type: application/octet-stream\r\n", (0..=255).collect()),
        "/redirect" => ("302 Found", "Location: /echo?from\r\n", Vec::new()),
        "/empty" => ("204 No Content", "", Vec::new()),
        "/never" => return reader.read(&mut [0]).map(drop),
        _ => ("404 Not Found", "Content-Type: text/plain\r\n", b"nothing here".to_vec()),
    };
    let mut stream = stream;
    let length = if status.starts_with("204") { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    write!(stream, "HTTP/1.1 {status}\r\n{more}{length}Connection: close\r\n\r\n")?;
    stream.write_all(&body)
}

fn settings(directory: &Path, network: bool) -> Settings {
    Settings {
        cwd: directory.to_owned(),
        config: directory.join("payload.config.ts"),
        env: Environment::default(),
        mode: EngineMode::Embedded,
        limits: Limits { time: Some(Duration::from_secs(300)), ..Limits::default() },
        cache_dir: None,
        build: None,
        http: network.then(|| Arc::new(Network::default()) as _),
        interrupt: Arc::default(),
    }
}

#[test]
fn fetch_gives_what_it_gives_under_node() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || serve(&listener));
    let closed = format!("http://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap());
    let given = json!({ "base": base, "closed": closed });
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("t.mjs"), SCRIPT).unwrap();

    let script = format!(
        "import('./t.mjs').then((module) => module.transform({given})).then((all) => process.stdout.write(JSON.stringify(all)))"
    );
    let mut node = Command::new("node");
    let output = node.args(["--input-type=module", "-e", &script]).current_dir(directory.path()).output().unwrap();
    let expected: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));

    let load = |network| Transform::load(&settings(directory.path(), network), Path::new("t.mjs")).unwrap();
    let got = load(true).run(std::slice::from_ref(&given)).unwrap();
    for (name, expected) in expected.as_object().unwrap() {
        assert_eq!(&got[0][name], expected, "{name}");
    }
    // Without a network it throws by its name.
    let refused = load(false).run(&[given]).unwrap_err();
    assert_eq!(refused.error.message, "fetch is not available in the embedded engine");
}
