// Runs extract.js, post_process.js or functions.js under the project's Node, for `--engine node`. Called with the path of a job file:
//   { config, script, versions, dialect, compiled, out }
// Writes { answer } or { error } to `out`; a run that wrote nothing has failed.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const config = pathToFileURL(job.config).href

// As in the embedded engine, only a variable that the config has read can be where its database URL came from.
const read = new Set()
process.env = new Proxy(process.env, {
  get(target, name) {
    if (typeof name === 'string') read.add(name)
    return target[name]
  },
  getOwnPropertyDescriptor(target, name) {
    if (typeof name === 'string') read.add(name)
    return Reflect.getOwnPropertyDescriptor(target, name)
  },
})

const defaultOf = ({ default: value }) => (value?.__esModule && 'default' in value ? value.default : value)

const report = (error) => ({
  name: String(error?.name ?? 'Error'),
  message: String(error?.message ?? error),
  stack: String(error?.stack ?? ''),
  code: typeof error?.code === 'string' ? error.code : '',
})

const run = async () => {
  const loaded = await defaultOf(await import(config))
  if (loaded === null || typeof loaded !== 'object') {
    throw Object.assign(new Error(`${job.config} has no default export that is a Payload config`), { code: 'ERR_NO_CONFIG' })
  }
  const script = (0, eval)(job.script)
  const load = (specifier, ...through) =>
    import(import.meta.resolve(specifier, through.reduce((at, one) => import.meta.resolve(one, at), config)))
  const variables = () => [...read]
  const { compiled, dialect, versions } = job
  return { answer: await script({ config: loaded, load, versions, dialect, variables, compiled }) }
}

// Not awaited: a run that Node gives up on then ends with 0 and without a result, and is repeated.
void run()
  .catch((error) => ({ error: report(error) }))
  .then((result) => {
    writeFileSync(job.out, JSON.stringify(result))
    process.exit(0)
  })
