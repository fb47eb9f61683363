// What Payload's Local API does of the bench, in one process whose start is not counted.
//   local.mts TASKS.json FIGURES.json
import { readFileSync, writeFileSync } from 'node:fs'
import { getPayload } from 'payload'

const { default: configPromise } = await import('./src/payload.config')

const [tasks, figures] = process.argv.slice(2)
const payload: any = await getPayload({ config: await configPromise })
payload.logger.level = 'silent'

// It does as much as it can in the time of its task, since on SQLite Payload looks through all rows of a `_locales` table
// for each document, or each block, that it reads: with many of them its rate is low, and a rate is what is asked for.
const over = (task: any) => performance.now() - task.began > task.seconds * 1000

// Page after page by id, which costs no page more than the first, and without counting.
async function* pages(task: any) {
  let last = 0
  for (let left = task.documents; left > 0 && !over(task); ) {
    const { docs } = await payload.find({
      ...task.arguments,
      limit: Math.min(task.page, left),
      pagination: false,
      sort: 'id',
      where: { id: { greater_than: last } },
    })
    if (docs.length === 0) return
    yield docs
    left -= docs.length
    last = docs[docs.length - 1].id
  }
}

const kinds: any = {
  read: async (task: any, shown: any[]) => {
    let count = 0
    for await (const docs of pages(task)) {
      count += docs.length
      // As ours prints them.
      for (const doc of docs) JSON.stringify(doc)
      if (shown.length === 0) shown.push(...docs.slice(0, task.shown))
    }
    return count
  },
  create: async (task: any) => {
    let count = 0
    for (const data of task.data) {
      if (over(task)) break
      await payload.create({ ...task.arguments, data })
      count++
    }
    return count
  },
  update: async (task: any) => {
    let count = 0
    for (let from = 0; from < task.documents && !over(task); from += task.some) {
      const where = { id: { greater_than: from, less_than_equal: Math.min(from + task.some, task.documents) } }
      const { docs, errors } = await payload.update({ ...task.arguments, where })
      if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
      count += docs.length
    }
    return count
  },
  each: async (task: any) => {
    const { change } = await import(`./${task.module}`)
    let count = 0
    for await (const docs of pages(task)) {
      for (const doc of docs) {
        if (over(task)) return count
        await payload.update({ ...task.arguments, id: doc.id, data: change(doc) })
        count++
      }
    }
    return count
  },
}

const result: any[] = []
for (const task of JSON.parse(readFileSync(tasks, 'utf8'))) {
  const runs: any[] = []
  const shown: any[] = []
  let spent = 0
  while (runs.length < task.runs && spent < task.seconds) {
    task.began = performance.now()
    const documents = await kinds[task.kind](task, shown)
    const seconds = (performance.now() - task.began) / 1000
    runs.push({ documents, seconds, shown })
    spent += seconds
  }
  runs.sort((a, b) => a.documents / a.seconds - b.documents / b.seconds)
  result.push(runs[Math.floor(runs.length / 2)])
}
writeFileSync(figures, JSON.stringify({ tasks: result, memory: process.resourceUsage().maxRSS / 1024 }))
process.exit(0)
