// node:stream: streams, as far as classes that extend them need.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const { EventEmitter } = internal.builtin('events')
  const noop = () => {}
  const mk = (n) => { const F = function () { this._e = {} }; F.prototype = Object.create(EventEmitter.prototype); F.prototype.constructor = F; Object.defineProperty(F, 'name', { value: n }); F.prototype.pipe = function (d) { return d }; F.prototype.write = F.prototype.end = F.prototype.push = F.prototype.destroy = F.prototype.resume = F.prototype.pause = function () { return this }; return F }; const S = mk('Stream'); for (const n of ['Readable', 'Writable', 'Duplex', 'Transform', 'PassThrough']) S[n] = mk(n); S.Readable.from = () => new S.Readable(); S.Readable.fromWeb = S.Readable.toWeb = () => new S.Readable(); S.Stream = S; S.pipeline = noop; S.finished = noop; S.promises = { pipeline: async () => { }, finished: async () => { } }; S.addAbortSignal = noop; S.isReadable = () => false; return S
})
