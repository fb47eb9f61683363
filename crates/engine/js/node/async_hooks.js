// node:async_hooks: AsyncLocalStorage.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const withAls = (f) => { const c = G.__als; return c === undefined ? f : (...a) => { const o = G.__als; G.__als = c; try { return f(...a) } finally { G.__als = o } } };
  Object.defineProperty(G, '__als', { value: undefined, writable: true, enumerable: false });

    const swap = (c, f, a) => { const o = G.__als; G.__als = c; try { return f(...a) } finally { G.__als = o } };
    const set = (k, v) => { const m = new Map(G.__als); if (v === undefined) m.delete(k); else m.set(k, v); return m };
    class AsyncLocalStorage { getStore() { return G.__als?.get(this) } run(s, f, ...a) { return swap(set(this, s), f, a) } enterWith(s) { G.__als = set(this, s) } exit(f, ...a) { return swap(set(this), f, a) } disable() { G.__als = set(this) } static bind(f) { return withAls(f) } static snapshot() { const c = G.__als; return (f, ...a) => swap(c, f, a) } }
    class AsyncResource { #c = G.__als; runInAsyncScope(f, t, ...a) { return swap(this.#c, (...x) => f.apply(t, x), a) } static bind(f) { return withAls(f) } bind(f) { return withAls(f) } emitDestroy() { return this } asyncId() { return 0 } triggerAsyncId() { return 0 } }
    return { withAls, AsyncLocalStorage, AsyncResource, executionAsyncId: () => 0, createHook: () => ({ enable() { }, disable() { } }), triggerAsyncId: () => 0 }
})
