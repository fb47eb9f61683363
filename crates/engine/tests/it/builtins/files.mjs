import fs, { promises } from 'node:fs'
import fsp from 'fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createRequire, isBuiltin } from 'node:module'

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'engine-'))
const at = (name) => path.join(dir, name)
const failing = (work) => { try { work(); return 'nothing' } catch (e) { return [e.code, e.syscall, e.message.replaceAll(dir, 'DIR'), e.errno] } }
const all = ['a/b/../c/./d', '/a//b/', '', '.', '..', '../..', '/', 'a/..', 'a.b.c', '.hidden', 'x/.y.z', 'a/b/', 'a.', '//a']
export default {
  normalize: () => all.map((p) => path.normalize(p)),
  parts: () => all.map((p) => [path.dirname(p), path.basename(p), path.extname(p), path.isAbsolute(p), path.parse(p)]),
  basename: () => [path.basename('/a/b.html', '.html'), path.basename('b.html', 'b.html'), path.basename('a/b.x/', '.x')],
  join: () => [path.join('a', '..', '..', 'b'), path.join('/a', '', 'b/', '/c'), path.join(''), path.join('a/', '/')],
  resolve: () => [path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b'), path.resolve('/a/', '.'), path.resolve('x') === path.join(process.cwd(), 'x')],
  relative: () => [path.relative('/a/b/c', '/a/d'), path.relative('/a', '/a'), path.relative('/', '/x'), path.relative('/a/b', '/')],
  format: () => [path.format({ dir: '/a', base: 'b' }), path.format({ root: '/', name: 'n', ext: '.e' }), path.format({ name: 'n', ext: 'e' }), path.sep, path.delimiter, path.posix === path],
  pathType: () => path.join(1),
  write: () => { fs.writeFileSync(at('a.txt'), 'héllo'); fs.appendFileSync(at('a.txt'), Buffer.from('!')); return [fs.readFileSync(at('a.txt'), 'utf8'), fs.readFileSync(at('a.txt')), fs.readFileSync(at('a.txt'), { encoding: 'hex' }), fs.statSync(at('a.txt')).size] },
  flags: () => { fs.writeFileSync(at('f'), 'a'); fs.writeFileSync(at('f'), 'b', { flag: 'a' }); return [fs.readFileSync(at('f'), 'latin1'), failing(() => fs.writeFileSync(at('f'), 'x', { flag: 'wx' }))] },
  mkdir: () => [fs.mkdirSync(at('d/e/f'), { recursive: true }).replace(dir, 'DIR'), fs.mkdirSync(at('d/e/f'), { recursive: true }), failing(() => fs.mkdirSync(at('d'))), failing(() => fs.mkdirSync(at('q/r')))],
  stat: () => { const s = fs.statSync(dir); const t = fs.statSync(at('a.txt')); return [s.isDirectory(), s.isFile(), t.isFile(), t.isSymbolicLink(), t.mtime instanceof Date, Math.abs(Date.now() - t.mtimeMs) < 60000, (t.mode & 0o777).toString(8), fs.statSync(at('none'), { throwIfNoEntry: false })] },
  readdir: () => { fs.mkdirSync(at('list')); fs.writeFileSync(at('list/b'), ''); fs.writeFileSync(at('list/a'), ''); fs.mkdirSync(at('list/c')); fs.writeFileSync(at('list/c/x'), ''); return [fs.readdirSync(at('list')), fs.readdirSync(at('list'), { withFileTypes: true }).map((d) => [d.name, d.isFile(), d.isDirectory()]), fs.readdirSync(at('list'), { recursive: true }).sort()] },
  missing: () => [failing(() => fs.readFileSync(at('none'))), failing(() => fs.statSync(at('none'))), failing(() => fs.readdirSync(at('none'))), failing(() => fs.unlinkSync(at('none'))), failing(() => fs.accessSync(at('none'))), failing(() => fs.rmdirSync(at('none'))), failing(() => fs.renameSync(at('none'), at('x'))), failing(() => fs.copyFileSync(at('none'), at('x'))), failing(() => fs.lstatSync(at('none'))), failing(() => fs.realpathSync(at('none'))).slice(0, 1), failing(() => fs.readlinkSync(at('a.txt')))],
  relativeMissing: () => failing(() => fs.readFileSync('none/such')),
  types: () => [failing(() => fs.readFileSync(5.5)).slice(0, 1), failing(() => fs.readFileSync(null)).slice(0, 1), failing(() => fs.writeFileSync(at('z'), 5)).slice(0, 1)],
  links: () => { fs.symlinkSync('a.txt', at('link')); return [fs.readlinkSync(at('link')), fs.lstatSync(at('link')).isSymbolicLink(), fs.statSync(at('link')).isFile(), fs.realpathSync(at('link')) === fs.realpathSync(at('a.txt'))] },
  move: () => { fs.writeFileSync(at('m1'), 'm'); fs.renameSync(at('m1'), at('m2')); fs.copyFileSync(at('m2'), at('m3')); return [fs.existsSync(at('m1')), fs.existsSync(at('m2')), fs.readFileSync(at('m3'), 'utf8'), failing(() => fs.copyFileSync(at('m2'), at('m3'), fs.constants.COPYFILE_EXCL))] },
  remove: () => { fs.mkdirSync(at('r/s'), { recursive: true }); fs.writeFileSync(at('r/s/t'), ''); const full = failing(() => fs.rmdirSync(at('r'))); const dirOnly = failing(() => fs.rmSync(at('r'))).slice(0, 1); fs.rmSync(at('r'), { recursive: true }); fs.rmSync(at('r'), { force: true }); fs.unlinkSync(at('m3')); return [full, dirOnly, fs.existsSync(at('r')), fs.existsSync(at('m3'))] },
  copyTree: () => { fs.cpSync(at('list'), at('copy'), { recursive: true }); return fs.readdirSync(at('copy'), { recursive: true }).sort() },
  change: () => { fs.chmodSync(at('a.txt'), 0o600); fs.truncateSync(at('a.txt'), 2); fs.utimesSync(at('a.txt'), 1, 2); const s = fs.statSync(at('a.txt')); return [(s.mode & 0o777).toString(8), s.mtimeMs, s.atimeMs, s.size] },
  callbacks: () => new Promise((resolve) => fs.readFile(at('f'), 'utf8', (e, v) => fs.stat(at('none'), (e2) => fs.writeFile(at('cb'), 'x', (e3) => resolve([e, v, e2.code, e3 ?? null, fs.existsSync(at('cb'))]))))),
  promises: async () => { await fsp.writeFile(at('p'), 'pp'); return [await promises.readFile(at('p'), 'utf8'), (await fsp.stat(at('p'))).size, await fsp.access(at('none')).catch((e) => e.code), await fsp.mkdir(at('pm/x'), { recursive: true }).then((p) => p.replace(dir, 'DIR')), await fsp.readdir(at('pm')), await fsp.rm(at('pm'), { recursive: true })] },
  windows: () => ['', 'a', '/a', '\\a', 'C:', 'c:\\a\\b.c', 'C:/x/y.tar.gz', '1:/a', 'a\\b.png', '..\\b/', 'C:name.txt', 'a/.hidden'].map((p) => [path.win32.isAbsolute(p), path.win32.basename(p), path.win32.basename(p, '.png'), path.win32.extname(p)]).concat([path.win32.sep, path.win32.delimiter]),
  descriptors: () => { fs.writeFileSync(at('desc'), 'abcdefgh'); const fd = fs.openSync(at('desc'), 'r'); const b = Buffer.alloc(4, '.'); const n = [fs.readSync(fd, b), String(b), fs.readSync(fd, b, 1, 2), String(b), fs.readSync(fd, b, { position: 0, length: 1 }), String(b), fs.readSync(fd, b, 0, 4, null), String(b), fs.fstatSync(fd).size, fs.readFileSync(fd, 'utf8')]; fs.closeSync(fd); return [n, failing(() => fs.readSync(fd, b)), failing(() => fs.closeSync(fd)), failing(() => fs.openSync(at('none'), 'r'))] },
  handles: async () => { const h = await fsp.open(at('desc'), 'r'); const b = new Uint8Array(3); const all = [await h.read(b, 0, 3, 5), (await h.read({ buffer: b, position: 1 })).bytesRead, b, (await h.read(Buffer.alloc(2))).bytesRead, await h.readFile('utf8'), (await h.stat()).isFile()]; await h.close(); return [all, await h.read(b).then(() => 'read', () => 'closed'), await fsp.open(at('none')).catch((e) => [e.code, e.syscall])] },
  folder: () => new Promise((resolve) => fs.open(dir, 'r', (e, fd) => fs.read(fd, Buffer.alloc(3), (e2, n, b) => fs.close(fd, () => resolve([e, e2.code, n, b.length]))))),
  openings: () => new Promise((resolve) => fs.open(at('desc'), 'r', (e, fd) => fs.read(fd, Buffer.alloc(3), 0, 3, 2, (e2, n, b) => fs.fstat(fd, (e3, s) => fs.close(fd, (e4) => resolve([e, e2, n, String(b), e3, s.size, e4 ?? null])))))),
  streams: async () => { const w = fs.createWriteStream(at('s')); w.write('one '); w.end('two'); await new Promise((r) => w.on('finish', r)); let text = ''; for await (const c of fs.createReadStream(at('s'), { encoding: 'utf8', start: 1, end: 4 })) text += c; return [fs.readFileSync(at('s'), 'utf8'), text] },
  streamMissing: async () => { try { for await (const _ of fs.createReadStream(at('none'))) void _ } catch (e) { return e.code } },
  url: () => fs.readFileSync(new URL('file://' + at('f')), 'utf8'),
  os: () => [os.EOL, os.platform(), os.type(), os.arch(), os.endianness(), os.homedir() === (process.env.HOME ?? os.homedir()), os.tmpdir(), os.cpus().length > 0, os.hostname().length > 0, os.totalmem() > 0],
  module: () => { const require = createRequire(import.meta.url); return [require('path') === path, require('node:fs') === fs, isBuiltin('fs'), isBuiltin('node:fs/promises'), isBuiltin('lodash')] },
  process: () => [process.cwd() === fs.realpathSync('.'), process.argv.length >= 1, process.platform, typeof process.pid, process.version.startsWith('v'), process.env.NOPE ?? 'unset', Object.prototype.toString.call(process), typeof process.memoryUsage().rss, process.stdout.isTTY ?? false],
  env: () => { process.env.ENGINE_X = 5; const v = process.env.ENGINE_X; delete process.env.ENGINE_X; return [v, 'ENGINE_X' in process.env, process.env.ENGINE_X ?? 'gone'] },
  clean: () => { fs.rmSync(dir, { recursive: true }); return fs.existsSync(dir) },
}
