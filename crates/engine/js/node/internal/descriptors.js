// Files that are open for reading: descriptors, and the handles of node:fs/promises. The file is read when it is opened,
// so what another process writes into it later is not seen.
(function (host, internal) {
  'use strict'

  const coded = (Type, code, message) => Object.assign(new Type(message), { code })
  // The first three are the process's own.
  const FIRST = 3
  const open = new Map()
  const closed = (syscall) => Object.assign(coded(Error, 'EBADF', `EBADF: bad file descriptor, ${syscall}`), { errno: -9, syscall })
  const file = (descriptor, syscall) => {
    if (!Number.isInteger(descriptor)) {
      throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', `The "fd" argument must be of type number. Received ${descriptor === null || descriptor === undefined ? String(descriptor) : `type ${typeof descriptor}`}`)
    }
    return open.get(descriptor) ?? (() => { throw closed(syscall) })()
  }

  return ({ readFile, stat, constants, later }) => {
    const openSync = (path, flags = 'r') => {
      if (flags !== 'r' && flags !== 'rs' && flags !== constants.O_RDONLY) {
        throw new Error(`node:fs.open for writing ('${flags}') is not available in the embedded engine; use --engine node`)
      }
      let stats
      try {
        stats = stat(path)
      } catch (error) {
        if (error.syscall === 'stat') Object.assign(error, { syscall: 'open', message: error.message.replace(', stat ', ', open ') })
        throw error
      }
      let descriptor = FIRST
      while (open.has(descriptor)) descriptor += 1
      open.set(descriptor, { bytes: stats.isFile() ? readFile(path) : undefined, stats, position: 0 })
      return descriptor
    }
    const closeSync = (descriptor) => {
      file(descriptor, 'close')
      open.delete(descriptor)
    }
    const fstatSync = (descriptor) => file(descriptor, 'fstat').stats
    // `(fd, buffer, offset, length, position)`, or `(fd, buffer, { offset, length, position })`.
    const readSync = (descriptor, buffer, offset, length, position) => {
      if (offset !== null && typeof offset === 'object') ({ offset, length, position } = offset)
      if (!ArrayBuffer.isView(buffer)) throw coded(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "buffer" argument must be an instance of Buffer, TypedArray, or DataView.')
      const into = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
      offset ??= 0
      length ??= into.length - offset
      if (offset < 0 || offset > into.length) throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "offset" is out of range. It must be >= 0 && <= ${into.length}. Received ${offset}`)
      if (length < 0 || length > into.length - offset) throw coded(RangeError, 'ERR_OUT_OF_RANGE', `The value of "length" is out of range. It must be >= 0 && <= ${into.length - offset}. Received ${length}`)
      const one = file(descriptor, 'read')
      if (one.bytes === undefined) throw Object.assign(coded(Error, 'EISDIR', 'EISDIR: illegal operation on a directory, read'), { errno: -21, syscall: 'read' })
      const at = typeof position === 'bigint' ? Number(position) : position
      const from = Number.isInteger(at) && at >= 0 ? at : one.position
      const part = one.bytes.subarray(from, from + length)
      into.set(part, offset)
      if (from === one.position && !(Number.isInteger(at) && at >= 0)) one.position += part.length
      return part.length
    }
    const rest = (descriptor, options) => {
      const one = file(descriptor, 'read')
      const part = Buffer.from(one.bytes.subarray(one.position))
      one.position = one.bytes.length
      const encoding = typeof options === 'string' ? options : options?.encoding
      return encoding && encoding !== 'buffer' ? part.toString(encoding) : part
    }

    class FileHandle {
      constructor(descriptor) {
        this.fd = descriptor
      }
      async read(buffer, ...options) {
        if (buffer === undefined || !ArrayBuffer.isView(buffer)) {
          const { buffer: own = Buffer.alloc(16384), ...asked } = buffer ?? {}
          return { bytesRead: readSync(this.fd, own, asked), buffer: own }
        }
        return { bytesRead: readSync(this.fd, buffer, ...options), buffer }
      }
      async readFile(options) {
        return rest(this.fd, options)
      }
      async stat() {
        return fstatSync(this.fd)
      }
      async close() {
        if (this.fd !== -1) closeSync(this.fd)
        this.fd = -1
      }
      async [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() {
        await this.close()
      }
    }
    for (const name of ['appendFile', 'chmod', 'chown', 'createReadStream', 'createWriteStream', 'datasync', 'readLines', 'readableWebStream', 'readv', 'sync', 'truncate', 'utimes', 'write', 'writeFile', 'writev']) {
      FileHandle.prototype[name] = () => {
        throw new Error(`FileHandle.${name} is not available in the embedded engine; use --engine node`)
      }
    }

    return {
      rest,
      fs: {
        openSync, closeSync, fstatSync, readSync,
        open: later(openSync),
        close: (descriptor, callback = () => {}) => later(closeSync)(descriptor, callback),
        fstat: (descriptor, ...args) => later(fstatSync)(descriptor, args.at(-1)),
        read(descriptor, ...args) {
          const callback = args.pop()
          let buffer = Buffer.alloc(16384)
          if (ArrayBuffer.isView(args[0])) buffer = args.shift()
          else if (ArrayBuffer.isView(args[0]?.buffer) && !(args[0].buffer instanceof ArrayBuffer)) ({ buffer } = args[0])
          let count
          try {
            count = readSync(descriptor, buffer, ...args)
          } catch (error) {
            return void setImmediate(callback, error, 0, buffer)
          }
          setImmediate(callback, null, count, buffer)
        },
      },
      promises: { open: async (path, flags) => new FileHandle(openSync(path, flags)) },
    }
  }
})
