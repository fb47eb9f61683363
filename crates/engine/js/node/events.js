// node:events: event emitters.
(function (host, internal) {
  'use strict'
  const G = globalThis
  class EventEmitter { constructor() { this._e = {} } on(n, f) { ((this._e ||= {})[n] ||= []).push(f); return this } addListener(n, f) { return this.on(n, f) } once(n, f) { return this.on(n, f) } off() { return this } removeListener() { return this } removeAllListeners() { return this } emit(n, ...a) { for (const f of (this._e ||= {})[n] || []) f(...a); return true } setMaxListeners() { return this } getMaxListeners() { return 10 } listenerCount() { return 0 } listeners() { return [] } prependListener(n, f) { return this.on(n, f) } }
  const F = function () { this._e = {} }; F.prototype = EventEmitter.prototype; Object.assign(F, { EventEmitter: F, once: async () => [], on() { }, default: F, defaultMaxListeners: 10, setMaxListeners() { }, captureRejectionSymbol: Symbol('cr') }); return F
})
