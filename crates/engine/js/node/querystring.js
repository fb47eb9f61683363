// node:querystring
(function (host) {
  'use strict'

  const escape = (value) => encodeURIComponent(typeof value === 'string' ? value : String(value))
  const unescapeBuffer = (text) => {
    const bytes = []
    for (let i = 0; i < text.length; i++) {
      const pair = text[i] === '%' ? text.slice(i + 1, i + 3) : ''
      if (/^[0-9a-f]{2}$/i.test(pair)) {
        bytes.push(parseInt(pair, 16))
        i += 2
      } else bytes.push(...host.encode(text[i].toWellFormed(), 'utf8'))
    }
    return Buffer.from(bytes)
  }
  const unescape = (text) => {
    try {
      return decodeURIComponent(text)
    } catch {
      return unescapeBuffer(text).toString()
    }
  }
  const primitive = (value) => {
    switch (typeof value) {
      case 'string':
        return value
      case 'number':
        return Number.isFinite(value) ? String(value) : ''
      case 'bigint':
      case 'boolean':
        return String(value)
      default:
        return ''
    }
  }
  const querystring = {
    escape,
    unescape,
    unescapeBuffer,
    stringify(object, separator, equals, options) {
      if (object === null || typeof object !== 'object') return ''
      const encode = options?.encodeURIComponent ?? querystring.escape
      const [and, is] = [separator || '&', equals || '=']
      const pairs = []
      for (const key of Object.keys(object)) {
        const name = encode(primitive(key)) + is
        for (const value of [object[key]].flat()) pairs.push(name + encode(primitive(value)))
      }
      return pairs.join(and)
    },
    parse(text, separator, equals, options) {
      const result = Object.create(null)
      if (typeof text !== 'string' || text === '') return result
      const decode = options?.decodeURIComponent ?? querystring.unescape
      const most = options?.maxKeys ?? 1000
      const [and, is] = [separator || '&', equals || '=']
      let parts = text.split(and)
      if (most > 0) parts = parts.slice(0, most)
      for (const part of parts) {
        if (part === '') continue
        const at = part.indexOf(is)
        const [key, value] = (at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + is.length)]).map((one) => decode(one.replace(/\+/g, ' ')))
        if (!(key in result)) result[key] = value
        else if (Array.isArray(result[key])) result[key].push(value)
        else result[key] = [result[key], value]
      }
      return result
    },
  }
  querystring.encode = querystring.stringify
  querystring.decode = querystring.parse
  return querystring
})
