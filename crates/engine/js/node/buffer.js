// node:buffer
(function (host, internal) {
  'use strict'

  const ENCODINGS = {
    ascii: 'ascii', base64: 'base64', base64url: 'base64url', binary: 'latin1', hex: 'hex', latin1: 'latin1',
    'ucs-2': 'utf16le', ucs2: 'utf16le', 'utf-16le': 'utf16le', 'utf-8': 'utf8', utf16le: 'utf16le', utf8: 'utf8',
  }
  const MAX_LENGTH = 2 ** 32

  const coded = (Type, code, message) => {
    const error = new Type(message)
    error.code = code
    return error
  }
  const known = (encoding) => ENCODINGS[encoding] ?? ENCODINGS[String(encoding).toLowerCase()]
  const encodingOf = (encoding) => {
    if (encoding === undefined || encoding === null || encoding === '') return 'utf8'
    const result = known(encoding)
    if (!result) throw coded(TypeError, 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${encoding}`)
    return result
  }

  const encode = (text, encoding) => {
    if (encoding !== 'utf16le' && encoding !== 'latin1' && encoding !== 'ascii') return host.encode(text.toWellFormed(), encoding)
    // Lone surrogates are legal here, and the host takes well-formed text only.
    if (text.isWellFormed()) return host.encode(text, encoding)
    const wide = encoding === 'utf16le'
    const bytes = new Uint8Array(text.length * (wide ? 2 : 1))
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (wide) {
        bytes[2 * i] = unit
        bytes[2 * i + 1] = unit >> 8
      } else bytes[i] = unit
    }
    return bytes
  }
  const decode = (bytes, encoding) => {
    if (bytes.length === 0) return ''
    if (encoding !== 'utf16le') return host.decode(bytes, encoding)
    let text = ''
    for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(bytes[i] | (bytes[i + 1] << 8))
    return text
  }

  const view = (bytes) => {
    Object.setPrototypeOf(bytes, Buffer.prototype)
    return bytes
  }
  const bytesOf = (value) =>
    value instanceof Uint8Array ? value
    : ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value)
  const isAnyBuffer = (value) =>
    value instanceof ArrayBuffer || (typeof SharedArrayBuffer === 'function' && value instanceof SharedArrayBuffer)

  const described = (value) => {
    if (value === null || value === undefined) return ` Received ${value}`
    if (typeof value === 'function') return ` Received function ${value.name}`
    if (typeof value === 'object') return value.constructor?.name ? ` Received an instance of ${value.constructor.name}` : ` Received ${String(value)}`
    const text = String(value).slice(0, 25)
    return ` Received type ${typeof value} (${typeof value === 'string' ? `'${text}'` : typeof value === 'bigint' ? `${text}n` : text})`
  }

  const checkSize = (size) => {
    if (typeof size !== 'number') {
      throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "size" argument must be of type number.${described(size)}`)
    }
    if (!(size >= 0 && size <= MAX_LENGTH)) {
      throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "size" is out of range. It must be >= 0 && <= ${MAX_LENGTH}. Received ${size}`)
    }
  }

  const group = (text) => {
    const negative = text.startsWith('-')
    return (negative ? '-' : '') + text.slice(negative ? 1 : 0).replace(/\B(?=(\d{3})+$)/g, '_')
  }
  const checkOffset = (buffer, offset, width) => {
    if (typeof offset !== 'number') {
      throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "offset" argument must be of type number.${described(offset)}`)
    }
    if (Number.isInteger(offset) && offset >= 0 && offset + width <= buffer.length) return
    if (Number.isInteger(offset) && buffer.length < width) {
      throw coded(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', 'Attempt to access memory outside buffer bounds')
    }
    const range = Number.isInteger(offset) ? `>= 0 and <= ${buffer.length - width}` : 'an integer'
    throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "offset" is out of range. It must be ${range}. Received ${offset}`)
  }
  const checkValue = (value, low, high, width, signed) => {
    if (value >= low && value <= high) return
    const n = typeof value === 'bigint' ? 'n' : ''
    const bits = width * 8
    const range = width > 4
      ? signed ? `>= -(2${n} ** ${bits - 1}${n}) and < 2${n} ** ${bits - 1}${n}` : `>= 0${n} and < 2${n} ** ${bits}${n}`
      : `>= ${low} and <= ${high}`
    const text = typeof value === 'bigint' || Math.abs(Number(value)) > 2 ** 32 ? group(String(value)) : String(value)
    throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "value" is out of range. It must be ${range}. Received ${text}${n}`)
  }
  const dataView = (buffer) => new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)

  class Buffer extends Uint8Array {
    static poolSize = 8192

    static from(value, encodingOrOffset, length) {
      if (typeof value === 'string') return view(encode(value, encodingOf(encodingOrOffset)))
      if (isAnyBuffer(value)) {
        const offset = encodingOrOffset === undefined ? 0 : Math.trunc(encodingOrOffset) || 0
        if (offset > value.byteLength) throw coded(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"offset" is outside of buffer bounds')
        if (length !== undefined) {
          length = Math.max(0, Math.trunc(length) || 0)
          if (length > value.byteLength - offset) throw coded(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"length" is outside of buffer bounds')
        }
        return view(new Uint8Array(value, offset, length))
      }
      if (value !== null && typeof value === 'object') {
        const primitive = value.valueOf?.()
        if (primitive != null && primitive !== value && (typeof primitive === 'string' || typeof primitive === 'object')) {
          return Buffer.from(primitive, encodingOrOffset, length)
        }
        if (ArrayBuffer.isView(value)) return view(Uint8Array.from(value))
        if (value.type === 'Buffer' && Array.isArray(value.data)) return view(Uint8Array.from(value.data))
        if (value.length !== undefined || isAnyBuffer(value.buffer)) {
          return view(typeof value.length === 'number' ? Uint8Array.from({ ...value, length: Math.max(0, value.length) || 0 }) : new Uint8Array(0))
        }
        if (typeof value[Symbol.toPrimitive] === 'function') {
          const text = value[Symbol.toPrimitive]('string')
          if (typeof text === 'string') return Buffer.from(text, encodingOrOffset)
        }
      }
      throw coded(TypeError, 'ERR_INVALID_ARG_TYPE',
        `The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object.${described(value)}`)
    }
    static of(...items) {
      return view(Uint8Array.of(...items))
    }
    static alloc(size, fill, encoding) {
      checkSize(size)
      const result = view(new Uint8Array(size))
      return fill === undefined || fill === 0 ? result : result.fill(fill, encoding)
    }
    static allocUnsafe(size) {
      return Buffer.alloc(size)
    }
    static allocUnsafeSlow(size) {
      return Buffer.alloc(size)
    }
    static isBuffer(value) {
      return value instanceof Buffer
    }
    static isEncoding(encoding) {
      return typeof encoding === 'string' && encoding.length > 0 && known(encoding) !== undefined
    }
    static byteLength(value, encoding) {
      if (typeof value !== 'string') {
        if (ArrayBuffer.isView(value) || isAnyBuffer(value)) return value.byteLength
        throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "string" argument must be of type string or an instance of Buffer or ArrayBuffer.${described(value)}`)
      }
      switch (known(encoding) ?? 'utf8') {
        case 'utf16le':
          return value.length * 2
        case 'latin1':
        case 'ascii':
          return value.length
        case 'hex':
          return value.length >>> 1
        case 'base64':
        case 'base64url': {
          const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0
          return Math.floor(((value.length - padding) * 3) / 4)
        }
        default:
          return encode(value, 'utf8').length
      }
    }
    static concat(list, length) {
      if (!Array.isArray(list)) throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "list" argument must be an instance of Array.${described(list)}`)
      list.forEach((item, index) => {
        if (!(item instanceof Uint8Array)) {
          throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "list[${index}]" argument must be an instance of Buffer or Uint8Array.${described(item)}`)
        }
      })
      const total = length ?? list.reduce((sum, item) => sum + item.length, 0)
      const result = Buffer.alloc(total)
      let position = 0
      for (const item of list) {
        if (position >= total) break
        const part = position + item.length > total ? item.subarray(0, total - position) : item
        result.set(part, position)
        position += part.length
      }
      return result
    }
    static compare(a, b) {
      for (const [name, value] of [['buf1', a], ['buf2', b]]) {
        if (!(value instanceof Uint8Array)) throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "${name}" argument must be an instance of Buffer or Uint8Array.${described(value)}`)
      }
      const length = Math.min(a.length, b.length)
      for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1
      return a.length === b.length ? 0 : a.length < b.length ? -1 : 1
    }
    static copyBytesFrom(source, offset = 0, length = source.length - offset) {
      const part = source.subarray(offset, offset + length)
      return view(new Uint8Array(part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength)))
    }

    get parent() {
      return this.buffer
    }
    get offset() {
      return this.byteOffset
    }
    toString(encoding, start = 0, end = this.length) {
      start = Math.max(0, Math.trunc(start) || 0)
      end = Math.min(this.length, end === undefined ? this.length : Math.trunc(end) || 0)
      if (end <= start) return ''
      const part = start === 0 && end === this.length ? this : this.subarray(start, end)
      return decode(part, encodingOf(encoding))
    }
    toLocaleString(encoding, start, end) {
      return this.toString(encoding, start, end)
    }
    toJSON() {
      return { type: 'Buffer', data: Array.from(this) }
    }
    equals(other) {
      if (!(other instanceof Uint8Array)) throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "otherBuffer" argument must be an instance of Buffer or Uint8Array.${described(other)}`)
      return this.length === other.length && Buffer.compare(this, other) === 0
    }
    compare(target, targetStart = 0, targetEnd = target.length, start = 0, end = this.length) {
      return Buffer.compare(this.subarray(start, Math.max(start, end)), target.subarray(targetStart, Math.max(targetStart, targetEnd)))
    }
    subarray(start, end) {
      return view(new Uint8Array(this.buffer, ...range(this, start, end)))
    }
    slice(start, end) {
      return this.subarray(start, end)
    }
    copy(target, targetStart = 0, start = 0, end = this.length) {
      targetStart = Math.trunc(targetStart) || 0
      const part = this.subarray(Math.max(0, Math.trunc(start) || 0), Math.min(end, this.length))
      const room = Math.max(0, target.length - targetStart)
      const kept = part.length > room ? part.subarray(0, room) : part
      if (kept.length > 0) target.set(kept, targetStart)
      return kept.length
    }
    write(text, offset, length, encoding) {
      if (typeof offset === 'string') [encoding, offset, length] = [offset, 0, undefined]
      else if (typeof length === 'string') [encoding, length] = [length, undefined]
      if (typeof text !== 'string') throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "string" argument must be of type string.${described(text)}`)
      offset = offset === undefined ? 0 : offset
      if (offset < 0 || offset > this.length) throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "offset" is out of range. It must be >= 0 && <= ${this.length}. Received ${offset}`)
      const room = Math.min(length ?? Infinity, this.length - offset)
      const name = encodingOf(encoding)
      let bytes = encode(text, name)
      if (bytes.length > room) {
        let cut = room
        // A character that does not fit whole is left out.
        if (name === 'utf8') while (cut > 0 && (bytes[cut] & 0xc0) === 0x80) cut--
        else if (name === 'utf16le') cut -= cut % 2
        bytes = bytes.subarray(0, cut)
      }
      this.set(bytes, offset)
      return bytes.length
    }
    fill(value, start, end, encoding) {
      if (typeof start === 'string') [encoding, start, end] = [start, undefined, undefined]
      else if (typeof end === 'string') [encoding, end] = [end, undefined]
      start ??= 0
      end ??= this.length
      if (start < 0 || start > this.length) throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "offset" is out of range. It must be >= 0 && <= ${this.length}. Received ${start}`)
      if (end < 0 || end > this.length) throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "end" is out of range. It must be >= 0 && <= ${this.length}. Received ${end}`)
      if (typeof value === 'boolean') value = +value
      if (typeof value === 'number') return super.fill(value & 255, start, end)
      const bytes = typeof value === 'string' ? encode(value, encodingOf(encoding)) : bytesOf(value)
      if (bytes.length === 0) {
        if (typeof value === 'string' && value.length === 0) return super.fill(0, start, end)
        throw coded(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument 'value' is invalid. Received '${String(value)}'`)
      }
      for (let i = start; i < end; i++) this[i] = bytes[(i - start) % bytes.length]
      return this
    }
    indexOf(value, offset, encoding) {
      return find(this, value, offset, encoding, true)
    }
    lastIndexOf(value, offset, encoding) {
      return find(this, value, offset, encoding, false)
    }
    includes(value, offset, encoding) {
      return this.indexOf(value, offset, encoding) !== -1
    }
    swap16() {
      return swap(this, 2)
    }
    swap32() {
      return swap(this, 4)
    }
    swap64() {
      return swap(this, 8)
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
      const shown = decode(this.subarray(0, 50), 'hex').replace(/(..)(?=.)/g, '$1 ')
      const more = this.length > 50 ? ` ... ${this.length - 50} more byte${this.length > 51 ? 's' : ''}` : ''
      return `<Buffer${shown ? ' ' : ''}${shown}${more}>`
    }
  }

  const range = (buffer, start, end) => {
    const clamp = (value, otherwise) => {
      value = value === undefined ? otherwise : Math.trunc(value) || 0
      return Math.min(buffer.length, Math.max(0, value < 0 ? value + buffer.length : value))
    }
    const first = clamp(start, 0)
    return [buffer.byteOffset + first, Math.max(0, clamp(end, buffer.length) - first)]
  }
  const find = (buffer, value, offset, encoding, forward) => {
    if (typeof offset === 'string') [encoding, offset] = [offset, undefined]
    offset = Number(offset)
    if (Number.isNaN(offset)) offset = forward ? 0 : buffer.length
    offset = Math.trunc(offset)
    if (offset < 0) offset += buffer.length
    if (offset < 0) {
      if (!forward) return -1
      offset = 0
    }
    let needle
    if (typeof value === 'number') needle = Uint8Array.of(value & 255)
    else if (typeof value === 'string') needle = encode(value, encodingOf(encoding))
    else if (value instanceof Uint8Array) needle = value
    else throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "value" argument must be one of type number or string or an instance of Buffer or Uint8Array.${described(value)}`)
    if (needle.length === 0) return Math.min(offset, buffer.length)
    const last = buffer.length - needle.length
    if (last < 0) return -1
    const step = encodingOf(encoding) === 'utf16le' && typeof value === 'string' ? 2 : 1
    const at = (start) => {
      for (let i = 0; i < needle.length; i++) if (buffer[start + i] !== needle[i]) return false
      return true
    }
    if (forward) {
      for (let start = offset; start <= last; start += step) if (at(start)) return start
    } else {
      for (let start = Math.min(offset, last); start >= 0; start--) if (at(start)) return start
    }
    return -1
  }
  const swap = (buffer, width) => {
    if (buffer.length % width !== 0) throw coded(RangeError, 'ERR_INVALID_BUFFER_SIZE', `Buffer size must be a multiple of ${width * 8}-bits`)
    for (let i = 0; i < buffer.length; i += width) buffer.subarray(i, i + width).reverse()
    return buffer
  }

  const method = (name, value) => Object.defineProperty(Buffer.prototype, name, { configurable: true, value, writable: true })
  const both = (name, width, get, set, check) => {
    for (const [suffix, little] of width === 1 ? [['', true]] : [['LE', true], ['BE', false]]) {
      const read = function (offset = 0) {
        checkOffset(this, offset, width)
        return dataView(this)[get](offset, little)
      }
      const write = function (value, offset = 0) {
        if (!get.startsWith('getBig')) value = Number(value)
        check?.(value)
        checkOffset(this, offset, width)
        dataView(this)[set](offset, value, little)
        return offset + width
      }
      method(`read${name}${suffix}`, read)
      method(`write${name}${suffix}`, write)
      if (name.includes('UInt')) {
        method(`read${name.replace('UInt', 'Uint')}${suffix}`, read)
        method(`write${name.replace('UInt', 'Uint')}${suffix}`, write)
      }
    }
  }
  for (const width of [1, 2, 4]) {
    const bits = width * 8
    both(`UInt${bits}`, width, `getUint${bits}`, `setUint${bits}`, (value) => checkValue(value, 0, 2 ** bits - 1, width, false))
    both(`Int${bits}`, width, `getInt${bits}`, `setInt${bits}`, (value) => checkValue(value, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1, width, true))
  }
  both('BigUInt64', 8, 'getBigUint64', 'setBigUint64', (value) => checkValue(value, 0n, 2n ** 64n - 1n, 8, false))
  both('BigInt64', 8, 'getBigInt64', 'setBigInt64', (value) => checkValue(value, -(2n ** 63n), 2n ** 63n - 1n, 8, true))
  both('Float', 4, 'getFloat32', 'setFloat32')
  both('Double', 8, 'getFloat64', 'setFloat64')

  // Integers of one to six bytes.
  for (const signed of [false, true]) {
    for (const little of [true, false]) {
      const name = `${signed ? 'Int' : 'UInt'}${little ? 'LE' : 'BE'}`
      const order = (offset, width, index) => (little ? offset + index : offset + width - 1 - index)
      const checkWidth = (width) => {
        if (!(Number.isInteger(width) && width >= 1 && width <= 6)) {
          throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "byteLength" is out of range. It must be >= 1 and <= 6. Received ${width}`)
        }
      }
      const read = function (offset, width) {
        checkWidth(width)
        checkOffset(this, offset, width)
        let value = 0
        for (let i = width - 1; i >= 0; i--) value = value * 256 + this[order(offset, width, i)]
        return signed && value >= 2 ** (width * 8 - 1) ? value - 2 ** (width * 8) : value
      }
      const write = function (value, offset, width) {
        checkWidth(width)
        value = Number(value)
        const bits = width * 8
        if (signed) checkValue(value, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1, width, true)
        else checkValue(value, 0, 2 ** bits - 1, width, false)
        checkOffset(this, offset, width)
        let rest = Math.trunc(value)
        if (rest < 0) rest += 2 ** bits
        for (let i = 0; i < width; i++) {
          this[order(offset, width, i)] = rest % 256
          rest = Math.floor(rest / 256)
        }
        return offset + width
      }
      method(`read${name}`, read)
      method(`write${name}`, write)
      if (!signed) {
        method(`read${name.replace('UInt', 'Uint')}`, read)
        method(`write${name.replace('UInt', 'Uint')}`, write)
      }
    }
  }

  for (const name of ['utf8', 'latin1', 'hex', 'base64', 'base64url', 'ucs2', 'ascii', 'utf16le']) {
    method(`${name}Slice`, function (start, end) {
      return this.toString(name, start, end)
    })
    method(`${name}Write`, function (text, offset, length) {
      return this.write(text, offset, length, name)
    })
  }

  // `Buffer(…)` without `new` still works in Node; many packages have it.
  function Callable(value, encodingOrOffset, length) {
    const result = typeof value === 'number' ? Buffer.alloc(value) : Buffer.from(value, encodingOrOffset, length)
    return new.target && new.target !== Callable ? Object.setPrototypeOf(result, new.target.prototype) : result
  }
  const { length: _length, name: _name, prototype, ...statics } = Object.getOwnPropertyDescriptors(Buffer)
  Object.defineProperties(Callable, statics)
  Object.defineProperty(Callable, 'name', { configurable: true, value: 'Buffer' })
  Object.setPrototypeOf(Callable, Uint8Array)
  Callable.prototype = prototype.value
  Object.defineProperty(Buffer.prototype, 'constructor', { configurable: true, value: Callable, writable: true })

  const isUtf8 = (value) => {
    const bytes = bytesOf(value)
    return Buffer.compare(encode(decode(bytes, 'utf8'), 'utf8'), bytes) === 0
  }
  return {
    Buffer: Callable,
    SlowBuffer: Callable,
    INSPECT_MAX_BYTES: 50,
    kMaxLength: MAX_LENGTH,
    kStringMaxLength: 536870888,
    constants: { MAX_LENGTH, MAX_STRING_LENGTH: 536870888 },
    isAscii: (value) => bytesOf(value).every((byte) => byte < 128),
    isUtf8,
    transcode: (source, from, to) => Buffer.from(Buffer.from(source).toString(from), to),
    atob: (text) => globalThis.atob(text),
    btoa: (text) => globalThis.btoa(text),
    get Blob() {
      return globalThis.Blob
    },
    get File() {
      return globalThis.File
    },
  }
})
