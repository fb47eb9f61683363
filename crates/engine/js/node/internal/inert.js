// node:internal/inert: builtin modules that are present by name only.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const { EventEmitter } = internal.builtin('events')
  const noop = () => {}
  return (n) => { const base = internal.inertModule('node:' + n);
    const over = { Agent: class Agent { }, Server: class Server extends EventEmitter { }, Socket: class Socket extends EventEmitter { }, ClientRequest: class { }, IncomingMessage: class { }, ServerResponse: class { }, OutgoingMessage: class { }, METHODS: ['GET', 'POST'], STATUS_CODES: {}, globalAgent: {}, constants: {}, isMainThread: true, isatty: () => false, Worker: class { }, MessageChannel: G.MessageChannel, parentPort: null, threadId: 0, workerData: null, exec: noop, promises: {}, TLSSocket: class { }, isIP: () => 0, createContext: (o) => o, Script: class { } }; 
    return new Proxy(over, { get: (t, k) => k in t ? t[k] : base[k] }) }
})
