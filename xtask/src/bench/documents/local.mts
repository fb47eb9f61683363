// What Payload's Local API does of the bench, in one process whose start is not counted.
//   local.mts TASKS.json FIGURES.json
import { readFileSync, writeFileSync } from 'node:fs'
import { getPayload } from 'payload'

const { default: configPromise } = await import('./src/payload.config')

const [tasks, figures] = process.argv.slice(2)
const payload: any = await getPayload({ config: await configPromise })
payload.logger.level = 'silent'

// Page after page by id, which costs no page more than the first, and without counting.
async function* pages(task: any) {
  let last = 0
  for (let left = task.documents; left > 0; ) {
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
    for (const data of task.data) await payload.create({ ...task.arguments, data })
    return task.data.length
  },
  update: async (task: any) => {
    const { docs, errors } = await payload.update({ ...task.arguments, where: { id: { less_than_equal: task.documents } } })
    if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
    return docs.length
  },
  each: async (task: any) => {
    const { change } = await import(`./${task.module}`)
    let count = 0
    for await (const docs of pages(task)) {
      for (const doc of docs) await payload.update({ ...task.arguments, id: doc.id, data: change(doc) })
      count += docs.length
    }
    return count
  },
}

const result: any[] = []
for (const task of JSON.parse(readFileSync(tasks, 'utf8'))) {
  const seconds: number[] = []
  let documents = 0
  const shown: any[] = []
  for (let run = 0; run < task.runs; run++) {
    const start = performance.now()
    documents = await kinds[task.kind](task, shown)
    seconds.push((performance.now() - start) / 1000)
  }
  seconds.sort((a, b) => a - b)
  result.push({ documents, seconds: seconds[Math.floor(seconds.length / 2)], shown })
}
writeFileSync(figures, JSON.stringify({ tasks: result, memory: process.resourceUsage().maxRSS / 1024 }))
process.exit(0)
