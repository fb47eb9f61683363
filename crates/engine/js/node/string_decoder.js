// node:string_decoder: decoding of chunks.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return ({ StringDecoder: class { write(b) { return String(b) } end() { return '' } } });
})
