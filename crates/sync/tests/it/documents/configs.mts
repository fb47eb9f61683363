// The real Payload of one config after another, as long as there are lines on standard input:
//   { "config": FILE, "dialect": "postgres" | "sqlite", "url": DATABASE, "operations": [{ "operation": "find", … }] }
// A text `$3.rows.0.id` stands for that value in the answer to the fourth operation; `upload` is made a file.
import { createInterface } from 'node:readline'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { BasePayload } from 'payload'

/** A statement of Payload's that takes longer is no answer, and no failure either. */
const LATE = 8000
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const say = (value: unknown) => process.stdout.write(`@answer ${JSON.stringify(value)}\n`)

let current: { key: string; payload: any } | undefined

async function close(): Promise<void> {
  const payload = current?.payload
  current = undefined
  if (!payload) return
  const { pool, client } = payload.db
  await payload.destroy()
  // The adapter keeps a connection of the pool for itself, so that the pool never ends.
  pool?.on('error', () => {})
  pool?._clients?.forEach((one: any) => one.end())
  client?.close?.()
}

async function open(config: string, dialect: string, url: string): Promise<any> {
  const key = `${config} ${dialect} ${url}`
  if (current?.key === key) return current.payload
  await close()
  process.env.PAYLOAD_DATABASE = dialect
  // Payload sets it for a config, and it would hold for those that come after.
  delete process.env.NEXT_PUBLIC_PAYLOAD_COMPATIBILITY_allowLocalizedWithinLocalized
  const loaded: any = await (await import(`${pathToFileURL(path.resolve(config)).href}?${dialect}`)).default
  loaded.logger = { options: { level: 'silent' } }
  loaded.typescript.autoGenerate = false
  const { init } = loaded.db
  loaded.db.init = (args: any) => {
    const adapter = init(args)
    if (adapter.poolOptions) adapter.poolOptions = { connectionString: url }
    if (adapter.clientConfig) adapter.clientConfig = { url }
    adapter.push = false
    return adapter
  }
  const payload = await new BasePayload().init({ config: loaded, disableOnInit: true })
  current = { key, payload }
  return payload
}

async function perform(payload: any, operations: any[]): Promise<any[]> {
  const answers: any[] = []
  // What was not made is related to nothing.
  const given = (value: any) => value !== null && !(value?.relationTo && value.value === null)
  const meant = (value: any): any => {
    if (typeof value === 'string' && value.startsWith('$')) {
      const [place, ...names] = value.slice(1).split('.')
      return names.reduce((inner, name) => inner?.[name], answers[Number(place)]?.answer) ?? null
    }
    if (Array.isArray(value)) return value.map((one) => (given(one) ? meant(one) : one)).filter((one, n) => given(one) || !given(value[n]))
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, meant(inner)]))
    return value
  }
  for (const { operation, upload, ...args } of operations) {
    process.stdout.write('\n')
    if (typeof args.id === 'string' && meant(args.id) === null) {
      answers.push({ missing: true })
      continue
    }
    try {
      const file = upload ? { file: { data: PIXEL, mimetype: 'image/png', name: upload, size: PIXEL.length } } : {}
      let timer
      const late = new Promise((done) => (timer = setTimeout(() => done(late), LATE)))
      const answer = await Promise.race([payload[operation]({ ...meant(args), ...file }), late])
      clearTimeout(timer)
      answers.push(answer === late ? { late: true } : { answer })
    } catch (error: any) {
      answers.push({ error: `${error?.message ?? error} ${JSON.stringify(error?.data?.errors?.map(({ path, message }: any) => [path, message]) ?? null)}` })
    }
  }
  return answers
}

process.on('unhandledRejection', () => {})
process.on('uncaughtException', () => {})
say('ready')
for await (const line of createInterface({ input: process.stdin })) {
  const { config, dialect, url, operations } = JSON.parse(line)
  let said: any
  try {
    said = { answers: await perform(await open(config, dialect, url), operations) }
  } catch (error: any) {
    said = { error: String(error?.stack ?? error) }
  }
  say({ ...said, rss: process.memoryUsage().rss })
}
