// How values look in logs and messages, as `util.inspect` shows them. Long arrays are not set in columns.
(function (host, internal) {
  'use strict'

  const CUSTOM = Symbol.for('nodejs.util.inspect.custom')
  const DEFAULTS = {
    showHidden: false, depth: 2, colors: false, customInspect: true, showProxy: false, maxArrayLength: 100,
    maxStringLength: 10000, breakLength: 128, compact: 3, sorted: false, getters: false, numericSeparator: false,
  }
  const IDENTIFIER = /^[a-zA-Z_][a-zA-Z_0-9]*$/
  const ESCAPES = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '\\': '\\\\' }

  const quote = (text) => {
    const mark = !text.includes("'") ? "'" : !text.includes('"') ? '"' : !text.includes('`') && !text.includes('${') ? '`' : "'"
    // eslint-disable-next-line no-control-regex
    const escaped = text.toWellFormed().replace(/[\x00-\x1f\x7f-\x9f\\]/g, (c) => ESCAPES[c] ?? '\\x' + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'))
    return mark + (mark === "'" ? escaped.replace(/'/g, "\\'") : escaped) + mark
  }
  const COLORS = {
    bigint: [33, 39], boolean: [33, 39], date: [35, 39], module: [4, 24], name: [0, 0], null: [1, 22], number: [33, 39],
    regexp: [31, 39], special: [36, 39], string: [32, 39], symbol: [32, 39], undefined: [90, 39],
  }
  const paint = (context, text, style) => (context.colors && COLORS[style] ? `\u001b[${COLORS[style][0]}m${text}\u001b[${COLORS[style][1]}m` : text)

  const primitive = (context, value) => {
    switch (typeof value) {
      case 'string': {
        const cut = value.length > context.maxStringLength ? value.slice(0, context.maxStringLength) : value
        const more = value.length - cut.length
        const rest = more > 0 ? `... ${more} more character${more > 1 ? 's' : ''}` : ''
        if (context.compact !== true && cut.length > 16 && cut.length > context.breakLength - context.indentation - 4 && cut.includes('\n')) {
          const lines = cut.split(/(?<=\n)/).map((line) => paint(context, quote(line), 'string'))
          return lines.join(` +\n${' '.repeat(context.indentation + 2)}`) + rest
        }
        return paint(context, quote(cut), 'string') + rest
      }
      case 'number':
        return paint(context, Object.is(value, -0) ? '-0' : String(value), 'number')
      case 'bigint':
        return paint(context, `${value}n`, 'bigint')
      case 'boolean':
        return paint(context, String(value), 'boolean')
      case 'undefined':
        return paint(context, 'undefined', 'undefined')
      case 'symbol':
        return paint(context, value.toString(), 'symbol')
    }
    return paint(context, 'null', 'null')
  }

  const constructorOf = (value) => {
    for (let object = value; object !== null; object = Object.getPrototypeOf(object)) {
      const found = Object.getOwnPropertyDescriptor(object, 'constructor')
      if (typeof found?.value === 'function' && found.value.name !== '' && value instanceof found.value) return found.value.name
    }
    return null
  }
  const keyOf = (context, key) => {
    if (typeof key === 'symbol') return `[${paint(context, key.toString(), 'symbol')}]`
    return IDENTIFIER.test(key) ? key : paint(context, quote(key), 'string')
  }

  const join = (context, base, braces, entries, depth) => {
    if (context.compact !== true && typeof context.compact === 'number' && context.compact >= 1) {
      // The innermost levels go on one line if they fit.
      if (context.current - depth < context.compact) {
        const start = entries.length + context.indentation + braces[0].length + base.length + 10
        const length = entries.reduce((sum, one) => sum + (context.colors ? one.replace(/\u001b\[\d+m/g, '') : one).length, entries.length + start)
        if (length <= context.breakLength && !base.includes('\n') && !entries.some((one) => one.includes('\n'))) {
          return `${base ? `${base} ` : ''}${braces[0]} ${entries.join(', ')} ${braces[1]}`
        }
      }
      const indent = `\n${' '.repeat(context.indentation)}`
      return `${base ? `${base} ` : ''}${braces[0]}${indent}  ${entries.join(`,${indent}  `)}${indent}${braces[1]}`
    }
    return `${base ? `${base} ` : ''}${braces[0]} ${entries.join(', ')} ${braces[1]}`
  }

  const show = (context, value, depth) => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return primitive(context, value)
    const inert = internal.inertName(value)
    if (inert !== undefined) return `[${inert}]`
    const custom = context.customInspect ? value[CUSTOM] : undefined
    if (typeof custom === 'function' && custom !== inspect) {
      const { seen: _, indentation: __, circular: ___, current: ____, ...options } = context
      const result = custom.call(value, context.depth === null ? null : context.depth - depth, { ...options, depth: context.depth === null ? null : context.depth - depth, stylize: (text, style) => paint(context, text, style) }, inspect)
      if (result !== value) return typeof result === 'string' ? result.replaceAll('\n', `\n${' '.repeat(context.indentation)}`) : show(context, result, depth)
    }
    if (context.seen.includes(value)) {
      if (!context.circular.has(value)) context.circular.set(value, context.circular.size + 1)
      return paint(context, `[Circular *${context.circular.get(value)}]`, 'special')
    }
    return complex(context, value, depth)
  }

  const errorText = (error, context) => {
    const stack = typeof error.stack === 'string' ? error.stack : ''
    const head = String(Error.prototype.toString.call(error))
    // The engine's stacks have no first line.
    const text = stack === '' ? `[${head}]` : stack.startsWith(head) || stack.startsWith(error.name) ? stack : `${head}\n${stack.trimEnd()}`
    return context.indentation ? text.replaceAll('\n', `\n${' '.repeat(context.indentation)}`) : text
  }

  const complex = (context, value, depth) => {
    const types = internal.builtin('util/types')
    const name = constructorOf(value)
    const tag = value[Symbol.toStringTag]
    const tagged = typeof tag === 'string' && tag !== '' && tag !== name ? ` [${tag}]` : ''
    const prefix = (fallback, size) => {
      const sized = size === undefined ? '' : `(${size})`
      return name === null ? `[${fallback}${sized}: null prototype]${tagged} ` : `${name}${sized}${tagged} `
    }
    let keys = context.showHidden ? Reflect.ownKeys(value) : [...Object.keys(value), ...Object.getOwnPropertySymbols(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key))]
    let base = ''
    let braces = ['{', '}']
    let body = () => []
    const list = types.isTypedArray(value) || Array.isArray(value)
    if (list) {
      const plain = Array.isArray(value) && name === 'Array' && tagged === ''
      braces = [`${plain ? '' : prefix('Array', value.length)}[`, ']']
      keys = keys.filter((key) => typeof key === 'symbol' || !/^(0|[1-9]\d*)$/.test(key))
      if (context.showHidden) keys = keys.filter((key) => key !== 'length')
      if (value.length === 0 && keys.length === 0) return `${braces[0]}]`
      body = (one) => {
        const entries = []
        const most = Math.min(context.maxArrayLength ?? Infinity, value.length)
        let index = 0
        let holes = 0
        const flush = () => {
          if (holes > 0) entries.push(paint(context, `<${holes} empty item${holes > 1 ? 's' : ''}>`, 'undefined'))
          holes = 0
        }
        for (; index < value.length && entries.length < most; index++) {
          if (!(index in value)) holes++
          else {
            flush()
            entries.push(one(value[index]))
          }
        }
        flush()
        if (index < value.length) entries.push(`... ${value.length - index} more item${value.length - index > 1 ? 's' : ''}`)
        return entries
      }
    } else if (value instanceof Set) {
      braces = [`${prefix('Set', value.size)}{`, '}']
      if (value.size === 0 && keys.length === 0) return `${braces[0]}}`
      body = (one) => [...value].map(one)
    } else if (value instanceof Map) {
      braces = [`${prefix('Map', value.size)}{`, '}']
      if (value.size === 0 && keys.length === 0) return `${braces[0]}}`
      body = (one) => [...value].map(([key, item]) => `${one(key)} => ${one(item)}`)
    } else if (typeof value === 'function') {
      const source = Function.prototype.toString.call(value)
      const kind = source.startsWith('class') ? 'class' : source.startsWith('async') ? (/^async\s*(function)?\s*\*/.test(source) ? 'AsyncGeneratorFunction' : 'AsyncFunction') : /^function\s*\*/.test(source) ? 'GeneratorFunction' : 'Function'
      if (kind === 'class') {
        const parent = Object.getPrototypeOf(value)
        base = `[class ${value.name || '(anonymous)'}${parent?.name ? ` extends ${parent.name}` : ''}]`
      } else base = `[${kind}${value.name ? `: ${value.name}` : ' (anonymous)'}]`
      if (keys.length === 0) return paint(context, base, 'special')
    } else if (value instanceof RegExp) {
      base = paint(context, RegExp.prototype.toString.call(value), 'regexp')
      if (keys.length === 0 || (context.depth !== null && depth > context.depth)) return base
    } else if (types.isDate(value)) {
      base = paint(context, Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString(), 'date')
      if (keys.length === 0) return base
    } else if (value instanceof Error) {
      base = errorText(value, context)
      keys = keys.filter((key) => key !== 'stack' && key !== 'message' && !String(key).startsWith('__engine') && !(key === 'name' && base.includes(value.name)))
      if ('cause' in value && Object.hasOwn(value, 'cause') && !keys.includes('cause')) keys.push('cause')
      if (Array.isArray(value.errors) && !keys.includes('errors')) keys.push('errors')
      if (keys.length === 0) return base
    } else if (value instanceof Promise) {
      braces = [`${prefix('Promise')}{`, '}']
      body = () => [paint(context, '<pending>', 'special')]
    } else if (value instanceof WeakMap || value instanceof WeakSet) {
      return `${name} { ${paint(context, '<items unknown>', 'special')} }`
    } else if (value instanceof ArrayBuffer) {
      const hex = host.decode(new Uint8Array(value, 0, Math.min(50, value.byteLength)), 'hex').replace(/(..)(?=.)/g, '$1 ')
      const more = value.byteLength > 50 ? ` ... ${value.byteLength - 50} more byte${value.byteLength > 51 ? 's' : ''}` : ''
      braces = [`${prefix('ArrayBuffer')}{`, '}']
      body = () => [`[Uint8Contents]: <${hex}${more}>`, `byteLength: ${paint(context, String(value.byteLength), 'number')}`]
    } else if (types.isBoxedPrimitive(value)) {
      const inner = value.valueOf()
      base = paint(context, `[${name ?? 'Object'}: ${primitive({ ...context, colors: false }, inner)}]`, typeof inner)
      if (typeof inner === 'string') keys = keys.filter((key) => typeof key === 'symbol' || !/^\d+$/.test(key))
      if (keys.length === 0) return base
    } else {
      const head = Object.prototype.toString.call(value) === '[object Arguments]' ? '[Arguments] ' : name === 'Object' && tagged === '' ? '' : prefix('Object')
      if (head === '[Arguments] ') {
        braces = ['[Arguments] [', ']']
        body = (one) => Array.from(value, one)
        keys = keys.filter((key) => !/^\d+$/.test(String(key)))
      } else braces = [`${head}{`, '}']
      if (keys.length === 0 && head !== '[Arguments] ') return `${braces[0]}}`
    }
    if (context.depth !== null && depth > context.depth) {
      const label = Array.isArray(value) ? 'Array' : name === null ? '[Object: null prototype]' : `${name}${tagged}`
      return paint(context, name === null ? `[${label}]` : `[${label}]`, 'special')
    }
    context.seen.push(value)
    context.current = depth
    const one = (item) => {
      context.indentation += 2
      const text = show(context, item, depth + 1)
      context.indentation -= 2
      return text
    }
    const entries = body(one)
    if (context.sorted) keys = [...keys].sort(context.sorted === true ? undefined : context.sorted)
    for (const key of keys) {
      const found = Object.getOwnPropertyDescriptor(value, key) ?? { value: value[key], enumerable: true }
      let text
      if ('value' in found) text = one(found.value)
      else if (found.get) text = paint(context, found.set ? '[Getter/Setter]' : '[Getter]', 'special')
      else text = found.set ? paint(context, '[Setter]', 'special') : 'undefined'
      const label = found.enumerable ? keyOf(context, key) : `[${String(key)}]`
      entries.push(`${label}: ${text}`)
    }
    context.seen.pop()
    const result = join(context, base, braces, entries, depth)
    const reference = context.circular.get(value)
    return reference === undefined ? result : `${paint(context, `<ref *${reference}>`, 'special')} ${result}`
  }

  function inspect(value, options, ...older) {
    const context = { ...DEFAULTS, seen: [], circular: new Map(), current: 0, indentation: 0 }
    if (typeof options === 'boolean') {
      context.showHidden = options
      if (older[0] !== undefined) context.depth = older[0]
      if (older[1] !== undefined) context.colors = older[1]
    } else if (options) {
      for (const key of Object.keys(DEFAULTS)) if (options[key] !== undefined) context[key] = options[key]
    }
    if (context.depth === Infinity) context.depth = null
    return show(context, value, 0)
  }
  inspect.custom = CUSTOM
  inspect.defaultOptions = DEFAULTS
  inspect.colors = Object.assign(Object.create(null), { bold: [1, 22], italic: [3, 23], underline: [4, 24], inverse: [7, 27], black: [30, 39], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], magenta: [35, 39], cyan: [36, 39], white: [37, 39], gray: [90, 39], grey: [90, 39], dim: [2, 22], reset: [0, 0] })
  inspect.styles = Object.assign(Object.create(null), { special: 'cyan', number: 'yellow', bigint: 'yellow', boolean: 'yellow', undefined: 'grey', null: 'bold', string: 'green', symbol: 'green', date: 'magenta', regexp: 'red', module: 'underline' })

    // Is its text the language's own, rather than one that its author wrote?
  const hasOwnText = (value) => {
    if (Object.hasOwn(value, 'toString')) return true
    let owner = value
    do owner = Object.getPrototypeOf(owner)
    while (owner !== null && !Object.hasOwn(owner, 'toString'))
    const maker = owner && Object.getOwnPropertyDescriptor(owner, 'constructor')?.value
    return typeof maker === 'function' && globalThis[maker.name] !== maker
  }
  const formatWithOptions = (options, ...values) => {
    let [first, ...rest] = values
    const texts = []
    if (typeof first === 'string') {
      let index = 0
      texts.push(rest.length === 0 ? first : first.replace(/%[sdifjoOc%]/g, (mark) => {
        if (mark === '%%') return '%'
        if (index >= rest.length) return mark
        const value = rest[index++]
        switch (mark) {
          case '%s':
            if (typeof value === 'bigint') return `${value}n`
            if (Object.is(value, -0)) return '-0'
            if (value === null || typeof value !== 'object' || hasOwnText(value)) return String(value)
            return inspect(value, { ...options, depth: 0, colors: false, compact: 3 })
          case '%d':
            return typeof value === 'bigint' ? `${value}n` : typeof value === 'symbol' ? 'NaN' : typeof value === 'object' && value !== null ? String(Number(value)) : inspect(Number(value))
          case '%i':
            return typeof value === 'bigint' ? `${value}n` : typeof value === 'symbol' ? 'NaN' : inspect(parseInt(value))
          case '%f':
            return typeof value === 'symbol' ? 'NaN' : inspect(parseFloat(value))
          case '%j':
            try {
              return JSON.stringify(value)
            } catch (error) {
              if (/circular/i.test(error.message)) return '[Circular]'
              throw error
            }
          case '%o':
            return inspect(value, { ...options, showHidden: true, showProxy: true, depth: 4 })
          case '%O':
            return inspect(value, options)
          default:
            return ''
        }
      }))
      rest = rest.slice(index)
    } else rest = values
    for (const value of rest) texts.push(typeof value === 'string' ? value : inspect(value, options))
    return texts.join(' ')
  }
  return { inspect, format: (...values) => formatWithOptions({}, ...values), formatWithOptions }
})
