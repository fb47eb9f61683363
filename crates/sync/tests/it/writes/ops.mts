// Does the operations of a file with the real Payload, one after the other.
//   ops.mts OPERATIONS.json ANSWERS.json
// A text `$3.rows.0.id` stands for that value in the answer to the fourth operation.
import { readFileSync, writeFileSync } from 'node:fs'
import { getPayload } from 'payload'

import configPromise from './src/payload.config'

const [operations, output] = process.argv.slice(2)
const payload: any = await getPayload({ config: await configPromise })
payload.logger.level = 'silent'
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
for (const { operation, ...args } of JSON.parse(readFileSync(operations, 'utf8'))) {
  try {
    answers.push({ answer: await payload[operation](meant(args)) })
  } catch (error: any) {
    answers.push({ error: String(error?.message ?? error), errors: error?.data?.errors?.map(({ path, message }: any) => ({ path, message })) })
  }
}
writeFileSync(output, JSON.stringify(answers))
process.exit(0)
