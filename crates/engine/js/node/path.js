// node:path: paths with forward slashes.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const make = () => {
    const norm = (p) => { const abs = p[0] === '/'; const tr = p.endsWith('/'); const o = []; for (const s of p.split('/')) { if (!s || s === '.') continue; if (s === '..') { if (o.length && o[o.length - 1] !== '..') o.pop(); else if (!abs) o.push('..') } else o.push(s) } let r = (abs ? '/' : '') + o.join('/'); if (tr && r && !r.endsWith('/')) r += '/'; return r || (abs ? '/' : '.') };
    const P = { sep: '/', delimiter: ':', normalize: norm, isAbsolute: (p) => p[0] === '/', join: (...a) => norm(a.filter(Boolean).join('/') || '.'), resolve: (...a) => { let r = ''; for (let i = a.length - 1; i >= 0 && r[0] !== '/'; i--) if (a[i]) r = a[i] + (r ? '/' + r : ''); if (r[0] !== '/') r = host.cwd + (r ? '/' + r : ''); r = norm(r); return r.length > 1 ? r.replace(/\/$/, '') : r }, dirname: (p) => { const i = p.replace(/\/+$/, '').lastIndexOf('/'); return i < 0 ? '.' : i === 0 ? '/' : p.slice(0, i) }, basename: (p, e) => { let b = p.replace(/\/+$/, ''); b = b.slice(b.lastIndexOf('/') + 1); return e && b.endsWith(e) ? b.slice(0, -e.length) : b }, extname: (p) => { const b = P.basename(p); const i = b.lastIndexOf('.'); return i <= 0 ? '' : b.slice(i) }, relative: (f, t) => { const a = P.resolve(f).split('/').filter(Boolean), b = P.resolve(t).split('/').filter(Boolean); let i = 0; while (i < a.length && i < b.length && a[i] === b[i]) i++; return [...a.slice(i).map(() => '..'), ...b.slice(i)].join('/') }, parse: (p) => { const base = P.basename(p), ext = P.extname(p); return { root: p[0] === '/' ? '/' : '', dir: P.dirname(p), base, ext, name: ext ? base.slice(0, -ext.length) : base } }, format: (o) => (o.dir ? o.dir + '/' : '') + (o.base || (o.name || '') + (o.ext || '')), toNamespacedPath: (p) => p, matchesGlob: () => false };
    P.posix = P; P.win32 = P; return P;
  }

  return make()
})
