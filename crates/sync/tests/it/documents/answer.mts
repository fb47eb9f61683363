// Fills the database, if a script is named, and asks the real Payload every question of a file.
//   answer.mts QUESTIONS.json ANSWERS.json [FILL.mts]
import { readFileSync, writeFileSync } from 'node:fs'
import { getPayload } from 'payload'


const { default: configPromise } = await import('./src/payload.config')

const [questions, answers, fill] = process.argv.slice(2)
const payload: any = await getPayload({ config: await configPromise })
payload.logger.level = 'silent'
const result: any[] = []
// What nobody waits for, and what ends a process, fails the question that is being asked.
let fail = (_: unknown) => {}
process.on('unhandledRejection', (error: any) => fail({ error: `nobody waits for: ${error?.message ?? error}` }))
try {
  if (fill) await (await import(`./${fill}`)).default(payload)
} catch (error: any) {
  result.push({ error: `${fill}: ${error?.stack ?? error} ${JSON.stringify(error?.data ?? null)}` })
}
for (const { operation, ...args } of JSON.parse(readFileSync(questions, 'utf8'))) {
  try {
    // A few statements of Payload's take hours: a row of every table with every row of the others. They are no answers,
    // and no failures either: a slow machine only compares fewer.
    // Nor does every promise of theirs end: the clock keeps the process going.
    let timer
    const late = new Promise((done) => (timer = setTimeout(() => done(result), 8000)))
    const failed = new Promise((done) => (fail = done))
    result.push(await Promise.race([payload[operation](args).then((answer: unknown) => ({ answer })), failed, late]).then((one) => (one === result ? { late: true } : one)))
    clearTimeout(timer)
  } catch (error: any) {
    result.push({ error: String(error?.message ?? error) })
  }
}
writeFileSync(answers, JSON.stringify(result))
process.exit(0)
