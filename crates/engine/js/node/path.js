// node:path (POSIX)
(function (host) {
  'use strict'

  const check = (value, name = 'path') => {
    if (typeof value === 'string') return
    const received = value === null || value === undefined ? String(value) : typeof value === 'object' ? `an instance of ${value.constructor?.name ?? 'Object'}` : `type ${typeof value} (${String(value)})`
    throw Object.assign(new TypeError(`The "${name}" argument must be of type string. Received ${received}`), { code: 'ERR_INVALID_ARG_TYPE' })
  }
  const squash = (path, absolute) => {
    const kept = []
    for (const part of path.split('/')) {
      if (part === '' || part === '.') continue
      if (part !== '..') kept.push(part)
      else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
      else if (!absolute) kept.push('..')
    }
    return kept.join('/')
  }
  const normalize = (path) => {
    check(path)
    if (path === '') return '.'
    const absolute = path.startsWith('/')
    let result = squash(path, absolute)
    if (result === '' && !absolute) result = '.'
    if (result !== '' && path.endsWith('/')) result += '/'
    return absolute ? '/' + result : result
  }
  const resolve = (...paths) => {
    let result = ''
    for (let i = paths.length - 1; i >= 0 && !result.startsWith('/'); i--) {
      check(paths[i], `paths[${i}]`)
      if (paths[i] !== '') result = result === '' ? paths[i] : `${paths[i]}/${result}`
    }
    if (!result.startsWith('/')) result = `${host.cwd}/${result}`
    return '/' + squash(result, true)
  }
  const trimmed = (path) => path.replace(/(?<=[^/])\/+$/, '')
  const dirname = (path) => {
    check(path)
    if (path === '') return '.'
    const body = trimmed(path)
    const at = body.lastIndexOf('/')
    if (at < 0) return path.startsWith('/') ? '/' : '.'
    if (at === 0) return '/'
    return at === 1 && body.startsWith('//') ? '//' : body.slice(0, at)
  }
  const basename = (path, suffix) => {
    check(path)
    if (suffix !== undefined) check(suffix, 'suffix')
    const body = trimmed(path)
    const base = body.slice(body.lastIndexOf('/') + 1)
    return suffix && (base !== suffix || body === base) && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base
  }
  const extname = (path) => {
    const base = basename(path)
    const at = base.lastIndexOf('.')
    return at <= 0 || base === '..' ? '' : base.slice(at)
  }
  const path = {
    sep: '/',
    delimiter: ':',
    basename,
    dirname,
    extname,
    normalize,
    resolve,
    isAbsolute(path) {
      check(path)
      return path.startsWith('/')
    },
    join(...paths) {
      paths.forEach((one) => check(one))
      const joined = paths.filter((one) => one !== '').join('/')
      return joined === '' ? '.' : normalize(joined)
    },
    relative(from, to) {
      check(from, 'from')
      check(to, 'to')
      const [a, b] = [resolve(from), resolve(to)].map((one) => one.split('/').filter(Boolean))
      let shared = 0
      while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
      return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/')
    },
    parse(path) {
      check(path)
      const base = basename(path)
      const ext = extname(path)
      const root = path.startsWith('/') ? '/' : ''
      const body = trimmed(path)
      const at = body.lastIndexOf('/')
      return { root, dir: at > 0 ? body.slice(0, at) : root, base, ext, name: ext ? base.slice(0, -ext.length) : base }
    },
    format(parts) {
      const directory = parts.dir || parts.root
      const ext = parts.ext && !parts.ext.startsWith('.') ? `.${parts.ext}` : parts.ext
      const base = parts.base || `${parts.name || ''}${ext || ''}`
      return !directory ? base : directory === parts.root ? directory + base : `${directory}/${base}`
    },
    toNamespacedPath: (path) => path,
    matchesGlob() {
      throw new Error('node:path.matchesGlob is not available in the embedded engine; use --engine node')
    },
  }
  path.posix = path
  // What tells whether a name that somebody gave is a path on Windows; the rest is for Windows alone.
  const windows = {
    sep: '\\',
    delimiter: ';',
    isAbsolute(path) {
      check(path)
      return /^([a-z]:)?[\\/]/i.test(path)
    },
    basename(path, suffix) {
      check(path)
      if (suffix !== undefined) check(suffix, 'suffix')
      return basename(path.replace(/^[a-z]:/i, '').replaceAll('\\', '/'), suffix)
    },
    extname: (path) => {
      check(path)
      return extname(path.replace(/^[a-z]:/i, '').replaceAll('\\', '/'))
    },
  }
  path.win32 = new Proxy(windows, {
    get(_, name) {
      if (name in windows) return windows[name]
      if (typeof name !== 'string' || !(name in path)) return undefined
      return () => {
        throw new Error(`node:path.win32.${name} is not available in the embedded engine; use --engine node`)
      }
    },
  })
  return path
})
