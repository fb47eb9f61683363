// node:process, as far as the project's code may see it.
(function (host, internal) {
  'use strict'
  // Every variable that is read becomes an input of the evaluation, so reads go to the host one by one.
  const changed = new Map()
  const read = (name) => (changed.has(name) ? changed.get(name) : host.variable(name))
  const names = () => [...new Set([...host.variableNames(), ...changed.keys()])].filter((name) => read(name) !== undefined)
  const env = new Proxy({}, {
    get: (_, name) => (typeof name === 'string' ? read(name) : undefined),
    has: (_, name) => typeof name === 'string' && read(name) !== undefined,
    set(_, name, value) {
      changed.set(String(name), String(value))
      return true
    },
    deleteProperty(_, name) {
      changed.set(String(name), undefined)
      return true
    },
    defineProperty(_, name, descriptor) {
      changed.set(String(name), String(descriptor.value))
      return true
    },
    ownKeys: names,
    getOwnPropertyDescriptor(_, name) {
      const value = typeof name === 'string' ? read(name) : undefined
      return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true }
    },
  })
  const { EventEmitter } = internal.builtin('events')
  const missing = (name) => () => {
    throw new Error(`process.${name} is not available in the embedded engine; use --engine node`)
  }
  const output = (fd) => {
    // Text is kept until its line ends.
    let rest = ''
    const { Writable } = internal.builtin('stream')
    const stream = new Writable({
      decodeStrings: false,
      write(chunk, encoding, callback) {
        callback()
      },
    })
    stream.write = (chunk, encoding, callback) => {
      const lines = (rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())).split('\n')
      rest = lines.pop()
      for (const line of lines) host.log(line)
      const done = typeof encoding === 'function' ? encoding : callback
      if (done) process.nextTick(done)
      return true
    }
    return Object.assign(stream, { fd, isTTY: false, columns: 80, rows: 24, _type: 'fs', getColorDepth: () => 1, hasColors: () => false, cursorTo() {}, clearLine() {}, moveCursor() {} })
  }
  const lazy = (make) => {
    let made
    return { configurable: true, enumerable: true, get: () => (made ??= make()) }
  }
  const now = () => BigInt(Math.round(host.now() * 1e6))

  const process = Object.assign(new EventEmitter(), {
    env,
    allowedNodeEnvironmentFlags: new Set(),
    arch: host.arch,
    argv: ['/usr/local/bin/node', `${host.cwd}/node_modules/payload/bin.js`],
    argv0: 'node',
    config: { target_defaults: {}, variables: {} },
    debugPort: 9229,
    execArgv: [],
    execPath: '/usr/local/bin/node',
    exitCode: undefined,
    features: { inspector: false, debug: false, uv: true, ipv6: true, tls: true, typescript: false },
    pid: host.pid,
    platform: host.platform,
    ppid: 0,
    release: { name: 'node', lts: 'Iron' },
    report: {},
    title: 'node',
    version: 'v20.20.2',
    versions: { node: '20.20.2', v8: '11.3.244.8', uv: '1.46.0', modules: '115', openssl: '3.0.15' },
    abort: () => process.exit(134),
    binding: missing('binding'),
    chdir: missing('chdir'),
    cpuUsage: () => ({ user: Math.round(host.now() * 1000), system: 0 }),
    cwd: () => host.cwd,
    dlopen: missing('dlopen'),
    emitWarning(warning, options) {
      const name = typeof options === 'string' ? options : options?.type ?? warning?.name ?? 'Warning'
      if (name !== 'DeprecationWarning' && name !== 'ExperimentalWarning') host.log(`(${name}) ${warning?.message ?? warning}`)
    },
    exit(code) {
      const status = Number(code ?? process.exitCode ?? 0)
      host.exit(status)
      throw new Error(`process.exit(${status})`)
    },
    getActiveResourcesInfo: () => [],
    getegid: () => 0,
    geteuid: () => 0,
    getgid: () => 0,
    getgroups: () => [],
    getuid: () => 0,
    hasUncaughtExceptionCaptureCallback: () => false,
    hrtime: Object.assign(
      (previous) => {
        const time = now() - (previous ? BigInt(previous[0]) * 1000000000n + BigInt(previous[1]) : 0n)
        return [Number(time / 1000000000n), Number(time % 1000000000n)]
      },
      { bigint: now },
    ),
    kill: missing('kill'),
    loadEnvFile: missing('loadEnvFile'),
    memoryUsage: Object.assign(() => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 }), { rss: () => 0 }),
    nextTick: (callback, ...args) => internal.builtin('timers').nextTick(callback, ...args),
    resourceUsage: () => ({ userCPUTime: Math.round(host.now() * 1000), systemCPUTime: 0, maxRSS: 0 }),
    setSourceMapsEnabled() {},
    setUncaughtExceptionCaptureCallback() {},
    umask: () => 0o22,
    uptime: () => host.now() / 1000,
  })
  Object.defineProperty(process, Symbol.toStringTag, { value: 'process' })
  Object.defineProperties(process, {
    stdin: lazy(() => Object.assign(internal.builtin('stream').Readable.from([]), { fd: 0, isTTY: false, setRawMode() { return this } })),
    stdout: lazy(() => output(1)),
    stderr: lazy(() => output(2)),
  })
  return process
})
