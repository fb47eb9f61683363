// TextEncoder, TextDecoder, base64, structuredClone.
(function (host, internal) {
  'use strict'

  const bytesOf = (value) => {
    if (value === undefined) return new Uint8Array(0)
    if (value instanceof Uint8Array) return value
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    if (value instanceof ArrayBuffer) return new Uint8Array(value)
    throw Object.assign(new TypeError('The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.'), { code: 'ERR_INVALID_ARG_TYPE' })
  }

  class TextEncoder {
    get encoding() {
      return 'utf-8'
    }
    encode(text = '') {
      return host.encode(`${text}`.toWellFormed(), 'utf8')
    }
    encodeInto(text, target) {
      let read = 0
      let written = 0
      for (const character of `${text}`.toWellFormed()) {
        const bytes = host.encode(character, 'utf8')
        if (written + bytes.length > target.length) break
        target.set(bytes, written)
        written += bytes.length
        read += character.length
      }
      return { read, written }
    }
  }

  const LABELS = {
    'unicode-1-1-utf-8': 'utf-8', 'utf-8': 'utf-8', utf8: 'utf-8', 'x-unicode20utf8': 'utf-8',
    'utf-16le': 'utf-16le', 'utf-16': 'utf-16le', 'ucs-2': 'utf-16le', unicode: 'utf-16le',
    ascii: 'windows-1252', latin1: 'windows-1252', 'iso-8859-1': 'windows-1252', 'windows-1252': 'windows-1252', 'us-ascii': 'windows-1252', l1: 'windows-1252', cp1252: 'windows-1252',
  }
  const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  class TextDecoder {
    #decoder
    #fresh = true
    constructor(label = 'utf-8', { fatal = false, ignoreBOM = false } = {}) {
      this.encoding = LABELS[`${label}`.trim().toLowerCase()]
      if (!this.encoding) throw Object.assign(new RangeError(`The "${label}" encoding is not supported`), { code: 'ERR_ENCODING_NOT_SUPPORTED' })
      this.fatal = fatal
      this.ignoreBOM = ignoreBOM
    }
    decode(input, { stream = false } = {}) {
      const bytes = bytesOf(input)
      if (this.encoding === 'windows-1252') return host.decode(bytes, 'latin1').replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80])
      const { StringDecoder } = internal.builtin('string_decoder')
      this.#decoder ??= new StringDecoder(this.encoding === 'utf-8' ? 'utf8' : 'utf16le')
      let text = this.#decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
      if (!stream) text = (text + this.#decoder.end()).toWellFormed()
      if (this.fatal && text.includes('\ufffd') && (this.encoding === 'utf-16le' || !internal.builtin('buffer').isUtf8(bytes))) {
        this.#decoder = undefined
        throw Object.assign(new TypeError(`The encoded data was not valid for encoding ${this.encoding}`), { code: 'ERR_ENCODING_INVALID_ENCODED_DATA' })
      }
      if (this.#fresh && text !== '') {
        if (!this.ignoreBOM && text.startsWith('\ufeff')) text = text.slice(1)
        this.#fresh = false
      }
      if (!stream) {
        this.#decoder = undefined
        this.#fresh = true
      }
      return text
    }
  }

  const cannotClone = (value) => new DOMException(`${typeof value === 'symbol' ? value.toString() : typeof value === 'function' ? String(value) : '#<Object>'} could not be cloned.`, 'DataCloneError')
  const clone = (value, seen) => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol')) return value
    if (typeof value === 'function' || typeof value === 'symbol') throw cannotClone(value)
    if (seen.has(value)) return seen.get(value)
    const types = internal.builtin('util/types')
    const keep = (copy) => {
      seen.set(value, copy)
      return copy
    }
    if (types.isBoxedPrimitive(value)) return keep(Object(value.valueOf()))
    if (types.isDate(value)) return keep(new Date(value.getTime()))
    if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags))
    if (value instanceof ArrayBuffer) return keep(value.slice(0))
    if (ArrayBuffer.isView(value)) {
      const buffer = clone(value.buffer, seen)
      const Type = value instanceof DataView ? DataView : globalThis[Object.getPrototypeOf(Uint8Array.prototype).__lookupGetter__(Symbol.toStringTag).call(value)]
      return keep(new Type(buffer, value.byteOffset, value instanceof DataView ? value.byteLength : value.length))
    }
    if (value instanceof Map) {
      const copy = keep(new Map())
      for (const [key, item] of [...value]) copy.set(clone(key, seen), clone(item, seen))
      return copy
    }
    if (value instanceof Set) {
      const copy = keep(new Set())
      for (const item of [...value]) copy.add(clone(item, seen))
      return copy
    }
    if (value instanceof Error) {
      const known = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError }
      const copy = keep(Object.create((known[value.name] ?? Error).prototype))
      for (const name of ['message', 'stack']) if (Object.hasOwn(value, name)) Object.defineProperty(copy, name, { configurable: true, value: String(value[name]), writable: true })
      if (Object.hasOwn(value, 'cause')) Object.defineProperty(copy, 'cause', { configurable: true, value: clone(value.cause, seen), writable: true })
      return copy
    }
    if (value instanceof WeakMap || value instanceof WeakSet || value instanceof Promise || value instanceof WeakRef) throw cannotClone(value)
    const copy = keep(Array.isArray(value) ? new Array(value.length) : {})
    for (const key of Object.keys(value)) copy[key] = clone(value[key], seen)
    return copy
  }
  const structuredClone = (value) => clone(value, new Map())

  const invalid = () => new DOMException('Invalid character', 'InvalidCharacterError')
  const btoa = (text) => {
    text = `${text}`
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) throw invalid()
    return host.decode(host.encode(text, 'latin1'), 'base64')
  }
  const atob = (text) => {
    text = `${text}`.replace(/[\t\n\f\r ]/g, '')
    if (text.length % 4 === 0) text = text.replace(/==?$/, '')
    if (text.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(text)) throw invalid()
    return host.decode(host.encode(text, 'base64'), 'latin1')
  }
  return { TextDecoder, TextEncoder, atob, btoa, structuredClone }
})
