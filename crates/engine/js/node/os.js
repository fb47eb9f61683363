// node:os
(function (host) {
  'use strict'

  const missing = (name) => () => {
    throw new Error(`node:os.${name} is not available in the embedded engine; use --engine node`)
  }
  const type = { darwin: 'Darwin', linux: 'Linux', win32: 'Windows_NT' }[host.platform] ?? host.platform
  const { machine } = host
  return {
    EOL: '\n',
    arch: () => host.arch,
    availableParallelism: () => machine().processors,
    constants: { signals: { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGKILL: 9, SIGTERM: 15 }, errno: {}, priority: {}, dlopen: {} },
    cpus: () => Array.from({ length: machine().processors }, () => ({ model: 'unknown', speed: 0, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } })),
    devNull: '/dev/null',
    endianness: () => 'LE',
    freemem: () => machine().freeMemory,
    getPriority: () => 0,
    homedir: () => process.env.HOME ?? '/',
    hostname: () => machine().hostname || 'localhost',
    loadavg: () => [0, 0, 0],
    machine: () => (host.arch === 'x64' ? 'x86_64' : 'aarch64'),
    networkInterfaces: missing('networkInterfaces'),
    platform: () => host.platform,
    release: () => machine().release,
    setPriority: missing('setPriority'),
    tmpdir: () => (process.env.TMPDIR ?? host.files.temporary).replace(/(?<=.)\/$/, ''),
    totalmem: () => machine().totalMemory,
    type: () => type,
    uptime: () => machine().uptime,
    userInfo: () => ({ uid: -1, gid: -1, username: process.env.USER ?? process.env.LOGNAME ?? 'unknown', homedir: process.env.HOME ?? '/', shell: process.env.SHELL ?? null }),
    version: () => machine().version,
  }
})
