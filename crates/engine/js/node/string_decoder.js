// node:string_decoder
(function () {
  'use strict'

  /** How many bytes at the end begin a character of UTF-8 that is not complete. */
  const incompleteUtf8 = (bytes) => {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
      const byte = bytes[bytes.length - back]
      if (byte < 0x80) return 0
      if (byte < 0xc0) continue
      const width = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return byte < 0xf8 && width > back ? back : 0
    }
    return 0
  }
  const incomplete = (encoding, bytes) => {
    switch (encoding) {
      case 'utf8':
        return incompleteUtf8(bytes)
      case 'utf16le': {
        const odd = bytes.length % 2
        const high = bytes[bytes.length - odd - 1]
        return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd
      }
      case 'base64':
      case 'base64url':
        return bytes.length % 3
      default:
        return 0
    }
  }
  const NAMES = { binary: 'latin1', ucs2: 'utf16le', 'ucs-2': 'utf16le', 'utf-16le': 'utf16le', 'utf-8': 'utf8' }

  class StringDecoder {
    #rest = Buffer.alloc(0)
    constructor(encoding = 'utf8') {
      if (!Buffer.isEncoding(encoding)) throw Object.assign(new TypeError(`Unknown encoding: ${encoding}`), { code: 'ERR_UNKNOWN_ENCODING' })
      const name = encoding.toLowerCase()
      this.encoding = NAMES[name] ?? name
    }
    write(chunk) {
      if (typeof chunk === 'string') return chunk
      const all = Buffer.concat([this.#rest, chunk])
      const cut = all.length - incomplete(this.encoding, all)
      this.#rest = Buffer.from(all.subarray(cut))
      return all.toString(this.encoding, 0, cut)
    }
    end(chunk) {
      const text = chunk === undefined ? '' : this.write(chunk)
      const rest = this.#rest
      this.#rest = Buffer.alloc(0)
      return text + rest.toString(this.encoding)
    }
    get lastNeed() {
      return this.#rest.length
    }
  }
  return { StringDecoder }
})
