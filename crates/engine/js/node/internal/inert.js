// Builtin modules that the engine does not have: they can be imported and extended, and what they do throws by name.
(function (host, internal) {
  'use strict'

  const { EventEmitter } = internal.builtin('events')
  const unavailable = (path) =>
    Object.assign(new Error(`${path} is not available in the embedded engine; use ${/^node:https?\./.test(path) ? 'fetch, or ' : ''}--engine node`), { code: 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM' })

  /** A function, class or namespace: anything may be asked of it until it is called. */
  const placeholder = (path) => {
    const parts = new Map()
    const refuse = () => {
      throw unavailable(path)
    }
    return new Proxy(function () {}, {
      apply: refuse,
      construct: refuse,
      get(target, key) {
        if (key === 'prototype') return target.prototype
        if (key === 'name') return path.slice(path.lastIndexOf('.') + 1)
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'length') return target[key]
        if (key in Function.prototype) return target[key]
        if (!parts.has(key)) parts.set(key, placeholder(`${path}.${key}`))
        return parts.get(key)
      },
      set(_, key, value) {
        parts.set(key, value)
        return true
      },
    })
  }

  // Made when a module is imported, and harmless until they are asked to do something.
  const held = (path, methods, Parent = Object) => {
    const Class = { [path]: class extends Parent { constructor(...args) { super(...(Parent === Object ? [] : args)); if (args[0] && typeof args[0] === 'object') this.options = args[0] } } }[path]
    Object.defineProperty(Class, 'name', { value: path.slice(path.lastIndexOf('.') + 1) })
    for (const name of methods) {
      Class.prototype[name] = function () {
        throw unavailable(`${path}.${name}`)
      }
    }
    return Class
  }
  const STATUS_CODES = {
    100: 'Continue', 101: 'Switching Protocols', 102: 'Processing', 103: 'Early Hints', 200: 'OK', 201: 'Created', 202: 'Accepted',
    203: 'Non-Authoritative Information', 204: 'No Content', 205: 'Reset Content', 206: 'Partial Content', 207: 'Multi-Status',
    208: 'Already Reported', 226: 'IM Used', 300: 'Multiple Choices', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other',
    304: 'Not Modified', 305: 'Use Proxy', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request',
    401: 'Unauthorized', 402: 'Payment Required', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed',
    406: 'Not Acceptable', 407: 'Proxy Authentication Required', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone',
    411: 'Length Required', 412: 'Precondition Failed', 413: 'Payload Too Large', 414: 'URI Too Long',
    415: 'Unsupported Media Type', 416: 'Range Not Satisfiable', 417: 'Expectation Failed', 418: "I'm a Teapot",
    421: 'Misdirected Request', 422: 'Unprocessable Entity', 423: 'Locked', 424: 'Failed Dependency', 425: 'Too Early',
    426: 'Upgrade Required', 428: 'Precondition Required', 429: 'Too Many Requests', 431: 'Request Header Fields Too Large',
    451: 'Unavailable For Legal Reasons', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway',
    503: 'Service Unavailable', 504: 'Gateway Timeout', 505: 'HTTP Version Not Supported', 506: 'Variant Also Negotiates',
    507: 'Insufficient Storage', 508: 'Loop Detected', 509: 'Bandwidth Limit Exceeded', 510: 'Not Extended',
    511: 'Network Authentication Required',
  }
  const METHODS = [
    'ACL', 'BIND', 'CHECKOUT', 'CONNECT', 'COPY', 'DELETE', 'GET', 'HEAD', 'LINK', 'LOCK', 'M-SEARCH', 'MERGE', 'MKACTIVITY',
    'MKCALENDAR', 'MKCOL', 'MOVE', 'NOTIFY', 'OPTIONS', 'PATCH', 'POST', 'PROPFIND', 'PROPPATCH', 'PURGE', 'PUT', 'QUERY', 'REBIND',
    'REPORT', 'SEARCH', 'SOURCE', 'SUBSCRIBE', 'TRACE', 'UNBIND', 'UNLINK', 'UNLOCK', 'UNSUBSCRIBE',
  ]
  const isIPv4 = (text) => /^(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(text)
  const isIPv6 = (text) => Boolean(host.url.parse(`http://[${String(text).replace(/%.*$/, '')}]/`, null))

  const web = (module) => {
    const Agent = held(`node:${module}.Agent`, ['createConnection', 'request'], EventEmitter)
    Agent.prototype.destroy = () => {}
    const { Readable, Stream } = internal.builtin('stream')
    return {
      Agent, METHODS, STATUS_CODES, globalAgent: new Agent(), maxHeaderSize: 16384,
      Server: held(`node:${module}.Server`, ['listen'], EventEmitter),
      ClientRequest: held(`node:${module}.ClientRequest`, ['write', 'end', 'setHeader'], Stream),
      IncomingMessage: held(`node:${module}.IncomingMessage`, [], Readable),
      OutgoingMessage: held(`node:${module}.OutgoingMessage`, ['write', 'end', 'setHeader'], Stream),
      ServerResponse: held(`node:${module}.ServerResponse`, ['write', 'end', 'setHeader'], Stream),
    }
  }
  const own = {
    console: () => internal.builtin('internal/console').console,
    sys: () => internal.builtin('util'),
    'path/win32': () => internal.builtin('path').win32,
    http: () => web('http'),
    https: () => web('https'),
    net: () => ({
      Socket: held('node:net.Socket', ['connect', 'write'], internal.builtin('stream').Duplex),
      Server: held('node:net.Server', ['listen'], EventEmitter),
      isIP: (text) => (isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0), isIPv4, isIPv6,
    }),
    tls: () => ({ TLSSocket: held('node:tls.TLSSocket', ['connect', 'write'], internal.builtin('stream').Duplex), createSecureContext: (options) => options ?? {}, rootCertificates: [], DEFAULT_MIN_VERSION: 'TLSv1.2', DEFAULT_MAX_VERSION: 'TLSv1.3' }),
    http2: () => ({ constants: {} }),
    tty: () => ({ isatty: () => false, ReadStream: held('node:tty.ReadStream', ['read'], EventEmitter), WriteStream: held('node:tty.WriteStream', ['write'], EventEmitter) }),
    v8: () => ({ getHeapStatistics: () => ({ heap_size_limit: 0, total_heap_size: 0, used_heap_size: 0 }) }),
    worker_threads: () => ({ isMainThread: true, parentPort: null, threadId: 0, workerData: null, resourceLimits: {}, SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'), get MessageChannel() { return globalThis.MessageChannel }, get MessagePort() { return globalThis.MessagePort }, get BroadcastChannel() { return globalThis.BroadcastChannel }, getEnvironmentData: () => undefined, setEnvironmentData() {}, markAsUntransferable() {} }),
    cluster: () => ({ isMaster: true, isPrimary: true, isWorker: false, workers: {} }),
    dns: () => ({ ADDRCONFIG: 1024, V4MAPPED: 2048, ALL: 256 }),
    inspector: () => ({ url: () => undefined }),
    test: () => ({}),
  }
  return (name) => {
    const present = own[name]?.() ?? {}
    const parts = new Map()
    const module = new Proxy(present, {
      get(target, key) {
        if (key === 'default') return module
        if (key in target || typeof key === 'symbol' || key === 'then' || key === '__esModule') return target[key]
        if (!parts.has(key)) parts.set(key, placeholder(`node:${name}.${key}`))
        return parts.get(key)
      },
      has: (target, key) => typeof key === 'string' || key in target,
    })
    return module
  }
})
