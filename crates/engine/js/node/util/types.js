// node:util/types
(function (host, internal) {
  'use strict'

  const tag = (name) => (value) => Object.prototype.toString.call(value) === `[object ${name}]`
  const typed = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get
  const kind = (name) => (value) => (ArrayBuffer.isView(value) ? typed.call(value) : undefined) === name
  // Asks a method that only works on the real thing.
  const real = (method) => (value) => {
    try {
      method.call(value)
      return true
    } catch {
      return false
    }
  }
  const getter = (Type, name) => Object.getOwnPropertyDescriptor(Type.prototype, name).get
  const isBoxed = { isNumberObject: Number, isStringObject: String, isBooleanObject: Boolean, isBigIntObject: BigInt, isSymbolObject: Symbol }
  const types = {
    isAnyArrayBuffer: (value) => types.isArrayBuffer(value) || types.isSharedArrayBuffer(value),
    isArgumentsObject: (value) => tag('Arguments')(value) && typeof value === 'object',
    isArrayBuffer: (value) => value instanceof ArrayBuffer,
    isArrayBufferView: ArrayBuffer.isView,
    isAsyncFunction: (value) => typeof value === 'function' && /^Async(Generator)?Function$/.test(Object.getPrototypeOf(value)?.[Symbol.toStringTag] ?? ''),
    isBoxedPrimitive: (value) => typeof value === 'object' && value !== null && Object.keys(isBoxed).some((name) => types[name](value)),
    isCryptoKey: (value) => value instanceof internal.builtin('crypto').CryptoKey,
    isDataView: (value) => value instanceof DataView,
    isDate: (value) => typeof value === 'object' && value !== null && real(Date.prototype.getTime)(value),
    isExternal: () => false,
    isGeneratorFunction: (value) => typeof value === 'function' && /GeneratorFunction$/.test(Object.getPrototypeOf(value)?.[Symbol.toStringTag] ?? ''),
    isGeneratorObject: tag('Generator'),
    isKeyObject: (value) => value instanceof internal.builtin('crypto').KeyObject,
    isMap: (value) => typeof value === 'object' && value !== null && real(getter(Map, 'size'))(value),
    isMapIterator: tag('Map Iterator'),
    isModuleNamespaceObject: tag('Module'),
    isNativeError: (value) => value instanceof Error,
    isPromise: (value) => value instanceof Promise,
    isProxy: () => false,
    isRegExp: (value) => value instanceof RegExp,
    isSet: (value) => typeof value === 'object' && value !== null && real(getter(Set, 'size'))(value),
    isSetIterator: tag('Set Iterator'),
    isSharedArrayBuffer: (value) => typeof SharedArrayBuffer === 'function' && value instanceof SharedArrayBuffer,
    isTypedArray: (value) => ArrayBuffer.isView(value) && !(value instanceof DataView),
    isWeakMap: (value) => value instanceof WeakMap,
    isWeakSet: (value) => value instanceof WeakSet,
  }
  for (const [name, Type] of Object.entries(isBoxed)) {
    types[name] = (value) => typeof value === 'object' && value !== null && real(Type.prototype.valueOf)(value)
  }
  for (const name of ['Int8', 'Uint8', 'Uint8Clamped', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64', 'BigInt64', 'BigUint64']) {
    types[`is${name}Array`] = kind(`${name}Array`)
  }
  return types
})
