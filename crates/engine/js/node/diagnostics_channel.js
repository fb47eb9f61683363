// node:diagnostics_channel: channels that nobody subscribes to.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return ({ channel: () => ({ hasSubscribers: false, publish() { }, subscribe() { }, bindStore() { }, runStores(c, f) { return f() } }), tracingChannel: () => ({ hasSubscribers: false, traceSync: (f, c, t, ...a) => f.apply(t, a), tracePromise: (f, c, t, ...a) => f.apply(t, a), traceCallback: (f, p, c, t, ...a) => f.apply(t, a), subscribe() { } }), subscribe() { }, unsubscribe() { }, hasSubscribers: () => false });
})
