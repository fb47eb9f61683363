// node:util: promisify, inspect, types.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const { fmt } = internal.builtin('internal/console')
  const { KeyObject, CryptoKey } = internal.builtin('crypto')
  const promisify = (f) => (...a) => new Promise((res, rej) => f(...a, (e, v) => e ? rej(e) : res(v)));
  promisify.custom = Symbol.for('nodejs.util.promisify.custom');
  return ({ promisify, inspect: Object.assign((v) => fmt(v), { custom: Symbol.for('nodejs.util.inspect.custom'), defaultOptions: {} }), inherits(c, s) { Object.setPrototypeOf(c.prototype, s.prototype); c.super_ = s }, deprecate: (f) => f, format: (...a) => a.map(fmt).join(' '), types: new Proxy({ isKeyObject: (v) => v instanceof KeyObject, isCryptoKey: (v) => v instanceof CryptoKey, isUint8Array: (v) => v instanceof Uint8Array, isDate: (v) => v instanceof Date, isRegExp: (v) => v instanceof RegExp, isPromise: (v) => v instanceof Promise, isMap: (v) => v instanceof Map, isSet: (v) => v instanceof Set, isProxy: () => false }, { get: (t, k) => t[k] || (() => false) }), TextEncoder: G.TextEncoder, TextDecoder: G.TextDecoder, isDeepStrictEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b), debuglog: () => Object.assign(() => { }, { enabled: false }), callbackify: (f) => f, stripVTControlCharacters: (s) => s, styleText: (_, s) => s, parseArgs: () => ({ values: {}, positionals: [] }), isArray: Array.isArray, debug: () => () => { } });
})
