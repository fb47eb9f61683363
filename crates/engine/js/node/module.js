// node:module
(function (host, internal) {
  'use strict'

  const missing = (name) => () => {
    throw new Error(`node:module.${name} is not available in the embedded engine; use --engine node`)
  }
  function Module() {
    missing('Module')()
  }
  Object.assign(Module, {
    Module,
    builtinModules: host.builtinNames(),
    createRequire: (from) => internal.requireOf(internal.fromUrl(String(from))),
    findSourceMap: () => undefined,
    isBuiltin: (specifier) => host.isBuiltin(specifier.replace(/^node:/, '')),
    register: missing('register'),
    runMain: missing('runMain'),
    syncBuiltinESMExports() {},
    _cache: Object.create(null),
    _extensions: Object.create(null),
    _resolveFilename: (specifier, parent) => host.resolve(specifier, parent?.filename ?? `${host.cwd}/index.js`, false),
  })
  return Module
})
