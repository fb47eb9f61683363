// The globals of the web platform, besides streams, text and URLs.
(function (host, internal) {
  'use strict'

  const missing = (name) => new Error(`${name} is not available in the embedded engine; use --engine node`)

  // ---- Events ----

  class Event {
    #stopped = false
    constructor(type, { bubbles = false, cancelable = false, composed = false } = {}) {
      Object.assign(this, { type: `${type}`, bubbles, cancelable, composed, defaultPrevented: false, target: null, currentTarget: null, eventPhase: 0, timeStamp: host.now() })
    }
    preventDefault() {
      if (this.cancelable) this.defaultPrevented = true
    }
    stopPropagation() {}
    stopImmediatePropagation() {
      this.#stopped = true
    }
    static stopped(event) {
      return event instanceof Event && event.#stopped
    }
    composedPath() {
      return this.target ? [this.target] : []
    }
  }
  const { stopped } = Event
  delete Event.stopped
  class CustomEvent extends Event {
    constructor(type, options = {}) {
      super(type, options)
      this.detail = options.detail ?? null
    }
  }
  class MessageEvent extends Event {
    constructor(type, options = {}) {
      super(type, options)
      this.data = options.data ?? null
    }
  }
  class EventTarget {
    #listeners = new Map()
    addEventListener(type, listener, options) {
      if (listener === null || listener === undefined) return
      const { once = false, signal } = typeof options === 'object' && options !== null ? options : {}
      if (signal?.aborted) return
      const list = this.#listeners.get(type) ?? []
      if (list.some((one) => one.listener === listener)) return
      this.#listeners.set(type, [...list, { listener, once }])
      signal?.addEventListener('abort', () => this.removeEventListener(type, listener), { once: true })
    }
    removeEventListener(type, listener) {
      const list = this.#listeners.get(type)
      if (list) this.#listeners.set(type, list.filter((one) => one.listener !== listener))
    }
    dispatchEvent(event) {
      if (!(event instanceof Event)) throw Object.assign(new TypeError('The "event" argument must be an instance of Event.'), { code: 'ERR_INVALID_ARG_TYPE' })
      event.target = event.currentTarget = this
      const run = (listener) => (typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event))
      if (typeof this[`on${event.type}`] === 'function') run(this[`on${event.type}`])
      for (const { listener, once } of this.#listeners.get(event.type) ?? []) {
        if (stopped(event)) break
        if (once) this.removeEventListener(event.type, listener)
        run(listener)
      }
      event.currentTarget = null
      return !event.defaultPrevented
    }
  }

  // ---- Aborting ----

  const KEY = Symbol('made by the engine')
  class AbortSignal extends EventTarget {
    constructor(key) {
      super()
      if (key !== KEY) throw Object.assign(new TypeError('Illegal constructor'), { code: 'ERR_ILLEGAL_CONSTRUCTOR' })
      this.aborted = false
      this.reason = undefined
      this.onabort = null
    }
    throwIfAborted() {
      if (this.aborted) throw this.reason
    }
    static abort(reason) {
      const controller = new AbortController()
      controller.abort(reason)
      return controller.signal
    }
    static timeout(delay) {
      const controller = new AbortController()
      setTimeout(() => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')), delay).unref()
      return controller.signal
    }
    static any(signals) {
      const controller = new AbortController()
      for (const signal of signals) {
        if (signal.aborted) controller.abort(signal.reason)
        else signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true })
      }
      return controller.signal
    }
  }
  class AbortController {
    signal = new AbortSignal(KEY)
    abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
      const { signal } = this
      if (signal.aborted) return
      signal.aborted = true
      signal.reason = reason
      signal.dispatchEvent(new Event('abort'))
    }
  }

  // ---- Messages ----

  class MessagePort extends EventTarget {
    #handler = null
    other = null
    closed = false
    postMessage(value) {
      const data = structuredClone(value)
      const { other } = this
      if (other) setImmediate(() => other.closed || other.dispatchEvent(new MessageEvent('message', { data })))
    }
    get onmessage() {
      return this.#handler
    }
    set onmessage(handler) {
      this.#handler = handler
    }
    on(name, listener) {
      this.addEventListener(name, (event) => listener(event.data))
      return this
    }
    once(name, listener) {
      this.addEventListener(name, (event) => listener(event.data), { once: true })
      return this
    }
    start() {}
    close() {
      this.closed = true
    }
    ref() {}
    unref() {}
  }
  class MessageChannel {
    port1 = new MessagePort()
    port2 = new MessagePort()
    constructor() {
      this.port1.other = this.port2
      this.port2.other = this.port1
    }
  }
  class BroadcastChannel extends EventTarget {
    constructor(name) {
      super()
      this.name = name
    }
    postMessage() {
      throw missing('BroadcastChannel.postMessage')
    }
    close() {}
    ref() {}
    unref() {}
  }

  // ---- Bytes ----

  const bytesOf = (part) => {
    if (part instanceof Blob) return CONTENT.get(part)
    if (part instanceof ArrayBuffer) return new Uint8Array(part.slice(0))
    if (ArrayBuffer.isView(part)) return Uint8Array.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    return host.encode(`${part}`.toWellFormed(), 'utf8')
  }
  const CONTENT = new WeakMap()
  class Blob {
    constructor(parts = [], { type = '' } = {}) {
      CONTENT.set(this, Uint8Array.from(Buffer.concat([...parts].map(bytesOf))))
      Object.defineProperty(this, 'type', { enumerable: true, value: /^[\x20-\x7e]*$/.test(type) ? `${type}`.toLowerCase() : '' })
    }
    get size() {
      return CONTENT.get(this).length
    }
    slice(start, end, type = '') {
      return new Blob([CONTENT.get(this).slice(start, end)], { type })
    }
    async arrayBuffer() {
      return CONTENT.get(this).slice().buffer
    }
    async bytes() {
      return CONTENT.get(this).slice()
    }
    async text() {
      return new TextDecoder().decode(CONTENT.get(this))
    }
    stream() {
      const bytes = CONTENT.get(this)
      return new ReadableStream({
        start(controller) {
          if (bytes.length > 0) controller.enqueue(bytes.slice())
          controller.close()
        },
      })
    }
    get [Symbol.toStringTag]() {
      return 'Blob'
    }
  }
  class File extends Blob {
    constructor(parts, name, options = {}) {
      super(parts, options)
      this.name = `${name}`
      this.lastModified = options.lastModified ?? Date.now()
      this.webkitRelativePath = ''
    }
    get [Symbol.toStringTag]() {
      return 'File'
    }
  }
  class FormData {
    #entries = []
    #entry(name, value, filename) {
      if (value instanceof Blob && !(value instanceof File)) value = new File([value], filename ?? 'blob', { type: value.type })
      else if (value instanceof File && filename !== undefined) value = new File([value], filename, { type: value.type, lastModified: value.lastModified })
      return [`${name}`, value instanceof Blob ? value : `${value}`]
    }
    append(name, value, filename) {
      this.#entries.push(this.#entry(name, value, filename))
    }
    set(name, value, filename) {
      const at = this.#entries.findIndex(([key]) => key === `${name}`)
      const entry = this.#entry(name, value, filename)
      this.#entries = this.#entries.filter(([key], index) => key !== `${name}` || index === at)
      if (at < 0) this.#entries.push(entry)
      else this.#entries[at] = entry
    }
    delete(name) {
      this.#entries = this.#entries.filter(([key]) => key !== `${name}`)
    }
    get(name) {
      return this.#entries.find(([key]) => key === `${name}`)?.[1] ?? null
    }
    getAll(name) {
      return this.#entries.filter(([key]) => key === `${name}`).map(([, value]) => value)
    }
    has(name) {
      return this.#entries.some(([key]) => key === `${name}`)
    }
    forEach(callback, self) {
      for (const [name, value] of this) callback.call(self, value, name, this)
    }
    *entries() {
      yield* this.#entries
    }
    *keys() {
      for (const [name] of this.#entries) yield name
    }
    *values() {
      for (const [, value] of this.#entries) yield value
    }
    [Symbol.iterator]() {
      return this.entries()
    }
    get [Symbol.toStringTag]() {
      return 'FormData'
    }
  }

  // ---- Requests ----

  const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
  class Headers {
    #map = new Map()
    constructor(init) {
      if (init === undefined || init === null) return
      if (typeof init !== 'object') throw new TypeError("Headers constructor: init given is not one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.")
      for (const pair of typeof init[Symbol.iterator] === 'function' ? init : Object.entries(init)) this.append(pair[0], pair[1])
    }
    #key(name) {
      const key = `${name}`.toLowerCase()
      if (!TOKEN.test(key)) throw new TypeError(`Headers: "${name}" is an invalid header name.`)
      return key
    }
    #value(value) {
      const text = `${value}`.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')
      if (/[\0\n\r]/.test(text)) throw new TypeError(`Headers: "${text}" is an invalid header value.`)
      return text
    }
    append(name, value) {
      const key = this.#key(name)
      const list = this.#map.get(key) ?? []
      this.#map.set(key, [...list, this.#value(value)])
    }
    set(name, value) {
      this.#map.set(this.#key(name), [this.#value(value)])
    }
    delete(name) {
      this.#map.delete(this.#key(name))
    }
    get(name) {
      const key = this.#key(name)
      return this.#map.get(key)?.join(key === 'cookie' ? '; ' : ', ') ?? null
    }
    has(name) {
      return this.#map.has(this.#key(name))
    }
    getSetCookie() {
      return [...(this.#map.get('set-cookie') ?? [])]
    }
    *entries() {
      for (const key of [...this.#map.keys()].sort()) {
        if (key === 'set-cookie') for (const value of this.#map.get(key)) yield [key, value]
        else yield [key, this.get(key)]
      }
    }
    *keys() {
      for (const [key] of this.entries()) yield key
    }
    *values() {
      for (const [, value] of this.entries()) yield value
    }
    forEach(callback, self) {
      for (const [key, value] of this.entries()) callback.call(self, value, key, this)
    }
    [Symbol.iterator]() {
      return this.entries()
    }
    get [Symbol.toStringTag]() {
      return 'Headers'
    }
    [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
      return `Headers ${inspect(Object.fromEntries(this), options)}`
    }
  }

  /** A form as a body: a Blob whose type has the boundary. */
  const encoded = (form) => {
    const boundary = `----payload-sync-${internal.builtin('crypto').randomUUID()}`
    const escaped = (name) => name.replace(/\r\n|\r|\n/g, '%0D%0A').replace(/"/g, '%22')
    const parts = []
    for (const [name, value] of form) {
      parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`)
      if (value instanceof File) parts.push(`; filename="${escaped(value.name)}"\r\nContent-Type: ${value.type || 'application/octet-stream'}\r\n\r\n`, value, '\r\n')
      else parts.push(`\r\n\r\n${value.replace(/\r\n|\r|\n/g, '\r\n')}\r\n`)
    }
    return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` })
  }
  const typeOf = (body) => {
    if (typeof body === 'string') return 'text/plain;charset=UTF-8'
    if (body instanceof URLSearchParams) return 'application/x-www-form-urlencoded;charset=UTF-8'
    if (body instanceof Blob) return body.type || null
    return null
  }
  class Body {
    #body
    bodyUsed = false
    constructor(body) {
      this.#body = body instanceof ReadableStream || body === null || body === undefined ? body ?? null : new Blob([body instanceof URLSearchParams ? body.toString() : body])
    }
    get body() {
      return this.#body instanceof Blob ? (this.#body = this.#body.stream()) : this.#body
    }
    async #take() {
      if (this.bodyUsed) throw new TypeError('Body is unusable: Body has already been read')
      this.bodyUsed = true
      if (this.#body === null) return new Blob([])
      if (this.#body instanceof Blob) return this.#body
      const chunks = []
      for await (const chunk of this.#body) chunks.push(chunk)
      return new Blob(chunks)
    }
    async arrayBuffer() {
      return (await this.#take()).arrayBuffer()
    }
    async bytes() {
      return (await this.#take()).bytes()
    }
    async blob() {
      return new Blob([await this.#take()], { type: this.headers.get('content-type') ?? '' })
    }
    async text() {
      return (await this.#take()).text()
    }
    async json() {
      return JSON.parse(await this.text())
    }
    async formData() {
      const type = this.headers.get('content-type') ?? ''
      if (!type.startsWith('application/x-www-form-urlencoded')) throw missing('formData() of a multipart body')
      const data = new FormData()
      for (const [name, value] of new URLSearchParams(await this.text())) data.append(name, value)
      return data
    }
    copyOf(other) {
      if (other.bodyUsed) throw new TypeError('Body has already been consumed.')
      if (other.#body instanceof ReadableStream) [other.#body, this.#body] = other.#body.tee()
      else this.#body = other.#body
    }
  }
  class Request extends Body {
    constructor(input, init = {}) {
      if (init.body instanceof FormData) init = { ...init, body: encoded(init.body) }
      const from = input instanceof Request ? input : null
      const method = `${init.method ?? from?.method ?? 'GET'}`
      const upper = /^(delete|get|head|options|post|put|patch)$/i.test(method) && method.toLowerCase() !== 'patch' ? method.toUpperCase() : method
      if (init.body !== undefined && init.body !== null && (upper === 'GET' || upper === 'HEAD')) throw new TypeError('Request with GET/HEAD method cannot have body.')
      super(init.body)
      if (from && init.body === undefined) this.copyOf(from)
      if (!from && !URL.canParse(`${input}`)) throw new TypeError(`Failed to parse URL from ${input}`)
      this.url = from ? from.url : new URL(`${input}`).href
      this.method = upper
      this.headers = new Headers(init.headers ?? from?.headers)
      const type = typeOf(init.body)
      if (type && !this.headers.has('content-type')) this.headers.set('content-type', type)
      this.signal = init.signal ?? from?.signal ?? new AbortController().signal
      for (const [name, value] of Object.entries({ cache: 'default', credentials: 'same-origin', destination: '', duplex: 'half', integrity: '', keepalive: false, mode: 'cors', redirect: 'follow', referrer: 'about:client', referrerPolicy: '' })) {
        this[name] = init[name] ?? from?.[name] ?? value
      }
    }
    clone() {
      return new Request(this)
    }
    get [Symbol.toStringTag]() {
      return 'Request'
    }
  }
  class Response extends Body {
    constructor(body = null, { status = 200, statusText = '', headers } = {}) {
      if (body instanceof FormData) body = encoded(body)
      if (!(Number.isInteger(status) && status >= 200 && status <= 599)) throw new RangeError(`init["status"] must be in the range of 200 to 599, inclusive.`)
      if (body !== null && [101, 204, 205, 304].includes(status)) throw new TypeError(`Response constructor: Invalid response status code ${status}`)
      super(body)
      this.status = status
      this.statusText = `${statusText}`
      this.ok = status >= 200 && status <= 299
      this.headers = new Headers(headers)
      const type = typeOf(body)
      if (type && !this.headers.has('content-type')) this.headers.set('content-type', type)
      Object.assign(this, { redirected: false, type: 'default', url: '' })
    }
    clone() {
      const copy = new Response(null, this)
      copy.copyOf(this)
      return copy
    }
    static json(data, init = {}) {
      const headers = new Headers(init.headers)
      if (!headers.has('content-type')) headers.set('content-type', 'application/json')
      return new Response(JSON.stringify(data), { ...init, headers })
    }
    static redirect(url, status = 302) {
      if (![301, 302, 303, 307, 308].includes(status)) throw new RangeError(`Invalid status code ${status}`)
      return new Response(null, { status, headers: { location: new URL(`${url}`).href } })
    }
    static error() {
      return Object.assign(new Response(), { type: 'error', status: 0, ok: false })
    }
    get [Symbol.toStringTag]() {
      return 'Response'
    }
  }
  class WebSocket {
    constructor() {
      throw missing('WebSocket')
    }
  }
  let send
  const fetch = async (input, init) => {
    if (!host.http) throw missing('fetch')
    return (send ??= internal.builtin('internal/http'))(new Request(input, init))
  }
  const streams = internal.builtin('internal/streams')
  return {
    ...streams,
    AbortController, AbortSignal, Blob, BroadcastChannel, CustomEvent, Event, EventTarget, File, FormData, Headers,
    MessageChannel, MessageEvent, MessagePort, Request, Response, WebSocket, fetch,
    DOMException: globalThis.DOMException,
    navigator: { hardwareConcurrency: 1, language: 'en-US', languages: ['en-US'], platform: host.platform, userAgent: 'Node.js/20' },
  }
})
