// Payload's own migration commands in one process. It begins after the config is loaded, as its command line does, and
// reads one `[number, arguments]` a line; after each it logs `end <number> <exit code>`.
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

class Exit extends Error {
  code: number
  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

const { migrate } = await import(pathToFileURL(path.resolve('node_modules/payload/dist/bin/migrate.js')).href)
const { default: payload } = await import('payload')
const config = await (await import(pathToFileURL(path.resolve('src/payload.config.ts')).href)).default
const exit = process.exit
process.exit = ((code: number) => {
  throw new Exit(code ?? 0)
}) as typeof process.exit

const lines = createInterface({ input: process.stdin })
process.stdout.write('ready\n')
for await (const line of lines) {
  const [number, args] = JSON.parse(line)
  let code = 0
  try {
    await migrate({ config, parsedArgs: { _: args } })
  } catch (error) {
    code = error instanceof Exit ? error.code : 1
    if (!(error instanceof Exit)) console.error(error)
  }
  await payload.db?.destroy?.()
  // Its logger writes later than it is told: behind this line, nothing of the command comes.
  if (payload.logger) payload.logger.info(`end ${number} ${code} .`)
  else process.stdout.write(`\nend ${number} ${code} .\n`)
}
exit(0)
