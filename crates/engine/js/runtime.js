// The module registry and the globals of the embedded engine.
//
// The value of this file is one function: (host) -> registry.
//
// A module of an installed package is evaluated when one of its bindings is first used; the user's own modules are
// evaluated in the order of the language. Builtin modules are evaluated when first required: the value of each
// `js/node/<name>.js` is a function `(host, internal) => exports`, where `internal` is the object below.
(function (host) {
  'use strict'
  const global = globalThis

  const coded = (code, message) => {
    const error = new Error(message)
    error.code = code
    return error
  }

  // ---- Inert modules: present, accept everything, do nothing; a value that reaches the model is reported ----

  const INERT = new WeakMap()

  const inertValue = (path) => {
    const values = new Map()
    const proxy = new Proxy(function () {}, {
      get(target, key) {
        switch (key) {
          case 'then':
          case 'toJSON':
          case '$$typeof':
          case Symbol.asyncIterator:
            return undefined
          case 'prototype':
            return target.prototype
          case 'length':
            return 0
          case 'name':
            return path
          case Symbol.toPrimitive:
          case 'toString':
            return () => `[${path}]`
          case Symbol.iterator:
            return () => [][Symbol.iterator]()
          case Symbol.hasInstance:
            return () => false
        }
        if (typeof key === 'symbol') return undefined
        if (!values.has(key)) values.set(key, inertValue(`${path}.${key}`))
        return values.get(key)
      },
      set(_, key, value) {
        values.set(key, value)
        return true
      },
      has: (target, key) => key in target || values.has(key),
      apply: () => inertValue(`${path}()`),
      construct: () => inertValue(`new ${path}`),
      getPrototypeOf: () => Function.prototype,
      defineProperty(_, key, descriptor) {
        values.set(key, descriptor.value)
        return true
      },
    })
    INERT.set(proxy, path)
    return proxy
  }

  const inertModule = (specifier) => {
    const exports = new Map()
    const module = new Proxy(
      {},
      {
        get(_, key) {
          if (key === '__esModule') return true
          if (typeof key === 'symbol' || key === 'then') return undefined
          if (!exports.has(key)) exports.set(key, inertValue(`${specifier}#${key}`))
          return exports.get(key)
        },
        has: () => true,
      },
    )
    INERT.set(module, specifier)
    return module
  }

  /** What an inert value stands for, or undefined for any other value. */
  const inertName = (value) =>
    value !== null && (typeof value === 'object' || typeof value === 'function') ? INERT.get(value) : undefined

  // ---- Builtin modules ----

  const builtins = new Map()

  /** The exports of a builtin module, or of one of the engine's own `internal/*`. */
  const builtin = (name) => {
    if (builtins.has(name)) return builtins.get(name)
    const define = host.builtin(name)
    let exports
    if (define) exports = define(host, internal)
    else if (host.isBuiltin(name)) exports = builtin('internal/inert')(name)
    else {
      throw coded('ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: node:${name}`)
    }
    builtins.set(name, exports)
    return exports
  }

  // ---- The registry ----

  const NEW = 0
  const RUNNING = 1
  const DONE = 2
  const records = new Map()
  const isInstalled = (id) => id.includes('/node_modules/')
  const isPath = (specifier) => /^(\.{0,2}\/|\.{1,2}$|#|~|@\/)/.test(specifier)
  const fileUrl = (path) => 'file://' + encodeURI(path).replace(/[?#]/g, encodeURIComponent)
  const fromUrl = (specifier) => (specifier.startsWith('file://') ? decodeURIComponent(specifier.slice(7)) : specifier)

  const pass = (object, key) => ({ get: () => object[key], enumerable: true, configurable: true })

  /**
   * The namespace of a module that is not an ES module. In a package that is not `"type": "module"`, TypeScript is
   * CommonJS to every tool that compiles it, and the default import of a compiled ES module is its default export.
   */
  const namespaceOf = (exports, compiled = false) => {
    const namespace = Object.create(null)
    if (exports !== null && (typeof exports === 'object' || typeof exports === 'function')) {
      for (const key of Object.keys(exports)) {
        if (key !== 'default') Object.defineProperty(namespace, key, pass(exports, key))
      }
    }
    const value = compiled && exports?.__esModule && 'default' in exports ? exports.default : exports
    Object.defineProperty(namespace, 'default', { value, enumerable: true, configurable: true })
    return namespace
  }

  const ready = (id, exports, namespace) => {
    const record = { id, state: DONE, esm: false, exports, namespace, pending: null }
    records.set(id, record)
    return record
  }

  /** The module of this id, read and compiled but perhaps not yet run. */
  const open = (id) => {
    const known = records.get(id)
    if (known) return known
    if (id.startsWith('node:')) {
      const exports = builtin(id.slice(5))
      // What the engine lacks has every name, and so has its namespace.
      return ready(id, exports, exports.default === exports ? exports : namespaceOf(exports))
    }
    if (provided.has(id)) {
      const exports = provided.get(id)()
      // One that says which names it has is its own namespace.
      return exports.__esModule ? Object.assign(ready(id, exports, exports), { esm: true }) : ready(id, exports, namespaceOf(exports))
    }
    if (id.startsWith('inert:')) {
      const module = inertModule(id.slice(6))
      return Object.assign(ready(id, module, module), { esm: true })
    }
    if (id.endsWith('.json')) {
      const exports = JSON.parse(host.decodeUtf8(host.readFile(id)).replace(/^\uFEFF/, ''))
      return ready(id, exports, namespaceOf(exports))
    }
    if (id.endsWith('.node')) {
      throw coded('ERR_DLOPEN_FAILED', `${id} is a native addon, which the embedded engine cannot load`)
    }
    // Payload's dynamic import hides from bundlers in `eval`; here it is an import of the config's directory.
    if (id.endsWith('/payload/dist/utilities/dynamicImport.js')) {
      const exports = { dynamicImport: (specifier) => dynamicImport(specifier, `${host.cwd}/payload.config.ts`) }
      return ready(id, exports, exports)
    }
    for (const [ending, define] of instead) {
      if (id.endsWith(ending) && isInstalled(id)) {
        const exports = define()
        return ready(id, exports, namespaceOf(exports))
      }
    }
    const compiled = host.compile(id)
    const record = {
      id,
      state: NEW,
      esm: compiled.esm,
      run: compiled.run,
      imports: compiled.imports,
      async: compiled.async,
      compiled: compiled.commonjs,
      namespace: null,
      module: { exports: {}, id, filename: id, path: directory(id), loaded: false, children: [], paths: [] },
      stars: [],
      pending: null,
    }
    if (record.esm) {
      record.namespace = Object.create(null)
      Object.defineProperty(record.namespace, Symbol.toStringTag, { value: 'Module' })
    } else {
      Object.defineProperty(record, 'exports', { get: () => record.module.exports })
    }
    records.set(id, record)
    return record
  }

  // Modules that stand in for installed ones: a migration's database drivers.
  const provided = new Map()
  const provide = (specifier, define) => {
    const { resolve } = host
    provided.set(`provided:${specifier}`, define)
    host.resolve = (wanted, from, wantsImport) => (wanted === specifier ? `provided:${specifier}` : resolve(wanted, from, wantsImport))
  }

  // Functions of one text and nothing else, which Payload calls with the same few names over and over.
  const PURE = ['/node_modules/to-snake-case/index.js']
  const remembering = (work) => {
    const known = new Map()
    return (text) => {
      let result = known.get(text)
      if (result === undefined) known.set(text, (result = work(text)))
      return result
    }
  }

  // Installed modules that others stand in for, by how their paths end.
  const instead = new Map()

  const directory = (id) => id.slice(0, id.lastIndexOf('/')) || '/'

  /** Runs a module unless it has run. Gives a promise if the module, or one that it imports, awaits. */
  const evaluate = (record) => {
    if (record.state !== NEW) return record.pending
    record.state = RUNNING
    try {
      const waiting = record.esm ? prepare(record) : null
      record.pending = waiting ? waiting.then(() => run(record)) : run(record)
    } catch (error) {
      records.delete(record.id)
      throw error
    }
    record.pending?.then(
      () => (record.pending = null),
      () => records.delete(record.id),
    )
    return record.pending
  }

  /** Evaluates the imports that must be evaluated first, in order. */
  const prepare = (record) => {
    const own = !isInstalled(record.id)
    let waiting = null
    for (const [specifier, eager] of record.imports) {
      if (!own && !eager) continue
      const step = () => {
        // The user's imports are all looked up, so that a missing package is found as it would be in Node.
        const id = host.resolve(fromUrl(specifier), record.id, true)
        return eager || (own && !isInstalled(id) && id[0] === '/') ? evaluate(open(id)) : null
      }
      waiting = waiting ? waiting.then(step) : step()
    }
    return waiting
  }

  const run = (record) => {
    const { id, module } = record
    const { exports } = module
    const link = linkOf(record)
    const result = record.esm
      ? record.run(link, ...(isInstalled(id) ? [] : [requireOf(id), module, module.exports, id, directory(id)]))
      : record.run.call(module.exports, link, requireOf(id), module, module.exports, id, directory(id))
    const finish = () => {
      record.state = DONE
      module.loaded = true
      if (typeof module.exports === 'function' && PURE.some((ending) => id.endsWith(ending))) {
        module.exports = remembering(module.exports)
      }
      if (record.esm && module.exports !== exports) {
        // TypeScript's `export =`
        Object.assign(record, { esm: false, exports: module.exports, namespace: null })
      }
      for (const star of record.stars) copyStar(record.namespace, star)
    }
    if (record.async) return result.then(finish)
    finish()
    return null
  }

  /** What a module's generated code calls `__m`. */
  const linkOf = (record) => {
    const { id, namespace } = record
    const accessor = (index) => {
      let found
      return () => {
        if (found) return found
        const target = use(record.imports[index][0], id)
        const namespace = namespaceFor(target, record.compiled)
        if (target.state === DONE) found = namespace
        return namespace
      }
    }
    return {
      import: accessor,
      exports(getters) {
        for (const key of Object.keys(getters)) {
          const { get } = Object.getOwnPropertyDescriptor(getters, key)
          Object.defineProperty(namespace, key, { get, enumerable: true, configurable: true })
        }
      },
      default(value) {
        Object.defineProperty(namespace, 'default', { value, enumerable: true, configurable: true, writable: true })
        if (typeof value === 'function' && value.name === '') {
          Object.defineProperty(value, 'name', { value: 'default', configurable: true })
        }
      },
      star(index) {
        const target = use(record.imports[index][0], id)
        copyStar(namespace, target)
        if (target.state !== DONE) record.stars.push(target)
      },
      dynamic: (specifier) => dynamicImport(String(specifier), id),
      get meta() {
        const meta = {
          url: fileUrl(id),
          filename: id,
          dirname: directory(id),
          resolve: (specifier) => {
            const found = host.resolve(specifier, id, true)
            return found[0] === '/' ? fileUrl(found) : found
          },
        }
        Object.defineProperty(this, 'meta', { value: meta })
        return meta
      },
    }
  }

  const copyStar = (namespace, target) => {
    const source = target.esm ? target.namespace : namespaceOf(target.exports)
    for (const key of Object.keys(source)) {
      if (key !== 'default' && !(key in namespace)) Object.defineProperty(namespace, key, pass(source, key))
    }
  }

  const namespaceFor = (target, compiled = false) => {
    if (compiled && !target.esm) return namespaceOf(target.exports, true)
    if (target.namespace) return target.namespace
    const namespace = namespaceOf(target.exports)
    if (target.state === DONE) target.namespace = namespace
    return namespace
  }

  /** Finds and evaluates a module, now: what it awaits is waited for. */
  const use = (specifier, from, wantsImport = true) => {
    const record = open(host.resolve(fromUrl(specifier), from, wantsImport))
    if (record.state === NEW) {
      const pending = evaluate(record)
      if (pending) host.settle(pending)
    } else if (record.pending) {
      // Somebody else waits for it already, and what runs meanwhile needs it, too.
      try {
        host.settle(record.pending)
      } catch (error) {
        // In a cycle it waits for whoever asks: that one sees it as far as it is.
        if (error?.code !== 'ERR_NEVER_SETTLES') throw error
      }
    }
    return record
  }

  /** A module's default export, also that of an ES module which was compiled to CommonJS. */
  const defaultOf = ({ default: value }) => (value?.__esModule && 'default' in value ? value.default : value)

  const dynamicImport = async (specifier, from) => {
    const record = open(host.resolve(fromUrl(specifier), from, true))
    await evaluate(record)
    return namespaceFor(record)
  }

  const requireOf = (from) => {
    const require = (specifier) => {
      const record = use(specifier, from, false)
      return record.esm ? record.namespace : record.exports
    }
    require.resolve = (specifier) => host.resolve(specifier, from, false)
    require.cache = Object.create(null)
    require.extensions = Object.create(null)
    require.main = undefined
    return require
  }

  // ---- What builtins share ----

  const internal = { builtin, fileUrl, fromUrl, inertModule, inertName, inertValue, requireOf }

  // Set by builtins that schedule work, or wait for answers; see `turn`.
  internal.turn = null
  internal.arrivals = null

  // ---- Globals, each defined by a builtin on first use ----

  const lazyGlobals = {
    Buffer: 'buffer',
    console: ['internal/console', 'console'],
    crypto: ['crypto', 'webcrypto'],
    performance: 'perf_hooks',
    process: ['process', null],
    Intl: ['internal/intl', null],
  }
  for (const name of ['URL', 'URLSearchParams']) lazyGlobals[name] = 'url'
  for (const name of ['TextEncoder', 'TextDecoder', 'atob', 'btoa', 'structuredClone']) lazyGlobals[name] = 'internal/encoding'
  for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate']) {
    lazyGlobals[name] = 'timers'
  }
  for (const name of [
    'AbortController', 'AbortSignal', 'Blob', 'BroadcastChannel', 'ByteLengthQueuingStrategy', 'CompressionStream',
    'CountQueuingStrategy', 'CustomEvent', 'DecompressionStream', 'Event', 'EventTarget', 'File', 'FormData', 'Headers',
    'MessageChannel', 'MessageEvent', 'MessagePort', 'ReadableStream', 'Request', 'Response', 'TextDecoderStream',
    'TextEncoderStream', 'TransformStream', 'WebSocket', 'WritableStream', 'fetch', 'navigator',
  ]) {
    lazyGlobals[name] = 'internal/web'
  }
  const define = (name, value) =>
    Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false })
  for (const [name, where] of Object.entries(lazyGlobals)) {
    // The language engine's own `performance` knows `now` alone.
    if (name in global && name !== 'performance') continue
    const [module, key] = Array.isArray(where) ? where : [where, name]
    Object.defineProperty(global, name, {
      get() {
        const value = key === null ? builtin(module) : builtin(module)[key]
        define(name, value)
        return value
      },
      set: (value) => define(name, value),
      configurable: true,
      enumerable: false,
    })
  }
  define('global', global)
  if (!('queueMicrotask' in global)) define('queueMicrotask', (callback) => void Promise.resolve().then(callback))
  Error.captureStackTrace ??= () => {}

  // What decorators and class fields compile to.
  define('babelHelpers', {
    decorate(decorators, target, key, descriptor) {
      const depth = arguments.length
      let result = depth < 3 ? target : descriptor === null ? Object.getOwnPropertyDescriptor(target, key) : descriptor
      for (const decorator of decorators.slice().reverse()) {
        result = (depth < 3 ? decorator(result) : depth > 3 ? decorator(target, key, result) : decorator(target, key)) || result
      }
      if (depth > 3 && result) Object.defineProperty(target, key, result)
      return result
    },
    decorateParam: (index, decorator) => (target, key) => decorator(target, key, index),
    decorateMetadata: () => undefined,
    defineProperty(object, key, value) {
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
      return object
    },
  })

  // ---- What the engine calls ----

  /** A value as JSON can say it. */
  const plain = async (value, parents = []) => {
    value = await value
    if (typeof value === 'function') return { $function: true }
    if (typeof value === 'bigint') return String(value)
    if (value === null || typeof value !== 'object') return value
    if (inertName(value) !== undefined || parents.includes(value)) return undefined
    if (value instanceof Date || typeof value.toJSON === 'function') return value.toJSON()
    const inside = [...parents, value]
    if (Array.isArray(value)) return Promise.all(value.map(async (item) => (await plain(item, inside)) ?? null))
    const entries = value instanceof Map ? [...value] : value instanceof Set ? [...value].entries() : Object.entries(value)
    const result = {}
    for (const [key, item] of entries) result[key] = await plain(item, inside)
    return value instanceof Set ? Object.values(result) : result
  }

  const registry = {
    /** Imports a module as the file `from` would. */
    load: (specifier, from) => dynamicImport(specifier, from),
    builtin,
    host,
    /** The ids of everything that was loaded. */
    loaded: () => [...records.keys()],
    inertName,
    internal,
    /** Lets `define()` give the exports of every import of `specifier`. */
    provide,
    /** Lets `define()` give the exports of the installed file `path`. */
    replace: (path, define) => void provided.set(path, define),
    /** Imports a module now, as the file `from` would: its namespace. */
    use: (specifier, from) => namespaceFor(use(specifier, from)),
    /** Loads the config and hands it to a script, which answers with a text. */
    async ask(script, file, versions, dialect, only, compiled) {
      const config = await defaultOf(await dynamicImport(file, file))
      if (config === null || typeof config !== 'object') {
        throw coded('ERR_NO_CONFIG', `${file} has no default export that is a Payload config`)
      }
      const load = (specifier, ...through) =>
        dynamicImport(specifier, through.reduce((at, one) => host.resolve(one, at, true), file))
      const warn = (message) => host.log(`warning: ${message}`)
      const variables = () => host.variablesRead()
      const without = (ending, exports) => void instead.set(ending, () => exports)
      const project = { config, load, versions: JSON.parse(versions), dialect, only, variables, inertName, warn }
      return script({ ...project, json: host.json, without, compiled })
    },
    /** Runs the next thing that is due: 0 if something ran, milliseconds until the next timer, -1 if none is left. */
    turn() {
      const next = internal.turn ? internal.turn() : -1
      return next === 0 || !internal.arrivals ? next : internal.arrivals(next)
    },

    /** The exports of a module as JSON. */
    exports: async (file) => JSON.stringify(await plain(await dynamicImport(file, file))),
  }
  return registry
})
