// Does operations with the real Payload, one after the other, as long as there are lines on standard input:
//   { "url": DATABASE, "operations": [{ "operation": "create", … }] }
// With "now" the clock stands still at that time.
// A text `$3.rows.0.id` stands for that value in the answer to the fourth operation.
import { createInterface } from 'node:readline'
import { BasePayload } from 'payload'


const { default: configPromise, database } = await import('./src/payload.config')
const config: any = await configPromise
const say = (value: unknown) => process.stdout.write(`@answer ${JSON.stringify(value)}\n`)

const RealDate = Date
function stop(now: string | undefined): void {
  globalThis.Date = !now ? RealDate : class extends RealDate {
    constructor(...args: any[]) {
      super(...((args.length ? args : [now]) as [any]))
    }
    static now = () => RealDate.parse(now)
  } as any
}

async function perform(url: string, operations: any[]): Promise<any[]> {
  // A log is written by a thread of its own, into the middle of an answer that is longer than the pipe takes at once.
  const logger = { options: { level: 'silent' } }
  const payload: any = await new BasePayload().init({ config: { ...config, logger, db: database(url) } })
  const answers: any[] = []
  const meant = (value: any): any => {
    if (typeof value === 'string' && value.startsWith('$')) {
      const [place, ...path] = value.slice(1).split('.')
      return path.reduce((inner, name) => inner?.[name], answers[Number(place)]?.answer) ?? null
    }
    if (Array.isArray(value)) return value.map(meant)
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, meant(inner)]))
    return value
  }
  for (const { operation, ...args } of operations) {
    try {
      answers.push({ answer: await payload[operation](meant(args)) })
    } catch (error: any) {
      answers.push({ error: String(error?.message ?? error), errors: error?.data?.errors?.map(({ path, message }: any) => ({ path, message })) })
    }
  }
  const { pool, client } = payload.db
  await payload.destroy()
  // The adapter keeps a connection of the pool for itself, so that the pool never ends.
  pool?.on('error', () => {})
  pool?._clients?.forEach((one: any) => one.end())
  client?.close?.()
  return answers
}

say('ready')
for await (const line of createInterface({ input: process.stdin })) {
  const { url, operations, now } = JSON.parse(line)
  stop(now)
  say(await perform(url, operations))
}
process.exit(0)
