// node:url
(function (host, internal) {
  'use strict'

  const coded = (code, message, extra) => Object.assign(new TypeError(message), { code }, extra)

  // ---- application/x-www-form-urlencoded ----

  const escape = (text) =>
    encodeURIComponent(text.toWellFormed())
      .replace(/[!~'()]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase())
      .replace(/%20/g, '+')
  const unescape = (text) =>
    text.replace(/\+/g, ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => host.decode(host.encode(run.replace(/%/g, ''), 'hex'), 'utf8'))

  const parsePairs = (text) =>
    text.split('&').filter((part) => part !== '').map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [unescape(part), ''] : [unescape(part.slice(0, at)), unescape(part.slice(at + 1))]
    })

  class URLSearchParams {
    #pairs = []
    #changed = null
    constructor(init) {
      if (init === undefined || init === null) return
      if (typeof init === 'object' || typeof init === 'function') {
        if (typeof init[Symbol.iterator] === 'function') {
          for (const pair of init) {
            const items = pair !== null && typeof pair?.[Symbol.iterator] === 'function' ? Array.from(pair) : []
            if (items.length !== 2) throw coded('ERR_INVALID_TUPLE', 'Each query pair must be an iterable [name, value] tuple')
            this.#pairs.push([`${items[0]}`.toWellFormed(), `${items[1]}`.toWellFormed()])
          }
        } else {
          for (const key of Reflect.ownKeys(init)) {
            if (Object.getOwnPropertyDescriptor(init, key)?.enumerable) this.#pairs.push([`${key}`.toWellFormed(), `${init[key]}`.toWellFormed()])
          }
        }
        return
      }
      this.#pairs = parsePairs(`${init}`.toWellFormed().replace(/^\?/, ''))
    }
    static of(text, changed) {
      const result = new URLSearchParams(text)
      result.#changed = changed
      return result
    }
    static reset(params, text) {
      params.#pairs = parsePairs(text.replace(/^\?/, ''))
    }
    #update() {
      this.#changed?.(this.toString())
    }
    get size() {
      return this.#pairs.length
    }
    append(name, value) {
      this.#pairs.push([`${name}`.toWellFormed(), `${value}`.toWellFormed()])
      this.#update()
    }
    delete(name, value) {
      this.#pairs = this.#pairs.filter(([key, one]) => key !== `${name}` || (value !== undefined && one !== `${value}`))
      this.#update()
    }
    get(name) {
      return this.#pairs.find(([key]) => key === `${name}`)?.[1] ?? null
    }
    getAll(name) {
      return this.#pairs.filter(([key]) => key === `${name}`).map(([, value]) => value)
    }
    has(name, value) {
      return this.#pairs.some(([key, one]) => key === `${name}` && (value === undefined || one === `${value}`))
    }
    set(name, value) {
      const first = this.#pairs.findIndex(([key]) => key === `${name}`)
      if (first < 0) this.#pairs.push([`${name}`.toWellFormed(), `${value}`.toWellFormed()])
      else {
        this.#pairs[first][1] = `${value}`.toWellFormed()
        this.#pairs = this.#pairs.filter(([key], index) => key !== `${name}` || index === first)
      }
      this.#update()
    }
    sort() {
      this.#pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      this.#update()
    }
    forEach(callback, self) {
      for (const [name, value] of this) callback.call(self, value, name, this)
    }
    *entries() {
      for (let i = 0; i < this.#pairs.length; i++) yield [...this.#pairs[i]]
    }
    *keys() {
      for (const [name] of this.entries()) yield name
    }
    *values() {
      for (const [, value] of this.entries()) yield value
    }
    [Symbol.iterator]() {
      return this.entries()
    }
    toString() {
      return this.#pairs.map(([name, value]) => `${escape(name)}=${escape(value)}`).join('&')
    }
    get [Symbol.toStringTag]() {
      return 'URLSearchParams'
    }
  }

  class URL {
    #parts
    #params = null
    constructor(input, base) {
      const text = `${input}`.toWellFormed()
      this.#parts = host.url.parse(text, base === undefined ? null : `${base}`.toWellFormed())
      if (!this.#parts) throw coded('ERR_INVALID_URL', 'Invalid URL', base === undefined ? { input: text } : { input: text, base: `${base}` })
    }
    static canParse(input, base) {
      return Boolean(host.url.parse(`${input}`.toWellFormed(), base === undefined ? null : `${base}`.toWellFormed()))
    }
    static parse(input, base) {
      return URL.canParse(input, base) ? new URL(input, base) : null
    }
    static createObjectURL() {
      throw new Error('URL.createObjectURL is not available in the embedded engine; use --engine node')
    }
    static revokeObjectURL() {}
    #set(part, value) {
      this.#parts = host.url.set(this.#parts.href, part, `${value}`.toWellFormed()) ?? this.#parts
      if (part === 'search' && this.#params) reset(this.#params, this.#parts.search)
    }
    get href() {
      return this.#parts.href
    }
    set href(value) {
      const parts = host.url.parse(`${value}`.toWellFormed(), null)
      if (!parts) throw coded('ERR_INVALID_URL', 'Invalid URL', { input: `${value}` })
      this.#parts = parts
      if (this.#params) reset(this.#params, parts.search)
    }
    get origin() {
      return this.#parts.origin
    }
    get searchParams() {
      return (this.#params ??= paramsOf(this.#parts.search, (text) => {
        this.#parts = host.url.set(this.#parts.href, 'search', text) ?? this.#parts
      }))
    }
    toString() {
      return this.#parts.href
    }
    toJSON() {
      return this.#parts.href
    }
    get [Symbol.toStringTag]() {
      return 'URL'
    }
    [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
      const shown = {}
      for (const part of ['href', 'origin', ...PARTS.slice(0, 8)]) shown[part] = this[part]
      return `URL ${inspect({ ...shown, searchParams: this.searchParams, hash: this.hash }, options)}`
    }
    static {
      for (const part of PARTS_OF_URL()) {
        Object.defineProperty(URL.prototype, part, {
          configurable: true,
          enumerable: true,
          get() {
            return this.#parts[part]
          },
          set(value) {
            this.#set(part, value)
          },
        })
      }
      for (const part of ['href', 'origin', 'searchParams', 'toString', 'toJSON']) {
        Object.defineProperty(URL.prototype, part, { ...Object.getOwnPropertyDescriptor(URL.prototype, part), enumerable: true })
      }
    }
  }
  function PARTS_OF_URL() {
    return ['protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash']
  }
  const PARTS = PARTS_OF_URL()
  const { of: paramsOf, reset } = URLSearchParams
  delete URLSearchParams.of
  delete URLSearchParams.reset

  const fileURLToPath = (value) => {
    const url = typeof value === 'string' ? new URL(value) : value
    if (url === null || typeof url !== 'object' || typeof url.href !== 'string') {
      throw coded('ERR_INVALID_ARG_TYPE', 'The "path" argument must be of type string or an instance of URL.')
    }
    if (url.protocol !== 'file:') throw coded('ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file')
    if (url.hostname !== '') throw coded('ERR_INVALID_FILE_URL_HOST', `File URL host must be "localhost" or empty on ${host.platform}`)
    if (/%2f/i.test(url.pathname)) throw coded('ERR_INVALID_FILE_URL_PATH', 'File URL path must not include encoded / characters')
    return decodeURIComponent(url.pathname)
  }
  const pathToFileURL = (path) => {
    let full = internal.builtin('path').resolve(path)
    if (path.endsWith('/') && !full.endsWith('/')) full += '/'
    return new URL('file://' + full.replace(/%/g, '%25').replace(/\\/g, '%5C').replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/\t/g, '%09').replace(/\?/g, '%3F').replace(/#/g, '%23'))
  }

  // ---- The older interface ----

  class Url {
    constructor() {
      for (const key of ['protocol', 'slashes', 'auth', 'host', 'port', 'hostname', 'hash', 'search', 'query', 'pathname', 'path', 'href']) this[key] = null
    }
    format() {
      return format(this)
    }
  }
  const parse = (text, parseQuery = false, slashesDenoteHost = false) => {
    if (text instanceof Url) return text
    if (typeof text !== 'string') throw coded('ERR_INVALID_ARG_TYPE', `The "url" argument must be of type string.`)
    const url = new Url()
    const match = /^([a-z][a-z0-9+.-]*:)?(\/\/)?([\s\S]*)$/i.exec(text.trim())
    let [, protocol, slashes, rest] = match
    if (protocol) url.protocol = protocol.toLowerCase()
    const slashed = /^(https?|ftp|gopher|file|wss?):$/i.test(protocol ?? '')
    const hasHost = protocol ? !/^javascript:/i.test(protocol) && (slashes || !slashed) : slashes && slashesDenoteHost
    if (slashes && !hasHost) rest = slashes + rest
    if (hasHost) {
      if (slashes) url.slashes = true
      const end = rest.search(/[/?#\\]/)
      let authority = end < 0 ? rest : rest.slice(0, end)
      rest = end < 0 ? '' : rest.slice(end)
      const at = authority.lastIndexOf('@')
      if (at >= 0) {
        url.auth = decodeURIComponent(authority.slice(0, at))
        authority = authority.slice(at + 1)
      }
      const port = /:(\d*)$/.exec(authority)
      if (port) {
        if (port[1]) url.port = port[1]
        authority = authority.slice(0, -port[0].length)
      }
      url.hostname = authority.replace(/^\[(.*)\]$/, '$1').toLowerCase()
      url.host = authority.toLowerCase() + (url.port ? ':' + url.port : '')
    }
    const hash = rest.indexOf('#')
    if (hash >= 0) {
      url.hash = rest.slice(hash)
      rest = rest.slice(0, hash)
    }
    const search = rest.indexOf('?')
    if (search >= 0) {
      url.search = rest.slice(search)
      url.query = url.search.slice(1)
      rest = rest.slice(0, search)
    }
    if (parseQuery) {
      url.search ??= ''
      url.query = internal.builtin('querystring').parse(url.query ?? '')
    }
    if (rest !== '') url.pathname = rest
    else if (hasHost && /^(https?|ftp|file|wss?):$/.test(url.protocol ?? '')) url.pathname = '/'
    if (url.pathname !== null || url.search) url.path = (url.pathname ?? '') + (url.search ?? '')
    url.href = format(url)
    return url
  }
  const format = (value, options = {}) => {
    if (typeof value === 'string') value = parse(value)
    if (value instanceof URL) {
      const { auth = true, fragment = true, search = true, unicode = false } = options
      const copy = new URL(value.href)
      if (!auth) copy.username = copy.password = ''
      if (!fragment) copy.hash = ''
      if (!search) copy.search = ''
      return unicode ? copy.href.replace(copy.hostname, host.url.toUnicode(copy.hostname)) : copy.href
    }
    const auth = value.auth ? encodeURIComponent(value.auth).replace(/%3A/i, ':') + '@' : ''
    let protocol = value.protocol ?? ''
    if (protocol && !protocol.endsWith(':')) protocol += ':'
    let authority = null
    if (value.host) authority = auth + value.host
    else if (value.hostname) authority = auth + (value.hostname.includes(':') ? `[${value.hostname}]` : value.hostname) + (value.port ? ':' + value.port : '')
    let search = value.search ?? (value.query && typeof value.query === 'object' ? internal.builtin('querystring').stringify(value.query) : '')
    if (search && !search.startsWith('?')) search = '?' + search
    let hash = value.hash ?? ''
    if (hash && !hash.startsWith('#')) hash = '#' + hash
    let pathname = (value.pathname ?? '').replace(/[?#]/g, encodeURIComponent)
    const slashed = value.slashes || /^(https?|ftp|gopher|file|wss?):$/.test(protocol)
    if (slashed && (authority !== null || protocol === 'file:')) {
      if (pathname && !pathname.startsWith('/')) pathname = '/' + pathname
      authority = '//' + (authority ?? '')
    }
    return protocol + (authority ?? '') + pathname + search.replace(/#/g, '%23') + hash
  }
  const resolve = (from, to) => {
    const base = new URL(from, 'resolve://')
    const result = new URL(to, base)
    return result.protocol === 'resolve:' ? result.pathname + result.search + result.hash : result.href
  }
  const urlToHttpOptions = (url) => ({
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    hash: url.hash,
    search: url.search,
    pathname: url.pathname,
    path: url.pathname + url.search,
    href: url.href,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(url.username || url.password ? { auth: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` } : {}),
  })

  return {
    URL, URLSearchParams, Url, fileURLToPath, format, parse, pathToFileURL, resolve, urlToHttpOptions,
    domainToASCII: host.url.toAscii,
    domainToUnicode: host.url.toUnicode,
    resolveObject: (from, to) => parse(resolve(from, to)),
  }
})
