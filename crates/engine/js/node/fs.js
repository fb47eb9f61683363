// node:fs: files.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const Buffer = G.Buffer
  const noop = () => {}
  const enoent = (p) => Object.assign(new Error("ENOENT: no such file or directory, open '" + p + "'"), { code: 'ENOENT' });
  const ps = (p) => p && p.href ? p.pathname : String(p);
  const readFile = (p) => host.decodeUtf8(host.readFile(p))
  const rd = (p, o) => { if (!host.stat(ps(p))) throw enoent(p); const enc = typeof o === 'string' ? o : o?.encoding; const b = host.readFile(ps(p)); return enc ? Buffer.from(b).toString(enc) : Buffer.from(b) };
   const st = (p) => { const k = host.stat(ps(p)); if (!k) throw enoent(p); return { isFile: () => k === 1, isDirectory: () => k === 2, isSymbolicLink: () => false, size: 0, mtime: new Date(0), mtimeMs: 0 } };
    const f = { readFileSync: rd, existsSync: (p) => host.stat(ps(p)) > 0, statSync: (p, o) => { if (o?.throwIfNoEntry === false && !host.stat(ps(p))) return undefined; return st(p) }, lstatSync: st, readdirSync: (p) => host.readDirectory(ps(p)), realpathSync: Object.assign((p) => p, { native: (p) => p }), accessSync: st, mkdirSync: noop, writeFileSync: noop, constants: { F_OK: 0, R_OK: 4, W_OK: 2 } };
    const prom = {}; for (const [a, b] of [['readFile', rd], ['stat', st], ['lstat', st], ['access', st], ['readdir', f.readdirSync], ['mkdir', noop], ['writeFile', noop], ['unlink', noop], ['rm', noop], ['realpath', (p) => p]]) { prom[a] = async (...x) => b(...x); f[a] = (...x) => { const cb = x.pop(); try { cb(null, b(...x)) } catch (e) { cb(e) } } }
    prom.constants = f.constants; f.promises = prom; const S = internal.inertModule('node:fs'); return new Proxy(f, { get: (t, k) => k in t ? t[k] : k === 'default' ? f : typeof k === 'string' ? S[k] : undefined })
})
