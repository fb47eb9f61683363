// node:process: the process, as far as a config may see it.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const noop = () => {}
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
  const process = { env, argv: ['node', 'payload'], argv0: 'node', execArgv: [], execPath: '/usr/bin/node', cwd: () => host.cwd, platform: host.platform, arch: host.arch, pid: host.pid, version: 'v20.20.2', versions: { node: '20.20.2', v8: '11.3' }, release: { name: 'node' },
    on() { return this }, once() { return this }, off() { return this }, emit() { }, removeListener() { return this }, addListener() { return this }, listenerCount() { return 0 }, listeners() { return [] }, exit(c) { host.exit(Number(c ?? 0)); throw new Error('process.exit(' + (c ?? 0) + ')') }, nextTick: (f, ...a) => internal.builtin('timers').nextTick(f, ...a), hrtime: Object.assign(() => { const t = host.now(); return [Math.floor(t / 1e3), Math.floor(t % 1e3 * 1e6)] }, { bigint: () => BigInt(Math.floor(host.now() * 1e6)) }), uptime: () => 0, memoryUsage: () => ({ heapUsed: 0, rss: 0 }), emitWarning: noop, stdout: { write: (s) => host.log(s), isTTY: false, fd: 1, on: noop, columns: 80 }, stderr: { write: (s) => host.log(s), isTTY: false, fd: 2, on: noop }, stdin: { on: noop, isTTY: false }, umask: () => 18, features: {}, config: { variables: {} }, binding() { throw new Error('no binding') }, getuid: () => 0, title: 'node' };


  return process
})
