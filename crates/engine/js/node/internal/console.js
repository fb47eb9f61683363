// console: what is printed becomes the log of the evaluation.
(function (host, internal) {
  'use strict'

  const { inspect, format } = internal.builtin('internal/inspect')
  const counts = new Map()
  const starts = new Map()
  let indent = ''
  const print = (text) => host.log(indent === '' ? text : indent + text.replaceAll('\n', `\n${indent}`))
  const log = (...values) => print(format(...values))
  const elapsed = (label) => {
    const milliseconds = host.now() - starts.get(label)
    return milliseconds >= 1000 ? `${(milliseconds / 1000).toFixed(3)}s` : `${Number(milliseconds.toFixed(3))}ms`
  }
  const group = (...values) => {
    if (values.length > 0) log(...values)
    indent += '  '
  }
  const table = (data, columns) => {
    if (data === null || typeof data !== 'object') return log(data)
    const rows = data instanceof Map || Array.isArray(data) ? [...data.entries()] : Object.entries(data)
    const names = columns ?? [...new Set(rows.flatMap(([, row]) => (row !== null && typeof row === 'object' ? Object.keys(row) : [])))]
    const plain = rows.some(([, row]) => row === null || typeof row !== 'object')
    const head = ['(index)', ...names, ...(plain ? ['Values'] : [])]
    const cell = (value) => inspect(value, { depth: 0 })
    const body = rows.map(([index, row]) => [
      String(index),
      ...names.map((name) => (row !== null && typeof row === 'object' && Object.hasOwn(row, name) ? cell(row[name]) : '')),
      ...(plain ? [row === null || typeof row !== 'object' ? cell(row) : ''] : []),
    ])
    const widths = head.map((_, index) => Math.max(...[head, ...body].map((line) => line[index].length)) + 2)
    const center = (text, width) => ' '.repeat(Math.floor((width - text.length) / 2)) + text + ' '.repeat(Math.ceil((width - text.length) / 2))
    const rule = (left, middle, right) => left + widths.map((width) => '─'.repeat(width)).join(middle) + right
    const line = (cells) => `│${cells.map((text, index) => center(text, widths[index])).join('│')}│`
    print([rule('┌', '┬', '┐'), line(head), rule('├', '┼', '┤'), ...body.map(line), rule('└', '┴', '┘')].join('\n'))
  }
  const console = {
    assert(value, ...values) {
      if (value) return
      if (typeof values[0] === 'string') log(`Assertion failed: ${values[0]}`, ...values.slice(1))
      else log('Assertion failed', ...values)
    },
    clear() {},
    count(label = 'default') {
      counts.set(label, (counts.get(label) ?? 0) + 1)
      log(`${label}: ${counts.get(label)}`)
    },
    countReset: (label = 'default') => void counts.delete(label),
    debug: log,
    dir: (value, options) => print(inspect(value, { customInspect: false, ...options })),
    dirxml: log,
    error: log,
    group,
    groupCollapsed: group,
    groupEnd() {
      indent = indent.slice(2)
    },
    info: log,
    log,
    table,
    time: (label = 'default') => void starts.set(label, host.now()),
    timeEnd(label = 'default') {
      if (starts.has(label)) log(`${label}: ${elapsed(label)}`)
      starts.delete(label)
    },
    timeLog(label = 'default', ...values) {
      if (starts.has(label)) log(`${label}: ${elapsed(label)}`, ...values)
    },
    timeStamp() {},
    profile() {},
    profileEnd() {},
    trace: (...values) => log(`Trace: ${format(...values)}`),
    warn: log,
  }
  return { console }
})
