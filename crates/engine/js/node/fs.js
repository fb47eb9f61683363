// node:fs. Everything is done at once; callbacks and promises hear of it later. Descriptors are for reading.
(function (host, internal) {
  'use strict'

  const { files } = host
  const coded = (Type, code, message) => Object.assign(new Type(message), { code })
  const pathOf = (value, name = 'path') => {
    if (typeof value === 'string') {
      if (value.includes('\0')) throw coded(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument '${name}' must be a string, Uint8Array, or URL without null bytes.`)
      return value.startsWith('/') ? value : internal.builtin('path').resolve(value || '.')
    }
    if (value instanceof Uint8Array) return pathOf(Buffer.from(value).toString(), name)
    if (value !== null && typeof value === 'object' && typeof value.href === 'string') return internal.builtin('url').fileURLToPath(value)
    throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "${name}" argument must be of type string or an instance of Buffer or URL. Received ${value === null || value === undefined ? String(value) : `type ${typeof value} (${String(value)})`}`)
  }
  // Messages name the path as the caller wrote it.
  const asWritten = (value, work) => {
    const path = pathOf(value)
    try {
      return work(path)
    } catch (error) {
      if (typeof value === 'string' && error.path === path && path !== value) {
        error.message = error.message.replace(`'${path}'`, `'${value}'`)
        error.path = value
      }
      throw error
    }
  }
  const encodingOf = (options) => (typeof options === 'string' ? options : options?.encoding)
  const decoded = (bytes, options) => {
    const encoding = encodingOf(options)
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer
  }
  const bytesOf = (data, options) => {
    if (typeof data === 'string') return Buffer.from(data, encodingOf(options) ?? 'utf8')
    if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${data === null || data === undefined ? String(data) : `type ${typeof data}`}`)
  }

  const KINDS = { isFile: 0o100000, isDirectory: 0o040000, isSymbolicLink: 0o120000, isFIFO: 0o010000, isSocket: 0o140000, isBlockDevice: 0o060000, isCharacterDevice: 0o020000 }
  class Stats {
    constructor(fields) {
      Object.assign(this, fields)
      for (const name of ['atime', 'mtime', 'ctime']) this[name] = new Date(Math.floor(this[`${name}Ms`]))
      this.birthtimeMs = this.ctimeMs
      this.birthtime = this.ctime
    }
  }
  for (const [name, bits] of Object.entries(KINDS)) {
    Stats.prototype[name] = function () {
      return (this.mode & 0o170000) === bits
    }
  }
  class Dirent {
    #kind
    constructor(name, path, kind) {
      this.name = name
      this.parentPath = path
      this.path = path
      this.#kind = kind
    }
    isFile() {
      return this.#kind === 1
    }
    isDirectory() {
      return this.#kind === 2
    }
    isSymbolicLink() {
      return this.#kind === 3
    }
    isFIFO() {
      return false
    }
    isSocket() {
      return false
    }
    isBlockDevice() {
      return false
    }
    isCharacterDevice() {
      return false
    }
  }

  const stat = (follow) => (path, options) => {
    try {
      return new Stats(asWritten(path, (full) => files.stat(full, follow)))
    } catch (error) {
      if (options?.throwIfNoEntry === false && error.code === 'ENOENT') return undefined
      throw error
    }
  }
  const list = (path, options, below = '') => {
    const found = asWritten(path, files.list)
    const entries = []
    for (let i = 0; i < found.length; i += 2) {
      const [name, kind] = [found[i], found[i + 1]]
      entries.push(options?.withFileTypes ? new Dirent(name, String(path), kind) : below + name)
      if (options?.recursive && kind === 2) entries.push(...list(`${pathOf(path)}/${name}`, options, `${below}${name}/`))
    }
    return entries
  }
  const write = (flag) => (path, data, options) => {
    if (typeof path === 'number') return output(path, data)
    const bytes = bytesOf(data, options)
    asWritten(path, (full) => files.write(full, bytes, options?.flag ?? flag, options?.mode ?? 0o666))
  }
  // The two descriptors that are open: the log.
  const output = (descriptor, data) => {
    if (descriptor !== 1 && descriptor !== 2) throw noDescriptors('write')
    const text = typeof data === 'string' ? data : Buffer.from(data).toString()
    host.log(text.replace(/\n$/, ''))
    return Buffer.byteLength(text)
  }
  const noDescriptors = (name) => new Error(`node:fs.${name} with file descriptors is not available in the embedded engine; use --engine node`)

  const sync = {
    access: (path) => void asWritten(path, (full) => {
      try {
        files.stat(full, true)
      } catch (error) {
        error.message = error.message.replace(', stat ', ', access ')
        error.syscall = 'access'
        throw error
      }
    }),
    appendFile: write('a'),
    chmod: (path, mode) => asWritten(path, (full) => files.chmod(full, typeof mode === 'string' ? parseInt(mode, 8) : mode)),
    copyFile: (from, to, mode = 0) => files.copy(pathOf(from, 'src'), pathOf(to, 'dest'), (mode & 1) === 1),
    cp(from, to, options = {}) {
      const [source, target] = [pathOf(from, 'src'), pathOf(to, 'dest')]
      if (new Stats(files.stat(source, true)).isDirectory()) {
        if (!options.recursive) throw coded(Error, 'ERR_FS_EISDIR', `Recursive option not enabled, cannot copy a directory: cp returned EISDIR (${from} is a directory (not copied)) ${from}`)
        files.mkdir(target, true)
        for (const name of list(source)) sync.cp(`${source}/${name}`, `${target}/${name}`, options)
      } else if (options.force !== false || host.stat(target) === 0) files.copy(source, target, false)
    },
    link: (from, to) => files.link(pathOf(from), pathOf(to), true),
    lstat: stat(false),
    mkdir: (path, options) => asWritten(path, (full) => files.mkdir(full, Boolean(options?.recursive)) ?? undefined),
    mkdtemp(prefix) {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
      const path = `${prefix}${Array.from(host.random(6), (byte) => letters[byte % letters.length]).join('')}`
      files.mkdir(pathOf(path), false)
      return path
    },
    readFile: (path, options) => {
      if (Number.isInteger(path)) return descriptors.rest(path, options)
      if (typeof path?.fd === 'number') return descriptors.rest(path.fd, options)
      return decoded(asWritten(path, host.readFile), options)
    },
    readdir: (path, options) => list(path, options),
    readlink: (path) => asWritten(path, files.readlink),
    realpath: (path) => asWritten(path, files.realpath),
    rename: (from, to) => files.rename(pathOf(from), pathOf(to)),
    rm(path, options = {}) {
      const full = pathOf(path)
      let stats
      try {
        stats = new Stats(files.stat(full, false))
      } catch (error) {
        if (options.force && error.code === 'ENOENT') return
        throw error
      }
      if (!stats.isDirectory()) return void files.unlink(full)
      if (!options.recursive) throw coded(Error, 'ERR_FS_EISDIR', `Path is a directory: rm returned EISDIR (is a directory) ${path}`)
      files.removeTree(full)
    },
    rmdir: (path) => asWritten(path, files.rmdir),
    stat: stat(true),
    symlink: (target, path) => files.link(String(target), pathOf(path), false),
    truncate: (path, length = 0) => asWritten(path, (full) => files.truncate(full, length)),
    unlink: (path) => asWritten(path, files.unlink),
    utimes(path, accessed, modified) {
      const seconds = (time) => (time instanceof Date ? time.getTime() / 1000 : Number(time))
      asWritten(path, (full) => files.utimes(full, seconds(accessed), seconds(modified)))
    },
    writeFile: write('w'),
  }

  // The form with a callback, which hears of what was done at once.
  const later = (work) => (...args) => {
    const callback = args.pop()
    if (typeof callback !== 'function') throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "cb" argument must be of type function. Received ${callback === undefined ? 'undefined' : `type ${typeof callback}`}`)
    let result
    try {
      result = work(...args)
    } catch (error) {
      return void setImmediate(callback, error)
    }
    setImmediate(() => (result === undefined ? callback(null) : callback(null, result)))
  }

  const fs = {}
  const promises = {}
  for (const [name, work] of Object.entries(sync)) {
    fs[`${name}Sync`] = work
    promises[name] = async (...args) => work(...args)
    fs[name] = later(work)
  }
  fs.realpathSync.native = fs.realpathSync
  fs.realpath.native = fs.realpath
  fs.existsSync = (path) => {
    try {
      return host.stat(pathOf(path)) > 0
    } catch {
      return false
    }
  }
  fs.exists = (path, callback) => void setImmediate(callback, fs.existsSync(path))
  fs.writeSync = (descriptor, data) => output(descriptor, data)
  fs.write = (descriptor, data, ...rest) => {
    const callback = rest.at(-1)
    const count = output(descriptor, data)
    setImmediate(() => callback?.(null, count, data))
  }
  fs.fsyncSync = () => {}
  fs.fsync = (descriptor, callback) => void setImmediate(callback, null)
  fs.createReadStream = (path, options) => {
    const { Readable } = internal.builtin('stream')
    const encoding = encodingOf(options)
    const { start = 0, end = Infinity, highWaterMark = 65536 } = typeof options === 'object' && options !== null ? options : {}
    let bytes
    let position = start
    const stream = new Readable({
      highWaterMark,
      read() {
        try {
          bytes ??= sync.readFile(path)
        } catch (error) {
          return void this.destroy(error)
        }
        const last = Math.min(bytes.length, end + 1)
        if (position >= last) return void this.push(null)
        const next = Math.min(last, position + highWaterMark)
        const part = bytes.subarray(position, next)
        position = next
        this.push(part)
      },
    })
    if (encoding) stream.setEncoding(encoding)
    return Object.assign(stream, { path, bytesRead: 0 })
  }
  fs.createWriteStream = (path, options) => {
    const { Writable } = internal.builtin('stream')
    let started = options?.flags === 'a'
    const begin = () => {
      if (!started) sync.writeFile(path, '', { mode: options?.mode, flag: options?.flags ?? 'w' })
      started = true
    }
    const stream = new Writable({
      write(chunk, encoding, callback) {
        try {
          begin()
          sync.appendFile(path, chunk)
          stream.bytesWritten += chunk.length
          callback()
        } catch (error) {
          callback(error)
        }
      },
      final(callback) {
        try {
          begin()
          callback()
        } catch (error) {
          callback(error)
        }
      },
    })
    return Object.assign(stream, { path, bytesWritten: 0, close: (callback) => stream.end(callback) })
  }

  const constants = {
    COPYFILE_EXCL: 1, COPYFILE_FICLONE: 2, COPYFILE_FICLONE_FORCE: 4, F_OK: 0, O_APPEND: 1024, O_CREAT: 64, O_EXCL: 128,
    O_RDONLY: 0, O_RDWR: 2, O_TRUNC: 512, O_WRONLY: 1, R_OK: 4, S_IFDIR: 16384, S_IFLNK: 40960, S_IFMT: 61440,
    S_IFREG: 32768, W_OK: 2, X_OK: 1,
  }
  const descriptors = internal.builtin('internal/descriptors')({ readFile: sync.readFile, stat: sync.stat, constants, later })
  Object.assign(fs, constants, { constants, Dirent, Stats, promises }, descriptors.fs)
  Object.assign(promises, { constants }, descriptors.promises)
  for (const name of ['ReadStream', 'WriteStream', 'FileReadStream', 'FileWriteStream']) {
    fs[name] = function (...args) {
      return name.includes('Read') ? fs.createReadStream(...args) : fs.createWriteStream(...args)
    }
  }
  for (const name of [
    'ftruncate', 'fchmod', 'futimes', 'fdatasync', 'readv', 'writev', 'opendir', 'watch', 'watchFile',
    'unwatchFile', 'lchown', 'lchmod', 'lutimes', 'chown', 'fchown', 'statfs', 'glob',
  ]) {
    const missing = (suffix) => () => {
      throw new Error(`node:fs.${name}${suffix} is not available in the embedded engine; use --engine node`)
    }
    fs[name] ??= missing('')
    fs[`${name}Sync`] ??= missing('Sync')
    promises[name] ??= async () => missing('')()
  }
  return fs
})
