// node:util
(function (host, internal) {
  'use strict'

  const { inspect, format, formatWithOptions } = internal.builtin('internal/inspect')
  const CUSTOM = Symbol.for('nodejs.util.promisify.custom')
  const coded = (Type, code, message) => Object.assign(new Type(message), { code })

  const promisify = (original) => {
    if (typeof original !== 'function') throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "original" argument must be of type function. Received ${original === null || original === undefined ? String(original) : `type ${typeof original}`}`)
    if (original[CUSTOM]) return Object.defineProperty(original[CUSTOM], CUSTOM, { configurable: true, value: original[CUSTOM] })
    const promised = function (...args) {
      return new Promise((resolve, reject) => {
        Reflect.apply(original, this, [...args, (error, ...values) => (error ? reject(error) : resolve(values[0]))])
      })
    }
    Object.setPrototypeOf(promised, Object.getPrototypeOf(original))
    Object.defineProperty(promised, CUSTOM, { configurable: true, value: promised })
    return Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original))
  }
  promisify.custom = CUSTOM

  const callbackify = (original) =>
    function (...args) {
      const callback = args.pop()
      Reflect.apply(original, this, args).then(
        (value) => process.nextTick(callback, null, value),
        (reason) => process.nextTick(callback, reason || coded(Error, 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value')),
      )
    }
  const warned = new Set()
  const deprecate = (callback, message, code) => {
    const deprecated = function (...args) {
      if (!warned.has(code ?? message)) {
        warned.add(code ?? message)
        process.emitWarning(message, 'DeprecationWarning', code)
      }
      return new.target ? Reflect.construct(callback, args, new.target) : Reflect.apply(callback, this, args)
    }
    Object.setPrototypeOf(deprecated, callback)
    if (callback.prototype) deprecated.prototype = callback.prototype
    return deprecated
  }
  const debuglog = (set) => {
    const enabled = new RegExp(`(^|[\\s,])${set.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[\\s,])`, 'i').test(process.env.NODE_DEBUG ?? '')
    const log = (...values) => {
      if (enabled) console.error(`${set.toUpperCase()} ${process.pid}: ${format(...values)}`)
    }
    return Object.assign(log, { enabled })
  }
  const kinds = {
    isArray: Array.isArray,
    isBoolean: (value) => typeof value === 'boolean',
    isBuffer: (value) => Buffer.isBuffer(value),
    isDate: (value) => value instanceof Date,
    isError: (value) => value instanceof Error,
    isFunction: (value) => typeof value === 'function',
    isNull: (value) => value === null,
    isNullOrUndefined: (value) => value === null || value === undefined,
    isNumber: (value) => typeof value === 'number',
    isObject: (value) => value !== null && typeof value === 'object',
    isPrimitive: (value) => value === null || (typeof value !== 'object' && typeof value !== 'function'),
    isRegExp: (value) => value instanceof RegExp,
    isString: (value) => typeof value === 'string',
    isSymbol: (value) => typeof value === 'symbol',
    isUndefined: (value) => value === undefined,
  }
  const missing = (name) => () => {
    throw new Error(`node:util.${name} is not available in the embedded engine; use --engine node`)
  }
  return {
    ...kinds,
    callbackify,
    debug: debuglog,
    debuglog,
    deprecate,
    format,
    formatWithOptions,
    inspect,
    promisify,
    aborted: (signal) => new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true }))),
    getSystemErrorMap: () => new Map(),
    getSystemErrorName: (code) => `UNKNOWN ${code}`,
    inherits(child, parent) {
      Object.defineProperty(child, 'super_', { configurable: true, value: parent, writable: true })
      Object.setPrototypeOf(child.prototype, parent.prototype)
    },
    isDeepStrictEqual: (a, b) => internal.builtin('internal/equal').deepStrictEqual(a, b),
    log: (...values) => console.log(format(...values)),
    parseArgs: missing('parseArgs'),
    parseEnv: missing('parseEnv'),
    MIMEType: missing('MIMEType'),
    MIMEParams: missing('MIMEParams'),
    // eslint-disable-next-line no-control-regex
    stripVTControlCharacters: (text) => text.replace(/\u001b\[[\d;]*[a-zA-Z]|\u001b\][^\u0007]*\u0007/g, ''),
    styleText: (styles, text) => [styles].flat().reduceRight((result, style) => {
      const codes = inspect.colors[style]
      if (!codes) throw coded(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument 'format' must be one of the known styles. Received '${style}'`)
      return `\u001b[${codes[0]}m${result}\u001b[${codes[1]}m`
    }, text),
    toUSVString: (text) => `${text}`.toWellFormed(),
    get TextDecoder() {
      return globalThis.TextDecoder
    },
    get TextEncoder() {
      return globalThis.TextEncoder
    },
    get types() {
      return internal.builtin('util/types')
    },
  }
})
