// node:os: the machine, as far as a config may see it.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return ({ EOL: '\n', platform: () => host.platform, type: () => 'Linux', arch: () => 'x64', tmpdir: () => '/tmp', homedir: () => '/home/user', cpus: () => [], hostname: () => 'localhost', release: () => '', userInfo: () => ({ username: 'root' }), totalmem: () => 0, freemem: () => 0, networkInterfaces: () => ({}), endianness: () => 'LE', availableParallelism: () => 1, constants: { signals: {} }, version: () => '' });
})
