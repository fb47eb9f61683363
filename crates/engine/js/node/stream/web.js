// node:stream/web: the streams of the web platform.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return { ReadableStream: G.ReadableStream, WritableStream: G.WritableStream, TransformStream: G.TransformStream }
})
