// node:internal/encoding: text encodings, base64, structuredClone.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const exports = {}
  exports.structuredClone = function sc(v, _o, seen = new Map()) { if (v === null || typeof v !== 'object') { if (typeof v === 'function') throw new Error('DataCloneError'); return v } if (seen.has(v)) return seen.get(v); if (v instanceof Date) return new Date(v); if (Array.isArray(v)) { const r = []; seen.set(v, r); for (const x of v) r.push(sc(x, 0, seen)); return r } if (v instanceof Map) { const r = new Map(); for (const [k, x] of v) r.set(sc(k, 0, seen), sc(x, 0, seen)); return r } if (v instanceof Set) { return new Set([...v].map(x => sc(x, 0, seen))) } if (v instanceof RegExp) return new RegExp(v); const r = {}; seen.set(v, r); for (const k of Object.keys(v)) r[k] = sc(v[k], 0, seen); return r };
  exports.TextEncoder = class TextEncoder { encode(s = '') { return host.encodeUtf8(String(s)) } encodeInto(s, u) { const b = this.encode(s); u.set(b); return { read: s.length, written: b.length } } get encoding() { return 'utf-8' } };
  exports.TextDecoder = class TextDecoder { constructor(l = 'utf-8') { this.encoding = l } decode(u) { if (!u) return ''; return host.decodeUtf8(u instanceof ArrayBuffer ? new Uint8Array(u) : u instanceof Uint8Array ? u : new Uint8Array(u.buffer, u.byteOffset, u.byteLength)) } };
  const B64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  function b64e(b) { let s = ''; for (let i = 0; i < b.length; i += 3) { const n = b[i] << 16 | (b[i + 1] ?? 0) << 8 | (b[i + 2] ?? 0); s += B64[n >> 18] + B64[n >> 12 & 63] + (i + 1 < b.length ? B64[n >> 6 & 63] : '=') + (i + 2 < b.length ? B64[n & 63] : '=') } return s }
  function b64d(s) { s = s.replace(/-/g, '+').replace(/_/g, '/').replace(/[^A-Za-z0-9+/]/g, ''); const o = []; let n = 0, c = 0; for (const ch of s) { n = n << 6 | B64.indexOf(ch); c += 6; if (c >= 8) { c -= 8; o.push(n >> c & 255); n &= (1 << c) - 1 } } return o }
  exports.btoa = (s) => b64e([...s].map(c => c.charCodeAt(0))); exports.atob = (s) => String.fromCharCode(...b64d(s));
  exports.encodeBase64 = b64e; exports.decodeBase64 = b64d;
  const hex = (b) => { let r = ''; for (const x of b) r += (x < 16 ? '0' : '') + x.toString(16); return r }; exports.hex = hex;
  return exports
})
