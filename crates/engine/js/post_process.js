// Lets the functions of the config's `typescript.postProcess` change the compiled declarations, as Payload does. The same
// text runs in the embedded engine and under Node.
//
// The value of this file is one function:
//   postProcess({ config, compiled }) -> the text, as JSON
(function () {
  'use strict'

  const described = (value) => (typeof value?.then === 'function' ? 'a promise' : value === null ? 'null' : typeof value)

  return async function postProcess({ config, compiled }) {
    let text = compiled
    for (const change of config.typescript?.postProcess ?? []) text = change({ compiledTypes: text, config })
    // Payload would write it as it is: `undefined`, or `[object Promise]`.
    if (typeof text !== 'string') {
      const message = `The functions of typescript.postProcess give ${described(text)}, and not a text`
      throw Object.assign(new Error(message), { code: 'ERR_NO_TEXT' })
    }
    return JSON.stringify(text)
  }
})()
