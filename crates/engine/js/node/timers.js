// node:timers: timers and the event loop: ticks, immediates, timers in that order.
(function (host, internal) {
  'use strict'
  const G = globalThis
  let ticks = [], immediates = []
  const { withAls } = internal.builtin('async_hooks')
  const exports = {}
  const timers = new Map(); let tid = 0
  const mkTimer = (id) => ({ id, unref() { const t = timers.get(id); if (t) t.ref = false; return this }, ref() { return this }, hasRef: () => timers.get(id)?.ref ?? false, refresh() { const t = timers.get(id); if (t) t.at = host.now() + t.ms; return this }, [Symbol.toPrimitive]: () => id });
  const addTimer = (f, ms, a, every) => { ms = Math.max(1, +ms || 0); const id = ++tid; timers.set(id, { at: host.now() + ms, ms, every, ref: true, f: () => f(...a) }); return mkTimer(id) };
  exports.setTimeout = (f, ms = 0, ...a) => addTimer(withAls(f), ms, a, false);
  exports.setInterval = (f, ms = 0, ...a) => addTimer(withAls(f), ms, a, true);
  exports.setImmediate = (f, ...a) => { f = withAls(f); const o = { f: () => f(...a), unref() { return o }, ref() { return o } }; immediates.push(o); return o };
  exports.clearTimeout = exports.clearInterval = (t) => { if (t != null) timers.delete(+t) }; exports.clearImmediate = (o) => { if (o) o.f = null };
  exports.nextTick = (f, ...a) => { f = withAls(f); ticks.push(() => f(...a)) };
  internal.turn = () => {
    if (ticks.length) { const t = ticks.shift(); t(); return 0 }
    if (immediates.length) { const t = immediates.shift(); t.f?.(); return 0 }
    let best, bid; for (const [id, t] of timers) if (t.ref && (!best || t.at < best.at)) { best = t; bid = id }
    if (!best) return -1;
    const d = best.at - host.now(); if (d > 0) return d;
    if (best.every) best.at += best.ms; else timers.delete(bid);
    best.f(); return 0;
  };
  return exports
})
