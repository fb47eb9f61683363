import url, { URL, URLSearchParams } from 'node:url'
import querystring from 'node:querystring'

const parts = (u) => ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'].map((p) => u[p])
const inputs = [
  'https://User:pa%20ss@EXAMPLE.com:8080/a/./b/../c?x=1&y=ä#frag', 'http://example.com:80', 'https://example.com:443/', 'file:///C:/x y', 'mailto:a@b.c', 'data:text/plain,hi', 'http://[::1]:3000/', 'postgres://u:p@h:5432/db?sslmode=require', 'http://münchen.de/ö?ü#ß', 'http://a.b/%7Efoo/../bar', 'javascript:alert(1)', '  http://a.b \n', 'http:\\\\a\\b', 'HTTP://A.B', 'http://a.b?', 'http://a.b#', 'blob:https://a.b/c', 'file:./salon.db', 'http://192.168.0.257', 'http://0x7f.1/', 'http://a b', '//a.b', '', 'http://', 'foo', 'http://a.b:99999',
]
const base = [['../x?y#z', 'http://a.b/c/d/e'], ['//h/p', 'https://a.b'], ['?q', 'http://a.b/c?d'], ['#h', 'http://a.b/c?d'], ['/abs', 'http://a.b/c/'], ['x', 'mailto:a'], ['', 'http://a.b/c'], ['http:x', 'http://a.b/c/']]
export default {
  parse: () => inputs.map((i) => { try { return parts(new URL(i)) } catch (e) { return [e.name, e.code, e.message, e.input] } }),
  base: () => base.map(([i, b]) => { try { return new URL(i, b).href } catch (e) { return [e.name, e.code, e.base] } }),
  canParse: () => [...inputs.map((i) => URL.canParse(i)), URL.canParse('x', 'http://a.b')],
  set: () => { const u = new URL('http://a.b/c?d=1#e'); const out = []; for (const [k, v] of [['protocol', 'https'], ['username', 'u@'], ['password', 'p:'], ['host', 'x.y:81'], ['hostname', 'z'], ['port', '99'], ['port', ''], ['port', 'x'], ['pathname', 'p q/../r'], ['search', 'a=b c'], ['search', ''], ['hash', 'h h'], ['hash', ''], ['href', 'ftp://q/w']]) { u[k] = v; out.push(u.href) } return out },
  setHref: () => { const u = new URL('http://a.b'); u.href = 'nope' },
  params: () => { const u = new URL('http://a.b?x=1&y=2&x=3'); const p = u.searchParams; p.append('z', 'ä &='); p.delete('y'); p.set('x', '9'); const h = u.href; u.search = '?q=1'; return [h, [...p], p === u.searchParams, p.size, String(p)] },
  sort: () => { const p = new URLSearchParams('z=1&a=2&z=0&b'); p.sort(); return [String(p), p.has('z', '0'), p.has('z', '5'), p.getAll('z'), p.get('nope'), [...p.keys()], [...p.values()]] },
  init: () => ['?a=b&&c&=d&e=', 'a=%zz&b=%e4%bd%a0&c=+%2B', { a: 1, b: 'x y' }, [['a', 'b'], ['a', 'c']], new Map([['k', 'v']]), new URLSearchParams('q=1'), undefined, ''].map((i) => String(new URLSearchParams(i))),
  encode: () => String(new URLSearchParams({ k: "!'()*-._~ %&=+/?#[]@:;,€😀\n" })),
  tuple: () => new URLSearchParams([['a']]),
  json: () => JSON.stringify({ u: new URL('http://a.b') }) + `${new URL('http://a.b/c')}`,
  fileURLToPath: () => [url.fileURLToPath('file:///a/b%20c/%C3%A9'), url.fileURLToPath(new URL('file:///x'))],
  fileScheme: () => url.fileURLToPath('http://a.b'),
  pathToFileURL: () => ['/a b/c#d?e%f', '/é/', '/x/../y'].map((p) => url.pathToFileURL(p).href),
  legacyParse: () => ['http://user:pass@host.com:8080/p/a/t/h?query=string#hash', '/a?b=c', 'mailto:a@b', 'x', 'HTTP://A.com', 'file:///x/y', 'postgres://a:b@c/d'].map((u) => ({ ...url.parse(u) })),
  legacyQuery: () => ({ ...url.parse('/a?b=c&d=e', true).query }),
  legacyFormat: () => [url.format({ protocol: 'http', host: 'a.b', pathname: 'c', query: { d: 1, e: ['x', 'y'] } }), url.format({ hostname: 'h', port: 80, pathname: '/x', hash: 'z' }), url.format(new URL('http://u:p@a.b/c?d#e'), { auth: false, fragment: false, search: false }), url.format({ protocol: 'mailto', pathname: 'x@y' })],
  resolve: () => [url.resolve('/one/two/three', 'four'), url.resolve('http://example.com/', '/one'), url.resolve('http://example.com/one', '/two'), url.resolve('http://a.b/c/d', '../e')],
  httpOptions: () => url.urlToHttpOptions(new URL('https://a:b@[::1]:99/x?y#z')),
  domain: () => [url.domainToASCII('español.com'), url.domainToUnicode('xn--espaol-zwa.com')],
  queryParse: () => ['a=1&b=2&a=3', 'a=%20+&b=%zz', '', 'a', '=x', 'a=b=c&&', 'ä=ö'].map((q) => ({ ...querystring.parse(q) })),
  queryOptions: () => [{ ...querystring.parse('a:1;b:2', ';', ':') }, { ...querystring.parse('a&b&c', null, null, { maxKeys: 2 }) }],
  queryStringify: () => [querystring.stringify({ a: [1, 'x y'], b: true, c: null, d: undefined, e: 'ä', f: { x: 1 } }), querystring.stringify({ a: 1, b: 2 }, ';', ':'), querystring.escape("a b'é"), querystring.unescape('a%20b%zz')],
  symbols: () => [Object.prototype.toString.call(new URL('http://a')), Object.prototype.toString.call(new URLSearchParams()), URL === globalThis.URL],
}
