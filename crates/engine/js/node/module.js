// node:module: createRequire.
(function (host, internal) {
  'use strict'
  const G = globalThis
  const M = { createRequire: (u) => internal.requireOf(internal.fromUrl(String(u))), builtinModules: [], register: () => {}, isBuiltin: (s) => s.startsWith('node:') || host.isBuiltin(s), prototype: {} }; M.Module = M; return M
})
